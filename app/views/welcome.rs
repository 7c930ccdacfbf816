//! The first screen: the language, and what this is, in every language. It asks nothing else, needs no
//! state, and is also drawn when the app is built, to stand on the page before the app has come.

use dioxus::prelude::*;
use sportello_assets::icons::Icon;
use sportello_core::l10n::{Locale, Msg, Words, msg, negotiate};

use crate::components::{Glyph, LanguageButtons};
use crate::platform;
use crate::routes::Route;
use crate::state::State;

/// The first screen, live: with the languages that a file brought before one was chosen.
#[component]
pub fn Welcome() -> Element {
    let state = State::get();
    let navigator = use_navigator();
    let languages = state.spoken.named();
    let known: Vec<Locale> = languages.iter().map(|(locale, _)| *locale).collect();
    let device = negotiate(&platform::device_languages(), &known);
    rsx! {
        WelcomePage {
            languages,
            words: vec![state.spoken.words_of(device)],
            device,
            coming: state.spoken.coming(),
            on_choose: move |locale| state.choose_locale(locale),
            on_help: move |()| {
                navigator.push(Route::Help {});
            },
        }
    }
}

/// The first screen as it looks: what it says in each of `words`; where these are more than one, the page's own script shows that of the
/// device.
#[component]
pub fn WelcomePage(
    languages: Vec<(Locale, String)>,
    words: Vec<Words>,
    #[props(default)] device: Option<Locale>,
    #[props(default)] coming: Option<Locale>,
    on_choose: EventHandler<Locale>,
    on_help: EventHandler<()>,
) -> Element {
    rsx! {
        main { id: "content", class: "welcome", tabindex: "-1",
            div { class: "mark", Glyph { icon: Icon::MapPinFill } }
            h1 { "data-said": "true",
                for words in words.iter() {
                    Said { words: words.clone(), msg: msg::welcome_title() }
                }
            }
            LanguageButtons {
                languages,
                chosen: None,
                first: device,
                coming,
                on_choose,
            }
            p { class: "promise", "data-said": "true",
                for words in words.iter() {
                    Said { words: words.clone(), msg: msg::welcome_what() }
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
                span { "data-said": "true",
                    for words in words.iter() {
                        Said { words: words.clone(), msg: msg::room_help() }
                    }
                }
            }
        }
    }
}

/// One message in one language.
#[component]
fn Said(words: Words, msg: Msg) -> Element {
    let said = words.said(&msg);
    rsx! {
        span { lang: said.lang.code(), dir: said.lang.direction().code(), {said.text} }
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
