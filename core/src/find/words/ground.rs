//! What words stand on: the index's sets, the lexicon's blocks, the search in space.

use std::ops::Range;
use std::rc::Rc;

use chrono::NaiveDateTime;

use super::finds::Ground;
use super::rank::Slots;
use crate::bits::Bits;
use crate::catalogue::Dao;
use crate::catalogue::index::lexicon::Concept;
use crate::catalogue::index::{Attribute, Index};
use crate::error::Result;
use crate::find::Filter;
use crate::find::engine::{Search, Sought, keep};
use crate::model::{Desk, Point};

/// The catalogue as words see it.
pub(super) struct Indexed<'a> {
    dao: &'a Dao,
    index: Rc<Index>,
}

impl<'a> Indexed<'a> {
    pub fn new(dao: &'a Dao) -> Result<Self> {
        Ok(Self {
            dao,
            index: dao.index()?,
        })
    }

    fn whole(&self, attribute: &Attribute) -> Result<Bits> {
        let set = self.index.set(attribute);
        set.bits(self.dao, self.index.slots())
    }
}

impl Ground for Indexed<'_> {
    fn slots(&self) -> usize {
        self.index.slots()
    }

    fn blocks(&self, blocks: Range<u32>, each: &mut dyn FnMut(u32, &[u8])) -> Result<()> {
        self.dao.word_blocks(blocks, each)
    }

    fn concept(&self, concept: Concept) -> Result<Bits> {
        let attribute = match concept {
            Concept::Theme(theme) => Attribute::Theme(theme),
            Concept::Kind(kind) => Attribute::Kind(kind),
        };
        self.whole(&attribute)
    }
}

impl Slots for Indexed<'_> {
    fn matching(&self, filter: &Filter, at: NaiveDateTime) -> Result<Bits> {
        let mut all = Bits::all(self.index.slots());
        keep(self.dao, &self.index, &mut all, filter, at)?;
        Ok(all)
    }

    fn located(&self) -> Result<Bits> {
        let mut first = Bits::all(self.index.slots());
        first.clear_from(self.index.located());
        Ok(first)
    }

    fn doubtful(&self) -> Result<Bits> {
        self.whole(&Attribute::Doubtful)
    }

    fn nearest_in(&self, set: &Bits, origin: Point, count: usize) -> Result<Vec<(usize, f64)>> {
        let mut search = Search::new(
            self.dao,
            &self.index,
            Sought::located(&self.index, set),
            origin,
        );
        let mut near = Vec::new();
        while near.len() < count
            && let Some(next) = search.next()?
        {
            near.push((next.slot, next.metres));
        }
        Ok(near)
    }

    fn order(&self, slots: &[usize]) -> Result<Vec<u32>> {
        let rank = |slot: &usize| self.index.rank(self.dao, *slot);
        slots.iter().map(rank).collect()
    }

    fn town_in(&self, folded: &str) -> Result<Option<Point>> {
        let text = format!(" {folded} ");
        let towns = self.index.towns(self.dao)?.iter();
        let named = towns.filter(|town| text.contains(&format!(" {} ", town.folded)));
        let longest = named.max_by_key(|town| town.folded.len());
        Ok(longest.map(|town| town.centre))
    }

    fn desks(&self, slots: &[usize]) -> Result<Vec<Desk>> {
        let row = |slot: &usize| self.index.desk(self.dao, *slot);
        let rows: Result<Vec<u32>> = slots.iter().map(row).collect();
        self.dao.desks_by_rowids(&rows?)
    }
}
