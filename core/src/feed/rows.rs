//! Rows of one shard, and how a snapshot or a delta becomes them: the same way for a territory and for a language.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Refusal;
use super::json::{Members, malformed};
use crate::error::Result;

/// The rows of a shard, as records of some kinds with ids.
pub(super) trait Rows {
    /// The kinds of its records, in the order of its text.
    fn kinds(&self) -> &'static [&'static str];
    /// Ids of the records of a kind.
    fn ids(&self, kind: &str) -> Result<BTreeSet<String>>;
    /// A record as it is.
    fn record(&self, kind: &str, id: &str) -> Result<Option<Value>>;
    /// Writes a record, in the place of the one of its id, and gives the id. Nothing else is read of the value than what its
    /// kind has.
    fn put(&mut self, kind: &str, value: Value) -> Result<String>;
    /// Takes a record away.
    fn delete(&mut self, kind: &str, id: &str) -> Result<()>;
    /// Holds all of it to the limits of the whole.
    fn end(&mut self) -> Result<()> {
        Ok(())
    }
}

/// Makes the rows those of a snapshot's text.
pub(super) fn snapshot(rows: &mut dyn Rows, file: &str, text: &str) -> Result<()> {
    let mut left: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for kind in rows.kinds() {
        left.insert(kind, rows.ids(kind)?);
    }
    for (at, line) in text.lines().enumerate() {
        let mut members = Members::parse(file, line)?;
        let mut kinds = rows.kinds().iter();
        let found = kinds.find_map(|kind| Some((*kind, members.take(kind)?)));
        let (kind, value) = found.ok_or_else(|| {
            let kinds = rows.kinds().join(", ");
            malformed(
                file,
                format!("line {} is not one record of {kinds}", at + 1),
            )
        })?;
        members.end()?;
        let id = rows.put(kind, value)?;
        if let Some(ids) = left.get_mut(kind) {
            ids.remove(&id);
        }
    }
    // Desks before the municipalities that they are in.
    for kind in rows.kinds().iter().rev() {
        for id in left.get(kind).into_iter().flatten() {
            rows.delete(kind, id)?;
        }
    }
    rows.end()
}

/// Changes the rows as a delta's text says.
pub(super) fn delta(rows: &mut dyn Rows, file: &str, text: &str) -> Result<()> {
    let mut members = Members::parse(file, text)?;
    for kind in rows.kinds() {
        let Some(value) = members.take(kind) else {
            continue;
        };
        let mut part = Members::of(file, kind, value)?;
        let delete = part.texts("delete")?;
        let add = object(file, "add", part.take("add"))?;
        let set = object(file, "set", part.take("set"))?;
        part.end()?;
        let mut changed: BTreeMap<String, Value> = BTreeMap::new();
        for (pointer, column) in set {
            for (id, new) in object(file, &pointer, Some(column))? {
                if !changed.contains_key(&id) {
                    let record = rows.record(kind, &id)?.ok_or_else(|| {
                        malformed(file, format!("there is no {kind} {id} to change"))
                    })?;
                    changed.insert(id.clone(), record);
                }
                if let Some(record) = changed.get_mut(&id) {
                    set_at(record, &pointer, new)
                        .ok_or_else(|| malformed(file, format!("{kind} {id} has no {pointer}")))?;
                }
            }
        }
        let added = add.into_iter().map(|(_, record)| record);
        for record in changed.into_values().chain(added) {
            rows.put(kind, record)?;
        }
        for id in delete {
            rows.delete(kind, &id)?;
        }
    }
    members.end()?;
    rows.end()
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
