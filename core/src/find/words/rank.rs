//! The page of desks: score and distance together.

use std::rc::Rc;

use chrono::NaiveDateTime;

use super::score::{Ground, Scored};
use crate::bits::Bits;
use crate::error::Result;
use crate::find::Filter;
use crate::model::{Desk, Point};

/// What distance takes from a score at most: as much as lies between a name and a mention in passing
/// ([`super::score`]).
const FAR: f64 = 12.0;

/// At how many metres it takes half of that.
const HALFWAY: f64 = 12_000.0;

/// What the ranking must know of the slots.
pub(super) trait Slots: Ground {
    /// The desks that match a filter.
    fn matching(&self, filter: &Filter, at: NaiveDateTime) -> Result<Bits>;
    /// The desks with a point.
    fn located(&self) -> Result<Bits>;
    /// The desks that may not exist any more.
    fn doubtful(&self) -> Result<Rc<Bits>>;
    /// The `count` nearest of a set with their metres, nearest first, of equal distance by id; desks
    /// without a point are left out.
    fn nearest_in(&self, set: &Bits, origin: Point, count: usize) -> Result<Vec<(usize, f64)>>;
    /// The place of each slot's desk in the order of ids.
    fn order(&self, slots: &[usize]) -> Result<Vec<u32>>;
    /// The desks of these slots, in this order.
    fn desks(&self, slots: &[usize]) -> Result<Vec<Desk>>;
}

/// A slot and its metres, when an origin and its point are known.
pub(super) type Ranked = (usize, Option<f64>);

/// What is left of a score at a distance: less the farther, [`FAR`] less where there is no point.
fn value(score: u32, metres: Option<f64>) -> f64 {
    let far = metres.map_or(FAR, |metres| FAR * metres / (metres + HALFWAY));
    f64::from(score) - far
}

/// The desks from `offset` on, `limit` at most: first those that have every word, then those with words
/// like them. With an origin by what distance leaves of the score; without one by score, then those that
/// surely exist; last by id.
pub(super) fn page(
    slots: &dyn Slots,
    scored: &Scored,
    origin: Option<Point>,
    offset: usize,
    limit: usize,
) -> Result<Vec<Ranked>> {
    let mut page = Vec::new();
    let mut skip = offset;
    for list in [&scored.exact, &scored.near] {
        let total: usize = list.iter().map(|(_, set)| set.count()).sum();
        let wanted = (limit - page.len()).saturating_add(skip).min(total);
        let best = match origin {
            Some(origin) => nearby(slots, list, origin, wanted)?,
            None => anywhere(slots, list, wanted)?,
        };
        page.extend(best.into_iter().skip(skip));
        skip = skip.saturating_sub(total);
    }
    Ok(page)
}

fn anywhere(slots: &dyn Slots, list: &[(u32, Bits)], wanted: usize) -> Result<Vec<Ranked>> {
    let doubtful = slots.doubtful()?;
    let mut best = Vec::new();
    for (_, set) in list {
        if best.len() >= wanted {
            break;
        }
        let mut sure = set.clone();
        sure.and_not(&doubtful);
        let mut unsure = set.clone();
        unsure.and(&doubtful);
        for set in [sure, unsure] {
            best.extend(in_order(slots, &set, wanted.saturating_sub(best.len()))?);
        }
    }
    Ok(best)
}

/// The first of a set in the order of ids.
fn in_order(slots: &dyn Slots, set: &Bits, count: usize) -> Result<Vec<Ranked>> {
    if count == 0 {
        return Ok(Vec::new());
    }
    let all: Vec<usize> = set.iter().collect();
    let mut all: Vec<(u32, usize)> = slots.order(&all)?.into_iter().zip(all).collect();
    if count < all.len() {
        all.select_nth_unstable(count);
        all.truncate(count);
    }
    all.sort_unstable();
    Ok(all.into_iter().map(|(_, slot)| (slot, None)).collect())
}

fn nearby(
    slots: &dyn Slots,
    list: &[(u32, Bits)],
    origin: Point,
    wanted: usize,
) -> Result<Vec<Ranked>> {
    let located = slots.located()?;
    let mut best: Vec<(f64, Option<f64>, usize)> = Vec::new();
    for (score, set) in list {
        // Scores only fall: where enough desks are worth more than this one's best, none of the rest is.
        if best
            .iter()
            .filter(|(worth, ..)| *worth > value(*score, Some(0.0)))
            .count()
            >= wanted
        {
            break;
        }
        let mut somewhere = set.clone();
        somewhere.and(&located);
        let near = slots.nearest_in(&somewhere, origin, wanted)?;
        let left = wanted.saturating_sub(near.len());
        best.extend(
            near.into_iter()
                .map(|(slot, metres)| (value(*score, Some(metres)), Some(metres), slot)),
        );
        if left > 0 {
            let mut nowhere = set.clone();
            nowhere.and_not(&located);
            let nowhere = in_order(slots, &nowhere, left)?;
            best.extend(
                nowhere
                    .into_iter()
                    .map(|(slot, _)| (value(*score, None), None, slot)),
            );
        }
    }
    let ids = slots.order(&best.iter().map(|(.., slot)| *slot).collect::<Vec<_>>())?;
    let mut best: Vec<_> = best.into_iter().zip(ids).collect();
    best.sort_by(|((wa, da, _), ia), ((wb, db, _), ib)| {
        let far = |metres: &Option<f64>| metres.unwrap_or(f64::INFINITY);
        wb.total_cmp(wa)
            .then_with(|| far(da).total_cmp(&far(db)))
            .then_with(|| ia.cmp(ib))
    });
    Ok(best
        .into_iter()
        .take(wanted)
        .map(|((_, metres, slot), _)| (slot, metres))
        .collect())
}
