//! The languages that everything is translated from, as this command's app has them: so that a translator needs nothing but
//! the command.

use std::path::Path;

use sportello_core::l10n::Locale;

use super::write;
use crate::Trouble;

/// Language and name of each file, and what is in it.
const FILES: [(Locale, &str, &str); 4] = [
    (
        Locale::IT,
        "app.ftl",
        include_str!("../../../locales/it/app.ftl"),
    ),
    (
        Locale::IT,
        "base.ftl",
        include_str!("../../../locales/it/base.ftl"),
    ),
    (
        Locale::EN,
        "app.ftl",
        include_str!("../../../locales/en/app.ftl"),
    ),
    (
        Locale::EN,
        "base.ftl",
        include_str!("../../../locales/en/base.ftl"),
    ),
];

/// Writes Italian and English into a folder of languages that has no Italian. Tells whether it did.
///
/// # Errors
/// When a file cannot be written.
pub fn write_where_missing(dir: &Path) -> Result<bool, Trouble> {
    if dir.join(Locale::SOURCE.code()).exists() {
        return Ok(false);
    }
    for (locale, name, text) in FILES {
        let folder = dir.join(locale.code());
        std::fs::create_dir_all(&folder)
            .map_err(|error| Trouble::Other(format!("{}: {error}", folder.display())))?;
        let path = folder.join(name);
        if !path.exists() {
            write(&path, text)?;
        }
    }
    Ok(true)
}
