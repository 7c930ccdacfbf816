//! Any typed text, searched in the bundled catalogue: an answer, pages that hold together, and marks that lie
//! within their texts; never a panic.

#![no_main]

use chrono::NaiveDate;
use libfuzzer_sys::fuzz_target;
use sportello_core::catalogue::{Catalogue, Dao};
use sportello_core::find::{self, Filter, Found, WordsQuery};
use sportello_core::model::Point;

thread_local! {
    static BUNDLE: Catalogue =
        Catalogue::from_bytes(sportello_assets::CATALOGUE).expect("the bundle opens");
}

const PAGE: usize = 20;

// One byte of choices, and the text as far as it is UTF-8 or can be made so.
fuzz_target!(|data: &[u8]| {
    let Some((choices, typed)) = data.split_first() else {
        return;
    };
    let typed = String::from_utf8_lossy(typed);
    BUNDLE.with(|bundle| {
        bundle
            .read(|dao| {
                ask(dao, *choices, &typed);
                Ok(())
            })
            .expect("the catalogue can be read");
    });
});

fn ask(dao: &Dao, choices: u8, typed: &str) {
    let noon = NaiveDate::from_ymd_opt(2026, 11, 24).and_then(|day| day.and_hms_opt(12, 0, 0));
    let query = WordsQuery {
        typed: typed.to_owned(),
        origin: Point::new(43.11, 12.39).filter(|_| choices & 1 != 0),
        filter: Filter {
            open: choices & 2 != 0,
            ..Filter::default()
        },
        at: noon.expect("an instant"),
        offset: 0,
        limit: PAGE,
    };
    let found = find::words(dao, &query).expect("an answer");
    let Found {
        hits,
        total,
        exact,
        matched,
        ..
    } = &found;
    assert!(
        *exact <= *total && hits.len() == (*total).min(PAGE),
        "{typed:?}: {total}, {exact}"
    );
    for hit in hits {
        for text in [&hit.desk.name, &hit.desk.organization] {
            holds(text, &find::marks(text, matched));
        }
    }
    holds(typed, &find::marks(typed, matched));
    let next = WordsQuery {
        offset: PAGE,
        ..query
    };
    let more = find::words(dao, &next).expect("an answer");
    assert_eq!(more.total, *total, "{typed:?}");
    assert!(
        more.hits
            .iter()
            .all(|hit| hits.iter().all(|seen| seen.desk.id != hit.desk.id))
    );
}

/// Marks are parts of the text, in order, apart from each other.
fn holds(text: &str, marks: &[std::ops::Range<usize>]) {
    let mut end = 0;
    for mark in marks {
        assert!(
            mark.start >= end && mark.start < mark.end,
            "{text:?}: {marks:?}"
        );
        assert!(text.get(mark.clone()).is_some(), "{text:?}: {marks:?}");
        end = mark.end;
    }
}
