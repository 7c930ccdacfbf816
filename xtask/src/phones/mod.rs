//! `cargo xtask phones`: the parts of the phones' packages, and of what the stores are told, that repeat what the app says
//! elsewhere: its icon, its languages, its words. They are committed, because dx, Gradle, Xcode and fastlane read them; a test
//! holds them to this.

mod android;
mod apple;
mod icons;
pub mod rules;
pub mod store;

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context as _, Result};

/// Texts, by their path.
pub type Files = BTreeMap<String, String>;

/// Makes the texts from the app's icon (SVG), its languages and its words; by their paths from the workspace's root.
///
/// # Errors
/// When the icon has not the one ground and the one mark of which Android's layers are made, or a language lacks a word or
/// a store's folder.
pub fn files(svg: &str) -> Result<Files> {
    let mut files = android::icons(svg)?;
    files.extend(android::languages());
    files.extend(apple::purposes()?);
    files.extend(apple::icon_set());
    let packaging = files.into_iter();
    let mut files: Files = packaging
        .map(|(path, text)| (format!("packaging/{path}"), text))
        .collect();
    files.extend(store::texts(VERSION)?);
    Ok(files)
}

/// Makes the icons that are pixels, in the same way.
///
/// # Errors
/// When the SVG cannot be read or drawn.
pub fn pictures(svg: &str) -> Result<BTreeMap<String, Vec<u8>>> {
    icons::draw(svg)
}

/// This version's number for the stores, which only grows: 1.2.3 is 10203.
const VERSION: u32 = number(env!("CARGO_PKG_VERSION_MAJOR")) * 10_000
    + number(env!("CARGO_PKG_VERSION_MINOR")) * 100
    + number(env!("CARGO_PKG_VERSION_PATCH"));

const fn number(digits: &str) -> u32 {
    match u32::from_str_radix(digits, 10) {
        Ok(number) => number,
        Err(_) => panic!("Cargo's version is of numbers"),
    }
}

/// Writes them into the workspace at `root`.
///
/// # Errors
/// Those of [`files`] and [`pictures`], or when one cannot be written.
pub fn write(root: &Path) -> Result<()> {
    let icon = root.join("assets/brand/icon.svg");
    let svg =
        fs::read_to_string(&icon).with_context(|| format!("{} cannot be read", icon.display()))?;
    let texts = files(&svg)?.into_iter();
    let texts = texts.map(|(path, text)| (path, text.into_bytes()));
    for (name, bytes) in texts.chain(pictures(&svg)?) {
        let path = root.join(name);
        let about = || format!("{} cannot be written", path.display());
        fs::create_dir_all(path.parent().unwrap_or(root)).with_context(about)?;
        fs::write(&path, bytes).with_context(about)?;
    }
    Ok(())
}
