//! Any text as a snapshot, signed by the right key: its rows, when they write that very text, or those that were there.

#![no_main]

#[allow(dead_code)]
mod feed;

use libfuzzer_sys::fuzz_target;
use sportello_core::feed::{Hash, Session};

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let state = Hash::of(text.as_bytes());
    feed::with_phone(|phone| {
        let Some((line, content)) = feed::line(state, text, None) else {
            return false;
        };
        let files = feed::host_with(line, &content);
        let session = Session::new(phone.trust.clone(), phone.have(), phone.now);
        let before = phone.dump();
        let update = phone.session(&files, session);
        let outcome = update.and_then(|update| match update {
            Some(update) => phone.apply(&update).map(drop),
            None => Ok(()),
        });
        assert!(text != feed::NEW || outcome.is_ok(), "{outcome:?}");
        feed::judge(phone, &before, outcome, state)
    });
});
