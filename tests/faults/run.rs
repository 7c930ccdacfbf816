//! Runs cases on all processors and counts them.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use fastrand::Rng;
use tempfile::TempDir;

use crate::case::Case;
use crate::catalogue::Updating;
use crate::disk::{Disk, Fault};
use crate::person::Changing;
use crate::small::{Folder, World, real, small};

/// The scenarios.
pub const NAMES: [&str; 11] = [
    "delta",
    "snapshot",
    "first-update",
    "person",
    "person-first",
    "person-migrated",
    "real-delta",
    "real-snapshot",
    "carried",
    "file",
    "file-of-language",
];

/// Those with the real catalogue, whose updates have so many writes that they are sampled.
const REAL: [usize; 2] = [6, 7];

enum Scenario {
    Updating(Box<Updating>),
    Changing(Changing),
}

impl Scenario {
    fn new(number: usize, small: &World, real: &World) -> Self {
        match number {
            0 => Self::Updating(Box::new(Updating::delta(small))),
            1 => Self::Updating(Box::new(Updating::snapshot(small))),
            2 => Self::Updating(Box::new(Updating::first(small))),
            3 => Self::Changing(Changing::later()),
            4 => Self::Changing(Changing::first()),
            5 => Self::Changing(Changing::migrated()),
            6 => Self::Updating(Box::new(Updating::delta(real))),
            7 => Self::Updating(Box::new(Updating::snapshot(real))),
            8 => Self::Updating(Box::new(Updating::carried(small))),
            9 => Self::Updating(Box::new(Updating::file(small))),
            _ => Self::Updating(Box::new(Updating::file_of_language(small))),
        }
    }

    fn start(&self) -> &Folder {
        match self {
            Self::Updating(it) => &it.start,
            Self::Changing(it) => &it.start,
        }
    }

    fn run(&self, folder: &Path) -> Result<(), String> {
        match self {
            Self::Updating(it) => {
                it.run(folder);
                Ok(())
            }
            Self::Changing(it) => it.run(folder),
        }
    }

    fn recover(&self, folder: &Path) {
        match self {
            Self::Updating(it) => it.recover(folder),
            Self::Changing(it) => it.recover(folder),
        }
    }

    fn judge(&self, folder: &Path, fault: Fault) -> Result<bool, String> {
        match self {
            Self::Updating(it) => it.judge(folder),
            Self::Changing(it) => it.judge(folder, fault),
        }
    }

    /// How many operations there are when nothing goes wrong.
    fn operations(&self, folder: &Path) -> u64 {
        begin(folder, self.start());
        Disk::mount(folder, None, 0);
        self.run(folder).expect("a run without a fault");
        Disk::unmount().0
    }
}

fn begin(folder: &Path, files: &Folder) {
    for entry in fs::read_dir(folder).expect("a folder") {
        fs::remove_file(entry.expect("an entry").path()).expect("a file");
    }
    for (name, bytes) in files {
        fs::write(folder.join(name), bytes).expect("a file");
    }
}

/// What was found.
#[derive(Debug, Default)]
pub struct Report {
    /// Faults that were injected.
    pub faults: u64,
    /// Of each scenario: its name, its operations, its faults.
    pub scenarios: Vec<(&'static str, u64, u64)>,
    /// Cases after which something was not whole, with what it was.
    pub bad: Vec<(Case, String)>,
}

/// What a thread works with: folders and scenarios of its own.
struct Worker {
    scenarios: Vec<Scenario>,
    folder: TempDir,
}

impl Worker {
    fn new(small: &World, real: &World) -> Self {
        let scenarios = (0..NAMES.len())
            .map(|number| Scenario::new(number, small, real))
            .collect();
        // In memory where there is such a folder: what is durable is not the real disk's business here.
        let memory = Path::new("/dev/shm");
        let folder = TempDir::with_prefix_in("sportello-faults-", memory);
        let folder = folder.or_else(|_| tempfile::tempdir());
        Self {
            scenarios,
            folder: folder.expect("a folder"),
        }
    }

    /// Runs a case; gives the number of faults that were injected.
    fn run(&self, case: Case) -> (u64, Result<(), String>) {
        let folder = self.folder.path();
        let scenario = &self.scenarios[case.scenario];
        let mut faults = 0;
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            begin(folder, scenario.start());
            Disk::mount(folder, Some(case.plan()), case.seed);
            let ran = scenario.run(folder);
            faults += u64::from(Disk::unmount().1);
            ran?;
            // Sometimes the next start is broken too.
            let mut rng = Rng::with_seed(case.seed ^ 0xA5A5);
            if rng.u8(..) < 96 {
                let again = Case {
                    at: rng.u64(1..=6),
                    fault: rng.usize(0..8),
                    ..case
                };
                Disk::mount(folder, Some(again.plan()), rng.u64(..));
                scenario.recover(folder);
                faults += u64::from(Disk::unmount().1);
            }
            scenario.judge(folder, case.fault()).map(drop)
        }));
        let outcome = outcome.unwrap_or_else(|panic| {
            let text = panic.downcast_ref::<String>().cloned();
            let text = text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).into()));
            Err(format!("a panic: {}", text.unwrap_or_default()))
        });
        (faults, outcome)
    }
}

/// Which faults.
pub enum Which {
    /// Of every scenario.
    All,
    /// Of these scenarios.
    Scenarios(Vec<String>),
    /// One.
    Case(Case),
}

impl Which {
    fn has(&self, scenario: usize) -> bool {
        match self {
            Self::Scenarios(names) => names.iter().any(|name| name == NAMES[scenario]),
            _ => true,
        }
    }
}

/// Injects as many faults as asked for, or a few more; `heard` is told now and then how many cases were run.
pub fn run(count: u64, seed: u64, which: &Which, heard: impl Fn(u64) + Sync) -> Report {
    crate::install();
    let (small, real) = (small(), real());
    let first = Worker::new(&small, &real);
    let operations: Vec<u64> = first
        .scenarios
        .iter()
        .map(|scenario| scenario.operations(first.folder.path()))
        .collect();
    drop(first);
    let cases = match which {
        Which::Case(case) => vec![*case],
        _ => plan(count, seed, which, &operations),
    };
    let next = AtomicU64::new(0);
    let faults: Vec<AtomicU64> = NAMES.iter().map(|_| AtomicU64::new(0)).collect();
    let bad = Mutex::new(Vec::new());
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..threads.min(cases.len()) {
            scope.spawn(|| {
                let worker = Worker::new(&small, &real);
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let case = usize::try_from(at).ok().and_then(|at| cases.get(at));
                    let Some(case) = case else { break };
                    let (struck, outcome) = worker.run(*case);
                    faults[case.scenario].fetch_add(struck, Ordering::Relaxed);
                    if let Err(why) = outcome {
                        bad.lock().expect("the list").push((*case, why));
                    }
                    if at % 1000 == 999 {
                        heard(at + 1);
                    }
                }
            });
        }
    });
    let faults = faults.iter().map(|count| count.load(Ordering::Relaxed));
    let scenarios: Vec<_> = NAMES.iter().zip(operations).zip(faults).collect();
    Report {
        faults: scenarios.iter().map(|(_, faults)| faults).sum(),
        scenarios: scenarios
            .into_iter()
            .map(|((name, operations), faults)| (*name, operations, faults))
            .collect(),
        bad: bad.into_inner().expect("the list"),
    }
}

/// The cases of a run, shared among the scenarios by their operations; the real catalogue gets a tenth of its share. Each fault at
/// each operation, again and again with other seeds when there is room; a sample spread over them when there is not.
fn plan(count: u64, seed: u64, which: &Which, operations: &[u64]) -> Vec<Case> {
    let mut cases = Vec::new();
    let chosen: Vec<usize> = (0..NAMES.len()).filter(|at| which.has(*at)).collect();
    let weight = |at: usize| {
        let tenth = if REAL.contains(&at) { 10 } else { 1 };
        Case::round(operations[at]) / tenth
    };
    let all: u64 = chosen.iter().map(|at| weight(*at)).sum();
    for scenario in chosen {
        let round = Case::round(operations[scenario]);
        let share = (count * weight(scenario)).div_ceil(all);
        // A prime stride that divides no round goes through a whole round before it comes by a case again.
        let stride = [7919, 7907, 7901]
            .into_iter()
            .find(|stride| !round.is_multiple_of(*stride));
        let stride = if share < round {
            stride.unwrap_or(1)
        } else {
            1
        };
        for number in 0..share {
            let number = (number / round) * round + (number * stride) % round;
            cases.push(Case::number(scenario, operations[scenario], number, seed));
        }
    }
    // So that a cut run has seen something of each.
    Rng::with_seed(seed).shuffle(&mut cases);
    cases
}
