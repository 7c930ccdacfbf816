//! The native window: opens without a network, shows the list in Italian and in Arabic, and survives a
//! broken catalogue with the person's data untouched.

mod killed;

use std::{fs, path::Path};

use chrono::{DateTime, Utc};
use sportello_core::user::{Change, Place, Settings, User};
use sportello_tests::{
    artefacts,
    screen::{App, Picture, SIZE, Screen},
};
use tempfile::TempDir;

/// The colours of the twelve themes' tiles (assets/css/tokens.css): only the list has them all.
const TILES: [&str; 12] = [
    "documents",
    "work",
    "health",
    "housing",
    "education",
    "legal",
    "basic_needs",
    "minors",
    "women",
    "mediation",
    "participation",
    "digital",
];

/// The light value of a token of the style.
fn token(name: &str) -> String {
    let css = sportello_assets::CSS;
    let start = css.find(&format!("--{name}: #")).expect("a token") + name.len() + 4;
    let value: String = css[start..].chars().take_while(|&c| c != ';').collect();
    assert_eq!(value.len(), 7, "{name}: {value}");
    value
}

/// A folder with a person's data, as an earlier day left it.
fn data(language: &str) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let mut user = User::open(&user_db(folder.path()))
        .expect("a database")
        .user;
    let at: DateTime<Utc> = "2026-11-01T10:00:00Z".parse().expect("a time");
    for change in [
        Change::SetLocale(language.into()),
        Change::SetPlace(Some(Place::new("055011").expect("Fabro"))),
        Change::SetAppearance(sportello_core::user::Appearance::Light),
        Change::Save {
            desk: "AP006".into(),
            at,
        },
    ] {
        user.apply(&change).expect("a change");
    }
    folder
}

fn user_db(folder: &Path) -> std::path::PathBuf {
    folder.join("user.db")
}

fn kept(folder: &Path) -> (Settings, Vec<String>) {
    let user = User::open(&user_db(folder)).expect("a database").user;
    let saved = user.favourites().expect("readable");
    let ids = saved.into_iter().map(|favourite| favourite.desk_id);
    (user.settings().expect("readable"), ids.collect())
}

/// The list: a tile in each theme's colour, and below them rows, each with its status; above and below,
/// in the brand's colour, the place and the room in which one is.
fn is_list(picture: &Picture) -> bool {
    let tile = |theme: &&str| picture.places(&token(&format!("t-{theme}"))).len() > 300;
    let status = |name: &&str| picture.places(&token(name)).len() > 300;
    let brand = picture.places(&token("brand"));
    brand.iter().any(|(_, y)| *y < SIZE.1 / 10)
        && brand.iter().any(|(_, y)| *y > SIZE.1 * 9 / 10)
        && TILES.iter().all(tile)
        && ["open-bg", "doubt-bg", "closed-bg", "unknown-bg"]
            .iter()
            .any(status)
}

fn list(app: &App, name: &str) -> Picture {
    app.wait(name, "the list", is_list)
}

#[test]
fn the_list_stands_in_italian_and_in_arabic_without_a_network() {
    let screen = Screen::start();
    let mut first = Vec::new();
    for language in ["it", "ar"] {
        let folder = data(language);
        let app = screen.open(folder.path());
        let picture = list(&app, &format!("window-{language}"));
        drop(app);
        first.push(middle(&picture.places(&token("t-documents"))));
        assert_eq!(kept(folder.path()).0.locale.as_deref(), Some(language));
    }
    let centre = SIZE.0 / 2;
    assert!(
        first[0] < centre,
        "in Italian the first tile is at the left: {first:?}"
    );
    assert!(
        first[1] > centre,
        "in Arabic the first tile is at the right: {first:?}"
    );
}

/// The middle of where a colour mostly is, from the left.
fn middle(places: &[(usize, usize)]) -> usize {
    let mut columns: Vec<usize> = places.iter().map(|(x, _)| *x).collect();
    columns.sort_unstable();
    columns[columns.len() / 2]
}

#[test]
fn a_corrupt_catalogue_is_replaced_and_the_persons_data_untouched() {
    let screen = Screen::start();
    for (name, broken) in [
        ("garbage", b"this is no database ".repeat(500)),
        ("truncated", sportello_assets::CATALOGUE[..20_000].to_vec()),
        ("empty", Vec::new()),
    ] {
        let folder = data("it");
        let before = fs::read(user_db(folder.path())).expect("user.db");
        fs::write(folder.path().join("catalogue.db"), &broken).expect("a file");
        let app = screen.open(folder.path());
        list(&app, &format!("window-catalogue-{name}"));
        drop(app);
        let after = fs::read(user_db(folder.path())).expect("user.db");
        assert!(before == after, "{name}: user.db changed");
        let (settings, saved) = kept(folder.path());
        assert_eq!(settings.place.expect("a place").istat(), "055011");
        assert_eq!(saved, ["AP006"]);
        let now = fs::read(folder.path().join("catalogue.db")).expect("catalogue.db");
        assert!(now != broken, "{name}: the catalogue was made again");
    }
    artefacts::say("window: a corrupt catalogue.db was replaced, user.db stayed as it was");
}
