//! The page around the app: its language, direction, colours, title, focus, and what it did before the
//! app had come.

use js_sys::{Reflect, Uint8Array};
use sportello_core::catalogue::Media;
use sportello_core::l10n::Locale;
use sportello_core::user::Appearance;
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, HtmlElement, Window};

use crate::platform::LinkWithoutApp;

/// Where the page's own script looks, before the app has come, for how to stand (see `app/web/hint.js`).
const HINT: &str = "sportello.hint";

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

/// The languages that the person gave the browser, best first.
pub fn device_languages() -> Vec<String> {
    let list = window().map(|window| window.navigator().languages());
    list.map(|list| list.iter().filter_map(|tag| tag.as_string()).collect())
        .unwrap_or_default()
}

/// The language pressed on the pre-rendered first screen, before the app had come.
pub fn early_choice() -> Option<String> {
    let chosen = pressed();
    if let Some(window) = window() {
        let key = JsValue::from_str("sportelloChosen");
        let _ = Reflect::set(&window, &key, &JsValue::NULL);
    }
    chosen
}

/// The same, left where it is.
pub(super) fn pressed() -> Option<String> {
    let key = JsValue::from_str("sportelloChosen");
    Reflect::get(&window()?.into(), &key).ok()?.as_string()
}

/// What the build wrote into the page's head under this name.
pub(super) fn meta(name: &str) -> Option<String> {
    let meta = document()?
        .query_selector(&format!("meta[name=sportello-{name}]"))
        .ok()??;
    meta.get_attribute("content")
        .filter(|content| !content.is_empty())
}

/// Gives the page its language, direction, colours and the letters that the language's bundle brought, and leaves a hint for
/// the next start.
pub fn dress(locale: Locale, appearance: Appearance, started: bool, font: Option<&Media>) {
    let Some(root) = document().and_then(|document| document.document_element()) else {
        return;
    };
    let (lang, dir) = (locale.code(), locale.direction().code());
    let _ = root.set_attribute("lang", lang);
    let letters =
        window().and_then(|window| Reflect::get(&window, &"sportelloLetters".into()).ok());
    if let Some(letters) = letters.and_then(|letters| letters.dyn_into::<js_sys::Function>().ok()) {
        let bytes = font.map_or(JsValue::UNDEFINED, |font| {
            Uint8Array::from(font.bytes.as_slice()).into()
        });
        let _ = letters.call2(&JsValue::NULL, &lang.into(), &bytes);
    }
    let _ = root.set_attribute("dir", dir);
    let _ = match appearance {
        Appearance::System => root.remove_attribute("data-appearance"),
        chosen => root.set_attribute("data-appearance", chosen.code()),
    };
    if let Some(storage) = window().and_then(|window| window.local_storage().ok().flatten()) {
        let appearance = appearance.code();
        let hint = format!(
            r#"{{"lang":"{lang}","dir":"{dir}","appearance":"{appearance}","started":{started}}}"#
        );
        let _ = storage.set_item(HINT, &hint);
    }
}

/// The window's title.
pub fn title(text: &str) {
    if let Some(document) = document() {
        document.set_title(text);
    }
}

/// Moves the focus to an element, so that a screen reader begins there.
pub fn focus(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

/// The app stands: takes the pre-rendered first screen away.
pub fn mounted() {
    if let Some(shell) = document().and_then(|document| document.get_element_by_id("shell")) {
        shell.remove();
    }
    super::mark("sportello-mounted");
}

/// Calls `in_sight` when the page is in sight again: behind another tab its clock stood still.
pub fn on_in_sight(in_sight: impl Fn() + 'static) {
    let Some(document) = document() else { return };
    let page = document.clone();
    let heard = Closure::<dyn Fn()>::new(move || {
        if !page.hidden() {
            in_sight();
        }
    });
    let heard = heard.into_js_value();
    let _ = document.add_event_listener_with_callback("visibilitychange", heard.unchecked_ref());
}

/// Whether this tab has a page to go back to. The router believes it always has; a tab that a link
/// opened has none, and going back would do nothing.
pub fn came_from_somewhere() -> bool {
    let get = |object: &JsValue, name: &str| Reflect::get(object, &JsValue::from_str(name)).ok();
    let history = window().and_then(|window| get(&window, "history"));
    let length = history.and_then(|history| get(&history, "length")?.as_f64());
    length.is_some_and(|pages| pages > 1.0)
}

/// Shows the page from its beginning.
pub fn to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Waits for the next frame. A tab in the background draws none, and waits.
pub(super) async fn next_frame() {
    let (tell, begins) = futures_channel::oneshot::channel::<()>();
    let told = Closure::once_into_js(move || {
        let _ = tell.send(());
    });
    let asked = window().map(|window| window.request_animation_frame(told.unchecked_ref()));
    if matches!(asked, Some(Ok(_))) {
        let _ = begins.await;
    }
}

/// Gives this entry of the history another address. The router, which would scroll the page to its
/// beginning and draw every link again, is not told.
pub fn note_address(address: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let state = history.state().unwrap_or_default();
        let _ = history.replace_state_with_url(&state, "", Some(address));
    }
}

/// Loads the page again.
pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

/// A browser opens links itself, and tells nobody when it cannot.
pub fn on_link_without_app(_tell: impl Fn(LinkWithoutApp) + 'static) {}

/// The address at which the device's own map looks for a place by words. Nothing is sent before the
/// person presses it.
pub fn maps_url(query: &str) -> String {
    let agent = window()
        .and_then(|window| window.navigator().user_agent().ok())
        .unwrap_or_default();
    let query = String::from(js_sys::encode_uri_component(query));
    if agent.contains("Android") {
        format!("geo:0,0?q={query}")
    } else if agent.contains("iPhone") || agent.contains("iPad") || agent.contains("Mac OS") {
        format!("https://maps.apple.com/?q={query}")
    } else {
        format!("https://www.openstreetmap.org/search?query={query}")
    }
}

/// Calls `ready` when a newer app lies complete beside this one (see `app/web/boot.js`).
pub fn on_update_ready(ready: impl Fn() + 'static) {
    let Some(window) = window() else { return };
    let waits = Reflect::get(&window, &"sportelloUpdate".into()).unwrap_or_default();
    if waits.is_truthy() {
        ready();
    }
    let heard = Closure::<dyn Fn()>::new(ready);
    let _ =
        window.add_event_listener_with_callback("sportello:update", heard.as_ref().unchecked_ref());
    heard.forget();
}

/// Lets the newer app take over; the page loads again by itself.
pub fn apply_update() {
    let Some(window) = window() else { return };
    let apply = Reflect::get(&window, &"sportelloApplyUpdate".into()).unwrap_or_default();
    if let Ok(apply) = apply.dyn_into::<js_sys::Function>() {
        let _ = apply.call0(&JsValue::NULL);
    }
}
