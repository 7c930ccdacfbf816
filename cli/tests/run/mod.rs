//! Runs the program that cargo built.
#![allow(dead_code, reason = "each test file takes what it needs")]

use std::process::{Command, Output};

use serde_json::Value;
use sportello_core::catalogue::Catalogue;

pub fn sportello(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sportello"));
    command.args(args);
    command
}

pub fn output(args: &[&str]) -> Output {
    sportello(args).output().unwrap()
}

/// What it says when all is well.
pub fn ok(args: &[&str]) -> String {
    let out = output(args);
    let errors = String::from_utf8_lossy(&out.stderr);
    assert!(
        out.status.success() && errors.is_empty(),
        "{args:?}: {:?} {errors}",
        out.status
    );
    String::from_utf8(out.stdout).unwrap()
}

pub fn json(args: &[&str]) -> Value {
    let text = ok(&[args, &["--json"]].concat());
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{args:?}: {error}: {text}"))
}

/// What it complains of: exit code 2, nothing on stdout.
pub fn refused(args: &[&str]) -> String {
    let out = output(args);
    assert_eq!(out.status.code(), Some(2), "{args:?}: {out:?}");
    assert!(out.stdout.is_empty(), "{args:?}");
    String::from_utf8(out.stderr).unwrap()
}

pub fn ids(answer: &Value) -> Vec<String> {
    let results = answer["results"].as_array().unwrap();
    results
        .iter()
        .map(|entry| entry["id"].as_str().unwrap().to_owned())
        .collect()
}

pub fn bundle() -> Catalogue {
    Catalogue::from_bytes(sportello_assets::CATALOGUE).unwrap()
}

/// What it complains of when it cannot: exit code 1, nothing on stdout.
pub fn failed(args: &[&str]) -> String {
    let out = output(args);
    assert_eq!(out.status.code(), Some(1), "{args:?}: {out:?}");
    assert!(out.stdout.is_empty(), "{args:?}: {out:?}");
    let said = String::from_utf8(out.stderr).unwrap();
    assert!(!said.contains("panicked"), "{said}");
    said
}

/// What it finds: exit code 1, nothing on stderr.
pub fn found(args: &[&str]) -> String {
    let out = output(args);
    assert_eq!(out.status.code(), Some(1), "{args:?}: {out:?}");
    assert!(out.stderr.is_empty(), "{args:?}: {out:?}");
    String::from_utf8(out.stdout).unwrap()
}
