//! One HSDS service, with its places, to an entry. Members that the tables have no place for are told by name.

use std::collections::BTreeMap;

use sportello_core::model::{Audience, Kind, Theme};

use super::Object;
use super::hours;
use super::known::told;
use super::members::{objects, own_source, text, truth};
use crate::import::entry::{Entry, Language, Organization, Origin, Phone, Place, dialable};
use crate::import::report::Report;
use crate::import::{Context, map, slug};
use crate::tables::Source;

/// The names of HSDS 3 and 2 for hours.
const SCHEDULES: &[&str] = &[
    "schedules",
    "schedule",
    "regular_schedules",
    "regular_schedule",
];

/// Reads services one after the other, and remembers the words that no kind is known for.
pub struct Reader<'a, 'b> {
    context: &'a Context<'a>,
    report: &'b mut Report,
    faults: &'b mut Vec<String>,
    unknown: BTreeMap<String, (String, usize)>,
}

impl<'a, 'b> Reader<'a, 'b> {
    /// A reader.
    pub fn new(
        context: &'a Context<'a>,
        report: &'b mut Report,
        faults: &'b mut Vec<String>,
    ) -> Self {
        Self {
            context,
            report,
            faults,
            unknown: BTreeMap::new(),
        }
    }

    /// Tells the words that no kind is known for, once each.
    pub fn finish(self) {
        for (words, (place, count)) in self.unknown {
            let first = words.split(" | ").next().unwrap_or_default();
            let row = if first.is_empty() { "*" } else { first };
            self.faults.push(format!(
                "{place}: no kind and themes are known for {words:?} ({count} services); add a row \
                 {row},<kind>,<themes> to a table with the columns from,kind,themes and give it with --map \
                 ({}; themes: {})",
                map::codes(Kind::ALL, Kind::code),
                map::codes(Theme::ALL, Theme::code)
            ));
        }
    }

    /// One service; `None` when it is left out or has a fault.
    pub fn service(&mut self, place: &str, service: &Object) -> Option<Entry> {
        let name = text(service, "name");
        let place = format!("{place} {name:?}");
        let source_id = text(service, "id");
        if source_id.is_empty() {
            self.faults.push(format!(
                "{place}: id: is missing; give the service the id that its publisher gave it"
            ));
            return None;
        }
        let id = slug::plain_id(&source_id);
        let mut lost = Vec::new();
        told("service", service, &mut lost);
        let (kind, themes, audience) = self.closed(&place, service)?;
        let status = text(service, "status");
        let own_doubt = service.contains_key("doubtful");
        let doubtful = if own_doubt {
            truth(service, "doubtful")
        } else {
            !matches!(status.as_str(), "" | "active")
        };
        let hint = text(service, "status_hint");
        let source = self.source(service);
        let said = text(service, "description_language");
        let mut notes = Vec::new();
        let places = Self::places(&id, service, &mut lost, &mut notes);
        let contacts = objects(service, &["contacts", "contact"]);
        let mut emails = vec![text(service, "email")];
        for contact in contacts {
            emails.push(text(contact, "email"));
            if !text(contact, "name").is_empty() {
                lost.push("contact.name (no person is named)".into());
            }
        }
        emails.retain(|email| !email.is_empty());
        let mut seen = Vec::new();
        emails.retain(|email| {
            let new = !seen.contains(email);
            seen.push(email.clone());
            new
        });
        Some(Entry {
            origin: Origin::at(place),
            organization: Self::organization(service, &mut lost),
            name,
            description: text(service, "description"),
            description_language: if said.is_empty() {
                self.context.language.to_owned()
            } else {
                said
            },
            url: text(service, "url"),
            emails,
            kind,
            audience,
            themes,
            doubtful,
            status_hint: if hint.is_empty() && doubtful && !own_doubt {
                status
            } else {
                hint
            },
            verification: text(service, "verification"),
            languages: spoken(service, &places),
            documents: objects(service, &["required_documents"])
                .iter()
                .map(|row| (text(row, "document"), text(row, "uri")))
                .filter(|(document, _)| !document.is_empty())
                .collect(),
            metadata: metadata(service),
            places: places.into_iter().map(|(place, _)| place).collect(),
            id,
            source_id,
            source,
            lost,
            notes,
        })
    }

    fn source(&self, service: &Object) -> Source {
        let own = own_source(service);
        let mut date = text(service, "source_date");
        for name in ["assured_date", "last_modified"] {
            if date.is_empty() && own.is_none() {
                let text = text(service, name);
                text.get(..10).unwrap_or(&text).clone_into(&mut date);
            }
        }
        let mut source = own.unwrap_or_else(|| self.context.source.clone());
        if source.date.is_empty() || !date.is_empty() {
            source.date = date;
        }
        source
    }

    /// Kind, themes and audience: the profile's own members, then the terms, then the person's table.
    fn closed(&mut self, place: &str, service: &Object) -> Option<(String, Vec<String>, String)> {
        let mut words: Vec<String> = Vec::new();
        let mut themes: Vec<String> = Vec::new();
        for attribute in objects(service, &["attributes", "service_attributes", "taxonomy"]) {
            let term = objects(attribute, &["taxonomy_term", "taxonomy_detail", "taxonomy"]);
            let term = term.first().copied();
            let of = |name: &str| term.map_or(String::new(), |term| text(term, name));
            let own = [
                text(attribute, "taxonomy_term_id"),
                of("code"),
                of("name"),
                of("id"),
                text(attribute, "taxonomy_id"),
                text(attribute, "name"),
            ];
            let own: Vec<String> = own.into_iter().filter(|word| !word.is_empty()).collect();
            let known = own
                .iter()
                .find_map(|word| map::theme(word.strip_prefix("theme:").unwrap_or(word)));
            themes.extend(known.map(str::to_owned));
            if known.is_none() {
                words.extend(own);
            }
        }
        let named = self.context.map.find(words.iter().map(String::as_str));
        // What holds for all other words does not change a service that says its themes itself.
        let others = self.context.map.others().map(|others| map::Mapped {
            themes: if themes.is_empty() {
                others.themes.clone()
            } else {
                Vec::new()
            },
            ..others.clone()
        });
        let mapped = named.cloned().or(others).unwrap_or_default();
        if mapped.skip {
            self.report
                .leave_out(format!("services of {:?}, by --map", words.join(" | ")));
            return None;
        }
        let given = text(service, "kind");
        let named = words.iter().find_map(|word| map::kind(word));
        let kind = if !given.is_empty() {
            given
        } else if !mapped.kind.is_empty() {
            mapped.kind
        } else {
            named.unwrap_or_default().to_owned()
        };
        themes.extend(mapped.themes);
        themes.sort();
        themes.dedup();
        if kind.is_empty() || themes.is_empty() {
            let mut seen = std::collections::HashSet::new();
            words.retain(|word| seen.insert(word.clone()));
            let first = self
                .unknown
                .entry(words.join(" | "))
                .or_insert_with(|| (place.to_owned(), 0));
            first.1 += 1;
            return None;
        }
        let given = text(service, "audience");
        let audience = if !given.is_empty() {
            given
        } else if mapped.audience.is_empty() {
            Audience::All.code().to_owned()
        } else {
            mapped.audience
        };
        Some((kind, themes, audience))
    }

    fn organization(service: &Object, lost: &mut Vec<String>) -> Organization {
        let Some(organization) = objects(service, &["organization"]).first().copied() else {
            return Organization::default();
        };
        told("organization", organization, lost);
        let website = text(organization, "website");
        Organization {
            id: text(organization, "id"),
            name: text(organization, "name"),
            description: text(organization, "description"),
            website: if website.is_empty() {
                text(organization, "url")
            } else {
                website
            },
            org_type: text(organization, "org_type"),
            source: own_source(organization),
        }
    }

    /// The places with the objects of their locations.
    fn places<'c>(
        id: &str,
        service: &'c Object,
        lost: &mut Vec<String>,
        notes: &mut Vec<String>,
    ) -> Vec<(Place, Option<&'c Object>)> {
        let nothing = Object::new();
        let mut found: Vec<(Option<&Object>, Option<&Object>)> = Vec::new();
        for at in objects(service, &["service_at_locations"]) {
            told("service_at_location", at, lost);
            found.push((Some(at), objects(at, &["location"]).first().copied()));
        }
        if found.is_empty() {
            let locations = objects(service, &["locations", "location"]);
            found.extend(locations.into_iter().map(|location| (None, Some(location))));
        }
        if found.is_empty() {
            found.push((None, None));
        }
        let several = found.len() > 1;
        let mut places = Vec::new();
        for (number, (at, location)) in (1..).zip(found) {
            let none = || {
                if several {
                    format!("{id}.{number}")
                } else {
                    id.to_owned()
                }
            };
            let plain = |object: Option<&Object>| {
                object
                    .map(|object| slug::plain_id(&text(object, "id")))
                    .filter(|id| !id.is_empty())
            };
            let desk_id = plain(at).unwrap_or_else(none);
            // A place of several services would be there twice.
            let location_id = match plain(location) {
                Some(own) if own == format!("{desk_id}-L") => own,
                _ => format!("{desk_id}-L"),
            };
            let of = location.unwrap_or(&nothing);
            let mut place = Self::location(of, lost);
            place.desk_id = desk_id;
            place.location_id = location_id;
            place.description = at.map_or(String::new(), |at| text(at, "description"));
            place.source = own_source(of);
            let owners = [at, Some(service), location];
            let hours = owners
                .into_iter()
                .flatten()
                .map(|owner| objects(owner, SCHEDULES))
                .find(|list| !list.is_empty());
            let (schedules, unsure) = hours::schedules(&hours.unwrap_or_default());
            if unsure {
                notes.push("hours that opening_hours cannot say for certain: kept as words, the hours are not known".into());
            }
            place.schedules = schedules;
            place.phones = phones(&[at, Some(service), location], lost);
            if place.phones.is_empty() {
                let organization = objects(service, &["organization"]).first().copied();
                place.phones = phones(&[organization], lost);
            }
            places.push((place, location));
        }
        places
    }

    fn location(location: &Object, lost: &mut Vec<String>) -> Place {
        told("location", location, lost);
        let addresses = objects(
            location,
            &["addresses", "physical_addresses", "physical_address"],
        );
        let postal = |address: &&&Object| text(address, "address_type") != "postal";
        let address = addresses
            .iter()
            .find(postal)
            .or_else(|| addresses.first())
            .copied();
        for _ in addresses.iter().skip(1) {
            lost.push("location.addresses after the first".into());
        }
        let access = objects(location, &["accessibility"])
            .into_iter()
            .find(|row| !text(row, "wheelchair").is_empty());
        if access.is_none()
            && !objects(
                location,
                &["accessibility", "accessibility_for_disabilities"],
            )
            .is_empty()
        {
            lost.push(
                "location.accessibility (words without wheelchair: yes, limited or no)".into(),
            );
        }
        let of = |name: &str| address.map_or(String::new(), |address| text(address, name));
        if let Some(address) = address {
            told("address", address, lost);
        }
        let point = [text(location, "latitude"), text(location, "longitude")];
        let mut precision = text(location, "geo_precision");
        if precision.is_empty() && point.iter().all(|text| !text.is_empty()) {
            // HSDS: the coordinates of the location itself.
            precision = if of("address_1").is_empty() {
                "locality"
            } else {
                "address"
            }
            .into();
        }
        Place {
            name: text(location, "name"),
            virtual_only: text(location, "location_type") == "virtual",
            latitude: point.first().cloned().unwrap_or_default(),
            longitude: point.last().cloned().unwrap_or_default(),
            geo_precision: precision,
            has_address: address.is_some(),
            street: of("address_1"),
            locality: of("address_2"),
            town: of("city"),
            istat: text(location, "istat_code"),
            province: of("state_province"),
            region: of("region"),
            postal_code: of("postal_code"),
            social_zone: text(location, "social_zone"),
            withheld: truth(location, "address_withheld"),
            wheelchair: access.map_or(String::new(), |row| text(row, "wheelchair")),
            wheelchair_text: access.map_or(String::new(), |row| text(row, "description")),
            address_source: address.and_then(own_source),
            ..Place::default()
        }
    }
}

/// Numbers of the owners, each once.
fn phones(owners: &[Option<&Object>], lost: &mut Vec<String>) -> Vec<Phone> {
    let mut phones: Vec<Phone> = Vec::new();
    for row in owners
        .iter()
        .flatten()
        .flat_map(|owner| objects(owner, &["phones", "phone"]))
    {
        told("phone", row, lost);
        let kind = text(row, "type").to_lowercase();
        if matches!(
            kind.as_str(),
            "fax" | "pager" | "textphone" | "tty" | "text" | "video"
        ) {
            lost.push(format!("phone of type {kind}"));
            continue;
        }
        let exact = text(row, "extension_text");
        let phone = Phone {
            number: dialable(&text(row, "number")),
            extension: if exact.is_empty() {
                text(row, "extension")
            } else {
                exact
            },
            whatsapp: kind == "whatsapp",
            description: text(row, "description"),
            source: own_source(row),
        };
        if !phone.number.is_empty()
            && !phones
                .iter()
                .any(|known| known.number == phone.number && known.whatsapp == phone.whatsapp)
        {
            phones.push(phone);
        }
    }
    phones
}

fn spoken(service: &Object, places: &[(Place, Option<&Object>)]) -> Vec<Language> {
    let owners =
        std::iter::once(service).chain(places.iter().filter_map(|(_, location)| *location));
    let mut found: Vec<Language> = Vec::new();
    for row in owners.flat_map(|owner| objects(owner, &["languages"])) {
        let named = ["code", "language", "name"].map(|name| text(row, name));
        let Some(word) = named.into_iter().find(|word| !word.is_empty()) else {
            continue;
        };
        let language = Language {
            note: text(row, "note"),
            source: own_source(row),
            ..Language::of(&word)
        };
        if !found.iter().any(|known| known.code == language.code) {
            found.push(language);
        }
    }
    found
}

/// What is noted of the service, without this command's own mark.
fn metadata(service: &Object) -> Vec<Vec<(&'static str, String)>> {
    const COLUMNS: [&str; 10] = [
        "last_action_date",
        "last_action_type",
        "field_name",
        "previous_value",
        "replacement_value",
        "updated_by",
        "note",
        "source",
        "source_name",
        "source_date",
    ];
    let rows = objects(service, &["metadata"]).into_iter();
    rows.filter(|row| text(row, "last_action_type") != crate::import::rows::IMPORTED)
        .map(|row| {
            COLUMNS
                .iter()
                .map(|column| (*column, text(row, column)))
                .collect()
        })
        .collect()
}
