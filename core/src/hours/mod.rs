//! Opening hours: what a desk's schedule says at an instant, and how far that can be trusted.
//!
//! All times here are wall-clock times in Italy (Europe/Rome); [`rome`] makes them from UTC.
//!
//! [`check`] is for the catalogue's build; [`status`] and [`week`] answer for one desk, [`next_change`] and
//! [`open_until_change`] say how long an answer holds. `text` and `normalise` read expressions (crate
//! `opening-hours`), `refusals` lists what is not read and why, `holidays` knows the law's days, `feast` the
//! town's, `season` the closures by date. Nothing here panics, whatever the text or the clock, and nothing of
//! a desk is kept between calls: whoever asks about the same desk again and again keeps a [`Plan`].
//!
//! The evaluation is held against opening_hours.js, the reference: docs/hours-conformance.md.

mod change;
mod feast;
mod holidays;
mod normalise;
mod refusals;
mod season;
mod status;
mod text;
mod week;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Europe::Rome;

use crate::model::{Attending, Desk, Kind, Schedule, SourceDate, Trust};

pub use change::{next_change, open_until_change};
pub use holidays::is_public_holiday;
pub use normalise::check;
pub use status::{Plan, status};
pub use week::{Day, Slot, week};

/// How old a source may be, in days, before its hours are said as old: 18 months.
///
/// Italian offices change their hours with the seasons and with the school year, so within 18 months every
/// change of a year has come round once and the page has had half a year to be mended. It is counted from
/// the first day that the source may be of ([`SourceDate::earliest`]), so that a source is never taken for
/// younger than it is. This is the one place of that number.
pub const MAX_AGE_DAYS: i64 = 548;

/// How long before a closing it is said as near, in minutes: less than a walk across a small town and the
/// wait at its desk.
pub const CLOSING_SOON_MINUTES: i64 = 30;

/// More closed days in a row than this are said as a closure until a date, when a rule with a date (`Aug off`,
/// `Jun-Sep off`, `Nov-Mar Mo 09:00-13:00`) is why: a desk that opens once a week is closed for six.
pub const SEASON_DAYS: u64 = 7;

/// The first year that is answered for: a clock before it is wrong.
pub const FIRST_YEAR: i32 = 2000;

/// The last year that is answered for: a clock after it is wrong.
pub const LAST_YEAR: i32 = 2199;

/// What the schedule says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Open; `until` is `None` when it never closes.
    Open {
        /// When it closes.
        until: Option<NaiveDateTime>,
    },
    /// Closed; `opens` is `None` when no opening is known within a year.
    Closed {
        /// When it opens next.
        opens: Option<NaiveDateTime>,
        /// Why it is closed.
        because: Because,
    },
    /// One must make an appointment.
    ByAppointment,
    /// Not known.
    Unknown,
}

/// Why a desk is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// It is not within its hours.
    Hours,
    /// It would have hours today, and today is a national holiday.
    Holiday,
    /// It would have hours today, and today is the town's patron day, of high or medium trust.
    PatronDay,
    /// A rule with a date closes it for more than [`SEASON_DAYS`] days.
    Season,
}

impl Because {
    /// A stable code, for JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Hours => "hours",
            Self::Holiday => "holiday",
            Self::PatronDay => "patron_day",
            Self::Season => "season",
        }
    }
}

/// How far the state can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// The source is recent: [`MAX_AGE_DAYS`] or younger.
    Current,
    /// The source is old: call first.
    Dated(SourceDate),
    /// The source has no date: call first.
    Undated,
    /// The source says that the hours held until a day that has passed, or that the service ended or is
    /// historical: it may be there no more.
    MayHaveEnded,
    /// It should be open, and today may be the town's patron day (low trust): it may be closed.
    PatronDay,
}

/// The answer for one desk at one instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Status {
    /// What the schedule says.
    pub state: State,
    /// How far it can be trusted.
    pub certainty: Certainty,
    /// Whether it is about the door or the phone.
    pub attending: Attending,
}

/// What is known of a desk's hours.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// Its schedules.
    pub schedules: &'a [Schedule],
    /// The date of the desk's source: of the schedules that have none of their own.
    pub source_date: Option<SourceDate>,
    /// Whether the source itself calls the service ended, historical or not begun.
    pub doubtful: bool,
    /// The town's patron day, where it counts ([`patron_of`]): month, day, trust.
    pub patron: Option<(u32, u32, Trust)>,
}

impl<'a> From<&'a Desk> for Facts<'a> {
    fn from(desk: &'a Desk) -> Self {
        Self {
            schedules: &desk.schedules,
            source_date: desk.source.date,
            doubtful: desk.doubtful,
            patron: patron_of(desk),
        }
    }
}

/// The patron day that may close a desk: its town's, but a phone line's office keeps none of its town.
/// [`Plan`] leaves it out for `24/7` and for hours of the phone too.
pub fn patron_of(desk: &Desk) -> Option<(u32, u32, Trust)> {
    desk.patron.filter(|_| desk.kind != Kind::Helpline)
}

/// Whether it closes within [`CLOSING_SOON_MINUTES`] of an instant at which its state is the one given. Counted
/// in minutes that pass, not on the clock: in two nights of a year they differ.
pub fn closes_soon(state: State, at: NaiveDateTime) -> bool {
    let State::Open { until: Some(until) } = state else {
        return false;
    };
    let passing = |t: NaiveDateTime| Rome.from_local_datetime(&t).earliest();
    let (Some(now), Some(end)) = (passing(at), passing(until)) else {
        return false;
    };
    end.signed_duration_since(now) <= TimeDelta::minutes(CLOSING_SOON_MINUTES)
}

/// Whether a source is recent enough on that day for its facts to be said without a warning: not older than
/// [`MAX_AGE_DAYS`], and not in the future (then the date or the clock is wrong).
pub fn is_recent(source: SourceDate, today: NaiveDate) -> bool {
    let age = today.signed_duration_since(source.earliest());
    (TimeDelta::zero()..=TimeDelta::days(MAX_AGE_DAYS)).contains(&age)
}

/// The wall-clock time in Italy at an instant.
///
/// Outside the years that are answered for ([`FIRST_YEAR`] to [`LAST_YEAR`]) it is UTC's: near the ends of
/// chrono's range an offset would overflow.
pub fn rome(utc: DateTime<Utc>) -> NaiveDateTime {
    let naive = utc.naive_utc();
    if in_years(naive.date()) {
        Rome.from_utc_datetime(&naive).naive_local()
    } else {
        naive
    }
}

fn in_years(day: NaiveDate) -> bool {
    (FIRST_YEAR..=LAST_YEAR).contains(&day.year())
}

/// A time that a clock in Italy shows: in the hour that is left out in spring, the end of that hour (who
/// closes at 02:30 in that night closes when clocks jump from 02:00 to 03:00).
fn on_the_clock(time: NaiveDateTime) -> NaiveDateTime {
    let shown = |t: &NaiveDateTime| Rome.offset_from_local_datetime(t).earliest().is_some();
    if shown(&time) {
        return time;
    }
    (0..=180)
        .filter_map(|n| time.checked_add_signed(TimeDelta::minutes(n)))
        .find(shown)
        .unwrap_or(time)
}
