//! The working files of a language, read anew whenever they are asked for.

use std::fs;
use std::path::{Path, PathBuf};

use sportello_core::feed::Hash;
use sportello_core::feed::bundle::value_of;
use sportello_core::l10n::{self, Locale};

use crate::Trouble;
use crate::locales::Languages;
use crate::locales::check::{self, Report};

/// Where a language's files are.
#[derive(Clone)]
pub struct Working {
    languages: Languages,
    locale: Locale,
    glossary: PathBuf,
}

impl Working {
    /// Those of a language in a folder of languages.
    pub fn new(languages: &Languages, locale: Locale, glossary: &Path) -> Self {
        Self {
            languages: languages.clone(),
            locale,
            glossary: glossary.to_owned(),
        }
    }

    /// What is wrong in it, as `locales check` tells it.
    ///
    /// # Errors
    /// When there is no such language, or a file cannot be read.
    pub fn report(&self) -> Result<Report, Trouble> {
        let tag = self.locale.code().to_owned();
        check::report(&self.languages, &[tag], Some(&self.glossary))
    }

    /// Its messages as an app takes them from a bundle: what it would leave out is left out here.
    ///
    /// # Errors
    /// When the files cannot be read.
    pub fn ftl(&self) -> Result<String, Trouble> {
        let files = self.languages.read()?;
        let own = files
            .iter()
            .filter(|file| file.locale == self.locale.code());
        let (languages, _) = sportello_locales::languages(own);
        let entries = languages.values().flat_map(|language| &language.entries);
        let pairs = entries.filter_map(|(id, found)| Some((id.as_str(), value_of(&found.text)?)));
        Ok(l10n::check(pairs).0)
    }

    /// Another text whenever anything in the language's folder is another. A file that cannot be read counts as empty.
    pub fn version(&self) -> String {
        let folder = self.languages.dir.join(self.locale.code());
        let mut all = Vec::new();
        let paths = fs::read_dir(&folder).into_iter().flatten().flatten();
        let mut paths: Vec<PathBuf> = paths.map(|entry| entry.path()).collect();
        paths.retain(|path| {
            path.extension()
                .is_some_and(|end| end == "ftl" || end == "csv")
        });
        paths.sort();
        for path in paths {
            all.extend_from_slice(path.to_string_lossy().as_bytes());
            all.extend(fs::read(&path).unwrap_or_default());
        }
        Hash::of(&all).to_string()
    }
}
