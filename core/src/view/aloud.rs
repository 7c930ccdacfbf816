//! What is read aloud of a desk, or sent to somebody: what a person needs to choose it and to go there, in the order of
//! the screen.

use super::card::DeskCard;
use super::row::DeskRow;
use super::told::Told;
use crate::l10n::{Msg, msg};

/// A piece of it, said without a break.
#[derive(Clone, Debug, PartialEq)]
pub enum Aloud {
    /// A message, in the person's language.
    Said(Msg),
    /// A text as it stands in the catalogue, and its language (BCP 47).
    Text(String, String),
}

impl Aloud {
    fn told(told: &Told) -> Self {
        Self::Text(told.text.clone(), told.lang.clone())
    }

    fn italian(text: &str) -> Self {
        Self::Text(text.to_owned(), "it".to_owned())
    }
}

/// A row: kind, name, place, distance, hours now, what it is for, number.
pub fn row_aloud(row: &DeskRow) -> Vec<Aloud> {
    let DeskRow {
        id: _,
        name,
        meaning,
        place,
        distance,
        status,
        kind,
        themes,
        languages: _,
        phone,
        region,
    } = row;
    let mut aloud = vec![Aloud::Said(kind.clone()), Aloud::italian(name)];
    aloud.extend(meaning.as_ref().map(Aloud::told));
    aloud.extend(place.as_deref().map(Aloud::italian));
    aloud.extend(distance.clone().map(Aloud::Said));
    let region = region.as_deref().map(msg::help_only_region);
    aloud.extend(region.map(Aloud::Said));
    aloud.push(Aloud::Said(status.text.clone()));
    aloud.extend(themes.iter().map(|(_, name)| Aloud::Said(name.clone())));
    let number = phone.as_ref().map(|phone| phone.number.as_str());
    aloud.extend(number.map(call));
    aloud
}

/// A card: as the row, with how old it is after the hours, then the address, what to know, what to bring.
pub fn card_aloud(card: &DeskCard) -> Vec<Aloud> {
    let mut aloud = vec![Aloud::Said(card.kind.clone()), Aloud::italian(&card.name)];
    aloud.extend(card.meaning.as_ref().map(Aloud::told));
    aloud.extend(card.place.as_deref().map(Aloud::italian));
    aloud.extend(card.distance.clone().map(Aloud::Said));
    aloud.push(Aloud::Said(card.status.text.clone()));
    aloud.push(Aloud::Said(card.age.text.clone()));
    let themes = card.themes.iter();
    aloud.extend(themes.map(|(_, name)| Aloud::Said(name.clone())));
    aloud.extend(card.address.as_deref().map(Aloud::italian));
    aloud.extend(card.address_note.clone().map(Aloud::Said));
    aloud.extend(card.phones.iter().map(|phone| call(&phone.number)));
    aloud.extend(card.description.as_ref().map(Aloud::told));
    if !card.required_documents.is_empty() {
        aloud.push(Aloud::Said(msg::fact_bring()));
        let documents = card.required_documents.iter();
        aloud.extend(documents.map(Aloud::told));
    }
    aloud
}

/// A card as lines of a message to somebody else: what stays true until it is read, so neither how far it is nor whether
/// it is open; how old it is stands at its end.
pub fn card_passed(card: &DeskCard) -> Vec<Aloud> {
    let mut lines = vec![Aloud::italian(&card.name)];
    lines.extend(card.meaning.as_ref().map(Aloud::told));
    lines.extend(card.address.as_deref().map(Aloud::italian));
    lines.extend(card.place.as_deref().map(Aloud::italian));
    lines.extend(card.address_note.clone().map(Aloud::Said));
    let phones = card.phones.iter();
    lines.extend(phones.map(|phone| Aloud::italian(&phone.number)));
    lines.extend(card.emails.iter().map(|email| Aloud::italian(email)));
    lines.extend(card.website.as_deref().map(Aloud::italian));
    lines.push(Aloud::Said(card.age.text.clone()));
    lines
}

/// A number to call, digit by digit: a voice would read it as millions.
fn call(number: &str) -> Aloud {
    let mut apart = String::with_capacity(number.len() * 2);
    for c in number.chars().filter(|c| !c.is_whitespace()) {
        if !apart.is_empty() {
            apart.push(' ');
        }
        apart.push(c);
    }
    Aloud::Said(msg::act_call_number(apart))
}
