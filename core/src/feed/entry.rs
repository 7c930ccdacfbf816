//! The signed entry: the one small file that says which version is the newest.

use chrono::{DateTime, Utc};

use super::json::Members;
use super::note::Note;
#[cfg(feature = "source")]
use super::{FORMAT, time};
use super::{Hash, Refusal, Root, Trust};

/// Path of the entry within a feed.
pub(super) const PATH: &str = "entry";

/// What the newest version is: signed by enough keys of a trusted root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    version: u64,
    created: DateTime<Utc>,
    expires: DateTime<Utc>,
    root: u64,
    lines: u64,
    tree: Hash,
}

impl Entry {
    /// The entry of some bytes, when enough keys of the root have signed it.
    ///
    /// # Errors
    /// When it is no entry, or not signed enough.
    pub fn verify(bytes: &[u8], root: &Root) -> Result<Self, Refusal> {
        let note = Note::parse(PATH, bytes)?;
        let mut members = Members::parse(PATH, root.verify_entry(&note)?)?;
        members.head("entry")?;
        let entry = Self {
            version: members.whole("version")?,
            created: members.instant("created")?,
            expires: members.instant("expires")?,
            root: members.whole("root")?,
            lines: members.whole("lines")?,
            tree: members.hash("tree")?,
        };
        members.end()?;
        Ok(entry)
    }

    /// Whether it may take the place of what is known: neither older, nor another of the same number, nor expired.
    ///
    /// # Errors
    /// [`Refusal::Rollback`], [`Refusal::Equivocation`] and [`Refusal::Expired`].
    pub fn newest(&self, trust: &Trust, now: DateTime<Utc>) -> Result<(), Refusal> {
        let known = trust.version();
        if self.version < known {
            return Err(Refusal::Rollback {
                found: self.version,
                known,
            });
        }
        if trust
            .tree()
            .is_some_and(|tree| self.version == known && self.tree != tree)
        {
            return Err(Refusal::Equivocation { version: known });
        }
        if now >= self.expires {
            return Err(Refusal::Expired {
                file: PATH.to_owned(),
                at: self.expires,
            });
        }
        Ok(())
    }

    /// Its number.
    pub const fn version(&self) -> u64 {
        self.version
    }

    /// When it was signed: what the age of data is counted from.
    pub const fn created(&self) -> DateTime<Utc> {
        self.created
    }

    /// Until when it can be taken for the newest.
    pub const fn expires(&self) -> DateTime<Utc> {
        self.expires
    }

    /// The newest root that its signer knew.
    pub const fn root(&self) -> u64 {
        self.root
    }

    /// How many lines it has.
    pub const fn lines(&self) -> u64 {
        self.lines
    }

    /// Root of the tree over its lines.
    pub const fn tree(&self) -> Hash {
        self.tree
    }
}

/// What a publisher writes into a new entry, still to be signed.
#[cfg(feature = "source")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewEntry {
    /// Its number.
    pub version: u64,
    /// Now.
    pub created: DateTime<Utc>,
    /// Until when it is good.
    pub expires: DateTime<Utc>,
    /// Number of the newest root.
    pub root: u64,
    /// How many lines it has.
    pub lines: u64,
    /// Root of the tree over its lines.
    pub tree: Hash,
}

#[cfg(feature = "source")]
impl NewEntry {
    /// The text to be signed: one line with its line feed.
    pub fn text(&self) -> String {
        let value = serde_json::json!({
            "type": "entry",
            "sportello": FORMAT,
            "version": self.version,
            "created": time::write(self.created),
            "expires": time::write(self.expires),
            "root": self.root,
            "lines": self.lines,
            "tree": self.tree.to_string(),
        });
        format!("{value}\n")
    }
}
