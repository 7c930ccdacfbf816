//! A session whose host is a folder.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{DateTime, Utc};
use sportello_core::feed::{Hash, Name, Need, Refusal, Session, Trust, Update};

use super::disk;
use crate::Trouble;

/// A feed in a folder, with another entry than its own when one is to be tried before it is switched.
pub struct Folder<'a> {
    /// Where it is.
    pub dir: &'a Path,
    /// Bytes that stand for its entry.
    pub entry: Option<&'a [u8]>,
}

impl Folder<'_> {
    /// A file of the feed.
    pub fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Trouble> {
        match self.entry {
            Some(entry) if path == super::staging::ENTRY => Ok(Some(entry.to_vec())),
            _ => disk::read_if_there(&self.dir.join(path)),
        }
    }

    /// What a phone that trusts this and has these states takes from it.
    pub fn update(
        &self,
        trust: Trust,
        have: BTreeMap<Name, Option<Hash>>,
        now: DateTime<Utc>,
    ) -> Result<(Update, Trust), Trouble> {
        let refused = |refusal| {
            let unsigned = matches!(
                refusal,
                Refusal::NotANote { .. } | Refusal::Signatures { .. }
            );
            let remedy = if unsigned {
                "; sign it with `sportello sign`"
            } else {
                ""
            };
            Trouble::Other(format!("{}: {refusal}{remedy}", self.dir.display()))
        };
        // The list of languages too: what a phone may ask for must be good.
        let mut session = Session::new(trust, have, now).with_offers();
        while let Need::File(request) = session.need() {
            match self.read(&request.path)? {
                Some(bytes) => session.give(&bytes, None).map_err(refused)?,
                None => session.missing().map_err(refused)?,
            }
        }
        let trust = session.settled();
        let update = session
            .end()
            .ok_or_else(|| Trouble::Other(format!("{}: it has no update", self.dir.display())))?;
        Ok((update, trust))
    }
}
