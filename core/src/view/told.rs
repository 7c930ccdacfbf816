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
    /// The same in the languages that a person reads, best first: what to know, what to bring, what numbers are for, the hours
    /// in words, and below the name, which stands on the door, what it means.
    #[must_use]
    pub fn translated(mut self, order: &[Locale], from: &Translations) -> Self {
        let id = self.id.clone();
        let better = |told: &Told, what| told.better(what, &id, order, from);
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
        let phones = self.phones.iter_mut().chain(&mut self.phone);
        for told in phones.filter_map(|phone| phone.description.as_mut()) {
            if let Some(new) = better(told, FreeText::PhoneDescription) {
                *told = new;
            }
        }
        let hours = self.hours.iter_mut();
        for told in hours.flat_map(|table| table.source_words.iter_mut()) {
            if let Some(new) = better(told, FreeText::ScheduleDescription) {
                *told = new;
            }
        }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{Catalogue, Translation, source_hash};
    use crate::find;

    const DESK: &str = "AP001";

    fn card(told: &[(FreeText, &str, &str)], order: &[Locale]) -> DeskCard {
        let mut catalogue = Catalogue::bundled(sportello_assets::CATALOGUE).unwrap();
        let now = "2026-11-24T10:00:00".parse().unwrap();
        let texts: Vec<Translation> = told
            .iter()
            .map(|(what, original, text)| Translation {
                what: *what,
                source_hash: source_hash(original),
                text: (*text).to_owned(),
                made_by: "machine".to_owned(),
            })
            .collect();
        catalogue
            .write(|dao| dao.put_translations("ro", DESK, &texts))
            .unwrap();
        let tags: Vec<&str> = order.iter().map(|locale| locale.code()).collect();
        let found = catalogue.read(|dao| dao.translations(&[DESK], &tags));
        let hit = catalogue.read(|dao| find::desk(dao, DESK, None, now));
        let mut hit = hit.unwrap().unwrap();
        hit.desk.phones = vec![crate::model::Phone {
            number: "+39 075 123".into(),
            kind: crate::model::PhoneType::Voice,
            extension: None,
            description: Some("centralino".into()),
        }];
        DeskCard::new(&hit, now).translated(order, &found.unwrap())
    }

    #[test]
    fn what_a_number_is_for_and_the_hours_in_words_are_told_in_the_persons_language() {
        let hours = "martedì e mercoledì 15.30-18.30; sabato 9.00-13.00";
        let told = [
            (FreeText::PhoneDescription, "centralino", "centrală"),
            (
                FreeText::ScheduleDescription,
                hours,
                "marți și miercuri, sâmbătă",
            ),
        ];
        let shown = |card: &DeskCard| {
            let number = card.phone.clone().unwrap().description.unwrap();
            let listed = card.phones[0].description.clone().unwrap();
            assert_eq!(
                number, listed,
                "the number to press and the list say the same"
            );
            let hours = card.hours[0].source_words[0].clone();
            [number, hours].map(|told| (told.text, told.lang, told.machine))
        };
        let translated = |text: &str| (text.to_owned(), "ro".to_owned(), true);
        let original = |text: &str| (text.to_owned(), "it".to_owned(), false);
        assert_eq!(
            shown(&card(&told, &[Locale::RO, Locale::IT])),
            [
                translated("centrală"),
                translated("marți și miercuri, sâmbătă")
            ]
        );
        let originals = [original("centralino"), original(hours)];
        assert_eq!(shown(&card(&told, &[Locale::IT, Locale::RO])), originals);
        // Of another original: not shown.
        let late = [(FreeText::PhoneDescription, "segreteria", "secretariat")];
        assert_eq!(shown(&card(&late, &[Locale::RO, Locale::IT])), originals);
    }
}
