//! Any text as a snapshot, signed by the right key: its rows, when they write that very text, or those that were there.

#![no_main]

#[allow(dead_code)]
mod feed;

use std::collections::BTreeSet;

use libfuzzer_sys::fuzz_target;
use sportello_core::feed::{Hash, Session};

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let state = Hash::of(text.as_bytes());
    let name = feed::shard_of(text);
    feed::with_phone(|phone| {
        let Some((line, content)) = feed::line(name.clone(), state, text, None) else {
            return false;
        };
        let files = feed::host_with(line, &content);
        phone.wanted = BTreeSet::from([name.clone()]);
        let session = Session::new(phone.trust.clone(), phone.have(), phone.now);
        let before = phone.dump();
        let update = phone.session(&files, session);
        let outcome = update.and_then(|update| match update {
            Some(update) => phone.apply(&update).map(drop),
            None => Ok(()),
        });
        let good = [feed::NEW, feed::NEW_WORDS];
        assert!(!good.contains(&text) || outcome.is_ok(), "{outcome:?}");
        feed::judge(phone, &before, outcome, &[(name, state)])
    });
});
