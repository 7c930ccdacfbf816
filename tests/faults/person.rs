//! Changes of the person's data under faults: what was saved stays saved, and nothing is half done.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::path::Path;

use chrono::DateTime;
use rusqlite::Connection;
use sportello_core::user::{
    Appearance, Change, Favourite, Place, Settings, Started, Updates, User,
};

use crate::disk::Fault;
use crate::small::{self, Folder};

/// Name of the file.
pub const USER: &str = "user.db";

type Seen = (Settings, Vec<Favourite>, Vec<String>);

/// Changes that are broken.
pub struct Changing {
    /// The folder before them.
    pub start: Folder,
    changes: Vec<Change>,
    /// What is found after so many changes.
    after: Vec<Seen>,
    /// How many changes said that they were done.
    done: Cell<usize>,
}

impl Changing {
    /// From the app's first start on.
    pub fn first() -> Self {
        Self::new(Folder::new())
    }

    /// In a database that has something already.
    pub fn later() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let opened = User::open(&folder.path().join(USER)).expect("a database");
        let mut user = opened.user;
        for number in 0..60 {
            user.apply(&save(&format!("earlier-{number}")))
                .expect("saved");
        }
        drop(user);
        Self::new(small::read(folder.path()))
    }

    /// In a database that the oldest version wrote, which is migrated first.
    pub fn migrated() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let conn = Connection::open(folder.path().join(USER)).expect("a database");
        conn.execute_batch(include_str!("../../core/tests/user_schemas/v1.sql"))
            .expect("version 1");
        drop(conn);
        Self::new(small::read(folder.path()))
    }

    fn new(start: Folder) -> Self {
        let changes = vec![
            Change::SetLocale("ar".into()),
            Change::SetPlace(Place::new("054039").ok()),
            save("AP001"),
            save("AP002"),
            Change::SetAppearance(Appearance::Dark),
            Change::SetUpdates(Updates::WifiOnly),
            Change::SetTerritories(Some(BTreeSet::from(["umbria".into(), "basilicata".into()]))),
            Change::Unsave {
                desk: "AP001".into(),
            },
            Change::SetPlace(Place::new("054001").ok()),
            Change::ForgetRecentPlaces,
            save("AP003"),
        ];
        let folder = tempfile::tempdir().expect("a folder");
        for (name, bytes) in &start {
            std::fs::write(folder.path().join(name), bytes).expect("a file");
        }
        let opened = User::open(&folder.path().join(USER)).expect("a database");
        let mut user = opened.user;
        let mut after = vec![seen(&user).expect("settings")];
        for change in &changes {
            user.apply(change).expect("a change");
            after.push(seen(&user).expect("settings"));
        }
        Self {
            start,
            changes,
            after,
            done: Cell::new(0),
        }
    }

    /// Makes the changes until one fails.
    ///
    /// # Errors
    /// When a change that failed has changed something all the same.
    pub fn run(&self, folder: &Path) -> Result<(), String> {
        self.done.set(0);
        let Ok(opened) = User::open(&folder.join(USER)) else {
            return Ok(());
        };
        let mut user = opened.user;
        for change in &self.changes {
            if user.apply(change).is_err() {
                let found = seen(&user);
                return match found {
                    Ok(found) if found != self.after[self.done.get()] => {
                        let there = self.after.iter().position(|after| *after == found);
                        Err(format!(
                            "{change:?} failed and left the open database as after {there:?}"
                        ))
                    }
                    _ => Ok(()),
                };
            }
            self.done.set(self.done.get() + 1);
        }
        Ok(())
    }

    /// Only opens, as the start of the app after a fault.
    pub fn recover(&self, folder: &Path) {
        let _ = User::open(&folder.join(USER));
    }

    /// Looks whether all that was saved is there, then makes the changes without a fault. Tells whether all were done already.
    ///
    /// # Errors
    /// What is not.
    pub fn judge(&self, folder: &Path, fault: Fault) -> Result<bool, String> {
        let path = folder.join(USER);
        let opened = User::open(&path).map_err(|error| format!("it does not open: {error}"))?;
        let nothing = self.start.is_empty() && self.done.get() == 0;
        match opened.started {
            Started::Found => {}
            Started::Fresh if nothing => {}
            other => return Err(format!("it was not kept: {other:?}")),
        }
        let mut user = opened.user;
        let found = seen(&user).map_err(|error| format!("it is not read: {error}"))?;
        let done = self.done.get();
        // When the power went the last change may have got through; one that failed has not.
        let upto = match fault {
            Fault::Power(_) => (done + 1).min(self.changes.len()),
            _ => done,
        };
        if !self.after[done..=upto].contains(&found) {
            let there = self.after.iter().position(|after| *after == found);
            return Err(format!(
                "{done} changes were done, and what is there is that after {there:?}"
            ));
        }
        for change in &self.changes {
            user.apply(change)
                .map_err(|error| format!("{change:?} fails later: {error}"))?;
        }
        drop(user);
        let opened = User::open(&path).map_err(|error| format!("it does not open: {error}"))?;
        let found = seen(&opened.user).map_err(|error| format!("it is not read: {error}"))?;
        let last = self.after.last();
        if last != Some(&found) {
            return Err("the changes made again give something else".to_owned());
        }
        Ok(done == self.changes.len())
    }
}

/// The file of a person who saved something: what an update must not touch.
pub(crate) fn somebody() -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(USER);
    let mut user = User::open(&path).expect("a database").user;
    user.apply(&save("AP001")).expect("saved");
    drop(user);
    std::fs::read(path).expect("a file")
}

fn save(desk: &str) -> Change {
    let at = DateTime::from_timestamp(1_790_000_000, 0).unwrap_or_default();
    Change::Save {
        desk: desk.to_owned(),
        at,
    }
}

fn seen(user: &User) -> sportello_core::error::Result<Seen> {
    Ok((user.settings()?, user.favourites()?, user.recent_places()?))
}
