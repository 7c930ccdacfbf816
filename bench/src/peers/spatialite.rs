//! `SpatiaLite`'s virtual table for the nearest: 5.0 calls it `knn` and walks boxes in the plane of degrees.

use std::fmt::Write as _;
use std::process::Command;

use serde_json::json;
use sportello_bench::asked::Wanted;
use sportello_bench::world::{Spot, World};
use sportello_bench::{Outcome, because};

use super::process::{Process, hits};
use super::{Peer, Places, Reply};

#[derive(Default)]
pub struct SpatiaLite(Option<Process>);

impl Peer for SpatiaLite {
    fn name(&self) -> &'static str {
        "SpatiaLite KNN"
    }

    fn how(&self) -> &'static str {
        "`mod_spatialite` of the distribution, virtual table `knn` over a spatial index, EPSG:4326, timed inside \
         its Python process; it cannot filter"
    }

    fn declines(&self, wanted: &Wanted, _world: &World) -> Option<&'static str> {
        (!wanted.filter.is_empty()).then_some("`knn` takes no filter")
    }

    fn load(&mut self, world: &World, places: &Places) -> Outcome<()> {
        let (rows, database) = (places.file("spots.csv"), places.file("spatialite.db"));
        let mut lines = String::new();
        for (id, entry) in world.entries.iter().enumerate() {
            let _ = writeln!(lines, "{id},{},{}", entry.spot.lon, entry.spot.lat);
        }
        std::fs::write(&rows, lines).map_err(because("write the desks"))?;
        // The process before this may have left its own.
        let _ = std::fs::remove_file(&database);
        // The system's Python: others are often built without extensions.
        let mut process = Process::start(
            Command::new("/usr/bin/python3")
                .arg(places.script("spatialite_peer.py"))
                .args([database, rows]),
        )?;
        // It answers when all is loaded.
        process.ask(&json!({ "sql": "SELECT spatialite_version()", "values": [] }))?;
        self.0 = Some(process);
        Ok(())
    }

    fn nearest(&mut self, origin: Spot, _wanted: &Wanted, k: usize) -> Outcome<Reply> {
        let process = self.0.as_mut().ok_or("not started")?;
        let sql = format!(
            "SELECT fid, distance FROM knn WHERE f_table_name = 'desk' AND f_geometry_column = 'geom'
               AND ref_geometry = MakePoint(?, ?, 4326) AND max_items = {k}"
        );
        let (rows, nanos) =
            process.ask(&json!({ "sql": sql, "values": [origin.lon, origin.lat] }))?;
        Ok(Reply {
            hits: hits(&rows)?,
            nanos: Some(nanos),
        })
    }
}
