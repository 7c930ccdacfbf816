//! What a search found, marked in the text where it stands.

use std::ops::Range;

use dioxus::prelude::*;
use sportello_core::find::{self, Found};
use sportello_core::model::{Kind, Theme};
use sportello_core::view::DeskRow;

/// What a search found in a row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RowMarks {
    /// In its name: ranges of bytes.
    pub name: Vec<Range<usize>>,
    /// In its place: ranges of bytes.
    pub place: Vec<Range<usize>>,
    /// Whether its kind was named.
    pub kind: bool,
    /// Those of its themes that were named.
    pub themes: Vec<Theme>,
}

impl RowMarks {
    /// What was found in the row of a desk of this kind.
    pub fn new(row: &DeskRow, kind: Kind, found: &Found) -> Self {
        let marks = |text: &str| find::marks(text, &found.matched);
        let themes = row.themes.iter().map(|(theme, _)| *theme);
        Self {
            name: marks(&row.name),
            place: row.place.as_deref().map(marks).unwrap_or_default(),
            kind: found.kinds.contains(&kind),
            themes: themes
                .filter(|theme| found.themes.contains(theme))
                .collect(),
        }
    }
}

/// A text with its marked parts. The marks are for the eye: a screen reader reads on over them.
pub fn marked(text: &str, marks: &[Range<usize>]) -> Element {
    if marks.is_empty() {
        return rsx! { {text} };
    }
    let parts = parts(text, marks);
    rsx! {
        for (index, (sought, part)) in parts.into_iter().enumerate() {
            if sought {
                mark { key: "{index}", role: "presentation", {part} }
            } else {
                Fragment { key: "{index}", {part} }
            }
        }
    }
}

/// A text that is marked as a whole, or not at all.
pub fn marked_whole(text: String, sought: bool) -> Element {
    rsx! {
        if sought {
            mark { role: "presentation", {text} }
        } else {
            {text}
        }
    }
}

/// The text in its order, each part with whether it is marked. Ranges that are no part of the text, or
/// begin before the last one ended, are left out.
fn parts(text: &str, marks: &[Range<usize>]) -> Vec<(bool, String)> {
    let mut parts = Vec::new();
    let mut at = 0;
    for mark in marks.iter().filter(|mark| !mark.is_empty()) {
        let (Some(before), Some(part)) = (text.get(at..mark.start), text.get(mark.clone())) else {
            continue;
        };
        if !before.is_empty() {
            parts.push((false, before.to_owned()));
        }
        parts.push((true, part.to_owned()));
        at = mark.end;
    }
    let rest = text.get(at..).unwrap_or_default();
    if !rest.is_empty() {
        parts.push((false, rest.to_owned()));
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_are_the_text_whatever_the_ranges_are() {
        let text = "Sportello dell’immigrazione · إقامة";
        let whole = |marks: &[Range<usize>]| {
            let parts = parts(text, marks).into_iter();
            parts.map(|(_, part)| part).collect::<String>()
        };
        let good = [0..9, 17..29];
        assert_eq!(whole(&good), text);
        let marked: Vec<String> = parts(text, &good)
            .into_iter()
            .filter_map(|(sought, part)| sought.then_some(part))
            .collect();
        assert_eq!(marked, ["Sportello", "immigrazione"]);
        // Inside a letter, beyond the end, backwards, empty.
        #[allow(clippy::reversed_empty_ranges)]
        for bad in [15..16, 0..999, 9..3, 4..4] {
            assert_eq!(whole(std::slice::from_ref(&bad)), text, "{bad:?}");
            assert_eq!(whole(&[0..9, bad.clone(), 17..29]), text, "{bad:?}");
        }
    }
}
