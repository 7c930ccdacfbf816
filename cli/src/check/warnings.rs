//! What builds and is still doubtful: old sources, missing facts, points that cannot be right, desks that stand
//! twice. And one fault that only words tell: the street of a refuge.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use sportello_core::catalogue::fold;
use sportello_core::catalogue::source::{Folder, Row};
use sportello_core::find::distance;
use sportello_core::hours::{MAX_AGE_DAYS, is_recent};
use sportello_core::model::{Point, SourceDate};

use super::Finding;
use crate::import::refuge;
use crate::tables::desk::DeskRows;

/// Metres from the centre of its town beyond which a desk's point is doubtful: the largest comune of Italy reaches
/// some 30 km from its centre.
const FAR: f64 = 30_000.0;

fn finding(
    row: Row<'_>,
    column: &str,
    code: &'static str,
    problem: String,
    remedy: &str,
) -> Finding {
    let fault = row.fault(column, problem, remedy);
    Finding {
        code,
        ..Finding::of(&fault)
    }
}

/// The street or the point of a refuge: a fault, also where only its words say what it is.
pub fn refuges(desks: &[DeskRows<'_>]) -> Vec<Finding> {
    let mut found = Vec::new();
    for desk in desks {
        let words = format!("{} {}", desk.name(), desk.service.get("description"));
        let (kind, audience) = (desk.service.get("kind"), desk.service.get("audience"));
        if !refuge::is_one(kind, audience, &desk.themes(), &words) {
            continue;
        }
        let street = desk.address.filter(|row| !row.get("address_1").is_empty());
        if let Some(row) = street {
            let remedy = "empty it, and write address_withheld true in locations.csv";
            found.push(finding(
                row,
                "address_1",
                "refuge_street",
                "is the street of a refuge".into(),
                remedy,
            ));
        }
        if matches!(desk.location.get("geo_precision"), "address" | "locality") {
            let remedy = "write the centre of the town and town_centre";
            found.push(finding(
                desk.location,
                "geo_precision",
                "refuge_point",
                "shows where a refuge is".into(),
                remedy,
            ));
        }
    }
    found
}

/// Every warning.
pub fn all(folder: &Folder, desks: &[DeskRows<'_>], today: NaiveDate) -> Vec<Finding> {
    let mut found = Vec::new();
    let centres = centres(folder);
    for desk in desks {
        age(desk, today, &mut found);
        missing(desk, &mut found);
        point(desk, &centres, &mut found);
    }
    shared_points(desks, &mut found);
    duplicates(desks, &mut found);
    found
}

fn age(desk: &DeskRows<'_>, today: NaiveDate, found: &mut Vec<Finding>) {
    let text = desk.service.get("source_date");
    let remedy =
        "look at the source again, and write its new date; a desk that ended gets doubtful true";
    if text.is_empty() {
        let problem = format!("the source of {:?} has no date", desk.name());
        found.push(finding(
            desk.service,
            "source_date",
            "undated",
            problem,
            remedy,
        ));
        return;
    }
    // A date that cannot be read is a fault already.
    let Some(date) = SourceDate::parse(text) else {
        return;
    };
    if date.earliest() > today {
        let problem = format!(
            "the source of {:?} is of {text}, which is to come",
            desk.name()
        );
        let remedy = "write the date of the source";
        found.push(finding(
            desk.service,
            "source_date",
            "future",
            problem,
            remedy,
        ));
    } else if !is_recent(date, today) {
        let problem = format!(
            "the source of {:?} is of {text}, older than {MAX_AGE_DAYS} days",
            desk.name()
        );
        found.push(finding(
            desk.service,
            "source_date",
            "stale",
            problem,
            remedy,
        ));
    }
}

fn missing(desk: &DeskRows<'_>, found: &mut Vec<Finding>) {
    let name = desk.name();
    let mut none = |code, what: &str, remedy| {
        found.push(finding(
            desk.desk,
            "id",
            code,
            format!("{what} of {name:?}"),
            remedy,
        ));
    };
    let hours = desk
        .schedules
        .iter()
        .any(|row| !row.get("opening_hours").is_empty() || row.get("by_appointment") == "true");
    if !hours {
        none(
            "no_hours",
            "no hours",
            "add a row to schedules.csv, when a source says them",
        );
    }
    if desk.phones.is_empty() {
        none(
            "no_phone",
            "no phone number",
            "add a row to phones.csv, when a source says it",
        );
    }
    if desk.languages.is_empty() {
        none(
            "no_language",
            "no spoken language",
            "add rows to languages.csv, when a source says them",
        );
    }
    if desk.location.get("istat_code").is_empty()
        && desk.location.get("location_type") == "physical"
    {
        none(
            "no_town",
            "no ISTAT code",
            "write the town's code in locations.csv; a town that is in no municipalities.csv needs its row there first",
        );
    }
}

fn centres(folder: &Folder) -> HashMap<&str, Point> {
    let rows = folder
        .territories()
        .flat_map(|territory| folder.rows(territory, "municipalities"));
    rows.filter_map(|row| {
        let point = Point::new(
            row.get("latitude").parse().ok()?,
            row.get("longitude").parse().ok()?,
        )?;
        Some((row.get("istat_code"), point))
    })
    .collect()
}

fn point(desk: &DeskRows<'_>, centres: &HashMap<&str, Point>, found: &mut Vec<Finding>) {
    let Some((lat, lon)) = desk.point() else {
        return;
    };
    let name = desk.name();
    if lat == 0.0 && lon == 0.0 {
        let problem = format!("the point of {name:?} is 0, 0: in the Gulf of Guinea");
        found.push(finding(
            desk.location,
            "latitude",
            "zero_point",
            problem,
            "write the point, or leave both empty and geo_precision none",
        ));
        return;
    }
    // Italy is farther north than east.
    if (35.0..=47.5).contains(&lon) && (6.0..=19.0).contains(&lat) {
        let problem = format!("latitude and longitude of {name:?} look exchanged");
        found.push(finding(
            desk.location,
            "latitude",
            "swapped_point",
            problem,
            &format!("write {lon} as latitude and {lat} as longitude"),
        ));
        return;
    }
    let town = centres.get(desk.location.get("istat_code"));
    if let Some((point, town)) = Point::new(lat, lon).zip(town.copied()) {
        let metres = distance(point, town);
        if metres > FAR {
            let problem = format!(
                "the point of {name:?} is {:.0} km from the centre of {}",
                metres / 1000.0,
                desk.address("city")
            );
            found.push(finding(
                desk.location,
                "latitude",
                "far_point",
                problem,
                "check the point and the ISTAT code",
            ));
        }
    }
}

/// Desks at one point that have different addresses: one of them, or all, were placed by a guess.
fn shared_points(desks: &[DeskRows<'_>], found: &mut Vec<Finding>) {
    let mut by_point: BTreeMap<(&str, &str), Vec<&DeskRows<'_>>> = BTreeMap::new();
    let exact = desks
        .iter()
        .filter(|desk| desk.location.get("geo_precision") == "address");
    for desk in exact.filter(|desk| desk.point().is_some()) {
        let point = (
            desk.location.get("latitude"),
            desk.location.get("longitude"),
        );
        by_point.entry(point).or_default().push(desk);
    }
    for desks in by_point.values() {
        let mut addresses: Vec<String> = desks
            .iter()
            .map(|desk| fold(desk.address("address_1")))
            .collect();
        addresses.sort();
        addresses.dedup();
        if addresses.len() < 2 {
            continue;
        }
        for desk in desks {
            let others: Vec<&str> = desks
                .iter()
                .map(|other| other.id())
                .filter(|id| *id != desk.id())
                .collect();
            let problem = format!(
                "{:?} is said to be at the door, at the same point as {}, whose address is another",
                desk.name(),
                others.join(", ")
            );
            let remedy =
                "write the point of each door, or town_centre or locality as geo_precision";
            found.push(finding(
                desk.location,
                "latitude",
                "shared_point",
                problem,
                remedy,
            ));
        }
    }
}

fn duplicates(desks: &[DeskRows<'_>], found: &mut Vec<Finding>) {
    let mut first: HashMap<(String, String), &DeskRows<'_>> = HashMap::new();
    for desk in desks {
        let key = (fold(desk.name()), fold(desk.address("city")));
        match first.get(&key) {
            Some(other) => {
                let problem = format!(
                    "{:?} stands in {} already, as {}",
                    desk.name(),
                    town(desk),
                    other.desk.place()
                );
                let remedy = "delete one of the two, or give each the name that tells them apart";
                found.push(finding(desk.service, "name", "duplicate", problem, remedy));
            }
            None => {
                first.insert(key, desk);
            }
        }
    }
}

fn town<'a>(desk: &DeskRows<'a>) -> &'a str {
    match desk.address("city") {
        "" => "no town",
        town => town,
    }
}
