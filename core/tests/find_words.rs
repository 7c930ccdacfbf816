//! Words as a person types them, over the real catalogue.

use chrono::NaiveDateTime;
use proptest::prelude::*;
use sportello_core::catalogue::{Catalogue, Dao, fold};
use sportello_core::find::{self, Filter, Found, Hit, Matched, WordsQuery, distance};
use sportello_core::model::{Desk, Kind, Point, Theme};

thread_local! {
    static BUNDLE: Catalogue = Catalogue::from_bytes(sportello_assets::CATALOGUE).unwrap();
}

fn ask<T>(question: impl FnOnce(&Dao) -> sportello_core::error::Result<T>) -> T {
    BUNDLE.with(|bundle| bundle.read(question).unwrap())
}

fn now() -> NaiveDateTime {
    NaiveDateTime::parse_from_str("2026-11-24T10:00", "%Y-%m-%dT%H:%M").unwrap()
}

fn query(typed: &str, origin: Option<Point>, offset: usize, limit: usize) -> WordsQuery {
    WordsQuery {
        typed: typed.to_owned(),
        origin,
        filter: Filter::default(),
        at: now(),
        offset,
        limit,
    }
}

fn found(typed: &str) -> Found {
    ask(|dao| find::words(dao, &query(typed, None, 0, usize::MAX)))
}

fn page(typed: &str, origin: Option<Point>, limit: usize) -> Vec<Hit> {
    ask(|dao| find::words(dao, &query(typed, origin, 0, limit))).hits
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
fn a_town_alone_gives_its_own_desks_first_however_it_is_written() {
    let here = Point::new(43.11, 12.39);
    for (typed, town) in [
        ("orvieto", "Orvieto"),
        ("ORVIETO", "Orvieto"),
        ("città di castello", "Città di Castello"),
        ("Citta di Castello", "Città di Castello"),
    ] {
        let there = |desk: &Desk| desk.town.as_deref() == Some(town);
        let count = ask(Dao::desks).iter().filter(|desk| there(desk)).count();
        assert!(count > 2);
        for origin in [None, here] {
            let hits = words(typed, origin);
            assert!(
                hits[..count].iter().all(|hit| there(&hit.desk)),
                "{typed} {origin:?}"
            );
        }
    }
}

#[test]
fn a_name_comes_before_a_mention() {
    let hits = words("questura", None);
    let named = |hit: &Hit| {
        fold(&hit.desk.name)
            .split(' ')
            .any(|word| word == "questura")
    };
    let mentioned = |hit: &Hit| {
        let kind = hit.desk.kind == Kind::PoliceImmigration;
        !named(hit) && !kind && !hit.desk.themes.contains(&Theme::Documents)
    };
    let last_named = hits.iter().rposition(named).unwrap();
    assert!(
        hits.iter()
            .position(mentioned)
            .is_none_or(|first| first > last_named)
    );
    assert!(named(&hits[0]));
}

#[test]
fn a_whole_phrase_says_more_than_a_word_of_it() {
    let phrase = found("residence permit");
    assert_eq!(phrase.exact, phrase.total);
    assert_eq!(phrase.themes, [Theme::Documents]);
    assert!(
        phrase
            .hits
            .iter()
            .take(20)
            .all(|hit| hit.desk.themes.contains(&Theme::Documents))
    );
    assert_eq!(phrase.meant, None);
    let kind = found("mensa");
    assert!(kind.kinds.contains(&Kind::Canteen), "{:?}", kind.kinds);
    assert_eq!(kind.hits[0].desk.kind, Kind::Canteen);
    assert_eq!(found("m").kinds, [], "a letter names nothing");
}

#[test]
fn small_words_may_be_missing_and_may_be_there() {
    let plain = found("permesso soggiorno");
    for typed in [
        "permesso di soggiorno",
        "permesso per il soggiorno",
        "il permesso di soggiorno",
    ] {
        let found = found(typed);
        assert_eq!(ids(&found.hits), ids(&plain.hits), "{typed}");
        assert_eq!(found.matched, plain.matched);
    }
    assert!(found("di").exact > 10, "alone it is a word like others");
}

#[test]
fn a_slip_of_the_finger_is_forgiven_after_what_is_right() {
    for (typed, meant) in [
        ("Citta di Castelo", "Città di Castello"),
        ("ovrieto", "Orvieto"),
        ("questra terni", "Questura Terni"),
        ("perujia", "Perugia"),
        ("Перуджа", "Perugia"),
        ("permeso", "permesso"),
    ] {
        let found = found(typed);
        assert_eq!(found.exact, 0, "{typed}");
        assert!(found.total > 0, "{typed}");
        assert_eq!(found.meant.as_deref(), Some(meant), "{typed}");
        let again = words(meant, None);
        assert!(
            again.iter().any(|hit| hit.desk.id == found.hits[0].desk.id),
            "{typed}"
        );
    }
    let castle = found("Citta di Castelo");
    assert_eq!(
        castle.hits[0].desk.town.as_deref(),
        Some("Città di Castello")
    );
    for nonsense in ["xqzwvk", "nessunaparolacosi", "12345678"] {
        assert_eq!(
            found(nonsense),
            Found {
                matched: found(nonsense).matched,
                ..Found::default()
            }
        );
    }
}

#[test]
fn a_short_number_finds_its_line() {
    let hits = words("1522", None);
    assert!(
        hits[0]
            .desk
            .phones
            .iter()
            .any(|phone| phone.number == "1522")
    );
    assert_eq!(ids(&words("١٥٢٢", None)), ids(&hits));
}

#[test]
fn a_filter_leaves_only_what_matches_in_the_same_order() {
    let all = words("sportello", None);
    let mut question = query("sportello", None, 0, usize::MAX);
    question.filter.theme = Some(Theme::Work);
    let some = ask(|dao| find::words(dao, &question));
    let expected: Vec<&str> = all
        .iter()
        .filter(|hit| hit.desk.themes.contains(&Theme::Work))
        .map(|hit| hit.desk.id.as_str())
        .collect();
    assert!(!expected.is_empty() && expected.len() < all.len());
    assert_eq!(ids(&some.hits), expected);
    assert_eq!((some.total, some.exact), (expected.len(), expected.len()));
}

#[test]
fn what_matched_is_marked_in_every_script() {
    let mark = |text: &str, typed: &str| {
        let marks = find::marks(text, &found(typed).matched);
        marks
            .into_iter()
            .map(|range| text[range].to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        mark("Ufficio dell'Immigrazione", "immigr"),
        ["Immigrazione"]
    );
    assert_eq!(
        mark("Città di Castello, in città", "citta di castelo"),
        ["Città", "Castello", "città"]
    );
    assert_eq!(mark("تَصْرِيحُ الإِقَامَةِ", "إقامة"), ["الإِقَامَةِ"]);
    assert_eq!(mark("أين الإقامة؟", "الإقامة"), ["الإقامة"]);
    assert_eq!(mark("Orvieto", "terni"), Vec::<String>::new());
    let marked = |text: &'static str, typed: &str| {
        let typed = typed.to_owned();
        let taken_for = Vec::new();
        let marks = find::marks(text, &[Matched { typed, taken_for }]);
        marks
            .into_iter()
            .map(|range| &text[range])
            .collect::<Vec<_>>()
    };
    assert_eq!(marked("在移民局办理", "移民局"), ["移民局"]);
    assert_eq!(marked("আবাসন অনুমতি", "অনু"), ["অনুমতি"]);
    assert!(marked("", "x").is_empty());
}

#[test]
fn with_a_place_the_nearest_of_equal_rank_come_first() {
    let origin = Point::new(42.72, 12.11);
    let found = words("caritas", origin);
    assert!(found.len() > 5);
    let named: Vec<f64> = found
        .iter()
        .filter(|hit| {
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

/// A text with one edit in a letter of one of its words of four letters or more.
fn mistyped(name: &str, word: usize, letter: usize, edit: usize) -> Option<String> {
    let mut words: Vec<String> = name.split(' ').map(str::to_owned).collect();
    let long: Vec<usize> = (0..words.len())
        .filter(|&at| words[at].chars().count() >= 4 && words[at].chars().all(char::is_alphabetic))
        .collect();
    let at = *long.get(word % long.len().max(1))?;
    let mut letters: Vec<char> = words[at].chars().collect();
    let letter = letter % (letters.len() - 1);
    match edit % 4 {
        0 => letters[letter] = 'q',
        1 => drop(letters.remove(letter)),
        2 => letters.insert(letter, 'q'),
        _ => letters.swap(letter, letter + 1),
    }
    words[at] = letters.into_iter().collect();
    Some(words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn whatever_is_typed_is_answered(typed in "\\PC{0,40}|[a-z\"*()^:+\\- ]{0,30}|(AND|OR|NOT|NEAR| ){1,8}") {
        let found = found(&typed);
        prop_assert!(found.exact <= found.total && found.total == found.hits.len());
    }

    #[test]
    fn a_desk_is_found_by_its_name_with_one_slip(
        desk in prop::sample::select(ask(Dao::desks)), word in 0_usize..9, letter in 0_usize..20, edit in 0_usize..4,
    ) {
        let typed = mistyped(&desk.name, word, letter, edit);
        prop_assume!(typed.is_some());
        let typed = typed.unwrap();
        let found = found(&typed);
        // A slip can make another desk's name: then that one is what was typed.
        let there = ids(&found.hits).contains(&desk.id.as_str());
        prop_assert!(there || found.exact >= 5, "{typed} for {}", desk.name);
    }

    #[test]
    fn pages_neither_repeat_nor_skip(
        typed in prop::sample::select(vec!["a", "sportello", "caritas", "perujia", "terni immigr", "mensa", "إقامة"]),
        lat in 42.0_f64..46.0, lon in 9.0_f64..14.0, known in any::<bool>(),
        offset in 0_usize..60, limit in 0_usize..30,
    ) {
        let origin = known.then(|| Point::new(lat, lon).unwrap());
        let all = words(typed, origin);
        let page = ask(|dao| find::words(dao, &query(typed, origin, offset, limit)));
        let expected: Vec<&str> = ids(&all).into_iter().skip(offset).take(limit).collect();
        prop_assert_eq!(ids(&page.hits), expected);
        prop_assert_eq!(page.total, all.len());
    }
}

#[test]
fn a_need_and_a_town_without_it_find_the_nearest_to_that_town() {
    let fabro = ask(|dao| find::town_named(dao, "Fabro")).unwrap();
    let health = |desk: &sportello_core::model::Desk| desk.themes.contains(&Theme::Health);
    assert!(
        ask(Dao::desks)
            .iter()
            .all(|desk| desk.town.as_deref() != Some("Fabro") || !health(desk)),
        "no desk of Fabro is for health"
    );
    let terni = Point::new(42.56, 12.64);
    for origin in [None, terni] {
        let query = WordsQuery {
            typed: "tessera sanitaria FABRO".into(),
            origin,
            filter: Filter::default(),
            at: now(),
            offset: 0,
            limit: 5,
        };
        let found = ask(|dao| find::words(dao, &query));
        assert_eq!(found.exact, 0);
        assert_eq!(found.hits.len(), 5);
        let from_fabro = |hit: &Hit| distance(fabro.point, hit.desk.point.unwrap());
        for hit in &found.hits {
            assert!(health(&hit.desk), "{}", hit.desk.name);
            assert!(from_fabro(hit) < 40_000.0, "{}", hit.desk.name);
        }
    }
}

#[test]
fn words_around_a_need_do_not_hide_it() {
    for typed in [
        "mi serve un medico",
        "I need a doctor please",
        "permesso xyzzyq",
    ] {
        let found = words(typed, None);
        assert!(found.len() > 20, "{typed}: {}", found.len());
    }
    assert!(words("qwrtxx xyzzyq", None).is_empty());
}
