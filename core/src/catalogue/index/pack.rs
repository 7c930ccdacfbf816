//! Rows of small numbers in as few bits as they need: each column is stored as what is above its lowest number, every row
//! with the same bits, so that one number is read without those before it (frame of reference: Goldstein, Ramakrishnan
//! and Shaft, "Compressing relations and indexes", 1998).

use super::space::u32_at;

/// Most columns.
const MOST: usize = 7;

/// Bytes that say how a column is stored: its lowest number, and how many bits what is above it has.
const COLUMN: usize = 5;

/// Zeros at the end, so that five bytes can be read wherever a number begins; one without bits begins at the very end.
const PADDING: [u8; 5] = [0; 5];

/// The bytes of columns that are equally long, one after the other number by number.
pub(super) fn write(columns: &[Vec<u32>]) -> Vec<u8> {
    let forms = columns.iter().map(|column| {
        let low = column.iter().copied().min().unwrap_or_default();
        let high = column.iter().copied().max().unwrap_or_default();
        (low, width(high - low))
    });
    let forms: Vec<(u32, u8)> = forms.collect();
    let mut bytes = Vec::new();
    for (low, width) in &forms {
        bytes.extend(low.to_le_bytes());
        bytes.push(*width);
    }
    let rows = columns.iter().map(Vec::len).max().unwrap_or_default();
    let (mut waiting, mut bits) = (0_u64, 0_u32);
    for row in 0..rows {
        for (column, (low, width)) in columns.iter().zip(&forms) {
            let above = column.get(row).map_or(0, |number| number - low);
            waiting |= u64::from(above) << bits;
            bits += u32::from(*width);
            while bits >= 8 {
                bytes.extend(waiting.to_le_bytes().first());
                waiting >>= 8;
                bits -= 8;
            }
        }
    }
    if bits > 0 {
        bytes.extend(waiting.to_le_bytes().first());
    }
    bytes.extend(PADDING);
    bytes
}

/// Bits of a number.
fn width(number: u32) -> u8 {
    u8::try_from(u32::BITS - number.leading_zeros()).unwrap_or_default()
}

/// Columns as they are stored.
#[derive(Clone, Copy)]
pub(super) struct Columns<'a> {
    stored: [Column; MOST],
    /// Bits of a row.
    row: usize,
    bytes: &'a [u8],
}

#[derive(Clone, Copy, Default)]
struct Column {
    low: u32,
    mask: u64,
    /// Bits before it in a row.
    before: usize,
}

impl<'a> Columns<'a> {
    /// So many columns of so many rows; `None` when the bytes are not that.
    pub fn read(bytes: &'a [u8], count: usize, rows: usize) -> Option<Self> {
        let mut stored = [Column::default(); MOST];
        let mut row = 0;
        for (number, column) in stored.iter_mut().enumerate().take(count) {
            let width = *bytes.get(number * COLUMN + 4)?;
            if u32::from(width) > u32::BITS {
                return None;
            }
            *column = Column {
                low: u32_at(bytes, number * COLUMN)?,
                mask: (1 << width) - 1,
                before: row,
            };
            row += usize::from(width);
        }
        let bytes = bytes.get(count * COLUMN..)?;
        let whole = bytes.len() == (rows * row).div_ceil(8) + PADDING.len();
        whole.then_some(Self { stored, row, bytes })
    }

    /// The number of a row and column; `None` when there is none.
    pub fn get(&self, row: usize, column: usize) -> Option<u32> {
        let column = self.stored.get(column)?;
        let bit = row * self.row + column.before;
        let (four, rest) = self.bytes.get(bit / 8..)?.split_first_chunk()?;
        let five = u64::from(u32::from_le_bytes(*four)) | u64::from(*rest.first()?) << 32;
        let there = five >> (bit % 8);
        Some(
            column
                .low
                .wrapping_add(u32::try_from(there & column.mask).ok()?),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn numbers_come_back_and_a_part_of_them_does_not(
            rows in 0_usize..70,
            columns in prop::collection::vec((any::<u32>(), 0_u32..=32), 1..=MOST),
            seed in any::<u32>(),
        ) {
            let columns: Vec<Vec<u32>> = columns.iter().map(|(low, width)| {
                let number = |row: u32| {
                    let some = u64::from(row.wrapping_mul(0x9e37_79b9) ^ seed) & ((1 << width) - 1);
                    low.saturating_add(u32::try_from(some).unwrap())
                };
                (0..u32::try_from(rows).unwrap()).map(number).collect()
            }).collect();
            let bytes = write(&columns);
            let read = Columns::read(&bytes, columns.len(), rows).unwrap();
            for (number, column) in columns.iter().enumerate() {
                let back: Option<Vec<u32>> = (0..rows).map(|row| read.get(row, number)).collect();
                prop_assert_eq!(back.as_ref(), Some(column));
            }
            prop_assert!(Columns::read(&bytes[..bytes.len() - 1], columns.len(), rows).is_none());
        }
    }

    #[test]
    fn a_column_of_one_number_takes_no_bits() {
        let bytes = write(&[vec![7; 1000], (0..1000).map(|n| n % 4).collect()]);
        assert_eq!(bytes.len(), 2 * COLUMN + 1000 * 2 / 8 + PADDING.len());
    }

    #[test]
    fn a_column_wider_than_a_number_is_none() {
        let mut bytes = write(&[vec![0, u32::MAX]]);
        bytes[4] = 33;
        assert!(Columns::read(&bytes, 1, 2).is_none());
    }
}
