//! What the journeys stand on: the real server on the real build, a real Chromium driven through the
//! Chrome DevTools Protocol, a real X display for the native window, and eyes on all that goes wrong.
//!
//! A journey waits for conditions, never for time; a wait that does not end is a failed test, with a
//! picture of every tab and the console beside the other artefacts.

#![allow(
    clippy::missing_panics_doc,
    reason = "a test harness: what does not come to pass ends the test with its reason"
)]

pub mod artefacts;
pub mod axe;
pub mod browser;
pub mod catalogue;
pub mod feed;
pub mod journey;
pub mod limits;
pub mod opus;
pub mod page;
pub mod pictures;
pub mod privacy;
pub mod record;
pub mod screen;
pub mod site;
pub mod stored;
pub mod strace;
pub mod trace;
pub mod wire;

pub use journey::{Journey, journey, journey_with};
pub use page::Page;
