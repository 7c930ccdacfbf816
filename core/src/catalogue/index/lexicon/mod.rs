//! The words of the catalogue: which desks have a word and where, and which words name a theme or a kind.
//!
//! Two lists of words ([`Vocabulary`]) stay in memory, about ten bytes a word; which desks have a word
//! stands in blocks of many words ([`Lexicon::block_of`]), so that the beginning of a word, even a single
//! letter, reads few rows. Made from rows alone, the same bytes for the same rows: a phone makes the desks'
//! part again after an update; the phrases change only with a new bundle.

mod concepts;
mod texts;
mod vocabulary;

use std::collections::BTreeMap;
use std::ops::Range;

pub use concepts::Concept;
pub(crate) use concepts::Concepts;
pub use texts::texts;
pub(crate) use vocabulary::Vocabulary;

use super::varint;
use crate::text;

/// Name of the part with the desks' words.
pub(crate) const WORDS: &str = "words";
/// Name of the part that says which words are in which block.
pub(crate) const BLOCKS: &str = "word_blocks";
/// Name of the part with the words of the thesaurus.
pub(crate) const CONCEPTS: &str = "concepts";
/// Name of the part with the phrases of the thesaurus.
pub(crate) const PHRASES: &str = "phrases";

/// A block ends after the word with which it has so many bytes, or so many words.
const BLOCK_BYTES: usize = 1024;
const BLOCK_WORDS: usize = 64;

/// What part of a desk a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Its name.
    Name,
    /// The name of its town.
    Town,
    /// Who runs it, its street and hamlet, its province, region and short phone numbers.
    About,
    /// Its description, what to bring, the languages spoken.
    Rest,
}

/// Where a desk has a word: bits of [`Field`], and of how many words its town's name is when the word is
/// one of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Places(u8);

impl Places {
    /// Most words of a town's name that are told apart.
    const MOST: usize = 15;

    fn of(field: Field, words: usize) -> Self {
        let words = u8::try_from(words.min(Self::MOST)).unwrap_or_default();
        match field {
            Field::Name => Self(1),
            Field::Town => Self(2 | words << 4),
            Field::About => Self(4),
            Field::Rest => Self(8),
        }
    }

    /// Whether the word is in the desk's name.
    pub const fn name(self) -> bool {
        self.0 & 1 != 0
    }

    /// Of how many words the town's name is, when the word is one of them.
    pub const fn town(self) -> Option<usize> {
        if self.0 & 2 == 0 {
            None
        } else {
            Some((self.0 >> 4) as usize)
        }
    }

    /// Whether the word is in what says who and where the desk is.
    pub const fn about(self) -> bool {
        self.0 & 4 != 0
    }
}

/// The texts of one desk.
pub type DeskText<'a> = Vec<(Field, &'a str)>;

/// What is stored of the desks' words.
#[derive(Debug, PartialEq, Eq)]
pub struct Stored {
    /// Parts by name.
    pub parts: Vec<(&'static str, Vec<u8>)>,
    /// The blocks, the first of number 0.
    pub blocks: Vec<Vec<u8>>,
}

/// Makes the desks' part from each desk's slot and texts, in any order.
pub fn desks<'a>(desks: impl Iterator<Item = (u32, DeskText<'a>)>) -> Stored {
    let mut all: BTreeMap<String, Vec<(u32, Places)>> = BTreeMap::new();
    for (slot, texts) in desks {
        for (field, text) in texts {
            let tokens = text::tokens(text);
            let places = Places::of(field, tokens.len());
            for word in tokens.iter().flat_map(text::Token::forms) {
                let seen = match all.get_mut(word) {
                    Some(seen) => seen,
                    None => all.entry(word.to_owned()).or_default(),
                };
                match seen.last_mut() {
                    Some((last, before)) if *last == slot => before.0 |= places.0,
                    _ => seen.push((slot, places)),
                }
            }
        }
    }
    let mut blocks: Vec<Vec<u8>> = Vec::new();
    let mut counts = Vec::new();
    let (mut block, mut words) = (Vec::new(), 0);
    for seen in all.values_mut() {
        seen.sort_unstable_by_key(|(slot, _)| *slot);
        put_count(&mut block, seen.len());
        let mut before = 0;
        for (slot, places) in seen {
            varint::put(&mut block, *slot - before);
            block.push(places.0);
            before = *slot;
        }
        words += 1;
        if words == BLOCK_WORDS || block.len() >= BLOCK_BYTES {
            put_count(&mut counts, words);
            blocks.push(std::mem::take(&mut block));
            words = 0;
        }
    }
    if words > 0 {
        put_count(&mut counts, words);
        blocks.push(block);
    }
    let words = Vocabulary::write(all.keys().map(String::as_str));
    Stored {
        parts: vec![(WORDS, words), (BLOCKS, counts)],
        blocks,
    }
}

/// Makes the parts of the thesaurus from its phrases, in any order.
pub fn phrases<'a>(
    phrases: impl Iterator<Item = (Concept, &'a str)>,
) -> Vec<(&'static str, Vec<u8>)> {
    let [words, phrases] = concepts::write(phrases);
    vec![(CONCEPTS, words), (PHRASES, phrases)]
}

fn put_count(bytes: &mut Vec<u8>, count: usize) {
    varint::put(bytes, u32::try_from(count).unwrap_or(u32::MAX));
}

/// The lexicon as it is kept in memory: everything but the blocks.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lexicon {
    /// The desks' words.
    pub words: Vocabulary,
    /// The thesaurus.
    pub concepts: Concepts,
    /// The number of each block's first word.
    firsts: Vec<u32>,
}

impl Lexicon {
    /// Reads the parts, which `part` gives by name; `None` when one is missing or not whole.
    pub fn read<E>(
        mut part: impl FnMut(&'static str) -> Result<Option<Vec<u8>>, E>,
    ) -> Result<Option<Self>, E> {
        let (words, blocks) = (part(WORDS)?, part(BLOCKS)?);
        let (concepts, phrases) = (part(CONCEPTS)?, part(PHRASES)?);
        Ok(Self::whole(words, blocks, concepts, phrases))
    }

    fn whole(
        words: Option<Vec<u8>>,
        blocks: Option<Vec<u8>>,
        concepts: Option<Vec<u8>>,
        phrases: Option<Vec<u8>>,
    ) -> Option<Self> {
        let blocks = blocks?;
        let mut counts = blocks.as_slice();
        let (mut firsts, mut first) = (Vec::new(), 0_u32);
        while !counts.is_empty() {
            firsts.push(first);
            first = first.checked_add(varint::take(&mut counts)?)?;
        }
        Some(Self {
            words: Vocabulary::read(words?)?,
            concepts: Concepts::read(concepts?, &phrases?)?,
            firsts,
        })
    }

    fn block_of(&self, word: u32) -> u32 {
        let after = self.firsts.partition_point(|first| *first <= word);
        u32::try_from(after).unwrap_or(u32::MAX).saturating_sub(1)
    }

    /// The numbers of the blocks in which these words are.
    pub fn blocks(&self, words: &Range<u32>) -> Range<u32> {
        if words.is_empty() {
            return 0..0;
        }
        self.block_of(words.start)..self.block_of(words.end - 1) + 1
    }

    /// Reads a block: `each` is told the word's number, the slot of a desk that has it, and where. What is
    /// not whole ends it.
    pub fn read_block(
        &self,
        block: u32,
        bytes: &[u8],
        words: &Range<u32>,
        mut each: impl FnMut(u32, usize, Places),
    ) {
        let mut left = bytes;
        let mut word = self.firsts.get(block as usize).copied().unwrap_or(u32::MAX);
        while let Some(count) = varint::take(&mut left) {
            if word >= words.end {
                return;
            }
            let wanted = word >= words.start;
            let mut slot = 0_usize;
            for _ in 0..count {
                let Some(gap) = varint::take(&mut left) else {
                    return;
                };
                let Some((places, rest)) = left.split_first() else {
                    return;
                };
                left = rest;
                slot += gap as usize;
                if wanted {
                    each(word, slot, Places(*places));
                }
            }
            word += 1;
        }
    }
}
