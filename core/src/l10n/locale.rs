//! The languages of the screens, and which of them suits a device. Read by `build.rs` too, so that the
//! folders under `locales/` and this table cannot drift apart: this file uses nothing but `std`.

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

/// A language that the screens speak, each with its folder under `locales/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Locale {
    /// Italian: the source of all translations.
    It,
    /// English.
    En,
    /// Arabic, with Western digits: most people who read it in Italy come from Morocco, Tunisia and
    /// Egypt, and the hours on Italian doors are written in them.
    Ar,
}

impl Locale {
    /// Every language, in the order in which a person chooses among them.
    pub const ALL: &'static [Self] = &[Self::It, Self::En, Self::Ar];

    /// The language that messages are written in first, and the last to fall back to.
    pub const SOURCE: Self = Self::It;

    /// Its BCP 47 tag: the folder's name, the `lang` attribute, the stored setting.
    pub const fn code(self) -> &'static str {
        match self {
            Self::It => "it",
            Self::En => "en",
            Self::Ar => "ar",
        }
    }

    /// Its own name, as the people who speak it write it.
    pub const fn autonym(self) -> &'static str {
        match self {
            Self::It => "Italiano",
            Self::En => "English",
            Self::Ar => "العربية",
        }
    }

    /// Which way it runs.
    pub const fn direction(self) -> Direction {
        match self {
            Self::It | Self::En => Direction::Ltr,
            Self::Ar => Direction::Rtl,
        }
    }

    /// The language with this very tag (case does not matter), or `None`.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|locale| locale.code().eq_ignore_ascii_case(code))
    }

    /// The languages in which a message is looked for, in order: this one, English, Italian.
    pub fn chain(self) -> impl Iterator<Item = Self> {
        let rest = [Self::En, Self::SOURCE]
            .into_iter()
            .filter(move |other| *other != self);
        std::iter::once(self).chain(rest)
    }
}

/// The language for a device that prefers `device`, best first: RFC 4647 "lookup" (section 3.4), which
/// takes subtags off the end until something fits (`ar-MA` is `ar`). POSIX names (`it_IT.UTF-8`) are
/// read as well.
///
/// English when nothing fits: a newcomer whose language is not here yet is likelier to read English
/// than Italian.
pub fn negotiate(device: &[impl AsRef<str>]) -> Locale {
    device
        .iter()
        .find_map(|range| lookup(range.as_ref()))
        .unwrap_or(Locale::En)
}

fn lookup(range: &str) -> Option<Locale> {
    let plain = range
        .split(['.', '@'])
        .next()
        .unwrap_or_default()
        .trim()
        .replace('_', "-");
    let mut tag = plain.as_str();
    loop {
        if let Some(locale) = Locale::from_code(tag) {
            return Some(locale);
        }
        (tag, _) = tag.rsplit_once('-')?;
    }
}
