//! Updates: how old the data is, what is new, when to look, which areas; and the list from phone to phone, without a
//! network.

use dioxus::prelude::*;
use sportello_assets::icons::Icon;
use sportello_core::find;
use sportello_core::l10n::{Msg, msg};
use sportello_core::user::{self, Change};
use sportello_core::view;

use super::Screen;
use crate::components::{BackBar, Glyph, Note, UpdateQuestion, UpdateStatus};
use crate::platform::Given;
use crate::routes::Route;
use crate::state::State;
use crate::updates::Updates;

/// The screen.
#[component]
pub fn UpdatesPage() -> Element {
    let state = State::get();
    rsx! {
        Screen { title: state.text(&msg::updates_title()), bar: rsx! { BackBar {} },
            Standing {}
            News {}
            When {}
            Areas {}
            Pass {}
        }
    }
}

/// How it stands, and the button.
#[component]
fn Standing() -> Element {
    let (state, updates) = (State::get(), Updates::get());
    rsx! {
        UpdateStatus {}
        if updates.question().is_some() {
            UpdateQuestion {}
        } else if updates.offered() {
            button { class: "btn primary wide", disabled: updates.is_busy(), "data-test": "look",
                onclick: move |_| updates.look(false),
                Glyph { icon: Icon::ArrowClockwise }
                span { {state.text(&msg::updates_check())} }
            }
        }
    }
}

/// What became of the saved desks.
#[component]
fn News() -> Element {
    let (state, updates) = (State::get(), Updates::get());
    let news = updates.news();
    // Who was here has seen it.
    use_drop(move || updates.seen());
    if news.is_empty() {
        return rsx! {};
    }
    let rows = news.iter().map(|(id, fate)| {
        let desk = state
            .read(|dao| find::desk(dao, id, None, state.now()))
            .flatten();
        let name = desk.map_or_else(|| id.clone(), |hit| hit.desk.name);
        let what: Vec<String> = view::fate(fate)
            .iter()
            .map(|what| state.text(what))
            .collect();
        (id.clone(), name, what.join(" · "))
    });
    let rows: Vec<_> = rows.collect();
    rsx! {
        section { class: "group", "data-test": "news",
            h2 { {state.text(&msg::updates_news_title())} }
            ul { class: "options panel",
                for (id, name, what) in rows {
                    li { key: "{id}",
                        Link { to: Route::DeskPage { id: id.clone() },
                            span { bdi { lang: "it", {name} } }
                            small { {what} }
                        }
                    }
                }
            }
        }
    }
}

/// When to look.
#[component]
fn When() -> Element {
    let (state, updates) = (State::get(), Updates::get());
    if !updates.offered() {
        return rsx! {};
    }
    let own = state.settings().updates;
    let ways = [
        (user::Updates::Auto, msg::updates_when_auto()),
        (user::Updates::WifiOnly, msg::updates_when_wifi()),
        (user::Updates::Manual, msg::updates_when_manual()),
    ];
    rsx! {
        fieldset { class: "panel choices",
            legend { h2 { {state.text(&msg::updates_when_title())} } }
            for (way, name) in ways {
                label { key: "{name.id()}",
                    input { r#type: "radio", name: "when", checked: own == way, "data-test": way.code(),
                        onchange: move |_| {
                            state.change(Change::SetUpdates(way));
                            updates.settings_changed();
                        },
                    }
                    span { {state.text(&name)} }
                }
            }
        }
    }
}

/// Which areas are kept up to date: all that the catalogue has, until the person takes some away.
#[component]
fn Areas() -> Element {
    let (state, updates) = (State::get(), Updates::get());
    if !updates.offered() {
        return rsx! {};
    }
    let all = state.read(|dao| {
        let mut all = Vec::new();
        for id in dao.territories()? {
            let desks = dao.desk_ids_of(&id)?.len();
            all.push((id, desks));
        }
        Ok(all)
    });
    let all = all.unwrap_or_default();
    let chosen = state.settings().territories;
    let has = |id: &String| chosen.as_ref().is_none_or(|chosen| chosen.contains(id));
    let kept: Vec<String> = all.iter().map(|(id, _)| id.clone()).filter(has).collect();
    let rows: Vec<_> = all
        .iter()
        .map(|(id, count)| {
            (
                id.clone(),
                title(id),
                msg::updates_area_desks(*count),
                has(id),
            )
        })
        .collect();
    rsx! {
        fieldset { class: "panel choices",
            legend { h2 { {state.text(&msg::updates_areas_title())} } }
            p { class: "hint", {state.text(&msg::updates_areas_what())} }
            for (id, name, count, on) in rows {
                label { key: "{id}",
                    input { r#type: "checkbox", checked: on, "data-test": "area-{id}",
                        onchange: {
                            let (id, kept) = (id.clone(), kept.clone());
                            move |_| {
                                let mut wanted: std::collections::BTreeSet<String> = kept.iter().cloned().collect();
                                if !wanted.remove(&id) {
                                    wanted.insert(id.clone());
                                }
                                state.change(Change::SetTerritories(Some(wanted)));
                                updates.settings_changed();
                            }
                        },
                    }
                    span { bdi { lang: "it", {name} } }
                    small { {state.text(&count)} }
                }
            }
        }
    }
}

/// A territory's id, which is ASCII, as a name.
fn title(id: &str) -> String {
    let mut letters = id.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

/// The list from phone to phone.
#[component]
fn Pass() -> Element {
    let (state, updates) = (State::get(), Updates::get());
    let mut said = use_signal(|| None::<(bool, Msg)>);
    if !updates.offered() {
        return rsx! {};
    }
    let give = move |_| async move {
        said.set(match updates.give(&state).await {
            None => Some((false, msg::updates_pass_nothing())),
            Some(Given::Handed) => None,
            Some(Given::Saved(path)) => Some((true, msg::updates_pass_saved(path))),
            Some(Given::Not) => Some((false, msg::updates_pass_not_saved())),
        });
    };
    let take = move |event: Event<FormData>| async move {
        said.set(None);
        if let Some(file) = event.files().into_iter().next() {
            // What cannot be read is no list either.
            let bytes = file
                .read_bytes()
                .await
                .map_or_else(|_| Vec::new(), |bytes| bytes.to_vec());
            updates.take(&state, &bytes).await;
        }
    };
    let taken = updates.taken().map(|taken| taken.said());
    let told = said().or(taken);
    rsx! {
        section { class: "panel",
            h2 { {state.text(&msg::updates_pass_title())} }
            p { {state.text(&msg::updates_pass_what())} }
            div { class: "acts",
                button { class: "act", "data-test": "give", onclick: give,
                    Glyph { icon: Icon::ShareNetwork }
                    span { {state.text(&msg::updates_pass_give())} }
                }
                label { class: "act",
                    Glyph { icon: Icon::FolderOpen }
                    span { {state.text(&msg::updates_pass_take())} }
                    input { class: "visually-hidden", r#type: "file", accept: ".sportello", "data-test": "take", onchange: take }
                }
            }
            div { role: "status",
                if let Some((good, text)) = told {
                    Note { kind: if good { "ok" } else { "warn" }, icon: if good { Icon::CheckCircle } else { Icon::WarningCircle },
                        {state.text(&text)}
                    }
                }
            }
        }
    }
}
