//! One collected row to the rows of many tables that it becomes.

use sportello_core::catalogue::fold;
use sportello_core::model::Kind;

use super::input::Row;
use super::notes::{self, Parts};
use super::output::{Packages, Source};
use super::review::Review;
use super::{COLLECTED, territory};

/// What every part of a desk needs.
pub(super) struct Desk<'a> {
    row: &'a Row,
    /// Its id.
    pub id: &'a str,
    /// Its territory.
    pub territory: &'static str,
    location: String,
    /// Its row's source.
    pub source: Source,
    parts: Parts,
    changes: Vec<Change>,
}

/// A row of `metadata`.
struct Change {
    action: &'static str,
    by: &'static str,
    field: String,
    previous: String,
    replacement: String,
    note: String,
    source: Source,
}

/// Writes a desk.
pub(super) fn write(row: &Row, review: &Review, packages: &mut Packages, faults: &mut Vec<String>) {
    let mut fault = |problem: String| faults.push(format!("{}: {problem}", row.place()));
    let Some(territory) = territory(row.get("region")) else {
        return fault(format!(
            "unknown region {:?}; add its territory",
            row.get("region")
        ));
    };
    let Some(parts) = notes::split(row.get("notes"), &review.remarks) else {
        return fault("a bracket of the notes is not [field from url date]; mend it".into());
    };
    let id = row.get("id");
    let mut desk = Desk {
        row,
        id,
        territory,
        location: format!("{id}-L"),
        source: Source {
            url: row.get("source_url").into(),
            name: String::new(),
            date: row.get("source_date").into(),
        },
        parts,
        changes: Vec::new(),
    };
    desk.name_the_source(review);
    desk.note_the_remarks();
    desk.service(review, packages, &mut fault);
    desk.place(review, packages, &mut fault);
    desk.schedules(review, packages);
    desk.phones(packages, &mut fault);
    desk.languages(review, packages, &mut fault);
    desk.themes(packages, &mut fault);
    desk.save_changes(packages);
    faults.append(&mut packages.wrong);
}

impl Desk<'_> {
    /// A collected cell.
    pub(super) fn get(&self, column: &str) -> &str {
        self.row.get(column)
    }

    /// What the collectors wrote for an address and is none becomes a name.
    fn name_the_source(&mut self, review: &Review) {
        if let Some((name, reason)) = review.field(self.id, "source_name") {
            let previous = std::mem::take(&mut self.source.url);
            name.clone_into(&mut self.source.name);
            // A repository's address names its owner, who may be a private person.
            let previous = if previous.starts_with("github:") {
                "a public repository (address left out: it holds a handle)"
            } else {
                previous.as_str()
            };
            self.reviewed("source", previous, name, reason);
        }
    }

    fn note_the_remarks(&mut self) {
        let corrections = std::mem::take(&mut self.parts.corrections);
        for correction in &corrections {
            let replacement = self.get(&correction.field).to_owned();
            self.changes.push(Change {
                action: "correction",
                by: "collectors",
                field: field(&correction.field).to_owned(),
                previous: String::new(),
                replacement,
                note: String::new(),
                source: Source {
                    url: correction.url.clone(),
                    name: String::new(),
                    date: correction.date.clone(),
                },
            });
        }
        self.parts.corrections = corrections;
        for (field, note) in std::mem::take(&mut self.parts.remarks) {
            self.changes.push(Change {
                action: "note",
                by: "collectors",
                field,
                previous: String::new(),
                replacement: String::new(),
                note,
                source: self.source.clone(),
            });
        }
    }

    /// Notes a decision of `review/`.
    pub(super) fn reviewed(
        &mut self,
        field: &str,
        previous: &str,
        replacement: &str,
        reason: &str,
    ) {
        self.changes.push(Change {
            action: "review",
            by: "converter",
            field: field.into(),
            previous: previous.into(),
            replacement: replacement.into(),
            note: reason.into(),
            source: self.source.clone(),
        });
    }

    /// The source of a field: its own when a bracket of the notes names one, else the row's.
    pub(super) fn source_of(&self, fields: &[&str]) -> Source {
        let own = self
            .parts
            .corrections
            .iter()
            .find(|own| fields.contains(&own.field.as_str()));
        own.map_or_else(
            || self.source.clone(),
            |own| Source {
                url: own.url.clone(),
                name: String::new(),
                date: own.date.clone(),
            },
        )
    }

    fn doubtful(&self) -> bool {
        let hint = self.get("status_hint");
        let ended = [
            "historical",
            "hours historical",
            "2022 emergency",
            "expired",
        ];
        ended.iter().any(|start| hint.starts_with(start))
            || self.get("notes").contains("Announced, opening soon")
    }

    fn service(
        &mut self,
        review: &Review,
        packages: &mut Packages,
        fault: &mut impl FnMut(String),
    ) {
        let organization = self.get("organisation");
        // A name in Latin letters folds to ASCII and spaces.
        let organization_id = format!(
            "{}-{}",
            self.territory,
            fold(organization).replace(' ', "-")
        );
        let cells = [
            ("id", organization_id.as_str()),
            ("name", organization),
            ("org_type", self.get("org_type")),
        ];
        packages.add(self.territory, "organizations", &cells, &self.source);
        if Kind::from_code(self.get("category")).is_none() {
            fault(format!(
                "unknown category {:?}; add it to core::model::Kind",
                self.get("category")
            ));
        }
        if let Some((description, reason)) = review.field(self.id, "description") {
            let previous = std::mem::replace(&mut self.parts.people, description.to_owned());
            self.reviewed("description", &previous, description, reason);
        }
        let (email, others) = split_first(self.get("email"));
        for (number, email) in (1..).zip(others) {
            let id = format!("{}-C{number}", self.id);
            let cells = [
                ("id", id.as_str()),
                ("service_id", self.id),
                ("email", email),
            ];
            packages.add(self.territory, "contacts", &cells, &self.source);
        }
        let doubtful = self.doubtful();
        let description = self.parts.people.as_str();
        let cells = [
            ("id", self.id),
            ("organization_id", organization_id.as_str()),
            ("name", self.get("name")),
            ("description", description),
            ("url", self.get("website")),
            ("email", email),
            ("status", if doubtful { "inactive" } else { "active" }),
            (
                "description_language",
                if description.is_empty() { "" } else { "en" },
            ),
            ("kind", self.get("category")),
            ("audience", self.get("audience")),
            ("doubtful", if doubtful { "true" } else { "false" }),
            ("status_hint", self.get("status_hint")),
            ("verification", self.get("verification")),
        ];
        packages.add(self.territory, "services", &cells, &self.source);
        let cells = [
            ("id", self.id),
            ("service_id", self.id),
            ("location_id", self.location.as_str()),
        ];
        packages.add(self.territory, "service_at_location", &cells, &self.source);
    }

    /// Whether the street must not be published: a refuge, unless a person decided that it is none.
    fn withheld(&self, review: &Review) -> bool {
        if let Some((decision, _)) = review.field(self.id, "address") {
            return decision == "withheld";
        }
        let mut themes = self.get("themes").split(';');
        let housing = themes.any(|theme| theme == "housing");
        let kind = matches!(self.get("category"), "antiviolence_centre" | "shelter");
        (kind && housing) || self.get("notes").contains("sheltered housing")
    }

    fn place(&mut self, review: &Review, packages: &mut Packages, fault: &mut impl FnMut(String)) {
        let withheld = self.withheld(review);
        if withheld {
            // The street itself is nowhere in the output, nor in this note of it.
            let reason = review.field(self.id, "address").map_or(
                "a refuge, or a place with one: its street is never published",
                |(_, reason)| reason,
            );
            self.reviewed("address_1", "", "", reason);
            if let Some(change) = self.changes.last_mut() {
                change.action = "withheld";
            }
            for change in self
                .changes
                .iter_mut()
                .filter(|change| change.field == "addresses")
            {
                change.replacement.clear();
            }
        } else if let Some((decision, reason)) = review.field(self.id, "address") {
            self.reviewed("address_1", "", decision, reason);
        }
        let collected = self.get("geo_precision");
        let precision = match collected.split(' ').next().unwrap_or_default() {
            "town_centre_approximation" => "town_centre",
            "locality_centre_approximation" => "locality",
            "none" => "none",
            _ => {
                return fault(format!(
                    "unknown geo_precision {collected:?}; add it to the converter"
                ));
            }
        };
        let virtual_or_not = if self.get("category") == "helpline" {
            "virtual"
        } else {
            "physical"
        };
        let cells = [
            ("id", self.location.as_str()),
            ("location_type", virtual_or_not),
            ("name", self.get("name")),
            ("latitude", self.get("lat")),
            ("longitude", self.get("lon")),
            ("geo_precision", precision),
            ("istat_code", self.get("istat_code")),
            ("social_zone", self.get("zona_sociale")),
            ("address_withheld", if withheld { "true" } else { "false" }),
        ];
        packages.add(self.territory, "locations", &cells, &self.source);
        if self.get("town").is_empty()
            && self.get("province").is_empty()
            && self.get("region") == "IT"
        {
            return;
        }
        let (street, cap) = street_and_cap(if withheld { "" } else { self.get("address") });
        let id = format!("{}-A", self.id);
        let cells = [
            ("id", id.as_str()),
            ("location_id", self.location.as_str()),
            ("address_1", street),
            ("address_2", self.get("locality")),
            ("city", self.get("town")),
            ("region", self.get("region")),
            ("state_province", self.get("province")),
            ("postal_code", cap),
            ("country", "IT"),
            ("address_type", virtual_or_not),
        ];
        packages.add(
            self.territory,
            "addresses",
            &cells,
            &self.source_of(&["address"]),
        );
    }

    fn save_changes(&self, packages: &mut Packages) {
        for (number, change) in (1..).zip(&self.changes) {
            let id = format!("{}-M{number}", self.id);
            let cells = [
                ("id", id.as_str()),
                ("resource_id", self.id),
                ("resource_type", "service"),
                ("last_action_date", COLLECTED),
                ("last_action_type", change.action),
                ("field_name", change.field.as_str()),
                ("previous_value", change.previous.as_str()),
                ("replacement_value", change.replacement.as_str()),
                ("updated_by", change.by),
                ("note", change.note.as_str()),
            ];
            packages.add(self.territory, "metadata", &cells, &change.source);
        }
    }
}

/// The package's name of a field of the collectors.
fn field(collected: &str) -> &str {
    match collected {
        "organisation" => "organizations",
        "address" => "addresses",
        "opening_hours_osm" => "opening_hours",
        "opening_hours_text" => "schedules",
        other => other,
    }
}

fn split_first(list: &str) -> (&str, impl Iterator<Item = &str>) {
    let mut parts = list.split(';').map(str::trim);
    (
        parts.next().unwrap_or_default(),
        parts.filter(|part| !part.is_empty()),
    )
}

/// `Via dei Pinchitorzi 12, 06012` is a street and a postal code.
fn street_and_cap(address: &str) -> (&str, &str) {
    match address.rsplit_once(", ") {
        Some((street, cap)) if cap.len() == 5 && cap.bytes().all(|b| b.is_ascii_digit()) => {
            (street, cap)
        }
        _ => (address, ""),
    }
}
