//! `sportello export`: the tables for others: HSDS 3.1 JSON, one flat CSV table (the form that `import` reads),
//! GeoJSON. docs/import.md says what each can hold.

mod flat;
mod geojson;
mod hsds;

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use sportello_core::catalogue::source::Folder;

use crate::tables::desk::{DeskRows, desks};
use crate::{Outcome, Trouble};

/// What `export` takes.
#[derive(Args)]
pub struct Export {
    /// Folder of the territories, such as assets/catalogue
    #[arg(value_name = "DIR")]
    dir: PathBuf,
    /// What to write
    #[arg(long, value_enum)]
    format: Format,
    /// Only this territory; may be given several times
    #[arg(long, value_name = "NAME")]
    territory: Vec<String>,
    /// The file to write, instead of stdout
    #[arg(long, value_name = "FILE")]
    to: Option<PathBuf>,
}

/// The formats that can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// HSDS 3.1 JSON: a page of services with all that hangs on them
    Hsds,
    /// One table, a row a desk: the form of docs/import.md
    Csv,
    /// `GeoJSON` (RFC 7946), a feature a desk
    Geojson,
}

/// Writes the desks.
///
/// # Errors
/// When the tables have faults, a territory is not there, or the file cannot be written.
pub fn run(export: &Export) -> Result<Outcome, Trouble> {
    let folder = Folder::open(&export.dir).map_err(|faults| Trouble::Other(faults.to_string()))?;
    let known: Vec<&str> = folder.territories().collect();
    let unknown = export
        .territory
        .iter()
        .filter(|name| !known.contains(&name.as_str()));
    let unknown: Vec<String> = unknown
        .map(|name| {
            format!(
                "--territory {name:?}: is not there; use one of {}",
                known.join(", ")
            )
        })
        .collect();
    if !unknown.is_empty() {
        return Err(Trouble::Asked(unknown));
    }
    folder.package(None).map_err(|faults| {
        let faults = faults.to_string().replace('\n', "\nerror: ");
        Trouble::Other(format!(
            "{faults}\nerror: nothing was written; sportello check tells more"
        ))
    })?;
    let mut desks: Vec<DeskRows<'_>> = desks(&folder);
    desks.retain(|desk| {
        export.territory.is_empty() || export.territory.iter().any(|name| name == desk.territory)
    });
    let text = match export.format {
        Format::Hsds => hsds::text(&folder, &desks),
        Format::Csv => flat::text(&desks),
        Format::Geojson => geojson::text(&desks),
    };
    let Some(path) = &export.to else {
        return Ok(text.into());
    };
    crate::tables::replace(path, &text)
        .map_err(|error| Trouble::Other(format!("{}: {error}", path.display())))?;
    Ok(format!("{}: {} desks\n", path.display(), desks.len()).into())
}
