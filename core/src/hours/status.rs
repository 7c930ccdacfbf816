//! The answer for one desk at one instant, from what its schedules say and how old they are.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime};

use super::normalise::{Hours, Kind, Piece};
use super::{Certainty, Facts, State, Status, in_years, is_recent, on_the_clock};
use crate::model::{Attending, Schedule};

/// How far ahead an opening or a closing is looked for, in days.
const HORIZON_DAYS: u64 = 366;

/// The schedules of one desk, read once: for whoever asks about more than one instant.
#[derive(Clone, Debug)]
pub struct Plan {
    entries: Vec<Entry>,
}

/// A schedule and what could be read of it.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub attending: Attending,
    pub by_appointment: bool,
    pub valid_to: Option<NaiveDate>,
    /// `None` when there is no expression, or none that can be read.
    pub hours: Option<Hours>,
}

impl Entry {
    pub fn has_ended(&self, day: NaiveDate) -> bool {
        self.valid_to.is_some_and(|last| day > last)
    }

    pub fn kind(&self, piece: &Piece) -> Kind {
        if self.by_appointment {
            Kind::Appointment
        } else {
            piece.kind
        }
    }

    /// What it says at an instant, or `None` when it is closed.
    fn at(&self, at: NaiveDateTime, ended: bool) -> Option<Kind> {
        if self.by_appointment {
            return Some(Kind::Appointment);
        }
        let Some(hours) = &self.hours else {
            return Some(Kind::Uncertain);
        };
        if !ended && self.has_ended(at.date()) {
            return None;
        }
        let pieces = hours.pieces(at.date());
        let now = pieces.iter().find(|p| {
            p.on(at.date())
                .is_some_and(|(from, to)| from <= at && at < to)
        });
        now.map(|piece| piece.kind)
    }
}

impl Plan {
    /// Reads schedules. One that says nothing (no hours, no words, no appointment) is left out; hours that
    /// cannot be read are kept as unknown.
    pub fn new(schedules: &[Schedule]) -> Self {
        let entries = schedules
            .iter()
            .filter(|s| says_something(s))
            .map(|schedule| Entry {
                attending: schedule.attending,
                by_appointment: schedule.by_appointment,
                valid_to: schedule.valid_to,
                hours: schedule
                    .opening_hours
                    .as_deref()
                    .and_then(|expr| Hours::parse(expr).ok()),
            });
        Self {
            entries: entries.collect(),
        }
    }

    /// The schedules that count on that day: those of one kind that still hold, or all of that kind when none
    /// does any more. The second value says whether that is so.
    pub(super) fn live(&self, attending: Attending, day: NaiveDate) -> (Vec<&Entry>, bool) {
        let all: Vec<&Entry> = self
            .entries
            .iter()
            .filter(|e| e.attending == attending)
            .collect();
        let live: Vec<&Entry> = all.iter().copied().filter(|e| !e.has_ended(day)).collect();
        if live.is_empty() && !all.is_empty() {
            (all, true)
        } else {
            (live, false)
        }
    }

    /// As [`status`], for schedules that were read before; `facts.schedules` is not looked at.
    pub fn status(&self, facts: &Facts<'_>, at: NaiveDateTime) -> Status {
        let attending = self.attending();
        let (entries, ended) = self.live(attending, at.date());
        let state = if in_years(at.date()) {
            state(&entries, ended, at)
        } else {
            State::Unknown
        };
        let always = entries
            .iter()
            .any(|e| e.hours.as_ref().is_some_and(Hours::is_always));
        let may_be_closed_for_patron = !always && matches!(state, State::Open { .. });
        Status {
            state,
            certainty: certainty(facts, at.date(), ended, may_be_closed_for_patron),
            attending,
        }
    }

    /// The door when it has a schedule, else the phone.
    fn attending(&self) -> Attending {
        let phone_only = !self.entries.is_empty()
            && self.entries.iter().all(|e| e.attending == Attending::Phone);
        if phone_only {
            Attending::Phone
        } else {
            Attending::Physical
        }
    }
}

/// What a desk's schedules say at an instant of Italian wall-clock time, and how far to trust it.
///
/// Schedules of the door come first; those of the phone count only when the door has none. With several,
/// what is most open wins: open, by appointment, unknown, closed; so closed is said only when all of them
/// say so. On national holidays a desk is closed, unless its expression speaks of `PH` or is `24/7`.
/// A desk whose only hours are by appointment is by appointment at any hour. Hours that cannot be read, and
/// instants outside the years [`FIRST_YEAR`](super::FIRST_YEAR) to [`LAST_YEAR`](super::LAST_YEAR) (a clock that is wrong), are unknown.
///
/// Certainty, in this order: may have ended (`doubtful`, or all `valid_to` have passed); patron day, of any
/// trust, when the state is open and not `24/7`; undated; dated (older than [`MAX_AGE_DAYS`](super::MAX_AGE_DAYS), or in the
/// future: then date or clock is wrong); current.
pub fn status(facts: &Facts<'_>, at: NaiveDateTime) -> Status {
    Plan::new(facts.schedules).status(facts, at)
}

fn says_something(schedule: &Schedule) -> bool {
    let some = |text: &Option<String>| text.as_ref().is_some_and(|t| !t.trim().is_empty());
    schedule.by_appointment || some(&schedule.opening_hours) || some(&schedule.text)
}

fn state(entries: &[&Entry], ended: bool, at: NaiveDateTime) -> State {
    let now: Vec<Option<Kind>> = entries.iter().map(|e| e.at(at, ended)).collect();
    let says = |kind| now.contains(&Some(kind));
    if now.is_empty() {
        State::Unknown
    } else if says(Kind::Open) {
        State::Open {
            until: closes(entries, ended, at),
        }
    } else if says(Kind::Appointment) {
        State::ByAppointment
    } else if says(Kind::Uncertain) {
        State::Unknown
    } else {
        let (opens, appointments) = opens(entries, ended, at);
        if opens.is_none() && appointments {
            State::ByAppointment
        } else {
            State::Closed { opens }
        }
    }
}

/// The day given and those after it, as far as is looked ahead.
fn days_from(day: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    (0..=HORIZON_DAYS).map_while(move |n| day.checked_add_days(Days::new(n)))
}

/// The pieces of a day of all entries, with their instants, by beginning.
fn pieces<'a>(
    entries: &'a [&Entry],
    ended: bool,
    day: NaiveDate,
) -> impl Iterator<Item = (Kind, NaiveDateTime, NaiveDateTime)> + 'a {
    let live = entries.iter().filter(move |e| ended || !e.has_ended(day));
    live.filter_map(|e| Some((e, e.hours.as_ref()?)))
        .flat_map(move |(entry, hours)| {
            let pieces = hours.pieces(day).into_iter();
            pieces.filter_map(move |piece| {
                piece
                    .on(day)
                    .map(|(from, to)| (entry.kind(&piece), from, to))
            })
        })
}

/// The end of the opening that holds at an instant, over midnights and from one schedule to the next.
fn closes(entries: &[&Entry], ended: bool, at: NaiveDateTime) -> Option<NaiveDateTime> {
    let never = |e: &&Entry| {
        e.hours.as_ref().is_some_and(Hours::is_always) && (ended || e.valid_to.is_none())
    };
    if entries.iter().any(never) {
        return None;
    }
    let mut until = at;
    for day in days_from(at.date()) {
        if until.date() < day {
            return Some(on_the_clock(until));
        }
        let mut open: Vec<_> = pieces(entries, ended, day)
            .filter(|(kind, ..)| *kind == Kind::Open)
            .collect();
        open.sort_unstable_by_key(|(_, from, _)| *from);
        for (_, from, to) in open {
            if from <= until {
                until = until.max(to);
            }
        }
    }
    None
}

/// The next opening after an instant, and whether there are hours by appointment within the horizon.
fn opens(entries: &[&Entry], ended: bool, at: NaiveDateTime) -> (Option<NaiveDateTime>, bool) {
    let mut appointments = false;
    for day in days_from(at.date()) {
        let mut next = None;
        for (kind, from, _) in pieces(entries, ended, day) {
            appointments |= kind == Kind::Appointment;
            if kind == Kind::Open && from > at && next.is_none_or(|n| from < n) {
                next = Some(from);
            }
        }
        if next.is_some() {
            return (next.map(on_the_clock), appointments);
        }
    }
    (None, appointments)
}

fn certainty(facts: &Facts<'_>, today: NaiveDate, ended: bool, patron_counts: bool) -> Certainty {
    let patron = facts
        .patron
        .is_some_and(|(month, day, _)| (month, day) == (today.month(), today.day()));
    if facts.doubtful || ended {
        return Certainty::MayHaveEnded;
    }
    if patron && patron_counts {
        return Certainty::PatronDay;
    }
    let Some(date) = facts.source_date else {
        return Certainty::Undated;
    };
    if is_recent(date, today) {
        Certainty::Current
    } else {
        Certainty::Dated(date)
    }
}

/// Whether the state is open at an instant, and the first instant after it at which that may differ.
pub fn open_until_change(
    plan: &Plan,
    patron: Option<(u32, u32, crate::model::Trust)>,
    at: NaiveDateTime,
) -> (bool, NaiveDateTime) {
    let facts = Facts {
        schedules: &[],
        source_date: None,
        doubtful: false,
        patron,
    };
    let open = matches!(plan.status(&facts, at).state, State::Open { .. });
    (open, at + chrono::TimeDelta::minutes(1))
}
