//! Every released schema, frozen in `user_schemas/v<n>.sql` with a person's data in it, comes up to the
//! newest, equal to one begun fresh, with that data. A new migration needs a new frozen file, which this
//! test prints when it is missing; frozen files and released migrations are never changed.
#![allow(missing_docs)]

use std::fs;
use std::path::PathBuf;

use rusqlite::Connection;
use sportello_core::user::{Appearance, Place, Started, Updates, User, latest_version};

fn frozen(version: i64) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join(format!("tests/user_schemas/v{version}.sql"));
    let schema = || schema(&fresh()).join(";\n");
    fs::read_to_string(&path).unwrap_or_else(|error| {
        panic!(
            "{}: {error}\nWrite it, with sample rows as in v1.sql; this build's schema is:\n{}",
            path.display(),
            schema()
        )
    })
}

/// A fresh database of this build, as anyone can read it.
fn fresh() -> Connection {
    let bytes = User::from_bytes(None).unwrap().user.to_bytes().unwrap();
    read(&bytes)
}

fn read(bytes: &[u8]) -> Connection {
    let mut db = Connection::open_in_memory().unwrap();
    db.deserialize_read_exact("main", bytes, bytes.len(), false)
        .unwrap();
    db
}

/// Tables, indices, triggers and pragmas, without the comments and spaces of the SQL.
fn schema(db: &Connection) -> Vec<String> {
    let mut query = db
        .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name")
        .unwrap();
    let rows = query.query_map((), |row| row.get::<_, String>(0)).unwrap();
    let plain = |sql: String| {
        let lines = sql
            .lines()
            .map(|line| line.split("--").next().unwrap_or_default().to_owned());
        lines
            .collect::<Vec<_>>()
            .join(" ")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    let mut all: Vec<String> = rows.map(|sql| plain(sql.unwrap())).collect();
    for name in ["application_id", "user_version"] {
        let value: i64 = db.pragma_query_value(None, name, |row| row.get(0)).unwrap();
        all.push(format!("PRAGMA {name} = {value}"));
    }
    all
}

fn older(version: i64) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("user.db");
    Connection::open(&path)
        .unwrap()
        .execute_batch(&frozen(version))
        .unwrap();
    (folder, path)
}

#[test]
fn every_older_schema_becomes_the_newest_with_its_data() {
    for version in 1..=latest_version() {
        let (_folder, path) = older(version);
        let opened = User::open(&path).unwrap();
        assert_eq!(opened.started, Started::Found, "v{version}");
        let user = opened.user;
        let settings = user.settings().unwrap();
        assert_eq!(settings.locale.as_deref(), Some("ar"), "v{version}");
        assert_eq!(
            settings.place,
            Some(Place::new("054039").unwrap()),
            "v{version}"
        );
        assert_eq!(settings.appearance, Appearance::Dark, "v{version}");
        let saved: Vec<String> = user
            .favourites()
            .unwrap()
            .into_iter()
            .map(|f| f.desk_id)
            .collect();
        assert_eq!(saved, ["umbria-002", "umbria-001"], "v{version}");
        let recent: &[&str] = if version >= 2 {
            &["054039", "055032"]
        } else {
            &[]
        };
        assert_eq!(user.recent_places().unwrap(), recent, "v{version}");
        let (updates, territories) = if version >= 3 {
            (Updates::WifiOnly, Some(["umbria".to_owned()].into()))
        } else {
            (Updates::Auto, None)
        };
        assert_eq!(settings.updates, updates, "v{version}");
        assert_eq!(settings.territories, territories, "v{version}");
        let languages: &[&str] = if version >= 4 { &["fr", "wo"] } else { &[] };
        assert_eq!(settings.languages, languages, "v{version}");
        drop(user);
        assert_eq!(
            schema(&Connection::open(&path).unwrap()),
            schema(&fresh()),
            "v{version}"
        );
    }
}

#[test]
fn the_newest_frozen_schema_is_this_build() {
    let db = Connection::open_in_memory().unwrap();
    db.execute_batch(&frozen(latest_version())).unwrap();
    assert_eq!(
        schema(&db),
        schema(&fresh()),
        "a released migration was changed, or a new one has no frozen schema"
    );
}

#[test]
fn a_migration_that_fails_leaves_the_old_file() {
    let (_folder, path) = older(1);
    // A table of the next version's name is in the way.
    Connection::open(&path)
        .unwrap()
        .execute_batch("CREATE TABLE recent_place (x TEXT) STRICT")
        .unwrap();
    let before = schema(&Connection::open(&path).unwrap());
    assert!(User::open(&path).is_err());
    assert_eq!(schema(&Connection::open(&path).unwrap()), before);
    let kept: i64 = Connection::open(&path)
        .unwrap()
        .query_row("SELECT count(*) FROM favourite", (), |row| row.get(0))
        .unwrap();
    assert_eq!(kept, 2);
}

#[test]
fn migrations_are_all_done_or_none() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("user.db");
    let id: i64 = fresh()
        .pragma_query_value(None, "application_id", |row| row.get(0))
        .unwrap();
    let db = Connection::open(&path).unwrap();
    db.execute_batch("CREATE TABLE recent_place (x TEXT) STRICT")
        .unwrap();
    db.pragma_update(None, "application_id", id).unwrap();
    let before = schema(&db);
    assert!(
        User::open(&path).is_err(),
        "the first succeeds, the second cannot"
    );
    assert_eq!(schema(&db), before);
}

#[test]
fn bytes_of_an_older_version_come_up_too() {
    let (_folder, path) = older(1);
    let opened = User::from_bytes(Some(&fs::read(&path).unwrap())).unwrap();
    assert_eq!(opened.started, Started::Found);
    assert_eq!(opened.user.favourites().unwrap().len(), 2);
}

#[test]
fn all_tables_are_strict() {
    let loose: i64 = fresh()
        .query_row(
            "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' AND NOT strict",
            (),
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(loose, 0);
}
