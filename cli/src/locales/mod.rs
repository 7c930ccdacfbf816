//! `sportello locales`: the translators' kit. It reads and writes folders of words (`locales/<bcp47>/*.ftl`); the rules
//! that the build asks too are those of `sportello_locales`.

mod base;
mod beside;
mod check;
mod cldr;
mod exchange;
mod font;
mod new;
mod pack;
mod pieces;
mod preview;
mod pseudo;
mod seen;
mod source;
mod texts;

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use sportello_locales::File;

use crate::feed::language;
use crate::{Outcome, Trouble};

/// What the kit can do.
#[derive(Subcommand)]
pub enum Command {
    /// Tell what is wrong in the translations, what is doubtful, and how much is there
    Check(check::Check),
    /// Begin a language: what CLDR knows of it, and every message to translate
    New(new::New),
    /// Write pseudo-languages, with which screens are tried: accented, longer, from right to left
    Pseudo(pseudo::Pseudo),
    /// Write a language as a file for Weblate, Pontoon, other tools of translators, or a spreadsheet
    Export(exchange::Export),
    /// Bring such a file back: only what differs is written, and nothing while something in it is wrong
    Import(exchange::Import),
    /// Lay out what desks say of themselves, to be translated
    Texts(texts::Texts),
    /// Show every screen of the app in a language, from its working files, anew with every save
    Preview(preview::Preview),
    /// Make a bundle of a language for a publisher: checked, with recordings, texts of desks and how much is there
    Pack(pack::Pack),
    /// Make packed languages part of the feed, signed, and one of them a .sportello file
    Sign(language::Args),
}

/// Where the languages are.
#[derive(Args, Clone)]
pub struct Languages {
    /// Folder of the languages
    #[arg(long, value_name = "DIR", default_value = "locales")]
    dir: PathBuf,
}

impl Languages {
    /// Every `.ftl` of the folder, named as lying in it.
    fn read(&self) -> Result<Vec<File>, Trouble> {
        let shown = self.shown();
        let files = sportello_locales::read(&self.dir, &shown)
            .map_err(|error| Trouble::Other(error.to_string()))?;
        if files.is_empty() {
            return Err(Trouble::Other(format!(
                "{shown} has no language: no folder with .ftl files in it; name another one with --dir"
            )));
        }
        Ok(files)
    }

    fn shown(&self) -> String {
        let shown = self.dir.display().to_string();
        shown.trim_end_matches('/').to_owned()
    }
}

/// Does it.
///
/// # Errors
/// What the command line asks for and cannot be; files that cannot be read or written.
pub fn run(command: &Command) -> Result<Outcome, Trouble> {
    match command {
        Command::Check(args) => check::run(args),
        Command::Export(args) => exchange::export(args).map(Outcome::from),
        Command::Import(args) => exchange::import(args).map(Outcome::from),
        Command::New(args) => new::run(args).map(Outcome::from),
        Command::Texts(args) => texts::run(args).map(Outcome::from),
        Command::Preview(args) => preview::run(args),
        Command::Pack(args) => pack::run(args),
        Command::Sign(args) => language::run(args).map(Outcome::from),
        Command::Pseudo(args) => pseudo::run(args).map(Outcome::from),
    }
}

/// Writes a file, with its path in the error.
fn write(path: &Path, text: &str) -> Result<(), Trouble> {
    std::fs::write(path, text)
        .map_err(|error| Trouble::Other(format!("{}: {error}", path.display())))
}
