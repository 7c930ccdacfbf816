use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::publisher::Publisher;

/// Every file under a folder, with its bytes.
pub fn files(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![dir.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path
                    .strip_prefix(dir)
                    .unwrap()
                    .to_string_lossy()
                    .into_owned();
                found.insert(name, fs::read(path).unwrap());
            }
        }
    }
    found
}

fn territory<'a>(built: &'a Value, name: &str) -> &'a Value {
    let all = built["territories"].as_array().unwrap();
    all.iter().find(|one| one["name"] == name).unwrap()
}

#[test]
fn a_change_in_a_table_reaches_the_served_feed_as_a_delta() {
    let mut publisher = Publisher::with_root();
    let first = publisher.build_and_sign(1);
    assert_eq!(first["version"], 1);
    assert_eq!(territory(&first, "esempio-nord")["added"], 4);
    let done = publisher.publish(1);
    assert_eq!(
        (&done["version"], &done["switched"]),
        (&1.into(), &true.into())
    );
    publisher
        .tables
        .hours("esempio-nord", "EX002", "Tu 15:00-19:00");
    publisher.tables.remove_desk("esempio-nord", "EX003");
    publisher
        .tables
        .desk("esempio-nord", "EX009", "999001", "Sa 09:00-10:00");
    publisher.save();
    let second = publisher.build_and_sign(2);
    let north = territory(&second, "esempio-nord");
    assert_eq!(
        (&north["added"], &north["changed"], &north["removed"]),
        (&1.into(), &1.into(), &1.into())
    );
    assert!(north["delta_bytes"].as_u64() < north["snapshot_bytes"].as_u64());
    assert_eq!(territory(&second, "esempio-sud")["same"], true);
    assert!(publisher.publish(2)["notes"].as_array().unwrap().is_empty());
    assert!(publisher.site("entry").len() <= 400, "an entry is small");
}

#[test]
fn nothing_new_makes_no_version_unless_it_is_to_be_renewed() {
    let publisher = Publisher::with_root();
    publisher.release(1);
    let before = files(&publisher.path("st"));
    let again = publisher.build(2);
    assert_eq!(
        (&again["built"], &again["version"]),
        (&false.into(), &1.into())
    );
    assert_eq!(files(&publisher.path("st")), before);
    let done = publisher.publish(2);
    assert_eq!(
        (&done["switched"], &done["files"]),
        (&false.into(), &0.into())
    );
    let renewed = publisher.json("build tables --feed st --renew --created 2026-01-03T00:00:00Z");
    assert_eq!(
        (&renewed["built"], &renewed["version"]),
        (&true.into(), &2.into())
    );
}

#[test]
fn what_nobody_signed_is_built_again_under_the_same_number() {
    let mut publisher = Publisher::with_root();
    publisher.release(1);
    publisher
        .tables
        .hours("esempio-sud", "EX004", "We 10:00-12:00");
    publisher.save();
    assert_eq!(publisher.build(2)["version"], 2);
    publisher
        .tables
        .hours("esempio-sud", "EX004", "We 11:00-12:00");
    publisher.save();
    let built = publisher.build_and_sign(3);
    assert_eq!(built["version"], 2);
    assert_eq!(
        territory(&built, "esempio-sud")["deltas"],
        1,
        "from version 1 and from nothing that never was"
    );
    publisher.publish(3);
}

#[test]
fn deltas_lead_from_each_of_the_last_ten_states_straight_to_the_newest() {
    let mut publisher = Publisher::with_root();
    publisher.release(1);
    for day in 2..=14 {
        publisher
            .tables
            .hours("esempio-sud", "EX004", &format!("We {day:02}:00-18:00"));
        publisher.save();
        publisher.release(day);
    }
    let line = String::from_utf8(publisher.site("lines/14/territory/esempio-sud")).unwrap();
    let line: Value = serde_json::from_str(line.lines().next().unwrap()).unwrap();
    assert_eq!(line["deltas"].as_array().unwrap().len(), 10);
    // Three versions, and those that were replaced less than 48 hours ago, stay.
    let mut versions: Vec<String> = fs::read_dir(publisher.path("site/lines"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    versions.sort();
    assert_eq!(versions, ["12", "13", "14"]);
    // Nothing lies there that no line names.
    let named: String = files(&publisher.path("site/lines"))
        .into_values()
        .map(|text| String::from_utf8(text).unwrap())
        .collect();
    for name in files(&publisher.path("site/content")).into_keys() {
        assert!(named.contains(&name), "{name}");
    }
    // A state that comes back is the newest one, and none to begin from.
    publisher
        .tables
        .hours("esempio-sud", "EX004", "We 10:00-18:00");
    publisher.save();
    publisher.release(15);
}

#[test]
fn a_territory_that_is_no_more_is_said_and_leaves_the_feed() {
    let mut publisher = Publisher::with_root();
    publisher.release(1);
    publisher.tables.remove_territory("esempio-sud");
    publisher.save();
    let built = publisher.build_and_sign(2);
    assert_eq!(built["gone"], serde_json::json!(["esempio-sud"]));
    publisher.publish(2);
    assert!(
        !publisher
            .path("site/lines/2/territory/esempio-sud")
            .exists()
    );
    // And comes back.
    publisher.tables = crate::publisher::Tables::invented();
    publisher.save();
    assert_eq!(publisher.build_and_sign(3)["version"], 3);
    publisher.publish(3);
    assert!(
        publisher
            .path("site/lines/3/territory/esempio-sud")
            .is_file()
    );
}

#[test]
fn a_threshold_of_two_needs_two_signatures() {
    let publisher = Publisher::new();
    let (root, a, b) = (
        publisher.key("root"),
        publisher.key("a"),
        publisher.key("b"),
    );
    publisher.ok(&format!("root new st --root-key {root} --entry-key {a} --entry-key {b} --threshold 2 --created 2026-01-01T00:00:00Z"));
    publisher.ok("root sign st/root/1 --key root.pem --passphrase-file phrase");
    publisher.build(1);
    let one = publisher.json("sign st --key a.pem --passphrase-file phrase");
    assert_eq!(
        (&one["missing"], &one["could_sign"]),
        (&1.into(), &serde_json::json!(["b"]))
    );
    let said = publisher.fails(1, "publish st --to site --now 2026-01-01T01:00:00Z");
    assert!(said.contains("1 more of these must sign: b"), "{said}");
    assert!(!publisher.path("site/entry").exists());
    assert_eq!(
        publisher.json("sign st --key b.pem --passphrase-file phrase")["missing"],
        0
    );
    publisher.publish(1);
    assert!(publisher.site("entry").len() <= 450, "two signatures");
}

#[test]
fn faults_of_tables_are_told_at_once_and_nothing_is_built() {
    let mut publisher = Publisher::with_root();
    publisher.release(1);
    let before = files(&publisher.path("st"));
    publisher
        .tables
        .hours("esempio-nord", "EX001", "Mo-Fr 25:00");
    publisher.tables.hours("esempio-sud", "EX004", "whenever");
    publisher.save();
    let said = publisher.fails(1, "build tables --feed st --created 2026-01-02T00:00:00Z");
    assert!(said.contains("2 faults"), "{said}");
    assert!(
        said.contains("tables/esempio-nord/schedules.csv:2: opening_hours: malformed hours"),
        "{said}"
    );
    assert!(
        said.contains("tables/esempio-sud/schedules.csv:2: opening_hours: malformed hours"),
        "{said}"
    );
    let mut after = files(&publisher.path("st"));
    after.retain(|name, _| !name.starts_with("content/"));
    assert!(after.iter().all(|(name, bytes)| before[name] == *bytes));
}

#[test]
fn a_desk_in_another_territorys_town_is_a_fault_because_a_phone_may_have_one_territory_alone() {
    let mut publisher = Publisher::with_root();
    publisher
        .tables
        .desk("esempio-nord", "EX010", "999002", "Mo 09:00-10:00");
    publisher.save();
    let said = publisher.fails(1, "build tables --feed st");
    assert!(
        said.contains("desk EX010 is in town 999002, which is another territory's"),
        "{said}"
    );
}

#[test]
fn what_a_phone_would_refuse_is_not_published() {
    let publisher = Publisher::with_root();
    publisher.build_and_sign(1);
    // 90 days later it has expired.
    let said = publisher.fails(1, "publish st --to site --now 2026-04-02T00:00:00Z");
    assert!(
        said.contains("a new phone would refuse") && said.contains("expired"),
        "{said}"
    );
    assert!(!publisher.path("site/entry").exists());
    publisher.publish(1);
    // A staging folder that lost its history begins at 1 again: phones would refuse another version 1.
    fs::remove_file(publisher.path("st/entry")).unwrap();
    fs::remove_file(publisher.path("st/history.json")).unwrap();
    let before = files(&publisher.path("site"));
    publisher.build_and_sign(2);
    let said = publisher.fails(1, "publish st --to site --now 2026-01-02T01:00:00Z");
    assert!(
        said.contains("version 1 is published there already"),
        "{said}"
    );
    assert_eq!(files(&publisher.path("site")), before);
}

#[test]
fn a_delta_that_does_not_lead_to_the_signed_rows_is_not_published() {
    let mut publisher = Publisher::with_root();
    publisher.release(1);
    publisher
        .tables
        .hours("esempio-nord", "EX001", "Mo 08:00-09:00");
    publisher.save();
    publisher.release(2);
    publisher
        .tables
        .hours("esempio-nord", "EX002", "Tu 08:00-09:00");
    publisher.save();
    publisher.release(3);
    let before = files(&publisher.path("site"));
    // The one from version 2 in the place of the one from version 1: a phone with the version before would not find out.
    let path = publisher.path("st/history.json");
    let mut history: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    let deltas = &mut history["shards"]["territory/esempio-nord"][0]["deltas"];
    let of_second = deltas[0]["content"].clone();
    let of_first = deltas[1]["from"].as_str().unwrap().to_owned();
    deltas[1]["content"] = of_second;
    fs::write(&path, history.to_string()).unwrap();
    publisher.ok("build tables --feed st --renew --created 2026-01-04T00:00:00Z");
    publisher.ok("sign st --key feed.pem --passphrase-file phrase");
    let said = publisher.fails(1, "publish st --to site --now 2026-01-04T01:00:00Z");
    let expected = format!(
        "the delta of territory/esempio-nord from the state {of_first} does not give the signed one"
    );
    assert!(said.contains(&expected), "{said}");
    assert_eq!(publisher.site("entry"), before["entry"]);
}

#[test]
fn a_damaged_staging_folder_is_named_and_the_target_stays() {
    let mut publisher = Publisher::with_root();
    publisher.release(1);
    let before = files(&publisher.path("site"));
    publisher
        .tables
        .hours("esempio-sud", "EX004", "We 10:00-12:00");
    publisher.save();
    publisher.build_and_sign(2);
    let whole = files(&publisher.path("st"));
    for (name, bytes) in &whole {
        let known = before.contains_key(name) || name.starts_with('.') || name == "history.json";
        if known && name != "entry" {
            continue;
        }
        let mut bad = bytes.clone();
        bad[bytes.len() / 2] ^= 1;
        fs::write(publisher.path("st").join(name), bad).unwrap();
        let said = publisher.fails(1, "publish st --to site --now 2026-01-02T01:00:00Z");
        assert!(!said.is_empty());
        assert_eq!(
            fs::read(publisher.path("site/entry")).unwrap(),
            before["entry"],
            "{name}"
        );
        fs::write(publisher.path("st").join(name), bytes).unwrap();
    }
    publisher.publish(2);
}

#[test]
fn a_damaged_target_is_said_and_can_be_published_over() {
    let mut publisher = Publisher::with_root();
    publisher.release(1);
    let line = publisher.path("site/lines/1/territory/esempio-sud");
    fs::write(line, "not a line").unwrap();
    publisher
        .tables
        .hours("esempio-sud", "EX004", "We 10:00-12:00");
    publisher.save();
    publisher.build_and_sign(2);
    let done = publisher.publish(2);
    assert!(
        done["notes"][0].as_str().unwrap().contains("damaged"),
        "{done}"
    );
    assert_eq!(done["switched"], true);
}

#[test]
fn what_is_missing_says_what_to_do() {
    let publisher = Publisher::with_root();
    for (code, words, wanted) in [
        (
            1,
            "sign st --key feed.pem --passphrase-file phrase",
            "build one with `sportello build`",
        ),
        (
            1,
            "publish st --to site",
            "build one with `sportello build`",
        ),
        (
            1,
            "sign none --key feed.pem",
            "none: there is no such folder",
        ),
        (1, "build none --feed st", "none:1: file: cannot be read"),
        (
            1,
            "build tables --feed other",
            "make one with `sportello root new`",
        ),
        (
            2,
            "build tables --feed st --created yesterday",
            "--created \"yesterday\" is no instant",
        ),
        (2, "build tables --feed st --valid-days 0", "0"),
        (
            2,
            "publish st --to site --now 2026",
            "--now \"2026\" is no instant",
        ),
        (1, "serve site", "site: there is no entry"),
        (
            1,
            "bundle site --out a.sportello",
            "site: there is no feed with a root",
        ),
    ] {
        let said = publisher.fails(code, words);
        assert!(said.contains(wanted), "{words}: {said}");
    }
}
