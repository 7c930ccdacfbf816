//! What the bundled catalogue says of hours, patrons and their sources.

use std::collections::BTreeSet;
use std::path::Path;

use sportello_core::catalogue::{Catalogue, Dao};
use sportello_core::hours::{self, Because, Certainty, Facts, State};
use sportello_core::model::{Desk, Kind, SourceDate, Trust};

use crate::help::at;

fn desks() -> Vec<Desk> {
    let bundle = Catalogue::from_bytes(sportello_assets::CATALOGUE).unwrap();
    bundle.read(Dao::desks).unwrap()
}

fn desk(id: &str) -> Desk {
    desks().into_iter().find(|desk| desk.id == id).unwrap()
}

#[test]
fn hours_keep_the_date_of_their_own_page() {
    let of = |id| {
        let desk = desk(id);
        (desk.schedules[0].source_date, desk.source.date)
    };
    let date = SourceDate::parse;
    assert_eq!(of("AP112"), (date("2023-11-23"), date("2020-11-24")));
    assert_eq!(of("AP2104"), (date("2021"), date("2025-06-20")));
    assert_eq!(of("AP021"), (date("2020-06-17"), None));
    // The desk's page is recent, its hours are not: they are what is asked about.
    let helpdesk = desk("AP2104");
    let said = hours::status(&Facts::from(&helpdesk), at("2026-11-24 10:00"));
    assert_eq!(said.certainty, Certainty::Dated(SourceDate::Year(2021)));
}

#[test]
fn perugia_is_closed_on_29_january() {
    let friday = at("2027-01-29 10:00");
    let mut closed = 0;
    for desk in desks() {
        let facts = Facts::from(&desk);
        if desk.istat.as_deref() != Some("054039") || desk.kind == Kind::Helpline {
            continue;
        }
        assert_eq!(desk.patron, Some((1, 29, Trust::High)), "{}", desk.id);
        let without = Facts {
            patron: None,
            ..facts
        };
        let ordinary = hours::status(&without, friday);
        let said = hours::status(&facts, friday);
        let feast = matches!(
            said.state,
            State::Closed {
                because: Because::PatronDay,
                ..
            }
        );
        let always = ordinary.state == (State::Open { until: None });
        match ordinary.state {
            State::Open { .. } if !always => assert!(feast, "{} is {said:?}", desk.id),
            State::Closed { .. } => {}
            other => assert_eq!(said.state, other, "{}", desk.id),
        }
        closed += usize::from(feast);
    }
    assert!(
        closed >= 3,
        "few desks of Perugia have hours on a Friday: {closed}"
    );
}

/// Only rules that a person has judged stand here: a new one must be read, and computed if it closes a desk.
///
/// Of the four, two name a second day besides a fixed one, one a span of days without a first, and one, "first
/// Sunday of September", moves: all of low trust but Villa San Pietro's, whose day is fixed. Low trust only
/// doubts an opening, and no desk of Costacciaro opens on Sundays, so nothing is computed from them.
#[test]
fn rules_of_days_that_move_are_known() {
    let mut rules = BTreeSet::new();
    for entry in Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../assets/catalogue")
        .read_dir()
        .unwrap()
    {
        let table = entry.unwrap().path().join("municipalities.csv");
        if !table.exists() {
            continue;
        }
        let mut rows = csv::Reader::from_path(table).unwrap();
        let column = |name: &str| {
            rows.headers()
                .cloned()
                .unwrap()
                .iter()
                .position(|h| h == name)
        };
        let mut columns = column;
        let [istat, rule, trust, day] = [
            "istat_code",
            "patron_movable_rule",
            "patron_trust",
            "patron_day",
        ]
        .map(|name| columns(name).unwrap());
        for row in rows.records() {
            let row = row.unwrap();
            if !row[rule].is_empty() {
                rules.insert([istat, rule, trust, day].map(|i| row[i].to_owned()));
            }
        }
    }
    let known = [
        ["054016", "first Sunday of September", "low", ""],
        ["055008", "celebrated 11-14 May", "low", ""],
        ["055009", "co-patron San Giorgio 23 April", "low", "12"],
        [
            "092099",
            "celebrations in the last week of June",
            "medium",
            "29",
        ],
    ];
    assert_eq!(rules, known.map(|rule| rule.map(str::to_owned)).into());
    for sunday in ["2026-09-06 10:00", "2027-09-05 10:00", "2028-09-03 10:00"] {
        for desk in desks()
            .iter()
            .filter(|d| d.istat.as_deref() == Some("054016"))
        {
            let said = hours::status(&Facts::from(desk), at(sunday)).state;
            assert!(
                !matches!(said, State::Open { .. }),
                "{} at {sunday}",
                desk.id
            );
        }
    }
}
