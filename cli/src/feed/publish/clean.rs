//! What may go from a published feed: lines of versions that were replaced long enough ago, and content that no line which
//! stays names.

use std::collections::BTreeSet;
use std::path::Path;

use chrono::{DateTime, Utc};
use sportello_core::feed::publish;

use super::Keep;
use crate::Trouble;
use crate::feed::disk::{self, Disk};
use crate::feed::history::{self, History};

/// Removes it; says how many files went.
pub fn clean(
    to: &Path,
    disk: &Disk,
    newest: u64,
    history: &History,
    now: DateTime<Utc>,
    keep: Keep,
) -> Result<usize, Trouble> {
    let files = disk::files_under(&to.join("lines"))?;
    let version_of = |file: &Path| {
        let relative = file.strip_prefix(to.join("lines")).ok()?;
        relative
            .iter()
            .next()?
            .to_string_lossy()
            .parse::<u64>()
            .ok()
    };
    let there: BTreeSet<u64> = files
        .iter()
        .filter_map(|file| version_of(file))
        .filter(|version| *version <= newest)
        .collect();
    let replaced = |version: u64| {
        let next = there.range(version + 1..).next()?;
        let next = history.versions.iter().find(|one| one.version == *next)?;
        history::instant(&next.created)
    };
    let stays: BTreeSet<u64> = there
        .iter()
        .rev()
        .enumerate()
        .filter(|(age, version)| {
            *age < keep.versions
                || replaced(**version).is_some_and(|at| now.signed_duration_since(at) < keep.grace)
        })
        .map(|(_, version)| *version)
        .collect();

    let mut needed = BTreeSet::new();
    let mut old = Vec::new();
    for file in files {
        let stays = version_of(&file).is_some_and(|version| stays.contains(&version));
        if disk::is_unfinished(&file) || !stays {
            old.push(file);
            continue;
        }
        let place = file.display().to_string();
        let text = String::from_utf8_lossy(&disk::read(&file)?).into_owned();
        // A line that cannot be read names content that cannot be known: nothing goes then.
        let contents = publish::contents(&place, &text)
            .map_err(|refusal| Trouble::Other(refusal.to_string()))?;
        needed.extend(
            contents
                .into_iter()
                .map(|content| content.sha256.to_string()),
        );
    }
    for folder in ["content", "root"] {
        for file in disk::files_under(&to.join(folder))? {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            let is_old = folder == "content" && !needed.contains(&*name);
            if is_old || disk::is_unfinished(&file) {
                old.push(file);
            }
        }
    }
    let unfinished = to.join(format!(".{}.new", crate::feed::staging::ENTRY));
    if unfinished.is_file() {
        old.push(unfinished);
    }
    for file in &old {
        disk.remove(file)?;
    }
    empty_folders(&to.join("lines"), &stays)?;
    Ok(old.len())
}

/// Folders of versions that are gone.
fn empty_folders(lines: &Path, stays: &BTreeSet<u64>) -> Result<(), Trouble> {
    let Ok(entries) = std::fs::read_dir(lines) else {
        return Ok(());
    };
    for entry in entries.filter_map(Result::ok) {
        let version = entry.file_name().to_string_lossy().parse::<u64>();
        if version.is_ok_and(|version| !stays.contains(&version)) {
            std::fs::remove_dir_all(entry.path())
                .map_err(|error| disk::trouble(&entry.path(), &error))?;
        }
    }
    Ok(())
}
