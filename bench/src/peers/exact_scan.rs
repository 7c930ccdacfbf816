//! A plain table read whole, and right: what needs no index at all and answers as Sportello must.
//!
//! SQL takes out what does not match; every row that does is bounded from below, and geodesics are measured
//! from the lowest bound on, until the next one is over the k-th. The bound is that of the core's engine: the
//! straight line through the Earth, or the angle on the ellipsoid stretched to a sphere times the half axis.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use rusqlite::{Connection, params};
use sportello_bench::asked::Wanted;
use sportello_bench::oracle::metres;
use sportello_bench::world::{Spot, World};
use sportello_bench::{Outcome, because};

use super::{Peer, Places, Reply, bit_conditions, sqlite};

/// WGS84, in metres: half of the equator's diameter, and half of the axis.
const EQUATOR: f64 = 6_378_137.0;
const AXIS: f64 = EQUATOR * (1.0 - 1.0 / 298.257_223_563);

#[derive(Default)]
pub struct ExactScan(Option<Connection>);

impl Peer for ExactScan {
    fn name(&self) -> &'static str {
        "SQLite, full scan, exact"
    }

    fn how(&self) -> &'static str {
        "one table with degrees and unit vectors, all rows that match read by one statement, bounded by a straight \
         line and ranked by the geodesic from the lowest bound on, one geodesic for desks at one spot; \"open\" is \
         a column"
    }

    fn load(&mut self, world: &World, places: &Places) -> Outcome<()> {
        let conn = sqlite::create(&places.file("exact-scan.db"))?;
        let fill = || -> rusqlite::Result<()> {
            conn.execute_batch(
                "BEGIN; CREATE TABLE desk (id INTEGER PRIMARY KEY, x REAL, y REAL, z REAL, lat REAL, lon REAL,
                   themes INTEGER, languages INTEGER, kind INTEGER, open INTEGER);",
            )?;
            let mut add = conn.prepare("INSERT INTO desk VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")?;
            for (id, entry) in (0_u32..).zip(&world.entries) {
                let [x, y, z] = stretched(entry.spot);
                add.execute(params![
                    id,
                    x,
                    y,
                    z,
                    entry.spot.lat,
                    entry.spot.lon,
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
        let rows = rows(conn, origin, wanted).map_err(because("scan"))?;
        Ok(ranked(rows, origin, k).into())
    }
}

/// A row that matches: metres that its geodesic is not below, its number and spot.
struct Row {
    least: f64,
    id: u32,
    spot: Spot,
}

fn rows(conn: &Connection, origin: Spot, wanted: &Wanted) -> rusqlite::Result<Vec<Row>> {
    let sql = format!(
        "SELECT id, x, y, z, lat, lon FROM desk WHERE 1 {}",
        bit_conditions(wanted)
    );
    let [x, y, z] = stretched(origin);
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let (to_x, to_y, to_z): (f64, f64, f64) = (row.get(1)?, row.get(2)?, row.get(3)?);
        all.push(Row {
            least: least([x - to_x, y - to_y, z - to_z]),
            id: row.get(0)?,
            spot: Spot {
                lat: row.get(4)?,
                lon: row.get(5)?,
            },
        });
    }
    Ok(all)
}

fn ranked(rows: Vec<Row>, origin: Spot, k: usize) -> Vec<(u32, f64)> {
    let mut queue: BinaryHeap<Reverse<Row>> = rows.into_iter().map(Reverse).collect();
    let mut hits: Vec<(u32, f64)> = Vec::with_capacity(k + 1);
    let mut last: Option<(Spot, f64)> = None;
    while let Some(Reverse(Row { least, id, spot })) = queue.pop() {
        if hits.len() == k && hits.last().is_none_or(|(_, farthest)| least > *farthest) {
            break;
        }
        let far = match last {
            Some((same, far)) if same == spot => far,
            _ => metres(origin, spot),
        };
        last = Some((spot, far));
        let place = hits.partition_point(|hit| hit.1.total_cmp(&far).then(hit.0.cmp(&id)).is_lt());
        hits.insert(place, (id, far));
        hits.truncate(k);
    }
    hits
}

/// The unit vector of the ellipsoid stretched along its axis to a sphere.
fn stretched(spot: Spot) -> [f64; 3] {
    let (sin, cos) = spot.lat.to_radians().sin_cos();
    let sin = sin * AXIS / EQUATOR;
    let length = sin.hypot(cos);
    let (lon_sin, lon_cos) = spot.lon.to_radians().sin_cos();
    [cos / length * lon_cos, cos / length * lon_sin, sin / length]
}

fn least([x, y, z]: [f64; 3]) -> f64 {
    let straight = x * x + y * y + z * z;
    let near = (EQUATOR * EQUATOR * (x * x + y * y) + AXIS * AXIS * z * z).sqrt();
    // Below 1,200 km the straight line is the better of the two.
    let best = if straight < 0.036 {
        near
    } else {
        near.max(2.0 * (straight.sqrt() / 2.0).min(1.0).asin() * AXIS)
    };
    best - 1e-6
}

impl Ord for Row {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let least = self.least.total_cmp(&other.least);
        least.then_with(|| self.id.cmp(&other.id))
    }
}

impl PartialOrd for Row {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Row {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Row {}
