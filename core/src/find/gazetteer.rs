//! Towns: what a person types, and which town is nearest to a position.

use std::collections::HashMap;

use super::nearest::distance;
use crate::catalogue::index::Town;
use crate::catalogue::index::space::{SLACK, gap, straight, unit};
use crate::catalogue::{Dao, fold};
use crate::error::Result;
use crate::model::{Municipality, Point};
use crate::order;
use crate::text::to_latin;

/// From how many towns on they are read all at once, and not each by itself.
const MANY: usize = 32;

/// The first `limit` of the towns whose name begins with what was typed, then those with a later word that
/// does, then those that contain it; each group by name. Case, accents and apostrophes do not matter, and a
/// name may be typed in Cyrillic or Arabic letters. All towns when nothing is typed.
///
/// # Errors
/// When the catalogue cannot be read.
pub fn towns(dao: &Dao, typed: &str, limit: usize) -> Result<Vec<Municipality>> {
    let wanted = spelled(typed);
    let index = dao.index()?;
    let mut found: Vec<(u8, &Town)> = index
        .towns(dao)?
        .iter()
        .filter_map(|town| rank(&town.folded, &wanted).map(|rank| (rank, town)))
        .collect();
    order::sort_by_key(&mut found, |(rank, _)| *rank);
    let found = found.into_iter().take(limit).map(|(_, town)| &town.istat);
    whole(dao, &found.collect::<Vec<_>>())
}

/// The towns of these ISTAT codes, in this order.
fn whole(dao: &Dao, istat: &[&String]) -> Result<Vec<Municipality>> {
    if istat.len() < MANY {
        let each = istat
            .iter()
            .filter_map(|istat| dao.municipality(istat).transpose());
        return each.collect();
    }
    let all = dao.municipalities()?.into_iter();
    let mut all: HashMap<String, Municipality> =
        all.map(|town| (town.istat.clone(), town)).collect();
    Ok(istat
        .iter()
        .filter_map(|istat| all.remove(*istat))
        .collect())
}

/// A name folded, and in Latin letters where it was typed in others.
fn spelled(name: &str) -> String {
    let folded = fold(name);
    let words = folded.split(' ');
    let words: Vec<String> = words
        .map(|word| to_latin(word).unwrap_or_else(|| word.to_owned()))
        .collect();
    words.join(" ")
}

fn rank(name: &str, wanted: &str) -> Option<u8> {
    if name.starts_with(wanted) {
        Some(0)
    } else if name.split(' ').any(|word| word.starts_with(wanted)) {
        Some(1)
    } else {
        name.contains(wanted).then_some(2)
    }
}

/// The town of exactly this name, but for case, accents and apostrophes.
///
/// # Errors
/// When the catalogue cannot be read.
pub fn town_named(dao: &Dao, name: &str) -> Result<Option<Municipality>> {
    let wanted = fold(name);
    let index = dao.index()?;
    let town = index.towns(dao)?.iter().find(|town| town.folded == wanted);
    town.map_or(Ok(None), |town| dao.municipality(&town.istat))
}

/// The `count` towns whose names are most like a name that is not known: fewest edits
/// (Damerau-Levenshtein) first, then by name. A name in Cyrillic or Arabic letters is compared as Italian
/// spells its sounds.
///
/// # Errors
/// When the catalogue cannot be read.
pub fn similar_towns(dao: &Dao, name: &str, count: usize) -> Result<Vec<Municipality>> {
    // Names are under 40 letters: what is longer is not one, and edits cost its length squared.
    let wanted: String = spelled(name).chars().take(64).collect();
    let index = dao.index()?;
    let mut all: Vec<(usize, &Town)> = index
        .towns(dao)?
        .iter()
        .map(|town| (strsim::damerau_levenshtein(&town.folded, &wanted), town))
        .collect();
    order::sort_by_key(&mut all, |(edits, _)| *edits);
    let best = all.into_iter().take(count).map(|(_, town)| &town.istat);
    whole(dao, &best.collect::<Vec<_>>())
}

/// The town whose centre is nearest to a point.
///
/// # Errors
/// When the catalogue cannot be read.
pub fn nearest_municipality(dao: &Dao, point: Point) -> Result<Option<Municipality>> {
    let index = dao.index()?;
    let towns = index.towns(dao)?;
    let from = unit(point);
    let line = |town: &Town| straight(gap(from, town.unit)).sqrt();
    let shortest = towns.iter().map(line).fold(f64::INFINITY, f64::min);
    // Geodesics cost more than all the rest, so only of those that may win.
    let may_win = |town: &&Town| line(town) <= shortest * SLACK + 1e-12;
    let nearest = towns
        .iter()
        .filter(may_win)
        .map(|town| (distance(point, town.centre), &town.istat))
        .min_by(|(a, _), (b, _)| a.total_cmp(b));
    nearest.map_or(Ok(None), |(_, istat)| dao.municipality(istat))
}
