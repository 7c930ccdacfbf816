//! The browser's voices (Web Speech API), only those that work on the device itself: others send what they read to a
//! server.

use std::cell::RefCell;
use std::rc::Rc;

use futures_channel::oneshot;
use futures_util::future::select;
use sportello_core::catalogue::Media;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::{
    SpeechSynthesis, SpeechSynthesisErrorEvent, SpeechSynthesisUtterance, SpeechSynthesisVoice,
};

use super::{audio, pause};
use crate::platform::{Speech, Spoke, Utterance};

/// How long a browser may take to list its voices, in milliseconds: Chromium lists none at first.
const LISTING: u32 = 1500;

/// The device's voices.
pub struct Voices;

impl Speech for Voices {
    fn speak(&self, lang: &str, texts: Vec<Utterance>) -> impl Future<Output = Spoke> + 'static {
        speak(lang.to_owned(), texts)
    }

    fn play(&self, recordings: Vec<Media>) -> impl Future<Output = Spoke> + 'static {
        audio::play(recordings)
    }

    fn stop(&self) {
        audio::stop();
        if let Some(synthesis) = synthesis() {
            synthesis.cancel();
        }
    }
}

fn synthesis() -> Option<SpeechSynthesis> {
    let window = web_sys::window()?;
    // Some webviews have no such object, and no such property either.
    let there = js_sys::Reflect::has(&window, &"speechSynthesis".into());
    there.ok().filter(|there| *there)?;
    window.speech_synthesis().ok()
}

async fn speak(lang: String, texts: Vec<Utterance>) -> Spoke {
    let Some(synthesis) = synthesis() else {
        return Spoke::Unsupported;
    };
    synthesis.cancel();
    let voices = voices(&synthesis).await;
    let Some(main) = best(&voices, &lang) else {
        return Spoke::NoVoice;
    };
    for text in texts {
        let voice = best(&voices, &text.lang).unwrap_or_else(|| main.clone());
        match say(&synthesis, &text.text, &voice).await {
            Spoke::Done => {}
            other => return other,
        }
    }
    Spoke::Done
}

/// The voices on the device.
async fn voices(synthesis: &SpeechSynthesis) -> Vec<SpeechSynthesisVoice> {
    let list = || -> Vec<SpeechSynthesisVoice> {
        let voices = synthesis.get_voices();
        let voices = voices.iter().map(wasm_bindgen::JsCast::unchecked_into);
        voices.filter(SpeechSynthesisVoice::local_service).collect()
    };
    if list().is_empty() {
        let (tell, listed) = oneshot::channel::<()>();
        let told = Closure::once_into_js(move || {
            let _ = tell.send(());
        });
        synthesis.set_onvoiceschanged(Some(told.unchecked_ref()));
        select(listed, Box::pin(pause(LISTING))).await;
        synthesis.set_onvoiceschanged(None);
    }
    list()
}

/// A voice for a language: of the very tag, else of the language in any country.
fn best(voices: &[SpeechSynthesisVoice], lang: &str) -> Option<SpeechSynthesisVoice> {
    let plain = |tag: &str| tag.replace('_', "-").to_ascii_lowercase();
    let language = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    let wanted = plain(lang);
    let exact = voices.iter().find(|voice| plain(&voice.lang()) == wanted);
    let near = || {
        let mut voices = voices.iter();
        voices.find(|voice| language(&plain(&voice.lang())) == language(&wanted))
    };
    exact.or_else(near).cloned()
}

async fn say(synthesis: &SpeechSynthesis, text: &str, voice: &SpeechSynthesisVoice) -> Spoke {
    let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(text) else {
        return Spoke::Failed;
    };
    utterance.set_voice(Some(voice));
    utterance.set_lang(&voice.lang());
    let (tell, told) = oneshot::channel();
    let tell = Rc::new(RefCell::new(Some(tell)));
    let send = |spoke: Option<Spoke>| {
        let tell = tell.clone();
        Closure::<dyn Fn(SpeechSynthesisErrorEvent)>::new(
            move |event: SpeechSynthesisErrorEvent| {
                let broke = || match js_sys::Reflect::get(&event, &"error".into())
                    .ok()
                    .and_then(|e| e.as_string())
                {
                    Some(error) if error == "canceled" || error == "interrupted" => Spoke::Stopped,
                    _ => Spoke::Failed,
                };
                if let Some(tell) = tell.borrow_mut().take() {
                    let _ = tell.send(spoke.unwrap_or_else(broke));
                }
            },
        )
    };
    let (ended, broke) = (send(Some(Spoke::Done)), send(None));
    utterance.set_onend(Some(ended.as_ref().unchecked_ref()));
    utterance.set_onerror(Some(broke.as_ref().unchecked_ref()));
    synthesis.speak(&utterance);
    let spoke = told.await.unwrap_or(Spoke::Failed);
    // What is still said of it later finds nobody.
    utterance.set_onend(None);
    utterance.set_onerror(None);
    spoke
}
