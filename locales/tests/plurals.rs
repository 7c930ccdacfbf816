//! The plural forms of every language, from CLDR.
#![allow(missing_docs)]

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use sportello_locales::plurals::{forms, numbers};

/// Languages with a plural rule of their own kind, and the built-in ones.
const LANGUAGES: &[&str] = &[
    "it", "en", "ro", "sq", "ar", "uk", "fr", "es", "zh-Hans", "mk", "bn", "ur", "br", "cs", "cy",
    "da", "fa", "fil", "ga", "gd", "gv", "he", "hi", "is", "kw", "ksh", "lag", "lt", "lv", "mt",
    "naq", "pl", "pt", "ru", "shi", "si", "sl", "ti", "tzm", "wo", "yo",
];

#[test]
fn are_those_of_cldr_without_what_only_millions_and_decimals_take() {
    for (tag, wanted) in [
        ("it", "one other"),
        ("fr", "one other"),
        ("es", "one other"),
        ("ro", "one few other"),
        ("ar", "zero one two few many other"),
        ("ar-XB", "zero one two few many other"),
        ("uk", "one few many other"),
        ("zh-Hans", "other"),
        ("mk", "one other"),
        ("pl", "one few many other"),
        ("cy", "zero one two few many other"),
        ("cs", "one few other"),
        ("qaa", "other"),
        ("no tag", "other"),
    ] {
        assert_eq!(forms(tag).join(" "), wanted, "{tag}");
    }
    assert_eq!(numbers("uk")["one"][..3], [1, 21, 31]);
    assert_eq!(numbers("ar")["two"], [2]);
}

/// The reason for looking no farther than 200: what a number up to a million takes, a small one takes too.
#[test]
fn no_form_begins_between_two_hundred_and_a_million() {
    for tag in LANGUAGES {
        let rules = PluralRules::try_new_cardinal(tag.parse::<Locale>().unwrap().into()).unwrap();
        let near: Vec<PluralCategory> = (0..200_u32).map(|n| rules.category_for(n)).collect();
        for number in (200..20_000_u32).chain((20_000..1_000_000).step_by(1000)) {
            let form = rules.category_for(number);
            // `other` is asked for in any case.
            assert!(
                near.contains(&form) || form == PluralCategory::Other,
                "{tag}: {number} is {form:?}"
            );
        }
    }
}
