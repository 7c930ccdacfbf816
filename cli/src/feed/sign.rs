//! `sportello sign`: a signature on the version that was built. The entry binds every line and all content.

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde_json::json;
use sportello_core::feed::{Entry, Refusal, Root, publish};

use super::keys::{self, Key, Passphrase};
use super::staging::{ENTRY, Staging};
use super::{fault, say};
use crate::Trouble;

/// Options of `sign`.
#[derive(clap::Args)]
pub struct Args {
    /// The staging folder
    pub(super) feed: PathBuf,
    /// File of the secret key
    #[arg(long, value_name = "FILE")]
    pub(super) key: PathBuf,
    #[command(flatten)]
    pub(super) passphrase: Passphrase,
    /// Answer in JSON
    #[arg(long)]
    pub(super) json: bool,
}

/// Does it, and says how many signatures are missing.
pub fn run(args: &Args) -> Result<String, Trouble> {
    let staging = Staging::existing(&args.feed)?;
    let roots = staging.roots()?;
    let root = roots
        .last()
        .ok_or_else(|| Trouble::Other("there is no root".into()))?;
    let entry = staging.entry()?.ok_or_else(|| {
        fault(
            format!("{}: there is no entry", staging.path(ENTRY).display()),
            "build one with `sportello build`",
        )
    })?;
    let key = keys::load(&args.key, &args.passphrase)?;
    may_sign(&key, root)?;
    let note = publish::sign(&entry.text, &key.name, &key.secret)
        .map_err(|refusal| fault(refusal, "build it again"))?;
    staging.disk.put(&staging.path(ENTRY), note.as_bytes())?;
    let missing = missing(&note, root)?;
    let version = entry.version;
    let value = json!({
        "schema": 1,
        "version": version,
        "signed_by": signers(&note, root)?,
        "missing": missing.0,
        "could_sign": missing.1,
        "entry_bytes": note.len(),
    });
    Ok(say(args.json, &value, || {
        let signed = format!("version {version} is signed by {}", key.name);
        if missing.0 == 0 {
            format!("{signed}; it can be published: sportello publish\n")
        } else {
            format!(
                "{signed}; {} more of these must sign: {}\n",
                missing.0,
                list(&missing.1)
            )
        }
    }))
}

/// Refuses a key whose signature would count for nothing.
fn may_sign(key: &Key, root: &Root) -> Result<(), Trouble> {
    let known = root.entry().keys.contains(&key.name)
        && root.keys().get(key.name.as_str()) == Some(&key.public());
    if known {
        return Ok(());
    }
    Err(fault(
        format!(
            "{}: root {} lets it sign no entry",
            key.name,
            root.version()
        ),
        format!(
            "sign with one of: {}; or add the key with `sportello root next --add-key`",
            list(&root.entry().keys)
        ),
    ))
}

/// Who of those that may has signed an entry.
pub fn signers(note: &str, root: &Root) -> Result<BTreeSet<String>, Trouble> {
    let keys = root
        .keys()
        .into_iter()
        .filter(|(name, _)| root.entry().keys.contains(*name))
        .map(|(name, key)| (name.to_owned(), key))
        .collect();
    publish::signers(ENTRY, note.as_bytes(), &keys)
        .map_err(|refusal| fault(refusal, "build it again"))
}

/// How many signatures an entry still needs, and who could give them.
pub fn missing(note: &str, root: &Root) -> Result<(usize, BTreeSet<String>), Trouble> {
    let good = signers(note, root)?;
    let others = root.entry().keys.difference(&good).cloned().collect();
    let missing = root.entry().threshold.saturating_sub(good.len());
    // Core has the last word.
    match Entry::verify(note.as_bytes(), root) {
        Ok(_) | Err(Refusal::Signatures { .. } | Refusal::NotANote { .. }) => Ok((missing, others)),
        Err(refusal) => Err(fault(refusal, "build it again")),
    }
}

/// Names with commas.
pub fn list(names: &BTreeSet<String>) -> String {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    names.join(", ")
}
