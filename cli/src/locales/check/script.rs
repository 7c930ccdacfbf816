//! Letters that do not belong: of two scripts in one word, of another script that look the same (UTS #39), and letters
//! that the language does not use (CLDR's exemplar characters).

use std::collections::HashSet;

use icu_locale::Locale;
use icu_locale::exemplar_chars::{ExemplarCharacters, ExemplarCharactersBorrowed};
use unicode_script::{Script as Code, UnicodeScript};
use unicode_security::skeleton;

use super::message::Message;
use super::report::Findings;
use crate::locales::pieces::{Piece, Variant};

/// Scripts whose letters look like each other's: no language mixes them in a word. Others may be: Arabic joins "and" to
/// a Latin name.
const ALIKE: &[Code] = &[
    Code::Latin,
    Code::Cyrillic,
    Code::Greek,
    Code::Armenian,
    Code::Coptic,
    Code::Cherokee,
    Code::Lisu,
];

/// How a language is written.
pub struct Script {
    code: Option<Code>,
    exemplars: Vec<ExemplarCharactersBorrowed<'static>>,
    looks: HashSet<String>,
}

impl Script {
    /// That of a language.
    pub fn of(tag: &str) -> Self {
        let short = crate::locales::cldr::script(tag).unwrap_or_default();
        // Two names of one script each: Chinese is written in Han.
        let code = match short.as_str() {
            "Hans" | "Hant" => Some(Code::Han),
            "Aran" => Some(Code::Arabic),
            other => Code::from_short_name(other),
        };
        let exemplars = tag.parse::<Locale>().ok().map_or_else(Vec::new, |locale| {
            let locale = (&locale).into();
            [
                ExemplarCharacters::try_new_main(&locale),
                ExemplarCharacters::try_new_auxiliary(&locale),
                ExemplarCharacters::try_new_index(&locale),
            ]
            .into_iter()
            .flatten()
            .collect()
        });
        let letters = ('\0'..='\u{2fff}').filter(|c| c.is_alphabetic() && Some(c.script()) == code);
        Self {
            code,
            exemplars,
            looks: letters.map(look).collect(),
        }
    }

    /// Tells the letters that do not belong. What stands in the source or in English as it is, a name, may stay.
    pub fn check(&self, message: &Message, findings: &mut Findings) {
        let known: HashSet<String> = message
            .source
            .iter()
            .chain(&message.english)
            .filter(|_| !message.is_source())
            .flat_map(words)
            .collect();
        let own = message.variants.iter().flat_map(words);
        for word in own.filter(|word| !known.contains(word)) {
            self.word(message, &word, findings);
        }
    }

    fn word(&self, message: &Message, word: &str, findings: &mut Findings) {
        let mut alike: Vec<Code> = word
            .chars()
            .map(|c| c.script())
            .filter(|script| ALIKE.contains(script))
            .collect();
        // The commonest first: the others are the intruders.
        let count = |script: Code| word.chars().filter(|c| c.script() == script).count();
        alike.sort_by_key(|script| {
            (
                std::cmp::Reverse(count(*script)),
                Some(*script) != self.code,
            )
        });
        alike.dedup();
        if let [first, _, ..] = alike.as_slice() {
            let odd = word
                .chars()
                .filter(|c| ALIKE.contains(&c.script()) && c.script() != *first);
            message.fault(
                findings,
                "mixed_scripts",
                &format!("“{word}” is {} with {}", first.full_name(), names(odd)),
                &format!("write it with {} letters only", first.full_name()),
            );
            return;
        }
        let Some(code) = self.code else { return };
        let other = alike.first().filter(|script| **script != code);
        if let Some(other) = other.filter(|_| ALIKE.contains(&code))
            && word.chars().all(|c| self.looks.contains(&look(c)))
        {
            message.fault(
                findings,
                "lookalike",
                &format!(
                    "“{word}” is {} that looks like {}",
                    other.full_name(),
                    code.full_name()
                ),
                &format!("write it with {} letters", code.full_name()),
            );
            return;
        }
        let foreign = word
            .chars()
            .map(|c| c.script())
            .find(|script| ![code, Code::Latin, Code::Common, Code::Inherited].contains(script));
        if let Some(foreign) = foreign {
            message.warn(
                findings,
                "foreign_script",
                &format!("“{word}” is {}", foreign.full_name()),
                "write it in the language's own script, unless it is a name",
            );
            return;
        }
        self.letters(message, word, findings);
    }

    /// Letters of the language's own script that it does not use, as the Persian kaf in Arabic.
    fn letters(&self, message: &Message, word: &str, findings: &mut Findings) {
        if self.exemplars.is_empty() {
            return;
        }
        let used = |c: char| {
            let lower = c.to_lowercase().next().unwrap_or(c);
            self.exemplars.iter().any(|set| {
                set.contains(c) || set.contains(lower) || set.contains_str(&format!("{lower}"))
            })
        };
        let odd = word
            .chars()
            .filter(|c| Some(c.script()) == self.code && c.is_alphabetic() && !used(*c));
        let odd = names(odd);
        if !odd.is_empty() {
            message.warn(
                findings,
                "letter",
                &format!("“{word}” has {odd}, which the language does not use (CLDR)"),
                "write the language's own letter, unless it is a name",
            );
        }
    }
}

/// What a letter looks like: UTS #39's skeleton.
fn look(c: char) -> String {
    skeleton(c.encode_utf8(&mut [0; 4])).collect()
}

/// The characters, each once, by code point.
fn names(characters: impl Iterator<Item = char>) -> String {
    let mut all: Vec<String> = characters
        .map(|c| format!("{c} (U+{:04X})", u32::from(c)))
        .collect();
    all.sort();
    all.dedup();
    all.join(", ")
}

/// The words of a variant: letters and the marks on them.
fn words(variant: &Variant) -> Vec<String> {
    let texts = variant.pieces.iter().filter_map(|piece| match piece {
        Piece::Text(text) | Piece::Literal(text) => Some(text),
        Piece::Placeable(_) => None,
    });
    let words = texts.flat_map(|text| {
        text.split(|c: char| !c.is_alphabetic() && c.script() != Code::Inherited && !is_mark(c))
            .filter(|word| word.chars().any(char::is_alphabetic))
            .map(str::to_owned)
    });
    words.collect()
}

/// Marks that belong to one script: the virama of Bengali and the like.
fn is_mark(c: char) -> bool {
    !c.is_ascii() && !c.is_alphanumeric() && ![Code::Common, Code::Unknown].contains(&c.script())
}
