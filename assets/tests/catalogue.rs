//! The bundle that the program carries, and the tables that it is made from.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use sportello_assets::CATALOGUE;
use sportello_core::catalogue::source::tables::{TABLES, Table};
use sportello_core::catalogue::{Catalogue, Dao, META_EDITION, build, source};

fn tables() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("catalogue")
}

fn folders() -> Vec<PathBuf> {
    let mut folders: Vec<_> = fs::read_dir(tables())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    folders
}

#[test]
fn the_bundle_is_of_these_tables() {
    let thesaurus = tables().with_file_name("thesaurus");
    let package =
        source::read(&tables(), Some(&thesaurus)).unwrap_or_else(|faults| panic!("{faults}"));
    assert!(build::build(&package).unwrap() == CATALOGUE);
    let catalogue = Catalogue::from_bytes(CATALOGUE).unwrap();
    assert_eq!(catalogue.read(Dao::desks).unwrap().len(), 333);
    assert_eq!(catalogue.read(Dao::municipalities).unwrap().len(), 385);
}

fn rows(folder: &Path, table: &Table) -> (csv::StringRecord, Vec<csv::StringRecord>) {
    let mut reader = csv::Reader::from_path(folder.join(format!("{}.csv", table.name))).unwrap();
    (
        reader.headers().unwrap().clone(),
        reader.records().map(Result::unwrap).collect(),
    )
}

/// So that a changed row is one changed line.
#[test]
fn tables_are_tidy() {
    assert_eq!(folders().len(), 6);
    for folder in folders() {
        let mut files: HashSet<_> = fs::read_dir(&folder)
            .unwrap()
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .collect();
        assert!(files.remove("datapackage.json"));
        for table in TABLES {
            assert!(files.remove(&format!("{}.csv", table.name)));
            let (header, rows) = rows(&folder, table);
            let place = format!("{}/{}", folder.display(), table.name);
            assert!(
                header
                    .iter()
                    .eq(table.columns.iter().map(|column| column.name)),
                "{place}"
            );
            let key = header
                .iter()
                .position(|column| column == table.key)
                .unwrap();
            let keys: Vec<&str> = rows.iter().map(|row| &row[key]).collect();
            assert!(
                keys.is_sorted_by(|a, b| a < b),
                "{place}: rows in the order of their keys"
            );
        }
        files.remove("translations");
        assert!(files.is_empty(), "{files:?}");
    }
}

#[test]
fn every_row_of_every_table_has_a_source() {
    for folder in folders() {
        for table in TABLES {
            let (header, rows) = rows(&folder, table);
            let at = |name: &str| header.iter().position(|column| column == name).unwrap();
            for row in rows {
                let named = !row[at("source")].is_empty() || !row[at("source_name")].is_empty();
                assert!(named, "{}/{}: {row:?}", folder.display(), table.name);
            }
        }
    }
}

/// Else a bundle with newer rows would not take the place of what a feed brought before.
#[test]
fn the_edition_is_not_older_than_a_date_in_the_tables() {
    let text = fs::read_to_string(tables().join("edition")).unwrap();
    let edition = &text[..10];
    let mut seen = 0;
    for folder in folders() {
        for table in TABLES {
            let (header, rows) = rows(&folder, table);
            let is_date =
                |column: &str| column.ends_with("source_date") || column == "last_action_date";
            for (at, column) in header
                .iter()
                .enumerate()
                .filter(|(_, column)| is_date(column))
            {
                for date in rows
                    .iter()
                    .map(|row| &row[at])
                    .filter(|date| !date.is_empty())
                {
                    // A date may be a year or a month only, and then is as long as it is exact.
                    let place = format!("{}/{}: {column}", folder.display(), table.name);
                    assert!(
                        &edition[..date.len().min(10)] >= date,
                        "{place}: {date} is after {edition}"
                    );
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 1000, "{seen}");
    let meta = Catalogue::from_bytes(CATALOGUE).unwrap();
    let meta = meta.read(|dao| dao.meta(META_EDITION)).unwrap();
    assert_eq!(meta.as_deref(), Some(text.trim()));
}

#[test]
fn the_descriptors_name_every_table_and_column() {
    for folder in folders() {
        let text = fs::read_to_string(folder.join("datapackage.json")).unwrap();
        for table in TABLES {
            assert!(text.contains(&format!("\"path\": \"{}.csv\"", table.name)));
            for column in table.columns {
                assert!(text.contains(&format!("\"name\": \"{}\"", column.name)));
            }
        }
    }
}

#[test]
fn the_documentation_names_every_table_and_column() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/catalogue.md");
    let text = fs::read_to_string(path).unwrap();
    for table in TABLES {
        let (_, section) = text
            .split_once(&format!("\n### {}.csv\n", table.name))
            .unwrap();
        let section = section
            .split_once("\n#")
            .map_or(section, |(section, _)| section);
        for column in table.columns {
            let line = format!("\n| `{}` |", column.name);
            assert!(section.contains(&line), "{}.{}", table.name, column.name);
        }
    }
}
