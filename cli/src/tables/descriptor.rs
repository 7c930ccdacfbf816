//! The data package's descriptor (Frictionless Tabular Data Package 1): `datapackage.json` of a territory.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sportello_core::catalogue::source::tables::{TABLES, Table};

/// The descriptor. What another program added to it is kept.
#[derive(Clone, Debug, Deserialize)]
pub struct Descriptor {
    #[serde(default = "profile")]
    profile: String,
    name: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    description: String,
    #[serde(default)]
    licenses: Vec<Licence>,
    #[serde(default)]
    sources: Vec<Credit>,
    /// The tables are this program's own: written anew, never read.
    #[serde(default, rename = "resources")]
    _resources: serde::de::IgnoredAny,
    #[serde(flatten)]
    further: BTreeMap<String, Value>,
}

fn profile() -> String {
    "tabular-data-package".into()
}

/// A licence of the package.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Licence {
    /// Its SPDX or Open Definition name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// The address of its text.
    pub path: String,
}

/// Who is to be credited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Credit {
    /// The words of the credit.
    pub title: String,
    /// The address that goes with it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub path: String,
}

impl Credit {
    /// A credit.
    pub fn new(title: &str, path: &str) -> Self {
        Self {
            title: title.to_owned(),
            path: path.to_owned(),
        }
    }
}

impl Descriptor {
    /// A package under CC BY 4.0 with every table.
    pub fn new(territory: &str, title: &str, description: &str, sources: Vec<Credit>) -> Self {
        Self {
            profile: profile(),
            name: format!("sportello-{territory}"),
            title: format!("Sportello: {title}"),
            description: description.into(),
            licenses: vec![Licence {
                name: "CC-BY-4.0".into(),
                title: "Creative Commons Attribution 4.0".into(),
                path: "https://creativecommons.org/licenses/by/4.0/".into(),
            }],
            sources,
            _resources: serde::de::IgnoredAny,
            further: BTreeMap::new(),
        }
    }

    /// Reads `datapackage.json`; `None` when it is not one.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// Adds credits and licences that it does not have yet.
    pub fn credit(&mut self, credits: &[Credit], licences: &[Licence]) {
        for credit in credits {
            if !self.sources.contains(credit) {
                self.sources.push(credit.clone());
            }
        }
        for licence in licences {
            if !self.licenses.contains(licence) {
                self.licenses.push(licence.clone());
            }
        }
    }

    /// Its text. The resources are always the tables as this program writes them, in their order.
    pub fn text(&self) -> String {
        let written = Written {
            profile: &self.profile,
            name: &self.name,
            title: &self.title,
            description: &self.description,
            licenses: &self.licenses,
            sources: &self.sources,
            further: &self.further,
            resources: TABLES.iter().map(resource).collect(),
        };
        // Strings and lists only: nothing in it can fail to be written.
        serde_json::to_string_pretty(&written).unwrap_or_default() + "\n"
    }
}

#[derive(Serialize)]
struct Written<'a> {
    profile: &'a str,
    name: &'a str,
    title: &'a str,
    description: &'a str,
    licenses: &'a [Licence],
    sources: &'a [Credit],
    #[serde(flatten)]
    further: &'a BTreeMap<String, Value>,
    resources: Vec<Resource>,
}

#[derive(Serialize)]
struct Resource {
    profile: &'static str,
    name: &'static str,
    path: String,
    format: &'static str,
    mediatype: &'static str,
    encoding: &'static str,
    schema: Schema,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Schema {
    fields: Vec<Field>,
    primary_key: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    foreign_keys: Vec<ForeignKey>,
}

#[derive(Serialize)]
struct Field {
    name: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    description: &'static str,
}

#[derive(Serialize)]
struct ForeignKey {
    fields: &'static str,
    reference: Reference,
}

#[derive(Serialize)]
struct Reference {
    resource: &'static str,
    fields: &'static str,
}

fn resource(table: &'static Table) -> Resource {
    // A desk may name a town of another territory's gazetteer: no key of this package alone.
    let references = table
        .references
        .iter()
        .filter(|(_, target)| *target != "municipalities");
    let key = |(column, target): &(&'static str, &'static str)| ForeignKey {
        fields: column,
        reference: Reference {
            resource: target,
            fields: "id",
        },
    };
    Resource {
        profile: "tabular-data-resource",
        name: table.name,
        path: format!("{}.csv", table.name),
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        schema: Schema {
            fields: table
                .columns
                .iter()
                .map(|column| Field {
                    name: column.name,
                    kind: column.kind.name(),
                    description: column.about,
                })
                .collect(),
            primary_key: table.key,
            foreign_keys: references.map(key).collect(),
        },
    }
}
