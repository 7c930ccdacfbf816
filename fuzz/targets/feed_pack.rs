//! Any bytes as a `.sportello` file, a good one with changes, and a signed one around any text: the signed rows or those that
//! were there.

#![no_main]

#[allow(dead_code)]
mod feed;

use feed::host::{Phone, ROOTS, new_root, signed, umbria};
use libfuzzer_sys::fuzz_target;
use sportello_core::feed::{Hash, Pack, Refusal, publish};

// One byte of choice, then the file, the changes or the text.
fuzz_target!(|data: &[u8]| {
    let Some((choice, rest)) = data.split_first() else {
        return;
    };
    match choice % 3 {
        0 => open(rest, None),
        1 => {
            let mut file = pack(feed::NEW);
            if change(&mut file, rest) {
                open(&file, None);
            } else {
                open(&file, Some(Hash::of(feed::NEW.as_bytes())));
            }
        }
        _ => {
            if let Ok(text) = std::str::from_utf8(rest) {
                open(&pack(text), None);
            }
        }
    }
});

/// Opens a file on the phone. When it is known to be good, it is taken.
fn open(file: &[u8], good: Option<Hash>) {
    feed::with_phone(|phone| {
        let before = phone.dump();
        let outcome = take(phone, file);
        if let Some(state) = good {
            outcome.as_ref().expect("a good file");
            return feed::judge(phone, &before, Ok(()), state);
        }
        match outcome {
            Ok(state) => feed::judge(phone, &before, Ok(()), state),
            Err(refusal) => feed::judge(phone, &before, Err(refusal), Hash::of(b"")),
        }
    });
}

/// The state that is signed in the file, once its rows were taken.
fn take(phone: &mut Phone, file: &[u8]) -> Result<Hash, Refusal> {
    let pack = Pack::parse(file)?;
    let (update, _) = pack.update(phone.trust.clone(), phone.have(), phone.now)?;
    let change = update
        .changes()
        .iter()
        .find(|change| *change.line().name() == umbria());
    let state = change.map_or_else(|| phone.state(&umbria()), |change| change.line().state());
    phone.apply(&update)?;
    Ok(state)
}

/// A signed file with this text as the snapshot of Umbria.
fn pack(text: &str) -> Vec<u8> {
    let state = Hash::of(text.as_bytes());
    let (line, _) = feed::line(state, text, None).expect("a short text");
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
