//! The order of slots in space, and the boxes around 64 of them.
//!
//! Points are unit vectors in three dimensions, so that poles and the antimeridian are places like others.
//! The order is a balanced k-d split: always along the widest side, always at a multiple of a whole
//! sub-tree, so that 64 slots, 64 leaves and 64 nodes in a row are each as small a region as they can be.

use std::cmp::Ordering;

use crate::model::Point;

/// Slots of a leaf, and children of a node: the bits of a word.
pub(crate) const LEAF: usize = 64;

/// Bytes of a stored slot.
pub(crate) const SLOT_BYTES: usize = 24;

/// A desk at its point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Placed {
    /// Where it is.
    pub point: Point,
    /// The desk's rowid.
    pub desk: u32,
    /// Its place in the order of ids: what breaks a tie.
    pub rank: u32,
}

impl Placed {
    /// Appends the slot's bytes.
    pub fn write(&self, to: &mut Vec<u8>) {
        to.extend(self.point.lat().to_le_bytes());
        to.extend(self.point.lon().to_le_bytes());
        to.extend(self.desk.to_le_bytes());
        to.extend(self.rank.to_le_bytes());
    }

    /// Reads a slot's bytes; `None` when they are not one.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        Some(Self {
            point: Point::new(f64_at(bytes, 0)?, f64_at(bytes, 8)?)?,
            desk: u32_at(bytes, 16)?,
            rank: u32_at(bytes, 20)?,
        })
    }
}

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
    const BYTES: usize = 44;

    /// Around some slots.
    pub fn around(slots: &[Placed]) -> Self {
        let each = slots.iter().map(|slot| {
            let at = unit(slot.point);
            Self {
                low: at.map(below),
                high: at.map(above),
                rank: slot.rank,
                single: Some(slot.point),
            }
        });
        Self::union(each)
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

    /// The straight line from a unit vector to the box, squared; never more than to anything in it.
    pub fn chord_squared(&self, from: [f64; 3]) -> f64 {
        let sides = self.low.iter().zip(&self.high).zip(from);
        sides
            .map(|((low, high), at)| {
                let out = (f64::from(*low) - at).max(at - f64::from(*high)).max(0.0);
                out * out
            })
            .sum()
    }

    /// Appends the region's bytes.
    pub fn write(&self, to: &mut Vec<u8>) {
        let sides = self.low.iter().chain(&self.high);
        sides.for_each(|side| to.extend(side.to_le_bytes()));
        to.extend(self.rank.to_le_bytes());
        // NaN is no latitude: it stands for "more than one point".
        let (lat, lon) = self
            .single
            .map_or((f64::NAN, f64::NAN), |point| (point.lat(), point.lon()));
        to.extend(lat.to_le_bytes());
        to.extend(lon.to_le_bytes());
    }

    /// Reads all regions of some bytes; `None` when they are not regions.
    pub fn read_all(bytes: &[u8]) -> Option<Vec<Self>> {
        bytes.chunks(Self::BYTES).map(Self::read).collect()
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let side = |n: usize| u32_at(bytes, n * 4).map(f32::from_bits);
        Some(Self {
            low: [side(0)?, side(1)?, side(2)?],
            high: [side(3)?, side(4)?, side(5)?],
            rank: u32_at(bytes, 24)?,
            single: Point::new(f64_at(bytes, 28)?, f64_at(bytes, 36)?),
        })
    }
}

/// The unit vector of a point on the sphere: x to 0 N 0 E, z to the north pole.
pub(crate) fn unit(point: Point) -> [f64; 3] {
    let (lat_sin, lat_cos) = point.lat().to_radians().sin_cos();
    let (lon_sin, lon_cos) = point.lon().to_radians().sin_cos();
    [lat_cos * lon_cos, lat_cos * lon_sin, lat_sin]
}

/// The straight line between two unit vectors, squared.
pub(crate) fn chord_squared(a: [f64; 3], b: [f64; 3]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum()
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

fn f64_at(bytes: &[u8], at: usize) -> Option<f64> {
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
        fn slots_and_boxes_come_back_as_they_were_written(points in prop::collection::vec((-90.0..=90.0, -180.0..=180.0), 1..200)) {
            let slots = arrange(placed(&points));
            let mut bytes = Vec::new();
            for slot in &slots {
                slot.write(&mut bytes);
            }
            prop_assert_eq!(bytes.len(), slots.len() * SLOT_BYTES);
            let read: Option<Vec<_>> = bytes.chunks(SLOT_BYTES).map(Placed::read).collect();
            prop_assert_eq!(read, Some(slots.clone()));
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
                let chord: f64 = unit(slot.point).iter().zip(from).map(|(a, b)| (a - b) * (a - b)).sum();
                prop_assert!(node.chord_squared(from) <= chord);
                prop_assert!(node.rank <= slot.rank);
            }
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
