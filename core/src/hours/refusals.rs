//! What is not read, and why: each is something that the crate `opening-hours` 2.1.4 accepts and then
//! answers otherwise than the specification means, or that this app cannot know. All are refused when the
//! catalogue is built, with a remedy; on a phone such hours are unknown, never open or closed.

use opening_hours_syntax::rules::day::{HolidayKind, MonthdayRange, WeekDayRange};
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleOperator, RuleSequence};

/// The most rules in one expression.
const MAX_RULES: usize = 64;
/// The most time spans in one rule: the crate joins them in quadratic time, by recursion.
const MAX_SPANS: usize = 32;
/// The most dates like `Jan Mo[1]` in one list.
const MAX_NTH_DATES: usize = 3;
/// How many days away from a public holiday a rule may be: the calendar has one year to spare.
const MAX_OFFSET: u16 = 31;

/// What the rest needs to know of an expression that is not refused.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Summary {
    /// `PH` stands somewhere.
    pub mentions_holidays: bool,
    /// `PH` stands for the holiday itself, not for a day near it.
    pub says_holidays: bool,
    /// See `Hours::spill`.
    pub spill: u16,
}

/// Refuses what must not reach the parser: its time doubles and more with each date like `Jan Mo[1]`
/// in a list (12 of them took 10 s, 30 would take years).
pub(super) fn before_parsing(plain: &str) -> Result<(), String> {
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    let lower = plain.to_ascii_lowercase();
    let code: Vec<&str> = lower.split('"').step_by(2).collect();
    if code
        .iter()
        .any(|part| part.replace("24/7", "").contains('/'))
    {
        // The crate takes the whole stretch for points in time, and every year or week when a step is
        // longer than its range.
        return Err(format!(
            "`{plain}`: steps (`week 1-53/2`, `10:00-16:00/90`) are not read: write the weeks, years or hours"
        ));
    }
    for rule in code.iter().flat_map(|part| part.split([';', '|'])) {
        let before_bracket = rule
            .split('[')
            .map(|part| part.trim_end_matches(|c: char| c.is_ascii_alphabetic()));
        let dates = before_bracket
            .filter(|part| MONTHS.iter().any(|month| part.trim_end().ends_with(month)));
        if dates.count() > MAX_NTH_DATES {
            return Err(format!(
                "`{plain}`: more than {MAX_NTH_DATES} dates like `Jan Mo[1]` in one rule: write one rule for each, with `; `"
            ));
        }
    }
    Ok(())
}

/// Refuses what was parsed and cannot be answered truly.
pub(super) fn after_parsing(expression: &OpeningHoursExpression) -> Result<Summary, String> {
    if expression.rules.len() > MAX_RULES {
        return Err(format!(
            "{} rules are too many, at most {MAX_RULES}",
            expression.rules.len()
        ));
    }
    let mut summary = Summary::default();
    for rule in &expression.rules {
        if rule.operator == RuleOperator::Fallback {
            // The crate falls back for whole days, the specification for every minute.
            return Err("`||` is not read: write a second schedule for what comes after it".into());
        }
        times(rule, &mut summary)?;
        days(rule, &mut summary)?;
    }
    Ok(summary)
}

fn times(rule: &RuleSequence, summary: &mut Summary) -> Result<(), String> {
    let spans = &rule.time_selector.spans;
    if spans.len() > MAX_SPANS {
        return Err(format!(
            "{} times in one rule are too many, at most {MAX_SPANS}",
            spans.len()
        ));
    }
    for TimeSpan {
        range, open_end, ..
    } in spans
    {
        if *open_end {
            // The crate says open until midnight.
            return Err(
                "a time without an end (`09:00+`) is not read: write the end, \
                 or `09:00-24:00 unknown \"fino a fine attività\"`"
                    .into(),
            );
        }
        let (Time::Fixed(from), Time::Fixed(to)) = (range.start, range.end) else {
            // The crate has fixed hours for them when it does not know the place.
            return Err("dawn, sunrise, sunset and dusk are not read: write the hours".into());
        };
        let (from, to, day) = (
            from.mins_from_midnight(),
            to.mins_from_midnight(),
            super::normalise::DAY,
        );
        let spill = if from >= to {
            to
        } else {
            to.saturating_sub(day)
        };
        summary.spill = summary.spill.max(spill.min(day));
    }
    Ok(())
}

fn days(rule: &RuleSequence, summary: &mut Summary) -> Result<(), String> {
    let days = &rule.day_selector;
    for weekday in &days.weekday {
        match weekday {
            WeekDayRange::Holiday {
                kind: HolidayKind::School,
                ..
            } => {
                return Err(
                    "school holidays (`SH`) are not known here: write the months or dates".into(),
                );
            }
            WeekDayRange::Holiday {
                kind: HolidayKind::Public,
                offset,
            } => {
                if offset.unsigned_abs() > MAX_OFFSET {
                    return Err(format!(
                        "`PH {offset:+} days`: at most {MAX_OFFSET} days: write the dates"
                    ));
                }
                summary.mentions_holidays = true;
                summary.says_holidays |= *offset == 0;
            }
            WeekDayRange::Fixed { .. } => {}
        }
    }
    for monthday in &days.monthday {
        if let MonthdayRange::Month {
            year: Some(year), ..
        } = monthday
        {
            // The crate takes only the first day of the last month.
            return Err(format!(
                "a year glued to its month: write `{} ` with a space after it",
                **year
            ));
        }
    }
    Ok(())
}
