//! What the stores are told of the app: fastlane's tree, in which F-Droid, Google Play and the App Store read
//! (`fastlane/metadata/`). Every sentence is one of the app's own messages, so a store promises what the app says and no more.
//!
//! Folders: <https://docs.fastlane.tools/actions/supply/>, <https://docs.fastlane.tools/actions/deliver/>,
//! <https://f-droid.org/docs/All_About_Descriptions_Graphics_and_Screenshots/>. Limits: [`rules`](super::rules).

use anyhow::{Context as _, Result};
use sportello_core::catalogue::{Catalogue, Dao};
use sportello_core::error;
use sportello_core::l10n::{Locale, Msg, Words, msg};
use sportello_core::model::Theme;
use sportello_core::view;

use super::{
    Files,
    rules::{KEYWORDS, SUBTITLE},
};

/// The folders of a language in the stores.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Folders {
    /// The app's own name of the language.
    pub code: &'static str,
    /// Google Play's and F-Droid's.
    pub android: &'static str,
    /// The App Store's; it has neither Albanian nor Macedonian, and Bengali and Urdu since March 2026 (fastlane 2.234).
    pub apple: Option<&'static str>,
}

/// Of each language that is built in.
pub const FOLDERS: [Folders; 12] = [
    of("it", "it-IT", Some("it")),
    of("en", "en-US", Some("en-US")),
    of("ro", "ro", Some("ro")),
    of("sq", "sq", None),
    of("ar", "ar", Some("ar-SA")),
    of("uk", "uk", Some("uk")),
    of("fr", "fr-FR", Some("fr-FR")),
    of("es", "es-ES", Some("es-ES")),
    of("zh-Hans", "zh-CN", Some("zh-Hans")),
    of("mk", "mk-MK", None),
    of("bn", "bn-BD", Some("bn")),
    of("ur", "ur", Some("ur")),
];

const fn of(code: &'static str, android: &'static str, apple: Option<&'static str>) -> Folders {
    Folders {
        code,
        android,
        apple,
    }
}

/// The texts, by their paths from the workspace's root. `version` is the version's number for Android.
///
/// # Errors
/// When a language has no folders in the stores, or the catalogue cannot be read.
pub fn texts(version: u32) -> Result<Files> {
    let facts = Facts::read().context("the catalogue")?;
    let mut files = Files::new();
    for locale in Locale::BUILT_IN {
        let code = locale.code();
        let folders = FOLDERS.iter().find(|folders| folders.code == code);
        let folders = folders.with_context(|| {
            format!("xtask/src/phones/store.rs has no folders for \"{code}\": add them")
        })?;
        let text = Texts::of(*locale, &facts);
        let folder = format!("fastlane/metadata/android/{}", folders.android);
        let mut put = |path: String, text: &str| files.insert(path, format!("{text}\n"));
        put(format!("{folder}/title.txt"), &text.name);
        put(format!("{folder}/short_description.txt"), &text.short);
        put(format!("{folder}/full_description.txt"), &text.full);
        put(format!("{folder}/changelogs/{version}.txt"), &text.short);
        if let Some(apple) = folders.apple {
            let folder = format!("fastlane/metadata/{apple}");
            put(format!("{folder}/name.txt"), &text.name);
            put(format!("{folder}/subtitle.txt"), &text.subtitle);
            put(format!("{folder}/keywords.txt"), &text.keywords);
            put(format!("{folder}/promotional_text.txt"), &text.short);
            put(format!("{folder}/description.txt"), &text.full);
            put(format!("{folder}/release_notes.txt"), &text.short);
        }
    }
    Ok(files)
}

/// What the texts say of the catalogue.
struct Facts {
    desks: usize,
    towns: usize,
    territories: Vec<String>,
}

impl Facts {
    fn read() -> error::Result<Self> {
        let catalogue = Catalogue::bundled(sportello_assets::CATALOGUE)?;
        catalogue.read(|dao: &Dao| {
            Ok(Self {
                desks: dao.desks()?.len(),
                towns: dao.municipalities()?.len(),
                territories: areas(dao.territories()?),
            })
        })
    }
}

/// Numbers that are the same everywhere have a territory of their own, whose name would say that all of Italy is covered.
const EVERYWHERE: &str = "italia";

fn areas(mut territories: Vec<String>) -> Vec<String> {
    territories.retain(|id| id != EVERYWHERE);
    territories
}

/// The texts of one language.
struct Texts {
    name: String,
    short: String,
    subtitle: String,
    keywords: String,
    full: String,
}

impl Texts {
    fn of(locale: Locale, facts: &Facts) -> Self {
        let words = Words::new(locale);
        let say = |msg: &Msg| plain(&words.text(msg));
        let themes: Vec<String> = Theme::ALL
            .iter()
            .map(|theme| say(&view::theme(*theme)))
            .collect();
        let listed: Vec<String> = themes.iter().map(|theme| format!("• {theme}")).collect();
        let autonyms = Locale::BUILT_IN.iter().map(|locale| locale.autonym());
        let autonyms: Vec<&str> = autonyms.collect();
        let territories: Vec<String> = facts.territories.iter().map(|id| title(id)).collect();
        let mut parts = vec![
            say(&msg::welcome_what()),
            listed.join("\n"),
            format!(
                "{}\n{}",
                say(&msg::about_data(
                    facts.desks.to_string(),
                    facts.towns.to_string()
                )),
                territories.join(" · ")
            ),
            say(&msg::about_data_warning()),
            say(&msg::help_free_note()),
            autonyms.join(" · "),
            say(&msg::about_privacy()),
            say(&msg::about_licence()),
        ];
        if locale != Locale::SOURCE {
            parts.push(say(&msg::language_not_reviewed()));
        }
        Self {
            name: say(&msg::about_title()),
            short: say(&msg::welcome_what()),
            subtitle: fitting(&themes, ", ", |text| text.chars().count() <= SUBTITLE),
            keywords: fitting(&themes, ",", |text| text.len() <= KEYWORDS),
            full: parts.join("\n\n"),
        }
    }
}

/// A store shows no marks of direction around a number.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// A territory's id, which is ASCII, as a name.
fn title(id: &str) -> String {
    let mut letters = id.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

/// As many of the words, from the first on, as fit.
fn fitting(words: &[String], between: &str, fits: impl Fn(&str) -> bool) -> String {
    let mut text = String::new();
    for word in words {
        let longer = if text.is_empty() {
            word.clone()
        } else {
            format!("{text}{between}{word}")
        };
        if !fits(&longer) {
            break;
        }
        text = longer;
    }
    text
}
