//! Where the app's files live. One trait, one file for each platform.

#[cfg(target_os = "android")]
#[path = "android.rs"]
mod device;
#[cfg(target_os = "ios")]
#[path = "ios.rs"]
mod device;
#[cfg(not(any(target_os = "android", target_os = "ios")))]
#[path = "desktop.rs"]
mod device;

use std::path::PathBuf;

pub use device::Device;
#[cfg(target_os = "android")]
pub use device::cache;

/// The folders of the app's files: they exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folders {
    /// Of the person's data (`user.db`): precious, and in the device's backup where it makes one.
    pub user: PathBuf,
    /// Of the catalogue and what belongs to its updates: it comes from the bundle and the network again, so no backup
    /// should carry it.
    pub catalogue: PathBuf,
}

impl Folders {
    /// One folder for all, where nobody makes backups by folder.
    pub fn together(folder: PathBuf) -> Self {
        Self {
            user: folder.clone(),
            catalogue: folder,
        }
    }
}

/// The device's own places for an app's files.
pub trait Paths {
    /// The folders, made when they are missing. `None` where there are none: then nothing is kept, and the person is
    /// told.
    #[cfg_attr(
        not(any(feature = "desktop", feature = "mobile")),
        allow(dead_code, reason = "tests say themselves where data lives")
    )]
    fn folders(&self) -> Option<Folders>;

    /// A `.sportello` file that another app handed over, or that the program was started with. It is given once.
    fn given(&self) -> Option<Vec<u8>>;
}
