//! The first screen: the language, and what this is, in every language. It asks nothing else, needs no
//! state, and is also drawn when the app is built, to stand on the page before the app has come.

use dioxus::prelude::*;
use sportello_assets::icons::Icon;
use sportello_core::l10n::{Locale, Words, msg};

use crate::components::{Glyph, LanguageButtons};
use crate::routes::Route;
use crate::state::State;

/// The first screen, live.
#[component]
pub fn Welcome() -> Element {
    let state = State::get();
    let navigator = use_navigator();
    rsx! {
        WelcomePage {
            on_choose: move |locale| state.choose_locale(locale),
            on_help: move |()| {
                navigator.push(Route::Help {});
            },
        }
    }
}

/// The first screen as it looks.
#[component]
pub fn WelcomePage(on_choose: EventHandler<Locale>, on_help: EventHandler<()>) -> Element {
    let words: Vec<Words> = Locale::ALL.iter().copied().map(Words::new).collect();
    rsx! {
        main { id: "content", class: "welcome", tabindex: "-1",
            div { class: "mark", Glyph { icon: Icon::MapPinFill } }
            h1 {
                for words in words.iter() {
                    span { lang: words.locale().code(), dir: words.locale().direction().code(),
                        {words.text(&msg::welcome_title())}
                    }
                }
            }
            LanguageButtons { chosen: None, on_choose }
            div { class: "promise",
                for words in words.iter() {
                    p { lang: words.locale().code(), dir: words.locale().direction().code(),
                        {words.text(&msg::welcome_what())}
                    }
                }
            }
            a {
                class: "btn wide",
                href: "/help",
                onclick: move |event| {
                    event.prevent_default();
                    on_help.call(());
                },
                Glyph { icon: Icon::PhoneCall }
                for words in words.iter() {
                    span { lang: words.locale().code(), {words.text(&msg::room_help())} }
                }
            }
        }
    }
}

/// What a returning person sees before the app has come: the shape of the list.
#[component]
pub fn Skeleton() -> Element {
    rsx! {
        div { class: "skeleton", "aria-hidden": "true",
            i { class: "thin" }
            i {}
            i {}
            i {}
            i {}
        }
    }
}
