//! Unicode's compatibility decomposition (NFKD, Unicode 3.11 and UAX #15) and its combining marks, on sorted
//! tables that `core/build/unicode.rs` makes of the crate `unicode-normalization`.

use std::sync::LazyLock;

use crate::order;

/// Runs of what characters decompose into; see `core/build/unicode.rs`.
const LINES: &str = include_str!(concat!(env!("OUT_DIR"), "/decompositions.txt"));

/// Where runs of marks of one class, and of no marks, begin: no class is so high.
const MARKS: &[(u32, u8)] = &include!(concat!(env!("OUT_DIR"), "/marks.rs"));
const NO_MARK: u8 = u8::MAX;
/// The first combining mark, a grave accent.
const FIRST_MARK: char = '\u{300}';

/// The characters that decompose, ascending, each with what it becomes.
static DECOMPOSITIONS: LazyLock<Vec<(u32, &str)>> = LazyLock::new(|| {
    let mut all = Vec::new();
    for line in LINES.split('\n') {
        let mut cells = line.split('\t');
        let first = cells.next().and_then(|cell| cell.chars().next());
        if let Some(first) = first {
            all.extend((u32::from(first)..).zip(cells));
        }
    }
    all
});

/// The characters of a text, decomposed and in canonical order.
pub(super) fn nfkd(text: &str) -> Vec<char> {
    let mut all = Vec::with_capacity(text.len());
    for c in text.chars() {
        decompose(c, &mut all);
    }
    for marks in all.chunk_by_mut(|a, b| class(*a) > 0 && class(*b) > 0) {
        if marks.len() > 1 {
            let mut run = marks.to_vec();
            order::sort_by_key(&mut run, |c| class(*c));
            marks.copy_from_slice(&run);
        }
    }
    all
}

/// Whether a character combines with the one before it (Unicode's categories Mn, Mc and Me).
pub(super) fn is_combining_mark(c: char) -> bool {
    run(c) != NO_MARK
}

/// The canonical combining class: 0 for what stays where it stands.
fn class(c: char) -> u8 {
    match run(c) {
        NO_MARK => 0,
        class => class,
    }
}

fn run(c: char) -> u8 {
    if c < FIRST_MARK {
        return NO_MARK;
    }
    let after = MARKS.partition_point(|(from, _)| *from <= u32::from(c));
    let at = after.checked_sub(1).and_then(|at| MARKS.get(at));
    at.map_or(NO_MARK, |(_, class)| *class)
}

fn decompose(c: char, all: &mut Vec<char>) {
    // Nothing before the no-break space decomposes.
    if c < '\u{a0}' {
        all.push(c);
    } else if let Some(syllable) = u32::from(c).checked_sub(0xac00).filter(|s| *s < 11_172) {
        // Hangul, by rule (Unicode 3.12.2): 19 leading consonants, 21 vowels, 27 trailing consonants or none.
        let (lead, vowel, trail) = (syllable / 588, syllable % 588 / 28, syllable % 28);
        let trail = (trail > 0).then_some(0x11a7 + trail);
        let jamo = [Some(0x1100 + lead), Some(0x1161 + vowel), trail];
        all.extend(jamo.into_iter().flatten().filter_map(char::from_u32));
    } else {
        let table = &*DECOMPOSITIONS;
        let found = table.binary_search_by_key(&u32::from(c), |(from, _)| *from);
        match found.ok().and_then(|at| table.get(at)) {
            Some((_, text)) => all.extend(text.chars()),
            None => all.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{is_combining_mark, nfkd};
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization as _;
    use unicode_normalization::char;

    #[test]
    fn every_character_is_what_unicode_says() {
        for c in '\0'..=char::MAX {
            let text = c.to_string();
            assert!(nfkd(&text).into_iter().eq(text.nfkd()), "{c:?}");
            assert_eq!(is_combining_mark(c), char::is_combining_mark(c), "{c:?}");
        }
    }

    proptest! {
        #[test]
        fn marks_in_a_row_take_their_canonical_order(text in "[a-z\u{e0}-\u{17f}\u{300}-\u{36f}\u{5b0}-\u{5c7}\u{64b}-\u{670}\u{93c}-\u{94d}\u{1e00}-\u{1eff}\u{3099}]{0,12}") {
            prop_assert_eq!(nfkd(&text), text.nfkd().collect::<Vec<_>>());
        }
    }
}
