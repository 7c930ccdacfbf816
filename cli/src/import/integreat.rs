//! Integreat CMS v3: the answer of `/api/v3/{region}/{language}/locations/`, as JSON. Names of fields as in
//! `integreat_cms/api/v3/locations.py` of digitalfabrik/integreat-cms.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};
use sportello_core::model::{Audience, Kind, Theme};

use super::entry::{Entry, Organization, Origin, Phone, Place, Schedule};
use super::map::Mapped;
use super::report::Report;
use super::week::{DAYS, Week, minutes};
use super::{Context, languages, map, slug};
use crate::tables::Source;

/// Members that are read; others are told as lost when they hold something.
const KNOWN: &[&str] = &[
    "id",
    "url",
    "path",
    "title",
    "modified_gmt",
    "last_updated",
    "excerpt",
    "content",
    "meta_description",
    "available_languages",
    "website",
    "email",
    "phone_number",
    "category",
    "temporarily_closed",
    "opening_hours",
    "location",
    "hash",
    "organization",
    "barrier_free",
];

/// Whether a text is such an answer: a list whose entries have a location and a path.
pub fn is_one(text: &[u8]) -> bool {
    let value: Option<Value> = serde_json::from_slice(text).ok();
    let first = value
        .as_ref()
        .and_then(Value::as_array)
        .and_then(|list| list.first());
    first.is_some_and(|entry| entry["location"].is_object() && entry["path"].is_string())
}

/// Reads the list.
pub fn read(context: &Context<'_>, report: &mut Report, faults: &mut Vec<String>) -> Vec<Entry> {
    let value = match super::hsds::json(context) {
        Ok(value) => value,
        Err(fault) => {
            faults.push(fault);
            return Vec::new();
        }
    };
    let Some(list) = value.as_array() else {
        faults.push(format!(
            "{}: is not a list; give the answer of /api/v3/{{region}}/{{language}}/locations/",
            context.name
        ));
        return Vec::new();
    };
    let mut unknown: BTreeMap<String, (String, usize)> = BTreeMap::new();
    let mut entries = Vec::new();
    for (index, value) in list.iter().enumerate() {
        let Some(members) = value.as_object() else {
            faults.push(format!(
                "{}: entry {}: is not an object; delete it",
                context.name,
                index + 1
            ));
            continue;
        };
        entries.extend(
            Poi {
                context,
                members,
                index,
            }
            .entry(report, &mut unknown, faults),
        );
    }
    for (category, (place, count)) in unknown {
        faults.push(format!(
            "{place}: category: no kind is known for {category:?} ({count} entries); add a row {category},<kind>,<themes> \
             to a table with the columns from,kind,themes and give it with --map ({}; themes: {}; - leaves them out)",
            map::codes(Kind::ALL, Kind::code),
            map::codes(Theme::ALL, Theme::code)
        ));
    }
    entries
}

struct Poi<'a> {
    context: &'a Context<'a>,
    members: &'a Map<String, Value>,
    index: usize,
}

fn text(value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) => text.trim().to_owned(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

impl Poi<'_> {
    fn get(&self, name: &str) -> String {
        text(self.members.get(name))
    }

    fn of_location(&self, name: &str) -> String {
        let location = self.location();
        location.map_or(String::new(), |location| text(location.get(name)))
    }

    fn location(&self) -> Option<&Map<String, Value>> {
        self.members.get("location").and_then(Value::as_object)
    }

    fn place(&self) -> String {
        let (name, number, title) = (&self.context.name, self.index + 1, self.get("title"));
        format!("{name}: entry {number} {title:?}")
    }

    /// What the category is by the person's table; `None` when it is left out or not known.
    fn class(
        &self,
        report: &mut Report,
        unknown: &mut BTreeMap<String, (String, usize)>,
    ) -> Option<Mapped> {
        let category = match self.members.get("category") {
            Some(Value::Object(category)) => text(category.get("name")),
            other => text(other),
        };
        let map = &self.context.map;
        let found = map.find([category.as_str()]).or_else(|| map.others());
        let mut mapped = found.cloned().unwrap_or_default();
        if mapped.skip {
            report.leave_out(format!("category {category:?}, by --map"));
            return None;
        }
        if mapped.kind.is_empty() {
            let known = map::kind(&category).unwrap_or_default();
            known.clone_into(&mut mapped.kind);
        }
        if mapped.audience.is_empty() {
            Audience::All.code().clone_into(&mut mapped.audience);
        }
        if mapped.kind.is_empty() || mapped.themes.is_empty() {
            let first = || (self.place(), 0);
            unknown.entry(category).or_insert_with(first).1 += 1;
            return None;
        }
        Some(mapped)
    }

    /// Members that hold something and have no place.
    fn lost(&self) -> Vec<String> {
        let empty = |value: &Value| match value {
            Value::Null | Value::Bool(false) => true,
            Value::String(text) => text.trim().is_empty(),
            _ => false,
        };
        let lost = self.members.iter().filter(|(name, value)| {
            let map_only = matches!(name.as_str(), "icon" | "thumbnail");
            !KNOWN.contains(&name.as_str()) && !empty(value) && !map_only
        });
        lost.map(|(name, _)| format!("integreat {name}")).collect()
    }

    fn entry(
        &self,
        report: &mut Report,
        unknown: &mut BTreeMap<String, (String, usize)>,
        faults: &mut Vec<String>,
    ) -> Option<Entry> {
        let mapped = self.class(report, unknown)?;
        let or = |first: String, second: &str| {
            if first.is_empty() {
                self.get(second)
            } else {
                first
            }
        };
        let (region, language) = region_and_language(&or(self.get("path"), "url"));
        let source_id = or(self.of_location("id"), "id");
        if source_id.is_empty() {
            let place = self.place();
            faults.push(format!(
                "{place}: id: is missing; give the answer of the CMS as it is"
            ));
            return None;
        }
        let (region, own) = (slug::slug(&region), slug::plain_id(&source_id));
        let id = format!("integreat-{region}-{own}");
        let closed = self
            .members
            .get("temporarily_closed")
            .and_then(Value::as_bool);
        let closed = closed.unwrap_or(false);
        let mut notes = Vec::new();
        let title = self.get("title");
        let excerpt = or(self.get("excerpt"), "meta_description");
        let email = Some(self.get("email")).filter(|email| !email.is_empty());
        Some(Entry {
            origin: Origin::at(self.place()),
            source_id,
            organization: self.organization(&title),
            name: title,
            description: excerpt.split_whitespace().collect::<Vec<_>>().join(" "),
            description_language: languages::code(&language),
            url: self.get("website"),
            emails: email.into_iter().collect(),
            kind: mapped.kind,
            audience: mapped.audience,
            themes: mapped.themes,
            doubtful: closed,
            status_hint: if closed {
                "temporarily closed".into()
            } else {
                String::new()
            },
            places: vec![self.at(&id, &mut notes)],
            id,
            source: self.source(),
            lost: self.lost(),
            notes,
            ..Entry::default()
        })
    }

    fn at(&self, id: &str, notes: &mut Vec<String>) -> Place {
        let (schedules, odd) = self.schedules();
        if odd {
            notes.push("hours that could not be read: the desk's hours are not known".to_owned());
        }
        let (latitude, longitude) = (self.of_location("latitude"), self.of_location("longitude"));
        let known = !latitude.is_empty() && !longitude.is_empty();
        let barrier_free = self.members.get("barrier_free").and_then(Value::as_bool);
        Place {
            location_id: format!("{id}-L"),
            desk_id: id.to_owned(),
            latitude,
            longitude,
            geo_precision: if known {
                "address".into()
            } else {
                String::new()
            },
            street: self.of_location("address"),
            town: self.of_location("town"),
            postal_code: self.of_location("postcode"),
            wheelchair: barrier_free
                .map_or("", |free| if free { "yes" } else { "no" })
                .to_owned(),
            schedules,
            phones: Phone::of(&self.get("phone_number")),
            ..Place::default()
        }
    }

    fn source(&self) -> Source {
        let date = self.get("last_updated");
        let day = date.get(..10).unwrap_or_default();
        let url = self.get("url");
        let own = self.context.source.clone();
        Source {
            date: if day.is_empty() {
                own.date
            } else {
                day.to_owned()
            },
            url: if url.starts_with("http") {
                url
            } else {
                own.url
            },
            name: own.name,
        }
    }

    fn organization(&self, title: &str) -> Organization {
        let organization = self.members.get("organization").and_then(Value::as_object);
        let of = |name: &str| organization.map_or(String::new(), |of| text(of.get(name)));
        let name = of("name");
        Organization {
            website: of("website"),
            // Where it names nobody, the place itself is who runs it.
            name: if name.is_empty() {
                title.to_owned()
            } else {
                name
            },
            ..Organization::default()
        }
    }

    /// The week's hours, and whether some of it could not be read.
    fn schedules(&self) -> (Vec<Schedule>, bool) {
        let Some(days) = self.members.get("opening_hours").and_then(Value::as_array) else {
            return (Vec::new(), false);
        };
        let (mut free, mut booked) = (Week::default(), Week::default());
        let mut only_booked: BTreeSet<usize> = BTreeSet::new();
        let mut odd = days.len() != 7;
        for (index, day) in days.iter().enumerate() {
            let truth = |name: &str| day[name].as_bool().unwrap_or(false);
            if truth("closed") {
                continue;
            }
            let slots = day["timeSlots"].as_array().map_or(&[][..], Vec::as_slice);
            let appointment = truth("appointmentOnly");
            let week = if appointment { &mut booked } else { &mut free };
            if truth("allDay") {
                week.add(index, (0, 1440));
                continue;
            }
            if appointment && slots.is_empty() {
                only_booked.insert(index);
            }
            for slot in slots {
                let at = |name: &str| slot[name].as_str().and_then(minutes);
                match (at("start"), at("end")) {
                    (Some(start), Some(end)) => {
                        week.add(index, (start, if end == 0 { 1440 } else { end }));
                    }
                    _ => odd = true,
                }
            }
        }
        if odd || free.overlaps() || booked.overlaps() {
            return (Vec::new(), true);
        }
        let mut schedules = Vec::new();
        if !free.is_empty() {
            schedules.push(Schedule {
                opening_hours: free.to_string(),
                ..Schedule::default()
            });
        }
        if !booked.is_empty() || !only_booked.is_empty() {
            let names: Vec<&str> = only_booked
                .iter()
                .filter_map(|day| DAYS.get(*day).copied())
                .collect();
            schedules.push(Schedule {
                opening_hours: booked.to_string(),
                text: if names.is_empty() {
                    String::new()
                } else {
                    format!("Su appuntamento: {}", names.join(", "))
                },
                by_appointment: true,
                ..Schedule::default()
            });
        }
        (schedules, false)
    }
}

/// `/augsburg/de/locations/x/` is of augsburg, in German.
fn region_and_language(path: &str) -> (String, String) {
    let path = path.split_once("://").map_or(path, |(_, rest)| {
        rest.split_once('/').map_or("", |(_, path)| path)
    });
    let mut parts = path.split('/').filter(|part| !part.is_empty());
    let (region, language) = (
        parts.next().unwrap_or("region"),
        parts.next().unwrap_or_default(),
    );
    (region.to_owned(), language.to_owned())
}
