//! What was typed, as words to look for.

use crate::text::{self, Token};

/// Longest text that is searched for, in characters: what is longer is cut.
pub(super) const MAX_CHARS: usize = 200;

/// Most words that are searched for: further ones are left out.
const MAX_WORDS: usize = 12;

/// One typed word.
#[derive(Clone, Debug)]
pub(super) struct Word {
    /// As the tokenizer gave it.
    pub token: Token,
    /// Whether nothing stands after it, so that it may be unfinished.
    pub last: bool,
    /// Whether a desk without it is still found: an article or preposition that is surely finished, beside
    /// words that say something.
    pub optional: bool,
}

impl Word {
    /// How many letters it has.
    pub fn letters(&self) -> usize {
        self.token.word.chars().count()
    }

    /// How many typing errors one of its forms may have: one in a word of four letters or more, of which
    /// one may be missing, two from eight letters on; none in digits and in scripts without spaces, where
    /// another character is another word.
    pub fn edits(&self, form: &str) -> usize {
        if self.token.unspaced || form.chars().all(|c| c.is_ascii_digit()) {
            return 0;
        }
        match form.chars().count() {
            0..3 => 0,
            3..8 => 1,
            _ => 2,
        }
    }
}

/// The part of what was typed that is searched for.
pub(super) fn cut(typed: &str) -> &str {
    let end = typed.char_indices().nth(MAX_CHARS);
    end.and_then(|(end, _)| typed.get(..end)).unwrap_or(typed)
}

/// The words to look for; none when nothing was typed that could be found.
pub(super) fn words(typed: &str) -> Vec<Word> {
    let typed = cut(typed);
    let mut tokens: Vec<Token> = Vec::new();
    for token in text::typed(typed) {
        if tokens.len() == MAX_WORDS {
            break;
        }
        // A word typed twice asks for no more than once.
        if tokens.iter().all(|before| before.word != token.word) {
            tokens.push(token);
        }
    }
    let joins = |token: &Token| text::is_stop_word(&token.word);
    let all_join = tokens.iter().all(joins);
    tokens
        .into_iter()
        .map(|token| {
            let last = token.range.end == typed.len();
            Word {
                optional: !all_join && !last && joins(&token),
                last,
                token,
            }
        })
        .collect()
}
