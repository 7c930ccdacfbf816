//! Numbers as a language writes them: its digits, its decimal sign, its thousands.
//!
//! Fluent gives a formatter nothing but the number, so it only marks where numbers stand; the text is then
//! written with the numerals of the bundle that it came from.

use fluent_bundle::FluentValue;

/// What stands before and after a number until it is written: noncharacters, which no text has (Unicode 17,
/// section 23.7); the first of a number whose thousands are set apart.
const GROUPED: char = '\u{FDD0}';
const PLAIN: char = '\u{FDD1}';
const END: char = '\u{FDD2}';

/// The formatter of every bundle: marks numbers.
pub(super) fn mark<M>(value: &FluentValue, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let begin = if number.options.use_grouping {
        GROUPED
    } else {
        PLAIN
    };
    Some(format!("{begin}{}{END}", number.as_string()))
}

/// Languages that set two digits apart above the thousands, lakhs and crores: those of CLDR 48 whose pattern is `#,##,##0.###`.
/// Urdu is none of them.
const LAKHS: &[&str] = &[
    "as", "bn", "brx", "dz", "gu", "hi", "kok", "ml", "mr", "ne", "or", "pa", "sa", "ta", "te",
];

/// How a language writes numbers, by its tag and the messages `locale-digits`, `locale-decimal`, `locale-group` and
/// `locale-group-from` of its words; as English where they are missing or make no sense.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Numerals {
    digits: Vec<char>,
    decimal: String,
    group: String,
    group_from: usize,
    lakhs: bool,
}

impl Numerals {
    /// Reads them through `text`, which gives the text of a message of this language (BCP 47) without variables.
    pub fn of(tag: &str, text: impl Fn(&str) -> Option<String>) -> Self {
        let language = tag.split('-').next().unwrap_or_default();
        let digits = text("locale-digits").map(|digits| digits.chars().collect::<Vec<_>>());
        let from = text("locale-group-from").and_then(|from| from.parse().ok());
        Self {
            digits: digits
                .filter(|digits| digits.len() == 10)
                .unwrap_or_else(|| ('0'..='9').collect()),
            decimal: text("locale-decimal").unwrap_or_else(|| ".".to_owned()),
            group: text("locale-group").unwrap_or_else(|| ",".to_owned()),
            group_from: from.unwrap_or(4),
            lakhs: LAKHS.contains(&language) || tag == "en-IN",
        }
    }

    /// The text with its marked numbers written.
    pub fn write(&self, text: String) -> String {
        if !text.contains([GROUPED, PLAIN]) {
            return text;
        }
        let mut written = String::with_capacity(text.len());
        let mut rest = text.as_str();
        while let Some((before, from)) = rest.split_once([GROUPED, PLAIN]) {
            let grouped = rest.chars().nth(before.chars().count()) == Some(GROUPED);
            let (number, after) = from.split_once(END).unwrap_or((from, ""));
            written.push_str(before);
            self.number(number, grouped, &mut written);
            rest = after;
        }
        written.push_str(rest);
        written
    }

    fn number(&self, number: &str, grouped: bool, written: &mut String) {
        let (whole, part) = match number.split_once('.') {
            Some((whole, part)) => (whole, Some(part)),
            None => (number, None),
        };
        let digits = whole.chars().filter(char::is_ascii_digit).count();
        let mut left = digits;
        for c in whole.chars() {
            let begins = if self.lakhs && left > 3 {
                left % 2 == 1
            } else {
                left % 3 == 0
            };
            let apart = grouped && digits >= self.group_from && left < digits && begins;
            if c.is_ascii_digit() {
                if apart {
                    written.push_str(&self.group);
                }
                left -= 1;
            }
            written.push(self.digit(c));
        }
        if let Some(part) = part {
            written.push_str(&self.decimal);
            written.extend(part.chars().map(|c| self.digit(c)));
        }
    }

    fn digit(&self, c: char) -> char {
        let value = c.to_digit(10).and_then(|value| usize::try_from(value).ok());
        let own = value.and_then(|value| self.digits.get(value));
        own.copied().unwrap_or(c)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numerals(tag: &str, digits: &str, decimal: &str, group: &str, from: &str) -> Numerals {
        Numerals::of(tag, |id| {
            let text = match id {
                "locale-digits" => digits,
                "locale-decimal" => decimal,
                "locale-group" => group,
                _ => from,
            };
            Some(text.to_owned())
        })
    }

    fn marked(begin: char, number: &str) -> String {
        format!("a {begin}{number}{END} b")
    }

    #[test]
    fn numbers_take_the_digits_and_signs_of_their_language() {
        let italian = numerals("it", "0123456789", ",", ".", "4");
        let spanish = numerals("es", "0123456789", ",", "\u{a0}", "5");
        let bengali = numerals("bn", "০১২৩৪৫৬৭৮৯", ".", ",", "4");
        for (numerals, number, written) in [
            (&italian, "1234567.5", "a 1.234.567,5 b"),
            (&italian, "999", "a 999 b"),
            (&italian, "-1234", "a -1.234 b"),
            (&spanish, "1234", "a 1234 b"),
            (&spanish, "12345", "a 12\u{a0}345 b"),
            (&bengali, "2026", "a ২,০২৬ b"),
        ] {
            assert_eq!(numerals.write(marked(GROUPED, number)), written);
        }
        assert_eq!(bengali.write(marked(PLAIN, "2026")), "a ২০২৬ b");
        assert_eq!(bengali.write("no number 12".into()), "no number 12");
    }

    #[test]
    fn signs_that_make_no_sense_are_those_of_english() {
        let broken = numerals("en", "01", "", "", "many");
        assert_eq!(broken.write(marked(PLAIN, "12")), "a 12 b");
        let none = Numerals::of("wo", |_| None);
        assert_eq!(none.write(marked(GROUPED, "1234.5")), "a 1,234.5 b");
    }

    /// The values are CLDR 48's, as `Intl.NumberFormat` of a JavaScript engine writes them.
    #[test]
    fn large_numbers_are_set_apart_as_the_language_does() {
        let numbers = ["1234", "12345", "123456", "1234567", "12345678.5"];
        for (tag, written) in [
            (
                "it",
                ["1234", "12.345", "123.456", "1.234.567", "12.345.678,5"],
            ),
            (
                "es",
                ["1234", "12.345", "123.456", "1.234.567", "12.345.678,5"],
            ),
            (
                "en",
                ["1,234", "12,345", "123,456", "1,234,567", "12,345,678.5"],
            ),
            (
                "bn",
                ["১,২৩৪", "১২,৩৪৫", "১,২৩,৪৫৬", "১২,৩৪,৫৬৭", "১,২৩,৪৫,৬৭৮.৫"],
            ),
            (
                "ur",
                ["1,234", "12,345", "123,456", "1,234,567", "12,345,678.5"],
            ),
        ] {
            let locale = crate::l10n::Locale::parse(tag).unwrap();
            let words = crate::l10n::Words::new(locale);
            for (number, written) in numbers.iter().zip(written) {
                let number: f64 = number.parse().unwrap();
                let said = words.text(&crate::l10n::msg::list_one(number));
                assert_eq!(said, written, "{tag} {number}");
            }
        }
    }
}
