//! What holds for every table alike: ids that are unique, references that lead somewhere, rows that say
//! where they come from.

use std::collections::{HashMap, HashSet};

use super::Files;
use super::cells::Cells;
use super::grid::Row;
use super::survey::Survey;
use super::tables::{TABLES, Table};

/// The ids of each table of a territory.
pub(super) type Ids<'a> = HashMap<&'static str, HashSet<&'a str>>;

/// Tables whose rows each territory repeats, so that each folder is a whole package of its own.
pub(super) const SHARED: [&str; 2] = ["taxonomies", "taxonomy_terms"];

/// Collects ids; an empty, ill-formed or repeated one is a fault.
pub(super) fn ids<'a>(grids: &'a Files, survey: &mut Survey, cells: &mut Cells) -> Ids<'a> {
    let mut ids = Ids::new();
    for table in TABLES {
        let known = ids.entry(table.name).or_default();
        // Where an id of a shared table stood first within the territory; the others are unique everywhere.
        let mut shared: HashMap<&str, String> = HashMap::new();
        for row in every_row(grids, table) {
            let id = row.get(table.key);
            if id.is_empty() {
                if row.whole() {
                    cells.fault(
                        row,
                        table.key,
                        "is empty".into(),
                        "give the row an id of its own",
                    );
                }
                continue;
            }
            let plain = |c: char| c.is_ascii_alphanumeric() || "._:-".contains(c);
            if !id.chars().all(plain) {
                let remedy = "use ASCII letters, digits and . _ : - only";
                cells.fault(row, table.key, format!("{id:?} is not a plain id"), remedy);
            }
            let new = known.insert(id);
            let before = if SHARED.contains(&table.name) {
                if new {
                    shared.insert(id, row.place());
                    None
                } else {
                    shared.get(id).map(String::as_str)
                }
            } else {
                survey.before(table.name, id, || row.place())
            };
            if let Some(place) = before {
                let remedy =
                    format!("it stands already at {place}: give this row another id, or delete it");
                cells.fault(row, table.key, format!("duplicate id {id:?}"), remedy);
            }
        }
    }
    ids
}

fn every_row<'a>(grids: &'a Files, table: &Table) -> impl Iterator<Item = Row<'a>> {
    grids
        .get(table.name)
        .into_iter()
        .flat_map(super::Grid::rows)
}

/// Checks every column that names a row of another table.
pub(super) fn references(
    territory: &str,
    grids: &Files,
    ids: &Ids<'_>,
    survey: &Survey,
    cells: &mut Cells,
) {
    for table in TABLES {
        for row in every_row(grids, table).filter(|row| row.whole()) {
            for (column, target) in table.references {
                reference(row, column, target, territory, ids, survey, cells);
            }
            if table.name == "metadata" {
                const KNOWN: [&str; 3] = ["service", "location", "municipality"];
                let target = match row.get("resource_type") {
                    "service" => "services",
                    "location" => "locations",
                    "municipality" => "municipalities",
                    _ => {
                        cells.one_of(row, "resource_type", "resource type", &KNOWN);
                        continue;
                    }
                };
                reference(row, "resource_id", target, territory, ids, survey, cells);
            }
        }
    }
}

fn reference(
    row: Row<'_>,
    column: &str,
    target: &'static str,
    territory: &str,
    ids: &Ids<'_>,
    survey: &Survey,
    cells: &mut Cells,
) {
    let id = row.get(column);
    let gazetteer = target == "municipalities";
    if id.is_empty() {
        // A line without a town, and a town outside the gazetteer, have no code.
        if !gazetteer {
            cells.fault(
                row,
                column,
                "is empty".into(),
                format!("write an id of {target}.csv"),
            );
        }
        return;
    }
    let known = if gazetteer {
        survey.towns.contains(id)
    } else {
        ids.get(target).is_some_and(|ids| ids.contains(id))
    };
    if known {
        return;
    }
    let (problem, remedy) = match target {
        "municipalities" => (
            format!("unknown ISTAT code {id:?}"),
            "write a code of a municipalities.csv, or leave it empty".to_owned(),
        ),
        "taxonomy_terms" => {
            let known = super::cells::one_of_codes::<crate::model::Theme>();
            (
                format!("unknown theme {id:?}"),
                format!("{known}, each after theme:"),
            )
        }
        _ => (
            format!("{id:?} is not in {target}.csv"),
            format!("write an id of {territory}/{target}.csv, or add that row"),
        ),
    };
    cells.fault(row, column, problem, remedy);
}

/// Checks that every row says where it comes from.
pub(super) fn sources(grids: &Files, cells: &mut Cells) {
    for table in TABLES {
        for row in every_row(grids, table).filter(|row| row.whole()) {
            source(row, table, cells);
        }
    }
}

fn source(row: Row<'_>, table: &Table, cells: &mut Cells) {
    let url = cells.url(row, "source");
    if url.is_none() && row.get("source_name").is_empty() && row.has("source_name") {
        let remedy = "write the page's address in source, or what the source is in source_name";
        cells.fault(
            row,
            "source",
            format!("missing source of {:?}", row.get(table.key)),
            remedy,
        );
    }
    cells.source_date(row, "source_date");
}
