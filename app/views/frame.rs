//! What stands around every screen: the way to skip to the content, the bars, the rooms; and the first
//! question, the language, before any of them.

use dioxus::prelude::*;
use sportello_core::l10n::msg;

use super::Welcome;
use crate::components::{NoticeBar, Rooms};
use crate::platform;
use crate::routes::Route;
use crate::state::State;

/// The layout of all routes.
#[component]
pub fn Frame() -> Element {
    let state = State::get();
    let here = use_route::<Route>();
    // Numbers to call need no language chosen first.
    let free = matches!(here, Route::Help {} | Route::About {});
    if !state.started() && !free {
        return rsx! { Welcome {} };
    }
    rsx! {
        a { class: "skip", href: "#content",
            onclick: |event| {
                event.prevent_default();
                platform::focus("content");
            },
            {state.text(&msg::skip_to_content())}
        }
        div { class: "frame",
            div { class: "page", Outlet::<Route> {} }
            Rooms {}
        }
    }
}

/// A screen: its bar, its one heading, its content. Tells the window its title and a screen reader where to begin.
#[component]
pub fn Screen(
    title: String,
    bar: Element,
    #[props(default)] hide_title: bool,
    children: Element,
) -> Element {
    let name = title.clone();
    use_effect(use_reactive!(|(name,)| platform::title(&format!(
        "{name} · Sportello"
    ))));
    use_effect(|| platform::focus("content"));
    rsx! {
        {bar}
        main { id: "content", tabindex: "-1",
            NoticeBar {}
            if !hide_title {
                h1 { {title} }
            }
            {children}
        }
    }
}
