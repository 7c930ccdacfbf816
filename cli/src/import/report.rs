//! What an import did, for the person and for scripts.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;

/// What was read, written, and left behind.
#[derive(Debug, Default, Serialize)]
pub struct Report {
    /// Grows when a field changes its meaning or goes.
    schema: u32,
    /// The territory.
    pub territory: String,
    /// The source's name.
    pub source: String,
    /// Whether nothing was written.
    pub dry_run: bool,
    /// Desks by id (rows of tables where the source is a workbook of tables), with their names.
    pub new: Vec<Named>,
    /// Desks of which something changed.
    pub changed: Vec<Named>,
    /// How many desks are as they were.
    pub same: usize,
    /// Desks that the source does not have any more: their rows go.
    pub gone: Vec<Named>,
    /// Desks whose street and point are not published.
    pub withheld: usize,
    /// What was left out, and how often.
    pub left_out: BTreeMap<String, usize>,
    /// What the source says and the tables have no place for, and how often.
    pub lost: BTreeMap<String, usize>,
    /// What a person should look at, and how often.
    pub notes: BTreeMap<String, usize>,
}

/// A row that is named to a person.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

impl Report {
    /// An empty one.
    pub fn new(territory: &str, source: &str, dry_run: bool) -> Self {
        Self {
            schema: 1,
            territory: territory.to_owned(),
            source: source.to_owned(),
            dry_run,
            ..Self::default()
        }
    }

    /// Something was left out.
    pub fn leave_out(&mut self, what: impl Into<String>) {
        *self.left_out.entry(what.into()).or_default() += 1;
    }

    /// Something has no place.
    pub fn lose(&mut self, what: impl Into<String>) {
        *self.lost.entry(what.into()).or_default() += 1;
    }

    /// Something is to be looked at.
    pub fn note(&mut self, what: impl Into<String>) {
        *self.notes.entry(what.into()).or_default() += 1;
    }

    /// As JSON.
    pub fn json(&self) -> String {
        // Strings, numbers and lists only: nothing in it can fail to be written.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// As lines.
    pub fn text(&self) -> String {
        let (new, changed, gone) = (self.new.len(), self.changed.len(), self.gone.len());
        let mut text = format!(
            "{} into {}: {} in all; {new} new, {changed} changed, {} as before, {gone} gone\n",
            self.source,
            self.territory,
            new + changed + self.same,
            self.same
        );
        for Named { id, name } in &self.gone {
            // Writing to a string does not fail.
            let _ = writeln!(text, "gone: {id} {name:?}");
        }
        if self.withheld > 0 {
            let _ = writeln!(
                text,
                "withheld: street and point of {} (refuges)",
                self.withheld
            );
        }
        for (word, list) in [
            ("left out", &self.left_out),
            ("no place for", &self.lost),
            ("look at", &self.notes),
        ] {
            for (what, count) in list {
                let _ = writeln!(text, "{word}: {what} ({count})");
            }
        }
        if self.dry_run {
            text.push_str("nothing was written (--dry-run)\n");
        }
        text
    }
}
