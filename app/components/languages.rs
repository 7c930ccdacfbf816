//! The languages, each by its own name in its own script.

use dioxus::prelude::*;
use sportello_assets::icons::Icon;
use sportello_core::l10n::Locale;

use super::Glyph;

/// A button a language. `data-choose` is what the page's own script hears before the app has come.
#[component]
pub fn LanguageButtons(chosen: Option<Locale>, on_choose: EventHandler<Locale>) -> Element {
    rsx! {
        ul { class: "languages",
            for locale in Locale::ALL.iter().copied() {
                li { key: "{locale.code()}",
                    button {
                        class: "language",
                        lang: locale.code(),
                        dir: locale.direction().code(),
                        "data-choose": locale.code(),
                        "aria-pressed": if chosen == Some(locale) { "true" } else { "false" },
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
