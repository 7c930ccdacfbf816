//! The desktop's apps: whatever `xdg-open` finds (`open` on a Mac).

use std::process::{Command, Stdio};

use tokio::sync::oneshot;

use super::{Links, Outside};

/// This computer.
pub struct Device;

impl Links for Device {
    fn open(&self, link: &Outside) -> impl Future<Output = bool> + 'static {
        let program = if cfg!(target_os = "macos") {
            "open"
        } else {
            "xdg-open"
        };
        let mut command = Command::new(program);
        command.arg(link.address()).stdin(Stdio::null());
        // It may wait for the app that it starts: the screens do not.
        let (say, said) = oneshot::channel();
        std::thread::spawn(move || {
            let done = command.status();
            let _ = say.send(done.is_ok_and(|status| status.success()));
        });
        async move { said.await.unwrap_or(false) }
    }

    /// The webview's clipboard, where it lets a page write to it.
    fn copy(&self, text: &str) -> impl Future<Output = bool> + 'static {
        let text = text.to_owned();
        async move {
            let script = format!(
                "try {{ await navigator.clipboard.writeText({text:?}); return true; }} catch {{ return false; }}"
            );
            dioxus::document::eval(&script)
                .join()
                .await
                .unwrap_or(false)
        }
    }
}
