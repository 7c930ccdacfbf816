//! `sportello import`: other people's lists become the catalogue's own tables (docs/import.md).
//!
//! Each format has a reader that makes entries of it; all the rest is one way: entries become rows, the rows take
//! the place of those that the same source gave before, the whole draft is checked as the build checks it, and only
//! then do the files change. A fault names the place in the source, not in the draft.

mod entry;
mod form;
mod gazetteer;
mod hsds;
mod integreat;
mod languages;
mod map;
mod merge;
mod org_type;
mod osm;
pub mod refuge;
mod report;
mod rows;
mod sheet;
mod slug;
mod target;
pub mod week;
mod workbook;

pub use sheet::letters;

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

pub use form::columns as form_columns;
pub use week::Week;

use entry::Entry;
use gazetteer::Gazetteer;
use map::Map;
use report::Report;
use target::Target;

use crate::tables::Source;
use crate::{Outcome, Trouble};

/// What `import` takes.
#[derive(Args)]
pub struct Import {
    /// A file (CSV, XLSX, ODS, JSON, .osm.pbf), or a folder of CSV files or of a tabular data package
    #[arg(value_name = "FILE|DIR")]
    from: PathBuf,
    /// The territory whose tables are written: a folder's name, such as umbria
    #[arg(long, value_name = "NAME")]
    territory: String,
    /// Folder of the territories, such as assets/catalogue
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
    /// What the file is; `auto` looks at its name and its beginning
    #[arg(long, value_enum, default_value = "auto")]
    format: Format,
    /// Address of the page that states the rows, for those that name none themselves
    #[arg(long, value_name = "URL")]
    source_url: Option<String>,
    /// What the source is, for rows without an address
    #[arg(long, value_name = "WORDS")]
    source_name: Option<String>,
    /// Date of the source (YYYY, YYYY-MM or YYYY-MM-DD), for rows without one
    #[arg(long, value_name = "DATE")]
    source_date: Option<String>,
    /// Name of the source: a later import under the same name replaces its rows; else the format and the file's name
    #[arg(long = "as", value_name = "NAME")]
    key: Option<String>,
    /// Table that names the kind and themes of the source's own words: from,kind,themes,audience
    #[arg(long, value_name = "FILE")]
    map: Option<PathBuf>,
    /// Language of descriptions whose source does not say it (BCP 47)
    #[arg(long, value_name = "CODE", default_value = "it")]
    language: String,
    /// Take over rows that stand under the same ids, wherever they came from
    #[arg(long)]
    replace: bool,
    /// Check and report, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Report in JSON (docs/cli.md)
    #[arg(long)]
    json: bool,
}

/// The formats that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// By name and content
    Auto,
    /// Comma-separated text: a form, or a folder of tables
    Csv,
    /// A workbook of Excel
    Xlsx,
    /// A workbook of `LibreOffice`
    Ods,
    /// HSDS 2 or 3: JSON, or a tabular data package
    Hsds,
    /// An extract of `OpenStreetMap`, .osm.pbf
    Osm,
    /// `Integreat` CMS v3, locations as JSON
    Integreat,
}

impl Format {
    fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Ods => "ods",
            Self::Hsds => "hsds",
            Self::Osm => "osm",
            Self::Integreat => "integreat",
        }
    }
}

/// What every reader needs to know.
struct Context<'a> {
    /// The file or folder.
    path: &'a Path,
    /// What faults call it.
    name: String,
    /// The territory's name.
    territory: &'a str,
    /// Source of rows that name none.
    source: Source,
    /// The person's own table of kinds.
    map: Map,
    /// The towns of every territory.
    gazetteer: Gazetteer,
    /// Language of descriptions whose source does not say it.
    language: &'a str,
}

/// Reads, checks and writes.
///
/// # Errors
/// With every fault of the source, each with its place and remedy; then nothing is written.
pub fn run(import: &Import) -> Result<Outcome, Trouble> {
    let target = Target::open(&import.to, &import.territory)?;
    let format = match import.format {
        Format::Auto => guess(&import.from)?,
        given => given,
    };
    let mut faults = Vec::new();
    let map = import.map.as_deref();
    let map = map.map_or_else(Map::default, |path| Map::read(path, &mut faults));
    let text = |given: &Option<String>| given.clone().unwrap_or_default();
    let context = Context {
        path: &import.from,
        name: name_of(&import.from),
        territory: &import.territory,
        source: Source {
            url: text(&import.source_url),
            name: text(&import.source_name),
            date: text(&import.source_date),
        },
        map,
        gazetteer: Gazetteer::of(target.folder()),
        language: &import.language,
    };
    let key = import
        .key
        .clone()
        .unwrap_or_else(|| format!("{}:{}", format.name(), slug::slug(&stem(&import.from))));
    let mut report = Report::new(&import.territory, &key, import.dry_run);
    let read = read(format, &context, &mut report, &mut faults);
    let draft = match read {
        Read::Entries(entries) => {
            let new = rows::rows(&context, &key, &entries, &mut report, &mut faults);
            merge::by_source(&target, &key, new, import.replace, &mut report, &mut faults)
        }
        Read::Tables(tables) => merge::by_table(&target, tables, &mut report),
    };
    target.check(&draft, &mut faults);
    if !faults.is_empty() {
        return Err(Trouble::Other(tell(&faults)));
    }
    if !import.dry_run {
        target.write(&draft.tables, format == Format::Osm)?;
    }
    Ok(Outcome::from(if import.json {
        report.json()
    } else {
        report.text()
    }))
}

/// What a reader makes.
enum Read {
    /// Desks, in words of any source.
    Entries(Vec<Entry>),
    /// Whole tables of the catalogue.
    Tables(workbook::Workbook),
}

fn read(
    format: Format,
    context: &Context<'_>,
    report: &mut Report,
    faults: &mut Vec<String>,
) -> Read {
    match format {
        Format::Csv | Format::Xlsx | Format::Ods => {
            let sheets = match format {
                Format::Csv => sheet::csv(context, faults),
                Format::Xlsx => sheet::xlsx(context, faults),
                _ => sheet::ods(context, faults),
            };
            if workbook::is_one(&sheets) {
                Read::Tables(workbook::read(context, &sheets, report, faults))
            } else {
                Read::Entries(form::read(context, &sheets, report, faults))
            }
        }
        Format::Hsds => Read::Entries(hsds::read(context, report, faults)),
        Format::Osm => Read::Entries(osm::read(context, report, faults)),
        Format::Integreat => Read::Entries(integreat::read(context, report, faults)),
        Format::Auto => Read::Entries(Vec::new()),
    }
}

/// What a file is, by its name and, where that says only JSON, by what its entries hold.
fn guess(path: &Path) -> Result<Format, Trouble> {
    if path.is_dir() {
        let package = path.join("datapackage.json").is_file();
        return Ok(if package { Format::Hsds } else { Format::Csv });
    }
    let extension = path.extension().and_then(|extension| extension.to_str());
    match extension.map(str::to_lowercase).as_deref() {
        Some("csv" | "tsv" | "txt") => Ok(Format::Csv),
        Some("xlsx" | "xlsm") => Ok(Format::Xlsx),
        Some("ods") => Ok(Format::Ods),
        Some("pbf") => Ok(Format::Osm),
        Some("json") => {
            let text = std::fs::read(path)
                .map_err(|error| Trouble::Other(format!("{}: {error}", path.display())))?;
            Ok(if integreat::is_one(&text) {
                Format::Integreat
            } else {
                Format::Hsds
            })
        }
        _ => Err(Trouble::Asked(vec![format!(
            "{}: its name does not say what it is; give --format csv, xlsx, ods, hsds, osm or integreat",
            path.display()
        )])),
    }
}

/// The file's own name, for faults.
fn name_of(path: &Path) -> String {
    let name = path.file_name().and_then(|name| name.to_str());
    name.map_or_else(|| path.display().to_string(), str::to_owned)
}

/// The file's name without its endings.
fn stem(path: &Path) -> String {
    let name = name_of(path);
    name.split('.').next().unwrap_or_default().to_owned()
}

/// At most so many faults are told; the rest are counted.
const MOST_FAULTS: usize = 200;

/// Faults as lines. They keep the order of the source; nothing twice.
fn tell(faults: &[String]) -> String {
    let mut lines: Vec<&str> = Vec::new();
    let mut seen = std::collections::HashSet::new();
    for fault in faults {
        if seen.insert(fault) {
            lines.push(fault);
        }
    }
    let further = lines.len().saturating_sub(MOST_FAULTS);
    lines.truncate(MOST_FAULTS);
    let mut lines: Vec<String> = lines.into_iter().map(str::to_owned).collect();
    if further > 0 {
        lines.push(format!("and {further} more; mend these first"));
    }
    lines.push("nothing was written".to_owned());
    lines.join("\nerror: ")
}
