//! When something is wrong: what happened, what is safe, what to press.

use dioxus::prelude::*;
use sportello_assets::icons::Icon;
use sportello_core::l10n::{Locale, Words, msg, negotiate};

use super::Screen;
use crate::boot::Failure;
use crate::components::{BackBar, Empty, Glyph};
use crate::platform;
use crate::routes::Route;
use crate::state::State;

/// The app cannot start. Stands without any state, in the device's language.
#[component]
pub fn CannotStart(why: Failure) -> Element {
    let words = use_hook(|| Words::new(negotiate(&platform::device_languages(), Locale::BUILT_IN)));
    let what = match why {
        Failure::Catalogue => msg::error_catalogue(),
        Failure::NewerUserData => msg::error_user_newer(),
    };
    let locale = words.locale();
    rsx! {
        main { id: "content", lang: locale.code(), dir: locale.direction().code(),
            h1 { {words.text(&msg::error_title())} }
            div { class: "note warn", role: "alert",
                Glyph { icon: Icon::Warning }
                p { {words.text(&what)} }
            }
            button { class: "btn primary wide", onclick: |_| platform::reload(),
                {words.text(&msg::error_reload())}
            }
            a { class: "btn wide", href: "tel:112", Glyph { icon: Icon::PhoneFill } span { {words.text(&msg::help_free_note())} } }
        }
    }
}

/// An address that leads nowhere.
#[component]
pub fn Missing(rest: Vec<String>) -> Element {
    let state = State::get();
    rsx! {
        Screen { title: state.text(&msg::page_missing_title()), bar: rsx! { BackBar {} }, hide_title: true,
            Empty {
                whole: true,
                icon: Icon::MapPin,
                title: state.text(&msg::page_missing_title()),
                // An address runs from left to right, whatever stands around it.
                why: format!("\u{2066}{}\u{2069}", rest.join("/")),
                Link { class: "btn primary", to: Route::home(), {state.text(&msg::desk_gone_way())} }
            }
        }
    }
}
