//! The town hall's card.

use dioxus::prelude::*;
use sportello_assets::icons::Icon;
use sportello_core::find;
use sportello_core::l10n::msg;
use sportello_core::view::{TownHallCard, mailto};

use super::Screen;
use super::desk::{Act, Fact};
use crate::components::{BackBar, Empty, Note};
use crate::platform;
use crate::routes::Route;
use crate::state::State;

/// The screen.
#[component]
pub fn TownHallPage(istat: String) -> Element {
    let state = State::get();
    let Some(town) = state.read(|dao| dao.municipality(&istat)).flatten() else {
        return rsx! {
            Screen { title: state.text(&msg::desk_gone_title()), bar: rsx! { BackBar {} }, hide_title: true,
                Empty {
                    whole: true,
                    icon: Icon::Bank,
                    title: state.text(&msg::desk_gone_title()),
                    why: state.text(&msg::desk_gone()),
                    Link { class: "btn primary", to: Route::home(), {state.text(&msg::desk_gone_way())} }
                }
            }
        };
    };
    let no_desk = !state
        .read(|dao| find::has_desk(dao, &istat))
        .unwrap_or(true);
    let TownHallCard {
        name,
        town,
        website,
        pec,
        zone,
        directions,
        source,
    } = TownHallCard::from(&town);
    rsx! {
        Screen { title: state.text(&name), bar: rsx! { BackBar {} },
            if no_desk {
                Note { icon: Icon::Bank, {state.text(&msg::town_hall_why())} }
            }
            div { class: "acts",
                if let Some(website) = website.clone() {
                    Act { primary: true, icon: Icon::Globe, href: website, label: msg::act_website() }
                }
                Act { icon: Icon::NavigationArrow, href: platform::maps_url(&directions), label: msg::act_directions() }
                if let Some(pec) = pec.clone() {
                    Act { icon: Icon::Envelope, href: mailto(&pec), label: msg::act_write() }
                }
            }
            section { class: "panel",
                h2 { class: "visually-hidden", {state.text(&msg::facts_title())} }
                Fact { icon: Icon::MapPin, label: msg::fact_address(),
                    bdi { lang: "it", {town} }
                    small { {state.text(&msg::fact_point_town())} }
                }
                if let Some(zone) = zone {
                    Fact { icon: Icon::Buildings, label: msg::fact_zone(), {state.text(&zone)} }
                }
                if let Some(website) = website {
                    Fact { icon: Icon::GlobeDuotone, label: msg::fact_website(),
                        a { href: "{website}", dir: "ltr", "{website}" }
                    }
                }
                if let Some(pec) = pec {
                    Fact { icon: Icon::EnvelopeDuotone, label: msg::fact_pec(),
                        a { href: mailto(&pec), dir: "ltr", "{pec}" }
                    }
                }
                if let Some(source) = source {
                    Fact { icon: Icon::Link, label: msg::source_title(), bdi { "{source}" } }
                }
            }
        }
    }
}
