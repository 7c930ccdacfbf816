//! The precious database: what a person chose and saved, in a file of its own that no update and no
//! broken catalogue can reach. It survives upgrades by numbered migrations, is never deleted, and never
//! leaves the device.
//!
//! A position (GPS) is never stored, not even roughly: of a place only the ISTAT code of the town that a
//! person chose is kept, and no table has a column that could hold coordinates. What is removed is
//! overwritten with zeros (`secure_delete`).

mod change;
mod migrate;
mod open;

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use rusqlite::Connection;

pub use change::Change;
pub use migrate::latest_version;
pub use open::{Opened, Started};

use crate::error::{Error, Result};

/// How many towns [`User::recent_places`] keeps.
pub const RECENT_PLACES: u32 = 5;

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Appearance {
    /// As the device is.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Appearance {
    /// Every value, in the order in which a person is shown them.
    pub const ALL: &'static [Self] = &[Self::System, Self::Light, Self::Dark];

    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The value of a code, or `None` for a code that is not known.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|each| each.code() == code)
    }
}

/// When the catalogue may be brought up to date by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Updates {
    /// Whenever there is a network.
    #[default]
    Auto,
    /// Where the network costs nothing.
    WifiOnly,
    /// Only when the person asks.
    Manual,
}

impl Updates {
    /// Every value, in the order in which a person is shown them.
    pub const ALL: &'static [Self] = &[Self::Auto, Self::WifiOnly, Self::Manual];

    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::WifiOnly => "wifi_only",
            Self::Manual => "manual",
        }
    }

    /// The value of a code, or `None` for a code that is not known.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|each| each.code() == code)
    }
}

/// A town that a person chose, and nothing nearer than that. Its only content is six digits, so a
/// position cannot get in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    istat: String,
}

impl Place {
    /// The town of this ISTAT code.
    ///
    /// # Errors
    /// [`Error::UnknownCode`] when it is not six digits.
    pub fn new(istat: &str) -> Result<Self> {
        if istat.len() == 6 && istat.bytes().all(|byte| byte.is_ascii_digit()) {
            return Ok(Self {
                istat: istat.to_owned(),
            });
        }
        Err(Error::UnknownCode {
            what: "ISTAT code (six digits)",
            value: istat.to_owned(),
        })
    }

    /// The ISTAT code, six digits.
    pub fn istat(&self) -> &str {
        &self.istat
    }
}

/// What a person set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The language chosen (BCP 47), `None` until one is.
    pub locale: Option<String>,
    /// The town chosen, `None` until one is.
    pub place: Option<Place>,
    /// Light or dark.
    pub appearance: Appearance,
    /// When the catalogue may be brought up to date by itself.
    pub updates: Updates,
    /// Ids of the territories to keep up to date; `None`: every one that the catalogue has, so that what is asked for
    /// does not follow from where a person is.
    pub territories: Option<BTreeSet<String>>,
    /// Languages (BCP 47) beside the chosen one, those that the person reads best first, then those that they added: what a
    /// feed is asked for, and in what order words fall back.
    pub languages: Vec<String>,
}

/// A desk that a person saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Favourite {
    /// The desk's id in the catalogue; the catalogue may have it no more.
    pub desk_id: String,
    /// When it was saved first, to the second.
    pub saved_at: DateTime<Utc>,
}

/// A person's database, open.
#[derive(Debug)]
pub struct User {
    db: Connection,
}

impl User {
    /// What a person set.
    ///
    /// # Errors
    /// When the database refuses, or a stored value is outside its vocabulary.
    pub fn settings(&self) -> Result<Settings> {
        let row = self
            .db
            .query_row(include_str!("sql/settings.sql"), (), |row| {
                Ok((
                    row.get(0)?,
                    row.get::<_, Option<String>>(1)?,
                    row.get::<_, String>(2)?,
                    row.get::<_, String>(3)?,
                ))
            })?;
        let (locale, place, appearance, updates) = row;
        let place = place.as_deref().map(Place::new).transpose()?;
        let appearance = Appearance::from_code(&appearance).ok_or(Error::UnknownCode {
            what: "appearance",
            value: appearance,
        })?;
        let updates = Updates::from_code(&updates).ok_or(Error::UnknownCode {
            what: "updates",
            value: updates,
        })?;
        let territories = self.territories()?;
        Ok(Settings {
            locale,
            place,
            appearance,
            updates,
            territories: (!territories.is_empty()).then_some(territories),
            languages: self.languages()?,
        })
    }

    fn languages(&self) -> Result<Vec<String>> {
        let mut query = self.db.prepare_cached(include_str!("sql/languages.sql"))?;
        let rows = query.query_map((), |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn territories(&self) -> Result<BTreeSet<String>> {
        let mut query = self
            .db
            .prepare_cached(include_str!("sql/territories.sql"))?;
        let rows = query.query_map((), |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The saved desks, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn favourites(&self) -> Result<Vec<Favourite>> {
        let mut query = self.db.prepare_cached(include_str!("sql/favourites.sql"))?;
        let rows = query.query_map((), |row| {
            let saved_at = DateTime::from_timestamp(row.get(1)?, 0).unwrap_or_default();
            Ok(Favourite {
                desk_id: row.get(0)?,
                saved_at,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The towns chosen last, newest first: ISTAT codes, [`RECENT_PLACES`] at most.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn recent_places(&self) -> Result<Vec<String>> {
        let mut query = self
            .db
            .prepare_cached(include_str!("sql/recent_places.sql"))?;
        let rows = query.query_map((), |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
