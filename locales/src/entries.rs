//! The entries of one language, and what each is made of once the messages in it are counted in.

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::Facts;
use crate::fault::{Fault, Kind};

/// An entry, where it stands and what it is made of.
pub struct Found {
    /// Its file.
    pub path: String,
    /// Its line, from 1.
    pub line: usize,
    /// What it is made of.
    pub facts: Facts,
    /// Its Fluent, without comments.
    pub text: String,
}

impl Found {
    /// A fault of this entry: of which language, id and kind.
    pub(crate) fn fault(
        &self,
        (locale, id, kind): (&str, &str, Kind),
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Fault {
        Fault {
            path: self.path.clone(),
            line: self.line,
            what: what.into(),
            remedy: remedy.into(),
            locale: locale.to_owned(),
            id: id.to_owned(),
            kind,
        }
    }
}

/// A language's messages and terms (these with their leading `-`).
pub type Entries = BTreeMap<String, Found>;

/// The entries that `id` is made of, itself included, and whether it holds itself.
pub fn closure<'a>(id: &'a str, entries: &'a Entries) -> (BTreeSet<&'a str>, bool) {
    let (mut seen, mut circle) = (BTreeSet::from([id]), false);
    let mut open = vec![id];
    while let Some(next) = open.pop() {
        for reference in entries
            .get(next)
            .into_iter()
            .flat_map(|found| &found.facts.references)
        {
            circle |= reference == id;
            if seen.insert(reference) {
                open.push(reference);
            }
        }
    }
    (seen, circle)
}

/// The variables of `id` and of the messages in it.
pub fn variables(id: &str, entries: &Entries) -> BTreeSet<String> {
    let all = closure(id, entries)
        .0
        .into_iter()
        .filter_map(|part| entries.get(part));
    all.flat_map(|found| found.facts.variables.iter().cloned())
        .collect()
}

/// The variables by which `id`, or a message in it, chooses.
pub fn counts(id: &str, entries: &Entries) -> BTreeSet<String> {
    let all = closure(id, entries)
        .0
        .into_iter()
        .filter_map(|part| entries.get(part));
    all.flat_map(|found| found.facts.choices.iter().map(|(name, _)| name.clone()))
        .collect()
}
