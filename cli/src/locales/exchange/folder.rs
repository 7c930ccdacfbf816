//! A folder of languages, and of one of them what a translator is given: for each message its id, the Italian and
//! the English text, the translation, comments, and where it is seen.

use std::path::Path;

use sportello_core::l10n::Locale;

use super::fault::Fault;
use super::ftl::{Entry, File};
use super::language::Language;
use super::value;
use crate::locales::seen;

/// How far a text has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// There is none yet.
    New,
    /// Nobody who speaks the language has read it.
    Unreviewed,
    /// It is reviewed.
    Reviewed,
}

/// A text to translate.
#[derive(Debug)]
pub struct Unit {
    /// The message's id, of an attribute with its name: `id.name`.
    pub key: String,
    /// The Italian text; of a term that only the translation has its own.
    pub source: String,
    /// The English text.
    pub english: Option<String>,
    /// The translation, empty while there is none.
    pub translation: String,
    /// The heading that it stands under in the source.
    pub heading: Option<String>,
    /// What the source's comment says of it.
    pub comment: Option<String>,
    /// The translation's own comment.
    pub note: Option<String>,
    /// File and line of the source, such as `locales/it/app.ftl:12`.
    pub origin: String,
    /// The screens that show it.
    pub seen: Option<String>,
    /// The plural forms that its translation needs; empty when it chooses none.
    pub forms: Vec<String>,
    /// How far it has come.
    pub state: State,
}

/// A file's units.
#[derive(Debug)]
pub struct Part {
    /// The file's name, such as `app.ftl`.
    pub name: String,
    /// The source's words about the whole file.
    pub about: Vec<String>,
    /// The units in the source's order.
    pub units: Vec<Unit>,
}

/// A language as it is given to a translator.
#[derive(Debug)]
pub struct Document {
    /// The language's tag.
    pub tag: String,
    /// Its files.
    pub parts: Vec<Part>,
}

/// The languages that an exchange looks at.
#[derive(Debug)]
pub struct Folder {
    /// Its name, such as `locales`: what stands before it is of this machine alone.
    name: String,
    /// Italian.
    pub source: Language,
    /// English; empty when it is the one that is translated.
    pub english: Language,
    /// The one that is translated.
    pub target: Language,
}

impl Folder {
    /// Reads them.
    ///
    /// # Errors
    /// Every fault of their files, or that the language is the source.
    pub fn read(folder: &Path, tag: &str) -> Result<Self, Vec<Fault>> {
        let source = Locale::SOURCE.code();
        if tag == source {
            return Err(vec![Fault::new(
                format!("{}/{tag}", folder.display()),
                "this is the source that the others translate",
                "exchange another language, and change Italian in its files",
            )]);
        }
        let english = Locale::EN.code();
        let mut faults = Vec::new();
        let mut read = |tag: &str| {
            Language::read(folder, tag).unwrap_or_else(|found| {
                faults.extend(found);
                Language::default()
            })
        };
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        let read = Self {
            name: name.into_owned(),
            source: read(source),
            target: read(tag),
            english: if tag == english || !folder.join(english).is_dir() {
                Language::default()
            } else {
                read(english)
            },
        };
        if faults.is_empty() {
            Ok(read)
        } else {
            Err(faults)
        }
    }

    /// What a translator is given, and the keys of the messages that the source has no longer.
    ///
    /// # Errors
    /// The values that have no text which gives them back: such as a carriage return at the end of a line.
    pub fn document(&self) -> Result<(Document, Vec<String>), Vec<Fault>> {
        let english = self.english.values();
        let target = self.target.values();
        let reviewed = self.target.is_reviewed();
        let mut faults = Vec::new();
        let mut parts = Vec::new();
        for file in &self.source.files {
            let mut units = Vec::new();
            for entry in &file.entries {
                for (index, slot) in entry.slots.iter().enumerate() {
                    let translation = target.get(slot.key.as_str()).copied().unwrap_or_default();
                    let own = self.target.entry(&entry.id).filter(|_| index == 0);
                    units.push(Unit {
                        key: slot.key.clone(),
                        source: slot.value.clone(),
                        english: english
                            .get(slot.key.as_str())
                            .map(|text| (*text).to_owned()),
                        translation: translation.to_owned(),
                        heading: entry.heading.clone(),
                        comment: entry.comment.clone().filter(|_| index == 0),
                        note: own.and_then(|(_, own)| own.comment.clone()),
                        origin: origin(&self.name, &self.source, file, entry),
                        seen: seen::place(&entry.id).map(str::to_owned),
                        forms: super::rules::forms(&self.target.tag, &slot.value),
                        state: state(translation, reviewed),
                    });
                }
            }
            units.extend(self.terms_of(&file.name, reviewed));
            for unit in &units {
                for text in [&unit.source, &unit.translation] {
                    if !text.is_empty() && value::normal(text).as_ref() != Ok(text) {
                        faults.push(Fault::new(
                            unit.origin.clone(),
                            format!(
                                "`{}` has a value that no other format can hold: {text:?}",
                                unit.key
                            ),
                            "take the control characters out of it",
                        ));
                    }
                }
            }
            parts.push(Part {
                name: file.name.clone(),
                about: file.about.clone(),
                units,
            });
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let source = self.source.values();
        let gone = target
            .keys()
            .filter(|key| !source.contains_key(**key) && !key.starts_with('-'));
        let gone = gone.map(|key| (*key).to_owned()).collect();
        Ok((
            Document {
                tag: self.target.tag.clone(),
                parts,
            },
            gone,
        ))
    }

    /// The terms that only the translation has, as a language may need them.
    fn terms_of(&self, name: &str, reviewed: bool) -> Vec<Unit> {
        let source = self.source.values();
        let mut units = Vec::new();
        for (file, entry) in self.target.entries() {
            if !entry.id.starts_with('-') || self.part_of(&file.name) != name {
                continue;
            }
            let own = entry
                .slots
                .iter()
                .filter(|slot| !source.contains_key(slot.key.as_str()));
            units.extend(own.enumerate().map(|(index, slot)| {
                Unit {
                    key: slot.key.clone(),
                    source: slot.value.clone(),
                    english: None,
                    translation: slot.value.clone(),
                    heading: None,
                    comment: Some("A term that only this language has.".into()),
                    note: entry
                        .comment
                        .clone()
                        .filter(|_| index == 0 && self.source.entry(&entry.id).is_none()),
                    origin: origin(&self.name, &self.target, file, entry),
                    seen: None,
                    forms: Vec::new(),
                    state: state(&slot.value, reviewed),
                }
            }));
        }
        units
    }

    /// The part that a file of the translation is told in: the source's of the same name, else the first.
    fn part_of<'a>(&'a self, name: &'a str) -> &'a str {
        let mut names = self.source.files.iter().map(|file| file.name.as_str());
        if names.clone().any(|own| own == name) {
            return name;
        }
        names.next().unwrap_or(name)
    }
}

/// File and line in the same words on every machine.
fn origin(folder: &str, language: &Language, file: &File, entry: &Entry) -> String {
    format!("{folder}/{}/{}:{}", language.tag, file.name, entry.line)
}

fn state(translation: &str, reviewed: bool) -> State {
    match (translation.is_empty(), reviewed) {
        (true, _) => State::New,
        (false, true) => State::Reviewed,
        (false, false) => State::Unreviewed,
    }
}
