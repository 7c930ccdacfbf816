//! The tables as rows of text: what is checked and typed into a package, and what the publishers' commands read
//! where they need to know a row's file and line.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::cells::Cells;
use super::grid::{Grid, Row};
use super::{Fault, Faults, Files, Package, assemble, check, names, phrases, tables};

/// The tables of several territories, as text.
#[derive(Debug)]
pub struct Folder {
    files: BTreeMap<String, Files>,
    faults: Vec<Fault>,
}

impl Folder {
    /// Reads a folder whose folders are territories (`assets/catalogue`).
    ///
    /// # Errors
    /// When the folder cannot be read or holds no territory. What is wrong with a file comes out of
    /// [`Folder::faults`] and [`Folder::package`].
    pub fn open(dir: &Path) -> Result<Self, Faults> {
        let remedy = "name the folder whose folders are the territories (assets/catalogue)";
        let territories = names(dir, Path::is_dir, "territory", remedy)
            .map_err(|fault| Faults::new(vec![fault]))?;
        let paths = territories
            .into_iter()
            .map(|name| (name.clone(), dir.join(name)));
        Ok(Self::of(&paths.collect()))
    }

    /// Reads territories by name, each from a folder of its own: one of them may be a draft that stands elsewhere.
    pub fn of(territories: &BTreeMap<String, PathBuf>) -> Self {
        let mut faults = Vec::new();
        let mut files: BTreeMap<String, Files> = BTreeMap::new();
        for (territory, dir) in territories {
            let grids = tables::TABLES.iter().map(|table| {
                let name = format!("{}.csv", table.name);
                let file = format!("{territory}/{name}");
                let grid = Grid::read(&dir.join(name), file, table, &mut faults);
                (table.name, grid)
            });
            files.insert(territory.clone(), grids.collect());
        }
        Self { files, faults }
    }

    /// The territories' names, sorted.
    pub fn territories(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// A territory's table; `None` for a name that is none.
    pub fn grid(&self, territory: &str, table: &str) -> Option<&Grid> {
        self.files.get(territory)?.get(table)
    }

    /// The rows of a territory's table, also those with faults, in the file's order.
    pub fn rows(&self, territory: &str, table: &str) -> impl Iterator<Item = Row<'_>> {
        self.grid(territory, table).into_iter().flat_map(Grid::rows)
    }

    /// What is wrong with the files as files: missing ones, columns that are missing, rows of another length.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// The typed rows, with the words of `assets/thesaurus` where its folder is given.
    ///
    /// # Errors
    /// Every fault of every file, when there is one.
    pub fn package(&self, thesaurus: Option<&Path>) -> Result<Package, Faults> {
        let mut cells = Cells {
            faults: self.faults.clone(),
        };
        let ids = check::ids(&self.files, &mut cells);
        check::references(&self.files, &ids, &mut cells);
        check::sources(&self.files, &mut cells);
        let phrases = thesaurus.map(|dir| phrases::read(dir, &mut cells));
        let territories = self.files.keys().cloned().collect();
        let package = assemble::package(
            territories,
            phrases.unwrap_or_default(),
            &self.files,
            &mut cells,
        );
        if cells.faults.is_empty() {
            Ok(package)
        } else {
            Err(Faults::new(cells.faults))
        }
    }
}
