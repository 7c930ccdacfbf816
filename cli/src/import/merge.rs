//! New rows in the place of old ones: those of the same source go, all others stay as they are.

use std::collections::{BTreeMap, HashSet};

use super::report::{Named, Report};
use super::rows::{IMPORTED, New, Origins};
use super::target::{Draft, Target};
use super::workbook::Workbook;
use crate::tables::{Cells, Tables};

/// Tables whose rows hang on a service, and by which column.
const OF_SERVICE: [(&str, &str); 6] = [
    ("service_at_location", "service_id"),
    ("languages", "service_id"),
    ("contacts", "service_id"),
    ("required_documents", "service_id"),
    ("attributes", "link_id"),
    ("metadata", "resource_id"),
];

/// Tables whose rows hang on a desk.
const OF_DESK: [(&str, &str); 2] = [
    ("schedules", "service_at_location_id"),
    ("phones", "service_at_location_id"),
];

/// Tables whose rows hang on a place.
const OF_PLACE: [(&str, &str); 2] = [
    ("addresses", "location_id"),
    ("accessibility", "location_id"),
];

/// Takes the rows of this source out of what stands, and puts the new ones in.
pub fn by_source(
    target: &Target,
    key: &str,
    new: New,
    replace: bool,
    report: &mut Report,
    faults: &mut Vec<String>,
) -> Draft {
    let mut old = target.tables();
    let by = format!("sportello import {key}");
    let mut services: HashSet<String> = HashSet::new();
    for (_, cells) in old.rows("metadata") {
        let cell = |column| Tables::cell("metadata", cells, column);
        if cell("last_action_type") == IMPORTED && cell("updated_by") == by {
            services.insert(cell("resource_id").to_owned());
        }
    }
    if replace {
        services.extend(new.tables.rows("services").map(|(id, _)| id.to_owned()));
    }
    let before = desks(&old, Some(&services));
    remove(&mut old, &services);
    let after = desks(&new.tables, None);
    for (id, desk) in &after {
        match before.get(id) {
            None => report.new.push(desk.named(id)),
            Some(same) if same.rows == desk.rows => report.same += 1,
            Some(_) => report.changed.push(desk.named(id)),
        }
    }
    let gone = before.iter().filter(|(id, _)| !after.contains_key(*id));
    report.gone.extend(gone.map(|(id, desk)| desk.named(id)));
    taken(&old, &new, faults);
    old.fill(&new.tables);
    Draft {
        tables: old,
        origins: new.origins,
    }
}

/// Puts whole tables in the place of those that stand; tables that the workbook has no sheet of stay.
pub fn by_table(target: &Target, workbook: Workbook, report: &mut Report) -> Draft {
    let mut old = target.tables();
    for name in &workbook.names {
        let named = |(key, cells): (&str, &Cells)| Named {
            id: format!("{name}/{key}"),
            name: Tables::cell(name, cells, "name").to_owned(),
        };
        let before: BTreeMap<&str, &Cells> = old.rows(name).collect();
        let after: BTreeMap<&str, &Cells> = workbook.tables.rows(name).collect();
        for (key, cells) in &after {
            match before.get(key) {
                None => report.new.push(named((key, cells))),
                Some(same) if same == cells => report.same += 1,
                Some(_) => report.changed.push(named((key, cells))),
            }
        }
        let gone = before.iter().filter(|(key, _)| !after.contains_key(*key));
        report
            .gone
            .extend(gone.map(|(key, cells)| named((key, cells))));
    }
    for name in &workbook.names {
        old.retain(name, |_, _| false);
    }
    old.fill(&workbook.tables);
    Draft {
        tables: old,
        origins: workbook.origins,
    }
}

/// A desk's name and every row that hangs on it, to see whether it changed.
struct Rows {
    name: String,
    rows: Vec<(&'static str, Cells)>,
}

impl Rows {
    fn named(&self, id: &str) -> Named {
        Named {
            id: id.to_owned(),
            name: self.name.clone(),
        }
    }
}

/// The desks of some services, or of all.
fn desks(tables: &Tables, services: Option<&HashSet<String>>) -> BTreeMap<String, Rows> {
    let mut by_service: BTreeMap<&str, Vec<(&'static str, Cells)>> = BTreeMap::new();
    for (table, column) in OF_SERVICE.iter().skip(1) {
        for (_, cells) in tables.rows(table) {
            // The mark of a source is of the import, not of the desk.
            if Tables::cell(table, cells, "last_action_type") == IMPORTED {
                continue;
            }
            let service = Tables::cell(table, cells, column);
            by_service
                .entry(service)
                .or_default()
                .push((table, cells.clone()));
        }
    }
    let mut by_place: BTreeMap<(&str, &str), Vec<(&'static str, Cells)>> = BTreeMap::new();
    for (table, column) in OF_DESK.iter().chain(&OF_PLACE) {
        for (_, cells) in tables.rows(table) {
            let place = (*column, Tables::cell(table, cells, column));
            by_place
                .entry(place)
                .or_default()
                .push((table, cells.clone()));
        }
    }
    let names: BTreeMap<&str, &Cells> = tables.rows("services").collect();
    let locations: BTreeMap<&str, &Cells> = tables.rows("locations").collect();
    let organizations: BTreeMap<&str, &Cells> = tables.rows("organizations").collect();
    let mut found = BTreeMap::new();
    for (id, cells) in tables.rows("service_at_location") {
        let service = Tables::cell("service_at_location", cells, "service_id");
        if services.is_some_and(|services| !services.contains(service)) {
            continue;
        }
        let location = Tables::cell("service_at_location", cells, "location_id");
        let mut rows = vec![("service_at_location", cells.clone())];
        let row = names.get(service).copied().cloned().unwrap_or_default();
        let name = Tables::cell("services", &row, "name").to_owned();
        let organization = Tables::cell("services", &row, "organization_id");
        let organization = organizations.get(organization);
        let by_whom = organization.map(|row| Tables::cell("organizations", row, "name").to_owned());
        rows.push(("organizations", by_whom.into_iter().collect()));
        rows.push(("services", row));
        rows.extend(
            locations
                .get(location)
                .map(|row| ("locations", (*row).clone())),
        );
        rows.extend(by_service.get(service).into_iter().flatten().cloned());
        rows.extend(
            by_place
                .get(&("service_at_location_id", id))
                .into_iter()
                .flatten()
                .cloned(),
        );
        rows.extend(
            by_place
                .get(&("location_id", location))
                .into_iter()
                .flatten()
                .cloned(),
        );
        found.insert(id.to_owned(), Rows { name, rows });
    }
    found
}

/// Takes out services with all that hangs on them, and what only they had use of.
fn remove(tables: &mut Tables, services: &HashSet<String>) {
    let links = |tables: &Tables, of_them: bool, column: &str| -> HashSet<String> {
        let rows = tables.rows("service_at_location");
        rows.filter(|(_, cells)| {
            let service = Tables::cell("service_at_location", cells, "service_id");
            services.contains(service) == of_them
        })
        .map(|(_, cells)| Tables::cell("service_at_location", cells, column).to_owned())
        .collect()
    };
    let desks = links(tables, true, "id");
    let kept = links(tables, false, "location_id");
    let places: HashSet<String> = links(tables, true, "location_id")
        .difference(&kept)
        .cloned()
        .collect();
    let organizations = |tables: &Tables, of_them: bool| -> HashSet<String> {
        let rows = tables.rows("services");
        rows.filter(|(id, _)| services.contains(*id) == of_them)
            .map(|(_, cells)| Tables::cell("services", cells, "organization_id").to_owned())
            .collect()
    };
    let alone: HashSet<String> = organizations(tables, true)
        .difference(&organizations(tables, false))
        .cloned()
        .collect();
    for (table, column) in OF_DESK {
        tables.retain(table, |_, row| {
            !desks.contains(Tables::cell(table, row, column))
        });
    }
    for (table, column) in OF_PLACE {
        tables.retain(table, |_, row| {
            !places.contains(Tables::cell(table, row, column))
        });
    }
    for (table, column) in OF_SERVICE {
        tables.retain(table, |_, row| {
            !services.contains(Tables::cell(table, row, column))
        });
    }
    tables.retain("metadata", |_, row| {
        !places.contains(Tables::cell("metadata", row, "resource_id"))
    });
    tables.retain("locations", |id, _| !places.contains(id));
    tables.retain("services", |id, _| !services.contains(id));
    tables.retain("organizations", |id, _| !alone.contains(id));
}

/// A new service or desk under an id that another's row has is a fault: nobody's row is overwritten.
fn taken(old: &Tables, new: &New, faults: &mut Vec<String>) {
    for name in ["services", "service_at_location", "locations"] {
        let standing: HashSet<&str> = old.rows(name).map(|(id, _)| id).collect();
        for (id, _) in new
            .tables
            .rows(name)
            .filter(|(id, _)| standing.contains(id))
        {
            let place = origin(&new.origins, name, id);
            faults.push(format!(
                "{place}: id: {id:?} stands already in {name}.csv and is not of this source; give --replace to take it \
                 over, or import into another territory"
            ));
        }
    }
}

fn origin<'a>(origins: &'a Origins, name: &str, id: &str) -> &'a str {
    let mut found = origins
        .iter()
        .filter(|((table, key), _)| *table == name && key == id);
    found
        .next()
        .map_or("the source", |(_, origin)| origin.place.as_str())
}
