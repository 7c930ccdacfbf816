//! The `.ftl` files of one language.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::fault::Fault;
use super::ftl::{Entry, File, line_of};

/// The `.ftl` files of a language.
#[derive(Debug, Default)]
pub struct Language {
    /// Its tag.
    pub tag: String,
    /// Its files by name.
    pub files: Vec<File>,
}

impl Language {
    /// Reads `folder/tag/*.ftl`.
    ///
    /// # Errors
    /// When there is no such folder or a file in it cannot be read: all faults at once.
    pub fn read(folder: &Path, tag: &str) -> Result<Self, Vec<Fault>> {
        let own = folder.join(tag);
        let listed = fs::read_dir(&own).map_err(|error| {
            vec![Fault::new(
                own.display().to_string(),
                format!("cannot be read: {error}"),
                format!("name the folder of the languages by --dir; a language that is not there yet is made by `sportello locales new {tag}`"),
            )]
        })?;
        let mut paths: Vec<PathBuf> = listed.flatten().map(|entry| entry.path()).collect();
        paths.retain(|path| path.extension().is_some_and(|ending| ending == "ftl"));
        paths.sort();
        let (mut files, mut faults) = (Vec::new(), Vec::new());
        for path in paths {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let place = path.display().to_string();
            match fs::read(&path).map(String::from_utf8) {
                Ok(Ok(text)) => match File::read(&name, &place, text) {
                    Ok(file) => files.push(file),
                    Err(found) => faults.extend(found),
                },
                Ok(Err(error)) => {
                    let good = error.utf8_error().valid_up_to();
                    let before =
                        String::from_utf8_lossy(error.as_bytes().get(..good).unwrap_or_default())
                            .into_owned();
                    faults.push(Fault::new(
                        format!("{place}:{}", line_of(&before, before.len())),
                        "is not UTF-8",
                        "save it again as UTF-8",
                    ));
                }
                Err(error) => faults.push(Fault::new(
                    place,
                    format!("cannot be read: {error}"),
                    "see who may read it",
                )),
            }
        }
        let read = Self {
            tag: tag.to_owned(),
            files,
        };
        faults.extend(read.twice());
        if faults.is_empty() {
            Ok(read)
        } else {
            Err(faults)
        }
    }

    /// Ids that are in two of its files.
    fn twice(&self) -> Vec<Fault> {
        let mut seen: BTreeMap<&str, &File> = BTreeMap::new();
        let mut faults = Vec::new();
        for (file, entry) in self.entries() {
            if let Some(first) = seen.insert(&entry.id, file) {
                faults.push(Fault::new(
                    format!("{}:{}", file.path, entry.line),
                    format!("`{}` is already in {}", entry.id, first.path),
                    "rename or remove one of the two, then ask again",
                ));
            }
        }
        faults
    }

    /// Its values by key.
    pub fn values(&self) -> BTreeMap<&str, &str> {
        let slots = self.entries().flat_map(|(_, entry)| &entry.slots);
        slots
            .map(|slot| (slot.key.as_str(), slot.value.as_str()))
            .collect()
    }

    /// All messages and terms, each with its file.
    pub fn entries(&self) -> impl Iterator<Item = (&File, &Entry)> {
        self.files
            .iter()
            .flat_map(|file| file.entries.iter().map(move |entry| (file, entry)))
    }

    /// The entry of an id.
    pub fn entry(&self, id: &str) -> Option<(&File, &Entry)> {
        self.entries().find(|(_, entry)| entry.id == id)
    }

    /// Whether it says of itself that a native speaker has reviewed it.
    pub fn is_reviewed(&self) -> bool {
        self.values().get("locale-reviewed") == Some(&"yes")
    }
}
