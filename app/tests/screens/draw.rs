//! Draws a screen: seeds a folder, starts the app at an address, renders it.

use std::any::Any;
use std::path::Path;
use std::rc::Rc;
use std::time::{Duration, Instant};

use dioxus::core::{AttributeValue, ElementId, Event, Mutation};
use dioxus::history::MemoryHistory;
use dioxus::html::{
    PlatformEventData, SerializedFocusData, SerializedFormData, SerializedHtmlEventConverter,
    SerializedMouseData, set_event_converter,
};
use dioxus::prelude::{History, VirtualDom};
use sportello::{RowsInSightFirst, boot_in, virtual_dom};
use sportello_core::l10n::Locale;
use sportello_core::user::{Change, Place, User};
use tempfile::TempDir;

use super::read::Screen;

/// Fabro, which has a desk of its own.
pub const FABRO: &str = "055011";
/// Giove, which has none.
pub const GIOVE: &str = "055014";
/// Fabro's desk.
pub const DESK: &str = "AP006";

/// A person's data.
#[derive(Clone, Copy, Default)]
pub struct Person<'a> {
    pub locale: Option<Locale>,
    pub town: Option<&'a str>,
    pub saved: &'a [&'a str],
}

impl Person<'_> {
    /// Someone in Fabro who saved a desk, and another that is in the catalogue no more.
    pub const fn in_fabro(locale: Locale) -> Self {
        Person {
            locale: Some(locale),
            town: Some(FABRO),
            saved: &[DESK, "GONE-1"],
        }
    }

    pub fn write(&self, folder: &Path) {
        let mut user = User::open(&folder.join("user.db")).unwrap().user;
        if let Some(locale) = self.locale {
            user.apply(&Change::SetLocale(locale.code().to_owned()))
                .unwrap();
        }
        if let Some(town) = self.town {
            user.apply(&Change::SetPlace(Some(Place::new(town).unwrap())))
                .unwrap();
        }
        for desk in self.saved {
            let at = "2026-11-01T08:00:00Z".parse().unwrap();
            user.apply(&Change::Save {
                desk: (*desk).to_owned(),
                at,
            })
            .unwrap();
        }
    }
}

/// The app, started and drawn once.
pub struct App {
    dom: VirtualDom,
    edits: Vec<Mutation>,
    history: Rc<dyn History>,
    runtime: tokio::runtime::Runtime,
    pub folder: Option<TempDir>,
}

impl App {
    /// Starts at an address with a person's data.
    pub fn open(address: &str, person: Person) -> Self {
        let folder = TempDir::new().unwrap();
        person.write(folder.path());
        Self::open_in(address, Some(folder))
    }

    /// Starts at an address with what lies in a folder, or with nowhere to keep anything.
    pub fn open_in(address: &str, folder: Option<TempDir>) -> Self {
        Self::start(address, folder, false)
    }

    /// The same as a window starts: what is in sight comes first.
    pub fn open_as_a_window(address: &str, person: Person) -> Self {
        let folder = TempDir::new().unwrap();
        person.write(folder.path());
        Self::start(address, Some(folder), true)
    }

    fn start(address: &str, folder: Option<TempDir>, window: bool) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build()
            .unwrap();
        let history: Rc<dyn History> = Rc::new(MemoryHistory::with_initial_path(address));
        let boot = boot_in(folder.as_ref().map(|folder| folder.path().to_owned()));
        let mut dom = virtual_dom(boot);
        dom.provide_root_context(history.clone());
        if window {
            dom.provide_root_context(RowsInSightFirst);
        }
        let guard = runtime.enter();
        let edits = dom.rebuild_to_vec().edits;
        drop(guard);
        Self {
            dom,
            edits,
            history,
            runtime,
            folder,
        }
    }

    /// What stands on the screen.
    pub fn screen(&self) -> Screen {
        Screen::new(&dioxus_ssr::render(&self.dom))
    }

    /// The address.
    pub fn address(&self) -> String {
        self.history.current_route()
    }

    /// Presses what has this attribute with this value.
    pub fn press(&mut self, attribute: &str, value: &str) {
        let id = self.element(attribute, value);
        self.event("click", Box::<SerializedMouseData>::default(), id);
    }

    /// Writes into the field with this placeholder, and goes on to something else when `leave`.
    pub fn write(&mut self, placeholder: &str, text: &str, leave: bool) {
        let id = self.element("placeholder", placeholder);
        let written = SerializedFormData::new(text.to_owned(), Vec::new());
        self.event("input", Box::new(written), id);
        if leave {
            self.event("blur", Box::<SerializedFocusData>::default(), id);
        }
    }

    /// Draws what comes of work that is still going on, until the screen is as wanted.
    pub fn until(&mut self, what: &str, wanted: impl Fn(&Screen) -> bool) {
        let late = Instant::now() + Duration::from_mins(1);
        while !wanted(&self.screen()) {
            assert!(
                Instant::now() < late,
                "never {what}: {}",
                self.screen().html()
            );
            let work = self.dom.wait_for_work();
            let a_while = Duration::from_millis(20);
            let _ = self
                .runtime
                .block_on(async { tokio::time::timeout(a_while, work).await });
            let _guard = self.runtime.enter();
            self.edits.extend(self.dom.render_immediate_to_vec().edits);
        }
    }

    fn event(&mut self, name: &str, data: Box<dyn Any>, id: ElementId) {
        set_event_converter(Box::new(SerializedHtmlEventConverter));
        let data: Rc<dyn Any> = Rc::new(PlatformEventData::new(data));
        let _guard = self.runtime.enter();
        self.dom
            .runtime()
            .handle_event(name, Event::new(data, true), id);
        self.dom.process_events();
        // What is drawn may have effects, and these may draw again.
        for _ in 0..2 {
            self.edits.extend(self.dom.render_immediate_to_vec().edits);
        }
    }

    /// The element drawn last with this attribute and value, of those that can change: what a template
    /// holds for good has no edit to be found by.
    fn element(&self, attribute: &str, value: &str) -> ElementId {
        let found = self.edits.iter().rev().find_map(|edit| match edit {
            Mutation::SetAttribute {
                name,
                value: AttributeValue::Text(text),
                id,
                ..
            } if *name == attribute && text == value => Some(*id),
            _ => None,
        });
        found.unwrap_or_else(|| panic!("nothing has {attribute}={value}"))
    }
}

/// A screen of a person's.
pub fn draw(address: &str, person: Person) -> Screen {
    App::open(address, person).screen()
}
