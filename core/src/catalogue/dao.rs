//! The catalogue's questions and the answers' types. Every statement is a file of `sql/`.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::ops::Range;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row};

use super::index::lexicon::Lexicon;
use crate::error::{Error, Result};
use crate::model::{
    Attending, Audience, Desk, GeoPrecision, Kind, Municipality, Phone, PhoneType, Point, Schedule,
    Source, SourceDate, Theme, Trust,
};

/// Access to the catalogue within [`super::Catalogue::read`] or [`super::Catalogue::write`].
pub struct Dao {
    pub(crate) conn: Connection,
    lexicon: OnceCell<Lexicon>,
}

impl Dao {
    pub(super) const fn new(conn: Connection) -> Self {
        Self {
            conn,
            lexicon: OnceCell::new(),
        }
    }

    /// Forgets what was kept of the rows: they may have changed.
    pub(super) fn forget(&mut self) {
        self.lexicon.take();
    }

    /// The value of a key of `meta`.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn meta(&self, key: &str) -> Result<Option<String>> {
        let mut statement = self.conn.prepare_cached(include_str!("sql/get_meta.sql"))?;
        Ok(statement.query_row([key], |row| row.get(0)).optional()?)
    }

    /// Writes a key of `meta`.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn put_meta(&mut self, key: &str, value: &str) -> Result<()> {
        self.conn
            .prepare_cached(include_str!("sql/put_meta.sql"))?
            .execute([key, value])?;
        Ok(())
    }

    /// The desk of that id.
    ///
    /// # Errors
    /// When SQLite refuses, or a stored value is outside its vocabulary.
    pub fn desk(&self, id: &str) -> Result<Option<Desk>> {
        Ok(self.desks_by_ids(&[id])?.pop())
    }

    /// Every desk, in the order of ids; three statements, however many there are.
    ///
    /// # Errors
    /// When SQLite refuses, or a stored value is outside its vocabulary.
    pub fn desks(&self) -> Result<Vec<Desk>> {
        let rows = self.desk_rows(include_str!("sql/list_desks.sql"), None)?;
        let schedules = self.schedules(include_str!("sql/list_schedules.sql"), None)?;
        let phones = self.phones(include_str!("sql/list_phones.sql"), None)?;
        Ok(joined(rows, schedules, phones))
    }

    /// The desks of those ids, in the order asked for; an unknown id is left out.
    ///
    /// # Errors
    /// When SQLite refuses, or a stored value is outside its vocabulary.
    pub fn desks_by_ids<S: AsRef<str>>(&self, ids: &[S]) -> Result<Vec<Desk>> {
        // No id of a catalogue holds another character, so nothing need be escaped.
        let plain = |id: &&str| {
            id.chars()
                .all(|c| c.is_ascii_alphanumeric() || "._:-".contains(c))
        };
        let wanted: Vec<&str> = ids.iter().map(AsRef::as_ref).filter(plain).collect();
        let list = wanted
            .iter()
            .map(|id| format!("\"{id}\""))
            .collect::<Vec<_>>()
            .join(",");
        let json = format!("[{list}]");
        let rows = self.desk_rows(include_str!("sql/list_desks_by_ids.sql"), Some(&json))?;
        let schedules =
            self.schedules(include_str!("sql/list_schedules_by_ids.sql"), Some(&json))?;
        let phones = self.phones(include_str!("sql/list_phones_by_ids.sql"), Some(&json))?;
        let found = joined(rows, schedules, phones);
        let mut found: HashMap<String, Desk> = found
            .into_iter()
            .map(|desk| (desk.id.clone(), desk))
            .collect();
        Ok(wanted.iter().filter_map(|id| found.remove(*id)).collect())
    }

    /// The municipality of that ISTAT code.
    ///
    /// # Errors
    /// When SQLite refuses, or a stored value is outside its vocabulary.
    pub fn municipality(&self, istat: &str) -> Result<Option<Municipality>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/get_municipality.sql"))?;
        let mut rows = statement.query([istat])?;
        rows.next()?.map(municipality).transpose()
    }

    /// Every municipality, in the order of folded names.
    ///
    /// # Errors
    /// When SQLite refuses, or a stored value is outside its vocabulary.
    pub fn municipalities(&self) -> Result<Vec<Municipality>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/list_municipalities.sql"))?;
        let mut rows = statement.query([])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(municipality(row)?);
        }
        Ok(all)
    }

    /// The words of the catalogue, read once.
    ///
    /// # Errors
    /// When SQLite refuses, or the words are not whole.
    pub(crate) fn lexicon(&self) -> Result<&Lexicon> {
        if let Some(lexicon) = self.lexicon.get() {
            return Ok(lexicon);
        }
        let lexicon = Lexicon::read(|name| self.find_part(name))?
            .ok_or_else(|| Error::BadCatalogue("its words are not whole".into()))?;
        Ok(self.lexicon.get_or_init(|| lexicon))
    }

    /// A part of what the desks are found by; `None` when there is no such part.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub(crate) fn find_part(&self, name: &str) -> Result<Option<Vec<u8>>> {
        let mut statement = self.conn.prepare_cached(include_str!("sql/get_part.sql"))?;
        Ok(statement.query_row([name], |row| row.get(0)).optional()?)
    }

    /// Reads blocks of the lexicon, ascending; `each` is given a block's number and bytes.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub(crate) fn word_blocks(
        &self,
        blocks: Range<u32>,
        each: &mut dyn FnMut(u32, &[u8]),
    ) -> Result<()> {
        if blocks.is_empty() {
            return Ok(());
        }
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/list_word_blocks.sql"))?;
        let mut rows = statement.query([blocks.start, blocks.end])?;
        while let Some(row) = rows.next()? {
            let bytes = row
                .get_ref(1)?
                .as_blob()
                .map_err(|_| Error::BadCatalogue("a block of its words is not bytes".into()))?;
            each(row.get(0)?, bytes);
        }
        Ok(())
    }

    fn desk_rows(&self, sql: &str, ids: Option<&str>) -> Result<Vec<(i64, Desk)>> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(ids))?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push((row.get(0)?, desk(row)?));
        }
        Ok(all)
    }

    fn schedules(&self, sql: &str, ids: Option<&str>) -> Result<HashMap<i64, Vec<Schedule>>> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(ids))?;
        let mut all: HashMap<i64, Vec<Schedule>> = HashMap::new();
        while let Some(row) = rows.next()? {
            let schedule = Schedule {
                opening_hours: row.get("opening_hours")?,
                text: row.get("text")?,
                attending: code(
                    row,
                    "attending_type",
                    "attending type",
                    Attending::from_code,
                )?,
                by_appointment: row.get("by_appointment")?,
                valid_to: optional(row, "valid_to", "day", |text| {
                    text.parse::<NaiveDate>().ok()
                })?,
            };
            all.entry(row.get(0)?).or_default().push(schedule);
        }
        Ok(all)
    }

    fn phones(&self, sql: &str, ids: Option<&str>) -> Result<HashMap<i64, Vec<Phone>>> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(ids))?;
        let mut all: HashMap<i64, Vec<Phone>> = HashMap::new();
        while let Some(row) = rows.next()? {
            let phone = Phone {
                number: row.get("number")?,
                kind: code(row, "type", "phone type", PhoneType::from_code)?,
                extension: row.get("extension")?,
                description: row.get("description")?,
            };
            all.entry(row.get(0)?).or_default().push(phone);
        }
        Ok(all)
    }
}

fn joined(
    rows: Vec<(i64, Desk)>,
    mut schedules: HashMap<i64, Vec<Schedule>>,
    mut phones: HashMap<i64, Vec<Phone>>,
) -> Vec<Desk> {
    let desks = rows.into_iter().map(|(rowid, mut desk)| {
        desk.schedules = schedules.remove(&rowid).unwrap_or_default();
        desk.phones = phones.remove(&rowid).unwrap_or_default();
        desk
    });
    desks.collect()
}

fn desk(row: &Row<'_>) -> Result<Desk> {
    let description: Option<String> = row.get("description")?;
    let language: Option<String> = row.get("description_lang")?;
    Ok(Desk {
        id: row.get("id")?,
        name: row.get("name")?,
        organization: row.get("organization")?,
        kind: code(row, "kind", "kind", Kind::from_code)?,
        audience: code(row, "audience", "audience", Audience::from_code)?,
        themes: list(row, "themes", ';')?
            .into_iter()
            .map(|text| known("theme", &text, Theme::from_code))
            .collect::<Result<_>>()?,
        languages: list(row, "languages", ';')?,
        address: row.get("address")?,
        locality: row.get("locality")?,
        town: row.get("town")?,
        istat: row.get("istat")?,
        province_code: row.get("province_code")?,
        region: row.get("region")?,
        territory: row.get("territory")?,
        point: point(row)?,
        geo_precision: code(row, "geo_precision", "precision", GeoPrecision::from_code)?,
        schedules: Vec::new(),
        phones: Vec::new(),
        emails: list(row, "emails", ';')?,
        website: row.get("website")?,
        description: description.zip(language),
        required_documents: list(row, "required_documents", '\n')?,
        source: Source {
            url: row.get("source_url")?,
            name: row.get("source_name")?,
            date: optional(row, "source_date", "date", SourceDate::parse)?,
        },
        doubtful: row.get("doubtful")?,
        patron: patron(row)?,
    })
}

fn municipality(row: &Row<'_>) -> Result<Municipality> {
    let istat: String = row.get("istat")?;
    let point = point(row)?;
    Ok(Municipality {
        point: point
            .ok_or_else(|| Error::BadCatalogue(format!("municipality {istat} has no point")))?,
        istat,
        name: row.get("name")?,
        province_code: row.get("province_code")?,
        province: row.get("province")?,
        region: row.get("region")?,
        territory: row.get("territory")?,
        social_zone: row.get("social_zone")?,
        website: row.get("website")?,
        pec: row.get("pec")?,
        contact_source: row.get("contact_source")?,
        patron: patron(row)?,
    })
}

fn point(row: &Row<'_>) -> Result<Option<Point>> {
    let (lat, lon): (Option<f64>, Option<f64>) = (row.get("lat")?, row.get("lon")?);
    let Some((lat, lon)) = lat.zip(lon) else {
        return Ok(None);
    };
    let value = || Error::UnknownCode {
        what: "point",
        value: format!("{lat} {lon}"),
    };
    Point::new(lat, lon).map(Some).ok_or_else(value)
}

fn patron(row: &Row<'_>) -> Result<Option<(u32, u32, Trust)>> {
    let (month, day): (Option<u32>, Option<u32>) =
        (row.get("patron_month")?, row.get("patron_day")?);
    let trust = optional(row, "patron_trust", "trust", Trust::from_code)?;
    Ok(month
        .zip(day)
        .zip(trust)
        .map(|((month, day), trust)| (month, day, trust)))
}

fn code<T>(
    row: &Row<'_>,
    column: &str,
    what: &'static str,
    from: fn(&str) -> Option<T>,
) -> Result<T> {
    known(what, &row.get::<_, String>(column)?, from)
}

fn optional<T>(
    row: &Row<'_>,
    column: &str,
    what: &'static str,
    from: fn(&str) -> Option<T>,
) -> Result<Option<T>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| known(what, &text, from)).transpose()
}

fn known<T>(what: &'static str, text: &str, from: fn(&str) -> Option<T>) -> Result<T> {
    from(text).ok_or_else(|| Error::UnknownCode {
        what,
        value: text.to_owned(),
    })
}

fn list(row: &Row<'_>, column: &str, separator: char) -> Result<Vec<String>> {
    let text: String = row.get(column)?;
    Ok(text
        .split(separator)
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect())
}
