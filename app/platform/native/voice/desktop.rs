//! A desktop's voices: speech-dispatcher's, which a screen reader uses too, by its command `spd-say`. Where it is not
//! installed the device does not read aloud.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::sync::oneshot;

use super::Voice;
use crate::platform::Spoke;

/// This computer.
pub struct Device {
    /// The program that speaks.
    speaker: PathBuf,
}

/// How many times something was begun or stopped: who sees another number was stopped.
static TURN: AtomicU64 = AtomicU64::new(0);

impl Device {
    /// The one that runs.
    pub fn here() -> Self {
        Self {
            speaker: "spd-say".into(),
        }
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.speaker);
        command.stdin(Stdio::null()).stderr(Stdio::null());
        command
    }
}

impl Voice for Device {
    fn say(
        &self,
        lang: &str,
        otherwise: &str,
        text: &str,
    ) -> impl Future<Output = Spoke> + 'static {
        let turn = TURN.fetch_add(1, Ordering::SeqCst) + 1;
        let mut list = self.command();
        list.arg("--list-synthesis-voices");
        let mut speak = self.command();
        speak.arg("--wait").stdout(Stdio::null());
        let (lang, otherwise, text) = (lang.to_owned(), otherwise.to_owned(), text.to_owned());
        let (say, said) = oneshot::channel();
        // Both wait: the screens do not.
        std::thread::spawn(move || {
            let spoke = match list.output() {
                Err(_) => Spoke::Unsupported,
                Ok(listed) if !listed.status.success() => Spoke::Unsupported,
                Ok(listed) => {
                    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
                    match voice_of(&listed, &lang).or_else(|| voice_of(&listed, &otherwise)) {
                        None => Spoke::NoVoice,
                        Some(voice) => {
                            // What begins with a dash is a text too.
                            speak.args(["--language", &voice, "--", &text]);
                            let done = speak.status().is_ok_and(|status| status.success());
                            if done { Spoke::Done } else { Spoke::Failed }
                        }
                    }
                }
            };
            let _ = say.send(spoke);
        });
        async move {
            let spoke = said.await.unwrap_or(Spoke::Failed);
            if spoke == Spoke::Done && TURN.load(Ordering::SeqCst) != turn {
                return Spoke::Stopped;
            }
            spoke
        }
    }

    fn hush(&self) {
        TURN.fetch_add(1, Ordering::SeqCst);
        let mut command = self.command();
        command.arg("--cancel").stdout(Stdio::null());
        std::thread::spawn(move || command.status());
    }
}

/// The language of a voice for a language, as the list of voices has it: the very one, else one of another country.
fn voice_of(listed: &str, lang: &str) -> Option<String> {
    let plain = |tag: &str| tag.replace('_', "-").to_ascii_lowercase();
    let language = |tag: &str| match tag.split('-').next().unwrap_or_default() {
        // Mandarin, which is what "Chinese" is when it is spoken.
        "cmn" => "zh".to_owned(),
        language => language.to_owned(),
    };
    let wanted = plain(lang);
    // A heading, then name, language and variant, all three of which may have spaces but the second.
    let voices = listed.lines().skip(1).filter_map(|line| {
        let mut words = line.split_whitespace().rev();
        words.find(|word| is_tag(word))
    });
    let voices: Vec<&str> = voices.collect();
    let exact = voices.iter().find(|voice| plain(voice) == wanted);
    let near = || {
        let mut voices = voices.iter();
        voices.find(|voice| language(&plain(voice)) == language(&wanted))
    };
    exact.or_else(near).map(|voice| (*voice).to_owned())
}

/// Whether a word begins as a language tag does: two or three small letters.
fn is_tag(word: &str) -> bool {
    let language = word.split(['-', '_']).next().unwrap_or_default();
    (2..=3).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_lowercase())
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;

    use super::{Device, Spoke, Voice};

    /// What `spd-say --list-synthesis-voices` of Debian 12 writes.
    const LISTED: &str = "\
                     NAME                 LANGUAGE                  VARIANT
                Afrikaans                       af                     none
     Italian+Mr serious                       it                Mr serious
 English (Great Britain)                    en-gb                     none
       English (America)                    en-us                     none
      Chinese (Mandarin)                      cmn                     none
";

    /// A stand-in for `spd-say` that lists those voices and writes down what it is to say: this computer may have no
    /// loudspeaker.
    async fn said(lang: &str, text: &str) -> (Spoke, String) {
        let folder = tempfile::tempdir().expect("a folder");
        let (speaker, list, said) = (
            folder.path().join("spd-say"),
            folder.path().join("list"),
            folder.path().join("said"),
        );
        fs::write(&list, LISTED).expect("a file");
        let script = format!(
            "#!/bin/sh\n[ \"$1\" = --list-synthesis-voices ] && exec cat '{}'\nprintf '%s|' \"$@\" > '{}'\n",
            list.display(),
            said.display()
        );
        fs::write(&speaker, script).expect("a file");
        fs::set_permissions(&speaker, fs::Permissions::from_mode(0o755)).expect("a program");
        let spoke = Device { speaker }.say(lang, "it", text).await;
        (spoke, fs::read_to_string(said).unwrap_or_default())
    }

    #[tokio::test]
    async fn a_text_is_said_by_a_voice_of_its_language_else_of_the_other() {
        for (lang, voice) in [
            ("en-US", "en-us"),
            ("en", "en-gb"),
            ("zh-Hans", "cmn"),
            ("bn", "it"),
        ] {
            let (spoke, said) = said(lang, "--version").await;
            assert_eq!(spoke, Spoke::Done);
            assert_eq!(said, format!("--wait|--language|{voice}|--|--version|"));
        }
    }

    #[tokio::test]
    async fn a_computer_without_speech_dispatcher_does_not_read() {
        let speaker = "/nowhere/spd-say".into();
        let spoke = Device { speaker }.say("it", "it", "Ciao").await;
        assert_eq!(spoke, Spoke::Unsupported);
    }

    #[test]
    fn a_language_without_a_voice_is_known() {
        assert_eq!(super::voice_of(LISTED, "ur"), None);
        assert_eq!(super::voice_of("", "it"), None);
    }
}
