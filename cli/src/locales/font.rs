//! Cuts a font to the letters of a language, for `locales pack`: a device that lacks the script can then read what the bundle
//! says. Its joins and marks (GSUB, GPOS) stay, and what it says of its licence.

use std::collections::BTreeSet;
use std::path::Path;

use skera::{DEFAULT_LAYOUT_FEATURES, Plan, SubsetError, SubsetFlags, subset_font};
use skrifa::raw::collections::IntSet;
use skrifa::raw::types::{NameId, Tag};
use skrifa::string::StringId;
use skrifa::{FontRef, MetadataProvider as _};
use sportello_core::feed::META_BYTES;
use ttf2woff2::BrotliQuality;
use unicode_normalization::UnicodeNormalization as _;

use crate::Trouble;

/// Tables that no browser draws a page with (`HarfBuzz` drops them too): layouts of other systems, signatures, old bitmaps.
const LEFT_OUT: [&[u8; 4]; 10] = [
    b"morx", b"mort", b"kerx", b"kern", b"JSTF", b"DSIG", b"EBDT", b"EBLC", b"PCLT", b"LTSH",
];

/// Names that stay in the font (OpenType, "name"): copyright, family, style, licence and its address.
const NAMES: [NameId; 5] = [
    NameId::COPYRIGHT_NOTICE,
    NameId::FAMILY_NAME,
    NameId::SUBFAMILY_NAME,
    NameId::LICENSE_DESCRIPTION,
    NameId::LICENSE_URL,
];

/// A font with the letters of one language.
pub struct Cut {
    /// As WOFF2.
    pub woff2: Vec<u8>,
    /// Its family.
    pub family: String,
    /// Its licence, as the font says it; the beginning of one that is longer than `bundle.json` holds. The font keeps all of it.
    pub licence: String,
    /// Letters of the language that the font does not have.
    pub missing: BTreeSet<char>,
}

/// Drawn in the place of a joiner that is seen by nobody. A font without it has them taken out of the line, and `WebKit` then
/// loses the letter after each: half of Persian's plurals.
const SPACE: char = ' ';

/// What a text needs of a font: all but Latin up to U+017F, which every device in Italy has. The joiners, which steer how letters
/// join, and the other punctuation are among it.
pub fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|letter| *letter >= '\u{180}')
}

/// Cuts the font with TrueType outlines in `bytes`, read from `path`, to these letters.
///
/// # Errors
/// When it is no such font, says no licence, or has none of the letters.
pub fn cut(path: &Path, bytes: &[u8], letters: &BTreeSet<char>) -> Result<Cut, Trouble> {
    let wrong = |problem: &str, remedy: &str| {
        Trouble::Other(format!(
            "{}: {problem}\n    remedy: {remedy}",
            path.display()
        ))
    };
    let another = "give a font in one .ttf file, such as Noto Sans of the language's script";
    let font =
        FontRef::new(bytes).map_err(|error| wrong(&format!("it is no font: {error}"), another))?;
    // skera leaves such outlines out and says nothing; no browser would take what is left.
    if font.table_data(Tag::new(b"glyf")).is_none() {
        return Err(wrong(
            "its letters are PostScript outlines (CFF) or pictures, which cannot be cut",
            another,
        ));
    }
    let name = |id| font.localized_strings(id).english_or_first();
    let name = |id| name(id).map(|name| name.chars().collect::<String>());
    let licence = name(StringId::LICENSE_DESCRIPTION).filter(|text| !text.trim().is_empty());
    let licence = licence.ok_or_else(|| {
        wrong(
            "it does not say under which licence it is",
            "give one that does, such as a Noto font (SIL Open Font License)",
        )
    })?;
    let charmap = font.charmap();
    let words = letters.iter().filter(|letter| letter.is_alphabetic());
    let (there, missing): (BTreeSet<char>, BTreeSet<char>) =
        words.partition(|letter| charmap.map(**letter).is_some());
    if there.is_empty() {
        return Err(wrong(
            "it has none of the letters of this language that a device may lack",
            "give a font of the language's script; a language in the letters of Italian needs none",
        ));
    }
    let cut = subset(&font, letters)
        .map_err(|error| wrong(&format!("it cannot be cut: {error}"), another))?;
    let woff2 = ttf2woff2::encode(&cut, BrotliQuality::default())
        .map_err(|error| wrong(&format!("it cannot be compressed: {error}"), another))?;
    Ok(Cut {
        woff2,
        family: name(StringId::FAMILY_NAME).unwrap_or_default(),
        licence: beginning(&licence),
        missing,
    })
}

/// The font with these letters alone, as TrueType.
fn subset(font: &FontRef, letters: &BTreeSet<char>) -> Result<Vec<u8>, SubsetError> {
    // What shaping may draw in two signs is cut in with both: Bengali's vowels on two sides, Thai's U+0E33.
    let parts = letters.iter().copied().nfkd();
    let kept = letters.iter().copied().chain(parts).chain([SPACE]);
    let kept: IntSet<u32> = kept.map(u32::from).collect();
    let mut scripts = IntSet::<Tag>::empty();
    scripts.invert();
    let plan = Plan::new(
        &IntSet::empty(),
        &kept,
        font,
        SubsetFlags::SUBSET_FLAGS_NO_HINTING,
        &LEFT_OUT.iter().map(|tag| Tag::new(tag)).collect(),
        &scripts,
        &DEFAULT_LAYOUT_FEATURES.iter().copied().collect(),
        &NAMES.into_iter().collect(),
        &IntSet::from_iter([0x409]),
    );
    subset_font(font, &plan)
}

/// A text of at most as many bytes as a text of `bundle.json`.
fn beginning(text: &str) -> String {
    const CUT: &str = "…";
    if text.len() <= META_BYTES {
        return text.to_owned();
    }
    let end = text.floor_char_boundary(META_BYTES - CUT.len());
    let (beginning, _) = text.split_at(end);
    format!("{beginning}{CUT}")
}

#[cfg(test)]
mod tests {
    use skrifa::raw::TableProvider as _;

    use super::*;

    #[test]
    fn letters_of_a_joined_script_keep_their_forms() {
        // Of Debian's `fonts-noto-core` (scripts/setup.sh).
        let bytes = std::fs::read("/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf");
        let bytes = bytes.unwrap();
        let word = BTreeSet::from(['س', 'ل', 'ا', 'م']);
        let cut = subset(&FontRef::new(&bytes).unwrap(), &word).unwrap();
        let font = FontRef::new(&cut).unwrap();
        assert!(font.gsub().is_ok() && font.gpos().is_ok());
        // Three of the four have a form for each place in a word (Unicode, Joining_Type D), the fourth (R) has two.
        let forms = 3 * 4 + 2;
        let glyphs = font.maxp().unwrap().num_glyphs();
        assert!(glyphs >= forms, "{glyphs} glyphs, of at least {forms}");
    }
}
