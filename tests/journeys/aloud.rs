//! Reading aloud. This machine has no voice: the first journey meets that, the second gives the browser two that only
//! write down what they were told to say.

use sportello_tests::journey;

use crate::steps::{self, FABRO};

/// Voices on the device for Arabic and Italian, and one on a server for Arabic, named first.
const VOICES: &str = "
    window.said = [];
    const voice = (lang, localService) => ({ lang, localService, name: lang, voiceURI: lang + localService, default: false });
    const voices = [voice('ar-SA', false), voice('ar-EG', true), voice('it-IT', true)];
    let waiting = null;
    const speech = {
        getVoices: () => voices,
        speak: (one) => {
            window.said.push({ text: one.text, lang: one.lang, local: one.voice.localService });
            waiting = one;
            if (!window.hold) setTimeout(() => { waiting = null; one.onend?.(new Event('end')); }, 0);
        },
        cancel: () => {
            const event = new Event('error');
            event.error = 'canceled';
            waiting?.onerror?.(event);
            waiting = null;
        },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
";

#[test]
fn a_device_without_a_voice_says_so_and_how_to_add_one() {
    journey("aloud-no-voice", |j| {
        let page = steps::start(j, "ro", FABRO);
        page.press("[data-desk] [data-test=listen]");
        page.see("[data-desk] [data-test=not-read] .note.warn");
        page.picture("no-voice");
        let said = page.text("[data-test=not-read]");
        assert!(said.contains("română"), "{said}");
    });
}

#[test]
fn a_row_is_read_with_the_voices_of_the_device_alone() {
    journey("aloud", |j| {
        j.may_ask("/");
        let page = j.tab();
        page.before_scripts(VOICES);
        page.goto("/");
        steps::begin(&page, "ar", FABRO);
        page.press("[data-desk] [data-test=listen]");
        page.wait("the row to be read", "window.said.length >= 4");
        page.wait(
            "the button to begin again",
            "!document.querySelector('[data-test=not-read]') && document.querySelector('[data-test=listen]').ariaLabel.startsWith('استماع')",
        );
        let said = page.eval("window.said");
        let said = said.as_array().expect("a list");
        assert!(said.iter().all(|one| one["local"] == true), "{said:?}");
        assert_eq!(
            said[0]["lang"], "ar-EG",
            "the kind, in the person's language"
        );
        assert_eq!(said[1]["lang"], "it-IT", "the name, in its own");
        let name = page.text("[data-desk] h2 a");
        assert_eq!(said[1]["text"], name.as_str());

        // A second press stops it.
        page.eval("void (window.hold = true, window.said = [])");
        page.press("[data-desk] [data-test=listen]");
        page.wait("the first piece", "window.said.length === 1");
        page.press("[data-desk] [data-test=listen]");
        page.wait(
            "silence",
            "document.querySelector('[data-test=listen]').ariaLabel.startsWith('استماع')",
        );
        assert_eq!(page.eval("window.said.length"), 1);
    });
}
