//! The fourth room: numbers to call. Works with no place at all.

use dioxus::prelude::*;
use sportello_assets::icons::Icon;
use sportello_core::find;
use sportello_core::l10n::msg;

use super::Screen;
use crate::components::{DeskList, Glyph, Note, TopBar};
use crate::routes::Route;
use crate::state::State;

/// The screen.
#[component]
pub fn Help() -> Element {
    let state = State::get();
    let now = state.now();
    let lines = state
        .read(|dao| find::helplines(dao, now))
        .unwrap_or_default();
    let rows = state.rows(&lines);
    rsx! {
        Screen { title: state.text(&msg::help_title()), bar: rsx! { TopBar {} },
            a { class: "btn primary wide", href: "tel:112", "data-test": "emergency",
                Glyph { icon: Icon::PhoneFill }
                span { {state.text(&msg::help_free_note())} }
            }
            Note { icon: Icon::Info, {state.text(&msg::help_what())} }
            DeskList { rows }
            Link { class: "btn wide", to: Route::About {},
                Glyph { icon: Icon::Info }
                span { {state.text(&msg::help_about())} }
            }
        }
    }
}
