//! One update, from the entry to what the catalogue can take: which file is needed next, and what its bytes mean. It
//! does no I/O: a network, a folder, a `.sportello` file and a test all drive it the same way.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use chrono::{DateTime, Utc};

use super::line::{self, Line};
use super::note::Note;
use super::offer;
use super::{
    Content, ENTRY_BYTES, Entry, Hash, LINE_BYTES, Name, ROOT_BYTES, Refusal, Trust, entry,
};

/// A file that is needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Its path within the feed.
    pub path: String,
    /// How many bytes are read at most; more are a fault of the host.
    pub limit: u64,
    /// How many bytes it has, when that is signed: what progress is counted against.
    pub length: Option<u64>,
    /// The tag that the host gave before: it may answer that nothing has changed.
    pub etag: Option<String>,
}

/// What a session needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Need {
    /// The bytes of a file: [`Session::give`], or [`Session::missing`] or [`Session::not_modified`].
    File(Request),
    /// Nothing more: [`Session::end`].
    Nothing,
}

/// What is to be done with a shard. Made only of verified bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub(super) line: Line,
    /// The line's file, with its proof: so that it can be passed on.
    pub(super) file: String,
    pub(super) how: How,
}

impl Change {
    /// What the entry says of the shard.
    pub const fn line(&self) -> &Line {
        &self.line
    }

    /// Bytes of content that came for it.
    pub const fn bytes(&self) -> u64 {
        match self.how {
            How::Same => 0,
            How::Delta { length, .. } | How::Snapshot { length, .. } => length,
        }
    }
}

/// How a shard comes to its new state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum How {
    /// It is there.
    Same,
    /// By a delta's text.
    Delta { text: String, length: u64 },
    /// By a snapshot's text.
    Snapshot { text: String, length: u64 },
}

/// A version that may be applied: its entry is signed and the newest, its lines are the entry's, its content is the
/// lines'.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Update {
    pub(super) entry: Entry,
    pub(super) note: String,
    pub(super) changes: Vec<Change>,
    /// The list of languages, when it was asked for and is there.
    pub(super) offers: Option<String>,
    absent: Vec<Name>,
    /// Whether that is the word of a host, and not of a file that holds a few shards only.
    of_host: bool,
    /// Number of the root whose keys vouched for the entry.
    pub(super) root: u64,
}

impl Update {
    /// The signed entry.
    pub const fn entry(&self) -> &Entry {
        &self.entry
    }

    /// The shards, in the order of their names.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Shards that were asked for and that the version does not have.
    pub fn absent(&self) -> &[Name] {
        &self.absent
    }

    /// The same, as far as they need not be asked for again before there is a new version.
    pub(super) fn settled_absent(&self) -> &[Name] {
        if self.of_host { &self.absent } else { &[] }
    }

    /// Whether there is nothing to write but that all stands as the entry says: no row, no list of languages, no word that a
    /// shard is absent.
    pub fn says_nothing(&self) -> bool {
        self.is_same() && self.offers.is_none() && self.absent.is_empty()
    }

    /// Whether every shard stands as the entry says already.
    pub fn is_same(&self) -> bool {
        self.changes.iter().all(|change| change.how == How::Same)
    }
}

/// A shard's line, and what is to be got for it.
struct Wanted {
    line: Line,
    file: String,
    get: Get,
}

#[derive(Clone, Copy)]
enum Get {
    Nothing,
    Delta(Content),
    Snapshot,
}

enum Stage {
    /// The entry.
    Entry,
    /// Root n + 1, to judge these bytes of an entry by.
    Root { entry: Vec<u8> },
    /// The list of languages.
    Offers,
    /// The lines of these names.
    Lines { left: VecDeque<Name> },
    /// Content for the first of these.
    Content,
    /// All is there.
    Done,
}

/// An update that is going on.
pub struct Session {
    trust: Trust,
    now: DateTime<Utc>,
    have: BTreeMap<Name, Option<Hash>>,
    whole: BTreeSet<Name>,
    texts: bool,
    ask_offers: bool,
    offers: Option<String>,
    stage: Stage,
    entry: Option<(Entry, String)>,
    etag: Option<String>,
    wanted: VecDeque<Wanted>,
    changes: Vec<Change>,
    absent: Vec<Name>,
}

impl Session {
    /// An update of some shards, of which the catalogue has these states (`None`: nothing yet).
    pub fn new(trust: Trust, have: BTreeMap<Name, Option<Hash>>, now: DateTime<Utc>) -> Self {
        Self {
            trust,
            now,
            have,
            whole: BTreeSet::new(),
            texts: false,
            ask_offers: false,
            offers: None,
            stage: Stage::Entry,
            entry: None,
            etag: None,
            wanted: VecDeque::new(),
            changes: Vec::new(),
            absent: Vec::new(),
        }
    }

    /// Takes the snapshot of a shard, whatever deltas there are: after one that did not give the signed state.
    #[must_use]
    pub fn with_snapshot_of(mut self, name: Name) -> Self {
        self.whole.insert(name);
        self
    }

    /// Asks for the list of languages too.
    #[must_use]
    pub fn with_offers(mut self) -> Self {
        self.ask_offers = true;
        self
    }

    /// Asks for the texts of snapshots by their state, as a `.sportello` file has them, and for no delta.
    pub(super) fn of_texts(mut self) -> Self {
        self.texts = true;
        self
    }

    /// What is trusted now: worth keeping whether the session ends well or not.
    pub const fn trust(&self) -> &Trust {
        &self.trust
    }

    /// The file that is needed next.
    pub fn need(&self) -> Need {
        let file = |path: String, limit: u64, length: Option<u64>| {
            Need::File(Request {
                path,
                limit,
                length,
                etag: None,
            })
        };
        match &self.stage {
            Stage::Entry => Need::File(Request {
                path: entry::PATH.to_owned(),
                limit: ENTRY_BYTES,
                length: None,
                etag: self
                    .trust
                    .etag_for(self.have.keys())
                    // "Not modified" would end it before the list is there.
                    .filter(|_| !self.ask_offers)
                    .map(str::to_owned),
            }),
            Stage::Root { .. } => file(self.next_root(), ROOT_BYTES, None),
            Stage::Offers => match &self.entry {
                Some((entry, _)) => file(offer::path(entry.version()), LINE_BYTES, None),
                None => Need::Nothing,
            },
            Stage::Lines { left } => match (left.front(), &self.entry) {
                (Some(name), Some((entry, _))) => {
                    file(line::path(entry.version(), name), LINE_BYTES, None)
                }
                _ => Need::Nothing,
            },
            Stage::Content => match self.wanted.front() {
                Some(wanted) if self.texts => {
                    let size = wanted.line.snapshot.size;
                    file(text_path(wanted.line.state), size, Some(size))
                }
                Some(wanted) => {
                    let content = wanted.content();
                    file(content.path(), content.length, Some(content.length))
                }
                None => Need::Nothing,
            },
            Stage::Done => Need::Nothing,
        }
    }

    /// Bytes of all content that is still to come, as far as the lines tell.
    pub fn bytes_left(&self) -> u64 {
        self.wanted
            .iter()
            .map(|wanted| wanted.content().length)
            .sum()
    }

    fn next_root(&self) -> String {
        format!("root/{}", self.trust.root().version() + 1)
    }

    /// The bytes of the file that [`Session::need`] named, with the tag that the host gave.
    ///
    /// # Errors
    /// When they are refused: the session is over, the catalogue as it was.
    pub fn give(&mut self, bytes: &[u8], etag: Option<String>) -> Result<(), Refusal> {
        if let Need::File(request) = self.need() {
            let found = bytes.len() as u64;
            if found > request.limit {
                let refusal = Refusal::Length {
                    file: request.path,
                    expected: request.limit,
                    found,
                };
                // A delta that is not what was signed: the snapshot may be.
                return self.whole_instead().ok_or(refusal);
            }
        }
        match std::mem::replace(&mut self.stage, Stage::Done) {
            Stage::Entry => {
                self.etag = etag;
                self.judge(bytes.to_vec())
            }
            Stage::Root { entry } => {
                let next = self.trust.root().next(bytes)?;
                self.trust.accept_root(next);
                self.judge(entry)
            }
            Stage::Offers => {
                if let Some((entry, _)) = &self.entry {
                    offer::verify(bytes, entry)?;
                    self.offers = Some(String::from_utf8_lossy(bytes).into_owned());
                }
                self.first_line();
                Ok(())
            }
            Stage::Lines { left } => self.line(left, bytes),
            Stage::Content => self.content(bytes),
            Stage::Done => Ok(()),
        }
    }

    /// The host does not have that file.
    ///
    /// # Errors
    /// When it must have it.
    pub fn missing(&mut self) -> Result<(), Refusal> {
        let path = match self.need() {
            Need::File(request) => request.path,
            Need::Nothing => return Ok(()),
        };
        let missing = Refusal::Missing { file: path };
        match std::mem::replace(&mut self.stage, Stage::Done) {
            // There is no newer root: by those that are trusted the entry stands or falls.
            Stage::Root { entry } => {
                let verified = Entry::verify(&entry, self.trust.root())?;
                self.trust.root().fresh(self.now)?;
                if verified.root() > self.trust.root().version() {
                    return Err(missing);
                }
                self.accept(verified, &entry)
            }
            // A version without languages.
            Stage::Offers => {
                self.first_line();
                Ok(())
            }
            Stage::Lines { mut left } => {
                self.absent.extend(left.pop_front());
                if left.is_empty() && self.changes.is_empty() && self.wanted.is_empty() {
                    return Err(missing);
                }
                self.next_line(left);
                Ok(())
            }
            Stage::Content => self.whole_instead().ok_or(missing),
            Stage::Entry | Stage::Done => Err(missing),
        }
    }

    /// The host says that the entry is the one whose tag it was sent.
    ///
    /// # Errors
    /// When it was sent none, or the entry has expired since.
    pub fn not_modified(&mut self) -> Result<(), Refusal> {
        let sent = matches!(self.need(), Need::File(Request { etag: Some(_), .. }));
        let file = entry::PATH.to_owned();
        match self.trust.expires() {
            Some(at) if sent && self.now >= at => Err(Refusal::Expired { file, at }),
            Some(_) if sent => {
                self.trust.check(self.now);
                self.stage = Stage::Done;
                Ok(())
            }
            _ => Err(Refusal::Missing { file }),
        }
    }

    /// What the catalogue can take, once nothing more is needed; `None` when nothing is new.
    pub fn end(self) -> Option<Update> {
        let (entry, note) = self.entry?;
        let root = self.trust.root().version();
        let whole = matches!(self.stage, Stage::Done) && self.wanted.is_empty();
        whole.then_some(Update {
            entry,
            note,
            changes: self.changes,
            offers: self.offers,
            absent: self.absent,
            of_host: !self.texts,
            root,
        })
    }

    /// Accepts an entry that the trusted root vouches for, else asks for the next root.
    fn judge(&mut self, bytes: Vec<u8>) -> Result<(), Refusal> {
        // What is no note at all will not become one under another root.
        Note::parse(entry::PATH, &bytes)?;
        let root = self.trust.root();
        match Entry::verify(&bytes, root) {
            Ok(entry) if entry.root() <= root.version() && root.fresh(self.now).is_ok() => {
                self.accept(entry, &bytes)
            }
            Ok(_) | Err(Refusal::Signatures { .. }) => {
                self.stage = Stage::Root { entry: bytes };
                Ok(())
            }
            Err(refusal) => Err(refusal),
        }
    }

    fn accept(&mut self, entry: Entry, bytes: &[u8]) -> Result<(), Refusal> {
        entry.newest(&self.trust, self.now)?;
        self.trust.accept_entry(&entry);
        self.trust.check(self.now);
        self.entry = Some((entry, String::from_utf8_lossy(bytes).into_owned()));
        if self.ask_offers {
            self.stage = Stage::Offers;
        } else {
            self.first_line();
        }
        Ok(())
    }

    fn first_line(&mut self) {
        self.next_line(self.have.keys().cloned().collect());
    }

    fn next_line(&mut self, left: VecDeque<Name>) {
        if left.is_empty() {
            self.next_content();
        } else {
            self.stage = Stage::Lines { left };
        }
    }

    fn line(&mut self, mut left: VecDeque<Name>, bytes: &[u8]) -> Result<(), Refusal> {
        if let (Some(name), Some((entry, _))) = (left.pop_front(), &self.entry) {
            let line = Line::verify(bytes, &name, entry)?;
            let state = self.have.get(&name).copied().flatten();
            let get = match state.and_then(|state| line.delta_from(state)) {
                _ if self.whole.contains(&name) => Get::Snapshot,
                _ if state == Some(line.state()) => Get::Nothing,
                Some(delta) if !self.texts => Get::Delta(delta.content),
                _ => Get::Snapshot,
            };
            let file = String::from_utf8_lossy(bytes).into_owned();
            self.wanted.push_back(Wanted { line, file, get });
        }
        self.next_line(left);
        Ok(())
    }

    fn content(&mut self, bytes: &[u8]) -> Result<(), Refusal> {
        let Some(wanted) = self.wanted.front() else {
            return Ok(());
        };
        let length = bytes.len() as u64;
        let opened = if self.texts {
            wanted.text(bytes)
        } else {
            wanted.content().open(bytes)
        };
        let how = match (wanted.get, opened) {
            (Get::Delta(_), Ok(text)) => How::Delta { text, length },
            (_, Ok(text)) => How::Snapshot { text, length },
            // A delta that is not what was signed: the snapshot may be.
            (_, Err(refusal)) => return self.whole_instead().ok_or(refusal),
        };
        self.done(how);
        Ok(())
    }

    /// Goes on with the snapshot of the shard whose delta cannot be had; `None` when it was the snapshot.
    fn whole_instead(&mut self) -> Option<()> {
        let wanted = self.wanted.front_mut()?;
        let lines_are_there = matches!(self.stage, Stage::Content | Stage::Done);
        if !lines_are_there || !matches!(wanted.get, Get::Delta(_)) {
            return None;
        }
        wanted.get = Get::Snapshot;
        self.stage = Stage::Content;
        Some(())
    }

    fn done(&mut self, how: How) {
        if let Some(Wanted { line, file, .. }) = self.wanted.pop_front() {
            self.changes.push(Change { line, file, how });
        }
        self.next_content();
    }

    fn next_content(&mut self) {
        match self.wanted.front().map(|wanted| wanted.get) {
            Some(Get::Nothing) => self.done(How::Same),
            Some(_) => self.stage = Stage::Content,
            None => self.stage = Stage::Done,
        }
    }

    /// What is to be remembered once the update was applied.
    pub fn settled(&self) -> Trust {
        let mut trust = self.trust.clone();
        let names = self.changes.iter().map(|change| change.line.name().clone());
        // A host that has no such line has said all there is until the next version; a file has not.
        let absent = self.absent.iter().filter(|_| !self.texts).cloned();
        trust.settle(names.chain(absent), self.etag.clone());
        trust
    }
}

impl Wanted {
    fn content(&self) -> Content {
        match self.get {
            Get::Delta(content) => content,
            Get::Snapshot => self.line.snapshot,
            Get::Nothing => Content {
                length: 0,
                ..self.line.snapshot
            },
        }
    }

    /// A snapshot's text that came as it is: the state root is its hash.
    fn text(&self, bytes: &[u8]) -> Result<String, Refusal> {
        let found = Hash::of(bytes);
        if found != self.line.state {
            return Err(Refusal::OtherContent {
                expected: self.line.state,
                found,
            });
        }
        String::from_utf8(bytes.to_vec()).map_err(|_| Refusal::State {
            name: self.line.name.clone(),
        })
    }
}

/// Path of a snapshot's text within a `.sportello` file.
pub fn text_path(state: Hash) -> String {
    format!("text/{state}")
}
