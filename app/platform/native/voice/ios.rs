//! iOS's voices (`AVSpeechSynthesizer`): all are on the phone. Not run on a device yet: docs/phones.md.

use super::Voice;
use crate::platform::Spoke;
use crate::platform::native::{bridge, pause};

/// This phone.
pub struct Device;

impl Device {
    /// The one that runs.
    pub fn here() -> Self {
        Self
    }
}

/// Milliseconds between two looks at whether it still speaks: a pause between two sentences is longer.
const LOOK: u32 = 100;

impl Voice for Device {
    fn say(
        &self,
        lang: &str,
        otherwise: &str,
        text: &str,
    ) -> impl Future<Output = Spoke> + 'static {
        let said = bridge::Saying::begin(lang, otherwise, text);
        async move {
            let Some(said) = said else {
                return Spoke::NoVoice;
            };
            while said.goes_on() {
                pause(LOOK).await;
            }
            if said.is_last() {
                Spoke::Done
            } else {
                Spoke::Stopped
            }
        }
    }

    fn hush(&self) {
        bridge::hush();
    }
}
