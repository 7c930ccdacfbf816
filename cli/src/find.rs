//! `find`: the app's search, through the same core.

use sportello_core::catalogue::Dao;
use sportello_core::error::Result;
use sportello_core::find::{self, Filter, WayOut, Without, WordsQuery};
use sportello_core::l10n::Words;

use crate::{Find, Trouble, ask, json, print};

/// The desks that words name, as text (`bold` where a terminal reads it) or JSON.
///
/// # Errors
/// With every fault of the command line, or when the catalogue cannot be read.
pub fn find(dao: &Dao, typed: &Find, bold: bool) -> std::result::Result<String, Trouble> {
    let sought = ask::words(dao, typed)?;
    let found = find::words(dao, &sought.query)?;
    let way_out = if found.total == 0 {
        without_filters(dao, &sought.query)?
    } else {
        None
    };
    let words = Words::new(sought.locale);
    Ok(if typed.how.json {
        json::find(&sought, &found, way_out.as_ref(), &words)
    } else {
        print::find(&sought, &found, way_out.as_ref(), bold, &words)
    })
}

/// How many there are without the filters, when these leave nothing.
fn without_filters(dao: &Dao, query: &WordsQuery) -> Result<Option<WayOut>> {
    if query.filter.is_empty() {
        return Ok(None);
    }
    let all = WordsQuery {
        filter: Filter::default(),
        limit: 0,
        ..query.clone()
    };
    let total = find::words(dao, &all)?.total;
    Ok((total > 0).then_some(WayOut {
        filter: all.filter,
        without: Without::All,
        total,
    }))
}
