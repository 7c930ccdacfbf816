//! Text as it is compared and found: one way for the index, for what a person types and for highlighting.
//!
//! [`fold`] takes case, accents and spelling variants away; [`tokens`] cuts a text into words, each with its
//! place in the text. Words are runs of letters, digits and marks, as in Unicode's UAX #29 for the scripts
//! that put spaces between words, but cut at every apostrophe and hyphen; runs of scripts that put none
//! (Han, Kana, Thai...) are cut into single characters and overlapping pairs. Nothing here allocates more
//! than the text is long, whatever the text is.

mod letters;
mod nfkd;
mod pieces;
mod script;
mod stop;

use std::ops::Range;

pub use script::to_latin;
pub(crate) use stop::is_stop_word;

use pieces::{Piece, pieces};

/// Most characters of a word that count; no word of the catalogue's languages is so long.
pub const MAX_LETTERS: usize = 32;

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
    /// The word, folded, no longer than [`MAX_LETTERS`].
    pub word: String,
    /// The word without the article or preposition that its script writes in one with it.
    pub stem: Option<String>,
    /// Whether it is a part of a run without spaces: then its beginning means nothing.
    pub unspaced: bool,
}

impl Token {
    fn new(range: Range<usize>, word: &str, unspaced: bool) -> Self {
        let word: String = word.chars().take(MAX_LETTERS).collect();
        let stem = if unspaced { None } else { script::stem(&word) };
        Self {
            range,
            stem: stem.map(str::to_owned),
            word,
            unspaced,
        }
    }

    /// The word, and what is left of it without its article.
    pub fn forms(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.word.as_str()).chain(self.stem.as_deref())
    }
}

/// Folds text for comparison: each word in compatibility decomposition (Unicode NFKD) and lower case,
/// without the marks that its script can leave out (accents, Arabic harakat; not the vowel signs of
/// Bengali and its like), letters and digits that do not decompose in their plain spelling (ß ss, ø o,
/// Arabic ة ه, Urdu ک ك, ٣ 3); one space between two words, none at the ends.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for piece in pieces(text) {
        if !folded.is_empty() {
            folded.push(' ');
        }
        letters::fold_into(piece.of(text), &mut folded);
        if folded.ends_with(' ') {
            folded.pop();
        }
    }
    folded
}

/// The words of a text as they are put into the index, in the order of the text; of a run without spaces
/// every character and every two neighbours.
pub fn tokens(text: &str) -> Vec<Token> {
    cut(text, true)
}

/// The words of what was typed; a run without spaces is looked for by its pairs of neighbours, a single
/// character by itself.
pub fn typed(text: &str) -> Vec<Token> {
    cut(text, false)
}

fn cut(text: &str, singles: bool) -> Vec<Token> {
    let mut tokens = Vec::new();
    for piece in pieces(text) {
        if piece.unspaced {
            unspaced(text, &piece, singles, &mut tokens);
            continue;
        }
        let mut folded = String::new();
        letters::fold_into(piece.of(text), &mut folded);
        let words = folded.split(' ').filter(|word| !word.is_empty());
        tokens.extend(words.map(|word| Token::new(piece.range.clone(), word, false)));
    }
    tokens
}

fn unspaced(text: &str, piece: &Piece, singles: bool, tokens: &mut Vec<Token>) {
    let units = pieces::units(text, piece);
    let word = |range: &Range<usize>| {
        let mut folded = String::new();
        letters::fold_into(text.get(range.clone()).unwrap_or_default(), &mut folded);
        folded.retain(|c| c != ' ');
        folded
    };
    let alone = units.len() == 1;
    for (at, unit) in units.iter().enumerate() {
        if singles || alone {
            tokens.push(Token::new(unit.clone(), &word(unit), true));
        }
        if let Some(next) = units.get(at + 1) {
            let both = unit.start..next.end;
            tokens.push(Token::new(both.clone(), &word(&both), true));
        }
    }
    tokens.retain(|token| !token.word.is_empty());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_and_punctuation_do_not_matter() {
        for (text, folded) in [
            ("Città di Castello", "citta di castello"),
            ("  Sant'Anatolia  di Narco ", "sant anatolia di narco"),
            ("Sant’Anatolia", "sant anatolia"),
            ("Monteleone d'Orvieto", "monteleone d orvieto"),
            ("STRASSE Straße", "strasse strasse"),
            ("İstanbul", "istanbul"),
            ("ﬁne ½", "fine 1 2"),
            ("Łódź Ørsta", "lodz orsta"),
            ("الإِقَامَة", "الاقامه"),
            ("—!", ""),
            ("\u{301}", ""),
            ("a\0b", "a b"),
            // Decomposes into a space and a mark.
            ("ͺA", "a"),
            ("b ͺA", "b a"),
        ] {
            assert_eq!(fold(text), folded);
        }
    }

    #[test]
    fn what_is_folded_stays_as_it_is() {
        for text in [
            "Città",
            "الوثائق",
            "ﷺ",
            "Ǆ",
            "ẞ",
            "日本",
            "অনুমতি",
            "ガ",
            "сім'я",
        ] {
            assert_eq!(fold(&fold(text)), fold(text));
        }
    }
}
