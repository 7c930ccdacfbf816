//! SpatiaLite's virtual table for the nearest: 5.0 calls it `knn` and measures in the plane of degrees.

use std::path::Path;

use rusqlite::{Connection, params};
use sportello_bench::asked::Wanted;
use sportello_bench::world::{Spot, World};
use sportello_bench::{Outcome, because};

use super::unsafe_sqlite::load_extension;
use super::{Peer, Places, Reply, sqlite};

#[derive(Default)]
pub struct SpatiaLite(Option<Connection>);

impl Peer for SpatiaLite {
    fn name(&self) -> &'static str {
        "SpatiaLite KNN"
    }

    fn how(&self) -> &'static str {
        "`mod_spatialite` of the distribution, virtual table `knn` over a spatial index, EPSG:4326; it cannot \
         filter; its distances are of degrees in the plane, given here times 111,195 m"
    }

    fn declines(&self, wanted: &Wanted, _world: &World) -> Option<&'static str> {
        (!wanted.filter.is_empty()).then_some("`knn` takes no filter")
    }

    fn load(&mut self, world: &World, places: &Places) -> Outcome<()> {
        let conn = sqlite::create(&places.file("spatialite.db"))?;
        load_extension(&conn, Path::new("mod_spatialite"))?;
        let mut fill = || -> rusqlite::Result<()> {
            conn.execute_batch(
                "BEGIN; SELECT InitSpatialMetaData(0, 'WGS84_ONLY');
                 CREATE TABLE desk (id INTEGER PRIMARY KEY);
                 SELECT AddGeometryColumn('desk', 'geom', 4326, 'POINT', 'XY');",
            )?;
            let mut add = conn.prepare("INSERT INTO desk VALUES (?, MakePoint(?, ?, 4326))")?;
            for (id, entry) in (0_u32..).zip(&world.entries) {
                add.execute(params![id, entry.spot.lon, entry.spot.lat])?;
            }
            conn.execute_batch("SELECT CreateSpatialIndex('desk', 'geom'); COMMIT")
        };
        fill().map_err(because("fill the spatial table"))?;
        self.0 = Some(conn);
        Ok(())
    }

    fn nearest(&mut self, origin: Spot, _wanted: &Wanted, k: usize) -> Outcome<Reply> {
        let conn = self.0.as_ref().ok_or("not loaded")?;
        let ask = || -> rusqlite::Result<Vec<(u32, f64)>> {
            let mut statement = conn.prepare_cached(&format!(
                "SELECT fid, distance FROM knn WHERE f_table_name = 'desk' AND f_geometry_column = 'geom'
                   AND ref_geometry = MakePoint(?, ?, 4326) AND max_items = {k}"
            ))?;
            statement
                .query_map(params![origin.lon, origin.lat], |row| {
                    Ok((row.get(0)?, row.get::<_, f64>(1)? * 111_195.0))
                })?
                .collect()
        };
        Ok(ask().map_err(because("knn"))?.into())
    }
}
