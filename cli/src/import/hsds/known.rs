//! The members of HSDS that are read: all others are told as lost.

use serde_json::Value;

use super::Object;

/// Members that are read, or that only tie objects together. All others are lost when they hold something.
const KNOWN: &[(&str, &[&str])] = &[
    (
        "service",
        &[
            "id",
            "organization_id",
            "program_id",
            "location_id",
            "name",
            "description",
            "url",
            "email",
            "status",
            "assured_date",
            "last_modified",
            "organization",
            "phones",
            "schedules",
            "regular_schedules",
            "regular_schedule",
            "service_at_locations",
            "locations",
            "location",
            "languages",
            "contacts",
            "contact",
            "required_documents",
            "attributes",
            "service_attributes",
            "taxonomy",
            "metadata",
            "kind",
            "audience",
            "doubtful",
            "status_hint",
            "verification",
            "description_language",
            "source",
            "source_name",
            "source_date",
        ],
    ),
    (
        "service_at_location",
        &[
            "id",
            "service_id",
            "location_id",
            "description",
            "location",
            "phones",
            "schedules",
            "regular_schedules",
            "regular_schedule",
            "service",
            "source",
            "source_name",
            "source_date",
        ],
    ),
    (
        "location",
        &[
            "id",
            "organization_id",
            "service_id",
            "location_type",
            "name",
            "latitude",
            "longitude",
            "addresses",
            "physical_addresses",
            "physical_address",
            "phones",
            "schedules",
            "regular_schedules",
            "regular_schedule",
            "languages",
            "accessibility",
            "accessibility_for_disabilities",
            "geo_precision",
            "istat_code",
            "social_zone",
            "address_withheld",
            "source",
            "source_name",
            "source_date",
        ],
    ),
    (
        "address",
        &[
            "id",
            "location_id",
            "organization_id",
            "address_1",
            "address_2",
            "city",
            "region",
            "state_province",
            "postal_code",
            "country",
            "address_type",
            "source",
            "source_name",
            "source_date",
        ],
    ),
    (
        "organization",
        &[
            "id",
            "name",
            "description",
            "website",
            "url",
            "org_type",
            "phones",
            "source",
            "source_name",
            "source_date",
            "services",
            "locations",
        ],
    ),
    (
        "phone",
        &[
            "id",
            "location_id",
            "service_id",
            "organization_id",
            "contact_id",
            "service_at_location_id",
            "number",
            "extension",
            "extension_text",
            "type",
            "description",
            "source",
            "source_name",
            "source_date",
        ],
    ),
];

/// Names the members that hold something and have no place.
pub fn told(kind: &str, object: &Object, lost: &mut Vec<String>) {
    let known = KNOWN
        .iter()
        .find(|(name, _)| *name == kind)
        .map_or(&[][..], |(_, known)| *known);
    for (name, value) in object {
        let empty = match value {
            Value::Null => true,
            Value::String(text) => text.trim().is_empty(),
            Value::Array(values) => values.is_empty(),
            Value::Object(members) => members.is_empty(),
            _ => false,
        };
        if !empty && !known.contains(&name.as_str()) {
            lost.push(format!("{kind}.{name}"));
        }
    }
}
