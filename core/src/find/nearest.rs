//! The nearest desks that match, and what else is said with them: how many, where to ask, what to leave out.

use chrono::NaiveDateTime;
use geo::{Distance, Geodesic};

use super::engine::{Search, Sought};
use super::{Answer, FAR, Filter, Hit, Query, TownHall, WayOut, Without, gazetteer};
use crate::catalogue::Dao;
use crate::catalogue::index::{Index, primary};
use crate::error::Result;
use crate::hours::{self, Facts, Status};
use crate::model::{Desk, Point};
use crate::order;

/// Metres along the geodesic on the WGS84 ellipsoid (Karney, "Algorithms for geodesics", 2013).
pub fn distance(a: Point, b: Point) -> f64 {
    Geodesic.distance(
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
    let index = dao.index()?;
    let mut found = Sought::doors(dao, &index, &query.filter, query.at)?;
    let total = found.count(dao, &index)?;
    let ways_out = if total == 0 {
        ways_out(dao, &index, query)?
    } else {
        Vec::new()
    };
    let mut search = Search::new(dao, &index, found, query.origin);
    let (rows, metres) = search.page(query.offset, query.limit.min(total))?;
    let desks = dao.desks_by_rowids(&rows)?;
    let hits = desks.into_iter().zip(metres).map(|(desk, metres)| Hit {
        status: status_of(&desk, query.at),
        distance: Some(metres),
        desk,
    });
    Ok(Answer {
        hits: hits.collect(),
        total,
        town_hall: town_hall(dao, query)?,
        ways_out,
    })
}

/// Which desks [`nearest`] would answer with, and nothing else of them: rowids with their metres. What
/// `bench/` times beside engines that give no more than that.
///
/// # Errors
/// When the catalogue cannot be read.
pub fn nearest_rows(dao: &Dao, query: &Query) -> Result<Vec<(u32, f64)>> {
    let index = dao.index()?;
    let found = Sought::doors(dao, &index, &query.filter, query.at)?;
    let mut search = Search::new(dao, &index, found, query.origin);
    let (rows, metres) = search.page(query.offset, query.limit)?;
    Ok(rows.into_iter().zip(metres).collect())
}

/// The phone lines that need no place: those that answer an emergency first, then the ones for all of
/// Italy, then each region's, by id.
///
/// # Errors
/// When the catalogue cannot be read.
pub fn helplines(dao: &Dao, at: NaiveDateTime) -> Result<Vec<Hit>> {
    let mut lines = dao.helplines()?;
    order::sort_by_key(&mut lines, |desk| {
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

/// Whether a town (its ISTAT code) has a desk of its own; phone lines do not count.
///
/// # Errors
/// When the catalogue cannot be read.
pub fn has_desk(dao: &Dao, istat: &str) -> Result<bool> {
    dao.town_has_desk(istat)
}

/// A desk's status at an instant.
pub(super) fn status_of(desk: &Desk, at: NaiveDateTime) -> Status {
    hours::status(&Facts::from(desk), at)
}

/// Whether two language tags (BCP 47) share their primary subtag: `zh` serves one who asks for `zh-Hans`.
pub fn speaks(spoken: &str, wanted: &str) -> bool {
    primary(spoken) == primary(wanted)
}

fn town_hall(dao: &Dao, query: &Query) -> Result<Option<TownHall>> {
    let municipality = match &query.town {
        Some(istat) => dao.municipality(istat)?,
        None => gazetteer::nearest_municipality(dao, query.origin)?,
    };
    let Some(municipality) = municipality else {
        return Ok(None);
    };
    let distance = distance(query.origin, municipality.point);
    // A position far outside these territories is in no town of theirs.
    let here = query.town.is_some() || distance <= FAR;
    let ask_there = here && !dao.town_has_desk(&municipality.istat)?;
    Ok(ask_there.then_some(TownHall {
        municipality,
        distance,
    }))
}

/// Each single filter whose absence gives desks, most desks last so that the closest to the wish
/// comes first; when no single one is enough, all of them.
fn ways_out(dao: &Dao, index: &Index, query: &Query) -> Result<Vec<WayOut>> {
    let asked = &query.filter;
    let way = |without: Without, filter: Filter| -> Result<Option<WayOut>> {
        let total = Sought::doors(dao, index, &filter, query.at)?.count(dao, index)?;
        Ok((total > 0).then_some(WayOut {
            filter,
            without,
            total,
        }))
    };
    let mut ways = Vec::new();
    for without in Without::ALL {
        if let Some(filter) = without.of(asked) {
            ways.extend(way(without, filter)?);
        }
    }
    order::sort_by_key(&mut ways, |way| way.total);
    if ways.is_empty() && !asked.is_empty() {
        ways.extend(way(Without::All, Filter::default())?);
    }
    Ok(ways)
}

impl Without {
    /// Each single part of a filter.
    const ALL: [Self; 7] = [
        Self::Open,
        Self::Language,
        Self::Wheelchair,
        Self::Kind,
        Self::Audience,
        Self::Theme,
        Self::Territory,
    ];

    /// A filter without this part; `None` when it does not ask for it.
    fn of(self, asked: &Filter) -> Option<Filter> {
        let mut filter = asked.clone();
        match self {
            Self::Theme => filter.theme = None,
            Self::Language => filter.language = None,
            Self::Kind => filter.kind = None,
            Self::Audience => filter.audience = None,
            Self::Territory => filter.territory = None,
            Self::Wheelchair => filter.wheelchair = false,
            Self::Open => filter.open = false,
            Self::All => filter = Filter::default(),
        }
        (filter != *asked).then_some(filter)
    }
}
