//! `cargo xtask`: see `cargo xtask --help`.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Parser, Subcommand};
use xtask::{
    crowd, kit,
    ladder::{self, abi::Abi, library::How},
    phones, serve, size, web, workspace,
};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Sportello's build steps that are Rust")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Builds the web app into dist/, ready for any static host
    Web {
        /// Quick to build, large to load: no optimisation, no compression
        #[arg(long)]
        draft: bool,
        /// Where to write
        #[arg(long, default_value = "dist")]
        dir: PathBuf,
        /// Tables of `crowd`, in place of the catalogue's own
        #[arg(long, value_name = "DIR")]
        tables: Option<PathBuf>,
        /// The root metadata whose feed the app takes, such as feed/root/1; without it, no updates
        #[arg(long, value_name = "FILE")]
        root: Option<PathBuf>,
    },
    /// Serves dist/ to this computer and its network
    Serve {
        /// The port to listen on
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// What to serve
        #[arg(long, default_value = "dist")]
        dir: PathBuf,
        /// A published feed, to be served at /feed/
        #[arg(long, value_name = "DIR")]
        feed: Option<PathBuf>,
    },
    /// Writes tables of many desks, for measurements only: `web --tables DIR` builds with them
    Crowd {
        /// How many desks there must be at least
        #[arg(long, default_value_t = 10_000)]
        desks: usize,
        /// Where to write
        #[arg(long)]
        dir: PathBuf,
    },
    /// Makes the translators' kit in target/kit: the command, the app and the pages that say how (docs/translate.md)
    Kit,
    /// Writes what the phones' packages repeat of the app: icon, languages, words (packaging/)
    Phones,
    /// Climbs one rung of the ladder to the phones: docs/phones.md
    Ladder {
        #[command(subcommand)]
        rung: Rung,
    },
    /// Lists what a first visit downloads, and ends with the total in bytes
    Size {
        /// What to measure
        #[arg(long, default_value = "dist")]
        dir: PathBuf,
    },
}

#[derive(Clone, Copy, Subcommand)]
enum Rung {
    /// Rung 2: links Android's library, and checks what it takes and shows
    Library {
        /// For which phones
        #[arg(long, value_enum, default_value_t = Abi::Arm64)]
        abi: Abi,
        /// As for a release, and then with its size by crate
        #[arg(long)]
        release: bool,
        /// Add what it newly takes to packaging/android/imports.txt
        #[arg(long)]
        accept: bool,
    },
    /// Rung 2b: makes Android's library in two places, and compares the bytes
    Twice {
        /// As for a release
        #[arg(long)]
        release: bool,
    },
    /// Rung 4: compiles the Java side, and compares its native methods with the library's
    Kotlin {
        /// With the library as for a release
        #[arg(long)]
        release: bool,
    },
    /// Rung 5: makes a package like the real one, never to be published, and looks into it
    Apk {
        /// For which phones
        #[arg(long, value_enum, default_value_t = Abi::Arm64)]
        abi: Abi,
        /// With the library as for a release
        #[arg(long)]
        release: bool,
    },
}

fn climb(root: &Path, rung: Rung) -> anyhow::Result<()> {
    match rung {
        Rung::Kotlin { release } => ladder::kotlin::check(root, release),
        Rung::Apk { abi, release } => ladder::apk::check(root, abi, release),
        Rung::Library {
            abi,
            release,
            accept,
        } => ladder::library::check(
            root,
            How {
                abi,
                release,
                accept,
            },
        ),
        Rung::Twice { release } => ladder::twice::check(root, release),
    }
}

fn run() -> anyhow::Result<()> {
    let root = workspace::root()?;
    match Arguments::parse().task {
        Task::Web {
            draft,
            dir,
            tables,
            root: trusted,
        } => {
            let tables = tables.map(|tables| root.join(tables));
            let trusted = trusted.map(|trusted| root.join(trusted));
            web::build(
                &root,
                &root.join(dir),
                draft,
                tables.as_deref(),
                trusted.as_deref(),
            )
        }
        Task::Serve { port, dir, feed } => {
            let feed = feed.map(|feed| root.join(feed));
            serve::run(&root.join(dir), feed.as_deref(), port)
        }
        Task::Crowd { desks, dir } => {
            let to = root.join(dir);
            let made = crowd::write(&root.join("assets/catalogue"), &to, desks)?;
            workspace::step(&format!("{made} desks in {}", to.display()));
            Ok(())
        }
        Task::Kit => kit::build(&root),
        Task::Phones => phones::write(&root),
        Task::Ladder { rung } => ladder::with_c(&root, || climb(&root, rung)),
        Task::Size { dir } => size::print(&root.join(dir)),
    }
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}
