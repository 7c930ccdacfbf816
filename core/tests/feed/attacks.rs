//! A host, or who stands between it and a phone, tries each of TUF's attacks. Each is refused by its name, and the
//! catalogue stays as it was.

use chrono::Duration;
use sportello_core::feed::{Name, Refusal, Session};

use super::host::{FEED, Phone, Publisher, now, signed, umbria};
use super::updates::{HOURS, OTHER};

/// A publisher with versions 1 and 2, and a phone that has seen version 2.
fn after_two() -> (Publisher, Publisher, Phone) {
    let mut publisher = Publisher::new();
    publisher.publish();
    let first = publisher.clone();
    publisher.edit(&umbria(), HOURS, OTHER);
    publisher.publish();
    let mut phone = Phone::new();
    phone.update(&publisher).unwrap();
    (first, publisher, phone)
}

fn refused(phone: &mut Phone, publisher: &Publisher) -> Refusal {
    let before = phone.dump();
    let refusal = phone.update(publisher).unwrap_err();
    assert_eq!(phone.dump(), before, "the catalogue is as it was");
    refusal
}

#[test]
fn a_forged_entry_is_refused() {
    let (_, mut publisher, mut phone) = after_two();
    let lines = publisher.next_lines();
    let entry = publisher.entry(lines);
    publisher
        .files
        .insert("entry".into(), signed(&entry.text(), &[("feed", 66)]));
    let refusal = refused(&mut phone, &publisher);
    assert_eq!(
        refusal,
        Refusal::Signatures {
            file: "entry".into(),
            good: 0,
            needed: 1
        }
    );
}

#[test]
fn a_key_of_another_role_does_not_sign_entries() {
    let (_, mut publisher, mut phone) = after_two();
    let lines = publisher.next_lines();
    let entry = publisher.entry(lines);
    publisher.files.insert(
        "entry".into(),
        signed(&entry.text(), &[("root-a", 1), ("root-b", 2)]),
    );
    assert!(matches!(
        refused(&mut phone, &publisher),
        Refusal::Signatures { good: 0, .. }
    ));
}

/// Changes each so many bytes of a file of the host: a phone refuses every one.
fn every_changed_byte_is_noticed(path: &str, step: usize) {
    let (_, publisher, _) = after_two();
    let mut phone = Phone::new();
    let (trust, have) = (phone.trust.clone(), phone.have());
    let good = publisher.file(path).to_vec();
    let mut files = publisher.files;
    for at in (0..good.len()).step_by(step) {
        let mut bad = good.clone();
        bad[at] ^= 1;
        files.insert(path.to_owned(), bad);
        let session = Session::new(trust.clone(), have.clone(), now());
        assert!(phone.session(&files, session).is_err(), "byte {at}");
    }
}

#[test]
fn every_single_changed_byte_of_an_entry_is_noticed() {
    every_changed_byte_is_noticed("entry", 1);
}

#[test]
fn every_single_changed_byte_of_a_line_is_noticed() {
    every_changed_byte_is_noticed("lines/2/territory/umbria", 3);
}

#[test]
fn an_older_version_is_refused_rollback() {
    let (first, _, mut phone) = after_two();
    assert_eq!(
        refused(&mut phone, &first),
        Refusal::Rollback { found: 1, known: 2 }
    );
}

#[test]
fn an_older_version_is_refused_also_when_only_the_catalogue_remembers() {
    let (first, _, mut phone) = after_two();
    phone.trust = Phone::new().trust;
    assert_eq!(
        refused(&mut phone, &first),
        Refusal::Rollback { found: 1, known: 2 }
    );
}

#[test]
fn an_older_version_is_refused_also_after_the_catalogue_was_made_again_from_the_bundle() {
    let (first, _, mut phone) = after_two();
    phone.catalogue = super::host::bundle();
    assert_eq!(
        refused(&mut phone, &first),
        Refusal::Rollback { found: 1, known: 2 }
    );
}

#[test]
fn a_second_version_of_the_same_number_is_refused() {
    let (_, mut publisher, mut phone) = after_two();
    publisher.version -= 1;
    publisher.edit(&umbria(), OTHER, "Fr 08:00-09:00");
    publisher.publish();
    assert_eq!(
        refused(&mut phone, &publisher),
        Refusal::Equivocation { version: 2 }
    );
}

#[test]
fn an_expired_entry_is_refused_freeze() {
    let (_, publisher, mut phone) = after_two();
    phone.now = now() + Duration::days(90);
    let at = phone.now;
    assert_eq!(
        refused(&mut phone, &publisher),
        Refusal::Expired {
            file: "entry".into(),
            at
        }
    );
    assert_eq!(phone.trust.checked(), Some(now()), "that was no check");
}

#[test]
fn a_clock_ten_years_off_keeps_the_catalogue_and_the_next_right_one_goes_on() {
    let (_, publisher, _) = after_two();
    let mut phone = Phone::new();
    phone.now = now() + Duration::days(3653);
    assert!(matches!(
        refused(&mut phone, &publisher),
        Refusal::Expired { .. }
    ));
    phone.now = now() - Duration::days(3653);
    phone.update(&publisher).unwrap();
    phone.now = now();
    phone.update(&publisher).unwrap();
    assert_eq!(phone.trust.checked(), Some(now()));
}

#[test]
fn a_line_of_another_version_is_refused_mix_and_match() {
    let (first, mut publisher, _) = after_two();
    let old = first.file("lines/1/territory/umbria").to_vec();
    publisher
        .files
        .insert("lines/2/territory/umbria".into(), old);
    assert_eq!(
        refused(&mut Phone::new(), &publisher),
        Refusal::NotInTree { name: umbria() }
    );
}

#[test]
fn a_swapped_territory_is_refused() {
    let (_, mut publisher, _) = after_two();
    let jesi = publisher.file("lines/2/territory/jesi").to_vec();
    publisher
        .files
        .insert("lines/2/territory/umbria".into(), jesi);
    assert_eq!(
        refused(&mut Phone::new(), &publisher),
        Refusal::NotInTree { name: umbria() }
    );
}

#[test]
fn a_stolen_keys_huge_version_is_outlived_by_a_new_root_fast_forward() {
    let (_, mut publisher, mut phone) = after_two();
    let mut thief = publisher.clone();
    thief.version = (1 << 53) - 2;
    thief.publish();
    phone.update(&thief).unwrap();
    assert_eq!(phone.trust.version(), (1 << 53) - 1);
    publisher.publish();
    assert!(matches!(
        refused(&mut phone, &publisher),
        Refusal::Rollback { .. }
    ));
    // The catalogue remembers the thief's version too, and follows the new root all the same.
    super::keys::rotate_feed_key(&mut publisher, 3);
    publisher.edit(&umbria(), OTHER, "Th 10:00-12:00");
    super::keys::publish_with_new_key(&mut publisher);
    phone.update(&publisher).unwrap();
    assert_eq!(phone.trust.version(), publisher.version);
    assert_eq!(
        phone
            .catalogue
            .read(|dao| dao.meta("feed.version"))
            .unwrap(),
        Some(publisher.version.to_string())
    );
    assert!(matches!(
        refused(&mut phone, &thief),
        Refusal::Signatures { .. } | Refusal::Rollback { .. }
    ));
}

#[test]
fn numbers_beyond_2_to_the_53_are_refused() {
    let (_, mut publisher, mut phone) = after_two();
    let lines = publisher.next_lines();
    let entry = publisher.entry(lines);
    let text = entry
        .text()
        .replace("\"version\":3", "\"version\":9007199254740992");
    publisher.files.insert("entry".into(), signed(&text, FEED));
    assert!(matches!(
        refused(&mut phone, &publisher),
        Refusal::Malformed { .. }
    ));
}

#[test]
fn more_bytes_than_allowed_are_refused_endless_data() {
    let (_, mut publisher, mut phone) = after_two();
    let mut endless = publisher.file("entry").to_vec();
    endless.resize(4097, b'\n');
    publisher.files.insert("entry".into(), endless);
    assert_eq!(
        refused(&mut phone, &publisher),
        Refusal::Length {
            file: "entry".into(),
            expected: 4096,
            found: 4097
        }
    );
}

#[test]
fn what_is_no_note_is_refused() {
    let (_, publisher, _) = after_two();
    let page = b"<!doctype html><title>Log in</title>".to_vec();
    let invalid = [publisher.file("entry"), b"\xff"].concat();
    let control = [b"{}\x07\n\n\xe2\x80\x94 feed AAAA\n".as_slice()].concat();
    let unsigned = b"{}\n\n".to_vec();
    let many = [b"{}\n\n".to_vec(), b"\xe2\x80\x94 feed AAAA\n".repeat(33)].concat();
    let cut = publisher.file("entry")[..publisher.file("entry").len() - 1].to_vec();
    for bytes in [page, invalid, control, unsigned, many, cut, Vec::new()] {
        let mut files = publisher.files.clone();
        files.insert("entry".into(), bytes.clone());
        let mut phone = Phone::new();
        let session = Session::new(phone.trust.clone(), phone.have(), now());
        let refusal = phone.session(&files, session).unwrap_err();
        assert!(
            matches!(refusal, Refusal::NotANote { .. }),
            "{refusal} {:?}",
            String::from_utf8_lossy(&bytes)
        );
    }
}

#[test]
fn a_territory_cannot_take_a_desk_or_a_town_of_another() {
    let mut publisher = Publisher::new();
    let jesi = Name::territory("jesi").unwrap();
    let of = |publisher: &Publisher, kind: &str| {
        let text = publisher.text(&umbria());
        text.lines()
            .find(|line| line.starts_with(kind))
            .unwrap()
            .to_owned()
    };
    for kind in ["{\"municipality\"", "{\"service_at_location\""] {
        let mut publisher = publisher.clone();
        let foreign = of(&publisher, kind);
        let text = publisher.text(&jesi).to_owned();
        let mut lines: Vec<&str> = text.lines().chain([foreign.as_str()]).collect();
        lines.sort_unstable();
        let stolen = lines.join("\n") + "\n";
        publisher.texts.get_mut(&jesi).unwrap().push(stolen);
        publisher.publish();
        let mut phone = Phone::new();
        phone.wanted = [jesi.clone()].into();
        let refusal = refused(&mut phone, &publisher);
        assert!(
            matches!(refusal, Refusal::Malformed { .. } | Refusal::State { .. }),
            "{refusal}"
        );
    }
    publisher.publish();
}
