//! Windows with files: the desktop, the phones' webview, and the tests, which draw without a window.

#[cfg(any(target_os = "android", target_os = "ios"))]
mod bridge;
mod feed;
#[cfg_attr(
    not(any(feature = "desktop", feature = "mobile")),
    allow(dead_code, reason = "without a window no link is pressed")
)]
mod links;
mod paths;
mod speech;

pub use feed::{
    conditions, give_file, keep, keep_catalogue, on_catalogue_changed, on_file_given,
    on_network_change, publisher, remembered, seed, update,
};

pub use links::on_link_without_app;
pub use speech::Voices;

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use base64ct::{Base64, Encoding as _};
use chrono::{DateTime, Utc};
#[cfg(feature = "desktop")]
use dioxus::desktop as webview;
#[cfg(all(feature = "mobile", not(feature = "desktop")))]
use dioxus::mobile as webview;
use dioxus::prelude::*;
use sportello_core::catalogue::{Catalogue, Media};
use sportello_core::error::Error;
use sportello_core::l10n::{Library, Locale};
use sportello_core::sync::native::Files;
use sportello_core::user::{Appearance, Change, Started, User};

use self::paths::Folders;
#[cfg(any(feature = "desktop", feature = "mobile"))]
use self::paths::{Device, Paths as _};
use crate::boot::{Boot, Failure};
use crate::platform::{Located, NotLocated};
use crate::state::Notice;

/// Opens the data in a folder, or in memory.
pub fn boot_in(folder: Option<PathBuf>) -> Boot {
    boot(folder.map(Folders::together).as_ref())
}

/// Opens the data where it lives, or in memory.
fn boot(folders: Option<&Folders>) -> Boot {
    let (user, notice) = match open_user(folders.map(|folders| folders.user.as_path())) {
        Ok(opened) => opened,
        Err(why) => return Boot::failed(why),
    };
    let bundle = sportello_assets::CATALOGUE;
    let folder = folders.map(|folders| folders.catalogue.as_path());
    let on_disk =
        folder.and_then(|folder| Catalogue::open(&folder.join("catalogue.db"), bundle).ok());
    let updates = on_disk.is_some().then(|| folder.map(Files::of)).flatten();
    let catalogue = match on_disk {
        Some((catalogue, _)) => Ok(catalogue),
        // A full disk, say: the bundle itself still answers.
        None => Catalogue::bundled(bundle),
    };
    let user = UserStore {
        user: Rc::new(RefCell::new(user)),
        updates,
    };
    match catalogue {
        Ok(catalogue) => Boot::ready(catalogue, user, notice, Library::new()),
        Err(_) => Boot::failed(Failure::Catalogue),
    }
}

fn open_user(folder: Option<&Path>) -> Result<(User, Option<Notice>), Failure> {
    let opened = match folder {
        Some(folder) => User::open(&folder.join("user.db")),
        None => User::from_bytes(None),
    };
    match (opened, folder) {
        (Ok(opened), Some(_)) => {
            let aside = matches!(opened.started, Started::SetAside { .. });
            Ok((opened.user, aside.then_some(Notice::SetAside)))
        }
        (Ok(opened), None) => Ok((opened.user, Some(Notice::NoStorage))),
        (Err(Error::NewerUserData { .. }), _) => Err(Failure::NewerUserData),
        (Err(_), _) => User::from_bytes(None)
            .map(|opened| (opened.user, Some(Notice::NoStorage)))
            .map_err(|_| Failure::Catalogue),
    }
}

/// The words that would lie beside a page: there is none, and the program holds those of all built-in languages.
#[allow(clippy::unused_async, reason = "a page must wait for them")]
pub async fn words(_: &[Locale]) -> Vec<(Locale, String)> {
    Vec::new()
}

/// The person's data.
#[derive(Clone)]
pub struct UserStore {
    user: Rc<RefCell<User>>,
    /// The files of an update; `None` where the catalogue is in memory only.
    updates: Option<Files>,
}

impl UserStore {
    /// Reads.
    pub fn read<T>(&self, ask: impl FnOnce(&User) -> T) -> T {
        ask(&self.user.borrow())
    }

    /// Makes a change; on return it is on the disk.
    ///
    /// # Errors
    /// When it could not be made.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "the browser's keeps it until it is stored"
    )]
    pub fn change(&self, change: Change) -> Result<(), ()> {
        self.user.borrow_mut().apply(&change).map_err(|_| ())
    }
}

/// A change that cannot be stored says so at once: see [`UserStore::change`].
pub fn on_not_kept(_store: &UserStore, _tell: impl Fn() + 'static) {}

/// One window writes one file: nobody else changes it.
pub fn on_user_changed(_store: &UserStore, _changed: impl Fn() + 'static) {}

/// A new version comes from a store or a package, not while the app runs.
pub fn on_update_ready(_ready: impl Fn() + 'static) {}

/// See [`on_update_ready`].
pub fn apply_update() {}

/// Now; `SPORTELLO_NOW` (RFC 3339) in its place for tests and pictures.
pub fn now() -> DateTime<Utc> {
    let fixed = std::env::var("SPORTELLO_NOW").ok();
    fixed
        .and_then(|text| text.parse().ok())
        .unwrap_or_else(Utc::now)
}

/// Waits until the clock's next full minute.
pub async fn until_next_minute() {
    let into = u32::try_from(Utc::now().timestamp_millis().rem_euclid(60_000)).unwrap_or(0);
    pause(60_000 - into).await;
}

/// Waits.
pub async fn pause(milliseconds: u32) {
    tokio::time::sleep(std::time::Duration::from_millis(milliseconds.into())).await;
}

/// A window is painted by another process: what comes next holds nothing up.
#[allow(clippy::unused_async, reason = "the browser's is asynchronous")]
pub async fn after_paint() {}

/// Gives this entry of the history another address, without drawing anything again.
pub fn note_address(address: &str) {
    history().replace(address.to_owned());
}

/// The desktop's webview denies a position; the phones' locators are not built yet.
#[allow(clippy::unused_async, reason = "the browser's is asynchronous")]
pub async fn locate() -> Located {
    Err(NotLocated::Unsupported)
}

/// The languages of the device, best first (`LANGUAGE`, `LC_ALL`, `LC_MESSAGES`, `LANG`, and what the system says).
pub fn device_languages() -> Vec<String> {
    sys_locale::get_locales().collect()
}

/// Only the browser has a screen before the app.
pub fn early_choice() -> Option<String> {
    None
}

/// Gives the page its language, direction, colours and the letters that the language's bundle brought.
pub fn dress(locale: Locale, appearance: Appearance, _started: bool, font: Option<&Media>) {
    let (lang, dir) = (locale.code(), locale.direction().code());
    let appearance = match appearance {
        Appearance::System => "",
        chosen => chosen.code(),
    };
    document::eval(&format!(
        "const root = document.documentElement; root.lang = '{lang}'; root.dir = '{dir}'; \
         if ('{appearance}') root.dataset.appearance = '{appearance}'; \
         else delete root.dataset.appearance;"
    ));
    let bytes = font.map(|font| Base64::encode_string(&font.bytes));
    document::eval(&format!(
        "{LETTERS} letters('{}');",
        bytes.unwrap_or_default()
    ));
}

/// What `letters.js` does in a browser with the font of a bundle; a window has no other: the device's are the system's.
const LETTERS: &str = "const letters = (text) => {
    if (window.sportelloBrought) document.fonts.delete(window.sportelloBrought);
    window.sportelloBrought = null;
    if (!text) return;
    const bytes = Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
    window.sportelloBrought = new FontFace('Sportello Bundle', bytes, { weight: '400 700' });
    document.fonts.add(window.sportelloBrought);
    window.sportelloBrought.loaded.catch(() => {});
};";

/// The window's title.
pub fn title(text: &str) {
    document::eval(&format!("document.title = {text:?};"));
}

/// Moves the focus to an element, so that a screen reader begins there.
pub fn focus(id: &str) {
    document::eval(&format!(
        "document.getElementById({id:?})?.focus({{ preventScroll: true }}); scrollTo(0, 0);"
    ));
}

/// The app stands.
pub fn mounted() {}

/// Shows the page from its beginning: see [`focus`], which does it for every screen.
pub fn to_top() {}

/// A window's router knows by itself whether there is a screen to go back to.
pub fn came_from_somewhere() -> bool {
    true
}

/// Starts the app again: its webview does not load a page twice.
pub fn reload() {
    let again = std::env::current_exe().and_then(|app| std::process::Command::new(app).spawn());
    if again.is_ok() {
        std::process::exit(0);
    }
}

/// Marks a moment for `make bench`: the first one ends a run that was only started to be timed.
pub fn mark(name: &str) {
    if std::env::var_os("SPORTELLO_BENCH").is_some() {
        println!("{name}");
        std::process::exit(0);
    }
}

/// The address at which a map looks for a place by words. Nothing is sent before the person presses it.
pub fn maps_url(query: &str) -> String {
    let query = percent_encoding::utf8_percent_encode(query, percent_encoding::NON_ALPHANUMERIC);
    if cfg!(target_os = "android") {
        format!("geo:0,0?q={query}")
    } else if cfg!(any(target_os = "ios", target_os = "macos")) {
        format!("https://maps.apple.com/?q={query}")
    } else {
        format!("https://www.openstreetmap.org/search?query={query}")
    }
}

/// Opens the window.
#[cfg(any(feature = "desktop", feature = "mobile"))]
pub fn launch() {
    use webview::{Config, LogicalSize, WindowBuilder, launch::launch_virtual_dom};
    let boot = boot(Device.folders().as_ref());
    let window = WindowBuilder::new()
        .with_title("Sportello")
        .with_inner_size(LogicalSize::new(430.0, 880.0))
        .with_min_inner_size(LogicalSize::new(320.0, 480.0));
    let config = Config::new()
        .with_window(window)
        .with_menu(None)
        .with_navigation_handler(links::taken)
        .with_custom_index(index(&boot));
    launch_virtual_dom(crate::virtual_dom(boot), config);
}

/// Says how to start, where no renderer was built in.
#[cfg(not(any(feature = "desktop", feature = "mobile")))]
pub fn launch() {
    eprintln!("no window in this build: add --features desktop, or run `make run` for the browser");
    std::process::exit(2);
}

/// The webview's page: the default one forbids zoom. Language, direction and colours stand in it from the first
/// frame on; [`dress`] changes them later.
#[cfg(any(feature = "desktop", feature = "mobile"))]
fn index(boot: &Boot) -> String {
    let settings = crate::state::settings(boot);
    let locale = crate::l10n::first_locale(&settings);
    let appearance = match settings.appearance {
        Appearance::System => String::new(),
        chosen => format!(" data-appearance=\"{}\"", chosen.code()),
    };
    format!(
        "<!DOCTYPE html><html lang=\"{}\" dir=\"{}\"{appearance}><head><meta charset=\"utf-8\"><title>Sportello</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\">\
         <style>{}</style><script>{}</script></head><body><div id=\"main\"></div></body></html>",
        locale.code(),
        locale.direction().code(),
        sportello_assets::CSS,
        links::script()
    )
}
