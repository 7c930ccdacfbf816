//! What can be asked of a desk, as one set of slots for each value.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::bits::Bits;
use crate::catalogue::dao::every_desk;
use crate::error::{Error, Result};
use crate::model::{Audience, Desk, Kind, Theme, Wheelchair};

/// Something that is true of a desk or not, stored as the set of the slots of which it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Attribute {
    /// It has this theme.
    Theme(Theme),
    /// It is of this kind.
    Kind(Kind),
    /// It is for these people.
    Audience(Audience),
    /// The language of this primary subtag (BCP 47) is spoken.
    Language(String),
    /// It belongs to this territory.
    Territory(String),
    /// A wheelchair can enter.
    Wheelchair,
    /// Its source says that it may be there no more.
    Doubtful,
}

impl Attribute {
    /// Name of its set.
    pub fn name(&self) -> String {
        match self {
            Self::Theme(theme) => format!("theme:{}", theme.code()),
            Self::Kind(kind) => format!("kind:{}", kind.code()),
            Self::Audience(audience) => format!("audience:{}", audience.code()),
            Self::Language(tag) => format!("language:{}", primary(tag)),
            Self::Territory(name) => format!("territory:{name}"),
            Self::Wheelchair => "wheelchair".into(),
            Self::Doubtful => "doubtful".into(),
        }
    }
}

/// The primary subtag of a language tag (BCP 47), in lower case: `zh` of `zh-Hans`.
pub(crate) fn primary(tag: &str) -> String {
    let first = tag.split('-').next().unwrap_or_default();
    first.to_ascii_lowercase()
}

/// Every desk with its rowid, in the order of ids: a desk's place is its rank.
pub(super) fn desks(conn: &Connection) -> Result<Vec<(u32, Desk)>> {
    let row = |rowid: i64| {
        u32::try_from(rowid).map_err(|_| Error::UnknownCode {
            what: "rowid",
            value: rowid.to_string(),
        })
    };
    let desks = every_desk(conn)?.into_iter();
    desks.map(|(rowid, desk)| Ok((row(rowid)?, desk))).collect()
}

/// All that is true of a desk.
fn attributes(desk: &Desk) -> Vec<Attribute> {
    let mut all = vec![
        Attribute::Kind(desk.kind),
        Attribute::Audience(desk.audience),
        Attribute::Territory(desk.territory.clone()),
    ];
    all.extend(desk.themes.iter().copied().map(Attribute::Theme));
    let languages = desk.languages.iter().map(|tag| primary(tag));
    all.extend(languages.map(Attribute::Language));
    let also = [
        (desk.wheelchair == Some(Wheelchair::Yes)).then_some(Attribute::Wheelchair),
        desk.doubtful.then_some(Attribute::Doubtful),
    ];
    all.extend(also.into_iter().flatten());
    all
}

/// The sets of the desks in the order of slots, by name: the order of their numbers.
pub(super) fn sets(slots: &[&(u32, Desk)]) -> BTreeMap<String, Bits> {
    let mut sets: BTreeMap<String, Bits> = BTreeMap::new();
    for (slot, (_, desk)) in slots.iter().enumerate() {
        for attribute in attributes(desk) {
            sets.entry(attribute.name())
                .or_insert_with(|| Bits::none(slots.len()))
                .insert(slot);
        }
    }
    sets
}
