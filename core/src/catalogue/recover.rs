//! The catalogue as a file: opened when it is whole and of the app's bundle, else written again from it.
//!
//! Only what is known to be unusable is replaced. A file that cannot be read just now (locked, no
//! permission) is an error for the caller, who can go on with [`Catalogue::bundled`].

use std::fs::{self, File};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use super::{Catalogue, Reason, inspect};
use crate::error::{Error, Result};

/// How a file was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opened {
    /// There was none: it was written from the bundle.
    Created,
    /// It stood there, whole and of this bundle.
    Current,
    /// It was written again from the bundle.
    Replaced(Reason),
}

impl Catalogue {
    /// Opens the file at `path`, writing it from `bundle` when there is none or it is not usable. No other
    /// file of the folder is touched, but for `SQLite`'s own journal of this one.
    ///
    /// # Errors
    /// [`Error::BadCatalogue`] when the bundle is not a catalogue; [`Error::Io`] and [`Error::Sqlite`] when
    /// the file can be neither read nor written.
    pub fn open(path: &Path, bundle: &[u8]) -> Result<(Self, Opened)> {
        let bad = |reason: Reason| Error::BadCatalogue(format!("the bundle: {reason}"));
        inspect::header(bundle, bundle.len() as u64).map_err(bad)?;
        let mut memory = Connection::open_in_memory()?;
        memory.deserialize_read_exact(rusqlite::MAIN_DB, bundle, bundle.len(), true)?;
        // The bundle came with the program: its hash is enough here, its pages were checked at the build.
        let wanted = inspect::content_hash(&memory).map_err(|_| bad(Reason::Corrupt))?;
        drop(memory);

        let how = match look(path, &wanted)? {
            Found::Usable(conn) => return Ok((Self::new(conn), Opened::Current)),
            Found::Nothing => Opened::Created,
            Found::Unusable(reason) => Opened::Replaced(reason),
        };
        replace(path, bundle)?;
        match look(path, &wanted)? {
            Found::Usable(conn) => Ok((Self::new(conn), how)),
            Found::Nothing => Err(bad(Reason::Truncated)),
            Found::Unusable(reason) => Err(bad(reason)),
        }
    }
}

enum Found {
    Nothing,
    Usable(Connection),
    Unusable(Reason),
}

fn look(path: &Path, wanted: &str) -> Result<Found> {
    let mut start = Vec::with_capacity(100);
    let length = match File::open(path) {
        Ok(file) => {
            let length = file.metadata().map_err(io(path))?.len();
            file.take(100).read_to_end(&mut start).map_err(io(path))?;
            length
        }
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Found::Nothing),
        Err(error) => return Err(io(path)(error)),
    };
    if let Err(reason) = inspect::header(&start, length) {
        return Ok(Found::Unusable(reason));
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    Ok(match inspect::content(&conn)? {
        Ok(content) if content == wanted => Found::Usable(conn),
        Ok(_) => Found::Unusable(Reason::StaleBundle),
        Err(reason) => Found::Unusable(reason),
    })
}

/// Writes the bundle beside the file, to the disk, and only then in its place: a crash leaves the old file
/// or the new one.
fn replace(path: &Path, bundle: &[u8]) -> Result<()> {
    let new = beside(path, &format!(".{}.new", std::process::id()));
    let written = File::create(&new).and_then(|mut file| {
        file.write_all(bundle)?;
        file.sync_all()
    });
    if let Err(error) = written {
        let _ = fs::remove_file(&new);
        return Err(io(&new)(error));
    }
    // A journal of the old file would be played into the new one.
    for suffix in ["-journal", "-wal", "-shm"] {
        let journal = beside(path, suffix);
        match fs::remove_file(&journal) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(io(&journal)(error)),
            _ => {}
        }
    }
    fs::rename(&new, path).map_err(io(path))?;
    // The folder's entry too; where folders cannot be opened (Windows), the rename is all that there is.
    if let Some(folder) = path.parent().and_then(|folder| File::open(folder).ok()) {
        let _ = folder.sync_all();
    }
    Ok(())
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

fn io(path: &Path) -> impl FnOnce(std::io::Error) -> Error {
    let path = path.to_owned();
    move |source| Error::Io { path, source }
}
