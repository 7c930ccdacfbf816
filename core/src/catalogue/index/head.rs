//! The head of the index, one row that every question needs first: how many slots there are, and which sets, with how
//! many doors have each, and where there are any.

use std::collections::BTreeMap;

use super::sets::SLOTS;
use super::space::u32_at;
use crate::bits::Bits;

/// How many slots there are, the first of them with a point, the first of those doors; and how many classes of hours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    /// Desks in all.
    pub slots: usize,
    /// Desks with a point.
    pub located: usize,
    /// Desks that one can walk to: with a point, and no phone line.
    pub doors: usize,
    /// Hours that are not the same.
    pub classes: usize,
}

/// A stored set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its number: its place in the order of names.
    pub number: usize,
    /// How many doors are in it.
    pub doors: usize,
    /// Which of its blocks have something in them; `None` when all do.
    pub some: Option<Bits>,
}

/// What the head says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Head {
    /// How many slots there are.
    pub counts: Counts,
    /// The sets by name.
    pub sets: BTreeMap<String, Entry>,
}

/// Form of a set that has something in every block.
const EVERYWHERE: u8 = 0;

/// Form of a set whose blocks with something are named, a bit each.
const SOMEWHERE: u8 = 1;

/// The head's bytes: four numbers of four bytes, then for each set, in the order of names, its doors (four bytes), the
/// length of its name (two), the name, its form (one) and, in the second form, a bit for each block in words of eight bytes.
pub(super) fn write<'a>(
    counts: Counts,
    sets: impl Iterator<Item = (&'a str, usize, Option<Bits>)>,
) -> Vec<u8> {
    let four = |count: usize| u32::try_from(count).unwrap_or(u32::MAX).to_le_bytes();
    let Counts {
        slots,
        located,
        doors,
        classes,
    } = counts;
    let mut bytes = [slots, located, doors, classes].map(four).concat();
    for (name, doors, some) in sets {
        bytes.extend(four(doors));
        // A name that is longer cannot be asked for.
        bytes.extend(u16::try_from(name.len()).unwrap_or(u16::MAX).to_le_bytes());
        bytes.extend(name.bytes().take(usize::from(u16::MAX)));
        bytes.push(if some.is_some() {
            SOMEWHERE
        } else {
            EVERYWHERE
        });
        let some = some.unwrap_or_default();
        bytes.extend(some.words().iter().flat_map(|word| word.to_le_bytes()));
    }
    bytes
}

impl Head {
    /// Reads the bytes; `None` when they are not a head.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let count = |number: usize| usize::try_from(u32_at(bytes, number * 4)?).ok();
        let counts = Counts {
            slots: count(0)?,
            located: count(1)?,
            doors: count(2)?,
            classes: count(3)?,
        };
        if counts.doors > counts.located || counts.located > counts.slots {
            return None;
        }
        let blocks = counts.slots.div_ceil(SLOTS);
        let mut sets = BTreeMap::new();
        let mut rest = bytes.get(16..)?;
        while !rest.is_empty() {
            let doors = usize::try_from(u32_at(rest, 0)?).ok()?;
            let length = usize::from(u16::from_le_bytes(rest.get(4..6)?.try_into().ok()?));
            let name = std::str::from_utf8(rest.get(6..6 + length)?).ok()?;
            let form = *rest.get(6 + length)?;
            rest = rest.get(7 + length..)?;
            let some = match form {
                EVERYWHERE => None,
                SOMEWHERE => {
                    let (words, after) = rest.split_at_checked(blocks.div_ceil(64) * 8)?;
                    rest = after;
                    let eight = |word: &[u8]| Some(u64::from_le_bytes(word.try_into().ok()?));
                    let words: Option<Vec<u64>> = words.chunks(8).map(eight).collect();
                    Some(Bits::from_words(words?, blocks))
                }
                _ => return None,
            };
            let number = sets.len();
            let entry = Entry {
                number,
                doors,
                some,
            };
            sets.insert(name.to_owned(), entry);
        }
        Some(Self { counts, sets })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_comes_back_as_it_was_written_and_a_part_of_it_does_not() {
        let counts = Counts {
            slots: 70_000,
            located: 300,
            doors: 299,
            classes: 12,
        };
        let mut some = Bits::none(70_000_usize.div_ceil(SLOTS));
        some.insert(17);
        let sets = [
            ("kind:caritas", 5, Some(some)),
            ("territory:Forlì", 0, None),
            ("theme:work", 299, None),
        ];
        let bytes = write(counts, sets.iter().cloned());
        let head = Head::read(&bytes).unwrap();
        assert_eq!(head.counts, counts);
        let read = head.sets.iter();
        let read: Vec<_> = read
            .map(|(name, set)| (name.as_str(), set.doors, set.some.clone()))
            .collect();
        assert_eq!(read, sets);
        let numbers: Vec<usize> = head.sets.values().map(|set| set.number).collect();
        assert_eq!(numbers, [0, 1, 2]);
        assert_eq!(Head::read(&bytes[..bytes.len() - 1]), None);
        assert_eq!(Head::read(&bytes[..15]), None);
    }

    #[test]
    fn more_doors_than_desks_are_no_head() {
        let counts = Counts {
            slots: 2,
            located: 1,
            doors: 2,
            classes: 1,
        };
        assert_eq!(Head::read(&write(counts, std::iter::empty())), None);
    }
}
