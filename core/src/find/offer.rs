//! What can be asked for: each value that some desk has, with how many have it.

use std::collections::BTreeMap;

use crate::catalogue::Dao;
use crate::catalogue::index::{Attribute, Index};
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

/// What the desks offer: it stands in the index's head, so nothing more is read.
///
/// # Errors
/// When the catalogue cannot be read.
pub fn offered(dao: &Dao) -> Result<Offer> {
    let index = dao.index()?;
    let mut offer = Offer {
        wheelchair: index.doors_with(&Attribute::Wheelchair),
        ..Offer::default()
    };
    for &theme in Theme::ALL {
        let count = index.doors_with(&Attribute::Theme(theme));
        offer.themes.insert(theme, count);
    }
    for &kind in Kind::ALL {
        let count = index.doors_with(&Attribute::Kind(kind));
        offer.kinds.insert(kind, count);
    }
    for &audience in Audience::ALL {
        let count = index.doors_with(&Attribute::Audience(audience));
        offer.audiences.insert(audience, count);
    }
    let own = |(value, count): (&str, usize)| (value.to_owned(), count);
    offer.languages = index.values("language").map(own).collect();
    offer.territories = index.values("territory").map(own).collect();
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
    Ok(names(&*dao.index()?, "language"))
}

/// The territories of the catalogue.
///
/// # Errors
/// When the catalogue cannot be read.
pub fn territories(dao: &Dao) -> Result<Vec<String>> {
    Ok(names(&*dao.index()?, "territory"))
}

fn names(index: &Index, attribute: &str) -> Vec<String> {
    let values = index.values(attribute);
    values.map(|(value, _)| value.to_owned()).collect()
}
