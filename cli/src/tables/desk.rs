//! The tables by desk: each `service_at_location` with the rows that hang on it, still as text with file and line.

use std::collections::HashMap;

use sportello_core::catalogue::source::{Folder, Row};
use sportello_core::model::Theme;

/// A desk's rows. Lists are in the order of their ids.
pub struct DeskRows<'a> {
    /// The territory whose tables hold it.
    pub territory: &'a str,
    /// Its row of `service_at_location`.
    pub desk: Row<'a>,
    /// Its service.
    pub service: Row<'a>,
    /// Who runs it.
    pub organization: Option<Row<'a>>,
    /// Its place.
    pub location: Row<'a>,
    /// The place's address.
    pub address: Option<Row<'a>>,
    /// Whether a wheelchair can enter the place.
    pub accessibility: Option<Row<'a>>,
    /// Its hours.
    pub schedules: Vec<Row<'a>>,
    /// Its numbers.
    pub phones: Vec<Row<'a>>,
    /// The service's languages.
    pub languages: Vec<Row<'a>>,
    /// The service's further addresses for e-mail.
    pub contacts: Vec<Row<'a>>,
    /// What to bring to the service.
    pub documents: Vec<Row<'a>>,
    /// The service's links to themes.
    pub attributes: Vec<Row<'a>>,
    /// What is noted of the service's rows.
    pub metadata: Vec<Row<'a>>,
}

impl<'a> DeskRows<'a> {
    /// Its id.
    pub fn id(&self) -> &'a str {
        self.desk.get("id")
    }

    /// Its name.
    pub fn name(&self) -> &'a str {
        self.service.get("name")
    }

    /// A cell of its address; empty without one.
    pub fn address(&self, column: &str) -> &'a str {
        self.address.map_or("", |row| row.get(column))
    }

    /// Who runs it; empty when not known.
    pub fn organization(&self) -> &'a str {
        self.organization.map_or("", |row| row.get("name"))
    }

    /// Its themes' codes, in the order in which a person is shown them.
    pub fn themes(&self) -> Vec<&'static str> {
        let linked = |theme: &&Theme| {
            self.attributes
                .iter()
                .any(|row| row.get("taxonomy_term_id").strip_prefix("theme:") == Some(theme.code()))
        };
        let themes = Theme::ALL.iter().filter(linked);
        themes.map(|theme| theme.code()).collect()
    }

    /// Every address for e-mail.
    pub fn emails(&self) -> Vec<&'a str> {
        let own = std::iter::once(self.service.get("email"));
        let further = self.contacts.iter().map(|row| row.get("email"));
        own.chain(further)
            .filter(|email| !email.is_empty())
            .collect()
    }

    /// Its point as it is written, when both numbers are numbers.
    pub fn point(&self) -> Option<(f64, f64)> {
        let degrees = |column| self.location.get(column).parse::<f64>().ok();
        Some((degrees("latitude")?, degrees("longitude")?))
            .filter(|(lat, lon)| lat.is_finite() && lon.is_finite())
    }
}

/// Every desk whose service and place are there, by territory, then in the order of its table.
pub fn desks(folder: &Folder) -> Vec<DeskRows<'_>> {
    let mut desks = Vec::new();
    for territory in folder.territories() {
        let first = |table, column| {
            let mut found: HashMap<&str, Row<'_>> = HashMap::new();
            for row in folder.rows(territory, table) {
                found.entry(row.get(column)).or_insert(row);
            }
            found
        };
        let all = |table, column| {
            let mut found: HashMap<&str, Vec<Row<'_>>> = HashMap::new();
            for row in folder.rows(territory, table) {
                found.entry(row.get(column)).or_default().push(row);
            }
            for rows in found.values_mut() {
                rows.sort_by_key(|row| row.get("id"));
            }
            found
        };
        let services = first("services", "id");
        let organizations = first("organizations", "id");
        let locations = first("locations", "id");
        let addresses = first("addresses", "location_id");
        let accessibility = first("accessibility", "location_id");
        let schedules = all("schedules", "service_at_location_id");
        let phones = all("phones", "service_at_location_id");
        let languages = all("languages", "service_id");
        let contacts = all("contacts", "service_id");
        let documents = all("required_documents", "service_id");
        let attributes = all("attributes", "link_id");
        let metadata = all("metadata", "resource_id");
        for desk in folder.rows(territory, "service_at_location") {
            let (id, service, location) = (
                desk.get("id"),
                desk.get("service_id"),
                desk.get("location_id"),
            );
            let (Some(row), Some(place)) = (services.get(service), locations.get(location)) else {
                continue;
            };
            desks.push(DeskRows {
                territory,
                desk,
                service: *row,
                organization: organizations.get(row.get("organization_id")).copied(),
                location: *place,
                address: addresses.get(location).copied(),
                accessibility: accessibility.get(location).copied(),
                schedules: list(&schedules, id),
                phones: list(&phones, id),
                languages: list(&languages, service),
                contacts: list(&contacts, service),
                documents: list(&documents, service),
                attributes: list(&attributes, service),
                metadata: list(&metadata, service),
            });
        }
    }
    desks
}

/// The rows that hang on an id.
fn list<'a>(rows: &HashMap<&str, Vec<Row<'a>>>, id: &str) -> Vec<Row<'a>> {
    rows.get(id).cloned().unwrap_or_default()
}
