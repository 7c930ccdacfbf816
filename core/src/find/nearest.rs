//! The nearest desks: a scan of all, by great-circle distance on the sphere.

use std::cmp::Ordering;

use chrono::NaiveDateTime;
use geo::{Distance, Haversine};

use super::{Answer, FAR, Filter, Hit, Query, TownHall, WayOut, Without, gazetteer};
use crate::catalogue::Dao;
use crate::error::Result;
use crate::hours::{self, Facts, State, Status};
use crate::model::{Desk, Kind, Point};

/// Great-circle distance in metres (haversine, mean Earth radius of IUGG: 6 371.0088 km). Within 0.6 %
/// of the WGS84 geodesic, far below what a town-centre point can say.
pub fn distance(a: Point, b: Point) -> f64 {
    Haversine.distance(
        geo::Point::new(a.lon(), a.lat()),
        geo::Point::new(b.lon(), b.lat()),
    )
}

/// The desks nearest to the query's origin that match its filter. Desks without a point are not
/// here: words find them. Phone lines are not either, wherever their office is: they are [`helplines`].
///
/// # Errors
/// When the catalogue cannot be read.
pub fn nearest(dao: &Dao, query: &Query) -> Result<Answer> {
    let located: Vec<(f64, Desk)> = {
        let mut all: Vec<_> = dao
            .desks()?
            .into_iter()
            .filter(|desk| desk.kind != Kind::Helpline)
            .filter_map(|desk| desk.point.map(|p| (distance(query.origin, p), desk)))
            .collect();
        all.sort_by(|(da, a), (db, b)| order((*da, &a.id), (*db, &b.id)));
        all
    };
    let town_hall = town_hall(dao, query, &located)?;
    let mut hits = Vec::new();
    let mut total = 0;
    for (metres, desk) in &located {
        let Some(status) = matches(desk, &query.filter, query.at) else {
            continue;
        };
        if total >= query.offset && hits.len() < query.limit {
            let status = status.unwrap_or_else(|| status_of(desk, query.at));
            hits.push(Hit {
                desk: desk.clone(),
                distance: Some(*metres),
                status,
            });
        }
        total += 1;
    }
    let ways_out = if total == 0 {
        ways_out(&located, query)
    } else {
        Vec::new()
    };
    Ok(Answer {
        hits,
        total,
        town_hall,
        ways_out,
    })
}

/// The phone lines that need no place: those that answer an emergency first, then the ones for all of
/// Italy, then each region's, by id.
///
/// # Errors
/// When the catalogue cannot be read.
pub fn helplines(dao: &Dao, at: NaiveDateTime) -> Result<Vec<Hit>> {
    let mut lines: Vec<Desk> = dao
        .desks()?
        .into_iter()
        .filter(|desk| desk.kind == Kind::Helpline)
        .collect();
    lines.sort_by_key(|desk| {
        let emergency = desk.phones.iter().any(|phone| phone.number == "112");
        (!emergency, desk.territory != "italia", desk.id.clone())
    });
    Ok(lines
        .into_iter()
        .map(|desk| {
            let status = status_of(&desk, at);
            Hit {
                desk,
                distance: None,
                status,
            }
        })
        .collect())
}

/// One desk by its id, with its distance from an origin where there is one; `None` when the catalogue
/// does not have it.
///
/// # Errors
/// When the catalogue cannot be read.
pub fn desk(dao: &Dao, id: &str, origin: Option<Point>, at: NaiveDateTime) -> Result<Option<Hit>> {
    Ok(dao.desk(id)?.map(|desk| {
        let status = status_of(&desk, at);
        let distance = origin.zip(desk.point).map(|(a, b)| distance(a, b));
        Hit {
            desk,
            distance,
            status,
        }
    }))
}

/// Whether a town (its ISTAT code) has a desk of its own.
///
/// # Errors
/// When the catalogue cannot be read.
pub fn has_desk(dao: &Dao, istat: &str) -> Result<bool> {
    let mut desks = dao
        .desks()?
        .into_iter()
        .filter(|desk| desk.kind != Kind::Helpline);
    Ok(desks.any(|desk| desk.istat.as_deref() == Some(istat)))
}

/// A desk's status at an instant.
pub(super) fn status_of(desk: &Desk, at: NaiveDateTime) -> Status {
    hours::status(&Facts::from(desk), at)
}

/// Nearer first; of equal distance, by id. Total: distances are finite.
fn order(a: (f64, &str), b: (f64, &str)) -> Ordering {
    a.0.total_cmp(&b.0).then_with(|| a.1.cmp(b.1))
}

/// `None` when the desk does not match; the status, when the filter had to know it.
#[allow(clippy::option_option)] // Not matching and "matches, status not computed" are different answers.
pub(super) fn matches(desk: &Desk, filter: &Filter, at: NaiveDateTime) -> Option<Option<Status>> {
    let theme = filter
        .theme
        .is_none_or(|theme| desk.themes.contains(&theme));
    let kind = filter.kind.is_none_or(|kind| desk.kind == kind);
    let language = filter
        .language
        .as_ref()
        .is_none_or(|wanted| desk.languages.iter().any(|spoken| speaks(spoken, wanted)));
    if !(theme && kind && language) {
        return None;
    }
    if !filter.open {
        return Some(None);
    }
    let status = status_of(desk, at);
    matches!(status.state, State::Open { .. }).then_some(Some(status))
}

/// Whether two language tags (BCP 47) share their primary subtag: `zh` serves one who asks for `zh-Hans`.
pub fn speaks(spoken: &str, wanted: &str) -> bool {
    let primary = |tag: &str| {
        tag.split('-')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase()
    };
    primary(spoken) == primary(wanted)
}

fn town_hall(dao: &Dao, query: &Query, located: &[(f64, Desk)]) -> Result<Option<TownHall>> {
    let municipality = match &query.town {
        Some(istat) => dao.municipality(istat)?,
        None => gazetteer::nearest_municipality(dao, query.origin)?,
    };
    Ok(municipality
        .filter(|town| {
            !located
                .iter()
                .any(|(_, desk)| desk.istat.as_ref() == Some(&town.istat))
        })
        .map(|municipality| TownHall {
            distance: distance(query.origin, municipality.point),
            municipality,
        })
        // A position far outside these territories is in no town of theirs.
        .filter(|hall| query.town.is_some() || hall.distance <= FAR))
}

/// Each single filter whose absence gives desks, most desks last so that the closest to the wish
/// comes first; when no single one is enough, all of them.
fn ways_out(located: &[(f64, Desk)], query: &Query) -> Vec<WayOut> {
    let asked = &query.filter;
    let count = |filter: &Filter| {
        located
            .iter()
            .filter(|(_, desk)| matches(desk, filter, query.at).is_some())
            .count()
    };
    let mut ways: Vec<WayOut> = [
        (
            asked.open,
            Without::Open,
            Filter {
                open: false,
                ..asked.clone()
            },
        ),
        (
            asked.language.is_some(),
            Without::Language,
            Filter {
                language: None,
                ..asked.clone()
            },
        ),
        (
            asked.kind.is_some(),
            Without::Kind,
            Filter {
                kind: None,
                ..asked.clone()
            },
        ),
        (
            asked.theme.is_some(),
            Without::Theme,
            Filter {
                theme: None,
                ..asked.clone()
            },
        ),
    ]
    .into_iter()
    .filter(|(set, ..)| *set)
    .map(|(_, without, filter)| WayOut {
        total: count(&filter),
        filter,
        without,
    })
    .filter(|way| way.total > 0)
    .collect();
    ways.sort_by_key(|way| way.total);
    if ways.is_empty() && !asked.is_empty() {
        let filter = Filter::default();
        let total = count(&filter);
        if total > 0 {
            ways.push(WayOut {
                filter,
                without: Without::All,
                total,
            });
        }
    }
    ways
}
