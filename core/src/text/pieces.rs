//! Where words begin and end.

use std::ops::Range;

use super::nfkd::is_combining_mark;
use super::script;

/// A run of letters, digits and marks.
pub(super) struct Piece {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// Whether its script puts no spaces between words.
    pub unspaced: bool,
}

impl Piece {
    /// Its part of the text.
    pub fn of<'a>(&self, text: &'a str) -> &'a str {
        text.get(self.range.clone()).unwrap_or_default()
    }
}

/// What a character does to the run that it follows.
enum Does {
    /// Belongs to it, or begins one.
    Letter { unspaced: bool },
    /// Belongs to it, and cannot begin one.
    Mark,
    /// Is not seen: what directs or joins letters, and the Ukrainian apostrophe between two of them.
    Nothing,
    /// Ends it.
    Ends,
}

/// The runs of a text.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut open = false;
    let mut before = None;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let after = chars.peek().map(|(_, c)| *c);
        let end = at + c.len_utf8();
        match does(c, before, after) {
            Does::Letter { unspaced } => match pieces.last_mut() {
                Some(last) if open && last.unspaced == unspaced => last.range.end = end,
                _ => pieces.push(Piece {
                    range: at..end,
                    unspaced,
                }),
            },
            Does::Mark if open => {
                if let Some(last) = pieces.last_mut() {
                    last.range.end = end;
                }
                continue;
            }
            Does::Nothing if open => continue,
            Does::Mark | Does::Nothing | Does::Ends => {
                open = false;
                continue;
            }
        }
        open = true;
        before = Some(c);
    }
    pieces
}

fn does(c: char, before: Option<char>, after: Option<char>) -> Does {
    if script::is_apostrophe(c) {
        let inside = [before, after]
            .into_iter()
            .all(|c| c.is_some_and(script::is_cyrillic));
        return if inside { Does::Nothing } else { Does::Ends };
    }
    if is_combining_mark(c) {
        Does::Mark
    } else if script::is_unseen(c) {
        Does::Nothing
    } else if c.is_alphanumeric() {
        Does::Letter {
            unspaced: script::is_unspaced(c),
        }
    } else {
        Does::Ends
    }
}

/// The characters of a run, each with the marks on it.
pub(super) fn units(text: &str, piece: &Piece) -> Vec<Range<usize>> {
    let mut units: Vec<Range<usize>> = Vec::new();
    for (at, c) in piece.of(text).char_indices() {
        let (start, end) = (
            piece.range.start + at,
            piece.range.start + at + c.len_utf8(),
        );
        match units.last_mut() {
            Some(last) if is_combining_mark(c) => last.end = end,
            _ if script::is_unseen(c) => {}
            _ => units.push(start..end),
        }
    }
    units
}
