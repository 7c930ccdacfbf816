//! A language's list patterns.

use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale::Locale;

/// The patterns of a list, as Fluent, in the form that `base.ftl` has them.
#[derive(Debug, PartialEq, Eq)]
pub struct Lists {
    /// Of two: `{ $first }` and `{ $last }`.
    pub two: String,
    /// Of `{ $first }` and the `{ $rest }`.
    pub start: String,
    /// Of an `{ $item }` and the `{ $rest }`.
    pub middle: String,
    /// Of the one `{ $before }` the `{ $last }`.
    pub end: String,
}

/// Items that no language's pattern has, nor changes for their sound (Spanish "e" for "y" before i).
const ITEMS: [&str; 4] = ["\u{e000}", "\u{e001}", "\u{e002}", "\u{e003}"];

/// The list patterns of a language; `None` when they have more than texts between their items.
pub fn of(locale: &Locale) -> Option<Lists> {
    let options = ListFormatterOptions::default().with_length(ListLength::Wide);
    let formatter = ListFormatter::try_new_and(locale.into(), options).ok()?;
    let [a, b, c, d] = ITEMS;
    let two = formatter.format([a, b].into_iter()).to_string();
    let four = formatter.format([a, b, c, d].into_iter()).to_string();
    let between = |text: &str, from: &str, to: &str| -> Option<String> {
        let (_, rest) = text.split_once(from)?;
        Some(rest.split_once(to)?.0.to_owned())
    };
    let whole =
        |text: &str, first: &str, last: &str| text.starts_with(first) && text.ends_with(last);
    if !whole(&two, a, b) || !whole(&four, a, d) {
        return None;
    }
    Some(Lists {
        two: format!("{{ $first }}{}{{ $last }}", between(&two, a, b)?),
        start: format!("{{ $first }}{}{{ $rest }}", between(&four, a, b)?),
        middle: format!("{{ $item }}{}{{ $rest }}", between(&four, b, c)?),
        end: format!("{{ $before }}{}{{ $last }}", between(&four, c, d)?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_read_from_lists() {
        let of = |tag: &str| of(&tag.parse().unwrap()).unwrap();
        assert_eq!(of("it").two, "{ $first } e { $last }");
        assert_eq!(of("es").two, "{ $first } y { $last }");
        assert_eq!(of("en").end, "{ $before }, and { $last }");
        assert_eq!(of("zh-Hans").start, "{ $first }、{ $rest }");
        assert_eq!(of("ar").middle, "{ $item } و{ $rest }");
    }
}
