//! `sportello diff`: what changed between two versions of the tables, desk by desk, in words that an editor reads.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::PathBuf;

use clap::Args;
use serde::Serialize;
use sportello_core::catalogue::source::tables::TABLES;
use sportello_core::catalogue::source::{Folder, Row};

use crate::tables::desk::{DeskRows, desks};
use crate::{Outcome, Trouble};

/// What `diff` takes.
#[derive(Args)]
pub struct Diff {
    /// Folder of the older territories
    #[arg(value_name = "OLD")]
    old: PathBuf,
    /// Folder of the newer ones
    #[arg(value_name = "NEW")]
    new: PathBuf,
    /// Answer in JSON (docs/schema/diff.schema.json)
    #[arg(long)]
    json: bool,
}

/// A desk that came or went.
#[derive(Debug, Serialize)]
struct Named {
    id: String,
    name: String,
    town: String,
    territory: String,
}

/// A field of a desk that changed; empty is not known.
#[derive(Debug, Serialize)]
struct Change {
    id: String,
    name: String,
    town: String,
    territory: String,
    field: &'static str,
    old: String,
    new: String,
}

#[derive(Debug, Serialize)]
struct Report {
    schema: u32,
    new: Vec<Named>,
    gone: Vec<Named>,
    changes: Vec<Change>,
    changed: usize,
    other_rows: BTreeMap<&'static str, usize>,
}

/// Compares the folders. The exit code is 0 without a difference and 1 with one, as that of `diff`.
///
/// # Errors
/// When a folder cannot be read.
pub fn run(diff: &Diff) -> Result<Outcome, Trouble> {
    let open = |dir| {
        let folder = Folder::open(dir).map_err(|faults| Trouble::Other(faults.to_string()))?;
        match folder.faults() {
            [] => Ok(folder),
            faults => {
                let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
                Err(Trouble::Other(faults.join("\nerror: ")))
            }
        }
    };
    let (old, new) = (open(&diff.old)?, open(&diff.new)?);
    let report = compare(&old, &new);
    let same = report.new.is_empty()
        && report.gone.is_empty()
        && report.changes.is_empty()
        && report.other_rows.is_empty();
    let text = if diff.json {
        // Strings, numbers and lists only: nothing in it can fail to be written.
        serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
    } else {
        report.text()
    };
    Ok(Outcome {
        text,
        code: u8::from(!same),
    })
}

fn compare(old: &Folder, new: &Folder) -> Report {
    let (before, after) = (desks(old), desks(new));
    let by_id = |desks: &'_ [DeskRows<'_>]| -> BTreeMap<String, usize> {
        desks
            .iter()
            .enumerate()
            .map(|(index, desk)| (desk.id().to_owned(), index))
            .collect()
    };
    let (old_ids, new_ids) = (by_id(&before), by_id(&after));
    let mut report = Report {
        schema: 1,
        new: Vec::new(),
        gone: Vec::new(),
        changes: Vec::new(),
        changed: 0,
        other_rows: BTreeMap::new(),
    };
    let ids: BTreeSet<&String> = old_ids.keys().chain(new_ids.keys()).collect();
    for id in ids {
        let was = old_ids.get(id).and_then(|index| before.get(*index));
        let is = new_ids.get(id).and_then(|index| after.get(*index));
        match (was, is) {
            (Some(was), Some(is)) => {
                let changes = changes(was, is);
                report.changed += usize::from(!changes.is_empty());
                report.changes.extend(changes);
            }
            (None, Some(is)) => report.new.push(named(is)),
            (Some(was), None) => report.gone.push(named(was)),
            (None, None) => {}
        }
    }
    // What is of no desk: the gazetteer, the taxonomies, the notes.
    for table in TABLES.iter().filter(|table| {
        matches!(
            table.name,
            "municipalities" | "taxonomies" | "taxonomy_terms" | "metadata"
        )
    }) {
        let rows = |folder: &Folder| -> BTreeSet<Vec<String>> {
            let mut found = BTreeSet::new();
            for territory in folder.territories() {
                for row in folder.rows(territory, table.name) {
                    let cells = table
                        .columns
                        .iter()
                        .map(|column| row.get(column.name).to_owned());
                    found.insert(std::iter::once(territory.to_owned()).chain(cells).collect());
                }
            }
            found
        };
        let count = rows(old).symmetric_difference(&rows(new)).count();
        if count > 0 {
            report.other_rows.insert(table.name, count);
        }
    }
    report
}

fn named(desk: &DeskRows<'_>) -> Named {
    Named {
        id: desk.id().to_owned(),
        name: desk.name().to_owned(),
        town: desk.address("city").to_owned(),
        territory: desk.territory.to_owned(),
    }
}

fn changes(was: &DeskRows<'_>, is: &DeskRows<'_>) -> Vec<Change> {
    // A street that is withheld in one of the two is shown in neither.
    let hidden = [was, is]
        .iter()
        .any(|desk| desk.location.get("address_withheld") == "true");
    let (before, after) = (fields(was, hidden), fields(is, hidden));
    let pairs = before.into_iter().zip(after);
    pairs
        .filter(|((_, old), (_, new))| old != new)
        .map(|((field, old), (_, new))| {
            let Named {
                id,
                name,
                town,
                territory,
            } = named(is);
            Change {
                id,
                name,
                town,
                territory,
                field,
                old,
                new,
            }
        })
        .collect()
}

/// Everything that a person sees of a desk, by the name that an editor gives it.
fn fields(desk: &DeskRows<'_>, hidden: bool) -> Vec<(&'static str, String)> {
    let service = |column: &str| desk.service.get(column).to_owned();
    let join = |parts: &[&str]| {
        let parts: Vec<&str> = parts
            .iter()
            .copied()
            .filter(|part| !part.is_empty())
            .collect();
        parts.join(", ")
    };
    let list = |rows: &[Row<'_>], columns: &[&str]| {
        let rows = rows.iter().map(|row| {
            join(
                &columns
                    .iter()
                    .map(|column| row.get(column))
                    .collect::<Vec<_>>(),
            )
        });
        rows.collect::<Vec<_>>().join(" | ")
    };
    let hours = |kind: &str| {
        let rows = desk
            .schedules
            .iter()
            .filter(|row| row.get("attending_type") == kind);
        let told = rows.map(|row| {
            let (from, to) = (row.get("valid_from"), row.get("valid_to"));
            let valid = if from.is_empty() && to.is_empty() {
                String::new()
            } else {
                format!("valid {from}..{to}")
            };
            let appointment = if row.get("by_appointment") == "true" {
                "by appointment"
            } else {
                ""
            };
            let text = row.get("description");
            let text = if text.is_empty() {
                String::new()
            } else {
                format!("\"{text}\"")
            };
            join(&[row.get("opening_hours"), appointment, &text, &valid])
        });
        told.collect::<Vec<_>>().join(" | ")
    };
    let (address, point) = if hidden {
        (
            join(&[desk.address("city"), desk.address("state_province")]),
            "withheld".to_owned(),
        )
    } else {
        let address =
            ["address_1", "address_2", "city", "state_province"].map(|column| desk.address(column));
        let point =
            ["latitude", "longitude", "geo_precision"].map(|column| desk.location.get(column));
        (join(&address), join(&point))
    };
    vec![
        ("Name", service("name")),
        ("Organisation", desk.organization().to_owned()),
        ("Kind", service("kind")),
        ("Audience", service("audience")),
        ("Themes", desk.themes().join(", ")),
        ("Languages", list(&desk.languages, &["code"])),
        ("Hours", hours("physical")),
        ("Hours of the phone", hours("phone")),
        (
            "Phones",
            list(
                &desk.phones,
                &["number", "extension", "type", "description"],
            ),
        ),
        ("E-mail", desk.emails().join(", ")),
        ("Website", service("url")),
        ("Address", address),
        (
            "Withheld address",
            desk.location.get("address_withheld").to_owned(),
        ),
        ("Point", point),
        (
            "Wheelchair",
            desk.accessibility
                .map_or(String::new(), |row| row.get("wheelchair").to_owned()),
        ),
        ("Description", service("description")),
        ("Documents to bring", list(&desk.documents, &["document"])),
        ("Doubtful", service("doubtful")),
        (
            "Source",
            join(&[desk.service.get("source"), desk.service.get("source_name")]),
        ),
        ("Date of the source", service("source_date")),
        ("Territory", desk.territory.to_owned()),
    ]
}

impl Report {
    fn text(&self) -> String {
        let shown = |text: &str| {
            if text.is_empty() {
                "nothing".to_owned()
            } else {
                text.split_whitespace().collect::<Vec<_>>().join(" ")
            }
        };
        let place = |town: &str, territory: &str| {
            format!(" in {}", if town.is_empty() { territory } else { town })
        };
        let mut text = String::new();
        // Writing to a string does not fail.
        for Change {
            id,
            name,
            town,
            territory,
            field,
            old,
            new,
        } in &self.changes
        {
            let place = place(town, territory);
            let _ = writeln!(
                text,
                "{field} of {name:?}{place} ({id}): {} -> {}",
                shown(old),
                shown(new)
            );
        }
        for (word, list) in [("New", &self.new), ("Gone", &self.gone)] {
            for Named {
                id,
                name,
                town,
                territory,
            } in list
            {
                let _ = writeln!(text, "{word}: {name:?}{} ({id})", place(town, territory));
            }
        }
        for (table, count) in &self.other_rows {
            let _ = writeln!(text, "Also: {count} rows of {table}.csv");
        }
        let _ = writeln!(
            text,
            "{} changed ({} fields), {} new, {} gone",
            self.changed,
            self.changes.len(),
            self.new.len(),
            self.gone.len()
        );
        text
    }
}
