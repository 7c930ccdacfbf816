//! The webview's clipboard, where it lets a page write to it.

use super::Clipboard;

/// This computer.
pub struct Device;

impl Clipboard for Device {
    fn copy(&self, text: &str) -> impl Future<Output = bool> + 'static {
        // A text as JSON is a text of JavaScript.
        let text = serde_json::Value::from(text);
        async move {
            let script = format!(
                "try {{ await navigator.clipboard.writeText({text}); return true; }} catch {{ return false; }}"
            );
            dioxus::document::eval(&script)
                .join()
                .await
                .unwrap_or(false)
        }
    }
}
