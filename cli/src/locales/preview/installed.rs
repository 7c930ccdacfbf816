//! A language's working files in a catalogue, as a phone has a language that an update or a file brought: words, recordings, font
//! and what desks say of themselves, all by the one way in which an app takes a language.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Map, Value};
use sportello_core::catalogue::Catalogue;
use sportello_core::catalogue::source;
use sportello_core::feed::bundle::{self, BUNDLE, Bundle, DeskTexts};
use sportello_core::l10n::APP;

use crate::Trouble;
use crate::locales::pack::{self, FONT};
use crate::locales::{Languages, beside};

/// What an app finds of the language.
pub struct Installed {
    /// The bytes of a catalogue with the language in it; without it, when no app would store it.
    pub catalogue: Vec<u8>,
    /// What is wrong in recordings, font and texts of desks: each with its place and remedy. Those of words are told by
    /// `locales check`.
    pub faults: Vec<String>,
}

/// Puts the language `tag` into the catalogue of this command's app, with the letters of `font` where one is given.
///
/// # Errors
/// When a file cannot be read, or the font be cut.
pub fn install(
    languages: &Languages,
    tag: &str,
    font: Option<&Path>,
    tables: Option<&Path>,
) -> Result<Installed, Trouble> {
    let (bundle, mut faults) = bundle(languages, tag, font)?;
    let desks = match texts(languages, tag, tables) {
        Ok((desks, late)) => {
            faults.extend(late);
            desks
        }
        Err(wrong) => {
            faults.extend(wrong);
            None
        }
    };
    let mut catalogue = Catalogue::bundled(sportello_assets::CATALOGUE)?;
    if let Err(error) = bundle::install(&mut catalogue, tag, &bundle, desks.as_ref()) {
        faults.push(format!(
            "{}/{tag}: no phone would store it: {error}",
            languages.shown()
        ));
    }
    Ok(Installed {
        catalogue: catalogue.to_bytes()?,
        faults,
    })
}

/// What `locales pack` would pack, as far as it can be read.
fn bundle(
    languages: &Languages,
    tag: &str,
    font: Option<&Path>,
) -> Result<(Bundle, Vec<String>), Trouble> {
    let (mut files, _) = pack::gather(&languages.dir.join(tag))?;
    let mut meta: Map<String, Value> = files
        .get(BUNDLE)
        .and_then(|own| serde_json::from_slice(own).ok())
        .unwrap_or_default();
    // What `pack` is told, or would refuse.
    meta.entry("made_by").or_insert("the preview".into());
    meta.insert("app".into(), APP.into());
    files.insert(BUNDLE.into(), Value::from(meta).to_string().into_bytes());
    if let Some(font) = font {
        let cut = pack::cut_for(font, &files)?;
        files.insert(FONT.into(), cut.woff2);
    }
    let trial = tempfile::tempdir().map_err(|error| Trouble::Other(error.to_string()))?;
    pack::write(&files, &trial.path().join(tag))?;
    let (bundle, faults) = bundle::read_unfinished(trial.path(), tag);
    let faults = faults.iter().filter(|fault| fault.column != "message");
    let faults = faults.map(|fault| pack::placed(languages, fault));
    Ok((bundle, faults.collect()))
}

/// What desks say of themselves in the language, `None` when that is what the app has; and what is out of date. All that is wrong, when
/// something is.
fn texts(
    languages: &Languages,
    tag: &str,
    tables: Option<&Path>,
) -> Result<(Option<DeskTexts>, Vec<String>), Vec<String>> {
    let own = bundle::texts(&languages.dir, [&tag.to_owned()]);
    let Some(file) = own.first() else {
        return Ok((None, Vec::new()));
    };
    let tables = beside::tables(tables).map_err(|places| {
        vec![format!(
            "{}:1: texts of desks are not shown, for the catalogue's tables are not there: looked in {places}\n    \
             remedy: name their folder with --tables",
            file.shown
        )]
    })?;
    let (mut all, mut late) = (BTreeMap::new(), Vec::new());
    let said = |faults: &[source::Fault]| -> Vec<String> {
        let of_file = faults.iter().filter(|fault| fault.file == file.shown);
        of_file.map(ToString::to_string).collect()
    };
    let unmet = source::each_with(&tables, &own, &mut |territory| {
        late.extend(said(&territory.warnings));
        bundle::gather(&mut all, territory.translations);
    });
    match unmet {
        Ok(unmet) => {
            late.extend(said(&unmet));
            Ok((Some(all.remove(tag).unwrap_or_default()), late))
        }
        Err(faults) => Err(faults.iter().map(ToString::to_string).collect()),
    }
}
