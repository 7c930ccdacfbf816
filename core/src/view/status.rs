//! The one line of truth of a desk: words, and the tone that gives colour and icon.

use chrono::{Datelike, NaiveDate, NaiveDateTime};

use crate::hours::{self, Because, Certainty, State, Status};
use crate::l10n::{Msg, format, msg};
use crate::model::Attending;

/// What a status line looks like. Never the only carrier of meaning: the words say it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Open, and the source is recent.
    Open,
    /// Said to be open by a source that may be wrong.
    Doubtful,
    /// Closed.
    Closed,
    /// By appointment.
    Appointment,
    /// Not known.
    Unknown,
    /// May be there no more.
    Ended,
}

impl Tone {
    /// A stable code, for style and JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Doubtful => "open_unconfirmed",
            Self::Closed => "closed",
            Self::Appointment => "by_appointment",
            Self::Unknown => "unknown",
            Self::Ended => "may_have_ended",
        }
    }
}

/// Words and tone.
#[derive(Clone, Debug, PartialEq)]
pub struct StatusLine {
    /// What to say.
    pub text: Msg,
    /// How it looks.
    pub tone: Tone,
}

/// The line for a status at an instant (wall-clock time in Italy). `can_call` tells whether a number is known,
/// so that nobody is told to call where there is nothing to dial.
pub fn status_line(status: &Status, can_call: bool, now: NaiveDateTime) -> StatusLine {
    let Status {
        state,
        certainty,
        attending,
    } = *status;
    let (text, tone) = match (state, certainty) {
        (_, Certainty::MayHaveEnded) => (
            if can_call {
                msg::status_ended()
            } else {
                msg::status_ended_no_phone()
            },
            Tone::Ended,
        ),
        (State::ByAppointment, _) => (
            if can_call {
                msg::status_by_appointment_call()
            } else {
                msg::status_by_appointment()
            },
            Tone::Appointment,
        ),
        (State::Unknown, _) => (
            if can_call {
                msg::status_unknown_call()
            } else {
                msg::status_unknown()
            },
            Tone::Unknown,
        ),
        (State::Open { .. }, Certainty::PatronDay) => (
            if can_call {
                msg::status_patron()
            } else {
                msg::status_patron_no_phone()
            },
            Tone::Doubtful,
        ),
        (State::Open { until }, Certainty::Current) => {
            let soon = until.filter(|_| hours::closes_soon(state, now));
            let text = soon.map_or_else(|| open(attending, until), |at| closing(attending, at));
            (text, Tone::Open)
        }
        (State::Closed { opens, because }, Certainty::Current | Certainty::PatronDay) => {
            (closed(attending, opens, because, now), Tone::Closed)
        }
        // Law and custom close an old desk as a new one; when it opens again only its hours say.
        (
            State::Closed {
                because: because @ (Because::Holiday | Because::PatronDay),
                ..
            },
            _,
        ) => (closed(attending, None, because, now), Tone::Closed),
        (State::Open { .. }, Certainty::Dated(date)) => {
            let year = date.year().to_string();
            let text = match (attending, can_call) {
                (Attending::Physical, true) => msg::status_old_open(year),
                (Attending::Physical, false) => msg::status_old_open_no_phone(year),
                (Attending::Phone, _) => msg::status_old_phone(year),
            };
            (text, Tone::Doubtful)
        }
        (State::Closed { .. }, Certainty::Dated(date)) => {
            let year = date.year().to_string();
            let text = match (attending, can_call) {
                (Attending::Physical, true) => msg::status_old_closed(year),
                (Attending::Physical, false) => msg::status_old_closed_no_phone(year),
                (Attending::Phone, _) => msg::status_old_phone_closed(year),
            };
            (text, Tone::Closed)
        }
        (State::Open { .. }, Certainty::Undated) => {
            let text = match (attending, can_call) {
                (Attending::Physical, true) => msg::status_undated_open(),
                (Attending::Physical, false) => msg::status_undated_open_no_phone(),
                (Attending::Phone, _) => msg::status_undated_phone(),
            };
            (text, Tone::Doubtful)
        }
        (State::Closed { .. }, Certainty::Undated) => {
            let text = match (attending, can_call) {
                (Attending::Physical, true) => msg::status_undated_closed(),
                (Attending::Physical, false) => msg::status_undated_closed_no_phone(),
                (Attending::Phone, _) => msg::status_undated_phone_closed(),
            };
            (text, Tone::Closed)
        }
    };
    StatusLine { text, tone }
}

fn open(attending: Attending, until: Option<NaiveDateTime>) -> Msg {
    let until = until.map(|at| format::time(at.time()));
    match (attending, until) {
        (Attending::Physical, Some(time)) => msg::status_open_until(time),
        (Attending::Physical, None) => msg::status_open_always(),
        (Attending::Phone, Some(time)) => msg::status_phone_until(time),
        (Attending::Phone, None) => msg::status_phone_always(),
    }
}

/// "Closed until Tuesday 1 September": within a year, so without the year.
fn until(day: NaiveDate) -> Msg {
    msg::status_closed_until(
        day.day(),
        format::month(day.month()),
        format::weekday(day.weekday()),
    )
}

fn closing(attending: Attending, at: NaiveDateTime) -> Msg {
    let time = format::time(at.time());
    match attending {
        Attending::Physical => msg::status_closing_soon(time),
        Attending::Phone => msg::status_phone_closing_soon(time),
    }
}

fn closed(
    attending: Attending,
    opens: Option<NaiveDateTime>,
    because: Because,
    now: NaiveDateTime,
) -> Msg {
    let when = opens.map(|at| format::when(at, now));
    match (attending, because, when) {
        (Attending::Physical, Because::Holiday, Some(when)) => {
            msg::status_closed_holiday_opens(when)
        }
        (Attending::Physical, Because::Holiday, None) => msg::status_closed_holiday(),
        (Attending::Physical, Because::PatronDay, Some(when)) => {
            msg::status_closed_patron_opens(when)
        }
        (Attending::Physical, Because::PatronDay, None) => msg::status_closed_patron(),
        (Attending::Physical, Because::Season, Some(when)) => match opens {
            Some(at) => until(at.date()),
            None => msg::status_closed_opens(when),
        },
        (Attending::Physical, _, Some(when)) => msg::status_closed_opens(when),
        (Attending::Physical, _, None) => msg::status_closed(),
        (Attending::Phone, _, Some(when)) => msg::status_phone_closed_opens(when),
        (Attending::Phone, _, None) => msg::status_phone_closed(),
    }
}
