//! The languages of a running app: which words are here, bringing those that are not, changing over.

use std::rc::Rc;

use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use sportello_core::catalogue::{Dao, Translations};
use sportello_core::find::Hit;
use sportello_core::l10n::{Library, Locale, Words, installed, negotiate};
use sportello_core::user::{Change, Settings};
use sportello_core::view::DeskRow;

use crate::platform;
use crate::state::{Notice, State};

/// The words of the shared state: two signals and what was chosen.
#[derive(Clone, Copy)]
pub struct Spoken {
    /// Every text that is here.
    library: Signal<Library>,
    /// What the screens say.
    words: Signal<Rc<Words>>,
    /// The other languages that the person reads, best first.
    others: Signal<Vec<Locale>>,
    /// The language whose words are on their way.
    coming: Signal<Option<Locale>>,
}

impl Spoken {
    /// Speaks `locale` with what `library` has.
    pub fn new(library: Library, locale: Locale, settings: &Settings) -> Self {
        let others = others(settings);
        let words = Words::of(&library, &order(locale, &others));
        Self {
            others: Signal::new(others),
            library: Signal::new(library),
            words: Signal::new(Rc::new(words)),
            coming: Signal::new(None),
        }
    }

    /// The words, for whoever must be drawn again when they change.
    pub fn words(&self) -> Rc<Words> {
        self.words.read().clone()
    }

    /// The language whose words are on their way.
    pub fn coming(&self) -> Option<Locale> {
        (self.coming)()
    }

    /// Every language that can be chosen.
    pub fn locales(&self) -> Vec<Locale> {
        self.library.read().locales()
    }

    fn speak(self, locale: Locale) {
        let mut words = self.words;
        let new = Words::of(&self.library.peek(), &order(locale, &self.others.peek()));
        if **words.peek() != new {
            words.set(Rc::new(new));
        }
    }
}

impl State {
    /// Speaks another language from now on; when its words are not here, as soon as they have come. Until then, and
    /// when they do not come, the language stays as it is.
    pub fn choose_locale(&self, locale: Locale) {
        let state = *self;
        self.with_words(locale, move || {
            state.spoken.speak(locale);
            state.begin();
            state.change(Change::SetLocale(locale.code().to_owned()));
        });
    }

    /// Speaks what the person chose in another window.
    pub(crate) fn follow_locale(&self, locale: Locale) {
        let spoken = self.spoken;
        if spoken.words.peek().locale() != locale {
            self.with_words(locale, move || spoken.speak(locale));
        }
    }

    /// Does something when the words of a language are here, at once when they are already.
    fn with_words(&self, locale: Locale, then: impl FnOnce() + 'static) {
        let (mut library, mut coming) = (self.spoken.library, self.spoken.coming);
        if library.peek().has(locale) {
            coming.set(None);
            return then();
        }
        coming.set(Some(locale));
        let mut notice = self.notice;
        // Not of the screen that asked: it may be gone before the words have come.
        spawn_forever(async move {
            let text = platform::words(locale).await;
            // Another one was chosen meanwhile.
            if *coming.peek() != Some(locale) {
                return;
            }
            coming.set(None);
            match text {
                Some(text) => {
                    library.write().bring(locale, &text);
                    then();
                }
                None => notice.set(Some(Notice::NoWords)),
            }
        });
    }
}

impl State {
    /// What the catalogue has of some desks in the languages that the person reads, with those languages, best first.
    pub fn translations(&self, desks: &[String]) -> (Vec<Locale>, Translations) {
        let order = self.spoken.words().order();
        let tags: Vec<&str> = order.iter().map(|locale| locale.code()).collect();
        let told = self.read(|dao| dao.translations(desks, &tags));
        (order, told.unwrap_or_default())
    }

    /// Rows of desks at this minute, with what their names mean.
    pub fn rows<'a>(&self, hits: impl IntoIterator<Item = &'a Hit>) -> Vec<DeskRow> {
        let now = self.now();
        let rows: Vec<DeskRow> = hits.into_iter().map(|hit| DeskRow::new(hit, now)).collect();
        let desks: Vec<String> = rows.iter().map(|row| row.id.clone()).collect();
        let (order, told) = self.translations(&desks);
        let rows = rows.into_iter();
        rows.map(|row| row.translated(&order, &told)).collect()
    }

    /// Takes the bundles that the catalogue has, at the start and after every update, and speaks with them at once. One that
    /// is for a later app is left alone.
    pub(crate) fn take_bundles(&self) {
        let boot = self.boot();
        let Some(opened) = boot.opened() else { return };
        let bundles = opened.catalogue.borrow().read(bundles).unwrap_or_default();
        let mut library = self.spoken.library;
        let mut new = library.peek().clone();
        new.take(
            bundles
                .iter()
                .map(|(locale, text)| (*locale, text.as_str())),
        );
        if *library.peek() != new {
            library.set(new);
            let locale = self.spoken.words.peek().locale();
            self.spoken.speak(locale);
        }
    }
}

/// The words of every bundle that is installed and can be used.
fn bundles(dao: &Dao) -> sportello_core::error::Result<Vec<(Locale, String)>> {
    let mut all = Vec::new();
    for tag in dao.locales()?.keys() {
        let Some(locale) = Locale::parse(tag) else {
            continue;
        };
        if let Ok(Some(bundle)) = installed(dao, locale) {
            all.push((locale, bundle.ftl));
        }
    }
    Ok(all)
}

/// What a person reads: the chosen language, then the others.
fn order(locale: Locale, others: &[Locale]) -> Vec<Locale> {
    std::iter::once(locale)
        .chain(others.iter().copied())
        .collect()
}

fn others(settings: &Settings) -> Vec<Locale> {
    let tags = settings.languages.iter();
    tags.filter_map(|tag| Locale::parse(tag)).collect()
}

/// The language to begin in: the chosen one, else the device's.
pub fn first_locale(settings: &Settings) -> Locale {
    let chosen = settings.locale.as_deref().and_then(Locale::parse);
    chosen.unwrap_or_else(|| negotiate(&platform::device_languages(), Locale::BUILT_IN))
}
