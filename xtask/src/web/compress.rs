//! Compressed twins (`.br`, `.gz`) of files, for hosts that serve them.

use std::io::Write as _;

use anyhow::Result;
use flate2::{Compression, write::GzEncoder};

use super::cache::Cache;

/// Extensions of what is already compressed and would only waste a file.
const ALREADY: [&str; 3] = ["png", "woff2", "webp"];

/// Whether a compressed twin of the file `name` is worth making.
pub fn is_worth_it(name: &str) -> bool {
    !ALREADY.iter().any(|extension| {
        name.rsplit('.')
            .next()
            .is_some_and(|found| found == *extension)
    })
}

/// Brotli (RFC 7932) at quality 11 with a window of 16 MB, the largest every browser takes.
///
/// # Errors
/// When the result cannot be kept in `cache`.
pub fn brotli(bytes: &[u8], cache: &Cache) -> Result<Vec<u8>> {
    cache.get(&[b"brotli-9-q11-w24", bytes], || {
        let mut compressed = Vec::new();
        let mut writer = ::brotli::CompressorWriter::new(&mut compressed, 1 << 16, 11, 24);
        writer.write_all(bytes)?;
        drop(writer);
        Ok(compressed)
    })
}

/// Gzip (RFC 1952) at its best, without a date, so that two builds give the same bytes.
///
/// # Errors
/// When the result cannot be kept in `cache`.
pub fn gzip(bytes: &[u8], cache: &Cache) -> Result<Vec<u8>> {
    cache.get(&[b"gzip-1-best", bytes], || {
        let mut writer = GzEncoder::new(Vec::new(), Compression::best());
        writer.write_all(bytes)?;
        Ok(writer.finish()?)
    })
}
