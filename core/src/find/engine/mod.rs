//! The find engine: sets of slots for what is asked, best-first search in a tree over space for where.

mod search;
mod sought;

use chrono::NaiveDateTime;

use super::Filter;
use crate::bits::Bits;
use crate::catalogue::Dao;
use crate::catalogue::index::{Attribute, Index, primary};
use crate::error::Result;

pub(super) use search::Search;
pub(super) use sought::Sought;

/// Takes out of a set what does not match a filter.
pub(super) fn keep(
    dao: &Dao,
    index: &Index,
    set: &mut Bits,
    filter: &Filter,
    at: NaiveDateTime,
) -> Result<()> {
    for attribute in attributes(filter) {
        set.and(&index.set(&attribute).bits(dao, index.slots())?);
    }
    if filter.open {
        set.and(&index.opening.at(dao, at)?.bits(dao, index.slots())?);
    }
    Ok(())
}

/// What a filter asks for, but for the hours.
fn attributes(filter: &Filter) -> impl Iterator<Item = Attribute> {
    let Filter {
        theme,
        language,
        kind,
        audience,
        territory,
        wheelchair,
        open: _,
    } = filter;
    let language = language.as_deref().map(primary);
    [
        language.map(Attribute::Language),
        kind.map(Attribute::Kind),
        theme.map(Attribute::Theme),
        audience.map(Attribute::Audience),
        territory.clone().map(Attribute::Territory),
        wheelchair.then_some(Attribute::Wheelchair),
    ]
    .into_iter()
    .flatten()
}
