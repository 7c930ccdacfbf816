//! The week's table of a card.

use chrono::NaiveTime;
use sportello_core::hours::{Day, Slot, week};
use sportello_core::model::{Attending, Schedule};

use crate::help::{date, door, facts, phone, words};

/// A slot as text: `09:00-13:00`, `?` when not certain, then the comment.
fn text(slot: &Slot) -> String {
    let Slot {
        from,
        to,
        certain,
        comment,
    } = slot;
    let mark = if *certain { "" } else { "?" };
    let comment = comment
        .as_deref()
        .map(|c| format!(" {c}"))
        .unwrap_or_default();
    format!(
        "{}-{}{mark}{comment}",
        from.format("%H:%M"),
        to.format("%H:%M")
    )
}

fn table(schedules: &[Schedule], from: &str) -> Option<Vec<String>> {
    let days = week(&facts(schedules), Attending::Physical, date(from))?;
    assert_eq!(days.len(), 7);
    let line = |day: &Day| {
        let slots: Vec<_> = day.slots.iter().map(text).collect();
        format!(
            "{}{} {}",
            day.date.format("%d"),
            if day.holiday { "*" } else { "" },
            slots.join(", ")
        )
    };
    Some(
        days.iter()
            .map(line)
            .map(|l| l.trim_end().to_owned())
            .collect(),
    )
}

#[test]
fn a_row_with_an_appointment() {
    let desk = [door(
        "Mo,Th 10:30-12:30; Sa 09:00-12:00 \"su appuntamento\"",
    )];
    #[rustfmt::skip]
    let expected = ["23 10:30-12:30", "24", "25", "26 10:30-12:30", "27", "28 09:00-12:00? su appuntamento", "29"];
    assert_eq!(table(&desk, "2026-11-23").unwrap(), expected);
}

#[test]
fn a_week_may_begin_today_and_have_a_holiday() {
    #[rustfmt::skip]
    let expected = ["03 08:00-18:00", "04 08:00-18:00", "05", "06", "07 08:00-18:00", "08*", "09 08:00-18:00"];
    for expr in ["Mo-Fr 08:00-18:00; PH off", "Mo-Fr 08:00-18:00"] {
        assert_eq!(
            table(&[door(expr)], "2026-12-03").unwrap(),
            expected,
            "{expr}"
        );
    }
    let open = table(&[door("Mo-Fr 08:00-18:00; PH 10:00-12:00")], "2026-12-03").unwrap();
    assert_eq!(open[5], "08* 10:00-12:00");
}

#[test]
fn a_night_is_one_slot_of_the_day_on_which_it_begins() {
    #[rustfmt::skip]
    let expected = ["23", "24", "25", "26", "27 22:00-02:00", "28 09:00-12:00, 22:00-02:00", "29"];
    let desk = [door("Fr,Sa 22:00-02:00, Sa 09:00-12:00")];
    assert_eq!(table(&desk, "2026-11-23").unwrap(), expected);
    // Before and after a holiday: no night goes into it, none begins on it.
    let nights = table(&[door("Mo-Su 20:00-08:00")], "2026-12-06").unwrap();
    assert_eq!(
        nights[..4],
        ["06 20:00-08:00", "07 20:00-00:00", "08*", "09 20:00-08:00"]
    );
}

#[test]
fn around_the_clock() {
    let days = week(
        &facts(&[door("24/7")]),
        Attending::Physical,
        date("2026-12-21"),
    )
    .unwrap();
    assert!(days.iter().all(Day::is_whole));
    let whole = Slot {
        from: NaiveTime::MIN,
        to: NaiveTime::MIN,
        certain: true,
        comment: None,
    };
    assert!(days.iter().all(|day| day.slots == [whole.clone()]));
    let days = week(
        &facts(&[door("Mo-Su 00:00-23:00")]),
        Attending::Physical,
        date("2026-11-23"),
    )
    .unwrap();
    assert!(!days.iter().any(Day::is_whole));
}

#[test]
fn several_schedules_of_one_kind() {
    let appointment = Schedule {
        by_appointment: true,
        ..door("Mo 08:00-09:00")
    };
    let desk = [
        door("Mo 10:00-12:00"),
        appointment,
        phone("24/7"),
        door("Mo 10:00-12:00"),
    ];
    assert_eq!(
        table(&desk, "2026-11-23").unwrap()[0],
        "23 08:00-09:00?, 10:00-12:00"
    );
}

#[test]
fn hours_that_end_within_the_week() {
    let desk = [Schedule {
        valid_to: Some(date("2026-11-24")),
        ..door("Mo-Fr 09:00-13:00")
    }];
    #[rustfmt::skip]
    let expected = ["23 09:00-13:00", "24 09:00-13:00", "25", "26", "27", "28", "29"];
    assert_eq!(table(&desk, "2026-11-23").unwrap(), expected);
    // Ended before: still shown, as what was; the status says that it may have ended.
    assert_eq!(table(&desk, "2026-11-25").unwrap()[0], "25 09:00-13:00");
}

#[test]
fn no_hours_no_table() {
    let said = words("lunedì mattina");
    for desk in [
        vec![],
        vec![said],
        vec![door("non si sa")],
        vec![phone("24/7")],
    ] {
        assert_eq!(table(&desk, "2026-11-23"), None, "{desk:?}");
    }
    assert_eq!(
        week(
            &facts(&[door("24/7")]),
            Attending::Physical,
            date("1970-01-01")
        ),
        None
    );
}
