//! One desk, line or town hall in JSON.

use chrono::NaiveDateTime;
use serde::Serialize;
use sportello_core::find::Hit;
use sportello_core::hours::{self, Certainty, Facts, State};
use sportello_core::l10n::{Msg, Words, msg};
use sportello_core::model::{
    Attending, Desk, GeoPrecision, Kind, Municipality, Phone, Schedule, Source, Wheelchair,
};
use sportello_core::view::{self, Tone, status_line};

use super::{Place, local};
use crate::card::TOWN_HALL;

/// A desk, a line or a town hall.
#[derive(Serialize)]
pub struct Entry<'a> {
    pub id: String,
    name: String,
    kind: &'static str,
    kind_text: String,
    organization: Option<&'a str>,
    audience: Option<&'static str>,
    themes: Vec<&'static str>,
    languages: &'a [String],
    town: Option<&'a str>,
    locality: Option<&'a str>,
    istat: Option<&'a str>,
    province: Option<&'a str>,
    region: Option<&'a str>,
    territory: &'a str,
    address: Option<&'a str>,
    address_withheld: bool,
    directions: Option<String>,
    point: Option<Place>,
    geo_precision: &'static str,
    wheelchair: Option<&'static str>,
    distance_m: Option<u64>,
    status: &'static str,
    status_text: String,
    attending: &'static str,
    certainty: &'static str,
    open_until: Option<String>,
    closing_soon: bool,
    opens_at: Option<String>,
    closed_because: Option<&'static str>,
    next_change: Option<String>,
    schedules: Vec<Times<'a>>,
    phone: Option<&'a str>,
    phones: Vec<Line<'a>>,
    email: Option<&'a str>,
    emails: Vec<&'a str>,
    pec: Option<&'a str>,
    website: Option<&'a str>,
    description: Option<Said<'a>>,
    required_documents: &'a [String],
    source_url: Option<&'a str>,
    source_name: Option<&'a str>,
    source_date: Option<String>,
}

#[derive(Serialize)]
struct Times<'a> {
    attending: &'static str,
    opening_hours: Option<&'a str>,
    text: Option<&'a str>,
    by_appointment: bool,
    valid_to: Option<String>,
    source_date: Option<String>,
}

#[derive(Serialize)]
struct Line<'a> {
    number: &'a str,
    r#type: &'static str,
    extension: Option<&'a str>,
    description: Option<&'a str>,
}

#[derive(Serialize)]
struct Said<'a> {
    text: &'a str,
    language: &'a str,
}

/// A desk or a line at an instant (wall-clock time in Italy).
pub fn entry<'a>(hit: &'a Hit, now: NaiveDateTime, words: &Words) -> Entry<'a> {
    let Hit {
        desk,
        distance,
        status,
    } = hit;
    // Whole: a new field must be decided on here.
    let Desk {
        id,
        name,
        organization,
        kind,
        audience,
        themes,
        languages,
        address,
        locality,
        town,
        istat,
        province_code,
        region,
        territory,
        point,
        geo_precision,
        wheelchair,
        schedules,
        phones,
        emails,
        website,
        description,
        required_documents,
        source: Source {
            url,
            name: source_name,
            date,
        },
        doubtful: _,
        patron: _,
    } = desk;
    let first = view::first_phone(desk);
    let line = status_line(status, first.is_some(), now);
    let open = matches!(line.tone, Tone::Open | Tone::Doubtful);
    Entry {
        id: id.clone(),
        name: name.clone(),
        kind: kind.code(),
        kind_text: words.text(&view::kind(*kind)),
        organization: Some(organization),
        audience: Some(audience.code()),
        themes: themes.iter().map(|theme| theme.code()).collect(),
        languages,
        town: town.as_deref(),
        locality: locality.as_deref(),
        istat: istat.as_deref(),
        province: province_code.as_deref(),
        region: region.as_deref(),
        territory,
        address: address.as_deref(),
        address_withheld: view::is_withheld(desk),
        directions: view::directions_query(desk),
        point: point.map(Place::from),
        geo_precision: geo_precision.code(),
        wheelchair: wheelchair.map(Wheelchair::code),
        distance_m: distance.map(metres),
        status: line.tone.code(),
        status_text: words.text(&line.text),
        attending: status.attending.code(),
        certainty: certainty(status.certainty),
        open_until: open_until(status.state).filter(|_| open),
        closing_soon: open && hours::closes_soon(status.state, now),
        opens_at: opens_at(status.state).filter(|_| line.tone == Tone::Closed),
        closed_because: match status.state {
            State::Closed { because, .. } if line.tone == Tone::Closed => Some(because.code()),
            _ => None,
        },
        next_change: hours::next_change(&Facts::from(desk), now)
            .filter(|_| line.tone != Tone::Ended)
            .map(local),
        schedules: schedules.iter().map(times).collect(),
        phone: first.and_then(|first| {
            phones
                .iter()
                .map(|phone| phone.number.as_str())
                .find(|number| *number == first.number)
        }),
        phones: phones.iter().map(number).collect(),
        email: emails.first().map(String::as_str),
        emails: emails.iter().map(String::as_str).collect(),
        pec: None,
        website: website.as_deref(),
        description: description
            .as_ref()
            .map(|(text, language)| Said { text, language }),
        required_documents,
        source_url: Some(url.as_str()).filter(|url| !url.is_empty()),
        source_name: Some(source_name.as_str()).filter(|name| !name.is_empty()),
        source_date: date.map(|date| date.to_string()),
    }
}

fn open_until(state: State) -> Option<String> {
    match state {
        State::Open { until } => until.map(local),
        _ => None,
    }
}

fn opens_at(state: State) -> Option<String> {
    match state {
        State::Closed { opens, .. } => opens.map(local),
        _ => None,
    }
}

/// A town hall: only where it is and how to write to it is known, never its hours.
pub fn town_hall<'a>(town: &'a Municipality, distance: Option<f64>, words: &Words) -> Entry<'a> {
    let say = |msg: &Msg| words.text(msg);
    Entry {
        id: format!("{TOWN_HALL}{}", town.istat),
        name: say(&msg::town_hall_name(town.name.as_str())),
        kind: Kind::TownHall.code(),
        kind_text: say(&view::kind(Kind::TownHall)),
        organization: None,
        audience: None,
        themes: Vec::new(),
        languages: &[],
        town: Some(&town.name),
        locality: None,
        istat: Some(&town.istat),
        province: Some(&town.province_code),
        region: Some(&town.region),
        territory: &town.territory,
        address: None,
        address_withheld: false,
        directions: Some(view::TownHallCard::from(town).directions),
        point: Some(town.point.into()),
        geo_precision: GeoPrecision::TownCentre.code(),
        wheelchair: None,
        distance_m: distance.map(metres),
        status: Tone::Unknown.code(),
        status_text: say(&msg::status_unknown()),
        attending: Attending::Physical.code(),
        certainty: certainty(Certainty::Undated),
        open_until: None,
        closing_soon: false,
        opens_at: None,
        closed_because: None,
        next_change: None,
        schedules: Vec::new(),
        phone: None,
        phones: Vec::new(),
        email: None,
        emails: Vec::new(),
        pec: town.pec.as_deref(),
        website: town.website.as_deref(),
        description: None,
        required_documents: &[],
        source_url: town
            .contact_source
            .as_deref()
            .filter(|source| source.starts_with("http")),
        source_name: town
            .contact_source
            .as_deref()
            .filter(|source| !source.starts_with("http")),
        source_date: None,
    }
}

/// Whole metres to the point; points are mostly centres of towns, so nothing finer would be true.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "0 to half of Earth's girth"
)]
fn metres(distance: f64) -> u64 {
    distance.round() as u64
}

const fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Current => "current",
        Certainty::Dated(_) => "dated",
        Certainty::Undated => "undated",
        Certainty::MayHaveEnded => "may_have_ended",
        Certainty::PatronDay => "patron_day",
    }
}

fn times(schedule: &Schedule) -> Times<'_> {
    let Schedule {
        opening_hours,
        text,
        attending,
        by_appointment,
        valid_to,
        source_date,
    } = schedule;
    Times {
        attending: attending.code(),
        opening_hours: opening_hours.as_deref(),
        text: text.as_deref(),
        by_appointment: *by_appointment,
        valid_to: valid_to.map(|day| day.to_string()),
        source_date: source_date.map(|date| date.to_string()),
    }
}

fn number(phone: &Phone) -> Line<'_> {
    let Phone {
        number,
        kind,
        extension,
        description,
    } = phone;
    Line {
        number,
        r#type: kind.code(),
        extension: extension.as_deref(),
        description: description.as_deref(),
    }
}
