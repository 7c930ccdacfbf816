//! The answer for one desk at one instant, from what its schedules say and how old they are.

use chrono::{Days, NaiveDate, NaiveDateTime, Timelike};

use super::feast::Feast;
use super::normalise::{DAY, Hours, Kind, Piece};
use super::{
    Because, Certainty, Facts, SEASON_DAYS, State, Status, in_years, is_recent, on_the_clock,
};
use crate::model::{Attending, Schedule, SourceDate};
use crate::order;

/// How far ahead an opening or a closing is looked for, in days.
pub(super) const HORIZON_DAYS: u64 = 366;

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
    pub source_date: Option<SourceDate>,
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

    /// Whether its hours ever make a piece of that kind.
    fn can_be(&self, kind: Kind) -> bool {
        self.hours.as_ref().is_some_and(|hours| {
            if self.by_appointment {
                kind == Kind::Appointment
            } else {
                hours.can_be(kind)
            }
        })
    }

    /// What it says of a day, in minutes.
    fn spans(&self, day: NaiveDate, feast: Feast) -> Vec<(Kind, u16, u16)> {
        if self.by_appointment {
            return vec![(Kind::Appointment, 0, DAY)];
        }
        let Some(hours) = &self.hours else {
            return vec![(Kind::Uncertain, 0, DAY)];
        };
        let pieces = hours.pieces(day, feast).into_iter();
        pieces.map(|p| (p.kind, p.from, p.to)).collect()
    }

    fn says(&self, at: NaiveDateTime, feast: Feast) -> Option<Kind> {
        let minute = at.hour() * 60 + at.minute();
        let mut spans = self.spans(at.date(), feast).into_iter();
        spans
            .find(|(_, from, to)| (u32::from(*from)..u32::from(*to)).contains(&minute))
            .map(|(kind, ..)| kind)
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
                source_date: schedule.source_date,
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
        let feast = Feast::new(facts.patron, attending);
        let (entries, ended) = self.live(attending, at.date());
        let view = View {
            entries: &entries,
            ended,
            feast,
        };
        let state = view.state(at);
        Status {
            state,
            certainty: view.certainty(facts, state, at),
            attending,
        }
    }

    /// What its schedules say of a day, in minutes; all of it is uncertain when they say nothing, or the day
    /// is outside the years that are answered for.
    pub(super) fn spans(&self, day: NaiveDate, feast: Feast) -> Vec<(Kind, u16, u16)> {
        let (entries, _) = self.live(self.attending(), day);
        if entries.is_empty() || !in_years(day) {
            return vec![(Kind::Uncertain, 0, DAY)];
        }
        entries.iter().flat_map(|e| e.spans(day, feast)).collect()
    }

    /// Whether it gives appointments and has no sure opening within the horizon.
    pub(super) fn only_appointments(&self, feast: Feast, at: NaiveDateTime) -> bool {
        let (entries, ended) = self.live(self.attending(), at.date());
        let view = View {
            entries: &entries,
            ended,
            feast,
        };
        view.opens(at) == (None, true)
    }

    /// The door when it has a schedule, else the phone.
    pub(super) fn attending(&self) -> Attending {
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
/// say so. On national holidays a desk is closed, unless its expression speaks of `PH` or is `24/7`; on its
/// town's patron day of high or medium trust too, unless its expression names that very day or is `24/7`, or
/// it is a phone. A desk whose only hours are by appointment is by appointment at any hour. Hours that cannot
/// be read, and instants outside the years [`FIRST_YEAR`](super::FIRST_YEAR) to
/// [`LAST_YEAR`](super::LAST_YEAR) (a clock that is wrong), are unknown.
///
/// Certainty, in this order: may have ended (`doubtful`, or all `valid_to` have passed); patron day, of low
/// trust, when the state is open; undated; dated (older than [`MAX_AGE_DAYS`](super::MAX_AGE_DAYS), or in the
/// future: then date or clock is wrong); current. The date is the schedule's own, or the desk's where it has
/// none: of those that say open the newest, else the oldest of all.
pub fn status(facts: &Facts<'_>, at: NaiveDateTime) -> Status {
    Plan::new(facts.schedules).status(facts, at)
}

fn says_something(schedule: &Schedule) -> bool {
    let some = |text: &Option<String>| text.as_ref().is_some_and(|t| !t.trim().is_empty());
    schedule.by_appointment || some(&schedule.opening_hours) || some(&schedule.text)
}

/// The day given and those after it, so many.
pub(super) fn days_from(day: NaiveDate, more: u64) -> impl Iterator<Item = NaiveDate> {
    (0..=more).map_while(move |n| day.checked_add_days(Days::new(n)))
}

/// The schedules that count at an instant.
struct View<'a> {
    entries: &'a [&'a Entry],
    /// Whether the last day of all of them has passed.
    ended: bool,
    feast: Feast,
}

impl View<'_> {
    fn state(&self, at: NaiveDateTime) -> State {
        if self.entries.is_empty() || !in_years(at.date()) {
            return State::Unknown;
        }
        let says = self.entries.iter().filter_map(|e| e.says(at, self.feast));
        match says.min() {
            Some(Kind::Open) => State::Open {
                until: self.closes(at),
            },
            Some(Kind::Appointment) => State::ByAppointment,
            Some(Kind::Uncertain) => State::Unknown,
            None => {
                let (opens, appointments) = self.opens(at);
                if opens.is_none() && appointments {
                    return State::ByAppointment;
                }
                State::Closed {
                    opens: opens.map(on_the_clock),
                    because: self.because(at.date(), opens),
                }
            }
        }
    }

    /// The pieces of a day of all entries, with their instants.
    fn pieces(&self, day: NaiveDate) -> impl Iterator<Item = (Kind, NaiveDateTime, NaiveDateTime)> {
        let live = self
            .entries
            .iter()
            .filter(move |e| self.ended || !e.has_ended(day));
        live.filter_map(|e| Some((e, e.hours.as_ref()?)))
            .flat_map(move |(entry, hours)| {
                let pieces = hours.pieces(day, self.feast).into_iter();
                pieces.filter_map(move |piece| {
                    piece
                        .on(day)
                        .map(|(from, to)| (entry.kind(&piece), from, to))
                })
            })
    }

    /// The end of the opening that holds at an instant, over midnights and from one schedule to the next.
    fn closes(&self, at: NaiveDateTime) -> Option<NaiveDateTime> {
        let never = |e: &&Entry| {
            e.hours.as_ref().is_some_and(Hours::is_always) && (self.ended || e.valid_to.is_none())
        };
        if self.entries.iter().any(never) {
            return None;
        }
        let mut until = at;
        for day in days_from(at.date(), HORIZON_DAYS) {
            if until.date() < day {
                return Some(on_the_clock(until));
            }
            let mut open: Vec<_> = self
                .pieces(day)
                .filter(|(kind, ..)| *kind == Kind::Open)
                .collect();
            order::sort_by_key(&mut open, |(_, from, _)| *from);
            for (_, from, to) in open {
                if from <= until {
                    until = until.max(to);
                }
            }
        }
        None
    }

    /// The next opening after an instant, and whether there are hours by appointment before it, within the
    /// horizon.
    fn opens(&self, at: NaiveDateTime) -> (Option<NaiveDateTime>, bool) {
        let can_open = self.entries.iter().any(|e| e.can_be(Kind::Open));
        let can_appoint = self.entries.iter().any(|e| e.can_be(Kind::Appointment));
        let mut appointments = false;
        for day in days_from(at.date(), HORIZON_DAYS) {
            // What can never be is not looked for, day by day, for a year.
            if !can_open && (appointments || !can_appoint) {
                break;
            }
            let mut next = None;
            for (kind, from, _) in self.pieces(day) {
                appointments |= kind == Kind::Appointment;
                if kind == Kind::Open && from > at && next.is_none_or(|n| from < n) {
                    next = Some(from);
                }
            }
            if next.is_some() {
                return (next, appointments);
            }
        }
        (None, appointments)
    }

    /// Why it is closed on that day, when it opens next then.
    fn because(&self, today: NaiveDate, opens: Option<NaiveDateTime>) -> Because {
        let hours = || self.entries.iter().filter_map(|e| e.hours.as_ref());
        let shut = |h: &Hours| h.shut(today, self.feast) && h.would_open(today);
        if hours().any(shut) && self.pieces(today).next().is_none() {
            return if self.feast.on(today).is_some() {
                Because::PatronDay
            } else {
                Because::Holiday
            };
        }
        match opens {
            Some(opens) if self.by_season(today, opens.date()) => Because::Season,
            _ => Because::Hours,
        }
    }

    /// Whether a rule with a date keeps it closed from before `today` until `opens`.
    fn by_season(&self, today: NaiveDate, opens: NaiveDate) -> bool {
        let usual: Vec<_> = self
            .entries
            .iter()
            .filter_map(|e| e.hours.as_ref()?.usual())
            .collect();
        if usual.is_empty() {
            return false;
        }
        let closed = |day: &NaiveDate| self.pieces(*day).next().is_none();
        let after: Vec<_> = days_from(today, HORIZON_DAYS)
            .skip(1)
            .take_while(|day| *day < opens)
            .collect();
        if !after.iter().all(closed) {
            return false;
        }
        let before = (0..=SEASON_DAYS)
            .map_while(|n| today.checked_sub_days(Days::new(n)))
            .take_while(closed);
        let gap: Vec<_> = before.chain(after).collect();
        let days = u64::try_from(gap.len()).unwrap_or(u64::MAX);
        let missed =
            |day: &NaiveDate| !self.feast.closes(*day) && usual.iter().any(|u| u.opens_on(*day));
        days > SEASON_DAYS && gap.iter().any(missed)
    }

    fn certainty(&self, facts: &Facts<'_>, state: State, at: NaiveDateTime) -> Certainty {
        let today = at.date();
        if facts.doubtful || self.ended {
            return Certainty::MayHaveEnded;
        }
        let open = matches!(state, State::Open { .. });
        let opened: Vec<&Entry> = self
            .entries
            .iter()
            .copied()
            .filter(|e| open && e.says(at, self.feast) == Some(Kind::Open))
            .collect();
        let sure = |e: &&Entry| {
            e.hours
                .as_ref()
                .is_some_and(|h| h.is_always() || h.names(today))
        };
        if open && self.feast.may_close(today) && !opened.iter().any(sure) {
            return Certainty::PatronDay;
        }
        let date = |e: &&Entry| e.source_date.or(facts.source_date);
        let worth =
            |date: &Option<SourceDate>| date.map(|date| (is_recent(date, today), date.earliest()));
        let date = if open {
            opened.iter().map(date).max_by_key(worth).flatten()
        } else if self.entries.is_empty() {
            facts.source_date
        } else {
            self.entries.iter().map(date).min_by_key(worth).flatten()
        };
        match date {
            None => Certainty::Undated,
            Some(date) if is_recent(date, today) => Certainty::Current,
            Some(date) => Certainty::Dated(date),
        }
    }
}
