//! Which desks are open: each class of hours is asked once, and again only after it may have changed. Which class a desk is
//! of, and what a class's schedules are, is read when a question comes by.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use chrono::NaiveDateTime;

use super::Set;
use super::classes::{self, PER_ROW, Patron};
use super::layout::Layout;
use super::pack::Columns;
use super::sets::SLOTS;
use crate::bits::Bits;
use crate::catalogue::Dao;
use crate::error::{Error, Result};
use crate::hours::{self, Plan};

/// The classes, as far as they were read, and what is known of them at one instant.
#[derive(Debug)]
pub(crate) struct Opening {
    slots: usize,
    count: usize,
    layout: Layout,
    /// Of each block the classes of its slots, as they are stored.
    of_slots: Vec<OnceCell<Box<[u8]>>>,
    /// The classes, row by row of their schedules.
    classes: RefCell<Vec<Option<Vec<Class>>>>,
    /// The open desks, from one instant until before another.
    known: RefCell<Option<Known>>,
}

#[derive(Debug)]
struct Known {
    from: NaiveDateTime,
    until: NaiveDateTime,
    open: Rc<Set>,
}

#[derive(Debug)]
enum Class {
    /// As it is stored: nobody asked for it yet.
    Stored(Box<[u8]>),
    Read {
        plan: Plan,
        patron: Patron,
        /// Whether it is open, from when, until before when.
        open: Option<(bool, NaiveDateTime, NaiveDateTime)>,
    },
}

fn bad() -> Error {
    Error::BadCatalogue("its index of hours is not whole".into())
}

impl Opening {
    /// Of so many slots and classes, of which nothing is read yet.
    pub(super) fn new(slots: usize, count: usize, layout: Layout) -> Self {
        let of_slots = std::iter::repeat_with(OnceCell::new);
        let classes = std::iter::repeat_with(|| None);
        Self {
            slots,
            count,
            layout,
            of_slots: of_slots.take(layout.blocks).collect(),
            classes: RefCell::new(classes.take(count.div_ceil(PER_ROW)).collect()),
            known: RefCell::default(),
        }
    }

    /// The desks that are open at an instant, when that was asked of all of them before.
    pub fn known(&self, at: NaiveDateTime) -> Option<Rc<Set>> {
        let known = self.known.borrow();
        let holds = known
            .as_ref()
            .filter(|known| known.from <= at && at < known.until)?;
        Some(Rc::clone(&holds.open))
    }

    /// Whether the desk of a slot is open at an instant.
    ///
    /// # Errors
    /// When the catalogue cannot be read or is not whole.
    pub fn is_open(&self, dao: &Dao, slot: usize, at: NaiveDateTime) -> Result<bool> {
        let classes = self.block(dao, slot / SLOTS)?;
        let class = classes.get(slot % SLOTS, 0).ok_or_else(bad)?;
        let (open, ..) = self.ask(dao, usize::try_from(class).unwrap_or(usize::MAX), at)?;
        Ok(open)
    }

    /// All desks that are open at an instant.
    ///
    /// # Errors
    /// When the catalogue cannot be read or is not whole.
    pub fn at(&self, dao: &Dao, at: NaiveDateTime) -> Result<Rc<Set>> {
        if let Some(open) = self.known(at) {
            return Ok(open);
        }
        let (mut from, mut until) = (NaiveDateTime::MIN, NaiveDateTime::MAX);
        let mut classes = Bits::none(self.count);
        for class in 0..self.count {
            let (open, since, change) = self.ask(dao, class, at)?;
            from = from.max(since);
            until = until.min(change);
            if open {
                classes.insert(class);
            }
        }
        let mut slots = Bits::none(self.slots);
        // When nothing is open, as at night, it does not matter who has which hours.
        let blocks = if classes.is_empty() {
            0
        } else {
            self.layout.blocks
        };
        for block in 0..blocks {
            let of_slots = self.block(dao, block)?;
            for (within, slot) in (block * SLOTS..self.slots).take(SLOTS).enumerate() {
                let class = of_slots.get(within, 0).ok_or_else(bad)?;
                if usize::try_from(class).is_ok_and(|class| classes.contains(class)) {
                    slots.insert(slot);
                }
            }
        }
        let open = Rc::new(Set::of(&slots));
        *self.known.borrow_mut() = Some(Known {
            from,
            until,
            open: Rc::clone(&open),
        });
        Ok(open)
    }

    /// The classes of a block's slots.
    fn block(&self, dao: &Dao, block: usize) -> Result<Columns<'_>> {
        let cell = self.of_slots.get(block).ok_or_else(bad)?;
        let count = self.slots.saturating_sub(block * SLOTS).min(SLOTS);
        let bytes = if let Some(bytes) = cell.get() {
            bytes
        } else {
            let bytes = dao.find_row(self.layout.classes(block), |bytes| bytes.into())?;
            let bytes: Box<[u8]> = bytes.ok_or_else(bad)?;
            cell.get_or_init(|| bytes)
        };
        Columns::read(bytes, 1, count).ok_or_else(bad)
    }

    /// Whether a class is open at an instant, and from when until before when that holds.
    fn ask(
        &self,
        dao: &Dao,
        class: usize,
        at: NaiveDateTime,
    ) -> Result<(bool, NaiveDateTime, NaiveDateTime)> {
        let mut rows = self.classes.borrow_mut();
        let row = rows.get_mut(class / PER_ROW).ok_or_else(bad)?;
        if row.is_none() {
            let stored = |bytes: &[u8]| {
                let records = classes::records(bytes)?.into_iter();
                Some(records.map(|record| Class::Stored(record.into())).collect())
            };
            let read = dao.find_row(self.layout.schedules(class / PER_ROW), stored)?;
            *row = Some(read.flatten().ok_or_else(bad)?);
        }
        let class = row.as_mut().and_then(|row| row.get_mut(class % PER_ROW));
        class.ok_or_else(bad)?.ask(at).ok_or_else(bad)
    }
}

impl Class {
    /// As [`Opening::ask`]; `None` when what is stored is no class.
    fn ask(&mut self, at: NaiveDateTime) -> Option<(bool, NaiveDateTime, NaiveDateTime)> {
        if let Self::Stored(record) = self {
            let (schedules, patron) = classes::read(record)?;
            *self = Self::Read {
                plan: Plan::new(&schedules),
                patron,
                open: None,
            };
        }
        let Self::Read { plan, patron, open } = self else {
            return None;
        };
        let held = open.filter(|(_, from, until)| *from <= at && at < *until);
        Some(*open.insert(held.unwrap_or_else(|| {
            let (is, change) = hours::open_until_change(plan, *patron, at);
            (is, at, change)
        })))
    }
}
