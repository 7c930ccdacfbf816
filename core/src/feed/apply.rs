//! A verified update becomes rows: in one transaction, and only when the rows then are the signed ones.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::ErrorCode;

use super::locale::Locale;
use super::rows::{self, Rows};
use super::session::{Change, How, Update};
use super::state::state;
use super::territory::Territory;
use super::{Name, Refusal, time};
use crate::catalogue::{
    Catalogue, Dao, META_FEED_CREATED, META_FEED_ENTRY, META_FEED_LOCALES, META_FEED_ROOT,
    META_FEED_VERSION, meta_feed_absent, meta_feed_line, meta_feed_of,
};
use crate::error::{Error, Result};

/// What became of a desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is new.
    Added,
    /// It is no more.
    Removed,
    /// These things of it are others now.
    Changed(BTreeSet<Part>),
}

/// A part of what is known of a desk, as a person would name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// When it is open.
    Hours,
    /// Where it is.
    Place,
    /// How it is reached: numbers, addresses, website.
    Contact,
    /// Anything else.
    About,
}

/// What an update did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// What became of the desks that are not as they were, by id.
    pub desks: BTreeMap<String, Fate>,
    /// The languages (BCP 47 tags) that something of changed: words, recordings, translations.
    pub locales: BTreeSet<String>,
}

/// Applies an update: all of it, or nothing.
///
/// # Errors
/// [`Error::Refused`] when the rows would not be the signed ones ([`Refusal::State`]: take the snapshot then) or the
/// catalogue is of a newer version already; [`Error::Sqlite`] when SQLite refuses, a full disk for one. The
/// catalogue is then as it was.
pub fn apply(catalogue: &mut Catalogue, update: &Update) -> Result<Applied> {
    let outcome = catalogue.write(|dao| version(dao, update));
    // Only territories have rows that point at others, or an id that another one may have: not the signed ones then,
    // whatever they say.
    let mut names = update.changes.iter().map(|change| change.line.name());
    let first = names.find(|name| matches!(name, Name::Territory(_)));
    match (outcome, first) {
        (Err(Error::Sqlite(error)), Some(name))
            if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) =>
        {
            Err(Refusal::State { name: name.clone() }.into())
        }
        (outcome, _) => outcome,
    }
}

fn version(dao: &mut Dao, update: &Update) -> Result<Applied> {
    let entry = &update.entry;
    let number = |key| -> Result<u64> {
        let text = dao.meta(key)?;
        Ok(text.and_then(|text| text.parse().ok()).unwrap_or(0))
    };
    let (root, known) = (number(META_FEED_ROOT)?, number(META_FEED_VERSION)?);
    // Under newer keys a version may be lower: that is the way back from a thief's (`floor`), and the session has
    // held it to what the phone remembers.
    if update.root < root || (update.root == root && entry.version() < known) {
        return Err(Refusal::Rollback {
            found: entry.version(),
            known,
        }
        .into());
    }
    dao.defer_references()?;
    let mut applied = Applied::default();
    for change in &update.changes {
        shard(dao, change, &mut applied)?;
    }
    let of_territories = |change: &&Change| matches!(change.line.name(), Name::Territory(_));
    if update
        .changes
        .iter()
        .filter(of_territories)
        .any(|change| change.how != How::Same)
    {
        dao.changed()?;
    }
    if entry.version() != known {
        dao.forget_feed_lines()?;
    }
    let created = time::write(entry.created());
    for change in &update.changes {
        let name = change.line.name();
        let shard = name.to_string();
        dao.put_meta(&meta_feed_line(&shard), &change.file)?;
        dao.put_meta(&meta_feed_of(&shard), &created)?;
    }
    for name in update.settled_absent() {
        dao.put_meta(&meta_feed_absent(&name.to_string()), "")?;
    }
    if let Some(offers) = &update.offers {
        let value = format!("{}\n{offers}", entry.version());
        dao.put_meta(META_FEED_LOCALES, &value)?;
    }
    dao.put_meta(META_FEED_ENTRY, &update.note)?;
    dao.put_meta(META_FEED_ROOT, &update.root.to_string())?;
    dao.put_meta(META_FEED_VERSION, &entry.version().to_string())?;
    // A language alone does not make the desks any newer.
    if update.changes.iter().any(|change| of_territories(&change)) {
        dao.put_meta(META_FEED_CREATED, &created)?;
    }
    Ok(applied)
}

fn shard(dao: &mut Dao, change: &Change, applied: &mut Applied) -> Result<()> {
    let name = change.line.name();
    let file = name.to_string();
    match name {
        _ if change.how == How::Same => return Ok(()),
        Name::Territory(id) => {
            let mut rows = Territory {
                dao,
                file: &file,
                id,
                applied,
            };
            take(&mut rows, name, &file, &change.how)?;
        }
        Name::Locale(tag) => {
            let mut rows = Locale {
                dao,
                file: &file,
                tag,
            };
            take(&mut rows, name, &file, &change.how)?;
            applied.locales.insert(tag.clone());
        }
    }
    if state(dao, name)? == change.line.state() {
        return Ok(());
    }
    Err(Refusal::State { name: name.clone() }.into())
}

fn take(rows: &mut dyn Rows, name: &Name, file: &str, how: &How) -> Result<()> {
    match how {
        How::Same => Ok(()),
        How::Delta { text, .. } => rows::delta(rows, file, text).map_err(|error| match error {
            // It does not fit the rows: the snapshot will.
            Error::Refused(Refusal::Malformed { .. }) => {
                Refusal::State { name: name.clone() }.into()
            }
            other => other,
        }),
        How::Snapshot { text, .. } => rows::snapshot(rows, file, text),
    }
}
