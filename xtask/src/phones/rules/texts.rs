//! Texts: how long, and in what manner.

use std::ops::RangeInclusive;

use super::super::store::Folders;

/// What a length counts.
#[derive(Clone, Copy)]
enum Unit {
    Characters,
    Bytes,
}

/// A file of a language's folder, how long its text is, and whether it is among the few words that both stores guard.
struct Rule {
    file: &'static str,
    length: RangeInclusive<usize>,
    unit: Unit,
    guarded: bool,
}

const fn rule(file: &'static str, most: usize, guarded: bool) -> Rule {
    Rule {
        file,
        length: 1..=most,
        unit: Unit::Characters,
        guarded,
    }
}

/// Google Play's lengths: <https://support.google.com/googleplay/android-developer/answer/9859152>, the title's also in
/// <https://support.google.com/googleplay/android-developer/answer/9898842>. F-Droid takes a name of 50 and is the same or
/// milder in the rest (`char_limits`, <https://gitlab.com/fdroid/fdroidserver/-/blob/master/fdroidserver/common.py>).
const ANDROID: [Rule; 4] = [
    rule("title.txt", 30, true),
    rule("short_description.txt", 80, true),
    rule("full_description.txt", 4000, false),
    rule(CHANGES, 500, false),
];

/// One for each version's number.
const CHANGES: &str = "changelogs/*.txt";

/// The App Store's: <https://developer.apple.com/help/app-store-connect/reference/app-information/app-information> and
/// <https://developer.apple.com/help/app-store-connect/reference/app-information/platform-version-information>. Keywords are
/// 100 characters in one place and 100 bytes in another: bytes are fewer.
const APPLE: [Rule; 6] = [
    Rule {
        length: 2..=30,
        ..rule("name.txt", 30, true)
    },
    rule("subtitle.txt", SUBTITLE, true),
    Rule {
        unit: Unit::Bytes,
        ..rule("keywords.txt", KEYWORDS, false)
    },
    rule("promotional_text.txt", 170, true),
    rule("description.txt", 4000, false),
    rule("release_notes.txt", 4000, false),
];

/// So many characters of the line under the name.
pub const SUBTITLE: usize = 30;

/// So many bytes of keywords.
pub const KEYWORDS: usize = 100;

/// The texts that a language must have, by their paths; what changed is one for each version.
pub fn wanted(folders: &Folders) -> Vec<String> {
    let android = ANDROID.iter().filter(|rule| rule.file != CHANGES);
    let android = android.map(|rule| format!("metadata/android/{}/{}", folders.android, rule.file));
    let apple = folders.apple.into_iter().flat_map(|language| {
        APPLE
            .iter()
            .map(move |rule| format!("metadata/{language}/{}", rule.file))
    });
    android.chain(apple).collect()
}

/// What is wrong with a text for Google Play or F-Droid.
pub fn android(name: &str, bytes: &[u8]) -> Vec<String> {
    let number = |name: &str| {
        let number = name.strip_prefix("changelogs/")?.strip_suffix(".txt")?;
        number.parse::<u32>().ok()
    };
    let name = if number(name).is_some() {
        CHANGES
    } else {
        name
    };
    judge(&ANDROID, name, bytes)
}

/// What is wrong with a text for the App Store.
pub fn apple(name: &str, bytes: &[u8]) -> Vec<String> {
    judge(&APPLE, name, bytes)
}

fn judge(rules: &[Rule], name: &str, bytes: &[u8]) -> Vec<String> {
    let Some(rule) = rules.iter().find(|rule| rule.file == name) else {
        return vec!["no store reads a text of this name".into()];
    };
    let Ok(text) = str::from_utf8(bytes) else {
        return vec!["is not UTF-8".into()];
    };
    let text = text.trim_end();
    let (length, unit) = match rule.unit {
        Unit::Characters => (text.chars().count(), "characters"),
        Unit::Bytes => (text.len(), "bytes"),
    };
    let mut faults = Vec::new();
    if !rule.length.contains(&length) {
        let (least, most) = (rule.length.start(), rule.length.end());
        faults.push(format!(
            "has {length} {unit}, and {least} to {most} are taken"
        ));
    }
    if text.chars().any(hidden) {
        faults.push("has a character that cannot be seen".into());
    }
    if rule.guarded {
        faults.extend(manners(text));
    }
    faults
}

/// Marks of direction and the like, which a store shows as boxes or not at all; joiners are letters' own.
fn hidden(letter: char) -> bool {
    (letter.is_control() && letter != '\n')
        || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Google Play's policy of metadata (<https://support.google.com/googleplay/android-developer/answer/9898842>): no emoji, no
/// repeated signs, nothing in capitals, no rank, no price; the App Store's is much the same (guideline 2.3.7). Play asks it of
/// the title and advises it for the rest; here it holds for all that is seen beside the icon.
fn manners(text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if let Some(letter) = text.chars().find(|letter| emoji(*letter)) {
        faults.push(format!("has an emoji: U+{:04X}", u32::from(letter)));
    }
    let letters: Vec<char> = text.chars().collect();
    let twice = |two: &[char]| matches!(two, [a, b] if a == b && !a.is_alphanumeric());
    if letters.windows(2).any(twice) {
        faults.push("has a sign twice in a row".into());
    }
    let words: Vec<String> = text
        .split(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '#' | '\''))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    let loud = |word: &&String| {
        word.chars().filter(|letter| letter.is_uppercase()).count() > 2
            && !word.chars().any(char::is_lowercase)
    };
    if let Some(word) = words.iter().find(loud) {
        faults.push(format!("shouts: {word}"));
    }
    let line = format!(" {} ", words.join(" ").to_lowercase());
    for claim in CLAIMS {
        // Chinese has no blanks around its words.
        let there = if claim.is_ascii() || !claim.chars().all(han) {
            line.contains(&format!(" {claim} "))
        } else {
            line.contains(claim)
        };
        if there {
            faults.push(format!("speaks of price, rank or haste: {claim}"));
        }
    }
    faults
}

/// Price, rank and haste in the twelve languages, in small letters and without accents' variants. A list of words cannot know
/// all; it knows those that a translator is likely to reach for.
const CLAIMS: [&str; 44] = [
    "#1",
    "free",
    "best",
    "top",
    "sale",
    "no ads",
    "download now",
    "install now",
    "gratis",
    "gratuito",
    "gratuita",
    "il migliore",
    "la migliore",
    "scarica ora",
    "gratuit",
    "gratuite",
    "meilleur",
    "meilleure",
    "mejor",
    "gratuită",
    "cel mai bun",
    "cea mai bună",
    "falas",
    "më i miri",
    "më e mira",
    "مجاني",
    "مجانا",
    "مجانًا",
    "الأفضل",
    "безкоштовно",
    "безкоштовний",
    "найкращий",
    "найкраще",
    "бесплатно",
    "бесплатна",
    "најдобра",
    "најдобар",
    "বিনামূল্যে",
    "সেরা",
    "مفت",
    "بہترین",
    "免费",
    "最佳",
    "第一",
];

fn han(letter: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&letter)
}

fn emoji(letter: char) -> bool {
    matches!(letter, '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{fe0f}' | '\u{20e3}')
}
