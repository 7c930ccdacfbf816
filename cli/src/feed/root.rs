//! The feed's root: which keys sign what, and how many of them it takes. It is made here, signed by one holder after the
//! other, on machines without a network if they like, and counts only when core's own check takes it.

mod make;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use serde_json::json;
use sportello_core::feed::publish::{self, NewRoot};
use sportello_core::feed::{Refusal, Root};

use super::disk::Disk;
use super::history::write_instant;
use super::keys::{self, Passphrase};
use super::sign::list;
use super::staging::{draft, trusted_roots};
use super::{disk, fault, say};
use crate::Trouble;

/// What can be done with roots.
#[derive(Subcommand)]
pub enum Command {
    /// Make the first root of a feed, to be signed
    New(make::New),
    /// Make the next root: other keys, thresholds, a later expiry
    Next(make::Next),
    /// Sign a root with one key
    Sign(Sign),
    /// Show a root, and what it still needs
    Show(Show),
}

/// Options of `root sign`.
#[derive(Args)]
pub struct Sign {
    /// File of the root, such as staging/root/1
    file: PathBuf,
    /// File of the secret key
    #[arg(long, value_name = "FILE")]
    key: PathBuf,
    #[command(flatten)]
    passphrase: Passphrase,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

/// Options of `root show`.
#[derive(Args)]
pub struct Show {
    /// File of the root, such as staging/root/1
    file: PathBuf,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

/// Does it, and says what was done.
pub fn run(command: &Command) -> Result<String, Trouble> {
    match command {
        Command::New(args) => make::new(args),
        Command::Next(args) => make::next(args),
        Command::Sign(args) => sign(args),
        Command::Show(Show { file, json }) => show(file, *json),
    }
}

fn sign(args: &Sign) -> Result<String, Trouble> {
    let Sign {
        file,
        key,
        passphrase,
        json,
    } = args;
    let bytes = disk::read(file)?;
    let root = draft(file, &bytes)?;
    let before = before(file, root.version)?;
    let key = keys::load(key, passphrase)?;
    let mut may: BTreeMap<String, String> = holders(&root.keys, &root.root.keys);
    if let Some(before) = &before {
        may.extend(own_holders(before));
    }
    if may.get(&key.name) != Some(&key.public()) {
        return Err(fault(
            format!(
                "{}: its signature would count for nothing on root {}",
                key.name, root.version
            ),
            format!(
                "sign with one of: {}",
                list(&may.into_keys().collect::<BTreeSet<_>>())
            ),
        ));
    }
    let text = String::from_utf8_lossy(&bytes);
    let note = publish::sign(&text, &key.name, &key.secret)
        .map_err(|refusal| fault(refusal, "make the root again"))?;
    Disk::default().put(file, note.as_bytes())?;
    show(file, *json)
}

/// The root before this one, from the same folder.
fn before(file: &std::path::Path, version: u64) -> Result<Option<Root>, Trouble> {
    if version <= 1 {
        return Ok(None);
    }
    let feed = file.parent().and_then(std::path::Path::parent);
    let feed = feed.unwrap_or(std::path::Path::new("."));
    let roots = trusted_roots(feed)?;
    let before = roots.into_iter().find(|root| root.version() + 1 == version);
    before.map(Some).ok_or_else(|| {
        fault(
            format!(
                "{}: root {} before it is not there, or not signed enough",
                file.display(),
                version - 1
            ),
            "keep the roots of a feed in one folder, as root/1, root/2",
        )
    })
}

fn holders(keys: &BTreeMap<String, String>, names: &BTreeSet<String>) -> BTreeMap<String, String> {
    let keys = keys.iter().filter(|(name, _)| names.contains(*name));
    keys.map(|(name, key)| (name.clone(), key.clone()))
        .collect()
}

fn own_holders(root: &Root) -> BTreeMap<String, String> {
    let keys = root
        .keys()
        .into_iter()
        .map(|(name, key)| (name.to_owned(), key))
        .collect();
    holders(&keys, &root.root().keys)
}

/// What a root still needs, in words; empty when a phone takes it.
pub fn missing(root: &NewRoot, before: Option<&Root>, bytes: &[u8]) -> Result<String, Trouble> {
    let unreadable = |refusal: Refusal| fault(refusal, "make the root again");
    let mut needs = Vec::new();
    let own = holders(&root.keys, &root.root.keys);
    let mut need = |of: u64, holders: &BTreeMap<String, String>, threshold: usize| {
        let good = publish::signers("root", bytes, holders).map_err(unreadable)?;
        let open = threshold.saturating_sub(good.len());
        if open > 0 {
            let others: BTreeSet<String> = holders
                .keys()
                .filter(|name| !good.contains(*name))
                .cloned()
                .collect();
            needs.push(format!(
                "{open} of these holders of root {of} must sign: {}",
                list(&others)
            ));
        }
        Ok::<(), Trouble>(())
    };
    if let Some(before) = before {
        need(
            before.version(),
            &own_holders(before),
            before.root().threshold,
        )?;
    }
    need(root.version, &own, root.root.threshold)?;
    if needs.is_empty() {
        // The last word is core's: what it refuses, every phone refuses.
        let taken = match before {
            None => Root::trusted(bytes),
            Some(before) => before.next(bytes),
        };
        if let Err(refusal) = taken {
            needs.push(format!("a phone refuses it: {refusal}"));
        }
    }
    Ok(needs.join("; "))
}

fn show(file: &std::path::Path, json: bool) -> Result<String, Trouble> {
    let bytes = disk::read(file)?;
    let root = draft(file, &bytes)?;
    let before = before(file, root.version)?;
    let missing = missing(&root, before.as_ref(), &bytes)?;
    let NewRoot {
        version,
        expires,
        keys,
        root: root_role,
        entry,
        floor,
    } = &root;
    let signed = publish::signers("root", &bytes, keys)
        .map_err(|refusal| fault(refusal, "make the root again"))?;
    let role =
        |role: &sportello_core::feed::Role| json!({"keys": role.keys, "threshold": role.threshold});
    let value = json!({
        "schema": 1,
        "version": version,
        "expires": write_instant(*expires),
        "keys": keys,
        "roles": {"root": role(root_role), "entry": role(entry)},
        "floor": floor,
        "signed_by": signed,
        "complete": missing.is_empty(),
        "missing": missing,
    });
    Ok(say(json, &value, || {
        let mut text = format!(
            "root {version}, good until {}, entries count from version {floor} on\n",
            write_instant(*expires)
        );
        for (name, role) in [("root", root_role), ("entry", entry)] {
            let _ = writeln!(text, "{name}: {} of {}", role.threshold, list(&role.keys));
        }
        for (name, key) in keys {
            let _ = writeln!(text, "key {name}:{key}");
        }
        let _ = match missing.as_str() {
            "" => writeln!(text, "signed enough: a phone takes it"),
            missing => writeln!(text, "not signed enough: {missing}"),
        };
        text
    }))
}
