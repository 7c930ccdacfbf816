//! Words like a typed one: a walk through the sorted words that counts edits, letter by letter.
//!
//! Optimal string alignment: a letter more, less or other is one edit, and so are two neighbours in the wrong
//! order. Of the table of edits only the rows of letters shared with the word before are kept, and a word
//! whose beginning already costs too much is passed over with all that begin so: at 10^5 words this is
//! quicker than to build an automaton.

use crate::catalogue::index::lexicon::Vocabulary;
use crate::order;

/// More edits than are ever allowed, and far from a byte's end.
const TOO_MANY: u8 = 100;

/// A word like a typed one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Like {
    /// How many edits it is away: what was typed from the word, or from its beginning.
    pub edits: usize,
    /// Whether it only begins so.
    pub beginning: bool,
    /// Its number.
    pub number: u32,
}

/// The edits between what was typed and the beginning of a word, one row for each letter of the word.
struct Table<'a> {
    typed: &'a [char],
    most: usize,
    beginnings: bool,
    letters: Vec<char>,
    /// Rows of `typed.len() + 1` numbers, one more than there are letters.
    rows: Vec<u8>,
    /// For each row, the fewest edits between what was typed and the letters up to here or fewer.
    begun: Vec<u8>,
}

impl<'a> Table<'a> {
    fn new(typed: &'a [char], most: usize, beginnings: bool) -> Self {
        let byte = |edits| u8::try_from(edits).unwrap_or(TOO_MANY);
        Self {
            typed,
            most,
            beginnings,
            letters: Vec::new(),
            rows: (0..=typed.len()).map(byte).collect(),
            begun: vec![byte(typed.len())],
        }
    }

    fn width(&self) -> usize {
        self.typed.len() + 1
    }

    fn cut(&mut self, letters: usize) {
        self.letters.truncate(letters);
        self.begun.truncate(letters + 1);
        self.rows.truncate((letters + 1) * self.width());
    }

    /// Adds a letter of the word; false when no word that begins so can be like what was typed.
    fn push(&mut self, letter: char) -> bool {
        let width = self.width();
        // Only so near the diagonal can the edits still be few enough.
        let depth = self.letters.len() + 1;
        let first = depth.saturating_sub(self.most).max(1);
        let band = first..(depth + self.most + 1).min(width);
        self.rows.resize((depth + 1) * width, TOO_MANY);
        let (done, row) = self.rows.split_at_mut(depth * width);
        let (before, above) = done.split_at(done.len() - width);
        let twice = before.rchunks(width).next().unwrap_or_default();
        let at = |row: &[u8], column: usize| row.get(column).copied().unwrap_or(TOO_MANY);
        let mut left = u8::try_from(depth).unwrap_or(TOO_MANY);
        let mut least = TOO_MANY;
        if let Some(edge) = row.first_mut() {
            *edge = left;
        }
        if first > 1 {
            left = TOO_MANY;
        } else {
            least = left;
        }
        let swapped_with = self.letters.last();
        for column in band {
            let typed = self.typed.get(column - 1);
            let other = at(above, column - 1) + u8::from(typed != Some(&letter));
            let mut edits = other.min(left + 1).min(at(above, column) + 1);
            if column > 1 && typed == swapped_with && self.typed.get(column - 2) == Some(&letter) {
                edits = edits.min(at(twice, column - 2) + 1);
            }
            if let Some(cell) = row.get_mut(column) {
                *cell = edits;
            }
            left = edits;
            least = least.min(edits);
        }
        let whole = at(row, width - 1);
        self.letters.push(letter);
        let begun = self.begun.last().copied().unwrap_or(TOO_MANY).min(whole);
        self.begun.push(begun);
        // A swap can still make good a row whose every number is one too many.
        usize::from(least) <= self.most + 1 || self.begins()
    }

    fn begins(&self) -> bool {
        self.beginnings && usize::from(self.begun.last().copied().unwrap_or(TOO_MANY)) <= self.most
    }

    fn verdict(&self, number: u32) -> Option<Like> {
        let edits = usize::from(self.rows.last().copied().unwrap_or(TOO_MANY));
        let begun = usize::from(self.begun.last().copied().unwrap_or(TOO_MANY));
        let like = |edits, beginning| Like {
            edits,
            beginning,
            number,
        };
        if edits <= self.most {
            Some(like(edits, false))
        } else {
            (self.beginnings && begun <= self.most).then(|| like(begun, true))
        }
    }
}

/// Shorter words of the catalogue are never meant by others.
const SHORTEST: usize = 4;

/// The words of four letters or more that are at most `most` edits away from `typed`, at most `limit` of
/// them, the most alike first; with `beginnings` also those that begin like it.
pub(super) fn like(
    words: &Vocabulary,
    typed: &str,
    most: usize,
    beginnings: bool,
    limit: usize,
) -> Vec<Like> {
    let letters: Vec<char> = typed.chars().collect();
    let mut table = Table::new(&letters, most, beginnings);
    let mut found = Vec::new();
    let mut word: Vec<u8> = Vec::new();
    // How many bytes of the words before were enough to know that none is like what was typed.
    let mut hopeless = None;
    for entry in words.entries() {
        if hopeless.is_some_and(|bytes| entry.shared >= bytes) {
            continue;
        }
        hopeless = None;
        word.truncate(entry.shared);
        word.extend(entry.rest);
        let Ok(text) = std::str::from_utf8(&word) else {
            continue;
        };
        // Rows of letters that end within what is shared still hold.
        let kept = text
            .char_indices()
            .take_while(|(at, c)| at + c.len_utf8() <= entry.shared)
            .count();
        let kept = kept.min(table.letters.len());
        table.cut(kept);
        let mut hope = true;
        for (at, c) in text.char_indices().skip(kept) {
            hope = table.push(c);
            if !hope {
                hopeless = Some(at + c.len_utf8());
                break;
            }
        }
        if hope && table.letters.len() >= SHORTEST {
            found.extend(table.verdict(entry.number));
        }
    }
    order::sort_by(&mut found, Ord::cmp);
    found.truncate(limit);
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn words(words: &BTreeSet<String>) -> Vocabulary {
        Vocabulary::read(Vocabulary::write(words.iter().map(String::as_str))).unwrap()
    }

    proptest! {
        #[test]
        fn they_are_those_that_the_whole_table_gives(
            all in prop::collection::btree_set("[abcàب]{1,8}", 0..120),
            typed in "[abcàب]{1,8}",
            most in 0_usize..3,
        ) {
            let vocabulary = words(&all);
            let found = like(&vocabulary, &typed, most, false, usize::MAX);
            let mut expected: Vec<Like> = (0..).zip(&all).filter_map(|(number, word)| {
                let edits = strsim::osa_distance(word, &typed);
                (edits <= most && word.chars().count() >= SHORTEST).then_some(Like { edits, beginning: false, number })
            }).collect();
            expected.sort();
            prop_assert_eq!(found, expected);
            let beginning = like(&vocabulary, &typed, most, true, usize::MAX);
            let expected: BTreeSet<u32> = (0..).zip(&all).filter(|(_, word)| {
                let letters: Vec<char> = word.chars().collect();
                letters.len() >= SHORTEST && (0..=letters.len()).any(|end| {
                    strsim::osa_distance(&letters[..end].iter().collect::<String>(), &typed) <= most
                })
            }).map(|(number, _)| number).collect();
            prop_assert_eq!(beginning.iter().map(|like| like.number).collect::<BTreeSet<_>>(), expected);
        }
    }

    #[test]
    fn the_most_alike_come_first() {
        let all = [
            "castelletto",
            "castello",
            "castelnuovo",
            "cartello",
            "castle",
        ];
        let all = all.map(str::to_owned).into();
        let found = like(&words(&all), "castelo", 1, true, 10);
        let numbers: Vec<u32> = found.iter().map(|like| like.number).collect();
        assert_eq!((found[0].edits, found[0].beginning), (1, false));
        assert_eq!(
            numbers,
            [2, 1, 3],
            "castello, then what begins so: {found:?}"
        );
    }
}
