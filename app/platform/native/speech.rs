//! Reading aloud where there is a window: by the device's own voices ([`voice`](super::voice)); recordings are played by its
//! page ([`audio`]).

use sportello_core::catalogue::Media;

use super::audio;
use super::voice::{Device, Voice as _};
use crate::platform::{Speech, Spoke, Utterance};

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
        Device::here().hush();
    }
}

async fn speak(lang: String, texts: Vec<Utterance>) -> Spoke {
    for Utterance { text, lang: own } in texts {
        match Device::here().say(&own, &lang, &text).await {
            Spoke::Done => {}
            other => return other,
        }
    }
    Spoke::Done
}
