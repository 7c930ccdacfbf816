//! The twelve needs, in pictures with words.

use dioxus::prelude::*;
use sportello_assets::icons::Icon;
use sportello_core::l10n::{Msg, msg};
use sportello_core::model::Theme;
use sportello_core::view;

use super::marked::marked_whole;
use super::{Glyph, theme_icon};
use crate::state::State;

/// The grid of all themes; once one is chosen, that one alone, which a press takes away again.
#[component]
pub fn ThemePicker(chosen: Option<Theme>, on_choose: EventHandler<Option<Theme>>) -> Element {
    let state = State::get();
    if let Some(theme) = chosen {
        return rsx! {
            button {
                class: "chosen theme-{theme.code()}",
                "aria-pressed": "true",
                "data-theme": theme.code(),
                onclick: move |_| on_choose.call(None),
                i { class: "pic", Glyph { icon: theme_icon(theme) } }
                span { {state.text(&view::theme(theme))} }
                small { class: "visually-hidden", {state.text(&msg::near_all_needs())} }
                Glyph { icon: Icon::X }
            }
        };
    }
    rsx! {
        ul { class: "tiles",
            for theme in Theme::ALL.iter().copied() {
                li { key: "{theme.code()}",
                    button {
                        class: "tile theme-{theme.code()}",
                        "aria-pressed": "false",
                        "data-theme": theme.code(),
                        onclick: move |_| on_choose.call(Some(theme)),
                        i { class: "pic", Glyph { icon: theme_icon(theme) } }
                        span { {state.text(&view::theme(theme))} }
                    }
                }
            }
        }
    }
}

/// A desk's themes: small pictograms with their words; those that a search named are marked.
#[component]
pub fn ThemeTags(themes: Vec<(Theme, Msg)>, #[props(default)] sought: Vec<Theme>) -> Element {
    let state = State::get();
    rsx! {
        ul { class: "tags",
            for (theme, name) in themes {
                li { key: "{theme.code()}", class: "tag theme-{theme.code()}",
                    Glyph { icon: theme_icon(theme) }
                    span { {marked_whole(state.text(&name), sought.contains(&theme))} }
                }
            }
        }
    }
}
