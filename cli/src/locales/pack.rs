//! `sportello locales pack`: a language as its translators made it becomes a bundle, the folder that `locales sign` and
//! `build --locales` take: messages, what desks say of themselves, recordings, a font, and how much of it is there. What a phone
//! would not take whole is not packed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::{Value, json};
use sportello_core::catalogue::source::Fault;
use sportello_core::catalogue::source::tables::TRANSLATIONS;
use sportello_core::feed::bundle::{self, BUNDLE, Bundle, TEXTS};
use sportello_core::l10n::{APP, is_for_this_app};

use super::check::{self, Checked, count};
use super::font::{self, Cut};
use super::{Languages, new};
use crate::feed::disk::{self, Disk};
use crate::{Outcome, Trouble};

/// What `locales pack` takes.
#[derive(Args)]
pub struct Pack {
    /// The language's tag (BCP 47), such as fa
    #[arg(value_name = "TAG")]
    tag: String,
    #[command(flatten)]
    languages: Languages,
    /// Who made it, as people read it; else `made_by` of the language's bundle.json
    #[arg(long, value_name = "WHO")]
    by: Option<String>,
    /// The lowest version of the app that it is for; else `app` of the language's bundle.json, else this command's own
    #[arg(long, value_name = "VERSION")]
    app: Option<String>,
    /// A font (.ttf) of the language's script, for devices that lack it: its letters that the language uses go into the
    /// bundle; else font.woff2 of the language's folder goes as it is
    #[arg(long, value_name = "FILE")]
    font: Option<PathBuf>,
    /// Folder of the bundles; the language gets a folder in it
    #[arg(long, value_name = "DIR", default_value = "bundles")]
    out: PathBuf,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

/// The font of a bundle.
pub const FONT: &str = "font.woff2";

/// Files of a bundle, by their paths in it.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Packs, or tells every fault and writes nothing.
///
/// # Errors
/// When the tag is none or not there, when anything in the language is at fault, and when files cannot be read or written.
pub fn run(asked: &Pack) -> Result<Outcome, Trouble> {
    let tag = &asked.tag;
    new::is_tag(tag)?;
    let report = check::report(&asked.languages, std::slice::from_ref(tag), None)?;
    let Some(checked) = report.languages.first() else {
        return Err(Trouble::Other(format!("there is no language `{tag}`")));
    };
    if !checked.faults.is_empty() {
        return Err(Trouble::Other(format!(
            "`{tag}` has {}; nothing was packed:\n{}",
            count(checked.faults.len(), "fault"),
            check::faults(checked).trim_end()
        )));
    }
    let folder = asked.languages.dir.join(tag);
    let (mut files, left) = gather(&folder)?;
    let own = folder.join(BUNDLE);
    let mut meta = asked.meta(&own, files.get(BUNDLE).map(Vec::as_slice), checked)?;
    let cut = asked.font.as_deref();
    let cut = cut.map(|path| cut_for(path, &files)).transpose()?;
    let mut letters = Value::Null;
    if let Some(cut) = cut {
        meta.insert("font".into(), cut.family.into());
        meta.insert("font_licence".into(), cut.licence.into());
        let missing: String = cut.missing.iter().collect();
        letters = json!({ "bytes": cut.woff2.len(), "missing": missing });
        files.insert(FONT.into(), cut.woff2);
    }
    let text = serde_json::to_string_pretty(&meta).unwrap_or_default() + "\n";
    files.insert(BUNDLE.into(), text.into_bytes());
    let texts = files.get(TEXTS).map_or(Ok(0), |bytes| {
        translated(&folder.join(TEXTS), bytes.as_slice())
    })?;
    let bundle = held_to_a_phone(&files, tag, &asked.languages)?;
    let to = asked.out.join(tag);
    write(&files, &to)?;
    let value = json!({
        "schema": 1,
        "locale": tag,
        "folder": to.display().to_string(),
        "messages": bundle.messages.len(),
        "percent": checked.percent,
        "media": bundle.media.len(),
        "texts": texts,
        "font": letters,
        "left_out": left,
    });
    if asked.json {
        return Ok(format!("{value:#}\n").into());
    }
    let mut said = format!(
        "{}: {}, {} % of {} messages, {}, {} of desks\n",
        to.display(),
        checked.coverage.name,
        checked.percent,
        checked.coverage.messages,
        count(bundle.media.len(), "media file"),
        count(texts, "text"),
    );
    if let Some(bytes) = letters["bytes"].as_u64() {
        let _ = writeln!(said, "font of {bytes} bytes");
    }
    if let Some(missing) = letters["missing"].as_str().filter(|text| !text.is_empty()) {
        let _ = writeln!(
            said,
            "warning: the font lacks {}: the device's own font draws these",
            missing.escape_unicode()
        );
    }
    for name in left {
        said.extend([&name, " is no part of a bundle and stays here\n"]);
    }
    said.push_str("a publisher signs it: sportello locales sign\n");
    Ok(said.into())
}

impl Pack {
    /// What the bundle says of itself.
    fn meta(
        &self,
        path: &Path,
        own: Option<&[u8]>,
        checked: &Checked,
    ) -> Result<BTreeMap<String, Value>, Trouble> {
        let place = path.display();
        let remedy = r#"write an object of texts, such as {"made_by": "a translators' group"}"#;
        let mut meta: BTreeMap<String, Value> = match own {
            None => BTreeMap::new(),
            Some(bytes) => serde_json::from_slice(bytes).map_err(|error| {
                Trouble::Other(format!(
                    "{place}:{}: it is no object: {error}\n    remedy: {remedy}",
                    error.line()
                ))
            })?,
        };
        if let Some(by) = &self.by {
            meta.insert("made_by".into(), by.clone().into());
        }
        if !meta.contains_key("made_by") {
            return Err(Trouble::Asked(vec![format!(
                "nobody says who made it: give --by WHO, or write {place}: {remedy}"
            )]));
        }
        let app = self
            .app
            .as_deref()
            .or(meta.get("app").and_then(Value::as_str));
        let app = app.unwrap_or(APP).to_owned();
        if !is_for_this_app(&app) {
            let named = if self.app.is_some() {
                "--app".to_owned()
            } else {
                format!("{place}:1: app")
            };
            return Err(Trouble::Other(format!(
                "{named}: the bundle would be for app {app}, and this sportello knows the messages of {APP}\n    \
                 remedy: pack it with the sportello of app {app}, or write {APP}"
            )));
        }
        meta.insert("app".into(), app.into());
        meta.insert("coverage".into(), checked.percent.to_string().into());
        let reviewed = if checked.coverage.reviewed {
            "yes"
        } else {
            "no"
        };
        meta.insert("reviewed".into(), reviewed.into());
        Ok(meta)
    }
}

/// A font, cut to what the messages and the texts of desks say.
pub fn cut_for(path: &Path, files: &Files) -> Result<Cut, Trouble> {
    let mut letters = BTreeSet::new();
    for (name, bytes) in files {
        let text = String::from_utf8_lossy(bytes);
        if Path::new(name).extension().is_some_and(|end| end == "ftl") {
            let said = text.lines().filter(|line| !line.starts_with('#'));
            letters.extend(said.flat_map(font::letters));
        } else if name == TEXTS {
            letters.extend(font::letters(&text));
        }
    }
    font::cut(path, &disk::read(path)?, &letters)
}

/// The files of a language's folder that go into a bundle, and the names of the others.
pub fn gather(folder: &Path) -> Result<(Files, Vec<String>), Trouble> {
    let (mut files, mut left) = (Files::new(), Vec::new());
    for path in disk::files_under(folder)? {
        let parts = path.strip_prefix(folder).unwrap_or(&path).iter();
        let parts: Vec<_> = parts.map(|part| part.to_string_lossy()).collect();
        if parts.iter().any(|part| part.starts_with('.')) {
            continue;
        }
        let name = parts.join("/");
        let is_ftl = path.extension().is_some_and(|end| end == "ftl");
        let goes = match parts.as_slice() {
            [one] => is_ftl || [BUNDLE, TEXTS, FONT].contains(&one.as_ref()),
            [audio, _] => audio == "audio",
            _ => false,
        };
        if goes {
            files.insert(name, disk::read(&path)?);
        } else {
            left.push(name);
        }
    }
    Ok((files, left))
}

/// How many texts of desks are translated.
fn translated(path: &Path, bytes: &[u8]) -> Result<usize, Trouble> {
    let columns: Vec<&str> = TRANSLATIONS.columns.iter().map(|one| one.name).collect();
    let columns = columns.join(",");
    let fault = |line: u64, problem: &str| {
        Trouble::Other(format!(
            "{}:{line}: {problem}\n    remedy: write it as CSV in UTF-8 with the columns {columns}; `of` is the original, word for word",
            path.display()
        ))
    };
    let mut reader = csv::Reader::from_reader(bytes);
    let broken = |error: &csv::Error| {
        let line = error.position().map_or(1, csv::Position::line);
        fault(line, &error.to_string())
    };
    let header = reader.headers().map_err(|error| broken(&error))?.clone();
    let missing: Vec<&str> = columns
        .split(',')
        .filter(|name| !header.iter().any(|found| found == *name))
        .collect();
    if !missing.is_empty() {
        return Err(fault(
            1,
            &format!("it lacks the columns {}", missing.join(", ")),
        ));
    }
    let at = header.iter().position(|name| name == "text").unwrap_or(0);
    let mut texts = 0;
    for row in reader.records() {
        let row = row.map_err(|error| broken(&error))?;
        texts += usize::from(!row.get(at).unwrap_or_default().trim().is_empty());
    }
    Ok(texts)
}

/// A fault of a bundle, with its place in the folder of the languages.
pub fn placed(languages: &Languages, fault: &Fault) -> String {
    let shown = languages.shown();
    let Fault {
        file,
        line,
        column,
        problem,
        remedy,
    } = fault;
    format!("{shown}/{file}:{line}: {column}: {problem}\n    remedy: {remedy}")
}

/// The bundle as a publisher's `build` and a phone will read it.
fn held_to_a_phone(files: &Files, tag: &str, languages: &Languages) -> Result<Bundle, Trouble> {
    let trial = tempfile::tempdir().map_err(|error| Trouble::Other(error.to_string()))?;
    write(files, &trial.path().join(tag))?;
    let bundles = bundle::read(trial.path()).map_err(|faults| {
        let lines: Vec<String> = faults
            .iter()
            .map(|fault| placed(languages, fault))
            .collect();
        Trouble::Other(format!(
            "a phone would not take `{tag}` whole: {}; nothing was packed:\n{}",
            count(lines.len(), "fault"),
            lines.join("\n")
        ))
    })?;
    Ok(bundles.into_values().next().unwrap_or_default())
}

/// Writes the files, and removes what else is in the folder.
pub fn write(files: &Files, to: &Path) -> Result<(), Trouble> {
    let disk = Disk::default();
    for (name, bytes) in files {
        disk.put(&to.join(name), bytes)?;
    }
    for old in disk::files_under(to)? {
        let name = old.strip_prefix(to).unwrap_or(&old).iter();
        let name: Vec<_> = name.map(|part| part.to_string_lossy()).collect();
        if !files.contains_key(&name.join("/")) {
            fs::remove_file(&old).map_err(|error| disk::trouble(&old, &error))?;
        }
    }
    Ok(())
}
