//! What the peers in SQLite share: a file with room in memory for all of it, so that none waits for a disk.

use std::path::Path;

use rusqlite::Connection;
use sportello_bench::{Outcome, because};

/// A new database at a path.
pub fn create(path: &Path) -> Outcome<Connection> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            return Err(format!("{}: {error}", path.display()));
        }
        _ => {}
    }
    let conn = Connection::open(path).map_err(because("create a database"))?;
    conn.execute_batch(
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000;",
    )
    .map_err(because("set up a database"))?;
    Ok(conn)
}
