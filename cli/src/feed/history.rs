//! `history.json` of a staging folder: which states each shard had, and where their texts are, so that deltas can be made
//! from them.
#![allow(
    clippy::struct_field_names,
    reason = "members of the file are called as the feed's"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chrono::{DateTime, SecondsFormat, Utc};
use serde::{Deserialize, Serialize};
use sportello_core::feed::{Content, DELTAS, DeltaLine, Hash};

use super::{disk, fault};
use crate::Trouble;

/// How many versions are remembered: for what may be removed from a published feed.
const VERSIONS: usize = 100;

/// What was built.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct History {
    /// Versions, newest first.
    pub versions: Vec<Version>,
    /// The states of each shard (`territory/<id>`, `locale/<tag>`), newest first; of one that is no more, an empty list.
    pub shards: BTreeMap<String, Vec<State>>,
}

/// A version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    /// Its number.
    pub version: u64,
    /// When it was made (RFC 3339).
    pub created: String,
    /// The shards that it has.
    pub shards: BTreeSet<String>,
    /// The languages that it has a bundle of, by their tags: those of its list.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub bundles: BTreeSet<String>,
}

/// A state of a shard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    /// The version that brought it.
    pub version: u64,
    /// When that was made.
    pub updated: String,
    /// State root.
    pub state: String,
    /// How many records it has.
    pub records: u64,
    /// The whole of it.
    pub snapshot: File,
    /// Ways to it from older ones; kept for the newest states only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deltas: Vec<Delta>,
}

/// A content file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// Its name.
    pub sha256: String,
    /// Its bytes.
    pub length: u64,
    /// Bytes of its text.
    pub size: u64,
}

/// A delta from a state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Delta {
    /// The state that it begins from.
    pub from: String,
    /// Where it is.
    pub content: File,
}

impl History {
    /// Reads it; an empty one when there is none.
    pub fn read(path: &Path) -> Result<Self, Trouble> {
        let Some(bytes) = disk::read_if_there(path)? else {
            return Ok(Self::default());
        };
        serde_json::from_slice(&bytes).map_err(|error| {
            fault(
                format!("{}: {error}", path.display()),
                "take it from a backup; without it phones need whole snapshots once",
            )
        })
    }

    /// As it is stored.
    pub fn text(&self) -> String {
        // Maps with text keys and plain values: nothing of it can fail.
        format!(
            "{}\n",
            serde_json::to_string_pretty(self).unwrap_or_default()
        )
    }

    /// Forgets what was built and never signed: versions after this one.
    pub fn forget_after(&mut self, version: u64) {
        self.versions.retain(|one| one.version <= version);
        for states in self.shards.values_mut() {
            states.retain(|state| state.version <= version);
        }
    }

    /// Notes a version, and keeps no more than is needed.
    pub fn add(&mut self, version: Version) {
        self.versions.insert(0, version);
        self.versions.truncate(VERSIONS);
        for states in self.shards.values_mut() {
            // The newest one, and those that deltas begin from; one more, for a version that is never signed.
            states.truncate(DELTAS + 2);
            for old in states.iter_mut().skip(2) {
                old.deltas.clear();
            }
        }
    }

    /// The newest version.
    pub fn newest(&self) -> Option<&Version> {
        self.versions.first()
    }

    /// Names of every content file that is still needed here.
    pub fn contents(&self) -> BTreeSet<&str> {
        let states = self.shards.values().flatten();
        let files = states.flat_map(|state| {
            let deltas = state.deltas.iter().map(|delta| &delta.content);
            [&state.snapshot].into_iter().chain(deltas)
        });
        files.map(|file| file.sha256.as_str()).collect()
    }
}

impl File {
    /// Of a content file.
    pub fn of(content: &Content) -> Self {
        Self {
            sha256: content.sha256.to_string(),
            length: content.length,
            size: content.size,
        }
    }

    /// As core takes it.
    pub fn content(&self) -> Result<Content, Trouble> {
        Ok(Content {
            sha256: hash(&self.sha256)?,
            length: self.length,
            size: self.size,
        })
    }
}

impl Delta {
    /// As core takes it.
    pub fn line(&self) -> Result<DeltaLine, Trouble> {
        Ok(DeltaLine {
            from: hash(&self.from)?,
            content: self.content.content()?,
        })
    }
}

/// A hash of the history.
pub fn hash(text: &str) -> Result<Hash, Trouble> {
    Hash::parse(text).ok_or_else(|| {
        fault(
            format!("history.json: {text:?} is no SHA-256"),
            "take the file from a backup",
        )
    })
}

/// An instant as the feed writes it.
pub fn write_instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// Reads an instant.
pub fn instant(text: &str) -> Option<DateTime<Utc>> {
    let at = DateTime::parse_from_rfc3339(text).ok()?.with_timezone(&Utc);
    (write_instant(at) == text).then_some(at)
}
