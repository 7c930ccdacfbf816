//! A publisher and a phone for the tests: real keys, real texts, real databases; the host is a map of files that a test
//! may spoil.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Duration, Utc};
use ed25519_dalek::SigningKey;
use sportello_core::catalogue::{Catalogue, Dao};
use sportello_core::feed::publish::{self, NewEntry, NewLine, NewRoot};
use sportello_core::feed::{
    Applied, DeltaLine, Hash, Name, Need, Offer, Refusal, Role, Root, Session, Trust, Update,
    apply, state,
};

/// A key of a publisher: always the same one for a number.
pub fn key(number: u8) -> SigningKey {
    SigningKey::from_bytes(&[number; 32])
}

/// The time of the tests.
pub fn now() -> DateTime<Utc> {
    "2026-11-26T10:00:00Z".parse().unwrap()
}

pub fn role(names: &[&str], threshold: usize) -> Role {
    let keys = names.iter().map(|name| (*name).to_owned()).collect();
    Role { keys, threshold }
}

/// The first root: two of three keys for roots (1, 2, 3), one for entries (11).
pub fn new_root() -> NewRoot {
    let named = [("root-a", 1), ("root-b", 2), ("root-c", 3), ("feed", 11)];
    NewRoot {
        version: 1,
        expires: now() + Duration::days(365),
        keys: named
            .map(|(name, number)| (name.to_owned(), publish::public_key(&key(number))))
            .into(),
        root: role(&["root-a", "root-b", "root-c"], 2),
        entry: role(&["feed"], 1),
        floor: 0,
    }
}

/// A text signed by some keys.
pub fn signed(text: &str, keys: &[(&str, u8)]) -> Vec<u8> {
    let sign = |text: String, (name, number): &(&str, u8)| {
        publish::sign(&text, name, &key(*number)).unwrap()
    };
    keys.iter().fold(text.to_owned(), sign).into_bytes()
}

pub const ROOTS: &[(&str, u8)] = &[("root-a", 1), ("root-b", 2)];
pub const FEED: &[(&str, u8)] = &[("feed", 11)];

pub fn umbria() -> Name {
    Name::territory("umbria").unwrap()
}

/// A publisher, with every text that it ever published.
#[derive(Clone)]
pub struct Publisher {
    pub files: BTreeMap<String, Vec<u8>>,
    pub texts: BTreeMap<Name, Vec<String>>,
    pub version: u64,
    pub root: u64,
    /// The list of languages.
    pub offers: Vec<Offer>,
}

impl Publisher {
    /// Of the bundle's territories; nothing is published yet.
    pub fn new() -> Self {
        let bundle = bundle();
        let territories = bundle.read(Dao::territories).unwrap();
        let texts = territories.iter().map(|territory| {
            let name = Name::territory(territory).unwrap();
            let text = bundle.read(|dao| publish::text(dao, &name)).unwrap();
            (name, vec![text])
        });
        let root = signed(&new_root().text(), ROOTS);
        Self {
            files: BTreeMap::from([("root/1".to_owned(), root)]),
            texts: texts.collect(),
            version: 0,
            root: 1,
            offers: Vec::new(),
        }
    }

    /// The newest text of a shard.
    pub fn text(&self, name: &Name) -> &str {
        self.texts[name].last().unwrap()
    }

    /// Puts one piece of a shard's text in the place of another that stands there once.
    pub fn edit(&mut self, name: &Name, old: &str, new: &str) {
        let text = self.text(name);
        assert_eq!(text.matches(old).count(), 1, "{old:?} stands there once");
        let text = text.replace(old, new);
        self.texts.get_mut(name).unwrap().push(text);
    }

    /// The lines of the next version.
    pub fn next_lines(&mut self) -> Vec<NewLine> {
        let mut lines = Vec::new();
        for (name, texts) in &self.texts {
            let (new, old) = texts.split_last().unwrap();
            let (snapshot, bytes) = publish::content(new).unwrap();
            self.files.insert(snapshot.path(), bytes);
            let mut deltas = Vec::new();
            for before in old.iter().rev() {
                if let Some(delta) = publish::delta(before, new).unwrap() {
                    let (content, bytes) = publish::content(&delta).unwrap();
                    self.files.insert(content.path(), bytes);
                    deltas.push(DeltaLine {
                        from: Hash::of(before.as_bytes()),
                        content,
                    });
                }
            }
            lines.push(NewLine {
                name: name.clone(),
                updated: now(),
                state: Hash::of(new.as_bytes()),
                records: new.lines().count() as u64,
                snapshot,
                deltas,
            });
        }
        lines
    }

    /// The entry of some lines, whose files are put on the host.
    pub fn entry(&mut self, lines: Vec<NewLine>) -> NewEntry {
        self.version += 1;
        let (tree, files) = publish::lines(self.version, lines, &self.offers);
        let count = files.len() as u64;
        self.files.extend(
            files
                .into_iter()
                .map(|(path, text)| (path, text.into_bytes())),
        );
        NewEntry {
            version: self.version,
            created: now() - Duration::hours(1),
            expires: now() + Duration::days(90),
            root: self.root,
            lines: count,
            tree,
        }
    }

    /// Publishes the texts as they are now, signed by the feed's key.
    pub fn publish(&mut self) {
        let lines = self.next_lines();
        let entry = self.entry(lines);
        self.files
            .insert("entry".into(), signed(&entry.text(), FEED));
    }

    pub fn file(&self, path: &str) -> &[u8] {
        &self.files[path]
    }
}

/// The program's own catalogue.
pub fn bundle() -> Catalogue {
    Catalogue::from_bytes(sportello_assets::CATALOGUE).unwrap()
}

/// A phone: a catalogue, what it trusts, and which shards it wants.
pub struct Phone {
    pub catalogue: Catalogue,
    pub trust: Trust,
    pub wanted: BTreeSet<Name>,
    /// The paths that it asked for last.
    pub asked: Vec<String>,
    pub now: DateTime<Utc>,
}

impl Phone {
    /// With the bundle, the first root, and Umbria chosen.
    pub fn new() -> Self {
        let root = Root::trusted(&signed(&new_root().text(), ROOTS)).unwrap();
        Self {
            catalogue: bundle(),
            trust: Trust::new(root),
            wanted: BTreeSet::from([umbria()]),
            asked: Vec::new(),
            now: now(),
        }
    }

    /// States of the wanted shards.
    pub fn have(&self) -> BTreeMap<Name, Option<Hash>> {
        let of = |name: &Name| Some(self.state(name)).filter(|state| *state != Hash::of(b""));
        self.wanted
            .iter()
            .map(|name| (name.clone(), of(name)))
            .collect()
    }

    pub fn state(&self, name: &Name) -> Hash {
        self.catalogue.read(|dao| state(dao, name)).unwrap()
    }

    /// Goes through a session with a host's files.
    pub fn session(
        &mut self,
        files: &BTreeMap<String, Vec<u8>>,
        mut session: Session,
    ) -> Result<Option<Update>, Refusal> {
        self.asked.clear();
        let outcome = loop {
            let Need::File(request) = session.need() else {
                break Ok(());
            };
            self.asked.push(request.path.clone());
            let step = match files.get(&request.path) {
                Some(bytes) => session.give(bytes, Some("\"tag\"".into())),
                None => session.missing(),
            };
            if let Err(refusal) = step {
                break Err(refusal);
            }
        };
        // Keys that were reached are kept, however the rest ended.
        self.trust = session.trust().clone();
        outcome?;
        self.trust = session.settled();
        Ok(session.end())
    }

    /// A whole update, as a driver does it: with the snapshot when a delta does not give the signed rows.
    pub fn update(&mut self, publisher: &Publisher) -> Result<Applied, Refusal> {
        let session = Session::new(self.trust.clone(), self.have(), self.now);
        let Some(update) = self.session(&publisher.files, session)? else {
            return Ok(Applied::default());
        };
        match self.apply(&update) {
            Err(Refusal::State { name }) => {
                let session =
                    Session::new(self.trust.clone(), self.have(), self.now).with_snapshot_of(name);
                let update = self.session(&publisher.files, session)?.unwrap();
                self.apply(&update)
            }
            outcome => outcome,
        }
    }

    pub fn apply(&mut self, update: &Update) -> Result<Applied, Refusal> {
        match apply(&mut self.catalogue, update) {
            Ok(applied) => Ok(applied),
            Err(sportello_core::error::Error::Refused(refusal)) => Err(refusal),
            Err(other) => panic!("{other}"),
        }
    }

    /// Everything that the catalogue holds, for "as it was".
    pub fn dump(&self) -> String {
        let all = |dao: &Dao| {
            let mut locales = Vec::new();
            for (tag, meta) in dao.locales()? {
                let text = publish::text(dao, &Name::locale(&tag).unwrap())?;
                locales.push((tag, meta, text));
            }
            Ok((
                dao.desks()?,
                dao.municipalities()?,
                dao.meta("feed.version")?,
                locales,
            ))
        };
        format!("{:?}", self.catalogue.read(all).unwrap())
    }
}
