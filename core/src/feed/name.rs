//! The names of a feed's shards.

use std::fmt;

use crate::l10n::Locale;

/// A territory or the words of a language: what a phone takes or leaves whole. Its text is a path of the feed, so it
/// is made of letters that no host and no file system reads otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Name {
    /// The words of a language (BCP 47 tag).
    Locale(String),
    /// The desks and municipalities of a territory.
    Territory(String),
}

impl Name {
    /// A territory of that id; `None` unless it is 1 to 64 of `a-z`, `0-9` and `-`.
    pub fn territory(id: &str) -> Option<Self> {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        ((1..=64).contains(&id.len()) && id.bytes().all(plain))
            .then(|| Self::Territory(id.to_owned()))
    }

    /// The words of a language; `None` unless it is a tag that the screens can be in ([`Locale::is_tag`]): a phone never
    /// asks for what it could not show.
    pub fn locale(tag: &str) -> Option<Self> {
        Locale::is_tag(tag).then(|| Self::Locale(tag.to_owned()))
    }

    /// Reads what `Display` writes.
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once('/')? {
            ("territory", id) => Self::territory(id),
            ("locale", tag) => Self::locale(tag),
            _ => None,
        }
    }

    /// The id or tag alone.
    pub fn id(&self) -> &str {
        match self {
            Self::Locale(id) | Self::Territory(id) => id,
        }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Locale(tag) => write!(f, "locale/{tag}"),
            Self::Territory(id) => write!(f, "territory/{id}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_as_it_is_written() {
        for text in ["territory/umbria", "territory/zona-4", "locale/zh-Hans"] {
            assert_eq!(Name::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn a_language_of_a_feed_is_one_that_the_screens_can_be_in() {
        for tag in ["wo", "pcm", "zh-Hant", "pt-BR", "es-419", "sr-Latn-RS"] {
            assert_eq!(Name::locale(tag).unwrap().id(), tag);
            assert_eq!(Locale::parse(tag).unwrap().code(), tag);
        }
        for tag in [
            "ca-valencia",
            "sl-rozaj",
            "de-u-co-phonebk",
            "x-klingon",
            "i-navajo",
            "und",
            "klingon",
            "WO",
            "zh-hant",
            "zh_Hant",
            "pt-br",
            "wo-",
            "-wo",
            "",
            "..",
            "wo/../fr",
        ] {
            assert_eq!(Name::locale(tag), None, "{tag}");
            assert!(Locale::parse(tag).is_none_or(|locale| locale.code() != tag));
        }
    }

    #[test]
    fn a_name_cannot_be_a_path() {
        for text in [
            "territory/../entry",
            "territory/",
            "territory/a/b",
            "territory/A",
            "locale/ar%2e",
            "locale/..",
            "locale/ar/../wo",
            "locale/ar\\wo",
            "locale/",
            "umbria",
            "territory/\u{e0}",
            "other/a",
        ] {
            assert_eq!(Name::parse(text), None, "{text}");
        }
        assert_eq!(Name::territory(&"a".repeat(65)), None);
    }
}
