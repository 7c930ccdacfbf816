//! Where in a text the matched words are.

use std::ops::Range;

use crate::find::Matched;
use crate::text::{self, Token};

/// The parts of a text that the matched words are in, as ranges of bytes: ascending, apart from each
/// other, whole words (of a run without spaces, the characters that match).
pub fn marks(text: &str, matched: &[Matched]) -> Vec<Range<usize>> {
    let wanted: Vec<(Vec<Token>, &[String])> = matched
        .iter()
        .map(|matched| (text::typed(&matched.typed), matched.taken_for.as_slice()))
        .collect();
    let mut marks: Vec<Range<usize>> = Vec::new();
    for token in text::tokens(text) {
        let hit = wanted.iter().any(|(typed, taken_for)| {
            let begins = |typed: &Token| typed.forms().any(|form| begins(&token, form));
            typed.iter().any(begins)
                || token
                    .forms()
                    .any(|form| taken_for.iter().any(|word| word == form))
        });
        if !hit {
            continue;
        }
        match marks.last_mut() {
            // Neighbours of a run without spaces share a character.
            Some(last) if token.range.start <= last.end => last.end = last.end.max(token.range.end),
            _ => marks.push(token.range),
        }
    }
    marks
}

fn begins(token: &Token, typed: &str) -> bool {
    if token.unspaced {
        token.word == typed
    } else {
        token.forms().any(|form| form.starts_with(typed))
    }
}
