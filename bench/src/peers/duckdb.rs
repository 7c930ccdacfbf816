//! `DuckDB` in a Python process: columns in memory, every question a scan on all processors. Its spatial
//! extension is not in any package registry, and its R-tree would not order by distance.

use std::fmt::Write as _;
use std::process::Command;

use serde_json::json;
use sportello_bench::asked::Wanted;
use sportello_bench::world::{Spot, World};
use sportello_bench::{Outcome, because};

use super::process::{Process, hits};
use super::{Peer, Places, Reply, bit_conditions, sphere_metres, text};

#[derive(Default)]
pub struct DuckDb(Option<Process>);

impl Peer for DuckDb {
    fn name(&self) -> &'static str {
        "DuckDB, full scan"
    }

    fn how(&self) -> &'static str {
        "unit vectors in memory, `ORDER BY` the squared chord `LIMIT 20`, timed inside its Python process; \
         without its spatial extension, which no package registry has; \"open\" is a column"
    }

    fn load(&mut self, world: &World, places: &Places) -> Outcome<()> {
        let rows = places.file("desks.csv");
        let mut lines = "id,x,y,z,themes,languages,kind,open\n".to_owned();
        for (id, entry) in world.entries.iter().enumerate() {
            let [x, y, z] = entry.spot.vector();
            let _ = writeln!(
                lines,
                "{id},{x},{y},{z},{},{},{},{}",
                entry.themes, entry.languages, entry.kind, entry.open
            );
        }
        std::fs::write(&rows, lines).map_err(because("write the desks"))?;
        let mut process = Process::start(
            Command::new(places.installed.join("venv/bin/python"))
                .arg(places.script("duckdb_peer.py")),
        )?;
        let columns =
            "{'id': 'INTEGER', 'x': 'DOUBLE', 'y': 'DOUBLE', 'z': 'DOUBLE', 'themes': 'INTEGER',
            'languages': 'INTEGER', 'kind': 'INTEGER', 'open': 'BOOLEAN'}";
        let sql = format!(
            "CREATE TABLE desk AS SELECT * FROM read_csv('{}', header = true, columns = {columns})",
            text(&rows)?
        );
        process.ask(&json!({ "sql": sql, "values": [] }))?;
        self.0 = Some(process);
        Ok(())
    }

    fn nearest(&mut self, origin: Spot, wanted: &Wanted, k: usize) -> Outcome<Reply> {
        let process = self.0.as_mut().ok_or("not started")?;
        let sql = format!(
            "SELECT id, (x - $1) * (x - $1) + (y - $2) * (y - $2) + (z - $3) * (z - $3) AS chord2
             FROM desk WHERE true {} ORDER BY chord2, id LIMIT {k}",
            bit_conditions(wanted)
        );
        let (rows, nanos) = process.ask(&json!({ "sql": sql, "values": origin.vector() }))?;
        let mut hits = hits(&rows)?;
        for (_, far) in &mut hits {
            *far = sphere_metres(*far);
        }
        Ok(Reply {
            hits,
            nanos: Some(nanos),
        })
    }
}
