//! Whether bytes or a file are a whole catalogue of this version, and if not, why.

use std::fmt;

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase, Unknown};
use rusqlite::OptionalExtension;

use super::META_FEED_CREATED;
use super::{APPLICATION_ID, META_CONTENT, VERSION};

/// Why a catalogue cannot be used, or should not be used any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Its content is damaged.
    Corrupt,
    /// It is shorter than its header says.
    Truncated,
    /// It is no database of `SQLite`.
    NotADatabase,
    /// A newer Sportello wrote it.
    NewerVersion,
    /// An older Sportello or another program wrote it.
    OtherVersion,
    /// It was made from another bundle than the app's.
    StaleBundle,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Corrupt => "it is damaged",
            Self::Truncated => "it is shorter than it says",
            Self::NotADatabase => "it is not a database",
            Self::NewerVersion => "a newer version wrote it",
            Self::OtherVersion => "an older version or another program wrote it",
            Self::StaleBundle => "it is of another bundle",
        })
    }
}

/// Looks at the first 100 bytes, before SQLite does, and at the length of the whole
/// (<https://www.sqlite.org/fileformat2.html#the_database_header>).
pub(super) fn header(start: &[u8], length: u64) -> Result<(), Reason> {
    if length == 0 || start.is_empty() {
        return Err(Reason::Truncated);
    }
    if !start.starts_with(b"SQLite format 3\0") {
        return Err(Reason::NotADatabase);
    }
    let number = |from: usize, len: usize| {
        let bytes = start.get(from..from + len)?;
        Some(
            bytes
                .iter()
                .fold(0_u64, |number, byte| number << 8 | u64::from(*byte)),
        )
    };
    let (Some(size), Some(pages)) = (number(16, 2), number(28, 4)) else {
        return Err(Reason::Truncated);
    };
    let size = if size == 1 { 65536 } else { size };
    let (Some(id), Some(version)) = (number(68, 4), number(60, 4)) else {
        return Err(Reason::Truncated);
    };
    // The version first: what a newer one means by its other fields is not ours to say.
    if id.cast_signed() != APPLICATION_ID {
        return Err(Reason::OtherVersion);
    }
    match version.cast_signed() {
        version if version > VERSION => return Err(Reason::NewerVersion),
        version if version < VERSION => return Err(Reason::OtherVersion),
        _ => {}
    }
    if pages == 0 || length < pages * size {
        return Err(Reason::Truncated);
    }
    Ok(())
}

/// Looks at every page and gives the content's hash. The outer error is SQLite's own: a locked file or a
/// full disk says nothing about the content.
pub(super) fn content(conn: &Connection) -> rusqlite::Result<Result<String, Reason>> {
    match inside(conn) {
        Ok(found) => Ok(found),
        Err(error) if is_of_content(&error) => Ok(Err(Reason::Corrupt)),
        Err(error) => Err(error),
    }
}

/// Whether an error says that the content is damaged; "busy", "full" and a disk that fails do not.
pub(super) fn is_of_content(error: &rusqlite::Error) -> bool {
    match error.sqlite_error_code() {
        // `Unknown` is "no such table": the schema is not ours.
        Some(code) => matches!(code, DatabaseCorrupt | NotADatabase | Unknown),
        None => matches!(error, rusqlite::Error::QueryReturnedNoRows),
    }
}

fn inside(conn: &Connection) -> rusqlite::Result<Result<String, Reason>> {
    let verdict: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Ok(Err(Reason::Corrupt));
    }
    content_hash(conn).map(Ok)
}

/// Whether a feed brought rows that are newer than a bundle of this edition.
pub(super) fn is_newer(
    conn: &Connection,
    edition: Option<DateTime<Utc>>,
) -> rusqlite::Result<bool> {
    let created = instant(conn, META_FEED_CREATED)?;
    Ok(matches!((created, edition), (Some(created), Some(edition)) if created > edition))
}

/// An instant of `meta`.
pub(super) fn instant(conn: &Connection, key: &str) -> rusqlite::Result<Option<DateTime<Utc>>> {
    let sql = include_str!("sql/get_meta.sql");
    let text: Option<String> = conn.query_row(sql, [key], |row| row.get(0)).optional()?;
    let at = text.and_then(|text| DateTime::parse_from_rfc3339(&text).ok());
    Ok(at.map(|at| at.with_timezone(&Utc)))
}

/// The content's hash as the build wrote it.
pub(super) fn content_hash(conn: &Connection) -> rusqlite::Result<String> {
    conn.query_row(include_str!("sql/get_meta.sql"), [META_CONTENT], |row| {
        row.get(0)
    })
}
