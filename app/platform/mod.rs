//! The only home of what differs between platforms. `web` is the browser; `native` is the desktop window,
//! the phones' webview and the tests, which all have files and tokio.

mod position;
mod speech;

#[cfg(not(target_arch = "wasm32"))]
mod native;
#[cfg(target_arch = "wasm32")]
mod web;

#[cfg(not(target_arch = "wasm32"))]
pub use native::*;
#[cfg(target_arch = "wasm32")]
pub use web::*;

pub use position::{Located, NotLocated};
pub use speech::{Speech, Spoke, Utterance};

use sportello_core::error::Error;
use sportello_core::feed::Root;

/// A link that was pressed and that no app on the device takes.
#[cfg_attr(
    target_arch = "wasm32",
    allow(dead_code, reason = "a browser does not tell")
)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkWithoutApp {
    /// What a person can use without it: the number, the address, the place in words.
    pub what: String,
    /// Whether it can be pasted now.
    pub copied: bool,
}

/// Whose feed this copy of the app takes: chosen when the app is built or started, never by a server.
pub struct Publisher {
    /// The keys that came with the app.
    pub root: Root,
    /// The feed's address, with a `/` at its end.
    pub address: String,
}

/// Why a change of the person's data is not on the device.
#[derive(Debug)]
pub enum NotKept {
    /// It is made, for as long as the app runs: nothing can be stored here.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        allow(dead_code, reason = "a window says it at the start")
    )]
    ForNow,
    /// It is not made.
    NotMade(Error),
}

/// What became of a file that is to be given to somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// The device asked the person what to do with it.
    Handed,
    /// It lies here.
    Saved(String),
    /// It could not be written.
    Not,
}

/// What became of a text that is to be given to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passed {
    /// The device asked the person what to do with it.
    Handed,
    /// It can be pasted now.
    Copied,
    /// Neither.
    Not,
}

/// Where a browser keeps what it remembers of the feed.
#[cfg(target_arch = "wasm32")]
const TRUST: &str = "trust.json";

/// Where a browser keeps what came of a download that was cut.
#[cfg(target_arch = "wasm32")]
const LEFTOVER: &str = "leftover";
