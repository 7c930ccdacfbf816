//! Files that are whole whenever the app is killed: written beside, to the disk, and only then put in the old one's
//! place.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// A file that is written and not yet in its place.
pub struct New {
    at: PathBuf,
    to: PathBuf,
}

impl New {
    /// Writes the bytes beside the file that they will replace.
    pub fn write(to: &Path, bytes: &[u8]) -> Result<Self> {
        let at = beside(to, &format!(".{}.new", std::process::id()));
        let written = File::create(&at).and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        });
        if let Err(error) = written {
            let _ = fs::remove_file(&at);
            return Err(about(&at)(error));
        }
        Ok(Self {
            at,
            to: to.to_owned(),
        })
    }

    /// Puts it in its place: a crash leaves the old file or the new one.
    pub fn put(self) -> Result<()> {
        fs::rename(&self.at, &self.to).map_err(about(&self.to))?;
        sync_folder(&self.to);
        Ok(())
    }
}

/// Makes durable which files stand in the folder of this one. Where folders cannot be opened (Windows), there is nothing to do.
pub fn sync_folder(file: &Path) {
    if let Some(folder) = file.parent().and_then(|folder| File::open(folder).ok()) {
        let _ = folder.sync_all();
    }
}

/// The path of a file with this name and a suffix.
pub fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// An error with the file that it is of.
pub fn about(path: &Path) -> impl FnOnce(io::Error) -> Error {
    let path = path.to_owned();
    move |source| Error::Io { path, source }
}
