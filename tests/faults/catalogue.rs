//! An update under faults: afterwards the catalogue opens and is the old one or the new one in everything that was looked at,
//! and the next update brings the new one.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::NaiveDate;
use sportello_core::catalogue::{
    Catalogue, META_FEED_CREATED, META_FEED_ENTRY, META_FEED_ROOT, META_FEED_VERSION, META_NEWEST,
    Opened, meta_feed_line, meta_feed_of,
};
use sportello_core::error::Result;
use sportello_core::feed::{Hash, Name, state};
use sportello_core::find::{self, Filter, Query, WordsQuery};
use sportello_core::model::Point;
use sportello_core::sync::{Choice, Outcome, Standing, native::Files};

use crate::phone::{self, CATALOGUE, Host, own_root};
use crate::small::{self, Folder, World};

/// What a catalogue says: the state of its rows, what it remembers of the feed, and what its index finds.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    states: BTreeMap<String, Hash>,
    meta: BTreeMap<String, Option<String>>,
    nearest: Vec<(String, String)>,
    words: Vec<String>,
}

impl View {
    /// What is another thing in it than in the expected one, in few words.
    fn beside(&self, expected: &Self) -> String {
        let states = self.states.iter();
        let states = states.filter(|(name, state)| expected.states.get(*name) != Some(*state));
        let meta = self.meta.iter();
        let meta = meta.filter(|(key, value)| expected.meta.get(*key) != Some(*value));
        let keys: Vec<&String> = meta.map(|(key, _)| key).collect();
        let version = self.meta.get(META_FEED_VERSION);
        format!(
            "version {version:?}, other states {:?}, other values {keys:?}, nearest as expected: {}, words: {}",
            states.map(|(name, _)| name).collect::<Vec<_>>(),
            self.nearest == expected.nearest,
            self.words == expected.words
        )
    }

    /// Asks a catalogue.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn of(catalogue: &Catalogue) -> Result<Self> {
        let day = NaiveDate::from_ymd_opt(2026, 11, 24).and_then(|day| day.and_hms_opt(7, 30, 0));
        let at = day.expect("an instant");
        catalogue.read(|dao| {
            let mut states = BTreeMap::new();
            let mut meta = BTreeMap::new();
            let mut keys = vec![
                META_FEED_CREATED.to_owned(),
                META_FEED_ENTRY.to_owned(),
                META_FEED_ROOT.to_owned(),
                META_FEED_VERSION.to_owned(),
                META_NEWEST.to_owned(),
            ];
            for territory in dao.territories()? {
                let name = Name::territory(&territory).expect("its name");
                states.insert(territory.clone(), state(dao, &name)?);
                keys.push(meta_feed_line(&name.to_string()));
                keys.push(meta_feed_of(&name.to_string()));
                keys.push(format!("desks.{territory}"));
            }
            for key in keys {
                let value = dao.meta(&key)?;
                meta.insert(key, value);
            }
            let query = Query {
                origin: Point::new(43.11, 12.39).expect("Perugia"),
                town: None,
                filter: Filter {
                    // Hours are what changes.
                    open: true,
                    ..Filter::default()
                },
                at,
                offset: 0,
                limit: 100,
            };
            let nearest = find::nearest(dao, &query)?;
            let words = WordsQuery {
                typed: "sportello".into(),
                origin: None,
                filter: Filter::default(),
                at,
                offset: 0,
                limit: 100,
            };
            let words = find::words(dao, &words)?;
            let near = |hit: &find::Hit| (hit.desk.id.clone(), format!("{:?}", hit.status));
            Ok(Self {
                states,
                meta,
                nearest: nearest.hits.iter().map(near).collect(),
                words: words.hits.into_iter().map(|hit| hit.desk.id).collect(),
            })
        })
    }
}

/// An update that is broken.
pub struct Updating {
    /// The folder before it.
    pub start: Folder,
    bundle: Vec<u8>,
    host: Host,
    old: View,
    new: View,
    /// The folder after it.
    end: Folder,
}

impl Updating {
    /// From version 1 to version 2, by deltas.
    pub fn delta(world: &World) -> Self {
        Self::new(world, world.folder.clone(), world.delta.clone())
    }

    /// From version 1 to version 2, by snapshots.
    pub fn snapshot(world: &World) -> Self {
        Self::new(world, world.folder.clone(), world.snapshot.clone())
    }

    /// The first start of the app, then version 1.
    pub fn first(world: &World) -> Self {
        Self::new(world, Folder::new(), world.first.clone())
    }

    fn new(world: &World, start: Folder, host: Host) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join(CATALOGUE);
        for (name, bytes) in &start {
            std::fs::write(folder.path().join(name), bytes).expect("a file");
        }
        let look = || {
            let (catalogue, _) = Catalogue::open(&path, &world.bundle).expect("a catalogue");
            View::of(&catalogue).expect("a view")
        };
        let old = look();
        phone::update(folder.path(), &world.bundle, &host).expect("an update");
        let new = look();
        assert_ne!(old, new, "the update changes something");
        assert_ne!(
            old.nearest, new.nearest,
            "and that is seen through the index"
        );
        Self {
            start,
            bundle: world.bundle.clone(),
            host,
            old,
            new,
            end: small::read(folder.path()),
        }
    }

    /// Updates; whatever comes of it.
    pub fn run(&self, folder: &Path) {
        let _ = phone::update(folder, &self.bundle, &self.host);
    }

    /// Only opens, as the start of the app after a fault.
    pub fn recover(&self, folder: &Path) {
        let _ = Catalogue::open(&folder.join(CATALOGUE), &self.bundle);
    }

    /// The catalogue's bytes once it is new, and what is trusted then.
    pub const fn end(&self) -> &Folder {
        &self.end
    }

    /// Looks whether all is whole, then updates without a fault. Tells whether it was the new catalogue already.
    ///
    /// # Errors
    /// What is not.
    pub fn judge(&self, folder: &Path) -> std::result::Result<bool, String> {
        self.judge_as(folder, |how| {
            let fresh = self.start.is_empty() && how == Opened::Created;
            fresh || matches!(how, Opened::Current | Opened::Newer)
        })
    }

    /// The same, of a folder whose catalogue may be opened in other ways too.
    ///
    /// # Errors
    /// What is not whole.
    pub fn judge_as(
        &self,
        folder: &Path,
        expected: impl Fn(Opened) -> bool,
    ) -> std::result::Result<bool, String> {
        let path = folder.join(CATALOGUE);
        let look = || -> std::result::Result<_, String> {
            let opened = Catalogue::open(&path, &self.bundle);
            let (catalogue, how) = opened.map_err(|error| format!("it does not open: {error}"))?;
            let view = View::of(&catalogue).map_err(|error| format!("it is not read: {error}"))?;
            let newest = catalogue
                .read(|dao| Standing::read(dao, &Choice::default()))
                .map_err(|error| format!("it does not say how it stands: {error}"))?
                .is_newest(&Files::of(folder).trust(own_root()));
            Ok((view, how, newest))
        };
        let (view, how, _) = look()?;
        if !expected(how) {
            return Err(format!("it was not kept: {how:?}"));
        }
        if view != self.new && view != self.old {
            return Err(format!(
                "neither the old catalogue nor the new one, but {}",
                view.beside(&self.new)
            ));
        }
        let outcome = phone::update(folder, &self.bundle, &self.host);
        match outcome {
            Ok(Outcome::UpToDate | Outcome::Updated { .. }) => {}
            other => return Err(format!("the next update fails: {other:?}")),
        }
        let (after, how, newest) = look()?;
        if after != self.new || !newest {
            return Err(format!(
                "the next update does not bring the new catalogue ({how:?}, newest: {newest}), but {}",
                after.beside(&self.new)
            ));
        }
        Ok(view == self.new)
    }
}
