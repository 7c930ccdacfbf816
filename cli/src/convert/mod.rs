//! Writes the catalogue's source (`assets/catalogue`, docs/catalogue.md) from the collectors' flat tables.
//!
//! What is a matter of judgement is not in the code: it stands, with its reason, in the tables of `review/`,
//! and each use of it leaves a row in the package's `metadata.csv`. Running twice gives the same bytes.

mod desk;
mod input;
mod notes;
mod output;
mod parts;
mod review;
mod towns;

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use sportello_core::catalogue::source;

use input::Input;
use output::Packages;
use review::Review;

/// The territory of the lines that serve the whole country.
const NATIONAL: &str = "italia";

/// Month in which the facts were collected.
const COLLECTED: &str = "2026-11";

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Desks and municipalities of each territory.
    pub territories: BTreeMap<String, (usize, usize)>,
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mut all_desks, mut all_towns) = (0, 0);
        for (territory, (desks, towns)) in &self.territories {
            writeln!(f, "{territory}: {desks} desks, {towns} municipalities")?;
            all_desks += desks;
            all_towns += towns;
        }
        write!(f, "in all: {all_desks} desks, {all_towns} municipalities")
    }
}

/// Why nothing, or nothing usable, was written.
#[derive(Debug)]
pub enum ConvertError {
    /// A file could be neither read nor written.
    Io {
        /// Which file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The collectors' tables or the review hold something that the converter does not know: each with
    /// its place and remedy.
    Input(Vec<String>),
    /// What was written has faults.
    Output(source::Faults),
}

impl fmt::Display for ConvertError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io { path, source } => write!(f, "{}: {source}", path.display()),
            Self::Input(faults) => f.write_str(&faults.join("\n")),
            Self::Output(faults) => write!(f, "{faults}"),
        }
    }
}

impl std::error::Error for ConvertError {}

/// Reads the collectors' tables in the folder `from` and writes one package a territory under `to`.
///
/// # Errors
/// When a file cannot be read or written, and when tables or review hold what the converter does not know.
pub fn run(from: &Path, to: &Path) -> Result<Summary, ConvertError> {
    let mut faults = Vec::new();
    let points = Input::read(from, "access_points.csv", &mut faults)?;
    let umbria = Input::read(from, "umbria_comuni.csv", &mut faults)?;
    let others = Input::read(from, "other_territories_comuni.csv", &mut faults)?;
    let patrons = Input::read(from, "patron_days.csv", &mut faults)?;
    let themes = Input::read(from, "taxonomy_themes.csv", &mut faults)?;
    let review = Review::read(&mut faults);

    let mut packages = Packages::new();
    review.terms(&themes, &mut packages, &mut faults);
    towns::write(&[&umbria, &others], &patrons, &mut packages, &mut faults);
    for row in points.rows() {
        desk::write(row, &review, &mut packages, &mut faults);
    }
    review.unused(&points, &mut faults);
    if !faults.is_empty() {
        return Err(ConvertError::Input(faults));
    }
    packages.save(to)?;
    let package = source::read(to, None).map_err(ConvertError::Output)?;
    let count = |territory: &String| {
        let desks = package
            .desks()
            .iter()
            .filter(|row| row.desk.territory == *territory)
            .count();
        let towns = package
            .municipalities()
            .iter()
            .filter(|town| town.territory == *territory)
            .count();
        (territory.clone(), (desks, towns))
    };
    Ok(Summary {
        territories: package.territories().iter().map(count).collect(),
    })
}

/// The territory that holds a region's desks.
fn territory(region: &str) -> Option<&'static str> {
    match region {
        "Umbria" => Some("umbria"),
        "Lombardia" => Some("cremona"),
        "Marche" => Some("jesi"),
        "Sardegna" => Some("sardegna"),
        "Basilicata" => Some("basilicata"),
        "IT" => Some(NATIONAL),
        _ => None,
    }
}
