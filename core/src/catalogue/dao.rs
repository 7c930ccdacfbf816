//! The catalogue's questions and the answers' types. Every statement is a file of `sql/`.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row};

use super::index::Index;
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

    /// The desks of those rowids, in the order asked for; an unknown one is left out.
    ///
    /// # Errors
    /// When SQLite refuses, or a stored value is outside its vocabulary.
    pub fn desks_by_rowids(&self, rowids: &[u32]) -> Result<Vec<Desk>> {
        let json = format!("{rowids:?}");
        let rows = self.desk_rows(include_str!("sql/list_desks_by_rowids.sql"), Some(&json))?;
        let schedules = self.schedules(
            include_str!("sql/list_schedules_by_rowids.sql"),
            Some(&json),
        )?;
        let phones = self.phones(include_str!("sql/list_phones_by_rowids.sql"), Some(&json))?;
        let place: HashMap<i64, usize> = rowids
            .iter()
            .map(|rowid| i64::from(*rowid))
            .zip(0..)
            .collect();
        let mut rows = rows;
        rows.sort_by_key(|(rowid, _)| place.get(rowid).copied());
        Ok(joined(rows, schedules, phones))
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

    /// Every town's ISTAT code and centre, in the order of folded names.
    ///
    /// # Errors
    /// When SQLite refuses, or a point is none.
    pub fn town_points(&self) -> Result<Vec<(String, Point)>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/list_town_points.sql"))?;
        let mut rows = statement.query([])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            if let Some(point) = point(row)? {
                all.push((row.get("istat")?, point));
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

    /// Looks at the slots of a leaf; one that is not there has none.
    pub(crate) fn find_leaf(&self, leaf: usize, look: impl FnOnce(&[u8])) -> Result<()> {
        let mut statement = self.conn.prepare_cached(include_str!("sql/get_leaf.sql"))?;
        let mut rows = statement.query([i64::try_from(leaf).unwrap_or(i64::MAX)])?;
        if let Some(row) = rows.next()? {
            look(row.get_ref(0)?.as_blob().unwrap_or_default());
        }
        Ok(())
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

    /// The desks that match an FTS5 query ([`super::fts_query`] makes one of what a person types), best
    /// first: id and rank, where a smaller rank is better.
    ///
    /// # Errors
    /// When SQLite refuses, also for a query that is not FTS5's syntax.
    pub fn desk_ids_matching_words(&self, fts_query: &str) -> Result<Vec<(String, f64)>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/match_desks.sql"))?;
        let rows = statement.query_map([fts_query], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// As [`Dao::desk_ids_matching_words`], with the desks themselves.
    ///
    /// # Errors
    /// When SQLite refuses, also for a query that is not FTS5's syntax.
    pub fn desks_with_words(&self, fts_query: &str) -> Result<Vec<(f64, Desk)>> {
        let ranked = self.desk_ids_matching_words(fts_query)?;
        let (ids, ranks): (Vec<String>, Vec<f64>) = ranked.into_iter().unzip();
        // Every id was just read in the same snapshot, so none is left out and the two lists agree.
        Ok(ranks.into_iter().zip(self.desks_by_ids(&ids)?).collect())
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
