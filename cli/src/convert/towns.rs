//! The gazetteer: the collectors' municipalities with their patrons' days.

use std::collections::HashMap;

use super::input::{Input, Row};
use super::output::{Packages, Source};
use super::territory;

/// Columns that keep their cell, by the collectors' name and the package's.
const SAME: &[(&str, &str)] = &[
    ("istat_code", "istat_code"),
    ("name", "name"),
    ("province", "province"),
    ("province_code", "province_code"),
    ("region", "region"),
    ("cadastral_code", "cadastral_code"),
    ("population_2023", "population_2023"),
    ("population_2011_census", "population_2011"),
    ("cap", "cap"),
    ("lat", "latitude"),
    ("lon", "longitude"),
    ("coord_precision", "coord_precision"),
    ("coord_source", "coord_source"),
    ("zona_sociale", "social_zone"),
    ("zona_sociale_capofila", "social_zone_lead"),
    ("zona_verified", "social_zone_verified"),
    ("zona_source", "social_zone_source"),
    ("website", "website"),
    ("pec", "pec"),
    ("website_pec_source", "contact_source"),
];

/// The same for the patrons' table.
const PATRON: &[(&str, &str)] = &[
    ("patron", "patron"),
    ("month", "patron_month"),
    ("day", "patron_day"),
    ("movable_rule", "patron_movable_rule"),
    ("source", "patron_source"),
    ("source_date", "patron_source_date"),
    ("alternative", "patron_alternative"),
    ("note", "patron_note"),
];

/// Writes every municipality into its territory.
pub(super) fn write(
    tables: &[&Input],
    patrons: &Input,
    packages: &mut Packages,
    faults: &mut Vec<String>,
) {
    let mut patrons: HashMap<&str, &Row> = patrons
        .rows()
        .map(|row| (row.get("istat_code"), row))
        .collect();
    for row in tables.iter().flat_map(|table| table.rows()) {
        let Some(territory) = territory(row.get("region")) else {
            faults.push(format!(
                "{}: unknown region {:?}; add its territory",
                row.place(),
                row.get("region")
            ));
            continue;
        };
        let mut cells: Vec<(&str, &str)> =
            SAME.iter().map(|(from, to)| (*to, row.get(from))).collect();
        if let Some(patron) = patrons.remove(row.get("istat_code")) {
            cells.extend(PATRON.iter().map(|(from, to)| (*to, patron.get(from))));
            match trust(patron.get("trust")) {
                Some(trust) => cells.push(("patron_trust", trust)),
                None => faults.push(format!(
                    "{}: unknown trust {:?}; use high, medium, medium-low, low or none",
                    patron.place(),
                    patron.get("trust")
                )),
            }
        }
        packages.add(
            territory,
            "municipalities",
            &cells,
            &Source::named(row.get("source")),
        );
    }
    for row in patrons.values() {
        faults.push(format!(
            "{}: no municipality {:?}; mend the code",
            row.place(),
            row.get("istat_code")
        ));
    }
}

/// The model's three steps; what is between two is the lower, so that no office is closed on a guess.
fn trust(collected: &str) -> Option<&'static str> {
    match collected {
        "high" => Some("high"),
        "medium" => Some("medium"),
        "medium-low" | "low" => Some("low"),
        "none" => Some(""),
        _ => None,
    }
}
