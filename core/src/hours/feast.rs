//! The town's patron day: custom, not law, and so only as sure as its source.
//!
//! High and medium trust close an office on that day as a holiday does; low trust (wrong in half of the cases
//! that could be compared) never closes one, it only takes the certainty from "open". It counts for the door
//! only: phone lines, and hours around the clock (`24/7`), keep no town's feast. A rule that names that very
//! day (`Jan 29 09:00-12:00`) wins: who writes it means it. On a national holiday the law's day decides alone.

use chrono::{Datelike, NaiveDate};
use opening_hours_syntax::rules::RuleSequence;
use opening_hours_syntax::rules::day::{Date, MonthdayRange};

use super::is_public_holiday;
use crate::model::{Attending, Trust};

/// The patron day for one way of attending.
#[derive(Clone, Copy, Debug)]
pub(super) struct Feast(Option<(u32, u32, Trust)>);

impl Feast {
    pub const fn new(patron: Option<(u32, u32, Trust)>, attending: Attending) -> Self {
        match attending {
            Attending::Physical => Self(patron),
            Attending::Phone => Self(None),
        }
    }

    /// The trust in it, when it is on that day.
    pub fn on(self, day: NaiveDate) -> Option<Trust> {
        let (month, number, trust) = self.0?;
        let today = (month, number) == (day.month(), day.day());
        (today && !is_public_holiday(day)).then_some(trust)
    }

    /// Whether offices close on that day.
    pub fn closes(self, day: NaiveDate) -> bool {
        matches!(self.on(day), Some(Trust::High | Trust::Medium))
    }

    /// Whether they may be closed on that day.
    pub fn may_close(self, day: NaiveDate) -> bool {
        self.on(day) == Some(Trust::Low)
    }
}

/// A day that a rule names alone: year where it says one, month, day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NamedDay(Option<i32>, u32, u32);

impl NamedDay {
    pub fn is(self, day: NaiveDate) -> bool {
        self.0.is_none_or(|year| year == day.year()) && (self.1, self.2) == (day.month(), day.day())
    }
}

/// The days that a rule names one by one: `Jan 29`, `2027 Jan 29`, not `Jan 20-31`.
pub(super) fn named_days(rule: &RuleSequence) -> impl Iterator<Item = NamedDay> {
    rule.day_selector.monthday.iter().filter_map(|range| {
        let MonthdayRange::Date { start, end } = range else {
            return None;
        };
        let (Date::Fixed { year, month, day }, offset) = *start else {
            return None;
        };
        (start == end && offset == Default::default())
            .then(|| NamedDay(year.map(|year| *year), month as u32, day.into()))
    })
}
