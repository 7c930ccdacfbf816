//! Windows with files: the desktop, the phones' webview, and the tests, which draw without a window.

mod audio;
#[cfg(any(target_os = "android", target_os = "ios"))]
mod bridge;
mod clipboard;
mod feed;
#[cfg_attr(
    not(any(feature = "desktop", feature = "mobile")),
    allow(dead_code, reason = "without a window nothing happens")
)]
mod happenings;
mod insets;
#[cfg_attr(
    not(any(feature = "desktop", feature = "mobile")),
    allow(dead_code, reason = "without a window no link is pressed")
)]
mod links;
mod location;
mod network;
mod paths;
mod share;
mod speech;
mod voice;
mod window;

pub use feed::{
    keep, keep_catalogue, on_catalogue_changed, on_file_given, publisher, remembered, seed, update,
};
pub use links::on_link_without_app;
pub use location::{locate, open_settings};
pub use network::conditions;
pub use share::{give_file, give_text};
pub use speech::Voices;
pub use window::launch;

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

use self::happenings::Happening;
use self::paths::Folders;
use crate::boot::{Boot, Failure};
use crate::platform::NotKept;
use crate::state::{IN_SIGHT, Notice};

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
    pub fn change(&self, change: Change) -> Result<(), NotKept> {
        let made = self.user.borrow_mut().apply(&change);
        made.map_err(NotKept::NotMade)
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

/// How many rows of an answer are drawn with it while one types.
pub const fn rows_with_answer() -> usize {
    IN_SIGHT
}

/// Waits until more rows may be drawn while one types, and says how many there may be then: each frame goes through another
/// process, so all that are left come in one, once no letter has come for a while.
pub async fn more_rows(_drawn: usize) -> usize {
    pause(150).await;
    usize::MAX
}

/// Gives this entry of the history another address, without drawing anything again.
pub fn note_address(address: &str) {
    history().replace(address.to_owned());
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
    let bytes = font.map(|font| Base64::encode_string(&font.bytes));
    document::eval(&format!(
        "const root = document.documentElement; root.lang = '{lang}'; root.dir = '{dir}'; \
         if ('{appearance}') root.dataset.appearance = '{appearance}'; \
         else delete root.dataset.appearance; {LETTERS} letters('{}');",
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
pub fn mounted() {
    insets::follow();
}

/// Calls `in_sight` when the app is in sight again, after it was put aside.
pub fn on_in_sight(in_sight: impl Fn() + 'static) {
    happenings::on(move |happening| {
        if *happening == Happening::InSight {
            in_sight();
        }
    });
}

/// Calls `changed` when the network came, went or is another one, where the device says so; elsewhere the schedule tries
/// again by itself.
pub fn on_network_change(changed: impl Fn() + 'static) {
    happenings::on(move |happening| {
        if *happening == Happening::Network {
            changed();
        }
    });
}

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
