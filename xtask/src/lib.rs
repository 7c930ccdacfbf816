//! Build steps that are Rust, so that no other tool has to be installed: the web app and everything a
//! first visit downloads ([`web`]), a small server for it ([`serve`]), its size ([`size`]),
//! tables of many desks to measure with ([`crowd`]), the translators' kit ([`kit`]), what the phones' packages repeat of the app ([`phones`]), and what can be
//! proved of those packages without a phone ([`ladder`]).
//!
//! The journeys in `tests/` use [`serve::spawn`] to start and stop the server themselves.

pub mod crowd;
pub mod digest;
pub mod kit;
pub mod ladder;
pub mod phones;
pub mod serve;
pub mod size;
pub mod web;
pub mod workspace;
