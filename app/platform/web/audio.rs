//! Plays recordings that lie on the device: each as an object of its own, which asks nobody for anything.

use std::cell::RefCell;
use std::rc::Rc;

use futures_channel::oneshot::{self, Sender};
use js_sys::{Array, Uint8Array};
use sportello_core::catalogue::Media;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, HtmlAudioElement, Url};

use crate::platform::Spoke;

/// Whoever waits for the end of a recording.
type Waiting = Rc<RefCell<Option<Sender<Spoke>>>>;

thread_local! {
    /// What is being played.
    static NOW: RefCell<Option<(HtmlAudioElement, Waiting)>> = const { RefCell::new(None) };
}

/// Plays recordings one after the other.
pub(super) async fn play(recordings: Vec<Media>) -> Spoke {
    stop();
    for recording in recordings {
        match one(&recording).await {
            Spoke::Done => {}
            other => return other,
        }
    }
    Spoke::Done
}

/// Stops what is being played.
pub(super) fn stop() {
    if let Some((audio, waiting)) = NOW.take() {
        let _ = audio.pause();
        tell(&waiting, Spoke::Stopped);
    }
}

fn tell(waiting: &Waiting, spoke: Spoke) {
    if let Some(waiting) = waiting.take() {
        let _ = waiting.send(spoke);
    }
}

async fn one(recording: &Media) -> Spoke {
    let Some(address) = address(recording) else {
        return Spoke::Failed;
    };
    let spoke = match HtmlAudioElement::new_with_src(&address) {
        Ok(audio) => heard(audio).await,
        Err(_) => Spoke::Unsupported,
    };
    let _ = Url::revoke_object_url(&address);
    spoke
}

fn address(recording: &Media) -> Option<String> {
    let kind = BlobPropertyBag::new();
    kind.set_type(&recording.kind);
    let parts = Array::of1(&Uint8Array::from(recording.bytes.as_slice()));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &kind).ok()?;
    Url::create_object_url_with_blob(&blob).ok()
}

async fn heard(audio: HtmlAudioElement) -> Spoke {
    let (sender, told) = oneshot::channel();
    let waiting: Waiting = Rc::new(RefCell::new(Some(sender)));
    let event = |spoke: Spoke| {
        let waiting = Rc::clone(&waiting);
        Closure::<dyn Fn()>::new(move || tell(&waiting, spoke))
    };
    let (ended, broke) = (event(Spoke::Done), event(Spoke::Failed));
    audio.set_onended(Some(ended.as_ref().unchecked_ref()));
    audio.set_onerror(Some(broke.as_ref().unchecked_ref()));
    NOW.set(Some((audio.clone(), Rc::clone(&waiting))));
    match audio.play() {
        Ok(begun) => {
            // A browser that does not let it begin says so here; one that was stopped too, which was told already.
            let waiting = Rc::clone(&waiting);
            spawn_local(async move {
                if JsFuture::from(begun).await.is_err() {
                    tell(&waiting, Spoke::Failed);
                }
            });
        }
        Err(_) => tell(&waiting, Spoke::Failed),
    }
    let spoke = told.await.unwrap_or(Spoke::Failed);
    audio.set_onended(None);
    audio.set_onerror(None);
    spoke
}
