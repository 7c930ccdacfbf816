//! Writing a [`Site`] to its folder: all of it or nothing, so that a running server never mixes two builds.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::{Context as _, Result};

use super::{cache::Cache, compress, site::Site};

/// Whether `out` holds exactly this site, with its compressed twins.
pub fn is_current(site: &Site, out: &Path) -> bool {
    let Ok(entries) = fs::read_dir(out) else {
        return false;
    };
    let found: BTreeSet<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    found == expected(site)
        && site
            .files
            .iter()
            .all(|(name, bytes)| fs::read(out.join(name)).is_ok_and(|found| found == *bytes))
}

fn expected(site: &Site) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for name in site.files.keys() {
        names.insert(name.clone());
        if compress::is_worth_it(name) {
            names.insert(format!("{name}.br"));
            names.insert(format!("{name}.gz"));
        }
    }
    names
}

/// Writes the site into `out` in place of what was there; with a `cache`, with compressed twins.
///
/// # Errors
/// When the folder cannot be written.
pub fn write(site: &Site, out: &Path, cache: Option<&Cache>) -> Result<()> {
    let next = out.with_extension("next");
    let last = out.with_extension("last");
    for folder in [&next, &last] {
        if folder.exists() {
            fs::remove_dir_all(folder)
                .with_context(|| format!("{} cannot be removed", folder.display()))?;
        }
    }
    fs::create_dir_all(&next).with_context(|| format!("{} cannot be made", next.display()))?;
    for (name, bytes) in &site.files {
        put(&next, name, bytes)?;
        if let Some(cache) = cache.filter(|_| compress::is_worth_it(name)) {
            eprintln!("    {name}");
            put(
                &next,
                &format!("{name}.br"),
                &compress::brotli(bytes, cache)?,
            )?;
            put(&next, &format!("{name}.gz"), &compress::gzip(bytes, cache)?)?;
        }
    }
    if out.exists() {
        fs::rename(out, &last)
            .with_context(|| format!("{} cannot be moved aside", out.display()))?;
    }
    fs::rename(&next, out).with_context(|| format!("{} cannot be put in place", out.display()))?;
    if last.exists() {
        fs::remove_dir_all(&last)
            .with_context(|| format!("{} cannot be removed", last.display()))?;
    }
    Ok(())
}

fn put(folder: &Path, name: &str, bytes: &[u8]) -> Result<()> {
    let path = folder.join(name);
    fs::write(&path, bytes).with_context(|| format!("{} cannot be written", path.display()))
}
