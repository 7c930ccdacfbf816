//! The languages of a running app: which words are here, bringing those that are not, changing over.

use std::rc::Rc;

use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use sportello_core::l10n::{Library, Locale, Words, negotiate};
use sportello_core::user::{Change, Settings};

use crate::platform;
use crate::state::{Notice, State};

/// The words of the shared state: two signals and what was chosen.
#[derive(Clone, Copy)]
pub struct Spoken {
    /// Every text that is here.
    library: Signal<Library>,
    /// What the screens say.
    words: Signal<Rc<Words>>,
    /// The language whose words are on their way.
    coming: Signal<Option<Locale>>,
}

impl Spoken {
    /// Speaks `locale` with what `library` has.
    pub fn new(library: Library, locale: Locale) -> Self {
        let words = Words::of(&library, &[locale]);
        Self {
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
        let new = Words::of(&self.library.peek(), &[locale]);
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
                None => notice.set(Some(Notice::NoWords(locale))),
            }
        });
    }
}

/// The language to begin in: the chosen one, else the device's.
pub fn first_locale(settings: &Settings) -> Locale {
    let chosen = settings.locale.as_deref().and_then(Locale::parse);
    chosen.unwrap_or_else(|| negotiate(&platform::device_languages(), Locale::BUILT_IN))
}
