//! `AVSpeechSynthesizer`: one text at a time.

use std::cell::{Cell, RefCell};

use objc2::rc::Retained;
use objc2_avf_audio::{
    AVSpeechBoundary, AVSpeechSynthesisVoice, AVSpeechSynthesizer, AVSpeechUtterance,
};
use objc2_foundation::NSString;

thread_local! {
    /// The one that speaks; made when it is first wanted.
    static SPEAKER: RefCell<Option<Retained<AVSpeechSynthesizer>>> = const { RefCell::new(None) };
    /// How many times something was begun or stopped.
    static TURN: Cell<u64> = const { Cell::new(0) };
}

/// A text that is being said.
pub struct Saying(u64);

impl Saying {
    /// Begins to say a text, with a voice of `lang`, else of `otherwise`. `None` when there is a voice of neither.
    #[allow(unsafe_code, reason = "bound as unsafe")]
    pub fn begin(lang: &str, otherwise: &str, text: &str) -> Option<Self> {
        let voice = best(lang).or_else(|| best(otherwise))?;
        hush();
        // SAFETY: a text and a voice of the right types; all objects stay on this thread.
        let utterance = unsafe {
            let utterance = AVSpeechUtterance::speechUtteranceWithString(&NSString::from_str(text));
            utterance.setVoice(Some(&voice));
            utterance
        };
        with_speaker(|speaker| {
            // SAFETY: the utterance is new, so it was never given to a speaker before, which would throw.
            unsafe { speaker.speakUtterance(&utterance) };
        });
        Some(Self(TURN.get()))
    }

    /// Whether it is still being said.
    #[allow(unsafe_code, reason = "bound as unsafe")]
    pub fn goes_on(&self) -> bool {
        // SAFETY: it only reads.
        self.is_last() && with_speaker(|speaker| unsafe { speaker.isSpeaking() })
    }

    /// Whether nothing was begun or stopped since.
    pub fn is_last(&self) -> bool {
        TURN.get() == self.0
    }
}

/// Ends what is being said.
#[allow(unsafe_code, reason = "bound as unsafe")]
pub fn hush() {
    TURN.set(TURN.get() + 1);
    with_speaker(|speaker| {
        // SAFETY: it may be called at any time.
        unsafe { speaker.stopSpeakingAtBoundary(AVSpeechBoundary::Immediate) };
    });
}

#[allow(unsafe_code, reason = "bound as unsafe")]
fn with_speaker<T>(ask: impl FnOnce(&AVSpeechSynthesizer) -> T) -> T {
    SPEAKER.with_borrow_mut(|speaker| {
        // SAFETY: `new` without arguments.
        ask(speaker.get_or_insert_with(|| unsafe { AVSpeechSynthesizer::new() }))
    })
}

/// A voice of the very language, else of the language in any country. iOS lists only those that are on the phone.
#[allow(unsafe_code, reason = "bound as unsafe")]
fn best(lang: &str) -> Option<Retained<AVSpeechSynthesisVoice>> {
    // SAFETY: it only reads.
    let voices = unsafe { AVSpeechSynthesisVoice::speechVoices() };
    let voices: Vec<_> = voices.iter().map(|voice| (tag(&voice), voice)).collect();
    let language = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    let exact = voices.iter().find(|(tag, _)| tag == lang);
    let near = || {
        let mut voices = voices.iter();
        voices.find(|(tag, _)| language(tag) == language(lang))
    };
    exact.or_else(near).map(|(_, voice)| voice.clone())
}

#[allow(unsafe_code, reason = "bound as unsafe")]
fn tag(voice: &AVSpeechSynthesisVoice) -> String {
    // SAFETY: it only reads.
    unsafe { voice.language() }.to_string()
}
