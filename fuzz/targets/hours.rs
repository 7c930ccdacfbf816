//! Any text as hours, at any instant: an answer or a refusal, never a panic, never an endless answer.

#![no_main]

use chrono::{DateTime, NaiveDateTime, TimeDelta};
use libfuzzer_sys::fuzz_target;
use sportello_core::hours::{self, Facts, Plan, State, open_until_change};
use sportello_core::model::{Attending, Schedule, SourceDate, Trust};

/// More slots than a day has minutes cannot be.
const MAX_SLOTS: usize = 1440;

// Six bytes of instant (minutes since 1970, so that most are in the years answered for), one of choices, and
// the text.
fuzz_target!(|data: &[u8]| {
    let Some((head, text)) = data.split_at_checked(7) else {
        return;
    };
    let (Ok(text), &[a, b, c, d, choices, month, day]) = (std::str::from_utf8(text), head) else {
        return;
    };
    let minutes = u32::from_be_bytes([a, b, c, d]) % (150 * 366 * 1440);
    let at = DateTime::UNIX_EPOCH.naive_utc() + TimeDelta::minutes(minutes.into());
    ask(text, at, choices, (month, day));
});

fn ask(text: &str, at: NaiveDateTime, choices: u8, patron: (u8, u8)) {
    let schedule = Schedule {
        opening_hours: Some(text.to_owned()),
        text: None,
        attending: Attending::ALL[usize::from(choices & 1)],
        by_appointment: choices & 2 != 0,
        valid_to: (choices & 4 != 0).then(|| at.date() + TimeDelta::days(3)),
        source_date: SourceDate::parse("2026"),
    };
    let trust = Trust::ALL[usize::from(choices >> 4) % Trust::ALL.len()];
    let patron = Some((patron.0.into(), patron.1.into(), trust));
    let schedules = [schedule];
    let facts = Facts {
        schedules: &schedules,
        source_date: None,
        doubtful: false,
        patron: patron.filter(|_| choices & 8 != 0),
    };
    let read = hours::check(text);
    let plan = Plan::new(&schedules);
    let status = plan.status(&facts, at);
    let (open, change) = open_until_change(&plan, facts.patron, at);
    assert_eq!(
        open,
        matches!(status.state, State::Open { .. }),
        "{text:?} at {at}"
    );
    assert!(
        change > at && change <= at + TimeDelta::days(8),
        "{text:?}: {change}"
    );
    if read.is_err() {
        assert!(!open, "{text:?} is refused and open");
    }
    match status.state {
        State::Open { until: Some(until) } => assert!(until > at, "{text:?} at {at}"),
        State::Closed {
            opens: Some(opens), ..
        } => assert!(
            opens > at && opens < at + TimeDelta::days(368),
            "{text:?} at {at}"
        ),
        _ => {}
    }
    let week = plan.week(facts.patron, status.attending, at.date());
    for day in week.iter().flatten() {
        assert!(
            day.slots.len() <= MAX_SLOTS,
            "{text:?}: {} slots",
            day.slots.len()
        );
    }
    assert!(week.is_none_or(|days| days.len() == 7));
    assert!(hours::next_change(&facts, at).is_none_or(|change| change > at));
}
