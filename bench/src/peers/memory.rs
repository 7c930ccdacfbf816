//! Trees in memory, without a database, a file or anything to update: the limit of what is possible.

use std::f64::consts::FRAC_PI_2;
use std::num::NonZero;

use geo_index::rtree::sort::HilbertSort;
use geo_index::rtree::{NeighborsOptions, RTree, RTreeBuilder, RTreeIndex};
use kiddo::{ImmutableKdTree, SquaredEuclidean};
use rstar::primitives::GeomWithData;
use sportello_bench::asked::Wanted;
use sportello_bench::oracle::chord2;
use sportello_bench::world::{Entry, Spot, World};
use sportello_bench::{Outcome, because};

use super::{Peer, Places, Reply, sphere_metres};

type Point = GeomWithData<[f64; 3], u32>;

/// `rstar`: an R*-tree over unit vectors, its iterator of the nearest filtered.
#[derive(Default)]
pub struct Rstar {
    tree: Option<rstar::RTree<Point>>,
    entries: Vec<Entry>,
}

impl Peer for Rstar {
    fn name(&self) -> &'static str {
        "rstar, in memory"
    }

    fn how(&self) -> &'static str {
        "unit vectors, `nearest_neighbor_iter` with the filter as a predicate; no file, no answer"
    }

    fn load(&mut self, world: &World, _places: &Places) -> Outcome<()> {
        let points = (0_u32..)
            .zip(&world.entries)
            .map(|(id, entry)| Point::new(entry.spot.vector(), id));
        self.tree = Some(rstar::RTree::bulk_load(points.collect()));
        self.entries.clone_from(&world.entries);
        Ok(())
    }

    fn nearest(&mut self, origin: Spot, wanted: &Wanted, k: usize) -> Outcome<Reply> {
        let tree = self.tree.as_ref().ok_or("not loaded")?;
        let vector = origin.vector();
        let hits: Vec<(u32, f64)> = tree
            .nearest_neighbor_iter(vector)
            .filter(|point| wanted.takes(&self.entries[point.data as usize]))
            .take(k)
            .map(|point| (point.data, sphere_metres(chord2(vector, *point.geom()))))
            .collect();
        Ok(hits.into())
    }
}

/// `kiddo`: a k-d tree over unit vectors. It knows no predicate, so it is asked for ever more until enough
/// of them pass.
#[derive(Default)]
pub struct Kiddo {
    tree: Option<ImmutableKdTree<f64, 3>>,
    entries: Vec<Entry>,
}

impl Peer for Kiddo {
    fn name(&self) -> &'static str {
        "kiddo, in memory"
    }

    fn how(&self) -> &'static str {
        "unit vectors, `nearest_n`, with a filter asked for four times as many until 20 pass; no file, no \
         answer"
    }

    fn load(&mut self, world: &World, _places: &Places) -> Outcome<()> {
        let points: Vec<[f64; 3]> = world.entries.iter().map(|e| e.spot.vector()).collect();
        let tree = ImmutableKdTree::new_from_slice(&points);
        self.tree = Some(tree.map_err(|error| format!("kiddo: {error:?}"))?);
        self.entries.clone_from(&world.entries);
        Ok(())
    }

    fn nearest(&mut self, origin: Spot, wanted: &Wanted, k: usize) -> Outcome<Reply> {
        let tree = self.tree.as_ref().ok_or("not loaded")?;
        let vector = origin.vector();
        let mut ask = k;
        loop {
            let count = NonZero::new(ask.min(self.entries.len())).ok_or("no desks")?;
            let found = tree
                .query(&vector)
                .nearest_n::<SquaredEuclidean<f64>>(count)
                .execute();
            let mut hits: Vec<(u32, f64)> = Vec::with_capacity(k);
            for item in found {
                let id = item.item;
                if wanted.takes(&self.entries[id as usize]) {
                    hits.push((id, sphere_metres(item.distance)));
                    if hits.len() == k {
                        break;
                    }
                }
            }
            if hits.len() == k || ask >= self.entries.len() {
                return Ok(hits.into());
            }
            ask *= 4;
        }
    }
}

/// `geo-index`: a packed R-tree over degrees, walked by the angle to each box.
#[derive(Default)]
pub struct GeoIndex {
    tree: Option<RTree<f64>>,
    entries: Vec<Entry>,
}

impl Peer for GeoIndex {
    fn name(&self) -> &'static str {
        "geo-index, in memory"
    }

    fn how(&self) -> &'static str {
        "degrees, `neighbors_with_callbacks` with the squared chord to each box of degrees and the filter as a \
         predicate; no file, no answer"
    }

    fn load(&mut self, world: &World, _places: &Places) -> Outcome<()> {
        let count = u32::try_from(world.entries.len()).map_err(because("too many desks"))?;
        let mut tree = RTreeBuilder::<f64>::new(count);
        for Entry { spot, .. } in &world.entries {
            tree.add(spot.lon, spot.lat, spot.lon, spot.lat);
        }
        self.tree = Some(tree.finish::<HilbertSort>());
        self.entries.clone_from(&world.entries);
        Ok(())
    }

    fn nearest(&mut self, origin: Spot, wanted: &Wanted, k: usize) -> Outcome<Reply> {
        let tree = self.tree.as_ref().ok_or("not loaded")?;
        let vector = origin.vector();
        let found = tree.neighbors_with_callbacks(
            NeighborsOptions::k(k),
            |bounds| to_box(origin, bounds),
            |id, _| {
                let entry = &self.entries[id as usize];
                wanted
                    .takes(entry)
                    .then(|| chord2(vector, entry.spot.vector()))
            },
        );
        let hits: Vec<(u32, f64)> = found
            .into_iter()
            .map(|(id, chord2)| (id, sphere_metres(chord2)))
            .collect();
        Ok(hits.into())
    }
}

/// The squared chord to the nearest spot of a box of degrees (west, south, east, north), after geoflatbush
/// (<https://github.com/mourner/geoflatbush>), a little less for rounding.
fn to_box(from: Spot, [west, south, east, north]: [f64; 4]) -> f64 {
    let squared_chord = |angle: f64| 4.0 * (angle.to_radians() / 2.0).sin().powi(2);
    let far = if (west..=east).contains(&from.lon) {
        if from.lat < south {
            squared_chord(south - from.lat)
        } else if from.lat > north {
            squared_chord(from.lat - north)
        } else {
            0.0
        }
    } else {
        let (aside, lat) = (
            squared_chord(from.lon - west).min(squared_chord(from.lon - east)),
            from.lat.to_radians(),
        );
        let at = |other: f64| {
            let straight = squared_chord(from.lat - other);
            straight + lat.cos() * other.to_radians().cos() * aside
        };
        // Where the great circle that leaves the meridian at a right angle meets the box's side.
        let cos_aside = 1.0 - aside / 2.0;
        let vertex = if cos_aside <= 0.0 {
            FRAC_PI_2.copysign(lat)
        } else {
            (lat.tan() / cos_aside).atan()
        }
        .to_degrees();
        if vertex > south && vertex < north {
            at(vertex)
        } else {
            at(south).min(at(north))
        }
    };
    far * (1.0 - 1e-12)
}
