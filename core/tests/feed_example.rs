//! The committed example feed (`core/tests/feed/example`), read as a phone reads it. Everything in it is invented; the command
//! that writes it stands in its README.
#![allow(missing_docs)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use sportello_core::catalogue::Catalogue;
use sportello_core::feed::{self, Fate, Hash, Name, Need, Part, Root, Session, Trust, Update};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/feed/example")
}

fn root() -> Root {
    Root::trusted(&fs::read(folder().join("root/1")).unwrap()).unwrap()
}

fn now() -> DateTime<Utc> {
    "2026-01-03T00:00:00Z".parse().unwrap()
}

fn names() -> [Name; 3] {
    [
        "locale/wo",
        "territory/esempio-nord",
        "territory/esempio-sud",
    ]
    .map(|name| Name::parse(name).unwrap())
}

/// Goes through a session; which files it asked for.
fn session(
    trust: Trust,
    have: BTreeMap<Name, Option<Hash>>,
    entry: &str,
) -> (Update, Trust, Vec<String>) {
    let mut session = Session::new(trust, have, now());
    let mut asked = Vec::new();
    while let Need::File(request) = session.need() {
        let path = if request.path == "entry" {
            entry
        } else {
            &request.path
        };
        match fs::read(folder().join(path)) {
            Ok(bytes) => session.give(&bytes, None).unwrap(),
            Err(_) => session.missing().unwrap(),
        }
        asked.push(request.path);
    }
    let trust = session.settled();
    (session.end().unwrap(), trust, asked)
}

fn nothing() -> BTreeMap<Name, Option<Hash>> {
    names().map(|name| (name, None)).into()
}

fn states(catalogue: &Catalogue) -> BTreeMap<Name, Option<Hash>> {
    let state = |name: Name| {
        let state = catalogue.read(|dao| feed::state(dao, &name)).unwrap();
        (name, Some(state))
    };
    names().map(state).into()
}

#[test]
fn a_new_phone_takes_the_newest_version_by_its_snapshots() {
    let mut catalogue = Catalogue::bundled(sportello_assets::CATALOGUE).unwrap();
    let (update, trust, asked) = session(Trust::new(root()), nothing(), "entry");
    assert_eq!(update.entry().version(), 2);
    // The keys were exchanged between the two versions.
    assert_eq!(trust.root().version(), 2);
    assert!(asked.iter().any(|path| path == "root/2"), "{asked:?}");
    let applied = feed::apply(&mut catalogue, &update).unwrap();
    let added: Vec<&String> = applied.desks.keys().collect();
    assert_eq!(added, ["EX001", "EX002", "EX004", "EX005"]);
    assert!(applied.locales.contains("wo"));
    let words = catalogue.read(|dao| dao.locale_messages("wo")).unwrap();
    assert!(
        words.contains(&("app-name".to_owned(), "Bunt".to_owned())),
        "{words:?}"
    );
    let desk = catalogue.read(|dao| dao.desk("EX005")).unwrap().unwrap();
    assert_eq!(
        desk.schedules[0].opening_hours.as_deref(),
        Some("Sa 09:00-12:00")
    );
    let (again, _, asked) = session(trust, states(&catalogue), "entry");
    assert!(
        again.is_same() && asked.iter().all(|path| !path.starts_with("content/")),
        "{asked:?}"
    );
}

#[test]
fn a_phone_with_the_version_before_takes_the_deltas_and_comes_to_the_same_rows() {
    let mut catalogue = Catalogue::bundled(sportello_assets::CATALOGUE).unwrap();
    let (first, trust, _) = session(Trust::new(root()), nothing(), "entry.1");
    assert_eq!(first.entry().version(), 1);
    feed::apply(&mut catalogue, &first).unwrap();
    let (second, _, _) = session(trust, states(&catalogue), "entry");
    for change in second.changes() {
        let line = change.line();
        assert_eq!(
            change.bytes(),
            line.deltas()[0].content.length,
            "{}",
            line.name()
        );
        assert!(change.bytes() < line.snapshot().length);
    }
    let applied = feed::apply(&mut catalogue, &second).unwrap();
    let hours = Fate::Changed([Part::Hours].into());
    let fates = [
        ("EX002", hours),
        ("EX003", Fate::Removed),
        ("EX005", Fate::Added),
    ];
    assert_eq!(
        applied.desks,
        fates.map(|(id, fate)| (id.to_owned(), fate)).into()
    );
    let mut other = Catalogue::bundled(sportello_assets::CATALOGUE).unwrap();
    let (whole, _, _) = session(Trust::new(root()), nothing(), "entry");
    feed::apply(&mut other, &whole).unwrap();
    assert_eq!(states(&catalogue), states(&other));
}

#[test]
fn what_is_published_is_taken_back_by_nobody() {
    let (_, trust, _) = session(Trust::new(root()), nothing(), "entry");
    let mut session = Session::new(trust, nothing(), now());
    let old = fs::read(folder().join("entry.1")).unwrap();
    // Its key was revoked by root 2: no later root vouches for it.
    session.give(&old, None).unwrap();
    assert!(session.missing().is_err());
    assert!(session.end().is_none());
}
