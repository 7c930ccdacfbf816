//! Reading aloud with the device's own voices, so that no word leaves it; and playing what somebody recorded, where it has
//! none.

use sportello_core::catalogue::Media;

/// A text to be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utterance {
    /// The text.
    pub text: String,
    /// Its language (BCP 47).
    pub lang: String,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spoke {
    /// All was said.
    Done,
    /// The person stopped it, or something else was read.
    Stopped,
    /// The device has no voice of its own for the language.
    NoVoice,
    /// The device cannot speak.
    Unsupported,
    /// The voice broke off.
    #[cfg_attr(target_os = "ios", allow(dead_code, reason = "iOS does not tell"))]
    Failed,
}

/// The device's voices and its loudspeaker. One text is read at a time: a new one stops the old.
pub trait Speech {
    /// Reads texts one after the other, the ones in other languages than `lang` with a voice of their own where there
    /// is one.
    fn speak(&self, lang: &str, texts: Vec<Utterance>) -> impl Future<Output = Spoke> + 'static;

    /// Plays recordings one after the other.
    fn play(&self, recordings: Vec<Media>) -> impl Future<Output = Spoke> + 'static;

    /// Stops.
    fn stop(&self);
}
