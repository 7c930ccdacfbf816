//! Reading aloud where there is a window: by the device's own voices ([`voice`](super::voice)). No bridge to its loudspeaker
//! yet.

use sportello_core::catalogue::Media;

use super::voice::{Device, Voice as _};
use crate::platform::{Speech, Spoke, Utterance};

/// The device's voices.
pub struct Voices;

impl Speech for Voices {
    fn speak(&self, lang: &str, texts: Vec<Utterance>) -> impl Future<Output = Spoke> + 'static {
        speak(lang.to_owned(), texts)
    }

    fn play(&self, _: Vec<Media>) -> impl Future<Output = Spoke> + 'static {
        std::future::ready(Spoke::Unsupported)
    }

    fn stop(&self) {
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
