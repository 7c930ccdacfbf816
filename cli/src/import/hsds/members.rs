//! Members of HSDS's objects as text, truths, sources and lists, in whatever form JSON has them.

use serde_json::Value;

use super::Object;
use crate::tables::Source;

/// The text of a member that is text, a number or a truth.
pub fn text(object: &Object, name: &str) -> String {
    match object.get(name) {
        Some(Value::String(text)) => text.trim().to_owned(),
        Some(Value::Number(number)) => number.to_string(),
        Some(Value::Bool(truth)) => truth.to_string(),
        _ => String::new(),
    }
}

/// A member that is true, or says so.
pub fn truth(object: &Object, name: &str) -> bool {
    text(object, name) == "true"
}

/// The source that an object names for itself.
pub fn own_source(object: &Object) -> Option<Source> {
    let source = Source {
        url: text(object, "source"),
        name: text(object, "source_name"),
        date: text(object, "source_date"),
    };
    (!source.url.is_empty() || !source.name.is_empty()).then_some(source)
}

/// The objects of some members, each a list or a single one.
pub fn objects<'a>(object: &'a Object, names: &[&str]) -> Vec<&'a Object> {
    let members = names.iter().filter_map(|name| object.get(*name));
    members
        .flat_map(|member| match member {
            Value::Array(list) => list.iter().filter_map(Value::as_object).collect(),
            Value::Object(one) => vec![one],
            _ => Vec::new(),
        })
        .collect()
}
