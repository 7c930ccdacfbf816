//! What a translation must keep of its source: the placeables, the choices, the plural forms of its language.

use std::collections::{BTreeMap, BTreeSet};

use sportello_locales::{Entries, FORMS, Found, closure, facts_of, plurals, variables};

use super::fault::Fault;
use super::folder::Folder;
use super::row::Row;
use super::value::{self, NotFluent};

/// How many numbers say what a plural form is for.
const EXAMPLES: usize = 4;

/// The plural forms that the translation of a text needs, each with its first numbers, such as `few (2, 3, 4, 22)`:
/// none when the text chooses by no plural.
pub fn forms(tag: &str, source: &str) -> Vec<String> {
    let facts = value::read(source, facts_of).unwrap_or_default();
    if !facts.choices.iter().any(|(_, keys)| is_plural(keys)) {
        return Vec::new();
    }
    let numbers = plurals::numbers(tag);
    let form = |name: &str| {
        let of = numbers.get(name).into_iter().flatten().take(EXAMPLES);
        let of: Vec<String> = of.map(ToString::to_string).collect();
        if of.is_empty() {
            name.to_owned()
        } else {
            format!("{name} ({})", of.join(", "))
        }
    };
    plurals::forms(tag).into_iter().map(form).collect()
}

/// Whether a choice is by a plural form, and not by numbers alone.
fn is_plural(keys: &BTreeSet<String>) -> bool {
    keys.iter()
        .any(|key| key != "other" && FORMS.contains(&key.as_str()))
}

/// The rules for one exchange.
pub struct Rules<'a> {
    tag: &'a str,
    source: Entries,
    before: Entries,
    /// The translation as it will be.
    after: Entries,
}

/// The values of a language as the rules of the build read them.
fn entries(values: &BTreeMap<&str, &str>) -> Entries {
    let read = |(key, text): (&&str, &&str)| {
        let found = Found {
            path: String::new(),
            line: 0,
            facts: value::read(text, facts_of).ok()?,
            text: (*text).to_owned(),
        };
        Some(((*key).to_owned(), found))
    };
    values.iter().filter_map(read).collect()
}

impl<'a> Rules<'a> {
    /// The rules for a folder and the values that are to be written, by key.
    pub fn new(folder: &'a Folder, new: &BTreeMap<String, String>) -> Self {
        let target = folder.target.values();
        let mut after = target.clone();
        after.extend(new.iter().map(|(key, text)| (key.as_str(), text.as_str())));
        Self {
            tag: &folder.target.tag,
            source: entries(&folder.source.values()),
            before: entries(&target),
            after: entries(&after),
        }
    }

    /// What is wrong with a new translation.
    pub fn check(&self, row: &Row) -> Vec<Fault> {
        let key = row.key.as_str();
        let Some(Found { facts: new, .. }) = self.after.get(key) else {
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

    fn references(
        &self,
        key: &str,
        new: &sportello_locales::Facts,
        fault: &mut impl FnMut(String, String),
    ) {
        for name in &new.references {
            if !self.after.contains_key(name.as_str()) {
                fault(
                    format!("refers to {{ {name} }}, which is not in this language"),
                    "correct the name, or translate that one too".into(),
                );
            }
        }
        if closure(key, &self.after).1 {
            fault(
                "comes back to itself".into(),
                "take the reference out that leads back".into(),
            );
        }
        let Some(source) = self.source.get(key) else {
            return;
        };
        for name in source.facts.references.difference(&new.references) {
            let had = self
                .before
                .get(key)
                .is_none_or(|before| before.facts.references.contains(name));
            if had {
                fault(
                    format!("loses {{ {name} }}"),
                    format!("put {{ {name} }} where it belongs in your language"),
                );
            }
        }
    }

    fn choices(
        &self,
        key: &str,
        new: &sportello_locales::Facts,
        fault: &mut impl FnMut(String, String),
    ) {
        let needed = plurals::forms(self.tag);
        // What the translation chose by so far counts; without one the source's plurals, where the language has any.
        let mut must: Vec<&str> = Vec::new();
        match (self.before.get(key), self.source.get(key)) {
            (Some(before), _) => {
                must.extend(before.facts.choices.iter().map(|(name, _)| name.as_str()));
            }
            (None, Some(source)) if needed.len() > 1 => {
                let plurals = source
                    .facts
                    .choices
                    .iter()
                    .filter(|(_, keys)| is_plural(keys));
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
