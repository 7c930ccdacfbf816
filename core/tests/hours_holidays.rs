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

#[test]
fn every_year_from_2026_to_2040_has_the_laws_days_and_no_others() {
    for year in 2026..=2040 {
        let fixed = [
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
        let mut law: BTreeSet<_> = fixed
            .iter()
            .map(|(month, day)| NaiveDate::from_ymd_opt(year, *month, *day).unwrap())
            .collect();
        law.extend([easter(year), easter(year).succ_opt().unwrap()]);
        assert_eq!(ours(year), law, "{year}");
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
