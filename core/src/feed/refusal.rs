//! Why something of a feed was not taken.

use chrono::{DateTime, Utc};

use super::{Hash, Name};

/// A reason. Each is final for the bytes that it was said of; other bytes, another host or a later try may do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The bytes are not a signed note.
    #[error("{file}: not a signed note: {why}")]
    NotANote {
        /// Path within the feed.
        file: String,
        /// What is wrong.
        why: &'static str,
    },
    /// Too few signatures that count.
    #[error("{file}: {good} of {needed} signatures that are needed")]
    Signatures {
        /// Path within the feed.
        file: String,
        /// How many keys of the role signed it.
        good: usize,
        /// The role's threshold.
        needed: usize,
    },
    /// What was signed or hashed does not follow the specification.
    #[error("{file}: {why}")]
    Malformed {
        /// Path within the feed.
        file: String,
        /// What is wrong, and where in the file.
        why: String,
    },
    /// It is of another version of the format, or has a word that this build does not know.
    #[error("{file}: needs a newer app ({why})")]
    NewerAppNeeded {
        /// Path within the feed.
        file: String,
        /// What is not known.
        why: String,
    },
    /// An older version than the one that is known (rollback).
    #[error("entry: version {found}, but {known} was seen before")]
    Rollback {
        /// Version of the entry.
        found: u64,
        /// The version that is remembered.
        known: u64,
    },
    /// The version that is known, with other lines.
    #[error("entry: a second, different version {version}")]
    Equivocation {
        /// The version.
        version: u64,
    },
    /// It may not be the newest any more (freeze).
    #[error("{file}: expired on {at}")]
    Expired {
        /// Path within the feed.
        file: String,
        /// When.
        at: DateTime<Utc>,
    },
    /// A line that is not of this version (mix-and-match), or not of this name.
    #[error("line {name}: not in the version that the entry names")]
    NotInTree {
        /// Which line was asked for.
        name: Name,
    },
    /// Other bytes than the signed ones.
    #[error("content {expected}: {found} arrived instead")]
    OtherContent {
        /// The signed hash.
        expected: Hash,
        /// The hash of what arrived.
        found: Hash,
    },
    /// More or fewer bytes than the signed or allowed ones.
    #[error("{file}: {found} bytes instead of {expected}")]
    Length {
        /// Path within the feed.
        file: String,
        /// Bytes that were signed, or allowed at most.
        expected: u64,
        /// Bytes that arrived.
        found: u64,
    },
    /// The stream does not become the text that it says.
    #[error("content {content}: cannot be inflated to its signed size")]
    Deflate {
        /// The content's name.
        content: Hash,
    },
    /// The rows are not those that were signed.
    #[error("{name}: the rows after the change are not the signed ones")]
    State {
        /// Whose rows.
        name: Name,
    },
    /// The host does not have a file that it must have.
    #[error("{file}: the host does not have it")]
    Missing {
        /// Path within the feed.
        file: String,
    },
}
