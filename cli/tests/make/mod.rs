//! Makes folders of tables and files of other formats for the tests.
#![allow(dead_code, reason = "each test file takes what it needs")]

pub mod ods;
pub mod pbf;

use std::fs;
use std::path::{Path, PathBuf};

use sportello_core::catalogue::source::{self, Package, SourceDesk};
use tempfile::TempDir;

/// The committed tables.
pub fn committed() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/catalogue")
}

/// A file of `tests/fixtures`.
pub fn fixture(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(name);
    path.to_str().unwrap().to_owned()
}

/// A folder that goes when it is dropped.
pub struct Folder(TempDir);

impl Folder {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// With a copy of the committed tables in `tables/`.
    pub fn with_tables() -> Self {
        let folder = Self::new();
        copy(&committed(), &folder.path().join("tables"));
        folder
    }

    /// With only Umbria's towns in `tables/umbria`, so that names of towns are known and there is no desk.
    pub fn with_towns() -> Self {
        let folder = Self::new();
        let to = folder.path().join("tables/umbria");
        fs::create_dir_all(&to).unwrap();
        for entry in fs::read_dir(committed().join("umbria")).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            let text = fs::read_to_string(&path).unwrap();
            let whole = [
                "municipalities.csv",
                "taxonomies.csv",
                "taxonomy_terms.csv",
                "datapackage.json",
            ];
            let header = text.lines().next().unwrap().to_owned() + "\n";
            fs::write(
                to.join(&name),
                if whole.contains(&name.as_str()) {
                    text
                } else {
                    header
                },
            )
            .unwrap();
        }
        folder
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// A path in it, as text.
    pub fn at(&self, name: &str) -> String {
        self.path().join(name).to_str().unwrap().to_owned()
    }

    /// Writes a file.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// A file's text.
    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path().join(name)).unwrap()
    }

    /// Writes other words in the place of some that stand in a file.
    pub fn edit(&self, name: &str, old: &str, new: &str) {
        let text = self.read(name);
        assert!(text.contains(old), "{name} has no {old:?}");
        self.write(name, text.replacen(old, new, 1));
    }

    /// The tables in `tables/`, as the build reads them.
    pub fn package(&self) -> Package {
        package(&self.path().join("tables"))
    }

    /// A desk of the tables in `tables/`.
    pub fn desk(&self, id: &str) -> SourceDesk {
        let package = self.package();
        let found = package.desks().iter().find(|row| row.desk.id == id);
        found.unwrap_or_else(|| panic!("no desk {id}")).clone()
    }

    /// Every file of `tables/` with its text.
    pub fn state(&self) -> Vec<(PathBuf, String)> {
        let mut files = Vec::new();
        let mut folders = vec![self.path().join("tables")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    files.push((path.clone(), fs::read_to_string(path).unwrap()));
                }
            }
        }
        files.sort();
        files
    }
}

pub fn package(dir: &Path) -> Package {
    source::read(dir, None).unwrap_or_else(|faults| panic!("{faults}"))
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, &to).unwrap();
        }
    }
}
