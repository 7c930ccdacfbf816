//! What a publisher makes of a catalogue: texts, deltas, lines, the tree over them, signatures. The command `sportello`
//! puts the files where they belong; what is read back is held to the same code as on a phone.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use base64ct::{Base64, Encoding};
use chrono::{DateTime, Utc};
use ed25519_dalek::{Signer, SigningKey};
use serde_json::{Map, Value};

use super::json::{self, Members, malformed};
use super::locale::{LOCALE, MEDIA, MESSAGE, TRANSLATION};
use super::note::{Keys, Note, is_key_name, key_id};
use super::state::{self, DESK, MUNICIPALITY};
use super::{
    Content, DELTAS, DeltaLine, Hash, Line, Name, Offer, Refusal, Role, Root, content, offer,
    record, tree,
};
use crate::catalogue::source::{Package, Territory};
use crate::catalogue::{Catalogue, Dao, DeskRow, build};
use crate::error::Result;
use crate::hex::bytes_of_hex;

pub use super::entry::NewEntry;
pub use super::pack::write as write_pack;
pub use super::patch::patched;
pub use super::root::NewRoot;
pub use super::session::text_path;

/// A snapshot's text of a shard (docs/feed.md).
///
/// # Errors
/// When SQLite refuses, or a stored value is outside its vocabulary.
pub fn text(dao: &Dao, name: &Name) -> Result<String> {
    state::text(dao, name)
}

/// The same text from a territory's tables, and how many records it has: no database is made for it. The state that a
/// phone computes from its rows must be its hash.
pub fn text_of(territory: Territory) -> (String, u64) {
    let Territory {
        name: _,
        mut municipalities,
        organizations,
        mut desks,
        // Of their languages' shards.
        translations: _,
        warnings: _,
    } = territory;
    municipalities.sort_by(|a, b| a.istat.cmp(&b.istat));
    desks.sort_by(|a, b| a.desk.id.cmp(&b.desk.id));
    let organizations: BTreeMap<&str, _> = organizations
        .iter()
        .map(|organization| (organization.id.as_str(), organization))
        .collect();
    let mut text = String::new();
    let mut records = 0;
    for town in &municipalities {
        state::write_line(MUNICIPALITY, record::of_municipality(town), &mut text);
        records += 1;
    }
    for row in desks {
        // The tables' reader refuses a service without its organisation.
        let Some(organization) = organizations.get(row.organization_id.as_str()) else {
            continue;
        };
        let row = DeskRow {
            desk: row.desk,
            organization: (*organization).clone(),
        };
        state::write_line(DESK, record::of_desk(&row), &mut text);
        records += 1;
    }
    (text, records)
}

/// A catalogue in memory with no desk and no town: to try an update on, as a phone would take it.
///
/// # Errors
/// When SQLite refuses.
pub fn empty_catalogue() -> Result<Catalogue> {
    Catalogue::from_bytes(&build::build(&Package::default())?)
}

/// Makes a content file of a text: its name with its lengths, and its bytes.
///
/// # Errors
/// When the text is too long for the format.
pub fn content(text: &str) -> std::io::Result<(Content, Vec<u8>)> {
    content::make(text)
}

/// The delta's text from one snapshot's text to another; `None` when they are the same.
///
/// # Errors
/// When a text is no snapshot's.
pub fn delta(old: &str, new: &str) -> std::result::Result<Option<String>, Refusal> {
    if old == new {
        return Ok(None);
    }
    let (mut old, mut new) = (records(old)?, records(new)?);
    let mut whole = Map::new();
    for (kind, _) in KINDS {
        let part = part(
            old.remove(kind).unwrap_or_default(),
            new.remove(kind).unwrap_or_default(),
        );
        if !part.is_empty() {
            whole.insert(kind.to_owned(), Value::Object(part));
        }
    }
    let mut text = String::new();
    json::write(&Value::Object(whole), &mut text);
    Ok(Some(text))
}

/// Ids of records that differ between two texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Those that are new.
    pub added: BTreeSet<String>,
    /// Those that are not as they were.
    pub changed: BTreeSet<String>,
    /// Those that are no more.
    pub removed: BTreeSet<String>,
}

/// What differs between two snapshots' texts.
///
/// # Errors
/// When a text is no snapshot's.
pub fn difference(old: &str, new: &str) -> std::result::Result<Difference, Refusal> {
    // Equal lines are equal records; only the others are read.
    let (before, after): (BTreeSet<&str>, BTreeSet<&str>) =
        (old.lines().collect(), new.lines().collect());
    let ids = |lines: &BTreeSet<&str>, without: &BTreeSet<&str>| {
        let text: String = lines
            .difference(without)
            .flat_map(|line| [*line, "\n"])
            .collect();
        let records = records(&text)?.into_values();
        Ok::<BTreeSet<String>, Refusal>(records.flat_map(BTreeMap::into_keys).collect())
    };
    let (old, new) = (ids(&before, &after)?, ids(&after, &before)?);
    Ok(Difference {
        added: new.difference(&old).cloned().collect(),
        changed: new.intersection(&old).cloned().collect(),
        removed: old.difference(&new).cloned().collect(),
    })
}

/// The kinds of records, with the member that is the id of each.
pub(super) const KINDS: [(&str, &str); 6] = [
    (MUNICIPALITY, "istat_code"),
    (DESK, "id"),
    (LOCALE, "tag"),
    (MESSAGE, "id"),
    (MEDIA, "name"),
    (TRANSLATION, "id"),
];

/// Records of a snapshot's text by kind and id.
pub(super) type Records = BTreeMap<&'static str, BTreeMap<String, Value>>;

pub(super) fn records(text: &str) -> std::result::Result<Records, Refusal> {
    let mut all = Records::new();
    for (at, line) in text.lines().enumerate() {
        let file = "a snapshot";
        let mut members = Members::parse(file, line)?;
        let mut kinds = KINDS.into_iter();
        let found = kinds.find_map(|(kind, id)| Some((kind, id, members.take(kind)?)));
        let record = found.and_then(|(kind, id, record)| {
            let id = record.get(id)?.as_str()?.to_owned();
            Some((kind, id, record))
        });
        let (kind, id, record) =
            record.ok_or_else(|| malformed(file, format!("line {} is no record", at + 1)))?;
        all.entry(kind).or_default().insert(id, record);
    }
    Ok(all)
}

fn part(mut old: BTreeMap<String, Value>, new: BTreeMap<String, Value>) -> Map<String, Value> {
    let mut add = Map::new();
    let mut set: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    for (id, record) in new {
        match old.remove(&id) {
            None => {
                add.insert(id, record);
            }
            Some(before) => differ(&before, &record, "", &mut |pointer, value| {
                set.entry(pointer.to_owned())
                    .or_default()
                    .insert(id.clone(), value);
            }),
        }
    }
    let delete: Vec<Value> = old.into_keys().map(Value::from).collect();
    let set: Map<String, Value> = set
        .into_iter()
        .map(|(pointer, column)| (pointer, Value::Object(column)))
        .collect();
    let mut part = Map::new();
    if !delete.is_empty() {
        part.insert("delete".into(), Value::Array(delete));
    }
    for (name, members) in [("add", add), ("set", set)] {
        if !members.is_empty() {
            part.insert(name.into(), Value::Object(members));
        }
    }
    part
}

/// Tells each JSON Pointer whose value is another one. Lists of one length are compared item by item, others set whole.
fn differ(old: &Value, new: &Value, at: &str, tell: &mut dyn FnMut(&str, Value)) {
    match (old, new) {
        _ if old == new => {}
        (Value::Object(before), Value::Object(after)) => {
            for (member, value) in after {
                let pointer = format!("{at}/{}", member.replace('~', "~0").replace('/', "~1"));
                match before.get(member) {
                    Some(before) => differ(before, value, &pointer, tell),
                    None => tell(&pointer, value.clone()),
                }
            }
            for member in before.keys().filter(|member| !after.contains_key(*member)) {
                tell(
                    &format!("{at}/{}", member.replace('~', "~0").replace('/', "~1")),
                    Value::Null,
                );
            }
        }
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            for (index, (before, after)) in before.iter().zip(after).enumerate() {
                differ(before, after, &format!("{at}/{index}"), tell);
            }
        }
        _ => tell(at, new.clone()),
    }
}

/// What a version will say of a shard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewLine {
    /// Which shard.
    pub name: Name,
    /// When its records last changed.
    pub updated: DateTime<Utc>,
    /// SHA-256 of its snapshot's text.
    pub state: Hash,
    /// How many records it has.
    pub records: u64,
    /// The whole of it.
    pub snapshot: Content,
    /// Ways to it, newest first; those beyond [`DELTAS`] are left out.
    pub deltas: Vec<DeltaLine>,
}

/// The files `lines/<version>/<name>` of some lines, the list of languages (when there is one), and the tree's root for the
/// entry; `lines` of the entry is how many files there are. The order given does not matter.
pub fn lines(
    version: u64,
    lines: Vec<NewLine>,
    offers: &[Offer],
) -> (Hash, BTreeMap<String, String>) {
    let lines: BTreeMap<Name, NewLine> = lines
        .into_iter()
        .map(|line| (line.name.clone(), line))
        .collect();
    // In the order of the names' texts.
    let mut texts: Vec<(String, String)> = lines
        .into_values()
        .map(|new| {
            let path = super::line::path(version, &new.name);
            let NewLine {
                name,
                updated,
                state,
                records,
                snapshot,
                mut deltas,
            } = new;
            deltas.truncate(DELTAS);
            (
                path,
                Line {
                    name,
                    updated,
                    state,
                    records,
                    snapshot,
                    deltas,
                }
                .text(),
            )
        })
        .collect();
    if !offers.is_empty() {
        texts.push((offer::path(version), offer::text(offers)));
    }
    texts.sort();
    let levels = tree::levels(
        texts
            .iter()
            .map(|(_, text)| tree::leaf(text.as_bytes()))
            .collect(),
    );
    let root = levels
        .last()
        .and_then(|level| level.first().copied())
        .unwrap_or_else(|| Hash::of(b""));
    let files = texts
        .into_iter()
        .enumerate()
        .map(|(index, (path, mut text))| {
            let proof: Vec<String> = tree::path(&levels, index)
                .iter()
                .map(ToString::to_string)
                .collect();
            let _ = write!(
                text,
                "\n{}\n",
                serde_json::json!({"index": index, "path": proof})
            );
            (path, text)
        });
    (root, files.collect())
}

/// Signs a text (one line with its line feed), or adds a signature to a note that has some. A key that has signed it
/// already signs it once.
///
/// # Errors
/// When the name cannot be a key's, or the bytes are neither a line nor a note.
pub fn sign(text: &str, name: &str, key: &SigningKey) -> std::result::Result<String, Refusal> {
    let bad = |why| Refusal::NotANote {
        file: "the text to sign".into(),
        why,
    };
    if !is_key_name(name) {
        return Err(bad("a key's name is 1 to 32 of a-z, 0-9 and -"));
    }
    let (line, before) = match text.split_once("\n\n") {
        Some((line, signatures)) => (line, signatures),
        None => (
            text.strip_suffix('\n')
                .ok_or_else(|| bad("it does not end with a line feed"))?,
            "",
        ),
    };
    if line.is_empty() || line.contains('\n') {
        return Err(bad("it is not one line"));
    }
    let signed = format!("{line}\n");
    let mut bytes = key_id(name, key.verifying_key().as_bytes()).to_vec();
    bytes.extend_from_slice(&key.sign(signed.as_bytes()).to_bytes());
    let signature = format!("\u{2014} {name} {}\n", Base64::encode_string(&bytes));
    let others = before
        .split_inclusive('\n')
        .filter(|line| *line != signature)
        .collect::<String>();
    Ok(format!("{signed}\n{others}{signature}"))
}

/// Which of some keys (public, in hexadecimal, by name) have signed a note; none when it is not signed at all.
///
/// # Errors
/// When it is neither a line to be signed nor a note.
pub fn signers(
    file: &str,
    bytes: &[u8],
    keys: &BTreeMap<String, String>,
) -> std::result::Result<BTreeSet<String>, Refusal> {
    if unsigned(bytes).is_some() {
        return Ok(BTreeSet::new());
    }
    let note = Note::parse(file, bytes)?;
    let good = keys.iter().filter(|(name, key)| {
        let Some(key) = bytes_of_hex(key) else {
            return false;
        };
        let role = Role {
            keys: BTreeSet::from([(*name).clone()]),
            threshold: 1,
        };
        let keys = Keys::from([((*name).clone(), key)]);
        note.verify(&keys, &role).is_ok()
    });
    Ok(good.map(|(name, _)| name.clone()).collect())
}

/// What a root says that is not signed yet, or not enough: to be shown and signed, never to be believed.
///
/// # Errors
/// When it is no root.
pub fn draft_root(file: &str, bytes: &[u8]) -> std::result::Result<NewRoot, Refusal> {
    let root = match unsigned(bytes) {
        Some(line) => Root::read(file, line, bytes)?,
        None => Root::read(file, Note::parse(file, bytes)?.unverified(), bytes)?,
    };
    let keys = root.keys().into_iter();
    Ok(NewRoot {
        version: root.version(),
        expires: root.expires(),
        keys: keys.map(|(name, key)| (name.to_owned(), key)).collect(),
        root: root.root().clone(),
        entry: root.entry().clone(),
        floor: root.floor(),
    })
}

/// The one line that is to be signed, when there is nothing else.
fn unsigned(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?;
    let line = text.strip_suffix('\n')?;
    (!line.is_empty() && !line.contains('\n')).then_some(line)
}

/// Path of the list of languages within a feed.
pub fn offers_path(version: u64) -> String {
    offer::path(version)
}

/// What a line's file says that nobody has signed yet: to be tried, never to be believed.
///
/// # Errors
/// When it is no line.
pub fn draft_line(file: &str, text: &str) -> std::result::Result<Line, Refusal> {
    Line::read(file, text.lines().next().unwrap_or_default())
}

/// The content files that a line's file names: its snapshot's, then its deltas'. The list of languages names none.
///
/// # Errors
/// When it is no line.
pub fn contents(file: &str, text: &str) -> std::result::Result<Vec<Content>, Refusal> {
    if offer::is_list(text) {
        return Ok(Vec::new());
    }
    let line = draft_line(file, text)?;
    let deltas = line.deltas.iter().map(|delta| delta.content);
    Ok([line.snapshot].into_iter().chain(deltas).collect())
}

/// Whether a text can be the name of a key: 1 to 32 of `a-z`, `0-9` and `-`.
pub fn can_be_a_keys_name(text: &str) -> bool {
    is_key_name(text)
}

/// The public key in hexadecimal, as a root names it.
pub fn public_key(key: &SigningKey) -> String {
    crate::hex::hex(key.verifying_key().as_bytes())
}
