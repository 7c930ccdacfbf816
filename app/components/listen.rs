//! Reading aloud: one button, which stops what it began; recordings where the device has no voice, and what to say then.

use dioxus::prelude::*;
use sportello_assets::icons::Icon;
use sportello_core::l10n::{Arg, format, msg};
use sportello_core::view::Aloud;

use super::{Glyph, Note};
use crate::platform::{Speech as _, Spoke, Voices};
use crate::state::State;

/// What was pressed and not read as it should: its id, why, and what it was to say.
#[derive(Clone, Debug, PartialEq)]
struct Not {
    id: String,
    why: Spoke,
    aloud: Vec<Aloud>,
    /// Whether recordings were played in the voice's place.
    recorded: bool,
}

/// What is being read on this page of the app, and what came of the last reading.
#[derive(Clone, Copy)]
pub struct Reading {
    /// The id of what is being read.
    now: Signal<Option<String>>,
    /// What was not read.
    not: Signal<Option<Not>>,
}

impl Reading {
    /// Opens it in the current scope's context.
    pub fn provide() {
        use_context_provider(|| Self {
            now: Signal::new(None),
            not: Signal::new(None),
        });
    }

    /// Reads with the device's voice; where it has none, plays what the language's bundle has recorded of it.
    fn begin(self, state: &State, id: String, aloud: Vec<Aloud>) {
        let state = *state;
        let (mut now, mut not) = (self.now, self.not);
        now.set(Some(id.clone()));
        not.set(None);
        spawn(async move {
            let lang = state.locale();
            let mut spoke = Voices.speak(lang.code(), state.utterances(&aloud)).await;
            let mut recorded = false;
            if matches!(spoke, Spoke::NoVoice | Spoke::Unsupported) {
                let recordings = state.recordings(aloud.iter().filter_map(|piece| match piece {
                    Aloud::Said(msg) => Some(msg.id()),
                    Aloud::Text(..) => None,
                }));
                if !recordings.is_empty() && now.peek().as_ref() == Some(&id) {
                    let why = spoke;
                    spoke = Voices.play(recordings).await;
                    if spoke == Spoke::Done {
                        (spoke, recorded) = (why, true);
                    }
                }
            }
            if now.peek().as_ref() == Some(&id) {
                now.set(None);
                if !matches!(spoke, Spoke::Done | Spoke::Stopped) {
                    let why = spoke;
                    not.set(Some(Not {
                        id,
                        why,
                        aloud,
                        recorded,
                    }));
                }
            }
        });
    }

    fn stop(self) {
        let mut now = self.now;
        now.set(None);
        Voices.stop();
    }
}

/// The button. `name` tells a screen reader which desk it reads; `wide` shows its word too.
#[component]
pub fn Listen(
    id: String,
    name: String,
    aloud: Vec<Aloud>,
    #[props(default)] wide: bool,
) -> Element {
    let state = State::get();
    let reading: Reading = use_context();
    let reads = reading.now.read().as_ref() == Some(&id);
    // What is read goes with the screen that it is of.
    use_drop({
        let id = id.clone();
        move || {
            if reading.now.peek().as_ref() == Some(&id) {
                reading.stop();
            }
        }
    });
    let label = if reads {
        state.text(&msg::speak_stop())
    } else {
        state.text(&msg::speak_listen_to(name))
    };
    let press = move |_| {
        if reads {
            reading.stop();
        } else {
            reading.begin(&state, id.clone(), aloud.clone());
        }
    };
    rsx! {
        button {
            class: if wide { "act" } else { "icon-btn listen" },
            "aria-label": label,
            "data-test": "listen",
            onclick: press,
            Glyph { icon: if reads { Icon::StopCircle } else { Icon::SpeakerHigh } }
            if wide {
                span { {state.text(&msg::speak_listen())} }
            }
        }
    }
}

/// Why what was pressed was not read, or not by a voice, and what can be done.
#[component]
pub fn NotRead(id: String) -> Element {
    let state = State::get();
    let reading: Reading = use_context();
    let not = reading.not.read().clone();
    let Some(not) = not.filter(|not| not.id == id) else {
        return rsx! {};
    };
    let Not {
        id,
        why,
        aloud,
        recorded,
    } = not;
    let said = match why {
        Spoke::NoVoice => msg::speak_no_voice(if state.locale().is_built_in() {
            Arg::from(format::language_name(state.locale().code()))
        } else {
            state.spoken.name(state.locale()).into()
        }),
        Spoke::Unsupported => msg::speak_unsupported(),
        _ => msg::speak_failed(),
    };
    rsx! {
        div { role: "status", "data-test": "not-read",
            Note { kind: "warn", icon: Icon::WarningCircle,
                p { {state.text(&said)} }
                if recorded {
                    button { class: "btn", "data-test": "recording",
                        onclick: move |_| reading.begin(&state, id.clone(), aloud.clone()),
                        Glyph { icon: Icon::SpeakerHigh }
                        span { {state.text(&msg::speak_recording())} }
                    }
                } else if why == Spoke::NoVoice {
                    p { {state.text(&msg::speak_no_voice_how())} }
                }
            }
        }
    }
}
