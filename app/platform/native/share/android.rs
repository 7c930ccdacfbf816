//! Android's share sheet, by `MainActivity.share` (packaging/android): a file goes through androidx's `FileProvider`, which
//! only Java's own threads can find. Not run on a device yet: docs/phones.md.

use std::path::{Path, PathBuf};

use super::Share;
use crate::platform::native::bridge;
use crate::platform::native::paths::cache;

/// This phone.
pub struct Device;

impl Share for Device {
    fn text(&self, text: &str) -> bool {
        bridge::tell("share", &[text, ""])
    }

    /// What `sportello_files.xml` (packaging/android) names; what was shared before is taken away.
    fn folder(&self) -> Option<PathBuf> {
        let folder = cache()?.join("shared");
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).ok()?;
        Some(folder)
    }

    fn file(&self, path: &Path) -> bool {
        let name = path.file_name().and_then(|name| name.to_str());
        match (name, path.to_str()) {
            (Some(name), Some(path)) => bridge::tell("share", &[name, path]),
            _ => false,
        }
    }
}
