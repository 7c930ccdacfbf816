//! `sportello open`: one file of a feed, checked as a phone checks it, and taken into a catalogue.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::Utc;
use serde_json::{Value, json};
use sportello_core::catalogue::{Catalogue, Dao};
use sportello_core::error::Error;
use sportello_core::feed::{self, Fate, Hash, Name, Pack, Part, Root, Trust};
use sportello_core::l10n::{APP, Locale, installed};

use super::disk::{self, Disk};
use super::{count, fault, say};
use crate::Trouble;

/// Options of `open`.
#[derive(clap::Args)]
pub struct Args {
    /// The .sportello file
    file: PathBuf,
    /// Folder of the catalogue to take it into; without it the file is only checked
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// The root that is trusted, such as the feed's root/1; not needed again once the folder knows one
    #[arg(long, value_name = "FILE")]
    root: Option<PathBuf>,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

/// The catalogue in a data folder, written from the program's own when there is none.
pub fn catalogue(folder: &Path) -> Result<Catalogue, Trouble> {
    std::fs::create_dir_all(folder).map_err(|error| disk::trouble(folder, &error))?;
    let path = folder.join("catalogue.db");
    let (catalogue, _) = Catalogue::open(&path, sportello_assets::CATALOGUE)?;
    Ok(catalogue)
}

/// Does it, and says what changed.
pub fn run(args: &Args) -> Result<String, Trouble> {
    let bytes = disk::read(&args.file)?;
    let place = args.file.display();
    let refused = |why: &dyn std::fmt::Display| {
        fault(
            format!("{place}: refused: {why}"),
            "the catalogue is as it was",
        )
    };
    let trust = trust(args)?;
    let pack = Pack::parse(&bytes).map_err(|refusal| refused(&refusal))?;
    let mut catalogue = match &args.data {
        Some(folder) => catalogue(folder)?,
        None => Catalogue::bundled(sportello_assets::CATALOGUE)?,
    };
    let have = catalogue.read(|dao| {
        let mut have: BTreeMap<Name, Option<Hash>> = BTreeMap::new();
        for name in pack.names() {
            let state = feed::state(dao, &name)?;
            have.insert(name, Some(state));
        }
        Ok(have)
    })?;
    let (update, trust) = pack
        .update(trust, have, Utc::now())
        .map_err(|refusal| refused(&refusal))?;
    let applied = feed::apply(&mut catalogue, &update).map_err(|error| refused(&error))?;
    if let Some(folder) = &args.data {
        Disk::default().put(&folder.join("trust.json"), &trust.to_bytes())?;
    }
    let version = update.entry().version();
    let fates = |wanted: fn(&Fate) -> bool| -> Vec<&String> {
        let desks = applied.desks.iter().filter(|(_, fate)| wanted(fate));
        desks.map(|(id, _)| id).collect()
    };
    let added = fates(|fate| *fate == Fate::Added);
    let removed = fates(|fate| *fate == Fate::Removed);
    let changed: BTreeMap<&String, Vec<&str>> = applied
        .desks
        .iter()
        .filter_map(|(id, fate)| match fate {
            Fate::Changed(parts) => Some((id, parts.iter().map(|part| word(*part)).collect())),
            _ => None,
        })
        .collect();
    let words: Vec<Vec<String>> = catalogue.read(|dao| {
        let locales = applied.locales.iter();
        locales.map(|tag| words(dao, tag)).collect()
    })?;
    let words = words.concat();
    let value: Value = json!({
        "schema": 1,
        "version": version,
        "created": super::history::write_instant(update.entry().created()),
        "kept": args.data.is_some(),
        "added": added,
        "changed": changed,
        "removed": removed,
        "locales": applied.locales,
        "words": words,
    });
    Ok(say(args.json, &value, || {
        let mut lines: Vec<String> = changed
            .iter()
            .map(|(id, parts)| format!("{id}: {}", parts.join(", ")))
            .collect();
        lines.extend(
            applied
                .locales
                .iter()
                .map(|tag| format!("locale/{tag}: changed")),
        );
        lines.extend(words);
        let verb = if args.data.is_some() {
            "is taken"
        } else {
            "is good and was not kept (--data)"
        };
        lines.push(format!(
            "version {version} of {} {verb}: {} added, {} changed, {} removed\n",
            super::history::write_instant(update.entry().created()),
            count(added.len(), "desk"),
            changed.len(),
            removed.len()
        ));
        lines.join("\n")
    }))
}

/// What an app of this version leaves out of a language's words, a line each.
fn words(dao: &Dao, tag: &str) -> sportello_core::error::Result<Vec<String>> {
    let Some(locale) = Locale::parse(tag) else {
        return Ok(Vec::new());
    };
    match installed(dao, locale) {
        Ok(found) => {
            let dropped = found.map(|found| found.dropped).unwrap_or_default();
            let lines = dropped.iter().map(|one| {
                format!("locale/{tag}: left out, other words say it: {one}; ask its translators")
            });
            Ok(lines.collect())
        }
        Err(Error::NewerBundle { needs, .. }) => Ok(vec![format!(
            "locale/{tag}: kept and not used: it needs app {needs}, this is {APP}; get the newer app"
        )]),
        Err(error) => Err(error),
    }
}

/// What is trusted: what the folder remembers, and the root that was named.
fn trust(args: &Args) -> Result<Trust, Trouble> {
    let stored = match &args.data {
        Some(folder) => disk::read_if_there(&folder.join("trust.json"))?,
        None => None,
    };
    let Some(path) = &args.root else {
        let stored = stored.ok_or_else(|| {
            fault(
                "nothing says whom to trust",
                "name the feed's first root with --root FILE",
            )
        })?;
        return Trust::from_bytes(&stored).map_err(|refusal| {
            fault(
                format!("trust.json: {refusal}"),
                "name the feed's first root with --root FILE",
            )
        });
    };
    let root = Root::trusted(&disk::read(path)?).map_err(|refusal| {
        fault(
            format!("{}: {refusal}", path.display()),
            "name a root that is signed enough",
        )
    })?;
    Ok(Trust::load(stored.as_deref(), root))
}

const fn word(part: Part) -> &'static str {
    match part {
        Part::Hours => "hours",
        Part::Place => "place",
        Part::Contact => "contact",
        Part::About => "about",
    }
}
