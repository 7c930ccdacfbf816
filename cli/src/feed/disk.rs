//! Files that are there whole or not at all: written beside, to the disk, and only then in their place.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::Trouble;

/// What a file that is being written is called: a dot, its name, and this.
const UNFINISHED: &str = ".new";

/// The file system. In a test it stops working at the n-th step, as when the power fails.
#[derive(Debug, Default)]
pub struct Disk {
    #[cfg(test)]
    left: std::cell::Cell<Option<usize>>,
}

impl Disk {
    /// One that stops after some steps.
    #[cfg(test)]
    pub fn stopping_after(steps: usize) -> Self {
        Self {
            left: std::cell::Cell::new(Some(steps)),
        }
    }

    #[cfg(test)]
    fn step(&self) -> io::Result<()> {
        match self.left.get() {
            Some(0) => return Err(io::Error::other("stopped by the test")),
            Some(left) => self.left.set(Some(left - 1)),
            None => {}
        }
        Ok(())
    }

    #[cfg(not(test))]
    #[allow(
        clippy::unused_self,
        clippy::unnecessary_wraps,
        reason = "a test stops here"
    )]
    fn step(&self) -> io::Result<()> {
        Ok(())
    }

    /// Writes a file. `false` when it stood there with these bytes already.
    pub fn put(&self, path: &Path, bytes: &[u8]) -> Result<bool, Trouble> {
        match fs::read(path) {
            Ok(there) if there == bytes => return Ok(false),
            _ => {}
        }
        self.write(path, bytes)
            .map_err(|error| trouble(path, &error))?;
        Ok(true)
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let folder = path.parent().unwrap_or(Path::new("."));
        self.step()?;
        fs::create_dir_all(folder)?;
        let new = beside(path);
        let mut file = File::create(&new)?;
        // A stop in the middle leaves half a file, which never has the name.
        let (half, rest) = bytes.split_at(bytes.len() / 2);
        file.write_all(half)?;
        self.step()?;
        file.write_all(rest)?;
        file.sync_all()?;
        self.step()?;
        fs::rename(&new, path)?;
        self.step()?;
        sync_folder(folder);
        Ok(())
    }

    /// Removes a file that may be gone already.
    pub fn remove(&self, path: &Path) -> Result<(), Trouble> {
        self.step()
            .and_then(|()| fs::remove_file(path))
            .or_else(|error| {
                if error.kind() == ErrorKind::NotFound {
                    Ok(())
                } else {
                    Err(trouble(path, &error))
                }
            })
    }
}

/// The folder's entry too; where folders cannot be opened (Windows), the rename is all that there is.
fn sync_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}

fn beside(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}{UNFINISHED}"))
}

/// Whether a file is what a broken-off writing left.
pub fn is_unfinished(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with('.') && name.ends_with(UNFINISHED)
}

/// What the file system said of a path.
pub fn trouble(path: &Path, error: &io::Error) -> Trouble {
    Trouble::Other(format!("{}: {error}", path.display()))
}

/// A file's bytes.
pub fn read(path: &Path) -> Result<Vec<u8>, Trouble> {
    fs::read(path).map_err(|error| trouble(path, &error))
}

/// A file's bytes, `None` when there is no such file.
pub fn read_if_there(path: &Path) -> Result<Option<Vec<u8>>, Trouble> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            Ok(None)
        }
        Err(error) => Err(trouble(path, &error)),
    }
}

/// Every file under a folder, sorted; none when there is no such folder.
pub fn files_under(folder: &Path) -> Result<Vec<PathBuf>, Trouble> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            Err(error) => return Err(trouble(&folder, &error)),
        };
        for entry in entries {
            let path = entry.map_err(|error| trouble(&folder, &error))?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}
