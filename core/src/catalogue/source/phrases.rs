//! The words that find a theme or a kind of desk: `assets/thesaurus/<bcp47>.csv`, one phrase a row.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use super::cells::{Cells, one_of_codes};
use super::grid::{Grid, Row};
use super::tables::THESAURUS;
use super::{Phrase, languages};
use crate::model::{Kind, Theme};

/// Reads every language of the folder, in the order of their tags.
pub(super) fn read(dir: &Path, cells: &mut Cells) -> Vec<Phrase> {
    let remedy = "name the folder whose files are <BCP 47 tag>.csv (assets/thesaurus)";
    let mut phrases = Vec::new();
    for (tag, grid) in languages(dir, THESAURUS.name, &THESAURUS, remedy, cells) {
        language(&tag, &grid, &mut phrases, cells);
    }
    phrases
}

/// Reads one language: every term must have a name, no term a phrase twice.
fn language(tag: &str, grid: &Grid, phrases: &mut Vec<Phrase>, cells: &mut Cells) {
    let mut named = HashSet::new();
    let mut first: HashMap<(&str, String), String> = HashMap::new();
    for row in grid.rows().filter(|row| row.whole()) {
        cells.required(row, "source");
        let phrase = cells.required(row, "phrase");
        let Some((taxonomy, code)) = term(row, cells) else {
            continue;
        };
        named.insert((taxonomy, code));
        // The search does not see case; what else it does not see depends on the script.
        let key = (row.get("term"), phrase.to_lowercase());
        if let Some(place) = first.get(&key).filter(|_| !phrase.is_empty()) {
            let problem = format!("duplicate phrase {phrase:?} of {}", row.get("term"));
            let remedy = format!("it stands already at {place}: delete this row");
            cells.fault(row, "phrase", problem, remedy);
        } else {
            first.insert(key, row.place());
        }
        phrases.push(Phrase {
            taxonomy: taxonomy.to_owned(),
            code: code.to_owned(),
            language: tag.to_owned(),
            phrase,
        });
    }
    if !grid.has("term") {
        return;
    }
    let themes = Theme::ALL.iter().map(|theme| ("themes", theme.code()));
    let kinds = Kind::ALL.iter().map(|kind| ("kinds", kind.code()));
    for (taxonomy, code) in themes.chain(kinds).filter(|term| !named.contains(term)) {
        let term = format!("{}:{code}", taxonomy.trim_end_matches('s'));
        let remedy = format!("add a row for {term} with its name in this language ({tag})");
        let problem = format!("no name of {term}");
        cells.faults.push(grid.fault(1, "term", problem, &remedy));
    }
}

/// The taxonomy and the code of `theme:<code>` or `kind:<code>`.
fn term(row: Row<'_>, cells: &mut Cells) -> Option<(&'static str, &'static str)> {
    let text = row.get("term");
    let (known, remedy) = match text.split_once(':') {
        Some(("theme", code)) => (
            Theme::from_code(code).map(|theme| ("themes", theme.code())),
            format!("{}, each after theme:", one_of_codes::<Theme>()),
        ),
        Some(("kind", code)) => (
            Kind::from_code(code).map(|kind| ("kinds", kind.code())),
            format!("{}, each after kind:", one_of_codes::<Kind>()),
        ),
        _ => (None, "write theme: or kind: and the code".to_owned()),
    };
    if known.is_none() {
        cells.fault(row, "term", format!("unknown term {text:?}"), remedy);
    }
    known
}
