//! Headless Chromium, with a profile that outlives it.

use std::{
    env,
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use serde_json::json;

use crate::{page::Page, wire::Wire};

/// As in everyday use, but without a window and without Chromium's own calls home.
const FLAGS: [&str; 13] = [
    "--headless",
    "--remote-debugging-pipe",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--lang=en-US",
    "--hide-scrollbars",
    // Else what is drawn anew is put into what was drawn before, and a round edge depends on the order.
    "--disable-partial-raster",
];

/// A running browser.
pub struct Browser {
    child: Child,
    /// The way to speak to it.
    pub wire: Wire,
}

impl Browser {
    /// Starts `SPORTELLO_CHROMIUM`, by default Debian's headless one, on a profile: the same engine without the desktop's browser
    /// around it, which took half of the processor's time. `SPORTELLO_CHROMIUM=/usr/bin/chromium` is the whole one.
    pub fn start(profile: &Path) -> Self {
        let program = env::var("SPORTELLO_CHROMIUM");
        let program = program.unwrap_or_else(|_| "/usr/bin/chromium-headless-shell".into());
        // The browser reads from descriptor 3 and writes to 4: the shell moves the pipes there.
        let mut child = Command::new("sh")
            .args(["-c", r#"exec "$0" "$@" 3<&0 4>&1 </dev/null >/dev/null"#])
            .arg(&program)
            .args(FLAGS)
            .arg(format!("--user-data-dir={}", profile.display()))
            .arg("about:blank")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("sh can be started");
        let out = child.stdin.take().expect("a pipe");
        let from = child.stdout.take().expect("a pipe");
        let wire = Wire::new(out, from);
        let watch = json!({ "autoAttach": true, "waitForDebuggerOnStart": true, "flatten": true });
        wire.call(None, "Target.setAutoAttach", &watch)
            .unwrap_or_else(|error| {
                panic!("{program} cannot be driven ({error}): `scripts/setup.sh test` installs it")
            });
        Self { child, wire }
    }

    /// A new tab, as large as a phone's screen.
    pub fn tab(&self, origin: &str, name: &str) -> Page {
        Page::open(&self.wire, origin, name)
    }

    /// Closes it as a person does: what it still has to write, it writes.
    pub fn close(mut self) {
        let _ = self.wire.call(None, "Browser.close", &json!({}));
        let patience = Instant::now() + Duration::from_secs(30);
        while matches!(self.child.try_wait(), Ok(None)) && Instant::now() < patience {
            thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
