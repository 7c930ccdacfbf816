//! The catalogue's source: a folder of territories, each an HSDS 3.1 tabular data package with this
//! project's Italian profile (docs/catalogue.md), read into typed rows.
//!
//! Everything is read and every fault is told at once; rows come out only when there is none.

mod assemble;
mod cells;
mod check;
mod desks;
mod fault;
mod grid;
pub mod tables;

use std::collections::BTreeMap;
use std::path::Path;

use crate::model::{Desk, Municipality};

pub use fault::{Fault, Faults};

use cells::Cells;
use grid::Grid;

/// A term of a taxonomy: a theme or a kind of desk, with the words that find it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Its id.
    pub id: String,
    /// `themes` or `kinds`.
    pub taxonomy: String,
    /// The code of [`crate::model::Theme`] or [`crate::model::Kind`].
    pub code: String,
    /// Its Italian name.
    pub name_it: String,
    /// Its English name.
    pub name_en: String,
    /// Its Arabic name.
    pub name_ar: String,
    /// Further words that find it, in any language.
    pub synonyms: Vec<String>,
    /// Open Eligibility ids.
    pub open_eligibility: Vec<String>,
}

/// An organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organization {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// public, church, association, cooperative or company.
    pub org_type: String,
}

/// A desk and the organisation that runs it.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceDesk {
    /// The organisation's id.
    pub organization_id: String,
    /// The desk.
    pub desk: Desk,
}

/// The rows of every territory, each list in the order of its ids. Made only by [`read`]: what is in it
/// has no fault.
#[derive(Clone, Debug, PartialEq)]
pub struct Package {
    territories: Vec<String>,
    terms: Vec<Term>,
    organizations: Vec<Organization>,
    municipalities: Vec<Municipality>,
    desks: Vec<SourceDesk>,
}

impl Package {
    /// The territories' names, sorted.
    pub fn territories(&self) -> &[String] {
        &self.territories
    }

    /// Themes and kinds.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// Who runs the services.
    pub fn organizations(&self) -> &[Organization] {
        &self.organizations
    }

    /// The gazetteer.
    pub fn municipalities(&self) -> &[Municipality] {
        &self.municipalities
    }

    /// The desks.
    pub fn desks(&self) -> &[SourceDesk] {
        &self.desks
    }
}

/// One territory's files.
type Files = BTreeMap<&'static str, Grid>;

/// Reads a folder whose folders are territories.
///
/// # Errors
/// Every fault of every file, when there is one.
pub fn read(dir: &Path) -> Result<Package, Faults> {
    let mut cells = Cells::default();
    let territories = territories(dir).map_err(|fault| Faults::new(vec![fault]))?;
    let mut files: BTreeMap<String, Files> = BTreeMap::new();
    for territory in &territories {
        let grids = tables::TABLES.iter().map(|table| {
            (
                table.name,
                Grid::read(dir, territory, table, &mut cells.faults),
            )
        });
        files.insert(territory.clone(), grids.collect());
    }
    let ids = check::ids(&files, &mut cells);
    check::references(&files, &ids, &mut cells);
    check::sources(&files, &mut cells);
    let package = assemble::package(territories, &files, &mut cells);
    if cells.faults.is_empty() {
        Ok(package)
    } else {
        Err(Faults::new(cells.faults))
    }
}

/// The folders' names, sorted: the file system's own order is nobody's.
fn territories(dir: &Path) -> Result<Vec<String>, Fault> {
    let fault = |problem: String| Fault {
        file: dir.display().to_string(),
        line: 1,
        column: "file".into(),
        problem,
        remedy: "name the folder whose folders are the territories (assets/catalogue)".into(),
    };
    let entries =
        std::fs::read_dir(dir).map_err(|error| fault(format!("cannot be read: {error}")))?;
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| fault(format!("cannot be read: {error}")))?;
        if !entry.path().is_dir() {
            continue;
        }
        match entry.file_name().into_string() {
            Ok(name) if !name.starts_with('.') => names.push(name),
            Ok(_) => {}
            Err(name) => {
                return Err(fault(format!(
                    "holds a folder whose name is not text: {}",
                    name.display()
                )));
            }
        }
    }
    if names.is_empty() {
        return Err(fault("holds no territory".into()));
    }
    names.sort();
    Ok(names)
}
