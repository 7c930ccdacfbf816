//! What a find is worth.

use crate::catalogue::index::lexicon::{Concept, Places};

/// How a word was found, worst first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum How {
    #[default]
    Not,
    /// With two edits, or at the beginning of a word with one.
    Unlike,
    /// With one edit.
    Like,
    /// As the beginning of a word, though another word was typed after it.
    Begun,
    /// As the beginning of a word, and it may be unfinished.
    Unfinished,
    Whole,
}

impl How {
    /// What a find is worth that is worth `points` when the whole word was typed.
    pub const fn of(self, points: u8) -> u8 {
        match self {
            Self::Not => 0,
            Self::Whole => points,
            Self::Unfinished => points - points / 8,
            Self::Begun => points - points / 4,
            Self::Like => points - points / 3,
            Self::Unlike => points / 2,
        }
    }
}

/// What the whole word is worth, by where the desk has it.
pub(super) const fn points(places: Places) -> u8 {
    if places.name() {
        22
    } else if places.town().is_some() {
        19
    } else if places.about() {
        17
    } else {
        5
    }
}

/// What a word of a phrase is worth: the whole phrase was typed, several of its words, or one of them. A
/// theme is worth less than the kind of desk that the same words name.
pub(super) const fn phrase_points(
    concept: Concept,
    typed: usize,
    words: usize,
    kind_named: bool,
) -> u8 {
    let whole = typed >= words;
    match concept {
        Concept::Kind(_) if whole => 21,
        Concept::Theme(_) if whole && !kind_named => 20,
        Concept::Theme(_) if whole => 18,
        _ if typed > 1 => 14,
        _ => 11,
    }
}
