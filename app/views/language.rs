//! Language and colours.

use dioxus::prelude::*;
use sportello_assets::icons::Icon;
use sportello_core::l10n::{Locale, msg};
use sportello_core::user::Appearance;
use sportello_core::view;

use super::Screen;
use crate::components::{AlsoLanguages, BackBar, Glyph, LanguageButtons, MoreLanguages, Note};
use crate::routes::{Route, go_back};
use crate::state::State;

/// The screen.
#[component]
pub fn Language() -> Element {
    let state = State::get();
    let navigator = use_navigator();
    let locale = state.locale();
    let leave = move || go_back(navigator);
    // Back to where the person was, when the words have come.
    let begun = use_hook(|| locale);
    use_effect(move || {
        if state.locale() != begun {
            leave();
        }
    });
    let choose = move |chosen| {
        state.choose_locale(chosen);
        if chosen == begun {
            leave();
        }
    };
    let reviewed = state.spoken.words().said(&msg::locale_reviewed());
    let reviewed = reviewed.lang == locale && reviewed.text == "yes";
    let bundles = state.spoken.bundles();
    let own = bundles.iter().find(|(of, _)| *of == locale);
    let broken = own.and_then(|(_, bundle)| view::broken(bundle.as_ref()?));
    let appearances = [
        (
            Appearance::System,
            Icon::DeviceMobile,
            msg::appearance_auto(),
        ),
        (Appearance::Light, Icon::Sun, msg::appearance_light()),
        (Appearance::Dark, Icon::Moon, msg::appearance_dark()),
    ];
    rsx! {
        Screen { title: state.text(&msg::language_title()), bar: rsx! { BackBar {} },
            LanguageButtons {
                languages: state.spoken.named(),
                chosen: Some(locale),
                coming: state.spoken.coming(),
                on_choose: choose,
            }
            if state.spoken.coming().is_some() {
                p { role: "status", {state.text(&msg::language_loading())} }
            }
            if locale != Locale::SOURCE && !reviewed {
                Note { icon: Icon::Translate, {state.text(&msg::language_not_reviewed())} }
            }
            if let Some(broken) = broken {
                Note { kind: "warn", icon: Icon::WarningCircle, {state.text(&broken)} }
            }
            AlsoLanguages {}
            MoreLanguages {}
            section { class: "group", role: "group", "aria-label": state.text(&msg::appearance_title()),
                h2 { {state.text(&msg::appearance_title())} }
                div { class: "chips",
                    for (appearance, icon, name) in appearances {
                        button {
                            class: "chip",
                            "aria-pressed": if state.appearance() == appearance { "true" } else { "false" },
                            "data-test": appearance.code(),
                            onclick: move |_| state.choose_appearance(appearance),
                            Glyph { icon }
                            span { {state.text(&name)} }
                        }
                    }
                }
            }
            Link { class: "btn wide", to: Route::About {},
                Glyph { icon: Icon::Info }
                span { {state.text(&msg::help_about())} }
            }
        }
    }
}
