//! Opening hours: what a desk's schedule says at an instant, and how far that can be trusted.
//!
//! All times here are wall-clock times in Italy (Europe/Rome); [`rome`] makes them from UTC.
//!
//! [`check`] is for the catalogue's build; [`status`] and [`week`] answer for one desk. `normalise` reads
//! expressions (crate `opening-hours`), `refusals` lists what is not read and why, `holidays` knows the
//! law's days. Nothing here panics, whatever the text or the clock, and nothing is kept between calls:
//! whoever asks about the same desk again and again keeps a [`Plan`].

mod holidays;
mod normalise;
mod refusals;
mod status;
mod week;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Europe::Rome;

use crate::model::{Attending, Schedule, SourceDate, Trust};

pub use holidays::is_public_holiday;
pub use normalise::check;
pub use status::{Plan, open_until_change, status};
pub use week::{Day, Slot, week};

/// How old a source may be, in days, before its hours are said as old: 18 months.
///
/// Italian offices change their hours with the seasons and with the school year, so within 18 months every
/// change of a year has come round once and the page has had half a year to be mended. It is counted from
/// the first day that the source may be of ([`SourceDate::earliest`]), so that a source is never taken for
/// younger than it is. This is the one place of that number.
pub const MAX_AGE_DAYS: i64 = 548;

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
    },
    /// One must make an appointment.
    ByAppointment,
    /// Not known.
    Unknown,
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
    /// Today is the town's patron day: it may be closed.
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
    /// The date of the source.
    pub source_date: Option<SourceDate>,
    /// Whether the source itself calls the service ended, historical or not begun.
    pub doubtful: bool,
    /// The town's patron day: month, day, trust.
    pub patron: Option<(u32, u32, Trust)>,
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
