//! The search: what is marked, what is counted, what filters leave, what the address keeps.

use std::ops::Range;

use chrono::{NaiveDate, NaiveDateTime};
use scraper::{ElementRef, Selector};
use sportello_core::catalogue::{Catalogue, Dao};
use sportello_core::find::{self, Filter, Found, WordsQuery};
use sportello_core::l10n::{Locale, Words, msg};
use sportello_core::model::{Kind, Theme};
use sportello_core::view::{self, DeskRow};

use super::draw::{App, FABRO, Person, draw};
use super::read::Screen;

fn at() -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    day.and_hms_opt(10, 0, 0).unwrap()
}

/// The core's own answer for a person in Fabro.
fn found(typed: &str, filter: Filter, limit: usize) -> Found {
    let ask = |dao: &Dao| {
        let query = WordsQuery {
            typed: typed.to_owned(),
            origin: dao.municipality(FABRO)?.map(|town| town.point),
            filter,
            at: at(),
            offset: 0,
            limit,
        };
        find::words(dao, &query)
    };
    let bundle = Catalogue::from_bytes(sportello_assets::CATALOGUE).unwrap();
    bundle.read(ask).unwrap()
}

fn search(address: &str, locale: Locale) -> Screen {
    draw(address, Person::in_fabro(locale))
}

/// The texts that are marked in the parts of an element that a selector names.
fn marked(element: ElementRef<'_>, selector: &str) -> Vec<String> {
    let marks = Selector::parse(&format!("{selector} mark")).unwrap();
    element
        .select(&marks)
        .map(|mark| mark.text().collect())
        .collect()
}

/// The text of the first such part, as it is seen.
fn text(element: ElementRef<'_>, selector: &str) -> String {
    let part = Selector::parse(selector).unwrap();
    let first = element.select(&part).next();
    first.map_or_else(String::new, |first| first.text().collect())
}

fn cut(text: &str, ranges: Vec<Range<usize>>) -> Vec<String> {
    ranges
        .into_iter()
        .map(|range| text[range].to_owned())
        .collect()
}

/// Every row has the whole text of the desk, and marks in it what the core found: no more and no less.
fn as_the_core_says(screen: &Screen, found: &Found, words: &Words) -> usize {
    let rows = screen.all("li.row");
    assert_eq!(rows.len(), found.hits.len());
    let mut count = 0;
    for (row, hit) in rows.into_iter().zip(&found.hits) {
        let shown = DeskRow::new(hit, at());
        assert_eq!(row.attr("data-desk"), Some(shown.id.as_str()));
        let marks = |text: &str| cut(text, find::marks(text, &found.matched));
        assert_eq!(text(row, "h2 span"), shown.name);
        assert_eq!(marked(row, "h2 span"), marks(&shown.name), "{}", shown.name);
        let place = shown.place.unwrap_or_default();
        assert_eq!(text(row, ".where bdi"), place);
        assert_eq!(marked(row, ".where bdi"), marks(&place), "{place}");
        let themes: Vec<String> = hit
            .desk
            .themes
            .iter()
            .filter(|theme| found.themes.contains(theme))
            .map(|theme| words.text(&view::theme(*theme)))
            .collect();
        assert_eq!(marked(row, ".tags"), themes);
        let kind = Selector::parse(".where > mark").unwrap();
        let kind: Vec<String> = row.select(&kind).map(|it| it.text().collect()).collect();
        let named = found.kinds.contains(&hit.desk.kind);
        let name = words.text(&view::kind(hit.desk.kind));
        assert_eq!(kind, named.then_some(name).into_iter().collect::<Vec<_>>());
        count += marked(row, "").len();
    }
    count
}

#[test]
fn found_words_are_marked_where_they_stand_and_the_text_stays_whole() {
    for (typed, locale) in [
        ("sportello orvieto", Locale::IT),
        ("permesso", Locale::IT),
        ("immigrazione", Locale::EN),
        ("Orvieto", Locale::AR),
        ("إقامة", Locale::AR),
    ] {
        let screen = search(&format!("/search#{typed}"), locale);
        let found = found(typed, Filter::default(), 20);
        assert!(found.total > 0, "{typed}");
        let count = as_the_core_says(&screen, &found, &Words::new(locale));
        let by_name = typed.to_lowercase().contains("orvieto") || typed == "immigrazione";
        assert!(count > 0 || !by_name, "{typed}: nothing is marked");
        // Marks are for the eye: a screen reader reads on over them.
        let marks = screen.all("mark");
        assert!(
            marks
                .iter()
                .all(|mark| mark.attr("role") == Some("presentation"))
        );
        // And they are nowhere but in the rows.
        assert_eq!(marks.len(), count, "{typed}");
    }
}

#[test]
fn lists_that_no_words_made_mark_nothing() {
    for address in ["/", "/saved", "/help", "/#theme=documents", "/search"] {
        assert!(
            search(address, Locale::IT).all("mark").is_empty(),
            "{address}"
        );
    }
}

#[test]
fn the_count_is_of_all_pages() {
    let words = Words::new(Locale::IT);
    let all = found("sportello", Filter::default(), 20);
    assert!(all.total > 20);
    let screen = search("/search#sportello", Locale::IT);
    let said = words.text(&msg::search_count(all.exact));
    assert_eq!(
        screen.one("[data-test=count]").text().collect::<String>(),
        said
    );
    // Said aloud as it is seen.
    assert_eq!(
        screen.one("p[role=status]").text().collect::<String>(),
        said
    );
    as_the_core_says(&screen, &all, &words);
    screen.one("[data-test=more]");
    let few = search("/search#permesso orvieto", Locale::IT);
    assert!(!few.values("data-desk").is_empty());
    assert!(few.all("[data-test=more]").is_empty());
}

#[test]
fn filters_and_words_combine_and_stand_in_the_address() {
    let asked = Filter {
        theme: Some(Theme::Documents),
        language: Some("ar".into()),
        ..Filter::default()
    };
    let screen = search(
        "/search#theme=documents&language=ar&words=sportello",
        Locale::IT,
    );
    let expected = found("sportello", asked, 20);
    assert!(expected.total > 0);
    as_the_core_says(&screen, &expected, &Words::new(Locale::IT));
    let chosen = screen.all("select option[selected]");
    let chosen: Vec<_> = chosen.iter().filter_map(|it| it.attr("value")).collect();
    assert!(
        chosen.contains(&"documents") && chosen.contains(&"ar"),
        "{chosen:?}"
    );
    assert_eq!(
        screen.one("input[type=search]").attr("value"),
        Some("sportello")
    );
}

#[test]
fn filters_that_leave_nothing_can_be_dropped() {
    for locale in Locale::BUILT_IN {
        let words = Words::new(*locale);
        let screen = search("/search#kind=shelter&language=wo&words=orvieto", *locale);
        let all = found("orvieto", Filter::default(), 20);
        assert!(screen.values("data-desk").is_empty());
        let way = screen.one("[data-test=way-out]");
        let promised = words.text(&msg::way_out_count(all.total));
        assert_eq!(text(way, "small"), promised);
    }
}

#[test]
fn what_is_typed_is_answered_at_once_and_noted_when_one_goes_on() {
    let words = Words::new(Locale::IT);
    let field = words.text(&msg::search_type());
    let mut app = App::open("/search", Person::in_fabro(Locale::IT));
    assert!(app.screen().values("data-desk").is_empty());
    app.write(&field, "orv", false);
    let some = app.screen().values("data-desk");
    assert!(!some.is_empty());
    assert_eq!(app.address(), "/search", "not yet: the typing goes on");
    app.write(&field, "orvieto anagrafe", true);
    assert_eq!(app.address(), "/search#orvieto%20anagrafe");
    let found = found("orvieto anagrafe", Filter::default(), 20);
    let all = found.hits.len();
    app.until("the whole answer", |screen| {
        screen.all("li.row").len() == all
    });
    as_the_core_says(&app.screen(), &found, &words);
    // The box keeps what was typed, and the filters join it.
    app.press("aria-pressed", "false");
    assert_eq!(app.address(), "/search#open=1&words=orvieto%20anagrafe");
    app.write(&field, "", true);
    assert_eq!(app.address(), "/search#open=1&words=");
    assert!(app.screen().all("[data-desk], .empty").is_empty());
}

/// What an old phone has in sight is drawn with the letter, and the rest when no letter has come for a while.
#[test]
fn a_letters_answer_begins_with_the_rows_in_sight_and_tells_of_all() {
    let words = Words::new(Locale::IT);
    let field = words.text(&msg::search_type());
    let mut app = App::open("/search", Person::in_fabro(Locale::IT));
    app.write(&field, "s", false);
    let found = found("s", Filter::default(), 20);
    let ids: Vec<&str> = found.hits.iter().map(|hit| hit.desk.id.as_str()).collect();
    assert_eq!(ids.len(), 20);
    let screen = app.screen();
    assert_eq!(screen.values("data-desk"), ids[..4]);
    let count = screen.one("[data-test=count]").text().collect::<String>();
    assert_eq!(count, words.text(&msg::search_count(found.exact)));
    app.until("the whole answer", |screen| {
        screen.values("data-desk") == ids
    });
    as_the_core_says(&app.screen(), &found, &words);
}

#[test]
fn the_room_begins_empty_again_when_its_link_is_pressed() {
    let field = Words::new(Locale::IT).text(&msg::search_type());
    let mut app = App::open("/search", Person::in_fabro(Locale::IT));
    app.write(&field, "orvieto", true);
    assert!(!app.screen().values("data-desk").is_empty());
    app.press("href", "/search");
    assert!(app.screen().values("data-desk").is_empty());
    assert_eq!(
        app.screen().one("input[type=search]").attr("value"),
        Some("")
    );
}

#[test]
fn a_kind_can_be_asked_for_with_words() {
    let screen = search("/search#kind=caritas&words=diocesana", Locale::IT);
    let filter = Filter {
        kind: Some(Kind::Caritas),
        ..Filter::default()
    };
    let expected = found("diocesana", filter, 20);
    assert!(
        expected.total > 0
            && expected
                .hits
                .iter()
                .all(|hit| hit.desk.kind == Kind::Caritas)
    );
    as_the_core_says(&screen, &expected, &Words::new(Locale::IT));
}

/// A word with a slip of the finger: nothing has it, and what was meant is offered.
#[test]
fn a_slip_of_the_finger_offers_what_was_meant_and_says_that_nothing_has_the_words() {
    for locale in Locale::BUILT_IN {
        let words = Words::new(*locale);
        let screen = search("/search#questrua", *locale);
        let expected = found("questrua", Filter::default(), 20);
        let meant = expected.meant.clone().expect("a word like it");
        assert_eq!(expected.exact, 0);
        assert!(expected.total > 0);
        let offer = screen.one("button[data-test=meant]");
        let said = words.text(&msg::search_meant(meant.as_str()));
        assert_eq!(offer.text().collect::<String>(), said);
        let count = words.text(&msg::search_only_like(expected.total));
        assert_eq!(
            screen.one("[data-test=count]").text().collect::<String>(),
            count
        );
        as_the_core_says(&screen, &expected, &words);
        assert!(screen.all("[data-test=like]").is_empty(), "all are like it");
        // What was meant is there as it is.
        let right = search(&format!("/search#{meant}"), *locale);
        assert!(right.all("button[data-test=meant]").is_empty());
        assert!(found(&meant, Filter::default(), 1).exact > 0);
    }
}

#[test]
fn themes_and_kinds_that_were_named_are_marked_in_the_readers_own_words() {
    for (typed, locale) in [
        ("إقامة", Locale::AR),
        ("residence permit", Locale::EN),
        ("permesso di soggiorno", Locale::IT),
    ] {
        let words = Words::new(locale);
        let expected = found(typed, Filter::default(), 20);
        assert!(expected.themes.contains(&Theme::Documents), "{typed}");
        let screen = search(&format!("/search#{typed}"), locale);
        as_the_core_says(&screen, &expected, &words);
        let named = words.text(&view::theme(Theme::Documents));
        let marks = screen.all(".tags mark");
        assert!(
            marks
                .iter()
                .any(|mark| mark.text().collect::<String>() == named),
            "{typed}: {named}"
        );
    }
}
