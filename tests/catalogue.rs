//! What the screens should show, asked of the same core on the same catalogue.

use chrono::{DateTime, NaiveDateTime, Utc};
use sportello_core::{
    catalogue::{Catalogue, Dao},
    error::Result,
    find::{self, Answer, Filter, Found, Hit, Query, WordsQuery},
    hours,
    model::Municipality,
};

use crate::page::NOW;

/// Reads the bundled catalogue.
pub fn read<T>(ask: impl FnOnce(&Dao) -> Result<T>) -> T {
    let catalogue = Catalogue::from_bytes(sportello_assets::CATALOGUE).expect("the bundle opens");
    catalogue.read(ask).expect("the bundle can be read")
}

/// The moment at which every page begins, as wall-clock time in Italy.
pub fn now() -> NaiveDateTime {
    hours::rome(NOW.parse::<DateTime<Utc>>().expect("a time"))
}

/// A town by its ISTAT code.
pub fn town(istat: &str) -> Municipality {
    read(|dao| dao.municipality(istat)).expect("a known town")
}

/// The answer for a chosen town.
pub fn near(istat: &str, filter: Filter, limit: usize) -> Answer {
    let town = town(istat);
    let query = Query {
        origin: town.point,
        town: Some(town.istat),
        filter,
        at: now(),
        offset: 0,
        limit,
    };
    read(|dao| find::nearest(dao, &query))
}

/// What words find from a chosen town.
pub fn words(typed: &str, istat: &str, filter: Filter, limit: usize) -> Found {
    let query = WordsQuery {
        typed: typed.to_owned(),
        origin: Some(town(istat).point),
        filter,
        at: now(),
        offset: 0,
        limit,
    };
    read(|dao| find::words(dao, &query))
}

/// The ids of desks.
pub fn ids_of(hits: &[Hit]) -> Vec<String> {
    hits.iter().map(|hit| hit.desk.id.clone()).collect()
}

/// The ids of an answer's desks.
pub fn ids(answer: &Answer) -> Vec<String> {
    ids_of(&answer.hits)
}
