//! The words that name a theme or a kind of desk, in every language: a word leads to phrases, a phrase to
//! its theme or kind. They stand here once, not in each desk.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::super::varint;
use super::vocabulary::Vocabulary;
use crate::model::{Kind, Theme};
use crate::text;

/// What a phrase names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Concept {
    /// A theme.
    Theme(Theme),
    /// A kind of desk.
    Kind(Kind),
}

impl Concept {
    /// The value of a code of a taxonomy: `themes` or `kinds`.
    pub fn from_code(taxonomy: &str, code: &str) -> Option<Self> {
        match taxonomy {
            "themes" => Theme::from_code(code).map(Self::Theme),
            "kinds" => Kind::from_code(code).map(Self::Kind),
            _ => None,
        }
    }

    fn code(self) -> String {
        match self {
            Self::Theme(theme) => format!("themes:{}", theme.code()),
            Self::Kind(kind) => format!("kinds:{}", kind.code()),
        }
    }
}

/// A phrase of the thesaurus, without its text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Phrase {
    /// What it names.
    pub concept: Concept,
    /// How many words of what a person types make it whole: those that matter.
    pub words: u8,
}

/// The thesaurus as it is kept in memory.
#[derive(Clone, Debug, Default)]
pub(crate) struct Concepts {
    /// The words of all phrases.
    pub words: Vocabulary,
    phrases: Vec<Phrase>,
    /// Where each word's phrases begin in `lists`, and the end.
    starts: Vec<u32>,
    lists: Vec<u16>,
}

/// The words of a phrase that matter: not those that may be missing, unless there is no other.
fn matter(text: &str, cut: fn(&str) -> Vec<text::Token>) -> Vec<text::Token> {
    let all = cut(text);
    let some: Vec<_> = all
        .iter()
        .filter(|token| !text::is_stop_word(&token.word))
        .cloned()
        .collect();
    if some.is_empty() { all } else { some }
}

/// Writes the thesaurus: its words, and its phrases. The same phrases give the same bytes, in any order.
pub(super) fn write<'a>(phrases: impl Iterator<Item = (Concept, &'a str)>) -> [Vec<u8>; 2] {
    let mut known: BTreeMap<Concept, BTreeMap<BTreeSet<String>, u8>> = BTreeMap::new();
    for (concept, phrase) in phrases {
        let tokens = matter(phrase, text::tokens);
        let words: BTreeSet<String> = tokens
            .iter()
            .flat_map(text::Token::forms)
            .map(str::to_owned)
            .collect();
        let count = u8::try_from(matter(phrase, text::typed).len()).unwrap_or(u8::MAX);
        if !words.is_empty() {
            known.entry(concept).or_default().insert(words, count);
        }
    }
    let mut bytes = Vec::new();
    let mut lists: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    let mut number = 0;
    put_count(&mut bytes, known.len());
    for (concept, phrases) in &known {
        let code = concept.code();
        put_count(&mut bytes, code.len());
        bytes.extend(code.as_bytes());
        put_count(&mut bytes, phrases.len());
        for (words, count) in phrases {
            bytes.push(*count);
            for word in words {
                lists.entry(word).or_default().push(number);
            }
            number += 1;
        }
    }
    for list in lists.values() {
        put_count(&mut bytes, list.len());
        let mut before = 0;
        for number in list {
            varint::put(&mut bytes, number - before);
            before = *number;
        }
    }
    [Vocabulary::write(lists.keys().copied()), bytes]
}

fn put_count(bytes: &mut Vec<u8>, count: usize) {
    varint::put(bytes, u32::try_from(count).unwrap_or(u32::MAX));
}

impl Concepts {
    /// Reads what [`write`] wrote; `None` when it is not whole. A concept that this build does not know is
    /// left out with its phrases' meaning.
    pub fn read(words: Vec<u8>, phrases: &[u8]) -> Option<Self> {
        let mut concepts = Self {
            words: Vocabulary::read(words)?,
            ..Self::default()
        };
        let mut left = phrases;
        let mut known = Vec::new();
        for _ in 0..varint::take(&mut left)? {
            let length = varint::take(&mut left)? as usize;
            let (code, rest) = left.split_at_checked(length)?;
            left = rest;
            let (taxonomy, code) = std::str::from_utf8(code).ok()?.split_once(':')?;
            let concept = Concept::from_code(taxonomy, code)?;
            let count = varint::take(&mut left)? as usize;
            let (counts, rest) = left.split_at_checked(count)?;
            left = rest;
            known.extend(counts.iter().map(|words| Phrase {
                concept,
                words: *words,
            }));
        }
        while !left.is_empty() {
            concepts
                .starts
                .push(u32::try_from(concepts.lists.len()).ok()?);
            let mut number = 0;
            for _ in 0..varint::take(&mut left)? {
                number += varint::take(&mut left)?;
                known.get(number as usize)?;
                concepts.lists.push(u16::try_from(number).ok()?);
            }
        }
        concepts
            .starts
            .push(u32::try_from(concepts.lists.len()).ok()?);
        concepts.phrases = known;
        Some(concepts)
    }

    /// Every phrase; its number is its place.
    pub fn phrases(&self) -> &[Phrase] {
        &self.phrases
    }

    /// The numbers of the phrases in which a word with one of these numbers is.
    pub fn with_words(&self, words: Range<u32>) -> impl Iterator<Item = usize> + '_ {
        let start = |word: u32| self.starts.get(word as usize).map_or(0, |at| *at as usize);
        let lists = self.lists.get(start(words.start)..start(words.end));
        lists
            .unwrap_or_default()
            .iter()
            .map(|number| usize::from(*number))
    }
}
