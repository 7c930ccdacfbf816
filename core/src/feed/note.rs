//! Signed notes (C2SP `signed-note`, <https://c2sp.org/signed-note>): a text, an empty line, signatures. The bytes are
//! checked before anything reads them, so there is no canonical form to get wrong.

use std::collections::{BTreeMap, BTreeSet};

use base64ct::{Base64, Encoding};
use ed25519_dalek::{Signature, VerifyingKey};

use super::Refusal;
use super::hash::Hash;
use super::root::Role;

/// More signatures than this are not read.
const SIGNATURES: usize = 32;

/// What a signature line begins with: an em dash and a space.
const DASH: &str = "\u{2014} ";

/// The names and public keys (Ed25519, 32 bytes) that signatures are looked up in.
pub(super) type Keys = BTreeMap<String, [u8; 32]>;

/// A note whose signatures were not looked at yet.
pub(super) struct Note<'a> {
    file: &'a str,
    text: &'a str,
    signatures: Vec<(&'a str, [u8; 68])>,
}

impl<'a> Note<'a> {
    /// Takes a note apart.
    pub fn parse(file: &'a str, bytes: &'a [u8]) -> Result<Self, Refusal> {
        let bad = |why| Refusal::NotANote {
            file: file.to_owned(),
            why,
        };
        let whole = std::str::from_utf8(bytes).map_err(|_| bad("it is not UTF-8"))?;
        if whole.chars().any(|c| c.is_control() && c != '\n') {
            return Err(bad("it has a control character"));
        }
        let (line, rest) = whole
            .split_once("\n\n")
            .ok_or_else(|| bad("it has no empty line before signatures"))?;
        if line.is_empty() || line.contains('\n') {
            return Err(bad("its text is not one line"));
        }
        let text = whole
            .get(..=line.len())
            .ok_or_else(|| bad("it has no text"))?;
        let rest = rest
            .strip_suffix('\n')
            .ok_or_else(|| bad("its last line is cut off"))?;
        let mut signatures = Vec::new();
        for (at, signature) in rest.split('\n').enumerate() {
            if at == SIGNATURES {
                return Err(bad("it has too many signatures"));
            }
            let parts = signature
                .strip_prefix(DASH)
                .and_then(|line| line.split_once(' '));
            let (name, base64) = parts.ok_or_else(|| bad("a line is not a signature"))?;
            let mut buffer = [0; 68];
            match Base64::decode(base64, &mut buffer) {
                Ok(bytes) if bytes.len() == 68 => signatures.push((name, buffer)),
                // Of another algorithm, or of another length: not ours to judge.
                Ok(_) => {}
                Err(_) if base64.len() > 92 => {}
                Err(_) => return Err(bad("a signature is not base64")),
            }
        }
        Ok(Self {
            file,
            text,
            signatures,
        })
    }

    /// The text as it stands, for what says itself who must have signed it.
    pub fn unverified(&self) -> &'a str {
        self.text
    }

    /// The text, once enough keys of the role have signed it.
    pub fn verify(&self, keys: &Keys, role: &Role) -> Result<&'a str, Refusal> {
        let mut good = BTreeSet::new();
        for (name, signature) in &self.signatures {
            let Some(key) = role.keys.get(*name).and_then(|name| keys.get(name)) else {
                continue;
            };
            if signed(name, key, self.text, signature) {
                good.insert(key);
            }
        }
        if good.len() >= role.threshold {
            return Ok(self.text);
        }
        Err(Refusal::Signatures {
            file: self.file.to_owned(),
            good: good.len(),
            needed: role.threshold,
        })
    }
}

/// Whether 68 bytes are a key's id and its signature of a text.
fn signed(name: &str, key: &[u8; 32], text: &str, bytes: &[u8; 68]) -> bool {
    let Some((id, signature)) = bytes.split_first_chunk::<4>() else {
        return false;
    };
    let (Ok(signature), Ok(verifier)) = (
        Signature::from_slice(signature),
        VerifyingKey::from_bytes(key),
    ) else {
        return false;
    };
    *id == key_id(name, key) && verifier.verify_strict(text.as_bytes(), &signature).is_ok()
}

/// Four bytes that tell keys apart (C2SP `signed-note`): SHA-256 of name, line feed, 0x01 (Ed25519) and key.
pub(super) fn key_id(name: &str, key: &[u8; 32]) -> [u8; 4] {
    let [a, b, c, d, ..] = Hash::of_all(&[name.as_bytes(), b"\n\x01", key]).0;
    [a, b, c, d]
}

/// Whether a text can be the name of a key.
pub(super) fn is_key_name(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=32).contains(&name.len()) && name.bytes().all(plain)
}
