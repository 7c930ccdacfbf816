//! A shard's text and its hash: from the rows as they are, so that what a person is shown is what was signed.

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::{Hash, Name, json, locale, record};
use crate::catalogue::Dao;
use crate::error::Result;

/// Name of a municipality's record.
pub(super) const MUNICIPALITY: &str = "municipality";

/// Name of a desk's record (HSDS).
pub(super) const DESK: &str = "service_at_location";

/// State root of a shard: the SHA-256 of its snapshot's text (docs/feed.md). Of one that the catalogue does not have it
/// is the hash of no text.
///
/// # Errors
/// When SQLite refuses, or a stored value is outside its vocabulary.
pub fn state(dao: &Dao, name: &Name) -> Result<Hash> {
    let mut hash = Sha256::new();
    each_line(dao, name, &mut |line| hash.update(line))?;
    Ok(Hash(hash.finalize().into()))
}

/// A snapshot's text.
///
/// # Errors
/// When SQLite refuses, or a stored value is outside its vocabulary.
pub(super) fn text(dao: &Dao, name: &Name) -> Result<String> {
    let mut text = String::new();
    each_line(dao, name, &mut |line| text.push_str(line))?;
    Ok(text)
}

fn each_line(dao: &Dao, name: &Name, each: &mut dyn FnMut(&str)) -> Result<()> {
    let mut line = String::new();
    let mut tell = |kind: &str, record: Value| {
        line.clear();
        write_line(kind, record, &mut line);
        each(&line);
    };
    let territory = match name {
        Name::Territory(id) => id,
        Name::Locale(tag) => return locale::each_record(dao, tag, &mut tell),
    };
    for town in dao.municipalities_of(territory)? {
        tell(MUNICIPALITY, record::of_municipality(&town));
    }
    dao.desks_of(territory, &mut |row| {
        tell(DESK, record::of_desk(&row));
        Ok(())
    })
}

/// Writes a record as a line of a snapshot.
pub(super) fn write_line(kind: &str, record: Value, to: &mut String) {
    json::write(
        &Value::Object(Map::from_iter([(kind.to_owned(), record)])),
        to,
    );
    to.push('\n');
}
