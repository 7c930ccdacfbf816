//! Results kept between runs, each under the hash of everything it was made from.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};
use sha2::{Digest as _, Sha256};

/// A folder of results.
pub struct Cache {
    folder: PathBuf,
}

impl Cache {
    /// Results in `folder`, which is made when the first one is kept.
    pub fn new(folder: &Path) -> Self {
        Self {
            folder: folder.to_path_buf(),
        }
    }

    /// What `make` returned for the same `parts` (name of the step, its version, its input), or runs it.
    ///
    /// # Errors
    /// Those of `make`, or when the result cannot be kept.
    pub fn get(&self, parts: &[&[u8]], make: impl FnOnce() -> Result<Vec<u8>>) -> Result<Vec<u8>> {
        let mut hasher = Sha256::new();
        for part in parts {
            // The length keeps ["ab", "c"] apart from ["a", "bc"].
            hasher.update(part.len().to_le_bytes());
            hasher.update(part);
        }
        let path = self.folder.join(crate::digest::hex(&hasher.finalize()));
        if let Ok(bytes) = fs::read(&path) {
            return Ok(bytes);
        }
        let bytes = make()?;
        self.keep(&path, &bytes)
            .with_context(|| format!("{} cannot be written", path.display()))?;
        Ok(bytes)
    }

    /// Written beside and renamed, so that an interrupted run leaves no half result.
    fn keep(&self, path: &Path, bytes: &[u8]) -> Result<()> {
        fs::create_dir_all(&self.folder)?;
        let partial = path.with_extension(std::process::id().to_string());
        fs::write(&partial, bytes)?;
        fs::rename(&partial, path)?;
        Ok(())
    }
}
