//! The publisher's commands, the real program: keys, roots, building, signing, publishing, serving, and one file for phones.

#[path = "../run/document.rs"]
mod document;
mod example;
mod keys;
mod language;
mod locales;
mod open;
mod publish;
mod publisher;
mod roots;
mod schemas;
mod serve;
mod walkthrough;
