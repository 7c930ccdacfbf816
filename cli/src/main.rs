//! The `sportello` command: the app's answers in a terminal, for fieldworkers and scripts, and the tools of
//! publishers. docs/cli.md is its manual.
//!
//! Results go to stdout, what is wrong to stderr. Exit code 0: answered, also when nothing was found;
//! 2: the command line asks for something that cannot be; 1: anything else.

mod ask;
mod card;
mod check;
mod convert;
mod diff;
mod export;
mod feed;
mod find;
mod import;
mod json;
mod locales;
mod near;
mod print;
mod progress;
mod shell;
mod tables;

use std::io::{self, ErrorKind, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{ArgGroup, Args, CommandFactory, Parser, Subcommand};
use sportello_core::catalogue::Catalogue;

/// The nearest desk that can help, with no signal.
#[derive(Parser)]
#[command(version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// List the desks near a town or a point, nearest first
    Near(Near),
    /// Find desks by words in any language: names, places, needs
    Find(Find),
    /// Show all that is known of one desk
    Desk(Desk),
    /// List the phone lines that need no place
    Helplines(Helplines),
    /// Write the catalogue's source from the collectors' tables
    Convert(Convert),
    #[command(flatten)]
    Feed(feed::Command),
    /// Write a territory's tables from a spreadsheet, HSDS, OpenStreetMap or Integreat
    Import(import::Import),
    /// Tell every fault of the tables, and what is doubtful in them
    Check(check::Check),
    /// Write the tables as HSDS JSON, one CSV table or GeoJSON
    Export(export::Export),
    /// Tell what changed between two versions of the tables
    Diff(diff::Diff),
    /// Make and check translations of the app
    #[command(subcommand)]
    Locales(locales::Command),
    /// Write a shell's completions
    Completions(shell::Completions),
    /// Write the manual page (roff)
    Man,
}

#[derive(Args)]
#[command(group(ArgGroup::new("place").required(true).args(["town", "at"])))]
struct Near {
    /// Name of an Italian town; case and accents do not matter
    #[arg(long, value_name = "NAME")]
    town: Option<String>,
    /// A point in degrees north and east (WGS84), as 43.11,12.39
    #[arg(long, value_name = "LAT,LON", allow_hyphen_values = true)]
    at: Option<String>,
    #[command(flatten)]
    narrow: Narrow,
    #[command(flatten)]
    how: How,
}

#[derive(Args)]
#[command(group(ArgGroup::new("from").args(["near_town", "at"])))]
struct Find {
    /// Words as one types them, in any script; the last one may be unfinished
    #[arg(required = true, value_name = "WORDS")]
    words: Vec<String>,
    /// Put desks near this Italian town first
    #[arg(long, value_name = "NAME")]
    near_town: Option<String>,
    /// Put desks near this point first: degrees north and east (WGS84), as 43.11,12.39
    #[arg(long, value_name = "LAT,LON", allow_hyphen_values = true)]
    at: Option<String>,
    #[command(flatten)]
    narrow: Narrow,
    #[command(flatten)]
    how: How,
}

/// What must be true of a desk, and which page of them is wanted.
#[derive(Args)]
struct Narrow {
    /// Only desks with this theme, such as documents
    #[arg(long, value_name = "CODE")]
    theme: Option<String>,
    /// Only desks where this language is spoken, such as ar (BCP 47)
    #[arg(long, value_name = "CODE")]
    lang: Option<String>,
    /// Only desks of this kind, such as caritas
    #[arg(long, value_name = "CODE")]
    kind: Option<String>,
    /// Only desks that are for these people, such as women
    #[arg(long, value_name = "CODE")]
    audience: Option<String>,
    /// Only desks of this territory, such as umbria
    #[arg(long, value_name = "NAME")]
    territory: Option<String>,
    /// Only desks that a wheelchair is known to enter
    #[arg(long)]
    wheelchair: bool,
    /// Only desks whose hours say that they are open at this time in Italy
    #[arg(long, value_name = "YYYY-MM-DDTHH:MM", conflicts_with = "now")]
    open_at: Option<String>,
    /// How many desks to list at most
    #[arg(long, value_name = "N", default_value_t = 20)]
    limit: usize,
    /// How many desks to skip
    #[arg(long, value_name = "N", default_value_t = 0)]
    offset: usize,
}

#[derive(Args)]
struct Desk {
    /// The desk's id, as `near` lists it
    id: String,
    #[command(flatten)]
    how: How,
}

#[derive(Args)]
struct Helplines {
    /// Only lines that speak this language, such as ar (BCP 47)
    #[arg(long, value_name = "CODE")]
    lang: Option<String>,
    #[command(flatten)]
    how: How,
}

#[derive(Args)]
struct Convert {
    /// Folder of the collectors' tables
    #[arg(long, value_name = "DIR")]
    from: PathBuf,
    /// Folder to write the territories' packages in
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
}

/// What every answer takes.
#[derive(Args)]
struct How {
    /// The time in Italy to answer for, instead of the clock's
    #[arg(long, value_name = "YYYY-MM-DDTHH:MM")]
    now: Option<String>,
    /// Language of the words: it, en or ar; else the system's
    #[arg(long, value_name = "CODE")]
    locale: Option<String>,
    /// Answer in JSON (docs/cli.md)
    #[arg(long)]
    json: bool,
    /// Answer from the catalogue in this folder, which `sportello open` keeps, instead of the program's own
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

/// What a command has to say, and the exit code that goes with it.
struct Outcome {
    text: String,
    code: u8,
}

impl From<String> for Outcome {
    fn from(text: String) -> Self {
        Self { text, code: 0 }
    }
}

/// Why there is no answer.
#[derive(Debug)]
enum Trouble {
    /// What was asked cannot be: each fault with its place and remedy.
    Asked(Vec<String>),
    /// Anything else.
    Other(String),
}

impl Trouble {
    /// What it says, each fault apart.
    fn lines(self) -> Vec<String> {
        match self {
            Self::Asked(faults) => faults,
            Self::Other(why) => vec![why],
        }
    }
}

impl From<sportello_core::error::Error> for Trouble {
    fn from(error: sportello_core::error::Error) -> Self {
        Self::Other(error.to_string())
    }
}

impl Command {
    /// What the commands that answer take.
    const fn how(&self) -> Option<&How> {
        match self {
            Self::Near(Near { how, .. })
            | Self::Find(Find { how, .. })
            | Self::Desk(Desk { how, .. })
            | Self::Helplines(Helplines { how, .. }) => Some(how),
            _ => None,
        }
    }
}

fn main() -> ExitCode {
    let outcome = run(&Cli::parse().command);
    match outcome.and_then(|outcome| say(&outcome.text).map(|()| outcome.code)) {
        Ok(code) => ExitCode::from(code),
        Err(Trouble::Asked(faults)) => {
            for fault in faults {
                eprintln!("error: {fault}");
            }
            ExitCode::from(2)
        }
        Err(Trouble::Other(why)) => {
            eprintln!("error: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: &Command) -> Result<Outcome, Trouble> {
    match command {
        Command::Convert(Convert { from, to }) => {
            let done = convert::run(from, to).map_err(|error| Trouble::Other(error.to_string()))?;
            Ok(format!("{done}\n").into())
        }
        Command::Import(args) => import::run(args),
        Command::Check(args) => check::run(args),
        Command::Export(args) => export::run(args),
        Command::Diff(args) => diff::run(args),
        Command::Locales(command) => locales::run(command),
        Command::Completions(args) => shell::completions(args, Cli::command()).map(Outcome::from),
        Command::Man => shell::man(Cli::command()).map(Outcome::from),
        Command::Feed(command) => feed::run(command).map(Outcome::from),
        _ => answer(command).map(Outcome::from),
    }
}

/// The app's answers.
fn answer(command: &Command) -> Result<String, Trouble> {
    let catalogue = match command.how().and_then(|how| how.data.as_deref()) {
        Some(folder) => feed::catalogue(folder)?,
        None => Catalogue::bundled(sportello_assets::CATALOGUE)?,
    };
    // What was asked wrongly is no fault of the catalogue: it comes through `read` as a value.
    catalogue.read(|dao| {
        Ok(match command {
            Command::Near(near) => near::near(dao, near),
            Command::Find(typed) => find::find(dao, typed, bold()),
            Command::Desk(desk) => card::desk(dao, desk),
            Command::Helplines(helplines) => near::helplines(dao, helplines),
            // Told by `run`.
            _ => Ok(String::new()),
        })
    })?
}

/// Whether marked words may be bold: only where a person reads, on a terminal that can.
fn bold() -> bool {
    io::stdout().is_terminal() && std::env::var_os("TERM").is_some_and(|term| term != "dumb")
}

/// Writes an answer. Who stops reading (`| head`) has had enough: that is no fault.
fn say(text: &str) -> Result<(), Trouble> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Trouble::Other(format!("stdout: {error}")))
        }
        _ => Ok(()),
    }
}
