//! What is left of a file whose last changes were not synced when the power went.

use std::fmt;

use fastrand::Rng;

/// Bytes that a disk writes as one.
const SECTOR: u64 = 512;

/// How much is lost when all stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loss {
    /// Nothing: only the process ended, the system wrote what it had.
    Killed,
    /// All that was not synced.
    Dropped,
    /// All from some change on, that one torn.
    Cut,
    /// Any sectors of any changes, in any order.
    Scattered,
}

impl fmt::Display for Loss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Killed => "killed",
            Self::Dropped => "dropped",
            Self::Cut => "cut",
            Self::Scattered => "scattered",
        })
    }
}

/// A change of a file.
#[derive(Clone, Debug)]
pub(crate) enum Change {
    Write { offset: u64, bytes: Vec<u8> },
    Truncate(u64),
}

impl Change {
    pub(crate) fn write(offset: u64, bytes: &[u8]) -> Self {
        Self::Write {
            offset,
            bytes: bytes.to_vec(),
        }
    }

    pub(crate) fn apply(self, file: &mut Vec<u8>) {
        match self {
            Self::Write { offset, bytes } => put(file, offset, &bytes, 0),
            Self::Truncate(size) => file.resize(place(size), 0),
        }
    }
}

fn place(offset: u64) -> usize {
    usize::try_from(offset).unwrap_or(usize::MAX)
}

/// Writes bytes; what lies between the end and them is filled.
fn put(file: &mut Vec<u8>, offset: u64, bytes: &[u8], gap: u8) {
    let (start, end) = (place(offset), place(offset) + bytes.len());
    if file.len() < end {
        file.resize(end, gap);
    }
    file[start..end].copy_from_slice(bytes);
}

/// A file as it is found after the loss of power.
pub(crate) fn survive(durable: &[u8], since: &[Change], loss: Loss, rng: &mut Rng) -> Vec<u8> {
    let mut file = durable.to_vec();
    match loss {
        Loss::Dropped => {}
        Loss::Killed => {
            for change in since {
                change.clone().apply(&mut file);
            }
        }
        Loss::Cut => {
            let kept = rng.usize(0..=since.len());
            for change in &since[..kept] {
                change.clone().apply(&mut file);
            }
            if let Some(Change::Write { offset, bytes }) = since.get(kept) {
                let sectors = rng.usize(0..=bytes.len() / place(SECTOR));
                put(&mut file, *offset, &bytes[..sectors * place(SECTOR)], 0);
            }
        }
        Loss::Scattered => scatter(&mut file, since, rng),
    }
    file
}

fn scatter(file: &mut Vec<u8>, since: &[Change], rng: &mut Rng) {
    let gap = if rng.bool() { 0 } else { rng.u8(..) };
    // The length is one of those that it had; each sector has one of its versions.
    let mut lengths = vec![file.len()];
    for change in since {
        let last = lengths.last().copied().unwrap_or_default();
        lengths.push(match change {
            Change::Write { offset, bytes } => last.max(place(*offset) + bytes.len()),
            Change::Truncate(size) => place(*size),
        });
    }
    let length = lengths[rng.usize(0..lengths.len())];
    let versions = rng.u64(..);
    let keeps = |sector: u64, at: usize| {
        let mut rng = Rng::with_seed(versions ^ sector.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        at < rng.usize(0..=since.len())
    };
    for (at, change) in since.iter().enumerate() {
        let Change::Write { offset, bytes } = change else {
            continue;
        };
        let mut from = *offset;
        let end = from + bytes.len() as u64;
        while from < end {
            let to = ((from / SECTOR + 1) * SECTOR).min(end);
            if keeps(from / SECTOR, at) {
                let piece = &bytes[place(from - offset)..place(to - offset)];
                put(file, from, piece, gap);
            }
            from = to;
        }
    }
    file.resize(length, gap);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changes() -> Vec<Change> {
        vec![
            Change::write(0, &[1; 1024]),
            Change::write(512, &[2; 1024]),
            Change::Truncate(600),
        ]
    }

    #[test]
    fn a_process_that_ends_loses_nothing_and_power_all_that_was_not_synced() {
        let mut rng = Rng::with_seed(1);
        let killed = survive(&[0; 100], &changes(), Loss::Killed, &mut rng);
        assert_eq!(killed, [[1; 512].as_slice(), &[2; 88]].concat());
        let dropped = survive(&[0; 100], &changes(), Loss::Dropped, &mut rng);
        assert_eq!(dropped, [0; 100]);
    }

    #[test]
    fn a_scattered_file_has_every_mixture_of_its_versions_and_nothing_else() {
        let mut seen = std::collections::BTreeSet::new();
        for seed in 0..2000 {
            let mut rng = Rng::with_seed(seed);
            let file = survive(&[0; 1024], &changes(), Loss::Scattered, &mut rng);
            assert!([600, 1024, 1536].contains(&file.len()), "{}", file.len());
            assert!(file[..512].iter().all(|byte| *byte == file[0]));
            assert!(file[512..600].iter().all(|byte| *byte == file[512]));
            seen.insert((file.len(), file[0], file[512]));
        }
        // Three lengths, two versions of the first sector, three of the second.
        assert_eq!(seen.len(), 18);
    }
}
