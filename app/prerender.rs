//! The first screen as HTML, drawn when the web app is built, so that it stands before the app has come.

use dioxus::prelude::*;
use sportello_core::l10n::{Locale, Words, msg};

use crate::views::{Skeleton, WelcomePage};

/// The inside of the page's `#shell`: the language question for a first visit, the shape of the list for a
/// returning person (the page's own script tells which), and the words for when the app does not come.
pub fn shell() -> String {
    let mut dom = VirtualDom::new(Shell);
    dom.rebuild_in_place();
    dioxus_ssr::render(&dom)
}

#[component]
fn Shell() -> Element {
    let languages = Locale::BUILT_IN.iter();
    let languages: Vec<_> = languages
        .map(|locale| (*locale, locale.autonym().to_owned()))
        .collect();
    let words: Vec<Words> = Locale::BUILT_IN.iter().copied().map(Words::new).collect();
    rsx! {
        div { class: "boot",
            div { class: "first-only", WelcomePage { languages, words, on_choose: |_| (), on_help: |()| () } }
            div { class: "returning-only", Skeleton {} }
        }
        div { id: "boot-error", class: "note warn", role: "alert", hidden: true,
            div {
                p { "data-said": "true",
                    for words in Locale::BUILT_IN.iter().copied().map(Words::new) {
                        span { lang: words.locale().code(), dir: words.locale().direction().code(),
                            {words.text(&msg::error_title())}
                        }
                    }
                }
                button { class: "btn", "data-reload": "true", "data-said": "true",
                    for words in Locale::BUILT_IN.iter().copied().map(Words::new) {
                        span { lang: words.locale().code(), {words.text(&msg::error_reload())} }
                    }
                }
                a { class: "btn", href: "tel:112", "112" }
            }
        }
    }
}
