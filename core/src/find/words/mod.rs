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
use crate::catalogue::{Dao, fold};
use crate::error::Result;

pub use marks::marks;

use rank::Slots;

/// The desks that have every typed word, the last one as far as it was typed: in their name, town, place,
/// organisation, themes, kind or notes. Best first: by where they have the words, and when a place is
/// known, by how near they are. When they are few, those that have words like the typed ones come after
/// them, then those that have the most of several words. Nothing typed gives nothing.
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
        let lists = [&mut scored.exact, &mut scored.near, &mut scored.some];
        for (_, set) in lists.into_iter().flatten() {
            set.and(&matching);
        }
    }
    let count = |list: &[(u32, Bits)]| list.iter().map(|(_, set)| set.count()).sum::<usize>();
    let (exact, near) = (count(&scored.exact), count(&scored.near));
    let some = count(&scored.some);
    // A need and a town that has no desk for it: what is near that town comes first, wherever the person is.
    let origin = if exact + near == 0 && some > 0 {
        slots.town_in(&fold(&query.typed))?.or(query.origin)
    } else {
        query.origin
    };
    let ranked = rank::page(slots, &scored, origin, query.offset, query.limit)?;
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
        && near > 0
        && let Some((best, _)) = rank::page(slots, &scored, query.origin, 0, 1)?.first()
        && let Some(desk) = slots.desks(&[*best])?.first()
    {
        meant = meant::meant(&query.typed, &scored, *best, desk);
    }
    Ok(Found {
        hits,
        total: exact + near + some,
        exact,
        matched: scored.matched,
        themes: scored.themes,
        kinds: scored.kinds,
        meant,
    })
}
