//! What a person is told of updates: plain values, still without a language.

use chrono::{DateTime, Utc};

use super::Standing;
use crate::error::Error;
use crate::feed::{Applied, Name, Refusal, Trust};

/// How it stands with updates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// No host was ever asked with success.
    NeverChecked,
    /// A host is being asked whether there is something new.
    Checking,
    /// Something new is coming.
    Downloading {
        /// Bytes of content that have come.
        got: u64,
        /// Bytes of content in all.
        total: u64,
    },
    /// It is being written into the catalogue.
    Applying,
    /// The catalogue stands as the host said at the last check.
    UpToDate {
        /// When that was. An attempt without a network never counts.
        checked: DateTime<Utc>,
    },
    /// At the last check there was something newer, which has not wholly come.
    Unfinished {
        /// When that was.
        checked: DateTime<Utc>,
    },
    /// The last update failed; the data is as it was ([`Standing::data_of`] says of when).
    Failed {
        /// Why.
        why: Failure,
        /// When a host was last asked with success.
        checked: Option<DateTime<Utc>>,
    },
}

impl Status {
    /// How it stands while no update is going on.
    pub fn at_rest(trust: &Trust, standing: &Standing) -> Self {
        match trust.checked() {
            None => Self::NeverChecked,
            Some(checked) if standing.is_newest(trust) => Self::UpToDate { checked },
            Some(checked) => Self::Unfinished { checked },
        }
    }

    /// How it stands after an update.
    pub fn after(outcome: &Outcome, trust: &Trust) -> Self {
        match (outcome, trust.checked()) {
            (Outcome::Failed { why, .. }, checked) => Self::Failed {
                why: why.clone(),
                checked,
            },
            (_, Some(checked)) => Self::UpToDate { checked },
            (_, None) => Self::NeverChecked,
        }
    }
}

/// How an update ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// There was nothing new.
    UpToDate,
    /// The catalogue is of the newest version now.
    Updated {
        /// What became of the desks.
        applied: Applied,
        /// Chosen shards that the version does not have; their rows stay as they were.
        absent: Vec<Name>,
    },
    /// It failed. The catalogue is as it was.
    Failed {
        /// Why.
        why: Failure,
        /// How many seconds the host wants to be left alone.
        retry_after: Option<u64>,
    },
}

/// Why an update failed, by what a person can do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// No connection, or one too weak. Try again where there is one.
    NoConnection,
    /// This network wants a log-in first.
    LogIn,
    /// The server is busy. Later it may not be.
    Busy,
    /// What the server gave was refused: the publisher must put it right.
    Refused(Refusal),
    /// By this phone's clock what the server gave has expired: the clock is wrong, or the publisher is late.
    Clock {
        /// When it expired; `None` when the clock stands before a signature that was seen already, and the server's
        /// certificate is not good by it.
        expired: Option<DateTime<Utc>>,
    },
    /// A newer app is needed to read it.
    NewerApp(Refusal),
    /// It could not be stored.
    Storage {
        /// Whether the phone is full.
        full: bool,
        /// What the database said, for the details.
        why: String,
    },
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Expired { at, .. } => Self::Clock { expired: Some(at) },
            Refusal::NewerAppNeeded { .. } => Self::NewerApp(refusal),
            refusal => Self::Refused(refusal),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error {
            Error::Refused(refusal) => refusal.into(),
            error => Self::Storage {
                full: error.is_full(),
                why: error.to_string(),
            },
        }
    }
}
