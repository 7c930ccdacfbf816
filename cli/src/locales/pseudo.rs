//! `sportello locales pseudo`: languages that nobody speaks, with which a screen shows what no translation must break.
//!
//! Tags after Android and CLDR: `en-XA` is accented, `ar-XB` runs from right to left. `en-XL`, longer, is ours: XL is
//! one of BCP 47's regions for private use. The words are English's, whose tag they bear; in brackets, so that what is
//! cut off, or is not a message, can be seen.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::{parser, serializer};
use sportello_locales::{FORMS, File, plurals};

use super::Languages;
use crate::Trouble;

/// The tags of the pseudo-languages.
pub const TAGS: [&str; 3] = ["en-XA", "en-XL", "ar-XB"];

/// The language that lends its words.
const WORDS: &str = "en";

/// What `locales pseudo` takes.
#[derive(Args)]
pub struct Pseudo {
    #[command(flatten)]
    languages: Languages,
    /// Folder to write them in, instead of the languages' own
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// Writes them, over those of an earlier time.
///
/// # Errors
/// When English is not there or is not Fluent, or a file cannot be written.
pub fn run(asked: &Pseudo) -> Result<String, Trouble> {
    let files = asked.languages.read()?;
    let files: Vec<&File> = files.iter().filter(|file| file.locale == WORDS).collect();
    if files.is_empty() {
        return Err(Trouble::Other(format!(
            "{} has no `{WORDS}`, whose words pseudo-languages take",
            asked.languages.shown()
        )));
    }
    let out = asked.out.as_ref().unwrap_or(&asked.languages.dir);
    let mut said = String::new();
    for tag in TAGS {
        let folder = out.join(tag);
        std::fs::create_dir_all(&folder)
            .map_err(|error| Trouble::Other(format!("{}: {error}", folder.display())))?;
        for file in &files {
            let name = file.path.rsplit('/').next().unwrap_or(&file.path);
            let text = translate(tag, &file.text)
                .map_err(|why| Trouble::Other(format!("{}: {why}", file.path)))?;
            super::write(&folder.join(name), &text)?;
        }
        // Writing to a String cannot fail.
        let _ = writeln!(said, "{}", folder.display());
    }
    Ok(said)
}

/// The file in a pseudo-language, without its comments.
fn translate(tag: &str, text: &str) -> Result<String, String> {
    let mut resource = parser::parse_runtime(text.to_owned()).map_err(|(_, errors)| {
        format!(
            "it is not Fluent ({} faults): see `locales check`",
            errors.len()
        )
    })?;
    let forms = plurals::forms(tag);
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name.clone();
                let Some(value) = &mut message.value else {
                    continue;
                };
                match id.as_str() {
                    "locale-name" => {
                        value.elements = vec![PatternElement::TextElement {
                            value: name(tag).to_owned(),
                        }];
                    }
                    // Signs and digits, which the app reads.
                    id if id.starts_with("locale-") => {}
                    _ => pattern(tag, &forms, value),
                }
            }
            Entry::Term(term) => pattern(tag, &forms, &mut term.value),
            _ => {}
        }
    }
    Ok(serializer::serialize(&resource))
}

fn name(tag: &str) -> &'static str {
    match tag {
        "en-XA" => "⟦Åççéñţš⟧",
        "en-XL" => "⟦Longer⟧",
        _ => "⟦Right to left⟧",
    }
}

/// Changes the words of a pattern; brackets go around it, or around each variant of a selector that is all of it.
fn pattern(tag: &str, forms: &[&str], all: &mut Pattern<String>) {
    let alone = matches!(
        all.elements.as_slice(),
        [PatternElement::Placeable {
            expression: Expression::Select { .. }
        }]
    );
    inner(tag, forms, all, alone);
    if !alone {
        bracket(all);
    }
}

fn inner(tag: &str, forms: &[&str], all: &mut Pattern<String>, bracketed: bool) {
    for element in &mut all.elements {
        match element {
            PatternElement::TextElement { value } => *value = words(tag, value),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                for variant in variants.iter_mut() {
                    inner(tag, forms, &mut variant.value, bracketed);
                    if bracketed {
                        bracket(&mut variant.value);
                    }
                }
                lay_out(forms, variants);
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

fn bracket(all: &mut Pattern<String>) {
    let text = |value: &str| PatternElement::TextElement {
        value: value.to_owned(),
    };
    all.elements.insert(0, text("⟦"));
    all.elements.push(text("⟧"));
}

/// Gives a plural the forms of its language: those that it lacks are as its last one.
fn lay_out(forms: &[&str], variants: &mut Vec<Variant<String>>) {
    let key = |variant: &Variant<String>| match &variant.key {
        VariantKey::Identifier { name } => name.clone(),
        VariantKey::NumberLiteral { value } => value.clone(),
    };
    let keys: Vec<String> = variants.iter().map(key).collect();
    let is_plural = keys
        .iter()
        .any(|key| FORMS.contains(&key.as_str()) && key != "other");
    let Some(last) = variants.last().filter(|_| is_plural).cloned() else {
        return;
    };
    let lacking = forms
        .iter()
        .filter(|form| !keys.iter().any(|key| key == *form));
    let more: Vec<Variant<String>> = lacking
        .map(|form| Variant {
            key: VariantKey::Identifier {
                name: (*form).to_owned(),
            },
            value: last.value.clone(),
            default: false,
        })
        .collect();
    let end = variants.len() - 1;
    variants.splice(end..end, more);
}

fn words(tag: &str, text: &str) -> String {
    match tag {
        "en-XA" => text.chars().map(accented).collect(),
        "en-XL" => each_word(text, longer),
        _ => each_word(text, |word| format!("\u{202e}{word}\u{202c}")),
    }
}

/// A text with each run of letters changed.
fn each_word(text: &str, change: impl Fn(&str) -> String) -> String {
    let mut out = String::new();
    let mut word = String::new();
    for c in text.chars() {
        if c.is_alphabetic() {
            word.push(c);
            continue;
        }
        if !word.is_empty() {
            out.push_str(&change(&word));
            word.clear();
        }
        out.push(c);
    }
    if !word.is_empty() {
        out.push_str(&change(&word));
    }
    out
}

/// A word longer by 40 %, rounded up: some of its letters are written twice.
fn longer(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let more = (letters.len() * 2).div_ceil(5);
    let mut out = String::new();
    for (index, letter) in letters.iter().enumerate() {
        out.push(*letter);
        // As many as are due by here, spread over the word.
        if (index + 1) * more / letters.len() > index * more / letters.len() {
            out.extend(letter.to_lowercase());
        }
    }
    out
}

/// A letter with an accent by which it can still be read, as Android's `en-XA` has them.
fn accented(c: char) -> char {
    const PLAIN: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const ACCENTED: &str = "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž";
    let found = PLAIN
        .chars()
        .zip(ACCENTED.chars())
        .find(|(plain, _)| *plain == c);
    found.map_or(c, |(_, accented)| accented)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "locale-digits = 0123456789\n# Said to nobody\nn = { $count ->\n    [one] One desk\n   *[other] { $count } desks\n}\na = Near { $town } { \"x\" }\n";

    #[test]
    fn words_change_and_what_is_put_in_stays() {
        assert_eq!(
            translate("en-XA", TEXT).unwrap(),
            "locale-digits = 0123456789\nn =\n    { $count ->\n        [one] ⟦Öñé đéšķ⟧\n       *[other] ⟦{ $count } đéšķš⟧\n    }\na = ⟦Ñéåŕ { $town } { \"x\" }⟧\n"
        );
        assert_eq!(longer("Documents"), "Doccummenntss");
        assert_eq!(longer("a"), "aa");
        let long = translate("en-XL", TEXT).unwrap();
        assert!(
            long.contains("⟦{ $count } ") && long.contains("{ $town } { \"x\" }⟧"),
            "{long}"
        );
    }

    #[test]
    fn a_language_from_right_to_left_has_the_plural_forms_of_arabic() {
        let text = translate("ar-XB", TEXT).unwrap();
        let forms: Vec<&str> = text
            .lines()
            .filter_map(|line| line.trim().trim_start_matches('*').strip_prefix('['))
            .filter_map(|line| line.split(']').next())
            .collect();
        assert_eq!(forms, ["one", "zero", "two", "few", "many", "other"]);
        assert!(text.contains("\u{202e}Near\u{202c} { $town }"), "{text}");
    }
}
