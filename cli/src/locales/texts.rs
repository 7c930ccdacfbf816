//! `sportello locales texts`: what desks say of themselves, laid out to be translated: `translations.csv` beside the words of
//! a language, a row a text, with the original. What is translated there already stays.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use clap::Args;
use sportello_core::catalogue::FreeText;
use sportello_core::catalogue::source::Folder;
use sportello_core::catalogue::source::tables::TRANSLATIONS;
use sportello_core::feed::bundle::TEXTS;

use super::check::count;
use super::{Languages, beside, new};
use crate::Trouble;
use crate::feed::disk::Disk;

/// What `locales texts` takes.
#[derive(Args)]
pub struct Texts {
    /// The language's tag (BCP 47), such as fa
    #[arg(value_name = "TAG")]
    tag: String,
    #[command(flatten)]
    languages: Languages,
    /// The catalogue's tables, whose folders are the territories; else assets/catalogue, else the folder catalogue beside this command
    #[arg(long, value_name = "DIR")]
    tables: Option<PathBuf>,
    /// Only texts of this territory, such as italia; once for each
    #[arg(long, value_name = "NAME")]
    territory: Vec<String>,
}

/// A row's cells by column.
type Row = BTreeMap<String, String>;

/// Which text a row is of: record, id and field.
type Key = [String; 3];

/// Writes the file, and says how much is left to translate.
///
/// # Errors
/// When the language or a territory is not there, or a file cannot be read or written.
pub fn run(asked: &Texts) -> Result<String, Trouble> {
    let tag = &asked.tag;
    new::is_tag(tag)?;
    let own = asked.languages.dir.join(tag);
    if !own.is_dir() {
        return Err(Trouble::Asked(vec![format!(
            "{} is not there: `sportello locales new {tag}` begins it",
            own.display()
        )]));
    }
    let tables = beside::tables(asked.tables.as_deref()).map_err(|places| {
        Trouble::Other(format!(
            "the catalogue's tables are not there: looked in {places}; name their folder with --tables"
        ))
    })?;
    let folder = Folder::open(&tables).map_err(|faults| Trouble::Other(faults.to_string()))?;
    let known: Vec<&str> = folder.territories().collect();
    let strange = asked
        .territory
        .iter()
        .filter(|name| !known.contains(&name.as_str()));
    let strange: Vec<String> = strange
        .map(|name| {
            format!(
                "--territory {name:?}: there is no such one; there are {}",
                known.join(", ")
            )
        })
        .collect();
    if !strange.is_empty() {
        return Err(Trouble::Asked(strange));
    }
    let path = own.join(TEXTS);
    let mut there = read(&path)?;
    let mut rows = Vec::new();
    for territory in known {
        let wanted =
            asked.territory.is_empty() || asked.territory.iter().any(|one| one == territory);
        let own = tables.join(territory).join(TRANSLATIONS.name);
        let elsewhere: BTreeSet<Key> = read(&own.join(format!("{tag}.csv")))?.into_keys().collect();
        for (key, original) in originals(&folder, territory) {
            let old = there.remove(&key);
            if (wanted && !elsewhere.contains(&key)) || old.is_some() {
                rows.push(row(key, &original, old.unwrap_or_default()));
            }
        }
    }
    // What is of no territory stays: `build` warns of it.
    rows.extend(there.into_iter().map(|(key, old)| row(key, "", old)));
    write(&path, &rows)?;
    let left = rows.iter().filter(|row| row[4].trim().is_empty()).count();
    Ok(format!(
        "{}: {}, {left} to translate\n",
        path.display(),
        count(rows.len(), "text")
    ))
}

/// The texts of a territory that can be translated, in the order of their tables.
fn originals(folder: &Folder, territory: &str) -> Vec<(Key, String)> {
    let mut all = Vec::new();
    // Names first: they are what a list shows.
    for what in FreeText::ALL.iter().rev() {
        let (record, field) = (what.record(), what.field());
        for row in folder.rows(territory, &format!("{record}s")) {
            let text = row.get(field);
            if !text.trim().is_empty() {
                let key = [record, row.get("id"), field].map(str::to_owned);
                all.push((key, text.to_owned()));
            }
        }
    }
    all
}

/// A row as it is written. What was translated keeps the original that it was translated from, unless it named none.
fn row(key: Key, original: &str, mut old: Row) -> [String; 6] {
    let mut cell = |column: &str| old.remove(column).unwrap_or_default();
    let (of, text, by) = (cell("of"), cell("text"), cell("by"));
    let of = if of.is_empty() || text.trim().is_empty() {
        original.to_owned()
    } else {
        of
    };
    let [record, id, field] = key;
    [record, id, field, of, text, by]
}

/// The rows of a file by their texts; none when it is not there.
fn read(path: &Path) -> Result<BTreeMap<Key, Row>, Trouble> {
    if !path.exists() {
        return Ok(BTreeMap::new());
    }
    let bad = |error: &csv::Error| {
        let line = error.position().map_or(1, csv::Position::line);
        Trouble::Other(format!(
            "{}:{line}: {error}\n    remedy: write it as comma-separated UTF-8 text",
            path.display()
        ))
    };
    let mut reader = csv::Reader::from_path(path).map_err(|error| bad(&error))?;
    let rows = reader.deserialize::<Row>().map(|row| {
        let row = row.map_err(|error| bad(&error))?;
        let cell = |column: &str| row.get(column).cloned().unwrap_or_default();
        Ok(([cell("record"), cell("id"), cell("field")], row))
    });
    rows.collect()
}

fn write(path: &Path, rows: &[[String; 6]]) -> Result<(), Trouble> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let columns = TRANSLATIONS.columns.iter().map(|column| column.name);
    let written = writer
        .write_record(columns)
        .and_then(|()| rows.iter().try_for_each(|row| writer.write_record(row)));
    let other = |error: String| Trouble::Other(format!("{}: {error}", path.display()));
    written.map_err(|error| other(error.to_string()))?;
    let bytes = writer
        .into_inner()
        .map_err(|error| other(error.to_string()))?;
    Disk::default().put(path, &bytes).map(drop)
}
