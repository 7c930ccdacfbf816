//! What is passed on from the browser and to it: a desk as a text, the list as a file.

use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, File, HtmlAnchorElement, ShareData, Url};

use crate::platform::{Given, Passed};

/// Gives a text to the device's own way of sharing, else to the clipboard.
pub async fn give_text(text: &str) -> Passed {
    let Some(navigator) = web_sys::window().map(|window| window.navigator()) else {
        return Passed::Not;
    };
    let has = |name: &str| Reflect::has(&navigator, &name.into()).unwrap_or(false);
    if has("share") {
        let data = ShareData::new();
        data.set_text(text);
        // One who closes the sheet has been asked all the same.
        let _ = JsFuture::from(navigator.share_with_data(&data)).await;
        return Passed::Handed;
    }
    // Only where the page came safely.
    if has("clipboard")
        && JsFuture::from(navigator.clipboard().write_text(text))
            .await
            .is_ok()
    {
        return Passed::Copied;
    }
    Passed::Not
}

/// Gives a file to the device's own way of sharing, else to its downloads.
pub async fn give_file(name: &str, bytes: &[u8]) -> Given {
    if share(name, bytes).await.is_some() {
        return Given::Handed;
    }
    match download(name, bytes) {
        Some(()) => Given::Saved(name.to_owned()),
        None => Given::Not,
    }
}

/// By the device's own sheet; `None` where it takes no such file.
async fn share(name: &str, bytes: &[u8]) -> Option<()> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let file = File::new_with_u8_array_sequence(&parts, name).ok()?;
    let data = ShareData::new();
    data.set_files(&Array::of1(&file));
    let navigator = web_sys::window()?.navigator();
    // Not in every browser: asked by name.
    let can: Function = Reflect::get(&navigator, &"canShare".into())
        .ok()?
        .dyn_into()
        .ok()?;
    can.call1(&navigator, &data)
        .ok()?
        .is_truthy()
        .then_some(())?;
    // One who closes the sheet has been asked all the same.
    let _ = JsFuture::from(navigator.share_with_data(&data)).await;
    Some(())
}

fn download(name: &str, bytes: &[u8]) -> Option<()> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence(&parts).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let document = web_sys::window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    let _ = Url::revoke_object_url(&address);
    Some(())
}

/// Calls `given` with the bytes of each file that is opened with the app or shared to it (see `app/web/boot.js`).
pub fn on_file_given(given: impl Fn(Vec<u8>) + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let given = Closure::<dyn Fn(Uint8Array)>::new(move |bytes: Uint8Array| given(bytes.to_vec()));
    let files =
        Reflect::get(&window, &"sportelloFiles".into()).and_then(JsCast::dyn_into::<Function>);
    if let Ok(files) = files {
        let _ = files.call1(&JsValue::NULL, given.as_ref());
    }
    given.forget();
}
