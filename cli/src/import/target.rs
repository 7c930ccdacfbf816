//! The folder that an import writes to: what stands there, what a draft would make of it, and the change itself.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use sportello_core::catalogue::source::tables::{TABLES, table};
use sportello_core::catalogue::source::{Fault, Folder, Grid};

use super::map::TERMS;
use super::rows::Origins;
use super::slug;
use crate::Trouble;
use crate::tables::descriptor::{Credit, Descriptor, Licence};
use crate::tables::{Source, Tables};

/// The folder of the territories, and the territory in it.
pub struct Target {
    dir: PathBuf,
    territory: String,
    folder: Folder,
}

/// The territory's tables as they would be.
pub struct Draft {
    /// The rows.
    pub tables: Tables,
    /// Where those of the source come from.
    pub origins: Origins,
}

fn other(path: &Path, error: &std::io::Error) -> Trouble {
    Trouble::Other(format!("{}: {error}", path.display()))
}

impl Target {
    /// Reads what stands there. A folder that is not there yet is made when it is written.
    ///
    /// # Errors
    /// When the territory's name is none, or what stands there could not be written again without loss.
    pub fn open(dir: &Path, territory: &str) -> Result<Self, Trouble> {
        if territory.is_empty() || slug::slug(territory) != territory {
            let name = slug::slug(territory);
            return Err(Trouble::Asked(vec![format!(
                "--territory {territory:?}: is not a folder's name; write small letters, digits and -{}",
                if name.is_empty() {
                    String::new()
                } else {
                    format!(", such as {name}")
                }
            )]));
        }
        let mut paths = BTreeMap::new();
        match fs::read_dir(dir) {
            Ok(entries) => {
                for entry in entries.flatten() {
                    let name = entry.file_name().to_string_lossy().into_owned();
                    if entry.path().is_dir() && !name.starts_with('.') {
                        paths.insert(name, entry.path());
                    }
                }
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(other(dir, &error)),
        }
        let folder = Folder::of(&paths);
        keepable(&folder, territory)?;
        Ok(Self {
            dir: dir.to_owned(),
            territory: territory.to_owned(),
            folder,
        })
    }

    /// What stands there.
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// The territory's rows as they stand, with the two taxonomies that every territory has.
    pub fn tables(&self) -> Tables {
        let mut tables = Tables::of(&self.folder, &self.territory);
        for territory in self.folder.territories() {
            let theirs = Tables::of(&self.folder, territory);
            let mut shared = Tables::default();
            for name in ["taxonomies", "taxonomy_terms"] {
                copy(&theirs, name, &mut shared);
            }
            if shared.rows("taxonomy_terms").next().is_some() {
                tables.fill(&shared);
                return tables;
            }
        }
        tables.fill(&taxonomies());
        tables
    }

    /// Checks the draft as the build would, within all the other territories.
    pub fn check(&self, draft: &Draft, faults: &mut Vec<String>) {
        let staged = tempfile::tempdir().and_then(|staging| {
            draft.tables.save(staging.path())?;
            Ok(staging)
        });
        let staging = match staged {
            Ok(staging) => staging,
            Err(error) => {
                faults.push(format!("the draft cannot be written: {error}; make room in the folder for temporary files"));
                return;
            }
        };
        let others = self.folder.territories().map(str::to_owned);
        let mut paths: BTreeMap<String, PathBuf> = others
            .map(|name| (name.clone(), self.dir.join(name)))
            .collect();
        paths.insert(self.territory.clone(), staging.path().to_owned());
        let folder = Folder::of(&paths);
        if let Err(found) = folder.package(None) {
            let places = places(&folder, &self.territory);
            faults.extend(
                found
                    .iter()
                    .map(|fault| told(fault, &places, &draft.origins)),
            );
        }
    }

    /// Writes the territory: every table, and the descriptor with its credits.
    ///
    /// # Errors
    /// When a file cannot be written.
    pub fn write(&self, tables: &Tables, of_osm: bool) -> Result<(), Trouble> {
        let dir = self.dir.join(&self.territory);
        let path = dir.join("datapackage.json");
        let old = fs::read_to_string(&path).ok();
        let mut descriptor = match old.as_deref().map(Descriptor::read) {
            Some(Some(descriptor)) => descriptor,
            Some(None) => {
                return Err(Trouble::Other(format!(
                    "{}: is not a data package's descriptor; mend it, or delete it for a new one",
                    path.display()
                )));
            }
            None => self.descriptor(),
        };
        if of_osm {
            descriptor.credit(&[osm_credit()], &[odbl()]);
        }
        tables.save(&dir).map_err(|error| other(&dir, &error))?;
        crate::tables::replace(&path, &descriptor.text()).map_err(|error| other(&path, &error))
    }

    fn descriptor(&self) -> Descriptor {
        let mut title = self.territory.replace('-', " ");
        if let Some(first) = title.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        let about = "Help desks for people who come to Italy, as HSDS 3.1 tables with Sportello's Italian \
                     profile (docs/catalogue.md). Each row names its source and date.";
        let sources = vec![
            Credit::new("The page that each row names in its column source", ""),
            Credit::new(
                "Ids of themes: Open Eligibility",
                "https://github.com/codeforamerica/ohana-api",
            ),
        ];
        Descriptor::new(&self.territory, &title, about, sources)
    }
}

/// Tables that could not be written again as they are stop an import before it does anything.
fn keepable(folder: &Folder, territory: &str) -> Result<(), Trouble> {
    let mut faults: Vec<String> = folder
        .faults()
        .iter()
        .filter(|fault| fault.file.starts_with(&format!("{territory}/")))
        .map(ToString::to_string)
        .collect();
    for table in TABLES {
        for column in folder
            .grid(territory, table.name)
            .into_iter()
            .flat_map(Grid::further)
        {
            faults.push(format!(
                "{territory}/{}.csv:1: {column}: is not a column of the table, and an import writes the table anew; \
                 take the column out, or keep it in a file of its own",
                table.name
            ));
        }
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(Trouble::Other(faults.join("\nerror: ")))
    }
}

fn copy(from: &Tables, name: &'static str, to: &mut Tables) {
    for (_, cells) in from.rows(name) {
        let columns = table(name).into_iter().flat_map(|table| table.columns);
        let named = columns
            .zip(cells)
            .map(|(column, cell)| (column.name, cell.as_str()));
        to.add(name, named, &own_source(cells, name));
    }
}

fn own_source(cells: &[String], name: &str) -> Source {
    let cells = cells.to_vec();
    let cell = |column| Tables::cell(name, &cells, column).to_owned();
    Source {
        url: cell("source"),
        name: cell("source_name"),
        date: cell("source_date"),
    }
}

/// The two taxonomies, where no territory has them yet.
fn taxonomies() -> Tables {
    let mut tables = Tables::default();
    let own = Source::named("Sportello's own vocabulary");
    for (id, name, about) in [
        ("themes", "Temi di Sportello", "What a person needs"),
        ("kinds", "Tipi di sportello", "The kind of desk"),
    ] {
        let cells = [
            ("id", id),
            ("name", name),
            ("description", about),
            ("version", "1"),
        ];
        tables.add("taxonomies", cells, &own);
    }
    let mut reader = csv::Reader::from_reader(TERMS.as_bytes());
    let headers = reader.headers().cloned().unwrap_or_default();
    for record in reader.records().map_while(Result::ok) {
        let cells: Vec<(&str, &str)> = headers.iter().zip(record.iter()).collect();
        let cell = |name: &str| {
            let mut found = cells.iter().filter(|(column, _)| *column == name);
            found
                .next()
                .map_or(String::new(), |(_, cell)| (*cell).to_owned())
        };
        let source = Source {
            url: cell("source"),
            name: cell("source_name"),
            date: cell("source_date"),
        };
        tables.add("taxonomy_terms", cells.iter().copied(), &source);
    }
    tables
}

/// The key of the row that stands at a line, by table and line.
fn places(folder: &Folder, territory: &str) -> BTreeMap<(String, u64), (&'static str, String)> {
    let mut places = BTreeMap::new();
    for table in TABLES {
        for row in folder.rows(territory, table.name) {
            let key = row.get(table.key).to_owned();
            places.insert((row.file().to_owned(), row.line()), (table.name, key));
        }
    }
    places
}

/// A fault of the draft in the words of the source: its place there, and its name of the column.
fn told(
    fault: &Fault,
    places: &BTreeMap<(String, u64), (&'static str, String)>,
    origins: &Origins,
) -> String {
    // A cell of several lines has its fault on a later line than its row.
    let from = (fault.file.clone(), 0);
    let row = places
        .range(from..=(fault.file.clone(), fault.line))
        .next_back();
    let origin = row.and_then(|(_, (table, key))| {
        let origin = origins.get(&(*table, key.clone()))?;
        Some((*table, origin))
    });
    match origin {
        Some((table, origin)) => format!(
            "{}: {}: {}; {}",
            origin.place,
            origin.column(table, &fault.column),
            fault.problem,
            fault.remedy
        ),
        None => fault.to_string(),
    }
}

/// The credit that OpenStreetMap asks for.
fn osm_credit() -> Credit {
    Credit::new(
        "Places whose source is openstreetmap.org: © OpenStreetMap contributors, ODbL 1.0",
        "https://www.openstreetmap.org/copyright",
    )
}

fn odbl() -> Licence {
    Licence {
        name: "ODbL-1.0".into(),
        title: "Open Database License 1.0, for what comes from OpenStreetMap".into(),
        path: "https://opendatacommons.org/licenses/odbl/1-0/".into(),
    }
}
