//! Opening hours in the number and kind that a large catalogue has: distinct expressions of OSM's
//! `opening_hours`, each with what it says at the benchmark's instant, known from how it was made.

use sportello_core::hours::Facts;
use sportello_core::model::{Attending, Schedule};

/// The instant of every question: a Tuesday morning in Italy.
pub const INSTANT: &str = "2026-11-24T10:00:00";

/// The days of a week, as the expressions write them, and whether Tuesday is one.
const DAYS: [(&str, bool); 16] = [
    ("Mo-Fr", true),
    ("Mo-Sa", true),
    ("Mo,We,Fr", false),
    ("Tu,Th", true),
    ("Mo,Th", false),
    ("Tu,Fr", true),
    ("Mo,Tu,Fr", true),
    ("Mo-We,Fr", true),
    ("We", false),
    ("Th", false),
    ("Tu", true),
    ("Mo", false),
    ("Sa", false),
    ("Mo-Su", true),
    ("Mo,We", false),
    ("Tu-Sa", true),
];

/// An expression and whether it is open at [`INSTANT`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// OSM `opening_hours`.
    pub expression: String,
    /// Whether it is open at [`INSTANT`].
    pub open: bool,
}

/// `count` distinct expressions, at most 3,072: days times an opening times a closing, every third with
/// an afternoon.
pub fn hours(count: usize) -> Vec<Hours> {
    let mut all = Vec::new();
    // Openings from 08:00 in steps of 15 minutes, closings from 11:00 in steps of 15 minutes.
    for closing in 0..16 {
        for opening in 0..12 {
            for (days, tuesday) in DAYS {
                let (from, to) = (480 + opening * 15, 660 + closing * 15);
                let afternoon = if all.len() % 3 == 0 {
                    ",15:00-17:30"
                } else {
                    ""
                };
                all.push(Hours {
                    expression: format!("{days} {}-{}{afternoon}", clock(from), clock(to)),
                    open: tuesday && (from..to).contains(&600),
                });
            }
        }
    }
    all.truncate(count);
    all
}

/// A desk's schedule of one expression, as the core takes it.
pub fn schedule(expression: &str) -> Schedule {
    Schedule {
        opening_hours: Some(expression.to_owned()),
        text: None,
        attending: Attending::Physical,
        by_appointment: false,
        valid_to: None,
        source_date: None,
    }
}

/// What else the core must know of the desk: nothing that changes the answer.
pub const fn facts(schedules: &[Schedule]) -> Facts<'_> {
    Facts {
        schedules,
        source_date: None,
        doubtful: false,
        patron: None,
    }
}

fn clock(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDateTime;
    use sportello_core::hours::{State, status};
    use std::collections::HashSet;

    #[test]
    fn they_are_distinct_and_the_core_reads_them_alike() {
        let hours = hours(2000);
        let distinct: HashSet<_> = hours.iter().map(|h| &h.expression).collect();
        assert_eq!(distinct.len(), 2000);
        let at: NaiveDateTime = INSTANT.parse().unwrap();
        for hours in hours.iter().step_by(7) {
            let schedules = [schedule(&hours.expression)];
            let open = matches!(status(&facts(&schedules), at).state, State::Open { .. });
            assert_eq!(open, hours.open, "{}", hours.expression);
        }
    }
}
