//! Finding: the nearest desks that match, the towns a person may mean, the desks that words name.
//!
//! One query type and one answer type for places, one of each for words. [`nearest`] and [`words`] stand on one
//! `engine`: sets of desks for what is asked, a tree over space for where (docs/adr/0008).

mod engine;
mod gazetteer;
mod nearest;
mod offer;
mod words;

use chrono::NaiveDateTime;

use crate::hours::Status;
use crate::model::{Audience, Desk, Kind, Municipality, Point, Theme};

pub use gazetteer::{nearest_municipality, similar_towns, town_named, towns};
pub use nearest::{desk, distance, has_desk, helplines, nearest, nearest_rows, speaks};
pub use offer::{Offer, offered, spoken, territories};
pub use words::{marks, words};

/// From how far the nearest desk is on, in metres, a person is told that they are outside these territories.
pub const FAR: f64 = 60_000.0;

/// What must be true of a desk. Filters combine: each one that is set can only take desks away.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Filter {
    /// Only desks with this theme.
    pub theme: Option<Theme>,
    /// Only desks where this language is spoken (BCP 47 primary subtag, compared without case).
    pub language: Option<String>,
    /// Only desks of this kind.
    pub kind: Option<Kind>,
    /// Only desks that are for these people, as their source says it: a desk for all is another answer.
    pub audience: Option<Audience>,
    /// Only desks of this territory (a folder of `assets/catalogue`).
    pub territory: Option<String>,
    /// Only desks that a wheelchair can enter; those of which that is not known are left out.
    pub wheelchair: bool,
    /// Only desks whose hours say that they are open at the query's instant. Hours that are old or
    /// undated count, and carry their own warning; hours that are not known do not.
    pub open: bool,
}

impl Filter {
    /// Whether nothing is asked.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A question: what is near this point, at this instant.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    /// Where the person is, or the centre of the town that they chose.
    pub origin: Point,
    /// The chosen town's ISTAT code; `None` when the origin is a position.
    pub town: Option<String>,
    /// What must be true.
    pub filter: Filter,
    /// The instant that `open` and every status speak of: wall-clock time in Italy.
    pub at: NaiveDateTime,
    /// How many desks to skip.
    pub offset: usize,
    /// How many desks to give at most.
    pub limit: usize,
}

/// A desk that matches.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The desk.
    pub desk: Desk,
    /// Metres along the WGS84 geodesic from the origin to the desk's point, which may be a town centre: see its
    /// [`geo_precision`](Desk::geo_precision). `None` when the query had no origin.
    pub distance: Option<f64>,
    /// Its hours at the query's instant.
    pub status: Status,
}

/// One way out of an answer without desks.
#[derive(Clone, Debug, PartialEq)]
pub struct WayOut {
    /// The filter to use instead.
    pub filter: Filter,
    /// What it leaves out.
    pub without: Without,
    /// How many desks it gives: at least one.
    pub total: usize,
}

/// What a way out leaves out of the filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Without {
    /// The theme.
    Theme,
    /// The language.
    Language,
    /// The kind.
    Kind,
    /// Who it is for.
    Audience,
    /// The territory.
    Territory,
    /// The wheelchair.
    Wheelchair,
    /// The opening.
    Open,
    /// All of it.
    All,
}

/// The town hall as the place to ask.
#[derive(Clone, Debug, PartialEq)]
pub struct TownHall {
    /// Its town.
    pub municipality: Municipality,
    /// Metres from the origin to the centre of the town.
    pub distance: f64,
}

/// The answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// This page of desks, nearest first; of equal distance, by id.
    pub hits: Vec<Hit>,
    /// How many desks match in all.
    pub total: usize,
    /// Where to ask when the town has no desk of its own.
    pub town_hall: Option<TownHall>,
    /// When nothing matches: what to leave out, the least first.
    pub ways_out: Vec<WayOut>,
}

/// A question in words.
#[derive(Clone, Debug, PartialEq)]
pub struct WordsQuery {
    /// What was typed, as it was typed; the last word may be unfinished.
    pub typed: String,
    /// Where the person is, when that is known.
    pub origin: Option<Point>,
    /// What must be true besides.
    pub filter: Filter,
    /// The instant of every status: wall-clock time in Italy.
    pub at: NaiveDateTime,
    /// How many desks to skip.
    pub offset: usize,
    /// How many desks to give at most.
    pub limit: usize,
}

/// What words found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// This page of desks, best first.
    pub hits: Vec<Hit>,
    /// How many desks were found in all.
    pub total: usize,
    /// How many of them have every word as it was typed; the others, after them, have words like them or
    /// some of them.
    pub exact: usize,
    /// What the typed words matched, in the order of typing: what [`marks`] shows in a text.
    pub matched: Vec<Matched>,
    /// The themes that the words name in any language.
    pub themes: Vec<Theme>,
    /// The kinds of desk that the words name in any language.
    pub kinds: Vec<Kind>,
    /// What may have been meant, as words to search for, when a word is in no desk as it was typed.
    pub meant: Option<String>,
}

/// One typed word and the words of the catalogue that it stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matched {
    /// The word, folded as the index folds it.
    pub typed: String,
    /// Other whole words that it was taken for (a typing error), folded; empty when it was found as it is.
    pub taken_for: Vec<String>,
}
