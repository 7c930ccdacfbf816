//! The line of truth: icon, colour and words say the same.

use dioxus::prelude::*;
use sportello_assets::icons::Icon;
use sportello_core::view::{StatusLine, Tone};

use super::Glyph;
use crate::state::State;

/// A desk's hours now.
#[component]
pub fn StatusPill(status: StatusLine) -> Element {
    let state = State::get();
    let icon = match status.tone {
        Tone::Open => Icon::CheckCircle,
        Tone::Doubtful => Icon::WarningCircle,
        Tone::Closed => Icon::XCircle,
        Tone::Appointment => Icon::CalendarCheck,
        Tone::Unknown => Icon::Question,
        Tone::Ended => Icon::Hourglass,
    };
    let tone = status.tone.code();
    rsx! {
        p { class: "status {tone}", "data-status": tone,
            Glyph { icon }
            span { {state.text(&status.text)} }
        }
    }
}
