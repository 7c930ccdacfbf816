//! One desk or town hall in words: the same card as the app's.

use chrono::NaiveDateTime;
use sportello_core::find::Hit;
use sportello_core::l10n::{Msg, Words, format, msg};
use sportello_core::model::Municipality;
use sportello_core::view::{DeskCard, HoursTable, Told, TownHallCard};

use super::Page;
use crate::card::TOWN_HALL;

impl Page<'_> {
    /// A fact with its label.
    fn fact(&mut self, label: &Msg, value: &str) {
        if !value.is_empty() {
            let label = self.say(label);
            self.line(0, &[format!("{label}: {value}")]);
        }
    }

    fn hours(&mut self, table: &HoursTable) {
        let HoursTable {
            title,
            lines,
            always,
            source_words,
            notes,
        } = table;
        self.msg(0, title);
        if *always {
            self.msg(4, &msg::hours_always());
        } else if lines.is_empty() {
            self.msg(4, &msg::hours_unknown());
        }
        for line in lines {
            let note = line
                .note
                .as_ref()
                .map(|note| self.say(note))
                .unwrap_or_default();
            self.line(4, &[self.say(&line.day), line.slots.join(", "), note]);
        }
        for note in notes {
            self.msg(4, note);
        }
        if !source_words.is_empty() {
            let words = source_words.iter().map(|told| told.text.as_str());
            let words: Vec<&str> = words.collect();
            let words = words.join("; ");
            let label = self.say(&msg::hours_source_words());
            self.line(4, &[format!("{label}: {words}")]);
        }
    }
}

/// One desk.
pub fn desk(hit: &Hit, now: NaiveDateTime, words: &Words) -> String {
    let card = DeskCard::new(hit, now);
    let mut page = Page::new(words);
    page.line(0, &[card.id, card.name]);
    page.line(
        0,
        &[card.place.clone().unwrap_or_default(), page.say(&card.kind)],
    );
    page.msg(0, &card.status.text);
    page.msg(0, &card.age.text);
    page.gap();
    let mut address: Vec<String> = [card.address, card.place].into_iter().flatten().collect();
    address.extend(card.address_note.as_ref().map(|note| page.say(note)));
    page.fact(&msg::fact_address(), &address.join(", "));
    page.msg(4, &card.precision);
    page.msg(4, &card.wheelchair);
    if card.phones.is_empty() {
        page.fact(&msg::fact_phone(), &page.say(&msg::fact_phone_unknown()));
    } else {
        page.msg(0, &msg::fact_phone());
    }
    for phone in &card.phones {
        let extension = phone
            .extension
            .as_ref()
            .map(|ext| page.say(&msg::fact_phone_extension(ext)));
        let what = phone.description.as_ref();
        let what = what.map(|told| told.text.clone()).unwrap_or_default();
        page.line(
            4,
            &[page.phone(Some(phone)), extension.unwrap_or_default(), what],
        );
    }
    let none = if card.phones.is_empty() {
        msg::fact_languages_unknown_short
    } else {
        msg::fact_languages_unknown
    };
    let languages = page.list(card.languages, none);
    page.fact(&msg::fact_languages(), &languages);
    page.fact(&msg::fact_services(), &page.themes(&card.themes));
    page.fact(&msg::fact_audience(), &page.say(&card.audience));
    let bring: Vec<String> = card
        .required_documents
        .into_iter()
        .map(|told| told.text)
        .collect();
    let bring = bring.join(", ");
    let unknown = page.say(&msg::fact_bring_unknown());
    page.fact(
        &msg::fact_bring(),
        if bring.is_empty() { &unknown } else { &bring },
    );
    page.fact(&msg::fact_organization(), &card.organization);
    page.fact(&msg::fact_email(), &card.emails.join(", "));
    page.fact(
        &msg::fact_website(),
        card.website.as_deref().unwrap_or_default(),
    );
    if let Some(Told { text, lang, .. }) = &card.description {
        page.fact(&msg::fact_note(), text);
        if lang != words.locale().code() {
            page.msg(4, &msg::fact_note_language(format::language_name(lang)));
        }
    }
    page.gap();
    for table in &card.hours {
        page.hours(table);
        page.gap();
    }
    page.msg(0, &card.source_date);
    let name = card
        .source_name
        .as_ref()
        .map(|name| page.say(name))
        .unwrap_or_default();
    page.line(0, &[name, card.source_url]);
    page.text
}

/// One town hall.
pub fn town_hall(town: &Municipality, words: &Words) -> String {
    let TownHallCard {
        name,
        town: place,
        website,
        pec,
        zone,
        directions: _,
        source,
    } = TownHallCard::from(town);
    let mut page = Page::new(words);
    page.line(0, &[format!("{TOWN_HALL}{}", town.istat), page.say(&name)]);
    let zone = zone.map(|zone| page.say(&zone)).unwrap_or_default();
    page.line(0, &[place, zone]);
    page.msg(0, &msg::status_unknown());
    if website.is_none() && pec.is_none() {
        page.msg(0, &msg::town_hall_contact_unknown());
    }
    page.gap();
    page.fact(&msg::fact_website(), website.as_deref().unwrap_or_default());
    page.fact(&msg::fact_pec(), pec.as_deref().unwrap_or_default());
    page.fact(&msg::source_title(), source.as_deref().unwrap_or_default());
    page.text
}
