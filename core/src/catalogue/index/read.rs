//! The index as it is kept in memory between questions: the boxes of the tree (44 bytes for 64 desks), and the
//! attributes' sets that were asked for so far (a bit a desk each). The points stay in the database, 64 to a
//! row, and only the rows that a question needs are read.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use chrono::NaiveDateTime;

use super::lexicon::Lexicon;
use super::open::Opening;
use super::space::{LEAF, Node, u32_at, unit};
use super::{Attribute, BOXES, COUNTS, DESKS, RANKS};
use crate::bits::Bits;
use crate::catalogue::Dao;
use crate::error::{Error, Result};
use crate::model::Point;

/// The index of one state of the catalogue, as far as it was read.
#[derive(Debug)]
pub(crate) struct Index {
    slots: usize,
    located: usize,
    /// The tree: leaves first, then the nodes around 64 of them, up to one root.
    levels: Vec<Vec<Node>>,
    sets: RefCell<HashMap<Attribute, Rc<Bits>>>,
    open: RefCell<Option<Opening>>,
    towns: OnceCell<Vec<Town>>,
    lexicon: OnceCell<Rc<Lexicon>>,
    ranks: OnceCell<Vec<u8>>,
    desks: OnceCell<Vec<u8>>,
}

impl Index {
    /// Reads what is always needed: the counts and the boxes.
    pub fn read(dao: &Dao) -> Result<Self> {
        let bad = || Error::BadCatalogue("its index of places is not whole".into());
        let counts = dao.find_part(COUNTS)?.ok_or_else(bad)?;
        let count = |at: usize| {
            let eight = counts.get(at..at + 8)?.try_into().ok()?;
            usize::try_from(u64::from_le_bytes(eight)).ok()
        };
        let (slots, located) = count(0).zip(count(8)).ok_or_else(bad)?;
        let boxes = dao.find_part(BOXES)?.ok_or_else(bad)?;
        let leaves = Node::read_all(&boxes).ok_or_else(bad)?;
        if located > slots || leaves.len() != located.div_ceil(LEAF) {
            return Err(bad());
        }
        Ok(Self {
            slots,
            located,
            levels: pyramid(leaves),
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
        self.slots
    }

    /// How many of them have a point: theirs are the first slots.
    pub const fn located(&self) -> usize {
        self.located
    }

    /// The number of the tree's topmost level; leaves are level 0.
    pub fn top(&self) -> usize {
        self.levels.len().saturating_sub(1)
    }

    /// A node of the tree.
    pub fn node(&self, level: usize, number: usize) -> Option<&Node> {
        self.levels.get(level)?.get(number)
    }

    /// The slots of which something is true; none when no desk has it.
    pub fn set(&self, dao: &Dao, attribute: &Attribute) -> Result<Rc<Bits>> {
        if let Some(set) = self.sets.borrow().get(attribute) {
            return Ok(Rc::clone(set));
        }
        let stored = dao.find_part(&attribute.part())?;
        let Some(bytes) = stored else {
            // Not kept: whoever asks for languages that nobody speaks must not fill the memory.
            return Ok(Rc::new(Bits::none(self.slots)));
        };
        let set = Rc::new(Bits::from_bytes(&bytes, self.slots));
        let mut sets = self.sets.borrow_mut();
        sets.insert(attribute.clone(), Rc::clone(&set));
        Ok(set)
    }

    /// The desks that their hours say are open at an instant.
    pub fn open(&self, dao: &Dao, at: NaiveDateTime) -> Result<Rc<Bits>> {
        let mut kept = self.open.borrow_mut();
        if kept.is_none() {
            *kept = Some(Opening::read(dao, self.slots)?);
        }
        match kept.as_mut() {
            Some(opening) => Ok(opening.at(at)),
            None => Ok(Rc::new(Bits::none(self.slots))),
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
            .filter(|bytes| bytes.len() == self.slots * 4)
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

fn pyramid(leaves: Vec<Node>) -> Vec<Vec<Node>> {
    let mut levels = vec![leaves];
    while let Some(top) = levels.last().filter(|top| top.len() > 1) {
        let above = top
            .chunks(LEAF)
            .map(|nodes| Node::union(nodes.iter().copied()));
        levels.push(above.collect());
    }
    levels
}
