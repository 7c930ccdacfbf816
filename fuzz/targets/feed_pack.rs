//! Any bytes as a `.sportello` file, a good one with changes, and a signed one around any text: the signed rows or those that
//! were there.

#![no_main]

#[allow(dead_code)]
mod feed;

use feed::host::{Phone, ROOTS, new_root, signed, umbria};
use libfuzzer_sys::fuzz_target;
use sportello_core::feed::{Hash, Name, Pack, Refusal, publish};

// One byte of choice, then the file, the changes or the text.
fuzz_target!(|data: &[u8]| {
    let Some((choice, rest)) = data.split_first() else {
        return;
    };
    match choice % 4 {
        0 => open(rest, None),
        1 => changed(umbria(), feed::NEW, rest),
        3 => changed(feed::wolof(), feed::NEW_WORDS, rest),
        _ => {
            if let Ok(text) = std::str::from_utf8(rest) {
                open(&pack(text), None);
            }
        }
    }
});

/// Opens a good file of one shard with changes, or as it is.
fn changed(name: Name, text: &str, edits: &[u8]) {
    let mut file = pack(text);
    if change(&mut file, edits) {
        open(&file, None);
    } else {
        open(&file, Some((name, Hash::of(text.as_bytes()))));
    }
}

/// Opens a file on the phone. When it is known to be good, it is taken.
fn open(file: &[u8], good: Option<(Name, Hash)>) {
    feed::with_phone(|phone| {
        let before = phone.dump();
        let outcome = take(phone, file);
        if let Some(good) = good {
            let states = outcome.expect("a good file");
            assert_eq!(states, [good]);
            return feed::judge(phone, &before, Ok(()), &states);
        }
        match outcome {
            Ok(states) => feed::judge(phone, &before, Ok(()), &states),
            Err(refusal) => feed::judge(phone, &before, Err(refusal), &[]),
        }
    });
}

/// The states that are signed in the file, once its rows were taken: of all shards that it has, as the app does it.
fn take(phone: &mut Phone, file: &[u8]) -> Result<Vec<(Name, Hash)>, Refusal> {
    let pack = Pack::parse(file)?;
    phone.wanted = pack.names().into_iter().collect();
    let (update, _) = pack.update(phone.trust.clone(), phone.have(), phone.now)?;
    let lines = update.changes().iter().map(|change| change.line());
    let states = lines.map(|line| (line.name().clone(), line.state()));
    let states = states.collect();
    phone.apply(&update)?;
    Ok(states)
}

/// A signed file with this text as the snapshot of its shard.
fn pack(text: &str) -> Vec<u8> {
    let state = Hash::of(text.as_bytes());
    let (line, _) = feed::line(feed::shard_of(text), state, text, None).expect("a short text");
    let mut files = feed::host_with(line, &[]);
    files.insert("root/1".into(), signed(&new_root().text(), ROOTS));
    files.insert(format!("text/{state}"), text.as_bytes().to_vec());
    publish::write_pack(
        files
            .iter()
            .map(|(path, bytes)| (path.as_str(), bytes.as_slice())),
    )
}

/// Changes bytes: two of place and one of value each; the last two alone cut it there. Whether it is another file then.
fn change(file: &mut Vec<u8>, edits: &[u8]) -> bool {
    let before = file.clone();
    for edit in edits.chunks(3) {
        match *edit {
            [high, low, value] => {
                let at = usize::from(u16::from_be_bytes([high, low]));
                if let Some(byte) = file.get_mut(at) {
                    *byte ^= value;
                }
            }
            [high, low] => file.truncate(usize::from(u16::from_be_bytes([high, low]))),
            _ => {}
        }
    }
    *file != before
}
