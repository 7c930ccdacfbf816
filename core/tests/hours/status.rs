//! What a desk's schedules say at an instant: rows as they stand in the first catalogue, read at instants
//! that matter. Monday 23 November 2026 is an ordinary day; Tuesday 8 December 2026 is a holiday.

use sportello_core::hours::{self, Because, Certainty, State, Status};
use sportello_core::model::{Attending, Schedule};

use crate::help::{ALWAYS, NEVER, at, closed, closed_because, door, open, phone, status, words};

#[test]
fn rows_of_the_catalogue() {
    #[rustfmt::skip]
    let table = [
        ("Tu,We 15:30-18:30; Sa 09:00-13:00", "2026-11-24 15:29", closed("2026-11-24 15:30")),
        ("Tu,We 15:30-18:30; Sa 09:00-13:00", "2026-11-24 15:30", open("2026-11-24 18:30")),
        ("Tu,We 15:30-18:30; Sa 09:00-13:00", "2026-11-24 18:29", open("2026-11-24 18:30")),
        ("Tu,We 15:30-18:30; Sa 09:00-13:00", "2026-11-24 18:30", closed("2026-11-25 15:30")),
        ("Tu,We 15:30-18:30; Sa 09:00-13:00", "2026-11-25 20:00", closed("2026-11-28 09:00")),
        ("Tu,We 15:30-18:30; Sa 09:00-13:00", "2026-11-28 12:00", open("2026-11-28 13:00")),
        ("Mo,Th 10:30-12:30; Sa 09:00-12:00 \"su appuntamento\"", "2026-11-23 11:00", open("2026-11-23 12:30")),
        ("Mo,Th 10:30-12:30; Sa 09:00-12:00 \"su appuntamento\"", "2026-11-28 10:00", State::ByAppointment),
        // Friday: Saturday is by appointment, so Monday is the next sure opening.
        ("Mo,Th 10:30-12:30; Sa 09:00-12:00 \"su appuntamento\"", "2026-11-27 10:00", closed("2026-11-30 10:30")),
        ("We 09:00-12:00 \"su appuntamento\"", "2026-11-25 10:00", State::ByAppointment),
        // There is no other way in: an appointment, at any hour.
        ("We 09:00-12:00 \"su appuntamento\"", "2026-11-26 10:00", State::ByAppointment),
        ("Mo,We-Fr \"by online appointment\"", "2026-11-23 03:00", State::ByAppointment),
        ("Mo,We-Fr \"by online appointment\"", "2026-11-24 10:00", State::ByAppointment),
        ("Mo[1] 16:30-18:30", "2026-11-23 17:00", closed("2026-12-07 16:30")),
        ("Mo[1] 16:30-18:30", "2026-12-07 17:00", open("2026-12-07 18:30")),
        ("Mo[1] 16:30-18:30", "2026-12-14 17:00", closed("2027-01-04 16:30")),
        ("Mo-Fr 08:00-18:00; PH off", "2026-12-07 17:59", open("2026-12-07 18:00")),
        ("Mo-Fr 08:00-18:00; PH off", "2026-12-07 18:00", closed("2026-12-09 08:00")),
        ("Mo-Fr 08:00-18:00; PH off", "2026-12-08 10:00", closed("2026-12-09 08:00")),
        ("24/7", "2026-12-25 04:00", ALWAYS),
        ("24/7", "2026-11-23 12:00", ALWAYS),
        ("Mo,We 16:00-18:00; Aug-Sep Mo,We 18:00-20:00", "2026-07-29 17:00", open("2026-07-29 18:00")),
        ("Mo,We 16:00-18:00; Aug-Sep Mo,We 18:00-20:00", "2026-08-03 17:00", closed("2026-08-03 18:00")),
        ("Mo,We 16:00-18:00; Aug-Sep Mo,We 18:00-20:00", "2026-08-03 19:00", open("2026-08-03 20:00")),
        ("Mo,We 16:00-18:00; Aug-Sep Mo,We 18:00-20:00", "2026-09-30 19:59", open("2026-09-30 20:00")),
        ("Mo,We 16:00-18:00; Aug-Sep Mo,We 18:00-20:00", "2026-09-30 20:00", closed("2026-10-05 16:00")),
        ("Mo-We,Sa 08:30-12:30; Fr 10:00-12:30; Th off", "2026-11-26 09:00", closed("2026-11-27 10:00")),
        ("Mo-We,Sa 08:30-12:30; Fr 10:00-12:30; Th off", "2026-11-27 12:29", open("2026-11-27 12:30")),
        ("Mo-Fr 09:00-13:00,15:00-17:00", "2026-11-27 14:00", closed("2026-11-27 15:00")),
        ("Mo-Fr 09:00-13:00,15:00-17:00", "2026-11-27 17:00", closed("2026-11-30 09:00")),
        ("Mo-Su 08:00-20:00", "2026-11-29 19:00", open("2026-11-29 20:00")),
        // As the specification reads `;`: Monday's and Wednesday's afternoons replace their mornings.
        ("Mo-Fr 08:30-13:00; Mo,We 15:30-17:30", "2026-11-23 09:00", closed("2026-11-23 15:30")),
        // As the page of that desk means it: both.
        ("Mo-Fr 08:30-13:00, Mo,We 15:30-17:30", "2026-11-23 09:00", open("2026-11-23 13:00")),
        ("Mo-Fr 08:30-13:00, Mo,We 15:30-17:30", "2026-11-23 16:00", open("2026-11-23 17:30")),
        ("Mo-Fr 08:30-13:00, Mo,We 15:30-17:30", "2026-11-24 16:00", closed("2026-11-25 08:30")),
    ];
    for (expr, when, state) in table {
        let expected = Status {
            state,
            certainty: Certainty::Current,
            attending: Attending::Physical,
        };
        assert_eq!(status(&[door(expr)], when), expected, "{expr} at {when}");
    }
}

#[test]
fn nights() {
    #[rustfmt::skip]
    let table = [
        ("Fr 22:00-02:00", "2026-11-27 23:00", open("2026-11-28 02:00")),
        ("Fr 22:00-02:00", "2026-11-28 01:59", open("2026-11-28 02:00")),
        ("Fr 22:00-02:00", "2026-11-28 02:00", closed("2026-12-04 22:00")),
        ("Mo-Su 20:00-08:00", "2026-11-24 03:00", open("2026-11-24 08:00")),
        ("Fr 22:00-26:00", "2026-11-28 01:00", open("2026-11-28 02:00")),
        // The eve of a holiday ends at midnight, and the night of the holiday does not begin.
        ("Mo-Su 20:00-08:00", "2026-12-07 21:00", open("2026-12-08 00:00")),
        ("Mo-Su 20:00-08:00", "2026-12-08 03:00", closed_because(Because::Holiday, "2026-12-09 20:00")),
        ("Mo-Su 20:00-08:00", "2026-12-08 21:00", closed_because(Because::Holiday, "2026-12-09 20:00")),
        ("Mo-Su 20:00-08:00", "2026-12-09 03:00", closed("2026-12-09 20:00")),
        // Days that touch are one opening.
        ("Mo,Tu 00:00-24:00", "2026-11-23 12:00", open("2026-11-25 00:00")),
        // Clocks jump from 02:00 to 03:00 on 29 March 2026: 02:30 is not on any clock.
        ("Sa 22:00-02:30", "2026-03-28 23:00", open("2026-03-29 03:00")),
        ("Su 02:30-05:00", "2026-03-29 01:00", closed("2026-03-29 03:00")),
        // Clocks go back from 03:00 to 02:00 on 25 October 2026.
        ("Sa 22:00-02:30", "2026-10-25 02:10", open("2026-10-25 02:30")),
    ];
    for (expr, when, state) in table {
        assert_eq!(status(&[door(expr)], when).state, state, "{expr} at {when}");
    }
}

#[test]
fn holidays() {
    #[rustfmt::skip]
    let table = [
        ("Mo-Fr 09:00-13:00", "2026-12-08 10:00", closed_because(Because::Holiday, "2026-12-09 09:00")),
        ("Mo-Su 09:00-13:00", "2027-03-28 10:00", closed_because(Because::Holiday, "2027-03-30 09:00")),
        ("Mo-Fr 09:00-13:00", "2027-10-04 10:00", closed_because(Because::Holiday, "2027-10-05 09:00")),
        // Saturday 4 October 2025: not yet a holiday.
        ("Mo-Sa 09:00-13:00", "2025-10-04 10:00", open("2025-10-04 13:00")),
        ("Mo-Fr 09:00-13:00; PH 10:00-12:00", "2026-12-08 11:00", open("2026-12-08 12:00")),
        ("Mo-Fr 09:00-13:00; PH 10:00-12:00", "2026-12-08 09:30", closed("2026-12-08 10:00")),
        ("Mo-Su,PH 09:00-13:00", "2026-12-25 09:30", open("2026-12-25 13:00")),
        ("24/7; PH off", "2026-12-25 09:30", closed("2026-12-27 00:00")),
        ("24/7; PH off", "2026-12-07 09:30", open("2026-12-08 00:00")),
        // Open around the clock, but not in words: closed by law.
        ("Mo-Su 00:00-24:00", "2026-12-25 09:30", closed_because(Because::Holiday, "2026-12-27 00:00")),
        // The day before a holiday is not the holiday.
        ("Mo-Fr 09:00-13:00; PH -1 day off", "2026-12-08 10:00", closed_because(Because::Holiday, "2026-12-09 09:00")),
        ("Mo-Fr 09:00-13:00; PH -1 day off", "2026-12-07 10:00", closed("2026-12-09 09:00")),
    ];
    for (expr, when, state) in table {
        assert_eq!(status(&[door(expr)], when).state, state, "{expr} at {when}");
    }
}

#[test]
fn dates_and_years() {
    #[rustfmt::skip]
    let table = [
        ("Mo-Fr 09:00-13:00; 2026 Aug off", "2026-08-31 10:00", closed_because(Because::Season, "2026-09-01 09:00")),
        ("Mo-Fr 09:00-13:00; 2026 Aug off", "2027-08-31 10:00", open("2027-08-31 13:00")),
        ("Mo-Fr 09:00-13:00; Aug 10-25 off", "2026-08-25 10:00", closed_because(Because::Season, "2026-08-26 09:00")),
        ("Mo-Fr 09:00-13:00; Dec 23-Jan 7 off", "2027-01-07 10:00", closed_because(Because::Season, "2027-01-08 09:00")),
        ("Nov-Mar Mo 09:00-13:00", "2027-01-11 10:00", open("2027-01-11 13:00")),
        ("Nov-Mar Mo 09:00-13:00", "2027-04-12 10:00", closed_because(Because::Season, "2027-11-08 09:00")),
        ("2026 Mo 09:00-10:00", "2026-12-28 11:00", NEVER),
        ("off", "2026-11-23 10:00", NEVER),
    ];
    for (expr, when, state) in table {
        assert_eq!(status(&[door(expr)], when).state, state, "{expr} at {when}");
    }
}

#[test]
fn comments_and_modifiers() {
    #[rustfmt::skip]
    let table = [
        ("Mo 09:00-13:00 \"chiamare prima\"", State::Unknown),
        ("Mo 09:00-13:00 unknown", State::Unknown),
        ("Mo 09:00-13:00\"chiamare prima\"", State::Unknown),
        ("\"in estate\":Mo 09:00-13:00", State::Unknown),
        ("24/7 \"chiamare prima\"", State::Unknown),
        ("Mo 09:00-13:00 open \"portare un documento\"", open("2026-11-23 13:00")),
        ("Mo 09:00-13:00 OPEN \"portare un documento\"", open("2026-11-23 13:00")),
        ("Mo 09:00-13:00 open \"su Appuntamento\"", State::ByAppointment),
        ("Mo 09:00-13:00 \"previa prenotazione\"", State::ByAppointment),
        ("Mo 09:00-13:00 \"senza appuntamento\"", State::Unknown),
        ("Mo 09:00-13:00 open \"senza appuntamento\"", open("2026-11-23 13:00")),
        ("Mo 09:00-13:00 off \"ferie\"", NEVER),
        ("Mo   09:00-13:00\t", open("2026-11-23 13:00")),
    ];
    for (expr, state) in table {
        assert_eq!(
            status(&[door(expr)], "2026-11-23 10:00").state,
            state,
            "{expr}"
        );
    }
}

#[test]
fn what_is_not_known_is_said() {
    let appointment = Schedule {
        by_appointment: true,
        ..words("su appuntamento")
    };
    #[rustfmt::skip]
    let table = [
        (vec![], State::Unknown),
        (vec![words("almeno un giorno a settimana")], State::Unknown),
        (vec![appointment.clone()], State::ByAppointment),
        (vec![Schedule { by_appointment: true, ..door("Mo 09:00-13:00") }], State::ByAppointment),
        (vec![Schedule { by_appointment: true, ..door("Tu 09:00-13:00") }], State::ByAppointment),
        (vec![door("lunedì mattina")], State::Unknown),
        (vec![door("")], State::Unknown),
        (vec![door("Mo-Fr 09:00+")], State::Unknown),
        (vec![door("Mo-Fr 09:00-13:00; SH off")], State::Unknown),
        (vec![door("Mo-Fr 09:00-12:00 || \"su appuntamento\"")], State::Unknown),
        // A schedule that cannot be read may be an opening: closed is not said.
        (vec![door("Tu 09:00-13:00"), words("anche il lunedì, in alcuni periodi")], State::Unknown),
        (vec![door("Tu 09:00-13:00"), appointment.clone()], State::ByAppointment),
        // One that says nothing at all does not count.
        (vec![door("Tu 09:00-13:00"), Schedule { text: None, ..words("") }], closed("2026-11-24 09:00")),
        (vec![door("Mo 09:00-11:00"), words("anche il pomeriggio")], open("2026-11-23 11:00")),
    ];
    for (schedules, state) in table {
        let expected = Status {
            state,
            certainty: Certainty::Current,
            attending: Attending::Physical,
        };
        assert_eq!(
            status(&schedules, "2026-11-23 10:00"),
            expected,
            "{schedules:?}"
        );
    }
}

#[test]
fn door_before_phone_and_several_schedules() {
    let monday = "2026-11-23 10:00";
    let both = status(&[phone("24/7"), door("Tu 09:00-13:00")], monday);
    assert_eq!(
        (both.state, both.attending),
        (closed("2026-11-24 09:00"), Attending::Physical)
    );
    let line = status(&[phone("24/7")], monday);
    assert_eq!((line.state, line.attending), (ALWAYS, Attending::Phone));
    // Open as long as one of them is, from one into the next; next opening: the earliest.
    let two = [
        door("Mo 09:00-12:00"),
        door("Mo 11:00-13:00; We 09:00-10:00"),
        door("Tu 15:00-16:00"),
    ];
    assert_eq!(status(&two, monday).state, open("2026-11-23 13:00"));
    assert_eq!(
        status(&two, "2026-11-23 14:00").state,
        closed("2026-11-24 15:00")
    );
}

#[test]
fn a_clock_that_is_wrong_knows_nothing() {
    for when in [
        "1970-01-01 10:00",
        "1999-12-31 23:59",
        "2200-01-01 10:00",
        "9999-12-31 10:00",
    ] {
        assert_eq!(
            status(&[door("24/7")], when).state,
            State::Unknown,
            "{when}"
        );
    }
    assert_eq!(status(&[door("24/7")], "2000-01-01 00:00").state, ALWAYS);
}

#[test]
fn rome_from_utc() {
    #[rustfmt::skip]
    let table = [
        ("2026-01-15 11:00", "2026-01-15 12:00"),
        ("2026-07-15 10:00", "2026-07-15 12:00"),
        ("2026-03-29 00:59", "2026-03-29 01:59"),
        ("2026-03-29 01:00", "2026-03-29 03:00"),
        ("2026-10-25 00:30", "2026-10-25 02:30"),
        ("2026-10-25 01:30", "2026-10-25 02:30"),
        ("2026-12-31 23:30", "2027-01-01 00:30"),
    ];
    for (utc, local) in table {
        assert_eq!(hours::rome(at(utc).and_utc()), at(local), "{utc}");
    }
    for extreme in [
        chrono::DateTime::<chrono::Utc>::MIN_UTC,
        chrono::DateTime::<chrono::Utc>::MAX_UTC,
    ] {
        assert_eq!(hours::rome(extreme), extreme.naive_utc());
    }
}
