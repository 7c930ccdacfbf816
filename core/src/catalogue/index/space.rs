//! The order of slots in space, and the boxes around 64 of them.
//!
//! Points are unit vectors in three dimensions, so that poles and the antimeridian are places like others:
//! the WGS84 ellipsoid stretched along its axis to a sphere, which keeps straight lines measurable ([`metres`]).
//! The order is a balanced k-d split: always along the widest side, always at a multiple of a whole
//! sub-tree, so that 64 slots, 64 leaves and 64 nodes in a row are each as small a region as they can be.

use std::cmp::Ordering;

use super::leaf::Placed;
use crate::model::Point;

/// Slots of a leaf, and children of a node: the bits of a word.
pub(crate) const LEAF: usize = 64;

/// A region: all that lies in it is in the box, and no rank in it is lower.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Node {
    low: [f32; 3],
    high: [f32; 3],
    /// The lowest rank in it.
    pub rank: u32,
    /// The point, when everything in it is at one.
    pub single: Option<Point>,
}

impl Node {
    /// Around some slots.
    pub fn around(slots: &[Placed]) -> Self {
        Self::union(slots.iter().map(|slot| Self::at(slot.point, slot.rank)))
    }

    /// Around one point.
    fn at(point: Point, rank: u32) -> Self {
        let at = unit(point);
        Self {
            low: at.map(below),
            high: at.map(above),
            rank,
            single: Some(point),
        }
    }

    /// Around some regions.
    pub fn union(nodes: impl IntoIterator<Item = Self>) -> Self {
        let nothing = Self {
            low: [f32::INFINITY; 3],
            high: [f32::NEG_INFINITY; 3],
            rank: u32::MAX,
            single: None,
        };
        nodes
            .into_iter()
            .reduce(|a, b| Self {
                low: each(a.low, b.low, f32::min),
                high: each(a.high, b.high, f32::max),
                rank: a.rank.min(b.rank),
                single: a.single.filter(|point| b.single == Some(*point)),
            })
            .unwrap_or(nothing)
    }

    /// From a unit vector to the box, along each axis; never more than to anything in it.
    pub fn gap(&self, from: [f64; 3]) -> [f64; 3] {
        let ([lx, ly, lz], [hx, hy, hz], [x, y, z]) = (self.low, self.high, from);
        let out =
            |low: f32, high: f32, at: f64| (f64::from(low) - at).max(at - f64::from(high)).max(0.0);
        [out(lx, hx, x), out(ly, hy, y), out(lz, hz, z)]
    }

    /// Appends the region's bytes: which of the two it is, the lowest rank, then the one point, whose box follows from it,
    /// or the box.
    pub fn write(&self, to: &mut Vec<u8>) {
        to.push(if self.single.is_some() { SINGLE } else { BOX });
        to.extend(self.rank.to_le_bytes());
        if let Some(point) = self.single {
            to.extend(point.lat().to_le_bytes());
            to.extend(point.lon().to_le_bytes());
        } else {
            let sides = self.low.iter().chain(&self.high);
            sides.for_each(|side| to.extend(side.to_le_bytes()));
        }
    }

    /// Reads all regions of some bytes; `None` when they are not regions.
    pub fn read_all(mut bytes: &[u8]) -> Option<Vec<Self>> {
        let mut all = Vec::with_capacity(LEAF);
        while let Some((form, rest)) = bytes.split_first() {
            let rank = u32_at(rest, 0)?;
            let (node, length) = match *form {
                SINGLE => {
                    let point = Point::new(f64_at(rest, 4)?, f64_at(rest, 12)?)?;
                    (Self::at(point, rank), 20)
                }
                BOX => {
                    let side = |n: usize| u32_at(rest, 4 + n * 4).map(f32::from_bits);
                    let node = Self {
                        low: [side(0)?, side(1)?, side(2)?],
                        high: [side(3)?, side(4)?, side(5)?],
                        rank,
                        single: None,
                    };
                    (node, 28)
                }
                _ => return None,
            };
            all.push(node);
            bytes = rest.get(length..)?;
        }
        Some(all)
    }
}

/// Form of a region that is a box.
const BOX: u8 = 0;

/// Form of a region that is one point.
const SINGLE: u8 = 1;

/// Half the length of the equator's diameter, WGS84, in metres.
const EQUATOR: f64 = 6_378_137.0;

/// WGS84's flattening.
const FLATTENING: f64 = 1.0 / 298.257_223_563;

/// Half the length of the axis between the poles, in metres.
const AXIS: f64 = EQUATOR * (1.0 - FLATTENING);

/// By how much more than the nearest a point's straight line ([`straight`]) may be and it still be the
/// nearest by the geodesic: that is between [`AXIS`] and [`EQUATOR`] times the angle (see [`metres`]), and
/// of two angles the straight lines differ by less than the angles do.
pub(crate) const SLACK: f64 = EQUATOR / AXIS;

/// What rounding may add to a distance, in metres.
const ROUNDING: f64 = 1e-6;

/// The unit vector of a point: x to 0 N 0 E, z to the north pole, of the ellipsoid stretched to a sphere, so
/// its latitude is the point's parametric one (tan β = (1 - f) tan φ).
pub(crate) fn unit(point: Point) -> [f64; 3] {
    let (sin, cos) = point.lat().to_radians().sin_cos();
    let sin = sin * (1.0 - FLATTENING);
    let length = sin.hypot(cos);
    let (lat_sin, lat_cos) = (sin / length, cos / length);
    let (lon_sin, lon_cos) = point.lon().to_radians().sin_cos();
    [lat_cos * lon_cos, lat_cos * lon_sin, lat_sin]
}

/// From one unit vector to another, along each axis.
pub(crate) fn gap(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    let ([ax, ay, az], [bx, by, bz]) = (a, b);
    [ax - bx, ay - by, az - bz]
}

/// The straight line across a gap of unit vectors, squared.
pub(crate) fn straight([x, y, z]: [f64; 3]) -> f64 {
    x * x + y * y + z * z
}

/// Metres that no geodesic of WGS84 is below, for two points with this gap or a larger one.
///
/// A geodesic is no shorter than the straight line through the Earth, which the gap gives when it is scaled
/// back to the ellipsoid: within a hundred kilometres that is less than two metres too little. Nor is it
/// shorter than [`AXIS`] times the angle on the stretched sphere, as the stretching makes no line longer
/// than `a / b` times; far away, where a straight line is much too short, that is the better bound.
pub(crate) fn metres(gap: [f64; 3]) -> f64 {
    let [x, y, z] = gap;
    let near = (EQUATOR * EQUATOR * (x * x + y * y) + AXIS * AXIS * z * z).sqrt();
    let straight = straight(gap);
    // Below 1,200 km the first is better.
    let best = if straight < 0.036 {
        near
    } else {
        near.max(2.0 * (straight.sqrt() / 2.0).min(1.0).asin() * AXIS)
    };
    (best - ROUNDING).max(0.0)
}

/// Smallest radius of curvature of WGS84, in metres: of the meridian at the equator, `b² / a`.
const TIGHTEST: f64 = AXIS * AXIS / EQUATOR;

/// From how many metres on [`Ball::metres`] is worth its price.
pub(crate) const FAR: f64 = 100_000.0;

/// The ball that touches the ellipsoid from inside at a point, for a bound that costs more than [`metres`] and
/// is good far away: within 1,000 km at most forty metres too little, and not a thousand.
///
/// A ball of the smallest radius of curvature rolls freely inside (Blaschke, "Kreis und Kugel", 1916), so none of
/// it is outside the ellipsoid, and a geodesic, which is all on the surface, goes around it: from where it
/// touches along a great circle, then straight on to where the geodesic ends.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ball {
    /// Metres from the middle of the Earth.
    centre: [f64; 3],
    /// From the centre to where it touches, of length 1.
    up: [f64; 3],
}

impl Ball {
    /// That touches at a point.
    pub fn new(point: Point) -> Self {
        let (lat_sin, lat_cos) = point.lat().to_radians().sin_cos();
        let (lon_sin, lon_cos) = point.lon().to_radians().sin_cos();
        let up = [lat_cos * lon_cos, lat_cos * lon_sin, lat_sin];
        let scaled = up.map(|side| side * TIGHTEST);
        Self {
            centre: gap(on_earth(point), scaled),
            up,
        }
    }

    /// Metres that no geodesic from the ball's point to another is below.
    pub fn metres(&self, to: Point) -> f64 {
        let ([x, y, z], [ux, uy, uz]) = (gap(on_earth(to), self.centre), self.up);
        let high = x * ux + y * uy + z * uz;
        let across = straight([y * uz - z * uy, z * ux - x * uz, x * uy - y * ux]).sqrt();
        let angle = across.atan2(high);
        let line = (straight([x, y, z]) - TIGHTEST * TIGHTEST).max(0.0).sqrt();
        // What a straight end is longer than the arc beneath it; what rounding does to it is lost in a cube.
        let rise = line - (line / TIGHTEST).atan() * TIGHTEST;
        (angle * TIGHTEST + rise - ROUNDING).max(0.0)
    }
}

/// A point in metres from the middle of the Earth.
fn on_earth(point: Point) -> [f64; 3] {
    let [x, y, z] = unit(point);
    [x * EQUATOR, y * EQUATOR, z * AXIS]
}

/// Brings slots into the order of space: the same slots, the same order.
pub(crate) fn arrange(slots: Vec<Placed>) -> Vec<Placed> {
    let mut slots: Vec<([f64; 3], Placed)> = slots
        .into_iter()
        .map(|slot| (unit(slot.point), slot))
        .collect();
    split(&mut slots);
    slots.into_iter().map(|(_, slot)| slot).collect()
}

fn split(slots: &mut [([f64; 3], Placed)]) {
    let axis = widest(slots);
    let by = |a: &([f64; 3], Placed), b: &([f64; 3], Placed)| -> Ordering {
        let side = |slot: &([f64; 3], Placed)| slot.0.get(axis).copied().unwrap_or_default();
        side(a)
            .total_cmp(&side(b))
            .then_with(|| a.1.rank.cmp(&b.1.rank))
    };
    let leaves = slots.len().div_ceil(LEAF);
    if leaves <= 1 {
        slots.sort_unstable_by(by);
        return;
    }
    // The largest whole sub-tree that is smaller than this one; a half is as many of them as come nearest.
    let mut whole = 1;
    while whole * LEAF < leaves {
        whole *= LEAF;
    }
    let left = ((leaves / 2 + whole / 2) / whole).max(1) * whole * LEAF;
    if left >= slots.len() {
        slots.sort_unstable_by(by);
        return;
    }
    slots.select_nth_unstable_by(left, by);
    let (before, after) = slots.split_at_mut(left);
    split(before);
    split(after);
}

fn widest(slots: &[([f64; 3], Placed)]) -> usize {
    let extent = |axis: usize| {
        let side = slots.iter().filter_map(|(at, _)| at.get(axis).copied());
        let (low, high) = side.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), at| {
            (low.min(at), high.max(at))
        });
        high - low
    };
    (0..3)
        .max_by(|&a, &b| extent(a).total_cmp(&extent(b)))
        .unwrap_or_default()
}

#[allow(clippy::cast_possible_truncation)] // Rounding is the purpose, and goes outwards.
fn below(at: f64) -> f32 {
    let near = at as f32;
    if f64::from(near) > at {
        near.next_down()
    } else {
        near
    }
}

#[allow(clippy::cast_possible_truncation)] // Rounding is the purpose, and goes outwards.
fn above(at: f64) -> f32 {
    let near = at as f32;
    if f64::from(near) < at {
        near.next_up()
    } else {
        near
    }
}

fn each(a: [f32; 3], b: [f32; 3], choose: fn(f32, f32) -> f32) -> [f32; 3] {
    let ([ax, ay, az], [bx, by, bz]) = (a, b);
    [choose(ax, bx), choose(ay, by), choose(az, bz)]
}

/// The little-endian number at a byte.
pub(crate) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at + 4)?;
    four.try_into().ok().map(u32::from_le_bytes)
}

/// The little-endian double at a byte.
pub(crate) fn f64_at(bytes: &[u8], at: usize) -> Option<f64> {
    let eight = bytes.get(at..at + 8)?;
    eight.try_into().ok().map(f64::from_le_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn placed(points: &[(f64, f64)]) -> Vec<Placed> {
        let each = points.iter().zip(0..);
        each.map(|(&(lat, lon), rank)| Placed {
            point: Point::new(lat, lon).unwrap(),
            desk: rank + 1,
            rank,
        })
        .collect()
    }

    proptest! {
        #[test]
        fn boxes_come_back_as_they_were_written(points in prop::collection::vec((-90.0..=90.0, -180.0..=180.0), 1..200)) {
            let slots = arrange(placed(&points));
            let nodes: Vec<Node> = slots.chunks(LEAF).map(Node::around).collect();
            let mut bytes = Vec::new();
            for node in &nodes {
                node.write(&mut bytes);
            }
            prop_assert_eq!(Node::read_all(&bytes), Some(nodes));
        }

        #[test]
        fn no_box_is_further_than_what_is_in_it(points in prop::collection::vec((-90.0..=90.0, -180.0..=180.0), 1..100), lat in -90.0..=90.0, lon in -180.0..=180.0) {
            let slots = placed(&points);
            let from = unit(Point::new(lat, lon).unwrap());
            let node = Node::around(&slots);
            for slot in &slots {
                prop_assert!(metres(node.gap(from)) <= metres(gap(unit(slot.point), from)));
                prop_assert!(node.rank <= slot.rank);
            }
        }

        #[test]
        fn no_geodesic_is_below_its_bound_nor_far_above_it(lat in -90.0..=90.0_f64, lon in -180.0..=180.0_f64, north in -1.0..1.0_f64, east in -1.0..1.0_f64, far in 0.0..7.0_f64) {
            let here = Point::new(lat, lon).unwrap();
            // From some centimetres to the other side of the Earth, as often one as the other.
            let step = 180.0 / 10_f64.powf(far);
            let wrapped = (lon + east * step + 180.0).rem_euclid(360.0) - 180.0;
            let there = Point::new((lat + north * step).clamp(-90.0, 90.0), wrapped).unwrap();
            let (geodesic, gap) = (crate::find::distance(here, there), gap(unit(here), unit(there)));
            let bound = metres(gap);
            prop_assert!(bound <= geodesic, "{bound} {geodesic}");
            prop_assert!(bound >= geodesic * 0.9966 - 2.0 * ROUNDING, "{bound} {geodesic}");
            prop_assert!(geodesic > FAR || bound > geodesic - 2.0, "{bound} {geodesic}");
            let around = Ball::new(here).metres(there);
            prop_assert!(around <= geodesic, "{around} {geodesic}");
            prop_assert!(geodesic > 10.0 * FAR || around > geodesic - 40.0, "{around} {geodesic}");
            let angle = 2.0 * (straight(gap).sqrt() / 2.0).min(1.0).asin();
            prop_assert!(geodesic <= EQUATOR * angle + 0.1, "{geodesic} {angle}");
        }

        #[test]
        fn every_desk_keeps_one_slot_and_the_order_does_not_depend_on_the_input(points in prop::collection::vec((-2_i32..2, -2_i32..2), 1..400), seed in 0_usize..400) {
            let points: Vec<(f64, f64)> = points.iter().map(|(a, b)| (f64::from(*a), f64::from(*b))).collect();
            let slots = placed(&points);
            let mut turned = slots.clone();
            turned.rotate_left(seed % slots.len());
            let (one, other) = (arrange(slots.clone()), arrange(turned));
            prop_assert_eq!(&one, &other);
            let mut back = one.clone();
            back.sort_by_key(|slot| slot.rank);
            prop_assert_eq!(back, slots);
            // Of desks at one point the first by id come first, so that a tie is broken without reading all.
            for (at, slot) in one.iter().enumerate() {
                let later = one[at..].chunks(LEAF).skip(1).flatten();
                prop_assert!(later.filter(|other| other.point == slot.point).all(|other| other.rank > slot.rank));
            }
        }
    }

    #[test]
    fn a_tree_of_many_leaves_has_small_ones() {
        let grid: Vec<(f64, f64)> = (0..100)
            .flat_map(|a| (0..100).map(move |b| (f64::from(a) * 0.01, f64::from(b) * 0.01)))
            .collect();
        let slots = arrange(placed(&grid));
        let side = |leaf: &[Placed]| {
            let lats = leaf.iter().map(|slot| slot.point.lat());
            lats.clone().fold(f64::MIN, f64::max) - lats.fold(f64::MAX, f64::min)
        };
        assert!(slots.chunks(LEAF).all(|leaf| side(leaf) < 0.35));
    }
}
