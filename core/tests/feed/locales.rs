//! Languages in the feed: they come like territories, apart from them, and bring nothing else with them.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use base64ct::{Base64, Encoding};
use sportello_core::catalogue::{Catalogue, FreeText, Opened, Reason, source_hash};
use sportello_core::feed::{
    LINE_BYTES, MEDIA_BYTES, Name, Offer, Pack, Refusal, Session, offers, share,
};
use sportello_core::l10n::{Library, Locale, Words, installed, msg};

use super::host::{Phone, Publisher, bundle, now, umbria};

pub fn wolof() -> Name {
    Name::locale("wo").unwrap()
}

/// A bundle of Wolof as a snapshot has it: a message, a recording, a translation of AP001's name.
pub fn text(message: &str) -> String {
    let name = bundle()
        .read(|dao| dao.desk("AP001"))
        .unwrap()
        .unwrap()
        .name;
    let opus = Base64::encode_string(b"OggS and more");
    format!(
        "{{\"locale\":{{\"app\":\"0.1.0\",\"made_by\":\"invented\",\"name\":\"Wolof\",\"tag\":\"wo\"}}}}\n\
         {{\"message\":{{\"id\":\"app-name\",\"text\":{}}}}}\n\
         {{\"media\":{{\"bytes\":\"{opus}\",\"kind\":\"audio/ogg\",\"name\":\"audio/room-help.opus\"}}}}\n\
         {{\"translation\":{{\"id\":\"AP001\",\"texts\":[{{\"by\":\"machine\",\"field\":\"name\",\"of\":\"{}\",\
         \"record\":\"service\",\"text\":\"Kër\"}}]}}}}\n",
        serde_json::json!(message),
        source_hash(&name),
    )
}

fn with(texts: Vec<String>) -> Publisher {
    let mut publisher = Publisher::new();
    publisher.texts.insert(wolof(), texts);
    publisher.publish();
    publisher
}

fn phone() -> Phone {
    let mut phone = Phone::new();
    phone.wanted.insert(wolof());
    phone
}

fn app_name(catalogue: &Catalogue) -> String {
    let locale = Locale::parse("wo").unwrap();
    let found = catalogue
        .read(|dao| installed(dao, locale))
        .unwrap()
        .unwrap();
    assert_eq!(found.dropped, []);
    let mut library = Library::new();
    library.add(locale, &found.ftl);
    Words::of(&library, &[locale]).text(&msg::app_name())
}

#[test]
fn a_language_comes_whole_and_then_by_a_delta() {
    let mut publisher = with(vec![text("Buñ")]);
    let mut phone = phone();
    let applied = phone.update(&publisher).unwrap();
    assert_eq!(applied.locales, BTreeSet::from(["wo".to_owned()]));
    assert!(applied.desks.is_empty());
    assert_eq!(app_name(&phone.catalogue), "Buñ");
    let read = phone.catalogue.read(|dao| {
        let name = dao.desk("AP001")?.unwrap().name;
        let texts = dao.translations(&["AP001", "AP002"], &["fr", "wo"])?;
        assert_eq!(
            texts.get("AP001", FreeText::ServiceName, "changed since"),
            None
        );
        assert_eq!(texts.get("AP002", FreeText::ServiceName, &name), None);
        let found = texts.get("AP001", FreeText::ServiceName, &name).unwrap();
        assert_eq!(
            (found.text, found.locale, found.made_by),
            ("Kër", "wo", "machine")
        );
        let media = dao.locale_media("wo", "audio/room-help.opus")?.unwrap();
        assert_eq!(
            (media.kind.as_str(), &*media.bytes),
            ("audio/ogg", &b"OggS and more"[..])
        );
        assert_eq!(dao.locales()?["wo"]["made_by"], "invented");
        Ok(())
    });
    read.unwrap();
    publisher
        .texts
        .get_mut(&wolof())
        .unwrap()
        .push(text("Bunt"));
    publisher.publish();
    phone.update(&publisher).unwrap();
    let delta = publisher.file(phone.asked.last().unwrap()).len();
    assert!(delta < 100, "a delta: {delta}");
    assert_eq!(app_name(&phone.catalogue), "Bunt");
}

#[test]
fn what_is_no_more_in_a_language_goes_by_a_tombstone_and_by_a_snapshot() {
    let all = text("Buñ");
    let less: String = all
        .lines()
        .filter(|line| !line.contains("media") && !line.contains("translation"))
        .fold(String::new(), |mut text, line| {
            writeln!(text, "{line}").unwrap();
            text
        });
    for deltas in [true, false] {
        let mut publisher = with(vec![all.clone()]);
        let mut phone = phone();
        phone.update(&publisher).unwrap();
        let texts = publisher.texts.get_mut(&wolof()).unwrap();
        if !deltas {
            texts.clear();
        }
        texts.push(less.clone());
        publisher.publish();
        phone.update(&publisher).unwrap();
        let left = phone.catalogue.read(|dao| {
            Ok((
                dao.locale_media_entries("wo")?.len(),
                dao.translations(&["AP001"], &["wo"])?,
            ))
        });
        let (media, texts) = left.unwrap();
        assert!(media == 0 && texts.is_empty());
    }
}

/// What becomes of a shard whose text is this.
fn refusal(name: Name, text: &str) -> Refusal {
    let mut publisher = Publisher::new();
    publisher.texts.insert(name.clone(), vec![text.to_owned()]);
    publisher.publish();
    let mut phone = Phone::new();
    phone.wanted = [name].into();
    let before = phone.dump();
    let refusal = phone.update(&publisher).unwrap_err();
    assert_eq!(phone.dump(), before, "the catalogue is as it was");
    refusal
}

#[track_caller]
fn malformed(refusal: &Refusal, why: &str) {
    assert!(
        matches!(refusal, Refusal::Malformed { .. }) && refusal.to_string().contains(why),
        "{refusal}"
    );
}

#[test]
fn a_language_cannot_bring_desks_and_a_territory_no_words() {
    let desk = Publisher::new()
        .text(&umbria())
        .lines()
        .last()
        .unwrap()
        .to_owned();
    let with_desk = format!("{}{desk}\n", text("x"));
    malformed(&refusal(wolof(), &with_desk), "line 5 is not one record");
    let message = "{\"message\":{\"id\":\"app-name\",\"text\":\"x\"}}\n";
    let with_words = format!("{}{message}", Publisher::new().text(&umbria()));
    malformed(&refusal(umbria(), &with_words), "is not one record");
    // Nor by a delta, which is passed over for a snapshot that is refused.
    let mut publisher = with(vec![text("a"), with_desk]);
    let mut phone = phone();
    phone.update(&with(vec![text("a")])).unwrap();
    publisher.publish();
    let before = phone.dump();
    malformed(
        &phone.update(&publisher).unwrap_err(),
        "line 5 is not one record",
    );
    assert_eq!(phone.dump(), before);
}

#[test]
fn a_swapped_language_is_refused() {
    let mut publisher = Publisher::new();
    let french = Name::locale("fr").unwrap();
    publisher.texts.insert(wolof(), vec![text("a")]);
    publisher.texts.insert(
        french.clone(),
        vec![text("b").replace("\"tag\":\"wo\"", "\"tag\":\"fr\"")],
    );
    publisher.publish();
    let other = publisher.file("lines/1/locale/fr").to_vec();
    publisher.files.insert("lines/1/locale/wo".into(), other);
    assert_eq!(
        phone().update(&publisher).unwrap_err(),
        Refusal::NotInTree { name: wolof() }
    );
    // Signed so by mistake: the text itself says whose it is.
    malformed(&refusal(french, &text("a")), "it is of the language \"wo\"");
    // One that does not say it gives other rows.
    let unsaid = text("a")
        .lines()
        .skip(1)
        .fold(String::new(), |text, line| text + line + "\n");
    assert_eq!(refusal(wolof(), &unsaid), Refusal::State { name: wolof() });
}

#[test]
fn what_is_too_long_or_not_what_it_says_is_refused() {
    let media = |kind: &str, name: &str, bytes: &[u8]| {
        let bytes = Base64::encode_string(bytes);
        let head = text("x").lines().next().unwrap().to_owned();
        format!(
            "{head}\n{{\"media\":{{\"bytes\":\"{bytes}\",\"kind\":\"{kind}\",\"name\":\"{name}\"}}}}\n"
        )
    };
    let large = |length| [b"OggS".to_vec(), vec![0; length]].concat();
    let opus = "audio/room-help.opus";
    for (bad, why) in [
        (
            text(&"x".repeat(4097)),
            "the message app-name has 4097 bytes",
        ),
        (text("x").replace("app-name", "App/name"), "a message's id"),
        (
            text("x").replace("Kër", &"x".repeat(16 * 1024 + 1)),
            "a translation of AP001 has",
        ),
        (
            text("x").replace("invented", &"x".repeat(1025)),
            "made_by has 1025 bytes",
        ),
        (
            media("audio/ogg", opus, &large(MEDIA_BYTES)),
            "base64 of a file that is not too large",
        ),
        (
            media("audio/ogg", opus, b"<script>"),
            "is not what its name says",
        ),
        (
            media("audio/mpeg", opus, &large(9)),
            "is audio/ogg, not audio/mpeg",
        ),
        (
            media("font/woff2", "audio/room-help.woff2", b"wOF2"),
            "is neither audio/",
        ),
        (
            media("audio/ogg", "audio/../x.opus", &large(9)),
            "is neither audio/",
        ),
        (
            media("audio/ogg", "font.opus", &large(9)),
            "is neither audio/",
        ),
    ] {
        malformed(&refusal(wolof(), &bad), why);
    }
    let mut many = text("x").lines().next().unwrap().to_owned() + "\n";
    for number in 0..17 {
        let bytes = Base64::encode_string(&large(MEDIA_BYTES - 4));
        writeln!(
            many,
            "{{\"media\":{{\"bytes\":\"{bytes}\",\"kind\":\"audio/ogg\",\"name\":\"audio/a{number:02}.opus\"}}}}"
        )
        .unwrap();
    }
    malformed(
        &refusal(wolof(), &many),
        "recordings and font have 17825792 bytes",
    );
    let words = |count: usize| {
        (0..count).fold(
            text("x").lines().next().unwrap().to_owned() + "\n",
            |text, number| {
                text + &format!("{{\"message\":{{\"id\":\"a{number:05}\",\"text\":\"x\"}}}}\n")
            },
        )
    };
    malformed(&refusal(wolof(), &words(4097)), "it has 4097 messages");
    // A text that only a newer app knows asks for that app.
    let newer = refusal(
        wolof(),
        &text("x").replace("\"field\":\"name\"", "\"field\":\"smell\""),
    );
    assert!(matches!(newer, Refusal::NewerAppNeeded { .. }), "{newer}");
}

fn offered() -> Publisher {
    let mut publisher = Publisher::new();
    publisher.texts.insert(wolof(), vec![text("a")]);
    publisher.offers = vec![Offer {
        name: wolof(),
        own_name: "Wolof".into(),
        bytes: 321,
        app: Some("0.1.0".into()),
    }];
    publisher.publish();
    publisher
}

fn look(phone: &mut Phone, publisher: &Publisher) -> Result<(), Refusal> {
    let session = Session::new(phone.trust.clone(), phone.have(), now()).with_offers();
    let update = phone.session(&publisher.files, session)?.unwrap();
    phone.apply(&update).map(drop)
}

#[test]
fn the_list_of_languages_is_the_signed_one_and_is_asked_for_on_demand_only() {
    let publisher = offered();
    let mut phone = Phone::new();
    phone.update(&publisher).unwrap();
    assert!(
        !phone.asked.iter().any(|path| path.ends_with("locales")),
        "{:?}",
        phone.asked
    );
    assert_eq!(phone.catalogue.read(offers).unwrap(), []);
    look(&mut phone, &publisher).unwrap();
    assert_eq!(
        phone.asked,
        ["entry", "lines/1/locales", "lines/1/territory/umbria"]
    );
    assert_eq!(phone.catalogue.read(offers).unwrap(), publisher.offers);
    // Hidden: what was known stays. Changed, or of another file: refused.
    let mut without = publisher.clone();
    without.files.remove("lines/1/locales");
    look(&mut phone, &without).unwrap();
    assert_eq!(phone.catalogue.read(offers).unwrap(), publisher.offers);
    let list = publisher.file("lines/1/locales").to_vec();
    let more = String::from_utf8(list.clone())
        .unwrap()
        .replace("\"wo\"", "\"fr\"")
        .into_bytes();
    let line = publisher.file("lines/1/locale/wo").to_vec();
    let long = [list, vec![b'\n'; usize::try_from(LINE_BYTES).unwrap()]].concat();
    for bad in [more, line, long, Vec::new()] {
        let mut publisher = publisher.clone();
        publisher.files.insert("lines/1/locales".into(), bad);
        assert!(look(&mut phone, &publisher).is_err());
    }
    // Nor can the list stand for a line.
    let mut swapped = publisher.clone();
    let list = publisher.file("lines/1/locales").to_vec();
    swapped.files.insert("lines/1/locale/wo".into(), list);
    let mut other = self::phone();
    assert!(other.update(&swapped).is_err());
}

#[test]
fn a_name_that_would_turn_the_list_around_is_refused() {
    for name in ["", "a\u{202e}b", "a\nb", &"x".repeat(61)] {
        let mut publisher = offered();
        publisher.offers[0].own_name = name.to_owned();
        publisher.publish();
        let session = Session::new(Phone::new().trust, Phone::new().have(), now()).with_offers();
        assert!(
            Phone::new().session(&publisher.files, session).is_err(),
            "{name:?}"
        );
    }
}

#[test]
fn a_language_alone_goes_from_phone_to_phone_and_makes_no_desk_newer() {
    let publisher = with(vec![text("Buñ")]);
    let mut first = phone();
    first.update(&publisher).unwrap();
    let only = BTreeSet::from([wolof()]);
    let share = |phone: &Phone| {
        phone
            .catalogue
            .read(|dao| share(dao, &phone.trust, Some(&only)))
    };
    let bytes = share(&first).unwrap().unwrap();
    let pack = Pack::parse(&bytes).unwrap();
    assert_eq!(pack.names(), [wolof()]);
    let mut second = Phone::new();
    second.wanted = only.clone();
    let (update, trust) = pack
        .update(second.trust.clone(), second.have(), now())
        .unwrap();
    second.apply(&update).unwrap();
    assert_eq!(app_name(&second.catalogue), "Buñ");
    assert_eq!(share(&second).unwrap().unwrap(), bytes, "and on to a third");
    let meta = |phone: &Phone, key: &str| phone.catalogue.read(|dao| dao.meta(key)).unwrap();
    assert_eq!(meta(&second, "feed.version").as_deref(), Some("1"));
    assert_eq!(
        meta(&second, "feed.created"),
        None,
        "the desks are as old as they were"
    );
    // What a file does not have says nothing of the feed.
    second.wanted = BTreeSet::from([wolof(), umbria(), Name::locale("fr").unwrap()]);
    let (update, trust) = pack.update(trust, second.have(), now()).unwrap();
    assert_eq!(update.absent().len(), 2);
    second.apply(&update).unwrap();
    assert_eq!(meta(&second, "feed.absent.locale/fr"), None);
    assert!(trust.etag_for([umbria()].iter()).is_none());
}

/// A file of a catalogue with Wolof, as a feed brought it.
fn file_with_wolof(folder: &tempfile::TempDir) -> std::path::PathBuf {
    let path = folder.path().join("catalogue.db");
    let (catalogue, _) = Catalogue::open(&path, sportello_assets::CATALOGUE).unwrap();
    let mut phone = Phone {
        catalogue,
        ..phone()
    };
    phone.update(&with(vec![text("Buñ")])).unwrap();
    path
}

fn change(path: &std::path::Path, sql: &str) {
    let db = rusqlite::Connection::open(path).unwrap();
    db.execute_batch(sql).unwrap();
}

#[test]
fn languages_outlive_the_catalogue_when_a_newer_bundle_takes_its_place() {
    let older = "UPDATE meta SET value = 'another' WHERE key = 'content_sha256';\
                 UPDATE meta SET value = '2020-01-01T00:00:00Z' WHERE key = 'feed.created';";
    let cases = [
        (older.to_owned(), Reason::StaleBundle, true),
        (
            "PRAGMA user_version = 3".to_owned(),
            Reason::OtherVersion,
            true,
        ),
        (
            "PRAGMA user_version = 9".to_owned(),
            Reason::NewerVersion,
            true,
        ),
        // Not whole.
        (
            format!("{older} DELETE FROM locale_media"),
            Reason::StaleBundle,
            false,
        ),
        (
            format!("{older} UPDATE locale_messages SET text = 'x'"),
            Reason::StaleBundle,
            false,
        ),
        (
            format!("{older} DROP TABLE locale_meta"),
            Reason::StaleBundle,
            false,
        ),
    ];
    for (sql, reason, stays) in cases {
        let folder = tempfile::tempdir().unwrap();
        let path = file_with_wolof(&folder);
        change(&path, &sql);
        let bytes = std::fs::read(&path).unwrap();
        let in_browser = Catalogue::stored(&bytes, sportello_assets::CATALOGUE).unwrap();
        let (catalogue, how) = Catalogue::open(&path, sportello_assets::CATALOGUE).unwrap();
        assert_eq!(how, Opened::Replaced(reason), "{sql}");
        assert_eq!(in_browser.is_some(), stays, "{sql}");
        for catalogue in in_browser.iter().chain([&catalogue]) {
            let tags: Vec<String> = catalogue
                .read(|dao| Ok(dao.locales()?.into_keys().collect()))
                .unwrap();
            assert_eq!(tags.contains(&"wo".to_owned()), stays, "{sql}");
            assert_eq!(
                catalogue.read(|dao| dao.meta("feed.version")).unwrap(),
                None
            );
            if stays {
                assert_eq!(app_name(catalogue), "Buñ");
            }
        }
        drop(catalogue);
        // And once more, from the file that took the place.
        if stays {
            change(&path, older);
            let (catalogue, _) = Catalogue::open(&path, sportello_assets::CATALOGUE).unwrap();
            assert_eq!(app_name(&catalogue), "Buñ");
            let (_, how) = Catalogue::open(&path, sportello_assets::CATALOGUE).unwrap();
            assert_eq!(how, Opened::Current);
        }
    }
}

#[test]
fn a_language_that_was_removed_comes_whole_when_it_is_wanted_again() {
    let publisher = with(vec![text("Buñ")]);
    let mut phone = phone();
    phone.update(&publisher).unwrap();
    phone
        .catalogue
        .write(|dao| dao.remove_locale("wo"))
        .unwrap();
    assert!(
        !phone
            .catalogue
            .read(|dao| Ok(dao.locales()?.contains_key("wo")))
            .unwrap()
    );
    assert_eq!(phone.have()[&wolof()], None);
    phone.update(&publisher).unwrap();
    assert_eq!(app_name(&phone.catalogue), "Buñ");
}

#[test]
fn a_language_that_a_version_does_not_have_stays_as_it_was() {
    let mut publisher = with(vec![text("Buñ")]);
    let mut phone = phone();
    phone.update(&publisher).unwrap();
    let state = phone.state(&wolof());
    publisher.edit(&umbria(), super::updates::HOURS, super::updates::OTHER);
    publisher.texts.remove(&wolof());
    publisher.publish();
    // By a host, which says that it has no such line; then by a file of another phone.
    for by_file in [false, true] {
        if by_file {
            let mut other = Phone::new();
            other.update(&publisher).unwrap();
            let file = other
                .catalogue
                .read(|dao| share(dao, &other.trust, None))
                .unwrap()
                .unwrap();
            let pack = Pack::parse(&file).unwrap();
            let (update, _) = pack
                .update(phone.trust.clone(), phone.have(), now())
                .unwrap();
            assert_eq!(update.absent(), [wolof()]);
            phone.apply(&update).unwrap();
        } else {
            let applied = phone.update(&publisher).unwrap();
            assert!(applied.desks.contains_key("AP001") && applied.locales.is_empty());
        }
        assert_eq!(phone.state(&wolof()), state);
        assert_eq!(app_name(&phone.catalogue), "Buñ");
    }
}

#[test]
fn a_bundle_for_a_later_app_is_refused_where_it_is_read_and_holds_no_desk_back() {
    let mut publisher = Publisher::new();
    publisher.edit(&umbria(), super::updates::HOURS, super::updates::OTHER);
    publisher
        .texts
        .insert(wolof(), vec![text("x").replace("0.1.0", "99.0.0")]);
    publisher.publish();
    let mut phone = phone();
    let applied = phone.update(&publisher).unwrap();
    assert!(applied.desks.contains_key("AP001"));
    let wo = Locale::parse("wo").unwrap();
    let error = phone.catalogue.read(|dao| installed(dao, wo)).unwrap_err();
    assert!(
        error.to_string().contains("need version 99.0.0 of the app"),
        "{error}"
    );
    assert_eq!(
        phone
            .catalogue
            .read(|dao| installed(dao, Locale::FR))
            .unwrap(),
        None
    );
}

#[test]
fn an_entry_with_languages_is_no_longer() {
    let publisher = offered();
    assert!(
        publisher.file("entry").len() <= 400,
        "{}",
        publisher.file("entry").len()
    );
}
