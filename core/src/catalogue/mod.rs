//! The disposable database: every desk and town, built from `assets/catalogue` and replaced whole from the
//! bundle when it is not usable. Nothing that a person saved is in it.

#[cfg(feature = "source")]
pub mod build;
mod carry;
mod change;
mod dao;
pub mod index;
mod inspect;
mod locales;
#[cfg(not(target_arch = "wasm32"))]
mod recover;
#[cfg(feature = "source")]
pub mod source;
mod write;

use rusqlite::{Connection, MAIN_DB};

use carry::Carried;

use crate::error::{Error, Result};

pub use crate::text::fold;
pub use change::DeskRow;
pub use dao::Dao;
pub use inspect::Reason;
pub(crate) use locales::{FONT, MediaKind, RECORDINGS};
pub use locales::{
    FreeText, Media, MediaEntry, Translated, Translation, Translations, source_hash,
};
#[cfg(not(target_arch = "wasm32"))]
pub use recover::Opened;

/// The catalogue's schema; `application_id` and `user_version` are set by it.
#[cfg(feature = "source")]
const MIGRATION: &str = concat!(
    include_str!("migrations/0003_catalogue.sql"),
    include_str!("migrations/0004_locales.sql"),
    include_str!("migrations/0005_find.sql")
);

/// `application_id` of every catalogue: `SPRT` in ASCII.
const APPLICATION_ID: i64 = 0x5350_5254;

/// `user_version` of the catalogues that this build reads: the number of the newest migration.
const VERSION: i64 = 5;

/// Key of `meta`: SHA-256 of the bundle's content, in hexadecimal.
pub const META_CONTENT: &str = "content_sha256";

/// Key of `meta`: the newest source date of a desk, as the source gave it.
pub const META_NEWEST: &str = "newest_source_date";

/// Key of `meta`: since when the bundle's rows were what they are (RFC 3339), as `assets/catalogue/edition` says.
pub const META_EDITION: &str = "edition";

/// Key of `meta`: version of the feed's entry that the rows are of; absent in a bundle.
pub const META_FEED_VERSION: &str = "feed.version";

/// Key of `meta`: when the entry was signed by which territories last became what they are (RFC 3339).
pub const META_FEED_CREATED: &str = "feed.created";

/// Key of `meta`: number of the root whose keys vouched for that entry.
pub const META_FEED_ROOT: &str = "feed.root";

/// Key of `meta`: the signed entry itself.
pub const META_FEED_ENTRY: &str = "feed.entry";

/// Key of `meta`: the list of languages that a feed has (`feed::offers`), after the number of its version and a line feed.
pub const META_FEED_LOCALES: &str = "feed.locales";

/// Key of `meta`: the signed line of a shard (`territory/<id>`, `locale/<tag>`), with its proof.
pub fn meta_feed_line(shard: &str) -> String {
    format!("feed.line.{shard}")
}

/// Key of `meta`: when the entry was signed by which a shard's rows were last found the newest (RFC 3339).
pub fn meta_feed_of(shard: &str) -> String {
    format!("feed.of.{shard}")
}

/// Key of `meta`: that the version whose entry was applied last does not have a shard.
pub fn meta_feed_absent(shard: &str) -> String {
    format!("feed.absent.{shard}")
}

/// Bytes of a page of a bundle of so many desks. Small pages are few bytes: those of a table that is nearly empty, and
/// what a phone keeps of it in memory. Of a large catalogue a page has as many neighbours as it can, so that the first
/// question of a file just opened reads few (docs/adr/0008).
pub const fn page_size(desks: usize) -> i64 {
    match desks {
        0..=4096 => 4096,
        _ => 16384,
    }
}

/// An open catalogue.
pub struct Catalogue {
    dao: Dao,
    revision: u64,
}

impl Catalogue {
    /// A catalogue in memory, from the bytes of a bundle: the web's way, and the last resort of the others.
    ///
    /// # Errors
    /// [`Error::BadCatalogue`] when the bytes are not a whole catalogue of this version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        Self::in_memory(bytes).map_err(|reason| Error::BadCatalogue(reason.to_string()))
    }

    /// The program's own bundle, in memory. Its pages were checked when it was built and came with the program,
    /// so only its header is looked at: a cheap phone starts at once.
    ///
    /// # Errors
    /// [`Error::BadCatalogue`] when the bytes are not a catalogue of this version.
    pub fn bundled(bytes: &[u8]) -> Result<Self> {
        let bad = |reason: Reason| Error::BadCatalogue(reason.to_string());
        inspect::header(bytes, bytes.len() as u64).map_err(bad)?;
        Ok(Self::new(Self::deserialize(bytes).map_err(bad)?))
    }

    /// A catalogue in memory from what was stored after an update ([`Catalogue::to_bytes`]); when the program's own bundle is
    /// newer, or what was stored is not whole, the bundle with the languages that could be saved. `None` when the bundle alone is
    /// the better one.
    ///
    /// # Errors
    /// [`Error::BadCatalogue`] when the bundle is none.
    pub fn stored(bytes: &[u8], bundle: &[u8]) -> Result<Option<Self>> {
        let own = Self::bundled(bundle)?;
        if let Ok(stored) = Self::in_memory(bytes) {
            let same =
                inspect::content_hash(&own.dao.conn)? == inspect::content_hash(&stored.dao.conn)?;
            let edition = inspect::instant(&own.dao.conn, META_EDITION)?;
            if same || inspect::is_newer(&stored.dao.conn, edition)? {
                return Ok(Some(stored));
            }
        }
        match Self::deserialize(bytes) {
            Ok(old) => Carried::of(old).into_bundle(bundle),
            Err(_) => Ok(None),
        }
    }

    /// Its bytes, as they are stored.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn to_bytes(&mut self) -> Result<Vec<u8>> {
        self.undo()?;
        Ok(self.dao.conn.serialize(MAIN_DB)?.to_vec())
    }

    fn deserialize(bytes: &[u8]) -> std::result::Result<Connection, Reason> {
        let mut conn = Connection::open_in_memory().map_err(|_| Reason::Corrupt)?;
        conn.deserialize_read_exact(MAIN_DB, bytes, bytes.len(), false)
            .map_err(|_| Reason::NotADatabase)?;
        Ok(conn)
    }

    fn in_memory(bytes: &[u8]) -> std::result::Result<Self, Reason> {
        inspect::header(bytes, bytes.len() as u64)?;
        let conn = Self::deserialize(bytes)?;
        inspect::content(&conn).map_err(|_| Reason::Corrupt)??;
        Ok(Self::new(conn))
    }

    fn new(conn: Connection) -> Self {
        Self {
            dao: Dao::new(conn),
            revision: 0,
        }
    }

    /// Answers questions from one state of the catalogue.
    ///
    /// # Errors
    /// What the closure returns, or SQLite's refusal.
    pub fn read<T>(&self, questions: impl FnOnce(&Dao) -> Result<T>) -> Result<T> {
        self.undo()?;
        // A transaction, so that the file cannot change between two questions; it ends without a trace.
        let _snapshot = self.dao.conn.unchecked_transaction()?;
        questions(&self.dao)
    }

    /// Changes the catalogue in one transaction: all of it, or nothing when the closure returns an error.
    ///
    /// # Errors
    /// What the closure returns, or SQLite's refusal.
    pub fn write<T>(&mut self, changes: impl FnOnce(&mut Dao) -> Result<T>) -> Result<T> {
        self.undo()?;
        self.dao.conn.execute_batch("BEGIN IMMEDIATE")?;
        let outcome = changes(&mut self.dao).and_then(|value| {
            self.dao.conn.execute_batch("COMMIT")?;
            Ok(value)
        });
        self.dao.forget_index();
        match outcome {
            Ok(value) => {
                self.revision += 1;
                Ok(value)
            }
            Err(error) => {
                self.undo()?;
                Err(error)
            }
        }
    }

    /// Undoes what an unfinished write left: one that failed, or one whose closure panicked under a caller
    /// who goes on. SQLite may have ended the transaction itself (a full disk): then there is nothing to do.
    fn undo(&self) -> Result<()> {
        if !self.dao.conn.is_autocommit() {
            self.dao.conn.execute_batch("ROLLBACK")?;
        }
        Ok(())
    }

    /// How many times it was changed since it was opened: what a screen compares to ask again.
    pub const fn revision(&self) -> u64 {
        self.revision
    }
}
