//! `sportello bundle`: territories and languages of a published feed in one file, for phones without a network.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::Utc;
use serde_json::json;
use sportello_core::feed::{Name, Pack, Trust, publish};

use super::disk::{self, Disk};
use super::folder::Folder;
use super::staging::{ENTRY, trusted_roots};
use super::{count, fault, say};
use crate::Trouble;

/// Options of `bundle`.
#[derive(clap::Args)]
pub struct Args {
    /// Folder of a published feed
    pub(super) feed: PathBuf,
    /// A territory, such as umbria; once for each. Without this and --locale: everything
    #[arg(long, value_name = "NAME")]
    pub(super) territory: Vec<String>,
    /// A language, by its BCP 47 tag; once for each. Alone: the file has no territory
    #[arg(long, value_name = "TAG")]
    pub(super) locale: Vec<String>,
    /// File to write, NAME.sportello
    #[arg(long, value_name = "FILE")]
    pub(super) out: PathBuf,
    /// Answer in JSON
    #[arg(long)]
    pub(super) json: bool,
}

/// Does it, and says what is in the file.
pub fn run(args: &Args) -> Result<String, Trouble> {
    let feed = &args.feed;
    let roots = trusted_roots(feed)?;
    let first = roots.first().ok_or_else(|| {
        fault(
            format!("{}: there is no feed with a root", feed.display()),
            "name a folder that `sportello publish` wrote",
        )
    })?;
    let folder = Folder {
        dir: feed,
        entry: None,
    };
    let known = published(feed)?;
    let names = chosen(args, &known)?;
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    let entry = folder.read(ENTRY)?;
    files.extend(entry.map(|entry| (ENTRY.to_owned(), entry)));
    for root in &roots {
        files.push((format!("root/{}", root.version()), root.note().to_vec()));
    }
    let mut version = 0;
    for name in &names {
        let have = BTreeMap::from([(name.clone(), None)]);
        let (update, _) = folder.update(Trust::new(first.clone()), have, Utc::now())?;
        version = update.entry().version();
        for change in update.changes() {
            let line = change.line();
            let path = format!("lines/{version}/{name}");
            let file = folder.read(&path)?.unwrap_or_default();
            let content = folder.read(&line.snapshot().path())?.unwrap_or_default();
            let text = line
                .snapshot()
                .open(&content)
                .map_err(|refusal| fault(refusal, "publish the feed again"))?;
            files.push((path, file));
            files.push((publish::text_path(line.state()), text.into_bytes()));
        }
    }
    let files = files
        .iter()
        .map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
    let bytes = publish::write_pack(files);
    // Read as any phone will.
    let have = names.iter().map(|name| (name.clone(), None)).collect();
    Pack::parse(&bytes)
        .and_then(|pack| pack.update(Trust::new(first.clone()), have, Utc::now()))
        .map_err(|refusal| fault(refusal, "publish the feed again"))?;
    Disk::default().put(&args.out, &bytes)?;
    let value = json!({
        "schema": 1,
        "version": version,
        "territories": ids(&names, false),
        "locales": ids(&names, true),
        "bytes": bytes.len(),
        "file": args.out.display().to_string(),
    });
    Ok(say(args.json, &value, || {
        format!(
            "{}: version {version} of {}, {} bytes\n",
            args.out.display(),
            what(&names),
            bytes.len()
        )
    }))
}

/// The shards of the version that is published.
fn published(feed: &Path) -> Result<Vec<Name>, Trouble> {
    let before = super::phone::Before::of(feed)?.ok_or_else(|| {
        fault(
            format!("{}: there is no entry", feed.display()),
            "name a folder that `sportello publish` wrote",
        )
    })?;
    let folder = feed.join(format!("lines/{}", before.version));
    let mut names = Vec::new();
    for kind in ["locale", "territory"] {
        let files = disk::files_under(&folder.join(kind))?;
        let files = files.iter().filter_map(|file| file.file_name());
        names.extend(
            files.filter_map(|name| Name::parse(&format!("{kind}/{}", name.to_string_lossy()))),
        );
    }
    names.sort();
    Ok(names)
}

/// Ids of the languages among some shards, or of the territories.
fn ids(names: &[Name], locales: bool) -> Vec<&str> {
    let names = names.iter();
    let names = names.filter(|name| matches!(name, Name::Locale(_)) == locales);
    names.map(Name::id).collect()
}

/// "1 territory and 2 languages".
fn what(names: &[Name]) -> String {
    let (territories, locales) = (ids(names, false).len(), ids(names, true).len());
    let territories = count(territories, "territory").replace("territorys", "territories");
    let locales = count(locales, "language");
    match (ids(names, false).is_empty(), ids(names, true).is_empty()) {
        (true, _) => locales,
        (_, true) => territories,
        _ => format!("{territories} and {locales}"),
    }
}

fn chosen(args: &Args, known: &[Name]) -> Result<Vec<Name>, Trouble> {
    let asked = [
        ("--territory", &args.territory, ids(known, false)),
        ("--locale", &args.locale, ids(known, true)),
    ];
    let strange = asked.iter().flat_map(|(option, asked, known)| {
        let strange = asked.iter().filter(|name| !known.contains(&name.as_str()));
        strange.map(move |name| {
            let has = if known.is_empty() {
                "none".to_owned()
            } else {
                known.join(", ")
            };
            format!("{option} {name:?}: the feed has no such one; it has {has}")
        })
    });
    let strange: Vec<String> = strange.collect();
    if !strange.is_empty() {
        return Err(Trouble::Asked(strange));
    }
    let all = args.territory.is_empty() && args.locale.is_empty();
    let wanted = |name: &&Name| {
        let asked = match name {
            Name::Territory(_) => &args.territory,
            Name::Locale(_) => &args.locale,
        };
        all || asked.iter().any(|one| one == name.id())
    };
    Ok(known.iter().filter(wanted).cloned().collect())
}
