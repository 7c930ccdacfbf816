//! When a check is due, as tables.

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use sportello_core::sync::limits::{
    BACKOFF_FIRST, BACKOFF_MOST, FRESH, RECONNECTED_SPREAD, SPREAD, START_SPREAD, UNFINISHED,
};
use sportello_core::sync::{
    Because, Checked, Conditions, Demand, Due, Failure, Online, Outcome, Schedule,
};
use sportello_core::user::Updates;

fn now() -> DateTime<Utc> {
    "2026-11-26T10:00:00Z".parse().unwrap()
}

fn checked(ago: TimeDelta) -> Checked {
    Checked {
        at: Some(now() - ago),
        whole: true,
    }
}

const FREE: Conditions = Conditions {
    online: Online::Yes,
    metered: false,
    data_saver: false,
};

fn failed(retry_after: Option<u64>) -> Outcome {
    Outcome::Failed {
        why: Failure::Busy,
        retry_after,
    }
}

/// From now, in a schedule that started long ago.
fn due(checked: Checked, conditions: Conditions, updates: Updates) -> Due {
    Schedule::started(1, now() - TimeDelta::days(1)).due(now(), checked, conditions, updates)
}

fn wait(due: Due) -> TimeDelta {
    match due {
        Due::Now => TimeDelta::zero(),
        Due::At(at) => at - now(),
        Due::Not(because) => panic!("{because:?}"),
    }
}

#[test]
fn a_check_is_due_when_the_last_one_is_old() {
    let hour = TimeDelta::hours(1);
    for (what, checked, expected) in [
        ("never checked", Checked::default(), true),
        ("just now", checked(TimeDelta::zero()), false),
        ("19 hours ago", checked(FRESH - hour), false),
        ("24 hours ago", checked(FRESH + SPREAD), true),
        (
            "tomorrow, by a clock that was wrong",
            checked(-TimeDelta::days(1)),
            true,
        ),
        (
            "an hour ago, and not all of it came",
            Checked {
                whole: false,
                ..checked(UNFINISHED)
            },
            true,
        ),
        (
            "just now, and not all of it came",
            Checked {
                whole: false,
                ..checked(hour / 2)
            },
            false,
        ),
    ] {
        let due = due(checked, FREE, Updates::Auto);
        assert_eq!(due == Due::Now, expected, "{what}: {due:?}");
    }
}

#[test]
fn what_the_person_and_the_device_want_is_obeyed() {
    let not = |because| Some(Due::Not(because));
    let offline = Conditions {
        online: Online::No,
        ..FREE
    };
    let unknown = Conditions {
        online: Online::Unknown,
        ..FREE
    };
    let metered = Conditions {
        metered: true,
        ..FREE
    };
    let saver = Conditions {
        data_saver: true,
        ..FREE
    };
    for (conditions, auto, wifi, manual) in [
        (FREE, None, None, not(Because::Manual)),
        (unknown, None, None, not(Because::Manual)),
        (
            offline,
            not(Because::Offline),
            not(Because::Offline),
            not(Because::Manual),
        ),
        (metered, None, not(Because::Metered), not(Because::Manual)),
        (
            saver,
            not(Because::DataSaver),
            not(Because::DataSaver),
            not(Because::Manual),
        ),
    ] {
        for (updates, expected) in [
            (Updates::Auto, auto),
            (Updates::WifiOnly, wifi),
            (Updates::Manual, manual),
        ] {
            let due = due(Checked::default(), conditions, updates);
            assert_eq!(
                due,
                expected.unwrap_or(Due::Now),
                "{conditions:?} {updates:?}"
            );
        }
    }
}

#[test]
fn on_demand_it_goes_at_once_but_asks_before_it_goes_against_a_setting() {
    let metered = Conditions {
        metered: true,
        ..FREE
    };
    let saver = Conditions {
        data_saver: true,
        ..FREE
    };
    for (conditions, updates, expected) in [
        (FREE, Updates::Manual, Demand::Go),
        (metered, Updates::Auto, Demand::Go),
        (metered, Updates::Manual, Demand::Go),
        (
            metered,
            Updates::WifiOnly,
            Demand::Confirm(Because::Metered),
        ),
        (saver, Updates::Auto, Demand::Confirm(Because::DataSaver)),
        // The device may be wrong, and the person knows.
        (
            Conditions {
                online: Online::No,
                ..FREE
            },
            Updates::Auto,
            Demand::Go,
        ),
    ] {
        let mut schedule = Schedule::started(1, now());
        let asked = schedule.demanded(now(), conditions, updates, false);
        assert_eq!(asked, expected, "{conditions:?} {updates:?}");
        let confirmed = schedule.demanded(now(), conditions, updates, true);
        assert_eq!(confirmed, Demand::Go);
    }
}

#[test]
fn a_million_phones_do_not_ask_at_once() {
    let spread = |due: &dyn Fn(u64) -> TimeDelta, most: TimeDelta| {
        let mut tenths = [0; 10];
        for seed in 0..1000 {
            let wait = due(seed);
            assert!(wait <= most, "{wait}");
            let tenth = wait.num_milliseconds() * 10 / (most.num_milliseconds() + 1);
            tenths[usize::try_from(tenth).unwrap()] += 1;
        }
        assert!(
            tenths.iter().all(|count| (50..200).contains(count)),
            "{tenths:?}"
        );
    };
    let never = Checked::default();
    let wait_of =
        |schedule: &Schedule, checked| wait(schedule.due(now(), checked, FREE, Updates::Auto));
    spread(
        &|seed| wait_of(&Schedule::started(seed, now()), never),
        START_SPREAD,
    );
    let reconnected = |seed| {
        let mut schedule = Schedule::started(seed, now() - TimeDelta::days(1));
        schedule.reconnected(now());
        wait_of(&schedule, never)
    };
    spread(&reconnected, RECONNECTED_SPREAD);
    let daily = |seed| {
        let schedule = Schedule::started(seed, now() - TimeDelta::days(1));
        wait_of(&schedule, checked(FRESH))
    };
    spread(&daily, SPREAD);
    // And those that a host sent away together do not come back together.
    let sent_away = |seed| {
        let mut schedule = Schedule::started(seed, now());
        schedule.ended(now(), &failed(Some(3600)));
        wait_of(&schedule, never) - TimeDelta::hours(1)
    };
    spread(&sent_away, BACKOFF_FIRST);
}

#[test]
fn after_failures_it_waits_longer_and_longer_up_to_a_cap_whatever_a_host_asks_for() {
    let mut schedule = Schedule::started(1, now());
    let mut expected = BACKOFF_FIRST;
    for _ in 0..12 {
        schedule.ended(now(), &failed(None));
        // Though a host was asked with success just now: that was part of what failed.
        let wait = wait(schedule.due(now(), checked(TimeDelta::zero()), FREE, Updates::Auto));
        assert!(
            (expected / 2..=expected).contains(&wait),
            "{wait} of {expected}"
        );
        expected = (expected * 2).min(BACKOFF_MOST);
    }
    assert_eq!(expected, BACKOFF_MOST);
    for (asked, least, most) in [
        (0, BACKOFF_FIRST / 2, BACKOFF_FIRST),
        (
            7200,
            TimeDelta::hours(2),
            TimeDelta::hours(2) + BACKOFF_FIRST,
        ),
        (u64::MAX, BACKOFF_MOST - BACKOFF_FIRST, BACKOFF_MOST),
    ] {
        let mut schedule = Schedule::started(1, now());
        schedule.ended(now(), &failed(Some(asked)));
        let wait = wait(schedule.due(now(), Checked::default(), FREE, Updates::Auto));
        assert!((least..=most).contains(&wait), "{asked}: {wait}");
    }
}

#[test]
fn reconnection_and_demand_forget_the_failures_and_success_does_too() {
    let mut schedule = Schedule::started(1, now());
    let worn = |schedule: &mut Schedule| (0..9).for_each(|_| schedule.ended(now(), &failed(None)));
    let wait_of =
        |schedule: &Schedule| wait(schedule.due(now(), Checked::default(), FREE, Updates::Auto));
    worn(&mut schedule);
    assert!(wait_of(&schedule) > TimeDelta::hours(1));
    schedule.reconnected(now());
    assert!(wait_of(&schedule) <= RECONNECTED_SPREAD);
    worn(&mut schedule);
    schedule.demanded(now(), FREE, Updates::Auto, false);
    assert_eq!(wait_of(&schedule), TimeDelta::zero());
    worn(&mut schedule);
    schedule.ended(now(), &Outcome::UpToDate);
    assert_eq!(wait_of(&schedule), TimeDelta::zero());
}

proptest! {
    /// Any order of starts, ends, reconnections and clocks that jump.
    #[test]
    fn no_wait_is_longer_than_the_longest(
        seed: u64,
        events in proptest::collection::vec((0..4_u8, any::<Option<u64>>(), -400_000_000..400_000_000_i64), 0..40),
        ago in -400_000_000..400_000_000_i64,
        whole: bool,
    ) {
        let mut schedule = Schedule::started(seed, now());
        for (event, retry_after, offset) in events {
            let at = now() + TimeDelta::seconds(offset);
            match event {
                0 => schedule.reconnected(at),
                1 => schedule.ended(at, &failed(retry_after)),
                2 => schedule.ended(at, &Outcome::UpToDate),
                _ => { schedule.demanded(at, FREE, Updates::Auto, true); }
            }
        }
        let checked = Checked { at: Some(now() - TimeDelta::seconds(ago)), whole };
        let wait = wait(schedule.due(now(), checked, FREE, Updates::Auto));
        prop_assert!(wait <= FRESH + SPREAD, "{}", wait);
        // And asked then, it is due then.
        let then = now() + wait;
        prop_assert_eq!(schedule.due(then, checked, FREE, Updates::Auto), Due::Now);
    }
}
