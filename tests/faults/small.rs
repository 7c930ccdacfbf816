//! Catalogues to break: a handful of desks in two territories, so that an update has few writes and each can be struck, and the
//! real one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use rusqlite::Connection;
use sportello_core::catalogue::Catalogue;
use sportello_core::feed::{Name, share};
use sportello_core::sync::native::Files;

use crate::few::{has_hours, versions, with_hours};
use crate::host::{FEED, Phone, Publisher, signed, umbria};
use crate::phone::{self, CATALOGUE, Host, own_root};
use crate::words;

/// Files of a folder, by name.
pub type Folder = BTreeMap<String, Vec<u8>>;

/// A bundle, and what hosts have: version 1, then version 2 with deltas and without.
pub struct World {
    /// The program's own catalogue.
    pub bundle: Vec<u8>,
    /// Version 1.
    pub first: Host,
    /// Version 2, with a delta from version 1.
    pub delta: Host,
    /// Version 2, of which only snapshots are there.
    pub snapshot: Host,
    /// Version 2 as a phone that has it passes it on.
    pub file: Vec<u8>,
    /// The same, of the language alone.
    pub file_of_language: Vec<u8>,
    /// The folder of a phone that has version 1.
    pub folder: Folder,
    /// The same, of an app whose bundle was older than this one.
    pub stale: Folder,
}

/// A few desks of two territories.
pub fn small() -> World {
    let publisher = Publisher::new();
    let names = [umbria(), Name::territory("basilicata").expect("a name")];
    let all = names.map(|name| (name.clone(), versions(publisher.text(&name))));
    let mut none = publisher.clone();
    for texts in none.texts.values_mut() {
        texts.push(String::new());
    }
    for (name, [bundled, ..]) in &all {
        none.texts.insert(name.clone(), vec![bundled.clone()]);
    }
    world(bundle_of(&mut none), &all)
}

/// The catalogue that the app comes with; some desks of Umbria change.
pub fn real() -> World {
    let publisher = Publisher::new();
    let text = publisher.text(&umbria());
    let mut versions = [text.to_owned(), text.to_owned(), text.to_owned()];
    let desks: Vec<&str> = text.lines().filter(|line| has_hours(line)).collect();
    for (at, desk) in desks.iter().enumerate() {
        if at % 40 == 0 {
            versions[1] = versions[1].replace(desk, &with_hours(desk, "Mo-Fr 07:00-08:00"));
        }
        if at % 12 == 0 {
            versions[2] = versions[2].replace(desk, &with_hours(desk, "Sa 07:00-08:00"));
        }
    }
    let gone = format!("{}\n", desks[1]);
    versions[2] = versions[2].replace(&gone, "");
    let mut all = vec![(umbria(), versions)];
    for (name, texts) in publisher
        .texts
        .iter()
        .filter(|(name, _)| **name != umbria())
    {
        let text = texts[0].clone();
        all.push((name.clone(), [text.clone(), text.clone(), text]));
    }
    world(sportello_assets::CATALOGUE.to_vec(), &all)
}

/// A bundle with a publisher's rows and no others.
fn bundle_of(publisher: &mut Publisher) -> Vec<u8> {
    publisher.publish();
    let mut phone = Phone::new();
    phone.wanted = publisher.texts.keys().cloned().collect();
    phone.update(publisher).expect("a small catalogue");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(CATALOGUE);
    let bytes = phone.catalogue.to_bytes().expect("its bytes");
    fs::write(&path, bytes).expect("a file");
    let conn = Connection::open(&path).expect("a database");
    conn.execute_batch("DELETE FROM meta WHERE key LIKE 'feed.%'; VACUUM")
        .expect("a bundle");
    drop(conn);
    fs::read(&path).expect("a bundle")
}

/// Of shards in three versions, of which the first is the bundle's; a language comes with version 1.
fn world(bundle: Vec<u8>, shards: &[(Name, [String; 3])]) -> World {
    let mut publisher = Publisher::new();
    publisher.texts.clear();
    let desks = shards.iter().find(|(name, _)| *name == umbria());
    let [first, second] = words::versions(&desks.expect("Umbria").1[0]);
    let language = Name::locale(words::TAG).expect("a name");
    let words = (language.clone(), [first.clone(), first, second]);
    for at in 1..=2 {
        for (name, texts) in shards.iter().chain([&words]) {
            let texts = texts[..=at].to_vec();
            publisher.texts.insert(name.clone(), texts);
        }
        if at == 1 {
            publisher.publish();
        }
    }
    let first = publisher.files.clone();
    let mut bare = publisher.clone();
    publisher.publish();
    let mut lines = bare.next_lines();
    for line in &mut lines {
        line.deltas.clear();
    }
    let entry = bare.entry(lines);
    bare.files
        .insert("entry".into(), signed(&entry.text(), FEED));

    let folder = tempfile::tempdir().expect("a folder");
    let update = |host| phone::update(folder.path(), &bundle, host).expect("an update");
    update(&first);
    let before = read(folder.path());
    update(&publisher.files);
    let all = shared(folder.path(), None);
    let only = shared(folder.path(), Some(&BTreeSet::from([language])));
    fs::write(folder.path().join(CATALOGUE), &before[CATALOGUE]).expect("a file");
    let conn = Connection::open(folder.path().join(CATALOGUE)).expect("a database");
    conn.execute_batch(STALE).expect("an older one");
    drop(conn);
    let mut stale = before.clone();
    stale.extend([(CATALOGUE.to_owned(), read(folder.path())[CATALOGUE].clone())]);
    World {
        bundle,
        first,
        delta: publisher.files,
        snapshot: bare.files,
        file: all,
        file_of_language: only,
        folder: before,
        stale,
    }
}

/// Makes a catalogue one of another bundle, and older than any.
const STALE: &str = "UPDATE meta SET value = 'another' WHERE key = 'content_sha256';
    UPDATE meta SET value = '2020-01-01T00:00:00Z' WHERE key = 'feed.created'";

/// What a phone passes on: some shards, or all.
fn shared(folder: &Path, only: Option<&BTreeSet<Name>>) -> Vec<u8> {
    let catalogue = Catalogue::beside(&folder.join(CATALOGUE)).expect("a catalogue");
    let trust = Files::of(folder).trust(own_root());
    let file = catalogue.read(|dao| share(dao, &trust, only));
    file.expect("it is read").expect("a version")
}

/// The files of a folder.
pub fn read(folder: &Path) -> Folder {
    let entries = fs::read_dir(folder).expect("a folder");
    entries
        .map(|entry| entry.expect("an entry"))
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, fs::read(entry.path()).expect("a file"))
        })
        .collect()
}
