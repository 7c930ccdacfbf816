//! `sportello publish`: from the staging folder to a folder that a static host serves. Content, lines and roots first, and the
//! entry last, each whole or not at all: stopped anywhere, the target is the old feed or the new one.

mod clean;
mod deltas;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Duration, Utc};
use serde_json::json;
use sportello_core::feed::{Name, publish};

use super::disk::{self, Disk};
use super::folder::Folder;
use super::phone::{self, Before};
use super::staging::{ENTRY, Staging, trusted_roots};
use super::{count, fault, history, progress, say, sign};
use crate::Trouble;

/// Options of `publish`.
#[derive(clap::Args)]
pub struct Args {
    /// The staging folder
    feed: PathBuf,
    /// Folder that the static host serves
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
    /// How many versions stay there whole, for phones in the middle of an update
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u16).range(1..))]
    keep: u16,
    /// For how many hours at least a version stays after it was replaced
    #[arg(long, value_name = "HOURS", default_value_t = 48)]
    grace: u32,
    /// The time to judge expiry by, instead of now, as 2026-11-26T10:00:00Z
    #[arg(long, value_name = "INSTANT")]
    now: Option<String>,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

/// What was done.
#[derive(Debug, Default, PartialEq, Eq)]
struct Done {
    version: u64,
    switched: bool,
    files: usize,
    bytes: u64,
    removed: usize,
    notes: Vec<String>,
}

/// What stays of older versions.
#[derive(Clone, Copy)]
struct Keep {
    versions: usize,
    grace: Duration,
}

/// Does it, and says what was done.
pub fn run(args: &Args) -> Result<String, Trouble> {
    let now = match &args.now {
        None => Utc::now(),
        Some(text) => history::instant(text).ok_or_else(|| {
            Trouble::Asked(vec![format!(
                "--now {text:?} is no instant: write it in UTC to the second, as 2026-11-26T10:00:00Z"
            )])
        })?,
    };
    let staging = Staging::existing(&args.feed)?;
    let keep = Keep {
        versions: usize::from(args.keep),
        grace: Duration::hours(i64::from(args.grace)),
    };
    let done = publish(&staging, &args.to, &Disk::default(), now, keep)?;
    let value = json!({
        "schema": 1,
        "version": done.version,
        "switched": done.switched,
        "files": done.files,
        "bytes": done.bytes,
        "removed": done.removed,
        "notes": done.notes,
    });
    Ok(say(args.json, &value, || {
        let mut lines = done.notes.clone();
        let to = args.to.display();
        lines.push(if done.switched {
            format!(
                "version {} is published in {to}: {} written ({} bytes), {} removed\n",
                done.version,
                count(done.files, "file"),
                done.bytes,
                count(done.removed, "old file")
            )
        } else {
            format!(
                "version {} was published in {to} already; {} removed\n",
                done.version,
                count(done.removed, "old file")
            )
        });
        lines.join("\n")
    }))
}

fn publish(
    staging: &Staging,
    to: &Path,
    disk: &Disk,
    now: DateTime<Utc>,
    keep: Keep,
) -> Result<Done, Trouble> {
    let roots = staging.roots()?;
    let (Some(first), Some(root)) = (roots.first(), roots.last()) else {
        return Err(Trouble::Other("there is no root".into()));
    };
    let entry = staging.entry()?.ok_or_else(|| {
        fault(
            format!("{}: there is no entry", staging.path(ENTRY).display()),
            "build one with `sportello build`",
        )
    })?;
    let (missing, who) = sign::missing(&entry.text, root)?;
    if missing > 0 {
        return Err(fault(
            format!(
                "version {} is not signed enough: {missing} more of these must sign: {}",
                entry.version,
                sign::list(&who)
            ),
            "sign it with `sportello sign`",
        ));
    }
    let version = entry.version;
    let mut done = Done {
        version,
        ..Done::default()
    };
    let there = disk::read_if_there(&to.join(ENTRY))?;
    if there.as_deref() != Some(entry.text.as_bytes()) {
        let before = Before::of(to)?;
        let names = names(staging, version)?;
        if let Some(before) = &before {
            not_older(&entry.text, before, there.as_deref(), to)?;
        }
        copy_content(staging, to, disk, version, &names, &mut done)?;
        for name in &names {
            let path = format!("lines/{version}/{name}");
            put(
                disk,
                to,
                &path,
                &disk::read(&staging.path(&path))?,
                &mut done,
            )?;
        }
        let list = publish::offers_path(version);
        if let Some(bytes) = disk::read_if_there(&staging.path(&list))? {
            put(disk, to, &list, &bytes, &mut done)?;
        }
        for root in &roots {
            copy_root(disk, to, root.version(), root.note(), &mut done)?;
        }
        deltas::check(staging, to, before.as_ref(), version, &names)?;
        let new = Folder {
            dir: to,
            entry: Some(entry.text.as_bytes()),
        };
        let bar = progress::bar("try on phones", names.len());
        let note = phone::check(&new, before.as_ref(), first, &names, now, &|| bar.inc(1));
        bar.finish_and_clear();
        done.notes.extend(note?);
        put(disk, to, ENTRY, entry.text.as_bytes(), &mut done)?;
        done.switched = true;
    }
    let history = staging.history()?;
    match clean::clean(to, disk, version, &history, now, keep) {
        Ok(removed) => done.removed = removed,
        // The new version stands: that the old ones still lie there is no reason to call it failed.
        Err(trouble) => done.notes.push(format!(
            "old files stay for now: {}",
            trouble.lines().join("; ")
        )),
    }
    Ok(done)
}

/// The shards of the staged version.
fn names(staging: &Staging, version: u64) -> Result<Vec<Name>, Trouble> {
    let folder = staging.path(&format!("lines/{version}"));
    let mut names = Vec::new();
    for file in disk::files_under(&folder)? {
        let relative = file.strip_prefix(&folder).unwrap_or(&file);
        let parts: Vec<_> = relative.iter().map(|part| part.to_string_lossy()).collect();
        names.extend(Name::parse(&parts.join("/")));
    }
    if names.is_empty() {
        return Err(fault(
            format!("{}: there are no lines", folder.display()),
            "build the version again",
        ));
    }
    Ok(names)
}

/// A phone remembers what it saw: the entry cannot go back.
fn not_older(text: &str, before: &Before, there: Option<&[u8]>, to: &Path) -> Result<(), Trouble> {
    let line = |text: &str| text.lines().next().map(str::to_owned);
    let there = there.map(String::from_utf8_lossy);
    let version =
        serde_json::from_str::<serde_json::Value>(text.lines().next().unwrap_or_default());
    let version = version.ok().and_then(|value| value["version"].as_u64());
    let is_other = there.is_some_and(|there| line(&there) != line(text));
    if version < Some(before.version) || (version == Some(before.version) && is_other) {
        return Err(fault(
            format!(
                "{}: version {} is published there already",
                to.display(),
                before.version
            ),
            "phones refuse an older or a second one: build in the staging folder that it came from, \
             or let `root next --floor` begin anew with other keys",
        ));
    }
    Ok(())
}

fn copy_content(
    staging: &Staging,
    to: &Path,
    disk: &Disk,
    version: u64,
    names: &[Name],
    done: &mut Done,
) -> Result<(), Trouble> {
    let bar = progress::bar("copy", names.len());
    let mut seen = BTreeSet::new();
    for name in names {
        let path = staging.path(&format!("lines/{version}/{name}"));
        let place = path.display().to_string();
        let line = String::from_utf8_lossy(&disk::read(&path)?).into_owned();
        let contents = publish::contents(&place, &line)
            .map_err(|refusal| fault(refusal, "build the version again"))?;
        for content in contents {
            if !seen.insert(content.sha256) {
                continue;
            }
            let file = staging.path(&content.path());
            let bytes = disk::read(&file)?;
            content.open(&bytes).map_err(|refusal| {
                fault(
                    format!("{}: {refusal}", file.display()),
                    "build the version again",
                )
            })?;
            put(disk, to, &content.path(), &bytes, done)?;
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok(())
}

/// A root that is out is kept for good by caches and phones.
fn copy_root(
    disk: &Disk,
    to: &Path,
    version: u64,
    note: &[u8],
    done: &mut Done,
) -> Result<(), Trouble> {
    let path = format!("root/{version}");
    if let Some(there) = disk::read_if_there(&to.join(&path))?
        && there != note
    {
        let line = |note: &[u8]| note.split(|byte| *byte == b'\n').next().map(<[u8]>::to_vec);
        let trusted = u64::try_from(trusted_roots(to)?.len()).unwrap_or(0) >= version;
        if trusted && line(&there) == line(note) {
            // The same one with more signatures: the one that is out does.
            return Ok(());
        }
        if trusted {
            return Err(fault(
                format!(
                    "{}: another root {version} is published there",
                    to.display()
                ),
                "publish from the staging folder that it came from",
            ));
        }
    }
    put(disk, to, &path, note, done)
}

fn put(disk: &Disk, to: &Path, path: &str, bytes: &[u8], done: &mut Done) -> Result<(), Trouble> {
    if disk.put(&to.join(path), bytes)? {
        done.files += 1;
        done.bytes += bytes.len() as u64;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
