//! The catalogue as a file: opened when it is whole and of the app's bundle, or has newer rows of a feed, else written
//! again from the bundle.
//!
//! Only what is known to be unusable is replaced. A file that cannot be read just now (locked, no
//! permission) is an error for the caller, who can go on with [`Catalogue::bundled`].

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::Path;
use std::time::Duration;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OpenFlags};

use super::carry::Carried;
use super::{APPLICATION_ID, Catalogue, META_EDITION, Reason, VERSION, inspect};
use crate::error::{Error, Result};
use crate::files::{New, about, beside, sync_folder};

/// How long a connection waits for another one: many times what a commit takes.
const BUSY: Duration = Duration::from_secs(5);

/// How a file was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opened {
    /// There was none: it was written from the bundle.
    Created,
    /// It stood there, whole and of this bundle.
    Current,
    /// It stood there, whole and made from another bundle, with rows of a feed that are newer than this bundle's.
    Newer,
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
        let corrupt = |_| bad(Reason::Corrupt);
        let wanted = Wanted {
            content: inspect::content_hash(&memory).map_err(corrupt)?,
            edition: inspect::instant(&memory, META_EDITION).map_err(corrupt)?,
        };
        drop(memory);

        let (how, carried) = match look(path, &wanted)? {
            Found::Usable(conn, how) => return Ok((Self::new(conn), how)),
            Found::Nothing => (Opened::Created, None),
            Found::Unusable(reason) => {
                // Languages that a person added go over; what cannot be read of them is lost with the rest.
                let old = connect(path).ok().map(Carried::of);
                let carried = old.map(|old| old.into_bytes(bundle)).transpose()?.flatten();
                (Opened::Replaced(reason), carried)
            }
        };
        replace(path, carried.as_deref().unwrap_or(bundle))?;
        match look(path, &wanted)? {
            Found::Usable(conn, _) => Ok((Self::new(conn), how)),
            Found::Nothing => Err(bad(Reason::Truncated)),
            Found::Unusable(reason) => Err(bad(reason)),
        }
    }

    /// Another connection to a file that [`Catalogue::open`] has opened: for an update beside a screen that reads. The
    /// file is opened by `SQLite` alone: closing it any other way would take its locks away from this process
    /// (<https://www.sqlite.org/howtocorrupt.html>, 2.2).
    ///
    /// # Errors
    /// [`Error::BadCatalogue`] when it is not of this version; [`Error::Sqlite`] when there is none, or `SQLite` refuses.
    pub fn beside(path: &Path) -> Result<Self> {
        let conn = connect(path)?;
        let number = |name| conn.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
        if (number("application_id")?, number("user_version")?) != (APPLICATION_ID, VERSION) {
            return Err(Error::BadCatalogue(Reason::OtherVersion.to_string()));
        }
        Ok(Self::new(conn))
    }
}

/// What the bundle is.
struct Wanted {
    content: String,
    edition: Option<DateTime<Utc>>,
}

enum Found {
    Nothing,
    Usable(Connection, Opened),
    Unusable(Reason),
}

fn look(path: &Path, wanted: &Wanted) -> Result<Found> {
    let mut judged = judge(path)?;
    if matches!(judged, Some(Err(_))) && roll_back(path)? {
        judged = judge(path)?;
    }
    match judged {
        None => return Ok(Found::Nothing),
        Some(Err(reason)) => return Ok(Found::Unusable(reason)),
        Some(Ok(())) => {}
    }
    let conn = connect(path)?;
    Ok(match inspect::content(&conn)? {
        Ok(content) if content == wanted.content => Found::Usable(conn, Opened::Current),
        Ok(_) if inspect::is_newer(&conn, wanted.edition)? => Found::Usable(conn, Opened::Newer),
        Ok(_) => Found::Unusable(Reason::StaleBundle),
        Err(reason) => Found::Unusable(reason),
    })
}

/// A connection by which one window can read while another one writes. Readers go on until the commit, which alone
/// locks the file: a cache that spills would lock it as long as the whole update takes. Then either waits for
/// the other, and what is read is the old catalogue or the new one.
fn connect(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    conn.busy_timeout(BUSY)?;
    conn.pragma_update(None, "cache_spill", false)?;
    Ok(conn)
}

/// What the file's first bytes and its length say; `None` when there is none.
fn judge(path: &Path) -> Result<Option<std::result::Result<(), Reason>>> {
    let mut start = Vec::with_capacity(100);
    match File::open(path) {
        Ok(file) => {
            let length = file.metadata().map_err(about(path))?.len();
            file.take(100)
                .read_to_end(&mut start)
                .map_err(about(path))?;
            Ok(Some(inspect::header(&start, length)))
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(about(path)(error)),
    }
}

/// Lets `SQLite` undo a write that a crash cut short, or wait for the end of one: in the midst of a commit not even
/// the first page and the length belong together. `false` when there is none. A disk that fails just now says nothing
/// about the content: what an update brought is still there, and is not given up for it.
fn roll_back(path: &Path) -> Result<bool> {
    if !fs::metadata(beside(path, "-journal")).is_ok_and(|journal| journal.len() > 0) {
        return Ok(false);
    }
    let read = connect(path).and_then(|conn| {
        let sql = "SELECT count(*) FROM sqlite_schema";
        Ok(conn.query_row(sql, [], |_| Ok(()))?)
    });
    match read {
        Err(Error::Sqlite(error)) if inspect::is_of_content(&error) => Ok(true),
        other => other.map(|()| true),
    }
}

/// Puts the bundle in the file's place.
fn replace(path: &Path, bundle: &[u8]) -> Result<()> {
    let new = New::write(path, bundle)?;
    // A journal of the old file would be played into the new one.
    for suffix in ["-journal", "-wal", "-shm"] {
        let journal = beside(path, suffix);
        match fs::remove_file(&journal) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                return Err(about(&journal)(error));
            }
            _ => {}
        }
    }
    // For good, before the new file has its place.
    sync_folder(path);
    new.put()
}
