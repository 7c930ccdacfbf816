//! The filters that combine: open now, language spoken, kind of desk, and the need where the screen has no
//! pictures for it. Each is a native control, so that every phone shows its own picker and every screen
//! reader knows it.

use std::rc::Rc;

use dioxus::core::provide_root_context;
use dioxus::prelude::*;
use sportello_assets::icons::Icon;
use sportello_core::find::{self, Filter, Offer};
use sportello_core::l10n::{Msg, format, msg};
use sportello_core::model::{Audience, Kind, Theme};
use sportello_core::{order, view};

use super::Glyph;
use crate::state::State;

/// The chips; `themes` says whether the need is one of them.
#[component]
pub fn FilterChips(
    filter: Filter,
    #[props(default)] themes: bool,
    on_change: EventHandler<Filter>,
) -> Element {
    let state = State::get();
    let vocabulary = use_hook(|| Vocabulary::shared(&state));
    let Filter {
        theme,
        language,
        kind,
        audience,
        wheelchair,
        open,
        territory: _, // no control: the place does what it would do
    } = filter.clone();
    let (for_open, for_theme, for_language, for_kind, for_audience, for_wheelchair) = (
        filter.clone(),
        filter.clone(),
        filter.clone(),
        filter.clone(),
        filter.clone(),
        filter.clone(),
    );
    // The pictures above take their own choice away.
    let kept = theme.filter(|_| !themes);
    let cleared = Filter {
        theme: kept,
        ..Filter::default()
    };
    rsx! {
        div { class: "chips", role: "group", "aria-label": state.text(&msg::filters_label()),
            button {
                class: "chip",
                "aria-pressed": if open { "true" } else { "false" },
                "data-test": "open",
                onclick: move |_| on_change.call(Filter { open: !open, ..for_open.clone() }),
                Glyph { icon: Icon::ClockFill }
                span { {state.text(&msg::filter_open())} }
            }
            if themes {
                Select {
                    icon: Icon::Files,
                    label: msg::filter_theme(),
                    any: msg::near_all_needs(),
                    chosen: theme.map(Theme::code).unwrap_or_default(),
                    options: vocabulary.themes(&state),
                    on_choose: move |code: String| {
                        on_change.call(Filter { theme: Theme::from_code(&code), ..for_theme.clone() });
                    },
                }
            }
            Select {
                icon: Icon::ChatCircleDots,
                label: msg::filter_language(),
                any: msg::filter_language_any(),
                chosen: language.unwrap_or_default(),
                options: vocabulary.languages(&state),
                on_choose: move |code: String| {
                    let language = (!code.is_empty()).then_some(code);
                    on_change.call(Filter { language, ..for_language.clone() });
                },
            }
            Select {
                icon: Icon::Buildings,
                label: msg::filter_kind(),
                any: msg::filter_kind_any(),
                chosen: kind.map(Kind::code).unwrap_or_default(),
                options: vocabulary.kinds(&state),
                on_choose: move |code: String| {
                    on_change.call(Filter { kind: Kind::from_code(&code), ..for_kind.clone() });
                },
            }
            Select {
                icon: Icon::Users,
                label: msg::fact_audience(),
                any: msg::filter_audience_any(),
                chosen: audience.map(Audience::code).unwrap_or_default(),
                options: vocabulary.audiences(&state),
                on_choose: move |code: String| {
                    let audience = Audience::from_code(&code);
                    on_change.call(Filter { audience, ..for_audience.clone() });
                },
            }
            // Offered once some source tells of it.
            if wheelchair || vocabulary.0.wheelchair > 0 {
                button {
                    class: "chip",
                    "aria-pressed": if wheelchair { "true" } else { "false" },
                    "data-test": "wheelchair",
                    onclick: move |_| {
                        on_change.call(Filter { wheelchair: !wheelchair, ..for_wheelchair.clone() });
                    },
                    span { {state.text(&msg::wheelchair_yes())} }
                }
            }
            if filter != cleared {
                button {
                    class: "chip",
                    "data-test": "clear",
                    onclick: move |_| on_change.call(cleared.clone()),
                    Glyph { icon: Icon::X }
                    span { {state.text(&msg::filter_clear())} }
                }
            }
        }
    }
}

#[component]
fn Select(
    icon: Icon,
    label: Msg,
    any: Msg,
    chosen: String,
    options: Vec<(String, String, usize)>,
    on_choose: EventHandler<String>,
) -> Element {
    let state = State::get();
    rsx! {
        label { class: if chosen.is_empty() { "chip" } else { "chip on" },
            Glyph { icon }
            span { class: "visually-hidden", {state.text(&label)} }
            select {
                "data-test": label.id(),
                onchange: move |event| on_choose.call(event.value()),
                option { value: "", selected: chosen.is_empty(), {state.text(&if chosen.is_empty() { label.clone() } else { any })} }
                for (code, name, count) in options {
                    option { key: "{code}", value: "{code}", selected: code == chosen, "{name} ({count})" }
                }
            }
            Glyph { icon: Icon::CaretDown }
        }
    }
}

/// The values that some desk has, with how many have them.
#[derive(Clone, PartialEq)]
struct Vocabulary(Offer);

impl Vocabulary {
    /// Counted once, for all screens: the catalogue does not change while the app runs.
    fn shared(state: &State) -> Rc<Self> {
        try_consume_context().unwrap_or_else(|| {
            let offer = state.read(find::offered).unwrap_or_default();
            provide_root_context(Rc::new(Self(offer)))
        })
    }

    fn themes(&self, state: &State) -> Vec<(String, String, usize)> {
        let named = |(theme, count): (&Theme, &usize)| {
            (
                theme.code().to_owned(),
                state.text(&view::theme(*theme)),
                *count,
            )
        };
        self.0.themes.iter().map(named).collect()
    }

    /// Each language by its own name and by the reader's.
    fn languages(&self, state: &State) -> Vec<(String, String, usize)> {
        let mut all: Vec<_> = self
            .0
            .languages
            .iter()
            .map(|(code, count)| {
                let name = state.text(&format::language_name(code));
                let name = match format::autonym(code) {
                    Some(own) if own.to_lowercase() != name.to_lowercase() => {
                        format!("{own} · {name}")
                    }
                    _ => name,
                };
                (code.clone(), name, *count)
            })
            .collect();
        order::sort_by(&mut all, |a, b| b.2.cmp(&a.2).then_with(|| a.1.cmp(&b.1)));
        all
    }

    fn audiences(&self, state: &State) -> Vec<(String, String, usize)> {
        let named = |(audience, count): (&Audience, &usize)| {
            (
                audience.code().to_owned(),
                state.text(&view::audience(*audience)),
                *count,
            )
        };
        self.0.audiences.iter().map(named).collect()
    }

    fn kinds(&self, state: &State) -> Vec<(String, String, usize)> {
        let named = |(kind, count): (&Kind, &usize)| {
            (
                kind.code().to_owned(),
                state.text(&view::kind(*kind)),
                *count,
            )
        };
        self.0.kinds.iter().map(named).collect()
    }
}
