//! iOS's share sheet (`UIActivityViewController`). Not run on a device yet: docs/phones.md.

use std::path::{Path, PathBuf};

use super::Share;
use crate::platform::native::bridge::{self, Shared};

/// This phone.
pub struct Device;

impl Share for Device {
    fn text(&self, text: &str) -> bool {
        bridge::share(Shared::Text(text))
    }

    /// The temporary folder: iOS empties it by itself.
    fn folder(&self) -> Option<PathBuf> {
        Some(std::env::temp_dir())
    }

    fn file(&self, path: &Path) -> bool {
        path.to_str()
            .is_some_and(|path| bridge::share(Shared::File(path)))
    }
}
