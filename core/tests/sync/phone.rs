//! A phone: a folder with a catalogue as the app's bundle has it, and what a person saved beside it.

use std::path::Path;

use sportello_core::catalogue::{Catalogue, META_FEED_VERSION, Opened};
use sportello_core::feed::{Hash, Name, Root, Trust, state};
use sportello_core::sync::native::{Files, Host, update};
use sportello_core::sync::{Choice, Outcome, Status};
use sportello_core::user::User;
use tokio::sync::watch;

use super::publisher::{Publisher, TERRITORIES};

pub struct Phone {
    pub folder: tempfile::TempDir,
    pub root: Root,
    pub choice: Choice,
    pub status: watch::Sender<Status>,
}

/// The territories that every phone keeps up to date, and no language.
pub fn chosen() -> Choice {
    Choice::of_territories(Some(TERRITORIES.map(str::to_owned).into()))
}

impl Phone {
    pub fn new(publisher: &Publisher) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (_, how) = open(folder.path());
        assert_eq!(how, Opened::Created);
        drop(User::open(&folder.path().join("user.db")).unwrap());
        Self {
            folder,
            root: publisher.root.clone(),
            choice: chosen(),
            status: watch::channel(Status::NeverChecked).0,
        }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub async fn update(&self, address: &str) -> Outcome {
        self.update_from(&Host::new(address).unwrap()).await
    }

    pub async fn update_from(&self, host: &Host) -> Outcome {
        let files = Files::of(self.path());
        update(
            &files,
            host,
            self.choice.clone(),
            self.root.clone(),
            7,
            &self.status,
        )
        .await
    }

    pub fn trust(&self) -> Trust {
        Files::of(self.path()).trust(self.root.clone())
    }

    /// Whether the rows are those of a version, by their text; of the bundle for 0. And nothing else is broken.
    #[track_caller]
    pub fn has(&self, publisher: &Publisher, version: u64) {
        assert_eq!(whole(self.path(), publisher), version);
    }
}

pub fn open(folder: &Path) -> (Catalogue, Opened) {
    Catalogue::open(&folder.join("catalogue.db"), sportello_assets::CATALOGUE).unwrap()
}

/// The version that a folder's catalogue is of, once every row of it is known to be of that version.
#[track_caller]
pub fn whole(folder: &Path, publisher: &Publisher) -> u64 {
    let (catalogue, how) = open(folder);
    assert_eq!(how, Opened::Current);
    let version = catalogue.read(|dao| dao.meta(META_FEED_VERSION)).unwrap();
    let version = version.map_or(0, |text| text.parse().unwrap());
    for territory in TERRITORIES {
        let name = Name::territory(territory).unwrap();
        let text = match version {
            0 => {
                let bundle = Catalogue::bundled(sportello_assets::CATALOGUE).unwrap();
                bundle.read(|dao| state(dao, &name)).unwrap()
            }
            version => Hash::of(publisher.text(territory, version).as_bytes()),
        };
        assert_eq!(
            catalogue.read(|dao| state(dao, &name)).unwrap(),
            text,
            "{territory} in version {version}"
        );
    }
    version
}
