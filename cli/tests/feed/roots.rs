use std::fs;

use sportello_core::feed::Root;

use crate::publisher::Publisher;

#[test]
fn a_root_counts_once_enough_holders_have_signed_it() {
    let publisher = Publisher::new();
    let (anna, bruno, feed) = (
        publisher.key("anna"),
        publisher.key("bruno"),
        publisher.key("feed"),
    );
    let new = publisher.json(&format!(
        "root new st --root-key {anna} --root-key {bruno} --root-threshold 2 --entry-key {feed}"
    ));
    assert_eq!(new["complete"], false);
    assert_eq!(
        new["missing"],
        "2 of these holders of root 1 must sign: anna, bruno"
    );
    assert!(Root::trusted(&fs::read(publisher.path("st/root/1")).unwrap()).is_err());
    let one = publisher.json("root sign st/root/1 --key bruno.pem --passphrase-file phrase");
    assert_eq!(
        one["missing"],
        "1 of these holders of root 1 must sign: anna"
    );
    // The same holder twice is still one.
    let one = publisher.json("root sign st/root/1 --key bruno.pem --passphrase-file phrase");
    assert_eq!(
        one["missing"],
        "1 of these holders of root 1 must sign: anna"
    );
    let said = publisher.fails(1, "build tables --feed st");
    assert!(
        said.contains("not signed enough: 1 of these holders of root 1 must sign: anna"),
        "{said}"
    );
    let both = publisher.json("root sign st/root/1 --key anna.pem --passphrase-file phrase");
    assert_eq!(both["complete"], true);
    let root = Root::trusted(&fs::read(publisher.path("st/root/1")).unwrap()).unwrap();
    assert_eq!((root.version(), root.root().threshold), (1, 2));
}

#[test]
fn a_key_is_exchanged_by_the_next_root_and_old_entries_count_no_more() {
    let publisher = Publisher::with_root();
    publisher.release(1);
    let new = publisher.key("feed-b");
    publisher.ok(&format!(
        "root next st --add-key {new} --revoke-key feed --floor 5 --created 2026-01-02T00:00:00Z"
    ));
    let said = publisher.fails(
        1,
        "build tables --feed st --renew --created 2026-01-02T00:00:00Z",
    );
    assert!(
        said.contains("st/root/2: not signed enough: 1 of these holders of root 1 must sign: root"),
        "{said}"
    );
    publisher.ok("root sign st/root/2 --key root.pem --passphrase-file phrase");
    // The entry that is out is no more signed by a key that counts.
    let said = publisher.fails(1, "publish st --to site --now 2026-01-02T01:00:00Z");
    assert!(said.contains("1 more of these must sign: feed-b"), "{said}");
    let built = publisher.json("build tables --feed st --renew --created 2026-01-02T00:00:00Z");
    assert_eq!(built["version"], 5, "no lower than the floor");
    let said = publisher.fails(1, "sign st --key feed.pem --passphrase-file phrase");
    assert!(
        said.contains("feed: root 2 lets it sign no entry") && said.contains("feed-b"),
        "{said}"
    );
    publisher.ok("sign st --key feed-b.pem --passphrase-file phrase");
    let done = publisher.publish(2);
    assert_eq!(done["version"], 5);
    assert_eq!(done["notes"].as_array().unwrap().len(), 0, "{done}");
    assert!(publisher.path("site/root/2").is_file());
}

#[test]
fn roots_that_a_phone_would_refuse_are_not_made() {
    let publisher = Publisher::with_root();
    let feed = publisher.key("feed");
    let public = feed.split_once(':').unwrap().1;
    for (code, words, wanted) in [
        (
            2,
            format!("root new new --root-key {feed} --entry-key {feed} --threshold 2"),
            "--threshold 2: 1 key may sign entries",
        ),
        (
            2,
            format!("root new new --root-key {feed} --entry-key {feed} --root-threshold 0"),
            "--root-threshold 0",
        ),
        (
            2,
            format!("root new new --root-key {feed} --entry-key twin:{public}"),
            "twin and feed are the same key",
        ),
        (
            2,
            "root new new --root-key feed --entry-key a:00".to_owned(),
            "\"a:00\" is no public key",
        ),
        (
            2,
            "root next st --revoke-key nobody".to_owned(),
            "--revoke-key \"nobody\": root 1 has no such key; it has feed, root",
        ),
        (
            2,
            "root next st --revoke-key feed".to_owned(),
            "0 keys may sign entries",
        ),
        (
            1,
            "root next none".to_owned(),
            "none: there is no such folder",
        ),
        (
            1,
            format!("root new st --root-key {feed} --entry-key {feed}"),
            "st/root/1: there is a root already",
        ),
        (1, "root show phrase".to_owned(), "phrase: "),
        (
            1,
            "root sign st/root/1 --key feed.pem --passphrase-file phrase".to_owned(),
            "feed: its signature would count for nothing on root 1; sign with one of: root",
        ),
    ] {
        let said = publisher.fails(code, &words);
        assert!(said.contains(wanted), "{words}: {said}");
    }
    assert!(!publisher.path("new").exists() && !publisher.path("st/root/2").exists());
}
