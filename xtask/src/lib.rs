//! Build steps that are Rust, so that no other tool has to be installed: the web app and everything a
//! first visit downloads ([`web`]), a small server for it ([`serve`]) and its size ([`size`]).
//!
//! The journeys in `tests/` use [`serve::spawn`] to start and stop the server themselves.

pub mod digest;
pub mod serve;
pub mod size;
pub mod web;
pub mod workspace;
