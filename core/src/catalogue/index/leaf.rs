//! What is stored of the desks of a leaf: where each is, which it is, and its place in the order of ids. And of the few
//! desks of a block of a set ([`super::sets`]) the same, each with its number in the block.

use super::pack::{self, Columns};
use super::space::LEAF;
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

/// Form of points whose coordinates are stored as they are, each in two columns. Any other form is a number of decimals:
/// one column a coordinate, which comes back as it was to the last bit.
const WHOLE: u8 = 0;

/// Numbers of decimals that a source has given; OpenStreetMap gives seven.
const DECIMALS: [u8; 3] = [5, 6, 7];

/// Units of a degree with so many decimals.
fn scale(decimals: u8) -> f64 {
    10_f64.powi(i32::from(decimals))
}

/// The bytes of a leaf: the form of its points, how many they are, then in columns ([`pack`]) the coordinates, the rank, and by how much the
/// rowid is above it (in a bundle by 1, which takes no bits).
pub(super) fn write(slots: &[Placed]) -> Vec<u8> {
    columns(slots, None)
}

/// The bytes of some slots of a block: as a leaf's, with each one's number in the block in a last column.
pub(super) fn write_some(some: &[(u32, Placed)]) -> Vec<u8> {
    let slots: Vec<Placed> = some.iter().map(|(_, placed)| *placed).collect();
    columns(
        &slots,
        Some(some.iter().map(|(within, _)| *within).collect()),
    )
}

fn columns(slots: &[Placed], within: Option<Vec<u32>>) -> Vec<u8> {
    let form = DECIMALS.into_iter().find(|decimals| {
        let exact = |degrees| units(degrees, scale(*decimals)).is_some();
        let both = |slot: &Placed| exact(slot.point.lat()) && exact(slot.point.lon());
        slots.iter().all(both)
    });
    let form = form.unwrap_or(WHOLE);
    let coordinate = |of: fn(Point) -> f64| {
        let degrees = slots.iter().map(move |slot| of(slot.point));
        if form == WHOLE {
            let halves = |degrees: f64| {
                let bits = degrees.to_bits();
                let half = |bits| u32::try_from(bits & u64::from(u32::MAX)).unwrap_or_default();
                (half(bits >> 32), half(bits))
            };
            let (high, low): (Vec<u32>, Vec<u32>) = degrees.map(halves).unzip();
            vec![high, low]
        } else {
            let units = degrees.map(|degrees| units(degrees, scale(form)).unwrap_or_default());
            vec![units.map(|units| units.cast_unsigned() ^ SIGN).collect()]
        }
    };
    let mut columns = coordinate(Point::lat);
    columns.extend(coordinate(Point::lon));
    columns.push(slots.iter().map(|slot| slot.rank).collect());
    columns.push(
        slots
            .iter()
            .map(|slot| slot.desk.wrapping_sub(slot.rank))
            .collect(),
    );
    columns.extend(within);
    let mut bytes = vec![form, u8::try_from(slots.len()).unwrap_or(u8::MAX)];
    bytes.extend(pack::write(&columns));
    bytes
}

/// Turned, it brings negative numbers before the others.
const SIGN: u32 = 1 << 31;

/// A coordinate in units, when that says it exactly.
#[allow(clippy::cast_possible_truncation)] // 180 degrees are within four bytes, and what is lost is seen.
fn units(degrees: f64, scale: f64) -> Option<i32> {
    let units = (degrees * scale).round() as i32;
    // The bits, as there are two zeros.
    ((f64::from(units) / scale).to_bits() == degrees.to_bits()).then_some(units)
}

/// The stored slots of a leaf or of a block, to be read one by one.
#[derive(Clone, Copy)]
pub(crate) struct Slots<'a> {
    columns: Columns<'a>,
    count: usize,
    /// Units of a degree, where coordinates are in units.
    scale: Option<f64>,
}

impl<'a> Slots<'a> {
    /// Of a leaf of `count` slots; `None` when the bytes are not that.
    pub fn read(bytes: &'a [u8], count: usize) -> Option<Self> {
        Self::of(bytes, 0).filter(|slots| slots.count == count && count <= LEAF)
    }

    /// Of some slots of a block; `None` when the bytes are not that.
    pub fn read_some(bytes: &'a [u8]) -> Option<Self> {
        Self::of(bytes, 1)
    }

    fn of(bytes: &'a [u8], more: usize) -> Option<Self> {
        let ([form, count], bytes) = bytes.split_first_chunk()?;
        let count = usize::from(*count);
        let scale = match *form {
            WHOLE => None,
            form if DECIMALS.contains(&form) => Some(scale(form)),
            _ => return None,
        };
        let coordinates = if scale.is_some() { 2 } else { 4 };
        let columns = Columns::read(bytes, coordinates + 2 + more, count)?;
        Some(Self {
            columns,
            count,
            scale,
        })
    }

    /// A slot by its number; `None` when there is none, or its point is not on the Earth.
    pub fn get(&self, number: usize) -> Option<Placed> {
        let column = |column| self.columns.get(number, column);
        let (lat, lon, rest) = if let Some(scale) = self.scale {
            let degrees = |at| Some(f64::from((column(at)? ^ SIGN).cast_signed()) / scale);
            (degrees(0)?, degrees(1)?, 2)
        } else {
            let degrees = |at| {
                let bits = u64::from(column(at)?) << 32 | u64::from(column(at + 1)?);
                Some(f64::from_bits(bits))
            };
            (degrees(0)?, degrees(2)?, 4)
        };
        let rank = column(rest)?;
        Some(Placed {
            point: Point::new(lat, lon)?,
            desk: rank.wrapping_add(column(rest + 1)?),
            rank,
        })
    }

    /// How many there are.
    pub const fn count(&self) -> usize {
        self.count
    }

    /// The slots of a block that have a place, each with its number there.
    pub fn all(self) -> impl Iterator<Item = (usize, Placed)> + use<'a> {
        (0..self.count).filter_map(move |slot| Some((self.within(slot)?, self.get(slot)?)))
    }

    /// Of a slot of a block its number there.
    pub fn within(&self, number: usize) -> Option<usize> {
        let last = if self.scale.is_some() { 4 } else { 6 };
        usize::try_from(self.columns.get(number, last)?).ok()
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
        fn points_of_seven_decimals_take_few_bits_and_are_exact(points in prop::collection::vec((-900_000_000..=900_000_000_i32, -1_800_000_000..=1_800_000_000_i32), 1..=LEAF)) {
            let degrees = |units: i32| format!("{units}e-7").parse::<f64>().unwrap();
            let points: Vec<_> = points.into_iter().map(|(lat, lon)| (degrees(lat), degrees(lon))).collect();
            let slots = slots(&points);
            let bytes = write(&slots);
            // Coordinates of at most 31 and 32 bits, a rank of 6, and a rowid of 7 above it.
            prop_assert!(bytes.len() <= 2 + 4 * 5 + 5 + (slots.len() * (31 + 32 + 6 + 7)).div_ceil(8));
            prop_assert_eq!(back(&bytes, slots.len()), Some(slots));
        }
    }

    #[test]
    fn one_point_with_more_decimals_keeps_all_of_its_leaf_whole() {
        let slots = slots(&[(43.1, 12.4), (43.123_456_78, 12.4)]);
        let bytes = write(&slots);
        assert_eq!(bytes[0], WHOLE);
        assert_eq!(back(&bytes, 2), Some(slots));
        assert_eq!(back(&[2, 0], 0), None);
    }

    #[test]
    fn the_fewest_decimals_that_say_it_are_taken() {
        for (lat, form) in [
            (43.1, 5),
            (43.123_456, 6),
            (-43.123_456_7, 7),
            (-0.0, WHOLE),
        ] {
            let slots = slots(&[(lat, 12.4)]);
            let bytes = write(&slots);
            assert_eq!(bytes[0], form, "{lat}");
            let back = back(&bytes, 1).unwrap();
            assert_eq!(back[0].point.lat().to_bits(), lat.to_bits());
        }
    }

    #[test]
    fn slots_of_a_block_have_their_numbers_there() {
        let placed = slots(&[(43.1, 12.4), (43.2, -12.4)]);
        let some = [(5, placed[0]), (4095, placed[1])];
        let bytes = write_some(&some);
        let read = Slots::read_some(&bytes).unwrap();
        let written = some.map(|(within, placed)| (usize::try_from(within).unwrap(), placed));
        assert!(read.all().eq(written));
    }
}
