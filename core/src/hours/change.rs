//! How long an answer holds.

use chrono::{Days, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

use super::feast::Feast;
use super::normalise::{DAY, Kind};
use super::status::{HORIZON_DAYS, Plan, days_from};
use super::{Facts, on_the_clock};
use crate::model::Trust;

/// How far ahead a change of "open" is looked for, in days.
const NEAR_DAYS: u64 = 7;

/// Whether the state at an instant is [`State::Open`](super::State::Open) (the same as [`Plan::status`] says),
/// and the first instant after it at which that is otherwise; when it is not for 7 days, the midnight after
/// them. The answer holds for wall-clock times from `at` up to that instant, which is a whole minute.
///
/// For who filters many desks and keeps the answers: nothing else of the status is worked out. `patron` is
/// [`patron_of`](super::patron_of) the desk.
pub fn open_until_change(
    plan: &Plan,
    patron: Option<(u32, u32, Trust)>,
    at: NaiveDateTime,
) -> (bool, NaiveDateTime) {
    let feast = Feast::new(patron, plan.attending());
    let (open, change) = first_change(plan, feast, at, NEAR_DAYS, |kind| kind == Some(Kind::Open));
    let end = || {
        let day = at.date().checked_add_days(Days::new(NEAR_DAYS + 1));
        day.map_or(NaiveDateTime::MAX, |day| day.and_time(NaiveTime::MIN))
    };
    (open, change.unwrap_or_else(end))
}

/// The first instant after one given at which the state is of another kind (open, closed, by appointment,
/// unknown), within 366 days; `None` when there is none.
pub fn next_change(facts: &Facts<'_>, at: NaiveDateTime) -> Option<NaiveDateTime> {
    let plan = Plan::new(facts.schedules);
    let feast = Feast::new(facts.patron, plan.attending());
    // Between its hours a desk that only gives appointments still is by appointment.
    let between = plan
        .only_appointments(feast, at)
        .then_some(Kind::Appointment);
    let (_, change) = first_change(&plan, feast, at, HORIZON_DAYS, |kind| kind.or(between));
    change.map(on_the_clock)
}

/// What is said of the kind at an instant, and the first whole minute after it at which something else is.
fn first_change<T: PartialEq>(
    plan: &Plan,
    feast: Feast,
    at: NaiveDateTime,
    horizon: u64,
    say: impl Fn(Option<Kind>) -> T,
) -> (T, Option<NaiveDateTime>) {
    let minute = u16::try_from(at.hour() * 60 + at.minute()).unwrap_or(0);
    let today = plan.spans(at.date(), feast);
    let now = say(kind_at(&today, minute));
    let mut spans = today;
    for (n, day) in days_from(at.date(), horizon).enumerate() {
        if n > 0 {
            spans = plan.spans(day, feast);
        }
        let edges = spans.iter().flat_map(|span| [span.1, span.2]).chain([0]);
        let change = edges
            .filter(|edge| *edge < DAY && (n > 0 || *edge > minute))
            .filter(|edge| say(kind_at(&spans, *edge)) != now)
            .min();
        if let Some(edge) = change {
            let midnight = day.and_time(NaiveTime::MIN);
            return (
                now,
                midnight.checked_add_signed(TimeDelta::minutes(edge.into())),
            );
        }
    }
    (now, None)
}

/// The most open kind of the spans that hold at a minute; `None` when it is closed.
fn kind_at(spans: &[(Kind, u16, u16)], minute: u16) -> Option<Kind> {
    let now = spans
        .iter()
        .filter(|(_, from, to)| (*from..*to).contains(&minute));
    now.map(|(kind, ..)| *kind).min()
}
