//! What a phone remembers of a feed between two updates: the keys that it trusts and the newest version that it saw.
//! It is kept apart from the catalogue, so that a catalogue that must be made again from the bundle does not
//! open the way back to an older version.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde_json::json;

use super::json::Members;
use super::{Entry, HIGHEST, Hash, Name, Refusal, Root, time};

/// Name of the file in reasons.
const FILE: &str = "trust";

/// Keys, version and time of the last check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trust {
    /// The newest root, which is trusted.
    root: Root,
    /// Those before it, from the first one that was trusted on, each vouched for by the one before.
    before: Vec<Root>,
    version: u64,
    tree: Option<Hash>,
    created: Option<DateTime<Utc>>,
    expires: Option<DateTime<Utc>>,
    checked: Option<DateTime<Utc>>,
    etag: Option<String>,
    settled: BTreeSet<Name>,
}

impl Trust {
    /// Trusts a root and has seen nothing yet.
    pub fn new(root: Root) -> Self {
        let (before, root) = root.with_those_before();
        Self {
            version: root.floor(),
            root,
            before,
            tree: None,
            created: None,
            expires: None,
            checked: None,
            etag: None,
            settled: BTreeSet::new(),
        }
    }

    /// What was stored, or a beginning from the root that came with the app: when nothing or nothing readable was
    /// stored, or the app is newer than what was stored.
    pub fn load(stored: Option<&[u8]>, own: Root) -> Self {
        let stored = stored.and_then(|bytes| Self::from_bytes(bytes).ok());
        match stored {
            Some(stored) if stored.root().version() >= own.version() => stored,
            // The app brought newer keys. The version counts on, unless they say otherwise.
            Some(mut stored) => {
                stored.follow(own);
                stored
            }
            None => Self::new(own),
        }
    }

    /// Reads what [`Trust::to_bytes`] wrote.
    ///
    /// # Errors
    /// When it is damaged.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Refusal> {
        let text = std::str::from_utf8(bytes).unwrap_or_default();
        let mut members = Members::parse(FILE, text)?;
        members.head("trust")?;
        let roots = members.texts("roots")?;
        let mut before = roots
            .iter()
            .map(|note| Root::trusted(note.as_bytes()))
            .collect::<Result<Vec<_>, _>>()?;
        let root = before
            .pop()
            .ok_or_else(|| members.fault("roots", "a list with a root"))?;
        let settled = members.texts("settled")?;
        let settled = settled
            .iter()
            .map(|name| Name::parse(name))
            .collect::<Option<_>>();
        let trust = Self {
            root,
            before,
            version: members.whole("version")?,
            tree: members.optional_as("tree", "a hash", Hash::parse)?,
            created: members.optional_as("created", "an instant", time::parse)?,
            expires: members.optional_as("expires", "an instant", time::parse)?,
            checked: members.optional_as("checked", "an instant", time::parse)?,
            etag: members.optional("etag")?,
            settled: settled.ok_or_else(|| members.fault("settled", "a list of shards"))?,
        };
        members.end()?;
        Ok(trust)
    }

    /// As it is stored: JSON.
    pub fn to_bytes(&self) -> Vec<u8> {
        let note = |root: &Root| String::from_utf8_lossy(root.note()).into_owned();
        let mut value = json!({
            "type": FILE,
            "sportello": super::FORMAT,
            "roots": self.roots().map(note).collect::<Vec<_>>(),
            "version": self.version.min(HIGHEST),
            "settled": self.settled.iter().map(ToString::to_string).collect::<Vec<_>>(),
        });
        let optional = [
            ("tree", self.tree.map(|tree| tree.to_string())),
            ("created", self.created.map(time::write)),
            ("expires", self.expires.map(time::write)),
            ("checked", self.checked.map(time::write)),
            ("etag", self.etag.clone()),
        ];
        for (member, text) in optional {
            if let (Some(text), Some(members)) = (text, value.as_object_mut()) {
                members.insert(member.to_owned(), text.into());
            }
        }
        value.to_string().into_bytes()
    }

    /// The newest root that is trusted.
    pub const fn root(&self) -> &Root {
        &self.root
    }

    /// Every root from the first one that was trusted on, without a gap: what a phone further back needs to follow.
    pub fn roots(&self) -> impl Iterator<Item = &Root> {
        self.before.iter().chain([&self.root])
    }

    /// The newest version that was seen.
    pub const fn version(&self) -> u64 {
        self.version
    }

    /// The tree of that version, when its entry was seen under the present keys.
    pub const fn tree(&self) -> Option<Hash> {
        self.tree
    }

    /// When the newest entry was signed.
    pub const fn created(&self) -> Option<DateTime<Utc>> {
        self.created
    }

    /// Until when it can be taken for the newest.
    pub const fn expires(&self) -> Option<DateTime<Utc>> {
        self.expires
    }

    /// When a host last answered with a good entry. A file or an attempt without a network never counts.
    pub const fn checked(&self) -> Option<DateTime<Utc>> {
        self.checked
    }

    /// The host's tag of the entry, when all of these shards stand as it says: then a "not modified" tells all.
    pub fn etag_for<'a>(&self, mut wanted: impl Iterator<Item = &'a Name>) -> Option<&str> {
        let etag = self.etag.as_deref();
        etag.filter(|_| wanted.all(|name| self.settled.contains(name)))
    }

    /// A host answered with a good entry, or that it has no other.
    pub(super) fn check(&mut self, now: DateTime<Utc>) {
        self.checked = Some(now);
    }

    /// With the time of another check.
    pub(super) fn with_check(mut self, checked: Option<DateTime<Utc>>) -> Self {
        self.checked = checked;
        self
    }

    /// Trusts the newer root of a newer app: step by step, when it came with those between. When it did not, what was before the
    /// gap is forgotten: [`Trust::roots`] has no gaps, and a phone that needs those before gets them from a host.
    fn follow(&mut self, own: Root) {
        let (between, own) = own.with_those_before();
        let known = self.root.version();
        let newer = between.iter().filter(|root| root.version() > known);
        let next = newer.clone().next().unwrap_or(&own);
        if self.root.next(next.note()).is_ok() {
            newer.for_each(|root| self.accept_root(root.clone()));
            self.accept_root(own);
        } else {
            self.accept_root(own);
            self.before = between;
        }
    }

    pub(super) fn accept_root(&mut self, root: Root) {
        if root.entries_differ(&self.root) {
            self.version = root.floor();
            self.tree = None;
            self.forget();
        }
        self.before.push(std::mem::replace(&mut self.root, root));
    }

    pub(super) fn accept_entry(&mut self, entry: &Entry) {
        if self.tree != Some(entry.tree()) {
            self.forget();
        }
        self.version = entry.version();
        self.tree = Some(entry.tree());
        self.created = Some(entry.created());
        self.expires = Some(entry.expires());
    }

    /// Shards stand as the newest entry says.
    pub(super) fn settle(&mut self, names: impl IntoIterator<Item = Name>, etag: Option<String>) {
        self.settled.extend(names);
        if etag.is_some() {
            self.etag = etag;
        }
    }

    /// A shard's rows are not those of the newest entry after all: the catalogue had to be made again from the bundle,
    /// say. The next check then looks at it, whatever the host's tag.
    pub fn unsettle(&mut self, name: &Name) {
        self.settled.remove(name);
    }

    fn forget(&mut self) {
        self.etag = None;
        self.settled.clear();
    }
}
