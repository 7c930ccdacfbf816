//! The second room: words. What is typed stands in the address after `#`, so that going back finds it again.

mod seeking;

use std::rc::Rc;

use dioxus::prelude::*;
use sportello_assets::icons::Icon;
use sportello_core::find::{self, Filter, WordsQuery};
use sportello_core::l10n::msg;
use sportello_core::model::Municipality;
use sportello_core::view::DeskRow;

use super::Screen;
use crate::components::{DeskList, Empty, FilterChips, Glyph, RowMarks, TopBar};
use crate::routes::{Route, Sought};
use crate::state::{Place, State};
use seeking::{Seeking, use_seeking};

/// How many towns a search shows at most, above the desks.
const TOWNS: usize = 3;

/// The screen.
#[component]
pub fn Search(sought: Sought) -> Element {
    let state = State::get();
    let mut seeking = use_seeking(&sought);
    rsx! {
        Screen { title: state.text(&msg::search_title()), bar: rsx! { TopBar {} },
            WordsField { seeking }
            FilterChips {
                filter: seeking.filter(),
                themes: true,
                on_change: move |filter| seeking.narrow(filter),
            }
            Answer { seeking }
        }
    }
}

/// Where one types. It is drawn again for each letter, and nothing else is.
#[component]
fn WordsField(seeking: Seeking) -> Element {
    let state = State::get();
    let mut seeking = seeking;
    rsx! {
        form {
            role: "search",
            onsubmit: move |event| {
                event.prevent_default();
                seeking.note();
            },
            label { class: "field",
                span { class: "visually-hidden", {state.text(&msg::search_type())} }
                Glyph { icon: Icon::MagnifyingGlass }
                input {
                    r#type: "search",
                    "data-test": "words",
                    placeholder: state.text(&msg::search_type()),
                    autocomplete: "off",
                    spellcheck: "false",
                    enterkeyhint: "search",
                    value: "{seeking.typed}",
                    oninput: move |event| seeking.write(event.value()),
                    // Whoever goes on to a card comes back to what they typed last.
                    onblur: move |_| seeking.note(),
                }
            }
        }
    }
}

/// A desk's row, and what is marked in it: shared, as each frame of an answer passes on all of them.
type Line = Rc<(DeskRow, RowMarks)>;

/// What the words found, ready to be drawn.
#[derive(Clone, Default, PartialEq)]
struct Results {
    asked: Sought,
    towns: Vec<Municipality>,
    lines: Vec<Line>,
    total: usize,
    exact: usize,
    meant: Option<String>,
    /// How many there would be without the filters, where these leave nothing.
    unfiltered: usize,
}

impl Results {
    fn of(state: &State, asked: Sought, limit: usize) -> Self {
        if asked.words.trim().is_empty() {
            return Self {
                asked,
                ..Self::default()
            };
        }
        let now = state.now();
        let origin = state.place.read().as_ref().map(Place::point);
        let ask = |filter: &Filter, limit| {
            let query = WordsQuery {
                typed: asked.words.clone(),
                origin,
                filter: filter.clone(),
                at: now,
                offset: 0,
                limit,
            };
            let found = state.read(|dao| find::words(dao, &query));
            found.unwrap_or_default()
        };
        let found = ask(&asked.filter, limit);
        let unfiltered = if found.total == 0 && !asked.filter.is_empty() {
            ask(&Filter::default(), 0).total
        } else {
            0
        };
        let towns = state.read(|dao| find::towns(dao, &asked.words, TOWNS));
        let rows = state.rows(&found.hits).into_iter();
        let lines = found.hits.iter().zip(rows).map(|(hit, row)| {
            let marks = RowMarks::new(&row, hit.desk.kind, &found);
            Rc::new((row, marks))
        });
        Self {
            towns: towns.unwrap_or_default(),
            lines: lines.collect(),
            unfiltered,
            asked,
            total: found.total,
            exact: found.exact,
            meant: found.meant,
        }
    }
}

#[component]
fn Answer(seeking: Seeking) -> Element {
    let state = State::get();
    let results = use_memo(move || {
        let results = Results::of(&state, seeking.asked(), seeking.limit());
        Rc::new(results)
    });
    let results = results();
    let Results {
        asked,
        towns,
        lines,
        total,
        exact,
        meant,
        unfiltered,
    } = &*results;
    let (total, exact, unfiltered) = (*total, *exact, *unfiltered);
    let mut before = use_hook(|| CopyValue::new(Vec::new()));
    let drawn = drawn(lines, &before.peek(), seeking.drawn());
    before.set(drawn.clone());
    let mut seeking = seeking;
    if asked.words.trim().is_empty() {
        return rsx! {
            p { class: "quiet", {state.text(&msg::search_hint())} }
        };
    }
    let said = if exact == 0 && total > 0 {
        state.text(&msg::search_only_like(total))
    } else {
        state.text(&msg::search_count(exact))
    };
    let more = total > lines.len();
    rsx! {
        Aloud { seeking, asked: asked.clone(), said: if total > 0 { said.clone() } }
        if let Some(meant) = meant {
            button {
                class: "btn",
                "data-test": "meant",
                onclick: {
                    let meant = meant.clone();
                    move |_| seeking.take(meant.clone())
                },
                {state.text(&msg::search_meant(meant.as_str()))}
            }
        }
        if !towns.is_empty() {
            Towns { towns: towns.clone() }
        }
        if total > 0 {
            p { class: "count", "data-test": "count", "{said}" }
            Desks { lines: drawn, total, exact }
        } else if unfiltered > 0 {
            Empty {
                icon: Icon::MagnifyingGlassDuotone,
                title: state.text(&msg::empty_title()),
                why: state.text(&msg::search_filtered(asked.words.trim())),
                div { class: "ways",
                    button {
                        class: "btn",
                        "data-test": "way-out",
                        onclick: move |_| seeking.narrow(Filter::default()),
                        span { {state.text(&msg::way_out_all())} }
                        small { {state.text(&msg::way_out_count(unfiltered))} }
                    }
                }
            }
        } else if towns.is_empty() {
            Empty {
                icon: Icon::MagnifyingGlassDuotone,
                title: state.text(&msg::search_none(asked.words.trim())),
                why: state.text(&msg::search_none_way()),
                Link { class: "btn primary", to: Route::home(), {state.text(&msg::near_title())} }
            }
        }
        if more {
            button {
                class: "btn wide",
                "data-test": "more",
                onclick: move |_| seeking.more(),
                {state.text(&msg::near_more())}
            }
        }
    }
}

/// What is drawn by now: `count` rows of the answer, and below them the rows that stood there before. So
/// nothing flickers while the rest is on its way.
fn drawn(lines: &[Line], before: &[Line], count: usize) -> Vec<Line> {
    let Some((new, rest)) = lines
        .split_at_checked(count)
        .filter(|(_, rest)| !rest.is_empty())
    else {
        return lines.to_vec();
    };
    let stays = |line: &&Line| !new.iter().any(|new| new.0.id == line.0.id);
    let below = before.iter().skip(count).filter(stays).take(rest.len());
    new.iter().chain(below).cloned().collect()
}

/// How many were found, said once when the typing rests.
#[component]
fn Aloud(seeking: Seeking, asked: Sought, said: Option<String>) -> Element {
    rsx! {
        p { class: "visually-hidden", role: "status",
            if seeking.rests_at(&asked) {
                {said}
            }
        }
    }
}

/// Those that have the words, and under them those that have words like them.
#[component]
fn Desks(lines: Vec<Line>, total: usize, exact: usize) -> Element {
    let state = State::get();
    let lines = lines.iter().map(|line| (**line).clone());
    let (mut rows, mut marks): (Vec<_>, Vec<_>) = lines.unzip();
    let like = rows.split_off(exact.min(rows.len()));
    let like_marks = marks.split_off(exact.min(marks.len()));
    let both = !rows.is_empty() && !like.is_empty();
    rsx! {
        if !rows.is_empty() {
            DeskList { rows, marks, label: msg::search_list_label() }
        }
        if both {
            p { class: "count", "data-test": "like", {state.text(&msg::search_like(total - exact))} }
        }
        if !like.is_empty() {
            DeskList { rows: like, marks: like_marks, label: msg::search_list_label() }
        }
    }
}

/// The towns of this name: a press looks from there.
#[component]
fn Towns(towns: Vec<Municipality>) -> Element {
    let state = State::get();
    let navigator = use_navigator();
    rsx! {
        section { class: "group",
            h2 { {state.text(&msg::search_towns())} }
            ul { class: "options",
                for town in towns {
                    li { key: "{town.istat}",
                        button {
                            "data-town": "{town.istat}",
                            onclick: {
                                let town = town.clone();
                                move |_| {
                                    state.choose_town(town.clone());
                                    navigator.push(Route::home());
                                }
                            },
                            bdi { lang: "it", "{town.name}" }
                            Glyph { icon: Icon::CaretRight, directional: true }
                        }
                    }
                }
            }
        }
    }
}
