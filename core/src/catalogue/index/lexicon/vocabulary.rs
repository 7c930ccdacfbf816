//! A sorted list of words, each written as what differs from the one before: a fifth of a file of `fst`'s
//! code, and smaller in a download, because brotli sees letters.

use std::ops::Range;

/// Every so many words one is written whole, so that a search can begin there.
const HEAD: usize = 32;

/// Sorted words; a word is known by its number.
#[derive(Clone, Debug, Default)]
pub(crate) struct Vocabulary {
    bytes: Vec<u8>,
    /// Where each head begins.
    heads: Vec<u32>,
    len: u32,
}

/// One word as it is written.
pub(crate) struct Entry<'a> {
    /// Its number.
    pub number: u32,
    /// How many bytes it has in common with the word before.
    pub shared: usize,
    /// The other bytes.
    pub rest: &'a [u8],
}

impl Vocabulary {
    /// Writes words, which must be sorted, different and shorter than 256 bytes: for each, how many bytes it
    /// shares with the one before, how many follow, and these.
    pub fn write<'a>(words: impl Iterator<Item = &'a str>) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut before: &[u8] = &[];
        for (number, word) in words.map(str::as_bytes).enumerate() {
            let same = || word.iter().zip(before).take_while(|(a, b)| a == b).count();
            let shared = if number % HEAD == 0 { 0 } else { same() };
            let rest = word.get(shared..).unwrap_or_default();
            let byte = |length: usize| u8::try_from(length).unwrap_or(u8::MAX);
            bytes.extend([byte(shared), byte(rest.len())]);
            bytes.extend(rest.iter().take(usize::from(u8::MAX)));
            before = word;
        }
        bytes
    }

    /// Reads what [`Vocabulary::write`] wrote; `None` when it is cut off.
    pub fn read(bytes: Vec<u8>) -> Option<Self> {
        let mut vocabulary = Self {
            bytes,
            ..Self::default()
        };
        let mut at = 0;
        while at < vocabulary.bytes.len() {
            if vocabulary.len as usize % HEAD == 0 {
                vocabulary.heads.push(u32::try_from(at).ok()?);
            }
            at += 2 + usize::from(*vocabulary.bytes.get(at + 1)?);
            vocabulary.len += 1;
        }
        (at == vocabulary.bytes.len()).then_some(vocabulary)
    }

    /// How many words there are.
    #[cfg(test)]
    pub const fn len(&self) -> u32 {
        self.len
    }

    /// The words from the `head`-th head on.
    fn from_head(&self, head: usize) -> impl Iterator<Item = Entry<'_>> {
        let start = self
            .heads
            .get(head)
            .map_or(self.bytes.len(), |at| *at as usize);
        let mut left = self.bytes.get(start..).unwrap_or_default();
        let mut number = u32::try_from(head * HEAD).unwrap_or(u32::MAX);
        std::iter::from_fn(move || {
            let [shared, length, more @ ..] = left else {
                return None;
            };
            let (rest, after) = more.split_at_checked(usize::from(*length))?;
            left = after;
            number += 1;
            Some(Entry {
                number: number - 1,
                shared: usize::from(*shared),
                rest,
            })
        })
    }

    /// Every word, in order.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.from_head(0)
    }

    fn head(&self, head: usize) -> &[u8] {
        self.from_head(head).next().map_or(&[], |entry| entry.rest)
    }

    /// The number of the first word that is not before `key`, and whether it is `key`.
    fn at_least(&self, key: &[u8]) -> (u32, bool) {
        // The last head that is not after the key begins the stretch in which it must be.
        let (mut low, mut high) = (0, self.heads.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.head(middle) <= key {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        let mut word = Vec::new();
        for entry in self.from_head(low.saturating_sub(1)) {
            word.truncate(entry.shared);
            word.extend(entry.rest);
            if word.as_slice() >= key {
                return (entry.number, word == key);
            }
        }
        (self.len, false)
    }

    /// The number of a word.
    pub fn number(&self, word: &str) -> Option<u32> {
        let (number, found) = self.at_least(word.as_bytes());
        found.then_some(number)
    }

    /// The word of a number; empty when there is none.
    pub fn word(&self, number: u32) -> String {
        let mut word = Vec::new();
        for entry in self.from_head(number as usize / HEAD) {
            word.truncate(entry.shared);
            word.extend(entry.rest);
            if entry.number == number {
                return String::from_utf8(word).unwrap_or_default();
            }
        }
        String::new()
    }

    /// The numbers of the words that begin with `start`; a word that is `start` itself is the first.
    pub fn beginning_with(&self, start: &str) -> Range<u32> {
        let (first, _) = self.at_least(start.as_bytes());
        // No byte of UTF-8 is 0xff, so this comes after every word that begins so.
        let beyond: Vec<u8> = start.bytes().chain([0xff]).collect();
        first..self.at_least(&beyond).0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    proptest! {
        #[test]
        fn it_is_a_sorted_list(words in prop::collection::btree_set("[abàب移]{1,6}", 0..200), start in "[abàب移]{1,3}") {
            let words: BTreeSet<String> = words;
            let bytes = Vocabulary::write(words.iter().map(String::as_str));
            prop_assert!(bytes.is_empty() || Vocabulary::read(bytes[..bytes.len() - 1].to_vec()).is_none());
            let vocabulary = Vocabulary::read(bytes).unwrap();
            prop_assert_eq!(vocabulary.len() as usize, words.len());
            let mut word: Vec<u8> = Vec::new();
            for (entry, expected) in vocabulary.entries().zip(&words) {
                word.truncate(entry.shared);
                word.extend(entry.rest);
                prop_assert_eq!(&word, expected.as_bytes());
            }
            for (number, word) in (0..).zip(&words) {
                prop_assert_eq!(vocabulary.number(word), Some(number));
                prop_assert_eq!(&vocabulary.word(number), word);
            }
            let begin: Vec<u32> = (0..).zip(&words).filter(|(_, word)| word.starts_with(&start)).map(|(n, _)| n).collect();
            prop_assert_eq!(vocabulary.beginning_with(&start).collect::<Vec<_>>(), begin);
            prop_assert_eq!(vocabulary.number(&start).is_some(), words.contains(&start));
        }
    }
}
