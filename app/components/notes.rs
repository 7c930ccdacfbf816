//! Notes: what a person must know before the rest, what is missing, what went wrong.

use dioxus::prelude::*;
use sportello_assets::icons::Icon;
use sportello_core::l10n::msg;
use sportello_core::view;

use super::Glyph;
use crate::platform::{self, LinkWithoutApp};
use crate::routes::Route;
use crate::state::{Notice, State};
use crate::updates::Updates;

/// A note: `warn`, `ok` or neither.
#[component]
pub fn Note(#[props(default)] kind: String, icon: Icon, children: Element) -> Element {
    rsx! {
        div { class: "note {kind}",
            Glyph { icon }
            div { {children} }
        }
    }
}

/// Nothing to show: why, and the nearest way out. `whole` when the screen has no other heading.
#[component]
pub fn Empty(
    icon: Icon,
    title: String,
    why: String,
    #[props(default)] whole: bool,
    children: Element,
) -> Element {
    rsx! {
        div { class: "empty", role: "status",
            Glyph { icon }
            if whole {
                h1 { {title} }
            } else {
                h2 { {title} }
            }
            p { {why} }
            {children}
        }
    }
}

/// What must be said at the start, that saved desks have changed, and that a newer app is ready.
#[component]
pub fn NoticeBar() -> Element {
    let state = State::get();
    let updates = Updates::get();
    let here = use_route::<Route>();
    // On its own screen it stands beside the button.
    let taken = updates.taken().filter(|_| here != (Route::UpdatesPage {}));
    let taken = taken.map(|taken| taken.said());
    let mut notice = state.notice;
    let said = match notice() {
        Some(Notice::NoStorage) => Some(msg::error_storage()),
        Some(Notice::NotSaved { full: true }) => Some(msg::updates_why_full()),
        Some(Notice::NotSaved { full: false }) => Some(msg::updates_why_storage()),
        Some(Notice::SetAside) => Some(msg::error_set_aside()),
        Some(Notice::NoWords) => Some(msg::language_load_failed()),
        Some(Notice::LinkWithoutApp(LinkWithoutApp { what, copied: true })) => {
            Some(msg::link_copied(what))
        }
        Some(Notice::LinkWithoutApp(LinkWithoutApp { what, .. })) => Some(msg::link_no_app(what)),
        None => None,
    };
    // Each minute the clock may be another one.
    let _minute = state.now();
    let clock = view::clock_line(updates.data_of(), platform::now());
    rsx! {
        if let Some(clock) = clock {
            div { class: "note warn", role: "status", "data-test": "clock",
                Glyph { icon: Icon::Clock }
                div { {state.text(&clock)} }
            }
        }
        if let Some(said) = said {
            div { class: "note warn", role: "status",
                Glyph { icon: Icon::Warning }
                div { {state.text(&said)} }
                button {
                    class: "icon-btn",
                    "aria-label": state.text(&msg::close()),
                    onclick: move |_| notice.set(None),
                    Glyph { icon: Icon::X }
                }
            }
        }
        if let Some((good, said)) = taken {
            div { class: if good { "note ok" } else { "note warn" }, role: "status", "data-test": "taken-note",
                Glyph { icon: if good { Icon::CheckCircle } else { Icon::WarningCircle } }
                div { {state.text(&said)} }
                button {
                    class: "icon-btn",
                    "aria-label": state.text(&msg::close()),
                    onclick: move |_| updates.read_taken(),
                    Glyph { icon: Icon::X }
                }
            }
        }
        if !updates.news().is_empty() && here != (Route::UpdatesPage {}) {
            div { class: "note ok", role: "status", "data-test": "news-note",
                Glyph { icon: Icon::HeartFill }
                div { {state.text(&msg::updates_news_note())} }
                Link { class: "btn", to: Route::UpdatesPage {}, {state.text(&msg::updates_news_see())} }
            }
        }
        if (state.update)() {
            div { class: "note ok", role: "status",
                Glyph { icon: Icon::ArrowClockwise }
                div { {state.text(&msg::update_ready())} }
                button { class: "btn", onclick: |_| platform::apply_update(), {state.text(&msg::update_now())} }
            }
        }
    }
}
