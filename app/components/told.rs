//! A free text of the catalogue, marked with its language, and with who translated it when that was a machine.

use dioxus::prelude::*;
use sportello_core::l10n::{format, msg};
use sportello_core::view::Told;

use crate::state::State;

/// The text. `quiet` leaves out the label of a machine's translation: where the original stands above it.
#[component]
pub fn ToldText(told: Told, #[props(default)] quiet: bool) -> Element {
    let state = State::get();
    let Told {
        text,
        lang,
        machine,
    } = told;
    rsx! {
        span { lang: "{lang}", dir: "auto", {text} }
        if lang != state.locale().code() {
            small { {state.text(&msg::fact_note_language(format::language_name(&lang)))} }
        }
        if machine && !quiet {
            small { {state.text(&msg::fact_translated_machine())} }
        }
    }
}
