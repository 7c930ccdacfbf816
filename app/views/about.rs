//! What this is, what it keeps to itself, and whom it thanks.

use dioxus::prelude::*;
use sportello_assets::icons::Icon;
use sportello_core::catalogue::Dao;
use sportello_core::l10n::msg;

use super::Screen;
use crate::components::{BackBar, Glyph};
use crate::routes::Route;
use crate::state::State;

/// The screen.
#[component]
pub fn About() -> Element {
    let state = State::get();
    let desks = state.read(Dao::desks).map_or(0, |desks| desks.len());
    let towns = state
        .read(Dao::municipalities)
        .map_or(0, |towns| towns.len());
    let credits = [
        msg::about_credits_pages(),
        msg::about_credits_comuni(),
        msg::about_credits_points(),
        msg::about_credits_taxonomy(),
        msg::about_credits_icons(),
    ];
    rsx! {
        Screen { title: state.text(&msg::about_title()), bar: rsx! { BackBar {} },
            p { {state.text(&msg::about_what())} }
            section { class: "panel about",
                h2 { {state.text(&msg::about_privacy_title())} }
                p { {state.text(&msg::about_privacy())} }
            }
            section { class: "panel about",
                h2 { {state.text(&msg::about_data_title())} }
                p { {state.text(&msg::about_data(desks.to_string(), towns.to_string()))} }
                p { {state.text(&msg::about_data_warning())} }
                Link { class: "btn", to: Route::UpdatesPage {},
                    Glyph { icon: Icon::ArrowClockwise }
                    span { {state.text(&msg::updates_link())} }
                }
            }
            section { class: "panel about",
                h2 { {state.text(&msg::about_credits_title())} }
                ul {
                    for credit in credits {
                        li { {state.text(&credit)} }
                    }
                }
            }
            p { class: "quiet",
                {state.text(&msg::about_licence())}
                " "
                {state.text(&msg::about_version(env!("CARGO_PKG_VERSION")))}
            }
        }
    }
}
