//! Any text as a delta, signed by the right key: the signed rows or those that were there, never others, never a panic.

#![no_main]

#[allow(dead_code)]
mod feed;

use std::collections::BTreeSet;

use feed::host::umbria;
use libfuzzer_sys::fuzz_target;
use sportello_core::feed::{Hash, Session};

/// The deltas from the old rows to the new ones, of a territory and of a language: the target must get that far.
const GOOD: [&[u8]; 2] = [
    include_bytes!("../seeds/feed_delta/00"),
    include_bytes!("../seeds/feed_delta/01"),
];

// One byte chooses which state is signed, that of the new rows or that of the old ones, and whether they are those of the
// language. Then the text.
fuzz_target!(|data: &[u8]| {
    let Some((choice, text)) = data.split_first() else {
        return;
    };
    let Ok(text) = std::str::from_utf8(text) else {
        return;
    };
    let name = if choice & 2 == 0 {
        umbria()
    } else {
        feed::wolof()
    };
    let (old, new) = feed::texts_of(&name);
    let state = Hash::of(if choice & 1 == 0 { new } else { old }.as_bytes());
    feed::with_phone(|phone| {
        // Only the delta: the snapshot is no text of a territory.
        let Some((line, content)) = feed::line(name.clone(), state, "-", Some(text)) else {
            return false;
        };
        let files = feed::host_with(line, &content);
        // A phone that does not have the signed state yet takes the delta.
        phone.wanted = BTreeSet::from([name.clone()]);
        let mut have = phone.have();
        have.insert(name.clone(), Some(Hash::of(old.as_bytes())));
        let session = Session::new(phone.trust.clone(), have, phone.now);
        let before = phone.dump();
        let update = phone.session(&files, session);
        let outcome = update.and_then(|update| match update {
            Some(update) => phone.apply(&update).map(drop),
            None => Ok(()),
        });
        assert!(!GOOD.contains(&data) || outcome.is_ok(), "{outcome:?}");
        feed::judge(phone, &before, outcome, &[(name, state)])
    });
});
