//! Phone to phone: one file holds the same signed things, and passes the same checks.

use std::collections::BTreeMap;

use chrono::Duration;
use sportello_core::feed::{Name, Pack, Refusal, share};

use super::host::{Phone, Publisher, now, umbria};
use super::updates::{HOURS, OTHER};

/// What a phone that has the newest version passes on.
fn passed_on() -> (Phone, Vec<u8>) {
    let mut publisher = Publisher::new();
    publisher.edit(&umbria(), HOURS, OTHER);
    publisher.publish();
    let mut phone = Phone::new();
    phone.update(&publisher).unwrap();
    let bytes = phone
        .catalogue
        .read(|dao| share(dao, &phone.trust, None))
        .unwrap()
        .unwrap();
    (phone, bytes)
}

fn open(phone: &mut Phone, bytes: &[u8]) -> Result<(), Refusal> {
    let pack = Pack::parse(bytes)?;
    let (update, trust) = pack.update(phone.trust.clone(), phone.have(), phone.now)?;
    phone.apply(&update)?;
    phone.trust = trust;
    Ok(())
}

#[test]
fn a_phone_gives_its_catalogue_to_another_that_gives_it_to_a_third() {
    let (first, bytes) = passed_on();
    let mut second = Phone::new();
    open(&mut second, &bytes).unwrap();
    assert_eq!(second.dump(), first.dump());
    assert_eq!(second.trust.version(), 1);
    assert_eq!(second.trust.checked(), None, "a file is no check");
    let again = second
        .catalogue
        .read(|dao| share(dao, &second.trust, None))
        .unwrap()
        .unwrap();
    let mut third = Phone::new();
    open(&mut third, &again).unwrap();
    assert_eq!(third.dump(), first.dump());
}

#[test]
fn only_what_came_from_a_feed_is_passed_on() {
    let phone = Phone::new();
    assert_eq!(
        phone
            .catalogue
            .read(|dao| share(dao, &phone.trust, None))
            .unwrap(),
        None
    );
    let (_, bytes) = passed_on();
    assert_eq!(Pack::parse(&bytes).unwrap().names(), [umbria()]);
}

#[test]
fn every_damage_of_a_file_is_noticed() {
    let (_, bytes) = passed_on();
    for at in (0..bytes.len()).step_by(bytes.len() / 150) {
        let mut phone = Phone::new();
        let before = phone.dump();
        let mut bad = bytes.clone();
        bad[at] ^= 1;
        assert!(open(&mut phone, &bad).is_err(), "byte {at}");
        assert!(open(&mut phone, &bytes[..at]).is_err(), "cut at {at}");
        assert_eq!(phone.dump(), before);
    }
}

#[test]
fn an_old_file_is_refused_by_who_has_a_newer_version() {
    let (_, old) = passed_on();
    let mut publisher = Publisher::new();
    publisher.publish();
    publisher.publish();
    let mut phone = Phone::new();
    phone.update(&publisher).unwrap();
    assert_eq!(
        open(&mut phone, &old),
        Err(Refusal::Rollback { found: 1, known: 2 })
    );
}

#[test]
fn an_expired_file_is_refused() {
    let (_, bytes) = passed_on();
    let mut phone = Phone::new();
    phone.now = now() + Duration::days(90);
    assert!(matches!(
        open(&mut phone, &bytes),
        Err(Refusal::Expired { .. })
    ));
}

#[test]
fn a_file_of_another_publisher_is_refused() {
    let (_, bytes) = passed_on();
    let mut root = super::host::new_root();
    root.keys.insert(
        "feed".into(),
        sportello_core::feed::publish::public_key(&super::host::key(99)),
    );
    let own = super::host::signed(&root.text(), super::host::ROOTS);
    let mut phone = Phone::new();
    phone.trust =
        sportello_core::feed::Trust::new(sportello_core::feed::Root::trusted(&own).unwrap());
    assert!(matches!(
        open(&mut phone, &bytes),
        Err(Refusal::Signatures { .. })
    ));
}

#[test]
fn what_is_no_such_file_is_said() {
    for bytes in [
        &b""[..],
        b"PK\x03\x04",
        b"sportello 2\n",
        b"sportello 1\nentry",
        b"sportello 1\nentry 99999999999999999999\n",
        b"sportello 1\nentry -1\n",
        b"sportello 1\nentry 5\nabc",
        b"sportello 1\na 1\nxa 1\nx",
    ] {
        let refusal = Pack::parse(bytes).unwrap_err();
        assert!(matches!(refusal, Refusal::Malformed { .. }), "{refusal}");
    }
    let empty = Pack::parse(b"sportello 1\n").unwrap();
    let phone = Phone::new();
    let have: BTreeMap<Name, _> = phone.have();
    assert_eq!(
        empty.update(phone.trust, have, now()).unwrap_err(),
        Refusal::Missing {
            file: "entry".into()
        }
    );
}
