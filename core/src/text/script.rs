//! What scripts do that others do not.

use super::nfkd::is_combining_mark;

/// Whether a mark can be left out in writing (accents, harakat), so that it does not distinguish words.
/// The vowel signs of the scripts of India and South-East Asia, and Kana's voicing, cannot.
pub(super) fn can_be_left_out(c: char) -> bool {
    is_combining_mark(c)
        && !matches!(u32::from(c),
            0x900..=0x1aaf | 0x1b00..=0x1cff | 0x3099..=0x309a | 0xa800..=0xabff | 0x1_1000..=0x1_1fff)
}

/// Whether a script puts no spaces between words: Han, Kana, Thai, Lao, Burmese, Khmer.
pub(super) fn is_unspaced(c: char) -> bool {
    !c.is_numeric()
        && matches!(u32::from(c),
        0xe00..=0xeff | 0x1000..=0x109f | 0x1780..=0x17ff | 0x2e80..=0x2fdf | 0x3005..=0x3007
        | 0x3040..=0x30ff | 0x31f0..=0x31ff | 0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xf900..=0xfaff
        | 0xff66..=0xff9f | 0x2_0000..=0x3_ffff)
}

/// Whether a character of a text has no form of its own: joiners, soft hyphen, marks of direction, BOM.
pub(super) const fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{640}')
}

/// Whether a character is typed as an apostrophe.
pub(super) const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '`' | '´' | '‘' | '’' | '\u{2bc}' | '＇')
}

/// Whether a letter is Cyrillic.
pub(super) const fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

/// What Arabic writes in one with a noun: the article alone, after "and", "by", "like", "so", and "for the";
/// and the prepositions, "of" and "and" of Amharic and Tigrinya. Longer ones first.
const PREFIXES: [&str; 16] = [
    "وال", "بال", "كال", "فال", "ال", "لل", "እና", "ስለ", "ካብ", "የ", "በ", "ለ", "ከ", "ን", "ብ", "ዝ",
];

/// A folded word without its prefix, when two letters or more are left.
pub(super) fn stem(word: &str) -> Option<&str> {
    PREFIXES
        .iter()
        .find_map(|prefix| word.strip_prefix(prefix))
        .filter(|stem| stem.chars().nth(1).is_some())
}

/// A folded Cyrillic or Arabic word in the letters that Italian spells such a name with, so that a town's
/// name typed in another script can be compared with its own: Перуджа -> perugia. Short vowels that Arabic
/// does not write are missing. `None` when the word is in neither script, or has a letter of no table.
pub fn to_latin(word: &str) -> Option<String> {
    let letters: Vec<char> = word.chars().collect();
    if !letters.iter().all(|c| matches!(c, '\u{400}'..='\u{6ff}')) {
        return None;
    }
    let mut latin = String::with_capacity(word.len());
    for (at, c) in letters.iter().enumerate() {
        let next = letters.get(at + 1).copied();
        // Before e and i Italian writes c, g and sc as they sound; elsewhere an i stands between.
        let soft = |latin: &mut String, sound: &str| {
            latin.push_str(sound);
            if next.is_some_and(|next| "ауоюяاو".contains(next)) {
                latin.push('i');
            }
        };
        let hard = |latin: &mut String, sound: &str| {
            latin.push_str(sound);
            if next.is_some_and(|next| "еиіэ".contains(next)) {
                latin.push('h');
            }
        };
        match c {
            'ж' | 'џ' if latin.ends_with('d') => {
                latin.pop();
                soft(&mut latin, "g");
            }
            'ж' | 'џ' | 'ج' => soft(&mut latin, "g"),
            'ч' | 'چ' => soft(&mut latin, "c"),
            'ш' | 'щ' | 'ش' => soft(&mut latin, "sc"),
            'к' => hard(&mut latin, "c"),
            'г' => hard(&mut latin, "g"),
            'ь' if latin.ends_with('n') => {
                latin.pop();
                latin.push_str("gn");
            }
            'ь' if latin.ends_with('l') => {
                latin.pop();
                latin.push_str("gli");
            }
            _ => latin.push_str(simple(*c)?),
        }
    }
    (!latin.is_empty()).then_some(latin)
}

/// The letters that sound the same everywhere.
const fn simple(c: char) -> Option<&'static str> {
    Some(match c {
        'а' | 'ا' => "a",
        'б' | 'ب' => "b",
        'в' | 'ف' => "v",
        'د' | 'ض' | 'д' => "d",
        'е' | 'э' | 'є' => "e",
        'з' | 'ز' | 'ц' | 'ظ' | 'ذ' | 'ѕ' => "z",
        'и' | 'і' | 'ы' | 'ي' | 'ј' => "i",
        'ك' | 'ق' | 'х' => "c",
        'گ' | 'غ' => "g",
        'л' | 'ل' => "l",
        'м' | 'م' => "m",
        'н' | 'ن' => "n",
        'о' => "o",
        'у' | 'و' => "u",
        'п' | 'پ' => "p",
        'р' | 'ر' | 'ڑ' => "r",
        'с' | 'س' | 'ص' | 'ث' => "s",
        'т' | 'ت' | 'ط' | 'ٹ' => "t",
        'ф' => "f",
        'ю' => "iu",
        'я' => "ia",
        'ь' | 'ъ' | 'ه' | 'ع' | 'ح' | 'خ' | 'ء' => "",
        _ => return None,
    })
}
