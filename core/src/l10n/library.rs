//! Where the words of each language come from: the program, the page around it, and bundles that came later.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::embedded;
use super::locale::Locale;

/// The messages of one language as one text of Fluent. Cheap to clone; nothing is read before it is needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Text {
    /// Within the program.
    Embedded(&'static str),
    /// Brought at run time.
    Brought(Arc<str>),
}

impl Text {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Embedded(text) => text,
            Self::Brought(text) => text,
        }
    }
}

/// The words that a running app has. Native programs hold all built-in languages whole; a page holds English and
/// Italian, the first screen in all of them, and is brought the rest of a language when it is chosen.
///
/// A bundle that a person added stands before the built-in words of its language, message by message: one
/// that it lacks, or that cannot be said, is said with the built-in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Library {
    built_in: BTreeMap<Locale, Text>,
    added: BTreeMap<Locale, Text>,
}

impl Library {
    /// What the program holds itself.
    pub fn new() -> Self {
        Self::default()
    }

    /// The whole text of a built-in language, as it came with the page.
    pub fn bring(&mut self, locale: Locale, ftl: &str) {
        self.built_in.insert(locale, Text::Brought(ftl.into()));
    }

    /// The text of a bundle that a person added or an update brought.
    pub fn add(&mut self, locale: Locale, ftl: &str) {
        self.added.insert(locale, Text::Brought(ftl.into()));
    }

    /// The bundles that are there now, in place of those that were: the built-in words stay.
    pub fn take<'a>(&mut self, bundles: impl IntoIterator<Item = (Locale, &'a str)>) {
        self.added.clear();
        for (locale, ftl) in bundles {
            self.add(locale, ftl);
        }
    }

    /// Whether the language is here whole: every message of a built-in one, whatever its bundle has of them; of any other
    /// what its bundle has, or the page around the program.
    pub fn has(&self, locale: Locale) -> bool {
        let bundle = !locale.is_built_in() && self.added.contains_key(&locale);
        bundle || embedded::is_whole(locale.code()) || self.built_in.contains_key(&locale)
    }

    /// Those of some languages that are not here whole, in their order: a page may still bring them.
    pub fn missing(&self, order: &[Locale]) -> Vec<Locale> {
        let missing = order.iter().filter(|locale| !self.has(**locale));
        missing.copied().collect()
    }

    /// Every language that can be spoken, the built-in ones first, in the order in which a person chooses.
    pub fn locales(&self) -> Vec<Locale> {
        let added = self.added.keys().filter(|locale| !locale.is_built_in());
        Locale::BUILT_IN.iter().chain(added).copied().collect()
    }

    /// The texts of a language, first to be asked first.
    pub(super) fn texts(&self, locale: Locale) -> impl Iterator<Item = Text> {
        let embedded = embedded::source(locale.code());
        let embedded = (!embedded.is_empty()).then_some(Text::Embedded(embedded));
        let built_in = self.built_in.get(&locale).cloned().or(embedded);
        self.added.get(&locale).cloned().into_iter().chain(built_in)
    }
}
