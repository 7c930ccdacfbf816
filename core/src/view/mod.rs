//! View-models: what a screen or a terminal shows of a desk, as typed messages still without a language.
//!
//! Plain and comparable, made by taking the whole source apart, so that a new field fails to compile
//! until someone decides on it.

mod card;
mod links;
mod names;
mod row;
mod status;

pub use card::{AgeNote, DeskCard, HoursLine, HoursTable, TownHallCard};
pub use links::{directions_query, mailto, tel, whatsapp};
pub use names::{audience, kind, theme};
pub use row::{DeskRow, PhoneLink, TownHallRow, spoken};
pub use status::{StatusLine, Tone, status_line};
