use std::fs;

use crate::publisher::Publisher;

/// A published feed whose expiry is far off, because `open` reads the clock.
fn published() -> Publisher {
    let publisher = Publisher::with_root();
    release(&publisher);
    publisher
}

fn release(publisher: &Publisher) {
    publisher.ok("build tables --feed st --valid-days 3650");
    publisher.ok("sign st --key feed.pem --passphrase-file phrase");
    publisher.ok("publish st --to site");
}

#[test]
fn one_file_brings_a_territory_to_a_catalogue_without_a_network() {
    let mut publisher = published();
    let bundled = publisher.json("bundle site --territory esempio-nord --out a.sportello");
    assert_eq!(bundled["territories"], serde_json::json!(["esempio-nord"]));
    let opened = publisher.json("open a.sportello --root site/root/1 --data d");
    assert_eq!(
        opened["added"],
        serde_json::json!(["EX001", "EX002", "EX003"])
    );
    let desk = publisher.json("desk EX002 --data d");
    assert_eq!(desk["desk"]["name"], "Sportello inventato EX002");
    // The folder knows now whom to trust.
    publisher
        .tables
        .hours("esempio-nord", "EX002", "Tu 15:00-19:00");
    publisher.save();
    release(&publisher);
    publisher.ok("bundle site --out b.sportello");
    let opened = publisher.json("open b.sportello --data d");
    assert_eq!(opened["changed"], serde_json::json!({"EX002": ["hours"]}));
    assert_eq!(opened["added"], serde_json::json!(["EX004"]));
    assert!(publisher.ok("desk EX002 --data d").contains("19:00"));
    // The older file is a rollback.
    let said = publisher.fails(1, "open a.sportello --data d");
    assert!(
        said.contains("refused: entry: version 1, but 2 was seen before")
            && said.contains("as it was"),
        "{said}"
    );
    assert!(publisher.ok("desk EX002 --data d").contains("19:00"));
    // Only looked at, it changes nothing.
    let checked = publisher.json("open b.sportello --root site/root/1");
    assert_eq!(checked["kept"], false);
}

#[test]
fn files_that_are_not_what_was_signed_are_refused() {
    let publisher = published();
    publisher.ok("bundle site --out a.sportello");
    let said = publisher.fails(1, "open a.sportello");
    assert!(said.contains("--root FILE"), "{said}");
    let whole = fs::read(publisher.path("a.sportello")).unwrap();
    for at in [3, 60, 200, whole.len() / 2, whole.len() - 2] {
        let mut bad = whole.clone();
        bad[at] ^= 1;
        fs::write(publisher.path("bad.sportello"), bad).unwrap();
        let said = publisher.fails(1, "open bad.sportello --root site/root/1 --data d");
        assert!(said.contains("bad.sportello: refused: "), "{at}: {said}");
    }
    fs::write(publisher.path("bad.sportello"), &whole[..whole.len() - 7]).unwrap();
    let said = publisher.fails(1, "open bad.sportello --root site/root/1 --data d");
    assert!(said.contains("cut off"), "{said}");
    // Of somebody else.
    let other = Publisher::new();
    let (root, feed) = (other.key("else-root"), other.key("else-feed"));
    other.ok(&format!("root new st --root-key {root} --entry-key {feed}"));
    other.ok("root sign st/root/1 --key else-root.pem --passphrase-file phrase");
    fs::copy(other.path("st/root/1"), publisher.path("else")).unwrap();
    let said = publisher.fails(1, "open a.sportello --root else --data d");
    assert!(said.contains("0 of 1 signatures"), "{said}");
    let said = publisher.fails(2, "bundle site --territory nowhere --out c.sportello");
    assert!(said.contains("it has esempio-nord, esempio-sud"), "{said}");
}
