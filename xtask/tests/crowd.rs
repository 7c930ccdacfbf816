//! Tables of many desks: as many as asked for, each distinct, each whole.

use std::{collections::HashSet, fs, path::Path};

use tempfile::TempDir;
use xtask::{crowd, workspace};

/// A column of a table in every territory of a folder.
fn column(folder: &Path, table: &str, name: &str) -> Vec<String> {
    let mut cells = Vec::new();
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    // Beside the territories stands the file `edition`.
    for territory in entries.filter(|path| path.is_dir()) {
        let path = territory.join(format!("{table}.csv"));
        let mut reader = csv::Reader::from_path(path).unwrap();
        let at = reader.headers().unwrap().iter().position(|one| one == name);
        let at = at.unwrap_or_else(|| panic!("{table} has no {name}"));
        cells.extend(reader.records().map(|row| row.unwrap()[at].to_owned()));
    }
    cells
}

#[test]
fn every_desk_is_there_once_with_all_that_hangs_on_it() {
    let real = workspace::root().unwrap().join("assets/catalogue");
    let folder = TempDir::new().unwrap();
    let made = crowd::write(&real, folder.path(), 900).unwrap();
    let ids = column(folder.path(), "services", "id");
    assert_eq!(ids.len(), made);
    assert!(made >= 900);
    let distinct: HashSet<&String> = ids.iter().collect();
    assert_eq!(distinct.len(), made);
    assert!(
        column(&real, "services", "id")
            .iter()
            .all(|id| distinct.contains(id))
    );
    for (table, reference) in [
        ("service_at_location", "service_id"),
        ("attributes", "link_id"),
        ("languages", "service_id"),
    ] {
        let named = column(folder.path(), table, reference);
        assert!(
            named.len() > column(&real, table, reference).len(),
            "{table}"
        );
        assert!(named.iter().all(|id| distinct.contains(id)), "{table}");
    }
    let towns: HashSet<String> = column(folder.path(), "municipalities", "istat_code")
        .into_iter()
        .collect();
    let places = column(folder.path(), "locations", "istat_code");
    let elsewhere: Vec<_> = places
        .iter()
        .filter(|istat| !istat.is_empty() && !towns.contains(*istat))
        .collect();
    let real_elsewhere = column(&real, "locations", "istat_code");
    let real_elsewhere = real_elsewhere
        .iter()
        .filter(|istat| !istat.is_empty() && !towns.contains(*istat));
    assert_eq!(elsewhere.len(), real_elsewhere.count());
    // The same tables every time.
    let again = TempDir::new().unwrap();
    crowd::write(&real, again.path(), 900).unwrap();
    for (table, name) in [("locations", "latitude"), ("addresses", "address_1")] {
        let mut first = column(folder.path(), table, name);
        let mut second = column(again.path(), table, name);
        first.sort();
        second.sort();
        assert_eq!(first, second, "{table}");
    }
}
