//! A delta tried on texts alone: what a phone's rows would become by it. A publisher so tries every delta of a version, which
//! by real catalogues would take ten times as long; the way through rows is tried with the snapshot.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::json::malformed;
use super::publish::{KINDS, Records, records};
use super::rows::{self, Rows};
use super::{Name, locale, state, territory};
use crate::error::Result;

/// A delta, for reasons.
const FILE: &str = "a delta";

/// The text of a shard that a delta's text makes of an older one.
///
/// # Errors
/// When the older text is none of such a shard, or the delta does not fit it.
pub fn patched(name: &Name, old: &str, delta: &str) -> Result<String> {
    let kinds = match name {
        Name::Territory(_) => territory::KINDS,
        Name::Locale(_) => locale::KINDS,
    };
    let mut texts = Texts {
        kinds,
        records: records(old)?,
    };
    if let Some(kind) = texts.records.keys().find(|kind| !kinds.contains(*kind)) {
        return Err(malformed(FILE, format!("a {kind} is no record of {name}")).into());
    }
    rows::delta(&mut texts, FILE, delta)?;
    let mut text = String::new();
    for kind in kinds {
        for record in texts.records.remove(kind).unwrap_or_default().into_values() {
            state::write_line(kind, record, &mut text);
        }
    }
    Ok(text)
}

/// Records as rows.
struct Texts {
    kinds: &'static [&'static str],
    records: Records,
}

impl Texts {
    fn of(&self, kind: &str) -> impl Iterator<Item = &BTreeMap<String, Value>> {
        self.records.get(kind).into_iter()
    }
}

impl Rows for Texts {
    fn kinds(&self) -> &'static [&'static str] {
        self.kinds
    }

    fn ids(&self, kind: &str) -> Result<BTreeSet<String>> {
        Ok(self.of(kind).flat_map(BTreeMap::keys).cloned().collect())
    }

    fn record(&self, kind: &str, id: &str) -> Result<Option<Value>> {
        Ok(self.of(kind).find_map(|records| records.get(id)).cloned())
    }

    fn put(&mut self, kind: &str, value: Value) -> Result<String> {
        let known = KINDS.iter().find(|(known, _)| *known == kind);
        let id = known.and_then(|(known, id)| Some((*known, value.get(*id)?.as_str()?.to_owned())));
        let (kind, id) = id.ok_or_else(|| malformed(FILE, format!("a {kind} has no id")))?;
        let records = self.records.entry(kind).or_default();
        records.insert(id.clone(), value);
        Ok(id)
    }

    fn delete(&mut self, kind: &str, id: &str) -> Result<()> {
        if let Some(records) = self.records.get_mut(kind) {
            records.remove(id);
        }
        Ok(())
    }
}
