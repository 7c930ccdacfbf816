//! What can be asked of a desk, as one set of slots for each value; and the desks that share their hours.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

use rusqlite::{Connection, Row as SqlRow};

use crate::bits::Bits;
use crate::error::{Error, Result};
use crate::model::{Audience, Kind, Point, Theme};

/// Name of the part with each slot's class of hours: numbers of one, two or four bytes.
pub(crate) const CLASS: &str = "class";

/// Name of the part with one desk (rowid, four bytes) of each class.
pub(crate) const CLASS_DESKS: &str = "class_desks";

/// Something that is true of a desk or not, stored as the set of the slots of which it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Attribute {
    /// A door that one can walk to: it has a point and is no phone line.
    Door,
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
    /// Name of its part.
    pub fn part(&self) -> String {
        match self {
            Self::Door => "door".into(),
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

/// What the index needs of a desk. The rows are in the order of ids: a row's number is its rank.
pub(super) struct Row {
    pub desk: u32,
    pub point: Option<Point>,
    attributes: Vec<Attribute>,
    /// All that its opening depends on, as one text.
    hours: String,
}

/// The rows of every desk, by id.
pub(super) fn rows(conn: &Connection) -> Result<Vec<Row>> {
    let mut hours = schedules(conn)?;
    let mut statement = conn.prepare(include_str!("../sql/list_attributes.sql"))?;
    let mut rows = statement.query([])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let rowid: i64 = row.get("rowid")?;
        let point = match (row.get("lat")?, row.get("lon")?) {
            (Some(lat), Some(lon)) => Point::new(lat, lon),
            _ => None,
        };
        let patron: (Option<u32>, Option<u32>, Option<String>) = (
            row.get("patron_month")?,
            row.get("patron_day")?,
            row.get("patron_trust")?,
        );
        let kind = code(row, "kind", Kind::from_code)?;
        let hours = hours.remove(&rowid).unwrap_or_default();
        all.push(Row {
            desk: u32::try_from(rowid).map_err(|_| unknown("desk", &rowid.to_string()))?,
            point,
            hours: format!("{patron:?} {} {hours}", kind == Kind::Helpline),
            attributes: attributes(row, kind, point.is_some())?,
        });
    }
    Ok(all)
}

fn attributes(row: &SqlRow<'_>, kind: Kind, located: bool) -> Result<Vec<Attribute>> {
    let list = |column| -> Result<Vec<String>> {
        let text: String = row.get(column)?;
        let parts = text.split(';').filter(|part| !part.is_empty());
        Ok(parts.map(str::to_owned).collect())
    };
    let mut all = vec![
        Attribute::Kind(kind),
        Attribute::Audience(code(row, "audience", Audience::from_code)?),
        Attribute::Territory(row.get("territory")?),
    ];
    for theme in list("themes")? {
        let theme = Theme::from_code(&theme).ok_or_else(|| unknown("theme", &theme))?;
        all.push(Attribute::Theme(theme));
    }
    for language in list("languages")? {
        all.push(Attribute::Language(primary(&language)));
    }
    if located && kind != Kind::Helpline {
        all.push(Attribute::Door);
    }
    if row.get::<_, Option<String>>("wheelchair")?.as_deref() == Some("yes") {
        all.push(Attribute::Wheelchair);
    }
    if row.get("doubtful")? {
        all.push(Attribute::Doubtful);
    }
    Ok(all)
}

fn code<T>(row: &SqlRow<'_>, column: &'static str, from: fn(&str) -> Option<T>) -> Result<T> {
    let text: String = row.get(column)?;
    from(&text).ok_or_else(|| unknown(column, &text))
}

fn unknown(what: &'static str, value: &str) -> Error {
    Error::UnknownCode {
        what,
        value: value.to_owned(),
    }
}

/// Each desk's schedules as one text.
fn schedules(conn: &Connection) -> Result<HashMap<i64, String>> {
    let mut statement = conn.prepare(include_str!("../sql/list_schedules.sql"))?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    let mut all: HashMap<i64, String> = HashMap::new();
    while let Some(row) = rows.next()? {
        let text = all.entry(row.get(0)?).or_default();
        for column in 1..columns {
            // Writing to a String cannot fail.
            let _ = write!(text, "{:?}\u{1f}", row.get_ref(column)?);
        }
    }
    Ok(all)
}

/// Writes the sets and the classes. `order` has the rank of each slot's desk.
pub(super) fn write(
    rows: &[Row],
    order: &[u32],
    part: &mut impl FnMut(&str, &[u8]) -> Result<()>,
) -> Result<()> {
    let slots = || {
        let desk = |rank: &u32| rows.get(usize::try_from(*rank).ok()?);
        order
            .iter()
            .enumerate()
            .filter_map(move |(slot, rank)| Some((slot, desk(rank)?)))
    };
    let mut sets: BTreeMap<String, Bits> = BTreeMap::new();
    for (slot, row) in slots() {
        for attribute in &row.attributes {
            sets.entry(attribute.part())
                .or_insert_with(|| Bits::none(order.len()))
                .insert(slot);
        }
    }
    for (name, set) in &sets {
        part(name, &set.to_bytes())?;
    }
    let mut classes: HashMap<&str, u32> = HashMap::new();
    let mut desks: Vec<u8> = Vec::new();
    let mut of_slot = Vec::new();
    for (_, row) in slots() {
        let next = u32::try_from(classes.len()).unwrap_or(u32::MAX);
        of_slot.push(*classes.entry(&row.hours).or_insert_with(|| {
            desks.extend(row.desk.to_le_bytes());
            next
        }));
    }
    let width = width(classes.len());
    let bytes = of_slot
        .iter()
        .flat_map(|class| class.to_le_bytes().into_iter().take(width))
        .collect::<Vec<_>>();
    part(CLASS, &bytes)?;
    part(CLASS_DESKS, &desks)
}

/// Bytes of a class's number, of so many classes.
pub(crate) const fn width(classes: usize) -> usize {
    match classes {
        0..=0x100 => 1,
        0x101..=0x1_0000 => 2,
        _ => 4,
    }
}
