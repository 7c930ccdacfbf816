//! Whether words have room on the smallest screen: 320 CSS pixels wide, letters of the usual size.
//!
//! Lengths are counted in Latin letters of average width: 0.51 em, as `HarfBuzz` shapes the words of Italian, Romanian,
//! Albanian, French and Spanish `app.ftl` in Noto Sans (0.50 to 0.52). The same words in other scripts, a letter
//! without its marks: Cyrillic 0.58 em, Arabic 0.47, Bengali 0.76; Han, Kana and Hangul fill 1 em. The limits are what
//! `assets/css` leaves: the box's width less its padding, over 0.51 em of its size, 6 % more for its weight.
//! Words of narrow and of wide letters are a tenth off: only what is longer by more is told.

use unicode_script::{Script, UnicodeScript};

use super::message::Message;
use super::report::Findings;
use crate::locales::pieces::Variant;

/// The room of some messages.
struct Limit {
    /// The message; with a hyphen at its end all whose ids begin so. The longest counts.
    prefix: &'static str,
    /// Letters in a line, in tenths: no word may be longer.
    line: u32,
    /// Lines that there may be.
    lines: u32,
    /// Where it is, for a person.
    place: &'static str,
}

/// In tenths of a letter. What has no line here has room for some lines of 288 pixels.
const LIMITS: &[Limit] = &[
    // 76 px, 13 px letters: five share the screen by the length of their words, and the language's own name gives way.
    limit("room-", 108, 2, "a button of the bar below"),
    // A third of 288 px less gaps, 14 px letters.
    limit("theme-", 120, 3, "a tile"),
    // The same less padding and border, 15 px letters.
    limit("act-", 99, 3, "a button of a desk"),
    // Read aloud only: it stands under no picture.
    limit("act-call-number", u32::MAX, 1, "a label that is read aloud"),
    // Beside the call button, less the sign; 15 px letters.
    limit("status-", 180, 5, "the coloured line of a desk"),
    // A choice in a chip: 11 rem less the sign and the arrow; 14.4 px letters.
    limit("filter-language-any", 168, 1, "a choice in a chip"),
    limit("filter-kind-any", 168, 1, "a choice in a chip"),
    limit("filter-audience-any", 168, 1, "a choice in a chip"),
    // The whole 288 px less padding and the sign.
    limit("filter-", 310, 1, "a chip"),
    limit("filters-", u32::MAX, 1, "a label that is read aloud"),
    limit("kind-", 310, 2, "a choice in a list"),
    limit("audience-", 310, 2, "a choice in a list"),
    // Half of a card's 256 px, 17 px letters.
    limit("weekday-", 139, 1, "the week of a desk"),
    limit("hours-today", 139, 3, "the week of a desk"),
    limit("hours-closed", 139, 1, "the week of a desk"),
    // 25.6 px letters in 288 px.
    limit("welcome-title", 200, 3, "a title"),
    limit("place-title", 200, 3, "a title"),
    limit("near-title", 200, 3, "a title"),
    limit("language-title", 200, 3, "a title"),
    limit("search-title", 200, 3, "a title"),
    limit("saved-title", 200, 3, "a title"),
    limit("help-title", 200, 3, "a title"),
    limit("about-title", 200, 3, "a title"),
    limit("updates-title", 200, 3, "a title"),
    // 288 px less padding and the sign, 17 px letters.
    limit("place-use-position", 230, 2, "a wide button"),
    limit("near-more", 230, 2, "a wide button"),
    limit("updates-check", 230, 2, "a wide button"),
    limit("speak-listen", 160, 2, "a button"),
    limit("speak-listen-to", u32::MAX, 1, "a label that is read aloud"),
];

const fn limit(prefix: &'static str, line: u32, lines: u32, place: &'static str) -> Limit {
    Limit {
        prefix,
        line,
        lines,
        place,
    }
}

/// The room of a message; `None` when it has enough.
fn of(id: &str) -> Option<&'static Limit> {
    let fits = LIMITS.iter().filter(|limit| {
        id == limit.prefix || (limit.prefix.ends_with('-') && id.starts_with(limit.prefix))
    });
    fits.max_by_key(|limit| limit.prefix.len())
        .filter(|limit| limit.line != u32::MAX)
}

/// What a translator may be told of the room: place, letters in a line, lines.
pub fn room(id: &str) -> Option<(&'static str, u32, u32)> {
    of(id).map(|limit| (limit.place, limit.line / 10, limit.lines))
}

/// Warns of words and messages that are longer than their room.
pub fn check(message: &Message, findings: &mut Findings) {
    let Some(limit) = of(message.id) else {
        return;
    };
    let longest = |variants: &[Variant]| {
        let words = variants.iter().flat_map(|variant| {
            let text = variant.text(sample);
            let words: Vec<String> = text
                .split(|c: char| c.is_whitespace() || c == '-' || c == '/')
                .map(str::to_owned)
                .collect();
            words
        });
        words
            .map(|word| (breakable(&word), word))
            .max_by_key(|(width, _)| *width)
            .unwrap_or_default()
    };
    let whole = |variants: &[Variant]| {
        let all = variants.iter().map(|variant| width(&variant.text(sample)));
        all.max().unwrap_or_default()
    };
    let (word_width, word) = longest(&message.variants);
    if word_width > with_slack(limit.line) {
        message.warn(
            findings,
            "long_word",
            &format!(
                "“{word}” is as long as {} letters, {} has room for {} in a line",
                word_width / 10,
                limit.place,
                limit.line / 10
            ),
            "choose a shorter word, or one that may be parted",
        );
    }
    let (length, room) = (whole(&message.variants), limit.line * limit.lines);
    if length > with_slack(room) {
        message.warn(
            findings,
            "long",
            &format!(
                "it is as long as {} letters, {} has room for {}",
                length / 10,
                limit.place,
                room / 10
            ),
            "say it shorter",
        );
    }
}

/// A tenth more.
const fn with_slack(tenths: u32) -> u32 {
    tenths + tenths / 10
}

/// What stands for what is put in: as long as it usually is.
fn sample(name: &str) -> String {
    let long = match name {
        "$time" => "18:30",
        "$when" => "lunedì alle 18:30",
        "$weekday" => "mercoledì",
        "$month" => "settembre",
        "$year" => "2026",
        "$number" => "075 123 4567",
        "$day" => "28",
        _ => "000",
    };
    long.to_owned()
}

/// The width of a word that cannot be parted: Han and Kana may be, between any two.
fn breakable(word: &str) -> u32 {
    let parted = |c: char| {
        matches!(
            c.script(),
            Script::Han
                | Script::Hiragana
                | Script::Katakana
                | Script::Thai
                | Script::Lao
                | Script::Khmer
                | Script::Myanmar
        )
    };
    if word.chars().any(parted) {
        0
    } else {
        width(word)
    }
}

/// The width of a text in tenths of a Latin letter.
fn width(text: &str) -> u32 {
    let widths = text.chars().map(|c| match c.script() {
        // Marks stand on letters.
        Script::Inherited => 0,
        Script::Han | Script::Hiragana | Script::Katakana | Script::Hangul | Script::Bopomofo => 20,
        Script::Cyrillic | Script::Greek | Script::Armenian | Script::Georgian => 11,
        Script::Arabic | Script::Hebrew | Script::Syriac | Script::Thaana => 9,
        Script::Bengali
        | Script::Devanagari
        | Script::Gurmukhi
        | Script::Gujarati
        | Script::Oriya
        | Script::Tamil
        | Script::Telugu
        | Script::Kannada
        | Script::Malayalam
        | Script::Sinhala => {
            if c.is_alphabetic() && !is_vowel_sign(c) {
                15
            } else {
                0
            }
        }
        _ => 10,
    });
    widths.sum()
}

/// Indic vowel signs and viramas: they were counted into their letters. The blocks of these scripts are laid out alike
/// from Devanagari on (the Unicode Standard, section 12.1): signs from 3C to 57 of each 80.
fn is_vowel_sign(c: char) -> bool {
    let code = u32::from(c);
    (0x900..0xe00).contains(&code) && (0x3c..0x58).contains(&(code & 0x7f)) && code & 0x7f != 0x3d
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_each_script_have_their_width() {
        assert_eq!(width("Cerca"), 50);
        assert_eq!(width("Пошук"), 55);
        assert_eq!(width("搜索"), 40);
        assert_eq!(width("بحث"), 27);
        // Three letters with a sign each.
        assert_eq!(width("নথিপত্র"), 15 * 5);
        assert_eq!(breakable("附近的服务点在哪里呢"), 0);
    }

    #[test]
    fn the_longest_beginning_of_an_id_says_its_room() {
        assert_eq!(
            room("room-near"),
            Some(("a button of the bar below", 10, 2))
        );
        assert_eq!(room("act-call-number"), None);
        assert_eq!(room("desk-gone"), None);
    }
}
