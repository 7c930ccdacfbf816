//! The working files of a language, read anew whenever they have changed.

use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use sportello_core::feed::Hash;
use sportello_core::l10n::Locale;

use super::installed::{self, Installed};
use crate::Trouble;
use crate::feed::disk;
use crate::locales::Languages;
use crate::locales::check::{self, Report};

/// Where a language's files are.
pub struct Working {
    /// The folder of the languages.
    pub languages: Languages,
    /// The language.
    pub locale: Locale,
    /// The folder of the glossaries.
    pub glossary: PathBuf,
    /// The catalogue's tables, when they were named.
    pub tables: Option<PathBuf>,
    /// The font whose letters the language is to be drawn with.
    pub font: Option<PathBuf>,
    /// What the files became, and of which version they were.
    made: Mutex<Option<(String, Arc<Installed>)>>,
}

impl Working {
    /// Those of a language in a folder of languages.
    pub fn new(languages: &Languages, locale: Locale, glossary: PathBuf) -> Self {
        Self {
            languages: languages.clone(),
            locale,
            glossary,
            tables: None,
            font: None,
            made: Mutex::default(),
        }
    }

    /// What is wrong in its words, as `locales check` tells it.
    ///
    /// # Errors
    /// When there is no such language, or a file cannot be read.
    pub fn report(&self) -> Result<Report, Trouble> {
        let tag = self.locale.code().to_owned();
        check::report(&self.languages, &[tag], Some(&self.glossary))
    }

    /// What an app finds of it.
    ///
    /// # Errors
    /// When the files cannot be read.
    pub fn installed(&self) -> Result<Arc<Installed>, Trouble> {
        let version = self.version();
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, there)) = made.as_ref().filter(|(of, _)| *of == version) {
            return Ok(Arc::clone(there));
        }
        let (tag, font) = (self.locale.code(), self.font.as_deref());
        let new = installed::install(&self.languages, tag, font, self.tables.as_deref())?;
        let new = Arc::new(new);
        *made = Some((version, Arc::clone(&new)));
        Ok(new)
    }

    /// Another text whenever anything in the language's folder is another: of texts what they say, of recordings and fonts their
    /// length and time. A file that cannot be read counts as empty.
    pub fn version(&self) -> String {
        let folder = self.languages.dir.join(self.locale.code());
        let mut all = Vec::new();
        let mut paths = disk::files_under(&folder).unwrap_or_default();
        paths.sort();
        for path in paths {
            all.extend_from_slice(path.to_string_lossy().as_bytes());
            let is_text = path
                .extension()
                .is_some_and(|end| end == "ftl" || end == "csv" || end == "json");
            if is_text {
                all.extend(fs::read(&path).unwrap_or_default());
            } else if let Ok(about) = fs::metadata(&path) {
                all.extend(format!(" {} {:?}", about.len(), about.modified().ok()).bytes());
            }
        }
        Hash::of(&all).to_string()
    }
}
