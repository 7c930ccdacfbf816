//! The desktop's place: `SPORTELLO_DATA`, or the platform's own (XDG on Linux).

use std::path::PathBuf;

use super::{Folders, Paths};

/// This computer.
pub struct Device;

impl Paths for Device {
    fn folders(&self) -> Option<Folders> {
        let chosen = std::env::var_os("SPORTELLO_DATA").map(PathBuf::from);
        let usual = || {
            let folders = directories::ProjectDirs::from("it", "", "sportello")?;
            Some(folders.data_dir().to_owned())
        };
        let folder = chosen.or_else(usual)?;
        std::fs::create_dir_all(&folder).ok()?;
        Some(Folders::together(folder))
    }

    /// `sportello-app list.sportello`, or "Open with".
    fn given(&self) -> Option<Vec<u8>> {
        let path = std::env::args_os().nth(1).map(PathBuf::from)?;
        let ours = path.extension()? == "sportello";
        ours.then(|| std::fs::read(path).ok()).flatten()
    }
}
