//! What [`crate::shim`] tells the disk of its thread, and what it is answered.

use std::path::Path;

use rusqlite::ffi::{
    SQLITE_FULL, SQLITE_IOERR, SQLITE_IOERR_DELETE, SQLITE_IOERR_FSYNC, SQLITE_IOERR_TRUNCATE,
    SQLITE_IOERR_WRITE, SQLITE_OK,
};

use super::{DISK, Disk, Fault};
use crate::survive::Change;

/// Asks this thread's disk, when it has one.
fn ask<T>(otherwise: T, question: impl FnOnce(&mut Disk) -> T) -> T {
    DISK.with_borrow_mut(|disk| disk.as_mut().map_or(otherwise, question))
}

/// Whether the power is gone.
pub(crate) fn is_dead() -> bool {
    ask(false, |disk| disk.dead())
}

/// A file was opened; gives its number, 0 for one that is not of the folder.
pub(crate) fn opened(path: &Path, created: bool, journal: bool) -> u64 {
    ask(0, |disk| {
        disk.opened(path, created, journal)
            .map_or(0, |id| id as u64 + 1)
    })
}

fn index(id: u64) -> Option<usize> {
    usize::try_from(id.checked_sub(1)?).ok()
}

/// How many of the bytes are to be written, and what is answered then.
pub(crate) fn write(id: u64, offset: u64, bytes: &[u8]) -> (usize, i32) {
    ask((bytes.len(), SQLITE_OK), |disk| {
        if disk.dead() {
            return (0, SQLITE_IOERR);
        }
        let (part, code) = match disk.strikes() {
            None => (bytes.len(), SQLITE_OK),
            Some(Fault::Power(loss)) => {
                disk.change(index(id), Change::write(offset, bytes));
                disk.lose_power(loss, None);
                return (0, SQLITE_IOERR);
            }
            Some(fault) => {
                let part = disk.rng.usize(0..=bytes.len() / 512) * 512;
                let code = match fault {
                    Fault::Full { .. } => SQLITE_FULL,
                    _ => SQLITE_IOERR_WRITE,
                };
                (part, code)
            }
        };
        if part > 0 {
            disk.change(index(id), Change::write(offset, &bytes[..part]));
        }
        (part, code)
    })
}

/// What is answered to a truncate; it is to be done when that is "ok".
pub(crate) fn truncate(id: u64, size: u64) -> i32 {
    ask(SQLITE_OK, |disk| {
        if disk.dead() {
            return SQLITE_IOERR;
        }
        match disk.strikes() {
            Some(Fault::Full { .. }) => return SQLITE_FULL,
            Some(Fault::IoError { .. }) => return SQLITE_IOERR_TRUNCATE,
            Some(Fault::Power(loss)) => {
                disk.change(index(id), Change::Truncate(size));
                disk.lose_power(loss, None);
                return SQLITE_IOERR;
            }
            None => disk.change(index(id), Change::Truncate(size)),
        }
        SQLITE_OK
    })
}

/// What is answered to a sync.
pub(crate) fn sync(id: u64) -> i32 {
    ask(SQLITE_OK, |disk| {
        if disk.dead() {
            return SQLITE_IOERR;
        }
        match disk.strikes() {
            // A full disk that said yes to a write may say no here, and does so as an error of I/O.
            Some(Fault::Full { .. } | Fault::IoError { .. }) => return SQLITE_IOERR_FSYNC,
            Some(Fault::Power(loss)) => {
                disk.lose_power(loss, None);
                return SQLITE_IOERR;
            }
            None => {}
        }
        let Some(file) = index(id).and_then(|id| disk.files.get_mut(id)) else {
            return SQLITE_OK;
        };
        for change in std::mem::take(&mut file.since) {
            change.apply(&mut file.durable);
        }
        if std::mem::take(&mut file.syncs_folder) {
            disk.sync_folder();
        }
        SQLITE_OK
    })
}

/// What is answered to a delete; it is to be done when that is "ok".
pub(crate) fn delete(path: &Path, synced: bool) -> i32 {
    ask(SQLITE_OK, |disk| {
        if disk.dead() {
            return SQLITE_IOERR;
        }
        let Some(name) = disk.name_of(path) else {
            return SQLITE_OK;
        };
        let strike = disk.strikes();
        if let Some(Fault::IoError { .. }) = strike {
            return SQLITE_IOERR_DELETE;
        }
        if let Some(entry) = disk.entries.get_mut(&name).filter(|_| path.exists()) {
            entry.since.push(None);
        }
        match strike {
            Some(Fault::Power(loss)) => {
                disk.lose_power(loss, Some(&name));
                return SQLITE_IOERR;
            }
            _ if synced => disk.sync_folder(),
            _ => {}
        }
        SQLITE_OK
    })
}
