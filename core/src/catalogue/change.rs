//! Records in and out of the catalogue, for an update: a desk with the organisation that runs it, a municipality, a
//! whole territory. Within [`super::Catalogue::write`]; whoever changed something ends with [`Dao::changed`].

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension, Row};

use super::dao::{Dao, municipality};
use super::{index, write};
use crate::error::Result;
use crate::model::{Desk, Municipality, Organization};

/// How many desks are in memory at a time when all of a territory are read.
const CHUNK: usize = 256;

/// A desk and the organisation that runs it.
#[derive(Clone, Debug, PartialEq)]
pub struct DeskRow {
    /// The desk.
    pub desk: Desk,
    /// Who runs it.
    pub organization: Organization,
}

impl Dao {
    /// The ids of the territories that have a desk or a municipality, sorted.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn territories(&self) -> Result<Vec<String>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/list_territories.sql"))?;
        let names = statement.query_map([], |row| row.get(0))?;
        Ok(names.collect::<rusqlite::Result<_>>()?)
    }

    /// Calls `each` with every desk of a territory, in the order of ids; few are in memory at a time.
    ///
    /// # Errors
    /// When SQLite refuses, a stored value is outside its vocabulary, or `each` fails.
    pub fn desks_of(
        &self,
        territory: &str,
        each: &mut dyn FnMut(DeskRow) -> Result<()>,
    ) -> Result<()> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/list_organizations_of_desks.sql"))?;
        let rows = statement.query_map([territory], organization)?;
        let rows: Vec<(u32, Organization)> = rows.collect::<rusqlite::Result<_>>()?;
        for chunk in rows.chunks(CHUNK) {
            let rowids: Vec<u32> = chunk.iter().map(|(rowid, _)| *rowid).collect();
            let desks = self.desks_by_rowids(&rowids)?;
            for (desk, (_, organization)) in desks.into_iter().zip(chunk) {
                each(DeskRow {
                    desk,
                    organization: organization.clone(),
                })?;
            }
        }
        Ok(())
    }

    /// The ids of a territory's desks.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn desk_ids_of(&self, territory: &str) -> Result<BTreeSet<String>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/list_desk_ids_of_territory.sql"))?;
        let ids = statement.query_map([territory], |row| row.get(0))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// The desk of that id, when it is of that territory.
    ///
    /// # Errors
    /// When SQLite refuses, or a stored value is outside its vocabulary.
    pub fn desk_of(&self, territory: &str, id: &str) -> Result<Option<DeskRow>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/get_organization_of_desk.sql"))?;
        let Some((rowid, organization)) = statement
            .query_row([id, territory], organization)
            .optional()?
        else {
            return Ok(None);
        };
        let desk = self.desks_by_rowids(&[rowid])?.pop();
        Ok(desk.map(|desk| DeskRow { desk, organization }))
    }

    /// The municipalities of a territory, in the order of ISTAT codes.
    ///
    /// # Errors
    /// When SQLite refuses, or a stored value is outside its vocabulary.
    pub fn municipalities_of(&self, territory: &str) -> Result<Vec<Municipality>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/list_municipalities_of_territory.sql"))?;
        let mut rows = statement.query([territory])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(municipality(row)?);
        }
        Ok(all)
    }

    /// Lets rows point at rows that come later in this transaction.
    pub(crate) fn defer_references(&mut self) -> Result<()> {
        Ok(self.conn.pragma_update(None, "defer_foreign_keys", true)?)
    }

    /// Adds a desk, in the place of the one of its territory that has its id.
    pub(crate) fn put_desk(&mut self, row: &DeskRow) -> Result<()> {
        self.delete_desk(&row.desk.territory, &row.desk.id)?;
        write::organization(&self.conn, &row.organization)?;
        write::desk(&self.conn, &row.organization.id, &row.desk)
    }

    /// Takes a desk away; nothing, when the territory has none of that id.
    pub(crate) fn delete_desk(&mut self, territory: &str, id: &str) -> Result<()> {
        self.each(
            &[
                include_str!("sql/delete_desks_schedules.sql"),
                include_str!("sql/delete_desks_phones.sql"),
                include_str!("sql/delete_desk.sql"),
            ],
            &[id, territory],
        )
    }

    /// Adds a municipality, in the place of the one that has its ISTAT code.
    pub(crate) fn put_municipality(&mut self, town: &Municipality) -> Result<()> {
        write::municipality(&self.conn, town)
    }

    /// Takes a municipality away; nothing, when the territory has none of that code.
    pub(crate) fn delete_municipality(&mut self, territory: &str, istat: &str) -> Result<()> {
        self.each(
            &[include_str!("sql/delete_municipality.sql")],
            &[istat, territory],
        )
    }

    /// Forgets the lines of the version that is replaced.
    pub(crate) fn forget_feed_lines(&mut self) -> Result<()> {
        self.each(&[include_str!("sql/delete_feed_lines.sql")], &[])
    }

    /// Makes again what is derived from rows: the index by which they are found, and the counts.
    pub(crate) fn changed(&mut self) -> Result<()> {
        self.each(&[include_str!("sql/delete_idle_organizations.sql")], &[])?;
        write::summary(&self.conn)?;
        index::rebuild(&self.conn)
    }

    pub(super) fn each(&self, statements: &[&str], values: &[&str]) -> Result<()> {
        for sql in statements {
            self.conn
                .prepare_cached(sql)?
                .execute(rusqlite::params_from_iter(values))?;
        }
        Ok(())
    }
}

fn organization(row: &Row<'_>) -> rusqlite::Result<(u32, Organization)> {
    Ok((
        row.get(0)?,
        Organization {
            id: row.get(1)?,
            name: row.get(2)?,
            org_type: row.get(3)?,
        },
    ))
}
