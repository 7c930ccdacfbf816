//! What a search looks for: the slots that are in all of some sets, below an end, and perhaps open. Asked block by block
//! and leaf by leaf, so that of a stored set only what a search comes by is read.

use std::rc::Rc;

use chrono::NaiveDateTime;

use super::attributes;
use crate::bits::{Bits, ones};
use crate::catalogue::Dao;
use crate::catalogue::index::space::LEAF;
use crate::catalogue::index::{Block, Index, Opening, Placed, Set, Slots};
use crate::error::Result;
use crate::find::Filter;
use crate::order;

/// How many desks are asked one by one whether they are open; a search that comes by more asks all at once.
const ONE_BY_ONE: usize = 1024;

/// The slots below an end that are in every one of some sets and, where that is asked, open.
#[derive(Debug)]
pub(crate) struct Sought {
    /// The rarest first: a word in which it has nothing need not be read of the others.
    sets: Vec<Rc<Set>>,
    end: usize,
    open: Option<Open>,
}

/// What is asked of each desk and is no set yet.
#[derive(Debug)]
struct Open {
    opening: Rc<Opening>,
    at: NaiveDateTime,
    /// How many more desks are asked one by one.
    left: usize,
}

impl Sought {
    /// The doors that one can walk to and that match a filter.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn doors(dao: &Dao, index: &Index, filter: &Filter, at: NaiveDateTime) -> Result<Self> {
        let sets = attributes(filter).map(|attribute| index.set(&attribute));
        let mut sets: Vec<_> = sets.collect();
        let mut end = index.doors();
        for (number, set) in sets.iter().enumerate() {
            for other in sets.iter().skip(number + 1) {
                if index.doors_in_both(dao, set, other)? == Some(0) {
                    end = 0;
                }
            }
        }
        let mut open = None;
        if filter.open {
            match index.opening.known(at) {
                Some(known) => sets.push(known),
                None => {
                    open = Some(Open {
                        opening: Rc::clone(&index.opening),
                        at,
                        left: ONE_BY_ONE,
                    });
                }
            }
        }
        order::sort_by_key(&mut sets, |set| set.doors().unwrap_or(usize::MAX));
        Ok(Self { sets, end, open })
    }

    /// Those of a set that have a point.
    pub fn located(index: &Index, set: &Bits) -> Self {
        Self {
            sets: vec![Rc::new(Set::of(set))],
            end: index.located(),
            open: None,
        }
    }

    /// How many there are.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn count(&mut self, dao: &Dao, index: &Index) -> Result<usize> {
        if self.end == 0 {
            return Ok(0);
        }
        self.ask_all(dao)?;
        // The end of what has its doors counted is the doors' end.
        match self.sets.as_slice() {
            [] => return Ok(self.end),
            [only] => {
                if let Some(doors) = only.doors() {
                    return Ok(doors);
                }
            }
            [one, other] => {
                if let Some(doors) = index.doors_in_both(dao, one, other)? {
                    return Ok(doors);
                }
            }
            _ => {}
        }
        let mut count = 0;
        for block in 0..self.end.div_ceil(LEAF * LEAF) {
            let words = self.words(block, |set| set.words(dao, block))?;
            count += words
                .iter()
                .map(|word| word.count_ones() as usize)
                .sum::<usize>();
        }
        Ok(count)
    }

    /// Which children of a node may have something: all that do, and few that do not.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn children(&self, dao: &Dao, level: usize, number: usize) -> Result<u64> {
        let mask = |mask: u64, child: usize| mask | 1 << child;
        if level > 1 {
            // How many blocks a child spans.
            let span = LEAF.pow(u32::try_from(level - 2).unwrap_or_default());
            let some = |child: &usize| {
                let first = (number * LEAF + child) * span;
                (first..first + span).any(|block| self.may_have(block))
            };
            return Ok((0..LEAF).filter(some).fold(0, mask));
        }
        let words = self.words(number, |set| set.words(dao, number))?;
        let some = words.iter().enumerate().filter(|(_, word)| **word != 0);
        Ok(some.map(|(child, _)| child).fold(0, mask))
    }

    /// The slots of a block with their places, when one of the sets has so few there that they are stored with it: then
    /// neither boxes nor leaves need be read.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn few(&mut self, dao: &Dao, block: usize) -> Result<Option<Vec<(usize, Placed)>>> {
        let mut having = None;
        for set in &self.sets {
            if set.places(dao, block)?.is_some() {
                having = Some(Rc::clone(set));
                break;
            }
        }
        let Some(set) = having else {
            return Ok(None);
        };
        let mut few = Vec::new();
        let mut last = None;
        for (slot, placed) in set.places(dao, block)?.into_iter().flat_map(Slots::all) {
            let slot = block * LEAF * LEAF + slot;
            let leaf = slot / LEAF;
            let word = match last {
                Some((of, word)) if of == leaf => word,
                _ => self.word(dao, leaf)?,
            };
            last = Some((leaf, word));
            if word >> (slot % LEAF) & 1 == 1 {
                few.push((slot, placed));
            }
        }
        Ok(Some(few))
    }

    /// The slots of a leaf.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn word(&mut self, dao: &Dao, leaf: usize) -> Result<u64> {
        let mut word = self.in_sets(dao, leaf)?;
        let Some(open) = self.open.as_mut().filter(|_| word != 0) else {
            return Ok(word);
        };
        let count = word.count_ones() as usize;
        if open.left < count {
            self.ask_all(dao)?;
            return self.in_sets(dao, leaf);
        }
        open.left -= count;
        for bit in ones(word) {
            if !open.opening.is_open(dao, leaf * LEAF + bit, open.at)? {
                word &= !(1 << bit);
            }
        }
        Ok(word)
    }

    fn in_sets(&self, dao: &Dao, leaf: usize) -> Result<u64> {
        let mut word = below(self.end, leaf);
        for set in &self.sets {
            if word != 0 {
                word &= set.word(dao, leaf)?;
            }
        }
        Ok(word)
    }

    /// Makes a set of what is open.
    fn ask_all(&mut self, dao: &Dao) -> Result<()> {
        if let Some(Open { opening, at, .. }) = self.open.take() {
            self.sets.push(opening.at(dao, at)?);
        }
        Ok(())
    }

    /// Whether a block may have something: surely, when nothing need be read to know.
    fn may_have(&self, block: usize) -> bool {
        if below(self.end.div_ceil(LEAF), block) == 0 {
            return false;
        }
        let mut kept = [u64::MAX; LEAF];
        for words in self.sets.iter().filter_map(|set| set.kept(block)) {
            for (word, own) in kept.iter_mut().zip(words) {
                *word &= own;
            }
        }
        kept.iter().any(|word| *word != 0)
    }

    /// The words of a block that every set has.
    fn words<'s>(
        &'s self,
        block: usize,
        own: impl Fn(&'s Set) -> Result<&'s Block>,
    ) -> Result<Block> {
        let mut words = [0; LEAF];
        for (word, number) in words.iter_mut().zip(block * LEAF..) {
            *word = below(self.end, number);
        }
        for set in &self.sets {
            if words.iter().all(|word| *word == 0) {
                break;
            }
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
