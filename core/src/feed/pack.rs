//! A `.sportello` file: the files of a feed in one, for phones that pass a catalogue on without a network. It is read as
//! a host that has nothing else, by the same session, with the same checks.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use super::session::text_path;
use super::{
    CONTENT_BYTES, Hash, Line, Name, Need, Refusal, Session, TEXT_BYTES, Trust, Update, entry,
    line, state,
};
use crate::catalogue::{Dao, META_FEED_ENTRY, META_FEED_VERSION, meta_feed_line};
use crate::error::Result;

/// What the file begins with.
const MAGIC: &[u8] = b"sportello 1\n";

/// Name of the file in reasons.
const FILE: &str = ".sportello";

/// The longest path in it.
const PATH_BYTES: usize = 200;

/// The files of a `.sportello` file, by path. Nothing of it is believed yet.
#[derive(Clone, Debug)]
pub struct Pack<'a> {
    files: BTreeMap<&'a str, &'a [u8]>,
}

impl<'a> Pack<'a> {
    /// Takes a file apart.
    ///
    /// # Errors
    /// When it is none, or cut off.
    pub fn parse(bytes: &'a [u8]) -> std::result::Result<Self, Refusal> {
        let bad = |why: &str| Refusal::Malformed {
            file: FILE.to_owned(),
            why: why.to_owned(),
        };
        let mut rest = bytes
            .strip_prefix(MAGIC)
            .ok_or_else(|| bad("it does not begin with \"sportello 1\""))?;
        let mut files = BTreeMap::new();
        while !rest.is_empty() {
            let end = rest
                .iter()
                .take(PATH_BYTES + 24)
                .position(|byte| *byte == b'\n');
            let (head, after) = end
                .and_then(|end| rest.split_at_checked(end))
                .ok_or_else(|| bad("a file in it has no heading"))?;
            let head = std::str::from_utf8(head)
                .ok()
                .and_then(|head| head.split_once(' '));
            let (path, length) = head.ok_or_else(|| bad("a heading is not a path and a length"))?;
            let length = length
                .parse::<u64>()
                .ok()
                .filter(|length| *length <= TEXT_BYTES.max(CONTENT_BYTES));
            let length = length
                .and_then(|length| usize::try_from(length).ok())
                .ok_or_else(|| bad("a heading has no length"))?;
            let body = after
                .get(1..)
                .and_then(|after| after.split_at_checked(length));
            let (body, next) = body.ok_or_else(|| bad("it is cut off"))?;
            if files.insert(path, body).is_some() {
                return Err(bad("it has a file twice"));
            }
            rest = next;
        }
        Ok(Self { files })
    }

    /// The shards that it has lines of, in the order of their names.
    pub fn names(&self) -> Vec<Name> {
        let names = self.files.keys().filter_map(|path| {
            let (_version, name) = path.strip_prefix("lines/")?.split_once('/')?;
            Name::parse(name)
        });
        names.collect()
    }

    /// Goes through a session with what is in the file: which update it holds, and what is trusted then.
    ///
    /// # Errors
    /// When anything of it is refused; a file without a newer version gives an update that [`Update::is_same`].
    pub fn update(
        &self,
        trust: Trust,
        have: BTreeMap<Name, Option<Hash>>,
        now: DateTime<Utc>,
    ) -> std::result::Result<(Update, Trust), Refusal> {
        // A file is no check of a host: what was known of it stays.
        let checked = trust.checked();
        let mut session = Session::new(trust, have, now).of_texts();
        while let Need::File(request) = session.need() {
            match self.files.get(request.path.as_str()) {
                Some(bytes) => session.give(bytes, None)?,
                None => session.missing()?,
            }
        }
        let trust = session.settled().with_check(checked);
        let update = session.end().ok_or_else(|| Refusal::Missing {
            file: entry::PATH.to_owned(),
        })?;
        Ok((update, trust))
    }
}

/// Writes a `.sportello` file.
pub fn write<'b>(files: impl IntoIterator<Item = (&'b str, &'b [u8])>) -> Vec<u8> {
    let mut all = MAGIC.to_vec();
    for (path, bytes) in files {
        all.extend_from_slice(format!("{path} {}\n", bytes.len()).as_bytes());
        all.extend_from_slice(bytes);
    }
    all
}

/// Writes what a catalogue got from a feed, for another phone: of the shards that are named, or of all, those that stand as the
/// newest entry says. `None` when no update was applied yet.
///
/// # Errors
/// When SQLite refuses, or a stored value is outside its vocabulary.
pub fn share(dao: &Dao, trust: &Trust, only: Option<&BTreeSet<Name>>) -> Result<Option<Vec<u8>>> {
    let (Some(note), Some(version)) = (
        dao.meta(META_FEED_ENTRY)?,
        dao.meta(META_FEED_VERSION)?
            .and_then(|text| text.parse().ok()),
    ) else {
        return Ok(None);
    };
    let mut files: Vec<(String, Vec<u8>)> = vec![(entry::PATH.to_owned(), note.into_bytes())];
    for root in trust.roots() {
        files.push((format!("root/{}", root.version()), root.note().to_vec()));
    }
    let territories = dao.territories()?.into_iter();
    let locales = dao.locales()?.into_keys();
    let names = territories
        .filter_map(|id| Name::territory(&id))
        .chain(locales.filter_map(|tag| Name::locale(&tag)))
        .filter(|name| only.is_none_or(|only| only.contains(name)));
    for name in names {
        let Some(file) = dao.meta(&meta_feed_line(&name.to_string()))? else {
            continue;
        };
        let Some(leaf) = file
            .lines()
            .next()
            .and_then(|text| Line::read(FILE, text).ok())
        else {
            continue;
        };
        let text = state::text(dao, &name)?;
        // What is passed on is what was signed, or nothing.
        if Hash::of(text.as_bytes()) == leaf.state() {
            files.push((line::path(version, &name), file.into_bytes()));
            files.push((text_path(leaf.state()), text.into_bytes()));
        }
    }
    Ok(Some(write(
        files
            .iter()
            .map(|(path, bytes)| (path.as_str(), bytes.as_slice())),
    )))
}
