//! A set of slots: one bit for each desk of the index, in words of 64, so that a word is a leaf of the
//! spatial index and filters combine 64 desks at a time.

/// A set of small numbers below a fixed length. What is outside the length is never in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bits {
    words: Vec<u64>,
    len: usize,
}

impl Bits {
    /// No number below `len`.
    pub fn none(len: usize) -> Self {
        Self {
            words: vec![0; len.div_ceil(64)],
            len,
        }
    }

    /// Every number below `len`.
    pub fn all(len: usize) -> Self {
        let mut all = Self {
            words: vec![u64::MAX; len.div_ceil(64)],
            len,
        };
        all.trim();
        all
    }

    /// Of these words; those that are missing are zeros, and what is beyond `len` is left out.
    pub fn from_words(mut words: Vec<u64>, len: usize) -> Self {
        words.resize(len.div_ceil(64), 0);
        let mut bits = Self { words, len };
        bits.trim();
        bits
    }

    /// Puts a number in; one outside the length is left out.
    pub fn insert(&mut self, number: usize) {
        if number < self.len
            && let Some(word) = self.words.get_mut(number / 64)
        {
            *word |= 1 << (number % 64);
        }
    }

    /// Whether a number is in.
    pub fn contains(&self, number: usize) -> bool {
        self.word(number / 64) >> (number % 64) & 1 == 1
    }

    /// The 64 numbers from `64 * index` on; zero beyond the end.
    pub fn word(&self, index: usize) -> u64 {
        self.words.get(index).copied().unwrap_or_default()
    }

    /// All words.
    pub fn words(&self) -> &[u64] {
        &self.words
    }

    /// Takes out what is not in `other`.
    pub fn and(&mut self, other: &Self) {
        for (index, word) in self.words.iter_mut().enumerate() {
            *word &= other.word(index);
        }
    }

    /// Takes out what is in `other`.
    pub fn and_not(&mut self, other: &Self) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= !other;
        }
    }

    /// Puts in what is in `other`.
    pub fn or(&mut self, other: &Self) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word |= other;
        }
        self.trim();
    }

    /// How many numbers are in.
    pub fn count(&self) -> usize {
        self.words
            .iter()
            .map(|word| word.count_ones() as usize)
            .sum()
    }

    /// Whether none is in.
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|word| *word == 0)
    }

    /// The numbers that are in, ascending.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.words
            .iter()
            .enumerate()
            .flat_map(|(index, word)| ones(*word).map(move |bit| index * 64 + bit))
    }

    /// Makes the length no more than `len`.
    pub fn truncate(&mut self, len: usize) {
        if len < self.len {
            self.len = len;
            self.words.truncate(len.div_ceil(64));
            self.trim();
        }
    }

    /// Takes out the numbers from one on.
    pub fn clear_from(&mut self, number: usize) {
        let len = self.len;
        self.truncate(number);
        self.words.resize(len.div_ceil(64), 0);
        self.len = len;
    }

    /// Clears what the last word has beyond the length.
    fn trim(&mut self) {
        let spare = self.words.len() * 64 - self.len;
        if let Some(last) = self.words.last_mut() {
            *last &= u64::MAX >> spare;
        }
    }
}

/// The positions of a word's ones, lowest first.
pub fn ones(word: u64) -> impl Iterator<Item = usize> {
    let next = |left: &u64| (*left != 0).then_some(*left & (*left).wrapping_sub(1));
    std::iter::successors(Some(word), next)
        .take_while(|left| *left != 0)
        .map(|left| left.trailing_zeros() as usize)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    proptest! {
        #[test]
        fn it_is_a_set(len in 0_usize..300, a in prop::collection::vec(0_usize..320, 0..40), b in prop::collection::vec(0_usize..320, 0..40)) {
            let fill = |numbers: &[usize]| {
                let mut bits = Bits::none(len);
                for &number in numbers {
                    bits.insert(number);
                }
                let set: BTreeSet<usize> = numbers.iter().copied().filter(|n| *n < len).collect();
                (bits, set)
            };
            let ((a, sa), (b, sb)) = (fill(&a), fill(&b));
            prop_assert_eq!(a.iter().collect::<BTreeSet<_>>(), sa.clone());
            prop_assert_eq!(a.count(), sa.len());
            prop_assert_eq!(a.is_empty(), sa.is_empty());
            for n in 0..330 {
                prop_assert_eq!(a.contains(n), sa.contains(&n));
            }
            prop_assert_eq!(&Bits::from_words(a.words().to_vec(), len), &a);
            let mut both = a.clone();
            both.and(&b);
            prop_assert!(both.iter().eq(sa.intersection(&sb).copied()));
            let mut either = a.clone();
            either.or(&b);
            prop_assert!(either.iter().eq(sa.union(&sb).copied()));
            let mut only = a.clone();
            only.and_not(&b);
            prop_assert!(only.iter().eq(sa.difference(&sb).copied()));
            prop_assert!(Bits::all(len).iter().eq(0..len));
            let mut short = a.clone();
            short.truncate(len / 2);
            prop_assert!(short.iter().eq(sa.range(..len / 2).copied()));
            let mut low = a.clone();
            low.clear_from(len / 3);
            prop_assert!(low.iter().eq(sa.range(..len / 3).copied()));
            low.or(&Bits::all(len));
            prop_assert_eq!(&low, &Bits::all(len));
        }
    }

    #[test]
    fn a_set_from_more_words_than_it_needs_ends_at_its_length() {
        assert_eq!(Bits::from_words(vec![u64::MAX; 8], 70), Bits::all(70));
        assert_eq!(Bits::from_words(vec![0xff], 70).count(), 8);
    }
}
