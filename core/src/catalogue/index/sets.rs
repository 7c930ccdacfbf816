//! A set of slots as it is stored and kept: in blocks of 64 words, which are 4,096 slots and one node of the
//! tree, read when a question comes by. A first row says which words of each block have something in them,
//! so that a block without any is neither stored nor read, and of a block only those words are stored.

use std::cell::OnceCell;

use rusqlite::{Connection, params};

use super::space::LEAF;
use crate::bits::{Bits, ones};
use crate::catalogue::Dao;
use crate::error::{Error, Result};

/// Words of a block.
const WORDS: usize = LEAF;

/// Slots of a block.
const SLOTS: usize = WORDS * LEAF;

/// A block of words.
pub(crate) type Block = [u64; WORDS];

/// A block without anything in it.
const NOTHING: &Block = &[0; WORDS];

/// A set of slots, as far as it was read.
#[derive(Debug)]
pub(crate) struct Set {
    /// Row of the first block; `None` when the set was made here and is all in memory.
    first: Option<i64>,
    /// How many doors are in it, where that is known.
    doors: Option<usize>,
    /// For each block the words with something in them, a bit each.
    filled: Vec<u64>,
    blocks: Vec<OnceCell<Box<Block>>>,
}

/// Rows of a stored set: one that says which words are filled, and one for each block.
fn rows(slots: usize) -> usize {
    1 + slots.div_ceil(SLOTS)
}

/// Row of the first of a set's rows.
fn row(number: u32, slots: usize) -> Option<i64> {
    let rows = i64::try_from(rows(slots)).ok()?;
    i64::from(number).checked_mul(rows)
}

/// Writes a set of so many slots; `number` is its place among all.
pub(super) fn write(conn: &Connection, number: u32, set: &Bits, slots: usize) -> Result<()> {
    let mut add = conn.prepare_cached(include_str!("../sql/add_set.sql"))?;
    let first = row(number, slots).unwrap_or(i64::MAX);
    let blocks = || set.words().chunks(WORDS);
    let filled = blocks().flat_map(|words| filled(words).to_le_bytes());
    add.execute(params![first, filled.collect::<Vec<u8>>()])?;
    for (id, words) in (first.saturating_add(1)..).zip(blocks()) {
        let words = words.iter().filter(|word| **word != 0);
        let bytes: Vec<u8> = words.flat_map(|word| word.to_le_bytes()).collect();
        if !bytes.is_empty() {
            add.execute(params![id, bytes])?;
        }
    }
    Ok(())
}

/// Which words have something in them.
fn filled(words: &[u64]) -> u64 {
    let some = words.iter().zip(0..).filter(|(word, _)| **word != 0);
    some.fold(0, |filled, (_, at)| filled | 1 << at)
}

fn numbers(bytes: &[u8]) -> Option<Vec<u64>> {
    let eight = |bytes: &[u8]| Some(u64::from_le_bytes(bytes.try_into().ok()?));
    bytes.chunks(8).map(eight).collect()
}

fn bad() -> Error {
    Error::BadCatalogue("its index of what desks have is not whole".into())
}

impl Set {
    /// The set of a number, with so many doors; its blocks are read when they are asked for.
    ///
    /// # Errors
    /// When the catalogue cannot be read or is not whole.
    pub fn read(dao: &Dao, number: u32, doors: usize, slots: usize) -> Result<Self> {
        let first = row(number, slots).ok_or_else(bad)?;
        let filled = dao.find_set(first, numbers)?.flatten().ok_or_else(bad)?;
        if filled.len() + 1 != rows(slots) {
            return Err(bad());
        }
        Ok(Self {
            first: Some(first + 1),
            doors: Some(doors),
            blocks: filled.iter().map(|_| OnceCell::new()).collect(),
            filled,
        })
    }

    /// A set that was made here.
    pub fn of(bits: &Bits) -> Self {
        let blocks = || bits.words().chunks(WORDS);
        let whole = |words: &[u64]| {
            let mut block = Box::new(*NOTHING);
            block
                .iter_mut()
                .zip(words)
                .for_each(|(to, from)| *to = *from);
            OnceCell::from(block)
        };
        Self {
            first: None,
            doors: None,
            filled: blocks().map(filled).collect(),
            blocks: blocks().map(whole).collect(),
        }
    }

    /// How many doors are in it, where that is stored with it.
    pub const fn doors(&self) -> Option<usize> {
        self.doors
    }

    /// Which words of a block have something in them: of a node its leaves.
    pub fn filled(&self, block: usize) -> u64 {
        self.filled.get(block).copied().unwrap_or_default()
    }

    /// The words of a block, when nothing need be read for them.
    pub fn kept(&self, block: usize) -> Option<&Block> {
        if self.filled(block) == 0 {
            return Some(NOTHING);
        }
        self.blocks.get(block)?.get().map(Box::as_ref)
    }

    /// The words of a block.
    ///
    /// # Errors
    /// When the catalogue cannot be read or is not whole.
    pub fn words(&self, dao: &Dao, block: usize) -> Result<&Block> {
        if let Some(words) = self.kept(block) {
            return Ok(words);
        }
        let filled = self.filled(block);
        let kept = self.blocks.get(block).ok_or_else(bad)?;
        let row = self.first.zip(i64::try_from(block).ok());
        let row = row.and_then(|(first, block)| first.checked_add(block));
        let words = dao.find_set(row.ok_or_else(bad)?, |bytes| spread(filled, bytes))?;
        let words = words.flatten().ok_or_else(bad)?;
        Ok(kept.get_or_init(|| words))
    }

    /// The 64 slots from `64 * number` on.
    ///
    /// # Errors
    /// When the catalogue cannot be read or is not whole.
    pub fn word(&self, dao: &Dao, number: usize) -> Result<u64> {
        let words = self.words(dao, number / WORDS)?;
        Ok(words.get(number % WORDS).copied().unwrap_or_default())
    }

    /// The whole set, of so many slots.
    ///
    /// # Errors
    /// When the catalogue cannot be read or is not whole.
    pub fn bits(&self, dao: &Dao, slots: usize) -> Result<Bits> {
        let mut all = Vec::with_capacity(self.blocks.len() * WORDS);
        for block in 0..self.blocks.len() {
            all.extend_from_slice(self.words(dao, block)?);
        }
        Ok(Bits::from_words(all, slots))
    }
}

/// The words of a block from those that are filled; `None` when there are not as many.
fn spread(filled: u64, bytes: &[u8]) -> Option<Box<Block>> {
    let stored = numbers(bytes).filter(|stored| stored.len() == filled.count_ones() as usize)?;
    let mut words = Box::new(*NOTHING);
    for (at, word) in ones(filled).zip(stored) {
        *words.get_mut(at)? = word;
    }
    Some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_block_only_the_words_with_something_are_stored() {
        let mut words = *NOTHING;
        (words[0], words[7], words[63]) = (1, u64::MAX, 1 << 63);
        let filled = filled(&words);
        assert_eq!(filled, 1 | 1 << 7 | 1 << 63);
        let stored = words.iter().filter(|word| **word != 0);
        let mut bytes: Vec<u8> = stored.flat_map(|word| word.to_le_bytes()).collect();
        assert_eq!(spread(filled, &bytes).as_deref(), Some(&words));
        bytes.pop();
        assert_eq!(spread(filled, &bytes), None);
        bytes.truncate(16);
        assert_eq!(spread(filled, &bytes), None);
    }
}
