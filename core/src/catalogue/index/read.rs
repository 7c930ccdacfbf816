//! The index as it is kept in memory between questions: the head, and of the tree and the sets what questions
//! came by so far (at most 0.9 bytes a desk of boxes, and a bit a desk of each set).

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use chrono::NaiveDateTime;

use super::head::Head;
use super::lexicon::Lexicon;
use super::open::Opening;
use super::space::{u32_at, unit};
use super::tree::Tree;
use super::{Attribute, DESKS, HEAD, RANKS, Set};
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
    sets: RefCell<HashMap<Attribute, Rc<Set>>>,
    open: RefCell<Option<Opening>>,
    towns: OnceCell<Vec<Town>>,
    lexicon: OnceCell<Rc<Lexicon>>,
    ranks: OnceCell<Vec<u8>>,
    desks: OnceCell<Vec<u8>>,
}

impl Index {
    /// Reads what is always needed: the head.
    pub fn read(dao: &Dao) -> Result<Self> {
        let head = dao.find_node(HEAD, Head::read)?.flatten();
        let head =
            head.ok_or_else(|| Error::BadCatalogue("its index of places is not whole".into()))?;
        Ok(Self {
            tree: Tree::new(head.counts.located),
            head,
            sets: RefCell::default(),
            open: RefCell::default(),
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
    pub fn set(&self, dao: &Dao, attribute: &Attribute) -> Result<Rc<Set>> {
        if let Some(set) = self.sets.borrow().get(attribute) {
            return Ok(Rc::clone(set));
        }
        let Some(entry) = self.head.sets.get(&attribute.name()) else {
            // Not kept: whoever asks for languages that nobody speaks must not fill the memory.
            return Ok(Rc::new(Set::of(&Bits::none(self.slots()))));
        };
        let doors = usize::try_from(entry.doors).unwrap_or(usize::MAX);
        let set = Rc::new(Set::read(dao, entry.number, doors, self.slots())?);
        let mut sets = self.sets.borrow_mut();
        sets.insert(attribute.clone(), Rc::clone(&set));
        Ok(set)
    }

    /// The values of an attribute that some desk has, in their order, each with how many doors have it.
    pub fn values(&self, attribute: &str) -> impl Iterator<Item = (&str, usize)> {
        let sets = self.head.sets.iter();
        sets.filter_map(move |(name, entry)| {
            let value = name.strip_prefix(attribute)?.strip_prefix(':')?;
            Some((value, usize::try_from(entry.doors).unwrap_or(usize::MAX)))
        })
    }

    /// How many doors have something.
    pub fn doors_with(&self, attribute: &Attribute) -> usize {
        let entry = self.head.sets.get(&attribute.name());
        entry.map_or(0, |entry| {
            usize::try_from(entry.doors).unwrap_or(usize::MAX)
        })
    }

    /// The desks that their hours say are open at an instant.
    pub fn open(&self, dao: &Dao, at: NaiveDateTime) -> Result<Rc<Set>> {
        let mut kept = self.open.borrow_mut();
        if kept.is_none() {
            *kept = Some(Opening::read(dao, self.slots())?);
        }
        match kept.as_mut() {
            Some(opening) => Ok(opening.at(at)),
            None => Ok(Rc::new(Set::of(&Bits::none(self.slots())))),
        }
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
