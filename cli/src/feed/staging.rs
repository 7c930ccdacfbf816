//! The publisher's own folder, in which a version is made: the feed's files, and `history.json` beside them, which is
//! never published.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use serde_json::Value;
use sportello_core::feed::publish::{self, NewRoot};
use sportello_core::feed::{Content, Root};

use super::disk::{self, Disk};
use super::fault;
use super::history::History;
use crate::Trouble;

/// Path of the entry within a feed.
pub const ENTRY: &str = "entry";

/// A staging folder that nobody else works in.
#[derive(Debug)]
pub struct Staging {
    /// Where it is.
    pub dir: PathBuf,
    /// How it is written.
    pub disk: Disk,
    _lock: File,
}

impl Staging {
    /// Takes the folder, and makes it when it is not there.
    pub fn open(dir: &Path) -> Result<Self, Trouble> {
        fs::create_dir_all(dir).map_err(|error| disk::trouble(dir, &error))?;
        let path = dir.join(".lock");
        let lock = File::create(&path).map_err(|error| disk::trouble(&path, &error))?;
        lock.try_lock().map_err(|error| match error {
            TryLockError::WouldBlock => fault(
                format!("{}: another sportello works in it", dir.display()),
                "wait until it is done",
            ),
            TryLockError::Error(error) => disk::trouble(&path, &error),
        })?;
        Ok(Self {
            dir: dir.to_owned(),
            disk: Disk::default(),
            _lock: lock,
        })
    }

    /// The same, when it must be there already.
    pub fn existing(dir: &Path) -> Result<Self, Trouble> {
        if dir.is_dir() {
            return Self::open(dir);
        }
        Err(fault(
            format!("{}: there is no such folder", dir.display()),
            "name the staging folder that `sportello root new` and `build` wrote",
        ))
    }

    /// Path of a file of the feed.
    pub fn path(&self, path: &str) -> PathBuf {
        self.dir.join(path)
    }

    /// What was built before.
    pub fn history(&self) -> Result<History, Trouble> {
        History::read(&self.path("history.json"))
    }

    /// Every root, from the first one on, each vouched for by the one before it.
    pub fn roots(&self) -> Result<Vec<Root>, Trouble> {
        let roots = trusted_roots(&self.dir)?;
        if let Some(last) = roots.last() {
            let next = self.path(&format!("root/{}", last.version() + 1));
            if let Some(bytes) = disk::read_if_there(&next)? {
                let draft = draft(&next, &bytes)?;
                let missing = super::root::missing(&draft, Some(last), &bytes)?;
                return Err(fault(
                    format!("{}: not signed enough: {missing}", next.display()),
                    "sign it with `sportello root sign`, or delete it",
                ));
            }
            return Ok(roots);
        }
        let first = self.path("root/1");
        let why = match disk::read_if_there(&first)? {
            None => fault(
                format!("{}: there is no root yet", first.display()),
                "make one with `sportello root new`",
            ),
            Some(bytes) => {
                let missing = super::root::missing(&draft(&first, &bytes)?, None, &bytes)?;
                fault(
                    format!("{}: not signed enough: {missing}", first.display()),
                    "sign it with `sportello root sign`",
                )
            }
        };
        Err(why)
    }

    /// The staged entry: its bytes, its version, and whether anybody has signed it.
    pub fn entry(&self) -> Result<Option<Staged>, Trouble> {
        let path = self.path(ENTRY);
        let Some(bytes) = disk::read_if_there(&path)? else {
            return Ok(None);
        };
        let bad = || {
            fault(
                format!("{}: it is no entry", path.display()),
                "build it again",
            )
        };
        let text = String::from_utf8(bytes).map_err(|_| bad())?;
        let line = text.lines().next().unwrap_or_default();
        let value: Value = serde_json::from_str(line).map_err(|_| bad())?;
        let version = value["version"].as_u64().ok_or_else(bad)?;
        let signed = text.contains("\n\n");
        Ok(Some(Staged {
            text,
            version,
            signed,
        }))
    }

    /// The text of a content file.
    pub fn text(&self, content: &Content) -> Result<String, Trouble> {
        let path = self.path(&content.path());
        let bytes = disk::read(&path)?;
        content.open(&bytes).map_err(|refusal| {
            fault(
                format!("{}: {refusal}", path.display()),
                "take the staging folder from a backup, or copy the file from the published feed",
            )
        })
    }
}

/// An entry as it lies in the staging folder.
pub struct Staged {
    /// Text, with signatures when it has some.
    pub text: String,
    /// Its version, as it says itself.
    pub version: u64,
    /// Whether anybody has signed it.
    pub signed: bool,
}

/// The roots of a folder from the first one on, as far as each is trusted by the one before.
pub fn trusted_roots(dir: &Path) -> Result<Vec<Root>, Trouble> {
    let mut roots: Vec<Root> = Vec::new();
    loop {
        let path = dir.join(format!("root/{}", roots.len() + 1));
        let Some(bytes) = disk::read_if_there(&path)? else {
            return Ok(roots);
        };
        let next = match roots.last() {
            None => Root::trusted(&bytes),
            Some(root) => root.next(&bytes),
        };
        let Ok(root) = next else { return Ok(roots) };
        if roots.is_empty() && root.version() != 1 {
            return Err(fault(
                format!("{}: it is root {}", path.display(), root.version()),
                "the first one is 1",
            ));
        }
        roots.push(root);
    }
}

/// What a root says that may not be signed enough.
pub fn draft(path: &Path, bytes: &[u8]) -> Result<NewRoot, Trouble> {
    publish::draft_root(&path.display().to_string(), bytes)
        .map_err(|refusal| fault(refusal, "make it again with `sportello root`"))
}
