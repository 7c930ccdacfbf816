//! `sportello bundle`: territories of a published feed in one file, for phones without a network.

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
    feed: PathBuf,
    /// A territory, such as umbria; once for each. Without it: all
    #[arg(long, value_name = "NAME")]
    territory: Vec<String>,
    /// File to write, NAME.sportello
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
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
    let names = chosen(&args.territory, &known)?;
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
        "territories": names.iter().map(Name::id).collect::<Vec<_>>(),
        "bytes": bytes.len(),
        "file": args.out.display().to_string(),
    });
    Ok(say(args.json, &value, || {
        format!(
            "{}: version {version} of {}, {} bytes\n",
            args.out.display(),
            count(names.len(), "territory").replace("territorys", "territories"),
            bytes.len()
        )
    }))
}

/// The territories of the version that is published.
fn published(feed: &Path) -> Result<Vec<Name>, Trouble> {
    let before = super::phone::Before::of(feed)?.ok_or_else(|| {
        fault(
            format!("{}: there is no entry", feed.display()),
            "name a folder that `sportello publish` wrote",
        )
    })?;
    let folder = feed.join(format!("lines/{}/territory", before.version));
    let files = disk::files_under(&folder)?;
    let names = files.iter().filter_map(|file| file.file_name());
    Ok(names
        .filter_map(|name| Name::territory(&name.to_string_lossy()))
        .collect())
}

fn chosen(asked: &[String], known: &[Name]) -> Result<Vec<Name>, Trouble> {
    let all: Vec<&str> = known.iter().map(Name::id).collect();
    let strange: Vec<String> = asked
        .iter()
        .filter(|name| !all.contains(&name.as_str()))
        .map(|name| {
            format!(
                "--territory {name:?}: the feed has no such one; it has {}",
                all.join(", ")
            )
        })
        .collect();
    if !strange.is_empty() {
        return Err(Trouble::Asked(strange));
    }
    let wanted = |name: &&Name| asked.is_empty() || asked.iter().any(|one| one == name.id());
    Ok(known.iter().filter(wanted).cloned().collect())
}
