//! What a person can change: small operations, each whole or not at all, and the same done twice as
//! done once, so that they can be repeated after a doubt.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::{Appearance, Place, RECENT_PLACES, Updates, User};
use crate::error::{Error, Result};

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Chooses a language (BCP 47).
    SetLocale(String),
    /// Chooses a town, which also becomes the newest of the recent ones; `None` leaves it unchosen.
    SetPlace(Option<Place>),
    /// Chooses light or dark.
    SetAppearance(Appearance),
    /// Chooses when the catalogue may be brought up to date by itself.
    SetUpdates(Updates),
    /// Chooses the territories to keep up to date; `None`, or none of them, leaves it unchosen.
    SetTerritories(Option<BTreeSet<String>>),
    /// Chooses the languages beside the one of the screens (BCP 47), in this order; one that is there twice counts once.
    SetLanguages(Vec<String>),
    /// Saves a desk; one already saved keeps its first time.
    Save {
        /// The desk's id.
        desk: String,
        /// Now.
        at: DateTime<Utc>,
    },
    /// Takes a desk out of the saved ones.
    Unsave {
        /// The desk's id.
        desk: String,
    },
    /// Empties the list of recent towns.
    ForgetRecentPlaces,
    /// Forgets all that the person set and saved.
    ForgetEverything,
}

impl User {
    /// Makes a change, in one transaction: on return it is on the disk (native), or in the bytes that
    /// [`User::to_bytes`] gives (browser).
    ///
    /// # Errors
    /// When the database refuses, or a language or desk is empty; then nothing has changed.
    pub fn apply(&mut self, change: &Change) -> Result<()> {
        let write = self.db.transaction()?;
        match change {
            Change::SetLocale(locale) => {
                write.execute(
                    include_str!("sql/set_locale.sql"),
                    [filled("locale", locale)?],
                )?;
            }
            Change::SetPlace(place) => {
                let istat = place.as_ref().map(Place::istat);
                write.execute(include_str!("sql/set_place.sql"), [istat])?;
                if let Some(istat) = istat {
                    write.execute(include_str!("sql/touch_recent_place.sql"), [istat])?;
                    write.execute(include_str!("sql/trim_recent_places.sql"), [RECENT_PLACES])?;
                }
            }
            Change::SetAppearance(appearance) => {
                write.execute(include_str!("sql/set_appearance.sql"), [appearance.code()])?;
            }
            Change::SetUpdates(updates) => {
                write.execute(include_str!("sql/set_updates.sql"), [updates.code()])?;
            }
            Change::SetTerritories(territories) => {
                write.execute(include_str!("sql/forget_territories.sql"), ())?;
                for id in territories.iter().flatten() {
                    let id = filled("territory", id)?;
                    write.execute(include_str!("sql/add_territory.sql"), [id])?;
                }
            }
            Change::SetLanguages(languages) => {
                write.execute(include_str!("sql/forget_languages.sql"), ())?;
                for tag in languages {
                    let tag = filled("language", tag)?;
                    write.execute(include_str!("sql/add_language.sql"), [tag])?;
                }
            }
            Change::Save { desk, at } => {
                let desk = filled("desk", desk)?;
                write.execute(include_str!("sql/save.sql"), (desk, at.timestamp()))?;
            }
            Change::Unsave { desk } => {
                write.execute(include_str!("sql/unsave.sql"), [desk])?;
            }
            Change::ForgetRecentPlaces => {
                write.execute(include_str!("sql/forget_recent_places.sql"), ())?;
            }
            Change::ForgetEverything => {
                write.execute(include_str!("sql/forget_recent_places.sql"), ())?;
                write.execute(include_str!("sql/forget_favourites.sql"), ())?;
                write.execute(include_str!("sql/forget_territories.sql"), ())?;
                write.execute(include_str!("sql/forget_languages.sql"), ())?;
                write.execute(include_str!("sql/forget_settings.sql"), ())?;
            }
        }
        Ok(write.commit()?)
    }
}

fn filled<'a>(what: &'static str, value: &'a str) -> Result<&'a str> {
    if value.trim().is_empty() {
        return Err(Error::UnknownCode {
            what,
            value: value.to_owned(),
        });
    }
    Ok(value)
}
