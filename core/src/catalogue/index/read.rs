//! The index as it is kept in memory between questions: the head, and of the tree and the sets what questions
//! came by so far (at most 0.9 bytes a desk of boxes, and a bit a desk of each set).

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use super::head::Head;
use super::layout::{HEAD, Layout, PAIRS};
use super::lexicon::Lexicon;
use super::open::Opening;
use super::pairs::Pairs;
use super::space::{u32_at, unit};
use super::tree::Tree;
use super::{Attribute, DESKS, RANKS, Set};
use crate::bits::Bits;
use crate::catalogue::Dao;
use crate::error::{Error, Result};
use crate::model::Point;

/// The index of one state of the catalogue, as far as it was read.
#[derive(Debug)]
pub(crate) struct Index {
    head: Head,
    /// Where the desks are.
    pub tree: Tree,
    layout: Layout,
    sets: RefCell<HashMap<Attribute, Rc<Set>>>,
    pairs: OnceCell<Option<Pairs>>,
    /// Which desks are open when.
    pub opening: Rc<Opening>,
    towns: OnceCell<Vec<Town>>,
    lexicon: OnceCell<Rc<Lexicon>>,
    ranks: OnceCell<Vec<u8>>,
    desks: OnceCell<Vec<u8>>,
}

impl Index {
    /// Reads what is always needed: the head.
    pub fn read(dao: &Dao) -> Result<Self> {
        let head = dao.find_row(HEAD, Head::read)?.flatten();
        let head =
            head.ok_or_else(|| Error::BadCatalogue("its index of places is not whole".into()))?;
        let layout = Layout::new(head.counts, head.sets.len());
        let opening = Opening::new(head.counts.slots, head.counts.classes, layout);
        Ok(Self {
            tree: Tree::new(head.counts.located, layout),
            head,
            layout,
            sets: RefCell::default(),
            pairs: OnceCell::new(),
            opening: Rc::new(opening),
            towns: OnceCell::new(),
            lexicon: OnceCell::new(),
            ranks: OnceCell::new(),
            desks: OnceCell::new(),
        })
    }

    /// How many desks there are.
    pub const fn slots(&self) -> usize {
        self.head.counts.slots
    }

    /// How many of them have a point: theirs are the first slots.
    pub const fn located(&self) -> usize {
        self.head.counts.located
    }

    /// How many one can walk to: those with a point that are no phone lines; theirs are the very first slots.
    pub const fn doors(&self) -> usize {
        self.head.counts.doors
    }

    /// The slots of which something is true; none when no desk has it.
    pub fn set(&self, attribute: &Attribute) -> Rc<Set> {
        if let Some(set) = self.sets.borrow().get(attribute) {
            return Rc::clone(set);
        }
        let Some(entry) = self.head.sets.get(&attribute.name()) else {
            // Not kept: whoever asks for languages that nobody speaks must not fill the memory.
            return Rc::new(Set::of(&Bits::none(self.slots())));
        };
        let some = entry.some.clone();
        let set = Rc::new(Set::stored(self.layout, entry.number, entry.doors, some));
        let mut sets = self.sets.borrow_mut();
        sets.insert(attribute.clone(), Rc::clone(&set));
        set
    }

    /// How many doors are in both of two sets, where that is stored.
    pub fn doors_in_both(&self, dao: &Dao, one: &Set, other: &Set) -> Result<Option<usize>> {
        let Some((one, other)) = one.number().zip(other.number()) else {
            return Ok(None);
        };
        if self.layout.blocks < 2 {
            return Ok(None);
        }
        let pairs = if let Some(pairs) = self.pairs.get() {
            pairs
        } else {
            let read = |bytes: &[u8]| Pairs::read(bytes, self.head.sets.len());
            let pairs = dao.find_row(PAIRS, read)?.flatten();
            self.pairs.get_or_init(|| pairs)
        };
        let both = pairs.as_ref().and_then(|pairs| pairs.both(one, other));
        let bad = || Error::BadCatalogue("its index of what desks have is not whole".into());
        both.map(Some).ok_or_else(bad)
    }

    /// The values of an attribute that some desk has, in their order, each with how many doors have it.
    pub fn values(&self, attribute: &str) -> impl Iterator<Item = (&str, usize)> {
        let sets = self.head.sets.iter();
        sets.filter_map(move |(name, entry)| {
            let value = name.strip_prefix(attribute)?.strip_prefix(':')?;
            Some((value, entry.doors))
        })
    }

    /// How many doors have something.
    pub fn doors_with(&self, attribute: &Attribute) -> usize {
        let entry = self.head.sets.get(&attribute.name());
        entry.map_or(0, |entry| entry.doors)
    }

    /// The words of the desks and of the thesaurus.
    pub fn lexicon(&self, dao: &Dao) -> Result<Rc<Lexicon>> {
        if let Some(lexicon) = self.lexicon.get() {
            return Ok(Rc::clone(lexicon));
        }
        let lexicon = Lexicon::read(|name| dao.find_part(name))?
            .ok_or_else(|| Error::BadCatalogue("its index of words is not whole".into()))?;
        Ok(Rc::clone(self.lexicon.get_or_init(|| Rc::new(lexicon))))
    }

    /// The place of a slot's desk in the order of ids.
    pub fn rank(&self, dao: &Dao, slot: usize) -> Result<u32> {
        let ranks = self.per_slot(dao, RANKS, &self.ranks)?;
        Ok(u32_at(ranks, slot * 4).unwrap_or(u32::MAX))
    }

    /// The rowid of a slot's desk.
    pub fn desk(&self, dao: &Dao, slot: usize) -> Result<u32> {
        let desks = self.per_slot(dao, DESKS, &self.desks)?;
        Ok(u32_at(desks, slot * 4).unwrap_or_default())
    }

    /// A part with four bytes for each slot, read once.
    fn per_slot<'a>(&self, dao: &Dao, name: &str, kept: &'a OnceCell<Vec<u8>>) -> Result<&'a [u8]> {
        if let Some(bytes) = kept.get() {
            return Ok(bytes);
        }
        let bytes = dao
            .find_part(name)?
            .filter(|bytes| bytes.len() == self.slots() * 4)
            .ok_or_else(|| Error::BadCatalogue(format!("its part {name} is not whole")))?;
        Ok(kept.get_or_init(|| bytes))
    }

    /// Every town.
    pub fn towns(&self, dao: &Dao) -> Result<&[Town]> {
        if let Some(towns) = self.towns.get() {
            return Ok(towns);
        }
        let points = dao.town_points()?.into_iter();
        let towns = points.map(|(istat, folded, centre)| Town {
            istat,
            folded,
            unit: unit(centre),
            centre,
        });
        Ok(self.towns.get_or_init(|| towns.collect()))
    }
}

/// A town of the gazetteer, as far as its place is concerned.
#[derive(Debug)]
pub(crate) struct Town {
    /// ISTAT code.
    pub istat: String,
    /// The name as [`crate::text::fold`] gives it.
    pub folded: String,
    /// The centre.
    pub centre: Point,
    /// The centre as a unit vector.
    pub unit: [f64; 3],
}
