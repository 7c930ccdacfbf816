//! A set of slots as it is stored and kept: in blocks of 64 words, which are 4,096 slots and one node of the tree, read when a
//! question comes by. The head says which blocks have something in them; one without anything is neither stored nor read.
//!
//! A block is stored as the words that have something in them or, where it has few slots in a large catalogue, as those
//! slots with their places: a search for what is rare then reads neither boxes nor, for each desk, another leaf.

use std::cell::OnceCell;

use rusqlite::Connection;

use super::add_row;
use super::layout::Layout;
use super::leaf::{self, Placed, Slots};
use super::space::LEAF;
use crate::bits::{Bits, ones};
use crate::catalogue::Dao;
use crate::error::{Error, Result};

/// Words of a block.
const WORDS: usize = LEAF;

/// Slots of a block.
pub(super) const SLOTS: usize = WORDS * LEAF;

/// A block of words.
pub(crate) type Block = [u64; WORDS];

/// A block without anything in it.
const NOTHING: &Block = &[0; WORDS];

/// How many slots a block may have and be stored with their places: one in 64. From there on a leaf has what a search
/// looks for, and words are fewer bytes.
const FEW: usize = WORDS;

/// First byte of a block that is words: then eight bytes that say which, and those, eight bytes each.
const FILLED: u8 = 0;

/// First byte of a block that is places: then those as [`leaf::write_some`] writes them.
const PLACES: u8 = 1;

/// A set of slots, as far as it was read.
#[derive(Debug)]
pub(crate) struct Set {
    /// Where it is stored; `None` when the set was made here and is all in memory.
    stored: Option<Stored>,
    blocks: Vec<OnceCell<Kept>>,
}

#[derive(Debug)]
struct Stored {
    layout: Layout,
    number: usize,
    doors: usize,
    /// Which blocks have something in them; `None` when all do.
    some: Option<Bits>,
}

/// A block that was read.
#[derive(Debug)]
struct Kept {
    words: Box<Block>,
    /// The row's bytes, when they are places.
    places: Option<Box<[u8]>>,
}

/// Which blocks of a set have something in them; `None` when all do.
pub(super) fn some(set: &Bits) -> Option<Bits> {
    let blocks = || set.words().chunks(WORDS);
    let mut some = Bits::none(blocks().len());
    let filled = blocks().enumerate().filter(|(_, words)| filled(words) != 0);
    filled.for_each(|(block, _)| some.insert(block));
    (some.count() < blocks().len()).then_some(some)
}

/// Writes a set; `number` is its place among all, `placed` are the first slots.
pub(super) fn write(
    conn: &Connection,
    layout: Layout,
    number: usize,
    set: &Bits,
    placed: &[Placed],
) -> Result<()> {
    for (block, words) in set.words().chunks(WORDS).enumerate() {
        let filled = filled(words);
        if filled == 0 {
            continue;
        }
        let bytes = places(layout, block, words, placed).unwrap_or_else(|| {
            let words = words.iter().filter(|word| **word != 0);
            let mut bytes = vec![FILLED];
            bytes.extend(filled.to_le_bytes());
            bytes.extend(words.flat_map(|word| word.to_le_bytes()));
            bytes
        });
        add_row(conn, layout.set(number, block), &bytes)?;
    }
    Ok(())
}

/// The bytes of a block as places; `None` when it is better stored as words: it is the only block, it has too many slots,
/// or one that has no place.
fn places(layout: Layout, block: usize, words: &[u64], placed: &[Placed]) -> Option<Vec<u8>> {
    let count: usize = words.iter().map(|word| word.count_ones() as usize).sum();
    if layout.blocks < 2 || count > FEW {
        return None;
    }
    let each = words.iter().enumerate();
    let each = each.flat_map(|(at, word)| ones(*word).map(move |bit| at * LEAF + bit));
    let some: Option<Vec<(u32, Placed)>> = each
        .map(|within| {
            let placed = placed.get(block * SLOTS + within)?;
            Some((u32::try_from(within).ok()?, *placed))
        })
        .collect();
    let mut bytes = vec![PLACES];
    bytes.extend(leaf::write_some(&some?));
    Some(bytes)
}

/// Which words have something in them.
fn filled(words: &[u64]) -> u64 {
    let some = words.iter().zip(0..).filter(|(word, _)| **word != 0);
    some.fold(0, |filled, (_, at)| filled | 1 << at)
}

fn bad() -> Error {
    Error::BadCatalogue("its index of what desks have is not whole".into())
}

impl Set {
    /// A stored set of a number, with so many doors; its blocks are read when they are asked for.
    pub(super) fn stored(layout: Layout, number: usize, doors: usize, some: Option<Bits>) -> Self {
        let blocks = std::iter::repeat_with(OnceCell::new);
        Self {
            blocks: blocks.take(layout.blocks).collect(),
            stored: Some(Stored {
                layout,
                number,
                doors,
                some,
            }),
        }
    }

    /// A set that was made here.
    pub fn of(bits: &Bits) -> Self {
        let whole = |words: &[u64]| {
            let mut block = Box::new(*NOTHING);
            block
                .iter_mut()
                .zip(words)
                .for_each(|(to, from)| *to = *from);
            OnceCell::from(Kept {
                words: block,
                places: None,
            })
        };
        Self {
            stored: None,
            blocks: bits.words().chunks(WORDS).map(whole).collect(),
        }
    }

    /// Its number, where it is stored.
    pub fn number(&self) -> Option<usize> {
        self.stored.as_ref().map(|stored| stored.number)
    }

    /// How many doors are in it, where that is stored with it.
    pub fn doors(&self) -> Option<usize> {
        self.stored.as_ref().map(|stored| stored.doors)
    }

    /// The words of a block, when nothing need be read for them.
    pub fn kept(&self, block: usize) -> Option<&Block> {
        let some = self.stored.as_ref().and_then(|stored| stored.some.as_ref());
        if some.is_some_and(|some| !some.contains(block)) || block >= self.blocks.len() {
            return Some(NOTHING);
        }
        Some(&self.blocks.get(block)?.get()?.words)
    }

    /// The words of a block.
    ///
    /// # Errors
    /// When the catalogue cannot be read or is not whole.
    pub fn words(&self, dao: &Dao, block: usize) -> Result<&Block> {
        match self.kept(block) {
            Some(words) => Ok(words),
            None => Ok(&self.read(dao, block)?.words),
        }
    }

    /// The places of a block's slots; `None` when it is stored as words, or not at all.
    ///
    /// # Errors
    /// When the catalogue cannot be read or is not whole.
    pub fn places(&self, dao: &Dao, block: usize) -> Result<Option<Slots<'_>>> {
        self.words(dao, block)?;
        let kept = self.blocks.get(block).and_then(OnceCell::get);
        let places = kept.and_then(|kept| kept.places.as_deref());
        places.map(|bytes| slots(bytes).ok_or_else(bad)).transpose()
    }

    fn read(&self, dao: &Dao, block: usize) -> Result<&Kept> {
        let stored = self.stored.as_ref().ok_or_else(bad)?;
        let row = stored.layout.set(stored.number, block);
        let kept = dao.find_row(row, Kept::read)?.flatten().ok_or_else(bad)?;
        let cell = self.blocks.get(block).ok_or_else(bad)?;
        Ok(cell.get_or_init(|| kept))
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

impl Kept {
    /// Reads a block's bytes; `None` when they are not a block.
    fn read(bytes: &[u8]) -> Option<Self> {
        let (form, rest) = bytes.split_first()?;
        match *form {
            FILLED => Some(Self {
                words: spread(rest)?,
                places: None,
            }),
            PLACES => {
                let mut words = Box::new(*NOTHING);
                let (mut some, slots) = (0, slots(bytes)?);
                for (within, _) in slots.all() {
                    *words.get_mut(within / LEAF)? |= 1 << (within % LEAF);
                    some += 1;
                }
                (some == slots.count()).then_some(())?;
                Some(Self {
                    words,
                    places: Some(bytes.into()),
                })
            }
            _ => None,
        }
    }
}

/// The places of a block's bytes.
fn slots(bytes: &[u8]) -> Option<Slots<'_>> {
    let (_, rest) = bytes.split_first()?;
    Slots::read_some(rest)
}

/// The words of a block from those that are filled; `None` when there are not as many.
fn spread(bytes: &[u8]) -> Option<Box<Block>> {
    let (filled, stored) = bytes.split_first_chunk()?;
    let filled = u64::from_le_bytes(*filled);
    if stored.len() != filled.count_ones() as usize * 8 {
        return None;
    }
    let mut words = Box::new(*NOTHING);
    for (at, word) in ones(filled).zip(stored.chunks(8)) {
        *words.get_mut(at)? = u64::from_le_bytes(word.try_into().ok()?);
    }
    Some(words)
}

#[cfg(test)]
mod tests {
    use super::super::head::Counts;
    use super::*;
    use crate::model::Point;

    #[test]
    fn of_a_block_only_the_words_with_something_are_stored() {
        let mut words = *NOTHING;
        (words[0], words[7], words[63]) = (1, u64::MAX, 1 << 63);
        let filled = filled(&words);
        assert_eq!(filled, 1 | 1 << 7 | 1 << 63);
        let mut bytes = filled.to_le_bytes().to_vec();
        for word in [1, u64::MAX, 1 << 63] {
            bytes.extend(word.to_le_bytes());
        }
        assert_eq!(spread(&bytes).as_deref(), Some(&words));
        bytes.pop();
        assert_eq!(spread(&bytes), None);
        bytes.truncate(24);
        assert_eq!(spread(&bytes), None);
        assert_eq!(spread(&bytes[..7]), None);
    }

    #[test]
    fn few_slots_of_one_block_among_several_are_stored_with_their_places() {
        let placed: Vec<Placed> = (0..8192)
            .map(|n| Placed {
                point: Point::new(f64::from(n) * 0.001, 12.0).unwrap(),
                desk: n + 1,
                rank: n,
            })
            .collect();
        let layout = |blocks| {
            let counts = Counts {
                slots: blocks * SLOTS,
                ..Counts::default()
            };
            Layout::new(counts, 1)
        };
        let mut words = *NOTHING;
        (words[0], words[2], words[63]) = (1 << 5, 3, 1 << 63);
        let bytes = places(layout(2), 1, &words, &placed).unwrap();
        let kept = Kept::read(&bytes).unwrap();
        assert_eq!(*kept.words, words);
        let back: Vec<(usize, Placed)> = slots(&bytes).unwrap().all().collect();
        let with_place = |within: usize| (within, placed[4096 + within]);
        assert_eq!(back, [5, 128, 129, 4095].map(with_place));
        assert!(Kept::read(&bytes[..bytes.len() - 1]).is_none());
        assert_eq!(places(layout(1), 1, &words, &placed), None);
        assert_eq!(places(layout(2), 1, &words, &placed[..8191]), None);
        words[5] = u64::MAX;
        assert_eq!(places(layout(2), 1, &words, &placed), None);
    }
}
