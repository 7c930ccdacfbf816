//! What an import did, in words.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::folder::Folder;

/// Sorted by what is to be done with them.
#[derive(Default)]
pub struct Sorted<'a> {
    /// With another value than is there.
    pub changed: Vec<&'a str>,
    /// Not there yet.
    pub new: Vec<&'a str>,
    /// With a new comment of the translator.
    pub notes: Vec<&'a str>,
    /// How many are as before.
    pub same: usize,
    /// In the language, but empty or missing in what came back.
    pub left: Vec<&'a str>,
    /// Translated from a text that is no longer the source's.
    pub stale: Vec<String>,
    /// How many somebody has still to look at.
    pub unsure: usize,
    /// The values to write, by key.
    pub values: BTreeMap<String, String>,
}

/// What there is to say; `files` are the paths and texts that are written.
pub fn report(folder: &Folder, sorted: &Sorted<'_>, files: &[(String, String)]) -> String {
    let mut out = String::new();
    let tag = &folder.target.tag;
    let _ = writeln!(
        out,
        "{tag}: {} changed, {} new, {} as before, {} comment(s) changed",
        sorted.changed.len(),
        sorted.new.len(),
        sorted.same,
        sorted.notes.len()
    );
    for (path, _) in files {
        let _ = writeln!(out, "written: {path}");
    }
    if !sorted.left.is_empty() {
        let _ = writeln!(
            out,
            "left as they are, though the file has them empty or not at all: {}; to take one out, delete it in the .ftl file",
            list(&sorted.left)
        );
    }
    if !sorted.stale.is_empty() {
        let _ = writeln!(
            out,
            "translated from a source text that has changed since; read these again:"
        );
        for stale in &sorted.stale {
            let _ = writeln!(out, "  {stale}");
        }
    }
    if sorted.unsure > 0 {
        let _ = writeln!(
            out,
            "{} translation(s) are marked as not reviewed; when all are, set locale-reviewed to yes",
            sorted.unsure
        );
    }
    out
}

fn list(keys: &[&str]) -> String {
    let named: Vec<String> = keys.iter().map(|key| format!("`{key}`")).collect();
    named.join(", ")
}
