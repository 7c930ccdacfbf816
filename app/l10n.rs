//! The languages of a running app: which words are here, bringing those that are not, changing over.

use std::rc::Rc;

use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use sportello_core::catalogue::{Catalogue, Media, Translations};
use sportello_core::find::Hit;
use sportello_core::l10n::{Installed, Library, Locale, Words, all_installed, negotiate};
use sportello_core::user::{Change, Settings};
use sportello_core::view::DeskRow;

use crate::platform;
use crate::state::{Notice, State};

/// The bundles that the catalogue has, by tag; `None`: for a later app.
pub type Bundles = Rc<Vec<(Locale, Option<Installed>)>>;

/// The words of the shared state: what is here, what is said, and what was chosen.
#[derive(Clone, Copy)]
pub struct Spoken {
    /// Every text that is here.
    library: Signal<Library>,
    /// The bundles among them.
    bundles: Signal<Bundles>,
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
        let others = others_of(settings);
        let words = Words::of(&library, &order(locale, &others));
        Self {
            others: Signal::new(others),
            library: Signal::new(library),
            bundles: Signal::new(Bundles::default()),
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

    /// Every language that can be chosen, with its own name.
    pub fn named(&self) -> Vec<(Locale, String)> {
        let locales = self.locales().into_iter();
        locales.map(|locale| (locale, self.name(locale))).collect()
    }

    /// A language's own name: its bundle's, where the app knows none.
    pub fn name(&self, locale: Locale) -> String {
        let bundles = self.bundles.read();
        let bundle = bundles.iter().find(|(of, _)| *of == locale);
        let own = bundle.and_then(|(_, bundle)| bundle.as_ref()?.name());
        let own = own.filter(|_| !locale.is_built_in());
        own.unwrap_or(locale.autonym()).to_owned()
    }

    /// The words of a language that is here.
    pub fn words_of(&self, locale: Locale) -> Words {
        Words::of(&self.library.read(), &[locale])
    }

    /// The bundles that the catalogue has.
    pub fn bundles(&self) -> Bundles {
        self.bundles.read().clone()
    }

    /// What a person reads who has chosen this language: it, then the others.
    fn order(&self, locale: Locale) -> Vec<Locale> {
        order(locale, &self.others.peek())
    }

    fn speak(self, locale: Locale) {
        let mut words = self.words;
        let new = Words::of(&self.library.peek(), &self.order(locale));
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

    /// Does something when the words of a language are here, at once when they are already. Those of the other languages
    /// that the person reads come with them, and speak when they are here.
    fn with_words(&self, locale: Locale, then: impl FnOnce() + 'static) {
        let spoken = self.spoken;
        let (library, mut coming) = (spoken.library, spoken.coming);
        if library.peek().has(locale) {
            coming.set(None);
            then();
            return self.bring_others();
        }
        coming.set(Some(locale));
        let wanted = library.peek().missing(&spoken.order(locale));
        let mut notice = self.notice;
        // Not of the screen that asked: it may be gone before the words have come.
        spawn_forever(async move {
            spoken.bring(&wanted).await;
            // Another one was chosen meanwhile.
            if *coming.peek() != Some(locale) {
                return;
            }
            coming.set(None);
            if library.peek().has(locale) {
                then();
            } else {
                notice.set(Some(Notice::NoWords));
            }
        });
    }

    /// Brings the words of the other languages that the person reads. What does not come is said by the next language.
    fn bring_others(&self) {
        let spoken = self.spoken;
        let wanted = spoken.library.peek().missing(&spoken.others.peek());
        if wanted.is_empty() {
            return;
        }
        spawn_forever(async move {
            spoken.bring(&wanted).await;
            let locale = spoken.words.peek().locale();
            spoken.speak(locale);
        });
    }

    /// Takes these languages, best first, beside the one of the screens: words and desks' texts that it lacks are told in the
    /// first of them that has them, and the feed is asked for all.
    pub fn choose_languages(&self, tags: Vec<String>) {
        self.change(Change::SetLanguages(tags));
    }

    /// Takes away what an update or a file brought of a language. A built-in one speaks as it came with the app; another one
    /// that is on the screens gives way to the device's.
    pub fn remove_language(&self, locale: Locale) {
        let kept = self.settings().languages.into_iter();
        self.choose_languages(kept.filter(|tag| tag != locale.code()).collect());
        if self.spoken.words.peek().locale() == locale && !locale.is_built_in() {
            self.choose_locale(negotiate(&platform::device_languages(), Locale::BUILT_IN));
        }
        let boot = self.boot();
        let Some(opened) = boot.opened() else { return };
        let remove = move |catalogue: &mut Catalogue| {
            catalogue.write(|dao| dao.remove_locale(locale.code()))
        };
        if let Err(error) = remove(&mut opened.catalogue.borrow_mut()) {
            self.not_saved(&error);
        }
        self.catalogue_changed();
        let (state, boot) = (*self, boot.clone());
        // Not of the screen that asked: it may be gone with the language.
        spawn_forever(async move {
            let again = move |catalogue: &mut Catalogue| drop(remove(catalogue));
            platform::keep_catalogue(&boot, again).await;
            state.catalogue_changed();
        });
    }

    /// Reads in which order the person reads languages, when they or another window changed it.
    pub(crate) fn read_others(&self, settings: &Settings) {
        let mut others = self.spoken.others;
        let new = others_of(settings);
        if *others.peek() != new {
            others.set(new);
            let locale = self.spoken.words.peek().locale();
            self.spoken.speak(locale);
            self.bring_others();
        }
    }
}

impl Spoken {
    /// Brings the words that lie beside the page, as far as they come.
    async fn bring(self, wanted: &[Locale]) {
        let mut library = self.library;
        for (locale, text) in platform::words(wanted).await {
            library.write().bring(locale, &text);
        }
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

    /// What the bundle of the person's language has recorded of some messages, in their order.
    pub fn recordings<'a>(&self, ids: impl Iterator<Item = &'a str>) -> Vec<Media> {
        let locale = self.locale();
        let found = self.read(|dao| ids.map(|id| dao.recording(locale.code(), id)).collect());
        let found: Vec<Option<Media>> = found.unwrap_or_default();
        found.into_iter().flatten().collect()
    }

    /// The font that the bundle of the person's language brought, for a device that lacks its letters.
    pub fn font(&self) -> Option<Media> {
        let locale = self.locale();
        self.read(|dao| dao.font(locale.code())).flatten()
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
        let here = opened
            .catalogue
            .borrow()
            .read(all_installed)
            .unwrap_or_default();
        let (mut library, mut bundles) = (self.spoken.library, self.spoken.bundles);
        let mut new = library.peek().clone();
        new.take(
            here.iter()
                .filter_map(|(locale, bundle)| Some((*locale, bundle.as_ref()?.ftl.as_str()))),
        );
        if **bundles.peek() != here {
            bundles.set(Rc::new(here));
        }
        if *library.peek() != new {
            library.set(new);
            // Until one is chosen the device's speaks, also one that has just come.
            let locale = if self.has_started() {
                self.spoken.words.peek().locale()
            } else {
                negotiate(&platform::device_languages(), &library.peek().locales())
            };
            self.spoken.speak(locale);
        }
    }
}

/// What a person reads: the chosen language, then the others.
fn order(locale: Locale, others: &[Locale]) -> Vec<Locale> {
    std::iter::once(locale)
        .chain(others.iter().copied())
        .collect()
}

fn others_of(settings: &Settings) -> Vec<Locale> {
    let tags = settings.languages.iter();
    tags.filter_map(|tag| Locale::parse(tag)).collect()
}

/// What a person reads, best first: the language to begin in, then the others.
#[cfg(target_arch = "wasm32")]
pub fn first_order(locale: Locale, settings: &Settings) -> Vec<Locale> {
    order(locale, &others_of(settings))
}

/// The language to begin in: the chosen one, else the device's.
pub fn first_locale(settings: &Settings) -> Locale {
    let chosen = settings.locale.as_deref().and_then(Locale::parse);
    chosen.unwrap_or_else(|| negotiate(&platform::device_languages(), Locale::BUILT_IN))
}
