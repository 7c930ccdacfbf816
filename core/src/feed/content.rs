//! Content files: named by their hash, inflated only when hash and length are the signed ones, and never to a byte
//! more than was signed (no bomb).

use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress};

use super::json::Members;
use super::{CONTENT_BYTES, Hash, Refusal, TEXT_BYTES};

/// Text that records have in common: every content file may point back into it (RFC 1951; RFC 1950 calls it a preset
/// dictionary). It belongs to version 1 of the format and never changes.
pub(super) const DICTIONARY: &[u8] = include_bytes!("dictionary.txt");

/// A content file as a signed line names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Content {
    /// Hash of its bytes, and its name.
    pub sha256: Hash,
    /// Its bytes.
    pub length: u64,
    /// Bytes of its text.
    pub size: u64,
}

impl Content {
    pub(super) fn read(members: &mut Members<'_>) -> Result<Self, Refusal> {
        let content = Self {
            sha256: members.hash("sha256")?,
            length: members.whole("length")?,
            size: members.whole("size")?,
        };
        if content.length > CONTENT_BYTES || content.size > TEXT_BYTES {
            return Err(Refusal::Length {
                file: content.path(),
                expected: CONTENT_BYTES,
                found: content.length.max(content.size),
            });
        }
        Ok(content)
    }

    pub(super) fn read_rest(mut members: Members<'_>) -> Result<Self, Refusal> {
        let content = Self::read(&mut members)?;
        members.end()?;
        Ok(content)
    }

    /// Its path within a feed.
    pub fn path(&self) -> String {
        format!("content/{}", self.sha256)
    }

    /// Its text.
    ///
    /// # Errors
    /// When the bytes are not the signed ones, or do not become a text of the signed size.
    pub fn open(&self, bytes: &[u8]) -> Result<String, Refusal> {
        let found = bytes.len() as u64;
        if found != self.length {
            return Err(Refusal::Length {
                file: self.path(),
                expected: self.length,
                found,
            });
        }
        let found = Hash::of(bytes);
        if found != self.sha256 {
            return Err(Refusal::OtherContent {
                expected: self.sha256,
                found,
            });
        }
        self.inflate(bytes).ok_or(Refusal::Deflate {
            content: self.sha256,
        })
    }

    fn inflate(&self, bytes: &[u8]) -> Option<String> {
        let size = usize::try_from(self.size).ok()?;
        let start = DICTIONARY.len();
        let mut out = Vec::new();
        // A cheap phone may not have so much; that is no reason to end the app.
        out.try_reserve_exact(start.checked_add(size)?).ok()?;
        out.extend_from_slice(DICTIONARY);
        out.resize(start + size, 0);
        let mut state = Box::<DecompressorOxide>::default();
        let flags = TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
        let (status, read, written) = decompress(&mut state, bytes, &mut out, start, flags);
        if status != TINFLStatus::Done || read != bytes.len() || written != size {
            return None;
        }
        String::from_utf8(out.split_off(start)).ok()
    }
}

/// Makes a content file of a text.
///
/// # Errors
/// When the encoder refuses, or the text is too long for the format.
#[cfg(feature = "source")]
pub(super) fn make(text: &str) -> std::io::Result<(Content, Vec<u8>)> {
    use flate2::{Compress, Compression, FlushCompress, Status};
    let mut encoder = Compress::new(Compression::best(), false);
    encoder
        .set_dictionary(DICTIONARY)
        .map_err(std::io::Error::other)?;
    let mut bytes = Vec::with_capacity(text.len() / 4 + 64);
    loop {
        let read = usize::try_from(encoder.total_in()).unwrap_or(usize::MAX);
        let rest = text.as_bytes().get(read..).unwrap_or_default();
        let status = encoder
            .compress_vec(rest, &mut bytes, FlushCompress::Finish)
            .map_err(std::io::Error::other)?;
        if status == Status::StreamEnd {
            break;
        }
        bytes.reserve(bytes.capacity().max(4096));
    }
    let content = Content {
        sha256: Hash::of(&bytes),
        length: bytes.len() as u64,
        size: text.len() as u64,
    };
    if content.length > CONTENT_BYTES || content.size > TEXT_BYTES {
        let why = format!(
            "{} bytes of text ({} compressed) are too many for one territory",
            content.size, content.length
        );
        return Err(std::io::Error::other(why));
    }
    Ok((content, bytes))
}
