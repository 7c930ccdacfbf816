//! HSDS 3.1 JSON: a page of services as an HSDS API gives it. What is the Italian profile's stands as further
//! members beside HSDS's own (docs/import.md lists them): a reader that does not know them loses nothing of HSDS.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use sportello_core::catalogue::source::{Folder, Row};

use crate::import::Week;
use crate::import::week::{DAYS, time};
use crate::tables::desk::DeskRows;

type Object = Map<String, Value>;

/// The page.
pub fn text(folder: &Folder, desks: &[DeskRows<'_>]) -> String {
    let terms = terms(folder);
    let mut services: BTreeMap<&str, Vec<&DeskRows<'_>>> = BTreeMap::new();
    for desk in desks {
        services
            .entry(desk.service.get("id"))
            .or_default()
            .push(desk);
    }
    let contents: Vec<Value> = services
        .values()
        .filter_map(|desks| service(desks, &terms))
        .collect();
    let page = json!({
        "total_items": contents.len(),
        "total_pages": 1,
        "page_number": 1,
        "size": contents.len(),
        "first_page": true,
        "last_page": true,
        "empty": contents.is_empty(),
        "contents": contents,
    });
    // Strings, finite numbers and lists only: nothing in it can fail to be written.
    serde_json::to_string_pretty(&page).unwrap_or_default() + "\n"
}

/// Terms by id.
fn terms(folder: &Folder) -> BTreeMap<&str, Row<'_>> {
    let rows = folder
        .territories()
        .flat_map(|territory| folder.rows(territory, "taxonomy_terms"));
    rows.map(|row| (row.get("id"), row)).collect()
}

/// The filled cells of a row, under the tables' own names.
fn cells(row: Row<'_>, columns: &[&str]) -> Object {
    let filled = columns.iter().filter(|column| !row.get(column).is_empty());
    filled
        .map(|column| ((*column).to_owned(), json!(row.get(column))))
        .collect()
}

/// The source of a row, where it is another than that of its service.
fn source(object: &mut Object, row: Row<'_>, service: Option<Row<'_>>) {
    const COLUMNS: [&str; 3] = ["source", "source_name", "source_date"];
    let same = |service: Row<'_>| {
        COLUMNS
            .iter()
            .all(|column| service.get(column) == row.get(column))
    };
    if !service.is_some_and(same) {
        object.extend(cells(row, &COLUMNS));
    }
}

/// Members that HSDS wants, also where they are empty.
fn required(object: &mut Object, names: &[&str]) {
    for name in names {
        object.entry(*name).or_insert_with(|| json!(""));
    }
}

fn truth(object: &mut Object, row: Row<'_>, column: &str) {
    object.insert(column.to_owned(), json!(row.get(column) == "true"));
}

fn list(object: &mut Object, name: &str, values: Vec<Value>) {
    if !values.is_empty() {
        object.insert(name.to_owned(), Value::Array(values));
    }
}

fn service(desks: &[&DeskRows<'_>], terms: &BTreeMap<&str, Row<'_>>) -> Option<Value> {
    let first = desks.first()?;
    let row = first.service;
    let mut service = cells(
        row,
        &[
            "id",
            "name",
            "description",
            "url",
            "email",
            "status",
            "description_language",
            "kind",
            "audience",
            "status_hint",
            "verification",
        ],
    );
    truth(&mut service, row, "doubtful");
    source(&mut service, row, None);
    if row.get("source_date").len() == 10 {
        service.insert("assured_date".into(), json!(row.get("source_date")));
    }
    if let Some(of) = first.organization {
        let mut organization = cells(of, &["id", "name", "description", "website", "org_type"]);
        required(&mut organization, &["description"]);
        source(&mut organization, of, Some(row));
        service.insert("organization".into(), organization.into());
    }
    let languages = first.languages.iter().map(|of| {
        let mut language = cells(*of, &["id", "name", "code", "note"]);
        source(&mut language, *of, Some(row));
        language.into()
    });
    list(&mut service, "languages", languages.collect());
    let contacts = first
        .contacts
        .iter()
        .map(|row| cells(*row, &["id", "email"]).into());
    list(&mut service, "contacts", contacts.collect());
    let documents = first
        .documents
        .iter()
        .map(|row| cells(*row, &["id", "document", "uri"]).into());
    list(&mut service, "required_documents", documents.collect());
    let kind = format!("kind:{}", row.get("kind"));
    let mut attributes: Vec<Value> = first
        .attributes
        .iter()
        .map(|row| attribute(*row, terms))
        .collect();
    if let Some(term) = terms.get(kind.as_str()) {
        let id = format!("{}-kind", row.get("id"));
        attributes.push(json!({
            "id": id, "link_id": row.get("id"), "link_type": "kind", "link_entity": "service",
            "taxonomy_term_id": kind, "taxonomy_term": self::term(*term),
        }));
    }
    list(&mut service, "attributes", attributes);
    let metadata = first.metadata.iter().map(|row| metadata(*row));
    list(&mut service, "metadata", metadata.collect());
    let places = desks.iter().map(|desk| place(desk));
    list(&mut service, "service_at_locations", places.collect());
    Some(service.into())
}

fn attribute(row: Row<'_>, terms: &BTreeMap<&str, Row<'_>>) -> Value {
    let mut attribute = cells(
        row,
        &[
            "id",
            "link_id",
            "taxonomy_term_id",
            "link_type",
            "link_entity",
            "value",
        ],
    );
    if let Some(row) = terms.get(row.get("taxonomy_term_id")) {
        attribute.insert("taxonomy_term".into(), term(*row));
    }
    attribute.into()
}

fn term(row: Row<'_>) -> Value {
    let mut term = cells(
        row,
        &["id", "code", "name", "description", "language", "term_uri"],
    );
    required(&mut term, &["description"]);
    term.insert("taxonomy".into(), json!(row.get("taxonomy_id")));
    term.into()
}

fn metadata(row: Row<'_>) -> Value {
    let mut metadata = cells(
        row,
        &[
            "id",
            "resource_id",
            "resource_type",
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
        ],
    );
    required(
        &mut metadata,
        &[
            "last_action_date",
            "last_action_type",
            "field_name",
            "previous_value",
            "replacement_value",
            "updated_by",
        ],
    );
    metadata.into()
}

fn place(desk: &DeskRows<'_>) -> Value {
    let mut place = cells(desk.desk, &["id", "description"]);
    let mut location = cells(
        desk.location,
        &[
            "id",
            "location_type",
            "name",
            "geo_precision",
            "istat_code",
            "social_zone",
        ],
    );
    truth(&mut location, desk.location, "address_withheld");
    source(&mut location, desk.location, Some(desk.service));
    if let Some((lat, lon)) = desk.point() {
        location.insert("latitude".into(), json!(lat));
        location.insert("longitude".into(), json!(lon));
    }
    if let Some(row) = desk.address {
        let mut address = cells(
            row,
            &[
                "id",
                "address_1",
                "address_2",
                "city",
                "region",
                "state_province",
                "postal_code",
                "country",
                "address_type",
            ],
        );
        required(
            &mut address,
            &["address_1", "city", "state_province", "postal_code"],
        );
        source(&mut address, row, Some(desk.service));
        list(&mut location, "addresses", vec![address.into()]);
    }
    if let Some(row) = desk.accessibility {
        list(
            &mut location,
            "accessibility",
            vec![cells(row, &["id", "description", "url", "wheelchair"]).into()],
        );
    }
    place.insert("location".into(), location.into());
    let schedules = desk
        .schedules
        .iter()
        .flat_map(|row| schedules(*row, desk.service));
    list(&mut place, "schedules", schedules.collect());
    let phones = desk.phones.iter().map(|row| phone(*row, desk.service));
    list(&mut place, "phones", phones.collect());
    place.into()
}

fn phone(row: Row<'_>, service: Row<'_>) -> Value {
    let mut phone = cells(row, &["id", "number", "type", "description"]);
    let extension = row.get("extension");
    if !extension.is_empty() {
        // HSDS has a number there, which loses zeros and letters.
        if let Ok(number) = extension.parse::<u32>() {
            phone.insert("extension".into(), json!(number));
        }
        phone.insert("extension_text".into(), json!(extension));
    }
    source(&mut phone, row, Some(service));
    phone.into()
}

/// A schedule as HSDS can say it: a plain week has one object for each span of times, the first of them with the
/// whole in OpenStreetMap's syntax; any other has the words and that syntax only.
fn schedules(row: Row<'_>, service: Row<'_>) -> Vec<Value> {
    let mut whole = cells(
        row,
        &[
            "id",
            "valid_from",
            "valid_to",
            "description",
            "attending_type",
            "opening_hours",
        ],
    );
    truth(&mut whole, row, "by_appointment");
    source(&mut whole, row, Some(service));
    let spans = Week::parse(row.get("opening_hours"))
        .map(|week| week.by_span())
        .unwrap_or_default();
    let mut objects: Vec<Value> = Vec::new();
    for (number, (span, days)) in (1..).zip(spans) {
        let mut object = if number == 1 {
            std::mem::take(&mut whole)
        } else {
            let mut part = cells(row, &["valid_from", "valid_to", "attending_type"]);
            part.insert("id".into(), json!(format!("{}.{number}", row.get("id"))));
            part.insert("part_of".into(), json!(row.get("id")));
            part
        };
        let days: Vec<String> = days
            .iter()
            .filter_map(|day| DAYS.get(*day))
            .map(|day| day.to_uppercase())
            .collect();
        object.insert("freq".into(), json!("WEEKLY"));
        object.insert("byday".into(), json!(days.join(",")));
        object.insert("opens_at".into(), json!(time(span.0)));
        // Midnight at the day's end.
        object.insert("closes_at".into(), json!(time(span.1 % 1440)));
        objects.push(object.into());
    }
    if objects.is_empty() {
        objects.push(whole.into());
    }
    objects
}
