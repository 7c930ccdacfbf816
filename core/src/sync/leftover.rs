//! What has come of a content file when an update ended before all of it did.

use crate::feed::{CONTENT_BYTES, Hash};

/// The beginning of a content file. It need not be believed: what it becomes must have the hash that is its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leftover {
    pub(super) path: String,
    pub(super) bytes: Vec<u8>,
}

impl Leftover {
    /// Reads what [`Leftover::to_bytes`] wrote; `None` for anything else.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let end = bytes.iter().take(100).position(|byte| *byte == b'\n')?;
        let (path, rest) = bytes.split_at_checked(end)?;
        let path = std::str::from_utf8(path).ok()?;
        Hash::parse(path.strip_prefix("content/")?)?;
        let bytes = rest.get(1..)?;
        (bytes.len() as u64 <= CONTENT_BYTES).then(|| Self {
            path: path.to_owned(),
            bytes: bytes.to_vec(),
        })
    }

    /// As it is stored: its path, a line feed, the bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut all = format!("{}\n", self.path).into_bytes();
        all.extend_from_slice(&self.bytes);
        all
    }
}
