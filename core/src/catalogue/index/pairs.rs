//! How many doors have two things at once, for every two sets: what the total of a question with two filters is, and that
//! nothing has both, without reading either set. Stored where a set has more than one block; of one block both are read as
//! quickly.

use super::head::Counts;
use super::varint;
use crate::bits::Bits;

/// For each set, in the order of numbers, a number for each set before it.
#[derive(Debug)]
pub(super) struct Pairs(Vec<u32>);

/// The pairs' bytes; none when there is at most one block.
pub(super) fn write<'a>(
    sets: impl Iterator<Item = &'a Bits>,
    counts: Counts,
    blocks: usize,
) -> Option<Vec<u8>> {
    if blocks < 2 {
        return None;
    }
    let doors = |set: &Bits| {
        let mut set = set.clone();
        set.truncate(counts.doors);
        set
    };
    let sets: Vec<Bits> = sets.map(doors).collect();
    let mut bytes = Vec::new();
    for (number, set) in sets.iter().enumerate() {
        for before in sets.iter().take(number) {
            let both = set.words().iter().zip(before.words());
            let both: u32 = both.map(|(a, b)| (a & b).count_ones()).sum();
            varint::put(&mut bytes, both);
        }
    }
    Some(bytes)
}

impl Pairs {
    /// Reads the pairs of so many sets; `None` when the bytes are not that.
    pub fn read(mut bytes: &[u8], sets: usize) -> Option<Self> {
        let count = sets * sets.saturating_sub(1) / 2;
        let numbers: Option<Vec<u32>> = (0..count).map(|_| varint::take(&mut bytes)).collect();
        bytes.is_empty().then_some(Self(numbers?))
    }

    /// How many doors are in both of two sets, by their numbers; `None` when there are no such sets.
    pub fn both(&self, one: usize, other: usize) -> Option<usize> {
        let (low, high) = (one.min(other), one.max(other));
        let at = high * high.saturating_sub(1) / 2 + low;
        usize::try_from(*self.0.get(at)?).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_two_sets_have_their_number_of_doors() {
        let set = |step: usize| {
            let mut set = Bits::none(1000);
            (0..1000).step_by(step).for_each(|slot| set.insert(slot));
            set
        };
        let steps = [1, 2, 3, 5];
        let sets = steps.map(set);
        let counts = Counts {
            slots: 1000,
            located: 1000,
            doors: 900,
            classes: 1,
        };
        assert_eq!(write(sets.iter(), counts, 1), None);
        let bytes = write(sets.iter(), counts, 2).unwrap();
        let pairs = Pairs::read(&bytes, sets.len()).unwrap();
        for (a, first) in steps.iter().enumerate() {
            for (b, second) in steps.iter().enumerate().filter(|(b, _)| *b != a) {
                let both = (0..900).filter(|slot| slot % first == 0 && slot % second == 0);
                assert_eq!(pairs.both(a, b), Some(both.count()), "{first} {second}");
            }
        }
        assert_eq!(pairs.both(3, 4), None);
        assert!(Pairs::read(&bytes, 3).is_none());
        assert!(Pairs::read(&bytes[..bytes.len() - 1], 4).is_none());
    }
}
