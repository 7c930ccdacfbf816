//! Checks the translations: every fault is found in one go, each with its file, line and remedy.
//! Included by `build.rs` and, with `#[path]`, by the tests that break one thing at a time.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::{parser, serializer};

use super::entries::{Entries, Found, closure, counts, variables};
use super::facts;
use super::plurals::plurals;

/// One `.ftl` file.
pub struct File {
    /// The folder's name: a BCP 47 tag.
    pub locale: String,
    /// How to name the file to a person.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// Something wrong in a file.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file.
    pub path: String,
    /// The line, from 1; 0 when it is about the file or folder as a whole.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        write!(f, ": {}\n    remedy: {}", self.what, self.remedy)
    }
}

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

/// Checks `files`. `source` is the language that the others translate, `complete` are those others: all
/// of them must say all.
///
/// # Errors
/// Every fault, ordered by file and line.
pub fn check(files: &[File], source: &str, complete: &[&str]) -> Result<Catalogue, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut languages: BTreeMap<&str, Entries> = BTreeMap::new();
    let mut sources: BTreeMap<String, String> = BTreeMap::new();
    let known: Vec<&str> = std::iter::once(source)
        .chain(complete.iter().copied())
        .collect();
    for file in files {
        if !known.contains(&file.locale.as_str()) {
            faults.push(Fault {
                path: file.path.clone(),
                line: 0,
                what: format!("the language `{}` is not known", file.locale),
                remedy: "add it to Locale in core/src/l10n/locale.rs, or rename the folder".into(),
            });
            continue;
        }
        let entries = languages.entry(&file.locale).or_default();
        let minified = read(file, entries, &mut faults);
        sources
            .entry(file.locale.clone())
            .or_default()
            .push_str(&minified);
    }
    let none = Entries::new();
    let base = languages.get(source).unwrap_or(&none);
    for code in &known {
        let Some(entries) = languages.get(code) else {
            faults.push(Fault {
                path: format!("locales/{code}"),
                line: 0,
                what: "no .ftl file here".into(),
                remedy: format!("translate the files of locales/{source}"),
            });
            continue;
        };
        references(entries, &mut faults);
        if *code != source {
            compare(code, base, entries, &mut faults);
        }
        plurals(code, entries, &languages, &mut faults);
    }
    if !faults.is_empty() {
        faults.sort();
        faults.dedup();
        return Err(faults);
    }
    let texts = languages.iter().map(|(tag, entries)| {
        let texts = entries
            .iter()
            .map(|(id, found)| (id.clone(), found.text.clone()));
        ((*tag).to_owned(), texts.collect())
    });
    let texts = texts.collect();
    let messages = base.iter().filter(|(id, _)| !id.starts_with('-'));
    let messages = messages.map(|(id, found)| {
        let names = variables(id, base);
        let counted = |name: &String| {
            languages
                .values()
                .any(|entries| counts(id, entries).contains(name))
        };
        let variables = names
            .into_iter()
            .map(|name| (name.clone(), counted(&name)))
            .collect();
        Checked {
            id: id.clone(),
            variables,
            text: found.text.clone(),
        }
    });
    Ok(Catalogue {
        messages: messages.collect(),
        sources,
        texts,
    })
}

/// Reads one file into `entries` and gives it back without its comments.
fn read(file: &File, entries: &mut Entries, faults: &mut Vec<Fault>) -> String {
    let mut fault = |line: usize, what: String, remedy: &str| {
        faults.push(Fault {
            path: file.path.clone(),
            line,
            what,
            remedy: remedy.into(),
        });
    };
    let (resource, errors) = match parser::parse_runtime(file.text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        let before = file.text.get(..error.pos.start).unwrap_or(&file.text);
        let line = before.matches('\n').count() + 1;
        fault(
            line,
            format!("this is not Fluent: {}", error.kind),
            "see docs/translate.md or projectfluent.org/fluent/guide",
        );
    }
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(m) => (m.id.name.to_owned(), m.value.as_ref(), m.attributes.len()),
            Entry::Term(t) => (
                format!("-{}", t.id.name),
                Some(&t.value),
                t.attributes.len(),
            ),
            _ => continue,
        };
        let nth = seen.entry(id.clone()).or_default();
        let line = lines_of(&file.text, &id).nth(*nth).unwrap_or(0);
        *nth += 1;
        if !kebab(id.strip_prefix('-').unwrap_or(&id)) {
            fault(
                line,
                format!("the id `{id}` is not in kebab-case"),
                "use a-z, 0-9 and single hyphens, beginning with a letter",
            );
        }
        if attributes > 0 {
            fault(
                line,
                format!("`{id}` has attributes"),
                "write each of them as a message of its own",
            );
        }
        let Some(value) = value else { continue };
        let found = facts::of(value);
        for problem in &found.problems {
            fault(line, format!("`{id}`: {}", problem.what), problem.remedy);
        }
        if id.starts_with('-') && !found.variables.is_empty() {
            fault(
                line,
                format!("the term `{id}` has variables"),
                "make it a message",
            );
        }
        if let Some(first) = entries.get(&id) {
            let (path, at) = (&first.path, first.line);
            fault(
                line,
                format!("`{id}` is already in {path}:{at}"),
                "rename or remove one of the two",
            );
            continue;
        }
        let text = serializer::serialize(&Resource {
            body: vec![entry.clone()],
        });
        entries.insert(
            id,
            Found {
                path: file.path.clone(),
                line,
                facts: found,
                text,
            },
        );
    }
    serializer::serialize(&resource)
}

/// References to what is not there, and messages that hold themselves.
fn references(entries: &Entries, faults: &mut Vec<Fault>) {
    for (id, found) in entries {
        let mut fault = |what: String, remedy: &str| {
            faults.push(Fault {
                path: found.path.clone(),
                line: found.line,
                what,
                remedy: remedy.into(),
            });
        };
        for reference in &found.facts.references {
            if !entries.contains_key(reference) {
                fault(
                    format!("`{id}` refers to `{reference}`, which is not there"),
                    "correct the name, or write it in this language",
                );
            }
        }
        if closure(id, entries).1 {
            fault(format!("`{id}` refers back to itself"), "break the circle");
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
        faults.push(Fault {
            path: origin.path.clone(),
            line: origin.line,
            what: format!("`{id}` is missing in `{code}`"),
            remedy: format!("translate it in locales/{code}"),
        });
    }
    for (id, found) in entries.iter().filter(|(id, _)| !id.starts_with('-')) {
        let mut fault = |what: String, remedy: String| {
            faults.push(Fault {
                path: found.path.clone(),
                line: found.line,
                what,
                remedy,
            });
        };
        let Some(origin) = base.get(id) else {
            fault(
                format!("`{id}` is not in the source language"),
                "remove it, or add it there first".into(),
            );
            continue;
        };
        let (wanted, got) = (variables(id, base), variables(id, entries));
        if wanted != got {
            let list = |names: &BTreeSet<String>| {
                if names.is_empty() {
                    return "none".to_owned();
                }
                names
                    .iter()
                    .map(|name| format!("${name}"))
                    .collect::<Vec<_>>()
                    .join(", ")
            };
            fault(
                format!(
                    "`{id}` has the variables {}, the source has {}",
                    list(&got),
                    list(&wanted)
                ),
                format!("use the same as {}:{}", origin.path, origin.line),
            );
        }
    }
}

/// The lines, from 1, on which an entry of this id begins.
fn lines_of<'a>(text: &'a str, id: &'a str) -> impl Iterator<Item = usize> + 'a {
    let begins = move |line: &str| {
        line.strip_prefix(id)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    text.lines()
        .enumerate()
        .filter(move |(_, line)| begins(line))
        .map(|(index, _)| index + 1)
}

fn kebab(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && !id.ends_with('-')
        && !id.contains("--")
}
