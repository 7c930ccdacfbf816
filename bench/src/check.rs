//! What is not a time: whether Sportello's answers are exactly right, and how much it reads from a cold file.

use std::fs;
use std::path::{Path, PathBuf};

use sportello_bench::asked::{Wanted, origins, wanted};
use sportello_bench::oracle::Oracle;
use sportello_bench::ours::Ours;
use sportello_bench::world::{Spot, World};
use sportello_bench::{K, Outcome, because};

use crate::peers::Places;
use crate::say;

/// A comparison with the truth.
pub struct Exact {
    pub world: String,
    pub asked: usize,
    /// Answers with another desk, or another order, than the geodesic and then the id give.
    pub mismatches: usize,
    /// The greatest difference of a distance from the geodesic, in metres.
    pub off: f64,
}

/// Writes the catalogue of a world.
pub fn catalogue(world: &World, places: &Places) -> Outcome<PathBuf> {
    let path = places.file("checked.db");
    Ours::write(&path, world, &[])?;
    Ok(path)
}

/// Asks `count` questions, every filter in turn, and compares desks, order and distances.
pub fn exact(world: &World, count: usize, catalogue: &Path) -> Outcome<Exact> {
    let ours = Ours::open(catalogue)?;
    let origins = origins(world, count);
    let wanted = wanted();
    let share = count.div_ceil(wanted.len()).max(1);
    let (mut mismatches, mut off) = (0, 0.0_f64);
    for (wanted, origins) in wanted.iter().zip(origins.chunks(share)) {
        let truths = Oracle::new(world, wanted).nearest(origins, K);
        let mut here = 0;
        for (origin, truth) in origins.iter().zip(truths) {
            let found = ours.nearest(*origin, wanted, K)?;
            let same = found.len() == truth.geodesic.len()
                && found.iter().zip(&truth.geodesic).all(|(a, b)| a.0 == b.0);
            here += usize::from(!same);
            for (found, truth) in found.iter().zip(&truth.geodesic) {
                off = off.max((found.1 - truth.1).abs());
            }
        }
        say(&format!(
            "  {:40} {here} mismatches of {}",
            wanted.name,
            origins.len()
        ));
        mismatches += here;
    }
    Ok(Exact {
        world: world.name(),
        asked: origins.len(),
        mismatches,
        off,
    })
}

/// The whole answer, or only which desks.
pub type Nearest = fn(&Ours, Spot, &Wanted, usize) -> Outcome<Vec<(u32, f64)>>;

/// What is asked of a file that was just opened: which desks, and the whole answer.
pub const COLD: [&str; 2] = ["which desks", "the whole answer"];

/// Reads of a file that was just opened.
pub struct Cold {
    pub world: String,
    /// Whether which desks was asked, or the whole answer.
    pub what: &'static str,
    /// What must be true of the desks.
    pub filter: &'static str,
    /// How many times the file was opened.
    pub openings: usize,
    /// Reads by the first question: median and most.
    pub first: (u64, u64),
    /// Reads by the next question, elsewhere: median and most.
    pub next: (u64, u64),
}

/// For each filter opens the catalogue anew for each of some pairs of questions and counts the reads that
/// SQLite asks the system for: one a page, as nothing of it is mapped and no page is read ahead, and one that
/// looks at the header for a change. `count` pairs without a filter, a quarter of that with each filter.
pub fn cold(
    world: &World,
    count: usize,
    catalogue: &Path,
    what: &'static str,
    ask: Nearest,
) -> Outcome<Vec<Cold>> {
    let origins = origins(world, 2 * count);
    // What a process reads once, whichever file it opens (its own memory map, for the reader of hours), is no page.
    let once = Ours::open(catalogue)?;
    for (origin, wanted) in origins.iter().zip(wanted()) {
        ask(&once, *origin, &wanted, K)?;
    }
    drop(once);
    let all = wanted().into_iter().enumerate();
    all.map(|(number, wanted)| {
        let openings = if number == 0 {
            count
        } else {
            count.div_ceil(4)
        };
        let (mut first, mut next) = (Vec::new(), Vec::new());
        for pair in origins.chunks_exact(2).take(openings) {
            let ours = Ours::open(catalogue)?;
            for (origin, to) in pair.iter().zip([&mut first, &mut next]) {
                let own = reads()?;
                let before = reads()?;
                ask(&ours, *origin, &wanted, K)?;
                // Looking at the counter reads too.
                to.push((reads()? - before).saturating_sub(before - own));
            }
        }
        Ok(Cold {
            world: world.name(),
            what,
            filter: wanted.name,
            openings,
            first: summed(first),
            next: summed(next),
        })
    })
    .collect()
}

fn summed(mut all: Vec<u64>) -> (u64, u64) {
    all.sort_unstable();
    let median = all.get(all.len() / 2).copied().unwrap_or_default();
    (median, all.last().copied().unwrap_or_default())
}

/// How many reads this process has asked the system for (Linux).
fn reads() -> Outcome<u64> {
    let io = fs::read_to_string("/proc/self/io").map_err(because("/proc/self/io"))?;
    let line = io.lines().find_map(|line| line.strip_prefix("syscr: "));
    line.and_then(|number| number.parse().ok())
        .ok_or_else(|| "/proc/self/io has no syscr".to_owned())
}
