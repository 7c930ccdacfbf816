//! Distances, dates, hours and lists as messages: said no more exactly than they are known.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Weekday};

pub use super::language::{autonym, language_name};
use super::message::{Arg, Msg};
use super::msg;
use crate::model::SourceDate;

/// Nearer than this, in metres, two points of which one is a town's centre are the same place.
pub const SAME_PLACE: f64 = 500.0;
/// From this many days on, a day and month need their year.
const NEEDS_YEAR: i64 = 300;

/// A distance in metres, as honest as its points: `exact` when both are doors or positions, not centres
/// of towns. Below 1 km to 100 m, above to 1 km, never with decimals.
pub fn distance(metres: f64, exact: bool) -> Msg {
    if !metres.is_finite() || metres < 0.0 {
        return msg::distance_unknown();
    }
    if !exact && metres < SAME_PLACE {
        return msg::distance_near();
    }
    let hundreds = ((metres / 100.0).round() * 100.0).max(100.0);
    let (far, km) = (hundreds >= 1000.0, (metres / 1000.0).round().max(1.0));
    match (far, exact) {
        (false, false) => msg::distance_about_metres(hundreds),
        (false, true) => msg::distance_metres(hundreds),
        (true, false) => msg::distance_about_km(km),
        (true, true) => msg::distance_km(km),
    }
}

/// An hour as written on Italian doors, `9:00`, in every language.
pub fn time(time: NaiveTime) -> String {
    format!("{}:{:02}", time.hour(), time.minute())
}

/// A day: "22 febbraio 2021".
pub fn date(date: NaiveDate) -> Msg {
    msg::date_day(date.day(), month(date.month()), date.year())
}

/// A day of every year, month and day: "22 febbraio".
pub fn day(number: u32, day: u32) -> Msg {
    msg::date_day_month(day, month(number))
}

/// A source's date, as exact as the source gave it: "2021", "febbraio 2021", "22 febbraio 2021".
pub fn source_date(given: SourceDate) -> Msg {
    match given {
        SourceDate::Year(year) => msg::date_year(year),
        SourceDate::Month(year, number) => msg::date_month(month_alone(number), year),
        SourceDate::Day(day) => date(day),
    }
}

/// A month as it stands beside a day, by its number, from 1; any other number is December.
pub fn month(number: u32) -> Msg {
    match number {
        1 => msg::month_1(),
        2 => msg::month_2(),
        3 => msg::month_3(),
        4 => msg::month_4(),
        5 => msg::month_5(),
        6 => msg::month_6(),
        7 => msg::month_7(),
        8 => msg::month_8(),
        9 => msg::month_9(),
        10 => msg::month_10(),
        11 => msg::month_11(),
        _ => msg::month_12(),
    }
}

/// A month that stands without a day, by its number, from 1 ("лютий", not "лютого"); any other number is
/// December.
pub fn month_alone(number: u32) -> Msg {
    match number {
        1 => msg::month_alone_1(),
        2 => msg::month_alone_2(),
        3 => msg::month_alone_3(),
        4 => msg::month_alone_4(),
        5 => msg::month_alone_5(),
        6 => msg::month_alone_6(),
        7 => msg::month_alone_7(),
        8 => msg::month_alone_8(),
        9 => msg::month_alone_9(),
        10 => msg::month_alone_10(),
        11 => msg::month_alone_11(),
        _ => msg::month_alone_12(),
    }
}

/// A day of the week: "lunedì".
pub fn weekday(day: Weekday) -> Msg {
    match day {
        Weekday::Mon => msg::weekday_mon(),
        Weekday::Tue => msg::weekday_tue(),
        Weekday::Wed => msg::weekday_wed(),
        Weekday::Thu => msg::weekday_thu(),
        Weekday::Fri => msg::weekday_fri(),
        Weekday::Sat => msg::weekday_sat(),
        Weekday::Sun => msg::weekday_sun(),
    }
}

/// An instant as seen from `now`, both in wall-clock time: "oggi alle 15:00", "domani alle 9:00", within
/// six days "lunedì alle 9:00", else "il 7 gennaio alle 9:00", with the year where it could be mistaken.
pub fn when(next: NaiveDateTime, now: NaiveDateTime) -> Msg {
    let (day, clock) = (next.date(), time(next.time()));
    let days = day.signed_duration_since(now.date()).num_days();
    match days {
        0 => msg::when_today(clock),
        1 => msg::when_tomorrow(clock),
        2..=6 => msg::when_weekday(clock, weekday(day.weekday())),
        7..NEEDS_YEAR => msg::when_date(day.day(), month(day.month()), clock),
        _ => msg::when_date_year(day.day(), month(day.month()), clock, day.year()),
    }
}

/// A list in words, "a, b e c", by CLDR's pattern: start, middle, end. `None` when there is nothing.
pub fn list(items: &[Arg]) -> Option<Msg> {
    let (first, rest) = items.split_first()?;
    let Some((last, rest)) = rest.split_last() else {
        return Some(msg::list_one(first.clone()));
    };
    let Some((before, middle)) = rest.split_last() else {
        return Some(msg::list_two(first.clone(), last.clone()));
    };
    let end = msg::list_end(before.clone(), last.clone());
    let tail = middle
        .iter()
        .rev()
        .fold(end, |tail, item| msg::list_middle(item.clone(), tail));
    Some(msg::list_start(first.clone(), tail))
}
