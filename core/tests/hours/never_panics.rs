//! Whatever the text and the clock: an answer, never a panic, and never "open" where it must not be.

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta, Timelike};
use proptest::prelude::*;
use proptest::sample::select;
use sportello_core::hours::{self, Facts, State, check, is_public_holiday, week};
use sportello_core::model::{Attending, Schedule, SourceDate, Trust};

use crate::help::{door, facts};

const REAL: &[&str] = &[
    "24/7",
    "Tu,We 15:30-18:30; Sa 09:00-13:00",
    "Mo,Th 10:30-12:30; Sa 09:00-12:00 \"su appuntamento\"",
    "Mo[1] 16:30-18:30",
    "Mo-Fr 08:00-18:00; PH off",
    "Mo,We-Fr \"by online appointment\"",
    "Mo,We 16:00-18:00; Aug-Sep Mo,We 18:00-20:00",
    "Fr,Sa 22:00-02:00; Dec 24-Jan 6 off",
    "2026-2028 week 1-20 Mo[-1] 10:00-26:00, PH 10:00-12:00",
    "easter -2 days-easter +1 day off; Mo-Su 00:00-24:00",
];

/// Pieces of the grammar, put together without regard to it.
#[rustfmt::skip]
const TOKENS: &[&str] = &["Mo", "Tu", "We", "Su", "-", ",", ";", " ", " ", " ", "09:00-13:00", "22:00-02:00",
        "10:00-48:00", "00:00-24:00", "24:00", "26:00", "PH", "SH", "off", "open", "unknown", "\"su appuntamento\"", "\"x\"", "\"", "||", "24/7", "week 1", "week 53", "/2", "2026", "1900", "9999",
        "Jan", "Feb 29", "Dec 31", "Aug-Sep", "easter", "[1]", "[-5]", "+", " +9 days", " -31 days", " +9999 days", "+Su", "sunrise", "(dusk+23:00)", ":", "è", "\u{202e}", "\n"];

/// Selectors that the grammar allows, for rules that parse more often than not.
#[rustfmt::skip]
fn rule() -> impl Strategy<Value = String> {
    let wide = select(vec!["", "2026 ", "2024-2030 ", "1900-9999 ", "2030+ ", "Jan ", "Nov-Feb ", "Feb 29 ",
        "Feb 29-Mar 1 ", "Feb 30-31 ", "Dec 20-Jan 6 ", "2026 Dec 20-2027 Jan 6 ", "2026 Feb 29-Mar 3 ",
        "9999 Dec 31+ ", "Jan 1+ ", "easter ", "easter -2 days-easter +1 day ", "2027 easter ", "Jan Mo[1] ", "Mar Su[-1]-Oct Su[-1] ", "Jan 1 -9999 days-Dec 31 +9999 days ", "Feb Mo[5]+Su -7 days ", "week 1 ", "week 53 ", "week 1-53 ", "Oct 1-Mar 31 +Su ", "1900 Jan 1-9999 Dec 31 "]);
    let weekday = select(vec!["", "Mo ", "Sa-Tu ", "Mo,We-Fr ", "Mo[1] ", "Su[-1] ", "Mo[5] ", "Fr[1-3,-1] ",
        "Mo[1] +31 days ", "PH ", "PH -1 day ", "PH +31 days ", "Mo-Su,PH ", "PH,We[2] -9999 days "]);
    let time = select(vec!["", "09:00-13:00", "09:00-13:00,15:00-17:00", "22:00-02:00", "23:59-47:59",
        "00:00-24:00", "00:00-48:00", "10:00-10:00", "20:00-08:00,09:00-10:00", "00:00-00:00"]);
    let modifier = select(vec!["", " off", " unknown", " open", " \"su appuntamento\"", " open \"x\"", " off \"x\""]);
    (wide, weekday, time, modifier)
        .prop_map(|(a, b, c, d)| format!("{a}{b}{c}{d}").trim().to_owned())
}

fn expression() -> impl Strategy<Value = String> {
    prop_oneof![
        ".{0,60}",
        prop::collection::vec(select(TOKENS), 0..12).prop_map(|tokens| tokens.concat()),
        (
            prop::collection::vec(rule(), 1..5),
            select(vec!["; ", ", ", " || "])
        )
            .prop_map(|(r, sep)| r.join(sep)),
        mutated(),
    ]
}

/// A real expression with one character taken out, doubled or changed.
fn mutated() -> impl Strategy<Value = String> {
    (
        select(REAL),
        any::<prop::sample::Index>(),
        any::<char>(),
        0..3u8,
    )
        .prop_map(|(expr, index, c, how)| {
            let mut chars: Vec<char> = expr.chars().collect();
            let i = index.index(chars.len());
            match how {
                0 => drop(chars.remove(i)),
                1 => chars.insert(i, chars[i]),
                _ => chars[i] = c,
            }
            chars.into_iter().collect()
        })
}

pub fn instant() -> impl Strategy<Value = NaiveDateTime> {
    let base = NaiveDate::from_ymd_opt(1900, 1, 1)
        .unwrap()
        .and_hms_opt(0, 0, 0)
        .unwrap();
    let minutes = prop_oneof![0..301 * 366 * 1440i64, 66_000_000..67_500_000i64];
    (minutes, 0..60i64).prop_map(move |(minutes, seconds)| {
        base + TimeDelta::minutes(minutes) + TimeDelta::seconds(seconds)
    })
}

pub fn schedule() -> impl Strategy<Value = Schedule> {
    (
        prop::option::of(expression()),
        any::<bool>(),
        any::<bool>(),
        prop::option::of(instant()),
    )
        .prop_map(
            |(opening_hours, by_appointment, phone, valid_to)| Schedule {
                opening_hours,
                text: by_appointment.then(|| "su appuntamento".to_owned()),
                attending: if phone {
                    Attending::Phone
                } else {
                    Attending::Physical
                },
                by_appointment: by_appointment && phone,
                valid_to: valid_to.map(|v| v.date()),
                source_date: valid_to.map(|v| SourceDate::Day(v.date())),
            },
        )
}

fn state(expr: &str, at: NaiveDateTime) -> State {
    hours::status(&facts(&[door(expr)]), at).state
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn any_desk_at_any_time(
        schedules in prop::collection::vec(schedule(), 0..4),
        at in instant(),
        year in -9999..19999i32,
        patron in prop::option::of((0..14u32, 0..33u32)),
    ) {
        let facts = Facts {
            schedules: &schedules,
            source_date: Some(SourceDate::Year(year)),
            doubtful: false,
            patron: patron.map(|(month, day)| (month, day, Trust::Low)),
        };
        let status = hours::status(&facts, at);
        match status.state {
            State::Open { until: Some(until) } => prop_assert!(until > at),
            State::Closed { opens: Some(opens), .. } => prop_assert!(opens > at && opens < at + TimeDelta::days(368)),
            _ => {}
        }
        for attending in [Attending::Physical, Attending::Phone] {
            let days = week(&facts, attending, at.date());
            prop_assert!(days.is_none_or(|days| days.len() == 7));
        }
    }

    #[test]
    fn what_check_refuses_is_unknown_and_what_it_accepts_is_not_forgotten(expr in expression(), at in instant()) {
        let ok = check(&expr).is_ok();
        let days = week(&facts(&[door(&expr)]), Attending::Physical, at.date());
        let in_years = (hours::FIRST_YEAR..=hours::LAST_YEAR).contains(&at.year());
        prop_assert_eq!(days.is_some(), ok && in_years);
        if !ok {
            prop_assert_eq!(state(&expr, at), State::Unknown);
        }
    }

    #[test]
    fn a_comment_alone_never_opens_and_a_holiday_never_does(rules in prop::collection::vec(rule(), 1..4), at in instant()) {
        let expr = rules.join("; ");
        let open = matches!(state(&expr, at), State::Open { .. });
        if is_public_holiday(at.date()) && !expr.contains("PH") && !matches!(expr.as_str(), "" | "open" | "00:00-24:00" | "00:00-24:00 open") {
            prop_assert!(!open, "{} at {}", expr, at);
        }
        if rules.iter().all(|rule| rule.ends_with("appuntamento\"") || rule.ends_with("unknown")) {
            prop_assert!(!open, "{} at {}", expr, at);
        }
    }

    /// The next opening and the closing are those that asking minute by minute would find.
    #[test]
    fn openings_and_closings_are_the_first(expr in select(REAL), day in 0..2500i64, minute in 0..1440i64) {
        let at = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap().and_hms_opt(0, 0, 0).unwrap()
            + TimeDelta::days(day) + TimeDelta::minutes(minute);
        let is_open = |t| matches!(state(expr, t), State::Open { .. });
        let (end, open) = match state(expr, at) {
            State::Open { until: Some(until) } => (until, true),
            State::Closed { opens: Some(opens), .. } => (opens, false),
            _ => return Ok(()),
        };
        prop_assert_eq!(is_open(end), !open, "{} at {}", expr, end);
        let steps = (end - at).num_minutes().min(600);
        for minute in (0..steps).step_by(15) {
            let between = at + TimeDelta::minutes(minute);
            if (between.month(), between.hour()) == (3, 2) {
                continue; // In one night no clock shows that hour: nobody asks about it.
            }
            prop_assert_eq!(is_open(between), open, "{} at {}", expr, at);
        }
    }
}
