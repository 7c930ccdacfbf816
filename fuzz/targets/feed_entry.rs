//! Any bytes as an entry, a root, a line and what a phone remembers; also signed by the right keys, so that what is behind a
//! signature is reached. An answer or a refusal, never a panic.

#![no_main]

#[allow(dead_code)]
mod feed;

use feed::host::{FEED, ROOTS, new_root, now, signed, umbria};
use libfuzzer_sys::fuzz_target;
use sportello_core::feed::{Entry, HIGHEST, Hash, Line, Root, Trust};

// One byte of choice, then bytes or a text.
fuzz_target!(|data: &[u8]| {
    let Some((choice, rest)) = data.split_first() else {
        return;
    };
    let own = Root::trusted(&signed(&new_root().text(), ROOTS)).expect("the first root");
    match choice % 4 {
        0 => {
            entry(rest, &own);
            root(rest, &own);
            remembered(rest);
        }
        1 => entry(&sign(rest, FEED), &own),
        2 => root(&sign(rest, ROOTS), &own),
        _ => line(&String::from_utf8_lossy(rest), &own),
    }
});

/// The bytes as one line of text, signed.
fn sign(bytes: &[u8], keys: &[(&str, u8)]) -> Vec<u8> {
    let text = String::from_utf8_lossy(bytes).replace('\n', " ");
    if text.is_empty() {
        return Vec::new();
    }
    signed(&format!("{text}\n"), keys)
}

fn entry(bytes: &[u8], own: &Root) {
    if let Ok(entry) = Entry::verify(bytes, own) {
        assert!(entry.version() <= HIGHEST);
        let fresh = entry.newest(&Trust::new(own.clone()), now());
        assert!(fresh.is_err() || now() < entry.expires());
    }
}

fn root(bytes: &[u8], own: &Root) {
    if let Ok(next) = own.next(bytes) {
        assert_eq!(next.version(), own.version() + 1);
        assert_eq!(next.note(), bytes);
    }
    if let Ok(root) = Root::trusted(bytes) {
        let trust = Trust::new(root);
        let again = Trust::from_bytes(&trust.to_bytes());
        assert_eq!(again.as_ref(), Ok(&trust));
    }
}

fn remembered(bytes: &[u8]) {
    if let Ok(trust) = Trust::from_bytes(bytes) {
        let again = Trust::from_bytes(&trust.to_bytes());
        assert_eq!(again.as_ref(), Ok(&trust));
    }
}

/// A line that the entry vouches for: of a tree of one leaf it is the whole (RFC 9162).
fn line(text: &str, own: &Root) {
    let leaf = text.lines().next().unwrap_or_default();
    let tree = Hash::of(&[&[0], leaf.as_bytes()].concat());
    let note = signed(&feed::entry(tree).text(), FEED);
    let entry = Entry::verify(&note, own).expect("a good entry");
    let file = format!("{leaf}\n{{\"index\":0,\"path\":[]}}\n");
    for bytes in [file.as_bytes(), text.as_bytes()] {
        if let Ok(line) = Line::verify(bytes, &umbria(), &entry) {
            assert_eq!(*line.name(), umbria());
        }
    }
}
