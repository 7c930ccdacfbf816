//! Entries to rows of the tables: one way for every format.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use super::Context;
use super::entry::{Entry, Language, Organization, Origin, Phone, Place, Schedule};
use super::org_type::org_type;
use super::report::Report;
use super::{languages, refuge, slug};
use crate::tables::{Source, Tables};

/// `last_action_type` of the row of `metadata` that says which source a service came from.
pub const IMPORTED: &str = "import";

/// New rows, and where each stands in the source.
#[derive(Debug, Default)]
pub struct New {
    /// The rows.
    pub tables: Tables,
    /// By table and key.
    pub origins: Origins,
}

/// Where rows come from, by table and key.
pub type Origins = HashMap<(&'static str, String), Rc<Origin>>;

/// The row of `metadata` that marks a service's source.
pub fn mark(service: &str) -> String {
    format!("{service}-IMPORT")
}

/// Makes rows of entries. What is withheld, lost or doubtful goes to the report.
pub fn rows(
    context: &Context<'_>,
    key: &str,
    entries: &[Entry],
    report: &mut Report,
    faults: &mut Vec<String>,
) -> New {
    let mut writer = Writer {
        context,
        key,
        new: New::default(),
        report,
        faults,
    };
    for entry in entries {
        writer.entry(entry);
    }
    writer.new
}

struct Writer<'a, 'b> {
    context: &'a Context<'a>,
    key: &'a str,
    new: New,
    report: &'b mut Report,
    faults: &'b mut Vec<String>,
}

/// Where one entry's rows go.
struct At<'a> {
    origin: Rc<Origin>,
    source: &'a Source,
}

impl Writer<'_, '_> {
    fn add(&mut self, table: &'static str, cells: &[(&str, &str)], at: &At<'_>) {
        let key = cells.first().map_or("", |(_, key)| *key).to_owned();
        if self.new.tables.add(table, cells.iter().copied(), at.source) {
            self.new.origins.insert((table, key), Rc::clone(&at.origin));
        } else if table != "organizations" {
            let known = self.new.origins.get(&(table, key.clone()));
            let first = known.map_or("another row", |origin| origin.place.as_str());
            self.faults.push(format!(
                "{}: {}: duplicate id {key:?}; it stands already at {first}: give this one another id, or delete it",
                at.origin.place,
                at.origin.column(table, "id"),
            ));
        }
    }

    fn entry(&mut self, entry: &Entry) {
        let at = At {
            origin: Rc::new(entry.origin.clone()),
            source: &entry.source,
        };
        let organization = self.organization(&entry.organization, &at);
        let id = entry.id.as_str();
        let truth = |value: bool| if value { "true" } else { "false" };
        let mut emails = entry.emails.iter().map(String::as_str);
        let cells = [
            ("id", id),
            ("organization_id", organization.as_str()),
            ("name", entry.name.as_str()),
            ("description", entry.description.as_str()),
            ("url", entry.url.as_str()),
            ("email", emails.next().unwrap_or_default()),
            ("status", if entry.doubtful { "inactive" } else { "active" }),
            (
                "description_language",
                if entry.description.is_empty() {
                    ""
                } else {
                    &entry.description_language
                },
            ),
            ("kind", entry.kind.as_str()),
            ("audience", entry.audience.as_str()),
            ("doubtful", truth(entry.doubtful)),
            ("status_hint", entry.status_hint.as_str()),
            ("verification", entry.verification.as_str()),
        ];
        self.add("services", &cells, &at);
        for (number, email) in (1..).zip(emails) {
            let contact = format!("{id}-C{number}");
            self.add(
                "contacts",
                &[("id", &contact), ("service_id", id), ("email", email)],
                &at,
            );
        }
        for theme in &entry.themes {
            let (link, term) = (format!("{id}-{theme}"), format!("theme:{theme}"));
            let cells = [
                ("id", link.as_str()),
                ("link_id", id),
                ("taxonomy_term_id", term.as_str()),
                ("link_type", "theme"),
                ("link_entity", "service"),
            ];
            self.add("attributes", &cells, &at);
        }
        let mut spoken: BTreeMap<&str, &Language> = BTreeMap::new();
        for language in &entry.languages {
            spoken.entry(&language.code).or_insert(language);
        }
        for (code, Language { note, source, .. }) in spoken {
            let language = format!("{id}-{}", slug::plain_id(code));
            let cells = [
                ("id", language.as_str()),
                ("service_id", id),
                ("name", languages::name(code)),
                ("code", code),
                ("note", note.as_str()),
            ];
            let own = At {
                origin: Rc::clone(&at.origin),
                source: source.as_ref().unwrap_or(at.source),
            };
            self.add("languages", &cells, &own);
        }
        for (number, (document, uri)) in (1..).zip(&entry.documents) {
            let row = format!("{id}-D{number}");
            let cells = [
                ("id", row.as_str()),
                ("service_id", id),
                ("document", document),
                ("uri", uri),
            ];
            self.add("required_documents", &cells, &at);
        }
        let mut withheld = false;
        for place in &entry.places {
            withheld |= self.place(entry, place, &at);
        }
        self.metadata(entry, withheld, &at);
        for lost in &entry.lost {
            self.report.lose(lost.as_str());
        }
        for note in &entry.notes {
            self.report.note(note.as_str());
        }
    }

    fn organization(&mut self, organization: &Organization, at: &At<'_>) -> String {
        if organization.name.is_empty() {
            self.faults.push(format!(
                "{}: {}: is empty; write who runs the service",
                at.origin.place,
                at.origin.column("organizations", "name"),
            ));
        }
        let id = if organization.id.is_empty() {
            format!(
                "{}-{}",
                self.context.territory,
                slug::slug(&organization.name)
            )
        } else {
            slug::plain_id(&organization.id)
        };
        let kind = if organization.org_type.is_empty() {
            org_type(&organization.name)
        } else {
            &organization.org_type
        };
        let cells = [
            ("id", id.as_str()),
            ("name", organization.name.as_str()),
            ("description", organization.description.as_str()),
            ("website", organization.website.as_str()),
            ("org_type", kind),
        ];
        let own = At {
            origin: Rc::clone(&at.origin),
            source: organization.source.as_ref().unwrap_or(at.source),
        };
        self.add("organizations", &cells, &own);
        id
    }

    /// Writes a place; says whether its street is withheld.
    fn place(&mut self, entry: &Entry, place: &Place, at: &At<'_>) -> bool {
        let themes: Vec<&str> = entry.themes.iter().map(String::as_str).collect();
        let words = format!("{} {}", entry.name, entry.description);
        let withheld =
            place.withheld || refuge::is_one(&entry.kind, &entry.audience, &themes, &words);
        let (town, known) = self.town(place);
        let mut point = [place.latitude.clone(), place.longitude.clone()];
        let mut precision = place.geo_precision.clone();
        let near = matches!(precision.as_str(), "address" | "locality" | "");
        if withheld && near {
            point = [String::new(), String::new()];
            precision = String::new();
        }
        if point.iter().all(String::is_empty) && matches!(precision.as_str(), "" | "none") {
            precision = "none".into();
            if let (Some(town), false) =
                (&known, place.virtual_only || place.geo_precision == "none")
            {
                point = [town.0.clone(), town.1.clone()];
                precision = "town_centre".into();
            }
        }
        let own = At {
            origin: Rc::clone(&at.origin),
            source: place.source.as_ref().unwrap_or(at.source),
        };
        let cells = [
            ("id", place.location_id.as_str()),
            ("location_type", location_type(place)),
            (
                "name",
                if place.name.is_empty() {
                    &entry.name
                } else {
                    &place.name
                },
            ),
            ("latitude", point.first().map_or("", String::as_str)),
            ("longitude", point.last().map_or("", String::as_str)),
            ("geo_precision", precision.as_str()),
            ("istat_code", town.istat.as_str()),
            ("social_zone", place.social_zone.as_str()),
            ("address_withheld", if withheld { "true" } else { "false" }),
        ];
        self.add("locations", &cells, &own);
        let cells = [
            ("id", place.desk_id.as_str()),
            ("service_id", entry.id.as_str()),
            ("location_id", place.location_id.as_str()),
            ("description", place.description.as_str()),
        ];
        self.add("service_at_location", &cells, at);
        self.address(place, &town, withheld, at);
        self.schedules(place, at);
        self.phones(place, at);
        if withheld {
            self.report.withheld += 1;
        }
        withheld && !(place.street.is_empty() && place.locality.is_empty())
    }

    /// The address and the entrance of a place.
    fn address(&mut self, place: &Place, town: &TownCells, withheld: bool, at: &At<'_>) {
        let kind = location_type(place);
        if !place.wheelchair.is_empty() {
            let id = format!("{}-W", place.location_id);
            let cells = [
                ("id", id.as_str()),
                ("location_id", place.location_id.as_str()),
                ("description", place.wheelchair_text.as_str()),
                ("wheelchair", place.wheelchair.as_str()),
            ];
            self.add("accessibility", &cells, at);
        }
        let told = [
            &place.street,
            &place.locality,
            &town.name,
            &town.region,
            &place.postal_code,
        ];
        if place.has_address || told.iter().any(|text| !text.is_empty()) {
            let hidden = |text: &str| {
                if withheld {
                    String::new()
                } else {
                    text.to_owned()
                }
            };
            let (street, locality) = (hidden(&place.street), hidden(&place.locality));
            let id = format!("{}-A", place.desk_id);
            let cells = [
                ("id", id.as_str()),
                ("location_id", place.location_id.as_str()),
                ("address_1", street.as_str()),
                ("address_2", locality.as_str()),
                ("city", town.name.as_str()),
                ("region", town.region.as_str()),
                ("state_province", town.province.as_str()),
                ("postal_code", place.postal_code.as_str()),
                ("country", "IT"),
                ("address_type", kind),
            ];
            let own = At {
                origin: Rc::clone(&at.origin),
                source: place.address_source.as_ref().unwrap_or(at.source),
            };
            self.add("addresses", &cells, &own);
        }
    }

    fn schedules(&mut self, place: &Place, at: &At<'_>) {
        let told = place.schedules.iter().filter(|one| one.says_something());
        for (number, schedule) in (1..).zip(told) {
            let Schedule {
                opening_hours,
                text,
                phone,
                by_appointment,
                valid_from,
                valid_to,
                source,
            } = schedule;
            let id = format!("{}-H{number}", place.desk_id);
            let cells = [
                ("id", id.as_str()),
                ("service_at_location_id", place.desk_id.as_str()),
                ("valid_from", valid_from),
                ("valid_to", valid_to),
                ("description", text),
                ("attending_type", if *phone { "phone" } else { "physical" }),
                ("opening_hours", opening_hours),
                (
                    "by_appointment",
                    if *by_appointment { "true" } else { "false" },
                ),
            ];
            let own = At {
                origin: Rc::clone(&at.origin),
                source: source.as_ref().unwrap_or(at.source),
            };
            self.add("schedules", &cells, &own);
        }
    }

    fn phones(&mut self, place: &Place, at: &At<'_>) {
        for (number, phone) in (1..).zip(&place.phones) {
            let Phone {
                number: dialled,
                extension,
                whatsapp,
                description,
                source,
            } = phone;
            let id = format!("{}-P{number}", place.desk_id);
            let cells = [
                ("id", id.as_str()),
                ("service_at_location_id", place.desk_id.as_str()),
                ("number", dialled),
                ("extension", extension),
                ("type", if *whatsapp { "whatsapp" } else { "voice" }),
                ("description", description),
            ];
            let own = At {
                origin: Rc::clone(&at.origin),
                source: source.as_ref().unwrap_or(at.source),
            };
            self.add("phones", &cells, &own);
        }
    }

    /// The town of a place as the tables name it, and the point of its centre when it is in the gazetteer.
    fn town(&mut self, place: &Place) -> (TownCells, Option<(String, String)>) {
        let given = TownCells {
            istat: place.istat.clone(),
            name: place.town.clone(),
            province: place.province.clone(),
            region: place.region.clone(),
        };
        let gazetteer = &self.context.gazetteer;
        let known = if place.istat.is_empty() {
            gazetteer.named(&place.town, &place.province)
        } else {
            gazetteer.coded(&place.istat)
        };
        let Some(town) = known else {
            if !place.town.is_empty() {
                self.report.note(format!(
                    "town {:?} is in no municipalities.csv: without a row there its desks have no ISTAT code and \
                     are not found by town",
                    place.town
                ));
            }
            // A code that leads nowhere would stop the build.
            let given = TownCells {
                istat: String::new(),
                ..given
            };
            return (given, None);
        };
        let cells = if place.istat.is_empty() {
            TownCells {
                istat: town.istat.clone(),
                name: town.name.clone(),
                province: town.province.clone(),
                region: town.region.clone(),
            }
        } else {
            // The source knows its codes: its other words stand as they are.
            given
        };
        (cells, Some(town.centre.clone()))
    }

    fn metadata(&mut self, entry: &Entry, withheld: bool, at: &At<'_>) {
        let id = entry.id.as_str();
        for (number, cells) in (1..).zip(&entry.metadata) {
            let row = format!("{id}-M{number}");
            let mut all = vec![
                ("id", row.as_str()),
                ("resource_id", id),
                ("resource_type", "service"),
            ];
            all.extend(cells.iter().map(|(column, cell)| (*column, cell.as_str())));
            let own = |name| {
                let mut found = cells.iter().filter(|(column, _)| *column == name);
                found.next().map_or(String::new(), |(_, cell)| cell.clone())
            };
            let source = Source {
                url: own("source"),
                name: own("source_name"),
                date: own("source_date"),
            };
            all.retain(|(column, _)| !column.starts_with("source"));
            let named = !(source.url.is_empty() && source.name.is_empty());
            let own = At {
                origin: Rc::clone(&at.origin),
                source: if named { &source } else { at.source },
            };
            self.add("metadata", &all, &own);
        }
        let mut note = Vec::new();
        if !entry.lost.is_empty() {
            let mut lost = entry.lost.clone();
            lost.sort();
            lost.dedup();
            note.push(format!("no place for: {}", lost.join(", ")));
        }
        note.extend(entry.notes.iter().cloned());
        if withheld {
            note.push("a refuge: its street is not published".to_owned());
        }
        let (row, by, note) = (
            mark(id),
            format!("sportello import {}", self.key),
            note.join("; "),
        );
        let cells = [
            ("id", row.as_str()),
            ("resource_id", id),
            ("resource_type", "service"),
            ("last_action_date", entry.source.date.as_str()),
            ("last_action_type", IMPORTED),
            ("field_name", "id"),
            ("replacement_value", entry.source_id.as_str()),
            ("updated_by", by.as_str()),
            ("note", note.as_str()),
        ];
        self.add("metadata", &cells, at);
    }
}

fn location_type(place: &Place) -> &'static str {
    if place.virtual_only {
        "virtual"
    } else {
        "physical"
    }
}

/// A town's cells.
#[derive(Default)]
struct TownCells {
    istat: String,
    name: String,
    province: String,
    region: String,
}
