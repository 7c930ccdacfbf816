//! How far a status can be trusted: age, patron days, services and hours that end.

use chrono::NaiveDate;
use sportello_core::hours::{self, Certainty, Facts, MAX_AGE_DAYS};
use sportello_core::model::{Schedule, SourceDate, Trust};

use crate::help::{NEVER, at, closed, door, facts, open, phone, status};

#[test]
fn certainty_in_its_order() {
    let monday = [door("Mo 09:00-13:00")];
    let always = [door("24/7")];
    let now = at("2026-11-23 10:00");
    let day = |text| SourceDate::parse(text);
    let base = facts(&monday);
    let patron = |trust| Some((11, 23, trust));
    let undated = Facts {
        source_date: None,
        ..base
    };
    let old = Facts {
        source_date: day("2023"),
        ..base
    };
    #[rustfmt::skip]
    let cases = [
        (base, Certainty::Current),
        (undated, Certainty::Undated),
        (old, Certainty::Dated(SourceDate::Year(2023))),
        // The day itself, and one more.
        (Facts { source_date: day("2025-05-24"), ..base }, Certainty::Current),
        (Facts { source_date: day("2025-05-23"), ..base }, Certainty::Dated(day("2025-05-23").unwrap())),
        // A month counts from its first day, a year from its first day.
        (Facts { source_date: day("2025-05"), ..base }, Certainty::Dated(SourceDate::Month(2025, 5))),
        (Facts { source_date: day("2025"), ..base }, Certainty::Dated(SourceDate::Year(2025))),
        (Facts { source_date: day("2026"), ..base }, Certainty::Current),
        (Facts { source_date: day("2026-11-23"), ..base }, Certainty::Current),
        (Facts { source_date: day("2026-11-24"), ..base }, Certainty::Dated(day("2026-11-24").unwrap())),
        (Facts { patron: patron(Trust::Low), ..base }, Certainty::PatronDay),
        (Facts { patron: patron(Trust::Low), ..old }, Certainty::PatronDay),
        (Facts { patron: patron(Trust::Low), ..undated }, Certainty::PatronDay),
        (Facts { patron: Some((1, 29, Trust::Low)), ..base }, Certainty::Current),
        // A feast that is sure closes: nothing about it is "perhaps".
        (Facts { patron: patron(Trust::High), ..base }, Certainty::Current),
        (Facts { patron: patron(Trust::Medium), ..old }, Certainty::Dated(SourceDate::Year(2023))),
        (Facts { doubtful: true, patron: patron(Trust::High), ..old }, Certainty::MayHaveEnded),
        // Around the clock ages too, but keeps no patron day.
        (Facts { schedules: &always, ..old }, Certainty::Dated(SourceDate::Year(2023))),
        (Facts { schedules: &always, patron: patron(Trust::Low), ..base }, Certainty::Current),
    ];
    assert_eq!(
        (now.date() - NaiveDate::from_ymd_opt(2025, 5, 24).unwrap()).num_days(),
        MAX_AGE_DAYS
    );
    for (facts, certainty) in cases {
        assert_eq!(hours::status(&facts, now).certainty, certainty, "{facts:?}");
    }
    // A closed desk is not "perhaps closed".
    let evening = hours::status(
        &Facts {
            patron: patron(Trust::Low),
            ..base
        },
        at("2026-11-23 20:00"),
    );
    assert_eq!(evening.certainty, Certainty::Current);
}

#[test]
fn schedules_that_end() {
    let until = |day: &str, expr: &str| Schedule {
        valid_to: day.parse().ok(),
        ..door(expr)
    };
    let desk = [until("2026-11-23", "Mo-Fr 09:00-13:00")];
    let last = status(&desk, "2026-11-23 10:00");
    assert_eq!(
        (last.state, last.certainty),
        (open("2026-11-23 13:00"), Certainty::Current)
    );
    // On its last afternoon there is no next opening any more.
    assert_eq!(status(&desk, "2026-11-23 14:00").state, NEVER);
    let after = status(&desk, "2026-11-24 10:00");
    assert_eq!(
        (after.state, after.certainty),
        (open("2026-11-24 13:00"), Certainty::MayHaveEnded)
    );
    // Another that holds takes its place.
    let two = [
        until("2026-09-30", "Mo-Fr 18:00-20:00"),
        door("Mo-Fr 09:00-13:00"),
    ];
    let winter = status(&two, "2026-11-24 19:00");
    assert_eq!(
        (winter.state, winter.certainty),
        (closed("2026-11-25 09:00"), Certainty::Current)
    );
}

#[test]
fn hours_are_as_old_as_their_own_source() {
    let of = |day: &str, expr: &str| Schedule {
        source_date: SourceDate::parse(day),
        ..door(expr)
    };
    let old = Certainty::Dated(SourceDate::Year(2021));
    #[rustfmt::skip]
    let table = [
        // Older and newer than the desk's own source, which is of June 2026.
        (vec![of("2021", "Mo 09:00-13:00")], old, old),
        (vec![of("2026-09", "Mo 09:00-13:00")], Certainty::Current, Certainty::Current),
        // Open: the newest of those that say so. Closed: the oldest of all that say so.
        (vec![of("2021", "Mo 09:00-13:00"), door("Mo 09:00-12:00")], Certainty::Current, old),
        (vec![of("2021", "Mo 09:00-13:00"), door("Tu 09:00-12:00")], old, old),
        // The phone's hours say nothing of the door's.
        (vec![door("Mo 09:00-13:00"), Schedule { source_date: SourceDate::parse("2021"), ..phone("24/7") }],
            Certainty::Current, Certainty::Current),
    ];
    for (schedules, morning, evening) in table {
        let said =
            ["2026-11-23 10:00", "2026-11-23 20:00"].map(|when| status(&schedules, when).certainty);
        assert_eq!(said, [morning, evening], "{schedules:?}");
    }
    // A desk without a date, whose hours have one.
    let dated = [of("2026-09", "Mo 09:00-13:00")];
    let desk = Facts {
        source_date: None,
        ..facts(&dated)
    };
    let said = hours::status(&desk, at("2026-11-23 10:00"));
    assert_eq!(said.certainty, Certainty::Current);
}
