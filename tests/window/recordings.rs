//! What somebody recorded is played by the window where the device has no voice for the language.

use std::{collections::BTreeMap, fs, os::unix::fs::PermissionsExt as _, path::Path};

use sportello_core::{find::Filter, view};
use sportello_tests::{
    catalogue,
    feed::Feed,
    opus,
    screen::{App, Picture, SIZE, Screen, Start},
};
use tempfile::TempDir;

use crate::{data, is_list, token};

/// Half of what a button is wide and high, in pixels.
const HALF: usize = 24;

/// A person whose language is Wolof, which came as a file with this as the recording of every kind of desk and of
/// every need.
fn speaker_of_wolof(screen: &Screen, recording: &[u8]) -> TempDir {
    let publisher = Feed::new();
    publisher.bundle("wo", "base.ftl", "locale-name = Wolof\n".as_bytes());
    for hit in catalogue::near("055011", Filter::default(), 20).hits {
        let themes = hit.desk.themes.iter().map(|theme| view::theme(*theme));
        for said in themes.chain([view::kind(hit.desk.kind)]) {
            publisher.bundle("wo", &format!("audio/{}.opus", said.id()), recording);
        }
    }
    publisher.publish();
    publisher.run(&["bundle", "site", "--locale", "wo", "--out", "wo.sportello"]);
    let person = data("wo");
    let start = Start::new(person.path()).variable("SPORTELLO_ROOT", publisher.root());
    let app = screen.open_as(&start.argument(&publisher.path("wo.sportello")));
    app.wait("recordings-taken", "that the language came", |picture| {
        let said = picture.places(&token("open-bg"));
        said.iter().filter(|(_, y)| *y < SIZE.1 / 3).count() > 2000
    });
    person
}

/// The window of a computer whose voices do not work, wherever the tests run.
fn without_a_voice<'a>(screen: &'a Screen, person: &Path) -> App<'a> {
    let speaker = person.join("spd-say");
    fs::write(&speaker, "#!/bin/sh\nexit 1\n").expect("a file");
    fs::set_permissions(&speaker, fs::Permissions::from_mode(0o755)).expect("a program");
    let path = std::env::var("PATH").expect("a path");
    let path = format!("{}:{path}", person.display());
    screen.open_as(&Start::new(person).variable("PATH", path))
}

/// The first button that reads aloud, on the list: it stands before the first call button.
fn button(picture: &Picture) -> (usize, usize) {
    let calls = picture.places(&token("brand-tint"));
    let (x, y) = *calls
        .iter()
        .find(|(x, _)| *x > SIZE.0 / 2)
        .expect("a call button");
    (x - 62, y + 26)
}

/// Presses, and leaves nothing over what was pressed.
fn press(app: &App, at: (usize, usize)) {
    app.press(at);
    app.leave();
}

/// The signs of a button: where it is of the ink's own colour, whatever its ground is.
fn sign(picture: &Picture, (x, y): (usize, usize)) -> Vec<(usize, usize)> {
    let mut ink = picture.places(&token("ink"));
    ink.retain(|place| place.0.abs_diff(x) < HALF && place.1.abs_diff(y) < HALF);
    ink
}

/// How much of a warning under the button is as white as a button of its own. `None` where there is no warning.
fn warning(picture: &Picture, (_, y): (usize, usize)) -> Option<usize> {
    let mut lines: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
    let mut ground = picture.places(&token("doubt-bg"));
    ground.retain(|place| (y + HALF..y + 10 * HALF).contains(&place.1));
    let beside = ground.iter().filter(|place| place.1 < y + 3 * HALF);
    if beside.count() < 3000 {
        return None;
    }
    for (x, y) in ground {
        let (left, right) = lines.entry(y).or_insert((x, x));
        (*left, *right) = ((*left).min(x), (*right).max(x));
    }
    // What a button stands on (`--card`).
    let white = picture.places("#ffffff");
    let within = |(x, y): &&(usize, usize)| {
        let ends = lines.get(y);
        ends.is_some_and(|(left, right)| (left..right).contains(&x))
    };
    Some(white.iter().filter(within).count())
}

#[test]
fn recordings_are_played_to_their_end_and_stopped_where_there_is_no_voice() {
    let screen = Screen::start();
    // As long as one page of Ogg can be: five seconds.
    let person = speaker_of_wolof(&screen, &opus::silence(249));
    let app = without_a_voice(&screen, person.path());
    let still = app.rest("recordings-still", "the list", is_list);
    let at = button(&still);
    let quiet = sign(&still, at);
    assert!(!quiet.is_empty(), "a button that reads aloud");
    let plays = |picture: &Picture| sign(picture, at) != quiet && warning(picture, at).is_none();

    press(&app, at);
    // Longer than it takes to ask for a voice.
    app.rest("recordings-playing", "that it plays", plays);
    press(&app, at);
    let stopped = |picture: &Picture| sign(picture, at) == quiet && warning(picture, at).is_none();
    app.rest("recordings-stopped", "that it was stopped", stopped);

    press(&app, at);
    app.wait("recordings-again", "that it plays again", plays);
    let played = app.wait("recordings-played", "that all was played", |picture| {
        sign(picture, at) == quiet && warning(picture, at).is_some()
    });
    let offered = warning(&played, at).expect("it was seen");
    assert!(offered > 2000, "the recording is offered: {offered}");
}

#[test]
fn a_recording_that_cannot_be_played_says_so() {
    let screen = Screen::start();
    // What the webview takes for a sound and then cannot read.
    let mut broken = opus::silence(249);
    broken.truncate(40);
    let person = speaker_of_wolof(&screen, &broken);
    let app = without_a_voice(&screen, person.path());
    let still = app.rest("recordings-whole", "the list", is_list);
    let at = button(&still);
    press(&app, at);
    let said = app.wait("recordings-broken", "that it cannot be played", |picture| {
        sign(picture, at) == sign(&still, at) && warning(picture, at).is_some()
    });
    let offered = warning(&said, at).expect("it was seen");
    assert!(offered < 200, "nothing is offered again: {offered}");
}
