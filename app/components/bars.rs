//! The bars: the place above; below (or beside, on a wide screen) the four rooms and the language, in reach however far one
//! has scrolled.

use dioxus::prelude::*;
use sportello_assets::icons::Icon;
use sportello_core::l10n::msg;

use super::Glyph;
use crate::routes::{Route, Sought, go_back};
use crate::state::{Place, State};

/// The place, one tap away.
#[component]
pub fn TopBar() -> Element {
    let state = State::get();
    let place = state.place.read();
    let (name, how) = match place.as_ref() {
        Some(Place::Town(town)) => (town.name.clone(), Some(msg::place_town_centre())),
        Some(Place::Position { near, .. }) => (
            state.text(&msg::place_near(near.name.as_str())),
            Some(msg::place_near_you()),
        ),
        None => (state.text(&msg::place_choose()), None),
    };
    rsx! {
        header { class: "topbar",
            Link { class: "place", to: Route::Where {}, "data-test": "place",
                Glyph { icon: Icon::MapPinFill }
                span {
                    b { bdi { {name} } }
                    if let Some(how) = how {
                        small {
                            {state.text(&how)}
                            " · "
                            u { {state.text(&msg::place_change())} }
                        }
                    }
                }
            }
        }
    }
}

/// Back.
#[component]
pub fn BackBar() -> Element {
    let state = State::get();
    let navigator = use_navigator();
    rsx! {
        header { class: "topbar",
            button {
                class: "icon-btn",
                // A phone's own back button presses this one (packaging/android/MainActivity.kt).
                "data-back": "",
                "aria-label": state.text(&msg::back()),
                onclick: move |_| go_back(navigator),
                Glyph { icon: Icon::ArrowLeft, directional: true }
            }
        }
    }
}

/// The four rooms, and the language.
#[component]
pub fn Rooms() -> Element {
    let state = State::get();
    let here = use_route::<Route>();
    let rooms = [
        (
            Route::home(),
            Icon::Compass,
            Icon::CompassFill,
            msg::room_near(),
        ),
        (
            Route::Search {
                sought: Sought::default(),
            },
            Icon::MagnifyingGlass,
            Icon::MagnifyingGlassFill,
            msg::room_search(),
        ),
        (
            Route::Saved {},
            Icon::Heart,
            Icon::HeartFill,
            msg::room_saved(),
        ),
        (
            Route::Help {},
            Icon::PhoneCall,
            Icon::PhoneCallFill,
            msg::room_help(),
        ),
    ];
    rsx! {
        nav { class: "rooms", "aria-label": state.text(&msg::rooms_label()),
            ul {
                for (route, icon, filled, name) in rooms {
                    li { key: "{name.id()}",
                        RoomLink { on: same_room(&here, &route), route, icon, filled, label: state.text(&name) }
                    }
                }
                li { class: "own-language", LanguageLink {} }
            }
        }
    }
}

#[component]
fn RoomLink(route: Route, on: bool, icon: Icon, filled: Icon, label: String) -> Element {
    let navigator = use_navigator();
    // The router's own link marks only the very same address; a room stays the same whatever is asked in it.
    rsx! {
        a {
            href: "{route}",
            "aria-current": if on { "page" },
            onclick: move |event| {
                event.prevent_default();
                navigator.push(route.clone());
            },
            Glyph { icon: if on { filled } else { icon } }
            span { {label} }
        }
    }
}

/// To the languages; pressed there, back to where one was.
#[component]
fn LanguageLink() -> Element {
    let state = State::get();
    let navigator = use_navigator();
    let there = use_route::<Route>() == Route::Language {};
    let label = state.text(&msg::language_change());
    let autonym = state.spoken.name(state.locale());
    rsx! {
        a {
            href: Route::Language {}.to_string(),
            "aria-current": if there { "page" },
            "data-test": "language",
            onclick: move |event| {
                event.prevent_default();
                if there {
                    go_back(navigator);
                } else {
                    navigator.push(Route::Language {});
                }
            },
            Glyph { icon: Icon::Globe }
            span { class: "visually-hidden", "{label}: " }
            span { {autonym} }
        }
    }
}

/// Whether two addresses are in the same room, whatever is asked or typed there.
fn same_room(a: &Route, b: &Route) -> bool {
    std::mem::discriminant(a) == std::mem::discriminant(b)
}
