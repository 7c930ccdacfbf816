//! The pages of docs/ that a page leads to: an archive in which a link leads nowhere is no manual.

use std::{
    collections::BTreeMap,
    path::{Component, Path, PathBuf},
};

use anyhow::{Result, ensure};

use super::under;
use crate::workspace::read;

/// A page and every page, table and schema of `docs` that can be reached from it, by their paths from the root.
///
/// # Errors
/// When a link leads nowhere, or a file cannot be read.
pub fn reached(root: &Path, first: &str) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut pages = BTreeMap::new();
    let mut open = vec![first.to_owned()];
    while let Some(name) = open.pop() {
        let path = root.join(&name);
        if path.is_dir() {
            let within = under(&path)?.into_keys();
            open.extend(within.map(|file| format!("{name}/{file}")));
            continue;
        }
        if pages.contains_key(&name) {
            continue;
        }
        let bytes = read(&path)?;
        if path.extension().is_some_and(|end| end == "md") {
            let text = String::from_utf8_lossy(&bytes);
            for link in links(&text) {
                let to = plain(&Path::new(&name).with_file_name("").join(link));
                ensure!(
                    root.join(&to).exists(),
                    "{name}: the link to {link} leads nowhere"
                );
                // What lies elsewhere in the checkout stays there.
                if to.starts_with("docs/") {
                    open.push(to);
                }
            }
        }
        pages.insert(name, bytes);
    }
    Ok(pages)
}

/// The links of a page of Markdown that lead to files, without the place in them.
fn links(text: &str) -> impl Iterator<Item = &str> {
    let ends = text.split("](").skip(1);
    let links = ends.filter_map(|rest| rest.split([')', '#', ' ']).next());
    links.filter(|link| !link.is_empty() && !link.contains("://") && !link.contains('\n'))
}

/// A path without steps up.
fn plain(path: &Path) -> String {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => {
                plain.pop();
            }
            part => plain.push(part),
        }
    }
    plain.to_string_lossy().replace('\\', "/")
}
