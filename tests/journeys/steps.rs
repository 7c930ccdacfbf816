//! Steps that many journeys take.

use std::path::Path;

pub use sportello_tests::stored::stored;
use sportello_tests::{Journey, Page};

/// Città di Castello: accents, several words, desks of its own.
pub const CASTELLO: &str = "054013";
/// Fabro: a small town.
pub const FABRO: &str = "055011";

/// The first screen of the first room.
pub const NEED_IT: &str = "Di cosa hai bisogno?";

/// A first start up to the list: language and town chosen.
pub fn start(j: &mut Journey, language: &str, istat: &str) -> Page {
    let page = j.open("/");
    begin(&page, language, istat);
    page
}

/// Chooses language and town where the app asks for them.
pub fn begin(page: &Page, language: &str, istat: &str) {
    page.press(&format!("[data-choose={language}]"));
    page.press(&format!("[data-town='{istat}']"));
    page.see(".tiles");
    page.see("[data-desk]");
    from_the_top(page);
}

/// A screen that is new is seen from its beginning, however far down the last one was.
pub fn from_the_top(page: &Page) {
    page.wait("the page at its beginning", "scrollY === 0");
}

/// Goes to a room: 1 near, 2 search, 3 saved, 4 help.
pub fn room(page: &Page, number: u8) {
    page.press(&format!(".rooms li:nth-child({number}) a"));
    page.see(&format!(
        ".rooms li:nth-child({number}) a[aria-current=page]"
    ));
}

/// Opens a desk's card from the list in sight.
pub fn open_card(page: &Page, desk: &str) {
    page.press(&format!("[data-desk='{desk}'] h2 a"));
    page.at(&format!("/desk/{desk}"));
    page.see("[data-test=save]");
    from_the_top(page);
}

/// Opens a `.sportello` file on the screen of updates, from any screen that leads there.
pub fn take(page: &Page, file: &Path) {
    page.press("[data-test=updates]");
    page.see("[data-test=take]");
    page.choose_file("[data-test=take]", file);
}

/// Saves the desk whose card is open and waits until that is stored.
pub fn save(page: &Page, desk: &str) {
    page.press("[data-test=save][aria-pressed=false]");
    page.see("[data-test=save][aria-pressed=true]");
    stored(page, desk);
}

/// Waits until the service worker answers for the page and keeps every file of the build.
pub fn ready_for_offline(j: &Journey, page: &Page) {
    let mut expected = sportello_tests::site::precached(&j.build);
    expected.sort();
    let expected = serde_json::to_string(&expected).expect("JSON");
    page.wait(
        "a service worker in charge",
        "navigator.serviceWorker.controller?.state === 'activated'",
    );
    let script = format!(
        "caches.keys()
            .then((names) => names.length === 1 ? caches.open(names[0]) : Promise.reject('caches: ' + names))
            .then((cache) => cache.keys())
            .then((kept) => JSON.stringify(kept.map((one) => new URL(one.url).pathname).sort()))
            .then((kept) => {{
                const there = JSON.parse(kept);
                const asked = performance.getEntriesByType('resource').map((one) => new URL(one.name).pathname);
                const fonts = asked.filter((one) => one.startsWith('/font-'));
                return {expected}.concat(fonts).every((one) => there.includes(one));
            }})"
    );
    sportello_tests::page::until("every file to be kept", || {
        (page.eval(&script) == true).then_some(())
    });
    // The browser's ordinary cache may be emptied at any time: nothing may stand on it.
    page.call("Network.clearBrowserCache", &serde_json::json!({}));
}
