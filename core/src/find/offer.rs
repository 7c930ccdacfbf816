//! What can be asked for: each value that some desk has, with how many have it.

use std::collections::BTreeMap;

use crate::catalogue::Dao;
use crate::catalogue::index::Attribute;
use crate::error::Result;
use crate::model::{Audience, Kind, Theme};

/// How many of the desks that one can walk to have each value; values that none has are not here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    /// By theme.
    pub themes: BTreeMap<Theme, usize>,
    /// By language spoken (primary subtag of BCP 47).
    pub languages: BTreeMap<String, usize>,
    /// By kind.
    pub kinds: BTreeMap<Kind, usize>,
    /// By whom they are for.
    pub audiences: BTreeMap<Audience, usize>,
    /// By territory.
    pub territories: BTreeMap<String, usize>,
    /// Those that a wheelchair can enter.
    pub wheelchair: usize,
}

/// What the desks offer. One set for each value is read, so it costs little, and is best kept by screens.
///
/// # Errors
/// When the catalogue cannot be read.
pub fn offered(dao: &Dao) -> Result<Offer> {
    let index = dao.index()?;
    let doors = index.set(dao, &Attribute::Door)?;
    let count = |attribute: Attribute| -> Result<usize> {
        let mut set = (*index.set(dao, &attribute)?).clone();
        set.and(&doors);
        Ok(set.count())
    };
    let mut offer = Offer {
        wheelchair: count(Attribute::Wheelchair)?,
        ..Offer::default()
    };
    for &theme in Theme::ALL {
        offer.themes.insert(theme, count(Attribute::Theme(theme))?);
    }
    for &kind in Kind::ALL {
        offer.kinds.insert(kind, count(Attribute::Kind(kind))?);
    }
    for &audience in Audience::ALL {
        let found = count(Attribute::Audience(audience))?;
        offer.audiences.insert(audience, found);
    }
    for tag in dao.values("language")? {
        let found = count(Attribute::Language(tag.clone()))?;
        offer.languages.insert(tag, found);
    }
    for name in dao.values("territory")? {
        let found = count(Attribute::Territory(name.clone()))?;
        offer.territories.insert(name, found);
    }
    offer.themes.retain(|_, count| *count > 0);
    offer.kinds.retain(|_, count| *count > 0);
    offer.audiences.retain(|_, count| *count > 0);
    offer.languages.retain(|_, count| *count > 0);
    offer.territories.retain(|_, count| *count > 0);
    Ok(offer)
}

/// The languages (primary subtags of BCP 47) that any source names, of desks and of phone lines.
///
/// # Errors
/// When the catalogue cannot be read.
pub fn spoken(dao: &Dao) -> Result<Vec<String>> {
    dao.values("language")
}

/// The territories of the catalogue.
///
/// # Errors
/// When the catalogue cannot be read.
pub fn territories(dao: &Dao) -> Result<Vec<String>> {
    dao.values("territory")
}
