//! Android's voices, by `MainActivity.say` (packaging/android): `TextToSpeech`, and of its voices those that need no network.
//! Not run on a device yet: docs/phones.md.

use super::Voice;
use crate::platform::Spoke;
use crate::platform::native::bridge;

/// This phone.
pub struct Device;

impl Device {
    /// The one that runs.
    pub fn here() -> Self {
        Self
    }
}

impl Voice for Device {
    fn say(
        &self,
        lang: &str,
        otherwise: &str,
        text: &str,
    ) -> impl Future<Output = Spoke> + 'static {
        let texts = [lang, otherwise, text].map(str::to_owned).to_vec();
        let answer = bridge::ask("say", texts);
        async move {
            match answer.await.as_deref() {
                Some("done") => Spoke::Done,
                Some("stopped") => Spoke::Stopped,
                Some("no-voice") => Spoke::NoVoice,
                Some("unsupported") => Spoke::Unsupported,
                _ => Spoke::Failed,
            }
        }
    }

    fn hush(&self) {
        bridge::tell("hush", &[]);
    }
}
