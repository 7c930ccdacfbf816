//! What is stored of the desks of a leaf: where each is, which it is, and its place in the order of ids.

use super::space::{LEAF, f64_at, u32_at};
use crate::model::Point;

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

/// Points are eight bytes a coordinate, as they are.
const WHOLE: u8 = 0;

/// Points are four bytes a coordinate, in units of [`UNIT`], and come back as they were to the last bit.
const SHORT: u8 = 1;

/// Units of a degree in a short coordinate: OpenStreetMap's, the finest that a source has given.
const UNIT: f64 = 1e7;

/// The bytes of a leaf: the form of its points, then for each slot the point, the rowid and the rank. Short
/// where all its points can be: three leaves then stand on a page, and not two.
pub(super) fn write(slots: &[Placed]) -> Vec<u8> {
    let short: Option<Vec<(i32, i32)>> = slots
        .iter()
        .map(|slot| units(slot.point.lat()).zip(units(slot.point.lon())))
        .collect();
    let mut bytes = vec![if short.is_some() { SHORT } else { WHOLE }];
    for (number, slot) in slots.iter().enumerate() {
        if let Some((lat, lon)) = short.as_ref().and_then(|short| short.get(number)) {
            bytes.extend(lat.to_le_bytes());
            bytes.extend(lon.to_le_bytes());
        } else {
            bytes.extend(slot.point.lat().to_le_bytes());
            bytes.extend(slot.point.lon().to_le_bytes());
        }
        bytes.extend(slot.desk.to_le_bytes());
        bytes.extend(slot.rank.to_le_bytes());
    }
    bytes
}

/// A coordinate in units, when that says it exactly.
#[allow(clippy::cast_possible_truncation)] // 180 degrees are within four bytes, and what is lost is seen.
fn units(degrees: f64) -> Option<i32> {
    let units = (degrees * UNIT).round() as i32;
    // The bits, as there are two zeros.
    ((f64::from(units) / UNIT).to_bits() == degrees.to_bits()).then_some(units)
}

/// The stored slots of a leaf, to be read one by one.
#[derive(Clone, Copy)]
pub(crate) struct Slots<'a> {
    bytes: &'a [u8],
    short: bool,
}

impl<'a> Slots<'a> {
    /// Of a leaf of `count` slots; `None` when the bytes are not that.
    pub fn read(bytes: &'a [u8], count: usize) -> Option<Self> {
        let (form, bytes) = bytes.split_first()?;
        let short = match *form {
            WHOLE => false,
            SHORT => true,
            _ => return None,
        };
        let slots = Self { bytes, short };
        (count <= LEAF && bytes.len() == count * slots.width()).then_some(slots)
    }

    const fn width(self) -> usize {
        if self.short { 16 } else { 24 }
    }

    /// A slot by its number in the leaf; `None` when there is none, or its point is not on the Earth.
    pub fn get(self, number: usize) -> Option<Placed> {
        let at = number * self.width();
        let slot = self.bytes.get(at..at + self.width())?;
        let (lat, lon, rest) = if self.short {
            let degrees = |at| Some(f64::from(u32_at(slot, at)?.cast_signed()) / UNIT);
            (degrees(0)?, degrees(4)?, 8)
        } else {
            (f64_at(slot, 0)?, f64_at(slot, 8)?, 16)
        };
        Some(Placed {
            point: Point::new(lat, lon)?,
            desk: u32_at(slot, rest)?,
            rank: u32_at(slot, rest + 4)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn slots(points: &[(f64, f64)]) -> Vec<Placed> {
        let each = points.iter().zip(0..);
        each.map(|(&(lat, lon), rank)| Placed {
            point: Point::new(lat, lon).unwrap(),
            desk: rank * 3 + 1,
            rank,
        })
        .collect()
    }

    fn back(bytes: &[u8], count: usize) -> Option<Vec<Placed>> {
        let slots = Slots::read(bytes, count)?;
        (0..count).map(|number| slots.get(number)).collect()
    }

    proptest! {
        #[test]
        fn slots_come_back_as_they_were_written(points in prop::collection::vec((-90.0..=90.0, -180.0..=180.0), 1..=LEAF)) {
            let slots = slots(&points);
            let bytes = write(&slots);
            prop_assert_eq!(back(&bytes, slots.len()), Some(slots));
            prop_assert_eq!(back(&bytes, points.len() + 1), None);
            prop_assert_eq!(back(&bytes[..bytes.len() - 1], points.len()), None);
        }

        #[test]
        fn points_of_seven_decimals_are_short_and_exact(points in prop::collection::vec((-900_000_000..=900_000_000_i32, -1_800_000_000..=1_800_000_000_i32), 1..=LEAF)) {
            let degrees = |units: i32| format!("{units}e-7").parse::<f64>().unwrap();
            let points: Vec<_> = points.into_iter().map(|(lat, lon)| (degrees(lat), degrees(lon))).collect();
            let slots = slots(&points);
            let bytes = write(&slots);
            prop_assert_eq!(bytes.len(), 1 + slots.len() * 16);
            prop_assert_eq!(back(&bytes, slots.len()), Some(slots));
        }
    }

    #[test]
    fn one_point_with_more_decimals_keeps_all_of_its_leaf_whole() {
        let slots = slots(&[(43.1, 12.4), (43.123_456_78, 12.4)]);
        let bytes = write(&slots);
        assert_eq!(bytes.len(), 1 + 2 * 24);
        assert_eq!(back(&bytes, 2), Some(slots));
        assert_eq!(back(&[2], 0), None);
    }
}
