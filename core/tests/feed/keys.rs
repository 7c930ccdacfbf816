//! Keys are rotated, revoked, and too few: a phone follows only what a threshold of those it trusts has signed.

use chrono::Duration;
use sportello_core::feed::publish::{self, NewRoot};
use sportello_core::feed::{Pack, Refusal, Root, Trust, share};

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

/// A publisher with three roots; the notes of these, one after the other.
fn thrice() -> (Publisher, Vec<u8>) {
    let mut publisher = rotated();
    let mut third = second_root(0);
    third.version = 3;
    publisher
        .files
        .insert("root/3".into(), signed(&third.text(), ROOTS));
    publisher.root = 3;
    publish_with_new_key(&mut publisher);
    let notes = [1, 2, 3].map(|version| publisher.file(&format!("root/{version}")).to_vec());
    (publisher, notes.concat())
}

fn roots(trust: &Trust) -> Vec<u64> {
    trust.roots().map(Root::version).collect()
}

#[test]
fn a_file_of_a_newer_app_that_came_with_every_root_leads_an_older_phone_on() {
    let (publisher, notes) = thrice();
    let stored = Phone::new().trust.to_bytes();
    for (stored, skipped) in [(Some(&*stored), 0), (None, 0), (Some(&*stored), 1)] {
        let first = publisher.file("root/1").len();
        let own = Root::trusted(&notes[skipped * first..]).unwrap();
        assert_eq!(own.version(), 3);
        let mut newer = Phone::new();
        newer.trust = Trust::load(stored, own);
        assert_eq!(roots(&newer.trust), [1, 2, 3]);
        let again = Trust::from_bytes(&newer.trust.to_bytes()).unwrap();
        assert_eq!(again, newer.trust);
        newer.update(&publisher).unwrap();
        let file = newer.catalogue.read(|dao| share(dao, &newer.trust, None));
        let file = file.unwrap().unwrap();
        let mut older = Phone::new();
        let pack = Pack::parse(&file).unwrap();
        let (update, trust) = pack
            .update(older.trust.clone(), older.have(), now())
            .unwrap();
        older.apply(&update).unwrap();
        assert_eq!((trust.root().version(), trust.version()), (3, 2));
    }
}

#[test]
fn roots_have_no_gap_when_a_newer_app_came_with_the_newest_alone() {
    let (publisher, _) = thrice();
    let own = || Root::trusted(publisher.file("root/3")).unwrap();
    let mut phone = Phone::new();
    phone.trust = Trust::load(Some(&phone.trust.to_bytes()), own());
    assert_eq!(roots(&phone.trust), [3], "and not 1 and 3");
    phone.update(&publisher).unwrap();
    let file = phone.catalogue.read(|dao| share(dao, &phone.trust, None));
    let file = file.unwrap().unwrap();
    let pack = Pack::parse(&file).unwrap();
    // Who is one step back goes on; who is further back is told so, and gets there by a host.
    let mut second = Phone::new();
    let notes = [publisher.file("root/1"), publisher.file("root/2")].concat();
    second.trust = Trust::new(Root::trusted(&notes).unwrap());
    pack.update(second.trust.clone(), second.have(), now())
        .unwrap();
    let mut first = Phone::new();
    let refusal = pack
        .update(first.trust.clone(), first.have(), now())
        .unwrap_err();
    assert!(
        matches!(refusal, Refusal::Signatures { good: 0, .. }),
        "{refusal}"
    );
    first.update(&publisher).unwrap();
    assert_eq!(roots(&first.trust), [1, 2, 3]);
}

#[test]
fn roots_that_do_not_follow_each_other_are_not_trusted() {
    let (publisher, _) = thrice();
    let [one, two, three] = [1, 2, 3].map(|version| publisher.file(&format!("root/{version}")));
    for notes in [[one, three], [two, one], [one, one], [three, two]] {
        Root::trusted(&notes.concat()).unwrap_err();
    }
    // A newer root of another publisher is no next one of this one's.
    let mut other = second_root(0);
    other
        .keys
        .insert("root-a".into(), publish::public_key(&key(21)));
    other
        .keys
        .insert("root-b".into(), publish::public_key(&key(22)));
    let note = signed(&other.text(), &[("root-a", 21), ("root-b", 22)]);
    let other = Root::trusted(&note).unwrap();
    let trust = Trust::load(Some(&Phone::new().trust.to_bytes()), other);
    assert_eq!(roots(&trust), [2]);
}

#[test]
fn what_the_roots_between_say_counts_too() {
    // The second one takes the feed's key back and counts from 40 on, the third one names the first key again.
    let mut second = second_root(40);
    second.version = 2;
    let mut third = new_root();
    third.version = 3;
    let first = signed(&new_root().text(), ROOTS);
    let notes = [
        first,
        signed(&second.text(), ROOTS),
        signed(&third.text(), ROOTS),
    ]
    .concat();
    let mut thief = Publisher::new();
    thief.version = 8999;
    thief.publish();
    let mut phone = Phone::new();
    phone.update(&thief).unwrap();
    assert_eq!(phone.trust.version(), 9000);
    let trust = Trust::load(
        Some(&phone.trust.to_bytes()),
        Root::trusted(&notes).unwrap(),
    );
    assert_eq!((trust.version(), trust.tree()), (0, None));
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
