//! Free texts of the catalogue as they are shown: in one of the person's languages where the catalogue has them in it, else as
//! their source wrote them, always with their language.

use super::card::DeskCard;
use super::row::DeskRow;
use crate::catalogue::{FreeText, Translations};
use crate::l10n::Locale;

/// A text and its language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The text.
    pub text: String,
    /// Its language (BCP 47).
    pub lang: String,
    /// Whether a machine translated it, and nobody has looked at it since.
    pub machine: bool,
}

impl Told {
    /// As the source wrote it.
    pub(super) fn original(text: &str, lang: &str) -> Self {
        Self {
            text: text.to_owned(),
            lang: lang.to_owned(),
            machine: false,
        }
    }

    /// The translation in the first language of `order` that has one, unless the person reads the original's language
    /// better.
    fn better(
        &self,
        what: FreeText,
        desk: &str,
        order: &[Locale],
        from: &Translations,
    ) -> Option<Self> {
        let rank = |tag: &str| {
            order
                .iter()
                .position(|locale| same_language(locale.code(), tag))
        };
        let translated = from.get(desk, what, &self.text)?;
        let better = match (rank(translated.locale), rank(&self.lang)) {
            (Some(translation), Some(original)) => translation < original,
            (translation, None) => translation.is_some(),
            (None, Some(_)) => false,
        };
        better.then(|| Self {
            text: translated.text.to_owned(),
            lang: translated.locale.to_owned(),
            machine: translated.made_by == "machine",
        })
    }
}

/// Whether two tags are of one language, whatever script or region they name.
fn same_language(a: &str, b: &str) -> bool {
    a.split('-').next() == b.split('-').next()
}

impl DeskCard {
    /// The same in the languages that a person reads, best first: what to know, what to bring, and below the name, which
    /// stands on the door, what it means.
    #[must_use]
    pub fn translated(mut self, order: &[Locale], from: &Translations) -> Self {
        let better = |told: &Told, what| told.better(what, &self.id, order, from);
        let name = Told::original(&self.name, "it");
        let meaning = better(&name, FreeText::ServiceName);
        let description = self.description.as_ref();
        let description = description.and_then(|told| better(told, FreeText::ServiceDescription));
        let documents = self.required_documents.iter();
        let documents = documents
            .map(|told| better(told, FreeText::RequiredDocument).unwrap_or_else(|| told.clone()))
            .collect();
        self.meaning = meaning;
        self.description = description.or(self.description);
        self.required_documents = documents;
        self
    }
}

impl DeskRow {
    /// The same with what its name means, in the languages that a person reads.
    #[must_use]
    pub fn translated(mut self, order: &[Locale], from: &Translations) -> Self {
        let name = Told::original(&self.name, "it");
        self.meaning = name.better(FreeText::ServiceName, &self.id, order, from);
        self
    }
}
