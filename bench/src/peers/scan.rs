//! A plain table and `ORDER BY` distance: what needs no index at all.

use rusqlite::{Connection, params};
use sportello_bench::asked::Wanted;
use sportello_bench::world::{Spot, World};
use sportello_bench::{Outcome, because};

use super::{Peer, Places, Reply, bit_conditions, sphere_metres, sqlite};

#[derive(Default)]
pub struct Scan(Option<Connection>);

impl Peer for Scan {
    fn name(&self) -> &'static str {
        "SQLite, full scan"
    }

    fn how(&self) -> &'static str {
        "one table with unit vectors, `ORDER BY` the squared chord `LIMIT 20`; \"open\" is a column"
    }

    fn load(&mut self, world: &World, places: &Places) -> Outcome<()> {
        let conn = sqlite::create(&places.file("scan.db"))?;
        let fill = || -> rusqlite::Result<()> {
            conn.execute_batch(
                "BEGIN; CREATE TABLE desk (id INTEGER PRIMARY KEY, x REAL, y REAL, z REAL,
                   themes INTEGER, languages INTEGER, kind INTEGER, open INTEGER);",
            )?;
            let mut add = conn.prepare("INSERT INTO desk VALUES (?, ?, ?, ?, ?, ?, ?, ?)")?;
            for (id, entry) in (0_u32..).zip(&world.entries) {
                let [x, y, z] = entry.spot.vector();
                add.execute(params![
                    id,
                    x,
                    y,
                    z,
                    entry.themes,
                    entry.languages,
                    entry.kind,
                    entry.open
                ])?;
            }
            conn.execute_batch("COMMIT")
        };
        fill().map_err(because("fill the table"))?;
        self.0 = Some(conn);
        Ok(())
    }

    fn nearest(&mut self, origin: Spot, wanted: &Wanted, k: usize) -> Outcome<Reply> {
        let conn = self.0.as_ref().ok_or("not loaded")?;
        let [x, y, z] = origin.vector();
        let ask = || -> rusqlite::Result<Vec<(u32, f64)>> {
            let sql = format!(
                "SELECT id, (x - ?1) * (x - ?1) + (y - ?2) * (y - ?2) + (z - ?3) * (z - ?3) AS chord2
                 FROM desk WHERE 1 {} ORDER BY chord2, id LIMIT {k}",
                bit_conditions(wanted)
            );
            let mut statement = conn.prepare_cached(&sql)?;
            statement
                .query_map(params![x, y, z], |row| {
                    Ok((row.get(0)?, sphere_metres(row.get(1)?)))
                })?
                .collect()
        };
        Ok(ask().map_err(because("scan"))?.into())
    }
}
