//! The languages, each by its own name in its own script.

use dioxus::prelude::*;
use sportello_assets::icons::Icon;
use sportello_core::l10n::Locale;

use super::Glyph;

/// A button a language. `data-choose` is what the page's own script hears before the app has come; it puts
/// the device's language first, as `first` does here. `coming` is the one whose words are on their way.
#[component]
pub fn LanguageButtons(
    locales: Vec<Locale>,
    chosen: Option<Locale>,
    #[props(default)] first: Option<Locale>,
    #[props(default)] coming: Option<Locale>,
    on_choose: EventHandler<Locale>,
) -> Element {
    let mut locales = locales;
    locales.sort_by_key(|locale| Some(*locale) != first);
    rsx! {
        ul { class: "languages",
            for locale in locales {
                li { key: "{locale.code()}",
                    button {
                        class: "language",
                        lang: locale.code(),
                        dir: locale.direction().code(),
                        "data-choose": locale.code(),
                        "aria-pressed": if chosen == Some(locale) { "true" } else { "false" },
                        "aria-busy": if coming == Some(locale) { "true" },
                        onclick: move |_| on_choose.call(locale),
                        span { {locale.autonym()} }
                        if chosen == Some(locale) {
                            Glyph { icon: Icon::Check }
                        } else {
                            Glyph { icon: Icon::CaretRight, directional: true }
                        }
                    }
                }
            }
        }
    }
}
