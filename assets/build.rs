//! Compiles `assets/catalogue` and `assets/thesaurus` to the database that the program carries; tables
//! with a fault stop the build.

use std::path::PathBuf;
use std::process::ExitCode;

use sportello_core::catalogue::{build, source};

fn main() -> ExitCode {
    // A folder is watched with everything in it.
    println!("cargo::rerun-if-changed=catalogue");
    println!("cargo::rerun-if-changed=thesaurus");
    println!("cargo::rerun-if-changed=build.rs");
    match compile() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            eprintln!("{problems}");
            ExitCode::FAILURE
        }
    }
}

fn compile() -> Result<(), String> {
    let variable =
        |name: &str| std::env::var_os(name).ok_or(format!("{name} is not set: build with cargo"));
    let assets = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
    let thesaurus = assets.join("thesaurus");
    let package = source::read(&assets.join("catalogue"), Some(&thesaurus)).map_err(|faults| {
        let lines = faults.iter().map(|fault| {
            let folder = match fault.file.split('/').next() {
                Some("thesaurus") => "assets/",
                // The path of a folder that cannot be read.
                Some("") => "",
                _ => "assets/catalogue/",
            };
            format!("{folder}{fault}")
        });
        let lines = lines.collect::<Vec<_>>().join("\n");
        format!(
            "the catalogue's tables have {} faults:\n{lines}",
            faults.len()
        )
    })?;
    let bytes = build::build(&package).map_err(|error| error.to_string())?;
    let out = PathBuf::from(variable("OUT_DIR")?).join("catalogue.db");
    std::fs::write(&out, bytes).map_err(|error| format!("{}: {error}", out.display()))
}
