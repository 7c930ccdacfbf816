//! The truth: the nearest desks by brute force, by the WGS84 geodesic and by the sphere.
//!
//! A geodesic to each of 10^6 desks would take a second a question, so most are ruled out before by their
//! chord on the unit sphere, with a slack that is proven: WGS84's radii of curvature lie between
//! a(1-e²) = `RADIUS_MIN` (along the meridian at the equator) and a/√(1-e²) = `RADIUS_MAX` (at the
//! poles), and geodetic latitude and longitude taken as spherical ones scale every small step by one of
//! the two local radii. So the geodesic of two points is between `RADIUS_MIN` and `RADIUS_MAX` times
//! their angle s on the unit sphere. If `s_k` is the k-th smallest angle, k desks are within
//! `RADIUS_MAX` times `s_k`, and one whose angle is over `SLACK` times `s_k` is farther than that from its `RADIUS_MIN` alone.
//! A chord 2 sin(s/2) is concave in s, so the same factor on chords rules out no more than on angles.
//! A test compares with the geodesic to every desk.

use std::collections::HashMap;
use std::num::NonZero;

use geo::{Distance, Geodesic};

use crate::asked::Wanted;
use crate::world::{Spot, World};

/// Smallest radius of curvature of WGS84, in metres: a(1-e²).
pub const RADIUS_MIN: f64 = 6_335_439.327;

/// Greatest radius of curvature of WGS84, in metres: a/√(1-e²).
pub const RADIUS_MAX: f64 = 6_399_593.626;

/// By how much an angle may be over the k-th smallest and still belong to a desk that is not farther.
const SLACK: f64 = RADIUS_MAX / RADIUS_MIN;

/// What rounding can add to a chord: some units of the last place of coordinates of size 1.
const ROUNDING: f64 = 1e-14;

/// Desks that are looked at for several origins while they are near the processor.
const BLOCK: usize = 4096;

/// Metres on the WGS84 ellipsoid (Karney 2013).
pub fn metres(a: Spot, b: Spot) -> f64 {
    Geodesic.distance(geo::Point::new(a.lon, a.lat), geo::Point::new(b.lon, b.lat))
}

/// The squared chord of two points of the unit sphere.
pub fn chord2(a: [f64; 3], b: [f64; 3]) -> f64 {
    (a[0] - b[0]).powi(2) + (a[1] - b[1]).powi(2) + (a[2] - b[2]).powi(2)
}

/// The nearest desks of one origin.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Truth {
    /// By the geodesic: number and metres, nearest first, of equal distance the lower number first.
    pub geodesic: Vec<(u32, f64)>,
    /// Squared chords of the nearest by the sphere, ascending.
    pub sphere: Vec<f64>,
}

/// The desks that a filter takes, by coordinate, for fast looks.
pub struct Oracle<'a> {
    world: &'a World,
    numbers: Vec<u32>,
    xyz: [Vec<f64>; 3],
}

impl<'a> Oracle<'a> {
    /// Of a filter.
    pub fn new(world: &'a World, wanted: &Wanted) -> Self {
        let mut oracle = Self {
            world,
            numbers: Vec::new(),
            xyz: [Vec::new(), Vec::new(), Vec::new()],
        };
        for (number, entry) in world.entries.iter().enumerate() {
            if wanted.takes(entry) {
                oracle.numbers.push(number as u32);
                for (axis, value) in oracle.xyz.iter_mut().zip(entry.spot.vector()) {
                    axis.push(value);
                }
            }
        }
        oracle
    }

    /// How many desks the filter takes.
    pub fn total(&self) -> usize {
        self.numbers.len()
    }

    /// The `k` nearest of each origin, on all processors.
    pub fn nearest(&self, origins: &[Spot], k: usize) -> Vec<Truth> {
        let workers = std::thread::available_parallelism().map_or(1, NonZero::get);
        let share = origins.len().div_ceil(workers).max(1);
        std::thread::scope(|scope| {
            let workers: Vec<_> = origins
                .chunks(share)
                .map(|part| scope.spawn(move || self.some(part, k)))
                .collect();
            workers
                .into_iter()
                .flat_map(|worker| match worker.join() {
                    Ok(truths) => truths,
                    Err(panic) => std::panic::resume_unwind(panic),
                })
                .collect()
        })
    }

    fn some(&self, origins: &[Spot], k: usize) -> Vec<Truth> {
        let mut all = Vec::with_capacity(origins.len());
        for group in origins.chunks(32) {
            let mut looks: Vec<Look> = group.iter().map(|origin| Look::new(*origin, k)).collect();
            for start in (0..self.numbers.len()).step_by(BLOCK) {
                for look in &mut looks {
                    self.look(look, start, (start + BLOCK).min(self.numbers.len()));
                }
            }
            all.extend(looks.into_iter().map(|look| self.judge(look)));
        }
        all
    }

    fn look(&self, look: &mut Look, start: usize, end: usize) {
        const LANES: usize = 16;
        let [ox, oy, oz] = look.vector;
        let [xs, ys, zs] = self.xyz.each_ref().map(|axis| &axis[start..end]);
        for (group, ((x, y), z)) in xs
            .chunks(LANES)
            .zip(ys.chunks(LANES))
            .zip(zs.chunks(LANES))
            .enumerate()
        {
            let mut found = [f64::INFINITY; LANES];
            for (to, ((x, y), z)) in found.iter_mut().zip(x.iter().zip(y).zip(z)) {
                *to = (x - ox) * (x - ox) + (y - oy) * (y - oy) + (z - oz) * (z - oz);
            }
            if found.iter().any(|chord2| *chord2 <= look.limit) {
                for (lane, chord2) in found.into_iter().take(x.len()).enumerate() {
                    if chord2 <= look.limit {
                        look.keep(chord2, (start + group * LANES + lane) as u32);
                    }
                }
            }
        }
    }

    /// Geodesics to the candidates; those at one spot share one.
    fn judge(&self, look: Look) -> Truth {
        let mut known: HashMap<(u64, u64), f64> = HashMap::new();
        let mut geodesic: Vec<(u32, f64)> = look
            .candidates
            .iter()
            .filter(|(chord2, _)| *chord2 <= look.limit)
            .map(|(_, at)| {
                let number = self.numbers[*at as usize];
                let spot = self.world.entries[number as usize].spot;
                let key = (spot.lat.to_bits(), spot.lon.to_bits());
                let far = known
                    .entry(key)
                    .or_insert_with(|| metres(look.origin, spot));
                (number, *far)
            })
            .collect();
        geodesic.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)));
        geodesic.truncate(look.k);
        Truth {
            geodesic,
            sphere: look.best,
        }
    }
}

/// One origin's search.
struct Look {
    origin: Spot,
    vector: [f64; 3],
    k: usize,
    /// The smallest squared chords so far, ascending.
    best: Vec<f64>,
    /// Squared chord and position of what may still belong to the answer.
    candidates: Vec<(f64, u32)>,
    /// No desk of the answer has a greater squared chord.
    limit: f64,
}

impl Look {
    fn new(origin: Spot, k: usize) -> Self {
        Self {
            origin,
            vector: origin.vector(),
            k,
            best: Vec::with_capacity(k + 1),
            candidates: Vec::new(),
            limit: f64::INFINITY,
        }
    }

    fn keep(&mut self, chord2: f64, at: u32) {
        self.candidates.push((chord2, at));
        let place = self.best.partition_point(|best| *best <= chord2);
        if place < self.k {
            self.best.insert(place, chord2);
            self.best.truncate(self.k);
            if let Some(last) = self.best.get(self.k - 1) {
                self.limit = (last.sqrt() * SLACK + ROUNDING).powi(2);
            }
        }
        if self.candidates.len() > 8 * BLOCK {
            let limit = self.limit;
            self.candidates.retain(|(chord2, _)| *chord2 <= limit);
        }
    }
}

/// The geodesic to every desk that the filter takes: what [`Oracle`] is proven against.
pub fn every_geodesic(world: &World, wanted: &Wanted, origin: Spot, k: usize) -> Vec<(u32, f64)> {
    let mut all: Vec<(u32, f64)> = (0_u32..)
        .zip(&world.entries)
        .filter(|(_, entry)| wanted.takes(entry))
        .map(|(number, entry)| (number, metres(origin, entry.spot)))
        .collect();
    all.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)));
    all.truncate(k);
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::K;
    use crate::asked::{origins, wanted};
    use crate::world::Shape;

    #[test]
    fn it_gives_what_the_geodesic_to_every_desk_gives() {
        for shape in [Shape::Uniform, Shape::Clustered] {
            let world = World::new(shape, 5000);
            let origins = origins(&world, 24);
            for wanted in wanted() {
                let found = Oracle::new(&world, &wanted).nearest(&origins, K);
                for (origin, truth) in origins.iter().zip(found) {
                    let every = every_geodesic(&world, &wanted, *origin, K);
                    assert_eq!(truth.geodesic, every, "{} {origin:?}", wanted.name);
                }
            }
        }
    }

    /// At the equator one degree north is shorter than one degree east: with a slack of 1.006 instead of the
    /// proven one, the nearer desk would not be looked at.
    #[test]
    fn near_the_equator_the_sphere_is_wrong_by_more_than_six_in_a_thousand() {
        let here = Spot { lat: 0.0, lon: 0.0 };
        let east = Spot { lat: 0.0, lon: 0.1 };
        let north = Spot {
            lat: 0.1 * 1.0062,
            lon: 0.0,
        };
        let angle = |spot: Spot| chord2(here.vector(), spot.vector()).sqrt();
        assert!(angle(north) > 1.006 * angle(east));
        assert!(metres(here, north) < metres(here, east));
    }

    #[test]
    fn the_radii_are_those_of_wgs84() {
        let (a, f) = (6_378_137.0_f64, 1.0 / 298.257_223_563);
        let e2 = f * (2.0 - f);
        assert!((a * (1.0 - e2) - RADIUS_MIN).abs() < 0.001);
        assert!((a / (1.0 - e2).sqrt() - RADIUS_MAX).abs() < 0.001);
    }
}
