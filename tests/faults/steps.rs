//! Files that are written past `SQLite`: beside, synced, renamed, the folder synced (core's `files.rs`). A crash may come
//! between any two of these steps; what is then found is set up by hand, for what is trusted and for a catalogue that is
//! written again from the bundle.

use std::fs;
use std::path::Path;

use sportello_core::catalogue::{Opened, Reason};

use crate::catalogue::Updating;
use crate::person::USER;
use crate::phone::CATALOGUE;
use crate::small::{self, Folder, World};

/// Name of what is trusted.
const TRUST: &str = "trust.json";

/// How much of a new file stands beside the old one: nothing of it, or so many quarters.
const BESIDE: [Option<usize>; 4] = [None, Some(0), Some(2), Some(4)];

/// Goes through all steps; gives how many there were.
///
/// # Errors
/// The step after which something was not whole, and what it was.
pub fn all(world: &World) -> Result<u64, String> {
    Ok(trust(world)? + replaced(world)? + carried(world)?)
}

/// Each catalogue with each state of what is trusted: none, that of before, that of after, and a new one beside it.
fn trust(world: &World) -> Result<u64, String> {
    let updating = Updating::delta(world);
    let (start, end) = (&updating.start, updating.end());
    let mut steps = 0;
    for (catalogue, name) in [(start, "old"), (end, "new")] {
        for trusted in [None, start.get(TRUST), end.get(TRUST)] {
            for beside in BESIDE {
                let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
                put(folder.path(), CATALOGUE, &catalogue[CATALOGUE]);
                put(folder.path(), USER, &start[USER]);
                if let Some(bytes) = trusted {
                    put(folder.path(), TRUST, bytes);
                }
                part(folder.path(), TRUST, end, beside);
                updating.judge(folder.path()).map_err(|why| {
                    let trusted = trusted.map(Vec::len);
                    format!("{name} catalogue, {trusted:?} bytes of trust, {beside:?}: {why}")
                })?;
                steps += 1;
            }
        }
    }
    Ok(steps)
}

/// A catalogue that is cut off is replaced by the bundle, with a journal beside it that nobody can use or none; then the new
/// one has its place.
fn replaced(world: &World) -> Result<u64, String> {
    let updating = Updating::first(world);
    let bundle = Folder::from([(CATALOGUE.to_owned(), world.bundle.clone())]);
    let mut steps = 0;
    for journal in [None, Some([0xA5; 2048].as_slice())] {
        for beside in BESIDE {
            let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
            put(
                folder.path(),
                CATALOGUE,
                &world.bundle[..world.bundle.len() / 2],
            );
            if let Some(bytes) = journal {
                put(folder.path(), &format!("{CATALOGUE}-journal"), bytes);
            }
            put(folder.path(), USER, &updating.start[USER]);
            part(folder.path(), CATALOGUE, &bundle, beside);
            let expected = |how| how == Opened::Replaced(Reason::Truncated);
            let outcome = updating.judge_as(folder.path(), expected);
            outcome.map_err(|why| format!("journal {}, {beside:?}: {why}", journal.is_some()))?;
            steps += 1;
        }
    }
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    put(folder.path(), CATALOGUE, &world.bundle);
    put(folder.path(), USER, &updating.start[USER]);
    updating.judge(folder.path())?;
    Ok(steps + 1)
}

/// A catalogue with a language, of an app that was older: it is replaced by the newer app's with the language in it.
fn carried(world: &World) -> Result<u64, String> {
    let updating = Updating::carried(world);
    let start = &updating.start;
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    put(folder.path(), CATALOGUE, &start[CATALOGUE]);
    updating.recover(folder.path());
    let new = small::read(folder.path());
    let mut steps = 0;
    for (catalogue, name) in [(start, "old"), (&new, "new")] {
        for beside in BESIDE {
            let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
            put(folder.path(), CATALOGUE, &catalogue[CATALOGUE]);
            put(folder.path(), USER, &start[USER]);
            part(folder.path(), CATALOGUE, &new, beside);
            updating
                .judge(folder.path())
                .map_err(|why| format!("carried, {name} catalogue, {beside:?}: {why}"))?;
            steps += 1;
        }
    }
    Ok(steps)
}

fn put(folder: &Path, name: &str, bytes: &[u8]) {
    fs::write(folder.join(name), bytes).expect("a file");
}

/// A part of a new file, under the name that it has before it is renamed.
fn part(folder: &Path, name: &str, new: &Folder, quarters: Option<usize>) {
    if let Some(quarters) = quarters {
        let bytes = &new[name];
        put(
            folder,
            &format!("{name}.1.new"),
            &bytes[..bytes.len() * quarters / 4],
        );
    }
}
