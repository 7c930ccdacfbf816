//! `cargo xtask phones`: the parts of the phones' packages that repeat what the app says elsewhere: its icon, its
//! languages, its words. They are committed, because dx, Gradle and Xcode read them; a test holds them to this.

mod android;
mod apple;

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context as _, Result};

/// Files of `packaging/`, by their path in it.
pub type Files = BTreeMap<String, String>;

/// Makes the files from the app's icon (SVG), its languages and its words.
///
/// # Errors
/// When the icon has not the one ground and the one mark of which Android's layers are made, or a language lacks a word.
pub fn files(svg: &str) -> Result<Files> {
    let mut files = android::icons(svg)?;
    files.extend(android::languages());
    files.extend(apple::purposes()?);
    Ok(files)
}

/// Writes them into `packaging/` of the workspace at `root`.
///
/// # Errors
/// Those of [`files`], or when one cannot be written.
pub fn write(root: &Path) -> Result<()> {
    let icon = root.join("assets/brand/icon.svg");
    let svg =
        fs::read_to_string(&icon).with_context(|| format!("{} cannot be read", icon.display()))?;
    for (name, text) in files(&svg)? {
        let path = root.join("packaging").join(name);
        let about = || format!("{} cannot be written", path.display());
        fs::create_dir_all(path.parent().unwrap_or(root)).with_context(about)?;
        fs::write(&path, text).with_context(about)?;
    }
    Ok(())
}
