//! The languages of the screens, and which of them suits a device. Read by `build.rs` too, so that the
//! folders under `locales/` and this table cannot drift apart: this file uses nothing but `std`.

use std::sync::{Mutex, PoisonError};

/// Which way a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A language of the screens, by its BCP 47 tag: one of the built-in ones, each with its folder under
/// `locales/`, or one whose words came later. Small to copy; two are equal when their tags are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Locale(&'static str);

/// One table: constant, BCP 47 tag, and the language's own name in its own script.
macro_rules! built_in {
    ($($(#[$doc:meta])* $name:ident $code:literal $autonym:literal,)+) => {
        impl Locale {
            $($(#[$doc])* pub const $name: Self = Self($code);)+

            /// The languages that come with the app, in the order in which a person chooses among them:
            /// by how many people in Umbria speak them.
            pub const BUILT_IN: &'static [Self] = &[$(Self::$name),+];

            /// Its own name, as the people who speak it write it; for a language that is not built in, its
            /// tag: its words hold its name (`locale-name`).
            pub fn autonym(self) -> &'static str {
                match self.0 { $($code => $autonym,)+ other => other }
            }
        }
    };
}

built_in! {
    /// Italian: the source of all translations.
    IT "it" "Italiano",
    /// English.
    EN "en" "English",
    /// Romanian.
    RO "ro" "Română",
    /// Albanian.
    SQ "sq" "Shqip",
    /// Arabic, with Western digits: most people who read it in Italy come from Morocco, Tunisia and
    /// Egypt, and the hours on Italian doors are written in them.
    AR "ar" "العربية",
    /// Ukrainian.
    UK "uk" "Українська",
    /// French.
    FR "fr" "Français",
    /// Spanish.
    ES "es" "Español",
    /// Chinese in simplified characters.
    ZH_HANS "zh-Hans" "简体中文",
    /// Macedonian.
    MK "mk" "Македонски",
    /// Bengali.
    BN "bn" "বাংলা",
    /// Urdu, with Western digits as in Pakistan's own print.
    UR "ur" "اردو",
}

/// Most languages beside the built-in ones that a running app can come to know.
const MOST_OTHERS: usize = 256;
/// The tags of the others, each kept once for as long as the program runs.
static OTHERS: Mutex<Vec<&'static str>> = Mutex::new(Vec::new());

/// Languages that CLDR 47 writes from right to left (`characterOrder`), where their script is the usual one.
const RIGHT_TO_LEFT: &[&str] = &[
    "ar", "arz", "ary", "aeb", "apc", "bal", "bgn", "ckb", "dv", "fa", "glk", "he", "hnd", "ks",
    "lrc", "luz", "mzn", "nqo", "pnb", "prs", "ps", "sd", "sdh", "skr", "syr", "ug", "ur", "yi",
];
/// Scripts that run from right to left (ISO 15924).
const RIGHT_TO_LEFT_SCRIPTS: &[&str] = &[
    "Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa",
];

impl Locale {
    /// The language that messages are written in first, and the last to fall back to.
    pub const SOURCE: Self = Self::IT;

    /// The languages in which everything can be said when no other can say it, in the order in which they are asked:
    /// a newcomer likelier reads English than Italian. Also those that every program holds whole.
    pub const LAST_RESORTS: &'static [Self] = &[Self::EN, Self::SOURCE];

    /// The language of a tag: language, script and region of BCP 47, in any case (`ZH-hans` is `zh-Hans`).
    /// `None` for anything else, and when a running app has met more languages than anybody speaks.
    pub fn parse(tag: &str) -> Option<Self> {
        let tag = canonical(tag)?;
        let known = Self::BUILT_IN.iter().find(|locale| locale.0 == tag);
        if let Some(locale) = known {
            return Some(*locale);
        }
        let mut others = OTHERS.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = others.iter().find(|known| **known == tag) {
            return Some(Self(known));
        }
        if others.len() >= MOST_OTHERS {
            return None;
        }
        let kept: &'static str = Box::leak(tag.into_boxed_str());
        others.push(kept);
        Some(Self(kept))
    }

    /// Whether a text is a language's tag as the app writes it: language, script and region of BCP 47, each in its usual
    /// case. What comes later (`ca-valencia`, a variant) no screen could be shown in, so no feed has it either.
    pub fn is_tag(text: &str) -> bool {
        canonical(text).is_some_and(|tag| tag == text)
    }

    /// Its BCP 47 tag: the folder's name, the `lang` attribute, the stored setting.
    pub const fn code(self) -> &'static str {
        self.0
    }

    /// Which way it runs: by its script when its tag names one, else by CLDR's order for the language.
    pub fn direction(self) -> Direction {
        let rtl = match script(self.0) {
            Some(script) => RIGHT_TO_LEFT_SCRIPTS.contains(&script),
            None => RIGHT_TO_LEFT.contains(&language(self.0)),
        };
        if rtl { Direction::Rtl } else { Direction::Ltr }
    }

    /// Whether its words come with the app.
    pub fn is_built_in(self) -> bool {
        Self::BUILT_IN.contains(&self)
    }
}

/// Language, script and region in BCP 47's usual case, or `None` when the tag has anything else.
fn canonical(tag: &str) -> Option<String> {
    let mut parts = tag.split('-').peekable();
    let letters = |part: &str| part.bytes().all(|b| b.is_ascii_alphabetic());
    // "und" says that the language is not known.
    let language = parts.next().filter(|part| {
        matches!(part.len(), 2 | 3) && letters(part) && !part.eq_ignore_ascii_case("und")
    })?;
    let mut canonical = language.to_ascii_lowercase();
    if let Some(script) = parts.next_if(|part| part.len() == 4 && letters(part)) {
        canonical.push('-');
        let lower = script.to_ascii_lowercase();
        canonical.extend(lower.chars().take(1).map(|c| c.to_ascii_uppercase()));
        canonical.extend(lower.chars().skip(1));
    }
    let is_region = |part: &&str| {
        (part.len() == 2 && letters(part))
            || (part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit()))
    };
    if let Some(region) = parts.next_if(is_region) {
        canonical.push('-');
        canonical.push_str(&region.to_ascii_uppercase());
    }
    parts.next().is_none().then_some(canonical)
}

fn language(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

fn script(tag: &str) -> Option<&str> {
    tag.split('-').nth(1).filter(|part| part.len() == 4)
}

/// The language among `have` for a device that prefers `device`, best first: RFC 4647 "lookup" (section 3.4),
/// which takes subtags off the end until something fits (`ar-MA` is `ar`), among what is written in the script
/// that the person reads; only then a language of theirs in another script. POSIX names (`it_IT.UTF-8`) are
/// read as well.
///
/// English when nothing fits: a newcomer whose language is not here yet is likelier to read English
/// than Italian.
pub fn negotiate(device: &[impl AsRef<str>], have: &[Locale]) -> Locale {
    let ranges: Vec<String> = device.iter().map(|range| plain(range.as_ref())).collect();
    let same_script = ranges.iter().find_map(|range| lookup(range, have));
    let same_language = || {
        let languages = ranges.iter().map(|range| language(range));
        languages
            .filter(|language| !language.is_empty())
            .find_map(|wanted| {
                have.iter()
                    .copied()
                    .find(|locale| language(locale.0) == wanted)
            })
    };
    same_script.or_else(same_language).unwrap_or(Locale::EN)
}

/// A device's name of a language as a BCP 47 tag in lower case, by its usual subtag (CLDR's aliases).
fn plain(range: &str) -> String {
    let plain = range.split(['.', '@']).next().unwrap_or_default();
    let plain = plain.trim().replace('_', "-").to_ascii_lowercase();
    for (old, new) in [
        ("mo", "ro"),
        ("prs", "fa"),
        ("cmn", "zh"),
        ("arb", "ar"),
        ("als", "sq"),
    ] {
        if language(&plain) == old {
            return plain.replacen(old, new, 1);
        }
    }
    plain
}

fn lookup(range: &str, have: &[Locale]) -> Option<Locale> {
    let wanted = written(range);
    let mut tag = range;
    loop {
        let found = have.iter().copied().find(|locale| {
            let same = locale.0.eq_ignore_ascii_case(tag)
                || (tag == language(tag) && language(locale.0) == tag);
            same && (wanted.is_none() || written(locale.0) == wanted)
        });
        if found.is_some() {
            return found;
        }
        (tag, _) = tag.rsplit_once('-')?;
    }
}

/// The script that a tag is read in, in lower case: the one it names, else CLDR's likely one where a language
/// has two; `None` where it has one.
fn written(tag: &str) -> Option<String> {
    let named = tag.split('-').nth(1).filter(|part| part.len() == 4);
    if let Some(named) = named {
        let usual = usual_script(language(tag));
        let lower = named.to_ascii_lowercase();
        return (usual.is_none_or(|usual| usual != lower) || language(tag) == "zh")
            .then_some(lower);
    }
    let traditional = ["tw", "hk", "mo"];
    match language(tag) {
        "zh" if tag.split('-').any(|part| traditional.contains(&part)) => Some("hant".into()),
        "zh" => Some("hans".into()),
        _ => None,
    }
}

/// The script in which a language of the app is written (CLDR's likely subtags), in lower case.
fn usual_script(language: &str) -> Option<&'static str> {
    match language {
        "ar" | "fa" | "ur" => Some("arab"),
        "bn" => Some("beng"),
        "mk" | "uk" => Some("cyrl"),
        "en" | "es" | "fr" | "it" | "ro" | "sq" => Some("latn"),
        _ => None,
    }
}
