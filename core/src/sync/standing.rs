//! How the catalogue stands towards the feed: which shards a phone takes, and the state that each is in.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use super::Choice;
use crate::catalogue::{
    Dao, META_EDITION, META_FEED_CREATED, META_FEED_LOCALES, META_FEED_VERSION, meta_feed_absent,
    meta_feed_line,
};
use crate::error::Result;
use crate::feed::{Hash, Line, Name, Trust, state, version_of};

/// The shards that are to be kept up to date, as the catalogue has them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// State of each; `None` when the catalogue has nothing of it.
    pub(super) have: BTreeMap<Name, Option<Hash>>,
    /// Those that stand as the version says whose entry was applied, or that it does not have.
    settled: BTreeSet<Name>,
    version: Option<u64>,
    data_of: Option<DateTime<Utc>>,
    /// Whether the list of languages is wanted, and not there of this version.
    pub(super) ask_offers: bool,
}

impl Standing {
    /// Reads it for a person's choice of shards. An id that no feed could have is left out.
    ///
    /// # Errors
    /// When SQLite refuses, or a stored value is outside its vocabulary.
    pub fn read(dao: &Dao, choice: &Choice) -> Result<Self> {
        let territories = match &choice.territories {
            Some(chosen) => chosen.iter().cloned().collect(),
            None => dao.territories()?,
        };
        let territories = territories.iter().filter_map(|id| Name::territory(id));
        let names = territories.chain(choice.locale_names());
        let mut standing = Self::of(dao, names)?;
        let stored = dao.meta(META_FEED_LOCALES)?;
        let offers = stored.and_then(|stored| version_of(&stored));
        standing.ask_offers = choice.offers && (offers.is_none() || offers != standing.version);
        Ok(standing)
    }

    /// Reads it for some shards.
    ///
    /// # Errors
    /// When SQLite refuses, or a stored value is outside its vocabulary.
    pub fn of(dao: &Dao, names: impl IntoIterator<Item = Name>) -> Result<Self> {
        let mut have = BTreeMap::new();
        let mut settled = BTreeSet::new();
        for name in names {
            let shard = name.to_string();
            let found = match dao.meta(&meta_feed_line(&shard))? {
                // Written in the transaction that found the rows to be of that state.
                Some(file) => Line::state_of(&file),
                None => None,
            };
            if found.is_some() || dao.meta(&meta_feed_absent(&shard))?.is_some() {
                settled.insert(name.clone());
            }
            let found = match found {
                Some(state) => Some(state),
                None => Some(state(dao, &name)?).filter(|state| *state != Hash::of(b"")),
            };
            have.insert(name, found);
        }
        let instant = |key| -> Result<Option<DateTime<Utc>>> {
            let text = dao.meta(key)?;
            let at = text.and_then(|text| DateTime::parse_from_rfc3339(&text).ok());
            Ok(at.map(|at| at.with_timezone(&Utc)))
        };
        let data_of = match instant(META_FEED_CREATED)? {
            Some(at) => Some(at),
            None => instant(META_EDITION)?,
        };
        let version = dao.meta(META_FEED_VERSION)?;
        Ok(Self {
            have,
            settled,
            version: version.and_then(|text| text.parse().ok()),
            data_of,
            ask_offers: false,
        })
    }

    /// Of when the data is: when its version was signed, or the bundle's edition.
    pub const fn data_of(&self) -> Option<DateTime<Utc>> {
        self.data_of
    }

    /// The state of each shard; `None` when the catalogue has nothing of it.
    pub const fn states(&self) -> &BTreeMap<Name, Option<Hash>> {
        &self.have
    }

    /// The shards, in the order of their names.
    pub fn names(&self) -> impl Iterator<Item = &Name> {
        self.have.keys()
    }

    /// Whether every shard stands as the newest entry says that was seen.
    pub fn is_newest(&self, trust: &Trust) -> bool {
        self.have.keys().all(|name| self.is_settled(name, trust))
    }

    pub(super) fn is_settled(&self, name: &Name, trust: &Trust) -> bool {
        self.version == Some(trust.version()) && self.settled.contains(name)
    }
}
