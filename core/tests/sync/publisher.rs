//! A publisher of two territories, whose every version gives the desks other telephone numbers.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use ed25519_dalek::SigningKey;
use sportello_core::catalogue::Catalogue;
use sportello_core::feed::publish::{self, NewEntry, NewLine, NewRoot};
use sportello_core::feed::{DELTAS, DeltaLine, Hash, Name, Role, Root};

pub type Files = BTreeMap<String, Vec<u8>>;

pub const TERRITORIES: [&str; 2] = ["jesi", "umbria"];

pub struct Publisher {
    key: SigningKey,
    /// The root that the app came with.
    pub root: Root,
    /// Number of the newest root.
    roots: u64,
    pub version: u64,
    pub files: Files,
    /// Each territory's texts, the newest last.
    texts: BTreeMap<&'static str, Vec<String>>,
    base: BTreeMap<&'static str, String>,
}

impl Publisher {
    /// Has published nothing yet. Deltas lead from the rows that the app's bundle has.
    pub fn new() -> Self {
        let key = SigningKey::from_bytes(&[7; 32]);
        let note = publish::sign(&new_root(1, &key, 0), "feed", &key).unwrap();
        let bundle = Catalogue::bundled(sportello_assets::CATALOGUE).unwrap();
        let text = |territory| {
            let name = Name::territory(territory).unwrap();
            bundle.read(|dao| publish::text(dao, &name)).unwrap()
        };
        let base: BTreeMap<_, _> = TERRITORIES.map(|name| (name, text(name))).into();
        Self {
            key,
            roots: 1,
            root: Root::trusted(note.as_bytes()).unwrap(),
            version: 0,
            files: [("root/1".to_owned(), note.into_bytes())].into(),
            texts: base
                .iter()
                .map(|(name, text)| (*name, vec![text.clone()]))
                .collect(),
            base,
        }
    }

    /// Without a way from the bundle: every phone takes the snapshots.
    pub fn without_deltas() -> Self {
        let mut new = Self::new();
        new.texts.values_mut().for_each(Vec::clear);
        new
    }

    /// A territory's text in a version.
    pub fn text(&self, territory: &str, version: u64) -> String {
        let base = &self.base[territory];
        let marked = base.replace("\"number\":\"", &format!("\"number\":\"{version}"));
        assert_ne!(marked, *base);
        marked
    }

    /// Publishes the next version.
    pub fn publish(&mut self) {
        self.publish_until(Utc::now() + TimeDelta::days(30));
    }

    pub fn publish_until(&mut self, expires: DateTime<Utc>) {
        self.version += 1;
        // What no phone asks for any more goes.
        self.files.retain(|path, _| path.starts_with("root/"));
        let created = Utc::now();
        let mut lines = Vec::new();
        for territory in TERRITORIES {
            let text = self.text(territory, self.version);
            let state = Hash::of(text.as_bytes());
            let snapshot = self.put(&text);
            let history = self.texts.remove(territory).unwrap();
            let deltas = history.iter().rev().take(DELTAS).map(|old| DeltaLine {
                from: Hash::of(old.as_bytes()),
                content: self.put(&publish::delta(old, &text).unwrap().unwrap()),
            });
            let deltas = deltas.collect();
            let kept = history.len().saturating_sub(DELTAS - 1);
            let mut history = history[kept..].to_vec();
            lines.push(NewLine {
                name: Name::territory(territory).unwrap(),
                updated: created,
                state,
                records: text.lines().count() as u64,
                snapshot,
                deltas,
            });
            history.push(text);
            self.texts.insert(territory, history);
        }
        let count = lines.len() as u64;
        let (tree, files) = publish::lines(self.version, lines, &[]);
        let files = files
            .into_iter()
            .map(|(path, text)| (path, text.into_bytes()));
        self.files.extend(files);
        let entry = NewEntry {
            version: self.version,
            created,
            expires,
            root: self.roots,
            lines: count,
            tree,
        };
        let note = publish::sign(&entry.text(), "feed", &self.key).unwrap();
        self.files.insert("entry".into(), note.into_bytes());
    }

    /// Takes another key, and counts versions from the floor on.
    pub fn rotate(&mut self, floor: u64) {
        let key = SigningKey::from_bytes(&[8; 32]);
        self.roots += 1;
        let text = new_root(self.roots, &key, floor);
        let note = publish::sign(&text, "feed", &self.key).unwrap();
        let note = publish::sign(&note, "feed", &key).unwrap();
        self.files
            .insert(format!("root/{}", self.roots), note.into_bytes());
        self.key = key;
        self.version = floor;
    }

    fn put(&mut self, text: &str) -> sportello_core::feed::Content {
        let (content, bytes) = publish::content(text).unwrap();
        self.files.insert(content.path(), bytes);
        content
    }
}

/// The text of a root with one key for everything.
fn new_root(version: u64, key: &SigningKey, floor: u64) -> String {
    let role = Role {
        keys: ["feed".to_owned()].into(),
        threshold: 1,
    };
    NewRoot {
        version,
        expires: "2099-01-01T00:00:00Z".parse().unwrap(),
        keys: [("feed".to_owned(), publish::public_key(key))].into(),
        root: role.clone(),
        entry: role,
        floor,
    }
    .text()
}
