//! What came back against what is there: only values that differ are written, and nothing at all while one of them is
//! wrong.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::edit::{self, Change};
use super::fault::Fault;
use super::folder::Folder;
use super::ftl::{File, id_of};
use super::report::{Sorted, report};
use super::row::{Returned, Row};
use super::rules::{self, Rules};
use super::value;

/// What an import does.
#[derive(Debug, Default)]
pub struct Done {
    /// The files that change: their path and their new text.
    pub files: Vec<(String, String)>,
    /// What there is to say of it.
    pub report: String,
}

/// What is to be written.
///
/// # Errors
/// All that is wrong with what came back.
pub fn plan(folder: &Folder, dir: &Path, returned: &Returned) -> Result<Done, Vec<Fault>> {
    let source = folder.source.values();
    let target = folder.target.values();
    let mut faults = Vec::new();
    let mut sorted = Sorted::default();
    let mut places: BTreeMap<&str, &str> = BTreeMap::new();
    for row in &returned.rows {
        let key = row.key.as_str();
        if let Some(first) = places.insert(key, &row.place) {
            faults.push(Fault::new(
                row.place.clone(),
                format!("`{key}` is already there: {first}"),
                "leave one of the two",
            ));
            continue;
        }
        let own_term = key.starts_with('-') && target.contains_key(key);
        let Some(original) = source.get(key).copied().or(own_term.then_some("")) else {
            faults.push(unknown(row, &target));
            continue;
        };
        let there = target.get(key).copied();
        if row.translation.trim_ascii().is_empty() {
            sorted.left.extend(there.map(|_| key));
            continue;
        }
        let text = match value::normal(&row.translation) {
            Ok(text) => text,
            Err(error) => {
                faults.push(rules::not_fluent(row, &error));
                continue;
            }
        };
        sorted.unsure += usize::from(row.unsure);
        if there == Some(text.as_str()) {
            sorted.same += 1;
        } else {
            match there {
                Some(_) => sorted.changed.push(key),
                None => sorted.new.push(key),
            }
            if !original.is_empty() && !is_same(&row.source, original) {
                sorted
                    .stale
                    .push(format!("{}: `{key}`: now {original:?}", row.place));
            }
            sorted.values.insert(key.to_owned(), text);
        }
        if is_new_note(folder, row) {
            sorted.notes.push(key);
        }
    }
    let known: BTreeSet<&str> = places.keys().copied().collect();
    let missing = target
        .keys()
        .filter(|key| source.contains_key(**key) && !known.contains(**key));
    sorted.left.extend(missing.copied());
    let rules = Rules::new(folder, &sorted.values);
    let written = returned
        .rows
        .iter()
        .filter(|row| sorted.values.contains_key(&row.key));
    faults.extend(written.flat_map(|row| rules.check(row)));
    if !faults.is_empty() {
        return Err(faults);
    }
    let changes = changes(folder, returned, &sorted);
    let files = write(folder, dir, &changes, &sorted.values).map_err(|fault| vec![fault])?;
    let report = report(folder, &sorted, &files);
    Ok(Done { files, report })
}

fn unknown(row: &Row, target: &BTreeMap<&str, &str>) -> Fault {
    let remedy = if target.contains_key(row.key.as_str()) {
        "the source has it no longer: delete this row, and the message in the .ftl file"
    } else {
        "put back the id that was exported, or delete this row; a new message is added in Italian first"
    };
    let what = format!("there is no message `{}`", row.key);
    Fault::new(row.place.clone(), what, remedy).about(&row.source)
}

/// Whether a source that came back is the one of today: tools change its spaces.
fn is_same(came: &str, original: &str) -> bool {
    came.is_empty() || value::normal(came).is_ok_and(|came| came == original)
}

/// Whether a translator wrote a comment. One that came back empty is left: tools that know no comments lose them.
fn is_new_note(folder: &Folder, row: &Row) -> bool {
    let Some(note) = row
        .note
        .as_deref()
        .map(tidy)
        .filter(|note| !note.trim().is_empty())
    else {
        return false;
    };
    let id = id_of(&row.key);
    let first = folder.source.entry(id).or_else(|| folder.target.entry(id));
    let is_first = first
        .and_then(|(_, entry)| entry.slots.first())
        .is_none_or(|slot| slot.key == row.key);
    let there = folder
        .target
        .entry(id)
        .and_then(|(_, entry)| entry.comment.as_deref());
    is_first && there.map(tidy) != Some(note)
}

/// A comment as every format gives it back: no spaces at the ends of its lines, no signs that XML cannot hold.
fn tidy(note: &str) -> String {
    let note = note.replace("\r\n", "\n");
    let lines: Vec<String> = note
        .split('\n')
        .map(|line| {
            line.trim_end()
                .replace(|sign: char| sign.is_control() && sign != '\t', "\u{fffd}")
        })
        .collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

/// The changes of each file, in the source's order.
fn changes(
    folder: &Folder,
    returned: &Returned,
    sorted: &Sorted<'_>,
) -> BTreeMap<String, Vec<Change>> {
    let rows: BTreeMap<&str, &Row> = returned
        .rows
        .iter()
        .map(|row| (row.key.as_str(), row))
        .collect();
    let mut all: BTreeMap<String, Vec<Change>> = BTreeMap::new();
    let own = folder
        .target
        .entries()
        .filter(|(_, entry)| folder.source.entry(&entry.id).is_none());
    for (file, entry) in folder.source.entries().chain(own) {
        let name = folder
            .target
            .entry(&entry.id)
            .map_or(&file.name, |(file, _)| &file.name);
        // A term may have attributes that only the translation has.
        let target = folder.target.entry(&entry.id).map(|(_, entry)| entry);
        let slots = entry
            .slots
            .iter()
            .chain(target.into_iter().flat_map(|target| &target.slots));
        let mut done = BTreeSet::new();
        for slot in slots.filter(|slot| done.insert(&slot.key)) {
            if let Some(value) = sorted.values.get(&slot.key) {
                all.entry(name.clone()).or_default().push(Change::Value {
                    key: slot.key.clone(),
                    value: value.clone(),
                });
            }
            let will_be = target.is_some() || sorted.values.contains_key(&slot.key);
            if let Some(row) = rows
                .get(slot.key.as_str())
                .filter(|row| sorted.notes.contains(&row.key.as_str()) && will_be)
            {
                all.entry(name.clone()).or_default().push(Change::Comment {
                    id: entry.id.clone(),
                    text: tidy(row.note.as_deref().unwrap_or_default()),
                });
            }
        }
    }
    all
}

fn write(
    folder: &Folder,
    dir: &Path,
    changes: &BTreeMap<String, Vec<Change>>,
    values: &BTreeMap<String, String>,
) -> Result<Vec<(String, String)>, Fault> {
    let mut files = Vec::new();
    let mut after = folder
        .target
        .values()
        .into_iter()
        .map(|(key, text)| (key.to_owned(), text.to_owned()))
        .collect::<BTreeMap<_, _>>();
    after.extend(values.iter().map(|(key, text)| (key.clone(), text.clone())));
    for (name, changes) in changes {
        let path = dir
            .join(&folder.target.tag)
            .join(name)
            .display()
            .to_string();
        let there = folder.target.files.iter().find(|file| file.name == *name);
        let file = there.unwrap_or(const { &File::empty() });
        let source = folder.source.files.iter().find(|file| file.name == *name);
        let source = source.unwrap_or(file);
        let wrong = |what: String| {
            Fault::new(
                path.clone(),
                what,
                "this is a fault of sportello: send us the file that you import",
            )
        };
        let text = edit::apply(file, source, changes)
            .map_err(|error| wrong(format!("cannot be written: {}", error.what)))?;
        // What is written is read again before anything is: each value as it should be, none lost.
        let again = File::read(name, &path, text.clone()).map_err(|faults| {
            wrong(
                faults
                    .first()
                    .map_or(String::new(), |fault| fault.what.clone()),
            )
        })?;
        let got: BTreeMap<&str, &str> = again
            .entries
            .iter()
            .flat_map(|entry| &entry.slots)
            .map(|slot| (slot.key.as_str(), slot.value.as_str()))
            .collect();
        let old = file
            .entries
            .iter()
            .flat_map(|entry| &entry.slots)
            .map(|slot| slot.key.as_str());
        let new = changes.iter().filter_map(|change| match change {
            Change::Value { key, .. } => Some(key.as_str()),
            Change::Comment { .. } => None,
        });
        for key in old.chain(new) {
            if got.get(key).copied() != after.get(key).map(String::as_str) {
                return Err(wrong(format!(
                    "`{key}` would not have the value that it should"
                )));
            }
        }
        files.push((path, text));
    }
    Ok(files)
}
