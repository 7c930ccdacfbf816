//! How long an answer holds, against asking minute by minute.

use chrono::{NaiveDateTime, TimeDelta, Timelike};
use proptest::prelude::*;
use sportello_core::hours::{self, Facts, Plan, State, open_until_change};
use sportello_core::model::Trust;

use crate::help::{at, date, door, facts, in_town, phone, words};
use crate::never_panics::{instant, schedule};

fn is_open(plan: &Plan, facts: &Facts<'_>, at: NaiveDateTime) -> bool {
    matches!(plan.status(facts, at).state, State::Open { .. })
}

#[test]
fn the_next_change_of_open() {
    #[rustfmt::skip]
    let table = [
        ("Mo-Fr 09:00-13:00", "2026-11-23 08:00", false, "2026-11-23 09:00"),
        ("Mo-Fr 09:00-13:00", "2026-11-23 09:00", true, "2026-11-23 13:00"),
        ("Mo-Fr 09:00-13:00", "2026-11-23 13:00", false, "2026-11-24 09:00"),
        // A holiday between, and a night over midnight.
        ("Mo-Fr 09:00-13:00", "2026-12-07 13:00", false, "2026-12-09 09:00"),
        ("Fr 22:00-02:00", "2026-11-27 23:00", true, "2026-11-28 02:00"),
        ("Mo,Tu 00:00-24:00", "2026-11-23 12:00", true, "2026-11-25 00:00"),
        // Nothing within the week: its end.
        ("24/7", "2026-11-23 12:00", true, "2026-12-01 00:00"),
        ("Mo[1] 10:00-12:00", "2026-11-10 12:00", false, "2026-11-18 00:00"),
        ("non si sa", "2026-11-23 12:00", false, "2026-12-01 00:00"),
        ("Mo 09:00-12:00 \"su appuntamento\"", "2026-11-23 10:00", false, "2026-12-01 00:00"),
    ];
    for (expr, when, open, change) in table {
        let plan = Plan::new(&[door(expr)]);
        let said = open_until_change(&plan, None, at(when));
        assert_eq!(said, (open, at(change)), "{expr} at {when}");
    }
    let plan = Plan::new(&[door("Mo-Fr 09:00-13:00")]);
    let feast = Some((11, 24, Trust::Medium));
    let said = open_until_change(&plan, feast, at("2026-11-23 13:00"));
    assert_eq!(said, (false, at("2026-11-25 09:00")));
}

#[test]
fn the_next_change_of_any_kind() {
    #[rustfmt::skip]
    let table = [
        (vec![door("Mo-Fr 09:00-13:00")], "2026-11-23 10:00", Some("2026-11-23 13:00")),
        (vec![door("Mo-Fr 09:00-13:00; Aug off")], "2026-08-03 10:00", Some("2026-09-01 09:00")),
        // Into an appointment, out of one, and one that has nothing else.
        (vec![door("Mo 09:00-12:00; Sa 09:00-12:00 \"su appuntamento\"")], "2026-11-23 13:00", Some("2026-11-28 09:00")),
        (vec![door("Mo 09:00-12:00; Sa 09:00-12:00 \"su appuntamento\"")], "2026-11-28 10:00", Some("2026-11-28 12:00")),
        (vec![door("Sa 09:00-12:00 \"su appuntamento\"")], "2026-11-28 10:00", None),
        (vec![door("24/7")], "2026-11-23 10:00", None),
        (vec![words("il lunedì")], "2026-11-23 10:00", None),
        (vec![], "2026-11-23 10:00", None),
    ];
    for (schedules, when, change) in table {
        let said = hours::next_change(&facts(&schedules), at(when));
        assert_eq!(said, change.map(at), "{schedules:?} at {when}");
    }
    let desk = [door("Mo-Fr 09:00-13:00")];
    let said = hours::next_change(
        &in_town(&desk, (11, 24, Trust::High)),
        at("2026-11-23 13:00"),
    );
    assert_eq!(said, Some(at("2026-11-25 09:00")));
    let line = [phone("Mo-Fr 09:00-13:00")];
    let said = hours::next_change(
        &in_town(&line, (11, 24, Trust::High)),
        at("2026-11-23 13:00"),
    );
    assert_eq!(said, Some(at("2026-11-24 09:00")));
}

#[test]
fn the_ends_of_time() {
    let plan = Plan::new(&[door("24/7"), door("Mo-Su 10:00-12:00")]);
    for when in [NaiveDateTime::MIN, NaiveDateTime::MAX] {
        let (open, change) = open_until_change(&plan, None, when);
        assert!(!open && (change > when || when == NaiveDateTime::MAX));
        assert_eq!(hours::next_change(&facts(&[door("24/7")]), when), None);
    }
    // The last day that is answered for.
    let last = date("2199-12-31").and_hms_opt(12, 0, 0).unwrap();
    let midnight = date("2200-01-01").and_hms_opt(0, 0, 0).unwrap();
    assert_eq!(open_until_change(&plan, None, last), (true, midnight));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// The same as the status says, until the change, at which it says otherwise.
    #[test]
    fn open_is_the_statuss_open_until_the_change(
        schedules in prop::collection::vec(schedule(), 0..4),
        at in instant(),
        patron in prop::option::of((1..=12u32, 1..=31u32, prop::sample::select(Trust::ALL))),
    ) {
        let plan = Plan::new(&schedules);
        let facts = Facts { schedules: &schedules, source_date: None, doubtful: false, patron };
        let (open, change) = open_until_change(&plan, patron, at);
        prop_assert_eq!(open, is_open(&plan, &facts, at));
        prop_assert!(change > at && change <= at + TimeDelta::days(8));
        prop_assert_eq!(change.second(), 0);
        let mut minute = at;
        while minute < change {
            prop_assert_eq!(is_open(&plan, &facts, minute), open, "{}", minute);
            minute += TimeDelta::minutes(97);
        }
        let before = change - TimeDelta::minutes(1);
        prop_assert!(before < at || is_open(&plan, &facts, before) == open);
        if change.date() != at.date() + TimeDelta::days(8) {
            prop_assert_eq!(is_open(&plan, &facts, change), !open, "{}", change);
        }
    }
}
