//! Turns `locales/<bcp47>/*.ftl` into typed messages, and stops with all faults at once when a
//! translation is broken; and packs Unicode's tables for `core/src/text`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

#[path = "build/generate.rs"]
mod generate;
#[path = "src/l10n/locale.rs"]
#[allow(dead_code)]
mod locale;
#[path = "build/unicode.rs"]
mod unicode;

use locale::Locale;

/// What a page must be able to say in every language before that language has come.
const FIRST: &[&str] = &[
    "welcome-title",
    "welcome-what",
    "room-help",
    "language-title",
    "language-change",
    "language-loading",
    "language-load-failed",
    "error-title",
    "error-reload",
];

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<ExitCode> {
    let root = PathBuf::from(variable("CARGO_MANIFEST_DIR")?).join("../locales");
    let files = sportello_locales::read(&root, "locales")?;
    println!("cargo::rerun-if-changed={}", root.display());
    let complete: Vec<&str> = Locale::BUILT_IN
        .iter()
        .filter(|l| **l != Locale::SOURCE)
        .map(|l| l.code())
        .collect();
    let catalogue = match sportello_locales::check(&files, Locale::SOURCE.code(), &complete) {
        Ok(catalogue) => catalogue,
        Err(faults) => {
            eprintln!("{} fault(s) in the translations:\n", faults.len());
            for fault in faults {
                eprintln!("{fault}\n");
            }
            return Ok(ExitCode::FAILURE);
        }
    };
    let out = PathBuf::from(variable("OUT_DIR")?);
    write(&out.join("messages.rs"), &generate::functions(&catalogue))?;
    let sources = generate::sources(
        &catalogue.sources,
        &catalogue.only(FIRST),
        &Locale::LAST_RESORTS
            .iter()
            .map(|l| l.code())
            .collect::<Vec<_>>(),
    );
    let variables = generate::variables(&catalogue);
    write(&out.join("locales.rs"), &format!("{sources}{variables}"))?;
    write(&out.join("decompositions.txt"), &unicode::decompositions())?;
    write(&out.join("marks.rs"), &unicode::marks())?;
    Ok(ExitCode::SUCCESS)
}

/// Writes only what changed, so that an edited comment does not compile the core again.
fn write(path: &Path, text: &str) -> io::Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    fs::write(path, text).map_err(|error| about(path, &error))
}

fn variable(name: &str) -> io::Result<String> {
    env::var(name).map_err(|error| io::Error::other(format!("{name}: {error}")))
}

fn about(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
