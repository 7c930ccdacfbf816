//! Reads a file's messages and terms, and tells what is wrong in it by itself.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::{parser, serializer};

use crate::entries::{Entries, Found};
use crate::facts;
use crate::fault::{Fault, Kind};
use crate::files::File;

/// Reads one file into `entries` and gives it back without its comments.
pub(crate) fn read(file: &File, entries: &mut Entries, faults: &mut Vec<Fault>) -> String {
    let mut fault = |line: usize, id: &str, kind: Kind, what: String, remedy: &str| {
        faults.push(Fault {
            path: file.path.clone(),
            line,
            what,
            remedy: remedy.into(),
            locale: file.locale.clone(),
            id: id.to_owned(),
            kind,
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
            "",
            Kind::Syntax,
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
        let mut unsupported =
            |what: String, remedy: &str| fault(line, &id, Kind::Unsupported, what, remedy);
        if !kebab(id.strip_prefix('-').unwrap_or(&id)) {
            unsupported(
                format!("the id `{id}` is not in kebab-case"),
                "use a-z, 0-9 and single hyphens, beginning with a letter",
            );
        }
        if attributes > 0 {
            unsupported(
                format!("`{id}` has attributes"),
                "write each of them as a message of its own",
            );
        }
        let Some(value) = value else { continue };
        let found = facts::of(value);
        for problem in &found.problems {
            unsupported(format!("`{id}`: {}", problem.what), problem.remedy);
        }
        if id.starts_with('-') && !found.variables.is_empty() {
            unsupported(
                format!("the term `{id}` has variables"),
                "make it a message",
            );
        }
        if let Some(first) = entries.get(&id) {
            let (path, at) = (&first.path, first.line);
            fault(
                line,
                &id,
                Kind::Twice,
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
