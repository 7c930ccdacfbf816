//! Any bytes as an entry, a root, a line, a list of languages and what a phone remembers; also signed by the right keys, so that what is behind a
//! signature is reached. An answer or a refusal, never a panic.

#![no_main]

#[allow(dead_code)]
mod feed;

use feed::host::{FEED, ROOTS, new_root, now, signed, umbria};
use libfuzzer_sys::fuzz_target;
use sportello_core::feed::{Entry, HIGHEST, Hash, Line, Root, Session, Trust, offers, publish};
use sportello_core::l10n::Locale;

// One byte of choice, then bytes or a text.
fuzz_target!(|data: &[u8]| {
    let Some((choice, rest)) = data.split_first() else {
        return;
    };
    let own = Root::trusted(&signed(&new_root().text(), ROOTS)).expect("the first root");
    match choice % 5 {
        0 => {
            entry(rest, &own);
            root(rest, &own);
            remembered(rest);
        }
        1 => entry(&sign(rest, FEED), &own),
        2 => root(&sign(rest, ROOTS), &own),
        3 => line(&String::from_utf8_lossy(rest), &own),
        _ => list(&String::from_utf8_lossy(rest)),
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
        for name in [umbria(), feed::wolof()] {
            if let Ok(line) = Line::verify(bytes, &name, &entry) {
                assert_eq!(*line.name(), name);
            }
        }
    }
}

/// The good list of languages: the target must get that far.
const LIST: &str = include_str!("../seeds/feed_entry/06");

/// A list of languages that the entry vouches for, as a session asks for it.
fn list(text: &str) {
    let leaf = text.lines().next().unwrap_or_default();
    let tree = Hash::of(&[&[0], leaf.as_bytes()].concat());
    let note = signed(&feed::entry(tree).text(), FEED);
    let file = format!("{leaf}\n{{\"index\":0,\"path\":[]}}\n");
    let files = [
        ("entry".to_owned(), note),
        (publish::offers_path(2), file.into_bytes()),
    ];
    feed::with_phone(|phone| {
        let before = phone.dump();
        let session = Session::new(phone.trust.clone(), phone.have(), phone.now).with_offers();
        let update = phone.session(&files.into(), session);
        let is_good = LIST.get(1..) == Some(text);
        assert!(!is_good || update.is_ok(), "{update:?}");
        match update {
            Ok(Some(update)) => {
                phone.apply(&update).expect("no row changes");
                let offers = phone.catalogue.read(offers).expect("what was verified");
                for offer in &offers {
                    assert!(Locale::parse(offer.name.id()).is_some(), "{offer:?}");
                }
                assert!(!is_good || offers.len() == 2, "{offers:?}");
                true
            }
            _ => {
                assert_eq!(phone.dump(), before, "the catalogue is as it was");
                false
            }
        }
    });
}
