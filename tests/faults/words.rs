//! A language for what goes through an update again and again: messages, recordings and the names of a few desks, in the
//! publisher's own writing.

use std::collections::BTreeMap;

use serde_json::Value;
use sportello_core::catalogue::{FreeText, Media, Translation, source_hash};
use sportello_core::feed::bundle::{Bundle, DeskTexts, text_of};

/// Its tag.
pub const TAG: &str = "wo";

/// Bytes of a recording: a few pages of the database.
const RECORDING: usize = 9000;

/// Two texts of the language for the desks of a territory's text: in the second a message, a recording and a desk's name are
/// others, and of each some have come and some have gone.
pub fn versions(territory: &str) -> [String; 2] {
    let desks: Vec<(String, String)> = territory.lines().filter_map(named).take(12).collect();
    let (first, second) = desks.split_at(desks.len() / 2);
    let older = bundle(
        &[("app-name", "a"), ("back", "b"), ("close", "c")],
        &["app-name", "back"],
        1,
    );
    let newer = bundle(
        &[("app-name", "A"), ("back", "b"), ("room-help", "d")],
        &["back", "room-help"],
        2,
    );
    let names = |desks: &[(String, String)], mark: &str| -> DeskTexts {
        let names = desks
            .iter()
            .map(|(id, name)| (id.clone(), vec![translated(name, mark)]));
        names.collect()
    };
    let before = names(first, "x");
    let mut after = names(second, "z");
    after.extend(names(&first[1..], "y"));
    [
        text_of(TAG, &older, &before).text,
        text_of(TAG, &newer, &after).text,
    ]
}

/// Id and name of the desk of a line, when it is one.
fn named(line: &str) -> Option<(String, String)> {
    let record: Value = serde_json::from_str(line).ok()?;
    let text = |pointer: &str| Some(record.pointer(pointer)?.as_str()?.to_owned());
    Some((
        text("/service_at_location/id")?,
        text("/service_at_location/service/name")?,
    ))
}

fn bundle(messages: &[(&str, &str)], spoken: &[&str], number: u8) -> Bundle {
    let meta = [("app", "0.1.0"), ("made_by", "invented"), ("name", "Wolof")];
    let media = spoken.iter().map(|id| Media {
        name: format!("audio/{id}.opus"),
        kind: "audio/ogg".to_owned(),
        bytes: recording(number),
    });
    Bundle {
        meta: owned(&meta),
        messages: owned(messages),
        media: media.collect(),
    }
}

fn owned(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    let pairs = pairs.iter();
    pairs
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect()
}

/// Bytes that begin as a recording does and do not compress.
fn recording(number: u8) -> Vec<u8> {
    let mut rng = fastrand::Rng::with_seed(u64::from(number));
    let mut bytes = b"OggS".to_vec();
    bytes.extend((0..RECORDING).map(|_| rng.u8(..)));
    bytes
}

fn translated(name: &str, mark: &str) -> Translation {
    Translation {
        what: FreeText::ServiceName,
        source_hash: source_hash(name),
        text: format!("{mark} {name}"),
        made_by: "invented".to_owned(),
    }
}
