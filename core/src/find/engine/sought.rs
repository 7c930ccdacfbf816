//! What a search looks for: the slots that are in all of some sets, below an end. Asked block by block and
//! leaf by leaf, so that of a stored set only what a search comes by is read.

use std::rc::Rc;

use chrono::NaiveDateTime;

use super::attributes;
use crate::bits::Bits;
use crate::catalogue::Dao;
use crate::catalogue::index::space::LEAF;
use crate::catalogue::index::{Block, Index, Set};
use crate::error::Result;
use crate::find::Filter;
use crate::order;

/// The slots below an end that are in every one of some sets.
#[derive(Debug)]
pub(crate) struct Sought {
    /// The rarest first: a word in which it has nothing need not be read of the others.
    sets: Vec<Rc<Set>>,
    end: usize,
}

impl Sought {
    /// The doors that one can walk to and that match a filter.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn doors(dao: &Dao, index: &Index, filter: &Filter, at: NaiveDateTime) -> Result<Self> {
        let sets = attributes(filter).map(|attribute| index.set(dao, &attribute));
        let mut sets: Vec<_> = sets.collect::<Result<_>>()?;
        if filter.open {
            sets.push(index.open(dao, at)?);
        }
        order::sort_by_key(&mut sets, |set| set.doors().unwrap_or(usize::MAX));
        Ok(Self {
            sets,
            end: index.doors(),
        })
    }

    /// Those of a set that have a point.
    pub fn located(index: &Index, set: &Bits) -> Self {
        Self {
            sets: vec![Rc::new(Set::of(set))],
            end: index.located(),
        }
    }

    /// How many there are.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn count(&self, dao: &Dao) -> Result<usize> {
        match self.sets.as_slice() {
            [] => return Ok(self.end),
            // The end of what has its doors counted is the doors' end.
            [only] => {
                if let Some(doors) = only.doors() {
                    return Ok(doors);
                }
            }
            _ => {}
        }
        let mut count = 0;
        for block in 0..self.end.div_ceil(LEAF * LEAF) {
            if self.filled(block) != 0 {
                let words = self.words(block, |set| set.words(dao, block))?;
                count += words
                    .iter()
                    .map(|word| word.count_ones() as usize)
                    .sum::<usize>();
            }
        }
        Ok(count)
    }

    /// Which children of a node may have something: all that do, and few that do not.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn children(&self, dao: &Dao, level: usize, number: usize) -> Result<u64> {
        if level > 1 {
            // How many blocks a child spans.
            let span = LEAF.pow(u32::try_from(level - 2).unwrap_or_default());
            let some = |child: &usize| {
                let first = (number * LEAF + child) * span;
                (first..first + span).any(|block| self.may_have(block))
            };
            let mask = |mask: u64, child: usize| mask | 1 << child;
            return Ok((0..LEAF).filter(some).fold(0, mask));
        }
        let filled = self.filled(number);
        if self.sets.len() < 2 || filled == 0 {
            return Ok(filled);
        }
        let words = self.words(number, |set| set.words(dao, number))?;
        let some = words.iter().zip(0..).filter(|(word, _)| **word != 0);
        Ok(some.fold(0, |mask, (_, child)| mask | 1 << child))
    }

    /// The slots of a leaf.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn word(&self, dao: &Dao, leaf: usize) -> Result<u64> {
        let mut word = below(self.end, leaf);
        for set in &self.sets {
            if word != 0 {
                word &= set.word(dao, leaf)?;
            }
        }
        Ok(word)
    }

    /// Which words of a block have something in every set, though perhaps not the same.
    fn filled(&self, block: usize) -> u64 {
        let all = below(self.end.div_ceil(LEAF), block);
        let sets = self.sets.iter();
        sets.fold(all, |all, set| all & set.filled(block))
    }

    /// Whether a block may have something: surely, when nothing need be read to know.
    fn may_have(&self, block: usize) -> bool {
        if self.sets.len() < 2 || self.filled(block) == 0 {
            return self.filled(block) != 0;
        }
        let words = self.words(block, |set| set.kept(block).ok_or(()));
        words.map_or(true, |words| words.iter().any(|word| *word != 0))
    }

    /// The words of a block that every set has.
    fn words<'s, E>(
        &'s self,
        block: usize,
        own: impl Fn(&'s Set) -> std::result::Result<&'s Block, E>,
    ) -> std::result::Result<Block, E> {
        let mut words = [0; LEAF];
        for (word, number) in words.iter_mut().zip(block * LEAF..) {
            *word = below(self.end, number);
        }
        for set in &self.sets {
            for (word, own) in words.iter_mut().zip(own(set)?) {
                *word &= own;
            }
        }
        Ok(words)
    }
}

/// The ones of a word, the one of `64 * number` first, that are below an end.
fn below(end: usize, number: usize) -> u64 {
    match end.saturating_sub(number * LEAF) {
        0 => 0,
        some @ 1..LEAF => (1 << some) - 1,
        _ => u64::MAX,
    }
}
