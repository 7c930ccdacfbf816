//! The third room: the desks that a person saved.

use dioxus::prelude::*;
use sportello_assets::icons::Icon;
use sportello_core::find;
use sportello_core::l10n::msg;

use super::Screen;
use crate::components::{DeskList, Empty, Glyph, TopBar};
use crate::routes::Route;
use crate::state::State;

/// The screen.
#[component]
pub fn Saved() -> Element {
    let state = State::get();
    let now = state.now();
    let origin = state.place.read().as_ref().map(crate::state::Place::point);
    let saved = state.saved();
    let (mut hits, mut gone) = (Vec::new(), Vec::new());
    for favourite in &saved {
        match state
            .read(|dao| find::desk(dao, &favourite.desk_id, origin, now))
            .flatten()
        {
            Some(hit) => hits.push(hit),
            None => gone.push(favourite.desk_id.clone()),
        }
    }
    let rows = state.rows(&hits);
    rsx! {
        Screen { title: state.text(&msg::saved_title()), bar: rsx! { TopBar {} },
            if saved.is_empty() {
                Empty {
                    icon: Icon::HeartDuotone,
                    title: state.text(&msg::saved_empty()),
                    why: state.text(&msg::saved_empty_how()),
                    Link { class: "btn primary", to: Route::home(), {state.text(&msg::desk_gone_way())} }
                }
            }
            DeskList { rows }
            ul { class: "list",
                for id in gone {
                    li { key: "{id}", class: "row",
                        p { {state.text(&msg::saved_gone())} " · " bdi { "{id}" } }
                        button { class: "btn",
                            onclick: {
                                let id = id.clone();
                                move |_| state.toggle_saved(&id)
                            },
                            Glyph { icon: Icon::Trash }
                            span { {state.text(&msg::saved_remove())} }
                        }
                    }
                }
            }
        }
    }
}
