//! Schedules, instants and states, as short as a table of cases wants them.

use chrono::{NaiveDate, NaiveDateTime};
use sportello_core::hours::{self, Because, Facts, State, Status};
use sportello_core::model::{Attending, Schedule, SourceDate, Trust};

pub const ALWAYS: State = State::Open { until: None };
pub const NEVER: State = State::Closed {
    opens: None,
    because: Because::Hours,
};

pub fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

pub fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn door(expr: &str) -> Schedule {
    Schedule {
        opening_hours: Some(expr.to_owned()),
        text: None,
        attending: Attending::Physical,
        by_appointment: false,
        valid_to: None,
        source_date: None,
    }
}

pub fn phone(expr: &str) -> Schedule {
    Schedule {
        attending: Attending::Phone,
        ..door(expr)
    }
}

pub fn words(text: &str) -> Schedule {
    Schedule {
        opening_hours: None,
        text: Some(text.to_owned()),
        ..door("")
    }
}

/// Of a source of June 2026, in a town without a patron day.
pub fn facts(schedules: &[Schedule]) -> Facts<'_> {
    Facts {
        schedules,
        source_date: SourceDate::parse("2026-06-01"),
        doubtful: false,
        patron: None,
    }
}

/// The same, in a town whose patron is kept on that day.
pub fn in_town(schedules: &[Schedule], patron: (u32, u32, Trust)) -> Facts<'_> {
    Facts {
        patron: Some(patron),
        ..facts(schedules)
    }
}

pub fn status(schedules: &[Schedule], when: &str) -> Status {
    hours::status(&facts(schedules), at(when))
}

pub fn open(until: &str) -> State {
    State::Open {
        until: Some(at(until)),
    }
}

pub fn closed(opens: &str) -> State {
    closed_because(Because::Hours, opens)
}

pub fn closed_because(because: Because, opens: &str) -> State {
    State::Closed {
        opens: Some(at(opens)),
        because,
    }
}
