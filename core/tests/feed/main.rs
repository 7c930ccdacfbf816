//! The signed feed: what a good one does, and what every bad one does not.

mod attacks;
mod content;
mod host;
mod keys;
mod locales;
mod pack;
mod properties;
mod updates;
