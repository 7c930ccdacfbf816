//! No bridge to the voices or the loudspeaker of a desktop or a phone yet.

use sportello_core::catalogue::Media;

use crate::platform::{Speech, Spoke, Utterance};

/// The device's voices.
pub struct Voices;

impl Speech for Voices {
    fn speak(&self, _: &str, _: Vec<Utterance>) -> impl Future<Output = Spoke> + 'static {
        std::future::ready(Spoke::Unsupported)
    }

    fn play(&self, _: Vec<Media>) -> impl Future<Output = Spoke> + 'static {
        std::future::ready(Spoke::Unsupported)
    }

    fn stop(&self) {}
}
