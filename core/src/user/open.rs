//! Opens a person's database from a file (native) or from bytes (browser). A broken one is set aside and
//! never deleted; one of a newer version is left as it is.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{fs, io};

use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::User;
use super::migrate::{APPLICATION_ID, latest_version, migrate, versions};
use crate::error::{Error, Result};

/// How long to wait for another window that is writing.
const BUSY: Duration = Duration::from_secs(5);

/// The database, and how it began.
#[derive(Debug)]
pub struct Opened {
    /// The database.
    pub user: User,
    /// How it began.
    pub started: Started,
}

/// How a person's database began.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Started {
    /// There was none: a first start.
    Fresh,
    /// It was there and whole.
    Found,
    /// It was there and broken, and a fresh one was begun. The person should be told, with the file's
    /// name.
    SetAside {
        /// Where the broken file is now; `None` for bytes, which are the caller's to keep.
        kept: Option<PathBuf>,
    },
}

impl User {
    /// Opens the file, or begins it. Native only. The journal is a rollback journal and every change is
    /// synced, so that the one file is whole whenever the app is killed.
    ///
    /// A broken file, or one that is not Sportello's, is renamed to `<name>.corrupt-<n>`.
    ///
    /// # Errors
    /// [`Error::NewerUserData`] when a newer Sportello wrote it; the file is not touched. [`Error::Io`] or
    /// [`Error::Sqlite`] when the folder or the file cannot be read, written or locked: these are no sign
    /// that the file is broken, so it stays in place.
    pub fn open(path: &Path) -> Result<Opened> {
        let there = fs::metadata(path).is_ok_and(|file| file.len() > 0);
        match connect(path) {
            Ok(user) => Ok(Opened {
                user,
                started: if there {
                    Started::Found
                } else {
                    Started::Fresh
                },
            }),
            Err(error) if is_broken(&error) => {
                let kept = set_aside(path)?;
                Ok(Opened {
                    user: connect(path)?,
                    started: Started::SetAside { kept: Some(kept) },
                })
            }
            Err(error) => Err(error),
        }
    }

    /// Reads the bytes that [`User::to_bytes`] gave, or begins a fresh database in memory. For the browser:
    /// when it says [`Started::SetAside`], keep the broken bytes under another key before writing over them.
    ///
    /// # Errors
    /// [`Error::NewerUserData`] when a newer Sportello wrote them; [`Error::Sqlite`] when the database refuses.
    pub fn from_bytes(bytes: Option<&[u8]>) -> Result<Opened> {
        let Some(bytes) = bytes else {
            return Ok(Opened {
                user: prepare(Connection::open_in_memory()?)?,
                started: Started::Fresh,
            });
        };
        match load(bytes) {
            Ok(user) => Ok(Opened {
                user,
                started: Started::Found,
            }),
            Err(error) if is_broken(&error) => {
                let user = prepare(Connection::open_in_memory()?)?;
                Ok(Opened {
                    user,
                    started: Started::SetAside { kept: None },
                })
            }
            Err(error) => Err(error),
        }
    }

    /// The whole database as the bytes of its file.
    ///
    /// # Errors
    /// When memory is short.
    pub fn to_bytes(&mut self) -> Result<Vec<u8>> {
        Ok(self.db.serialize("main")?.to_vec())
    }
}

fn connect(path: &Path) -> Result<User> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    prepare(Connection::open_with_flags(path, flags)?)
}

fn load(bytes: &[u8]) -> Result<User> {
    // An empty page would be taken for a new database: a person's data can not be empty.
    if bytes.is_empty() {
        return Err(broken("empty"));
    }
    let mut db = Connection::open_in_memory()?;
    db.deserialize_read_exact("main", bytes, bytes.len(), false)?;
    prepare(db)
}

/// Checks, then migrates: nothing is written before the file is known to be ours, whole and not newer.
fn prepare(mut db: Connection) -> Result<User> {
    db.busy_timeout(BUSY)?;
    let (application, found) = versions(&db)?;
    let tables: i64 = db.query_row("SELECT count(*) FROM sqlite_schema", (), |row| row.get(0))?;
    let fresh = application == 0 && found == 0 && tables == 0;
    if !fresh && application != APPLICATION_ID {
        return Err(broken("not written by Sportello"));
    }
    if found > latest_version() {
        return Err(Error::NewerUserData {
            found,
            known: latest_version(),
        });
    }
    let check: String = db.query_row("PRAGMA integrity_check(1)", (), |row| row.get(0))?;
    if check != "ok" {
        return Err(broken(&check));
    }
    db.pragma_update(None, "journal_mode", "DELETE")?;
    // A change is made when its journal is gone. FULL would not sync the folder then: after a loss of power the journal
    // could be there again, and undo what the person was told is saved.
    db.pragma_update(None, "synchronous", "EXTRA")?;
    db.pragma_update(None, "secure_delete", true)?;
    migrate(&mut db)?;
    let user = User { db };
    // A row that cannot be read is as broken as a page that cannot.
    user.settings().map_err(|error| match error {
        Error::Sqlite(rusqlite::Error::QueryReturnedNoRows) => broken("no settings"),
        other => other,
    })?;
    Ok(user)
}

fn broken(why: &str) -> Error {
    Error::Sqlite(rusqlite::Error::SqliteFailure(
        rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CORRUPT),
        Some(why.to_owned()),
    ))
}

/// Whether the database itself says that the content is broken; "locked", "full" and "not allowed" are not.
fn is_broken(error: &Error) -> bool {
    let Error::Sqlite(error) = error else {
        return matches!(error, Error::UnknownCode { .. });
    };
    matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase)
    )
}

/// Renames the file to the first free name. A journal beside it is of no use any more: it was played
/// back before the file could be found broken.
fn set_aside(path: &Path) -> Result<PathBuf> {
    let about = |source: io::Error| Error::Io {
        path: path.to_owned(),
        source,
    };
    let mut names = (1_u32..).map(|n| with_suffix(path, &format!(".corrupt-{n}")));
    // symlink_metadata: a link that leads nowhere is taken as well.
    let free = names.find(|name| fs::symlink_metadata(name).is_err());
    let kept = free.ok_or_else(|| about(io::ErrorKind::AlreadyExists.into()))?;
    fs::rename(path, &kept).map_err(about)?;
    Ok(kept)
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_connection_is_safe_against_a_cut_and_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let user = User::open(&folder.path().join("user.db")).unwrap().user;
        let text = |name| {
            user.db
                .pragma_query_value(None, name, |row| row.get::<_, String>(0))
                .unwrap()
        };
        let number = |name| {
            user.db
                .pragma_query_value(None, name, |row| row.get::<_, i64>(0))
                .unwrap()
        };
        assert_eq!(text("journal_mode"), "delete");
        assert_eq!(number("synchronous"), 3, "EXTRA");
        assert_eq!(number("secure_delete"), 1);
        assert_eq!(number("busy_timeout"), 5000);
    }
}
