//! HSDS 2 and 3 (Open Referral's Human Services Data Specification): JSON of an API or a file, and tabular data
//! packages. A package becomes the same nested objects, so that both go one way.

mod hours;
mod known;
mod members;
mod service;
mod tabular;

use serde_json::{Map, Value};

use super::Context;
use super::entry::Entry;
use super::report::Report;

/// An object of the source.
type Object = Map<String, Value>;

/// Members under which answers of APIs hold their list.
const LISTS: &[&str] = &[
    "contents",
    "services",
    "service_at_locations",
    "organizations",
    "items",
    "results",
    "data",
];

/// Reads a JSON file.
pub fn json(context: &Context<'_>) -> Result<Value, String> {
    let name = &context.name;
    let bytes = std::fs::read(context.path)
        .map_err(|error| format!("{name}: cannot be read: {error}; name a JSON file"))?;
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&bytes);
    let text = std::str::from_utf8(bytes)
        .map_err(|error| format!("{name}: is not UTF-8: {error}; save it as UTF-8"))?;
    serde_json::from_str(text).map_err(|error| {
        format!(
            "{name}:{}: is not JSON: {error}; give the file whole, as the API sent it",
            error.line()
        )
    })
}

/// Reads a file or a package.
pub fn read(context: &Context<'_>, report: &mut Report, faults: &mut Vec<String>) -> Vec<Entry> {
    let services = if context.path.is_dir() {
        tabular::services(context, report, faults)
    } else {
        match json(context) {
            Ok(value) => from_json(value, &context.name, faults),
            Err(fault) => {
                faults.push(fault);
                return Vec::new();
            }
        }
    };
    if services.is_empty() && faults.is_empty() {
        faults.push(format!(
            "{}: holds no service; give services with their locations (HSDS 2 or 3)",
            context.name
        ));
    }
    let mut reader = service::Reader::new(context, report, faults);
    let entries = services
        .iter()
        .filter_map(|(place, service)| reader.service(place, service));
    let entries = entries.collect();
    reader.finish();
    entries
}

/// Services of any of HSDS's shapes: a list, a page of an API, organisations with services, services at locations.
fn from_json(value: Value, name: &str, faults: &mut Vec<String>) -> Vec<(String, Object)> {
    let list = match value {
        Value::Array(list) => list,
        Value::Object(object) => match list_of(&object) {
            Some(list) if !object.contains_key("name") => list.clone(),
            _ => vec![Value::Object(object)],
        },
        _ => Vec::new(),
    };
    let mut services = Vec::new();
    for (index, item) in list.into_iter().enumerate() {
        let place = format!("{name}: entry {}", index + 1);
        let Value::Object(item) = item else {
            faults.push(format!("{place}: is not an object; delete it"));
            continue;
        };
        flatten(place, item, &mut services);
    }
    services
}

fn list_of(object: &Object) -> Option<&Vec<Value>> {
    LISTS.iter().find_map(|name| object.get(*name)?.as_array())
}

fn flatten(place: String, mut item: Object, services: &mut Vec<(String, Object)>) {
    // A service at a location that holds its service.
    if let Some(Value::Object(mut service)) = item.remove("service") {
        item.remove("service_id");
        service.insert(
            "service_at_locations".into(),
            Value::Array(vec![Value::Object(item)]),
        );
        services.push((place, service));
        return;
    }
    // An organisation that holds its services.
    if let Some(Value::Array(own)) = item.remove("services") {
        for (index, service) in own.into_iter().enumerate() {
            if let Value::Object(mut service) = service {
                service
                    .entry("organization")
                    .or_insert_with(|| Value::Object(item.clone()));
                services.push((format!("{place}, service {}", index + 1), service));
            }
        }
        return;
    }
    services.push((place, item));
}
