//! A desk's card: its age first, then what acts, then all that is known and what is not.

use dioxus::prelude::*;
use sportello_assets::icons::Icon;
use sportello_core::find;
use sportello_core::l10n::{Arg, Msg, format, msg};
use sportello_core::model::Theme;
use sportello_core::view::{DeskCard, HoursTable, PhoneLink, card_aloud, card_passed, mailto};

use super::Screen;
use crate::components::{
    BackBar, Empty, Glyph, Listen, NotRead, Note, StatusPill, ThemeTags, ToldText,
};
use crate::platform::{self, Passed};
use crate::routes::Route;
use crate::state::{Place, State};

/// The name of the button that shares, for tests.
const SHARE: &str = "share";

/// The screen.
#[component]
pub fn DeskPage(id: String) -> Element {
    let state = State::get();
    // What came of passing the desk on.
    let said = use_signal(|| None::<(bool, Msg)>);
    let now = state.now();
    let place = state.place.read().clone();
    let origin = place.as_ref().map(Place::point);
    let Some(hit) = state
        .read(|dao| find::desk(dao, &id, origin, now))
        .flatten()
    else {
        return rsx! {
            Screen { title: state.text(&msg::desk_gone_title()), bar: rsx! { BackBar {} }, hide_title: true,
                Empty {
                    whole: true,
                    icon: Icon::MapPin,
                    title: state.text(&msg::desk_gone_title()),
                    why: state.text(&msg::desk_gone()),
                    Link { class: "btn primary", to: Route::home(), {state.text(&msg::desk_gone_way())} }
                }
            }
        };
    };
    let card = DeskCard::new(&hit, now);
    let (order, told) = state.translations(std::slice::from_ref(&id));
    let card = card.translated(&order, &told);
    rsx! {
        Screen { title: card.name.clone(), bar: rsx! { BackBar {} }, hide_title: true,
            Head { card: card.clone(), place }
            Acts { card: card.clone(), said }
            if let Some((good, said)) = said() {
                div { role: "status", "data-test": "passed",
                    Note { kind: if good { "ok" } else { "warn" }, icon: if good { Icon::CheckCircle } else { Icon::WarningCircle },
                        {state.text(&said)}
                    }
                }
            }
            NotRead { id: card.id.clone() }
            Note {
                kind: if card.age.warns { "warn" } else { "ok" },
                icon: if card.age.warns { Icon::WarningCircle } else { Icon::Info },
                {state.text(&card.age.text)}
            }
            Facts { card: card.clone() }
            for table in card.hours.clone() {
                Hours { table }
            }
            SourceOf { card }
        }
    }
}

#[component]
fn Head(card: DeskCard, place: Option<Place>) -> Element {
    let state = State::get();
    let far = card.distance.map(|distance| match place {
        _ if card.here => distance,
        Some(Place::Town(town)) => msg::desk_from(distance, town.name),
        _ => msg::desk_from_you(distance),
    });
    rsx! {
        div { class: "group",
            h1 { lang: "it", bdi { {card.name} } }
            if let Some(meaning) = card.meaning {
                p { class: "meaning", ToldText { told: meaning, quiet: true } }
            }
            p { class: "count",
                if let Some(place) = card.place {
                    bdi { lang: "it", {place} }
                }
                if let Some(far) = far {
                    " · "
                    {state.text(&far)}
                }
            }
            StatusPill { status: card.status }
        }
    }
}

#[component]
fn Acts(card: DeskCard, mut said: Signal<Option<(bool, Msg)>>) -> Element {
    let state = State::get();
    let saved = state.is_saved(&card.id);
    let id = card.id.clone();
    let aloud = card_aloud(&card);
    let lines = card_passed(&card);
    let pass = move |_| {
        let text = state.lines(&lines);
        async move {
            said.set(match platform::give_text(&text).await {
                Passed::Handed => None,
                Passed::Copied => Some((true, msg::link_desk_copied())),
                Passed::Not => Some((false, msg::link_no_app(text))),
            });
        }
    };
    rsx! {
        div { class: "acts",
            if let Some(PhoneLink { href, whatsapp, .. }) = card.phone {
                if whatsapp {
                    Act { primary: true, icon: Icon::WhatsApp, href, label: msg::act_whatsapp() }
                } else {
                    Act { primary: true, icon: Icon::PhoneFill, href, label: msg::act_call() }
                }
            }
            if let Some(query) = card.directions {
                Act { icon: Icon::NavigationArrow, href: platform::maps_url(&query), label: msg::act_directions() }
            }
            if let Some(email) = card.emails.first() {
                Act { icon: Icon::Envelope, href: mailto(email), label: msg::act_write() }
            } else if let Some(website) = card.website.clone() {
                Act { icon: Icon::Globe, href: website, label: msg::act_website() }
            }
            Listen { id: card.id.clone(), name: card.name.clone(), aloud, wide: true }
            // No literal: what is drawn without a window can press only what may change.
            button { class: "act", "data-test": SHARE, onclick: pass,
                Glyph { icon: Icon::ShareNetwork }
                span { {state.text(&msg::act_share())} }
            }
            button {
                class: "act",
                "aria-pressed": if saved { "true" } else { "false" },
                "data-test": "save",
                onclick: move |_| state.toggle_saved(&id),
                Glyph { icon: if saved { Icon::HeartFill } else { Icon::Heart } }
                span { {state.text(&if saved { msg::act_saved() } else { msg::act_save() })} }
            }
        }
    }
}

/// One thing to do, that hands over to the phone.
#[component]
pub(super) fn Act(
    #[props(default)] primary: bool,
    icon: Icon,
    href: String,
    label: Msg,
) -> Element {
    let state = State::get();
    let outside = href.starts_with("http");
    rsx! {
        a {
            class: if primary { "act primary" } else { "act" },
            href,
            target: if outside { "_blank" },
            rel: if outside { "noopener noreferrer" },
            Glyph { icon }
            span { {state.text(&label)} }
        }
    }
}

/// One fact: what it is of, and what is known.
#[component]
pub(super) fn Fact(icon: Icon, label: Msg, children: Element) -> Element {
    let state = State::get();
    rsx! {
        div { class: "fact", "data-fact": label.id(),
            Glyph { icon }
            div {
                h3 { class: "label", {state.text(&label)} }
                {children}
            }
        }
    }
}

#[component]
fn Facts(card: DeskCard) -> Element {
    let state = State::get();
    let languages: Vec<Arg> = card.languages.into_iter().map(Arg::from).collect();
    let unknown = if card.phones.is_empty() {
        msg::fact_languages_unknown_short
    } else {
        msg::fact_languages_unknown
    };
    let languages = format::list(&languages).unwrap_or_else(unknown);
    rsx! {
        section { class: "panel",
            h2 { class: "visually-hidden", {state.text(&msg::facts_title())} }
            Fact { icon: Icon::MapPin, label: msg::fact_address(),
                if let Some(address) = card.address {
                    bdi { lang: "it", {address} }
                }
                if let Some(place) = card.place {
                    bdi { lang: "it", {place} }
                }
                if let Some(note) = card.address_note {
                    span { {state.text(&note)} }
                }
                small { {state.text(&card.precision)} }
                small { {state.text(&card.wheelchair)} }
            }
            Fact { icon: Icon::Phone, label: msg::fact_phone(),
                if card.phones.is_empty() {
                    {state.text(&msg::fact_phone_unknown())}
                }
                for phone in card.phones {
                    Number { phone }
                }
            }
            Fact { icon: Icon::ChatCircleDots, label: msg::fact_languages(), {state.text(&languages)} }
            Fact { icon: Icon::Files, label: msg::fact_services(), Services { themes: card.themes } }
            Fact { icon: Icon::Users, label: msg::fact_audience(), {state.text(&card.audience)} }
            Fact { icon: Icon::Backpack, label: msg::fact_bring(),
                if card.required_documents.is_empty() {
                    {state.text(&msg::fact_bring_unknown())}
                }
                for document in card.required_documents {
                    ToldText { told: document }
                }
            }
            Fact { icon: Icon::IdentificationCard, label: msg::fact_organization(),
                bdi { lang: "it", {card.organization} }
                small { {state.text(&card.kind)} }
            }
            if !card.emails.is_empty() {
                Fact { icon: Icon::EnvelopeDuotone, label: msg::fact_email(),
                    for email in card.emails {
                        a { href: mailto(&email), dir: "ltr", "{email}" }
                    }
                }
            }
            if let Some(website) = card.website {
                Fact { icon: Icon::GlobeDuotone, label: msg::fact_website(),
                    a { href: "{website}", dir: "ltr", target: "_blank", rel: "noopener noreferrer", "{website}" }
                }
            }
            if let Some(told) = card.description {
                Fact { icon: Icon::Note, label: msg::fact_note(), ToldText { told } }
            }
        }
    }
}

#[component]
fn Services(themes: Vec<(Theme, Msg)>) -> Element {
    rsx! { ThemeTags { themes } }
}

#[component]
fn Number(phone: PhoneLink) -> Element {
    let state = State::get();
    let PhoneLink {
        number,
        href,
        whatsapp,
        extension,
        description,
    } = phone;
    rsx! {
        span {
            a { href, dir: "ltr",
                if whatsapp {
                    "WhatsApp "
                }
                {number}
            }
            if let Some(extension) = extension {
                " "
                {state.text(&msg::fact_phone_extension(extension))}
            }
            if let Some(description) = description {
                " · "
                ToldText { told: description }
            }
        }
    }
}

#[component]
fn Hours(table: HoursTable) -> Element {
    let state = State::get();
    let HoursTable {
        title,
        lines,
        always,
        source_words,
        notes,
    } = table;
    let unknown = lines.is_empty() && !always;
    rsx! {
        section { class: "panel",
            h2 { {state.text(&title)} }
            if always {
                p { {state.text(&msg::hours_always())} }
            } else if unknown {
                p { {state.text(&msg::hours_unknown())} }
            } else {
                table { class: "days",
                    tbody {
                        for line in lines {
                            tr { class: if line.today { "today" },
                                th { scope: "row", {state.text(&line.day)} }
                                td {
                                    if !line.slots.is_empty() {
                                        span { class: "slots",
                                            for slot in line.slots {
                                                bdi { dir: "ltr", {slot} }
                                            }
                                        }
                                    }
                                    if let Some(note) = line.note {
                                        small { {state.text(&note)} }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            for note in notes {
                p { class: "count", {state.text(&note)} }
            }
            if !source_words.is_empty() {
                Fact { icon: Icon::Clock, label: msg::hours_source_words(),
                    for told in source_words {
                        ToldText { told }
                    }
                }
            }
        }
    }
}

#[component]
fn SourceOf(card: DeskCard) -> Element {
    let state = State::get();
    rsx! {
        section { class: "panel",
            Fact { icon: Icon::Database, label: msg::source_title(),
                span { {state.text(&card.source_date)} }
                if let Some(name) = card.source_name {
                    span { {state.text(&name)} }
                }
                if !card.source_url.is_empty() {
                    a { href: "{card.source_url}", target: "_blank", rel: "noopener noreferrer",
                        Glyph { icon: Icon::ArrowSquareOut, directional: true }
                        span { {state.text(&msg::source_open())} }
                    }
                    small { bdi { dir: "ltr", "{card.source_url}" } }
                }
            }
        }
    }
}
