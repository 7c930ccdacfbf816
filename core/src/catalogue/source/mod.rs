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
mod survey;
pub mod tables;
mod translations;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use crate::model::{Desk, Municipality, Organization};

pub use fault::{Fault, Faults};
pub use folder::Folder;
pub use grid::{Grid, Row};
pub use translations::{SourceTranslation, TEXT_BYTES as TRANSLATION_BYTES, TextsFile};

use cells::{Cells, canonical_tag};
use survey::Survey;
use tables::Table;
use translations::Beside;

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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Package {
    territories: Vec<String>,
    terms: Vec<Term>,
    organizations: Vec<Organization>,
    municipalities: Vec<Municipality>,
    desks: Vec<SourceDesk>,
    phrases: Vec<Phrase>,
    translations: Vec<SourceTranslation>,
    warnings: Vec<Fault>,
    edition: Option<DateTime<Utc>>,
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

    /// Since when the rows are what they are: what the file `edition` beside the territories says, `None` without one.
    pub const fn edition(&self) -> Option<DateTime<Utc>> {
        self.edition
    }

    /// Free texts of desks in other languages, in the order of language, desk and text.
    pub fn translations(&self) -> &[SourceTranslation] {
        &self.translations
    }

    /// What is no fault and should be looked at: translations of what has changed since, which are left out.
    pub fn warnings(&self) -> &[Fault] {
        &self.warnings
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

/// Each territory's folder, by its name.
type Places = BTreeMap<String, PathBuf>;

/// The rows of one territory, in the order of their tables. Made only by [`each`].
#[derive(Clone, Debug, PartialEq)]
pub struct Territory {
    /// Its name.
    pub name: String,
    /// Its part of the gazetteer.
    pub municipalities: Vec<Municipality>,
    /// Who runs its services.
    pub organizations: Vec<Organization>,
    /// Its desks.
    pub desks: Vec<SourceDesk>,
    /// Free texts of them in other languages, in the order of language, desk and text.
    pub translations: Vec<SourceTranslation>,
    /// Translations that are out of date: they are not in it.
    pub warnings: Vec<Fault>,
}

/// Reads a folder whose folders are territories (`assets/catalogue`) and the folder of the words that
/// find themes and kinds (`assets/thesaurus`). Without the second one there are no phrases: for tables
/// that are only to be checked.
///
/// # Errors
/// Every fault of every file, when there is one. Files are named from the first folder on, those of the
/// second one from `thesaurus/` on.
pub fn read(dir: &Path, thesaurus: Option<&Path>) -> Result<Package, Faults> {
    let mut cells = Cells::default();
    let edition = edition(dir, &mut cells.faults);
    let package = package(&places(dir)?, thesaurus, cells)?;
    Ok(Package { edition, ..package })
}

/// Reads territories that may stand anywhere, and adds what is wrong to what is known to be.
fn package(places: &Places, thesaurus: Option<&Path>, mut cells: Cells) -> Result<Package, Faults> {
    let phrases = thesaurus.map(|dir| phrases::read(dir, &mut cells));
    let mut package = Package {
        phrases: phrases.unwrap_or_default(),
        ..Package::default()
    };
    let mut none = Beside::default();
    package.terms = territory_by_territory(places, &mut none, &mut cells, &mut |territory| {
        package.municipalities.extend(territory.municipalities);
        package.organizations.extend(territory.organizations);
        package.desks.extend(territory.desks);
        package.translations.extend(territory.translations);
        package.warnings.extend(territory.warnings);
    });
    if !cells.faults.is_empty() {
        return Err(Faults::new(cells.faults));
    }
    package.territories = places.keys().cloned().collect();
    package.municipalities.sort_by(|a, b| a.istat.cmp(&b.istat));
    package.organizations.sort_by(|a, b| a.id.cmp(&b.id));
    package.desks.sort_by(|a, b| a.desk.id.cmp(&b.desk.id));
    package.translations.sort();
    Ok(package)
}

/// Reads the same folder with the same checks, one territory in memory at a time, in the order of their names: for
/// millions of desks. Territories are given to `take` up to the first fault; what it made of them is worth nothing when
/// there is one.
///
/// # Errors
/// Every fault of every file, when there is one.
pub fn each(dir: &Path, take: &mut dyn FnMut(Territory)) -> Result<(), Faults> {
    each_with(dir, &[], take).map(drop)
}

/// The same, with files of translations that lie beside the territories. Gives a warning for each of their rows that is of no
/// territory (any more).
///
/// # Errors
/// Every fault of every file, when there is one.
pub fn each_with(
    dir: &Path,
    beside: &[TextsFile],
    take: &mut dyn FnMut(Territory),
) -> Result<Vec<Fault>, Faults> {
    let mut cells = Cells::default();
    let mut beside = Beside::read(beside, &mut cells.faults);
    territory_by_territory(&places(dir)?, &mut beside, &mut cells, take);
    if cells.faults.is_empty() {
        Ok(beside.unmet())
    } else {
        Err(Faults::new(cells.faults))
    }
}

/// Reads the file `edition`, when there is one: an instant on a line.
fn edition(dir: &Path, faults: &mut Vec<Fault>) -> Option<DateTime<Utc>> {
    let read = std::fs::read_to_string(dir.join("edition"));
    let problem = match read.map(|text| DateTime::parse_from_rfc3339(text.trim())) {
        Ok(Ok(at)) => return Some(at.with_timezone(&Utc)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return None,
        Ok(Err(_)) => "is not an instant".to_owned(),
        Err(error) => format!("cannot be read: {error}"),
    };
    faults.push(Fault {
        file: "edition".into(),
        line: 1,
        column: "file".into(),
        problem,
        remedy: "write when the tables were last changed, as 2026-11-26T10:00:00Z".into(),
    });
    None
}

/// The names of a folder's territories, sorted.
///
/// # Errors
/// When there is none, or the folder cannot be read.
pub fn territories(dir: &Path) -> Result<Vec<String>, Faults> {
    let remedy = "name the folder whose folders are the territories (assets/catalogue)";
    names(dir, Path::is_dir, "territory", remedy).map_err(|fault| Faults::new(vec![fault]))
}

fn places(dir: &Path) -> Result<Places, Faults> {
    let names = territories(dir)?.into_iter();
    Ok(names.map(|name| (name.clone(), dir.join(name))).collect())
}

/// Reads each territory, keeps what is wrong in `cells` and gives the terms back.
fn territory_by_territory(
    places: &Places,
    beside: &mut Beside,
    cells: &mut Cells,
    take: &mut dyn FnMut(Territory),
) -> Vec<Term> {
    let mut survey = Survey::of(places);
    let mut terms = BTreeMap::new();
    for (name, dir) in places {
        let files = files(dir, name, &mut cells.faults);
        let ids = check::ids(&files, &mut survey, cells);
        check::references(name, &files, &ids, &survey, cells);
        check::sources(&files, cells);
        let mut territory = assemble::territory(name, &files, &survey.patrons, &mut terms, cells);
        let warnings = &mut territory.warnings;
        territory.translations = translations::read(dir, name, &files, beside, warnings, cells);
        if cells.faults.is_empty() {
            take(territory);
        }
    }
    terms.into_values().collect()
}

fn files(dir: &Path, territory: &str, faults: &mut Vec<Fault>) -> Files {
    let grids = tables::TABLES.iter().map(|table| {
        let name = format!("{}.csv", table.name);
        let file = format!("{territory}/{name}");
        let grid = Grid::read(&dir.join(name), file, table, faults);
        (table.name, grid)
    });
    grids.collect()
}

/// The files of a folder that has one for each language, `<BCP 47 tag>.csv`: tags and grids, in the order of tags. `shown` is how
/// the folder is called in a fault, `remedy` what to do when it cannot be read.
fn languages(
    folder: &Path,
    shown: &str,
    table: &'static Table,
    remedy: &str,
    cells: &mut Cells,
) -> Vec<(String, Grid)> {
    let names = match names(folder, Path::is_file, "language", remedy) {
        Ok(names) => names,
        Err(fault) => {
            cells.faults.push(fault);
            return Vec::new();
        }
    };
    let mut languages = Vec::new();
    for name in names {
        let file = format!("{shown}/{name}");
        let tag = name.strip_suffix(".csv").unwrap_or_default();
        if canonical_tag(tag).as_deref() == Some(tag) {
            let grid = Grid::read(&folder.join(&name), file, table, &mut cells.faults);
            languages.push((tag.to_owned(), grid));
        } else {
            cells.faults.push(Fault {
                file,
                line: 1,
                column: "file".into(),
                problem: format!("{name:?} is not named after a language"),
                remedy: "name it by its BCP 47 tag, such as it.csv, ar.csv or zh-Hans.csv".into(),
            });
        }
    }
    languages
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
