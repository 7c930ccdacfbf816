//! Italy's national public holidays, by rule.
//!
//! The crate `opening-hours` carries the same days as a table (2000 to 2076, all countries, 30 kB
//! compressed): by rule they cost no bytes on the phone and no decoding at the first look, and the
//! tests hold this rule against that table, year by year.

use chrono::{Datelike, Days, NaiveDate};

/// Whether offices are closed by law all over Italy on that day.
///
/// The days of law 260/1949, art. 2, as in force since law 336/2000 (2 June), with law 151/2025
/// (4 October, St Francis, from 2026 on): 1 and 6 January, Easter Sunday and Monday, 25 April, 1 May,
/// 2 June, 15 August, 4 October, 1 November, 8, 25 and 26 December. Before 2001 it gives 2001's list.
/// The other Sundays are not in it: a schedule names its weekdays itself. Town patron days are not
/// in it either: they are custom, not law.
///
/// ```
/// # use chrono::NaiveDate;
/// # use sportello_core::hours::is_public_holiday;
/// let day = |y| NaiveDate::from_ymd_opt(y, 10, 4).unwrap();
/// assert!(!is_public_holiday(day(2025)));
/// assert!(is_public_holiday(day(2026)));
/// ```
pub fn is_public_holiday(date: NaiveDate) -> bool {
    match (date.month(), date.day()) {
        (1, 1 | 6) | (4, 25) | (5 | 11, 1) | (6, 2) | (8, 15) | (12, 8 | 25 | 26) => true,
        (10, 4) => date.year() >= 2026,
        (3..=5, _) => {
            let easter = easter(date.year());
            easter == Some(date)
                || easter.and_then(|e| e.checked_add_days(Days::new(1))) == Some(date)
        }
        _ => false,
    }
}

/// The public holidays of the years given, in order.
pub(super) fn public_holidays(
    years: std::ops::RangeInclusive<i32>,
) -> impl Iterator<Item = NaiveDate> {
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
    years.flat_map(|year| {
        let monday = easter(year).and_then(|e| e.checked_add_days(Days::new(1)));
        FIXED
            .into_iter()
            .filter_map(move |(month, day)| NaiveDate::from_ymd_opt(year, month, day))
            .chain(easter(year))
            .chain(monday)
            .filter(|day| is_public_holiday(*day))
    })
}

/// Easter Sunday of a Gregorian year: the anonymous algorithm (Nature, 20 April 1876), as in
/// J. Meeus, Astronomical Algorithms, chapter 8, whose letters it keeps.
#[allow(clippy::many_single_char_names)]
fn easter(year: i32) -> Option<NaiveDate> {
    if !(1583..=9999).contains(&year) {
        return None;
    }
    let a = year % 19;
    let (b, c) = (year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    NaiveDate::from_ymd_opt(
        year,
        u32::try_from(n / 31).ok()?,
        u32::try_from(n % 31 + 1).ok()?,
    )
}
