//! Words as a person types them, over the real catalogue.

use chrono::NaiveDateTime;
use proptest::prelude::*;
use sportello_core::catalogue::{Catalogue, Dao, fold};
use sportello_core::find::{self, Filter, Hit, WordsQuery, distance};
use sportello_core::model::{Point, Theme};

thread_local! {
    static BUNDLE: Catalogue = Catalogue::from_bytes(sportello_assets::CATALOGUE).unwrap();
}

fn ask<T>(question: impl FnOnce(&Dao) -> sportello_core::error::Result<T>) -> T {
    BUNDLE.with(|bundle| bundle.read(question).unwrap())
}

fn now() -> NaiveDateTime {
    NaiveDateTime::parse_from_str("2026-11-24T10:00", "%Y-%m-%dT%H:%M").unwrap()
}

fn page(typed: &str, origin: Option<Point>, limit: usize) -> Vec<Hit> {
    let query = WordsQuery {
        typed: typed.to_owned(),
        origin,
        filter: Filter::default(),
        at: now(),
        offset: 0,
        limit,
    };
    ask(|dao| find::words(dao, &query)).hits
}

fn words(typed: &str, origin: Option<Point>) -> Vec<Hit> {
    page(typed, origin, usize::MAX)
}

fn ids(hits: &[Hit]) -> Vec<&str> {
    hits.iter().map(|hit| hit.desk.id.as_str()).collect()
}

#[test]
fn needs_are_found_in_three_languages() {
    for typed in [
        "permesso",
        "residence permit",
        "إقامة",
        "permesso di soggiorno",
        "الإقامة",
    ] {
        let found = words(typed, None);
        assert!(!found.is_empty(), "{typed}");
        assert!(
            found
                .iter()
                .any(|hit| hit.desk.themes.contains(&Theme::Documents)),
            "{typed}"
        );
    }
}

#[test]
fn case_does_not_matter_and_a_place_comes_before_a_mention() {
    let orvieto = words("orvieto", None);
    assert_eq!(ids(&orvieto), ids(&words("ORVIETO", None)));
    assert!(orvieto.len() > 3);
    let named = |hit: &Hit| {
        fold(&hit.desk.name)
            .split(' ')
            .any(|word| word.starts_with("orvieto"))
    };
    let there = |hit: &Hit| hit.desk.town.as_deref() == Some("Orvieto");
    let rank = |hit: &Hit| {
        if named(hit) {
            0
        } else {
            1 + usize::from(!there(hit))
        }
    };
    assert!(orvieto.iter().take_while(|hit| named(hit)).count() >= 1);
    let first_of_the_rest = orvieto
        .iter()
        .position(|hit| rank(hit) == 2)
        .unwrap_or(orvieto.len());
    assert!(
        orvieto[first_of_the_rest..].iter().all(|hit| !named(hit)),
        "names come first"
    );
    let count = ask(Dao::desks)
        .iter()
        .filter(|desk| desk.town.as_deref() == Some("Orvieto"))
        .count();
    assert_eq!(
        orvieto.iter().filter(|hit| there(hit)).count(),
        count,
        "every desk of the town is found"
    );
}

#[test]
fn with_a_place_the_nearest_of_equal_rank_come_first() {
    let origin = Point::new(42.72, 12.11);
    let found = words("caritas", origin);
    assert!(found.len() > 5);
    let named: Vec<f64> = found
        .iter()
        .take_while(|hit| {
            fold(&hit.desk.name)
                .split(' ')
                .any(|word| word.starts_with("caritas"))
        })
        .map(|hit| hit.distance.unwrap_or(f64::INFINITY))
        .collect();
    assert!(named.len() > 2 && named.is_sorted(), "{named:?}");
    for hit in &found {
        assert_eq!(
            hit.distance,
            hit.desk.point.map(|point| distance(origin.unwrap(), point))
        );
    }
}

#[test]
fn every_word_must_be_there_and_a_beginning_is_enough() {
    let both = words("sportello orvi", None);
    assert!(!both.is_empty());
    let (one, other) = (words("sportello", None), words("orvi", None));
    let expected = ids(&one)
        .into_iter()
        .filter(|id| ids(&other).contains(id))
        .count();
    assert_eq!(both.len(), expected);
}

#[test]
fn every_desk_is_found_by_its_own_name() {
    for desk in ask(Dao::desks) {
        let found = words(&desk.name, None);
        assert!(
            ids(&found).contains(&desk.id.as_str()),
            "{} {}",
            desk.id,
            desk.name
        );
    }
}

#[test]
fn nothing_typed_finds_nothing_and_too_much_is_cut() {
    for nothing in ["", "   ", "\"*()", "\u{640}", "—"] {
        assert!(words(nothing, None).is_empty(), "{nothing:?}");
    }
    let _ = words(&"permesso ".repeat(1200), None);
    assert_eq!(words(&"x".repeat(10_240), None), Vec::new());
    let once = words("permesso", None);
    assert_eq!(
        ids(&words(&format!("permesso{}", " ".repeat(10_240)), None)),
        ids(&once)
    );
}

#[test]
fn the_limit_holds() {
    let all = words("sportello", None);
    assert_eq!(page("sportello", None, 3), all[..3]);
    assert_eq!(page("sportello", None, 0), Vec::new());
}

#[test]
fn operators_are_words_like_others() {
    for typed in [
        "AND OR NOT * \" ( )",
        "NEAR(a b, 5)",
        "name:orvieto",
        "^orvieto",
        "orvieto AND",
        "\"orvieto",
        "a\" OR \"b",
        "{name}: x",
        "-orvieto",
        "orvieto + perugia",
        "\0orvieto",
        "'; DROP TABLE desk; --",
    ] {
        let _ = words(typed, None);
    }
    assert_eq!(
        ids(&words("\"orvieto\"*", None)),
        ids(&words("orvieto", None))
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn whatever_is_typed_is_answered(typed in "\\PC{0,40}|[a-z\"*()^:+\\- ]{0,30}|(AND|OR|NOT|NEAR| ){1,8}") {
        let _ = words(&typed, None);
    }
}
