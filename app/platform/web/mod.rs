//! The browser.

mod audio;
mod feed;
mod files;
mod locate;
mod page;
mod speech;
mod store;
mod words;

pub use feed::{
    conditions, keep, keep_catalogue, on_catalogue_changed, on_network_change, publisher,
    remembered, seed, update,
};
pub use files::{give_file, give_text, on_file_given};
pub use locate::{locate, open_settings};
pub use page::{
    apply_update, came_from_somewhere, device_languages, dress, early_choice, focus, maps_url,
    mounted, note_address, on_in_sight, on_link_without_app, on_update_ready, reload, title,
    to_top,
};
pub use speech::Voices;
pub use store::{UserStore, on_not_kept, on_user_changed};
pub use words::words;

use chrono::{DateTime, Utc};
use sportello_core::catalogue::Catalogue;

use crate::boot::{Boot, Failure};
use crate::state::{Notice, RowsInSightFirst};

/// Opens the data and starts the app in `#main`. The page's pre-rendered first screen stands until then.
pub fn launch() {
    console_error_panic_hook::set_once();
    wasm_bindgen_futures::spawn_local(async {
        let boot = boot().await;
        let dom = crate::virtual_dom(boot).with_root_context(RowsInSightFirst);
        dioxus::web::launch::launch_virtual_dom(dom, dioxus::web::Config::new());
    });
}

async fn boot() -> Boot {
    let Ok((user, notice)) = UserStore::open().await else {
        return Boot::failed(Failure::NewerUserData);
    };
    // A breath between the two openings: a slow phone's page stays alive to touch.
    pause(0).await;
    let updated = feed::stored_catalogue().await;
    let library = words::library(&user).await;
    match updated.map_or_else(|| Catalogue::bundled(sportello_assets::CATALOGUE), Ok) {
        Ok(catalogue) => Boot::ready(catalogue, user, notice, library),
        Err(_) => Boot::failed(Failure::Catalogue),
    }
}

/// Now.
pub fn now() -> DateTime<Utc> {
    Utc::now()
}

/// Waits.
pub async fn pause(milliseconds: u32) {
    gloo_timers::future::TimeoutFuture::new(milliseconds).await;
}

/// Waits until the clock's next full minute.
pub async fn until_next_minute() {
    let into = u32::try_from(now().timestamp_millis().rem_euclid(60_000)).unwrap_or(0);
    pause(60_000 - into).await;
}

/// Waits until what stands now has been painted.
pub async fn after_paint() {
    page::next_frame().await;
    // The frame's own callbacks run before it is painted; a task comes after.
    pause(0).await;
}

/// How many rows of an answer are drawn with it while one types: looking for it takes a frame of its own.
pub const fn rows_with_answer() -> usize {
    0
}

/// Waits until more rows may be drawn while one types, and says how many there may be then: two frames fill what a phone
/// has in sight.
pub async fn more_rows(drawn: usize) -> usize {
    after_paint().await;
    drawn + 2
}

/// Marks the moment at which a first list stands, for `make bench`.
pub fn mark(name: &str) {
    if let Some(performance) = web_sys::window().and_then(|window| window.performance()) {
        let _ = performance.mark(name);
    }
}

/// The notice for a store that cannot be written.
const NO_STORAGE: Option<Notice> = Some(Notice::NoStorage);
