//! `base.ftl`: that what the app reads of a language makes sense, and that it says what CLDR says.

use std::collections::BTreeMap;

use sportello_core::l10n::Locale;
use sportello_locales::{Entries, Language};
use unicode_normalization::UnicodeNormalization;

use super::message::Message;
use super::report::Findings;
use super::text::digit;
use crate::locales::base::messages;
use crate::locales::cldr::Cldr;
use crate::locales::pieces::Variant;

/// What the app says otherwise than CLDR, by language, and knows why: nothing is told of it.
const KNOWN_BETTER: &[(&str, &str)] = &[
    // As Morocco and Tunisia print numbers: CLDR's Arabic is that of all countries.
    ("ar", "locale-decimal"),
    ("ar", "locale-group"),
    // CLDR joins each item by "and", which in Arabic is one word with what follows; names of places here are often Latin.
    ("ar", "list-start"),
    ("ar", "list-middle"),
    // As Bengali in Italy calls it; CLDR's name of Macedonian is that of the country.
    ("bn", "language-it"),
    ("bn", "language-mk"),
    // European English; CLDR's `en` is American.
    ("en", "list-end"),
    ("en", "date-day"),
    ("en", "date-day-month"),
    // An abbreviation ends with its point.
    ("mk", "date-day"),
    // CLDR calls the pidgin a creole.
    ("uk", "language-pcm"),
];

/// Every rule of this file. Without `cldr` nothing is compared.
pub fn check(
    tag: &str,
    entries: &Entries,
    cldr: Option<&Cldr>,
    languages: &BTreeMap<String, Language>,
    findings: &mut Findings,
) {
    let message = |id: &'static str| {
        let (id, found) = entries.get_key_value(id)?;
        Some(Message::new(tag, id, found, languages))
    };
    for (id, rule) in RULES {
        let Some(message) = message(id) else { continue };
        let text = message
            .variants
            .last()
            .map(Variant::words)
            .unwrap_or_default();
        if let Some((problem, remedy)) = rule(&text) {
            message.fault(findings, "locale_sign", &problem, remedy);
        }
    }
    signs(&message, findings);
    let Some(cldr) = cldr else { return };
    for (id, said) in messages(cldr) {
        let Some((id, found)) = entries.get_key_value(id.as_str()) else {
            continue;
        };
        let message = Message::new(tag, id, found, languages);
        let own = message
            .variants
            .last()
            .map(Variant::shown)
            .unwrap_or_default();
        let same = |other: &String| plain(other) == plain(&own);
        let known = KNOWN_BETTER.contains(&(tag, id.as_str()));
        if !known && !said.is_empty() && !said.iter().any(same) {
            message.warn(
                findings,
                "cldr",
                &format!("it is “{own}”"),
                &format!("CLDR has “{}”", said.join("” or “")),
            );
        }
    }
}

/// What differs only by kind of space or apostrophe, by capitals, by how Unicode composes a letter, or by short vowels that
/// Arabic script may leave out, is the same.
fn plain(text: &str) -> String {
    let short = |c: &char| matches!(c, '\u{64b}'..='\u{652}');
    let text: String = text.nfc().filter(|c| !short(c)).collect();
    let spaces = text.replace(['\u{a0}', '\u{202f}'], " ").replace('’', "'");
    spaces.to_lowercase()
}

type Rule = fn(&str) -> Option<(String, &'static str)>;

/// What each message that the app reads may be.
const RULES: &[(&str, Rule)] = &[
    ("locale-name", |text| {
        let bad = text.is_empty() || text.contains('\u{fffc}') || text.chars().count() > 40;
        bad.then(|| {
            (
                "the language's own name is empty, too long, or has something put in".to_owned(),
                "write the name as its people write it, in at most 40 letters",
            )
        })
    }),
    ("locale-digits", |text| digits(text)),
    ("locale-decimal", |text| {
        sign(text, 1).then(|| {
            (
                format!("“{text}” is no decimal sign"),
                "write one character that is no digit, as , or .",
            )
        })
    }),
    ("locale-group", |text| {
        sign(text, 0).then(|| {
            (
                format!("“{text}” cannot set thousands apart"),
                "write one character that is no digit, as . or { \"\\u00A0\" }",
            )
        })
    }),
    ("locale-group-from", |text| {
        let good = matches!(text, "4" | "5" | "6" | "7");
        (!good).then(|| {
            (
                format!("thousands set apart from “{text}” digits on"),
                "write 4 (1.000), or 5 where 1000 stays together; in figures 0 to 9",
            )
        })
    }),
    ("locale-reviewed", |text| {
        let good = matches!(text, "yes" | "no");
        (!good).then(|| {
            (
                format!("“{text}” does not say whether a native speaker has reviewed it"),
                "write yes or no, in English",
            )
        })
    }),
];

/// Whether a sign is none: not one character, or a digit, or something put in. Fewer than `least` characters are none.
fn sign(text: &str, least: usize) -> bool {
    let count = text.chars().count();
    let odd = |c: char| digit(c).is_some() || c.is_alphabetic() || c == '\u{fffc}';
    count > 1 || count < least || text.chars().any(odd)
}

fn digits(text: &str) -> Option<(String, &'static str)> {
    let remedy = "write the ten digits from zero to nine, without spaces, as 0123456789";
    let all: Vec<char> = text.chars().collect();
    if all.len() != 10 {
        return Some((format!("{} digits instead of ten", all.len()), remedy));
    }
    let values: Vec<Option<char>> = all.iter().map(|c| digit(*c)).collect();
    let wanted: Vec<Option<char>> = ('0'..='9').map(Some).collect();
    // Han digits are no decimal digits of Unicode, and do not follow each other.
    if values == wanted || text == "〇一二三四五六七八九" {
        return None;
    }
    Some((
        format!("“{text}” are not the digits in their order"),
        remedy,
    ))
}

/// The signs beside each other.
fn signs<'a>(message: &impl Fn(&'static str) -> Option<Message<'a>>, findings: &mut Findings) {
    let text = |message: &Message| message.variants.last().map(Variant::words);
    let (Some(group), Some(decimal)) = (message("locale-group"), message("locale-decimal")) else {
        return;
    };
    if text(&group) == text(&decimal) {
        group.fault(
            findings,
            "locale_sign",
            "thousands and decimals have the same sign",
            "write two different ones",
        );
    }
    let name = message("locale-name");
    let known = Locale::parse(group.locale).filter(|locale| locale.is_built_in());
    if let (Some(name), Some(locale)) = (name, known) {
        let own = text(&name).unwrap_or_default();
        if own != locale.autonym() {
            name.fault(
                findings,
                "locale_sign",
                &format!(
                    "the language calls itself “{own}”, the app “{}”",
                    locale.autonym()
                ),
                "write the same here and in core/src/l10n/locale.rs",
            );
        }
    }
}
