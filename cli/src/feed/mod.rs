//! The publisher's commands: keys, roots, building, signing and publishing a feed (docs/publish.md), and what a phone does
//! with one file of it. What is made here is held to core's own reading of it, as on a phone.

mod build;
mod bundle;
pub mod disk;
mod folder;
mod history;
mod keys;
pub mod language;
mod open;
mod phone;
mod progress;
mod publish;
mod root;
mod serve;
mod sign;
mod staging;

use clap::Subcommand;

use crate::Trouble;

pub use open::catalogue;

/// What a publisher can ask for.
#[derive(Subcommand)]
pub enum Command {
    /// Make and show signing keys
    #[command(subcommand)]
    Keys(keys::Command),
    /// Make, sign and show the feed's root: which keys sign what
    #[command(subcommand)]
    Root(root::Command),
    /// Make a version of the feed from the catalogue's tables, to be signed
    Build(build::Args),
    /// Sign the version that was built
    Sign(sign::Args),
    /// Put the signed version where a static host serves it
    Publish(publish::Args),
    /// Serve a published feed on this computer, for trying
    Serve(serve::Args),
    /// Write territories and languages of a published feed into one file for phones without a network
    Bundle(bundle::Args),
    /// Check a .sportello file as a phone does, and take it into a catalogue
    Open(open::Args),
}

/// Does it, and says what was done.
pub fn run(command: &Command) -> Result<String, Trouble> {
    match command {
        Command::Keys(command) => keys::run(command),
        Command::Root(command) => root::run(command),
        Command::Build(args) => build::run(args),
        Command::Sign(args) => sign::run(args),
        Command::Publish(args) => publish::run(args),
        Command::Serve(args) => serve::run(args),
        Command::Bundle(args) => bundle::run(args),
        Command::Open(args) => open::run(args),
    }
}

/// An answer that is JSON, when that was asked for.
fn say(json: bool, value: &serde_json::Value, text: impl FnOnce() -> String) -> String {
    if json { format!("{value:#}\n") } else { text() }
}

/// A fault with what to do about it.
fn fault(what: impl std::fmt::Display, remedy: impl std::fmt::Display) -> Trouble {
    Trouble::Other(format!("{what}; {remedy}"))
}

/// "1 record", "2 records".
fn count(number: usize, noun: &str) -> String {
    let s = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{s}")
}
