//! Keeping the catalogue up to date: when to look for something new ([`Schedule`]), what to ask a host for and what its
//! answers mean ([`Job`]), and what a person is told ([`Status`]).
//!
//! There is no I/O here, no clock and no randomness: a driver brings them (with the feature `http`: `native`; in a
//! browser the app's own). What comes is believed only after [`crate::feed`] verified it, and a request holds nothing
//! but a path of the feed: docs/feed.md, "What a phone does".

mod choice;
mod fetch;
mod http;
mod jitter;
mod job;
mod leftover;
pub mod limits;
#[cfg(all(feature = "http", not(target_arch = "wasm32")))]
pub mod native;
mod schedule;
mod standing;
mod status;

pub use choice::Choice;
pub use http::{Broken, Head, HttpRequest};
pub use job::{Job, Step};
pub use leftover::Leftover;
pub use schedule::{Because, Checked, Conditions, Demand, Due, Online, Schedule};
pub use standing::Standing;
pub use status::{Failure, Outcome, Status};
