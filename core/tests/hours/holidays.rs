//! The law's days against two independent computations: Gauss's Easter, and the table of the crate
//! `opening-hours`.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use opening_hours::localization::Country;
use sportello_core::hours::is_public_holiday;

/// Easter by Gauss's algorithm with the lunar corrections of Kinkelin (1870): not the one in `holidays.rs`.
#[allow(clippy::many_single_char_names)]
fn easter(year: i32) -> NaiveDate {
    let (k, a) = (year / 100, year % 19);
    let m = 15 + (3 * k + 3) / 4 - (8 * k + 13) / 25;
    let s = 2 - (3 * k + 3) / 4;
    let d = (19 * a + m) % 30;
    let r = (d + a / 11) / 29;
    let full_moon = 21 + d - r;
    let first_sunday = 7 - (year + year / 4 + s).rem_euclid(7);
    let day = full_moon + 7 - (full_moon - first_sunday).rem_euclid(7);
    NaiveDate::from_ymd_opt(year, 3, 1).unwrap() + chrono::TimeDelta::days(i64::from(day) - 1)
}

fn days_of(year: i32) -> impl Iterator<Item = NaiveDate> {
    NaiveDate::from_ymd_opt(year, 1, 1)
        .unwrap()
        .iter_days()
        .take_while(move |day| day.year() == year)
}

fn ours(year: i32) -> BTreeSet<NaiveDate> {
    days_of(year)
        .filter(|day| is_public_holiday(*day))
        .collect()
}

/// Easter Sundays as they are published (U.S. Census Bureau, "Easter Dates from 1600 to 2099").
const EASTERS: [(i32, u32, u32); 15] = [
    (2026, 4, 5),
    (2027, 3, 28),
    (2028, 4, 16),
    (2029, 4, 1),
    (2030, 4, 21),
    (2031, 4, 13),
    (2032, 3, 28),
    (2033, 4, 17),
    (2034, 4, 9),
    (2035, 3, 25),
    (2036, 4, 13),
    (2037, 4, 5),
    (2038, 4, 25),
    (2039, 4, 10),
    (2040, 4, 1),
];

#[test]
fn every_year_from_2026_to_2040_has_the_laws_days_and_no_others() {
    // Law 260/1949, art. 2, as in force: New Year, Epiphany, Liberation, Labour, Republic, Assumption,
    // St Francis (law 151/2025), All Saints, Immaculate Conception, Christmas, St Stephen.
    const FIXED: [(u32, u32); 11] = [
        (1, 1),
        (1, 6),
        (4, 25),
        (5, 1),
        (6, 2),
        (8, 15),
        (10, 4),
        (11, 1),
        (12, 8),
        (12, 25),
        (12, 26),
    ];
    assert!(EASTERS.iter().map(|(year, ..)| *year).eq(2026..=2040));
    for (year, month, day) in EASTERS {
        let on = |(month, day)| NaiveDate::from_ymd_opt(year, month, day).unwrap();
        let sunday = on((month, day));
        let mut law: BTreeSet<_> = FIXED.into_iter().map(on).collect();
        law.extend([sunday, sunday.succ_opt().unwrap()]);
        assert_eq!(ours(year), law, "{year}");
        assert_eq!(easter(year), sunday);
    }
}

#[test]
fn easters_that_are_known() {
    for known in [
        "2000-04-23",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2038-04-25",
        "2076-04-19",
    ] {
        let day: NaiveDate = known.parse().unwrap();
        assert_eq!(easter(day.year()), day);
        assert!(
            is_public_holiday(day) && is_public_holiday(day.succ_opt().unwrap()),
            "{known}"
        );
    }
}

#[test]
fn saint_francis_from_2026_on() {
    let day = |year| NaiveDate::from_ymd_opt(year, 10, 4).unwrap();
    assert_eq!(
        [2024, 2025, 2026, 2027].map(|year| is_public_holiday(day(year))),
        [false, false, true, true]
    );
}

#[test]
fn the_crates_table_agrees_as_far_as_it_goes() {
    let table = Country::IT.holidays();
    let mut compared = 0;
    for year in 2001..=2076 {
        let theirs: BTreeSet<_> = days_of(year)
            .filter(|day| table.get_public().contains(*day))
            .collect();
        assert_eq!(ours(year), theirs, "{year}");
        compared += theirs.len();
    }
    assert!(compared > 900, "the crate's table is empty");
}

#[test]
fn no_date_is_too_far() {
    assert!(!is_public_holiday(NaiveDate::MIN.with_month(4).unwrap()));
    assert!(!is_public_holiday(NaiveDate::MAX.with_day(30).unwrap()));
}
