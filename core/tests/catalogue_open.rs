//! A catalogue that cannot be used is written again from the bundle; nothing beside it is touched.
#![cfg(feature = "source")]
#![allow(missing_docs)]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use sportello_core::catalogue::{
    Catalogue, Dao, META_EDITION, META_FEED_CREATED, Opened, Reason, build, source,
};
use sportello_core::error::Error;

/// Built once for all tests.
fn bundle() -> Vec<u8> {
    static BUNDLE: LazyLock<Vec<u8>> = LazyLock::new(|| {
        let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/catalogue");
        build::build(&source::read(&tables, None).unwrap()).unwrap()
    });
    BUNDLE.clone()
}

/// A folder with a catalogue, and a person's database beside it that nobody may touch.
struct Folder {
    folder: tempfile::TempDir,
    bundle: Vec<u8>,
}

const SAVED: &[u8] = b"what a person saved";

impl Folder {
    fn new() -> Self {
        let new = Self {
            folder: tempfile::tempdir().unwrap(),
            bundle: bundle(),
        };
        fs::write(new.folder.path().join("user.db"), SAVED).unwrap();
        new
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("catalogue.db")
    }

    #[track_caller]
    fn open(&self) -> Opened {
        let (catalogue, how) = Catalogue::open(&self.path(), &self.bundle).unwrap();
        assert_eq!(catalogue.read(Dao::desks).unwrap().len(), 333);
        drop(catalogue);
        assert_eq!(fs::read(self.folder.path().join("user.db")).unwrap(), SAVED);
        let mut names: Vec<_> = fs::read_dir(self.folder.path())
            .unwrap()
            .map(|file| file.unwrap().file_name())
            .collect();
        names.sort();
        assert_eq!(names, ["catalogue.db", "user.db"]);
        how
    }

    /// Writes other bytes in the file's place and opens it.
    #[track_caller]
    fn with(&self, bytes: &[u8], reason: Reason) {
        fs::write(self.path(), bytes).unwrap();
        assert_eq!(self.open(), Opened::Replaced(reason));
        assert!(fs::read(self.path()).unwrap() == self.bundle);
        assert_eq!(self.open(), Opened::Current);
    }

    fn changed(&self, change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
        let mut bytes = self.bundle.clone();
        change(&mut bytes);
        bytes
    }
}

#[test]
fn it_is_written_once_and_then_used() {
    let folder = Folder::new();
    assert_eq!(folder.open(), Opened::Created);
    assert_eq!(folder.open(), Opened::Current);
}

#[test]
fn unusable_files_are_replaced() {
    let folder = Folder::new();
    folder.with(b"", Reason::Truncated);
    folder.with(b"SQLite", Reason::NotADatabase);
    folder.with(&[0x42; 8192], Reason::NotADatabase);
    folder.with(&folder.bundle[..50], Reason::Truncated);
    folder.with(&folder.bundle[..4096], Reason::Truncated);
    folder.with(
        &folder.bundle[..folder.bundle.len() - 4096],
        Reason::Truncated,
    );
    folder.with(&folder.bundle[..folder.bundle.len() - 1], Reason::Truncated);
}

#[test]
fn damaged_pages_are_found() {
    let folder = Folder::new();
    // Every page in turn, its beginning overwritten: each is either found or holds nothing.
    let pages = folder.bundle.len() / 4096;
    for page in (1..pages).step_by(7) {
        let bytes = folder.changed(|bytes| bytes[page * 4096..page * 4096 + 64].fill(0xFF));
        fs::write(folder.path(), bytes).unwrap();
        assert_eq!(
            folder.open(),
            Opened::Replaced(Reason::Corrupt),
            "page {page}"
        );
    }
    let bytes = folder.changed(|bytes| bytes[100..400].fill(0));
    folder.with(&bytes, Reason::Corrupt);
}

#[test]
fn versions_and_bundles_are_told_apart() {
    let folder = Folder::new();
    // `user_version` is at byte 60 and `application_id` at 68, four bytes each, most significant first.
    folder.with(
        &folder.changed(|bytes| bytes[63] += 1),
        Reason::NewerVersion,
    );
    folder.with(
        &folder.changed(|bytes| bytes[60..64].fill(0x7F)),
        Reason::NewerVersion,
    );
    folder.with(&folder.changed(|bytes| bytes[63] = 1), Reason::OtherVersion);
    folder.with(&folder.changed(|bytes| bytes[68] = 0), Reason::OtherVersion);

    folder.open();
    let (mut catalogue, _) = Catalogue::open(&folder.path(), &folder.bundle).unwrap();
    catalogue
        .write(|dao| dao.put_meta("content_sha256", "another"))
        .unwrap();
    drop(catalogue);
    assert_eq!(folder.open(), Opened::Replaced(Reason::StaleBundle));
}

/// The journal of a write that a crash cut short, taken while `SQLite` was at it.
fn hot_journal(folder: &Folder) -> Vec<u8> {
    let path = folder.folder.path().join("other.db");
    fs::write(&path, &folder.bundle).unwrap();
    let conn = rusqlite::Connection::open(&path).unwrap();
    conn.execute_batch(
        "PRAGMA cache_size = 1;
         UPDATE meta SET value = 'before the crash' WHERE key = 'content_sha256';
         BEGIN;
         UPDATE desk SET name = 'cut short';
         UPDATE meta SET value = 'cut short';
         UPDATE municipality SET name = 'cut short';",
    )
    .unwrap();
    let journal = fs::read(folder.folder.path().join("other.db-journal")).unwrap();
    conn.execute_batch("ROLLBACK").unwrap();
    drop(conn);
    fs::remove_file(&path).unwrap();
    journal
}

#[test]
fn an_old_journal_is_not_played_into_the_new_file() {
    let folder = Folder::new();
    let journal = hot_journal(&folder);
    fs::write(folder.path(), b"broken").unwrap();
    fs::write(folder.folder.path().join("catalogue.db-journal"), journal).unwrap();
    assert!(matches!(folder.open(), Opened::Replaced(_)));
    assert!(fs::read(folder.path()).unwrap() == folder.bundle);
}

/// In the midst of a commit the first page tells of pages that are not in the file yet.
#[test]
fn a_commit_that_a_crash_cut_short_is_undone_and_not_taken_for_damage() {
    let folder = Folder::new();
    folder.open();
    let conn = rusqlite::Connection::open(folder.path()).unwrap();
    let meta = |value: &str| {
        conn.execute(
            "INSERT OR REPLACE INTO meta VALUES ('mark', ?1)",
            [value.repeat(20_000)],
        )
    };
    meta("a").unwrap();
    let before = fs::metadata(folder.path()).unwrap().len();
    // A cache of a page: what is written goes into the file before the commit.
    conn.execute_batch("PRAGMA cache_size = 1; BEGIN").unwrap();
    meta("bb").unwrap();
    let journal = fs::read(folder.folder.path().join("catalogue.db-journal")).unwrap();
    conn.execute_batch("COMMIT").unwrap();
    drop(conn);
    let mut bytes = fs::read(folder.path()).unwrap();
    assert!(bytes.len() as u64 > before, "it has grown");
    bytes.truncate(usize::try_from(before).unwrap());
    fs::write(folder.path(), bytes).unwrap();
    fs::write(folder.folder.path().join("catalogue.db-journal"), journal).unwrap();
    assert_eq!(folder.open(), Opened::Current);
    let (catalogue, _) = Catalogue::open(&folder.path(), &folder.bundle).unwrap();
    let mark = catalogue.read(|dao| dao.meta("mark")).unwrap().unwrap();
    assert!(mark.bytes().all(|byte| byte == b'a'), "the state before");
}

#[test]
fn newer_rows_of_a_feed_outlive_an_older_bundle_and_no_newer_one() {
    let edition = bundle_edition();
    let day = chrono::TimeDelta::days(1);
    for (created, how) in [
        (Some(edition + day), Opened::Newer),
        (Some(edition), Opened::Replaced(Reason::StaleBundle)),
        (Some(edition - day), Opened::Replaced(Reason::StaleBundle)),
        (None, Opened::Replaced(Reason::StaleBundle)),
    ] {
        let folder = Folder::new();
        folder.open();
        let (mut catalogue, _) = Catalogue::open(&folder.path(), &folder.bundle).unwrap();
        let changes = |dao: &mut Dao| {
            dao.put_meta("content_sha256", "another")?;
            created.map_or(Ok(()), |at| {
                dao.put_meta(META_FEED_CREATED, &at.to_rfc3339())
            })
        };
        catalogue.write(changes).unwrap();
        drop(catalogue);
        assert_eq!(folder.open(), how, "{created:?}");
    }
    // Newer and damaged is damaged.
    let folder = Folder::new();
    folder.open();
    let (mut catalogue, _) = Catalogue::open(&folder.path(), &folder.bundle).unwrap();
    let changes = |dao: &mut Dao| {
        dao.put_meta("content_sha256", "another")?;
        dao.put_meta(META_FEED_CREATED, &(edition + day).to_rfc3339())
    };
    catalogue.write(changes).unwrap();
    drop(catalogue);
    let mut bytes = fs::read(folder.path()).unwrap();
    bytes[20 * 4096..20 * 4096 + 64].fill(0xFF);
    fs::write(folder.path(), bytes).unwrap();
    assert_eq!(folder.open(), Opened::Replaced(Reason::Corrupt));
}

fn bundle_edition() -> chrono::DateTime<chrono::Utc> {
    let catalogue = Catalogue::from_bytes(&bundle()).unwrap();
    let text = catalogue.read(|dao| dao.meta(META_EDITION)).unwrap();
    text.unwrap().parse().unwrap()
}

#[test]
fn readers_see_the_old_rows_until_the_commit_and_the_new_ones_after_it() {
    let folder = Folder::new();
    let (reader, _) = Catalogue::open(&folder.path(), &folder.bundle).unwrap();
    let mut writer = Catalogue::beside(&folder.path()).unwrap();
    let seen = |catalogue: &Catalogue| catalogue.read(|dao| dao.meta("mark")).unwrap();
    let before = fs::read(folder.path()).unwrap();
    let changes = |dao: &mut Dao| {
        // More than the cache holds: what would spill into the file, and lock it.
        for number in 0..3000 {
            dao.put_meta(&format!("fill.{number}"), &"x".repeat(4000))?;
        }
        dao.put_meta("mark", "new")?;
        assert_eq!(seen(&reader), None, "while it is being written");
        assert!(
            fs::read(folder.path()).unwrap() == before,
            "nothing spilled"
        );
        Ok(())
    };
    writer.write(changes).unwrap();
    assert_eq!(seen(&reader).as_deref(), Some("new"));
}

#[test]
fn another_connection_is_only_to_a_catalogue_that_is_there() {
    let folder = Folder::new();
    assert!(Catalogue::beside(&folder.path()).is_err());
    assert!(!folder.path().exists());
    folder.open();
    assert!(Catalogue::beside(&folder.path()).is_ok());
    fs::write(folder.path(), folder.changed(|bytes| bytes[63] = 9)).unwrap();
    assert!(matches!(
        Catalogue::beside(&folder.path()),
        Err(Error::BadCatalogue(_))
    ));
}

#[test]
fn a_write_is_all_or_nothing() {
    let folder = Folder::new();
    let (mut catalogue, _) = Catalogue::open(&folder.path(), &folder.bundle).unwrap();
    assert_eq!(catalogue.revision(), 0);
    let failed: Result<(), Error> = catalogue.write(|dao| {
        dao.put_meta("half", "applied")?;
        Err(Error::BadCatalogue("no".into()))
    });
    assert!(failed.is_err());
    assert_eq!(catalogue.read(|dao| dao.meta("half")).unwrap(), None);
    assert_eq!(catalogue.revision(), 0);
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        catalogue.write(|dao| -> Result<(), Error> {
            dao.put_meta("half", "applied")?;
            panic!("in the middle of a write");
        })
    }));
    assert!(panicked.is_err());
    assert_eq!(catalogue.read(|dao| dao.meta("half")).unwrap(), None);
    catalogue
        .write(|dao| dao.put_meta("whole", "applied"))
        .unwrap();
    assert_eq!(catalogue.revision(), 1);
    drop(catalogue);
    // It is on the disk, and the bundle is still the one that it was made from.
    let (catalogue, how) = Catalogue::open(&folder.path(), &folder.bundle).unwrap();
    assert_eq!(how, Opened::Current);
    assert_eq!(
        catalogue.read(|dao| dao.meta("whole")).unwrap().as_deref(),
        Some("applied")
    );
}

#[test]
fn bytes_that_are_no_catalogue_are_refused() {
    let bundle = bundle();
    for (bytes, why) in [
        (&b""[..], "shorter"),
        (b"not a database at all", "not a database"),
        (&bundle[..bundle.len() - 1], "shorter"),
        (&[&bundle[..63], &[9], &bundle[64..]].concat(), "newer"),
        (
            &[&bundle[..4096], &vec![0xFF; bundle.len() - 4096]].concat(),
            "damaged",
        ),
    ] {
        match Catalogue::from_bytes(bytes) {
            Err(Error::BadCatalogue(text)) => assert!(text.contains(why), "{text}"),
            other => panic!("{:?}", other.map(|_| ())),
        }
    }
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(
        Catalogue::open(&folder.path().join("c.db"), b""),
        Err(Error::BadCatalogue(_))
    ));
    assert!(
        fs::read_dir(folder.path()).unwrap().next().is_none(),
        "a bad bundle writes nothing"
    );
    let nowhere = folder.path().join("none/c.db");
    assert!(matches!(
        Catalogue::open(&nowhere, &bundle),
        Err(Error::Io { .. })
    ));
}

#[test]
fn no_statement_asks_for_what_the_browsers_sqlite_is_built_without() {
    fn statements(folder: &std::path::Path, all: &mut Vec<std::path::PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                statements(&path, all);
            } else if path.extension().is_some_and(|end| end == "sql") {
                all.push(path);
            }
        }
    }
    let mut all = Vec::new();
    statements(
        &std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut all,
    );
    assert!(all.len() > 30, "{} statements", all.len());
    for path in all {
        let sql = std::fs::read_to_string(&path).unwrap().to_lowercase();
        // `SQLITE_OMIT_JSON` and the others of `.cargo/config.toml`.
        for without in ["json", "->", "explain", "fts5", "rtree"] {
            assert!(!sql.contains(without), "{}: {without}", path.display());
        }
    }
}
