//! What CLDR, through ICU4X, says of a language: names, numbers, lists and dates, as `base.ftl` has them.
//!
//! ICU4X gives formatted texts, not patterns: a pattern is read from a text that was formatted from parts that can be
//! told apart again.

mod dates;
mod lists;

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_experimental::displaynames::DisplayNamesOptions;
use icu_experimental::displaynames::multi::{LanguageDisplayNames, LocaleDisplayNamesFormatter};
use icu_locale::subtags::Language;
use icu_locale::{Locale, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander};

/// What CLDR says of one language. What it does not know is empty.
pub struct Cldr {
    /// Its own name, in the middle of a sentence.
    pub autonym: String,
    /// Months as they stand beside a day, from January.
    pub months: Vec<String>,
    /// Months by themselves, from January.
    pub months_alone: Vec<String>,
    /// Days of the week, from Monday.
    pub weekdays: Vec<String>,
    /// Patterns of lists, as Fluent.
    pub lists: Option<lists::Lists>,
    /// Patterns of dates, as Fluent.
    pub dates: Option<dates::Dates>,
    /// Its digits from zero to nine, and its signs.
    pub numbers: Option<Numbers>,
    names: Option<LanguageDisplayNames>,
}

/// How a language writes numbers.
#[derive(Debug, PartialEq, Eq)]
pub struct Numbers {
    /// From zero to nine.
    pub digits: String,
    /// Before the decimals.
    pub decimal: String,
    /// Between thousands.
    pub group: String,
    /// From how many digits on thousands are set apart.
    pub group_from: usize,
}

impl Cldr {
    /// What CLDR says of a language; `None` when the tag is none, or CLDR knows nothing but its name.
    pub fn of(tag: &str) -> Option<Self> {
        let locale: Locale = tag.parse().ok()?;
        let months = dates::months(&locale, "MMMM");
        // The root's months are M01 to M12: it speaks for a language of which CLDR has no data.
        if months.first().is_none_or(|first| first == "M01") {
            return None;
        }
        Some(Self {
            autonym: own_name(&locale).unwrap_or_default(),
            months,
            months_alone: dates::months(&locale, "LLLL"),
            weekdays: dates::weekdays(&locale),
            lists: lists::of(&locale),
            dates: dates::of(&locale),
            numbers: numbers(&locale),
            names: LanguageDisplayNames::try_new((&locale).into(), DisplayNamesOptions::default())
                .ok(),
        })
    }

    /// The name of a language in this one.
    pub fn language(&self, code: &str) -> Option<&str> {
        self.names.as_ref()?.of(code.parse().ok()?)
    }
}

/// Why no language can be made of a tag.
#[derive(Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is not language, script and region of BCP 47.
    NoTag,
    /// BCP 47 has a better tag for it: that one.
    Alias(String),
    /// Two letters that ISO 639-1 does not have.
    Unknown,
}

/// The English name of a tag, when CLDR has one. Three letters that it does not name may still be a language: ISO 639-3
/// has thousands.
///
/// # Errors
/// When it is no tag of a language.
pub fn name(tag: &str) -> Result<Option<String>, Refused> {
    let ours = sportello_core::l10n::Locale::parse(tag).ok_or(Refused::NoTag)?;
    let mut locale: Locale = ours.code().parse().map_err(|_| Refused::NoTag)?;
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    let canonical = locale.to_string();
    if canonical != tag {
        return Err(Refused::Alias(canonical));
    }
    let english = LanguageDisplayNames::try_new(
        icu_locale::locale!("en").into(),
        DisplayNamesOptions::default(),
    );
    let language: Language = locale.id.language;
    let known = english
        .ok()
        .and_then(|english| english.of(language).map(str::to_owned));
    if known.is_none() && language.as_str().len() == 2 {
        return Err(Refused::Unknown);
    }
    Ok(known)
}

/// Whether it is written from right to left.
pub fn is_right_to_left(tag: &str) -> bool {
    let locale: Option<Locale> = tag.parse().ok();
    locale.is_some_and(|locale| LocaleDirectionality::new_extended().is_right_to_left(&locale.id))
}

/// The script (ISO 15924) in which a language is written.
pub fn script(tag: &str) -> Option<String> {
    let locale: Locale = tag.parse().ok()?;
    let script = LocaleExpander::new_extended().get_likely_script(&locale.id)?;
    Some(script.to_string())
}

fn own_name(locale: &Locale) -> Option<String> {
    // A language alone has its name among the languages; its data of scripts and regions may not be there.
    if locale.id.script.is_none() && locale.id.region.is_none() {
        let names =
            LanguageDisplayNames::try_new(locale.into(), DisplayNamesOptions::default()).ok()?;
        return names.of(locale.id.language).map(str::to_owned);
    }
    let names =
        LocaleDisplayNamesFormatter::try_new(locale.into(), DisplayNamesOptions::default()).ok()?;
    Some(names.of(locale).into_owned())
}

fn numbers(locale: &Locale) -> Option<Numbers> {
    let formatter =
        DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok()?;
    let written = |number: &str| -> Option<String> {
        let number: Decimal = number.parse().ok()?;
        Some(formatter.format(&number).to_string())
    };
    let digits: Vec<char> = (0..10)
        .map(|digit: u8| written(&digit.to_string())?.chars().next())
        .collect::<Option<_>>()?;
    let between = |number: &str| -> Option<String> {
        let written = written(number)?;
        let is_digit = |c: char| digits.contains(&c);
        Some(written.trim_matches(is_digit).to_owned())
    };
    // Each of these has one sign between its digits.
    let first = [(4, "1000"), (5, "10000"), (6, "100000"), (7, "1000000")]
        .into_iter()
        .find(|(_, number)| between(number).is_some_and(|sign| !sign.is_empty()));
    let (group_from, number) = first?;
    Some(Numbers {
        decimal: between("1.5")?,
        group: between(number)?,
        group_from,
        digits: digits.into_iter().collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_in_each_language() {
        let of = |tag: &str| Cldr::of(tag).unwrap().numbers.unwrap();
        let numbers = |digits: &str, decimal: &str, group: &str, group_from| Numbers {
            digits: digits.into(),
            decimal: decimal.into(),
            group: group.into(),
            group_from,
        };
        assert_eq!(of("it"), numbers("0123456789", ",", ".", 5));
        assert_eq!(of("es"), numbers("0123456789", ",", ".", 5));
        assert_eq!(of("fr"), numbers("0123456789", ",", "\u{202f}", 4));
        assert_eq!(of("bn"), numbers("০১২৩৪৫৬৭৮৯", ".", ",", 4));
        assert_eq!(of("fa"), numbers("۰۱۲۳۴۵۶۷۸۹", "٫", "٬", 4));
    }

    #[test]
    fn names_are_those_of_cldr_and_a_language_that_it_does_not_know_is_none() {
        assert_eq!(Cldr::of("ro").unwrap().autonym, "română");
        assert_eq!(Cldr::of("sq").unwrap().autonym, "shqip");
        assert_eq!(Cldr::of("zh-Hans").unwrap().autonym, "简体中文");
        assert_eq!(Cldr::of("it").unwrap().language("uk"), Some("ucraino"));
        assert!(Cldr::of("bin").is_none() && Cldr::of("xx").is_none());
        assert_eq!(name("fa"), Ok(Some("Persian".into())));
        assert_eq!(name("mnk"), Ok(None));
        assert_eq!(name("xx"), Err(Refused::Unknown));
        assert_eq!(name("iw"), Err(Refused::Alias("he".into())));
        assert_eq!(name("no tag"), Err(Refused::NoTag));
        assert_eq!(script("sr").as_deref(), Some("Cyrl"));
        assert!(is_right_to_left("ur") && !is_right_to_left("ru"));
    }
}
