//! SQLite's R*Tree over latitude and longitude, asked for a box around the origin that is doubled until it
//! holds enough: what most programs on SQLite do.

use std::f64::consts::PI;

use rusqlite::{Connection, params};
use sportello_bench::asked::Wanted;
use sportello_bench::oracle::chord2;
use sportello_bench::world::{Spot, World};
use sportello_bench::{Outcome, because};

use super::{Peer, Places, Reply, bit_conditions, sphere_metres, sqlite};

/// The first box's half side, as an angle: half a kilometre.
const FIRST: f64 = 500.0 / 6_371_008.8;

/// The widest box before all of the Earth, as an angle: about 2,000 km.
const WIDEST: f64 = 0.3;

/// R*Tree coordinates are of 32 bits: degrees near 180 are rounded by less than this.
const ROUNDING: f64 = 2e-5;

#[derive(Default)]
pub struct WideningBox(Option<Connection>);

impl Peer for WideningBox {
    fn name(&self) -> &'static str {
        "SQLite R*Tree, widening box"
    }

    fn how(&self) -> &'static str {
        "boxes of latitude and longitude doubled from 500 m until 20 are inside their circle; attributes in \
         auxiliary columns; \"open\" is a column"
    }

    fn load(&mut self, world: &World, places: &Places) -> Outcome<()> {
        let conn = sqlite::create(&places.file("box.db"))?;
        let fill = || -> rusqlite::Result<()> {
            conn.execute_batch(
                "BEGIN; CREATE VIRTUAL TABLE desk USING rtree (id, south, north, west, east,
                   +lat, +lon, +themes, +languages, +kind, +open);",
            )?;
            let mut add = conn
                .prepare("INSERT INTO desk VALUES (?1, ?2, ?2, ?3, ?3, ?2, ?3, ?4, ?5, ?6, ?7)")?;
            for (id, entry) in (0_u32..).zip(&world.entries) {
                let Spot { lat, lon } = entry.spot;
                add.execute(params![
                    id,
                    lat,
                    lon,
                    entry.themes,
                    entry.languages,
                    entry.kind,
                    entry.open
                ])?;
            }
            conn.execute_batch("COMMIT")
        };
        fill().map_err(because("fill the R*Tree"))?;
        self.0 = Some(conn);
        Ok(())
    }

    fn nearest(&mut self, origin: Spot, wanted: &Wanted, k: usize) -> Outcome<Reply> {
        let conn = self.0.as_ref().ok_or("not loaded")?;
        let vector = origin.vector();
        let sql = format!(
            "SELECT id, lat, lon FROM desk WHERE north >= ?1 AND south <= ?2 AND east >= ?3 AND west <= ?4 {}",
            bit_conditions(wanted)
        );
        let mut radius = FIRST;
        loop {
            let inside_of = 4.0 * (radius / 2.0).min(PI / 2.0).sin().powi(2);
            let mut found: Vec<(f64, u32)> = Vec::new();
            let mut inside = 0;
            for [south, north, west, east] in boxes(origin, radius) {
                let mut ask = || -> rusqlite::Result<()> {
                    let mut statement = conn.prepare_cached(&sql)?;
                    let mut rows = statement.query(params![south, north, west, east])?;
                    while let Some(row) = rows.next()? {
                        let spot = Spot {
                            lat: row.get(1)?,
                            lon: row.get(2)?,
                        };
                        let far = chord2(vector, spot.vector());
                        inside += usize::from(far <= inside_of);
                        found.push((far, row.get(0)?));
                    }
                    Ok(())
                };
                ask().map_err(because("ask for a box"))?;
            }
            if inside >= k || radius >= PI {
                found.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
                // A desk at longitude 180 is in the box on either side.
                found.dedup_by_key(|(_, id)| *id);
                found.truncate(k);
                let hits: Vec<_> = found
                    .into_iter()
                    .map(|(far, id)| (id, sphere_metres(far)))
                    .collect();
                return Ok(hits.into());
            }
            // Beyond a continent the rest of the Earth costs less than doubling up to it.
            radius = if radius > WIDEST { PI } else { radius * 2.0 };
        }
    }
}

/// The boxes (south, north, west, east) that hold every spot within an angle of the origin: one, or two
/// when it reaches over the antimeridian; all longitudes when a pole is within.
fn boxes(origin: Spot, radius: f64) -> Vec<[f64; 4]> {
    let degrees = radius.to_degrees() + ROUNDING;
    let (south, north) = (origin.lat - degrees, origin.lat + degrees);
    if south <= -90.0 || north >= 90.0 {
        return vec![[south, north, -181.0, 181.0]];
    }
    let reach = (radius.sin() / origin.lat.to_radians().cos())
        .clamp(-1.0, 1.0)
        .asin()
        .to_degrees()
        + ROUNDING;
    let (west, east) = (origin.lon - reach, origin.lon + reach);
    let mut all = vec![[south, north, west, east]];
    if west <= -180.0 {
        all.push([south, north, west + 360.0, 181.0]);
    }
    if east >= 180.0 {
        all.push([south, north, -181.0, east - 360.0]);
    }
    all
}
