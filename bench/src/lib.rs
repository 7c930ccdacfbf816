//! Data, questions and the truth for measuring the find engine: what the benchmark beside its peers
//! (`make bench-find`) and the count of instructions (`tests/instructions.rs`) share.
//!
//! Everything is made from a seed by this crate's own generator, so that two runs, two machines and two
//! years measure the same points.
#![allow(
    // Counts here end at a few millions, far inside every type that they are cast to.
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss
)]

pub mod asked;
pub mod documents;
pub mod oracle;
pub mod ours;
pub mod random;
pub mod timetable;
pub mod world;

/// How many desks an answer holds: a screen's list.
pub const K: usize = 20;

/// What can go wrong here, said in words with its remedy: there is nobody to branch on it.
pub type Outcome<T> = Result<T, String>;

/// An error of another library, with what was being done.
pub fn because<E: std::fmt::Display>(doing: &str) -> impl FnOnce(E) -> String {
    move |error| format!("{doing}: {error}")
}
