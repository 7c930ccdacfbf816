//! The window is killed (SIGKILL) just before a call on its files: while it saves a desk, changes the language, applies an
//! update. The next window must show the state before or the state after, whole, with all that was saved earlier.
//!
//! Each deed is done once to the end, and every call of it is written down; then the app is killed at some of them, by
//! `SPORTELLO_KILLS` at so many of each deed (4 when it does not say), always with the first and the last.

use std::{env, fmt::Debug, fs, path::Path, thread, time::Duration};

use sportello_core::{
    catalogue::{Catalogue, META_FEED_VERSION, Opened},
    feed::{Hash, Name, Trust, state},
    user::{Started, User},
};
use sportello_tests::{
    artefacts,
    feed::Feed,
    page::{NOW, until},
    screen::{App, Picture, SIZE, Screen, Start},
    site,
    strace::{Moment, Strace, moments},
};
use tempfile::TempDir;
use xtask::serve;

use crate::{data, is_list, kept, list, token, user_db};

/// Where things are on this screen of 430 x 1700.
const LANGUAGE: (usize, usize) = (385, 1660);
const ARABIC: (usize, usize) = (110, 302);
/// The second of the list: the first one is saved already.
const DESK: (usize, usize) = (150, 900);
const SAVED: (usize, usize) = (212, 1660);

/// What a person or an update does, that must be done or not done.
struct Deed<'a, S> {
    name: &'a str,
    /// The data as it is before.
    before: &'a Path,
    /// The files that it changes; their folder, in which names are made durable, is looked at too.
    files: &'a [&'a str],
    /// How the app is started for it.
    start: &'a dyn Fn(Start) -> Start,
    /// Does it, once the window stands.
    act: &'a dyn Fn(&App),
    /// Waits until it is done.
    done: &'a dyn Fn(&App, &Path),
    /// What the files say.
    state: &'a dyn Fn(&Path) -> S,
    /// What the next window shows.
    shown: &'a dyn Fn(&App, &str) -> Picture,
}

impl<S: PartialEq + Debug> Deed<'_, S> {
    fn killed_at_its_moments(&self) {
        let screen = Screen::start();
        let (old, shows_old) = (
            self.says(self.before),
            self.next(&screen, self.before, "old"),
        );

        let folder = copy(self.before);
        let log = artefacts::folder().join(format!("killed-{}.strace", self.name));
        let app = screen.open_as(&self.start(folder.path(), &log, None));
        (self.act)(&app);
        (self.done)(&app, folder.path());
        at_rest(&log);
        drop(app);
        let all = moments(&log);
        let (new, shows_new) = (
            self.says(folder.path()),
            self.next(&screen, folder.path(), "new"),
        );
        assert!(old != new, "{}: nothing was done", self.name);
        assert!(
            !shows_old.shows(&shows_new),
            "{}: nothing is seen",
            self.name
        );

        let mut ends = [0, 0];
        let chosen = sample(&all);
        for moment in &chosen {
            let folder = copy(self.before);
            let app = screen.open_as(&self.start(folder.path(), &log, Some(moment)));
            (self.act)(&app);
            app.ended();
            let said = self.says(folder.path());
            let is_new = said == new;
            assert!(
                is_new || said == old,
                "{}, killed at {moment:?}: {said:?}, not {old:?} and not {new:?}",
                self.name
            );
            let expected = if is_new { &shows_new } else { &shows_old };
            let app = self.open_next(&screen, folder.path(), "killed");
            app.wait(
                &format!("killed-{}-killed", self.name),
                &format!("the state of its files, after a kill at {moment:?}"),
                |picture| picture.shows(expected),
            );
            ends[usize::from(is_new)] += 1;
        }
        artefacts::say(&format!(
            "{}: killed at {} of {} calls; {} times the old state, {} times the new one, each shown whole",
            self.name,
            chosen.len(),
            all.len(),
            ends[0],
            ends[1]
        ));
        assert!(ends[0] > 0 && ends[1] > 0, "{}: {ends:?}", self.name);
    }

    fn start(&self, folder: &Path, log: &Path, kill: Option<&Moment>) -> Start {
        let files = self.files.iter().map(|name| folder.join(name));
        let files = files.chain([folder.to_owned()]).collect();
        let strace = Strace::of(log, files);
        let strace = match kill {
            Some(moment) => strace.kill_at(moment),
            None => strace,
        };
        (self.start)(Start::new(folder)).strace(strace)
    }

    /// What the files of a folder say, without touching them.
    fn says(&self, folder: &Path) -> S {
        (self.state)(copy(folder).path())
    }

    /// What the next window shows when nothing more comes.
    fn next(&self, screen: &Screen, folder: &Path, which: &str) -> Picture {
        let app = self.open_next(screen, folder, which);
        let name = format!("killed-{}-{which}", self.name);
        app.rest(&name, "the next window at rest", |_| true)
    }

    /// The next window, where it shows what was done.
    fn open_next<'s>(&self, screen: &'s Screen, folder: &Path, which: &str) -> App<'s> {
        let app = screen.open_as(&clocked(folder));
        let name = format!("killed-{}-{which}", self.name);
        list(&app, &name);
        (self.shown)(&app, &name);
        app
    }
}

/// A start at the moment of all tests, so that two pictures of the same state are the same.
fn clocked(folder: &Path) -> Start {
    Start::new(folder).variable("SPORTELLO_NOW", NOW)
}

/// Waits until no more calls are written down: what was done is done to its end.
fn at_rest(log: &Path) {
    let mut before = None;
    until("the end of its calls", || {
        thread::sleep(Duration::from_millis(1500));
        let now = fs::metadata(log).ok()?.len();
        (before.replace(now) == Some(now)).then_some(())
    });
}

fn copy(folder: &Path) -> TempDir {
    let to = TempDir::new().expect("a folder");
    for entry in fs::read_dir(folder).expect("a folder") {
        let entry = entry.expect("an entry");
        fs::copy(entry.path(), to.path().join(entry.file_name())).expect("a copy");
    }
    to
}

/// Some of the moments, spread evenly, with the first and the last.
fn sample(all: &[Moment]) -> Vec<Moment> {
    let kills = env::var("SPORTELLO_KILLS").ok();
    let kills: usize = kills.map_or(4, |text| text.parse().expect("SPORTELLO_KILLS is a number"));
    let count = kills.clamp(2, all.len().max(2));
    let at = |index: usize| all[index * (all.len() - 1) / (count - 1)].clone();
    (0..count).map(at).collect()
}

/// A person's data with a catalogue beside it, as a window of an earlier day left them.
fn lived_in(screen: &Screen) -> TempDir {
    let folder = data("it");
    let app = screen.open_as(&clocked(folder.path()));
    list(&app, "killed-before");
    drop(app);
    folder
}

const PERSONS: [&str; 2] = ["user.db", "user.db-journal"];

/// Settings and saved desks, of a file that was found as such and not set aside.
fn persons(folder: &Path) -> (String, Vec<String>) {
    let opened = User::open(&user_db(folder)).expect("a database");
    assert_eq!(opened.started, Started::Found);
    let (settings, saved) = kept(folder);
    (format!("{settings:?}"), saved)
}

#[test]
fn killed_while_it_saves_a_desk() {
    let before = lived_in(&Screen::start());
    Deed {
        name: "save",
        before: before.path(),
        files: &PERSONS,
        start: &|start| start.variable("SPORTELLO_NOW", NOW),
        act: &|app| {
            list(app, "killed-save-list");
            app.press(DESK);
            let card = app.wait("killed-save-card", "a card", |picture| !is_list(picture));
            app.press(save_button(&card));
        },
        done: &|app, _| {
            app.wait("killed-save-done", "the pressed button", |picture| {
                picture.places(&token("brand-tint")).len() > 3000
            });
        },
        state: &persons,
        shown: &|app, name| {
            app.press(SAVED);
            app.wait(name, "the saved desks", |picture| !is_list(picture))
        },
    }
    .killed_at_its_moments();
}

/// On a card, "save" is the last of three buttons in a row below the status.
fn save_button(card: &Picture) -> (usize, usize) {
    let pill = ["open-bg", "doubt-bg", "closed-bg", "unknown-bg"]
        .iter()
        .flat_map(|name| card.places(&token(name)))
        .map(|(_, y)| y)
        .min()
        .expect("a status");
    (SIZE.0 * 5 / 6, pill + 70)
}

#[test]
fn killed_while_it_changes_the_language() {
    let before = lived_in(&Screen::start());
    Deed {
        name: "language",
        before: before.path(),
        files: &PERSONS,
        start: &|start| start.variable("SPORTELLO_NOW", NOW),
        act: &|app| {
            list(app, "killed-language-list");
            app.press(LANGUAGE);
            app.wait("killed-language-languages", "the languages", |picture| {
                !is_list(picture)
            });
            app.press(ARABIC);
        },
        done: &|app, _| {
            list(app, "killed-language-done");
        },
        state: &persons,
        shown: &list,
    }
    .killed_at_its_moments();
}

/// What is known of an updated catalogue: its version, each territory's rows, and what is remembered of the feed.
type Known = (Option<String>, Vec<(String, Hash)>, Vec<String>);

fn known(folder: &Path) -> Known {
    let (_, saved) = persons(folder);
    let opened = Catalogue::open(&folder.join("catalogue.db"), sportello_assets::CATALOGUE);
    let (catalogue, how) = opened.expect("a catalogue");
    assert_eq!(how, Opened::Current, "it was not made again");
    if let Ok(bytes) = fs::read(folder.join("trust.json")) {
        Trust::from_bytes(&bytes).expect("whole");
    }
    let read = catalogue.read(|dao| {
        let mut states = Vec::new();
        for id in dao.territories()? {
            let name = Name::territory(&id).expect("a name");
            states.push((id, state(dao, &name)?));
        }
        Ok((dao.meta(META_FEED_VERSION)?, states))
    });
    let (version, states) = read.expect("readable");
    (version, states, saved)
}

#[test]
fn killed_while_it_applies_an_update() {
    let publisher = Feed::new();
    // The second desk of the list.
    publisher.edit(
        "umbria",
        "services",
        "Sportello Immigrati – Comune di Ficulle",
        "Un altro nome",
    );
    publisher.publish();
    let host = serve::spawn(&site::dist(), Some(&publisher.site()), 0).expect("a server");
    let address = format!("http://127.0.0.1:{}/feed/", host.addr.port());
    let before = lived_in(&Screen::start());
    Deed {
        name: "update",
        before: before.path(),
        files: &[
            "catalogue.db",
            "catalogue.db-journal",
            "trust.json",
            "update.part",
        ],
        // It looks for updates by itself, by a clock that goes on.
        start: &|start| {
            start
                .network()
                .variable("SPORTELLO_ROOT", publisher.root())
                .variable("SPORTELLO_FEED", &address)
        },
        act: &|_| {},
        done: &|_, folder| {
            until("the end of the update", || {
                let catalogue = Catalogue::beside(&folder.join("catalogue.db")).ok()?;
                let version = catalogue.read(|dao| dao.meta(META_FEED_VERSION));
                version.ok()?.map(|_| ())
            });
        },
        state: &known,
        shown: &list,
    }
    .killed_at_its_moments();
    host.stop().expect("the server was well");
}
