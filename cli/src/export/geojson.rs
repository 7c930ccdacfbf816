//! GeoJSON (RFC 7946): one feature a desk, with how exact its point is. A desk without a point has no geometry.

use serde_json::{Value, json};

use crate::tables::desk::DeskRows;

/// The desks as a collection of features. Coordinates are degrees east, then north (WGS84).
pub fn text(desks: &[DeskRows<'_>]) -> String {
    let features: Vec<Value> = desks.iter().map(feature).collect();
    let collection = json!({"type": "FeatureCollection", "features": features});
    // Strings, finite numbers and lists only: nothing in it can fail to be written.
    serde_json::to_string_pretty(&collection).unwrap_or_default() + "\n"
}

fn feature(desk: &DeskRows<'_>) -> Value {
    let geometry = desk.point().map_or(
        Value::Null,
        |(lat, lon)| json!({"type": "Point", "coordinates": [lon, lat]}),
    );
    let none = |text: &str| {
        if text.is_empty() {
            Value::Null
        } else {
            json!(text)
        }
    };
    let hours = |kind: &str| -> Vec<&str> {
        let rows = desk
            .schedules
            .iter()
            .filter(|row| row.get("attending_type") == kind);
        rows.map(|row| row.get("opening_hours"))
            .filter(|text| !text.is_empty())
            .collect()
    };
    let numbers: Vec<&str> = desk.phones.iter().map(|row| row.get("number")).collect();
    let spoken: Vec<&str> = desk.languages.iter().map(|row| row.get("code")).collect();
    json!({
        "type": "Feature",
        "id": desk.id(),
        "geometry": geometry,
        "properties": {
            "name": desk.name(),
            "organization": desk.organization(),
            "kind": desk.service.get("kind"),
            "audience": desk.service.get("audience"),
            "themes": desk.themes(),
            "languages": spoken,
            "address": none(desk.address("address_1")),
            "locality": none(desk.address("address_2")),
            "town": none(desk.address("city")),
            "istat": none(desk.location.get("istat_code")),
            "province": none(desk.address("state_province")),
            "territory": desk.territory,
            "geo_precision": desk.location.get("geo_precision"),
            "address_withheld": desk.location.get("address_withheld") == "true",
            "wheelchair": none(desk.accessibility.map_or("", |row| row.get("wheelchair"))),
            "opening_hours": hours("physical"),
            "phone_hours": hours("phone"),
            "phones": numbers,
            "emails": desk.emails(),
            "website": none(desk.service.get("url")),
            "description": none(desk.service.get("description")),
            "doubtful": desk.service.get("doubtful") == "true",
            "source": none(desk.service.get("source")),
            "source_name": none(desk.service.get("source_name")),
            "source_date": none(desk.service.get("source_date")),
        },
    })
}
