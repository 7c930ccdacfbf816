//! A good feed reaches a phone: by the smallest way, whole, and as it was signed.

use sportello_core::feed::{Fate, Name, Part, Refusal};

use super::host::{Phone, Publisher, now, umbria};

/// The hours of AP001 as the bundle has them, and other ones.
pub const HOURS: &str = "Tu,We 15:30-18:30; Sa 09:00-13:00";
pub const OTHER: &str = "Tu,We 16:00-18:00";

fn changed() -> (Publisher, Phone) {
    let mut publisher = Publisher::new();
    publisher.publish();
    publisher.edit(&umbria(), HOURS, OTHER);
    publisher.publish();
    (publisher, Phone::new())
}

#[test]
fn the_bundle_has_the_state_that_is_published_and_takes_nothing() {
    let mut publisher = Publisher::new();
    publisher.publish();
    let mut phone = Phone::new();
    let before = phone
        .catalogue
        .read(sportello_core::catalogue::Dao::desks)
        .unwrap();
    let applied = phone.update(&publisher).unwrap();
    assert!(applied.desks.is_empty());
    assert_eq!(phone.asked, ["entry", "lines/1/territory/umbria"]);
    assert_eq!(
        phone
            .catalogue
            .read(sportello_core::catalogue::Dao::desks)
            .unwrap(),
        before
    );
    assert_eq!(phone.trust.version(), 1);
}

#[test]
fn a_changed_desk_comes_by_one_delta_and_is_found_with_its_new_hours() {
    let (publisher, mut phone) = changed();
    let before = phone.catalogue.revision();
    let applied = phone.update(&publisher).unwrap();
    assert_eq!(phone.asked.len(), 3, "{:?}", phone.asked);
    assert!(
        publisher.file(&phone.asked[2]).len() < 100,
        "a delta: {}",
        publisher.file(&phone.asked[2]).len()
    );
    assert_eq!(
        applied.desks.into_iter().collect::<Vec<_>>(),
        [("AP001".to_owned(), Fate::Changed([Part::Hours].into()))]
    );
    let desk = phone
        .catalogue
        .read(|dao| dao.desk("AP001"))
        .unwrap()
        .unwrap();
    assert_eq!(desk.schedules[0].opening_hours.as_deref(), Some(OTHER));
    assert!(
        desk.patron.is_some(),
        "the town's patron day still hangs on it"
    );
    assert!(phone.catalogue.revision() > before);
}

#[test]
fn the_search_finds_what_an_update_brought() {
    let mut publisher = Publisher::new();
    let line = publisher
        .text(&umbria())
        .lines()
        .find(|line| line.contains("\"id\":\"AP001\""))
        .unwrap()
        .to_owned();
    let new = line
        .replace("\"id\":\"AP001\"", "\"id\":\"AP001-new\"")
        .replace("casa dell'inclusione", "Zzyzxdesk");
    publisher.edit(&umbria(), &line, &format!("{line}\n{new}"));
    publisher.publish();
    let mut phone = Phone::new();
    let applied = phone.update(&publisher).unwrap();
    assert_eq!(applied.desks["AP001-new"], Fate::Added);
    let query = sportello_core::find::WordsQuery {
        typed: "zzyzxdesk".into(),
        origin: None,
        filter: sportello_core::find::Filter::default(),
        at: now().naive_utc(),
        offset: 0,
        limit: 5,
    };
    let found = phone
        .catalogue
        .read(|dao| sportello_core::find::words(dao, &query))
        .unwrap();
    assert_eq!(found.total, 1);
}

#[test]
fn a_removed_desk_is_gone_and_told() {
    let mut publisher = Publisher::new();
    let line = publisher
        .text(&umbria())
        .lines()
        .find(|line| line.contains("\"id\":\"AP001\""))
        .unwrap()
        .to_owned();
    publisher.edit(&umbria(), &format!("{line}\n"), "");
    publisher.publish();
    let mut phone = Phone::new();
    let applied = phone.update(&publisher).unwrap();
    assert_eq!(applied.desks["AP001"], Fate::Removed);
    assert_eq!(phone.catalogue.read(|dao| dao.desk("AP001")).unwrap(), None);
}

#[test]
fn a_phone_that_is_ten_versions_behind_takes_one_delta_and_one_further_behind_the_snapshot() {
    let mut publisher = Publisher::new();
    let mut hours = HOURS.to_owned();
    for n in 0..10 {
        let next = format!("Tu,We 16:{n:02}-18:00");
        publisher.edit(&umbria(), &hours, &next);
        hours = next;
    }
    publisher.publish();
    let mut phone = Phone::new();
    phone.update(&publisher).unwrap();
    let delta = publisher.file(&phone.asked[2]).len();
    publisher.edit(&umbria(), &hours, "We 10:00-11:00");
    publisher.publish();
    let mut behind = Phone::new();
    behind.update(&publisher).unwrap();
    let snapshot = publisher.file(&behind.asked[2]).len();
    assert!(
        delta < 100 && snapshot > 10_000,
        "{delta} and {snapshot} bytes"
    );
    phone.update(&publisher).unwrap();
    assert_eq!(phone.state(&umbria()), behind.state(&umbria()));
    assert_eq!(phone.dump(), behind.dump());
}

#[test]
fn a_delta_that_is_gone_from_the_host_is_replaced_by_the_snapshot() {
    let (mut publisher, mut phone) = changed();
    let mut other = Phone::new();
    other.update(&publisher).unwrap();
    publisher.files.remove(&other.asked[2]);
    phone.update(&publisher).unwrap();
    assert_eq!(phone.asked.len(), 4);
    assert_eq!(phone.dump(), other.dump());
}

#[test]
fn a_territory_that_the_phone_never_had_comes_whole() {
    let mut publisher = Publisher::new();
    let town = publisher
        .text(&umbria())
        .lines()
        .next()
        .unwrap()
        .replace("054001", "099001");
    let new = Name::territory("utopia").unwrap();
    publisher
        .texts
        .insert(new.clone(), vec![format!("{town}\n")]);
    publisher.publish();
    let mut phone = Phone::new();
    phone.wanted.insert(new.clone());
    phone.update(&publisher).unwrap();
    assert_eq!(
        phone
            .catalogue
            .read(|dao| dao.municipality("099001"))
            .unwrap()
            .unwrap()
            .territory,
        "utopia"
    );
    assert_eq!(
        phone
            .catalogue
            .read(|dao| dao.meta("municipalities.utopia"))
            .unwrap()
            .as_deref(),
        Some("1")
    );
}

#[test]
fn only_what_was_chosen_is_asked_for_and_the_others_stay_as_they_are() {
    let (mut publisher, mut phone) = changed();
    let jesi = Name::territory("jesi").unwrap();
    let line = publisher.text(&jesi).lines().last().unwrap().to_owned();
    publisher.edit(&jesi, &format!("{line}\n"), "");
    publisher.publish();
    let state = phone.state(&jesi);
    phone.update(&publisher).unwrap();
    assert!(phone.asked.iter().all(|path| !path.contains("jesi")));
    assert_eq!(phone.state(&jesi), state);
}

#[test]
fn a_shard_that_the_version_lacks_does_not_keep_the_others_back() {
    let (publisher, mut phone) = changed();
    phone.wanted.insert(Name::territory("atlantis").unwrap());
    phone.update(&publisher).unwrap();
    assert_ne!(phone.state(&umbria()), Phone::new().state(&umbria()));
}

#[test]
fn nothing_new_is_one_conditional_request() {
    let (publisher, mut phone) = changed();
    phone.update(&publisher).unwrap();
    let session = sportello_core::feed::Session::new(phone.trust.clone(), phone.have(), now());
    let sportello_core::feed::Need::File(request) = session.need() else {
        panic!("it asks for the entry")
    };
    assert_eq!(
        (request.path.as_str(), request.etag.as_deref()),
        ("entry", Some("\"tag\""))
    );
    // One who chose another territory since must have the entry again.
    phone.wanted.insert(Name::territory("jesi").unwrap());
    let session = sportello_core::feed::Session::new(phone.trust.clone(), phone.have(), now());
    let sportello_core::feed::Need::File(request) = session.need() else {
        panic!("it asks for the entry")
    };
    assert_eq!(request.etag, None);
}

#[test]
fn not_modified_counts_as_a_check_until_the_entry_expires() {
    let (publisher, mut phone) = changed();
    phone.update(&publisher).unwrap();
    let later = now() + chrono::Duration::days(3);
    let mut session = sportello_core::feed::Session::new(phone.trust.clone(), phone.have(), later);
    session.not_modified().unwrap();
    assert_eq!(session.trust().checked(), Some(later));
    assert_eq!(session.end(), None);
    let mut session = sportello_core::feed::Session::new(
        phone.trust.clone(),
        phone.have(),
        now() + chrono::Duration::days(91),
    );
    assert!(matches!(
        session.not_modified(),
        Err(Refusal::Expired { .. })
    ));
    assert_eq!(session.trust().checked(), Some(now()));
}

#[test]
fn what_is_remembered_survives_being_stored() {
    let (publisher, mut phone) = changed();
    phone.update(&publisher).unwrap();
    let stored = phone.trust.to_bytes();
    assert_eq!(
        sportello_core::feed::Trust::from_bytes(&stored).unwrap(),
        phone.trust
    );
    let own = Phone::new().trust.root().clone();
    assert_eq!(
        sportello_core::feed::Trust::load(Some(&stored), own.clone()),
        phone.trust
    );
    let torn = &stored[..stored.len() - 1];
    assert_eq!(
        sportello_core::feed::Trust::load(Some(torn), own.clone()),
        sportello_core::feed::Trust::new(own)
    );
}

#[test]
fn an_entry_has_400_bytes_or_less() {
    let (mut publisher, _) = changed();
    // The largest numbers that it may ever hold.
    let lines = publisher.next_lines();
    let mut entry = publisher.entry(lines);
    (entry.version, entry.root, entry.lines) = ((1 << 53) - 1, 1_000, 1_000_000);
    let bytes = super::host::signed(&entry.text(), &[("feed", 11)]);
    assert!(bytes.len() <= 400, "{}", bytes.len());
}
