//! The first room: what do you need, and the desks that can help, nearest first.

use dioxus::prelude::*;
use sportello_assets::icons::Icon;
use sportello_core::catalogue::META_NEWEST;
use sportello_core::find::{self, Answer, FAR, Filter, Query, WayOut};
use sportello_core::hours::Certainty;
use sportello_core::l10n::{format, msg};
use sportello_core::model::{Point, SourceDate};
use sportello_core::view::{self, TownHallRow};

use super::{FirstWhere, Screen};
use crate::components::{
    DeskList, Empty, FilterChips, Glyph, Note, ThemePicker, TopBar, TownHallItem,
};
use crate::platform;
use crate::routes::{Asked, Route};
use crate::state::{IN_SIGHT, Place, State};

/// How many desks stand on the first page, and how many more each press brings.
const PAGE: usize = 20;

/// The list; without a place, the question where.
#[component]
pub fn Nearby(asked: Asked) -> Element {
    let state = State::get();
    let shared = asked.town.clone();
    use_effect(use_reactive!(|(shared,)| {
        let town = shared.and_then(|istat| state.read(|dao| dao.municipality(&istat)).flatten());
        if let Some(town) = town {
            state.look_from(Place::Town(town));
        }
    }));
    let place = state.place.read().clone();
    match place {
        Some(place) => rsx! { Near { place, filter: asked.filter } },
        None if asked.town.is_some() => rsx! {},
        None => rsx! { FirstWhere {} },
    }
}

#[component]
fn Near(place: Place, filter: Filter) -> Element {
    let state = State::get();
    let navigator = use_navigator();
    let mut limit = use_signal(|| PAGE);
    let now = state.now();
    let town = match &place {
        Place::Town(town) => Some(town.istat.clone()),
        Place::Position { .. } => None,
    };
    let query = Query {
        origin: place.point(),
        town,
        filter: filter.clone(),
        at: now,
        offset: 0,
        limit: limit(),
    };
    let answer = use_memo(use_reactive!(
        |(query,)| state.read(|dao| find::nearest(dao, &query))
    ));
    let mut ask = move |filter: Filter| {
        limit.set(PAGE);
        navigator.replace(Route::Nearby {
            asked: filter.into(),
        });
    };
    use_effect(move || {
        platform::mark("sportello-list");
        if !*state.whole.peek() {
            spawn(async move {
                platform::after_paint().await;
                let mut whole = state.whole;
                whole.set(true);
            });
        }
    });
    let chosen = filter.theme;
    let by_theme = filter.clone();
    rsx! {
        Screen { title: state.text(&msg::near_title()), bar: rsx! { TopBar {} },
            ThemePicker { chosen, on_choose: move |theme| ask(Filter { theme, ..by_theme.clone() }) }
            FilterChips { filter: filter.clone(), on_change: ask }
            match answer() {
                Some(answer) => rsx! {
                    Found { answer, filter, limit, origin: place.point(), on_ask: ask }
                },
                None => rsx! {
                    Note { kind: "warn", icon: Icon::Warning, {state.text(&msg::error_catalogue())} }
                },
            }
        }
    }
}

#[component]
fn Found(
    answer: Answer,
    filter: Filter,
    limit: Signal<usize>,
    origin: Point,
    on_ask: EventHandler<Filter>,
) -> Element {
    let state = State::get();
    let Answer {
        hits,
        total,
        town_hall,
        ways_out,
    } = answer;
    let whole = (state.whole)();
    let rows = state.rows(hits.iter().take(if whole { usize::MAX } else { IN_SIGHT }));
    let far = hits
        .first()
        .and_then(|hit| hit.distance)
        .filter(|metres| *metres > FAR);
    let old = filter.open
        && hits
            .iter()
            .any(|hit| hit.status.certainty != Certainty::Current);
    let more = total > hits.len();
    rsx! {
        if total == 0 {
            Empty {
                icon: Icon::MagnifyingGlassDuotone,
                title: state.text(&msg::empty_title()),
                why: state.text(&msg::empty_why()),
                WaysOut { ways: ways_out, filter, on_ask }
            }
        } else {
            if let Some(metres) = far {
                Note { icon: Icon::Info, {state.text(&msg::place_far(format::distance(metres, false)))} }
            }
            p { class: "count", role: "status", "data-test": "count", {state.text(&msg::near_count(total))} }
            if old {
                Note { kind: "warn", icon: Icon::WarningCircle, {state.text(&msg::open_old_note())} }
            }
            DeskList { rows }
        }
        if let Some(hall) = town_hall.filter(|_| whole) {
            TownHallItem { hall: TownHallRow::from(&hall) }
        }
        if more && whole {
            button {
                class: "btn wide",
                "data-test": "more",
                onclick: move |_| limit += PAGE,
                {state.text(&msg::near_more())}
            }
        }
        if whole {
            DataAge {}
        }
    }
}

/// The ways out of an empty list, the nearest first; the numbers to call are always one.
#[component]
fn WaysOut(ways: Vec<WayOut>, filter: Filter, on_ask: EventHandler<Filter>) -> Element {
    let state = State::get();
    rsx! {
        div { class: "ways",
            for way in ways {
                button {
                    class: "btn",
                    "data-test": "way-out",
                    onclick: {
                        let filter = way.filter.clone();
                        move |_| on_ask.call(filter.clone())
                    },
                    span { {state.text(&view::way_out(way.without, &filter))} }
                    small { {state.text(&msg::way_out_count(way.total))} }
                }
            }
            Link { class: "btn", to: Route::Help {},
                span { {state.text(&msg::empty_helplines())} }
                Glyph { icon: Icon::PhoneCall }
            }
        }
    }
}

/// The quiet line: offline is all right, and this is how old the data is.
#[component]
fn DataAge() -> Element {
    let state = State::get();
    let newest = state.read(|dao| dao.meta(META_NEWEST)).flatten();
    let date = newest.and_then(|text| SourceDate::parse(&text));
    rsx! {
        if let Some(date) = date {
            p { class: "quiet", {state.text(&msg::near_data_age(format::source_date(date)))} }
        }
        Link { class: "btn", to: Route::UpdatesPage {}, "data-test": "updates",
            Glyph { icon: Icon::ArrowClockwise }
            span { {state.text(&msg::updates_link())} }
        }
    }
}
