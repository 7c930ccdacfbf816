//! Plays recordings in the page: every webview plays sound, so no system needs a bridge of its own. Each is an object of the
//! page, as in a browser, for `WebKitGTK` plays nothing that comes by the app's own scheme.
//!
//! A recording begins a while after the press, when it is known that there is no voice. That needs a webview that lets a page
//! play without a touch: wry asks each of them for it unless it is told otherwise (`autoplay` in wry 0.53's `lib.rs`), and
//! Dioxus does not tell it.

use base64ct::{Base64, Encoding as _};
use dioxus::document;
use serde_json::json;
use sportello_core::catalogue::Media;

use crate::platform::Spoke;

/// Plays all of `recordings`, one after the other, and says what came of it. One call for all, so that none begins after
/// the person stopped them.
const PLAY: &str = "
window.sportelloSilence?.();
if (!window.Audio) return 'unsupported';
let stopped = false;
for (const { kind, text } of recordings) {
    const bytes = Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
    const address = URL.createObjectURL(new Blob([bytes], { type: kind }));
    const audio = new Audio(address);
    const came = await new Promise((tell) => {
        window.sportelloSilence = () => { stopped = true; audio.pause(); tell('stopped'); };
        audio.onended = () => tell('done');
        audio.onerror = () => tell('failed');
        audio.play().catch(() => tell('failed'));
    });
    URL.revokeObjectURL(address);
    if (stopped) return 'stopped';
    if (came !== 'done') return came;
}
return 'done';
";

/// Plays recordings one after the other.
pub(super) async fn play(recordings: Vec<Media>) -> Spoke {
    let recordings = recordings.iter().map(|recording| {
        json!({ "kind": recording.kind, "text": Base64::encode_string(&recording.bytes) })
    });
    let recordings = recordings.collect::<serde_json::Value>();
    let came = document::eval(&format!("const recordings = {recordings};{PLAY}"));
    match came.join::<String>().await.as_deref() {
        Ok("done") => Spoke::Done,
        Ok("stopped") => Spoke::Stopped,
        Ok("failed") => Spoke::Failed,
        // Also where there is no page: in tests that draw without a window.
        _ => Spoke::Unsupported,
    }
}

/// Stops what is being played.
pub(super) fn stop() {
    document::eval("window.sportelloSilence?.();");
}
