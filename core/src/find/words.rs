//! Words: the desks that a few typed words name, over names, organisations, places, themes and notes.

use std::ops::Range;

use super::nearest::{distance, speaks, status_of};
use super::{Filter, Found, Hit, Matched, WordsQuery};
use crate::catalogue::{Dao, fold, fts_query};
use crate::error::Result;
use crate::hours::State;
use crate::model::{Desk, Point};

/// Longest text that is searched for, in characters: what is longer is cut.
const MAX_CHARS: usize = 200;

/// The desks in which every typed word begins some word. First those that are so named, then those whose
/// name, place and organisation have all the words, then the others; within each, nearest first when a
/// place is known, else by FTS5's `bm25`, then by id. Nothing typed gives nothing.
///
/// # Errors
/// When the catalogue cannot be read.
pub fn words(dao: &Dao, query: &WordsQuery) -> Result<Found> {
    let cut: String = query.typed.chars().take(MAX_CHARS).collect();
    let Some(fts) = fts_query(&cut) else {
        return Ok(Found::default());
    };
    let (origin, at) = (query.origin, query.at);
    let folded = fold(&cut);
    let typed: Vec<&str> = folded.split_whitespace().collect();
    let mut found: Vec<(Tier, f64, Desk)> = dao
        .desks_with_words(&fts)?
        .into_iter()
        .filter(|(_, desk)| keeps(desk, &query.filter, at))
        .map(|(rank, desk)| {
            (
                tier(&desk, &typed),
                far(origin, &desk).unwrap_or(rank),
                desk,
            )
        })
        .collect();
    found.sort_by(|(ta, fa, a), (tb, fb, b)| {
        ta.cmp(tb)
            .then_with(|| fa.total_cmp(fb))
            .then_with(|| a.id.cmp(&b.id))
    });
    let total = found.len();
    let page = found.into_iter().skip(query.offset).take(query.limit);
    let hits = page.map(|(_, _, desk)| {
        let status = status_of(&desk, at);
        let distance = origin.zip(desk.point).map(|(a, b)| distance(a, b));
        Hit {
            desk,
            distance,
            status,
        }
    });
    Ok(Found {
        hits: hits.collect(),
        total,
        exact: total,
        matched: typed
            .iter()
            .map(|word| Matched {
                typed: (*word).to_owned(),
                taken_for: Vec::new(),
            })
            .collect(),
        ..Found::default()
    })
}

/// The parts of a text that the matched words are in, as ranges of bytes: ascending, apart from each
/// other, each at the beginning of a word.
pub fn marks(text: &str, matched: &[Matched]) -> Vec<Range<usize>> {
    let mut marks = Vec::new();
    let starts = text.char_indices().filter(|(at, c)| {
        c.is_alphanumeric()
            && text
                .get(..*at)
                .and_then(|before| before.chars().next_back())
                .is_none_or(|before| !before.is_alphanumeric())
    });
    for (start, _) in starts {
        let rest = text.get(start..).unwrap_or_default();
        let word = rest
            .split(|c: char| !c.is_alphanumeric())
            .next()
            .unwrap_or_default();
        let folded = fold(word);
        if matched.iter().any(|m| folded.starts_with(&m.typed)) {
            marks.push(start..start + word.len());
        }
    }
    marks
}

fn keeps(desk: &Desk, filter: &Filter, at: chrono::NaiveDateTime) -> bool {
    let spoken = |wanted: &String| desk.languages.iter().any(|tag| speaks(tag, wanted));
    filter
        .theme
        .is_none_or(|theme| desk.themes.contains(&theme))
        && filter.kind.is_none_or(|kind| desk.kind == kind)
        && filter.language.as_ref().is_none_or(spoken)
        && (!filter.open || matches!(status_of(desk, at).state, State::Open { .. }))
}

/// Metres when a place is known: infinite for a desk without a point, `None` without a place.
fn far(origin: Option<Point>, desk: &Desk) -> Option<f64> {
    origin.map(|origin| {
        desk.point
            .map_or(f64::INFINITY, |point| distance(origin, point))
    })
}

/// How well a desk is named by the words.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Tier {
    Name,
    Place,
    Other,
}

fn tier(desk: &Desk, typed: &[&str]) -> Tier {
    let name = fold(&desk.name);
    let place = [&desk.locality, &desk.town]
        .into_iter()
        .flatten()
        .map(|text| fold(text));
    let around = place
        .chain([fold(&desk.organization), name.clone()])
        .collect::<Vec<_>>()
        .join(" ");
    let has_all = |text: &str| {
        typed
            .iter()
            .all(|typed| text.split(' ').any(|word| word.starts_with(typed)))
    };
    if has_all(&name) {
        Tier::Name
    } else if has_all(&around) {
        Tier::Place
    } else {
        Tier::Other
    }
}
