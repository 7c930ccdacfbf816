//! What a translation must keep of its source: the placeables, the choices, the plural forms of its language.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::{self, Facts};
use super::fault::Fault;
use super::folder::Folder;
use super::row::Row;
use super::value::{self, NotFluent};

/// The plural forms that the translation of a text needs: none when it chooses by no plural.
pub fn forms(tag: &str, source: &str) -> Vec<String> {
    let facts = value::read(source, facts::of).unwrap_or_default();
    if facts.choices.iter().any(|(_, keys)| is_plural(keys)) {
        super::plurals::forms(tag)
            .iter()
            .map(|form| (*form).to_owned())
            .collect()
    } else {
        Vec::new()
    }
}

/// Whether a choice is by a plural form, and not by numbers alone.
fn is_plural(keys: &BTreeSet<String>) -> bool {
    keys.iter()
        .any(|key| key != "other" && facts::FORMS.contains(&key.as_str()))
}

/// The facts of all values of a language.
type All<'a> = BTreeMap<&'a str, Facts>;

/// The rules for one exchange.
pub struct Rules<'a> {
    tag: &'a str,
    source: All<'a>,
    before: All<'a>,
    /// The translation as it will be.
    after: All<'a>,
}

impl<'a> Rules<'a> {
    /// The rules for a folder and the values that are to be written, by key.
    pub fn new(folder: &'a Folder, new: &'a BTreeMap<String, String>) -> Self {
        let facts_of = |values: BTreeMap<&'a str, &'a str>| -> All<'a> {
            let read = |(key, text)| Some((key, value::read(text, facts::of).ok()?));
            values.into_iter().filter_map(read).collect()
        };
        let target = folder.target.values();
        let mut after = target.clone();
        after.extend(new.iter().map(|(key, text)| (key.as_str(), text.as_str())));
        Self {
            tag: &folder.target.tag,
            source: facts_of(folder.source.values()),
            before: facts_of(target),
            after: facts_of(after),
        }
    }

    /// What is wrong with a new translation.
    pub fn check(&self, row: &Row) -> Vec<Fault> {
        let key = row.key.as_str();
        let Some(new) = self.after.get(key) else {
            return Vec::new();
        };
        let mut faults = Vec::new();
        let mut fault = |what: String, remedy: String| {
            let fault = Fault::new(row.place.clone(), format!("`{key}` {what}"), remedy);
            faults.push(fault.about(&row.source));
        };
        for problem in &new.problems {
            fault(
                format!("is not as messages are here: {}", problem.what),
                problem.remedy.into(),
            );
        }
        let is_own_term = key.starts_with('-') && !self.source.contains_key(key);
        let wanted = variables(key, &self.source);
        let got = variables(key, &self.after);
        if !is_own_term {
            for name in wanted.difference(&got) {
                fault(
                    format!("loses {{ ${name} }}"),
                    format!("put {{ ${name} }} where it belongs in your language"),
                );
            }
        }
        for name in got.difference(&wanted) {
            let all: Vec<String> = wanted.iter().map(|name| format!("{{ ${name} }}")).collect();
            let all = if all.is_empty() {
                "none".into()
            } else {
                all.join(", ")
            };
            fault(
                format!("has {{ ${name} }}, which nobody fills in"),
                format!("use the names of the source: {all}"),
            );
        }
        self.references(key, new, &mut fault);
        self.choices(key, new, &mut fault);
        faults
    }

    fn references(&self, key: &str, new: &Facts, fault: &mut impl FnMut(String, String)) {
        for name in &new.references {
            if !self.after.contains_key(name.as_str()) {
                fault(
                    format!("refers to {{ {name} }}, which is not in this language"),
                    "correct the name, or translate that one too".into(),
                );
            }
        }
        if is_circle(key, &self.after) {
            fault(
                "comes back to itself".into(),
                "take the reference out that leads back".into(),
            );
        }
        let Some(source) = self.source.get(key) else {
            return;
        };
        for name in source.references.difference(&new.references) {
            let had = self
                .before
                .get(key)
                .is_none_or(|before| before.references.contains(name));
            if had {
                fault(
                    format!("loses {{ {name} }}"),
                    format!("put {{ {name} }} where it belongs in your language"),
                );
            }
        }
    }

    fn choices(&self, key: &str, new: &Facts, fault: &mut impl FnMut(String, String)) {
        let needed = super::plurals::forms(self.tag);
        // What the translation chose by so far counts; without one the source's plurals, where the language has any.
        let mut must: Vec<&str> = Vec::new();
        match (self.before.get(key), self.source.get(key)) {
            (Some(before), _) => must.extend(before.choices.iter().map(|(name, _)| name.as_str())),
            (None, Some(source)) if needed.len() > 1 => {
                let plurals = source.choices.iter().filter(|(_, keys)| is_plural(keys));
                must.extend(plurals.map(|(name, _)| name.as_str()));
            }
            _ => {}
        }
        must.dedup();
        for name in must {
            if !new.choices.iter().any(|(own, _)| own == name) {
                fault(
                    format!("loses the choice by ${name}"),
                    format!(
                        "keep {{ ${name} -> ... }} with one line for each of: {}",
                        needed.join(", ")
                    ),
                );
            }
        }
        for (name, keys) in new.choices.iter().filter(|(_, keys)| is_plural(keys)) {
            let missing: Vec<&str> = needed
                .iter()
                .copied()
                .filter(|form| !keys.contains(*form))
                .collect();
            if !missing.is_empty() {
                fault(
                    format!(
                        "lacks a form of the plural by ${name}: {}",
                        missing.join(", ")
                    ),
                    format!("`{}` needs all of: {}", self.tag, needed.join(", ")),
                );
            }
        }
    }
}

/// What a message is made of, itself included.
fn closure<'a>(key: &'a str, all: &'a All<'_>) -> BTreeSet<&'a str> {
    let (mut seen, mut open) = (BTreeSet::from([key]), vec![key]);
    while let Some(next) = open.pop() {
        let references = all
            .get(next)
            .into_iter()
            .flat_map(|facts| &facts.references);
        for reference in references {
            if seen.insert(reference) {
                open.push(reference);
            }
        }
    }
    seen
}

fn variables(key: &str, all: &All<'_>) -> BTreeSet<String> {
    let parts = closure(key, all)
        .into_iter()
        .filter_map(|part| all.get(part));
    parts
        .flat_map(|facts| facts.variables.iter().cloned())
        .collect()
}

fn is_circle(key: &str, all: &All<'_>) -> bool {
    let parts = closure(key, all)
        .into_iter()
        .filter_map(|part| all.get(part));
    parts
        .into_iter()
        .any(|facts| facts.references.contains(key))
}

/// A fault of a text that is no value.
pub fn not_fluent(row: &Row, error: &NotFluent) -> Fault {
    let line = if row.translation.contains('\n') {
        format!(", line {} of the text,", error.line)
    } else {
        String::new()
    };
    Fault::new(
        row.place.clone(),
        format!("`{}`{line} {}", row.key, error.what),
        error.remedy,
    )
    .about(&row.source)
}
