//! A person's file that is broken, foreign, locked, cut or newer: what is in it is never lost.
#![allow(missing_docs)]

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use sportello_core::error::Error;
use sportello_core::user::{Change, Started, User, latest_version};

fn filled(path: &Path) -> Vec<u8> {
    let mut user = User::from_bytes(None).unwrap().user;
    for number in 0..300 {
        let at = chrono::DateTime::from_timestamp(number, 0).unwrap();
        user.apply(&Change::Save {
            desk: format!("desk-{number}"),
            at,
        })
        .unwrap();
    }
    let bytes = user.to_bytes().unwrap();
    fs::write(path, &bytes).unwrap();
    bytes
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// Opens a file of these bytes and asserts that it is set aside as it is, and a usable one begun.
#[track_caller]
fn is_set_aside(bytes: &[u8]) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("user.db");
    fs::write(&path, bytes).unwrap();
    let opened = User::open(&path).unwrap();
    let kept = folder.path().join("user.db.corrupt-1");
    assert_eq!(
        opened.started,
        Started::SetAside {
            kept: Some(kept.clone())
        }
    );
    assert!(fs::read(&kept).unwrap() == bytes, "kept to the last byte");
    let mut user = opened.user;
    user.apply(&Change::SetLocale("it".into())).unwrap();
    drop(user);
    assert_eq!(User::open(&path).unwrap().started, Started::Found);
    // The same bytes in a browser.
    let opened = User::from_bytes(Some(bytes)).unwrap();
    assert_eq!(opened.started, Started::SetAside { kept: None });
    assert_eq!(opened.user.favourites().unwrap(), []);
}

fn good() -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    filled(&folder.path().join("user.db"))
}

#[test]
fn not_a_database() {
    is_set_aside(b"<!doctype html> this is what a captive portal answered");
}

#[test]
fn cut_short() {
    let good = good();
    is_set_aside(&good[..good.len() / 2]);
    is_set_aside(&good[..4096]);
    is_set_aside(&good[..100]);
}

#[test]
fn pages_overwritten() {
    let mut bytes = good();
    let end = bytes.len();
    bytes[end - 4096..].fill(0xA5);
    is_set_aside(&bytes);
    let mut header = good();
    header[..16].fill(0);
    is_set_aside(&header);
}

#[test]
fn rows_missing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("user.db");
    filled(&path);
    Connection::open(&path)
        .unwrap()
        .execute("DELETE FROM settings", ())
        .unwrap();
    is_set_aside(&fs::read(&path).unwrap());
}

#[test]
fn of_another_program() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.db");
    Connection::open(&path)
        .unwrap()
        .execute_batch("CREATE TABLE note (text TEXT); PRAGMA user_version = 1")
        .unwrap();
    is_set_aside(&fs::read(&path).unwrap());
}

#[test]
fn each_broken_file_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("user.db");
    for round in 1..=3 {
        fs::write(&path, format!("broken {round}")).unwrap();
        User::open(&path).unwrap();
    }
    assert_eq!(
        names(folder.path()),
        [
            "user.db",
            "user.db.corrupt-1",
            "user.db.corrupt-2",
            "user.db.corrupt-3"
        ]
    );
    for round in 1..=3 {
        let kept = folder.path().join(format!("user.db.corrupt-{round}"));
        assert_eq!(fs::read_to_string(kept).unwrap(), format!("broken {round}"));
    }
}

#[test]
fn an_empty_file_is_a_first_start() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("user.db");
    fs::write(&path, b"").unwrap();
    assert_eq!(User::open(&path).unwrap().started, Started::Fresh);
    assert_eq!(names(folder.path()), ["user.db"]);
}

#[test]
fn no_bytes_where_some_should_be_are_broken() {
    assert_eq!(
        User::from_bytes(Some(b"")).unwrap().started,
        Started::SetAside { kept: None }
    );
}

#[test]
fn a_newer_file_is_not_touched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("user.db");
    filled(&path);
    let newer = latest_version() + 1;
    let db = Connection::open(&path).unwrap();
    db.execute_batch("CREATE TABLE field_note (text TEXT) STRICT")
        .unwrap();
    db.pragma_update(None, "user_version", newer).unwrap();
    drop(db);
    let before = fs::read(&path).unwrap();
    let same = |error: &Error| matches!(error, Error::NewerUserData { found, known } if *found == newer && *known == newer - 1);
    assert!(same(&User::open(&path).unwrap_err()));
    assert!(fs::read(&path).unwrap() == before, "touched");
    assert_eq!(names(folder.path()), ["user.db"]);
    assert!(same(&User::from_bytes(Some(&before)).unwrap_err()));
}

#[test]
fn a_locked_file_is_not_taken_for_a_broken_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("user.db");
    let before = filled(&path);
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    assert!(matches!(User::open(&path), Err(Error::Sqlite(_))));
    drop(other);
    assert!(fs::read(&path).unwrap() == before, "touched");
    assert_eq!(names(folder.path()), ["user.db"]);
}

#[test]
fn a_folder_that_is_not_there_is_an_error() {
    let nowhere = PathBuf::from("/nonexistent/folder/user.db");
    assert!(matches!(User::open(&nowhere), Err(Error::Sqlite(_))));
    // A folder in the file's place stays where it is.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("user.db");
    fs::create_dir(&path).unwrap();
    assert!(User::open(&path).is_err());
    assert_eq!(names(folder.path()), ["user.db"]);
}
