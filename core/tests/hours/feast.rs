//! The town's patron day. Perugia keeps 29 January; in 2027 it is a Friday.

use sportello_core::hours::{
    self, Because, Certainty, Facts, State, Status, is_public_holiday, week,
};
use sportello_core::model::{Attending, Schedule, Trust};

use crate::help::{
    ALWAYS, at, closed, closed_because, date, door, facts, in_town, open, phone, words,
};

const PERUGIA: (u32, u32, Trust) = (1, 29, Trust::High);

fn on(schedules: &[Schedule], trust: Trust, when: &str) -> Status {
    hours::status(&in_town(schedules, (1, 29, trust)), at(when))
}

#[test]
fn high_and_medium_trust_close_an_office_and_low_trust_only_doubts() {
    let desk = [door("Mo-Fr 09:00-13:00")];
    let morning = "2027-01-29 10:00";
    for trust in [Trust::High, Trust::Medium] {
        let said = on(&desk, trust, morning);
        let feast = closed_because(Because::PatronDay, "2027-02-01 09:00");
        assert_eq!((said.state, said.certainty), (feast, Certainty::Current));
        // The evening before looks over it.
        let eve = on(&desk, trust, "2027-01-28 13:00").state;
        assert_eq!(eve, closed("2027-02-01 09:00"));
    }
    let said = on(&desk, Trust::Low, morning);
    assert_eq!(
        (said.state, said.certainty),
        (open("2027-01-29 13:00"), Certainty::PatronDay)
    );
    // Another day, another town: nothing.
    let other = hours::status(&in_town(&desk, (2, 14, Trust::High)), at(morning));
    assert_eq!(other.state, open("2027-01-29 13:00"));
}

#[test]
fn what_keeps_no_feast() {
    let morning = "2027-01-29 10:00";
    let friday = open("2027-01-29 13:00");
    #[rustfmt::skip]
    let table = [
        (vec![door("24/7")], ALWAYS),
        (vec![phone("Mo-Fr 09:00-13:00")], friday),
        // A rule that names that very day means it; a season does not.
        (vec![door("Mo-Fr 09:00-12:00; Jan 29 10:00-13:00")], friday),
        (vec![door("2027 Jan 29 09:00-13:00")], friday),
        (vec![door("2026 Jan 29 09:00-13:00; Fr 09:00-13:00")], closed_because(Because::PatronDay, "2027-02-05 09:00")),
        (vec![door("Jan 25-31 09:00-13:00; Sa 09:00-10:00")], closed_because(Because::PatronDay, "2027-01-30 09:00")),
        // What is not closed by hours is not closed by a feast.
        (vec![words("il venerdì mattina")], State::Unknown),
        (vec![door("Fr 09:00-13:00 \"su appuntamento\"")], State::ByAppointment),
    ];
    for (schedules, state) in table {
        for trust in [Trust::High, Trust::Medium] {
            let said = on(&schedules, trust, morning);
            assert_eq!(said.state, state, "{schedules:?}");
            assert_eq!(said.certainty, Certainty::Current, "{schedules:?}");
        }
        let open = matches!(state, State::Open { .. });
        let doubt = on(&schedules, Trust::Low, morning).certainty;
        assert_eq!(
            doubt == Certainty::PatronDay,
            !open
                && matches!(
                    on(&schedules, Trust::Low, morning).state,
                    State::Open { .. }
                )
        );
    }
}

#[test]
fn a_day_without_hours_is_closed_for_its_hours() {
    // 29 January 2028 is a Saturday.
    let said = on(
        &[door("Mo-Fr 09:00-13:00")],
        Trust::High,
        "2028-01-29 10:00",
    );
    assert_eq!(said.state, closed("2028-01-31 09:00"));
}

#[test]
fn nights_stop_at_the_feast_as_at_a_holiday() {
    let desk = [door("Mo-Su 20:00-08:00")];
    let state = |when| on(&desk, Trust::High, when).state;
    let feast = closed_because(Because::PatronDay, "2027-01-30 20:00");
    assert_eq!(state("2027-01-28 21:00"), open("2027-01-29 00:00"));
    assert_eq!(state("2027-01-29 03:00"), feast);
    assert_eq!(state("2027-01-29 21:00"), feast);
    assert_eq!(state("2027-01-30 03:00"), closed("2027-01-30 20:00"));
}

#[test]
fn on_a_national_holiday_the_laws_day_decides() {
    assert!(is_public_holiday(date("2026-08-15")));
    let desk = [door("Mo-Su 09:00-13:00; PH 10:00-12:00")];
    let status = |trust| hours::status(&in_town(&desk, (8, 15, trust)), at("2026-08-15 11:00"));
    for trust in [Trust::High, Trust::Low] {
        let said = status(trust);
        assert_eq!(
            (said.state, said.certainty),
            (open("2026-08-15 12:00"), Certainty::Current)
        );
    }
    let shut = [door("Mo-Su 09:00-13:00")];
    let said = hours::status(
        &in_town(&shut, (8, 15, Trust::High)),
        at("2026-08-15 11:00"),
    );
    assert_eq!(
        said.state,
        closed_because(Because::Holiday, "2026-08-16 09:00")
    );
}

#[test]
fn the_weeks_table_names_it() {
    let desk = [door("Mo-Fr 09:00-13:00")];
    let friday = |facts: &Facts<'_>, attending| {
        let week = week(facts, attending, date("2027-01-25")).unwrap();
        (week[4].slots.len(), week[4].patron)
    };
    let door_of = |trust| friday(&in_town(&desk, (1, 29, trust)), Attending::Physical);
    assert_eq!(door_of(Trust::High), (0, Some(Trust::High)));
    assert_eq!(door_of(Trust::Low), (1, Some(Trust::Low)));
    assert_eq!(friday(&facts(&desk), Attending::Physical), (1, None));
    let line = [phone("Mo-Fr 09:00-13:00")];
    assert_eq!(
        friday(&in_town(&line, PERUGIA), Attending::Phone),
        (1, None)
    );
    let always = [door("24/7")];
    assert_eq!(
        friday(&in_town(&always, PERUGIA), Attending::Physical),
        (1, None)
    );
    let named = [door("Mo-Fr 09:00-13:00; Jan 29 09:00-12:00")];
    assert_eq!(
        friday(&in_town(&named, PERUGIA), Attending::Physical),
        (1, None)
    );
}
