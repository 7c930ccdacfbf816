//! What a browser has stored of the person's.

use crate::{Page, page::until};

/// Waits until the stored bytes of the person's database contain a text.
pub fn stored(page: &Page, text: &str) {
    let script = format!("({STORED})('user.db').then((text) => text.includes({text:?}))");
    until(&format!("{text} to be stored"), || {
        (page.eval(&script) == true).then_some(())
    });
}

/// A stored file as text, one character a byte; empty where there is none.
pub const STORED: &str = "(name) => new Promise((done, fail) => {
    const opening = indexedDB.open('sportello', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('files');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
        const database = opening.result;
        const asked = database.transaction('files').objectStore('files').get(name);
        asked.onsuccess = () => {
            database.close();
            done(asked.result ? new TextDecoder('latin1').decode(asked.result) : '');
        };
    };
})";
