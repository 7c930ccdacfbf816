//! No bridge to the voices of a desktop or a phone yet.

use crate::platform::{Speech, Spoke, Utterance};

/// The device's voices.
pub struct Voices;

impl Speech for Voices {
    fn speak(&self, _: &str, _: Vec<Utterance>) -> impl Future<Output = Spoke> + 'static {
        std::future::ready(Spoke::Unsupported)
    }

    fn stop(&self) {}
}
