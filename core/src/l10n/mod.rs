//! Words: everything that a person reads, in their language. Messages are Fluent files under
//! `locales/`, checked when the core is built; each is a function of [`msg`], so that an unknown key or
//! a forgotten variable does not compile. [`Words`] turns a [`Msg`] into text.

pub mod format;
mod installed;
mod language;
mod library;
mod locale;
mod message;
mod numerals;
mod words;

pub(crate) use installed::is_own_name;
#[cfg(feature = "source")]
pub(crate) use installed::version;
pub use installed::{
    APP, Dropped, Installed, MESSAGE_BYTES, Why, all_installed, check, installed, is_for_this_app,
    is_message_id,
};
pub use library::Library;
pub use locale::{Direction, Locale, negotiate};
pub use message::{Arg, Count, Msg};
pub use words::{Said, Words};

/// The messages, one function each: the id with `_` for `-`, the Italian text as its documentation, the
/// variables in the order of the alphabet. A variable that some language counts by takes a [`Count`].
pub mod msg {
    #![allow(clippy::all, clippy::pedantic, rustdoc::all)]
    use super::{Arg, Count, Msg};

    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

/// The messages of a built-in language, as one text of Fluent without comments: whole in a native program, and
/// what the build writes beside the page. Empty for any other language.
pub fn built_in(locale: Locale) -> &'static str {
    embedded::source(locale.code())
}

/// The embedded files.
mod embedded {
    include!(concat!(env!("OUT_DIR"), "/locales.rs"));
}
