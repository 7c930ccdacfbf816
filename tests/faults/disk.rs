//! A disk that breaks: what `SQLite` has written and what of it is durable, for the files of one folder. It fails an operation
//! when its [`Plan`] says so, or loses power: then what was not synced is gone, or torn, as POSIX allows.
//!
//! A disk belongs to the thread that mounts it. What it models:
//! - A write that is not synced may survive or not, in sectors of 512 bytes, each by itself; a sector has then any of the
//!   versions that it had since the last sync. The length of a file is any that it had. Bytes that were never written within
//!   that length are zeros or rubbish.
//! - A file that was made or deleted is so for good only when its folder was synced: by the first sync of a new journal, as
//!   `SQLite`'s own VFS does it, or by a delete that asks for it.
//! - A file that a program has written past `SQLite` ([`sportello_core`]'s `files.rs`: beside, synced, renamed, the folder
//!   synced) is as it is. Its steps are gone through in [`crate::steps`].

pub(crate) mod operations;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use fastrand::Rng;

use crate::survive::{Change, Loss, survive};

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// An operation fails with `SQLITE_IOERR_*`; all that follow too, when it lasts. A write may have been done in part.
    IoError {
        /// Whether it goes on.
        lasts: bool,
    },
    /// A write or truncate finds the disk full; all that follow too, when it lasts.
    Full {
        /// Whether it goes on.
        lasts: bool,
    },
    /// The power goes, or the process is killed, in the midst of an operation.
    Power(Loss),
}

/// When and how a disk breaks.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// At which operation, from 1 on; when there are fewer, at the end of all.
    pub at: u64,
    /// How.
    pub fault: Fault,
    /// What becomes of the rest when the process ends after a failure that was no loss of power.
    pub end: Loss,
}

struct File {
    /// What tells it from another one of that name.
    inode: u64,
    /// As it was at the last sync.
    durable: Vec<u8>,
    /// What was done since.
    since: Vec<Change>,
    /// Its first sync syncs the folder.
    syncs_folder: bool,
}

#[derive(Default)]
struct Entry {
    durable: Option<usize>,
    since: Vec<Option<usize>>,
}

impl Entry {
    fn now(&self) -> Option<usize> {
        self.since.last().copied().unwrap_or(self.durable)
    }
}

/// The disk of a folder.
pub struct Disk {
    folder: PathBuf,
    files: Vec<File>,
    entries: BTreeMap<String, Entry>,
    plan: Option<Plan>,
    rng: Rng,
    done: u64,
    struck: bool,
    /// The folder as it is found after the loss of power.
    after: Option<BTreeMap<String, Vec<u8>>>,
}

thread_local! {
    static DISK: RefCell<Option<Disk>> = const { RefCell::new(None) };
}

impl Disk {
    /// A disk on which all that stands in the folder is durable. Without a plan it only counts.
    ///
    /// # Panics
    /// When the folder cannot be read.
    pub fn mount(folder: &Path, plan: Option<Plan>, seed: u64) {
        let mut disk = Self {
            folder: folder.to_owned(),
            files: Vec::new(),
            entries: BTreeMap::new(),
            plan,
            rng: Rng::with_seed(seed),
            done: 0,
            struck: false,
            after: None,
        };
        for name in read_folder(folder).into_keys() {
            disk.meet(&name);
        }
        DISK.set(Some(disk));
    }

    /// Takes the disk away, and with it the process that used it: the folder is then as the next one finds it. Gives the
    /// number of operations that were done, and whether the fault was injected.
    ///
    /// # Panics
    /// When none is mounted, or the folder cannot be written.
    pub fn unmount() -> (u64, bool) {
        let mut disk = DISK.take().expect("a disk is mounted");
        let loss = match disk.plan {
            None => Loss::Killed,
            Some(Plan {
                fault: Fault::Power(loss),
                ..
            }) => loss,
            Some(Plan { end, .. }) => end,
        };
        if disk.after.is_none() {
            // The power goes after the last operation at the latest.
            let fault = disk.plan.map(|plan| plan.fault);
            disk.struck |= matches!(fault, Some(Fault::Power(_)));
            disk.lose_power(loss, None);
        }
        let after = disk.after.take().unwrap_or_default();
        for name in read_folder(&disk.folder).into_keys() {
            if !after.contains_key(&name) {
                fs::remove_file(disk.folder.join(name)).expect("a file of the folder");
            }
        }
        for (name, bytes) in after {
            fs::write(disk.folder.join(name), bytes).expect("a file of the folder");
        }
        (disk.done, disk.struck)
    }

    /// A file that the disk did not see being written: it is as it stands there.
    fn meet(&mut self, name: &str) -> Option<usize> {
        let path = self.folder.join(name);
        let inode = fs::metadata(&path).ok()?.ino();
        self.files.push(File {
            inode,
            durable: fs::read(&path).ok()?,
            since: Vec::new(),
            syncs_folder: false,
        });
        let id = self.files.len() - 1;
        let entry = Entry {
            durable: Some(id),
            since: Vec::new(),
        };
        self.entries.insert(name.to_owned(), entry);
        Some(id)
    }

    fn opened(&mut self, path: &Path, created: bool, journal: bool) -> Option<usize> {
        let name = self.name_of(path)?;
        let inode = fs::metadata(path).ok()?.ino();
        let known = self.entries.get(&name).and_then(Entry::now);
        match known {
            Some(id) if !created && self.files[id].inode == inode => Some(id),
            _ if !created => self.meet(&name),
            _ => {
                self.files.push(File {
                    inode,
                    durable: Vec::new(),
                    since: Vec::new(),
                    syncs_folder: journal,
                });
                let id = self.files.len() - 1;
                self.entries.entry(name).or_default().since.push(Some(id));
                Some(id)
            }
        }
    }

    fn name_of(&self, path: &Path) -> Option<String> {
        let name = path.strip_prefix(&self.folder).ok()?.to_str()?;
        (!name.contains('/')).then(|| name.to_owned())
    }

    fn sync_folder(&mut self) {
        for entry in self.entries.values_mut() {
            entry.durable = entry.now();
            entry.since.clear();
        }
    }

    /// Counts an operation, and says whether it is struck.
    fn strikes(&mut self) -> Option<Fault> {
        self.done += 1;
        let Plan { at, fault, .. } = self.plan?;
        let lasts = matches!(
            fault,
            Fault::IoError { lasts: true } | Fault::Full { lasts: true }
        );
        let strikes = self.done == at || (lasts && self.done > at);
        self.struck |= strikes;
        strikes.then_some(fault)
    }

    fn dead(&self) -> bool {
        self.after.is_some()
    }

    fn change(&mut self, id: Option<usize>, change: Change) {
        if let Some(file) = id.and_then(|id| self.files.get_mut(id)) {
            file.since.push(change);
        }
    }

    /// All stops, perhaps just as a file is deleted.
    fn lose_power(&mut self, loss: Loss, deleting: Option<&str>) {
        let mut after = read_folder(&self.folder);
        for (name, entry) in &self.entries {
            let now = fs::metadata(self.folder.join(name)).ok();
            let known = entry.now().map(|id| self.files[id].inode);
            if now.map(|now| now.ino()) != known && deleting != Some(name) {
                // Put there or taken away past SQLite, for good.
                continue;
            }
            let found = match loss {
                Loss::Killed => continue,
                Loss::Dropped => entry.durable,
                Loss::Cut | Loss::Scattered => match self.rng.usize(0..=entry.since.len()) {
                    0 => entry.durable,
                    kept => entry.since[kept - 1],
                },
            };
            match found {
                None => after.remove(name),
                Some(id) => {
                    let file = &self.files[id];
                    let bytes = survive(&file.durable, &file.since, loss, &mut self.rng);
                    after.insert(name.clone(), bytes)
                }
            };
        }
        self.after = Some(after);
    }
}

fn read_folder(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).expect("the disk's folder");
    let files = entries.map(|entry| entry.expect("an entry of the disk's folder"));
    files
        .map(|file| {
            let name = file.file_name().to_string_lossy().into_owned();
            (name, fs::read(file.path()).expect("a file of the disk"))
        })
        .collect()
}
