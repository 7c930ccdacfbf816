//! A tabular data package of HSDS 2 or 3 (CSV files, `datapackage.json`) to the nested objects of its JSON.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};

use super::Object;
use crate::import::Context;
use crate::import::report::Report;
use crate::import::sheet::{self, Sheet};

/// The tables that are read: HSDS 3's name, and HSDS 2's names of the same.
const NAMES: &[(&str, &[&str])] = &[
    ("organizations", &["organization"]),
    ("services", &["service"]),
    ("locations", &["location"]),
    (
        "service_at_location",
        &[
            "service_at_locations",
            "services_at_location",
            "services_at_locations",
        ],
    ),
    (
        "addresses",
        &["address", "physical_addresses", "physical_address"],
    ),
    ("phones", &["phone"]),
    (
        "schedules",
        &["schedule", "regular_schedules", "regular_schedule"],
    ),
    ("languages", &["language"]),
    ("contacts", &["contact"]),
    (
        "attributes",
        &[
            "attribute",
            "service_attributes",
            "service_attribute",
            "services_taxonomy",
            "service_taxonomy",
        ],
    ),
    ("taxonomy_terms", &["taxonomy_term", "taxonomy"]),
    ("required_documents", &["required_document"]),
    ("accessibility", &["accessibility_for_disabilities"]),
    ("metadata", &["meta_data"]),
];

/// Tables of Sportello's own package that hold nothing of a service.
const APART: &[&str] = &["taxonomies", "municipalities"];

type Rows = Vec<(String, Object)>;

/// The services of the package's folder.
pub fn services(
    context: &Context<'_>,
    report: &mut Report,
    faults: &mut Vec<String>,
) -> Vec<(String, Object)> {
    let mut tables: BTreeMap<&str, Rows> = BTreeMap::new();
    for sheet in sheet::csv(context, faults) {
        let named = |name: &str| name.eq_ignore_ascii_case(&sheet.name);
        let known = NAMES
            .iter()
            .find(|(name, also)| named(name) || also.iter().any(|name| named(name)));
        match known {
            Some((name, _)) => tables.entry(name).or_default().extend(rows(&sheet)),
            None if APART.contains(&sheet.name.as_str()) => {}
            None if sheet.lines.len() > 1 => report.lose(format!("table {}", sheet.file)),
            None => {}
        }
    }
    if !tables.contains_key("services") && faults.is_empty() {
        faults.push(format!(
            "{}: has no services.csv; name the folder of the package's CSV files",
            context.name
        ));
    }
    Package::new(tables).nested()
}

/// Rows as objects; the first line has the names. Empty cells are not there.
fn rows(sheet: &Sheet) -> Rows {
    let Some((header, lines)) = sheet.lines.split_first() else {
        return Vec::new();
    };
    let object = |cells: &[sheet::Cell]| -> Object {
        let named = header.cells.iter().zip(cells);
        named
            .filter(|(_, cell)| !cell.text.is_empty())
            .map(|(name, cell)| (name.text.clone(), Value::String(cell.text.clone())))
            .collect()
    };
    let lines = lines.iter();
    lines
        .map(|line| (sheet.place(line.number), object(&line.cells)))
        .collect()
}

struct Package {
    tables: BTreeMap<&'static str, Rows>,
    /// Rows by table, column and value.
    by: HashMap<(&'static str, &'static str, String), Vec<usize>>,
}

/// Columns by which rows hang on others.
const LINKS: &[&str] = &[
    "id",
    "service_id",
    "location_id",
    "service_at_location_id",
    "organization_id",
    "link_id",
    "resource_id",
];

fn text<'a>(object: &'a Object, name: &str) -> &'a str {
    object.get(name).and_then(Value::as_str).unwrap_or_default()
}

impl Package {
    fn new(tables: BTreeMap<&str, Rows>) -> Self {
        let mut by: HashMap<_, Vec<usize>> = HashMap::new();
        let mut known = BTreeMap::new();
        for (name, rows) in tables {
            let Some((name, _)) = NAMES.iter().find(|(known, _)| *known == name) else {
                continue;
            };
            for (index, (_, row)) in rows.iter().enumerate() {
                for link in LINKS {
                    let value = text(row, link);
                    if !value.is_empty() {
                        by.entry((*name, *link, value.to_owned()))
                            .or_default()
                            .push(index);
                    }
                }
            }
            known.insert(*name, rows);
        }
        Self { tables: known, by }
    }

    fn list(&self, table: &'static str, column: &'static str, id: &str) -> Vec<&Object> {
        let rows = self.tables.get(table);
        let indices = self
            .by
            .get(&(table, column, id.to_owned()))
            .into_iter()
            .flatten();
        indices
            .filter_map(|index| Some(&rows?.get(*index)?.1))
            .collect()
    }

    /// The rows of a table that hang on an id, as a list.
    fn hang(
        &self,
        on: &mut Object,
        member: &str,
        table: &'static str,
        column: &'static str,
        id: &str,
    ) {
        let rows = self.list(table, column, id);
        if !rows.is_empty() {
            let rows = rows.into_iter().cloned().map(Value::Object).collect();
            on.insert(member.to_owned(), Value::Array(rows));
        }
    }

    fn nested(&self) -> Vec<(String, Object)> {
        let services = self.tables.get("services").into_iter().flatten();
        services
            .map(|(place, row)| (place.clone(), self.service(row)))
            .collect()
    }

    fn service(&self, row: &Object) -> Object {
        let mut service = row.clone();
        let id = text(row, "id").to_owned();
        let organization = self.list("organizations", "id", text(row, "organization_id"));
        if let Some(organization) = organization.first() {
            let mut organization = (*organization).clone();
            let own = text(&organization, "id").to_owned();
            self.hang(
                &mut organization,
                "phones",
                "phones",
                "organization_id",
                &own,
            );
            service.insert("organization".into(), Value::Object(organization));
        }
        for (member, table) in [
            ("phones", "phones"),
            ("schedules", "schedules"),
            ("languages", "languages"),
            ("contacts", "contacts"),
            ("required_documents", "required_documents"),
        ] {
            self.hang(&mut service, member, table, "service_id", &id);
        }
        self.hang(&mut service, "metadata", "metadata", "resource_id", &id);
        let mut attributes = self.list("attributes", "link_id", &id);
        attributes.extend(self.list("attributes", "service_id", &id));
        let attributes: Vec<Value> = attributes
            .into_iter()
            .map(|row| Value::Object(self.attribute(row)))
            .collect();
        if !attributes.is_empty() {
            service.insert("attributes".into(), Value::Array(attributes));
        }
        let places = self.list("service_at_location", "service_id", &id);
        let places: Vec<Value> = places
            .into_iter()
            .map(|row| Value::Object(self.place(row)))
            .collect();
        service.insert("service_at_locations".into(), Value::Array(places));
        service
    }

    /// A link with its term.
    fn attribute(&self, row: &Object) -> Object {
        let mut attribute = row.clone();
        for name in ["taxonomy_term_id", "taxonomy_id"] {
            let terms = self.list("taxonomy_terms", "id", text(row, name));
            if let Some(term) = terms.first() {
                let term: Map<String, Value> = (*term).clone();
                attribute.insert("taxonomy_term".into(), Value::Object(term));
            }
        }
        attribute
    }

    fn place(&self, row: &Object) -> Object {
        let mut place = row.clone();
        let id = text(row, "id").to_owned();
        self.hang(
            &mut place,
            "phones",
            "phones",
            "service_at_location_id",
            &id,
        );
        self.hang(
            &mut place,
            "schedules",
            "schedules",
            "service_at_location_id",
            &id,
        );
        let own = text(row, "location_id").to_owned();
        if let Some(location) = self.list("locations", "id", &own).first() {
            let mut location = (*location).clone();
            for (member, table) in [
                ("addresses", "addresses"),
                ("phones", "phones"),
                ("schedules", "schedules"),
                ("languages", "languages"),
                ("accessibility", "accessibility"),
            ] {
                // What is of the service at this place is not of the place.
                let rows = self.list(table, "location_id", &own).into_iter();
                let rows: Vec<Value> = rows
                    .filter(|row| {
                        text(row, "service_id").is_empty()
                            && text(row, "service_at_location_id").is_empty()
                    })
                    .cloned()
                    .map(Value::Object)
                    .collect();
                if !rows.is_empty() {
                    location.insert(member.to_owned(), Value::Array(rows));
                }
            }
            place.insert("location".into(), Value::Object(location));
        }
        place
    }
}
