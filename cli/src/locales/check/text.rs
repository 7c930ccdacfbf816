//! What is wrong in the words themselves: spaces, markup, escapes, invisible characters, numbers that changed, and
//! words that were left as they were.

use super::message::Message;
use super::report::Findings;
use crate::locales::pieces::{Piece, Variant};

/// Messages whose whole text is a sign of its own, a space among them.
const SIGNS: &str = "locale-";

/// Every rule of this file.
pub fn check(message: &Message, findings: &mut Findings) {
    if !message.id.starts_with(SIGNS) {
        spaces(message, findings);
    }
    markup(message, findings);
    invisible(message, findings);
    numbers(message, findings);
    untranslated(message, findings);
}

fn spaces(message: &Message, findings: &mut Findings) {
    let space = |c: char| c.is_whitespace();
    for variant in &message.variants {
        let text = variant.words();
        let shown = variant.shown();
        if text.starts_with(space) || text.ends_with(space) {
            message.fault(
                findings,
                "outer_space",
                &format!("“{shown}” begins or ends with a space"),
                "take it away: what stands beside a message has its own room",
            );
        }
        let mut before = None;
        let double = text.chars().any(|c| {
            let two = space(c) && before.is_some_and(space);
            before = Some(c);
            two
        });
        if double {
            message.fault(
                findings,
                "double_space",
                &format!("“{shown}” has two spaces or lines where one would do"),
                "leave one",
            );
        }
        if text.contains('\t') {
            message.fault(
                findings,
                "tab",
                &format!("“{shown}” has a tab"),
                "write a space",
            );
        }
    }
}

/// Markup and escapes that the screen would show as they are.
fn markup(message: &Message, findings: &mut Findings) {
    for variant in &message.variants {
        for piece in &variant.pieces {
            let Piece::Text(text) = piece else { continue };
            if let Some(tag) = tag(text) {
                message.fault(
                    findings,
                    "markup",
                    &format!("`{tag}` is HTML, and a person would read it as it stands"),
                    "take it away: the screens have their own emphasis",
                );
            }
            if let Some(entity) = entity(text) {
                message.fault(
                    findings,
                    "entity",
                    &format!(
                        "`{entity}` is an entity of HTML, and a person would read it as it stands"
                    ),
                    "write the character itself",
                );
            }
            if let Some(escape) = escape(text) {
                message.fault(
                    findings,
                    "escape",
                    &format!("`{escape}` outside of quotes is read as it stands"),
                    "write the character itself, or { \"\\u00A0\" } with braces and quotes",
                );
            }
        }
    }
}

/// The first HTML tag of a text.
fn tag(text: &str) -> Option<&str> {
    text.match_indices('<').find_map(|(at, _)| {
        let rest = text.get(at..)?;
        let name = rest.get(1..)?.trim_start_matches('/');
        let end = rest.find('>')?;
        (name.starts_with(|c: char| c.is_ascii_alphabetic())).then(|| rest.get(..=end))?
    })
}

/// The first HTML entity of a text.
fn entity(text: &str) -> Option<&str> {
    text.match_indices('&').find_map(|(at, _)| {
        let rest = text.get(at..)?;
        let end = rest.find(';')?;
        let name = rest.get(1..end)?;
        let named = !name.is_empty()
            && name.len() <= 31
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#');
        named.then(|| rest.get(..=end))?
    })
}

/// The first thing that looks like an escape of Fluent or of a programmer.
fn escape(text: &str) -> Option<&str> {
    text.match_indices('\\').find_map(|(at, _)| {
        let rest = text.get(at..)?;
        let kind = rest.chars().nth(1)?;
        matches!(kind, 'u' | 'U' | 'n' | 't' | '"' | '\\').then(|| rest.get(..2))?
    })
}

/// Characters that nobody sees: those that turn text round (UAX #9), which the app puts in itself, and others.
fn invisible(message: &Message, findings: &mut Findings) {
    for variant in &message.variants {
        for c in variant.words().chars() {
            let code = u32::from(c);
            match c {
                '\u{061c}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2066}'..='\u{2069}' => {
                    message.fault(
                        findings,
                        "bidi_control",
                        &format!("U+{code:04X} turns the direction of the text"),
                        "take it away: the app isolates what it puts in by itself",
                    );
                }
                '\u{200b}' | '\u{feff}' | '\u{00ad}' | '\u{2060}' | '\u{180e}' => message.fault(
                    findings,
                    "invisible",
                    &format!("U+{code:04X} cannot be seen"),
                    "take it away",
                ),
                c if c.is_control() && c != '\n' && c != '\t' => message.fault(
                    findings,
                    "control",
                    &format!("U+{code:04X} is a control character"),
                    "take it away",
                ),
                _ => {}
            }
        }
    }
}

/// Numbers of two digits or more: a phone number, a year or a licence that is not that of the source sends a person
/// astray. A language may write them in digits of its own, and months as numbers; Italian chooses its article by some
/// numbers, which are no words.
fn numbers(message: &Message, findings: &mut Findings) {
    if message.is_source()
        || message.source.is_empty()
        || message.id.starts_with(SIGNS)
        || message.id.starts_with("month-")
    {
        return;
    }
    let by_number = |variant: &&Variant| !variant.chosen.iter().any(|(_, key)| figure(key));
    let all = |variants: &[Variant]| {
        let mut numbers: Vec<String> = variants
            .iter()
            .filter(by_number)
            .flat_map(|variant| figures(&variant.words()))
            .collect();
        numbers.sort();
        numbers.dedup();
        numbers
    };
    let (wanted, got) = (all(&message.source), all(&message.variants));
    let lacking = |these: &[String], others: &[String]| -> Vec<String> {
        let lacking = these.iter().filter(|number| !others.contains(number));
        lacking.cloned().collect()
    };
    let (lost, more) = (lacking(&wanted, &got), lacking(&got, &wanted));
    if !lost.is_empty() {
        let instead = if more.is_empty() {
            String::new()
        } else {
            format!(", and has {}", more.join(", "))
        };
        message.fault(
            findings,
            "numbers",
            &format!("it lacks the source's {}{instead}", lost.join(", ")),
            "write the same numbers",
        );
    } else if !more.is_empty() {
        message.warn(
            findings,
            "more_numbers",
            &format!("it has {}, which the source has not", more.join(", ")),
            "leave it out, unless it says what the source means",
        );
    }
}

/// Whether a selector's key is a number and no plural form.
fn figure(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_digit())
}

/// The runs of two or more decimal digits, in ASCII.
fn figures(text: &str) -> Vec<String> {
    let digits = text.chars().map(|c| digit(c).unwrap_or(' '));
    let digits: String = digits.collect();
    digits
        .split(' ')
        .filter(|run| run.len() > 1)
        .map(str::to_owned)
        .collect()
}

/// The decimal digit that a character is, in ASCII: digits of a script follow each other from zero on (Unicode's
/// stability policy).
pub fn digit(c: char) -> Option<char> {
    const ZEROS: &[u32] = &[
        0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66,
        0xde6, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810, 0x1946, 0x1c40, 0x1c50, 0xa620, 0xa9d0,
        0xabf0, 0xff10, 0x104a0, 0x10d30, 0x11136, 0x1e140, 0x1e2f0, 0x1e950,
    ];
    let code = u32::from(c);
    let value = ZEROS
        .iter()
        .filter_map(|zero| code.checked_sub(*zero))
        .find(|value| *value < 10)?;
    char::from_digit(value, 10)
}

/// Words of the source that stand in a translation as they were: three or more, so that names and what all the world
/// says may stay.
fn untranslated(message: &Message, findings: &mut Findings) {
    if message.is_source() {
        return;
    }
    let same = |others: &[Variant]| {
        message.variants.iter().any(|variant| {
            let text = variant.words();
            let words = text
                .split_whitespace()
                .filter(|word| word.chars().any(char::is_alphabetic));
            words.count() >= 3 && others.iter().any(|other| other.words() == text)
        })
    };
    let from = if same(&message.source) {
        "Italian"
    } else if message.locale != "en" && same(&message.english) {
        "English"
    } else {
        return;
    };
    message.warn(
        findings,
        "untranslated",
        &format!("it is the {from} text"),
        "translate it, or leave the message out: it is said in the person's other languages then",
    );
}
