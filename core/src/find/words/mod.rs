//! Words: the desks that a few typed words name, over names, towns, organisations, themes and notes.
//!
//! [`query`] cuts what was typed, [`finds`] looks for the words, [`typos`] for words like them, [`weigh`] and
//! [`score`] say what that is worth, [`rank`] puts the desks in order, [`mod@marks`] shows where, [`meant`] says what else to search for.

mod finds;
mod ground;
mod marks;
mod meant;
mod query;
mod rank;
mod score;
mod typos;
mod weigh;

use super::nearest::{distance, status_of};
use super::{Found, Hit, WordsQuery};
use crate::bits::Bits;
use crate::catalogue::Dao;
use crate::error::Result;

pub use marks::marks;

use rank::Slots;

/// The desks that have every typed word, the last one as far as it was typed: in their name, town, place,
/// organisation, themes, kind or notes. Best first: by where they have the words, and when a place is
/// known, by how near they are. When they are few, those that have words like the typed ones come after
/// them. Nothing typed gives nothing.
///
/// # Errors
/// When the catalogue cannot be read.
pub fn words(dao: &Dao, query: &WordsQuery) -> Result<Found> {
    let slots = ground::Indexed::new(dao)?;
    found(&slots, &*dao.lexicon()?, query)
}

fn found(
    slots: &dyn Slots,
    lexicon: &crate::catalogue::index::lexicon::Lexicon,
    query: &WordsQuery,
) -> Result<Found> {
    let mut scored = score::score(lexicon, slots, &query.typed)?;
    if !query.filter.is_empty() {
        let matching = slots.matching(&query.filter, query.at)?;
        for (_, set) in scored.exact.iter_mut().chain(&mut scored.near) {
            set.and(&matching);
        }
    }
    let count = |list: &[(u32, Bits)]| list.iter().map(|(_, set)| set.count()).sum::<usize>();
    let (exact, near) = (count(&scored.exact), count(&scored.near));
    let ranked = rank::page(slots, &scored, query.origin, query.offset, query.limit)?;
    let numbers: Vec<usize> = ranked.iter().map(|(slot, _)| *slot).collect();
    let hits: Vec<Hit> = slots
        .desks(&numbers)?
        .into_iter()
        .map(|desk| Hit {
            distance: query.origin.zip(desk.point).map(|(a, b)| distance(a, b)),
            status: status_of(&desk, query.at),
            desk,
        })
        .collect();
    let mut meant = None;
    if exact == 0
        && let Some((best, _)) = rank::page(slots, &scored, query.origin, 0, 1)?.first()
        && let Some(desk) = slots.desks(&[*best])?.first()
    {
        meant = meant::meant(&query.typed, &scored, *best, desk);
    }
    Ok(Found {
        hits,
        total: exact + near,
        exact,
        matched: scored.matched,
        themes: scored.themes,
        kinds: scored.kinds,
        meant,
    })
}
