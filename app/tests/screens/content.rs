//! What stands on each screen: the core's answer, all of it, and what is not known.

use sportello_core::catalogue::Catalogue;
use sportello_core::find::{self, Filter, Query};
use sportello_core::l10n::{Locale, Words, msg};
use sportello_core::model::Theme;
use sportello_core::view;
use tempfile::TempDir;

use super::draw::{App, DESK, FABRO, GIOVE, Person, draw};
use super::everywhere::newer_data;
use super::read::name_of;

fn bundle() -> Catalogue {
    Catalogue::from_bytes(sportello_assets::CATALOGUE).unwrap()
}

/// The core's own answer for a town. Which desks are near does not hang on the clock while `open` is not asked.
fn nearest(istat: &str, theme: Option<Theme>) -> find::Answer {
    bundle()
        .read(|dao| {
            let town = dao.municipality(istat)?.unwrap();
            let filter = Filter {
                theme,
                ..Filter::default()
            };
            let at = chrono::NaiveDate::from_ymd_opt(2026, 11, 24)
                .unwrap()
                .and_hms_opt(10, 0, 0)
                .unwrap();
            find::nearest(
                dao,
                &Query {
                    origin: town.point,
                    town: Some(town.istat),
                    filter,
                    at,
                    offset: 0,
                    limit: 20,
                },
            )
        })
        .unwrap()
}

fn ids(answer: &find::Answer) -> Vec<String> {
    answer.hits.iter().map(|hit| hit.desk.id.clone()).collect()
}

#[test]
fn the_list_is_the_cores_answer() {
    for locale in Locale::BUILT_IN {
        let words = Words::new(*locale);
        let screen = draw("/", Person::in_fabro(*locale));
        let answer = nearest(FABRO, None);
        assert_eq!(screen.values("data-desk"), ids(&answer));
        assert_eq!(screen.values("data-desk")[0], DESK);
        assert_eq!(
            name_of(screen.one("[data-test=count]")),
            words.text(&msg::near_count(answer.total))
        );
        screen.one("[data-test=more]");
        assert!(screen.values("data-town-hall").is_empty());
        let documents = draw("/#theme=documents", Person::in_fabro(*locale));
        assert_eq!(
            documents.values("data-desk"),
            ids(&nearest(FABRO, Some(Theme::Documents)))
        );
        let chosen = documents.one("button[data-theme]");
        assert_eq!(
            (chosen.attr("data-theme"), chosen.attr("aria-pressed")),
            (Some("documents"), Some("true"))
        );
    }
}

#[test]
fn the_first_picture_has_the_rows_in_sight_and_all_else_follows_it() {
    let mut app = App::open_as_a_window("/", Person::in_fabro(Locale::IT));
    let answer = nearest(FABRO, None);
    let first = app.screen();
    assert_eq!(first.values("data-desk"), ids(&answer)[..4]);
    let count = Words::new(Locale::IT).text(&msg::near_count(answer.total));
    assert_eq!(name_of(first.one("[data-test=count]")), count);
    // Nothing stands below them that would be pushed away at once.
    assert!(
        first
            .all("[data-test=more], [data-test=updates]")
            .is_empty()
    );
    app.until("the whole list", |screen| {
        screen.values("data-desk") == ids(&answer)
    });
    app.screen().one("[data-test=more]");
    app.screen().one("[data-test=updates]");
    // A later list is whole at once.
    app.press("data-theme", "documents");
    let documents = ids(&nearest(FABRO, Some(Theme::Documents)));
    assert_eq!(app.screen().values("data-desk"), documents);
}

#[test]
fn all_twelve_themes_have_picture_and_word() {
    for locale in Locale::BUILT_IN {
        let words = Words::new(*locale);
        let screen = draw("/", Person::in_fabro(*locale));
        let codes: Vec<_> = Theme::ALL.iter().map(|theme| theme.code()).collect();
        assert_eq!(screen.values("data-theme"), codes);
        for theme in Theme::ALL {
            let tile = screen.one(&format!("button[data-theme={}]", theme.code()));
            assert_eq!(name_of(tile), words.text(&view::theme(*theme)));
            assert!(tile.html().contains("<svg"));
        }
    }
}

#[test]
fn every_row_says_distance_status_and_languages() {
    let screen = draw("/", Person::in_fabro(Locale::IT));
    let rows = screen.all("li.row");
    assert_eq!(rows.len(), 20);
    assert_eq!(screen.all("li.row .far").len(), 20);
    assert_eq!(screen.all("li.row .status[data-status]").len(), 20);
    assert_eq!(screen.all("li.row .langs").len(), 20);
    let known = [
        "open",
        "open_unconfirmed",
        "closed",
        "by_appointment",
        "unknown",
        "may_have_ended",
    ];
    assert!(
        screen
            .values("data-status")
            .iter()
            .all(|status| known.contains(&status.as_str()))
    );
}

#[test]
fn a_filter_that_leaves_nothing_shows_the_ways_out() {
    for locale in Locale::BUILT_IN {
        let words = Words::new(*locale);
        let screen = draw(
            "/#theme=digital&kind=shelter&language=wo",
            Person::in_fabro(*locale),
        );
        assert!(screen.values("data-desk").is_empty());
        assert!(screen.text().contains(&words.text(&msg::empty_title())));
        assert!(!screen.all("[data-test=way-out]").is_empty());
        assert_eq!(screen.all(".ways a[href='/help']").len(), 1);
    }
}

#[test]
fn a_town_without_a_desk_has_its_town_hall_below_the_desks() {
    let screen = draw(
        "/",
        Person {
            town: Some(GIOVE),
            ..Person::in_fabro(Locale::IT)
        },
    );
    assert_eq!(screen.values("data-town-hall"), [GIOVE]);
    let html = screen.one("main").html();
    assert!(
        html.find("data-town-hall").unwrap() > html.rfind("data-desk").unwrap(),
        "below the real desks"
    );
    let card = draw(&format!("/town-hall/{GIOVE}"), Person::in_fabro(Locale::IT));
    assert_eq!(
        card.all("a[href='mailto:comune.giove@postacert.umbria.it']")
            .len(),
        2
    );
}

#[test]
fn without_a_place_the_towns_are_there_to_choose_from() {
    let nowhere = Person {
        locale: Some(Locale::IT),
        ..Person::default()
    };
    for address in ["/", "/place"] {
        let screen = draw(address, nowhere);
        assert_eq!(screen.values("data-town").len(), 385, "{address}");
        screen.one("[data-test=locate]");
    }
}

#[test]
fn a_card_tells_all_that_is_known_and_what_is_not() {
    let screen = draw("/desk/AP006", Person::in_fabro(Locale::IT));
    let facts = [
        "fact-address",
        "fact-phone",
        "fact-languages",
        "fact-services",
        "fact-audience",
        "fact-bring",
        "fact-organization",
        "hours-source-words",
        "source-title",
    ];
    assert_eq!(screen.values("data-fact"), facts);
    assert_eq!(screen.all("a[href='tel:+390763832214']").len(), 2);
    let text = screen.text();
    for known in [
        "22 febbraio 2021",
        "Via non nota",
        "previo appuntamento telefonico",
        "centro del paese",
    ] {
        assert!(text.contains(known), "{known}: {text}");
    }
    assert_eq!(
        screen.one("[data-test=save]").attr("aria-pressed"),
        Some("true")
    );
}

#[test]
fn a_refuge_has_no_directions() {
    let screen = draw("/desk/AP090", Person::in_fabro(Locale::IT));
    assert!(
        screen
            .all("a[href*=maps], a[href^='geo:'], a[href*=openstreetmap]")
            .is_empty()
    );
    assert!(screen.text().contains("1522"));
    let with_street = draw("/desk/AP089", Person::in_fabro(Locale::IT));
    assert_eq!(
        with_street
            .all("a[href*=openstreetmap], a[href^='geo:'], a[href*=maps]")
            .len(),
        1
    );
}

#[test]
fn a_desk_without_a_number_sends_nobody_to_the_phone() {
    let desks = bundle()
        .read(sportello_core::catalogue::Dao::desks)
        .unwrap();
    let silent: Vec<_> = desks
        .iter()
        .filter(|desk| desk.phones.is_empty())
        .step_by(12)
        .collect();
    assert!(silent.len() > 5);
    for desk in silent {
        let screen = draw(&format!("/desk/{}", desk.id), Person::in_fabro(Locale::IT));
        let said = screen
            .words()
            .into_iter()
            .filter(|words| !words.foreign)
            .map(|words| words.text.to_lowercase());
        for text in said {
            assert!(
                !text.contains("chiama") && !text.contains("al telefono"),
                "{}: {text}",
                desk.id
            );
        }
    }
}

#[test]
fn what_was_saved_is_never_lost_even_when_the_catalogue_has_it_no_more() {
    for locale in Locale::BUILT_IN {
        let screen = draw("/saved", Person::in_fabro(*locale));
        assert_eq!(screen.values("data-desk"), [DESK]);
        let text = screen.text();
        assert!(
            text.contains("GONE-1") && text.contains(&Words::new(*locale).text(&msg::saved_gone())),
            "{text}"
        );
    }
}

#[test]
fn numbers_to_call_need_neither_language_nor_place() {
    let screen = draw("/help", Person::default());
    assert_eq!(
        screen.one("[data-test=emergency]").attr("href"),
        Some("tel:112")
    );
    assert!(screen.values("data-desk").len() > 5);
    assert!(screen.all("a[href='tel:1522']").len() == 1);
}

#[test]
fn words_find_desks_and_towns() {
    let screen = draw("/search#permesso", Person::in_fabro(Locale::IT));
    assert!(!screen.values("data-desk").is_empty());
    let screen = draw("/search#orvieto", Person::in_fabro(Locale::IT));
    assert_eq!(screen.values("data-town")[0], "055023");
    let arabic = draw("/search#إقامة", Person::in_fabro(Locale::AR));
    assert!(!arabic.values("data-desk").is_empty());
    let nothing = draw("/search#xyzzyx", Person::in_fabro(Locale::IT));
    assert!(nothing.text().contains("xyzzyx") && nothing.values("data-desk").is_empty());
    let asked_nothing = draw("/search", Person::in_fabro(Locale::IT));
    assert!(
        asked_nothing
            .all(".empty, [data-test=count], [data-desk]")
            .is_empty(),
        "nothing is missing yet"
    );
}

#[test]
fn an_address_from_elsewhere_leads_home() {
    for address in ["/desk/nope", "/town-hall/999999", "/nowhere/at/all"] {
        let screen = draw(address, Person::in_fabro(Locale::IT));
        assert_eq!(screen.all("main a[href='/']").len(), 1, "{address}");
    }
}

#[test]
fn a_device_that_keeps_nothing_says_so() {
    let said = |app: &App| {
        app.screen()
            .all("main [role=status]")
            .iter()
            .map(|e| name_of(*e))
            .collect::<String>()
    };
    let words: Vec<_> = Locale::BUILT_IN
        .iter()
        .map(|locale| Words::new(*locale))
        .collect();
    let app = App::open_in("/help", None);
    assert!(
        words
            .iter()
            .any(|words| said(&app).contains(&words.text(&msg::error_storage())))
    );
    let folder = TempDir::new().unwrap();
    std::fs::write(folder.path().join("user.db"), [7_u8; 4096]).unwrap();
    let app = App::open_in("/help", Some(folder));
    assert!(
        words
            .iter()
            .any(|words| said(&app).contains(&words.text(&msg::error_set_aside())))
    );
}

#[test]
fn data_of_a_newer_app_is_safe_and_says_so() {
    let screen = newer_data();
    let text = screen.text();
    assert!(
        Locale::BUILT_IN
            .iter()
            .any(|l| text.contains(&Words::new(*l).text(&msg::error_user_newer()))),
        "{text}"
    );
    assert_eq!(screen.all("a[href='tel:112']").len(), 1);
}
