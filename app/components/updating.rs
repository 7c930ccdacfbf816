//! How it stands with updates, and what stands between a person and one that may cost.

use dioxus::prelude::*;
use sportello_assets::icons::Icon;
use sportello_core::l10n::msg;
use sportello_core::sync::Because;
use sportello_core::view::{Mood, updates_line};

use super::Glyph;
use crate::platform;
use crate::state::State;
use crate::updates::Updates;

/// What is going on, how far it has come, what failed and what can be done.
#[component]
pub fn UpdateStatus() -> Element {
    let (state, updates) = (State::get(), Updates::get());
    // Each minute "today at" may be another day.
    let _minute = state.now();
    let line = updates_line(&updates.status(), updates.data_of(), platform::now());
    let (tone, icon) = match line.mood {
        Mood::Good => ("ok", Icon::CheckCircle),
        Mood::Busy => ("", Icon::ArrowClockwise),
        Mood::Plain => ("", Icon::Database),
        Mood::Trouble => ("warn", Icon::WarningCircle),
    };
    rsx! {
        section { class: "note updates {tone}", role: "status", "data-test": "updates-status",
            Glyph { icon }
            div {
                if updates.offered() {
                    p { b { {state.text(&line.text)} } }
                } else {
                    p { b { {state.text(&msg::updates_none())} } }
                }
                for part in [line.remedy, line.data_of, line.checked].into_iter().flatten() {
                    p { key: "{part.id()}", {state.text(&part)} }
                }
                if let Some((got, total)) = line.progress {
                    progress { max: "{total}", value: "{got}", "aria-label": state.text(&line.text) }
                }
                if let Some(details) = line.details {
                    details {
                        summary { {state.text(&msg::updates_details())} }
                        p { dir: "ltr", lang: "en", {details} }
                    }
                }
            }
        }
    }
}

/// The question before an update that may cost; nothing when there is none.
#[component]
pub fn UpdateQuestion() -> Element {
    let (state, updates) = (State::get(), Updates::get());
    let Some(why) = updates.question() else {
        return rsx! {};
    };
    let text = match why {
        Because::DataSaver => msg::updates_confirm_saver(),
        _ => msg::updates_confirm_metered(),
    };
    rsx! {
        section { class: "panel", role: "alertdialog", "aria-label": state.text(&text),
            p { {state.text(&text)} }
            div { class: "chips",
                button { class: "btn primary", "data-test": "confirm", onclick: move |_| updates.look(true),
                    {state.text(&msg::updates_confirm_yes())}
                }
                button { class: "btn", onclick: move |_| updates.leave(), {state.text(&msg::updates_confirm_no())} }
            }
        }
    }
}
