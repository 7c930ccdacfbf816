//! Choosing where one is: the position when it is asked for, or a town from a list that narrows as one
//! types. Whatever happens to the position, the list is there.

use dioxus::core::Task;
use dioxus::prelude::*;
use sportello_assets::icons::Icon;
use sportello_core::find;
use sportello_core::l10n::{Msg, msg};
use sportello_core::model::Municipality;

use super::{Glyph, Note};
use crate::platform::{self, NotLocated};
use crate::state::State;

/// Where the asking stands.
#[derive(Clone, Copy, PartialEq)]
enum Asking {
    Idle,
    Locating,
    Failed(NotLocated),
}

/// The buttons' names for tests: no literals where they stand, for what is drawn without a window can press only what may
/// change.
const LOCATE: &str = "locate";
const OPEN_SETTINGS: &str = "open-settings";

/// Asks for the position, only when pressed.
#[component]
pub fn PositionButton(on_found: EventHandler<()>) -> Element {
    let state = State::get();
    let mut asking = use_signal(|| Asking::Idle);
    let mut task = use_signal(|| None::<Task>);
    let locate = move |_| {
        asking.set(Asking::Locating);
        task.set(Some(spawn(async move {
            match platform::locate().await {
                Ok(point) => {
                    state.choose_position(point);
                    asking.set(Asking::Idle);
                    on_found.call(());
                }
                Err(why) => asking.set(Asking::Failed(why)),
            }
        })));
    };
    let cancel = move |_| {
        if let Some(task) = task.take() {
            task.cancel();
        }
        asking.set(Asking::Idle);
    };
    rsx! {
        if asking() == Asking::Locating {
            button { class: "btn wide", "data-test": "cancel", onclick: cancel,
                Glyph { icon: Icon::Crosshair }
                span { role: "status", {state.text(&msg::place_locating())} }
                b { {state.text(&msg::place_cancel())} }
            }
        } else {
            button { class: "btn primary wide", "data-test": LOCATE, onclick: locate,
                Glyph { icon: Icon::Crosshair }
                span { {state.text(&msg::place_use_position())} }
            }
        }
        if let Asking::Failed(why) = asking() {
            div { role: "alert", "data-test": "not-located",
                Note { kind: "warn", icon: Icon::WarningCircle,
                    p { {state.text(&reason(why))} }
                    if why == NotLocated::DeniedForEver {
                        button { class: "btn", "data-test": OPEN_SETTINGS,
                            onclick: |_| {
                                platform::open_settings();
                            },
                            {state.text(&msg::place_open_settings())}
                        }
                    }
                }
            }
        } else {
            p { class: "quiet", {state.text(&msg::place_position_private())} }
        }
    }
}

fn reason(why: NotLocated) -> Msg {
    match why {
        NotLocated::Denied => msg::place_denied(),
        NotLocated::DeniedForEver => msg::place_denied_for_ever(),
        NotLocated::Outside => msg::place_outside(),
        NotLocated::Unavailable => msg::place_unavailable(),
        NotLocated::Timeout => msg::place_timeout(),
        NotLocated::Unsupported => msg::place_unsupported(),
    }
}

/// The towns: the recent ones first, then all, narrowing as one types.
#[component]
pub fn TownPicker(on_choose: EventHandler<Municipality>) -> Element {
    let state = State::get();
    let mut typed = use_signal(String::new);
    let found = use_memo(move || {
        state
            .read(|dao| find::towns(dao, &typed.read(), usize::MAX))
            .unwrap_or_default()
    });
    let similar = use_memo(move || {
        let none = found.read().is_empty();
        let similar = || state.read(|dao| find::similar_towns(dao, &typed.read(), 3));
        if none {
            similar().unwrap_or_default()
        } else {
            Vec::new()
        }
    });
    let recent: Vec<Municipality> = if typed.read().trim().is_empty() {
        let codes = state.recent();
        codes
            .iter()
            .filter_map(|istat| state.read(|dao| dao.municipality(istat)).flatten())
            .collect()
    } else {
        Vec::new()
    };
    let count = found.read().len();
    rsx! {
        form {
            role: "search",
            onsubmit: move |event| {
                event.prevent_default();
                if let Some(first) = found.read().first() {
                    on_choose.call(first.clone());
                }
            },
            label { class: "field",
                span { class: "visually-hidden", {state.text(&msg::place_type())} }
                Glyph { icon: Icon::MagnifyingGlass }
                input {
                    r#type: "search",
                    "data-test": "town",
                    placeholder: state.text(&msg::place_type()),
                    autocomplete: "off",
                    autocapitalize: "words",
                    spellcheck: "false",
                    enterkeyhint: "search",
                    value: "{typed}",
                    oninput: move |event| typed.set(event.value()),
                }
            }
        }
        if !recent.is_empty() {
            section { class: "group",
                h2 { {state.text(&msg::place_recent())} }
                TownOptions { towns: recent, on_choose }
            }
        }
        section { class: "group",
            p { class: "count", role: "status",
                if count == 0 {
                    {state.text(&msg::place_none())}
                    " "
                    {state.text(&msg::place_did_you_mean())}
                } else {
                    {state.text(&msg::place_count(count))}
                }
            }
            if count == 0 {
                TownOptions { towns: similar(), on_choose }
            } else {
                TownOptions { towns: found(), on_choose }
            }
        }
    }
}

#[component]
fn TownOptions(towns: Vec<Municipality>, on_choose: EventHandler<Municipality>) -> Element {
    let state = State::get();
    rsx! {
        ul { class: "options",
            for town in towns {
                li { key: "{town.istat}",
                    button {
                        "data-town": "{town.istat}",
                        onclick: {
                            let town = town.clone();
                            move |_| on_choose.call(town.clone())
                        },
                        bdi { lang: "it", "{town.name}" }
                        small {
                            bdi { lang: "it", "{town.province}" }
                            if let Some(zone) = town.social_zone {
                                " · "
                                {state.text(&msg::place_all_zone(zone.to_string()))}
                            }
                        }
                    }
                }
            }
        }
    }
}
