//! A desk as a row of a list.

use chrono::NaiveDateTime;

use super::names;
use super::status::{StatusLine, status_line};
use super::told::Told;
use crate::find::{Hit, TownHall};
use crate::l10n::{Msg, format, msg};
use crate::model::{Desk, GeoPrecision, Kind, Municipality, Phone, PhoneType, Theme};

/// A number that can be pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneLink {
    /// The number as it is read.
    pub number: String,
    /// The address behind it.
    pub href: String,
    /// Whether it opens WhatsApp and not the phone.
    pub whatsapp: bool,
    /// The extension to ask for.
    pub extension: Option<String>,
    /// What it is for.
    pub description: Option<Told>,
}

impl From<&Phone> for PhoneLink {
    fn from(phone: &Phone) -> Self {
        let Phone {
            number,
            kind,
            extension,
            description,
        } = phone;
        let whatsapp = *kind == PhoneType::WhatsApp;
        Self {
            number: number.clone(),
            href: if whatsapp {
                super::whatsapp(number)
            } else {
                super::tel(number)
            },
            whatsapp,
            extension: extension.clone(),
            description: description
                .as_deref()
                .map(|text| Told::original(text, "it")),
        }
    }
}

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub struct DeskRow {
    /// The desk's id.
    pub id: String,
    /// Its name (Italian).
    pub name: String,
    /// What the name means, where it is told in a language of the person's.
    pub meaning: Option<Told>,
    /// Town, with the hamlet before it where there is one.
    pub place: Option<String>,
    /// How far, as honestly as the point allows.
    pub distance: Option<Msg>,
    /// Its hours now.
    pub status: StatusLine,
    /// Its kind.
    pub kind: Msg,
    /// Its themes.
    pub themes: Vec<(Theme, Msg)>,
    /// The languages spoken; empty when the source names none.
    pub languages: Vec<Msg>,
    /// The first number that is answered, else the first of any kind.
    pub phone: Option<PhoneLink>,
    /// The only region that it serves, for a line that is not for all of Italy.
    pub region: Option<String>,
}

impl DeskRow {
    /// The row of a hit at an instant (wall-clock time in Italy).
    pub fn new(hit: &Hit, now: NaiveDateTime) -> Self {
        let Hit {
            desk,
            distance,
            status,
        } = hit;
        let phone = first_phone(desk);
        Self {
            id: desk.id.clone(),
            name: desk.name.clone(),
            meaning: None,
            place: place(desk),
            distance: distance.map(|metres| {
                format::distance(metres, desk.geo_precision == GeoPrecision::Address)
            }),
            status: status_line(status, phone.is_some(), now),
            kind: names::kind(desk.kind),
            themes: desk
                .themes
                .iter()
                .map(|&theme| (theme, names::theme(theme)))
                .collect(),
            languages: spoken(desk),
            phone,
            region: desk.region.clone().filter(|_| is_regional_line(desk)),
        }
    }
}

/// Whether a line serves one region only. The emergency number's row is a region's, its number all of
/// Europe's.
fn is_regional_line(desk: &Desk) -> bool {
    let everywhere = desk.territory == "italia" || desk.phones.iter().any(|p| p.number == "112");
    desk.kind == Kind::Helpline && !everywhere
}

/// Hamlet and town.
pub(super) fn place(desk: &Desk) -> Option<String> {
    match (&desk.locality, &desk.town) {
        (Some(locality), Some(town)) if locality != town => Some(format!("{locality}, {town}")),
        (_, town) => town.clone(),
    }
}

/// The names of the languages spoken at a desk.
pub fn spoken(desk: &Desk) -> Vec<Msg> {
    desk.languages
        .iter()
        .map(|code| format::language_name(code))
        .collect()
}

/// The number to press first: the first that is answered, else the first of any kind.
pub fn first_phone(desk: &Desk) -> Option<PhoneLink> {
    let voice = desk
        .phones
        .iter()
        .find(|phone| phone.kind == PhoneType::Voice);
    voice.or_else(|| desk.phones.first()).map(PhoneLink::from)
}

/// The town hall's row, below the real desks.
#[derive(Clone, Debug, PartialEq)]
pub struct TownHallRow {
    /// ISTAT code of the town.
    pub istat: String,
    /// "Town hall of ...".
    pub name: Msg,
    /// The town.
    pub town: String,
    /// How far its centre is.
    pub distance: Msg,
    /// Its website.
    pub website: Option<String>,
    /// Its certified mail.
    pub pec: Option<String>,
}

impl From<&TownHall> for TownHallRow {
    fn from(hall: &TownHall) -> Self {
        let TownHall {
            municipality,
            distance,
        } = hall;
        let Municipality {
            istat,
            name,
            website,
            pec,
            ..
        } = municipality;
        Self {
            istat: istat.clone(),
            name: msg::town_hall_name(name.as_str()),
            town: name.clone(),
            distance: format::distance(*distance, false),
            website: website.clone(),
            pec: pec.clone(),
        }
    }
}
