//! A territory cut down to a few desks: for what goes through an update again and again.

use std::collections::BTreeSet;

/// What stands before a schedule's hours.
const HOURS: &str = "\"opening_hours\":\"";

/// Whether a line of a snapshot is a desk with hours.
pub fn has_hours(line: &str) -> bool {
    line.starts_with("{\"service_at_location\"") && line.contains(HOURS)
}

/// A record with other hours in its first schedule.
pub fn with_hours(line: &str, hours: &str) -> String {
    let (before, after) = line.split_once(HOURS).expect("it has hours");
    let (_, after) = after.split_once('"').expect("they end");
    format!("{before}{HOURS}{hours}\"{after}")
}

/// Of a territory's text three small ones: in the second a desk has other hours, in the third two have, one has gone and more
/// have come than were there: the file grows.
pub fn versions(text: &str) -> [String; 3] {
    let desks: Vec<&str> = text
        .lines()
        .filter(|line| has_hours(line))
        .take(24)
        .collect();
    let [a, b, c, ref more @ ..] = desks[..] else {
        panic!("a territory of less than three desks with hours");
    };
    let (early, late) = ("Mo-Fr 07:00-08:00", "Sa 07:00-08:00");
    let of = |desks: &[&str]| {
        let towns: BTreeSet<String> = desks.iter().filter_map(|desk| town(desk)).collect();
        let towns = text.lines().filter(|line| {
            line.starts_with("{\"municipality\"") && towns.iter().any(|town| line.contains(town))
        });
        let lines = towns.chain(desks.iter().copied());
        lines.flat_map(|line| [line, "\n"]).collect::<String>()
    };
    [
        of(&[a, b, c]),
        of(&[&with_hours(a, early), b, c]),
        of(&[
            [&*with_hours(a, late), &with_hours(c, late)].as_slice(),
            more,
        ]
        .concat()),
    ]
}

/// What a municipality's record has of the town that a desk stands in.
fn town(desk: &str) -> Option<String> {
    let record: serde_json::Value = serde_json::from_str(desk).ok()?;
    let code = record.pointer("/service_at_location/location/istat_code")?;
    Some(format!("\"istat_code\":{code}"))
}
