//! Breaks the disk under the app: every write, truncate, sync and delete of an update, and of a change of the person's data,
//! fails, finds the disk full, or loses power. Then the files are opened anew, as the app does it, and must be the
//! old ones or the new ones, whole.

#![allow(
    clippy::missing_panics_doc,
    reason = "a test harness: what does not come to pass ends the test with its reason"
)]

pub mod case;
pub mod catalogue;
pub mod disk;
mod few;
#[allow(dead_code)]
#[path = "../../core/tests/feed/host.rs"]
mod host;
pub mod person;
pub mod phone;
pub mod run;
mod shim;
pub mod small;
pub mod steps;
mod survive;
mod view;
mod words;

pub use shim::install;
pub use survive::Loss;
