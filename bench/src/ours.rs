//! Sportello's own engine on these desks: a catalogue file with the real schema, asked through the one
//! door that the app uses.

use std::fs;
use std::path::Path;

use chrono::NaiveDateTime;
use rusqlite::{Connection, params};
use sportello_core::catalogue::{Catalogue, Opened, index, page_size};
use sportello_core::find::{self, Query, WordsQuery};
use sportello_core::model::{Kind, Point, Theme};

use crate::asked::Wanted;
use crate::documents::Document;
use crate::timetable::INSTANT;
use crate::world::{Entry, LANGUAGES, Spot, World};
use crate::{Outcome, because};

/// An open catalogue of a world.
pub struct Ours {
    catalogue: Catalogue,
    at: NaiveDateTime,
}

impl Ours {
    /// Writes the catalogue of a world; `documents`, as many as there are desks or none, are their texts.
    ///
    /// The file starts as the bundle, so its schema, towns and vocabularies are the app's own.
    ///
    /// # Errors
    /// When the file cannot be written, or the bundle's schema is not what is filled here.
    pub fn write(path: &Path, world: &World, documents: &[Document]) -> Outcome<()> {
        fs::write(path, sportello_assets::CATALOGUE).map_err(because("write the bundle"))?;
        let mut conn = Connection::open(path).map_err(because("open what was written"))?;
        fill(&mut conn, world, documents).map_err(because("fill the catalogue"))?;
        let transaction = conn.transaction().map_err(because("begin"))?;
        index::rebuild(&transaction).map_err(because("make the index"))?;
        transaction.commit().map_err(because("commit"))?;
        // As the build does it for a bundle of so many desks.
        let page = page_size(world.entries.len());
        conn.pragma_update(None, "page_size", page)
            .and_then(|()| conn.execute_batch("VACUUM"))
            .map_err(because("give it the pages of its size"))?;
        Ok(())
    }

    /// Opens what [`Ours::write`] wrote, as the app opens its catalogue.
    ///
    /// # Errors
    /// When it is not whole, or not of this build's bundle.
    pub fn open(path: &Path) -> Outcome<Self> {
        let opened = Catalogue::open(path, sportello_assets::CATALOGUE);
        let (catalogue, how) = opened.map_err(because("open the catalogue"))?;
        if how != Opened::Current {
            return Err(format!("the catalogue was not taken as it is: {how:?}"));
        }
        Self::of(catalogue)
    }

    /// What [`Ours::write`] wrote, in memory and unchecked: for what is counted and not timed.
    ///
    /// # Errors
    /// When the file cannot be read or is no catalogue.
    pub fn in_memory(path: &Path) -> Outcome<Self> {
        let bytes = fs::read(path).map_err(because("read the catalogue"))?;
        Self::of(Catalogue::bundled(&bytes).map_err(because("open the catalogue"))?)
    }

    fn of(catalogue: Catalogue) -> Outcome<Self> {
        let at = INSTANT.parse().map_err(because("the instant"))?;
        Ok(Self { catalogue, at })
    }

    /// The whole answer of the app's list: number and metres of each desk, nearest first.
    ///
    /// # Errors
    /// When the core refuses.
    pub fn nearest(&self, origin: Spot, wanted: &Wanted, k: usize) -> Outcome<Vec<(u32, f64)>> {
        let query = self.query(origin, wanted, k)?;
        let answer = self.catalogue.read(|dao| find::nearest(dao, &query));
        let hits = answer.map_err(because("find::nearest"))?.hits;
        hits.iter()
            .map(|hit| {
                let far = hit.distance.ok_or("a hit without a distance")?;
                Ok((number(&hit.desk.id)?, far))
            })
            .collect()
    }

    /// Only which desks, and how far: what an index gives without a desk's row. In the core, a number's desk
    /// has the rowid after it.
    ///
    /// # Errors
    /// When the core refuses.
    pub fn nearest_rows(
        &self,
        origin: Spot,
        wanted: &Wanted,
        k: usize,
    ) -> Outcome<Vec<(u32, f64)>> {
        let query = self.query(origin, wanted, k)?;
        let rows = self.catalogue.read(|dao| find::nearest_rows(dao, &query));
        let rows = rows.map_err(because("find::nearest_rows"))?;
        Ok(rows.into_iter().map(|(row, far)| (row - 1, far)).collect())
    }

    fn query(&self, origin: Spot, wanted: &Wanted, k: usize) -> Outcome<Query> {
        Ok(Query {
            origin: Point::new(origin.lat, origin.lon).ok_or("the origin is not on the Earth")?,
            town: None,
            filter: wanted.filter.clone(),
            at: self.at,
            offset: 0,
            limit: k,
        })
    }

    /// The desks that words name, best first.
    ///
    /// # Errors
    /// When the core refuses.
    pub fn words(&self, typed: &str, k: usize) -> Outcome<Vec<u32>> {
        let query = WordsQuery {
            typed: typed.to_owned(),
            origin: None,
            filter: find::Filter::default(),
            at: self.at,
            offset: 0,
            limit: k,
        };
        let found = self.catalogue.read(|dao| find::words(dao, &query));
        let hits = found.map_err(because("find::words"))?.hits;
        hits.iter().map(|hit| number(&hit.desk.id)).collect()
    }
}

/// Ids in the order of numbers.
fn id(number: usize) -> String {
    format!("D{number:07}")
}

fn number(id: &str) -> Outcome<u32> {
    id.trim_start_matches('D')
        .parse()
        .map_err(because("an id that was not written here"))
}

fn fill(conn: &mut Connection, world: &World, documents: &[Document]) -> rusqlite::Result<()> {
    // What it says is thrown away when it is not finished.
    conn.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")?;
    let transaction = conn.transaction()?;
    transaction.execute_batch("DELETE FROM phone; DELETE FROM schedule; DELETE FROM desk;")?;
    {
        let mut organization = transaction.prepare(
            "INSERT OR IGNORE INTO organization (id, name, org_type) VALUES (?1, ?1, '')",
        )?;
        let mut desk = transaction.prepare(
            "INSERT INTO desk (rowid, id, territory, organization_id, name, kind, audience, themes, languages,
               town, lat, lon, geo_precision, emails, description, description_lang, required_documents,
               doubtful, source_url, source_name, source_date)
             VALUES (?1, ?2, 'umbria', ?3, ?4, ?5, 'all', ?6, ?7, ?8, ?9, ?10, 'address', '', ?11, 'it', '', 0,
               'https://example.org/', '', '2026-06-01')",
        )?;
        let mut schedule = transaction.prepare(
            "INSERT INTO schedule (desk, position, opening_hours, attending_type, by_appointment)
             VALUES (?1, 1, ?2, 'physical', 0)",
        )?;
        for (rowid, (number, entry)) in (1_i64..).zip(world.entries.iter().enumerate()) {
            let text = documents.get(number).cloned().unwrap_or_else(|| Document {
                name: format!("Desk {number}"),
                organization: "Organisation".to_owned(),
                town: "Town".to_owned(),
                description: "What to know before one goes there.".to_owned(),
            });
            organization.execute([&text.organization])?;
            desk.execute(params![
                rowid,
                id(number),
                text.organization,
                text.name,
                Kind::ALL[usize::from(entry.kind)].code(),
                themes(entry),
                languages(entry),
                text.town,
                entry.spot.lat,
                entry.spot.lon,
                text.description,
            ])?;
            if let Some(hours) = entry.hours {
                let hours = &world.hours[usize::from(hours)].expression;
                schedule.execute(params![rowid, hours])?;
            }
        }
    }
    transaction.commit()
}

fn themes(entry: &Entry) -> String {
    let themes = Theme::ALL.iter().enumerate();
    let has = themes.filter(|(bit, _)| entry.themes >> bit & 1 == 1);
    has.map(|(_, theme)| theme.code())
        .collect::<Vec<_>>()
        .join(";")
}

fn languages(entry: &Entry) -> String {
    let languages = LANGUAGES.iter().enumerate();
    let has = languages.filter(|(bit, _)| entry.languages >> bit & 1 == 1);
    has.map(|(_, (tag, _))| *tag).collect::<Vec<_>>().join(";")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::K;
    use crate::asked::{origins, wanted};
    use crate::documents::{Words, beginnings, documents};
    use crate::oracle::Oracle;
    use crate::world::Shape;

    /// A small world's answers are the truth's: what is timed elsewhere is right.
    #[test]
    fn it_answers_from_the_worlds_desks() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("catalogue.db");
        let world = World::new(Shape::Clustered, 300);
        let documents = documents(300).unwrap();
        Ours::write(&path, &world, &documents).unwrap();
        let ours = Ours::open(&path).unwrap();
        let origins = origins(&world, 20);
        for wanted in wanted() {
            let truths = Oracle::new(&world, &wanted).nearest(&origins, K);
            for (origin, truth) in origins.iter().zip(truths) {
                let found = ours.nearest(*origin, &wanted, K).unwrap();
                assert_eq!(found, truth.geodesic, "{}", wanted.name);
                let rows = ours.nearest_rows(*origin, &wanted, K).unwrap();
                assert_eq!(rows, found, "{}", wanted.name);
            }
        }
        let words = Words::new(&documents);
        for typed in beginnings(&documents, 5) {
            let with = words.with(&typed);
            let found = ours.words(&typed, K).unwrap();
            // What is typed may also begin the name of a theme or a kind, in any language: then more are found.
            assert!(found.len() >= with.len().min(K), "{typed}");
        }
    }
}
