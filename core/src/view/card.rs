//! A desk as a card: all that is known, and what is not.

use chrono::{NaiveDate, NaiveDateTime};

use super::links::{directions_query, is_withheld, town_hall_query};
use super::names;
use super::row::{PhoneLink, first_phone, place, spoken};
use super::status::{StatusLine, status_line};
use super::told::Told;
use crate::find::Hit;
use crate::hours::{self, Certainty, Day, Facts};
use crate::l10n::{Msg, format, msg};
use crate::model::{
    Attending, Desk, GeoPrecision, Kind, Municipality, Schedule, Source, SourceDate, Theme, Trust,
};

/// How old the card is, to stand above the facts.
#[derive(Clone, Debug, PartialEq)]
pub struct AgeNote {
    /// What to say.
    pub text: Msg,
    /// Whether it is a warning.
    pub warns: bool,
}

/// One line of the week.
#[derive(Clone, Debug, PartialEq)]
pub struct HoursLine {
    /// Weekday, or "today, weekday".
    pub day: Msg,
    /// Whether it is today.
    pub today: bool,
    /// The slots as read, `9:00–12:00`; empty when closed.
    pub slots: Vec<String>,
    /// Closed on this day, or a holiday, or by appointment.
    pub note: Option<Msg>,
}

/// The week of one way of attending.
#[derive(Clone, Debug, PartialEq)]
pub struct HoursTable {
    /// "Hours" or "phone hours".
    pub title: Msg,
    /// Seven lines from today on; empty when it is open always or nothing is known.
    pub lines: Vec<HoursLine>,
    /// Said in place of the lines.
    pub always: bool,
    /// The hours in the source's own words, each schedule's.
    pub source_words: Vec<Told>,
    /// What to know of them: their own source's date, the last day that it names, the town's patron day.
    pub notes: Vec<Msg>,
}

/// The card.
#[derive(Clone, Debug, PartialEq)]
pub struct DeskCard {
    /// The desk's id.
    pub id: String,
    /// Its name (Italian).
    pub name: String,
    /// What the name means, where it is told in a language of the person's.
    pub meaning: Option<Told>,
    /// Who runs it.
    pub organization: String,
    /// Hamlet and town.
    pub place: Option<String>,
    /// How far, when a place is known.
    pub distance: Option<Msg>,
    /// Whether that is "nearby": then it is said without "from".
    pub here: bool,
    /// Its hours now.
    pub status: StatusLine,
    /// How old all this is.
    pub age: AgeNote,
    /// Kind.
    pub kind: Msg,
    /// Who it is for.
    pub audience: Msg,
    /// Themes.
    pub themes: Vec<(Theme, Msg)>,
    /// Languages spoken.
    pub languages: Vec<Msg>,
    /// Numbers, the one to press first.
    pub phones: Vec<PhoneLink>,
    /// The main number.
    pub phone: Option<PhoneLink>,
    /// E-mail addresses.
    pub emails: Vec<String>,
    /// Website.
    pub website: Option<String>,
    /// The address in words.
    pub address: Option<String>,
    /// Said where there is no address.
    pub address_note: Option<Msg>,
    /// How precise the point is.
    pub precision: Msg,
    /// Whether a wheelchair can enter, also when that is not known.
    pub wheelchair: Msg,
    /// What to ask a map for.
    pub directions: Option<String>,
    /// Hours at the door and by phone.
    pub hours: Vec<HoursTable>,
    /// What to know.
    pub description: Option<Told>,
    /// What to bring.
    pub required_documents: Vec<Told>,
    /// The source's address; empty when it has none.
    pub source_url: String,
    /// The source's name, when it has no address.
    pub source_name: Option<Msg>,
    /// The source's date in words.
    pub source_date: Msg,
}

impl DeskCard {
    /// The card of a hit at an instant (wall-clock time in Italy).
    pub fn new(hit: &Hit, now: NaiveDateTime) -> Self {
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
            languages: _,
            address,
            locality: _,
            town: _,
            istat: _,
            province_code: _,
            region: _,
            territory: _,
            point: _,
            geo_precision,
            wheelchair,
            schedules: _,
            phones,
            emails,
            website,
            description,
            required_documents,
            source,
            doubtful: _,
            patron: _,
        } = desk;
        let Source {
            url,
            name: source_name,
            date,
        } = source;
        let phone = first_phone(desk);
        let can_call = phone.is_some();
        Self {
            id: id.clone(),
            name: name.clone(),
            meaning: None,
            organization: organization.clone(),
            place: place(desk),
            distance: distance
                .map(|m| format::distance(m, *geo_precision == GeoPrecision::Address)),
            here: distance.is_some_and(|metres| metres < format::SAME_PLACE),
            status: status_line(status, can_call, now),
            age: age(*date, status.certainty, can_call, now.date()),
            kind: names::kind(*kind),
            audience: names::audience(*audience),
            themes: themes
                .iter()
                .map(|&theme| (theme, names::theme(theme)))
                .collect(),
            languages: spoken(desk),
            phones: phones.iter().map(PhoneLink::from).collect(),
            phone,
            emails: emails.clone(),
            website: website.clone(),
            address: address.clone(),
            address_note: address.is_none().then(|| {
                if is_withheld(desk) {
                    msg::fact_address_withheld()
                } else {
                    msg::fact_address_unknown()
                }
            }),
            precision: precision(*geo_precision),
            wheelchair: names::wheelchair(*wheelchair),
            directions: directions_query(desk),
            hours: [Attending::Physical, Attending::Phone]
                .into_iter()
                .filter_map(|attending| table(desk, attending, now.date()))
                .collect(),
            description: description
                .as_ref()
                .map(|(text, lang)| Told::original(text, lang)),
            required_documents: required_documents
                .iter()
                .map(|document| Told::original(document, "it"))
                .collect(),
            source_url: url.clone(),
            source_name: (url.is_empty() && !source_name.is_empty())
                .then(|| msg::source_no_address(source_name.as_str())),
            source_date: match date {
                Some(date) => msg::source_date(format::source_date(*date)),
                None => msg::source_date_unknown(),
            },
        }
    }
}

fn age(
    date: Option<SourceDate>,
    certainty: Certainty,
    can_call: bool,
    today: NaiveDate,
) -> AgeNote {
    let recent = date.is_some_and(|date| hours::is_recent(date, today));
    let text = match (certainty, date.map(format::source_date)) {
        (Certainty::MayHaveEnded, Some(date)) => msg::age_ended(date),
        (Certainty::MayHaveEnded, None) => msg::age_ended_undated(),
        (_, Some(date)) if recent => msg::age_current(date),
        (_, Some(date)) if can_call => msg::age_dated(date),
        (_, Some(date)) => msg::age_dated_no_phone(date),
        (_, None) if can_call => msg::age_undated(),
        (_, None) => msg::age_undated_no_phone(),
    };
    AgeNote {
        text,
        warns: certainty == Certainty::MayHaveEnded || !recent,
    }
}

fn precision(precision: GeoPrecision) -> Msg {
    match precision {
        GeoPrecision::Address => msg::fact_point_address(),
        GeoPrecision::Locality => msg::fact_point_locality(),
        GeoPrecision::TownCentre => msg::fact_point_town(),
        GeoPrecision::None => msg::fact_point_none(),
    }
}

fn table(desk: &Desk, attending: Attending, today: NaiveDate) -> Option<HoursTable> {
    let mine: Vec<_> = desk
        .schedules
        .iter()
        .filter(|s| s.attending == attending)
        .collect();
    if mine.is_empty() {
        return None;
    }
    let week = hours::week(&Facts::from(desk), attending, today).unwrap_or_default();
    let by_appointment = mine.iter().all(|schedule| schedule.by_appointment);
    let always = !week.is_empty() && week.iter().all(Day::is_whole);
    let words = mine.iter().filter_map(|schedule| schedule.text.as_deref());
    Some(HoursTable {
        title: match attending {
            Attending::Physical => msg::hours_title(),
            Attending::Phone => msg::hours_phone_title(),
        },
        lines: if always {
            Vec::new()
        } else {
            week.iter()
                .map(|day| line(day, today, by_appointment))
                .collect()
        },
        always,
        source_words: words.map(|text| Told::original(text, "it")).collect(),
        notes: notes(desk, &mine, attending, !week.is_empty() && !always),
    })
}

/// What to know of the hours of one way of attending; `weekly` when they are shown as a week.
fn notes(desk: &Desk, mine: &[&Schedule], attending: Attending, weekly: bool) -> Vec<Msg> {
    // The card says the desk's own date above all facts.
    let date = mine
        .iter()
        .filter_map(|schedule| schedule.source_date)
        .filter(|date| Some(*date) != desk.source.date)
        .min_by_key(|date| date.earliest());
    let last = mine.iter().filter_map(|schedule| schedule.valid_to).max();
    let in_town =
        attending == Attending::Physical && desk.istat.is_some() && desk.kind != Kind::Helpline;
    let patron = match hours::patron_of(desk) {
        Some((month, day, Trust::Low)) => msg::hours_patron_perhaps(format::day(month, day)),
        Some((month, day, _)) => msg::hours_patron_closed(format::day(month, day)),
        None => msg::hours_patron_unknown(),
    };
    date.map(|date| msg::hours_source_date(format::source_date(date)))
        .into_iter()
        .chain(last.map(|day| msg::hours_valid_to(format::date(day))))
        .chain((weekly && in_town).then_some(patron))
        .collect()
}

fn line(day: &Day, today: NaiveDate, by_appointment: bool) -> HoursLine {
    use chrono::Datelike;
    let is_today = day.date == today;
    let weekday = format::weekday(day.date.weekday());
    let uncertain = by_appointment || day.slots.iter().any(|slot| !slot.certain);
    HoursLine {
        day: if is_today {
            msg::hours_today(weekday)
        } else {
            weekday
        },
        today: is_today,
        slots: day
            .slots
            .iter()
            .map(|slot| format!("{}–{}", format::time(slot.from), format::time(slot.to)))
            .collect(),
        note: match (day.slots.is_empty(), day.holiday, day.patron) {
            (true, true, _) => Some(msg::hours_holiday()),
            (true, false, Some(Trust::High | Trust::Medium)) => Some(msg::hours_patron()),
            (true, false, _) => Some(msg::hours_closed()),
            (false, _, Some(Trust::Low)) if !uncertain => Some(msg::hours_patron_today()),
            (false, ..) => uncertain.then(msg::hours_appointment),
        },
    }
}

/// The town hall as a card.
#[derive(Clone, Debug, PartialEq)]
pub struct TownHallCard {
    /// "Town hall of ...".
    pub name: Msg,
    /// The town.
    pub town: String,
    /// Website.
    pub website: Option<String>,
    /// Certified mail.
    pub pec: Option<String>,
    /// Social zone.
    pub zone: Option<Msg>,
    /// What to ask a map for.
    pub directions: String,
    /// Where website and mail come from.
    pub source: Option<String>,
}

impl From<&Municipality> for TownHallCard {
    fn from(town: &Municipality) -> Self {
        Self {
            name: msg::town_hall_name(town.name.as_str()),
            town: town.name.clone(),
            website: town.website.clone(),
            pec: town.pec.clone(),
            zone: town
                .social_zone
                .map(|zone| msg::fact_territory(zone.to_string())),
            directions: town_hall_query(town),
            source: town.contact_source.clone(),
        }
    }
}
