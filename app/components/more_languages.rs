//! More languages: what the feed offers, what came of it, and taking one away again.

use dioxus::prelude::*;
use sportello_assets::icons::Icon;
use sportello_core::feed;
use sportello_core::l10n::msg;
use sportello_core::sync::{Failure, Status};
use sportello_core::view::{MoreLanguage, Stand, more_languages};

use super::{Glyph, Note, UpdateQuestion, UpdateStatus};
use crate::state::State;
use crate::updates::{Sought, Updates};

/// The panel. Its list is asked for when the person looks for languages, and never by itself; what is here already
/// stands in it without.
#[component]
pub fn MoreLanguages() -> Element {
    let (state, updates) = (State::get(), Updates::get());
    // What an update says is shown here once something was asked for here.
    let mut asked = use_signal(|| false);
    let offers = state.read(feed::offers).unwrap_or_default();
    let kept = state.settings().languages;
    let all = more_languages(&offers, &state.spoken.bundles(), &kept);
    if all.is_empty() && !updates.offered() {
        return rsx! {};
    }
    let look = move |_| {
        asked.set(true);
        updates.look_for_languages();
    };
    let none = all.is_empty() && updates.languages() == Sought::Known;
    let status = updates.status();
    let failed = matches!(status, Status::Failed { .. });
    let refused = matches!(
        &status,
        Status::Failed {
            why: Failure::Refused(_),
            ..
        }
    );
    rsx! {
        section { class: "panel", "data-test": "more-languages",
            h2 { {state.text(&msg::language_more_title())} }
            p { class: "hint", {state.text(&msg::language_more_what())} }
            ul { class: "more-languages",
                for language in all {
                    li { key: "{language.locale.code()}",
                        More { language, on_add: move |()| asked.set(true) }
                    }
                }
            }
            div { role: "status",
                if none {
                    p { {state.text(&msg::language_none_more())} }
                }
            }
            if asked() && (updates.is_busy() || failed) {
                UpdateStatus {}
            }
            if asked() && refused {
                Note { kind: "warn", icon: Icon::WarningCircle, {state.text(&msg::language_file_bad())} }
            }
            UpdateQuestion {}
            if updates.offered() && updates.question().is_none() {
                button { class: "btn wide", disabled: updates.is_busy(), "data-test": "look-languages", onclick: look,
                    Glyph { icon: Icon::MagnifyingGlass }
                    span { {state.text(&msg::language_look())} }
                }
            }
        }
    }
}

/// One of them.
#[component]
fn More(language: MoreLanguage, on_add: EventHandler<()>) -> Element {
    let (state, updates) = (State::get(), Updates::get());
    let MoreLanguage {
        locale,
        name,
        stand,
        facts,
    } = language;
    let said = match stand {
        Stand::Offered => None,
        Stand::Coming => Some(msg::language_adding(name.as_str())),
        Stand::Added => Some(msg::language_added(name.as_str())),
        Stand::NewerApp => Some(msg::language_file_newer_app()),
    };
    let kept = state.settings().languages;
    let wanted = kept.iter().any(|tag| tag == locale.code());
    let add = move |_| {
        let mut tags = state.settings().languages;
        if !tags.iter().any(|tag| tag == locale.code()) {
            tags.push(locale.code().to_owned());
        }
        state.choose_languages(tags);
        on_add.call(());
        updates.look(false);
    };
    let removable = wanted || stand == Stand::Added;
    rsx! {
        div { class: "more-language", "data-more": locale.code(), "data-stand": "{stand:?}",
            div {
                b { lang: locale.code(), dir: locale.direction().code(), {name.clone()} }
                if let Some(said) = said {
                    p { role: "status", {state.text(&said)} }
                }
                for fact in facts {
                    small { key: "{fact.id()}", {state.text(&fact)} }
                }
            }
            if stand == Stand::Offered {
                button { class: "btn", "data-test": "add-{locale.code()}", onclick: add,
                    {state.text(&msg::language_add(name.as_str()))}
                }
            }
            if removable {
                button { class: "btn", "data-test": "remove-{locale.code()}",
                    onclick: move |_| state.remove_language(locale),
                    {state.text(&msg::language_remove(name.as_str()))}
                }
            }
        }
    }
}
