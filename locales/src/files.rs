//! The files of words: one folder a language, named by its BCP 47 tag, with `.ftl` files in it.

use std::path::{Path, PathBuf};
use std::{fs, io};

/// One `.ftl` file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The folder's name: a BCP 47 tag.
    pub locale: String,
    /// How to name the file to a person.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// Every `.ftl` one folder below `root`, in the order of their names. Files are named to a person as lying in `shown`.
/// Folders without such a file are no languages.
///
/// # Errors
/// When a folder or file cannot be read, or is not UTF-8: with its path.
pub fn read(root: &Path, shown: &str) -> io::Result<Vec<File>> {
    let mut files = Vec::new();
    for folder in list(root)?.into_iter().filter(|path| path.is_dir()) {
        let locale = name(&folder);
        let ftl = |path: &PathBuf| path.extension().is_some_and(|e| e == "ftl");
        for path in list(&folder)?.into_iter().filter(ftl) {
            files.push(File {
                path: format!("{shown}/{locale}/{}", name(&path)),
                locale: locale.clone(),
                text: fs::read_to_string(&path).map_err(|error| about(&path, &error))?,
            });
        }
    }
    Ok(files)
}

fn list(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(|error| about(folder, &error))?;
    let mut paths = entries
        .map(|entry| entry.map(|e| e.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

fn about(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
