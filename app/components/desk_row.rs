//! A desk as a row: the whole row opens its card, the round button calls.

use dioxus::prelude::*;
use sportello_assets::icons::Icon;
use sportello_core::l10n::{Arg, Msg, format, msg};
use sportello_core::view::{DeskRow, PhoneLink, TownHallRow, row_aloud};

use super::marked::marked_whole;
use super::{Glyph, Listen, NotRead, RowMarks, StatusPill, ThemeTags, ToldText, marked};
use crate::routes::Route;
use crate::state::State;

/// A list of desks: nearest first, or as `label` says. `marks` are what a search found in each row.
#[component]
pub fn DeskList(
    rows: Vec<DeskRow>,
    #[props(default)] marks: Vec<RowMarks>,
    #[props(default = msg::near_list_label())] label: Msg,
) -> Element {
    let state = State::get();
    let marks = marks
        .into_iter()
        .chain(std::iter::repeat(RowMarks::default()));
    rsx! {
        ol { class: "list", "aria-label": state.text(&label),
            for (row, marks) in rows.into_iter().zip(marks) {
                li { key: "{row.id}", class: "row", "data-desk": "{row.id}", DeskItem { row: row.clone(), marks } }
            }
        }
    }
}

#[component]
fn DeskItem(row: DeskRow, marks: RowMarks) -> Element {
    let state = State::get();
    let aloud = row_aloud(&row);
    let DeskRow {
        id,
        name,
        meaning,
        place,
        distance,
        status,
        kind,
        themes,
        languages,
        phone,
        region,
    } = row;
    rsx! {
        div { class: "head",
            h2 {
                Link { to: Route::DeskPage { id: id.clone() },
                    span { lang: "it", dir: "auto", {marked(&name, &marks.name)} }
                }
            }
            if let Some(distance) = distance {
                span { class: "far", {state.text(&distance)} }
            }
        }
        if let Some(meaning) = meaning {
            p { class: "meaning", ToldText { told: meaning, quiet: true } }
        }
        p { class: "where",
            if let Some(place) = place {
                bdi { lang: "it", {marked(&place, &marks.place)} }
                " · "
            }
            {marked_whole(state.text(&kind), marks.kind)}
            if let Some(region) = region {
                " · "
                b { {state.text(&msg::help_only_region(region))} }
            }
        }
        StatusPill { status }
        ThemeTags { themes, sought: marks.themes }
        div { class: "foot",
            Languages { languages }
            Listen { id: id.clone(), name: name.clone(), aloud }
            if let Some(phone) = phone {
                CallButton { phone }
            }
        }
        NotRead { id }
    }
}

#[component]
fn Languages(languages: Vec<Msg>) -> Element {
    let state = State::get();
    let named: Vec<Arg> = languages.into_iter().map(Arg::from).collect();
    let text = format::list(&named).unwrap_or_else(msg::fact_languages_unknown_short);
    rsx! {
        p { class: "langs",
            Glyph { icon: Icon::ChatCircleDots }
            span { {state.text(&text)} }
        }
    }
}

#[component]
fn CallButton(phone: PhoneLink) -> Element {
    let state = State::get();
    rsx! {
        a {
            class: "call",
            href: phone.href,
            "aria-label": state.text(&msg::act_call_number(phone.number)),
            Glyph { icon: if phone.whatsapp { Icon::WhatsApp } else { Icon::PhoneFill } }
        }
    }
}

/// The town hall: where to ask in a town without a desk.
#[component]
pub fn TownHallItem(hall: TownHallRow) -> Element {
    let state = State::get();
    let TownHallRow {
        istat,
        name,
        distance,
        website,
        pec,
        ..
    } = hall;
    rsx! {
        section { class: "row hall", "data-town-hall": "{istat}",
            p { class: "status",
                Glyph { icon: Icon::Bank }
                span { {state.text(&msg::town_hall_tag())} }
            }
            div { class: "head",
                h2 {
                    Link { to: Route::TownHallPage { istat: istat.clone() }, {state.text(&name)} }
                }
                span { class: "far", {state.text(&distance)} }
            }
            p { class: "where", {state.text(&msg::town_hall_why())} }
            if website.is_none() && pec.is_none() {
                p { class: "where", {state.text(&msg::town_hall_contact_unknown())} }
            }
        }
    }
}
