//! The words that the build wrote beside the page: one file a language, all asked for when one is wanted.

use js_sys::{Array, JSON, Object, Promise};
use sportello_core::l10n::{Library, Locale};
use sportello_core::user::User;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{RequestCredentials, RequestInit, Response};

use super::{UserStore, page};
use crate::l10n::{first_locale, first_order};

/// What the app begins with: the words of the language that is chosen, was chosen, or suits the device, and of the others that
/// the person reads.
pub(super) async fn library(user: &UserStore) -> Library {
    let mut library = Library::new();
    let pressed = page::pressed().and_then(|code| Locale::parse(&code));
    let settings = user.read(User::settings).unwrap_or_default();
    let locale = pressed.unwrap_or_else(|| first_locale(&settings));
    let wanted = library.missing(&first_order(locale, &settings));
    for (locale, text) in words(&wanted).await {
        library.bring(locale, &text);
    }
    library
}

/// The words of languages that lie beside the page, as far as they come. Those of all the others are asked for beside them, which the worker
/// keeps anyway: so nobody is told which language was chosen.
pub async fn words(wanted: &[Locale]) -> Vec<(Locale, String)> {
    let mut brought = Vec::new();
    if wanted.is_empty() {
        return brought;
    }
    for (locale, answer) in ask(wanted).unwrap_or_default() {
        if let Some(text) = read(answer).await {
            brought.push((locale, text));
        }
    }
    brought
}

/// Asks for all, and gives the answers to be read; for none when the page brings nothing that is wanted.
fn ask(wanted: &[Locale]) -> Option<Vec<(Locale, Promise)>> {
    let addresses = JSON::parse(&page::meta("words")?).ok()?;
    let addresses = Object::entries(addresses.dyn_ref::<Object>()?);
    let entries = addresses.iter().map(|entry| -> Option<_> {
        let entry: Array = entry.unchecked_into();
        Some((entry.get(0).as_string()?, entry.get(1).as_string()?))
    });
    let entries = entries.collect::<Option<Vec<_>>>()?;
    let is_wanted = |(tag, _): &(String, String)| wanted.iter().any(|locale| tag == locale.code());
    if !entries.iter().any(is_wanted) {
        return None;
    }
    let window = web_sys::window()?;
    let mut answers = Vec::new();
    for (tag, address) in entries {
        let how = RequestInit::new();
        how.set_credentials(RequestCredentials::Omit);
        let answer = window.fetch_with_str_and_init(&address, &how);
        match wanted.iter().find(|locale| tag == locale.code()) {
            Some(locale) => answers.push((*locale, answer)),
            None => spawn_local(async move {
                let _ = JsFuture::from(answer).await;
            }),
        }
    }
    Some(answers)
}

async fn read(answer: Promise) -> Option<String> {
    let answer: Response = JsFuture::from(answer).await.ok()?.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}
