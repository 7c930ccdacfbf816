//! Signing keys. A secret key is one PEM file: PKCS#8 (RFC 5958), encrypted by PBES2 (RFC 8018) with a key that scrypt
//! (RFC 7914) makes of a passphrase. Before it stands the key's name, which PKCS#8 has no place for; a PEM reader passes
//! over it (RFC 7468, 2).

use std::fs::OpenOptions;
use std::io::{IsTerminal, Write, stdin};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use ed25519_dalek::SigningKey;
use ed25519_dalek::pkcs8::{DecodePrivateKey, EncodePrivateKey};
use pkcs8::der::pem::PemLabel;
use pkcs8::pkcs5::{pbes2, scrypt};
use pkcs8::{EncryptedPrivateKeyInfoRef, LineEnding, PrivateKeyInfoRef};
use serde_json::json;
use sportello_core::feed::publish;
use zeroize::Zeroizing;

use super::{disk, fault, say};
use crate::Trouble;

/// Where a passphrase may stand when there is no terminal.
const PASSPHRASE: &str = "SPORTELLO_PASSPHRASE";

/// What stands before the key's name in its file.
const NAME: &str = "sportello key: ";

/// Shortest passphrase that is taken, in characters.
const SHORTEST: usize = 12;

/// What can be done with keys.
#[derive(Subcommand)]
pub enum Command {
    /// Make a key
    New(New),
    /// Show a key's name and its public half, as `root new` takes it
    Show(Show),
}

/// Options of `keys new`.
#[derive(Args)]
pub struct New {
    /// Its name: 1 to 32 of a-z, 0-9 and -, such as feed-2026
    name: String,
    /// File to write the secret key in; it must not be there yet
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    #[command(flatten)]
    passphrase: Passphrase,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

/// Options of `keys show`.
#[derive(Args)]
pub struct Show {
    /// File of the secret key
    file: PathBuf,
    #[command(flatten)]
    passphrase: Passphrase,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

/// Where the passphrase comes from.
#[derive(Args, Clone)]
pub struct Passphrase {
    /// File whose first line is the passphrase; else the variable `SPORTELLO_PASSPHRASE`, else the terminal is asked
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
}

/// A secret key with its name.
pub struct Key {
    /// As roots and signatures name it.
    pub name: String,
    /// The key.
    pub secret: SigningKey,
}

impl Key {
    /// The public half in hexadecimal.
    pub fn public(&self) -> String {
        publish::public_key(&self.secret)
    }
}

/// Does it, and says what was done.
pub fn run(command: &Command) -> Result<String, Trouble> {
    match command {
        Command::New(args) => new(args),
        Command::Show(Show {
            file,
            passphrase,
            json,
        }) => Ok(tell(&load(file, passphrase)?, file, *json)),
    }
}

fn tell(key: &Key, file: &Path, json: bool) -> String {
    let value = json!({
        "schema": 1,
        "name": key.name,
        "public": key.public(),
        "file": file.display().to_string(),
    });
    say(json, &value, || format!("{}:{}\n", key.name, key.public()))
}

fn new(args: &New) -> Result<String, Trouble> {
    let New {
        name,
        out,
        passphrase,
        json,
    } = args;
    if !publish::can_be_a_keys_name(name) {
        return Err(Trouble::Asked(vec![format!(
            "{name:?} cannot be a key's name: write 1 to 32 of a-z, 0-9 and -, such as feed-2026"
        )]));
    }
    let there = |path: &Path| {
        fault(
            format!("{}: there is a file already", path.display()),
            "a key is never written over: choose another name",
        )
    };
    // Before anyone types a passphrase.
    if out.symlink_metadata().is_ok() {
        return Err(there(out));
    }
    let phrase = passphrase.new_one()?;
    let mut bytes = Zeroizing::new([0_u8; 32]);
    getrandom::fill(&mut *bytes)
        .map_err(|error| Trouble::Other(format!("the system gives no random numbers: {error}")))?;
    let key = Key {
        name: name.clone(),
        secret: SigningKey::from_bytes(&bytes),
    };
    let pem = encrypted(&key.secret, &phrase)
        .map_err(|error| Trouble::Other(format!("the key cannot be encrypted: {error}")))?;
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(out).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => there(out),
        _ => disk::trouble(out, &error),
    })?;
    let text = Zeroizing::new(format!("{NAME}{name}\n{}", *pem));
    let written = file
        .write_all(text.as_bytes())
        .and_then(|()| file.sync_all());
    if let Err(error) = written {
        let _ = std::fs::remove_file(out);
        return Err(disk::trouble(out, &error));
    }
    Ok(tell(&key, out, *json))
}

/// PKCS#8 in PEM. scrypt takes 128 MiB and a third of a second for each guess of a passphrase (N = 2^17, r = 8, p = 1:
/// OWASP's Password Storage Cheat Sheet).
fn encrypted(secret: &SigningKey, phrase: &str) -> pkcs8::Result<Zeroizing<String>> {
    let (mut salt, mut iv) = ([0; 16], [0; 16]);
    for random in [&mut salt, &mut iv] {
        let refused = |_| pkcs8::Error::EncryptedPrivateKey(pkcs8::pkcs5::Error::Rng);
        getrandom::fill(random).map_err(refused)?;
    }
    let params =
        pbes2::Parameters::generate_scrypt_aes256cbc(scrypt::Params::RECOMMENDED, &salt, iv)?;
    let plain = secret.to_pkcs8_der()?;
    let key = PrivateKeyInfoRef::try_from(plain.as_bytes())?;
    let document = key.encrypt_with_params(params, phrase)?;
    Ok(document.to_pem(EncryptedPrivateKeyInfoRef::PEM_LABEL, LineEnding::LF)?)
}

/// Reads a secret key.
pub fn load(file: &Path, passphrase: &Passphrase) -> Result<Key, Trouble> {
    let bytes = Zeroizing::new(disk::read(file)?);
    let bad = |why: &str| {
        fault(
            format!("{}: {why}", file.display()),
            "name a file that `sportello keys new` wrote",
        )
    };
    let text = std::str::from_utf8(&bytes).map_err(|_| bad("it is no key"))?;
    let (first, pem) = text.split_once('\n').ok_or_else(|| bad("it is no key"))?;
    let name = first
        .strip_prefix(NAME)
        .filter(|name| publish::can_be_a_keys_name(name))
        .ok_or_else(|| bad("its first line has no key's name"))?;
    if !pem.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----\n") {
        return Err(bad("it has no encrypted private key after the name"));
    }
    let phrase = passphrase.known_one(name)?;
    let secret = SigningKey::from_pkcs8_encrypted_pem(pem, phrase.as_bytes()).map_err(|_| {
        fault(
            format!("{}: cannot be decrypted", file.display()),
            "the passphrase is another one, or the file is damaged",
        )
    })?;
    Ok(Key {
        name: name.to_owned(),
        secret,
    })
}

impl Passphrase {
    /// One for a new key: typed twice, long enough.
    fn new_one(&self) -> Result<Zeroizing<String>, Trouble> {
        let phrase = if let Some(phrase) = self.without_asking()? {
            phrase
        } else {
            let one = ask("Passphrase of the new key: ")?;
            if *one != *ask("The same once more: ")? {
                return Err(Trouble::Other(
                    "the passphrases differ; nothing was written: try again".into(),
                ));
            }
            one
        };
        if phrase.chars().count() < SHORTEST {
            return Err(Trouble::Other(format!(
                "the passphrase is too short; take {SHORTEST} characters or more, such as five words"
            )));
        }
        Ok(phrase)
    }

    fn known_one(&self, name: &str) -> Result<Zeroizing<String>, Trouble> {
        match self.without_asking()? {
            Some(phrase) => Ok(phrase),
            None => ask(&format!("Passphrase of {name}: ")),
        }
    }

    fn without_asking(&self) -> Result<Option<Zeroizing<String>>, Trouble> {
        if let Some(file) = &self.passphrase_file {
            let bytes = Zeroizing::new(disk::read(file)?);
            let text = std::str::from_utf8(&bytes).map_err(|_| {
                fault(
                    format!("{}: is not UTF-8", file.display()),
                    "write the passphrase as text",
                )
            })?;
            let line = text.lines().next().unwrap_or_default();
            return Ok(Some(Zeroizing::new(line.to_owned())));
        }
        Ok(std::env::var(PASSPHRASE).ok().map(Zeroizing::new))
    }
}

fn ask(prompt: &str) -> Result<Zeroizing<String>, Trouble> {
    let nobody = || {
        fault(
            "there is no terminal to ask for the passphrase",
            format!("give --passphrase-file FILE, or the variable {PASSPHRASE}"),
        )
    };
    if !stdin().is_terminal() {
        return Err(nobody());
    }
    let typed = rpassword::prompt_password(prompt).map_err(|_| nobody())?;
    Ok(Zeroizing::new(typed))
}
