//! The second room: words. What is typed stands in the address after `#`, so that going back finds it again.

use dioxus::prelude::*;
use sportello_assets::icons::Icon;
use sportello_core::find::{self, Filter, WordsQuery};
use sportello_core::l10n::msg;
use sportello_core::view::DeskRow;

use super::Screen;
use crate::components::{DeskList, Empty, Glyph, TopBar};
use crate::routes::{Route, Typed};
use crate::state::{Place, State};

/// How many desks a search shows at most.
const MOST: usize = 50;

/// The screen.
#[component]
pub fn Search(typed: Typed) -> Element {
    let Typed(typed) = typed;
    let state = State::get();
    let navigator = use_navigator();
    let now = state.now();
    let origin = state.place.read().as_ref().map(Place::point);
    let words = typed.clone();
    let found = use_memo(use_reactive!(|(words, origin, now)| {
        let query = WordsQuery {
            typed: words,
            origin,
            filter: Filter::default(),
            at: now,
            offset: 0,
            limit: MOST,
        };
        let found = state
            .read(|dao| find::words(dao, &query))
            .unwrap_or_default();
        found
            .hits
            .iter()
            .map(|hit| DeskRow::new(hit, now))
            .collect::<Vec<_>>()
    }));
    let asked = !typed.trim().is_empty();
    let towns = if asked {
        let towns = state
            .read(|dao| find::towns(dao, &typed))
            .unwrap_or_default();
        towns.into_iter().take(3).collect()
    } else {
        Vec::new()
    };
    let rows = found();
    let count = rows.len();
    rsx! {
        Screen { title: state.text(&msg::search_title()), bar: rsx! { TopBar {} },
            form { role: "search", onsubmit: |event| event.prevent_default(),
                label { class: "field",
                    span { class: "visually-hidden", {state.text(&msg::search_type())} }
                    Glyph { icon: Icon::MagnifyingGlass }
                    input {
                        r#type: "search",
                        "data-test": "words",
                        placeholder: state.text(&msg::search_type()),
                        autocomplete: "off",
                        enterkeyhint: "search",
                        initial_value: "{typed}",
                        oninput: move |event| {
                            navigator.replace(Route::Search { typed: Typed(event.value()) });
                        },
                    }
                }
            }
            if !asked {
                p { class: "quiet", {state.text(&msg::search_hint())} }
            } else if count == 0 && towns.is_empty() {
                Empty {
                    icon: Icon::MagnifyingGlassDuotone,
                    title: state.text(&msg::search_none(typed.trim())),
                    why: state.text(&msg::search_none_way()),
                    Link { class: "btn primary", to: Route::home(), {state.text(&msg::near_title())} }
                }
            } else {
                if !towns.is_empty() {
                    section { class: "group",
                        h2 { {state.text(&msg::search_towns())} }
                        ul { class: "options",
                            for town in towns {
                                li { key: "{town.istat}",
                                    button {
                                        "data-town": "{town.istat}",
                                        onclick: {
                                            let town = town.clone();
                                            move |_| {
                                                state.choose_town(town.clone());
                                                navigator.push(Route::home());
                                            }
                                        },
                                        bdi { lang: "it", "{town.name}" }
                                        Glyph { icon: Icon::CaretRight, directional: true }
                                    }
                                }
                            }
                        }
                    }
                }
                p { class: "count", role: "status", "data-test": "count", {state.text(&msg::search_count(count))} }
                DeskList { rows }
            }
        }
    }
}
