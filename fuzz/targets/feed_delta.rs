//! Any text as a delta, signed by the right key: the signed rows or those that were there, never others, never a panic.

#![no_main]

#[allow(dead_code)]
mod feed;

use feed::host::umbria;
use libfuzzer_sys::fuzz_target;
use sportello_core::feed::{Hash, Session};

/// The delta from the old rows to the new ones: the target must get that far.
const GOOD: &[u8] = include_bytes!("../seeds/feed_delta/00");

// One byte chooses which state is signed: that of the new rows, or that of the old ones. Then the text.
fuzz_target!(|data: &[u8]| {
    let Some((choice, text)) = data.split_first() else {
        return;
    };
    let Ok(text) = std::str::from_utf8(text) else {
        return;
    };
    let state = Hash::of(
        if choice & 1 == 0 {
            feed::NEW
        } else {
            feed::OLD
        }
        .as_bytes(),
    );
    feed::with_phone(|phone| {
        // Only the delta: the snapshot is no text of a territory.
        let Some((line, content)) = feed::line(state, "-", Some(text)) else {
            return false;
        };
        let files = feed::host_with(line, &content);
        // A phone that does not have the signed state yet takes the delta.
        let mut have = phone.have();
        have.insert(umbria(), Some(Hash::of(feed::OLD.as_bytes())));
        let session = Session::new(phone.trust.clone(), have, phone.now);
        let before = phone.dump();
        let update = phone.session(&files, session);
        let outcome = update.and_then(|update| match update {
            Some(update) => phone.apply(&update).map(drop),
            None => Ok(()),
        });
        assert!(data != GOOD || outcome.is_ok(), "{outcome:?}");
        feed::judge(phone, &before, outcome, state)
    });
});
