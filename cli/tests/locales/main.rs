//! The translators' kit on the real languages and on broken ones.

mod check;
mod folder;
mod new;
mod pack;
mod page;
mod pseudo;
#[path = "../run/mod.rs"]
mod run;
