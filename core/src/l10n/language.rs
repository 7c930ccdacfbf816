//! The names of the languages spoken at desks: far more than the screens speak.

use super::message::Msg;
use super::msg;

/// One table: BCP 47 tag, message, and the language's own name in its own script.
macro_rules! languages {
    ($($code:literal $message:ident $autonym:literal,)+) => {
        fn name(code: &str) -> Option<Msg> {
            match code { $($code => Some(msg::$message()),)+ _ => None }
        }

        fn own(code: &str) -> Option<&'static str> {
            match code { $($code => Some($autonym),)+ _ => None }
        }

        #[cfg(test)]
        const CODES: &[&str] = &[$($code),+];
    };
}

languages! {
    "ar" language_ar "العربية",
    "bin" language_bin "Ẹ̀dó",
    "bn" language_bn "বাংলা",
    "en" language_en "English",
    "es" language_es "Español",
    "fa" language_fa "فارسی",
    "ff" language_ff "Pulaar",
    "fr" language_fr "Français",
    "it" language_it "Italiano",
    "mk" language_mk "Македонски",
    "mnk" language_mnk "Mandinka",
    "pa" language_pa "ਪੰਜਾਬੀ",
    "pcm" language_pcm "Naijá",
    "pl" language_pl "Polski",
    "pt" language_pt "Português",
    "ro" language_ro "Română",
    "ru" language_ru "Русский",
    "sd" language_sd "سنڌي",
    "skr" language_skr "سرائیکی",
    "sq" language_sq "Shqip",
    "uk" language_uk "Українська",
    "ur" language_ur "اردو",
    "wo" language_wo "Wolof",
    "zh" language_zh "中文",
}

/// The name of a spoken language (BCP 47; `pt-BR` is read as `pt`): "arabo". One that is not known is
/// named by its tag.
pub fn language_name(code: &str) -> Msg {
    shorter(code, name).unwrap_or_else(|| msg::language_other(code))
}

/// A spoken language's own name, in its own script.
pub fn autonym(code: &str) -> Option<&'static str> {
    shorter(code, own)
}

/// Looks a tag up, taking subtags off its end until something is found (RFC 4647, 3.4).
fn shorter<T>(code: &str, find: impl Fn(&str) -> Option<T>) -> Option<T> {
    let lower = code.to_ascii_lowercase();
    let mut tag = lower.as_str();
    loop {
        if let Some(found) = find(tag) {
            return Some(found);
        }
        (tag, _) = tag.rsplit_once('-')?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::{Locale, Words};

    #[test]
    fn every_language_has_a_name_in_every_locale_and_its_own() {
        for locale in Locale::BUILT_IN {
            let words = Words::new(*locale);
            for code in CODES {
                assert_eq!(words.said(&language_name(code)).lang, *locale, "{code}");
                assert!(autonym(code).is_some());
            }
        }
        // A desk's Chinese is spoken: it has no script.
        for locale in Locale::BUILT_IN.iter().filter(|l| **l != Locale::ZH_HANS) {
            assert_eq!(autonym(locale.code()), Some(locale.autonym()));
        }
    }

    #[test]
    fn a_tag_is_shortened_and_an_unknown_one_is_shown() {
        let words = Words::new(Locale::IT);
        assert_eq!(words.text(&language_name("pt-BR")), "portoghese");
        assert_eq!(words.text(&language_name("zh-Hans-CN")), "cinese");
        assert_eq!(words.text(&language_name("tlh")), "altra lingua (tlh)");
        assert_eq!(autonym("tlh"), None);
    }
}
