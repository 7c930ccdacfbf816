//! Rung 2b: the same source gives the same library, in another folder and with another home of cargo's. Who has that can see that a
//! package was made of the source that it names; F-Droid asks for it (<https://f-droid.org/docs/Reproducible_Builds/>).

use std::{env, fs, os::unix::fs::symlink, path::Path, process::Command};

use anyhow::{Context as _, Result, bail};
use sha2::{Digest as _, Sha256};

use super::build;
use crate::{
    digest,
    workspace::{cargo_home, path_within, run, step},
};

/// Folders of different names and depths.
const PLACES: [&str; 2] = ["one", "another/person/of-a-longer-name"];

/// Builds the library twice, unoptimised or as for a release, and compares.
///
/// # Errors
/// When a build fails, or a byte is not the same: where, and what of a path stands in it.
pub fn check(root: &Path, release: bool) -> Result<()> {
    let folder = build::folder()?;
    let twice = folder.join("twice");
    let mut made = Vec::new();
    for place in PLACES {
        step(&format!("Android's library, made in {place}"));
        let place = twice.join(place);
        let source = place.join("source");
        copy(root, &source)?;
        let home = place.join("cargo");
        link_home(&home)?;
        link_headers(&folder, &source)?;
        let this = env::current_exe().context("this program does not know where it is")?;
        let mut again = Command::new(source.join("scripts/phones/with-c.sh"));
        again.arg(this).args(["ladder", "library"]);
        again.args(release.then_some("--release"));
        // Everything that the first call set is of this place.
        for (name, _) in env::vars_os() {
            let text = name.to_string_lossy();
            if ["SPORTELLO_", "CFLAGS_", "CARGO_TARGET_", "WRY_"]
                .iter()
                .any(|start| text.starts_with(start))
            {
                again.env_remove(&name);
            }
        }
        run(again
            .current_dir(&source)
            .env("CARGO_HOME", &home)
            .env("SPORTELLO_SAME", "1")
            .env("SOURCE_DATE_EPOCH", "0"))?;
        let library = source.join("target/phones/stubs/arm64-v8a/libmain.so");
        let bytes = fs::read(&library).with_context(|| library.display().to_string())?;
        made.push((place, bytes));
    }
    let [(first, one), (second, other)] = made.as_slice() else {
        bail!("two places");
    };
    if let Some(fault) = difference(one, other) {
        bail!("{} and {}: {fault}", first.display(), second.display());
    }
    if let Some(found) = told(one, &twice) {
        bail!("the library tells where it was made: {found}");
    }
    step(&format!(
        "Twice the same {} bytes, SHA-256 {}",
        one.len(),
        digest::hex(&Sha256::digest(one))
    ));
    Ok(())
}

/// Where two files are not the same, with what stands there.
pub fn difference(one: &[u8], other: &[u8]) -> Option<String> {
    if one == other {
        return None;
    }
    let pairs = one.iter().zip(other);
    let at = pairs.take_while(|(a, b)| a == b).count();
    let different = one.iter().zip(other).filter(|(a, b)| a != b).count();
    Some(format!(
        "{} and {} bytes, {different} different ones, the first at {at}: {:?} and {:?}",
        one.len(),
        other.len(),
        around(one, at),
        around(other, at)
    ))
}

/// What stands around a path in a file, when the path does.
pub fn told(bytes: &[u8], path: &Path) -> Option<String> {
    path_within(bytes, path).map(|at| around(bytes, at))
}

fn around(bytes: &[u8], at: usize) -> String {
    let part = &bytes[at.saturating_sub(24).min(bytes.len())..(at + 96).min(bytes.len())];
    String::from_utf8_lossy(part).into_owned()
}

/// The source as git knows it, with what is changed and not yet committed.
fn copy(root: &Path, to: &Path) -> Result<()> {
    // What was made there before stays, and is made again only where something changed.
    let listed = Command::new("git")
        .current_dir(root)
        .args([
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ])
        .output()
        .context("git could not be started")?;
    let listed = String::from_utf8(listed.stdout).context("git's list of files")?;
    for name in listed.split('\0').filter(|name| !name.is_empty()) {
        let (from, to) = (root.join(name), to.join(name));
        let Ok(bytes) = fs::read(&from) else {
            continue; // Deleted, and not yet committed.
        };
        if fs::read(&to).is_ok_and(|there| there == bytes) {
            continue;
        }
        let about = || format!("{} cannot be copied", from.display());
        fs::create_dir_all(to.parent().unwrap_or(root)).with_context(about)?;
        fs::copy(&from, &to).with_context(about)?;
    }
    Ok(())
}

/// A home of cargo's of another name, with the crates that are on this machine.
fn link_home(home: &Path) -> Result<()> {
    let own = cargo_home()?;
    fs::create_dir_all(home).with_context(|| home.display().to_string())?;
    for entry in fs::read_dir(&own).with_context(|| own.display().to_string())? {
        let entry = entry.with_context(|| own.display().to_string())?;
        link(&entry.path(), &home.join(entry.file_name()))?;
    }
    Ok(())
}

/// The headers that `scripts/phones/with-c.sh` fetched.
fn link_headers(folder: &Path, source: &Path) -> Result<()> {
    let phones = source.join("target/phones");
    fs::create_dir_all(&phones).with_context(|| phones.display().to_string())?;
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let entry = entry.with_context(|| folder.display().to_string())?;
        if entry.file_name().to_string_lossy().starts_with("ziglang-") {
            link(&entry.path(), &phones.join(entry.file_name()))?;
        }
    }
    Ok(())
}

fn link(to: &Path, at: &Path) -> Result<()> {
    if at.symlink_metadata().is_ok() {
        return Ok(());
    }
    symlink(to, at).with_context(|| format!("{} cannot be linked", at.display()))
}
