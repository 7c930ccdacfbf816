//! The seven days of a desk's card.

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};

use super::feast::Feast;
use super::normalise::{Hours, Kind, Piece};
use super::status::{Entry, Plan};
use super::{Facts, in_years, is_public_holiday};
use crate::model::{Attending, Trust};
use crate::order;

/// One day of the week's table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// Which day.
    pub date: NaiveDate,
    /// What begins on it, in order; empty when it is closed.
    pub slots: Vec<Slot>,
    /// Whether it is a national holiday (also when the desk is open on it).
    pub holiday: bool,
    /// Whether it is the town's patron day, and how sure that is; `None` where that does not count: hours
    /// around the clock or by phone, a national holiday, hours that name that very day.
    pub patron: Option<Trust>,
}

impl Day {
    /// Whether it is open from midnight to midnight, without more.
    pub fn is_whole(&self) -> bool {
        let whole =
            |slot: &Slot| slot.certain && slot.from == NaiveTime::MIN && slot.to == NaiveTime::MIN;
        self.slots.iter().any(whole)
    }
}

/// A slot of a day, in Italian wall-clock time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// When it begins.
    pub from: NaiveTime,
    /// When it ends. When it is not after `from` it ends on the next day; so 00:00 is midnight at the day's
    /// end, and 00:00 to 00:00 the whole day.
    pub to: NaiveTime,
    /// Whether the door opens without more: false for appointments and for what only a comment tells.
    pub certain: bool,
    /// The expression's comment, in the source's language.
    pub comment: Option<String>,
}

/// Seven days from the day given, for the schedules of the door or of the phone.
///
/// Schedules whose `valid_to` passed before the first day are left out, unless there are no others. `None`
/// when no schedule has hours that can be read, or the day is outside the years that are answered for.
pub fn week(
    facts: &Facts<'_>,
    attending: Attending,
    monday_or_today: NaiveDate,
) -> Option<Vec<Day>> {
    Plan::new(facts.schedules).week(facts.patron, attending, monday_or_today)
}

impl Plan {
    /// As [`week`], for schedules that were read before.
    pub fn week(
        &self,
        patron: Option<(u32, u32, Trust)>,
        attending: Attending,
        monday_or_today: NaiveDate,
    ) -> Option<Vec<Day>> {
        let feast = Feast::new(patron, attending);
        let (entries, ended) = self.live(attending, monday_or_today);
        if !in_years(monday_or_today) || entries.iter().all(|e| e.hours.is_none()) {
            return None;
        }
        let days = (0..7).map_while(|n| monday_or_today.checked_add_days(Days::new(n)));
        Some(days.map(|date| day(&entries, ended, feast, date)).collect())
    }
}

fn day(entries: &[&Entry], ended: bool, feast: Feast, date: NaiveDate) -> Day {
    let mut pieces: Vec<(Kind, Piece)> = Vec::new();
    for entry in entries.iter().filter(|e| ended || !e.has_ended(date)) {
        let Some(hours) = &entry.hours else { continue };
        pieces.extend(
            hours
                .beginning_on(date, feast)
                .into_iter()
                .map(|piece| (entry.kind(&piece), piece)),
        );
    }
    order::sort_by_key(&mut pieces, |(_, piece)| (piece.from, piece.to));
    let mut slots: Vec<Slot> = pieces
        .into_iter()
        .map(|(kind, piece)| slot(kind, &piece))
        .collect();
    slots.dedup();
    let keeps_none = |hours: &Hours| hours.is_always() || hours.names(date);
    let mut hours = entries.iter().filter_map(|e| e.hours.as_ref());
    Day {
        date,
        slots,
        holiday: is_public_holiday(date),
        patron: feast.on(date).filter(|_| !hours.any(keeps_none)),
    }
}

fn slot(kind: Kind, piece: &Piece) -> Slot {
    let time = |minutes: u16| {
        NaiveTime::MIN
            .overflowing_add_signed(TimeDelta::minutes(minutes.into()))
            .0
    };
    Slot {
        from: time(piece.from),
        to: time(piece.to),
        certain: kind == Kind::Open,
        comment: piece.comment.as_deref().map(str::to_owned),
    }
}
