//! An icon: always beside a word, never instead of one, so hidden from screen readers.

use dioxus::prelude::*;
use sportello_assets::icons::Icon;
use sportello_core::model::Theme;

/// An icon in the text's colour. `directional` ones turn with the script.
#[component]
pub fn Glyph(icon: Icon, #[props(default)] directional: bool) -> Element {
    rsx! {
        svg {
            class: if directional { "icon directional" } else { "icon" },
            view_box: "0 0 256 256",
            "aria-hidden": "true",
            dangerous_inner_html: icon.inner(),
        }
    }
}

/// A theme's pictogram: the same on every screen.
pub fn theme_icon(theme: Theme) -> Icon {
    match theme {
        Theme::Documents => Icon::Files,
        Theme::Work => Icon::Briefcase,
        Theme::Health => Icon::FirstAidKit,
        Theme::Housing => Icon::House,
        Theme::Education => Icon::GraduationCap,
        Theme::Legal => Icon::Scales,
        Theme::BasicNeeds => Icon::BowlFood,
        Theme::Minors => Icon::Baby,
        Theme::Women => Icon::GenderFemale,
        Theme::Mediation => Icon::Translate,
        Theme::Participation => Icon::UsersThree,
        Theme::Digital => Icon::DeviceMobile,
    }
}
