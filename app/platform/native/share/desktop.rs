//! A desktop has no sheet for it: a text is copied, a file lies in the downloads (`SPORTELLO_DOWNLOADS` in their place for
//! tests).

use std::path::{Path, PathBuf};

use super::Share;

/// This computer.
pub struct Device;

impl Share for Device {
    fn text(&self, _: &str) -> bool {
        false
    }

    fn folder(&self) -> Option<PathBuf> {
        let own = std::env::var_os("SPORTELLO_DOWNLOADS").map(PathBuf::from);
        let usual = || {
            let folders = directories::UserDirs::new()?;
            let downloads = folders.download_dir().unwrap_or_else(|| folders.home_dir());
            Some(downloads.to_owned())
        };
        own.or_else(usual)
    }

    fn file(&self, _: &Path) -> bool {
        false
    }
}
