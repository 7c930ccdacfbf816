//! An archive whose bytes tell nothing but its files: sorted, of nobody, all of one date.

use anyhow::Result;
use flate2::{Compression, write::GzEncoder};
use tar::{Builder, EntryType, Header};

use super::Files;

/// The date of every file, in seconds since 1970: 1 January 1980, the first that every archiver knows.
const DATE: u64 = 315_532_800;

/// The files under a folder of this name.
///
/// # Errors
/// When a path is longer than the format has room for.
pub fn tar_gz(folder: &str, files: &Files) -> Result<Vec<u8>> {
    let mut archive = Builder::new(GzEncoder::new(Vec::new(), Compression::default()));
    for (name, file) in files {
        let mut header = Header::new_gnu();
        header.set_entry_type(EntryType::Regular);
        header.set_size(file.bytes.len() as u64);
        header.set_mode(if file.runs { 0o755 } else { 0o644 });
        header.set_mtime(DATE);
        header.set_uid(0);
        header.set_gid(0);
        archive.append_data(
            &mut header,
            format!("{folder}/{name}"),
            file.bytes.as_slice(),
        )?;
    }
    Ok(archive.into_inner()?.finish()?)
}
