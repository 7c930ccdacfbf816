//! `sportello locales export` and `import`: translations to and from the formats of Weblate, Pontoon and spreadsheets,
//! without loss (docs/translate.md, docs/adr/0014).
//!
//! Every format carries a message's value as one text in Fluent. Coming back, only a value that differs is written,
//! in its place: a file that nobody changed gives back the same bytes.

mod edit;
mod fault;
mod folder;
mod ftl;
mod import;
mod language;
mod place;
mod po;
mod reading;
mod report;
mod row;
mod rules;
mod value;
mod xliff;
mod xlsx;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use sportello_core::l10n::Locale;

use super::Languages;
use crate::Trouble;
use crate::feed::disk::Disk;
use fault::{Fault, trouble};
use folder::Folder;
use row::Returned;

/// A format of translators' tools.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// gettext's PO
    Po,
    /// XLIFF 2.0
    Xliff,
    /// A workbook for Excel or LibreOffice
    Xlsx,
}

impl Kind {
    const fn ending(self) -> &'static str {
        match self {
            Self::Po => "po",
            Self::Xliff => "xlf",
            Self::Xlsx => "xlsx",
        }
    }

    fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        match ending.as_str() {
            "po" => Some(Self::Po),
            "xlf" | "xliff" => Some(Self::Xliff),
            "xlsx" => Some(Self::Xlsx),
            _ => None,
        }
    }
}

/// What `export` takes.
#[derive(Args)]
pub struct Export {
    /// Language to export, such as ar (BCP 47)
    #[arg(value_name = "TAG")]
    tag: String,
    /// Format to write
    #[arg(long, value_enum, value_name = "FORMAT")]
    format: Kind,
    /// File to write, instead of TAG.po, TAG.xlf or TAG.xlsx here
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    languages: Languages,
}

/// What `import` takes.
#[derive(Args)]
pub struct Import {
    /// The .po, .xlf, .xliff or .xlsx file that came back
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    languages: Languages,
}

/// Writes a language as a file for translators, and says what is in it.
///
/// # Errors
/// What is wrong in the language's files, or a file that is there already with other bytes.
pub fn export(args: &Export) -> Result<String, Trouble> {
    let tag = Locale::parse(&args.tag).ok_or_else(|| {
        Trouble::Asked(vec![format!(
            "{:?} is no language tag; write one of BCP 47 such as fa or zh-Hans",
            args.tag
        )])
    })?;
    let none = |faults: Vec<Fault>| trouble(&faults, "nothing was written");
    let folder = Folder::read(&args.languages.dir, tag.code()).map_err(none)?;
    let (document, gone) = folder.document().map_err(none)?;
    let bytes = match args.format {
        Kind::Po => po::write(&document).into_bytes(),
        Kind::Xliff => {
            xliff::write(&document).map_err(|error| Trouble::Other(error.to_string()))?
        }
        Kind::Xlsx => xlsx::write(&document).map_err(none)?,
    };
    let out = args
        .out
        .clone()
        .unwrap_or_else(|| PathBuf::from(format!("{}.{}", tag.code(), args.format.ending())));
    // It may be what a translator has worked in for days.
    if fs::read(&out).is_ok_and(|there| there != bytes) {
        return Err(Trouble::Other(format!(
            "{}: is there already and differs; import it first, then move it away, or name another file by --out",
            out.display()
        )));
    }
    Disk::default().put(&out, &bytes)?;
    let units: usize = document.parts.iter().map(|part| part.units.len()).sum();
    let mut said = format!("written: {} ({units} texts)\n", out.display());
    if !gone.is_empty() {
        let _ = writeln!(
            said,
            "not in it, because the source has them no longer: {}",
            gone.join(", ")
        );
    }
    Ok(said)
}

/// Brings a file of translators back into the language's files, and says what changed.
///
/// # Errors
/// Everything that is wrong in the file; nothing is written then.
pub fn import(args: &Import) -> Result<String, Trouble> {
    let none = |faults: Vec<Fault>| trouble(&faults, "nothing was written");
    let returned = read(&args.file)?;
    let tag = Locale::parse(&returned.tag).ok_or_else(|| {
        none(vec![Fault::new(
            args.file.display().to_string(),
            format!("names the language {:?}, which is no tag", returned.tag),
            "write the tag of BCP 47 that was exported, such as ar or zh-Hans",
        )])
    })?;
    let folder = Folder::read(&args.languages.dir, tag.code()).map_err(none)?;
    let done = import::plan(&folder, &args.languages.dir, &returned).map_err(none)?;
    let disk = Disk::default();
    for (path, text) in &done.files {
        disk.put(Path::new(path), text.as_bytes())?;
    }
    Ok(done.report)
}

fn read(path: &Path) -> Result<Returned, Trouble> {
    let name = path.display().to_string();
    let none = |faults: Vec<Fault>| trouble(&faults, "nothing was written");
    let kind = Kind::of(path).ok_or_else(|| {
        Trouble::Asked(vec![format!(
            "{name}: is of no known format; name a file that ends with .po, .xlf, .xliff or .xlsx"
        )])
    })?;
    let bytes = fs::read(path).map_err(|error| Trouble::Other(format!("{name}: {error}")))?;
    if kind == Kind::Xlsx {
        return xlsx::read(&name, bytes).map_err(none);
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(error.as_bytes().get(..good).unwrap_or_default());
        let line = ftl::line_of(&before, before.len());
        none(vec![Fault::new(
            format!("{name}:{line}"),
            "is not UTF-8",
            "save it again as UTF-8",
        )])
    })?;
    match kind {
        Kind::Po => po::read(&name, &text).map_err(none),
        _ => xliff::read(&name, &text).map_err(none),
    }
}
