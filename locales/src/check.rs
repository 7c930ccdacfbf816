//! Checks the translations: every fault is found in one go, each with its file, line and remedy.

use std::collections::{BTreeMap, BTreeSet};

use crate::entries::{Entries, closure, counts, variables};
use crate::fault::{Fault, Kind};
use crate::files::File;
use crate::plurals;
use crate::reader::read;

/// A message that passed: what the generator needs to know of it.
#[derive(Debug)]
pub struct Checked {
    /// Its id in the files.
    pub id: String,
    /// Its variables by name; `true` when some language chooses a plural form by it.
    pub variables: BTreeMap<String, bool>,
    /// The source language's pattern, for the documentation.
    pub text: String,
}

/// All that passed.
#[derive(Debug)]
pub struct Catalogue {
    /// The messages, by id.
    pub messages: Vec<Checked>,
    /// Each language's messages without comments, by tag.
    pub sources: BTreeMap<String, String>,
    /// Each message of each language by itself: by tag, then by id.
    pub texts: BTreeMap<String, BTreeMap<String, String>>,
}

impl Catalogue {
    /// The messages `ids` of each language, by tag.
    pub fn only(&self, ids: &[&str]) -> BTreeMap<String, String> {
        let some = |texts: &BTreeMap<String, String>| {
            ids.iter()
                .filter_map(|id| texts.get(*id))
                .map(String::as_str)
                .collect()
        };
        let texts = self.texts.iter();
        texts
            .map(|(tag, texts)| (tag.clone(), some(texts)))
            .collect()
    }
}

/// One language as its files say it.
#[derive(Default)]
pub struct Language {
    /// Its messages and terms.
    pub entries: Entries,
    /// Its files' Fluent, one after the other, without comments.
    pub text: String,
}

/// Checks `files`. `source` is the language that the others translate, `complete` are those others: all
/// of them must say all. Files of any other language are not looked at.
///
/// # Errors
/// Every fault, ordered by file and line.
pub fn check(files: &[File], source: &str, complete: &[&str]) -> Result<Catalogue, Vec<Fault>> {
    let known: Vec<&str> = std::iter::once(source)
        .chain(complete.iter().copied())
        .collect();
    let files = files
        .iter()
        .filter(|file| known.contains(&file.locale.as_str()));
    let (languages, mut faults) = languages(files);
    for code in &known {
        if languages.contains_key(*code) {
            faults.extend(translation(code, source, &languages));
        } else {
            faults.push(Fault {
                path: format!("locales/{code}"),
                line: 0,
                what: "no .ftl file here".into(),
                remedy: format!("translate the files of locales/{source}"),
                locale: (*code).to_owned(),
                id: String::new(),
                kind: Kind::Missing,
            });
        }
    }
    if !faults.is_empty() {
        faults.sort();
        faults.dedup();
        return Err(faults);
    }
    Ok(catalogue(source, languages))
}

/// The languages of the files by tag, and what is wrong in each file by itself.
pub fn languages<'a>(
    files: impl IntoIterator<Item = &'a File>,
) -> (BTreeMap<String, Language>, Vec<Fault>) {
    let mut faults = Vec::new();
    let mut languages: BTreeMap<String, Language> = BTreeMap::new();
    for file in files {
        let language = languages.entry(file.locale.clone()).or_default();
        let text = read(file, &mut language.entries, &mut faults);
        language.text.push_str(&text);
    }
    (languages, faults)
}

/// What is wrong in the language `code` as a whole and against the source; nothing when it is not there.
pub fn translation(code: &str, source: &str, languages: &BTreeMap<String, Language>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let Some(language) = languages.get(code) else {
        return faults;
    };
    references(code, &language.entries, &mut faults);
    if let Some(base) = languages.get(source).filter(|_| code != source) {
        compare(code, &base.entries, &language.entries, &mut faults);
    }
    plurals::check(code, &language.entries, languages, &mut faults);
    faults
}

fn catalogue(source: &str, languages: BTreeMap<String, Language>) -> Catalogue {
    let none = Entries::new();
    let base = languages
        .get(source)
        .map_or(&none, |language| &language.entries);
    let messages = base.iter().filter(|(id, _)| !id.starts_with('-'));
    let messages = messages.map(|(id, found)| {
        let counted = |name: &String| {
            languages
                .values()
                .any(|language| counts(id, &language.entries).contains(name))
        };
        let variables = variables(id, base)
            .into_iter()
            .map(|name| (name.clone(), counted(&name)))
            .collect();
        Checked {
            id: id.clone(),
            variables,
            text: found.text.clone(),
        }
    });
    let messages = messages.collect();
    let (mut sources, mut texts) = (BTreeMap::new(), BTreeMap::new());
    for (tag, Language { entries, text }) in languages {
        sources.insert(tag.clone(), text);
        let each = entries.into_iter().map(|(id, found)| (id, found.text));
        texts.insert(tag, each.collect());
    }
    Catalogue {
        messages,
        sources,
        texts,
    }
}

/// References to what is not there, and messages that hold themselves.
fn references(code: &str, entries: &Entries, faults: &mut Vec<Fault>) {
    for (id, found) in entries {
        for reference in &found.facts.references {
            if !entries.contains_key(reference) {
                faults.push(found.fault(
                    (code, id, Kind::Reference),
                    format!("`{id}` refers to `{reference}`, which is not there"),
                    "correct the name, or write it in this language",
                ));
            }
        }
        if closure(id, entries).1 {
            faults.push(found.fault(
                (code, id, Kind::Reference),
                format!("`{id}` refers back to itself"),
                "break the circle",
            ));
        }
    }
}

/// What a translation says against what it translates.
fn compare(code: &str, base: &Entries, entries: &Entries, faults: &mut Vec<Fault>) {
    let messages = |all: &Entries| -> BTreeSet<String> {
        all.keys()
            .filter(|id| !id.starts_with('-'))
            .cloned()
            .collect()
    };
    let (wanted, got) = (messages(base), messages(entries));
    for id in wanted.difference(&got) {
        let Some(origin) = base.get(id) else { continue };
        faults.push(origin.fault(
            (code, id, Kind::Missing),
            format!("`{id}` is missing in `{code}`"),
            format!("translate it in locales/{code}"),
        ));
    }
    for (id, found) in entries.iter().filter(|(id, _)| !id.starts_with('-')) {
        let Some(origin) = base.get(id) else {
            faults.push(found.fault(
                (code, id, Kind::Obsolete),
                format!("`{id}` is not in the source language"),
                "remove it, or add it there first",
            ));
            continue;
        };
        let (wanted, got) = (variables(id, base), variables(id, entries));
        if wanted != got {
            faults.push(found.fault(
                (code, id, Kind::Placeables),
                format!(
                    "`{id}` has the variables {}, the source has {}",
                    list(&got),
                    list(&wanted)
                ),
                format!("use the same as {}:{}", origin.path, origin.line),
            ));
        }
    }
}

fn list(names: &BTreeSet<String>) -> String {
    if names.is_empty() {
        return "none".to_owned();
    }
    let names: Vec<String> = names.iter().map(|name| format!("${name}")).collect();
    names.join(", ")
}
