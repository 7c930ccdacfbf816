//! What a phone keeps up to date: the only thing that its requests tell.

use std::collections::BTreeSet;

use crate::feed::Name;
use crate::user::Settings;

/// The shards that a person wants. Requests follow from it alone, in the order of the shards' names, so two phones with the
/// same choice send the same bytes: which of the languages is on the screen cannot be told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// Ids of territories; `None`: every one that the catalogue has, so that what is asked for does not follow from where a
    /// person is.
    pub territories: Option<BTreeSet<String>>,
    /// BCP 47 tags of languages: words, recordings and translations of desks' texts.
    pub locales: BTreeSet<String>,
    /// Whether the list of languages is asked for: when the person looks for one, and never by itself.
    pub offers: bool,
}

impl Choice {
    /// What follows from a person's settings: their territories, and the languages that they asked to be kept. Not the
    /// language of the screens: what they speak stays on the device.
    pub fn of(settings: &Settings) -> Self {
        Self {
            territories: settings.territories.clone(),
            locales: settings.languages.iter().cloned().collect(),
            offers: false,
        }
    }

    /// Territories alone; `None`: every one that the catalogue has.
    pub fn of_territories(territories: Option<BTreeSet<String>>) -> Self {
        Self {
            territories,
            ..Self::default()
        }
    }

    /// The same, with the list of languages.
    #[must_use]
    pub fn with_offers(self) -> Self {
        Self {
            offers: true,
            ..self
        }
    }

    /// The languages' shards; a tag that no feed could have is left out.
    pub(super) fn locale_names(&self) -> impl Iterator<Item = Name> {
        self.locales.iter().filter_map(|tag| Name::locale(tag))
    }
}
