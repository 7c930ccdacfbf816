//! One flat CSV table, a row a desk: the form that `import` reads. Of several schedules of the door, or of the
//! phone, it can hold the first only.

use sportello_core::catalogue::source::Row;

use crate::import::form_columns;
use crate::tables::desk::DeskRows;
use crate::tables::quoted;

/// The table with its header line.
pub fn text(desks: &[DeskRows<'_>]) -> String {
    let columns: Vec<&str> = form_columns().collect();
    let mut text = columns.join(",") + "\n";
    for desk in desks {
        let cells: Vec<String> = columns
            .iter()
            .map(|column| quoted(&cell(desk, column)))
            .collect();
        text.push_str(&cells.join(","));
        text.push('\n');
    }
    text
}

fn cell(desk: &DeskRows<'_>, column: &str) -> String {
    let schedule = |kind: &str| {
        desk.schedules
            .iter()
            .find(|row| row.get("attending_type") == kind)
    };
    let of = |row: Option<&Row<'_>>, column: &str| {
        row.map_or(String::new(), |row| row.get(column).to_owned())
    };
    let truth = |text: &str| {
        if text == "true" {
            "yes".to_owned()
        } else {
            String::new()
        }
    };
    let list = |rows: &[Row<'_>], column: &str| {
        let cells: Vec<&str> = rows.iter().map(|row| row.get(column)).collect();
        cells.join("; ")
    };
    let phones = |kind: &str| {
        let rows = desk.phones.iter().filter(|row| row.get("type") == kind);
        rows.map(|row| row.get("number"))
            .collect::<Vec<_>>()
            .join("; ")
    };
    match column {
        "id" => desk.id().to_owned(),
        "name" => desk.name().to_owned(),
        "organization" => desk.organization().to_owned(),
        "organization_type" => of(desk.organization.as_ref(), "org_type"),
        "themes" => desk.themes().join("; "),
        "town" => desk.address("city").to_owned(),
        "province" => desk.address("state_province").to_owned(),
        "region" => desk.address("region").to_owned(),
        "locality" => desk.address("address_2").to_owned(),
        "address" => desk.address("address_1").to_owned(),
        "postal_code" => desk.address("postal_code").to_owned(),
        "phone" => phones("voice"),
        "whatsapp" => phones("whatsapp"),
        "email" => desk.emails().join("; "),
        "website" => desk.service.get("url").to_owned(),
        "opening_hours" => of(schedule("physical"), "opening_hours"),
        "hours_text" => of(schedule("physical"), "description"),
        "phone_hours" => of(schedule("phone"), "opening_hours"),
        "phone_hours_text" => of(schedule("phone"), "description"),
        "by_appointment" => truth(&of(schedule("physical"), "by_appointment")),
        "valid_to" => of(schedule("physical"), "valid_to"),
        "languages" => list(&desk.languages, "code"),
        "required_documents" => list(&desk.documents, "document"),
        "wheelchair" => of(desk.accessibility.as_ref(), "wheelchair"),
        "latitude" | "longitude" | "geo_precision" => desk.location.get(column).to_owned(),
        "address_withheld" => truth(desk.location.get(column)),
        "doubtful" => truth(desk.service.get(column)),
        _ => desk.service.get(column).to_owned(),
    }
}
