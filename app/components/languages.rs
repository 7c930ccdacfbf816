//! The languages, each by its own name in its own script.

use dioxus::prelude::*;
use sportello_assets::icons::Icon;
use sportello_core::l10n::{Locale, msg};

use super::Glyph;
use crate::state::State;

/// A button a language, with its own name. `data-choose` is what the page's own script hears before the app has come; it puts
/// the device's language first, as `first` does here. `coming` is the one whose words are on their way.
#[component]
pub fn LanguageButtons(
    languages: Vec<(Locale, String)>,
    chosen: Option<Locale>,
    #[props(default)] first: Option<Locale>,
    #[props(default)] coming: Option<Locale>,
    on_choose: EventHandler<Locale>,
) -> Element {
    let mut languages = languages;
    languages.sort_by_key(|(locale, _)| Some(*locale) != first);
    rsx! {
        ul { class: "languages",
            for (locale, name) in languages {
                li { key: "{locale.code()}",
                    button {
                        class: "language",
                        lang: locale.code(),
                        dir: locale.direction().code(),
                        "data-choose": locale.code(),
                        "aria-pressed": if chosen == Some(locale) { "true" } else { "false" },
                        "aria-busy": if coming == Some(locale) { "true" },
                        onclick: move |_| on_choose.call(locale),
                        span { {name} }
                        if chosen == Some(locale) {
                            Glyph { icon: Icon::Check }
                        } else {
                            Glyph { icon: Icon::CaretRight, directional: true }
                        }
                    }
                }
            }
        }
    }
}

/// The other languages that the person reads: pressed one after the other, they are asked in that order.
#[component]
pub fn AlsoLanguages() -> Element {
    let state = State::get();
    let own = state.locale();
    let kept = state.settings().languages;
    let languages = state.spoken.named().into_iter();
    let rows: Vec<_> = languages
        .filter(|(locale, _)| *locale != own)
        .map(|(locale, name)| {
            let beside = kept.iter().filter(|tag| *tag != own.code());
            let place = beside.clone().position(|tag| tag == locale.code());
            (locale, name, place.map(|place| place + 1))
        })
        .collect();
    let toggle = move |locale: Locale, on: bool| {
        let mut tags = state.settings().languages;
        tags.retain(|tag| tag != locale.code());
        if !on {
            tags.push(locale.code().to_owned());
        }
        state.choose_languages(tags);
    };
    rsx! {
        section { class: "panel", role: "group", "aria-label": state.text(&msg::language_also_title()),
            h2 { {state.text(&msg::language_also_title())} }
            p { class: "hint", {state.text(&msg::language_also_what())} }
            div { class: "chips",
                for (locale, name, place) in rows {
                    button {
                        key: "{locale.code()}",
                        class: "chip",
                        "data-also": locale.code(),
                        "aria-pressed": if place.is_some() { "true" } else { "false" },
                        onclick: move |_| toggle(locale, place.is_some()),
                        if let Some(place) = place {
                            b { {state.text(&msg::list_one(place))} }
                        }
                        span { lang: locale.code(), dir: locale.direction().code(), {name} }
                    }
                }
            }
        }
    }
}
