//! What makes a translation whole: its files are Fluent, say every message of the source language with the same
//! variables, and have the plural forms of their language. Core's build stops on what is not, and the translators' kit
//! (`sportello locales`) tells it; the app never carries this crate.

mod check;
mod entries;
mod facts;
mod fault;
mod files;
pub mod plurals;
mod reader;

pub use check::{Catalogue, Checked, Language, check, languages, translation};
pub use entries::{Entries, Found, closure, counts, variables};
pub use facts::{FORMS, Facts, Problem, of as facts_of};
pub use fault::{Fault, Kind};
pub use files::{File, read};
