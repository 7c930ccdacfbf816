//! The words that the build wrote beside the page: one file a language, asked for when one is chosen.

use js_sys::{Array, JSON, Object};
use sportello_core::l10n::{Library, Locale};
use sportello_core::user::User;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{RequestCredentials, RequestInit, Response};

use super::{UserStore, page};
use crate::l10n::first_locale;

/// What the app begins with: the words of the language that is chosen, was chosen, or suits the device.
pub(super) async fn library(user: &UserStore) -> Library {
    let mut library = Library::new();
    let pressed = page::pressed().and_then(|code| Locale::parse(&code));
    let settings = user.read(User::settings).unwrap_or_default();
    let locale = pressed.unwrap_or_else(|| first_locale(&settings));
    if !library.has(locale)
        && let Some(text) = words(locale).await
    {
        library.bring(locale, &text);
    }
    library
}

/// The words of a built-in language; `None` when they do not come. Those of all the others are asked for beside them, which the
/// worker keeps anyway: so nobody is told which language was chosen.
pub async fn words(locale: Locale) -> Option<String> {
    let addresses = JSON::parse(&page::meta("words")?).ok()?;
    let addresses = Object::entries(addresses.dyn_ref::<Object>()?);
    let window = web_sys::window()?;
    let mut wanted = None;
    for entry in addresses.iter() {
        let entry: Array = entry.unchecked_into();
        let (tag, address) = (entry.get(0).as_string()?, entry.get(1).as_string()?);
        let how = RequestInit::new();
        how.set_credentials(RequestCredentials::Omit);
        let answer = window.fetch_with_str_and_init(&address, &how);
        if tag == locale.code() {
            wanted = Some(answer);
        } else {
            spawn_local(async move {
                let _ = JsFuture::from(answer).await;
            });
        }
    }
    let answer: Response = JsFuture::from(wanted?).await.ok()?.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}
