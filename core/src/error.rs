//! What can go wrong: rich here, small and localised where a person reads it (`l10n`, `view`).

use std::path::PathBuf;

/// An error of the core.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// SQLite refused.
    #[error("database: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// The file system refused.
    #[error("{path}: {source}")]
    Io {
        /// Which file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The bytes are not a whole catalogue of this version.
    #[error("not a usable catalogue: {0}")]
    BadCatalogue(String),
    /// The person's database was written by a newer Sportello.
    #[error("the saved data is of version {found}, this app reads up to {known}: update the app")]
    NewerUserData {
        /// The version found.
        found: i64,
        /// The newest version that this build reads.
        known: i64,
    },
    /// A language's bundle is for a later app.
    #[error(
        "the words of {locale} need version {needs} of the app, this is {}: update the app",
        crate::l10n::APP
    )]
    NewerBundle {
        /// The language (BCP 47).
        locale: String,
        /// The version that it needs, as it says.
        needs: String,
    },
    /// Something of a feed was refused.
    #[error("feed: {0}")]
    Refused(#[from] crate::feed::Refusal),
    /// A stored value is outside its vocabulary.
    #[error("unknown {what}: {value}")]
    UnknownCode {
        /// Which vocabulary.
        what: &'static str,
        /// The value found.
        value: String,
    },
}

impl Error {
    /// Whether the device has no room left.
    pub fn is_full(&self) -> bool {
        match self {
            Self::Sqlite(error) => error.sqlite_error_code() == Some(rusqlite::ErrorCode::DiskFull),
            Self::Io { source, .. } => source.kind() == std::io::ErrorKind::StorageFull,
            _ => false,
        }
    }
}

/// The core's result.
pub type Result<T> = std::result::Result<T, Error>;
