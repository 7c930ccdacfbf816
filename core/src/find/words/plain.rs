//! The slots of a catalogue by a plain scan of its desks, in the order of their ids.

use std::ops::Range;
use std::sync::Arc;

use chrono::NaiveDateTime;

use super::finds::Ground;
use super::rank::Slots;
use crate::bits::Bits;
use crate::catalogue::Dao;
use crate::catalogue::index::lexicon::{Concept, Lexicon};
use crate::error::Result;
use crate::find::Filter;
use crate::find::nearest::{distance, matches};
use crate::model::{Desk, Point};

/// Every desk; its slot is its place.
pub(super) struct Plain<'a> {
    dao: &'a Dao,
    pub lexicon: &'a Lexicon,
    desks: Vec<Desk>,
}

impl<'a> Plain<'a> {
    pub fn read(dao: &'a Dao) -> Result<Self> {
        Ok(Self {
            dao,
            lexicon: dao.lexicon()?,
            desks: dao.desks()?,
        })
    }

    fn all(&self, is: impl Fn(&Desk) -> bool) -> Bits {
        let mut set = Bits::none(self.desks.len());
        let slots = self.desks.iter().enumerate().filter(|(_, desk)| is(desk));
        slots.for_each(|(slot, _)| set.insert(slot));
        set
    }
}

impl Ground for Plain<'_> {
    fn slots(&self) -> usize {
        self.desks.len()
    }

    fn blocks(&self, blocks: Range<u32>, each: &mut dyn FnMut(u32, &[u8])) -> Result<()> {
        self.dao.word_blocks(blocks, each)
    }

    fn concept(&self, concept: Concept) -> Result<Arc<Bits>> {
        Ok(Arc::new(self.all(|desk| match concept {
            Concept::Theme(theme) => desk.themes.contains(&theme),
            Concept::Kind(kind) => desk.kind == kind,
        })))
    }
}

impl Slots for Plain<'_> {
    fn matching(&self, filter: &Filter, at: NaiveDateTime) -> Result<Bits> {
        Ok(self.all(|desk| matches(desk, filter, at).is_some()))
    }

    fn located(&self) -> Result<Bits> {
        Ok(self.all(|desk| desk.point.is_some()))
    }

    fn doubtful(&self) -> Result<Bits> {
        Ok(self.all(|desk| desk.doubtful))
    }

    fn nearest_in(&self, set: &Bits, origin: Point, count: usize) -> Result<Vec<(usize, f64)>> {
        let mut near: Vec<(usize, f64)> = set
            .iter()
            .filter_map(|slot| {
                let point = self.desks.get(slot)?.point?;
                Some((slot, distance(origin, point)))
            })
            .collect();
        near.sort_by(|(a, da), (b, db)| da.total_cmp(db).then_with(|| a.cmp(b)));
        near.truncate(count);
        Ok(near)
    }

    fn order(&self, slots: &[usize]) -> Result<Vec<u32>> {
        Ok(slots
            .iter()
            .map(|slot| u32::try_from(*slot).unwrap_or(u32::MAX))
            .collect())
    }

    fn desks(&self, slots: &[usize]) -> Result<Vec<Desk>> {
        Ok(slots
            .iter()
            .filter_map(|slot| self.desks.get(*slot).cloned())
            .collect())
    }
}
