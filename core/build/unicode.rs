//! Unicode's tables as `core/src/text` keeps them: sorted, so that they pack well for a first visit. The crate's
//! own are hash tables, 130 kB of which no packer makes less than 50.

use std::fmt::Write as _;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, is_combining_mark};

/// Hangul syllables, which decompose by rule (Unicode 3.12).
const HANGUL: std::ops::RangeInclusive<char> = '\u{ac00}'..='\u{d7a3}';

/// What each character decomposes into (NFKD), if not itself. A line is a run of characters that follow each
/// other: the first one, a tab, and what each of them becomes, with tabs between.
pub fn decompositions() -> String {
    let mut lines = String::new();
    let mut next = None;
    for c in ('\0'..=char::MAX).filter(|c| !HANGUL.contains(c)) {
        if std::iter::once(c).nfkd().eq([c]) {
            continue;
        }
        if next != Some(u32::from(c)) {
            if !lines.is_empty() {
                lines.push('\n');
            }
            lines.push(c);
        }
        lines.push('\t');
        lines.extend(std::iter::once(c).nfkd());
        next = Some(u32::from(c) + 1);
    }
    lines
}

/// The combining marks as a Rust array of where runs begin, ascending: a code point, and the run's canonical
/// combining class, or `NO_MARK` when it is none of marks.
pub fn marks() -> String {
    let mut array = String::from("[\n");
    let mut before = None;
    for c in '\0'..=char::MAX {
        let class = is_combining_mark(c).then(|| canonical_combining_class(c));
        if class != before {
            let code = u32::from(c);
            // Writing to a String cannot fail.
            let _ = match class {
                Some(class) => writeln!(array, "({code:#x}, {class}),"),
                None => writeln!(array, "({code:#x}, NO_MARK),"),
            };
            before = class;
        }
    }
    array.push(']');
    array
}
