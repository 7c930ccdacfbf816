//! The native window: opens without a network, shows the list in Italian and in Arabic, survives a broken catalogue with the
//! person's data untouched, gives numbers to the dialler, refuses a stranger's list, keeps clear of bars.

mod fonts;
mod killed;
mod recordings;

use std::{fs, path::Path};

use chrono::{DateTime, Utc};
use sportello_core::user::{Change, Place, Settings, User};
use sportello_tests::{
    artefacts,
    feed::Feed,
    page::until,
    screen::{App, Picture, SIZE, Screen, Start},
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

/// A folder with an `xdg-open` that writes down what it is given and ends as told, and where it writes.
fn opener(folder: &Path, ends: u8) -> std::path::PathBuf {
    use std::os::unix::fs::PermissionsExt as _;
    let script = folder.join("xdg-open");
    let said = folder.join("said");
    let text = format!(
        "#!/bin/sh\nprintf '%s' \"$1\" > '{}'\nexit {ends}\n",
        said.display()
    );
    fs::write(&script, text).expect("a file");
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).expect("a program");
    said
}

/// Starts the app beside that `xdg-open`, presses the first number of the list, and returns what was opened.
fn press_a_number<'a>(
    screen: &'a Screen,
    data: &Path,
    folder: &Path,
    ends: u8,
) -> (App<'a>, String) {
    let said = opener(folder, ends);
    let path = std::env::var("PATH").expect("a path");
    let path = format!("{}:{path}", folder.display());
    let app = screen.open_as(&Start::new(data).variable("PATH", path));
    let picture = list(&app, &format!("window-link-{ends}"));
    // The ground of a row's call button, below the tiles.
    let buttons = picture.places(&token("brand-tint"));
    let (x, y) = *buttons
        .iter()
        .find(|(x, _)| *x > SIZE.0 / 2)
        .expect("a call button");
    app.press((x, y + 12));
    let opened = until("the link to be opened", || {
        let said = fs::read_to_string(&said).ok();
        said.filter(|said| !said.is_empty())
    });
    (app, opened)
}

#[test]
fn a_number_is_given_to_the_dialler() {
    let screen = Screen::start();
    let (person, folder) = (data("it"), TempDir::new().expect("a folder"));
    let (app, opened) = press_a_number(&screen, person.path(), folder.path(), 0);
    assert!(opened.starts_with("tel:+39"), "{opened}");
    // Nothing is said, and the list is still there.
    list(&app, "window-link-opened");
}

#[test]
fn a_number_without_a_dialler_is_said() {
    let screen = Screen::start();
    let (person, folder) = (data("it"), TempDir::new().expect("a folder"));
    let (app, opened) = press_a_number(&screen, person.path(), folder.path(), 3);
    assert!(opened.starts_with("tel:+39"), "{opened}");
    app.wait(
        "window-link-without-app",
        "the number that no app takes",
        note,
    );
}

#[test]
fn a_list_of_a_stranger_is_refused_and_the_catalogue_stays() {
    let (publisher, stranger) = (Feed::new(), Feed::new());
    stranger.publish();
    let screen = Screen::start();
    let person = data("it");
    let file = stranger.file("umbria");
    let root = publisher.root();
    let with = |file: &Path| {
        let start = Start::new(person.path()).variable("SPORTELLO_ROOT", &root);
        screen.open_as(&start.argument(file))
    };
    let app = with(&file);
    let said = app.wait("window-stranger", "that the file is not right", |picture| {
        is_list(picture) && note(picture)
    });
    drop(app);
    // The publisher's own file is taken by the same window, and nothing is the matter.
    publisher.publish();
    let file = publisher.file("umbria");
    let app = with(&file);
    let taken = app.wait("window-publisher", "that the list was taken", |picture| {
        is_list(picture)
            && picture
                .places(&token("open-bg"))
                .iter()
                .any(|(_, y)| *y < SIZE.1 / 5)
    });
    assert!(note(&said) && !note(&taken));
    assert_eq!(kept(person.path()).1, ["AP006"]);
}

/// Whether a warning stands above the list.
fn note(picture: &Picture) -> bool {
    let doubt = picture.places(&token("doubt-bg"));
    doubt.iter().filter(|(_, y)| *y < SIZE.1 / 3).count() > 2000
}

#[test]
fn the_page_keeps_clear_of_what_bars_cover() {
    let screen = Screen::start();
    let person = data("it");
    let brand = |picture: &Picture| -> (usize, usize) {
        let places = picture.places(&token("brand"));
        let rows = places.iter().map(|(_, y)| *y);
        (
            rows.clone().min().expect("the pin"),
            rows.max().expect("the room"),
        )
    };
    let app = screen.open(person.path());
    let (top, bottom) = brand(&list(&app, "window-without-bars"));
    drop(app);
    let bars = Start::new(person.path()).variable("SPORTELLO_INSETS", "90,0,70,0");
    let app = screen.open_as(&bars);
    let clear = |picture: &Picture| is_list(picture) && brand(picture).0 > 90;
    let picture = app.wait("window-bars", "the list below the bar", clear);
    // The bar above has a margin of its own, which is not added to.
    let (lower, higher) = brand(&picture);
    assert!((70..=90).contains(&(lower - top)), "{top} -> {lower}");
    assert_eq!(bottom - higher, 70, "the rooms stand on the bar below");
}
