//! What is made of the rows so that they are found.

pub mod lexicon;
