//! A line of a version: one shard, its state, and where its content is.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::json::{Members, malformed};
#[cfg(feature = "source")]
use super::time;
use super::{Content, DELTAS, Entry, Hash, Name, Refusal, tree};

/// A delta from one state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeltaLine {
    /// The state that it begins from.
    pub from: Hash,
    /// Where it is.
    pub content: Content,
}

/// What a version says of a shard. Read only as part of an [`Entry`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub(super) name: Name,
    pub(super) updated: DateTime<Utc>,
    pub(super) state: Hash,
    pub(super) records: u64,
    pub(super) snapshot: Content,
    pub(super) deltas: Vec<DeltaLine>,
}

impl Line {
    /// The line of that name in an entry's tree, from the bytes of `lines/<version>/<name>`.
    ///
    /// # Errors
    /// When it is no line, not in the tree, or of another name.
    pub fn verify(bytes: &[u8], name: &Name, entry: &Entry) -> Result<Self, Refusal> {
        let file = path(entry.version(), name);
        let leaf = tree::verify(&file, bytes, entry)?;
        let line = leaf.ok_or_else(|| Refusal::NotInTree { name: name.clone() })?;
        let line = Self::read(&file, line)?;
        // Signed, but of another shard: the host swapped two files.
        if line.name == *name {
            Ok(line)
        } else {
            Err(Refusal::NotInTree { name: name.clone() })
        }
    }

    /// The state that a line's file tells, one that was verified before it was stored.
    pub(crate) fn state_of(file: &str) -> Option<Hash> {
        let line = Self::read("a stored line", file.lines().next()?);
        line.ok().map(|line| line.state)
    }

    /// The leaf's text.
    pub(super) fn read(file: &str, text: &str) -> Result<Self, Refusal> {
        let mut members = Members::parse(file, text)?;
        let line = Self {
            name: members.text_as("name", "the name of a shard", Name::parse)?,
            updated: members.instant("updated")?,
            state: members.hash("state")?,
            records: members.whole("records")?,
            snapshot: Content::read_rest(members.object("snapshot")?)?,
            deltas: members
                .list("deltas")?
                .into_iter()
                .map(|delta| DeltaLine::read(file, delta))
                .collect::<Result<_, _>>()?,
        };
        members.end()?;
        if line.deltas.len() > DELTAS {
            return Err(malformed(
                file,
                format!(
                    "it names {} deltas, {DELTAS} at most are read",
                    line.deltas.len()
                ),
            ));
        }
        Ok(line)
    }

    /// The leaf's text, without a line feed.
    #[cfg(feature = "source")]
    pub fn text(&self) -> String {
        let content = |content: &Content| serde_json::json!({"sha256": content.sha256.to_string(), "length": content.length, "size": content.size});
        let deltas = self.deltas.iter().map(|delta| {
            let mut value = content(&delta.content);
            if let Value::Object(members) = &mut value {
                members.insert("from".into(), delta.from.to_string().into());
            }
            value
        });
        let value = serde_json::json!({
            "name": self.name.to_string(),
            "updated": time::write(self.updated),
            "state": self.state.to_string(),
            "records": self.records,
            "snapshot": content(&self.snapshot),
            "deltas": deltas.collect::<Vec<_>>(),
        });
        value.to_string()
    }

    /// Which shard.
    pub const fn name(&self) -> &Name {
        &self.name
    }

    /// When its records last changed.
    pub const fn updated(&self) -> DateTime<Utc> {
        self.updated
    }

    /// State root: the SHA-256 of its snapshot's text.
    pub const fn state(&self) -> Hash {
        self.state
    }

    /// How many records it has.
    pub const fn records(&self) -> u64 {
        self.records
    }

    /// The whole of it.
    pub const fn snapshot(&self) -> &Content {
        &self.snapshot
    }

    /// Ways to it from other states, newest first.
    pub fn deltas(&self) -> &[DeltaLine] {
        &self.deltas
    }

    /// The delta from a state.
    pub fn delta_from(&self, state: Hash) -> Option<&DeltaLine> {
        self.deltas.iter().find(|delta| delta.from == state)
    }
}

impl DeltaLine {
    fn read(file: &str, value: Value) -> Result<Self, Refusal> {
        let mut members = Members::of(file, "a delta", value)?;
        let from = members.hash("from")?;
        let content = Content::read_rest(members)?;
        Ok(Self { from, content })
    }
}

/// Path of a line within a feed.
pub(super) fn path(version: u64, name: &Name) -> String {
    format!("lines/{version}/{name}")
}
