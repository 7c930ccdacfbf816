//! A person's data: what is read is what was changed, and it is there after every kind of end.
#![allow(missing_docs)]

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use chrono::{DateTime, Utc};
use proptest::prelude::*;
use rusqlite::Connection;
use sportello_core::error::Error;
use sportello_core::user::{
    Appearance, Change, Place, RECENT_PLACES, Settings, Started, Updates, User,
};

fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds, 0).unwrap()
}

fn save(desk: &str, seconds: i64) -> Change {
    Change::Save {
        desk: desk.to_owned(),
        at: at(seconds),
    }
}

fn town(istat: &str) -> Change {
    Change::SetPlace(Some(Place::new(istat).unwrap()))
}

fn territories(ids: &[&str]) -> Change {
    Change::SetTerritories(Some(ids.iter().map(|id| (*id).to_owned()).collect()))
}

fn languages(tags: &[&str]) -> Change {
    Change::SetLanguages(tags.iter().map(|tag| (*tag).to_owned()).collect())
}

fn memory() -> User {
    User::from_bytes(None).unwrap().user
}

fn apply(user: &mut User, changes: &[Change]) {
    for change in changes {
        user.apply(change).unwrap();
    }
}

/// All that can be read.
fn all(user: &User) -> (Settings, Vec<(String, i64)>, Vec<String>) {
    let favourites = user.favourites().unwrap().into_iter();
    let favourites = favourites
        .map(|each| (each.desk_id, each.saved_at.timestamp()))
        .collect();
    (
        user.settings().unwrap(),
        favourites,
        user.recent_places().unwrap(),
    )
}

#[test]
fn a_fresh_one_is_empty() {
    assert_eq!(all(&memory()), (Settings::default(), vec![], vec![]));
}

#[test]
fn what_was_changed_is_read_after_reopening() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("user.db");
    let opened = User::open(&path).unwrap();
    assert_eq!(opened.started, Started::Fresh);
    let mut user = opened.user;
    apply(
        &mut user,
        &[
            Change::SetLocale("ar".into()),
            town("054039"),
            Change::SetAppearance(Appearance::Dark),
            Change::SetUpdates(Updates::WifiOnly),
            territories(&["umbria", "jesi"]),
            languages(&["wo", "fr"]),
            save("umbria-001", 100),
            save("umbria-002", 200),
            save("umbria-003", 300),
            Change::Unsave {
                desk: "umbria-002".into(),
            },
        ],
    );
    let before = all(&user);
    drop(user);
    let opened = User::open(&path).unwrap();
    assert_eq!(opened.started, Started::Found);
    assert_eq!(all(&opened.user), before);
    let place = Some(Place::new("054039").unwrap());
    assert_eq!(
        before.0,
        Settings {
            locale: Some("ar".into()),
            place,
            appearance: Appearance::Dark,
            updates: Updates::WifiOnly,
            territories: Some(BTreeSet::from(["jesi".into(), "umbria".into()])),
            languages: vec!["wo".into(), "fr".into()],
        }
    );
    assert_eq!(
        before.1,
        [
            ("umbria-003".to_owned(), 300),
            ("umbria-001".to_owned(), 100)
        ]
    );
    assert_eq!(before.2, ["054039"]);
    assert_eq!(
        fs::read_dir(folder.path()).unwrap().count(),
        1,
        "one whole file, no journal beside it"
    );
}

#[test]
fn a_desk_saved_again_keeps_its_time_until_it_is_taken_out() {
    let mut user = memory();
    apply(&mut user, &[save("a", 1), save("b", 2), save("a", 3)]);
    assert_eq!(all(&user).1, [("b".to_owned(), 2), ("a".to_owned(), 1)]);
    apply(
        &mut user,
        &[Change::Unsave { desk: "a".into() }, save("a", 3)],
    );
    assert_eq!(all(&user).1, [("a".to_owned(), 3), ("b".to_owned(), 2)]);
}

#[test]
fn recent_towns_are_the_last_five_each_once() {
    let mut user = memory();
    for istat in [
        "000001", "000002", "000003", "000004", "000005", "000006", "000003",
    ] {
        apply(&mut user, &[town(istat)]);
    }
    assert_eq!(
        all(&user).2,
        ["000003", "000006", "000005", "000004", "000002"]
    );
    assert_eq!(all(&user).2.len(), RECENT_PLACES as usize);
    apply(&mut user, &[Change::SetPlace(None)]);
    assert_eq!(all(&user).0.place, None);
    assert_eq!(
        all(&user).2.len(),
        5,
        "leaving a town does not forget the recent ones"
    );
    apply(&mut user, &[town("000009"), Change::ForgetRecentPlaces]);
    assert_eq!(
        (all(&user).0.place.is_some(), all(&user).2.len()),
        (true, 0)
    );
}

#[test]
fn no_territory_chosen_is_every_territory() {
    let mut user = memory();
    apply(
        &mut user,
        &[territories(&["umbria", "jesi"]), territories(&["jesi"])],
    );
    assert_eq!(
        all(&user).0.territories,
        Some(BTreeSet::from(["jesi".into()]))
    );
    apply(&mut user, &[territories(&[])]);
    assert_eq!(all(&user).0.territories, None);
    apply(
        &mut user,
        &[territories(&["jesi"]), Change::SetTerritories(None)],
    );
    assert_eq!(all(&user).0.territories, None);
}

#[test]
fn languages_keep_their_order_and_each_counts_once() {
    let mut user = memory();
    apply(&mut user, &[languages(&["wo", "fr", "ar", "fr"])]);
    assert_eq!(all(&user).0.languages, ["wo", "fr", "ar"]);
    assert!(user.apply(&languages(&["en", " "])).is_err());
    assert_eq!(all(&user).0.languages, ["wo", "fr", "ar"]);
    apply(&mut user, &[languages(&["fr", "wo"])]);
    assert_eq!(all(&user).0.languages, ["fr", "wo"]);
    apply(&mut user, &[languages(&[])]);
    assert!(all(&user).0.languages.is_empty());
}

#[test]
fn everything_can_be_forgotten_and_leaves_no_trace_in_the_bytes() {
    let mut user = memory();
    apply(
        &mut user,
        &[
            Change::SetLocale("ar".into()),
            town("054039"),
            Change::SetUpdates(Updates::Manual),
            territories(&["umbria"]),
            languages(&["wo", "ff-Latn"]),
            save("casa-rifugio-7", 1),
        ],
    );
    let holds = |user: &mut User, text: &str| {
        user.to_bytes()
            .unwrap()
            .windows(text.len())
            .any(|window| window == text.as_bytes())
    };
    assert!(holds(&mut user, "casa-rifugio-7") && holds(&mut user, "054039"));
    assert!(holds(&mut user, "umbria"));
    apply(&mut user, &[Change::ForgetEverything]);
    assert_eq!(all(&user), (Settings::default(), vec![], vec![]));
    assert!(!holds(&mut user, "casa-rifugio-7") && !holds(&mut user, "054039"));
    assert!(!holds(&mut user, "umbria"));
}

#[test]
fn what_makes_no_sense_is_refused_and_changes_nothing() {
    let mut user = memory();
    apply(&mut user, &[Change::SetLocale("it".into()), save("a", 1)]);
    let before = all(&user);
    for change in [
        Change::SetLocale(" ".into()),
        save("", 2),
        territories(&["umbria", ""]),
    ] {
        assert!(
            matches!(user.apply(&change), Err(Error::UnknownCode { .. })),
            "{change:?}"
        );
    }
    assert_eq!(all(&user), before);
}

#[test]
fn a_position_cannot_be_stored() {
    for position in ["43.11,12.39", "43.110717", "12345", "1234567", "٠٥٤٠٣٩", ""] {
        assert!(Place::new(position).is_err(), "{position}");
    }
    // Nor past the types: no column is of a kind, or has a check, that would take one.
    let bytes = memory().to_bytes().unwrap();
    let mut db = Connection::open_in_memory().unwrap();
    db.deserialize_read_exact("main", bytes.as_slice(), bytes.len(), false)
        .unwrap();
    assert!(
        db.execute("UPDATE settings SET place = '43.110717'", ())
            .is_err()
    );
    assert!(
        db.execute(
            "INSERT INTO recent_place (istat, seq) VALUES ('43.110', 1)",
            ()
        )
        .is_err()
    );
    let loose: i64 = db
        .query_row(
            "SELECT count(*) FROM sqlite_schema AS s, pragma_table_info(s.name) AS c
             WHERE s.type = 'table' AND c.type NOT IN ('TEXT', 'INTEGER')",
            (),
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(loose, 0, "a column that could hold coordinates");
}

#[test]
fn bytes_go_round() {
    let mut user = memory();
    apply(
        &mut user,
        &[Change::SetLocale("en".into()), town("055032"), save("a", 5)],
    );
    let bytes = user.to_bytes().unwrap();
    let opened = User::from_bytes(Some(&bytes)).unwrap();
    assert_eq!(opened.started, Started::Found);
    let mut again = opened.user;
    assert_eq!(all(&again), all(&user));
    // What was read can be written to, beyond its first size.
    for number in 0..500 {
        apply(
            &mut again,
            &[save(
                &format!("a-rather-long-identifier-of-a-desk-{number}"),
                number,
            )],
        );
    }
    let grown = again.to_bytes().unwrap();
    assert!(grown.len() > bytes.len());
    assert_eq!(
        User::from_bytes(Some(&grown))
            .unwrap()
            .user
            .favourites()
            .unwrap()
            .len(),
        501
    );
}

#[test]
fn bytes_and_files_are_the_same_thing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("user.db");
    apply(&mut User::open(&path).unwrap().user, &[save("a", 5)]);
    let user = User::from_bytes(Some(&fs::read(&path).unwrap()))
        .unwrap()
        .user;
    assert_eq!(all(&user).1, [("a".to_owned(), 5)]);
}

#[test]
fn a_copy_taken_in_the_midst_of_a_write_is_the_state_before_it() {
    let folder = tempfile::tempdir().unwrap();
    let (path, copy) = (folder.path().join("user.db"), folder.path().join("copy.db"));
    apply(
        &mut User::open(&path).unwrap().user,
        &[Change::SetLocale("ar".into())],
    );
    let db = Connection::open(&path).unwrap();
    db.execute_batch(
        "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
         INSERT INTO favourite (desk_id, saved_at) SELECT 'desk-' || i, i FROM n",
    )
    .unwrap();
    let before = (
        all(&User::open(&path).unwrap().user),
        fs::read(&path).unwrap(),
    );
    // A transaction so big that pages reach the file before the commit: file and journal as a power
    // cut would leave them.
    db.execute_batch(
        "PRAGMA cache_size = 2; BEGIN; DELETE FROM favourite WHERE desk_id LIKE '%5%'",
    )
    .unwrap();
    fs::copy(&path, &copy).unwrap();
    fs::copy(
        folder.path().join("user.db-journal"),
        folder.path().join("copy.db-journal"),
    )
    .unwrap();
    assert!(
        fs::read(&copy).unwrap() != before.1,
        "nothing was written yet: this proves nothing"
    );
    let opened = User::open(&copy).unwrap();
    assert_eq!(opened.started, Started::Found);
    assert!(all(&opened.user) == before.0);
}

/// Not a test of its own: the process that the next test kills. It says each change that `apply` confirmed.
#[test]
#[ignore = "run and killed by the next test"]
fn writes_until_it_is_killed() {
    let Some(path) = std::env::var_os("SPORTELLO_TEST_USER_DB") else {
        return;
    };
    let mut user = User::open(Path::new(&path)).unwrap().user;
    for number in 0.. {
        apply(&mut user, &[save(&format!("desk-{number}"), number)]);
        println!("\nsaved {number}");
    }
}

#[test]
fn what_was_confirmed_survives_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("user.db");
    for round in 1..=3 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([
                "writes_until_it_is_killed",
                "--exact",
                "--ignored",
                "--nocapture",
            ])
            .env("SPORTELLO_TEST_USER_DB", &path)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let wanted = round * 40;
        let mut lines = BufReader::new(child.stdout.take().unwrap())
            .lines()
            .map(Result::unwrap);
        let mut last = -1;
        while last < wanted {
            let line = lines.next().expect("the writer ended by itself");
            last = line
                .strip_prefix("saved ")
                .map_or(last, |number| number.parse().unwrap());
        }
        child.kill().unwrap();
        child.wait().unwrap();
        // What it still managed to say before the kill counts as well.
        for line in lines {
            last = line
                .strip_prefix("saved ")
                .and_then(|number| number.parse().ok())
                .map_or(last, |n: i64| n.max(last));
        }
        let opened = User::open(&path).unwrap();
        assert_eq!(opened.started, Started::Found);
        let saved: Vec<i64> = opened
            .user
            .favourites()
            .unwrap()
            .iter()
            .map(|f| f.saved_at.timestamp())
            .collect();
        for number in 0..=last {
            assert!(
                saved.contains(&number),
                "{number} of {last} was confirmed and lost"
            );
        }
    }
}

#[test]
fn two_windows_share_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("user.db");
    let (mut one, mut two) = (
        User::open(&path).unwrap().user,
        User::open(&path).unwrap().user,
    );
    apply(&mut one, &[save("a", 1)]);
    apply(&mut two, &[save("b", 2)]);
    assert_eq!(all(&one), all(&two));
    assert_eq!(all(&one).1.len(), 2);
}

fn change() -> impl Strategy<Value = Change> {
    let towns = prop_oneof![
        Just("000001"),
        Just("000002"),
        Just("000003"),
        Just("054039"),
        Just("055032"),
        Just("090064"),
        Just("099999")
    ];
    let desk = prop_oneof![Just("a"), Just("b"), Just("c")];
    prop_oneof![
        prop_oneof![Just("it"), Just("ar")].prop_map(|code| Change::SetLocale(code.into())),
        towns.prop_map(town),
        Just(Change::SetPlace(None)),
        prop_oneof![Just(Appearance::Dark), Just(Appearance::System)]
            .prop_map(Change::SetAppearance),
        (desk.clone(), 0..9_i64).prop_map(|(desk, seconds)| save(desk, seconds)),
        desk.prop_map(|desk| Change::Unsave { desk: desk.into() }),
        prop_oneof![Just(Updates::Auto), Just(Updates::Manual)].prop_map(Change::SetUpdates),
        prop_oneof![
            Just(Change::SetTerritories(None)),
            Just(territories(&["umbria", "jesi"])),
            Just(territories(&["jesi"])),
        ],
        prop_oneof![
            Just(languages(&[])),
            Just(languages(&["wo", "fr"])),
            Just(languages(&["fr"])),
        ],
        Just(Change::ForgetRecentPlaces),
        Just(Change::ForgetEverything),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn twice_is_once(changes in proptest::collection::vec(change(), 1..20)) {
        let (mut once, mut twice) = (memory(), memory());
        for change in &changes {
            apply(&mut once, std::slice::from_ref(change));
            apply(&mut twice, &[change.clone(), change.clone()]);
            prop_assert_eq!(all(&once), all(&twice));
        }
        // Not only what is read: the rows themselves.
        prop_assert_eq!(rows(&mut once), rows(&mut twice));
    }
}

fn rows(user: &mut User) -> Vec<(String, i64)> {
    let bytes = user.to_bytes().unwrap();
    let mut db = Connection::open_in_memory().unwrap();
    db.deserialize_read_exact("main", bytes.as_slice(), bytes.len(), true)
        .unwrap();
    let mut query = db
        .prepare("SELECT istat, seq FROM recent_place ORDER BY seq")
        .unwrap();
    let rows = query
        .query_map((), |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap();
    rows.map(Result::unwrap).collect()
}
