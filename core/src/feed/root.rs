//! Root metadata: which keys sign what, and how many of them it takes (TUF's root role).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use super::Refusal;
use super::json::{Members, malformed};
use super::note::{Keys, Note, is_key_name};
#[cfg(feature = "source")]
use super::{FORMAT, time};
use crate::hex::{bytes_of_hex, hex};

/// Who may sign something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// Names of the keys.
    pub keys: BTreeSet<String>,
    /// How many different ones must sign.
    pub threshold: usize,
}

/// Keys and thresholds that are trusted: those that came with the app, or that were reached from them one signed
/// step after the other.
#[allow(
    clippy::struct_field_names,
    reason = "the role is called root, as in the specification"
)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Root {
    version: u64,
    expires: DateTime<Utc>,
    keys: Keys,
    root: Role,
    entry: Role,
    floor: u64,
    note: Vec<u8>,
    /// Those that it came with, each the next of the one before it; none of them has any itself.
    before: Vec<Root>,
}

impl Root {
    /// The root that came with the app, or that was trusted before: a note, or several one after the other, each the next
    /// root of the one before it; the last one counts. Signatures are checked, so that a damaged file is not trusted.
    ///
    /// # Errors
    /// When it is no root, or not signed by itself; when one of several is not the next one.
    pub fn trusted(notes: &[u8]) -> Result<Self, Refusal> {
        let mut roots: Vec<Self> = Vec::new();
        for note in apart(notes) {
            let root = match roots.last() {
                Some(before) => before.next(&note)?,
                None => Self::first(&note)?,
            };
            roots.push(root);
        }
        let last = roots.pop().map_or_else(|| Self::first(notes), Ok)?;
        Ok(Self {
            before: roots,
            ..last
        })
    }

    fn first(note: &[u8]) -> Result<Self, Refusal> {
        // Read to know its keys, believed only when these have signed it.
        let file = "root";
        let parsed = Note::parse(file, note)?;
        let claimed = Self::read(file, parsed.unverified(), note)?;
        parsed.verify(&claimed.keys, &claimed.root)?;
        Ok(claimed)
    }

    /// The next root: signed by a threshold of this one's root role, and by one of its own.
    ///
    /// # Errors
    /// When it is not the next one, or not signed enough.
    pub fn next(&self, note: &[u8]) -> Result<Self, Refusal> {
        let file = format!("root/{}", self.version + 1);
        let parsed = Note::parse(&file, note)?;
        let next = Self::read(&file, parsed.verify(&self.keys, &self.root)?, note)?;
        parsed.verify(&next.keys, &next.root)?;
        if next.version == self.version + 1 {
            Ok(next)
        } else {
            Err(malformed(&file, format!("it is root {}", next.version)))
        }
    }

    pub(super) fn read(file: &str, text: &str, note: &[u8]) -> Result<Self, Refusal> {
        let mut members = Members::parse(file, text)?;
        members.head("root")?;
        let version = members.whole("version")?;
        let expires = members.instant("expires")?;
        let floor = members.whole("floor")?;
        let mut keys = Keys::new();
        for (name, value) in members.object("keys")?.into_map() {
            let key = value.as_str().and_then(bytes_of_hex);
            let key = key.filter(|_| is_key_name(&name));
            let key = key.ok_or_else(|| {
                malformed(
                    file,
                    format!("key {name:?} is not a name and 32 bytes in hexadecimal"),
                )
            })?;
            // One key under two names would count twice.
            if keys.values().any(|other| *other == key) {
                return Err(malformed(
                    file,
                    format!("key {name:?} stands there under another name too"),
                ));
            }
            keys.insert(name, key);
        }
        let mut roles = members.object("roles")?;
        let root = role(file, &mut roles, "root", &keys)?;
        let entry = role(file, &mut roles, "entry", &keys)?;
        roles.end()?;
        members.end()?;
        Ok(Self {
            version,
            expires,
            keys,
            root,
            entry,
            floor,
            note: note.to_vec(),
            before: Vec::new(),
        })
    }

    /// The roots that it came with, then itself alone.
    pub(super) fn with_those_before(mut self) -> (Vec<Self>, Self) {
        (std::mem::take(&mut self.before), self)
    }

    /// Whether it must have been replaced by now.
    ///
    /// # Errors
    /// [`Refusal::Expired`] when it has expired.
    pub fn fresh(&self, now: DateTime<Utc>) -> Result<(), Refusal> {
        if now < self.expires {
            return Ok(());
        }
        Err(Refusal::Expired {
            file: format!("root/{}", self.version),
            at: self.expires,
        })
    }

    /// Its number, from 1.
    pub const fn version(&self) -> u64 {
        self.version
    }

    /// Until when it is good.
    pub const fn expires(&self) -> DateTime<Utc> {
        self.expires
    }

    /// The lowest version of an entry that counts since this root.
    pub const fn floor(&self) -> u64 {
        self.floor
    }

    /// Who signs entries.
    pub const fn entry(&self) -> &Role {
        &self.entry
    }

    /// Who signs the next root.
    pub const fn root(&self) -> &Role {
        &self.root
    }

    /// The bytes that it was read from, without those of roots before it.
    pub fn note(&self) -> &[u8] {
        &self.note
    }

    /// The public keys in hexadecimal, by name.
    pub fn keys(&self) -> BTreeMap<&str, String> {
        let keys = self.keys.iter();
        keys.map(|(name, key)| (name.as_str(), hex(key))).collect()
    }

    /// Whether entries are signed by other keys, or by another number of them, than under another root.
    pub(super) fn entries_differ(&self, other: &Self) -> bool {
        let of = |root: &Self| {
            let keys = root
                .entry
                .keys
                .iter()
                .filter_map(|name| root.keys.get(name).copied());
            (keys.collect::<BTreeSet<_>>(), root.entry.threshold)
        };
        of(self) != of(other)
    }

    /// The text of an entry that is signed enough.
    pub(super) fn verify_entry<'a>(&self, note: &Note<'a>) -> Result<&'a str, Refusal> {
        note.verify(&self.keys, &self.entry)
    }
}

/// The notes of several one after the other: only the text of a root begins a line with a brace.
fn apart(notes: &[u8]) -> Vec<Vec<u8>> {
    let mut all: Vec<Vec<u8>> = Vec::new();
    for line in notes.split_inclusive(|byte| *byte == b'\n') {
        match all.last_mut() {
            Some(note) if !line.starts_with(b"{") => note.extend_from_slice(line),
            _ => all.push(line.to_vec()),
        }
    }
    all
}

fn role(file: &str, roles: &mut Members<'_>, name: &str, keys: &Keys) -> Result<Role, Refusal> {
    let mut members = roles.object(name)?;
    let names: BTreeSet<String> = members.texts("keys")?.into_iter().collect();
    let threshold = usize::try_from(members.whole("threshold")?).unwrap_or(usize::MAX);
    members.end()?;
    if let Some(unknown) = names.iter().find(|name| !keys.contains_key(*name)) {
        return Err(malformed(
            file,
            format!("role {name} names key {unknown:?}, which is not there"),
        ));
    }
    if threshold == 0 || threshold > names.len() {
        return Err(malformed(
            file,
            format!("role {name} needs {threshold} of {} keys", names.len()),
        ));
    }
    Ok(Role {
        keys: names,
        threshold,
    })
}

/// What a publisher writes into a new root, still to be signed.
#[cfg(feature = "source")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRoot {
    /// Its number, from 1.
    pub version: u64,
    /// Until when it is good.
    pub expires: DateTime<Utc>,
    /// Public keys in hexadecimal, by name.
    pub keys: BTreeMap<String, String>,
    /// Who signs the next root.
    pub root: Role,
    /// Who signs entries.
    pub entry: Role,
    /// The lowest version of an entry that counts from now on.
    pub floor: u64,
}

#[cfg(feature = "source")]
impl NewRoot {
    /// The text to be signed: one line with its line feed.
    pub fn text(&self) -> String {
        let role =
            |role: &Role| serde_json::json!({"keys": role.keys, "threshold": role.threshold});
        let value = serde_json::json!({
            "type": "root",
            "sportello": FORMAT,
            "version": self.version,
            "expires": time::write(self.expires),
            "keys": self.keys,
            "roles": {"root": role(&self.root), "entry": role(&self.entry)},
            "floor": self.floor,
        });
        format!("{value}\n")
    }
}
