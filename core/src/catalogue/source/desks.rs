//! From rows of many tables to desks: each cell is read once, and what hangs on a desk is gathered by id.

use std::collections::HashMap;

use super::assemble::{by, rows};
use super::cells::Cells;
use super::grid::Row;
use super::{Files, SourceDesk};
use crate::model::{Audience, Desk, GeoPrecision, Kind, Phone, Point, Schedule, Source, Theme};

/// What the service says, before it is joined to its places.
struct Service<'a> {
    row: Row<'a>,
    kind: Option<Kind>,
    audience: Option<Audience>,
    themes: Vec<Theme>,
    languages: Vec<String>,
    emails: Vec<String>,
    documents: Vec<String>,
}

fn services<'a>(grids: &'a Files, cells: &mut Cells) -> HashMap<&'a str, Service<'a>> {
    let attributes = by(grids, "attributes", "link_id");
    let languages = by(grids, "languages", "service_id");
    let contacts = by(grids, "contacts", "service_id");
    let documents = by(grids, "required_documents", "service_id");
    let mut found = HashMap::new();
    for row in rows(grids, "services") {
        let id = row.get("id");
        let mut themes: Vec<Theme> = Vec::new();
        for attribute in attributes.get(id).into_iter().flatten() {
            let code = attribute.get("taxonomy_term_id").strip_prefix("theme:");
            themes.extend(code.and_then(Theme::from_code));
        }
        themes.sort();
        themes.dedup();
        let mut emails: Vec<String> = cells.email(row, "email").into_iter().collect();
        for contact in contacts.get(id).into_iter().flatten() {
            emails.extend(cells.email(*contact, "email"));
            if !contact.get("name").is_empty() {
                cells.fault(
                    *contact,
                    "name",
                    "names a person".into(),
                    "leave it empty: no private person's name",
                );
            }
        }
        let service = Service {
            row,
            kind: cells.code(row, "kind"),
            audience: cells.code(row, "audience"),
            themes,
            languages: languages
                .get(id)
                .into_iter()
                .flatten()
                .map(|row| cells.language(*row, "code"))
                .collect(),
            emails,
            documents: documents
                .get(id)
                .into_iter()
                .flatten()
                .map(|row| cells.required(*row, "document"))
                .collect(),
        };
        if service.themes.is_empty() && attributes.get(id).is_none_or(Vec::is_empty) {
            let remedy = "link it to a theme in attributes.csv";
            cells.fault(row, "id", format!("{id:?} has no theme"), remedy);
        }
        found.insert(id, service);
    }
    found
}

/// A territory's desks, in the order of their table.
pub(super) fn territory_desks(
    territory: &str,
    grids: &Files,
    cells: &mut Cells,
) -> Vec<SourceDesk> {
    let names: HashMap<&str, &str> = rows(grids, "organizations")
        .map(|row| (row.get("id"), row.get("name")))
        .collect();
    let services = services(grids, cells);
    let locations: HashMap<&str, Row<'_>> = rows(grids, "locations")
        .map(|row| (row.get("id"), row))
        .collect();
    let places: HashMap<&str, Place<'_>> = locations
        .iter()
        .map(|(id, row)| (*id, place(*row, cells)))
        .collect();
    let addresses = by(grids, "addresses", "location_id");
    let accessibility = by(grids, "accessibility", "location_id");
    let schedules = by(grids, "schedules", "service_at_location_id");
    let phones = by(grids, "phones", "service_at_location_id");
    let mut desks = Vec::new();
    for row in rows(grids, "service_at_location") {
        let id = row.get("id");
        let schedules = schedules.get(id).into_iter().flatten();
        let schedules: Vec<_> = schedules.filter_map(|row| schedule(*row, cells)).collect();
        let phones = phones.get(id).into_iter().flatten();
        let phones: Vec<_> = phones.filter_map(|row| phone(*row, cells)).collect();
        let (Some(service), Some(place)) = (
            services.get(row.get("service_id")),
            places.get(row.get("location_id")),
        ) else {
            continue;
        };
        let address = addresses
            .get(row.get("location_id"))
            .and_then(|rows| rows.first())
            .copied();
        refuge(service, place, address, cells);
        let entrance = accessibility.get(row.get("location_id"));
        let entrance = entrance.and_then(|rows| rows.first());
        let wheelchair = entrance.and_then(|row| cells.code(*row, "wheelchair"));
        let (Some(kind), Some(audience), Some(geo_precision)) =
            (service.kind, service.audience, place.precision)
        else {
            continue;
        };
        let from = |column: &str| address.and_then(|row| row.opt(column));
        let organization_id = service.row.get("organization_id");
        desks.push(SourceDesk {
            organization_id: organization_id.to_owned(),
            desk: Desk {
                id: id.to_owned(),
                name: cells.required(service.row, "name"),
                organization: names
                    .get(organization_id)
                    .copied()
                    .unwrap_or_default()
                    .to_owned(),
                kind,
                audience,
                themes: service.themes.clone(),
                languages: service.languages.clone(),
                address: from("address_1"),
                locality: from("address_2"),
                town: from("city"),
                istat: place.row.opt("istat_code"),
                province_code: from("state_province"),
                region: from("region"),
                territory: territory.to_owned(),
                point: place.point,
                geo_precision,
                wheelchair,
                schedules,
                phones,
                emails: service.emails.clone(),
                website: cells.url(service.row, "url"),
                description: description(service.row, cells),
                required_documents: service.documents.clone(),
                source: Source {
                    url: service.row.get("source").to_owned(),
                    name: service.row.get("source_name").to_owned(),
                    date: cells.source_date(service.row, "source_date"),
                },
                doubtful: cells.truth(service.row, "doubtful"),
                patron: None,
            },
        });
    }
    desks
}

struct Place<'a> {
    row: Row<'a>,
    point: Option<Point>,
    precision: Option<GeoPrecision>,
}

fn place<'a>(row: Row<'a>, cells: &mut Cells) -> Place<'a> {
    let point = cells.point(row);
    let precision = cells.code::<GeoPrecision>(row, "geo_precision");
    cells.one_of(
        row,
        "location_type",
        "location type",
        &["physical", "virtual"],
    );
    cells.whole(row, "social_zone", 1, 12);
    cells.truth(row, "address_withheld");
    let empty = row.get("latitude").is_empty() && row.get("longitude").is_empty();
    match precision {
        Some(GeoPrecision::None) if !empty => {
            let remedy = "write how near to the door the point is";
            cells.fault(
                row,
                "geo_precision",
                "is none, but there is a point".into(),
                remedy,
            );
        }
        Some(precision) if precision != GeoPrecision::None && empty => {
            let problem = format!("is {}, but there is no point", precision.code());
            cells.fault(row, "geo_precision", problem, "write none, or the point");
        }
        _ => {}
    }
    Place {
        row,
        point,
        precision,
    }
}

/// The street of a refuge from violence is never published: the build refuses it.
fn refuge(service: &Service<'_>, place: &Place<'_>, address: Option<Row<'_>>, cells: &mut Cells) {
    let refuge = match service.kind {
        Some(Kind::AntiviolenceCentre) => service.themes.contains(&Theme::Housing),
        Some(Kind::Shelter) => {
            service.themes.contains(&Theme::Women) || service.audience == Some(Audience::Women)
        }
        _ => false,
    };
    if !refuge && place.row.get("address_withheld") != "true" {
        return;
    }
    if let Some(row) = address.filter(|row| !row.get("address_1").is_empty()) {
        let remedy = "empty it, and write address_withheld true in locations.csv";
        cells.fault(row, "address_1", "is the street of a refuge".into(), remedy);
    }
    if matches!(
        place.precision,
        Some(GeoPrecision::Address | GeoPrecision::Locality)
    ) {
        let remedy = "write the centre of the town and town_centre";
        cells.fault(
            place.row,
            "geo_precision",
            "shows where a refuge is".into(),
            remedy,
        );
    }
}

fn schedule(row: Row<'_>, cells: &mut Cells) -> Option<Schedule> {
    let opening_hours = cells.hours(row, "opening_hours");
    let text = row.opt("description");
    let attending = cells.code(row, "attending_type");
    let by_appointment = cells.truth(row, "by_appointment");
    let valid_from = cells.day(row, "valid_from");
    let valid_to = cells.day(row, "valid_to");
    if let (Some(from), Some(to)) = (valid_from, valid_to)
        && from > to
    {
        cells.fault(
            row,
            "valid_to",
            format!("{to} is before valid_from"),
            "write a later day",
        );
    }
    if opening_hours.is_none() && text.is_none() && valid_to.is_none() && !by_appointment {
        let remedy = "write opening_hours or description, or delete the row";
        cells.fault(
            row,
            "opening_hours",
            "the schedule says nothing".into(),
            remedy,
        );
    }
    Some(Schedule {
        opening_hours,
        text,
        attending: attending?,
        by_appointment,
        valid_to,
        source_date: cells.source_date(row, "source_date"),
    })
}

fn phone(row: Row<'_>, cells: &mut Cells) -> Option<Phone> {
    let number = cells.phone(row, "number");
    let kind = cells.code(row, "type")?;
    Some(Phone {
        number,
        kind,
        extension: row.opt("extension"),
        description: row.opt("description"),
    })
}

fn description(row: Row<'_>, cells: &mut Cells) -> Option<(String, String)> {
    let text = row.opt("description")?;
    Some((text, cells.language(row, "description_language")))
}
