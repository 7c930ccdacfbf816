//! `cargo xtask web`: from the app's crate to `dist/`, which any static host can serve.
//!
//! cargo -> wasm -> wasm-bindgen ([`wasm`]) -> [`site::Site`] (hashed names, page, worker) -> files,
//! each also compressed ([`compress`]). Slow results are kept by the hash of what they were made from
//! ([`cache`]), so a second run takes seconds.

pub mod cache;
pub mod compress;
pub mod icons;
pub mod page;
pub mod site;
pub mod wasm;
pub mod write;

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context as _, Result};
use sportello_core::l10n::{Locale, built_in};

use crate::workspace::step;
use cache::Cache;
use site::{Inputs, Site, Templates};

/// Builds the web app of the workspace at `root` into the folder `out`.
///
/// `draft` builds without optimisation and does not compress: quick to make, large to load. `tables` are
/// those of [`crate::crowd`], for measurements; `None` takes the catalogue's own. `trusted` is the file of the root
/// metadata whose feed the app takes (docs/publish.md); without one it takes no updates.
///
/// # Errors
/// When a build step fails; the message names the step and the file.
pub fn build(
    root: &Path,
    out: &Path,
    draft: bool,
    tables: Option<&Path>,
    trusted: Option<&Path>,
) -> Result<()> {
    step("Building the app for the browser");
    let built = wasm::cargo_build(root, draft, tables)?;
    let cache = Cache::new(&built.target_dir.join("xtask-web"));

    step("Binding it to JavaScript");
    let program = wasm::bind(&built.wasm, &cache)?;

    let trusted = trusted.map(read_root).transpose()?.unwrap_or_default();
    step("Drawing the icons, writing the page and the service worker");
    let svg_path = root.join("assets/brand/icon.svg");
    let svg = fs::read_to_string(&svg_path)
        .with_context(|| format!("{} cannot be read", svg_path.display()))?;
    let site = Site::assemble(&Inputs {
        program,
        icons: icons::draw(&svg, &cache)?,
        templates: Templates::read(&root.join("app/web"))?,
        css: sportello_assets::CSS.to_owned(),
        shell: sportello::prerender::shell(),
        words: words(),
        fonts: fonts(&root.join("assets/fonts"))?,
        root: trusted,
    })?;

    if !draft && write::is_current(&site, out) {
        eprintln!("    {} is up to date", out.display());
    } else {
        step("Compressing (brotli 11, gzip)");
        write::write(&site, out, (!draft).then_some(&cache))?;
    }
    step(&format!("{} is ready, build {}", out.display(), site.build));
    Ok(())
}

/// The words that the program for a page leaves out.
fn words() -> BTreeMap<String, String> {
    let left_out = Locale::BUILT_IN
        .iter()
        .filter(|locale| !Locale::LAST_RESORTS.contains(locale));
    left_out
        .map(|locale| (locale.code().to_owned(), built_in(*locale).to_owned()))
        .collect()
}

/// The fonts of a folder, by their names.
fn fonts(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let about = || format!("{} cannot be read", folder.display());
    let mut fonts = BTreeMap::new();
    for entry in fs::read_dir(folder).with_context(about)? {
        let path = entry.with_context(about)?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "woff2")
        {
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            fonts.insert(name.into_owned(), fs::read(&path).with_context(about)?);
        }
    }
    Ok(fonts)
}

/// The root metadata of a feed, as a phone would judge it.
fn read_root(path: &Path) -> Result<String> {
    let note = fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
    sportello_core::feed::Root::trusted(&note)
        .with_context(|| format!("{}: a phone would not trust this root", path.display()))?;
    Ok(String::from_utf8(note)?)
}
