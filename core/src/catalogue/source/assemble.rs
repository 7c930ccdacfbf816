//! From rows to a territory: what territories share here, their desks in `desks`.

use std::collections::{BTreeMap, HashMap};

use super::cells::{Cells, ORG_TYPES};
use super::desks::territory_desks;
use super::grid::{Grid, Row};
use super::survey::Patrons;
use super::{Files, Term, Territory};
use crate::model::{Kind, Municipality, Organization, Theme, Trust};

/// A territory's rows, typed. What has a fault is left out: the caller then throws the rest away.
pub(super) fn territory(
    name: &str,
    grids: &Files,
    patrons: &Patrons,
    terms: &mut BTreeMap<String, Term>,
    cells: &mut Cells,
) -> Territory {
    let towns = rows(grids, "municipalities");
    let municipalities = towns.filter_map(|row| municipality(row, name, cells));
    let municipalities = municipalities.collect();
    let organizations = rows(grids, "organizations").map(|row| organization(row, cells));
    let organizations = organizations.collect();
    for row in rows(grids, "taxonomies") {
        cells.one_of(row, "id", "taxonomy", &["themes", "kinds"]);
    }
    for row in rows(grids, "taxonomy_terms") {
        shared_term(row, terms, cells);
    }
    let mut desks = territory_desks(name, grids, cells);
    for row in &mut desks {
        let istat = row.desk.istat.as_deref();
        row.desk.patron = istat.and_then(|istat| patrons.get(istat).copied().flatten());
    }
    Territory {
        name: name.to_owned(),
        municipalities,
        organizations,
        desks,
        translations: Vec::new(),
        warnings: Vec::new(),
    }
}

/// The rows of a table that can be read.
pub(super) fn rows<'a>(grids: &'a Files, table: &str) -> impl Iterator<Item = Row<'a>> {
    grids
        .get(table)
        .into_iter()
        .flat_map(Grid::rows)
        .filter(|row| row.whole())
}

/// Rows by the id that they hang on.
pub(super) fn by<'a>(
    grids: &'a Files,
    table: &str,
    column: &str,
) -> HashMap<&'a str, Vec<Row<'a>>> {
    let mut found: HashMap<&str, Vec<Row<'_>>> = HashMap::new();
    for row in rows(grids, table) {
        found.entry(row.get(column)).or_default().push(row);
    }
    for list in found.values_mut() {
        list.sort_by_key(|row| row.get("id"));
    }
    found
}

pub(super) fn municipality(
    row: Row<'_>,
    territory: &str,
    cells: &mut Cells,
) -> Option<Municipality> {
    let istat = row.get("istat_code").to_owned();
    if istat.len() != 6 || !istat.bytes().all(|byte| byte.is_ascii_digit()) {
        let problem = format!("{istat:?} is not an ISTAT code");
        cells.fault(
            row,
            "istat_code",
            problem,
            "write six digits, the first ones of the province",
        );
    }
    let point = cells.point(row);
    if point.is_none() && row.get("latitude").is_empty() && row.get("longitude").is_empty() {
        cells.fault(
            row,
            "latitude",
            "is empty".into(),
            "write the centre of the town",
        );
    }
    let month = cells.whole(row, "patron_month", 1, 12);
    let day = cells.whole(row, "patron_day", 1, 31);
    let patron = match (month, day) {
        (Some(month), Some(day)) if chrono::NaiveDate::from_ymd_opt(2024, month, day).is_none() => {
            let problem = format!("there is no day {day} in month {month}");
            cells.fault(row, "patron_day", problem, "write the day of the month");
            None
        }
        (Some(month), Some(day)) => cells
            .code::<Trust>(row, "patron_trust")
            .map(|trust| (month, day, trust)),
        (None, None) => None,
        _ => {
            let remedy = "write both patron_month and patron_day, or leave both empty";
            cells.fault(
                row,
                "patron_day",
                "month and day are not both filled".into(),
                remedy,
            );
            None
        }
    };
    if patron.is_some() && row.get("patron_source").is_empty() {
        let remedy = "write where the patron's day comes from";
        cells.fault(
            row,
            "patron_source",
            "missing source of the patron's day".into(),
            remedy,
        );
    }
    let website = cells.url(row, "website");
    let pec = cells.email(row, "pec");
    let contact_source = row.opt("contact_source");
    if contact_source.is_none() && (website.is_some() || pec.is_some()) {
        let remedy = "write where site and certified mail come from";
        cells.fault(
            row,
            "contact_source",
            "missing source of the contacts".into(),
            remedy,
        );
    }
    let zone = cells.whole(row, "social_zone", 1, 12);
    Some(Municipality {
        istat,
        name: cells.required(row, "name"),
        province_code: cells.required(row, "province_code"),
        province: cells.required(row, "province"),
        region: cells.required(row, "region"),
        territory: territory.to_owned(),
        point: point?,
        social_zone: zone.and_then(|zone| u8::try_from(zone).ok()),
        website,
        pec,
        contact_source,
        patron,
    })
}

fn organization(row: Row<'_>, cells: &mut Cells) -> Organization {
    cells.one_of(row, "org_type", "organisation type", &ORG_TYPES);
    cells.url(row, "website");
    Organization {
        id: row.get("id").to_owned(),
        name: cells.required(row, "name"),
        org_type: row.get("org_type").to_owned(),
    }
}

/// Reads a term; every territory must say the same of it.
fn shared_term(row: Row<'_>, terms: &mut BTreeMap<String, Term>, cells: &mut Cells) {
    let taxonomy = row.get("taxonomy_id");
    let known = match taxonomy {
        "themes" => cells.code::<Theme>(row, "code").map(Theme::code),
        "kinds" => cells.code::<Kind>(row, "code").map(Kind::code),
        // Told by the reference's check.
        _ => None,
    };
    let Some(code) = known else { return };
    let open_eligibility = row
        .get("open_eligibility")
        .split(';')
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect();
    let term = Term {
        id: row.get("id").to_owned(),
        taxonomy: taxonomy.to_owned(),
        code: code.to_owned(),
        name_it: cells.required(row, "name"),
        open_eligibility,
    };
    match terms.get(&term.id) {
        Some(other) if *other != term => {
            let problem = format!("{:?} is another term than in another territory", term.id);
            cells.fault(
                row,
                "id",
                problem,
                "make the rows of every territory the same",
            );
        }
        Some(_) => {}
        None => {
            terms.insert(term.id.clone(), term);
        }
    }
}
