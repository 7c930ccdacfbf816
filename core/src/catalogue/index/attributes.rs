//! What can be asked of a desk, as one set of slots for each value; and the desks that share their hours.

use std::collections::{BTreeMap, HashMap};

use rusqlite::Connection;

use super::head::Counts;
use super::{add_part, numbers, sets};
use crate::bits::Bits;
use crate::catalogue::dao::every_desk;
use crate::error::{Error, Result};
use crate::hours::patron_of;
use crate::model::{Audience, Desk, Kind, Theme, Wheelchair};

/// Name of the part with each slot's class of hours: numbers of one, two or four bytes.
pub(crate) const CLASS: &str = "class";

/// Name of the part with one desk (rowid, four bytes) of each class.
pub(crate) const CLASS_DESKS: &str = "class_desks";

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

/// All that a desk's opening depends on, as one text.
fn hours(desk: &Desk) -> String {
    format!("{:?} {:?}", desk.schedules, patron_of(desk))
}

/// Writes the sets and the classes, for the desks in the order of slots. Gives the sets' names in the order
/// of their numbers, each with how many doors it has.
pub(super) fn write(
    conn: &Connection,
    slots: &[&(u32, Desk)],
    counts: Counts,
) -> Result<Vec<(String, usize)>> {
    let mut sets: BTreeMap<String, Bits> = BTreeMap::new();
    for (slot, (_, desk)) in slots.iter().enumerate() {
        for attribute in attributes(desk) {
            sets.entry(attribute.name())
                .or_insert_with(|| Bits::none(slots.len()))
                .insert(slot);
        }
    }
    let mut names = Vec::new();
    for (number, (name, mut set)) in (0..).zip(sets) {
        sets::write(conn, number, &set, slots.len())?;
        set.truncate(counts.doors);
        names.push((name, set.count()));
    }
    let mut classes: HashMap<String, u32> = HashMap::new();
    let mut first = Vec::new();
    let mut of_slot = Vec::new();
    for (row, desk) in slots {
        let next = u32::try_from(classes.len()).unwrap_or(u32::MAX);
        of_slot.push(*classes.entry(hours(desk)).or_insert_with(|| {
            first.push(*row);
            next
        }));
    }
    let width = width(classes.len());
    let bytes = of_slot
        .iter()
        .flat_map(|class| class.to_le_bytes().into_iter().take(width))
        .collect::<Vec<_>>();
    add_part(conn, CLASS, &bytes)?;
    add_part(conn, CLASS_DESKS, &numbers(first.into_iter()))?;
    Ok(names)
}

/// Bytes of a class's number, of so many classes.
pub(crate) const fn width(classes: usize) -> usize {
    match classes {
        0..=0x100 => 1,
        0x101..=0x1_0000 => 2,
        _ => 4,
    }
}
