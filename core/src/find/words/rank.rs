//! The page of desks: score and distance together.

use chrono::NaiveDateTime;

use super::finds::Ground;
use super::score::Scored;
use crate::bits::Bits;
use crate::error::Result;
use crate::find::Filter;
use crate::model::{Desk, Point};
use crate::order;

/// What distance takes from a score at most: a little less than the best is worth.
const FAR: f64 = 20.0;

/// At how many metres it takes half of that.
const HALFWAY: f64 = 30_000.0;

/// What the ranking must know of the slots.
pub(super) trait Slots: Ground {
    /// The desks that match a filter.
    fn matching(&self, filter: &Filter, at: NaiveDateTime) -> Result<Bits>;
    /// The desks with a point.
    fn located(&self) -> Result<Bits>;
    /// The desks that may not exist any more.
    fn doubtful(&self) -> Result<Bits>;
    /// The `count` nearest of a set with their metres, nearest first, of equal distance by id; desks
    /// without a point are left out.
    fn nearest_in(&self, set: &Bits, origin: Point, count: usize) -> Result<Vec<(usize, f64)>>;
    /// The place of each slot's desk in the order of ids.
    fn order(&self, slots: &[usize]) -> Result<Vec<u32>>;
    /// The centre of the town whose name, the longest there is, stands in a folded text.
    fn town_in(&self, folded: &str) -> Result<Option<Point>>;
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
/// like them, then those with some of them. With an origin by what distance leaves of the score; without one by score, then those that
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
    for list in [&scored.exact, &scored.near, &scored.some] {
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
    order::sort_by(&mut best, |((wa, da, _), ia), ((wb, db, _), ib)| {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::index::lexicon::Concept;
    use crate::find::distance;
    use proptest::prelude::*;
    use std::ops::Range;

    /// Slots whose place in the order of ids is their number backwards.
    struct Few(Vec<(Option<Point>, bool)>);

    impl Few {
        fn those(&self, is: impl Fn(&(Option<Point>, bool)) -> bool) -> Bits {
            let mut set = Bits::none(self.0.len());
            for (slot, _) in self.0.iter().enumerate().filter(|(_, one)| is(one)) {
                set.insert(slot);
            }
            set
        }
    }

    impl Ground for Few {
        fn slots(&self) -> usize {
            self.0.len()
        }
        fn blocks(&self, _: Range<u32>, _: &mut dyn FnMut(u32, &[u8])) -> Result<()> {
            Ok(())
        }
        fn concept(&self, _: Concept) -> Result<Bits> {
            Ok(Bits::default())
        }
    }

    impl Slots for Few {
        fn matching(&self, _: &Filter, _: NaiveDateTime) -> Result<Bits> {
            Ok(self.those(|_| true))
        }
        fn located(&self) -> Result<Bits> {
            Ok(self.those(|(point, _)| point.is_some()))
        }
        fn doubtful(&self) -> Result<Bits> {
            Ok(self.those(|(_, doubtful)| *doubtful))
        }
        fn nearest_in(&self, set: &Bits, origin: Point, count: usize) -> Result<Vec<(usize, f64)>> {
            let metres = |slot: usize| self.0[slot].0.map(|point| (slot, distance(origin, point)));
            let mut all: Vec<_> = set.iter().filter_map(metres).collect();
            all.sort_by(|a, b| a.1.total_cmp(&b.1).then_with(|| b.0.cmp(&a.0)));
            all.truncate(count);
            Ok(all)
        }
        fn order(&self, slots: &[usize]) -> Result<Vec<u32>> {
            let place = |slot: &usize| u32::try_from(self.0.len() - slot).unwrap();
            Ok(slots.iter().map(place).collect())
        }
        fn town_in(&self, _: &str) -> Result<Option<Point>> {
            Ok(None)
        }
        fn desks(&self, _: &[usize]) -> Result<Vec<Desk>> {
            Ok(Vec::new())
        }
    }

    proptest! {
        #[test]
        fn a_page_is_that_of_all_sorted(
            desks in prop::collection::vec((prop::option::of((40_u8..46, 8_u8..14)), any::<bool>(), 0_u32..6), 1..60),
            known in any::<bool>(), offset in 0_usize..30, limit in 0_usize..30,
        ) {
            let point = |at: Option<(u8, u8)>| at.and_then(|(lat, lon)| Point::new(f64::from(lat), f64::from(lon)));
            let slots = Few(desks.iter().map(|(at, doubtful, _)| (point(*at), *doubtful)).collect());
            let origin = known.then(|| Point::new(43.0, 12.0).unwrap());
            let mut scored = Scored::default();
            for score in (1..6).rev() {
                let mut lists = [Bits::none(desks.len()), Bits::none(desks.len())];
                for (slot, (.., own)) in desks.iter().enumerate().filter(|(_, (.., own))| *own == score) {
                    lists[slot % 2].insert(slot);
                    assert_eq!(*own, score);
                }
                let [exact, near] = lists;
                scored.exact.push((score * 4, exact));
                scored.near.push((score * 4, near));
            }
            let mut expected: Vec<usize> = (0..desks.len()).filter(|slot| desks[*slot].2 > 0).collect();
            expected.sort_by(|a, b| {
                let key = |slot: usize| {
                    let (at, doubtful, score) = desks[slot];
                    let metres = origin.zip(point(at)).map(|(a, b)| distance(a, b));
                    (slot % 2, score * 4, metres, doubtful)
                };
                let ((la, sa, ma, da), (lb, sb, mb, db)) = (key(*a), key(*b));
                let list = la.cmp(&lb);
                let worth = if origin.is_some() {
                    let far = |metres: Option<f64>| metres.unwrap_or(f64::INFINITY);
                    value(sb, mb).total_cmp(&value(sa, ma)).then(far(ma).total_cmp(&far(mb)))
                } else {
                    sb.cmp(&sa).then(da.cmp(&db))
                };
                list.then(worth).then(b.cmp(a))
            });
            let page = page(&slots, &scored, origin, offset, limit).unwrap();
            let page: Vec<usize> = page.into_iter().map(|(slot, _)| slot).collect();
            let expected: Vec<usize> = expected.into_iter().skip(offset).take(limit).collect();
            prop_assert_eq!(page, expected);
        }
    }
}
