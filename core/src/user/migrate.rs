//! Brings a person's database from the version it was written by to this one, one number at a time.

use rusqlite::{Connection, TransactionBehavior};

use crate::error::{Error, Result};

/// "SpUs": marks the file as Sportello's (`PRAGMA application_id`).
pub(super) const APPLICATION_ID: i64 = 0x5370_5573;

/// The migrations; the n-th (from 1) leads to version n. One that was released is never changed: the
/// frozen schemas in `core/tests/user_schemas` would say so.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_settings_favourite.sql"),
    include_str!("migrations/0002_recent_place.sql"),
    include_str!("migrations/0003_updates.sql"),
    include_str!("migrations/0004_languages.sql"),
];

/// The newest version (`PRAGMA user_version`) that this build reads and writes.
pub fn latest_version() -> i64 {
    i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX)
}

/// The file's application id and version; both 0 for a new one.
pub(super) fn versions(db: &Connection) -> rusqlite::Result<(i64, i64)> {
    let pragma = |name| db.pragma_query_value(None, name, |row| row.get(0));
    Ok((pragma("application_id")?, pragma("user_version")?))
}

/// Runs what is missing, in one transaction: a kill in the midst leaves the old version.
pub(super) fn migrate(db: &mut Connection) -> Result<()> {
    if versions(db)?.1 == latest_version() {
        return Ok(());
    }
    let write = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Read again under the lock: another process may have been quicker.
    let (_, found) = versions(&write)?;
    if found > latest_version() {
        return Err(Error::NewerUserData {
            found,
            known: latest_version(),
        });
    }
    for migration in MIGRATIONS.iter().skip(usize::try_from(found).unwrap_or(0)) {
        write.execute_batch(migration)?;
    }
    write.pragma_update(None, "application_id", APPLICATION_ID)?;
    write.pragma_update(None, "user_version", latest_version())?;
    Ok(write.commit()?)
}
