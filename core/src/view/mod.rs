//! View-models: what a screen or a terminal shows of a desk and of updates, as typed messages still without a language.
//!
//! Plain and comparable, made by taking the whole source apart, so that a new field fails to compile
//! until someone decides on it.

mod aloud;
mod card;
mod languages;
mod links;
mod names;
mod row;
mod status;
mod told;
mod updates;

pub use aloud::{Aloud, card_aloud, card_passed, row_aloud};
pub use card::{AgeNote, DeskCard, HoursLine, HoursTable, TownHallCard};
pub use languages::{MoreLanguage, Stand, broken, more_languages};
pub use links::{OUTSIDE, directions_query, is_withheld, mailto, tel, whatsapp};
pub use names::{audience, kind, theme, way_out, wheelchair};
pub use row::{DeskRow, PhoneLink, TownHallRow, first_phone, spoken};
pub use status::{StatusLine, Tone, status_line};
pub use told::Told;
pub use updates::{Mood, UpdatesLine, clock_line, fate, updates_line};
