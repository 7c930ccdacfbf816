//! The head of the index, one row that every question needs first: how many slots there are, and which sets,
//! with how many doors have each.

use std::collections::BTreeMap;

use super::space::u32_at;

/// How many slots there are, the first of them with a point, the first of those doors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    /// Desks in all.
    pub slots: usize,
    /// Desks with a point.
    pub located: usize,
    /// Desks that one can walk to: with a point, and no phone line.
    pub doors: usize,
}

/// A stored set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its number: its place in the order of names.
    pub number: u32,
    /// How many doors are in it.
    pub doors: u32,
}

/// What the head says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Head {
    /// How many slots there are.
    pub counts: Counts,
    /// The sets by name.
    pub sets: BTreeMap<String, Entry>,
}

/// The head's bytes: three numbers of four bytes, then for each set, in the order of names, its doors (four
/// bytes), the length of its name (two) and the name.
pub(super) fn write<'a>(counts: Counts, sets: impl Iterator<Item = (&'a str, usize)>) -> Vec<u8> {
    let four = |count: usize| u32::try_from(count).unwrap_or(u32::MAX).to_le_bytes();
    let mut bytes = [counts.slots, counts.located, counts.doors]
        .map(four)
        .concat();
    for (name, doors) in sets {
        bytes.extend(four(doors));
        // A name that is longer cannot be asked for.
        bytes.extend(u16::try_from(name.len()).unwrap_or(u16::MAX).to_le_bytes());
        bytes.extend(name.bytes().take(usize::from(u16::MAX)));
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
        };
        if counts.doors > counts.located || counts.located > counts.slots {
            return None;
        }
        let mut sets = BTreeMap::new();
        let mut rest = bytes.get(12..)?;
        let mut number = 0;
        while !rest.is_empty() {
            let doors = u32_at(rest, 0)?;
            let length = usize::from(u16::from_le_bytes(rest.get(4..6)?.try_into().ok()?));
            let name = std::str::from_utf8(rest.get(6..6 + length)?).ok()?;
            sets.insert(name.to_owned(), Entry { number, doors });
            rest = rest.get(6 + length..)?;
            number += 1;
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
        };
        let sets = [
            ("kind:caritas", 5),
            ("territory:Forlì", 0),
            ("theme:work", 299),
        ];
        let bytes = write(counts, sets.into_iter());
        let head = Head::read(&bytes).unwrap();
        assert_eq!(head.counts, counts);
        let read = head.sets.iter();
        let read: Vec<_> = read.map(|(name, set)| (name.as_str(), set.doors)).collect();
        assert_eq!(
            read,
            [
                ("kind:caritas", 5),
                ("territory:Forlì", 0),
                ("theme:work", 299)
            ]
        );
        let numbers: Vec<u32> = head.sets.values().map(|set| set.number).collect();
        assert_eq!(numbers, [0, 1, 2]);
        assert_eq!(Head::read(&bytes[..bytes.len() - 1]), None);
        assert_eq!(Head::read(&bytes[..11]), None);
    }

    #[test]
    fn more_doors_than_desks_are_no_head() {
        let counts = Counts {
            slots: 2,
            located: 1,
            doors: 2,
        };
        assert_eq!(Head::read(&write(counts, std::iter::empty())), None);
    }
}
