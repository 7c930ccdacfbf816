//! Keys are rotated, revoked, and too few: a phone follows only what a threshold of those it trusts has signed.

use chrono::Duration;
use sportello_core::feed::publish::{self, NewRoot};
use sportello_core::feed::{Refusal, Root};

use super::host::{FEED, Phone, Publisher, ROOTS, key, new_root, now, role, signed, umbria};
use super::updates::{HOURS, OTHER};

/// Root 2: another key signs entries, and versions count from the floor on.
fn second_root(floor: u64) -> NewRoot {
    let mut root = new_root();
    root.version = 2;
    root.keys.remove("feed");
    root.keys
        .insert("feed-2".into(), publish::public_key(&key(12)));
    root.entry = role(&["feed-2"], 1);
    root.floor = floor;
    root
}

pub fn rotate_feed_key(publisher: &mut Publisher, floor: u64) {
    publisher
        .files
        .insert("root/2".into(), signed(&second_root(floor).text(), ROOTS));
    publisher.root = 2;
}

pub fn publish_with_new_key(publisher: &mut Publisher) {
    let lines = publisher.next_lines();
    let entry = publisher.entry(lines);
    publisher
        .files
        .insert("entry".into(), signed(&entry.text(), &[("feed-2", 12)]));
}

fn rotated() -> Publisher {
    let mut publisher = Publisher::new();
    publisher.edit(&umbria(), HOURS, OTHER);
    rotate_feed_key(&mut publisher, 0);
    publish_with_new_key(&mut publisher);
    publisher
}

#[test]
fn a_new_key_is_followed_through_the_root_that_names_it() {
    let mut phone = Phone::new();
    let publisher = rotated();
    phone.update(&publisher).unwrap();
    assert_eq!(&phone.asked[..2], ["entry", "root/2"]);
    assert_eq!(phone.trust.root().version(), 2);
    assert_eq!(phone.trust.roots().count(), 2);
    // The next time nothing more is asked for.
    phone.update(&publisher).unwrap();
    assert_eq!(phone.asked, ["entry", "lines/1/territory/umbria"]);
}

#[test]
fn a_revoked_key_signs_nothing_any_more() {
    let mut phone = Phone::new();
    phone.update(&rotated()).unwrap();
    let mut thief = Publisher::new();
    thief.version = 50;
    thief.publish();
    assert!(matches!(
        phone.update(&thief),
        Err(Refusal::Signatures { good: 0, .. })
    ));
}

#[test]
fn a_root_below_the_old_threshold_is_refused() {
    let mut publisher = rotated();
    let one = signed(&second_root(0).text(), &[("root-a", 1)]);
    publisher.files.insert("root/2".into(), one);
    let refusal = Phone::new().update(&publisher).unwrap_err();
    assert_eq!(
        refusal,
        Refusal::Signatures {
            file: "root/2".into(),
            good: 1,
            needed: 2
        }
    );
}

#[test]
fn a_root_that_its_own_new_keys_did_not_sign_is_refused() {
    let mut publisher = rotated();
    let mut root = second_root(0);
    root.keys
        .insert("root-d".into(), publish::public_key(&key(4)));
    root.root = role(&["root-c", "root-d"], 2);
    publisher
        .files
        .insert("root/2".into(), signed(&root.text(), ROOTS));
    assert!(matches!(
        Phone::new().update(&publisher),
        Err(Refusal::Signatures {
            good: 0,
            needed: 2,
            ..
        })
    ));
    let both = [ROOTS, &[("root-c", 3), ("root-d", 4)]].concat();
    publisher
        .files
        .insert("root/2".into(), signed(&root.text(), &both));
    Phone::new().update(&publisher).unwrap();
}

#[test]
fn a_key_that_signs_twice_counts_once() {
    let mut publisher = rotated();
    let note = String::from_utf8(signed(&second_root(0).text(), &[("root-a", 1)])).unwrap();
    let line = note.lines().last().unwrap().to_owned();
    publisher
        .files
        .insert("root/2".into(), format!("{note}{line}\n").into_bytes());
    assert!(matches!(
        Phone::new().update(&publisher),
        Err(Refusal::Signatures { good: 1, .. })
    ));
}

#[test]
fn one_key_under_two_names_is_refused() {
    let mut root = new_root();
    root.keys
        .insert("root-b".into(), publish::public_key(&key(1)));
    let refusal =
        Root::trusted(&signed(&root.text(), &[("root-a", 1), ("root-b", 1)])).unwrap_err();
    assert!(refusal.to_string().contains("another name"), "{refusal}");
}

#[test]
fn a_root_is_not_skipped() {
    let mut publisher = rotated();
    let mut third = second_root(0);
    third.version = 3;
    publisher
        .files
        .insert("root/2".into(), signed(&third.text(), ROOTS));
    assert!(matches!(
        Phone::new().update(&publisher),
        Err(Refusal::Malformed { .. })
    ));
}

#[test]
fn many_roots_are_followed_one_after_the_other() {
    let mut publisher = rotated();
    for version in 3..20 {
        let mut root = second_root(0);
        root.version = version;
        publisher
            .files
            .insert(format!("root/{version}"), signed(&root.text(), ROOTS));
    }
    publisher.root = 19;
    publish_with_new_key(&mut publisher);
    let mut phone = Phone::new();
    phone.update(&publisher).unwrap();
    assert_eq!(phone.trust.root().version(), 19);
}

#[test]
fn an_entry_that_names_a_root_which_the_host_keeps_back_is_refused() {
    let mut publisher = Publisher::new();
    publisher.root = 2;
    publisher.publish();
    assert_eq!(
        Phone::new().update(&publisher).unwrap_err(),
        Refusal::Missing {
            file: "root/2".into()
        }
    );
}

#[test]
fn an_expired_root_must_be_replaced() {
    let mut publisher = Publisher::new();
    let lines = publisher.next_lines();
    let mut entry = publisher.entry(lines);
    entry.expires = now() + Duration::days(1000);
    publisher
        .files
        .insert("entry".into(), signed(&entry.text(), FEED));
    let mut phone = Phone::new();
    phone.now = now() + Duration::days(365);
    assert!(
        matches!(phone.update(&publisher), Err(Refusal::Expired { file, .. }) if file == "root/1")
    );
    let mut next = new_root();
    next.version = 2;
    next.expires = now() + Duration::days(800);
    publisher
        .files
        .insert("root/2".into(), signed(&next.text(), ROOTS));
    phone.update(&publisher).unwrap();
}

#[test]
fn a_root_that_was_reached_is_kept_though_the_update_failed() {
    let mut publisher = rotated();
    publisher.files.remove("lines/1/territory/umbria");
    let mut phone = Phone::new();
    phone.update(&publisher).unwrap_err();
    assert_eq!(phone.trust.root().version(), 2);
}

#[test]
fn a_root_names_only_keys_that_it_has_and_thresholds_that_can_be_reached() {
    for spoil in [
        |root: &mut NewRoot| root.entry = role(&["nobody"], 1),
        |root: &mut NewRoot| root.entry = role(&["feed"], 2),
        |root: &mut NewRoot| root.entry = role(&["feed"], 0),
        |root: &mut NewRoot| root.entry = role(&[], 1),
        |root: &mut NewRoot| {
            root.keys.insert("feed".into(), "00".into());
        },
        |root: &mut NewRoot| {
            root.keys
                .insert("Not A Name".into(), publish::public_key(&key(5)));
        },
    ] {
        let mut root = new_root();
        spoil(&mut root);
        let refusal = Root::trusted(&signed(&root.text(), ROOTS)).unwrap_err();
        assert!(matches!(refusal, Refusal::Malformed { .. }), "{refusal}");
    }
}
