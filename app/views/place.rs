//! Where are you: the position, or a town.

use dioxus::prelude::*;
use sportello_core::l10n::msg;

use super::Screen;
use crate::components::{BackBar, PositionButton, TopBar, TownPicker};
use crate::platform;
use crate::routes::Route;
use crate::state::State;

/// The screen.
#[component]
pub fn Where() -> Element {
    rsx! { Choose { bar: rsx! { BackBar {} } } }
}

/// The same question in place of the list, while no place is known: there is nothing to go back to.
#[component]
pub fn FirstWhere() -> Element {
    rsx! { Choose { bar: rsx! { TopBar {} } } }
}

#[component]
fn Choose(bar: Element) -> Element {
    let state = State::get();
    let navigator = use_navigator();
    let done = move || {
        // The list may stand at this very address, and the router then changes nothing by itself.
        platform::to_top();
        navigator.push(Route::home());
    };
    rsx! {
        Screen { title: state.text(&msg::place_title()), bar,
            PositionButton { on_found: move |()| done() }
            TownPicker {
                on_choose: move |town| {
                    state.choose_town(town);
                    done();
                },
            }
        }
    }
}
