//! Rung 2: Android's library, linked and looked into.

use std::{collections::BTreeSet, fs, io::Write as _, path::Path};

use anyhow::{Context as _, Result, bail};
use flate2::{Compression, write::DeflateEncoder};
use resvg::usvg::roxmltree::Document;

use super::{
    abi::Abi,
    build::{self, PAGE},
    elf,
    imports::{self, Imports, LIST},
    natives, share,
};
use crate::workspace::step;

/// What else than native methods is shown: Dioxus looks its `main` up by name, and wry's macro stands in `start_app`.
const OWN: [&str; 2] = ["main", "start_app"];

/// The most that the library may weigh in a package, in compressed bytes.
const LIMIT: usize = 8_000_000;

/// How to look at the library.
#[derive(Debug, Clone, Copy)]
pub struct How {
    /// For which phones.
    pub abi: Abi,
    /// As for a release, and then with its size; else unoptimised.
    pub release: bool,
    /// Add to the list of imports what is new.
    pub accept: bool,
}

/// Links Android's library and checks what it needs, takes and shows, its pages and, for a release, its size.
///
/// # Errors
/// All faults at once, each with its remedy; or when it cannot be built.
pub fn check(root: &Path, how: How) -> Result<()> {
    let list = root.join(LIST);
    let text = fs::read_to_string(&list).with_context(|| format!("{LIST} cannot be read"))?;
    let mut listed = imports::parse(&text)?;
    let abi = how.abi;
    step(&format!("Linking Android's library for {}", abi.name()));
    let mut path = build::library(root, abi, how.release, &imports::of(&listed, abi))?;
    let mut library = elf::read(&path)?;
    if how.accept {
        let new = imports::accept(&mut listed, abi, &library.imports, imports::likely);
        fs::write(&list, imports::write(&listed))
            .with_context(|| format!("{LIST} cannot be written"))?;
        let new: Vec<_> = new.into_iter().collect();
        step(&format!("New in {LIST}: {}", new.join(" ")));
        // The new names are in the libraries of names only now.
        path = build::library(root, abi, how.release, &imports::of(&listed, abi))?;
        library = elf::read(&path)?;
    }

    let listed = imports::of(&listed, abi);
    let kotlin = build::folder()?.join("kotlin");
    let natives = natives::names(&[&kotlin, &root.join("packaging/android")])?;
    let mut faults = imports::faults(&listed, &library.imports, lowest(root)?);
    faults.extend(self::faults(&library, &listed, &natives));
    let stripped = build::stripped(&path, abi)?;
    let bytes = fs::read(&stripped).context("the library without symbols cannot be read")?;
    step(&format!(
        "Android's library for {} takes {} names from {:?}, shows {}; {} bytes without its symbols",
        abi.name(),
        library.imports.len(),
        library.needed,
        library.exports.len(),
        bytes.len()
    ));
    if how.release {
        let mut packed = DeflateEncoder::new(Vec::new(), Compression::best());
        packed.write_all(&bytes)?;
        let packed = packed.finish()?.len();
        println!("{packed} bytes compressed, of at most {LIMIT}. By crate, not compressed:");
        print!("{}", share::table(&library.sizes));
        if packed > LIMIT {
            faults.push(format!("{packed} bytes compressed: more than {LIMIT}"));
        }
    }
    if !faults.is_empty() {
        bail!(
            "Android's library for {}:\n- {}",
            abi.name(),
            faults.join("\n- ")
        );
    }
    Ok(())
}

/// What is wrong with what a library needs and shows; `natives` are the names that Java will look for.
pub fn faults(library: &elf::Library, listed: &Imports, natives: &BTreeSet<String>) -> Vec<String> {
    let mut faults = Vec::new();
    let taken = listed
        .iter()
        .filter(|(name, _)| library.imports.contains_key(*name));
    let expected: BTreeSet<_> = taken.map(|(_, import)| import.library.clone()).collect();
    for name in library.needed.difference(&expected) {
        faults.push(format!(
            "it needs {name}, of which nothing is listed in {LIST}"
        ));
    }
    for name in expected.difference(&library.needed) {
        faults.push(format!(
            "it takes names of {name}, but does not say that it needs it"
        ));
    }
    let own = OWN.iter().map(|name| (*name).to_owned());
    let expected: BTreeSet<_> = natives.iter().cloned().chain(own).collect();
    for name in expected.difference(&library.exports) {
        faults.push(format!(
            "{name} is missing: Java declares it, and would fail at its first call (does exports.map let it through?)"
        ));
    }
    for name in library.exports.difference(&expected) {
        faults.push(format!(
            "{name} is shown, but no Kotlin declares it: packaging/android/exports.map"
        ));
    }
    if library.alignment < PAGE {
        faults.push(format!(
            "a part is aligned to {} bytes: Android 15 and newer have pages of {PAGE}",
            library.alignment
        ));
    }
    if library.writes_code {
        faults.push("memory is both written and run: Android refuses it".to_owned());
    }
    faults
}

/// The app's lowest API level, as its manifest says.
fn lowest(root: &Path) -> Result<u32> {
    let path = root.join("packaging/android/AndroidManifest.xml");
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let manifest = Document::parse(&text).with_context(|| path.display().to_string())?;
    let level = manifest.descendants().find_map(|node| {
        node.attribute((
            "http://schemas.android.com/apk/res/android",
            "minSdkVersion",
        ))
    });
    let level = level.with_context(|| format!("{} has no minSdkVersion", path.display()))?;
    level
        .parse()
        .with_context(|| format!("{}: {level}", path.display()))
}
