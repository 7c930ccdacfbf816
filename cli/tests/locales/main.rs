//! The translators' kit on the real languages and on broken ones.

mod check;
#[path = "../run/document.rs"]
mod document;
mod folder;
mod new;
mod pack;
mod page;
mod pseudo;
#[path = "../run/mod.rs"]
mod run;
mod walkthrough;
