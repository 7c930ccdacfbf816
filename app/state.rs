//! What the screens share: the catalogue, and the signals that a change of theirs redraws.

use chrono::NaiveDateTime;
use dioxus::prelude::*;
use sportello_core::catalogue::Dao;
use sportello_core::error::{Error, Result};
use sportello_core::find;
use sportello_core::hours;
use sportello_core::l10n::{Locale, Msg};
use sportello_core::model::{Municipality, Point};
use sportello_core::user::{self, Appearance, Change, Favourite, Settings, User};
use sportello_core::view::Aloud;

use crate::boot::Boot;
use crate::l10n::{Spoken, first_locale};
use crate::platform::{self, LinkWithoutApp, NotKept, Utterance};

/// Where the person is, and how that is known.
#[derive(Clone, Debug, PartialEq)]
pub enum Place {
    /// They chose this town.
    Town(Municipality),
    /// The device gave a position; the town is the nearest one.
    Position {
        /// The position.
        point: Point,
        /// The town whose centre is nearest.
        near: Municipality,
    },
}

impl Place {
    /// The point that distances are counted from.
    pub fn point(&self) -> Point {
        match self {
            Self::Town(town) => town.point,
            Self::Position { point, .. } => *point,
        }
    }
}

/// What must be said at the start, once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Nothing can be stored on this device: what is chosen lasts until the app is closed.
    NoStorage,
    /// A change could not be stored, and was not made.
    NotSaved {
        /// Whether the device is full.
        full: bool,
    },
    /// The stored choices could not be read and were set aside.
    SetAside,
    /// The words of the language that was chosen did not come.
    NoWords,
    /// No app on the device takes the link that was pressed.
    LinkWithoutApp(LinkWithoutApp),
}

/// How many rows of a list are drawn before the others where drawing is slow: what a phone has in sight.
pub const IN_SIGHT: usize = 4;

/// In the root's context where a person waits for the first picture: the app's first list begins with what is in sight.
#[derive(Clone, Copy)]
pub struct RowsInSightFirst;

/// The shared state: one context, all signals.
#[derive(Clone, Copy)]
pub struct State {
    boot: Signal<Boot>,
    /// The words, and the languages that can be spoken.
    pub spoken: Spoken,
    /// Whether the language was chosen, now or on an earlier day.
    started: Signal<bool>,
    /// Where the person is.
    pub place: Signal<Option<Place>>,
    appearance: Signal<Appearance>,
    saved: Signal<Vec<Favourite>>,
    recent: Signal<Vec<String>>,
    /// The minute, as wall-clock time in Italy.
    now: Signal<NaiveDateTime>,
    /// What to say once.
    pub notice: Signal<Option<Notice>>,
    /// Whether a newer app lies ready.
    pub update: Signal<bool>,
    /// Whether the app's first list has been painted: what is out of sight follows it ([`RowsInSightFirst`]).
    pub whole: Signal<bool>,
    /// How many times an update changed the catalogue.
    revision: Signal<u64>,
    /// How many times the person's data changed.
    changed: Signal<u64>,
}

impl State {
    /// Opens the shared state in the current scope's context and keeps it fresh.
    pub fn provide(boot: &Boot) -> Self {
        let state = use_context_provider(|| Self::new(boot));
        use_effect(move || state.dress());
        use_future(move || async move {
            loop {
                platform::until_next_minute().await;
                state.tick();
            }
        });
        use_hook(|| {
            if let Some(opened) = boot.opened() {
                platform::on_user_changed(&opened.user, move || state.reload());
                platform::on_not_kept(&opened.user, move || {
                    let mut notice = state.notice;
                    notice.set(Some(Notice::NoStorage));
                });
            }
            platform::on_in_sight(move || state.tick());
            platform::on_link_without_app(move |link| {
                let mut notice = state.notice;
                notice.set(Some(Notice::LinkWithoutApp(link)));
            });
            platform::on_update_ready(move || {
                let mut update = state.update;
                update.set(true);
            });
        });
        state
    }

    fn new(boot: &Boot) -> Self {
        let settings = settings(boot);
        let chosen = settings.locale.as_deref().and_then(Locale::parse);
        let early = platform::early_choice().and_then(|code| Locale::parse(&code));
        let locale = early.unwrap_or_else(|| first_locale(&settings));
        let library = boot.opened().map(|opened| opened.library.clone());
        let library = library.unwrap_or_default();
        let state = Self {
            boot: Signal::new(boot.clone()),
            spoken: Spoken::new(library, locale, &settings),
            started: Signal::new(chosen.is_some()),
            place: Signal::new(None),
            appearance: Signal::new(settings.appearance),
            saved: Signal::new(Vec::new()),
            recent: Signal::new(Vec::new()),
            now: Signal::new(hours::rome(platform::now())),
            notice: Signal::new(boot.opened().and_then(|opened| opened.notice.clone())),
            update: Signal::new(false),
            whole: Signal::new(try_consume_context::<RowsInSightFirst>().is_none()),
            revision: Signal::new(0),
            changed: Signal::new(0),
        };
        state.take_bundles();
        state.reload();
        if let Some(locale) = early {
            state.choose_locale(locale);
        }
        state
    }

    /// The context's state.
    pub fn get() -> Self {
        use_context()
    }

    /// Reads the catalogue; `None` when it cannot be read. Who reads is drawn again when an update has changed it.
    pub fn read<T>(&self, ask: impl FnOnce(&Dao) -> Result<T>) -> Option<T> {
        let _changed = self.revision.read();
        let boot = self.boot.read();
        boot.opened()
            .and_then(|opened| opened.catalogue.borrow().read(ask).ok())
    }

    /// What was opened at the start.
    pub fn boot(&self) -> Boot {
        self.boot.peek().clone()
    }

    /// The catalogue is another one now: every screen that reads it asks again.
    pub fn catalogue_changed(&self) {
        let mut revision = self.revision;
        revision += 1;
        self.take_bundles();
    }

    /// What the person set about updates.
    pub fn settings(&self) -> Settings {
        let _changed = self.changed.read();
        settings(&self.boot.read())
    }

    /// A message in the person's language.
    pub fn text(&self, msg: &Msg) -> String {
        self.spoken.words().text(msg)
    }

    /// Pieces of a desk in the person's language: to be said, or sent.
    pub fn utterances(&self, pieces: &[Aloud]) -> Vec<Utterance> {
        let words = self.spoken.words();
        let one = |piece: &Aloud| match piece {
            Aloud::Said(msg) => {
                let said = words.said(msg);
                Utterance {
                    // What isolates on a screen is nothing to a voice, and a stray sign in a message.
                    text: said.text.replace(['\u{2068}', '\u{2069}'], ""),
                    lang: said.lang.code().to_owned(),
                }
            }
            Aloud::Text(text, lang) => Utterance {
                text: text.clone(),
                lang: lang.clone(),
            },
        };
        pieces.iter().map(one).collect()
    }

    /// The same as lines of a message.
    pub fn lines(&self, pieces: &[Aloud]) -> String {
        let lines: Vec<String> = self
            .utterances(pieces)
            .into_iter()
            .map(|one| one.text)
            .collect();
        lines.join("\n")
    }

    /// The person's language.
    pub fn locale(&self) -> Locale {
        self.spoken.words().locale()
    }

    /// Whether the language was chosen.
    pub fn started(&self) -> bool {
        (self.started)()
    }

    /// The same, for who is not to be drawn again when it changes.
    pub(crate) fn has_started(&self) -> bool {
        *self.started.peek()
    }

    /// Light, dark, or as the device.
    pub fn appearance(&self) -> Appearance {
        (self.appearance)()
    }

    /// The minute, as wall-clock time in Italy.
    pub fn now(&self) -> NaiveDateTime {
        (self.now)()
    }

    /// The saved desks, newest first.
    pub fn saved(&self) -> Vec<Favourite> {
        self.saved.read().clone()
    }

    /// Whether a desk is saved.
    pub fn is_saved(&self, desk: &str) -> bool {
        self.saved
            .read()
            .iter()
            .any(|favourite| favourite.desk_id == desk)
    }

    /// The ISTAT codes of the towns chosen last.
    pub fn recent(&self) -> Vec<String> {
        self.recent.read().clone()
    }

    /// The language is chosen: the first question is answered.
    pub(crate) fn begin(&self) {
        let mut started = self.started;
        started.set(true);
    }

    /// Takes other colours from now on.
    pub fn choose_appearance(&self, appearance: Appearance) {
        let mut own = self.appearance;
        own.set(appearance);
        self.change(Change::SetAppearance(appearance));
    }

    /// The person chose a town.
    pub fn choose_town(&self, town: Municipality) {
        let istat = town.istat.clone();
        self.look_from(Place::Town(town));
        self.keep_town(&istat);
    }

    /// The device gave a position. Only the nearest town is kept for the next start, never the position.
    pub fn choose_position(&self, point: Point) {
        let near = self
            .read(|dao| find::nearest_municipality(dao, point))
            .flatten();
        if let Some(near) = near {
            let istat = near.istat.clone();
            self.look_from(Place::Position { point, near });
            self.keep_town(&istat);
        }
    }

    fn keep_town(&self, istat: &str) {
        if let Ok(town) = user::Place::new(istat) {
            self.change(Change::SetPlace(Some(town)));
        }
    }

    /// Looks from a place for now, without keeping it: an address that someone shared.
    pub fn look_from(&self, place: Place) {
        let mut own = self.place;
        own.set(Some(place));
    }

    /// Saves a desk, or takes it off the saved ones.
    pub fn toggle_saved(&self, desk: &str) {
        let desk = desk.to_owned();
        self.change(if self.is_saved(&desk) {
            Change::Unsave { desk }
        } else {
            Change::Save {
                desk,
                at: platform::now(),
            }
        });
    }

    /// Changes the person's data.
    pub fn change(&self, change: Change) {
        let boot = self.boot.peek().clone();
        if let Some(opened) = boot.opened() {
            match opened.user.change(change) {
                Ok(()) => {}
                Err(NotKept::ForNow) => {
                    let mut notice = self.notice;
                    notice.set(Some(Notice::NoStorage));
                }
                Err(NotKept::NotMade(error)) => self.not_saved(&error),
            }
        }
        self.reload_lists();
    }

    /// A change of something stored failed.
    pub(crate) fn not_saved(&self, error: &Error) {
        let mut notice = self.notice;
        let full = error.is_full();
        notice.set(Some(Notice::NotSaved { full }));
    }

    /// Reads the person's data again: at the start, and when another window changed it.
    fn reload(&self) {
        let boot = self.boot.peek().clone();
        let Some(opened) = boot.opened() else { return };
        let Ok(settings) = opened.user.read(User::settings) else {
            return;
        };
        let (mut appearance, mut place) = (self.appearance, self.place);
        if let Some(locale) = settings.locale.as_deref().and_then(Locale::parse) {
            self.follow_locale(locale);
            self.begin();
        }
        appearance.set(settings.appearance);
        if place.peek().is_none() {
            let town = settings.place.and_then(|town| {
                opened
                    .catalogue
                    .borrow()
                    .read(|dao| dao.municipality(town.istat()))
                    .ok()
                    .flatten()
            });
            if let Some(town) = town {
                place.set(Some(Place::Town(town)));
            }
        }
        self.reload_lists();
    }

    fn reload_lists(&self) {
        let boot = self.boot.peek().clone();
        let Some(opened) = boot.opened() else { return };
        let (mut saved, mut recent, mut changed) = (self.saved, self.recent, self.changed);
        changed += 1;
        if let Ok(settings) = opened.user.read(User::settings) {
            self.read_others(&settings);
        }
        saved.set(opened.user.read(User::favourites).unwrap_or_default());
        recent.set(opened.user.read(User::recent_places).unwrap_or_default());
    }

    fn tick(&self) {
        let mut now = self.now;
        now.set(hours::rome(platform::now()));
    }

    /// Gives the page the language, direction, colours and letters.
    fn dress(&self) {
        let locale = self.locale();
        let appearance = self.appearance();
        let font = self.font();
        platform::dress(locale, appearance, self.started(), font.as_ref());
    }
}

/// What the person chose on an earlier day.
pub fn settings(boot: &Boot) -> Settings {
    let settings = boot.opened().map(|opened| opened.user.read(User::settings));
    settings
        .and_then(std::result::Result::ok)
        .unwrap_or_default()
}
