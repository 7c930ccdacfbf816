//! The first root, and the next one.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use chrono::{DateTime, Duration, Utc};
use clap::Args;
use sportello_core::feed::publish::{self, NewRoot};
use sportello_core::feed::{HIGHEST, Role, Root};

use super::show;
use crate::Trouble;
use crate::feed::staging::Staging;
use crate::feed::{build, disk, fault};

/// Options of `root new`.
#[derive(Args)]
pub struct New {
    /// The staging folder; the root goes to root/1 in it
    feed: PathBuf,
    /// A key that signs roots: NAME:PUBLIC as `keys show` prints it, or a file with that; once for each
    #[arg(long, value_name = "KEY", required = true)]
    root_key: Vec<String>,
    /// A key that signs entries; once for each
    #[arg(long, value_name = "KEY", required = true)]
    entry_key: Vec<String>,
    #[command(flatten)]
    terms: Terms,
}

/// Options of `root next`.
#[derive(Args)]
pub struct Next {
    /// The staging folder; the root goes to the next number in root/
    feed: PathBuf,
    /// A key that signs roots from now on: NAME:PUBLIC or a file with that; once for each
    #[arg(long, value_name = "KEY")]
    add_root_key: Vec<String>,
    /// A key that signs entries from now on; once for each
    #[arg(long, value_name = "KEY")]
    add_key: Vec<String>,
    /// Name of a key that signs nothing any more; once for each
    #[arg(long, value_name = "NAME")]
    revoke_key: Vec<String>,
    #[command(flatten)]
    terms: Terms,
}

/// What a root says beside its keys.
#[derive(Args)]
pub struct Terms {
    /// How many holders must sign a root (else as before; 1 at first)
    #[arg(long, value_name = "N")]
    root_threshold: Option<usize>,
    /// How many keys must sign an entry (else as before; 1 at first)
    #[arg(long, value_name = "N")]
    threshold: Option<usize>,
    /// The lowest version of an entry that counts from now on (else as before; 1 at first)
    #[arg(long, value_name = "VERSION")]
    floor: Option<u64>,
    /// For how many days it is good
    #[arg(long, value_name = "N", default_value_t = 730, value_parser = clap::value_parser!(u16).range(1..=36500))]
    valid_days: u16,
    /// When it is made, instead of now, as 2026-11-26T10:00:00Z
    #[arg(long, value_name = "INSTANT")]
    created: Option<String>,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

/// Makes root 1.
pub fn new(args: &New) -> Result<String, Trouble> {
    let terms = &args.terms;
    let expires = terms.expires()?;
    let mut keys = BTreeMap::new();
    let mut faults = Vec::new();
    let root = role_keys(&args.root_key, &mut keys, &mut faults);
    let entry = role_keys(&args.entry_key, &mut keys, &mut faults);
    let new = NewRoot {
        version: 1,
        expires,
        keys,
        root: Role {
            keys: root,
            threshold: terms.root_threshold.unwrap_or(1),
        },
        entry: Role {
            keys: entry,
            threshold: terms.threshold.unwrap_or(1),
        },
        floor: terms.floor.unwrap_or(1),
    };
    check(&new, faults)?;
    write(&args.feed, &new, terms.json)
}

/// Makes the root after the newest one.
pub fn next(args: &Next) -> Result<String, Trouble> {
    let Next {
        feed,
        add_root_key,
        add_key,
        revoke_key,
        terms,
    } = args;
    let expires = terms.expires()?;
    let last = last(feed)?;
    let mut faults = Vec::new();
    let mut keys: BTreeMap<String, String> = last
        .keys()
        .into_iter()
        .map(|(name, key)| (name.to_owned(), key))
        .collect();
    let (mut root, mut entry) = (last.root().clone(), last.entry().clone());
    for name in revoke_key {
        if keys.remove(name).is_none() {
            faults.push(format!(
                "--revoke-key {name:?}: root {} has no such key; it has {}",
                last.version(),
                super::list(&keys.keys().cloned().collect())
            ));
        }
        root.keys.remove(name);
        entry.keys.remove(name);
    }
    root.keys
        .extend(role_keys(add_root_key, &mut keys, &mut faults));
    entry
        .keys
        .extend(role_keys(add_key, &mut keys, &mut faults));
    root.threshold = terms.root_threshold.unwrap_or(root.threshold);
    entry.threshold = terms.threshold.unwrap_or(entry.threshold);
    let new = NewRoot {
        version: last.version() + 1,
        expires,
        keys,
        root,
        entry,
        floor: terms.floor.unwrap_or(last.floor()),
    };
    check(&new, faults)?;
    write(feed, &new, terms.json)
}

impl Terms {
    fn expires(&self) -> Result<DateTime<Utc>, Trouble> {
        let created = build::created(self.created.as_deref())?;
        Ok(created + Duration::days(i64::from(self.valid_days)))
    }
}

fn last(feed: &std::path::Path) -> Result<Root, Trouble> {
    let roots = Staging::existing(feed)?.roots()?;
    roots
        .into_iter()
        .next_back()
        .ok_or_else(|| Trouble::Other("there is no root".into()))
}

/// Reads `NAME:PUBLIC`, or the file that holds it.
fn role_keys(
    given: &[String],
    keys: &mut BTreeMap<String, String>,
    faults: &mut Vec<String>,
) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for text in given {
        let whole = match disk::read_if_there(text.as_ref()) {
            Ok(Some(bytes)) if bytes.len() < 1000 => String::from_utf8_lossy(&bytes).into_owned(),
            _ => text.clone(),
        };
        let found = whole.trim().split_once(':').filter(|(name, key)| {
            let hexadecimal = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
            publish::can_be_a_keys_name(name) && key.len() == 64 && key.bytes().all(hexadecimal)
        });
        let Some((name, key)) = found else {
            faults.push(format!(
                "{text:?} is no public key: write what `sportello keys show` prints, NAME:PUBLIC, or a file with that"
            ));
            continue;
        };
        match keys.get(name) {
            Some(other) if other != key => faults.push(format!(
                "{name}: there is another key of this name; give the new one a new name"
            )),
            _ => {
                keys.insert(name.to_owned(), key.to_owned());
                names.insert(name.to_owned());
            }
        }
    }
    names
}

fn check(root: &NewRoot, mut faults: Vec<String>) -> Result<(), Trouble> {
    for (option, role, what) in [
        ("--root-threshold", &root.root, "roots"),
        ("--threshold", &root.entry, "entries"),
    ] {
        if role.threshold == 0 || role.threshold > role.keys.len() {
            faults.push(format!(
                "{option} {}: {} may sign {what}; write a number from 1 to that, or add keys",
                role.threshold,
                super::super::count(role.keys.len(), "key")
            ));
        }
    }
    let mut seen = BTreeMap::new();
    for (name, key) in &root.keys {
        if let Some(other) = seen.insert(key, name) {
            faults.push(format!(
                "{name} and {other} are the same key; it would count twice: leave one out"
            ));
        }
    }
    if root.floor > HIGHEST {
        faults.push(format!("--floor {}: write {HIGHEST} at most", root.floor));
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(Trouble::Asked(faults))
    }
}

fn write(feed: &std::path::Path, root: &NewRoot, json: bool) -> Result<String, Trouble> {
    let staging = Staging::open(feed)?;
    let path = staging.path(&format!("root/{}", root.version));
    if path.exists() {
        return Err(fault(
            format!("{}: there is a root already", path.display()),
            "sign it with `root sign`, go on with `root next`, or delete it if it was never published",
        ));
    }
    // Core reads it as a phone will, but for the signatures.
    let text = root.text();
    publish::draft_root(&format!("root/{}", root.version), text.as_bytes())
        .map_err(|refusal| fault(refusal, "change what it says"))?;
    staging.disk.put(&path, text.as_bytes())?;
    show(&path, json)
}
