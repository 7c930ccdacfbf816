//! SHA-256 in the two writings that a web page needs.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest as _, Sha256};

/// `bytes` in hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The first 16 hexadecimal digits of the SHA-256 of `bytes`: 64 bits, for file names.
pub fn short(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes)).chars().take(16).collect()
}

/// The whole SHA-256 of `bytes` in base64, as in `integrity="sha256-..."` (W3C Subresource Integrity)
/// and in a content security policy.
pub fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(Sha256::digest(bytes))
}

/// Whether a file's name carries its own hash (`app.0123456789abcdef.js`), so that it never changes.
pub fn is_hashed(name: &str) -> bool {
    name.rsplit('/')
        .next()
        .unwrap_or(name)
        .split('.')
        .any(|part| part.len() == 16 && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}
