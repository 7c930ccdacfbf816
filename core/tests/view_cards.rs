//! Rows and cards of every desk of the real catalogue, in three languages.

use chrono::NaiveDateTime;
use sportello_core::catalogue::{Catalogue, Dao};
use sportello_core::find::{self, Filter, Hit, Without};
use sportello_core::l10n::{Locale, Msg, Words, msg};
use sportello_core::model::{Audience, Kind, Phone, PhoneType, Point, Theme};
use sportello_core::view::{
    self, DeskCard, DeskRow, HoursTable, PhoneLink, TownHallCard, TownHallRow, directions_query,
    is_withheld, mailto, tel, whatsapp,
};

thread_local! {
    static BUNDLE: Catalogue = Catalogue::from_bytes(sportello_assets::CATALOGUE).unwrap();
}

fn ask<T>(question: impl FnOnce(&Dao) -> sportello_core::error::Result<T>) -> T {
    BUNDLE.with(|bundle| bundle.read(question).unwrap())
}

/// A working morning, a holiday, and a day on which everything is old.
fn instants() -> [NaiveDateTime; 3] {
    ["2026-11-24T10:00", "2026-12-25T03:00", "2031-02-03T09:30"]
        .map(|text| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").unwrap())
}

fn hits(at: NaiveDateTime) -> Vec<Hit> {
    let origin = Point::new(43.11, 12.39);
    let ids: Vec<_> = ask(Dao::desks).into_iter().map(|desk| desk.id).collect();
    ids.iter()
        .map(|id| ask(|dao| find::desk(dao, id, origin, at)).unwrap())
        .collect()
}

/// The lines of a table of hours, words and texts.
fn hours(table: HoursTable, said: &mut Vec<Msg>, shown: &mut Vec<String>) {
    let HoursTable {
        title,
        lines,
        always: _,
        source_words,
        notes,
    } = table;
    said.push(title);
    said.extend(notes);
    shown.extend(source_words.into_iter().map(|told| told.text));
    for line in lines {
        said.push(line.day);
        said.extend(line.note);
        shown.extend(line.slots);
    }
}

fn phone(link: PhoneLink, shown: &mut Vec<String>) {
    let PhoneLink {
        number,
        href,
        whatsapp: _,
        extension,
        description,
    } = link;
    shown.extend([number, href]);
    shown.extend(extension);
    shown.extend(description.map(|told| told.text));
}

/// All that a card says: messages, and texts that are shown as they are. Whole, so that nothing new is missed.
fn parts(card: DeskCard) -> (Vec<Msg>, Vec<String>) {
    let DeskCard {
        id,
        name,
        meaning,
        organization,
        place,
        distance,
        here: _,
        status,
        age,
        kind,
        audience,
        themes,
        languages,
        phones,
        phone: first,
        emails,
        website,
        address,
        address_note,
        precision,
        wheelchair,
        directions,
        hours: tables,
        description,
        required_documents,
        source_url: _,
        source_name,
        source_date,
    } = card;
    let mut said = vec![
        status.text,
        age.text,
        kind,
        audience,
        precision,
        wheelchair,
        source_date,
    ];
    said.extend(distance);
    said.extend(address_note);
    said.extend(source_name);
    said.extend(languages);
    said.extend(themes.into_iter().map(|(_, name)| name));
    let mut shown = vec![id, name, organization];
    for text in [place, website, address, directions] {
        shown.extend(text);
    }
    shown.extend(emails);
    let told = required_documents.into_iter().chain(description);
    for told in told.chain(meaning) {
        shown.extend([told.text, told.lang]);
    }
    for link in phones.into_iter().chain(first) {
        phone(link, &mut shown);
    }
    for table in tables {
        hours(table, &mut said, &mut shown);
    }
    (said, shown)
}

fn ids_of_messages() -> Vec<&'static str> {
    msg::samples(2.0).iter().map(Msg::id).collect()
}

fn check(said: &[Msg], words: &Words, ids: &[&str], whose: &str) {
    for message in said {
        let text = words.said(message);
        assert!(
            !text.text.trim().is_empty(),
            "{whose}: {} says nothing",
            message.id()
        );
        assert_eq!(
            text.lang,
            words.locale(),
            "{whose}: {} fell back",
            message.id()
        );
        assert!(!ids.contains(&text.text.as_str()), "{whose}: {}", text.text);
        assert!(!text.text.contains(['{', '}']), "{whose}: {}", text.text);
    }
}

#[test]
fn every_desk_has_a_card_in_every_language() {
    let ids = ids_of_messages();
    let all: Vec<Words> = Locale::BUILT_IN
        .iter()
        .map(|locale| Words::new(*locale))
        .collect();
    for at in instants() {
        for hit in hits(at) {
            let (said, shown) = parts(DeskCard::new(&hit, at));
            for text in &shown {
                assert!(
                    !text.trim().is_empty(),
                    "{} shows an empty text",
                    hit.desk.id
                );
                assert!(
                    !text.contains(['{', '}', '\u{fffd}']),
                    "{}: {text}",
                    hit.desk.id
                );
            }
            for words in &all {
                check(&said, words, &ids, &hit.desk.id);
            }
        }
    }
}

#[test]
fn every_desk_has_a_row_in_every_language() {
    let ids = ids_of_messages();
    let [at, ..] = instants();
    for hit in hits(at) {
        let DeskRow {
            id,
            name,
            meaning,
            place,
            distance,
            status,
            kind,
            themes,
            languages,
            phone: link,
            region,
        } = DeskRow::new(&hit, at);
        let card = DeskCard::new(&hit, at);
        assert_eq!(
            (&status, &distance, &link),
            (&card.status, &card.distance, &card.phone),
            "{id}"
        );
        let mut said = vec![status.text, kind];
        said.extend(distance);
        said.extend(languages);
        said.extend(themes.into_iter().map(|(_, name)| name));
        assert_eq!(meaning, None, "nothing was translated");
        let mut shown = vec![name];
        shown.extend(place);
        shown.extend(region);
        if let Some(link) = link {
            phone(link, &mut shown);
        }
        assert!(shown.iter().all(|text| !text.trim().is_empty()), "{id}");
        for locale in Locale::BUILT_IN {
            check(&said, &Words::new(*locale), &ids, &id);
        }
    }
}

#[test]
fn old_cards_warn_and_nobody_without_a_number_is_told_to_call() {
    let words = Words::new(Locale::IT);
    for at in instants() {
        for hit in hits(at) {
            let card = DeskCard::new(&hit, at);
            let recent = hit
                .desk
                .source
                .date
                .is_some_and(|date| sportello_core::hours::is_recent(date, at.date()));
            assert!(recent || card.age.warns, "{}", card.id);
            assert!(!hit.desk.doubtful || card.age.warns, "{}", card.id);
            if hit.desk.phones.is_empty() {
                for message in [&card.age.text, &card.status.text] {
                    let text = words.text(message).to_lowercase();
                    assert!(!text.contains("chiama"), "{}: {text}", card.id);
                }
            }
        }
    }
}

#[test]
fn refuges_cannot_be_looked_for() {
    let mut withheld = 0;
    for hit in hits(instants()[0]) {
        let desk = &hit.desk;
        let antiviolence = desk.kind == Kind::AntiviolenceCentre;
        if antiviolence && desk.themes.contains(&Theme::Housing) {
            assert_eq!(
                desk.address, None,
                "{}: a refuge's street must not be in the catalogue",
                desk.id
            );
        }
        assert_eq!(is_withheld(desk), antiviolence && desk.address.is_none());
        let card = DeskCard::new(&hit, instants()[0]);
        if is_withheld(desk) {
            withheld += 1;
            assert_eq!(
                (directions_query(desk), &card.directions, &card.address),
                (None, &None, &None),
                "{}",
                desk.id
            );
            assert_eq!(
                card.address_note.as_ref().map(Msg::id),
                Some("fact-address-withheld")
            );
        } else if desk.town.is_some() {
            let directions = card.directions.unwrap();
            assert!(
                directions.contains(desk.town.as_deref().unwrap()),
                "{directions}"
            );
        } else {
            assert_eq!(card.directions, None, "{}", desk.id);
        }
    }
    assert!(withheld > 5, "{withheld}");
}

#[test]
fn a_point_that_is_not_the_door_is_never_exact() {
    for hit in hits(instants()[0]) {
        let card = DeskCard::new(&hit, instants()[0]);
        let exact = hit.desk.geo_precision == sportello_core::model::GeoPrecision::Address;
        let sure = card
            .distance
            .as_ref()
            .is_some_and(|far| ["distance-km", "distance-metres"].contains(&far.id()));
        assert!(exact || !sure, "{}", card.id);
        assert_eq!(card.distance.is_some(), hit.distance.is_some());
    }
}

#[test]
fn every_town_hall_has_a_card() {
    let ids = ids_of_messages();
    for town in ask(Dao::municipalities) {
        let TownHallCard {
            name,
            town: place,
            website,
            pec,
            zone,
            directions,
            source,
        } = TownHallCard::from(&town);
        let mut said = vec![name];
        said.extend(zone);
        for locale in Locale::BUILT_IN {
            let words = Words::new(*locale);
            check(&said, &words, &ids, &place);
            assert!(words.text(&said[0]).contains(&town.name));
        }
        assert!(directions.contains(&place));
        let known = website.is_some() || pec.is_some();
        assert!(
            !known || source.is_some(),
            "{place}: what is known has a source"
        );
        let hall = find::TownHall {
            municipality: town,
            distance: 1234.0,
        };
        assert_eq!(TownHallRow::from(&hall).town, place);
    }
}

#[test]
fn links_hold_only_what_they_must() {
    assert_eq!(tel("+39 0763 832214"), "tel:+390763832214");
    assert_eq!(tel("800 901010"), "tel:800901010");
    assert_eq!(whatsapp("+39 351 1376335"), "https://wa.me/393511376335");
    assert_eq!(mailto("a@b.it"), "mailto:a@b.it");
    let link = |kind| {
        PhoneLink::from(&Phone {
            number: "+39 1".into(),
            kind,
            extension: None,
            description: None,
        })
    };
    assert_eq!(
        (link(PhoneType::Voice).whatsapp, link(PhoneType::Voice).href),
        (false, "tel:+391".into())
    );
    assert_eq!(
        (
            link(PhoneType::WhatsApp).whatsapp,
            link(PhoneType::WhatsApp).href
        ),
        (true, "https://wa.me/391".into())
    );
    for desk in ask(Dao::desks) {
        for phone in &desk.phones {
            let href = PhoneLink::from(phone).href;
            let (_, digits) = href.rsplit_once([':', '/']).unwrap();
            assert!(
                digits.trim_start_matches('+').len() >= 3,
                "{}: {href}",
                desk.id
            );
            assert!(
                digits
                    .bytes()
                    .all(|byte| byte.is_ascii_digit() || byte == b'+'),
                "{href}"
            );
        }
    }
}

#[test]
fn every_value_of_the_vocabularies_has_a_name_of_its_own() {
    let mut names: Vec<Vec<Msg>> = vec![
        Theme::ALL.iter().map(|theme| view::theme(*theme)).collect(),
        Audience::ALL
            .iter()
            .map(|audience| view::audience(*audience))
            .collect(),
    ];
    names.push(Kind::ALL.iter().map(|kind| view::kind(*kind)).collect());
    for locale in Locale::BUILT_IN {
        let words = Words::new(*locale);
        for vocabulary in &names {
            let mut said: Vec<_> = vocabulary.iter().map(|name| words.text(name)).collect();
            said.sort_unstable();
            said.dedup();
            assert_eq!(
                said.len(),
                vocabulary.len(),
                "two values have one name: {said:?}"
            );
        }
    }
}

#[test]
fn a_way_out_names_what_it_leaves_out() {
    let asked = Filter {
        theme: Some(Theme::Documents),
        language: Some("ar".into()),
        kind: Some(Kind::Caritas),
        audience: Some(Audience::Women),
        territory: Some("umbria".into()),
        wheelchair: true,
        open: true,
    };
    let words = Words::new(Locale::EN);
    let said = |without, asked: &Filter| words.text(&view::way_out(without, asked));
    let rest = [Without::Audience, Without::Territory, Without::Wheelchair];
    let rest = rest.map(|without| said(without, &asked));
    assert_eq!(
        rest,
        [
            "For anyone",
            "In all territories",
            "Also where wheelchair access is not known"
        ]
    );
    assert!(said(Without::Theme, &asked).contains("Documents"));
    assert!(said(Without::Language, &asked).contains("Arabic"));
    let all: Vec<_> = [
        Without::Theme,
        Without::Language,
        Without::Kind,
        Without::Open,
        Without::All,
    ]
    .map(|without| said(without, &asked))
    .into();
    assert!((0..5).all(|i| (0..i).all(|j| all[i] != all[j])), "{all:?}");
}

/// Under the hours stands what they need beside them: their own page's date, and the town's patron day, or
/// that it is not known.
#[test]
fn hours_say_their_own_date_and_the_towns_patron_day() {
    let now = instants()[0];
    let words = Words::new(Locale::IT);
    let (mut closed, mut perhaps, mut unknown) = (0, 0, 0);
    for hit in hits(now) {
        let card = DeskCard::new(&hit, now);
        for table in &card.hours {
            let notes: Vec<_> = table.notes.iter().map(|note| words.text(note)).collect();
            let said = |text: &str| notes.iter().any(|note| note.starts_with(text));
            closed += usize::from(said("Chiuso per la festa del patrono: "));
            perhaps += usize::from(said("Forse chiuso per la festa del patrono: "));
            unknown += usize::from(said("La festa del patrono non è nota"));
            if hit.desk.kind == Kind::Helpline || table.always || table.lines.is_empty() {
                assert!(
                    !notes.iter().any(|note| note.contains("patrono")),
                    "{notes:?}"
                );
            } else if hit.desk.istat.as_deref() == Some("054039")
                && table.title == msg::hours_title()
            {
                assert!(
                    said("Chiuso per la festa del patrono: 29 gennaio"),
                    "{notes:?}"
                );
            }
        }
        if hit.desk.id == "AP2104" {
            let own = card.hours.iter().flat_map(|table| &table.notes);
            let own: Vec<_> = own.map(|note| words.text(note)).collect();
            assert!(own.contains(&"Questi orari: 2021".to_owned()), "{own:?}");
        }
    }
    assert!(
        closed > 5 && perhaps > 5 && unknown > 5,
        "{closed} {perhaps} {unknown}"
    );
}

/// The bundled helplines have their texts in every language: told in the first that the person reads.
#[test]
fn a_text_is_told_in_the_first_language_of_the_person_that_has_it() {
    let at = instants()[0];
    let persian = Locale::parse("fa").unwrap();
    let told = |order: &[Locale]| {
        let hit = ask(|dao| find::desk(dao, "AP2103", None, at)).unwrap();
        let tags: Vec<&str> = order.iter().map(|locale| locale.code()).collect();
        let found = ask(|dao| dao.translations(&["AP2103"], &tags));
        DeskCard::new(&hit, at).translated(order, &found)
    };
    let card = told(&[Locale::AR, Locale::EN, Locale::IT]);
    let description = card.description.unwrap();
    assert_eq!(
        (description.lang.as_str(), description.machine),
        ("ar", true)
    );
    assert_eq!(
        card.meaning.map(|meaning| meaning.lang).as_deref(),
        Some("ar")
    );
    // The original is English: who reads that before Arabic is told what the source wrote.
    let card = told(&[persian, Locale::EN, Locale::AR]);
    let description = card.description.unwrap();
    assert_eq!(
        (description.lang.as_str(), description.machine),
        ("en", false)
    );
    assert_eq!(
        card.meaning.map(|meaning| meaning.lang).as_deref(),
        Some("en")
    );
    // Nobody needs an Italian name told in Italian.
    assert_eq!(told(&[Locale::IT, Locale::EN]).meaning, None);
}
