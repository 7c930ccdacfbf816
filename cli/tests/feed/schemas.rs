//! The JSON Schemas of the feed, held to files that were really built.

use std::fs;
use std::path::Path;

use jsonschema::Validator;
use serde_json::{Value, json};

use crate::example;

fn schema(name: &str) -> Validator {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(format!("../docs/schema/feed-{name}.schema.json"));
    let text =
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let schema: Value = serde_json::from_str(&text).unwrap();
    jsonschema::meta::validate(&schema).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

#[track_caller]
fn holds(name: &str, value: &Value) {
    let faults: Vec<String> = schema(name)
        .iter_errors(value)
        .map(|fault| format!("{fault} at {}", fault.instance_path()))
        .collect();
    assert!(faults.is_empty(), "{name}: {faults:?}: {value}");
    // No member more, and every one of the wrong type is a fault: a schema that takes anything shows nothing.
    if name != "delta" {
        let mut more = value.clone();
        more.as_object_mut()
            .unwrap()
            .insert("more".into(), json!(1));
        assert!(!schema(name).is_valid(&more), "{name} takes any member");
        for member in value.as_object().unwrap().keys() {
            let mut wrong = value.clone();
            wrong[member] = json!([[null]]);
            assert!(!schema(name).is_valid(&wrong), "{name}: any {member}");
        }
    }
}

fn first_line(bytes: &[u8]) -> Value {
    let text = std::str::from_utf8(bytes).unwrap();
    serde_json::from_str(text.lines().next().unwrap()).unwrap()
}

#[test]
fn the_files_of_a_feed_follow_their_schemas() {
    let publisher = example::made();
    let files = example::files(&publisher.path("site"));
    let (mut snapshots, mut deltas, mut lines, mut lists) = (0, 0, 0, 0);
    for (path, bytes) in &files {
        if path.starts_with("root/") {
            holds("root", &first_line(bytes));
        } else if path.starts_with("entry") {
            holds("entry", &first_line(bytes));
        } else if path.starts_with("lines/") {
            let line = first_line(bytes);
            let is_list = path.ends_with("/locales");
            holds(if is_list { "locales" } else { "line" }, &line);
            let proof = std::str::from_utf8(bytes).unwrap().lines().nth(1).unwrap();
            holds("proof", &serde_json::from_str(proof).unwrap());
            if is_list {
                lists += 1;
                continue;
            }
            lines += 1;
            for record in text(&files, &line["snapshot"]).lines() {
                holds("record", &serde_json::from_str(record).unwrap());
                snapshots += 1;
            }
            for delta in line["deltas"].as_array().unwrap() {
                holds(
                    "delta",
                    &serde_json::from_str(&text(&files, delta)).unwrap(),
                );
                deltas += 1;
            }
        }
    }
    assert!(
        lines == 6 && lists == 2 && deltas == 3 && snapshots > 18,
        "{lines} {lists} {deltas} {snapshots}"
    );
}

#[test]
fn records_of_the_real_catalogue_follow_the_schema() {
    let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/catalogue");
    let schema = schema("record");
    let mut count = 0;
    sportello_core::catalogue::source::each(&tables, &mut |territory| {
        let (text, records) = sportello_core::feed::publish::text_of(territory);
        for line in text.lines() {
            let record: Value = serde_json::from_str(line).unwrap();
            let fault = schema
                .validate(&record)
                .map_err(|fault| format!("{fault} at {}", fault.instance_path()));
            assert_eq!(fault, Ok(()), "{line}");
        }
        count += records;
    })
    .unwrap();
    assert!(count > 500, "{count}");
}

/// The text of a content file.
fn text(files: &std::collections::BTreeMap<String, Vec<u8>>, named: &Value) -> String {
    let content = sportello_core::feed::Content {
        sha256: sportello_core::feed::Hash::parse(named["sha256"].as_str().unwrap()).unwrap(),
        length: named["length"].as_u64().unwrap(),
        size: named["size"].as_u64().unwrap(),
    };
    content.open(&files[&content.path()]).unwrap()
}
