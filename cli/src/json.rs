//! Answers in JSON: names and meanings are promised (docs/cli.md, docs/schema). A field
//! may be added; when one changes or goes, [`SCHEMA`] grows. `entry` writes one desk.

mod entry;

use chrono::NaiveDateTime;
use serde::Serialize;
use sportello_core::find::{Answer, Filter, Found, Hit, Matched, WayOut, Without};
use sportello_core::l10n::{Locale, Words};
use sportello_core::model::{Audience, Kind, Municipality, Point, Theme};
use sportello_core::view;

use entry::{Entry, entry, town_hall as town_entry};

use crate::ask::{Asked, Sought};

/// Version of the JSON.
const SCHEMA: u32 = 1;

#[derive(Serialize)]
struct Near<'a> {
    schema: u32,
    query: Query<'a>,
    total: usize,
    results: Vec<Entry<'a>>,
    ways_out: Vec<Way>,
    helplines: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Sentence<'a> {
    schema: u32,
    query: Query<'a>,
    total: usize,
    exact: usize,
    matched: Vec<Match<'a>>,
    themes: Vec<&'static str>,
    kinds: Vec<&'static str>,
    did_you_mean: Option<&'a str>,
    results: Vec<Entry<'a>>,
    ways_out: Vec<Way>,
}

#[derive(Serialize)]
struct Match<'a> {
    typed: &'a str,
    taken_for: &'a [String],
}

#[derive(Serialize)]
struct Query<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<&'a str>,
    town: Option<Town<'a>>,
    point: Option<Place>,
    time: String,
    theme: Option<&'static str>,
    language: Option<&'a str>,
    kind: Option<&'static str>,
    audience: Option<&'static str>,
    territory: Option<&'a str>,
    wheelchair: bool,
    open: bool,
    limit: usize,
    offset: usize,
    locale: &'static str,
}

#[derive(Serialize)]
struct Town<'a> {
    istat: &'a str,
    name: &'a str,
    province: &'a str,
}

#[derive(Serialize)]
struct Place {
    lat: f64,
    lon: f64,
}

#[derive(Serialize)]
struct Way {
    without: &'static str,
    text: String,
    total: usize,
}

/// An answer to one id.
#[derive(Serialize)]
struct One<'a> {
    schema: u32,
    query: About<'a>,
    desk: Entry<'a>,
}

/// An answer without a place.
#[derive(Serialize)]
struct Lines<'a> {
    schema: u32,
    query: About<'a>,
    total: usize,
    results: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct About<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
    time: String,
    locale: &'static str,
}

/// The list.
pub fn near(asked: &Asked, answer: &Answer, lines: &[Hit], words: &Words) -> String {
    let Asked {
        query,
        town,
        locale,
    } = asked;
    let Answer {
        hits,
        total,
        town_hall,
        ways_out,
    } = answer;
    let mut results: Vec<Entry> = hits.iter().map(|hit| entry(hit, query.at, words)).collect();
    // Once, under the first page: whoever pages on must not meet it again.
    if let Some(hall) = town_hall.as_ref().filter(|_| query.offset == 0) {
        results.push(town_entry(&hall.municipality, Some(hall.distance), words));
    }
    let named = query.town.as_ref().and(town.as_ref());
    text(&Near {
        schema: SCHEMA,
        query: Query {
            limit: query.limit,
            offset: query.offset,
            ..question(named, Some(query.origin), &query.filter, query.at, *locale)
        },
        total: *total,
        results,
        ways_out: ways_out
            .iter()
            .map(|way| way_out(way, &query.filter, words))
            .collect(),
        helplines: lines
            .iter()
            .map(|hit| entry(hit, query.at, words))
            .collect(),
    })
}

/// What words found.
pub fn find(sought: &Sought, found: &Found, way: Option<&WayOut>, words: &Words) -> String {
    let Sought {
        query,
        town,
        locale,
    } = sought;
    let Found {
        hits,
        total,
        exact,
        matched,
        themes,
        kinds,
        meant,
    } = found;
    let asked = question(
        town.as_ref(),
        query.origin,
        &query.filter,
        query.at,
        *locale,
    );
    text(&Sentence {
        schema: SCHEMA,
        query: Query {
            words: Some(&query.typed),
            limit: query.limit,
            offset: query.offset,
            ..asked
        },
        total: *total,
        exact: *exact,
        matched: matched.iter().map(match_of).collect(),
        themes: themes.iter().map(|theme| theme.code()).collect(),
        kinds: kinds.iter().map(|kind| kind.code()).collect(),
        did_you_mean: meant.as_deref(),
        results: hits.iter().map(|hit| entry(hit, query.at, words)).collect(),
        ways_out: way
            .map(|way| way_out(way, &query.filter, words))
            .into_iter()
            .collect(),
    })
}

fn match_of(matched: &Matched) -> Match<'_> {
    let Matched { typed, taken_for } = matched;
    Match { typed, taken_for }
}

/// The question as understood, still without its words and its page.
fn question<'a>(
    town: Option<&'a Municipality>,
    point: Option<Point>,
    filter: &'a Filter,
    at: NaiveDateTime,
    locale: Locale,
) -> Query<'a> {
    // Whole: a new filter must be decided on here.
    let Filter {
        theme,
        language,
        kind,
        audience,
        territory,
        wheelchair,
        open,
    } = filter;
    Query {
        words: None,
        town: town.map(|town| Town {
            istat: &town.istat,
            name: &town.name,
            province: &town.province_code,
        }),
        point: point.map(Place::from),
        time: local(at),
        theme: theme.map(Theme::code),
        language: language.as_deref(),
        kind: kind.map(Kind::code),
        audience: audience.map(Audience::code),
        territory: territory.as_deref(),
        wheelchair: *wheelchair,
        open: *open,
        limit: 0,
        offset: 0,
        locale: locale.code(),
    }
}

/// The lines.
pub fn helplines(
    language: Option<&str>,
    at: NaiveDateTime,
    lines: &[Hit],
    words: &Words,
) -> String {
    text(&Lines {
        schema: SCHEMA,
        query: About {
            id: None,
            language,
            time: local(at),
            locale: words.locale().code(),
        },
        total: lines.len(),
        results: lines.iter().map(|hit| entry(hit, at, words)).collect(),
    })
}

/// One desk.
pub fn desk(hit: &Hit, at: NaiveDateTime, words: &Words) -> String {
    one(&hit.desk.id, entry(hit, at, words), at, words)
}

/// One town hall.
pub fn town_hall(town: &Municipality, at: NaiveDateTime, words: &Words) -> String {
    let entry = town_entry(town, None, words);
    one(&entry.id.clone(), entry, at, words)
}

fn one(id: &str, desk: Entry<'_>, at: NaiveDateTime, words: &Words) -> String {
    let query = About {
        id: Some(id),
        language: None,
        time: local(at),
        locale: words.locale().code(),
    };
    text(&One {
        schema: SCHEMA,
        query,
        desk,
    })
}

fn text(answer: &impl Serialize) -> String {
    // Strings, numbers that are finite, lists: nothing that JSON cannot hold.
    serde_json::to_string_pretty(answer).unwrap_or_default() + "\n"
}

fn local(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M").to_string()
}

impl From<Point> for Place {
    fn from(point: Point) -> Self {
        Self {
            lat: point.lat(),
            lon: point.lon(),
        }
    }
}

fn way_out(way: &WayOut, asked: &Filter, words: &Words) -> Way {
    Way {
        without: match way.without {
            Without::Theme => "theme",
            Without::Language => "language",
            Without::Kind => "kind",
            Without::Audience => "audience",
            Without::Territory => "territory",
            Without::Wheelchair => "wheelchair",
            Without::Open => "open",
            Without::All => "all",
        },
        text: words.text(&view::way_out(way.without, asked)),
        total: way.total,
    }
}
