//! The catalogue's source: a folder of territories, each an HSDS 3.1 tabular data package with this
//! project's Italian profile (docs/catalogue.md), read into typed rows.
//!
//! Everything is read and every fault is told at once; rows come out only when there is none.

mod assemble;
mod cells;
mod check;
mod desks;
mod fault;
mod folder;
mod grid;
mod phrases;
pub mod tables;

use std::collections::BTreeMap;
use std::path::Path;

use crate::model::{Desk, Municipality};

pub use fault::{Fault, Faults};
pub use folder::Folder;
pub use grid::{Grid, Row};

/// A term of a taxonomy: a theme or a kind of desk.
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
    /// Open Eligibility ids.
    pub open_eligibility: Vec<String>,
}

/// Words that find a term, in one language. The first of a term and a language is its name there, the
/// others are what people type who need it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// `themes` or `kinds`.
    pub taxonomy: String,
    /// The code of [`crate::model::Theme`] or [`crate::model::Kind`].
    pub code: String,
    /// BCP 47 tag.
    pub language: String,
    /// The words, as they are written.
    pub phrase: String,
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

/// The rows of every territory, each list in the order of its ids, and the words. Made only by [`read`]: what is in it
/// has no fault.
#[derive(Clone, Debug, PartialEq)]
pub struct Package {
    territories: Vec<String>,
    terms: Vec<Term>,
    organizations: Vec<Organization>,
    municipalities: Vec<Municipality>,
    desks: Vec<SourceDesk>,
    phrases: Vec<Phrase>,
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

    /// The words that find themes and kinds, in the order of their languages' tags, then of their rows.
    pub fn phrases(&self) -> &[Phrase] {
        &self.phrases
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

/// Reads a folder whose folders are territories (`assets/catalogue`) and the folder of the words that
/// find themes and kinds (`assets/thesaurus`). Without the second one there are no phrases: for tables
/// that are only to be checked.
///
/// # Errors
/// Every fault of every file, when there is one. Files are named from the first folder on, those of the
/// second one from `thesaurus/` on.
pub fn read(dir: &Path, thesaurus: Option<&Path>) -> Result<Package, Faults> {
    Folder::open(dir)?.package(thesaurus)
}

/// The names of the entries that are wanted, sorted: the file system's own order is nobody's. Hidden
/// ones do not count; none at all is a fault.
fn names(
    dir: &Path,
    wanted: fn(&Path) -> bool,
    what: &str,
    remedy: &str,
) -> Result<Vec<String>, Fault> {
    let fault = |problem: String| Fault {
        file: dir.display().to_string(),
        line: 1,
        column: "file".into(),
        problem,
        remedy: remedy.into(),
    };
    let entries =
        std::fs::read_dir(dir).map_err(|error| fault(format!("cannot be read: {error}")))?;
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| fault(format!("cannot be read: {error}")))?;
        if !wanted(&entry.path()) {
            continue;
        }
        match entry.file_name().into_string() {
            Ok(name) if !name.starts_with('.') => names.push(name),
            Ok(_) => {}
            Err(name) => {
                let problem = format!("holds a name that is not text: {}", name.display());
                return Err(fault(problem));
            }
        }
    }
    if names.is_empty() {
        return Err(fault(format!("holds no {what}")));
    }
    names.sort();
    Ok(names)
}
