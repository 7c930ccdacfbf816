//! The tables as rows of text: what is checked and typed into a package, and what the publishers' commands read
//! where they need to know a row's file and line.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::cells::Cells;
use super::grid::{Grid, Row};
use super::{Fault, Faults, Files, Package, Places, places};

/// The tables of several territories, as text.
#[derive(Debug)]
pub struct Folder {
    places: Places,
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
        Ok(Self::of(&places(dir)?))
    }

    /// Reads territories by name, each from a folder of its own: one of them may be a draft that stands elsewhere.
    pub fn of(territories: &BTreeMap<String, PathBuf>) -> Self {
        let mut faults = Vec::new();
        let mut files: BTreeMap<String, Files> = BTreeMap::new();
        for (territory, dir) in territories {
            files.insert(territory.clone(), super::files(dir, territory, &mut faults));
        }
        Self {
            places: territories.clone(),
            files,
            faults,
        }
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

    /// The typed rows, read anew with every check, with the words of `assets/thesaurus` where its folder is given.
    ///
    /// # Errors
    /// Every fault of every file, when there is one.
    pub fn package(&self, thesaurus: Option<&Path>) -> Result<Package, Faults> {
        super::package(&self.places, thesaurus, Cells::default())
    }
}
