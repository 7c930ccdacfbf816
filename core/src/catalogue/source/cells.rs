//! One cell at a time: text to a value, or a fault that says what to write instead.

use chrono::NaiveDate;

use super::fault::Fault;
use super::grid::Row;
use crate::model::{
    Attending, Audience, GeoPrecision, Kind, PhoneType, Point, SourceDate, Theme, Trust, Wheelchair,
};

/// A closed vocabulary of the model.
pub(super) trait Code: Copy + Sized + 'static {
    /// What a person calls it.
    const WHAT: &'static str;
    /// Every value.
    const EACH: &'static [Self];
    /// Its code.
    fn text(self) -> &'static str;
}

macro_rules! vocabularies {
    ($($name:ident = $what:literal,)+) => {
        $(impl Code for $name {
            const WHAT: &'static str = $what;
            const EACH: &'static [Self] = Self::ALL;
            fn text(self) -> &'static str {
                self.code()
            }
        })+
    };
}

vocabularies! {
    Theme = "theme",
    Kind = "kind",
    Audience = "audience",
    GeoPrecision = "precision",
    Wheelchair = "wheelchair access",
    Attending = "attending type",
    PhoneType = "phone type",
    Trust = "trust",
}

/// The kinds of organisation.
pub(super) const ORG_TYPES: [&str; 5] =
    ["public", "church", "association", "cooperative", "company"];

/// Reads cells and keeps what is wrong with them.
#[derive(Default)]
pub(super) struct Cells {
    /// The faults so far.
    pub faults: Vec<Fault>,
}

impl Cells {
    /// Notes a fault of a cell, unless its whole column is missing, which has been told already.
    pub fn fault(
        &mut self,
        row: Row<'_>,
        column: &str,
        problem: String,
        remedy: impl Into<String>,
    ) {
        if row.has(column) {
            self.faults.push(row.fault(column, problem, remedy));
        }
    }

    /// Text that must not be empty.
    pub fn required(&mut self, row: Row<'_>, column: &str) -> String {
        let text = row.get(column);
        if text.is_empty() {
            self.fault(
                row,
                column,
                "is empty".into(),
                "write it: it cannot be left out",
            );
        }
        text.to_owned()
    }

    /// A code of a vocabulary.
    pub fn code<T: Code>(&mut self, row: Row<'_>, column: &str) -> Option<T> {
        let text = row.get(column);
        let found = T::EACH.iter().copied().find(|value| value.text() == text);
        if found.is_none() {
            self.fault(
                row,
                column,
                format!("unknown {} {text:?}", T::WHAT),
                one_of_codes::<T>(),
            );
        }
        found
    }

    /// A word of a list.
    pub fn one_of(&mut self, row: Row<'_>, column: &str, what: &str, known: &[&str]) {
        let text = row.get(column);
        if !known.contains(&text) {
            self.fault(
                row,
                column,
                format!("unknown {what} {text:?}"),
                one_of(known),
            );
        }
    }

    /// `true` or `false`.
    pub fn truth(&mut self, row: Row<'_>, column: &str) -> bool {
        let text = row.get(column);
        if !matches!(text, "true" | "false") {
            self.fault(
                row,
                column,
                format!("{text:?} is neither true nor false"),
                "write true or false",
            );
        }
        text == "true"
    }

    /// A whole number within bounds, or nothing.
    pub fn whole(&mut self, row: Row<'_>, column: &str, least: u32, most: u32) -> Option<u32> {
        let text = row.opt(column)?;
        let number = text
            .parse()
            .ok()
            .filter(|number| (least..=most).contains(number));
        if number.is_none() {
            let remedy = format!("write a whole number from {least} to {most}, or leave it empty");
            self.fault(
                row,
                column,
                format!("{text:?} is not a number within bounds"),
                remedy,
            );
        }
        number
    }

    /// A day, or nothing.
    pub fn day(&mut self, row: Row<'_>, column: &str) -> Option<NaiveDate> {
        let text = row.opt(column)?;
        // The parser alone would take 2024-3-1.
        let day = NaiveDate::parse_from_str(&text, "%Y-%m-%d")
            .ok()
            .filter(|_| text.len() == 10);
        if day.is_none() {
            self.fault(
                row,
                column,
                format!("{text:?} is not a day"),
                "write YYYY-MM-DD, or leave it empty",
            );
        }
        day
    }

    /// The date of a source, or nothing.
    pub fn source_date(&mut self, row: Row<'_>, column: &str) -> Option<SourceDate> {
        let text = row.opt(column)?;
        let date = SourceDate::parse(&text);
        if date.is_none() {
            let remedy =
                "write YYYY, YYYY-MM or YYYY-MM-DD, or leave it empty when the source has none";
            self.fault(row, column, format!("{text:?} is not a date"), remedy);
        }
        date
    }

    /// An address of the web, or nothing.
    pub fn url(&mut self, row: Row<'_>, column: &str) -> Option<String> {
        let text = row.opt(column)?;
        let rest = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"));
        if rest.is_none_or(str::is_empty) || text.contains(char::is_whitespace) {
            let remedy = "write an address that begins with https:// or http://, without spaces";
            self.fault(
                row,
                column,
                format!("{text:?} is not a web address"),
                remedy,
            );
        }
        Some(text)
    }

    /// An address for e-mail, or nothing.
    pub fn email(&mut self, row: Row<'_>, column: &str) -> Option<String> {
        let text = row.opt(column)?;
        let parts = text.split_once('@');
        let good = parts.is_some_and(|(who, place)| {
            !who.is_empty() && place.contains('.') && !place.contains('@')
        });
        if !good || text.contains(|c: char| c.is_whitespace() || c == ';' || c == ',') {
            let remedy = "write one address, name@place.it; further ones go to contacts.csv";
            self.fault(
                row,
                column,
                format!("{text:?} is not an e-mail address"),
                remedy,
            );
        }
        Some(text)
    }

    /// A number to dial.
    pub fn phone(&mut self, row: Row<'_>, column: &str) -> String {
        let text = row.get(column);
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let body = text.strip_prefix('+').unwrap_or(text);
        let good = body.starts_with(|c: char| c.is_ascii_digit())
            && body.chars().all(|c| c.is_ascii_digit() || c == ' ')
            && (3..=15).contains(&digits);
        if !good {
            let remedy =
                "write digits and spaces, 3 to 15 digits, with + before the country's code";
            self.fault(
                row,
                column,
                format!("{text:?} is not a phone number"),
                remedy,
            );
        }
        text.to_owned()
    }

    /// A language tag (BCP 47).
    pub fn language(&mut self, row: Row<'_>, column: &str) -> String {
        let text = row.get(column);
        match canonical_tag(text) {
            None => {
                let remedy = "write its BCP 47 tag, such as it, ar, zh-Hans or pcm";
                self.fault(
                    row,
                    column,
                    format!("{text:?} is not a language tag"),
                    remedy,
                );
            }
            Some(tag) if tag != text => {
                let problem = format!("{text:?} is not written in the usual way");
                self.fault(row, column, problem, format!("write {tag}"));
            }
            Some(_) => {}
        }
        text.to_owned()
    }

    /// Hours in OSM syntax, or nothing.
    pub fn hours(&mut self, row: Row<'_>, column: &str) -> Option<String> {
        let text = row.opt(column)?;
        if let Err(error) = crate::hours::check(&text) {
            let error = error.split_whitespace().collect::<Vec<_>>().join(" ");
            let remedy = "write OpenStreetMap's opening_hours, such as Mo-Fr 09:00-13:00, \
                          or leave it empty and keep the words in description";
            self.fault(
                row,
                column,
                format!("malformed hours {text:?}: {error}"),
                remedy,
            );
        }
        Some(text)
    }

    /// A point within Italy, from two cells that are both filled or both empty.
    pub fn point(&mut self, row: Row<'_>) -> Option<Point> {
        let (lat, lon) = (row.opt("latitude"), row.opt("longitude"));
        let remedy = "write both latitude and longitude, or leave both empty";
        match (&lat, &lon) {
            (None, None) => return None,
            (Some(_), None) => {
                self.fault(row, "longitude", "is empty, latitude is not".into(), remedy);
            }
            (None, Some(_)) => {
                self.fault(row, "latitude", "is empty, longitude is not".into(), remedy);
            }
            (Some(_), Some(_)) => {}
        }
        let (north, east) = (Point::ITALY_NORTH, Point::ITALY_EAST);
        let lat = lat.and_then(|text| self.degrees(row, "latitude", &text, 90.0, north));
        let lon = lon.and_then(|text| self.degrees(row, "longitude", &text, 180.0, east));
        Point::new(lat?, lon?)
    }

    fn degrees(
        &mut self,
        row: Row<'_>,
        column: &str,
        text: &str,
        most: f64,
        italy: (f64, f64),
    ) -> Option<f64> {
        let Some(degrees) = text
            .parse::<f64>()
            .ok()
            .filter(|degrees| degrees.is_finite())
        else {
            let remedy = "write degrees with a point, such as 43.11220";
            self.fault(row, column, format!("broken coordinate {text:?}"), remedy);
            return None;
        };
        if degrees.abs() > most {
            let problem = format!("coordinate {text} is out of range");
            self.fault(
                row,
                column,
                problem,
                format!("write degrees within ±{most}"),
            );
            return None;
        }
        if !(italy.0..=italy.1).contains(&degrees) {
            let remedy = format!(
                "write degrees from {} to {}; check that latitude and longitude are not exchanged",
                italy.0, italy.1
            );
            self.fault(
                row,
                column,
                format!("coordinate {text} is outside Italy"),
                remedy,
            );
            return None;
        }
        Some(degrees)
    }
}

/// A language tag (BCP 47) in its usual spelling, or `None` for what is none.
pub(super) fn canonical_tag(text: &str) -> Option<String> {
    let tag = text.parse::<unic_langid::LanguageIdentifier>().ok();
    // Five to eight letters are well-formed by the grammar, but no such language is registered.
    tag.filter(|tag| (2..=3).contains(&tag.language.as_str().len()))
        .map(|tag| tag.to_string())
        .filter(|tag| tag != "und")
}

/// The remedy for a word outside a list.
pub(super) fn one_of(known: &[&str]) -> String {
    format!("use one of {}", known.join(", "))
}

/// The remedy for a code outside its vocabulary.
pub(super) fn one_of_codes<T: Code>() -> String {
    one_of(&T::EACH.iter().map(|value| value.text()).collect::<Vec<_>>())
}
