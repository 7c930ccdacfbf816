//! Rows of a territory: its municipalities and desks, and what became of the desks.

use std::collections::BTreeSet;

use serde_json::Value;

use super::apply::{Applied, Fate, Part};
use super::json::malformed;
use super::record;
use super::rows::Rows;
use super::state::{DESK, MUNICIPALITY};
use crate::catalogue::{Dao, DeskRow};
use crate::error::Result;

/// The kinds of its records, in the order of its text.
pub(super) const KINDS: &[&str] = &[MUNICIPALITY, DESK];

/// The rows of a territory while an update changes them.
pub(super) struct Territory<'a> {
    pub(super) dao: &'a mut Dao,
    /// The file, for reasons.
    pub(super) file: &'a str,
    pub(super) id: &'a str,
    pub(super) applied: &'a mut Applied,
}

impl Rows for Territory<'_> {
    fn kinds(&self) -> &'static [&'static str] {
        KINDS
    }

    fn ids(&self, kind: &str) -> Result<BTreeSet<String>> {
        if kind == DESK {
            return self.dao.desk_ids_of(self.id);
        }
        let towns = self.dao.municipalities_of(self.id)?.into_iter();
        Ok(towns.map(|town| town.istat).collect())
    }

    fn record(&self, kind: &str, id: &str) -> Result<Option<Value>> {
        if kind == DESK {
            let desk = self.dao.desk_of(self.id, id)?;
            return Ok(desk.map(|row| record::of_desk(&row)));
        }
        let town = self.dao.municipality(id)?;
        let town = town.filter(|town| town.territory == self.id);
        Ok(town.map(|town| record::of_municipality(&town)))
    }

    fn put(&mut self, kind: &str, value: Value) -> Result<String> {
        if kind == DESK {
            self.desk(value)
        } else {
            self.municipality(value)
        }
    }

    fn delete(&mut self, kind: &str, id: &str) -> Result<()> {
        if kind == DESK {
            self.dao.delete_desk(self.id, id)?;
            self.applied.desks.insert(id.to_owned(), Fate::Removed);
            Ok(())
        } else {
            self.dao.delete_municipality(self.id, id)
        }
    }
}

impl Territory<'_> {
    fn municipality(&mut self, value: Value) -> Result<String> {
        let town = record::municipality(self.file, self.id, value)?;
        match self.dao.municipality(&town.istat)? {
            Some(old) if old.territory != self.id => {
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
        let new = record::desk(self.file, self.id, value)?;
        let id = new.desk.id.clone();
        let old = self.dao.desk_of(self.id, &id)?;
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
