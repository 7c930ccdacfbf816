//! Which desks are open: each distinct schedule is asked once, and again only after it may have changed.

use std::rc::Rc;

use chrono::NaiveDateTime;

use super::{CLASS, CLASS_DESKS, Set, width};
use crate::bits::Bits;
use crate::catalogue::Dao;
use crate::error::{Error, Result};
use crate::hours::{self, Plan};
use crate::model::Trust;

/// The classes of desks that share their hours, and what is known of them at one instant.
#[derive(Debug)]
pub(super) struct Opening {
    slots: usize,
    /// Each slot's class, in numbers of `width` bytes.
    class: Vec<u8>,
    width: usize,
    plans: Vec<Class>,
    /// The open desks, from one instant until before another.
    known: Option<(NaiveDateTime, NaiveDateTime, Rc<Set>)>,
}

#[derive(Debug)]
struct Class {
    plan: Plan,
    patron: Option<(u32, u32, Trust)>,
    open: bool,
    /// From when until before when that holds.
    holds: Option<(NaiveDateTime, NaiveDateTime)>,
}

impl Opening {
    /// Reads the classes and their schedules.
    pub fn read(dao: &Dao, slots: usize) -> Result<Self> {
        let bad = || Error::BadCatalogue("its index of hours is not whole".into());
        let class = dao.find_part(CLASS)?.ok_or_else(bad)?;
        let desks = dao.find_part(CLASS_DESKS)?.ok_or_else(bad)?;
        let rows: Option<Vec<u32>> = desks
            .chunks(4)
            .map(|four| four.try_into().ok().map(u32::from_le_bytes))
            .collect();
        let rows = rows.ok_or_else(bad)?;
        let width = width(rows.len());
        if class.len() != slots * width {
            return Err(bad());
        }
        let desks = dao.desks_by_rowids(&rows)?;
        let plans = desks.iter().map(|desk| Class {
            plan: Plan::new(&desk.schedules),
            patron: hours::patron_of(desk),
            open: false,
            holds: None,
        });
        Ok(Self {
            slots,
            class,
            width,
            plans: plans.collect(),
            known: None,
        })
    }

    /// The desks that are open at an instant.
    pub fn at(&mut self, at: NaiveDateTime) -> Rc<Set> {
        if let Some((from, until, open)) = &self.known
            && *from <= at
            && at < *until
        {
            return Rc::clone(open);
        }
        let mut until = NaiveDateTime::MAX;
        let mut from = NaiveDateTime::MIN;
        for class in &mut self.plans {
            let (since, change) = class.ask(at);
            from = from.max(since);
            until = until.min(change);
        }
        let open = Rc::new(Set::of(&self.slots_open()));
        self.known = Some((from, until, Rc::clone(&open)));
        open
    }

    fn slots_open(&self) -> Bits {
        let mut open = Bits::none(self.slots);
        for (slot, class) in self.class.chunks(self.width).enumerate() {
            let number = class
                .iter()
                .rev()
                .fold(0, |number, byte| number << 8 | usize::from(*byte));
            if self.plans.get(number).is_some_and(|class| class.open) {
                open.insert(slot);
            }
        }
        open
    }
}

impl Class {
    /// Makes `open` right for an instant; from when and until when it holds.
    fn ask(&mut self, at: NaiveDateTime) -> (NaiveDateTime, NaiveDateTime) {
        if let Some((from, until)) = self.holds
            && from <= at
            && at < until
        {
            return (from, until);
        }
        let (open, change) = hours::open_until_change(&self.plan, self.patron, at);
        self.open = open;
        self.holds = Some((at, change));
        (at, change)
    }
}
