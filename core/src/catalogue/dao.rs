//! The catalogue's questions and the answers' types. Every statement is a file of `sql/`.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::rc::Rc;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row};

use super::index::Index;
use super::index::lexicon::Lexicon;
use crate::error::{Error, Result};

use crate::model::{
    Attending, Audience, Desk, GeoPrecision, Kind, Municipality, Phone, PhoneType, Point, Schedule,
    Source, SourceDate, Theme, Trust, Wheelchair,
};

/// Access to the catalogue within [`super::Catalogue::read`] or [`super::Catalogue::write`].
pub struct Dao {
    pub(super) conn: Connection,
    /// The index and SQLite's number of the state that it is of.
    index: RefCell<Option<(i64, Rc<Index>)>>,
}

impl Dao {
    pub(super) fn new(conn: Connection) -> Self {
        Self {
            conn,
            index: RefCell::default(),
        }
    }

    /// Forgets what was read of the index: after a change through this connection, which SQLite's number
    /// does not tell.
    pub(super) fn forget_index(&self) {
        self.index.replace(None);
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
        super::write::meta(&self.conn, key, value)
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
        let desks = every_desk(&self.conn)?;
        Ok(desks.into_iter().map(|(_, desk)| desk).collect())
    }

    /// The desks of those ids, in the order asked for; an unknown id is left out.
    ///
    /// # Errors
    /// When SQLite refuses, or a stored value is outside its vocabulary.
    pub fn desks_by_ids<S: AsRef<str>>(&self, ids: &[S]) -> Result<Vec<Desk>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/get_rowid.sql"))?;
        let mut rowids = Vec::with_capacity(ids.len());
        for id in ids {
            rowids.extend(
                statement
                    .query_row([id.as_ref()], |row| row.get::<_, u32>(0))
                    .optional()?,
            );
        }
        drop(statement);
        self.desks_by_rowids(&rowids)
    }

    /// The desks of those rowids, in the order asked for; an unknown one is left out, and so is one asked for
    /// again.
    ///
    /// # Errors
    /// When SQLite refuses, or a stored value is outside its vocabulary.
    pub fn desks_by_rowids(&self, rowids: &[u32]) -> Result<Vec<Desk>> {
        let mut seen = HashSet::new();
        let rowids: Vec<u32> = rowids
            .iter()
            .copied()
            .filter(|rowid| seen.insert(*rowid))
            .collect();
        let asked = Some(rowids.as_slice());
        let rows = desk_rows(&self.conn, include_str!("sql/get_desk.sql"), asked)?;
        let schedules = schedules(
            &self.conn,
            include_str!("sql/list_schedules_of_desk.sql"),
            asked,
        )?;
        let phones = phones(
            &self.conn,
            include_str!("sql/list_phones_of_desk.sql"),
            asked,
        )?;
        let desks = joined(rows, schedules, phones).into_iter();
        Ok(desks.map(|(_, desk)| desk).collect())
    }

    /// The phone lines, by id.
    ///
    /// # Errors
    /// When SQLite refuses, or a stored value is outside its vocabulary.
    pub fn helplines(&self) -> Result<Vec<Desk>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/list_helpline_ids.sql"))?;
        let ids = statement.query_map([], |row| row.get(0))?;
        let ids: Vec<u32> = ids.collect::<rusqlite::Result<_>>()?;
        drop(statement);
        self.desks_by_rowids(&ids)
    }

    /// Whether a town (its ISTAT code) has a desk that is no phone line.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn town_has_desk(&self, istat: &str) -> Result<bool> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/town_has_desk.sql"))?;
        Ok(statement.query_row([istat], |row| row.get(0))?)
    }

    /// Every town's ISTAT code, folded name and centre, in the order of folded names.
    ///
    /// # Errors
    /// When SQLite refuses, or a point is none.
    pub fn town_points(&self) -> Result<Vec<(String, String, Point)>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/list_town_points.sql"))?;
        let mut rows = statement.query([])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            if let Some(point) = point(row)? {
                all.push((row.get("istat")?, row.get("folded")?, point));
            }
        }
        Ok(all)
    }

    /// The index of the catalogue as it is now: read once, and again after a change, also one that another
    /// connection made.
    pub(crate) fn index(&self) -> Result<Rc<Index>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/data_version.sql"))?;
        let version: i64 = statement.query_row([], |row| row.get(0))?;
        if let Some((of, index)) = &*self.index.borrow()
            && *of == version
        {
            return Ok(Rc::clone(index));
        }
        let index = Rc::new(Index::read(self)?);
        *self.index.borrow_mut() = Some((version, Rc::clone(&index)));
        Ok(index)
    }

    /// A part of the find engine's index.
    pub(crate) fn find_part(&self, name: &str) -> Result<Option<Vec<u8>>> {
        let mut statement = self.conn.prepare_cached(include_str!("sql/get_part.sql"))?;
        Ok(statement.query_row([name], |row| row.get(0)).optional()?)
    }

    /// Looks at a row of the find engine's index; `None` when there is no such row.
    pub(crate) fn find_row<T>(
        &self,
        row: usize,
        look: impl FnOnce(&[u8]) -> T,
    ) -> Result<Option<T>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/get_index_row.sql"))?;
        let mut rows = statement.query([i64::try_from(row).unwrap_or(i64::MAX)])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        // What is no blob has no bytes, and whoever looks at none says what is not whole.
        Ok(Some(look(row.get_ref(0)?.as_blob().unwrap_or_default())))
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
    pub(crate) fn lexicon(&self) -> Result<Rc<Lexicon>> {
        self.index()?.lexicon(self)
    }

    /// Reads blocks of the lexicon, ascending; `each` is given a block's number and bytes.
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
}

/// Every desk with its rowid, in the order of ids; three statements, however many there are.
pub(super) fn every_desk(conn: &Connection) -> Result<Vec<(i64, Desk)>> {
    let rows = desk_rows(conn, include_str!("sql/list_desks.sql"), None)?;
    let schedules = schedules(conn, include_str!("sql/list_schedules.sql"), None)?;
    let phones = phones(conn, include_str!("sql/list_phones.sql"), None)?;
    Ok(joined(rows, schedules, phones))
}

/// Gives `read` every row of a statement: run once, or once for each of `rowids`, in their order.
fn each_row(
    conn: &Connection,
    sql: &str,
    rowids: Option<&[u32]>,
    read: &mut dyn FnMut(&Row<'_>) -> Result<()>,
) -> Result<()> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut run = |rowid: Option<&u32>| {
        let mut rows = statement.query(rusqlite::params_from_iter(rowid))?;
        while let Some(row) = rows.next()? {
            read(row)?;
        }
        Ok(())
    };
    match rowids {
        None => run(None),
        Some(rowids) => rowids.iter().try_for_each(|rowid| run(Some(rowid))),
    }
}

fn desk_rows(conn: &Connection, sql: &str, rowids: Option<&[u32]>) -> Result<Vec<(i64, Desk)>> {
    let mut all = Vec::new();
    each_row(conn, sql, rowids, &mut |row| {
        all.push((row.get(0)?, desk(row)?));
        Ok(())
    })?;
    Ok(all)
}

fn schedules(
    conn: &Connection,
    sql: &str,
    rowids: Option<&[u32]>,
) -> Result<HashMap<i64, Vec<Schedule>>> {
    let mut all: HashMap<i64, Vec<Schedule>> = HashMap::new();
    each_row(conn, sql, rowids, &mut |row| {
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
            source_date: optional(row, "source_date", "date", SourceDate::parse)?,
        };
        all.entry(row.get(0)?).or_default().push(schedule);
        Ok(())
    })?;
    Ok(all)
}

fn phones(
    conn: &Connection,
    sql: &str,
    rowids: Option<&[u32]>,
) -> Result<HashMap<i64, Vec<Phone>>> {
    let mut all: HashMap<i64, Vec<Phone>> = HashMap::new();
    each_row(conn, sql, rowids, &mut |row| {
        let phone = Phone {
            number: row.get("number")?,
            kind: code(row, "type", "phone type", PhoneType::from_code)?,
            extension: row.get("extension")?,
            description: row.get("description")?,
        };
        all.entry(row.get(0)?).or_default().push(phone);
        Ok(())
    })?;
    Ok(all)
}

fn joined(
    rows: Vec<(i64, Desk)>,
    mut schedules: HashMap<i64, Vec<Schedule>>,
    mut phones: HashMap<i64, Vec<Phone>>,
) -> Vec<(i64, Desk)> {
    let desks = rows.into_iter().map(|(rowid, mut desk)| {
        desk.schedules = schedules.remove(&rowid).unwrap_or_default();
        desk.phones = phones.remove(&rowid).unwrap_or_default();
        (rowid, desk)
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
        wheelchair: optional(row, "wheelchair", "wheelchair", Wheelchair::from_code)?,
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

pub(super) fn municipality(row: &Row<'_>) -> Result<Municipality> {
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
