//! Giving something to somebody: a desk as a text, the list as a `.sportello` file. How such a file comes in is with
//! [`paths`](super::paths) at the start, and with [`happenings`](super::happenings) while the app runs.

#[cfg(target_os = "android")]
#[path = "android.rs"]
mod device;
#[cfg(target_os = "ios")]
#[path = "ios.rs"]
mod device;
#[cfg(not(any(target_os = "android", target_os = "ios")))]
#[path = "desktop.rs"]
mod device;

use std::path::{Path, PathBuf};

use self::device::Device;
use super::clipboard::copy;
use crate::platform::{Given, Passed};

/// The device's own way to pass something on.
pub trait Share {
    /// Shows what can be done with a text. Says whether there is such a way here.
    fn text(&self, text: &str) -> bool;

    /// The folder for files that are to be given; `None` where there is none.
    fn folder(&self) -> Option<PathBuf>;

    /// Shows what can be done with a file of that folder. Says whether there is such a way here; where there is none the
    /// file lies in the person's own folder.
    fn file(&self, path: &Path) -> bool;
}

/// Gives a text to the device's own way of sharing, else to the clipboard.
pub async fn give_text(text: &str) -> Passed {
    if Device.text(text) {
        return Passed::Handed;
    }
    if copy(text).await {
        Passed::Copied
    } else {
        Passed::Not
    }
}

/// Gives a file to the device's own way of sharing, else to the person's downloads.
#[allow(clippy::unused_async, reason = "the browser's is asynchronous")]
pub async fn give_file(name: &str, bytes: &[u8]) -> Given {
    let Some(path) = Device.folder().map(|folder| folder.join(name)) else {
        return Given::Not;
    };
    match std::fs::write(&path, bytes) {
        Ok(()) if Device.file(&path) => Given::Handed,
        Ok(()) => Given::Saved(path.display().to_string()),
        Err(_) => Given::Not,
    }
}
