//! Terms that are to be translated the same way everywhere: `docs/glossary/<bcp47>.csv`, or `glossary.csv` in the language's
//! own folder, columns `term` (Italian), `translation`, `note`.

use std::path::Path;

use unicode_script::{Script, UnicodeScript};

use super::message::Message;
use super::report::Findings;
use crate::locales::pieces::Variant;

/// A language's terms.
#[derive(Default)]
pub struct Glossary(Vec<Term>);

struct Term {
    italian: String,
    translation: String,
    /// A remark, in which other words may be named that will do too: the term's plural, the town as a place.
    note: String,
}

/// A glossary in the folder of its language.
pub const OWN: &str = "glossary.csv";

impl Glossary {
    /// The glossary of a language; an empty one when there is no such file.
    ///
    /// # Errors
    /// When it is there and is no such table, with file, line and remedy.
    pub fn read(path: &Path) -> Result<Self, String> {
        if !path.exists() {
            return Ok(Self::default());
        }
        let at = |error: csv::Error| {
            format!(
                "{}: {error}\n    remedy: write it as CSV with the columns term, translation, note",
                path.display()
            )
        };
        let mut reader = csv::Reader::from_path(path).map_err(at)?;
        let header = reader.headers().map_err(at)?.clone();
        if header.iter().take(2).ne(["term", "translation"]) {
            return Err(format!(
                "{}:1: the columns are {}\n    remedy: name them term, translation, note",
                path.display(),
                header.iter().collect::<Vec<_>>().join(", ")
            ));
        }
        let mut terms = Vec::new();
        for row in reader.records() {
            let row = row.map_err(at)?;
            let cell = |column| row.get(column).unwrap_or_default().trim().to_owned();
            terms.push(Term {
                italian: cell(0),
                translation: cell(1),
                note: cell(2),
            });
        }
        Ok(Self(terms))
    }

    /// Warns where the source has a term and the translation neither its translation, nor a word that its note names,
    /// nor the Italian word, which many doors bear. Words are compared by their beginnings: both sides decline.
    pub fn check(&self, message: &Message, findings: &mut Findings) {
        if message.is_source() {
            return;
        }
        let text = |variants: &[Variant]| {
            let all: Vec<String> = variants.iter().map(|v| fold(&v.words())).collect();
            all.join(" \u{fffc} ")
        };
        let (source, own) = (text(&message.source), text(&message.variants));
        for term in self
            .0
            .iter()
            .filter(|term| has(&source, &term.italian, ITALIAN))
        {
            let translated = choices(&term.translation).any(|one| has(&own, one, DECLINED));
            let noted = || named(&term.note).any(|word| has(&own, word, DECLINED));
            if !translated && !noted() && !has(&own, &term.italian, ITALIAN) {
                message.warn(
                    findings,
                    "glossary",
                    &format!(
                        "the source says “{}”, this does not say “{}”",
                        term.italian, term.translation
                    ),
                    "say it as the glossary does, or name the word that will do too in its note",
                );
            }
        }
    }
}

/// The words of a note, of four letters or more; shorter ones where they are not Latin.
fn named(note: &str) -> impl Iterator<Item = &str> {
    note.split(|c: char| c.is_whitespace() || c.is_ascii_punctuation())
        .filter(|word| !word.is_empty() && (!word.is_ascii() || word.len() > 3))
}

/// The words that a translation may be: "a / b", "a (b)" and "a; b" name two.
fn choices(translation: &str) -> impl Iterator<Item = &str> {
    translation
        .split(['/', '(', ')', ';', ','])
        .map(str::trim)
        .filter(|choice| !choice.is_empty())
}

/// Without case; in Arabic script without long vowels, which change within a word from one to many.
fn fold(text: &str) -> String {
    let lower = text.to_lowercase().replace('’', "'");
    let is_arabic = |c: char| c.script() == Script::Arabic;
    let words = lower.split_inclusive(char::is_whitespace).map(|word| {
        if !word.contains(is_arabic) {
            return word.to_owned();
        }
        let article = word.strip_prefix("ال").unwrap_or(word);
        article.replace(['ا', 'آ', 'أ', 'و', 'ي', 'ی', 'ى', 'ة'], "")
    });
    words.collect()
}

/// How many letters a word may differ in at its end: before the end of the shorter, and beyond what is the same. Italian
/// changes its last vowel; others add more.
type Ending = (usize, usize);
const ITALIAN: Ending = (1, 2);
const DECLINED: Ending = (3, 5);

/// Whether all words of a term stand in a folded text after each other, each at least by its beginning. Where a
/// language writes no spaces, whether the term stands anywhere.
fn has(text: &str, term: &str, ending: Ending) -> bool {
    let folded = fold(term);
    if text.contains(&folded) {
        return true;
    }
    let split = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric() && c != '\'' && !is_mark(c))
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let (words, wanted) = (split(text), split(&folded));
    if wanted.is_empty() {
        return false;
    }
    words.windows(wanted.len()).any(|run| {
        run.iter()
            .zip(&wanted)
            .all(|(word, wanted)| alike(word, wanted, ending))
    })
}

fn is_mark(c: char) -> bool {
    !c.is_ascii() && c.script() != Script::Common
}

/// Whether two words have the same beginning, of three letters at least, and differ no more than in their ending.
fn alike(a: &str, b: &str, (before, beyond): Ending) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let same = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (short, long) = (a.len().min(b.len()), a.len().max(b.len()));
    a == b || (same >= 3 && same * 2 >= short && same + before >= short && long <= same + beyond)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_known_by_the_beginnings_of_their_words() {
        assert!(has("gli sportelli", "sportello", ITALIAN));
        assert!(has(
            "permessi di soggiorno",
            "permesso di soggiorno",
            ITALIAN
        ));
        assert!(!has("il permesso", "permesso di soggiorno", ITALIAN));
        assert!(has(
            "посвідки на проживання",
            "посвідка на проживання",
            DECLINED
        ));
        assert!(has("在居留许可上", "居留许可", DECLINED));
        assert!(has(&fold("أقرب المكاتب"), "مكتب", DECLINED));
        assert!(!has("comunità", "comune", ITALIAN));
    }
}
