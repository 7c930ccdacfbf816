//! A publisher with real keys and a phone with a few desks, for the targets of the feed: what is behind a signature is reached
//! because the target signs.

#[path = "../../core/tests/feed/host.rs"]
pub mod host;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use sportello_core::catalogue::Catalogue;
use sportello_core::feed::publish::{self, NewEntry, NewLine};
use sportello_core::feed::{DeltaLine, Hash, Name, Refusal};

use host::{FEED, Phone, Publisher, now, signed, umbria};

/// The rows of the phone.
pub const OLD: &str = include_str!("../seeds/feed_snapshot/00");

/// What a publisher made of them.
pub const NEW: &str = include_str!("../seeds/feed_snapshot/01");

/// What the phone has of a language: messages, a recording, a font, translations.
pub const OLD_WORDS: &str = include_str!("../seeds/feed_snapshot/02");

/// What a publisher made of it.
pub const NEW_WORDS: &str = include_str!("../seeds/feed_snapshot/03");

/// The language.
pub fn wolof() -> Name {
    Name::locale("wo").expect("a language")
}

/// Of which shard a text is taken to be: of the language when it begins as one does.
pub fn shard_of(text: &str) -> Name {
    if text.starts_with("{\"locale\"") {
        wolof()
    } else {
        umbria()
    }
}

/// What the phone has of a shard, and what a publisher made of it.
pub fn texts_of(name: &Name) -> (&'static str, &'static str) {
    if *name == umbria() {
        (OLD, NEW)
    } else {
        (OLD_WORDS, NEW_WORDS)
    }
}

thread_local! {
    static PHONE: RefCell<Phone> = RefCell::new(small());
}

/// A phone whose catalogue has the few desks of [`OLD`] and the language of [`OLD_WORDS`], and nothing else.
fn small() -> Phone {
    let mut publisher = Publisher::new();
    for (name, texts) in &mut publisher.texts {
        *texts = vec![if *name == umbria() { OLD } else { "" }.to_owned()];
    }
    publisher.texts.insert(wolof(), vec![OLD_WORDS.to_owned()]);
    publisher.publish();
    let mut phone = Phone::new();
    let wanted = publisher.texts.keys().cloned().collect();
    phone.wanted = wanted;
    phone.update(&publisher).expect("a small catalogue");
    for name in [umbria(), wolof()] {
        assert_eq!(phone.state(&name), Hash::of(texts_of(&name).0.as_bytes()));
    }
    phone.wanted.clear();
    phone
}

/// Does something with the phone. When it says that rows may have changed, the next one finds them as they were.
pub fn with_phone(work: impl FnOnce(&mut Phone) -> bool) {
    PHONE.with_borrow_mut(|phone| {
        let trust = phone.trust.clone();
        phone.wanted.clear();
        let before = phone.catalogue.to_bytes().expect("its bytes");
        if work(phone) {
            phone.catalogue = Catalogue::from_bytes(&before).expect("a catalogue");
        }
        phone.trust = trust;
    });
}

/// Applies the outcome of an update as it must be: all or nothing.
pub fn judge(
    phone: &Phone,
    before: &str,
    outcome: Result<(), Refusal>,
    states: &[(Name, Hash)],
) -> bool {
    match outcome {
        Ok(()) => {
            for (name, state) in states {
                assert_eq!(phone.state(name), *state, "what was signed of {name}");
            }
            true
        }
        Err(_) => {
            assert_eq!(phone.dump(), before, "the catalogue is as it was");
            false
        }
    }
}

/// Files of a host whose newest version has this line, and the content.
pub fn host_with(line: NewLine, content: &[(String, Vec<u8>)]) -> BTreeMap<String, Vec<u8>> {
    let mut files: BTreeMap<String, Vec<u8>> = content.iter().cloned().collect();
    let (tree, lines) = publish::lines(2, vec![line], &[]);
    files.extend(
        lines
            .into_iter()
            .map(|(path, text)| (path, text.into_bytes())),
    );
    files.insert("entry".into(), signed(&entry(tree).text(), FEED));
    files
}

/// The entry of version 2 with one line.
pub fn entry(tree: Hash) -> NewEntry {
    NewEntry {
        version: 2,
        created: now() - chrono::Duration::minutes(5),
        expires: now() + chrono::Duration::days(90),
        root: 1,
        lines: 1,
        tree,
    }
}

/// A line of a shard: its state, its snapshot's text, and a delta's text from what the phone has. `None` when a text is too long.
pub fn line(
    name: Name,
    state: Hash,
    snapshot: &str,
    delta: Option<&str>,
) -> Option<(NewLine, Vec<(String, Vec<u8>)>)> {
    let (content, bytes) = publish::content(snapshot).ok()?;
    let mut files = vec![(content.path(), bytes)];
    let mut deltas = Vec::new();
    if let Some(delta) = delta {
        let (content, bytes) = publish::content(delta).ok()?;
        files.push((content.path(), bytes));
        deltas.push(DeltaLine {
            from: Hash::of(texts_of(&name).0.as_bytes()),
            content,
        });
    }
    let line = NewLine {
        name,
        updated: now(),
        state,
        records: snapshot.lines().count() as u64,
        snapshot: content,
        deltas,
    };
    Some((line, files))
}
