//! A language's months, days of the week, and the order of a date.

use std::fmt;

use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::enums::DateFieldSet;
use icu_datetime::fieldsets::{MD, YM, YMD};
use icu_datetime::parts;
use icu_datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};
use icu_locale::Locale;
use writeable::{Part, PartsWrite, TryWriteable, Writeable};

/// The patterns of dates, as Fluent, in the form that `base.ftl` has them.
#[derive(Debug, PartialEq, Eq)]
pub struct Dates {
    /// Of `{ $day }` and `{ $month }`.
    pub day_month: String,
    /// Of `{ $day }`, `{ $month }` and `{ $year }`.
    pub day: String,
    /// Of `{ $month }` and `{ $year }`.
    pub month: String,
    /// The name of each month as it stands in these dates, where that is a number and a word ("2月").
    pub numbered: Option<Vec<String>>,
}

/// The names of the months by a pattern of UTS #35: `MMMM` or `LLLL`; empty when they are not known.
pub fn months(locale: &Locale, pattern: &str) -> Vec<String> {
    let days = (1..=12).map(|month| Date::try_new_gregorian(2021, month, 1).ok());
    named(locale, pattern, days)
}

/// The names of the days of the week, from Monday; empty when they are not known.
pub fn weekdays(locale: &Locale) -> Vec<String> {
    // The first of March 2021 was a Monday.
    let days = (1..=7).map(|day| Date::try_new_gregorian(2021, 3, day).ok());
    named(locale, "EEEE", days)
}

fn named(
    locale: &Locale,
    pattern: &str,
    days: impl Iterator<Item = Option<Date<Gregorian>>>,
) -> Vec<String> {
    let names = || -> Option<Vec<String>> {
        let pattern: DateTimePattern = pattern.parse().ok()?;
        let mut names =
            FixedCalendarDateTimeNames::<Gregorian, DateFieldSet>::try_new(locale.into()).ok()?;
        let formatter = names.include_for_pattern(&pattern).ok()?;
        days.map(|day| {
            let day = formatter.format(&day?);
            Some(day.try_write_to_string().ok()?.into_owned())
        })
        .collect()
    };
    names().unwrap_or_default()
}

/// The order and the words of a language's long dates; `None` when they cannot be told from a date.
pub fn of(locale: &Locale) -> Option<Dates> {
    // Numbers that cannot be taken for each other.
    let day = |month: u8| Date::try_new_gregorian(2021, month, 28).ok();
    let full = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), YMD::long());
    let short = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), MD::long());
    let month = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), YM::long());
    let (full, short, month) = (full.ok()?, short.ok()?, month.ok()?);
    let date = day(2)?;
    let mut dates = [
        Pieces::of(&short.format(&date))?,
        Pieces::of(&full.format(&date))?,
        Pieces::of(&month.format(&date))?,
    ];
    let numbered = dates.iter().any(|date| {
        date.month()
            .is_some_and(|month| !month.chars().any(char::is_alphabetic))
    });
    let mut names = None;
    if numbered {
        // The word after a month's number belongs to the month: the day has another.
        let suffix = dates.first_mut()?.take_suffix()?;
        for date in dates.iter_mut().skip(1) {
            date.take_suffix()?;
        }
        let numbers = (1..=12).map(|month| {
            let date = Pieces::of(&short.format(&day(month)?))?;
            Some(format!("{}{suffix}", date.month()?))
        });
        names = Some(numbers.collect::<Option<Vec<_>>>()?);
    }
    let [day_month, day, month] = dates;
    Some(Dates {
        day_month: day_month.fluent(&["day", "month"])?,
        day: day.fluent(&["day", "month", "year"])?,
        month: month.fluent(&["month", "year"])?,
        numbered: names,
    })
}

/// A formatted date: texts, and parts by the name of their variable.
#[derive(Debug, Default)]
struct Pieces {
    all: Vec<(Option<&'static str>, String)>,
    within: Option<&'static str>,
}

impl Pieces {
    fn of(date: &impl Writeable) -> Option<Self> {
        let mut pieces = Self::default();
        date.write_to_parts(&mut pieces).ok()?;
        Some(pieces)
    }

    fn month(&self) -> Option<&str> {
        let month = self.all.iter().find(|(part, _)| *part == Some("month"));
        month.map(|(_, text)| text.as_str())
    }

    /// Takes the text after the month, up to a space, away.
    fn take_suffix(&mut self) -> Option<String> {
        let at = self
            .all
            .iter()
            .position(|(part, _)| *part == Some("month"))?;
        let (part, text) = self.all.get_mut(at + 1)?;
        if part.is_some() {
            return None;
        }
        let end = text.find(char::is_whitespace).unwrap_or(text.len());
        let rest = text.split_off(end);
        Some(std::mem::replace(text, rest))
    }

    /// The pattern, when it has each of `variables` once and nothing that Fluent would read.
    fn fluent(&self, variables: &[&str]) -> Option<String> {
        let mut found: Vec<&str> = self.all.iter().filter_map(|(part, _)| *part).collect();
        found.sort_unstable();
        let texts = self.all.iter().filter(|(part, _)| part.is_none());
        if found != variables || texts.clone().any(|(_, text)| text.contains(['{', '}'])) {
            return None;
        }
        let pieces = self.all.iter().map(|(part, text)| match part {
            Some(name) => format!("{{ ${name} }}"),
            None => text.clone(),
        });
        Some(pieces.collect())
    }
}

impl fmt::Write for Pieces {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        match self.all.last_mut() {
            Some((part, last)) if *part == self.within => last.push_str(text),
            _ => self.all.push((self.within, text.to_owned())),
        }
        Ok(())
    }
}

impl PartsWrite for Pieces {
    type SubPartsWrite = Self;

    fn with_part(
        &mut self,
        part: Part,
        mut write: impl FnMut(&mut Self) -> fmt::Result,
    ) -> fmt::Result {
        let before = self.within;
        self.within = match part {
            parts::DAY => Some("day"),
            parts::MONTH => Some("month"),
            parts::YEAR => Some("year"),
            _ => before,
        };
        let done = write(self);
        self.within = before;
        done
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_stand_as_beside_a_day_and_by_themselves() {
        let ukrainian = "uk".parse().unwrap();
        assert_eq!(months(&ukrainian, "MMMM")[1], "лютого");
        assert_eq!(months(&ukrainian, "LLLL")[1], "лютий");
        assert_eq!(weekdays(&ukrainian)[6], "неділя");
        assert_eq!(weekdays(&"it".parse().unwrap())[0], "lunedì");
    }

    #[test]
    fn the_order_of_a_date_is_read_from_dates() {
        let of = |tag: &str| of(&tag.parse().unwrap()).unwrap();
        assert_eq!(of("it").day, "{ $day } { $month } { $year }");
        assert_eq!(of("es").month, "{ $month } de { $year }");
        assert_eq!(of("en").day, "{ $month } { $day }, { $year }");
        let chinese = of("zh-Hans");
        assert_eq!(chinese.day, "{ $year }年{ $month }{ $day }日");
        assert_eq!(chinese.day_month, "{ $month }{ $day }日");
        assert_eq!(chinese.numbered.unwrap()[1], "2月");
    }
}
