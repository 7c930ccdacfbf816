//! Free texts of desks in other languages: `<territory>/translations/<bcp47>.csv`, one text a row. A row names the row of
//! HSDS whose text it translates, and repeats that text: when the two differ, somebody changed the original since.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};

use super::cells::{Cells, one_of};
use super::fault::Fault;
use super::grid::{Grid, Row};
use super::tables::TRANSLATIONS;
use super::{Files, languages};
use crate::catalogue::{FreeText, Translation, source_hash};

/// The longest translation, in bytes.
pub const TEXT_BYTES: usize = 16 * 1024;

/// A desk's text in a language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SourceTranslation {
    /// BCP 47 tag.
    pub locale: String,
    /// The desk's id.
    pub desk: String,
    /// The text.
    pub translation: Translation,
}

/// A file of translations that lies with a language's words instead of a territory's tables: the same columns, of all
/// territories. A row without a text is one that nobody has translated yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextsFile {
    /// BCP 47 tag.
    pub locale: String,
    /// Where it is.
    pub path: PathBuf,
    /// What faults call it.
    pub shown: String,
}

/// Such files while the territories are gone through.
#[derive(Default)]
pub(super) struct Beside {
    files: Vec<(String, Grid)>,
    /// Rows (number of the file, line) whose original was met, or that say nothing.
    met: HashSet<(usize, u64)>,
}

impl Beside {
    /// Reads the files.
    pub fn read(files: &[TextsFile], faults: &mut Vec<Fault>) -> Self {
        let files = files.iter().map(|file| {
            let grid = Grid::read(&file.path, file.shown.clone(), &TRANSLATIONS, faults);
            (file.locale.clone(), grid)
        });
        Self {
            files: files.collect(),
            met: HashSet::new(),
        }
    }

    /// A warning for each row whose original was in no territory.
    pub fn unmet(&self) -> Vec<Fault> {
        let mut all = Vec::new();
        for (number, (_, grid)) in self.files.iter().enumerate() {
            let rows = grid.rows().filter(|row| row.whole());
            for row in rows.filter(|row| !self.met.contains(&(number, row.line()))) {
                all.push(gone(row, row.get("record")));
            }
        }
        all
    }
}

/// What is said of a row whose original is not there.
fn gone(row: Row<'_>, record: &str) -> Fault {
    let problem = format!("there is no {record} {:?} (any more)", row.get("id"));
    let remedy = "delete the row, or correct the id: it is left out";
    row.fault("id", problem, remedy)
}

/// The originals of a territory: by text and the id of its row, what it says and on which desks it stands.
type Originals<'a> = HashMap<(FreeText, &'a str), (&'a str, Vec<&'a str>)>;

/// Reads every language of a territory's folder, and what lies beside the territories; none is no fault. What is out of date is
/// a warning and is left out.
pub(super) fn read(
    dir: &Path,
    territory: &str,
    files: &Files,
    beside: &mut Beside,
    warnings: &mut Vec<Fault>,
    cells: &mut Cells,
) -> Vec<SourceTranslation> {
    let folder = dir.join(TRANSLATIONS.name);
    let mut own = Vec::new();
    if folder.is_dir() {
        let remedy = "add files <BCP 47 tag>.csv, or delete the folder";
        let shown = format!("{territory}/{}", TRANSLATIONS.name);
        own = languages(&folder, &shown, &TRANSLATIONS, remedy, cells);
    }
    if own.is_empty() && beside.files.is_empty() {
        return Vec::new();
    }
    let originals = originals(files);
    let (mut all, mut seen) = (Vec::new(), Seen::new());
    for (tag, grid) in &own {
        let rows = grid.rows().filter(|row| row.whole());
        language(tag, rows, &originals, &mut seen, &mut all, warnings, cells);
    }
    let Beside { files, met } = beside;
    for (number, (tag, grid)) in files.iter().enumerate() {
        let rows = grid.rows().filter(|row| {
            let what = FreeText::of(row.get("record"), row.get("field"));
            let ours = what.is_none_or(|what| originals.contains_key(&(what, row.get("id"))));
            let empty = row.get("text").trim().is_empty();
            if ours || empty {
                met.insert((number, row.line()));
            }
            row.whole() && ours && !empty
        });
        let rows: Vec<Row<'_>> = rows.collect();
        language(
            tag,
            rows.into_iter(),
            &originals,
            &mut seen,
            &mut all,
            warnings,
            cells,
        );
    }
    // A text that stands twice on a desk (two schedules with the same words) is one.
    all.sort();
    all.dedup_by(|a, b| {
        let key = |one: &SourceTranslation| {
            let text = &one.translation;
            (
                one.locale.clone(),
                one.desk.clone(),
                text.what,
                text.source_hash.clone(),
            )
        };
        key(a) == key(b)
    });
    all
}

fn originals(files: &Files) -> Originals<'_> {
    let rows = |table: &str| files.get(table).into_iter().flat_map(Grid::rows);
    let mut desks: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for row in rows("service_at_location") {
        let of_service = desks.entry(row.get("service_id")).or_default();
        of_service.push(row.get("id"));
    }
    let mut all = Originals::new();
    for what in FreeText::ALL.iter().copied() {
        let (table, column) = match what {
            FreeText::PhoneDescription => ("phones", "service_at_location_id"),
            FreeText::RequiredDocument => ("required_documents", "service_id"),
            FreeText::ScheduleDescription => ("schedules", "service_at_location_id"),
            FreeText::ServiceDescription | FreeText::ServiceName => ("services", "id"),
        };
        for row in rows(table) {
            let on = row.get(column);
            let stands = if column == "service_at_location_id" {
                vec![on]
            } else {
                desks.get(on).cloned().unwrap_or_default()
            };
            all.insert((what, row.get("id")), (row.get(what.field()), stands));
        }
    }
    all
}

/// Where each text of a language's row is translated: by tag, text and the row's id.
type Seen<'a> = HashMap<(&'a str, FreeText, &'a str), String>;

fn language<'a>(
    tag: &'a str,
    rows: impl Iterator<Item = Row<'a>>,
    originals: &Originals<'_>,
    seen: &mut Seen<'a>,
    all: &mut Vec<SourceTranslation>,
    warnings: &mut Vec<Fault>,
    cells: &mut Cells,
) {
    let mut told = HashSet::new();
    for row in rows {
        let id = cells.required(row, "id");
        let of = cells.required(row, "of");
        let text = cells.required(row, "text");
        let made_by = cells.required(row, "by");
        if text.len() > TEXT_BYTES {
            let problem = format!("has {} bytes, {TEXT_BYTES} are allowed", text.len());
            cells.fault(row, "text", problem, "shorten it");
        }
        let Some(what) = what(row, cells) else {
            continue;
        };
        let key = (what, row.get("id"));
        if let Some(place) = seen.insert((tag, key.0, key.1), row.place()) {
            let problem = format!("{} of {id} is translated twice", what.field());
            let remedy = format!("it stands already at {place}: delete one of the two");
            cells.fault(row, "id", problem, remedy);
            continue;
        }
        let mut late = |fault: Fault| {
            if told.insert((row.line(), fault.problem.clone())) {
                warnings.push(fault);
            }
        };
        let Some((original, desks)) = originals.get(&key) else {
            late(gone(row, what.record()));
            continue;
        };
        if *original != of {
            let problem = format!("is out of date: the original is now {original:?}");
            let remedy =
                "translate it anew and copy the original into of: until then it is left out";
            late(row.fault("of", problem, remedy));
            continue;
        }
        all.extend(desks.iter().map(|desk| SourceTranslation {
            locale: tag.to_owned(),
            desk: (*desk).to_owned(),
            translation: Translation {
                what,
                source_hash: source_hash(original),
                text: text.clone(),
                made_by: made_by.clone(),
            },
        }));
    }
}

fn what(row: Row<'_>, cells: &mut Cells) -> Option<FreeText> {
    let (record, field) = (row.get("record"), row.get("field"));
    let found = FreeText::of(record, field);
    if found.is_none() {
        let known: Vec<String> = FreeText::ALL
            .iter()
            .map(|text| format!("{} {}", text.record(), text.field()))
            .collect();
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        let problem = format!("{record:?} with the field {field:?} cannot be translated");
        cells.fault(row, "field", problem, one_of(&known));
    }
    found
}
