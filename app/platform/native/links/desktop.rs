//! The desktop's apps: whatever `xdg-open` finds (`open` on a Mac).

use std::path::PathBuf;
use std::process::{Command, Stdio};

use tokio::sync::oneshot;

use super::{Links, Outside};

/// This computer.
pub struct Device {
    /// The program that finds the app for a link.
    opener: PathBuf,
}

impl Device {
    /// The one that runs.
    pub fn here() -> Self {
        let opener = if cfg!(target_os = "macos") {
            "open"
        } else {
            "xdg-open"
        };
        Self {
            opener: opener.into(),
        }
    }
}

impl Links for Device {
    fn open(&self, link: &Outside) -> impl Future<Output = bool> + 'static {
        let mut command = Command::new(&self.opener);
        command.arg(link.address()).stdin(Stdio::null());
        // It may wait for the app that it starts: the screens do not.
        let (say, said) = oneshot::channel();
        std::thread::spawn(move || {
            let done = command.status();
            let _ = say.send(done.is_ok_and(|status| status.success()));
        });
        async move { said.await.unwrap_or(false) }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;

    use super::{Device, Links, Outside};

    /// An opener that writes down what it is given and ends as told.
    async fn opened(ends: u8) -> (bool, String) {
        let folder = tempfile::tempdir().expect("a folder");
        let (opener, said) = (folder.path().join("opener"), folder.path().join("said"));
        let script = format!(
            "#!/bin/sh\nprintf '%s' \"$*\" > '{}'\nexit {ends}\n",
            said.display()
        );
        fs::write(&opener, script).expect("a file");
        fs::set_permissions(&opener, fs::Permissions::from_mode(0o755)).expect("a program");
        let link = Outside::parse("geo:0,0?q=Via%20Roma%201").expect("ours");
        let done = Device { opener }.open(&link).await;
        (done, fs::read_to_string(said).expect("what it was given"))
    }

    #[tokio::test]
    async fn a_link_is_given_whole_and_a_refusal_is_seen() {
        let whole = "geo:0,0?q=Via%20Roma%201".to_owned();
        assert_eq!(opened(0).await, (true, whole.clone()));
        // xdg-open ends with 3 when it finds no app.
        assert_eq!(opened(3).await, (false, whole));
    }

    #[tokio::test]
    async fn a_computer_without_an_opener_has_no_app() {
        let opener = "/nowhere/xdg-open".into();
        let link = Outside::parse("tel:112").expect("ours");
        assert!(!Device { opener }.open(&link).await);
    }
}
