//! A verified update becomes rows: in one transaction, and only when the rows then are the signed ones.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::ErrorCode;
use serde_json::Value;

use super::json::{Members, malformed};
use super::record;
use super::session::{Change, How, Update};
use super::state::{DESK, MUNICIPALITY, state};
use super::{Name, Refusal, time};
use crate::catalogue::{
    Catalogue, Dao, DeskRow, META_FEED_CREATED, META_FEED_ENTRY, META_FEED_ROOT, META_FEED_VERSION,
    meta_feed_line, meta_feed_of,
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
}

/// Applies an update: all of it, or nothing.
///
/// # Errors
/// [`Error::Refused`] when the rows would not be the signed ones ([`Refusal::State`]: take the snapshot then) or the
/// catalogue is of a newer version already; [`Error::Sqlite`] when SQLite refuses, a full disk for one. The
/// catalogue is then as it was.
pub fn apply(catalogue: &mut Catalogue, update: &Update) -> Result<Applied> {
    let outcome = catalogue.write(|dao| version(dao, update));
    match (outcome, update.changes.as_slice()) {
        // Rows that point at nothing, or take another territory's id: not the signed ones, whatever they say.
        (Err(Error::Sqlite(error)), [change, ..])
            if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) =>
        {
            Err(Refusal::State {
                name: change.line.name().clone(),
            }
            .into())
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
    if !update.is_same() {
        dao.changed()?;
    }
    if entry.version() != known {
        dao.forget_feed_lines()?;
    }
    let created = time::write(entry.created());
    for change in &update.changes {
        dao.put_meta(&meta_feed_line(change.line.name().id()), &change.file)?;
        dao.put_meta(&meta_feed_of(change.line.name().id()), &created)?;
    }
    dao.put_meta(META_FEED_ENTRY, &update.note)?;
    dao.put_meta(META_FEED_ROOT, &update.root.to_string())?;
    dao.put_meta(META_FEED_VERSION, &entry.version().to_string())?;
    dao.put_meta(META_FEED_CREATED, &created)?;
    Ok(applied)
}

fn shard(dao: &mut Dao, change: &Change, applied: &mut Applied) -> Result<()> {
    let name = change.line.name();
    let Name::Territory(territory) = name else {
        return Err(Refusal::NewerAppNeeded {
            file: name.to_string(),
            why: "a shard that is no territory".into(),
        }
        .into());
    };
    let file = name.to_string();
    let mut writer = Writer {
        dao,
        file: &file,
        territory,
        applied,
    };
    match &change.how {
        How::Same => return Ok(()),
        How::Delta { text, .. } => writer.delta(text).map_err(|error| match error {
            // It does not fit the rows: the snapshot will.
            Error::Refused(Refusal::Malformed { .. }) => {
                Refusal::State { name: name.clone() }.into()
            }
            other => other,
        })?,
        How::Snapshot { text, .. } => writer.snapshot(text)?,
    }
    if state(dao, territory)? == change.line.state() {
        return Ok(());
    }
    Err(Refusal::State { name: name.clone() }.into())
}

struct Writer<'a> {
    dao: &'a mut Dao,
    file: &'a str,
    territory: &'a str,
    applied: &'a mut Applied,
}

impl Writer<'_> {
    fn snapshot(&mut self, text: &str) -> Result<()> {
        let mut towns: BTreeSet<String> = self
            .dao
            .municipalities_of(self.territory)?
            .into_iter()
            .map(|town| town.istat)
            .collect();
        let mut desks = self.dao.desk_ids_of(self.territory)?;
        for (at, line) in text.lines().enumerate() {
            let mut members = Members::parse(self.file, line)?;
            match (members.take(MUNICIPALITY), members.take(DESK)) {
                (Some(value), None) => {
                    let istat = self.municipality(value)?;
                    towns.remove(&istat);
                }
                (None, Some(value)) => {
                    let id = self.desk(value)?;
                    desks.remove(&id);
                }
                _ => {
                    return Err(
                        malformed(self.file, format!("line {} is not one record", at + 1)).into(),
                    );
                }
            }
            members.end()?;
        }
        desks.iter().try_for_each(|id| self.delete_desk(id))?;
        towns
            .iter()
            .try_for_each(|istat| self.dao.delete_municipality(self.territory, istat))
    }

    fn delta(&mut self, text: &str) -> Result<()> {
        let mut members = Members::parse(self.file, text)?;
        for kind in [MUNICIPALITY, DESK] {
            let Some(value) = members.take(kind) else {
                continue;
            };
            let mut part = Members::of(self.file, kind, value)?;
            let delete = part.texts("delete")?;
            let add = object(self.file, "add", part.take("add"))?;
            let set = object(self.file, "set", part.take("set"))?;
            part.end()?;
            let mut changed: BTreeMap<String, Value> = BTreeMap::new();
            for (pointer, column) in set {
                for (id, new) in object(self.file, &pointer, Some(column))? {
                    if !changed.contains_key(&id) {
                        changed.insert(id.clone(), self.record(kind, &id)?);
                    }
                    if let Some(record) = changed.get_mut(&id) {
                        set_at(record, &pointer, new).ok_or_else(|| {
                            malformed(self.file, format!("{kind} {id} has no {pointer}"))
                        })?;
                    }
                }
            }
            for record in changed
                .into_values()
                .chain(add.into_iter().map(|(_, record)| record))
            {
                if kind == DESK {
                    self.desk(record)?;
                } else {
                    self.municipality(record)?;
                }
            }
            for id in delete {
                if kind == DESK {
                    self.delete_desk(&id)?;
                } else {
                    self.dao.delete_municipality(self.territory, &id)?;
                }
            }
        }
        Ok(members.end()?)
    }

    /// A record as it is.
    fn record(&self, kind: &str, id: &str) -> Result<Value> {
        let found = if kind == DESK {
            self.dao
                .desk_of(self.territory, id)?
                .map(|row| record::of_desk(&row))
        } else {
            let town = self
                .dao
                .municipality(id)?
                .filter(|town| town.territory == self.territory);
            town.map(|town| record::of_municipality(&town))
        };
        found.ok_or_else(|| {
            malformed(self.file, format!("there is no {kind} {id} to change")).into()
        })
    }

    fn municipality(&mut self, value: Value) -> Result<String> {
        let town = record::municipality(self.file, self.territory, value)?;
        match self.dao.municipality(&town.istat)? {
            Some(old) if old.territory != self.territory => {
                return Err(malformed(
                    self.file,
                    format!("municipality {} is of {}", town.istat, old.territory),
                )
                .into());
            }
            Some(old) if old == town => {}
            _ => self.dao.put_municipality(&town)?,
        }
        Ok(town.istat)
    }

    fn desk(&mut self, value: Value) -> Result<String> {
        let new = record::desk(self.file, self.territory, value)?;
        let id = new.desk.id.clone();
        let old = self.dao.desk_of(self.territory, &id)?;
        let fate = match old {
            Some(mut old) => {
                // Joined from the town's row, which speaks for itself.
                old.desk.patron = None;
                let parts = differences(&old, &new);
                if parts.is_empty() {
                    return Ok(id);
                }
                Fate::Changed(parts)
            }
            None => Fate::Added,
        };
        self.dao.put_desk(&new)?;
        self.applied.desks.insert(id.clone(), fate);
        Ok(id)
    }

    fn delete_desk(&mut self, id: &str) -> Result<()> {
        self.dao.delete_desk(self.territory, id)?;
        self.applied.desks.insert(id.to_owned(), Fate::Removed);
        Ok(())
    }
}

fn differences(old: &DeskRow, new: &DeskRow) -> BTreeSet<Part> {
    let (a, b) = (&old.desk, &new.desk);
    let mut parts = BTreeSet::new();
    let mut note = |part: Part, differs: bool| {
        if differs {
            parts.insert(part);
        }
    };
    note(Part::Hours, a.schedules != b.schedules);
    let place = |desk: &crate::model::Desk| {
        (
            desk.address.clone(),
            desk.locality.clone(),
            desk.town.clone(),
            desk.point,
            desk.geo_precision,
        )
    };
    note(Part::Place, place(a) != place(b));
    note(
        Part::Contact,
        a.phones != b.phones || a.emails != b.emails || a.website != b.website,
    );
    if parts.is_empty() && old != new {
        parts.insert(Part::About);
    }
    parts
}

fn object(
    file: &str,
    at: &str,
    value: Option<Value>,
) -> std::result::Result<serde_json::Map<String, Value>, Refusal> {
    value.map_or_else(
        || Ok(serde_json::Map::new()),
        |value| Ok(Members::of(file, at, value)?.into_map()),
    )
}

/// Puts a value at a JSON Pointer (RFC 6901) whose parent is there; `null` takes it away. `None` when the parent is not.
fn set_at(record: &mut Value, pointer: &str, new: Value) -> Option<()> {
    let (parent, token) = pointer.rsplit_once('/')?;
    let token = token.replace("~1", "/").replace("~0", "~");
    match record.pointer_mut(parent)? {
        Value::Object(members) => {
            if new.is_null() {
                members.remove(&token)?;
            } else {
                members.insert(token, new);
            }
        }
        Value::Array(items) => *items.get_mut(token.parse::<usize>().ok()?)? = new,
        _ => return None,
    }
    Some(())
}
