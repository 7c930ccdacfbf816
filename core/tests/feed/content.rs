//! Content that is not what it says, or that says what cannot be: also a publisher's own mistakes, signed by the right
//! key, never become half a catalogue.

use sportello_core::feed::publish::{self, NewLine};
use sportello_core::feed::{Content, DeltaLine, Hash, Name, Refusal};

use super::host::{FEED, Phone, Publisher, signed, umbria};
use super::updates::{HOURS, OTHER};

/// Publishes lines as a careless publisher would, with one of them changed.
fn publish_with(publisher: &mut Publisher, change: impl FnOnce(&mut NewLine)) {
    let mut lines = publisher.next_lines();
    change(lines.iter_mut().find(|line| line.name == umbria()).unwrap());
    let entry = publisher.entry(lines);
    publisher
        .files
        .insert("entry".into(), signed(&entry.text(), FEED));
}

fn edited() -> Publisher {
    let mut publisher = Publisher::new();
    publisher.edit(&umbria(), HOURS, OTHER);
    publisher
}

fn refused(publisher: &Publisher) -> Refusal {
    let mut phone = Phone::new();
    let before = phone.dump();
    let refusal = phone.update(publisher).unwrap_err();
    assert_eq!(phone.dump(), before, "the catalogue is as it was");
    refusal
}

/// Puts a text on the host as the snapshot of a line that has no delta.
fn snapshot_of(publisher: &mut Publisher, text: &str) {
    let (content, bytes) = publish::content(text).unwrap();
    publisher.files.insert(content.path(), bytes);
    publish_with(publisher, |line| {
        line.snapshot = content;
        line.state = Hash::of(text.as_bytes());
        line.deltas.clear();
    });
}

/// Puts a text on the host as the delta from the bundle, beside a good snapshot.
fn delta_of(publisher: &mut Publisher, text: &str) {
    let (content, bytes) = publish::content(text).unwrap();
    publisher.files.insert(content.path(), bytes);
    let from = Hash::of(publisher.texts[&umbria()][0].as_bytes());
    publish_with(publisher, |line| {
        line.deltas = vec![DeltaLine { from, content }];
    });
}

#[test]
fn another_hash_or_length_is_refused_when_the_snapshot_is_no_better() {
    for spoil in [
        |bytes: &mut Vec<u8>| bytes[3] ^= 1,
        |bytes: &mut Vec<u8>| bytes.push(0),
        |bytes: &mut Vec<u8>| bytes.truncate(5),
    ] {
        let mut publisher = edited();
        publisher.publish();
        let paths: Vec<String> = publisher
            .files
            .keys()
            .filter(|path| path.starts_with("content/"))
            .cloned()
            .collect();
        for path in paths {
            spoil(publisher.files.get_mut(&path).unwrap());
        }
        let refusal = refused(&publisher);
        assert!(
            matches!(
                refusal,
                Refusal::OtherContent { .. } | Refusal::Length { .. }
            ),
            "{refusal}"
        );
    }
}

#[test]
fn a_spoilt_delta_is_replaced_by_the_snapshot() {
    let mut publisher = edited();
    publisher.publish();
    let mut phone = Phone::new();
    phone.update(&publisher).unwrap();
    let delta = phone.asked[2].clone();
    publisher.files.get_mut(&delta).unwrap()[0] ^= 1;
    let mut other = Phone::new();
    other.update(&publisher).unwrap();
    assert_eq!(other.asked.len(), 4);
    assert_eq!(other.dump(), phone.dump());
}

#[test]
fn a_delta_to_other_rows_is_undone_and_the_snapshot_taken() {
    let mut publisher = edited();
    delta_of(
        &mut publisher,
        r#"{"service_at_location":{"set":{"/schedules/0/opening_hours":{"AP001":"24/7"}}}}"#,
    );
    let mut phone = Phone::new();
    phone.update(&publisher).unwrap();
    let desk = phone
        .catalogue
        .read(|dao| dao.desk("AP001"))
        .unwrap()
        .unwrap();
    assert_eq!(desk.schedules[0].opening_hours.as_deref(), Some(OTHER));
}

#[test]
fn a_bomb_is_refused_before_it_is_inflated_beyond_its_signed_size() {
    let bomb = "0".repeat(50_000_000);
    let (content, bytes) = publish::content(&bomb).unwrap();
    assert!(bytes.len() < 100_000);
    for size in [0, 1_000, 49_999_999, 50_000_001] {
        let mut publisher = edited();
        publisher.files.insert(content.path(), bytes.clone());
        publish_with(&mut publisher, |line| {
            line.snapshot = Content { size, ..content };
            line.deltas.clear();
        });
        assert_eq!(
            refused(&publisher),
            Refusal::Deflate {
                content: content.sha256
            },
            "{size}"
        );
    }
}

#[test]
fn sizes_beyond_the_caps_are_refused_before_anything_is_asked_for() {
    let mut publisher = edited();
    publish_with(&mut publisher, |line| {
        line.snapshot.size = (1 << 53) - 1;
        line.deltas.clear();
    });
    assert!(matches!(refused(&publisher), Refusal::Length { .. }));
}

#[test]
fn a_desk_that_stands_there_twice_is_refused() {
    let mut publisher = edited();
    let text = publisher.text(&umbria()).to_owned();
    let line = text.lines().last().unwrap();
    snapshot_of(&mut publisher, &format!("{text}{line}\n"));
    assert_eq!(refused(&publisher), Refusal::State { name: umbria() });
}

#[test]
fn a_text_that_is_not_canonical_is_refused() {
    for (old, new) in [
        (",\"service\":", ", \"service\":"),
        ("{\"id\":\"AP001\",", "{\"phones\":[],\"id\":\"AP001\","),
        ("\"latitude\":43.46556", "\"latitude\":43.465560"),
        ("Tu,We 16:00", "Tu,We\\u002016:00"),
    ] {
        let mut publisher = edited();
        let text = publisher.text(&umbria()).replacen(old, new, 1);
        assert_ne!(text, publisher.text(&umbria()), "{old}");
        snapshot_of(&mut publisher, &text);
        assert_eq!(
            refused(&publisher),
            Refusal::State { name: umbria() },
            "{new}"
        );
    }
}

#[test]
fn what_is_malformed_is_refused_with_the_reason() {
    let id = format!("{{\"service_at_location\":{{\"id\":\"{}\"", "../x");
    let cases = [
        ("{", "not JSON"),
        ("[]", "is not an object"),
        ("{\"other\":{}}", "line 1 is not one record"),
        (
            "{\"service_at_location\":[]}",
            "a service_at_location is not an object",
        ),
        (
            "{\"service_at_location\":{\"id\":7}}",
            "id of a service_at_location is not a text",
        ),
        (&format!("{id}}}}}"), "is not an id"),
        (
            "{\"municipality\":{\"istat_code\":\"054001\",\"latitude\":1e999}}",
            "not JSON",
        ),
        (
            "{\"municipality\":{\"istat_code\":\"054001\",\"latitude\":91,\"longitude\":0,\"name\":\"\",\"province\":\"\",\"province_code\":\"\",\"region\":\"\"}}",
            "latitude of a municipality",
        ),
        (&"[".repeat(200_000), "not JSON"),
    ];
    for (text, why) in cases {
        let mut publisher = edited();
        snapshot_of(&mut publisher, &format!("{text}\n"));
        let refusal = refused(&publisher).to_string();
        assert!(refusal.contains(why), "{refusal}");
    }
}

#[test]
fn text_that_is_not_utf_8_is_refused() {
    let mut publisher = edited();
    publisher.publish();
    let mut text = publisher.text(&umbria()).as_bytes().to_vec();
    text[100] = 0xff;
    // No encoder of ours takes it: a stored block of RFC 1951, 3.2.4.
    let mut bytes = Vec::new();
    for (at, block) in text.chunks(65_535).enumerate() {
        let last = (at + 1) * 65_535 >= text.len();
        let length = u16::try_from(block.len()).unwrap();
        bytes.push(u8::from(last));
        bytes.extend(length.to_le_bytes());
        bytes.extend((!length).to_le_bytes());
        bytes.extend_from_slice(block);
    }
    let content = Content {
        sha256: Hash::of(&bytes),
        length: bytes.len() as u64,
        size: text.len() as u64,
    };
    publisher.files.insert(content.path(), bytes);
    publish_with(&mut publisher, |line| {
        line.snapshot = content;
        line.deltas.clear();
    });
    assert_eq!(
        refused(&publisher),
        Refusal::Deflate {
            content: content.sha256
        }
    );
}

#[test]
fn a_kind_that_the_app_does_not_know_asks_for_a_newer_app() {
    let mut publisher = edited();
    let text = publisher.text(&umbria()).replacen(
        "\"kind\":\"immigration_desk\"",
        "\"kind\":\"moon_desk\"",
        1,
    );
    snapshot_of(&mut publisher, &text);
    let refusal = refused(&publisher);
    assert!(
        matches!(&refusal, Refusal::NewerAppNeeded { why, .. } if why.contains("moon_desk")),
        "{refusal}"
    );
}

#[test]
fn a_format_that_the_app_does_not_know_asks_for_a_newer_app() {
    let mut publisher = edited();
    let lines = publisher.next_lines();
    let text = publisher
        .entry(lines)
        .text()
        .replace("\"sportello\":1", "\"sportello\":2");
    publisher.files.insert("entry".into(), signed(&text, FEED));
    assert!(matches!(
        refused(&publisher),
        Refusal::NewerAppNeeded { .. }
    ));
}

#[test]
fn a_delta_of_what_is_not_there_is_refused_and_the_snapshot_taken() {
    for delta in [
        r#"{"service_at_location":{"set":{"/schedules/0/opening_hours":{"NONE":"24/7"}}}}"#,
        r#"{"service_at_location":{"set":{"/schedules/9/opening_hours":{"AP001":"24/7"}}}}"#,
        r#"{"service_at_location":{"set":{"nowhere":{"AP001":"24/7"}}}}"#,
        r#"{"service_at_location":{"set":{"/id":{"AP001":"AP002"}}}}"#,
        r#"{"service_at_location":{"delete":["NONE"]}}"#,
        r#"{"service_at_location":{"add":{"AP001":{}}}}"#,
        r#"{"unknown":{}}"#,
        "{}",
    ] {
        let mut publisher = edited();
        delta_of(&mut publisher, delta);
        let mut phone = Phone::new();
        let before = phone.dump();
        match phone.update(&publisher) {
            // Not the signed rows: the snapshot was taken in its place.
            Ok(_) => assert_eq!(
                phone.state(&umbria()),
                Hash::of(publisher.text(&umbria()).as_bytes()),
                "{delta}"
            ),
            Err(refusal) => panic!("{delta}: {refusal} {}", phone.dump() == before),
        }
    }
}

#[test]
fn more_than_ten_deltas_are_not_published_and_not_read() {
    let mut publisher = edited();
    publish_with(&mut publisher, |line| {
        let delta = line.deltas[0].clone();
        line.deltas = vec![delta; 30];
    });
    let line = String::from_utf8(publisher.file("lines/1/territory/umbria").to_vec()).unwrap();
    assert_eq!(line.matches("\"from\"").count(), 10);
    assert!(Name::parse("territory/umbria").is_some());
}
