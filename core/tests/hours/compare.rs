//! The evaluation against opening_hours.js: its answers stand in a table that
//! scripts/hours-conformance/reference.mjs writes, and every disagreement has one of the reasons below, which
//! docs/hours-conformance.md explains. Whatever the reason, "open" where the reference does not say so is a
//! fault. The test `reference` holds a part of the answers, the example `hours_conformance` all of them.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDateTime, NaiveTime};
use sportello_core::hours::{Facts, Plan, State, check, is_public_holiday};
use sportello_core::model::{Attending, Schedule};

/// What is said at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Open,
    Closed,
    Unknown,
}

impl Said {
    fn of(code: char) -> Self {
        match code {
            'o' => Self::Open,
            'c' => Self::Closed,
            'u' => Self::Unknown,
            other => panic!("{other:?} is no answer: make the table again"),
        }
    }
}

/// Why an answer differs from the reference's on purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The catalogue's build refuses the expression, so no catalogue has it; a phone says unknown.
    Refused,
    /// Offices are closed on national holidays, whether or not their hours say so; nights end before them
    /// and do not go on after them.
    Holiday,
    /// The comment asks for an appointment: not open to who only comes, and, between the hours of a desk that
    /// has no others, not closed either.
    Appointment,
}

impl Reason {
    pub const ALL: [Self; 3] = [Self::Refused, Self::Holiday, Self::Appointment];
}

/// How the answers of one feature compare.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    pub expressions: usize,
    pub asked: usize,
    pub agreed: usize,
    pub differed: BTreeMap<Reason, usize>,
    /// Expressions that the catalogue's build refuses.
    pub refused: usize,
}

/// The comparison of a table.
#[derive(Debug, Default)]
pub struct Comparison {
    /// By feature, in the table's order.
    pub features: Vec<(String, Tally)>,
    /// Ours says open, the reference does not: never allowed.
    pub wrongly_open: Vec<String>,
    /// Another disagreement without a reason: to be mended, or to be given one.
    pub unexplained: Vec<String>,
}

/// Reads a table and asks ours the same.
pub fn compare(table: &str) -> Comparison {
    let mut lines = table.lines().filter(|line| !line.starts_with('#'));
    let times = lines.next().and_then(|l| l.strip_prefix("instants\t"));
    let instants: Vec<NaiveDateTime> = times
        .expect("a line of instants")
        .split(' ')
        .map(|text| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").expect("an instant"))
        .collect();
    let mut found = Comparison::default();
    for (row, line) in lines.enumerate() {
        let cells: Vec<&str> = line.split('\t').collect();
        let [feature, expr, answers] = cells[..] else {
            panic!("row {row} has not three cells: {line}");
        };
        let at = |i: usize| instants[(row * answers.len() + i) % instants.len()];
        let answers = answers
            .chars()
            .enumerate()
            .map(|(i, code)| (at(i), Said::of(code)));
        found.add(feature, expr, answers);
    }
    found
}

impl Comparison {
    fn add(
        &mut self,
        feature: &str,
        expr: &str,
        answers: impl Iterator<Item = (NaiveDateTime, Said)>,
    ) {
        if self.features.last().is_none_or(|(name, _)| name != feature) {
            self.features.push((feature.to_owned(), Tally::default()));
        }
        let Some((_, tally)) = self.features.last_mut() else {
            return;
        };
        let refused = check(expr).is_err();
        tally.expressions += 1;
        tally.refused += usize::from(refused);
        let schedules = [schedule(expr)];
        let plan = Plan::new(&schedules);
        let facts = Facts {
            schedules: &schedules,
            source_date: None,
            doubtful: false,
            patron: None,
        };
        for (at, reference) in answers {
            let state = plan.status(&facts, at).state;
            let ours = said(state);
            tally.asked += 1;
            if ours == reference {
                tally.agreed += 1;
                continue;
            }
            let case = format!("{expr} at {at}: ours {state:?}, reference {reference:?}");
            if ours == Said::Open {
                self.wrongly_open.push(case);
            } else if let Some(reason) = reason(expr, refused, state, at) {
                *tally.differed.entry(reason).or_default() += 1;
            } else {
                self.unexplained.push(case);
            }
        }
    }
}

/// Why the answer that ours gives is another one; `None` when there is no good reason.
fn reason(expr: &str, refused: bool, state: State, at: NaiveDateTime) -> Option<Reason> {
    if refused {
        return Some(Reason::Refused);
    }
    // `PH -1 day` speaks of the day before a holiday, not of the holiday.
    let speaks = |rest: &str| !rest.starts_with(" -") && !rest.starts_with(" +");
    let by_law = expr != "24/7" && !expr.split("PH").skip(1).any(speaks);
    let after_one = at.time() < NaiveTime::from_hms_opt(12, 0, 0)?
        && is_public_holiday(at.date().checked_sub_days(Days::new(1))?);
    if by_law && (is_public_holiday(at.date()) || after_one) && said(state) == Said::Closed {
        return Some(Reason::Holiday);
    }
    (state == State::ByAppointment).then_some(Reason::Appointment)
}

fn said(state: State) -> Said {
    match state {
        State::Open { .. } => Said::Open,
        State::Closed { .. } => Said::Closed,
        State::ByAppointment | State::Unknown => Said::Unknown,
    }
}

fn schedule(expr: &str) -> Schedule {
    Schedule {
        opening_hours: Some(expr.to_owned()),
        text: None,
        attending: Attending::Physical,
        by_appointment: false,
        valid_to: None,
        source_date: None,
    }
}
