//! SQLite's R*Tree over unit vectors, best-first through a callback: the design that the slot index was
//! decided against, built as well as we know how.
//!
//! A planner first counts what the filter takes in a RAM array of 8 bytes a desk and remembers it until the
//! desks change: few are scanned from a remembered list, of many the R*Tree gives the nearest box next,
//! without what does not pass. Candidates are ranked by the geodesic; the search ends where a box's lowest
//! possible geodesic passes the k-th.

use std::collections::HashMap;

use rusqlite::params;
use sportello_bench::asked::Wanted;
use sportello_bench::oracle::{RADIUS_MIN, chord2, metres};
use sportello_bench::world::{Spot, World};
use sportello_bench::{Outcome, because};

use super::unsafe_sqlite::{Attributes, Nearest, Test, outside};
use super::{Peer, Places, Reply, sqlite};

/// The most desks that are scanned: ranking so many costs as much as the R*Tree's way to 20 of them.
const FEW: usize = 2000;

#[derive(Default)]
pub struct BestFirst {
    nearest: Option<Nearest>,
    plans: HashMap<&'static str, Plan>,
}

/// What the planner remembers of a filter.
enum Plan {
    /// All that pass: number, vector, spot.
    Scan(Vec<(u32, [f64; 3], Spot)>),
    Tree,
}

impl Peer for BestFirst {
    fn name(&self) -> &'static str {
        "SQLite R*Tree, best-first"
    }

    fn how(&self) -> &'static str {
        "`sqlite3_rtree_query_callback` over unit vectors, attributes in RAM, a planner that counts and \
         remembers the count, ranked by the geodesic; \"open\" is a bit made before"
    }

    fn load(&mut self, world: &World, places: &Places) -> Outcome<()> {
        self.plans.clear();
        let conn = sqlite::create(&places.file("best-first.db"))?;
        let fill = || -> rusqlite::Result<()> {
            conn.execute_batch(
                "BEGIN; CREATE VIRTUAL TABLE desk USING rtree (id, x0, x1, y0, y1, z0, z1, +lat, +lon);",
            )?;
            let mut add =
                conn.prepare("INSERT INTO desk VALUES (?1, ?2, ?2, ?3, ?3, ?4, ?4, ?5, ?6)")?;
            for (id, entry) in (0_u32..).zip(&world.entries) {
                let [x, y, z] = entry.spot.vector();
                add.execute(params![id, x, y, z, entry.spot.lat, entry.spot.lon])?;
            }
            conn.execute_batch("COMMIT")
        };
        fill().map_err(because("fill the R*Tree"))?;
        let attributes = world.entries.iter().map(|entry| Attributes {
            themes: entry.themes,
            kind: entry.kind,
            open: entry.open,
            languages: entry.languages,
        });
        self.nearest = Some(Nearest::new(conn, attributes.collect())?);
        Ok(())
    }

    fn nearest(&mut self, origin: Spot, wanted: &Wanted, k: usize) -> Outcome<Reply> {
        let nearest = self.nearest.as_ref().ok_or("not loaded")?;
        let test = Test {
            theme: wanted.theme,
            kind: wanted.kind,
            open: wanted.filter.open,
            language: wanted.language,
        };
        if !self.plans.contains_key(wanted.name) {
            let plan = plan(nearest, test).map_err(because("plan"))?;
            self.plans.insert(wanted.name, plan);
        }
        let hits = match self.plans.get(wanted.name) {
            Some(Plan::Scan(desks)) => scan(desks, origin, k),
            _ => walk(nearest, test, origin, k).map_err(because("walk the R*Tree"))?,
        };
        Ok(hits.into())
    }
}

fn plan(nearest: &Nearest, test: Test) -> rusqlite::Result<Plan> {
    let takes = |desk: &&Attributes| test.takes(**desk);
    if nearest.attributes().iter().filter(takes).count() > FEW {
        return Ok(Plan::Tree);
    }
    let mut spot = nearest
        .conn()
        .prepare_cached("SELECT lat, lon FROM desk WHERE id = ?")?;
    let ids = (0_u32..).zip(nearest.attributes());
    let ids = ids.filter(|(_, desk)| test.takes(**desk));
    let desks = ids.map(|(id, _)| {
        let spot = spot.query_row([id], |row| {
            Ok(Spot {
                lat: row.get(0)?,
                lon: row.get(1)?,
            })
        })?;
        Ok((id, spot.vector(), spot))
    });
    Ok(Plan::Scan(desks.collect::<rusqlite::Result<_>>()?))
}

fn scan(desks: &[(u32, [f64; 3], Spot)], origin: Spot, k: usize) -> Vec<(u32, f64)> {
    let vector = origin.vector();
    let mut order: Vec<(f64, u32, Spot)> = desks
        .iter()
        .map(|(id, at, spot)| (chord2(vector, *at), *id, *spot))
        .collect();
    order.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
    let mut found = Found::new(origin, k);
    for (chord2, id, spot) in order {
        if !found.may_take(chord2) {
            break;
        }
        found.add(id, spot);
    }
    found.hits
}

fn walk(
    nearest: &Nearest,
    test: Test,
    origin: Spot,
    k: usize,
) -> rusqlite::Result<Vec<(u32, f64)>> {
    nearest.begin(test);
    let [x, y, z] = origin.vector();
    let mut statement = nearest.conn().prepare_cached(
        "SELECT id, lat, lon, x0, x1, y0, y1, z0, z1 FROM desk WHERE id MATCH nearest(?, ?, ?)",
    )?;
    let mut rows = statement.query([x, y, z])?;
    let mut found = Found::new(origin, k);
    while let Some(row) = rows.next()? {
        // The box's score, as the callback made it.
        let mut score = 0.0;
        for (axis, at) in [x, y, z].into_iter().enumerate() {
            score += outside(at, row.get(3 + 2 * axis)?, row.get(4 + 2 * axis)?).powi(2);
        }
        if !found.may_take(score) {
            break;
        }
        let spot = Spot {
            lat: row.get(1)?,
            lon: row.get(2)?,
        };
        found.add(row.get(0)?, spot);
        nearest.limit(found.limit());
    }
    Ok(found.hits)
}

/// The nearest so far, by the geodesic.
struct Found {
    origin: Spot,
    k: usize,
    hits: Vec<(u32, f64)>,
    last: Option<(Spot, f64)>,
}

impl Found {
    fn new(origin: Spot, k: usize) -> Self {
        Self {
            origin,
            k,
            hits: Vec::with_capacity(k + 1),
            last: None,
        }
    }

    fn add(&mut self, id: u32, spot: Spot) {
        // Many desks share a spot, and come one after another.
        let far = match self.last {
            Some((same, far)) if same == spot => far,
            _ => metres(self.origin, spot),
        };
        self.last = Some((spot, far));
        let place = self
            .hits
            .partition_point(|hit| hit.1.total_cmp(&far).then(hit.0.cmp(&id)).is_lt());
        if place < self.k {
            self.hits.insert(place, (id, far));
            self.hits.truncate(self.k);
        }
    }

    /// The squared chord beyond which nothing is nearer than the k-th: a geodesic is at least the smallest
    /// radius of curvature times the angle, and an angle at least its chord.
    fn limit(&self) -> f64 {
        match self.hits.get(self.k.wrapping_sub(1)) {
            Some((_, far)) => (far / RADIUS_MIN + 1e-14).powi(2),
            None => f64::INFINITY,
        }
    }

    fn may_take(&self, chord2: f64) -> bool {
        chord2 <= self.limit()
    }
}
