//! What a press changes; the browser's journeys press far more.

use sportello_core::l10n::Locale;
use sportello_core::user::User;

use super::draw::{App, DESK, FABRO, Person};
use super::read::name_of;

#[test]
fn choosing_a_theme_changes_list_and_address_and_a_second_press_takes_it_away() {
    let mut app = App::open("/", Person::in_fabro(Locale::IT));
    let all = app.screen().values("data-desk");
    app.press("data-theme", "housing");
    let housing = app.screen();
    assert_eq!(app.address(), "/#theme=housing");
    assert_ne!(housing.values("data-desk"), all);
    assert!(
        housing
            .all("li.row")
            .iter()
            .all(|row| row.html().contains("theme-housing"))
    );
    app.press("data-theme", "housing");
    assert_eq!(app.address(), "/");
    assert_eq!(app.screen().values("data-desk"), all);
}

#[test]
fn a_language_is_spoken_at_once_and_kept() {
    let mut app = App::open(
        "/",
        Person {
            town: Some(FABRO),
            ..Person::default()
        },
    );
    app.press("data-choose", "ar");
    assert!(name_of(app.screen().one("h1")).contains("ماذا تحتاج"));
    let folder = app.folder.take().unwrap();
    drop(app);
    let again = App::open_in("/", Some(folder));
    assert!(name_of(again.screen().one("h1")).contains("ماذا تحتاج"));
}

#[test]
fn a_town_is_chosen_and_kept_and_nothing_nearer_than_that() {
    let mut app = App::open(
        "/",
        Person {
            locale: Some(Locale::IT),
            ..Person::default()
        },
    );
    app.press("data-town", FABRO);
    assert_eq!(app.screen().values("data-desk")[0], DESK);
    let folder = app.folder.take().unwrap();
    drop(app);
    let user = User::open(&folder.path().join("user.db")).unwrap().user;
    assert_eq!(user.settings().unwrap().place.unwrap().istat(), FABRO);
}

#[test]
fn a_heart_saves_and_takes_away_again() {
    let mut app = App::open(
        "/desk/AP009",
        Person {
            locale: Some(Locale::IT),
            ..Person::default()
        },
    );
    let pressed = |app: &App| {
        app.screen()
            .one("[data-test=save]")
            .attr("aria-pressed")
            .unwrap()
            .to_owned()
    };
    assert_eq!(pressed(&app), "false");
    app.press("aria-pressed", "false");
    assert_eq!(pressed(&app), "true");
    app.press("aria-pressed", "true");
    assert_eq!(pressed(&app), "false");
}
