//! Letters in their plain spelling.

use super::nfkd::{is_combining_mark, nfkd};
use super::script;

/// Adds a run of letters to `folded`; what decomposes into several words is separated by spaces.
pub(super) fn fold_into(piece: &str, folded: &mut String) {
    if piece.is_ascii() {
        folded.extend(piece.chars().map(|c| c.to_ascii_lowercase()));
        return;
    }
    // Lower case can bring new marks (İ) and NFKD new capitals: one pass each is enough for both.
    for c in nfkd(piece).into_iter().flat_map(char::to_lowercase) {
        if script::is_unseen(c) || script::is_apostrophe(c) {
            continue;
        }
        if is_combining_mark(c) {
            if !script::can_be_left_out(c) {
                folded.push(c);
            }
        } else if c.is_alphanumeric() {
            plain(c, folded);
        } else if !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
}

/// A letter that does not decompose, as a person without that key types it.
fn plain(c: char, folded: &mut String) {
    let one = match c {
        'ß' => return folded.push_str("ss"),
        'æ' => return folded.push_str("ae"),
        'œ' => return folded.push_str("oe"),
        'þ' => return folded.push_str("th"),
        'ø' => 'o',
        'đ' | 'ð' => 'd',
        'ł' => 'l',
        'ı' => 'i',
        'ħ' => 'h',
        'ς' => 'σ',
        'ґ' => 'г',
        'ٱ' => 'ا',
        'ى' | 'ی' | 'ے' => 'ي',
        'ة' | 'ہ' | 'ھ' | 'ە' | 'ۃ' => 'ه',
        'ک' => 'ك',
        'ں' => 'ن',
        c if c.is_ascii() => c,
        c => digit(c).unwrap_or(c),
    };
    folded.push(one);
}

/// The zeros of the decimal digits that the catalogue's languages and their neighbours write.
const ZEROS: [u32; 14] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50,
    0x1040,
];

/// A digit of any of these scripts as ASCII.
fn digit(c: char) -> Option<char> {
    let code = u32::from(c);
    let value = ZEROS
        .iter()
        .find_map(|zero| code.checked_sub(*zero).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}
