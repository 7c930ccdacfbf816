//! What a person is told of updates: how old the data is, when a host was last asked, what is coming, what failed and
//! that nothing was lost by it.

use chrono::{DateTime, Utc};

use crate::feed::{Fate, Part};
use crate::hours::rome;
use crate::l10n::{Msg, format, msg};
use crate::sync::{Failure, Status};

/// How the line should look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// All is well.
    Good,
    /// Something is going on.
    Busy,
    /// Nothing is wrong, nothing is certain.
    Plain,
    /// It did not go as it should.
    Trouble,
}

/// The state of updates in words.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdatesLine {
    /// How it should look.
    pub mood: Mood,
    /// The one sentence.
    pub text: Msg,
    /// What can be done, when something failed.
    pub remedy: Option<Msg>,
    /// Of when the list is.
    pub data_of: Option<Msg>,
    /// When a host was last asked with success; what could not be reached never counts.
    pub checked: Option<Msg>,
    /// Bytes that came, of all: while something is coming.
    pub progress: Option<(u64, u64)>,
    /// What was refused, in the words of the specification: for who must put it right.
    pub details: Option<String>,
}

/// The words for a state, seen at an instant; `data_of` is when the list was signed, or its bundle made.
pub fn updates_line(
    status: &Status,
    data_of: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> UpdatesLine {
    let day = data_of.map(|at| format::date(rome(at).date()));
    let moment = |at: DateTime<Utc>| msg::updates_checked(past(at, now));
    let mut line = UpdatesLine {
        mood: Mood::Plain,
        text: msg::updates_never(),
        remedy: None,
        data_of: day.clone().map(msg::updates_data_of),
        checked: None,
        progress: None,
        details: None,
    };
    match status {
        Status::NeverChecked => {}
        Status::Checking => (line.mood, line.text) = (Mood::Busy, msg::updates_checking()),
        Status::Downloading { got, total } => {
            line.mood = Mood::Busy;
            line.text = msg::updates_downloading(kilobytes(*got), kilobytes(*total));
            line.progress = Some((*got, *total));
        }
        Status::Applying => (line.mood, line.text) = (Mood::Busy, msg::updates_applying()),
        Status::UpToDate { checked } => {
            (line.mood, line.text) = (Mood::Good, msg::updates_fresh());
            line.checked = Some(moment(*checked));
        }
        Status::Unfinished { checked } => {
            line.text = msg::updates_unfinished();
            line.checked = Some(moment(*checked));
        }
        Status::Failed { why, checked } => {
            line.mood = Mood::Trouble;
            line.text = day.map_or_else(msg::updates_failed_undated, msg::updates_failed);
            line.remedy = Some(remedy(why));
            line.checked = checked.map(moment);
            line.details = details(why);
        }
    }
    line
}

/// Days by which the clock may stand before the list's own date: time zones, and who signs late in the evening.
const EARLY_DAYS: i64 = 1;

/// Days after the list's own date at which a clock is taken for wrong: ten years. Nobody keeps a list so long without
/// an update, and of one so old nothing is said without a warning.
const LATE_DAYS: i64 = 3653;

/// What a person is told when the clock cannot be right, by when the list was signed or its bundle made; `None` while
/// it can. What is open is asked of the clock, so this must be said beside it.
pub fn clock_line(data_of: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Option<Msg> {
    let since = now.signed_duration_since(data_of?);
    let can_be = (-EARLY_DAYS..=LATE_DAYS).contains(&since.num_days());
    (!can_be).then(|| msg::error_clock(format::date(rome(now).date())))
}

/// An instant of the past: "oggi alle 10:32", "22 novembre 2026".
fn past(at: DateTime<Utc>, now: DateTime<Utc>) -> Msg {
    let (at, now) = (rome(at), rome(now));
    if at.date() == now.date() {
        format::when(at, now)
    } else {
        format::date(at.date())
    }
}

/// Whole kilobytes (1000 bytes), never 0 of something.
fn kilobytes(bytes: u64) -> String {
    bytes.div_ceil(1000).to_string()
}

/// What a person can do about it.
fn remedy(why: &Failure) -> Msg {
    match why {
        Failure::NoConnection => msg::updates_why_connection(),
        Failure::LogIn => msg::updates_why_log_in(),
        Failure::Busy => msg::updates_why_busy(),
        Failure::Refused(_) => msg::updates_why_refused(),
        Failure::Clock { .. } => msg::updates_why_clock(),
        Failure::NewerApp(_) => msg::updates_why_newer_app(),
        Failure::Storage { full: true, .. } => msg::updates_why_full(),
        Failure::Storage { full: false, .. } => msg::updates_why_storage(),
    }
}

fn details(why: &Failure) -> Option<String> {
    match why {
        Failure::Refused(refusal) | Failure::NewerApp(refusal) => Some(refusal.to_string()),
        Failure::Storage { why, .. } => Some(why.clone()),
        Failure::Clock { expired } => expired.map(|at| at.to_rfc3339()),
        Failure::NoConnection | Failure::LogIn | Failure::Busy => None,
    }
}

/// What became of a saved desk, each thing for itself.
pub fn fate(fate: &Fate) -> Vec<Msg> {
    match fate {
        Fate::Added => vec![msg::updates_news_added()],
        Fate::Removed => vec![msg::updates_news_removed()],
        Fate::Changed(parts) => parts
            .iter()
            .map(|part| match part {
                Part::Hours => msg::updates_news_hours(),
                Part::Place => msg::updates_news_place(),
                Part::Contact => msg::updates_news_contact(),
                Part::About => msg::updates_news_about(),
            })
            .collect(),
    }
}
