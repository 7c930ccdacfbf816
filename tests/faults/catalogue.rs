//! An update under faults: afterwards the catalogue opens and is the old one or the new one in everything that was looked at,
//! its languages too, and the next update brings the new one. What the person saved is not touched.

use std::path::Path;

use sportello_core::catalogue::{Catalogue, Opened, Reason};
use sportello_core::feed::{Name, Pack};
use sportello_core::sync::{Outcome, Standing, native::Files};

use crate::person::{self, USER};
use crate::phone::{self, CATALOGUE, Host, choice, own_root};
use crate::small::{self, Folder, World};
use crate::view::View;

/// From where an update comes.
enum Source {
    /// A host.
    Host(Host),
    /// A `.sportello` file.
    File(Vec<u8>),
}

impl Source {
    /// Brings the folder up to date.
    fn take(&self, folder: &Path, bundle: &[u8]) -> Result<(), String> {
        let done = match self {
            Self::Host(host) => phone::update(folder, bundle, host),
            Self::File(file) => {
                return phone::open(folder, bundle, file).map_err(|error| error.to_string());
            }
        };
        match done {
            Ok(Outcome::UpToDate | Outcome::Updated { .. }) => Ok(()),
            other => Err(format!("{other:?}")),
        }
    }

    /// The shards that it brings: of a host those that the phone chose.
    fn names(&self, catalogue: &Catalogue) -> Vec<Name> {
        match self {
            Self::Host(_) => {
                let standing = catalogue.read(|dao| Standing::read(dao, &choice()));
                standing.expect("a choice").names().cloned().collect()
            }
            Self::File(file) => Pack::parse(file).expect("a good file").names(),
        }
    }

    /// Whether it brings a language alone.
    fn is_language(&self) -> bool {
        match self {
            Self::Host(_) => false,
            Self::File(file) => {
                let names = Pack::parse(file).expect("a good file").names();
                names.iter().all(|name| matches!(name, Name::Locale(_)))
            }
        }
    }
}

/// An update that is broken.
pub struct Updating {
    /// The folder before it.
    pub start: Folder,
    bundle: Vec<u8>,
    source: Source,
    /// Whether the folder is of an app whose bundle was older.
    is_stale: bool,
    old: View,
    new: View,
    /// The folder after it.
    end: Folder,
}

impl Updating {
    /// From version 1 to version 2, by deltas.
    pub fn delta(world: &World) -> Self {
        Self::new(world, &world.folder, Source::Host(world.delta.clone()))
    }

    /// From version 1 to version 2, by snapshots.
    pub fn snapshot(world: &World) -> Self {
        Self::new(world, &world.folder, Source::Host(world.snapshot.clone()))
    }

    /// The first start of the app, then version 1.
    pub fn first(world: &World) -> Self {
        Self::new(world, &Folder::new(), Source::Host(world.first.clone()))
    }

    /// The first start of a newer app, which gives the languages of version 1 on; then version 2.
    pub fn carried(world: &World) -> Self {
        Self::new(world, &world.stale, Source::Host(world.delta.clone()))
    }

    /// From version 1 to version 2, by a file with all of it.
    pub fn file(world: &World) -> Self {
        Self::new(world, &world.folder, Source::File(world.file.clone()))
    }

    /// The same, by a file with the language alone.
    pub fn file_of_language(world: &World) -> Self {
        let file = world.file_of_language.clone();
        Self::new(world, &world.folder, Source::File(file))
    }

    fn new(world: &World, start: &Folder, source: Source) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut start = start.clone();
        start.insert(USER.to_owned(), person::somebody());
        for (name, bytes) in &start {
            std::fs::write(folder.path().join(name), bytes).expect("a file");
        }
        let path = folder.path().join(CATALOGUE);
        let look = || {
            let (catalogue, how) = Catalogue::open(&path, &world.bundle).expect("a catalogue");
            (View::of(&catalogue).expect("a view"), how)
        };
        let (old, how) = look();
        source
            .take(folder.path(), &world.bundle)
            .expect("an update");
        let (new, _) = look();
        assert_ne!(old.languages, new.languages, "the language changes");
        assert!(
            old.nearest != new.nearest || source.is_language(),
            "and what is seen through the index"
        );
        Self {
            start,
            bundle: world.bundle.clone(),
            source,
            is_stale: how == Opened::Replaced(Reason::StaleBundle),
            old,
            new,
            end: small::read(folder.path()),
        }
    }

    /// Updates; whatever comes of it.
    pub fn run(&self, folder: &Path) {
        let _ = self.source.take(folder, &self.bundle);
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
    pub fn judge(&self, folder: &Path) -> Result<bool, String> {
        self.judge_as(folder, |how| {
            let fresh = !self.start.contains_key(CATALOGUE) && how == Opened::Created;
            let stale = self.is_stale && how == Opened::Replaced(Reason::StaleBundle);
            fresh || stale || matches!(how, Opened::Current | Opened::Newer)
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
    ) -> Result<bool, String> {
        let path = folder.join(CATALOGUE);
        let look = || -> Result<_, String> {
            let opened = Catalogue::open(&path, &self.bundle);
            let (catalogue, how) = opened.map_err(|error| format!("it does not open: {error}"))?;
            let view = View::of(&catalogue).map_err(|error| format!("it is not read: {error}"))?;
            let newest = catalogue
                .read(|dao| Standing::of(dao, self.source.names(&catalogue)))
                .map_err(|error| format!("it does not say how it stands: {error}"))?
                .is_newest(&Files::of(folder).trust(own_root()));
            Ok((view, how, newest))
        };
        let person = std::fs::read(folder.join(USER)).ok();
        if person.as_ref() != self.start.get(USER) {
            return Err("what the person saved is not as it was".to_owned());
        }
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
        self.source
            .take(folder, &self.bundle)
            .map_err(|why| format!("the next update fails: {why}"))?;
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
