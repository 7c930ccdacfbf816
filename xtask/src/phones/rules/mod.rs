//! What the stores take, as rules that are tried here and not by a store's refusal on the day of a release: [`faults`] of a
//! whole `fastlane/` tree. Where sources differ, the stricter one holds.

mod pictures;
mod texts;

use std::{collections::BTreeMap, path::Path};

use anyhow::Result;

pub use pictures::{FEATURE, IPAD, IPAD_NAME, IPHONE, PHONE, Size};
pub use texts::{KEYWORDS, SUBTITLE};

use super::store::{FOLDERS, Folders};
use crate::workspace::contents_below;

/// Files by their path from `fastlane/`, with `/` between the parts.
pub type Tree = BTreeMap<String, Vec<u8>>;

/// Reads the tree of the workspace at `root`.
///
/// # Errors
/// When a folder or a file of it cannot be read.
pub fn tree(root: &Path) -> Result<Tree> {
    contents_below(&root.join("fastlane"))
}

/// What a store would refuse or not read, each with its path; none when all is well.
pub fn faults(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, bytes) in tree {
        faults.extend(
            in_file(path, bytes)
                .into_iter()
                .map(|fault| format!("{path}: {fault}")),
        );
    }
    for folders in FOLDERS {
        for path in texts::wanted(&folders) {
            if !tree.contains_key(&path) {
                faults.push(format!("{path}: is missing"));
            }
        }
    }
    faults.extend(pictures::counts(tree));
    faults
}

fn in_file(path: &str, bytes: &[u8]) -> Vec<String> {
    let known = |is: &dyn Fn(&Folders) -> bool| FOLDERS.iter().any(is);
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        ["README.md"] => Vec::new(),
        ["metadata", "android", language, rest @ ..]
            if known(&|folders| folders.android == *language) =>
        {
            match rest {
                ["images", "phoneScreenshots", name] => pictures::phone(name, bytes),
                ["images", name] => pictures::graphic(name, bytes),
                _ => texts::android(&rest.join("/"), bytes),
            }
        }
        ["metadata", language, name] if known(&|folders| folders.apple == Some(*language)) => {
            texts::apple(name, bytes)
        }
        ["screenshots", language, name] if known(&|folders| folders.apple == Some(*language)) => {
            pictures::apple(name, bytes)
        }
        _ => vec!["no store reads a file here".into()],
    }
}
