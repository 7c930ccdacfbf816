//! Odd worlds, through the desktop's own platform: no position, a position where no desk can be, a wrong clock, no voice, a
//! full disk, a desk that is gone. Each screen says what is and what can be done.

use sportello_core::l10n::{Locale, Words, format, msg};
use sportello_core::user::User;

use super::draw::{App, DESK, FABRO, Person};
use super::read::Screen;
use super::world;

/// Presses "Use my position", and waits until the device has answered.
fn locate(app: &mut App) {
    app.press("data-test", "locate");
    app.until("an answer", |screen| {
        screen.all("[data-test=cancel]").is_empty()
    });
}

fn asked() -> App {
    App::open(
        "/",
        Person {
            locale: Some(Locale::IT),
            ..Person::default()
        },
    )
}

/// What the screen says in the place of a position; the towns are there, and so is another try.
fn not_located(app: &App) -> String {
    let screen = app.screen();
    assert!(
        screen.values("data-town").contains(&FABRO.to_owned()),
        "the towns are there"
    );
    screen.one("[data-test=locate]");
    let kept = User::open(&app.folder.as_ref().unwrap().path().join("user.db")).unwrap();
    assert_eq!(kept.user.settings().unwrap().place, None);
    let said: String = screen.one("[data-test=not-located]").text().collect();
    said.trim().to_owned()
}

fn italian(msg: &sportello_core::l10n::Msg) -> String {
    Words::new(Locale::IT).text(msg)
}

#[test]
fn each_reason_for_no_position_has_its_words_and_the_towns() {
    let here = [(
        "SPORTELLO_POSITION",
        "denied; unavailable; timeout; unsupported; 42.7,12.4,90000",
    )];
    if !world::is_here(
        "odd::each_reason_for_no_position_has_its_words_and_the_towns",
        &here,
    ) {
        return;
    }
    let mut app = asked();
    for said in [
        msg::place_denied(),
        msg::place_unavailable(),
        msg::place_timeout(),
        msg::place_unsupported(),
        // A position that may be 90 km off says nothing of what is near.
        msg::place_unavailable(),
    ] {
        locate(&mut app);
        assert_eq!(not_located(&app), italian(&said));
    }
}

#[test]
fn a_no_for_ever_says_where_it_can_be_taken_back() {
    let here = [("SPORTELLO_POSITION", "denied-for-ever")];
    if !world::is_here("odd::a_no_for_ever_says_where_it_can_be_taken_back", &here) {
        return;
    }
    let mut app = asked();
    locate(&mut app);
    assert!(not_located(&app).starts_with(&italian(&msg::place_denied_for_ever())));
    app.screen().one("[data-test=open-settings]");
    app.press("data-test", "open-settings");
    assert!(not_located(&app).starts_with(&italian(&msg::place_denied_for_ever())));
}

#[test]
fn a_position_at_zero_or_abroad_is_said_and_not_taken() {
    let here = [("SPORTELLO_POSITION", "0,0; 48.85,2.35")];
    if !world::is_here(
        "odd::a_position_at_zero_or_abroad_is_said_and_not_taken",
        &here,
    ) {
        return;
    }
    let mut app = asked();
    for _ in 0..2 {
        locate(&mut app);
        assert_eq!(not_located(&app), italian(&msg::place_outside()));
    }
}

#[test]
fn a_position_given_once_and_then_taken_back_keeps_the_town_that_was_near() {
    let here = [("SPORTELLO_POSITION", "42.865,12.015; denied")];
    if !world::is_here(
        "odd::a_position_given_once_and_then_taken_back_keeps_the_town_that_was_near",
        &here,
    ) {
        return;
    }
    let mut app = asked();
    locate(&mut app);
    let list = app.screen().values("data-desk");
    assert_eq!(list[0], DESK);
    let place: String = app.screen().one("[data-test=place]").text().collect();
    assert!(place.contains("Fabro"), "{place}");
    // The next start knows the town, and asks nobody for more; asked again, the device says no.
    let folder = app.folder.take().unwrap();
    drop(app);
    let mut app = App::open_in("/place", Some(folder));
    locate(&mut app);
    let said: String = app.screen().one("[data-test=not-located]").text().collect();
    assert_eq!(said.trim(), italian(&msg::place_denied()));
    let folder = app.folder.take().unwrap();
    drop(app);
    let app = App::open_in("/", Some(folder));
    assert_eq!(app.screen().values("data-desk")[0], DESK);
    let kept = app.folder.as_ref().unwrap().path().join("user.db");
    let bytes = std::fs::read(kept).unwrap();
    assert!(
        !bytes.windows(6).any(|bytes| bytes == b"42.865"),
        "the position is nowhere"
    );
}

/// What a list in Fabro says at a time of the device's clock.
fn at_the_clock(test: &str, now: &str) -> Option<(Option<String>, String)> {
    if !world::is_here(test, &[("SPORTELLO_NOW", now)]) {
        return None;
    }
    let app = App::open("/", Person::in_fabro(Locale::IT));
    let screen = app.screen();
    let clock = screen.all("[data-test=clock]");
    let clock = clock
        .first()
        .map(|note| note.text().collect::<String>().trim().to_owned());
    Some((clock, screen.html()))
}

#[test]
fn a_clock_of_1970_is_said_and_nothing_is_called_open() {
    let test = "odd::a_clock_of_1970_is_said_and_nothing_is_called_open";
    let Some((clock, html)) = at_the_clock(test, "1970-01-05T09:00:00Z") else {
        return;
    };
    let day = format::date("1970-01-05".parse().unwrap());
    assert_eq!(clock, Some(italian(&msg::error_clock(day))));
    assert!(!html.contains("data-status=\"open\""), "green");
}

#[test]
fn a_clock_of_2040_is_said_and_nothing_is_called_open_without_a_warning() {
    let test = "odd::a_clock_of_2040_is_said_and_nothing_is_called_open_without_a_warning";
    // A Monday morning.
    let Some((clock, html)) = at_the_clock(test, "2040-11-26T09:30:00Z") else {
        return;
    };
    let day = format::date("2040-11-26".parse().unwrap());
    assert_eq!(clock, Some(italian(&msg::error_clock(day))));
    assert!(!html.contains("data-status=\"open\""), "green");
}

#[test]
fn a_clock_that_can_be_right_is_not_spoken_of() {
    let test = "odd::a_clock_that_can_be_right_is_not_spoken_of";
    let Some((clock, html)) = at_the_clock(test, "2026-11-30T09:30:00Z") else {
        return;
    };
    assert_eq!(clock, None);
    assert!(html.contains("data-desk"));
}

#[test]
fn a_device_in_a_language_without_a_bundle_gets_one_that_is_there() {
    let test = "odd::a_device_in_a_language_without_a_bundle_gets_one_that_is_there";
    let here = [
        ("LANGUAGE", "xx:qaa"),
        ("LC_ALL", "xx_XX.UTF-8"),
        ("LANG", "xx_XX.UTF-8"),
    ];
    if !world::is_here(test, &here) {
        return;
    }
    let screen = App::open("/", Person::default()).screen();
    assert_eq!(screen.values("data-choose").len(), Locale::BUILT_IN.len());
}

#[test]
fn an_address_of_a_desk_that_is_gone_says_so_and_leads_home() {
    let screen = App::open("/desk/GONE-9", Person::in_fabro(Locale::IT)).screen();
    let said = screen.text();
    assert!(said.contains(&italian(&msg::desk_gone())), "{said}");
    let way = screen.one(".empty a.btn");
    assert_eq!(way.attr("href"), Some("/"));
}

/// Presses "Listen" on a card in a language, with the programs of `PATH`; what is said when it was not read.
fn not_read(test: &str, path: &str, locale: Locale) -> Option<String> {
    if !world::is_here(test, &[("PATH", path)]) {
        return None;
    }
    let mut app = App::open(&format!("/desk/{DESK}"), Person::in_fabro(locale));
    let listen = app
        .screen()
        .one("[data-test=listen]")
        .attr("aria-label")
        .unwrap()
        .to_owned();
    app.press("aria-label", &listen);
    let not = |screen: &Screen| !screen.all("[data-test=not-read]").is_empty();
    app.until("why it is not read", not);
    Some(app.screen().one("[data-test=not-read]").text().collect())
}

#[test]
fn a_device_without_a_voice_for_the_language_says_so_and_how_to_add_one() {
    let test = "odd::a_device_without_a_voice_for_the_language_says_so_and_how_to_add_one";
    let voices = world::voices(&["it", "en-gb"]);
    let Some(said) = not_read(test, voices.path().to_str().unwrap(), Locale::UR) else {
        return;
    };
    let words = Words::new(Locale::UR);
    let name = format::language_name("ur");
    let no_voice = words.text(&msg::speak_no_voice(name));
    assert!(said.contains(&no_voice), "{said}");
    assert!(
        said.contains(&words.text(&msg::speak_no_voice_how())),
        "{said}"
    );
}

#[test]
fn a_device_that_cannot_speak_says_so() {
    let test = "odd::a_device_that_cannot_speak_says_so";
    let Some(said) = not_read(test, "/nowhere", Locale::IT) else {
        return;
    };
    assert_eq!(said.trim(), italian(&msg::speak_unsupported()));
}

#[test]
fn a_desk_that_nothing_can_share_or_copy_is_there_to_write_down() {
    // Drawn without a window: there is no clipboard.
    let mut app = App::open(&format!("/desk/{DESK}"), Person::in_fabro(Locale::IT));
    app.press("data-test", "share");
    app.until("what came of it", |screen| {
        !screen.all("[data-test=passed]").is_empty()
    });
    let said: String = app.screen().one("[data-test=passed]").text().collect();
    let name: String = app.screen().one("h1").text().collect();
    assert!(said.contains(name.trim()), "{said}");
    assert!(said.contains("Fabro"), "{said}");
}

#[test]
fn a_full_disk_is_said_and_nothing_that_was_saved_is_lost() {
    let test = "odd::a_full_disk_is_said_and_nothing_that_was_saved_is_lost";
    let folder = tempfile::tempdir().unwrap();
    if !world::has_a_small_disk(test, folder.path()) {
        return;
    }
    let disk = std::path::PathBuf::from(std::env::var_os(world::DISK).unwrap());
    let own = tempfile::TempDir::new_in(&disk).unwrap();
    Person::in_fabro(Locale::IT).write(own.path());
    let mut app = App::open_in("/desk/AP009", Some(own));
    let note = |app: &App| {
        let notes = app.screen().text();
        // What was not saved is not kept until closing either: nothing says so.
        assert!(!notes.contains(&italian(&msg::error_storage())), "{notes}");
        notes.contains(&italian(&msg::updates_why_full()))
    };
    assert!(!note(&app), "there is room");
    // Until nothing more fits.
    let filler = disk.join("filler");
    let mut file = std::fs::File::create(&filler).unwrap();
    let full = loop {
        if let Err(error) = std::io::Write::write_all(&mut file, &[7; 4096]) {
            break error;
        }
    };
    assert_eq!(full.kind(), std::io::ErrorKind::StorageFull);
    app.press("aria-pressed", "false");
    assert!(note(&app), "{}", app.screen().text());
    app.screen().one("[data-test=save][aria-pressed=false]");
    // What was saved before is still there, and with room again it is as before.
    std::fs::remove_file(&filler).unwrap();
    drop(file);
    app.press("aria-pressed", "false");
    let kept = app.folder.as_ref().unwrap().path().join("user.db");
    let kept = User::open(&kept).unwrap().user.favourites().unwrap();
    let ids: Vec<_> = kept
        .into_iter()
        .map(|favourite| favourite.desk_id)
        .collect();
    assert!(
        ids.contains(&DESK.to_owned()) && ids.contains(&"AP009".to_owned()),
        "{ids:?}"
    );
}

#[test]
fn a_copy_without_a_publisher_says_that_it_takes_no_file() {
    let test = "odd::a_copy_without_a_publisher_says_that_it_takes_no_file";
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("list.sportello");
    std::fs::write(&file, b"a list").unwrap();
    if !world::is_given(test, &file) {
        return;
    }
    let mut app = App::open("/", Person::in_fabro(Locale::IT));
    app.until("a word on the file", |screen| {
        !screen.all("[data-test=taken-note]").is_empty()
    });
    let said: String = app.screen().one("[data-test=taken-note]").text().collect();
    assert!(said.contains(&italian(&msg::updates_none())), "{said}");
}
