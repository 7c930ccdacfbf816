//! Closures by date (`Aug off`, `Jun-Sep off`, `Nov-Mar Mo 09:00-13:00`): told from a week's ordinary gaps by
//! asking when the desk would have opened if its rules had no dates.

use chrono::{Datelike, NaiveDate, TimeDelta};
use opening_hours_syntax::rules::day::WeekDayRange;
use opening_hours_syntax::rules::{RuleKind, RuleSequence};

use super::is_public_holiday;

/// The weekdays of an expression that has dates, without its dates.
#[derive(Clone, Debug)]
pub(super) struct Usual {
    /// Of each rule that opens; an empty list is every day.
    weekdays: Vec<Vec<WeekDayRange>>,
}

impl Usual {
    /// Of an expression's rules; `None` when none has a year, a month, a date or a week.
    pub fn new(rules: &[RuleSequence]) -> Option<Self> {
        let dated = |rule: &RuleSequence| {
            let days = &rule.day_selector;
            !(days.year.is_empty() && days.monthday.is_empty() && days.week.is_empty())
        };
        rules.iter().any(dated).then(|| Self {
            weekdays: rules
                .iter()
                .filter(|rule| rule.kind != RuleKind::Closed)
                .map(|rule| rule.day_selector.weekday.clone())
                .collect(),
        })
    }

    /// Whether it would open on that day, which is no holiday.
    pub fn opens_on(&self, day: NaiveDate) -> bool {
        let any = |ranges: &Vec<WeekDayRange>| {
            ranges.is_empty() || ranges.iter().any(|range| holds(range, day))
        };
        !is_public_holiday(day) && self.weekdays.iter().any(any)
    }
}

/// Whether a weekday selector means that day, as the specification counts `Th[1]` and `Th[-1]`.
fn holds(range: &WeekDayRange, day: NaiveDate) -> bool {
    let WeekDayRange::Fixed {
        range,
        offset,
        nth_from_start,
        nth_from_end,
    } = range
    else {
        return false;
    };
    let Some(day) = day.checked_sub_signed(TimeDelta::days((*offset).into())) else {
        return false;
    };
    let (first, last, it) = (
        range.start().num_days_from_monday(),
        range.end().num_days_from_monday(),
        day.weekday().num_days_from_monday(),
    );
    let in_week = if first <= last {
        (first..=last).contains(&it)
    } else {
        it >= first || it <= last
    };
    let left = u32::from(day.num_days_in_month()).saturating_sub(day.day());
    let nth = |flags: &[bool; 5], days: u32| flags.iter().nth((days / 7) as usize) == Some(&true);
    in_week && (nth(nth_from_start, day.day0()) || nth(nth_from_end, left))
}
