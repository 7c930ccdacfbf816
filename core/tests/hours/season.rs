//! Closures by date, and the gaps of a week that are none; closings that are near.

use sportello_core::hours::{Because, CLOSING_SOON_MINUTES, SEASON_DAYS, State, closes_soon};

use crate::help::{ALWAYS, at, closed, closed_because, door, open, status};

#[test]
fn closed_by_a_date_for_more_than_a_week() {
    let season = |opens| closed_because(Because::Season, opens);
    #[rustfmt::skip]
    let table = [
        ("Mo-Fr 09:00-13:00; Aug off", "2026-08-04 10:00", season("2026-09-01 09:00")),
        // Its last evening before, and its last days: still the same closure.
        ("Mo-Fr 09:00-13:00; Aug off", "2026-07-31 13:00", season("2026-09-01 09:00")),
        ("Mo-Fr 09:00-13:00; Aug off", "2026-08-31 23:00", season("2026-09-01 09:00")),
        ("Th 09:00-12:00; Jun-Sep off", "2026-07-20 10:00", season("2026-10-01 09:00")),
        ("Nov-Mar Mo 09:00-13:00", "2026-06-01 10:00", season("2026-11-02 09:00")),
        ("week 1-26 Mo 09:00-13:00", "2026-08-03 10:00", season("2027-01-04 09:00")),
        ("2027 Mo-Fr 09:00-13:00", "2026-11-23 10:00", season("2027-01-04 09:00")),
        // Every night and every week has its gaps.
        ("Mo-Fr 09:00-13:00; Aug off", "2026-07-30 13:00", closed("2026-07-31 09:00")),
        ("Mo-Fr 09:00-13:00; Aug off", "2026-09-04 13:00", closed("2026-09-07 09:00")),
        ("Th 09:00-12:00; Aug off", "2026-11-19 13:00", closed("2026-11-26 09:00")),
        // Once a month is closed for four weeks without any season.
        ("Mo[1] 16:30-18:30", "2026-11-10 10:00", closed("2026-12-07 16:30")),
        ("Mo[1] 16:30-18:30; Aug off", "2026-11-10 10:00", closed("2026-12-07 16:30")),
        ("Mo[1] 16:30-18:30; Aug off", "2026-07-20 10:00", season("2026-09-07 16:30")),
        // A week and no more; a Thursday that is Christmas.
        ("Mo-Su 09:00-13:00; Aug 10-16 off", "2026-08-12 10:00", closed("2026-08-17 09:00")),
        ("Mo-Su 09:00-13:00; Aug 10-17 off", "2026-08-12 10:00", season("2026-08-18 09:00")),
        ("Fr 09:00-12:00; Aug off", "2026-12-21 10:00", closed("2027-01-08 09:00")),
    ];
    for (expr, when, state) in table {
        assert_eq!(status(&[door(expr)], when).state, state, "{expr} at {when}");
    }
    assert_eq!(SEASON_DAYS, 7);
}

#[test]
fn appointments_in_the_closure_are_not_a_closure() {
    let desk = [door(
        "Mo-Fr 09:00-13:00; Aug Mo-Fr 09:00-13:00 \"su appuntamento\"",
    )];
    let evening = status(&desk, "2026-08-04 20:00").state;
    assert_eq!(evening, closed("2026-09-01 09:00"));
}

#[test]
fn a_closing_is_near_within_half_an_hour_that_passes() {
    assert_eq!(CLOSING_SOON_MINUTES, 30);
    #[rustfmt::skip]
    let table = [
        (open("2026-11-23 13:00"), "2026-11-23 12:29", false),
        (open("2026-11-23 13:00"), "2026-11-23 12:30", true),
        (open("2026-11-23 13:00"), "2026-11-23 12:59", true),
        (ALWAYS, "2026-11-23 12:59", false),
        (closed("2026-11-23 13:00"), "2026-11-23 12:59", false),
        (State::ByAppointment, "2026-11-23 12:59", false),
        // Clocks jump from 02:00 to 03:00: ten minutes are left.
        (open("2026-03-29 03:00"), "2026-03-29 01:50", true),
    ];
    for (state, when, soon) in table {
        assert_eq!(closes_soon(state, at(when)), soon, "{state:?} at {when}");
    }
}
