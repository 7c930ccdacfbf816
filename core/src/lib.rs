//! Sportello's core: the catalogue of desks, the search for the nearest, opening hours, words and a
//! person's own data. Pure and synchronous: no screen, no network, no clock of its own,
//! but for the driver of updates behind the feature `http`.
//!
//! Arrows point one way: `view` -> `find`, `hours`, `l10n`, `sync`; `sync` -> `feed` -> `l10n` -> `catalogue`; `find` -> `catalogue`,
//! `hours`; `catalogue` -> `hours`, `text`; all -> `model`.
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unreachable
)]
#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing
    )
)]

mod bits;
pub mod catalogue;
pub mod error;
pub mod feed;
#[cfg(not(target_arch = "wasm32"))]
mod files;
pub mod find;
mod hex;
pub mod hours;
pub mod l10n;
pub mod model;
pub mod order;
pub mod sync;
pub mod text;
pub mod user;
pub mod view;
