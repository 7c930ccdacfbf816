//! What the kit has beside the command, and a checkout in its own place.

use std::path::{Path, PathBuf};

/// The folder that was asked for, else the one that a checkout has in the current folder, else the one that the kit has beside
/// this command; the first that is one.
///
/// # Errors
/// Where it was looked for.
pub fn find(
    asked: Option<&Path>,
    checkout: &str,
    kit: &str,
    is_one: impl Fn(&Path) -> bool,
) -> Result<PathBuf, String> {
    let beside = std::env::current_exe().ok();
    let beside = beside.and_then(|program| Some(program.parent()?.join(kit)));
    let places: Vec<PathBuf> = match asked {
        Some(folder) => vec![folder.to_owned()],
        None => std::iter::once(PathBuf::from(checkout))
            .chain(beside)
            .collect(),
    };
    if let Some(found) = places.iter().find(|folder| is_one(folder)) {
        return Ok(found.clone());
    }
    let places: Vec<String> = places
        .iter()
        .map(|folder| folder.display().to_string())
        .collect();
    Err(places.join(", "))
}

/// The catalogue's tables.
///
/// # Errors
/// Where they were looked for.
pub fn tables(asked: Option<&Path>) -> Result<PathBuf, String> {
    find(asked, "assets/catalogue", "catalogue", Path::is_dir)
}
