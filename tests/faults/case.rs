//! One fault: where it strikes, what it is, and the seed of all that chance decides. Its text tells all, so that it can be run
//! again.

use std::fmt;
use std::str::FromStr;

use crate::disk::{Fault, Plan};
use crate::survive::Loss;

/// What goes wrong, in the order in which it is tried.
const FAULTS: [Fault; 8] = [
    Fault::Power(Loss::Scattered),
    Fault::IoError { lasts: false },
    Fault::Power(Loss::Cut),
    Fault::Full { lasts: true },
    Fault::Power(Loss::Dropped),
    Fault::IoError { lasts: true },
    Fault::Power(Loss::Killed),
    Fault::Full { lasts: false },
];

/// A fault in a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Case {
    /// Which scenario, by its place in [`crate::run::NAMES`].
    pub scenario: usize,
    /// At which operation it strikes, from 1 on.
    pub at: u64,
    /// Which fault of the list.
    pub fault: usize,
    /// What decides the rest.
    pub seed: u64,
}

impl Case {
    /// Every fault at every operation of a scenario of that many, round by round with another seed; `number` counts them.
    pub fn number(scenario: usize, operations: u64, number: u64, seed: u64) -> Self {
        let faults = FAULTS.len() as u64;
        // One more: after the last one.
        let places = operations + 1;
        let fault = number % faults;
        let at = (number / faults) % places + 1;
        Self {
            scenario,
            at,
            fault: usize::try_from(fault).unwrap_or_default(),
            seed: seed.wrapping_add(number),
        }
    }

    /// How many there are in a round.
    pub fn round(operations: u64) -> u64 {
        (operations + 1) * FAULTS.len() as u64
    }

    /// What goes wrong.
    pub fn fault(&self) -> Fault {
        FAULTS[self.fault % FAULTS.len()]
    }

    /// For the disk. After a failure the app goes on and is ended later, or the power goes too.
    pub fn plan(&self) -> Plan {
        let losses = [Loss::Killed, Loss::Scattered];
        Plan {
            at: self.at,
            fault: self.fault(),
            end: losses[usize::from(self.seed & 1 == 1)],
        }
    }
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            scenario,
            at,
            fault,
            seed,
        } = self;
        write!(f, "{}:{at}:{fault}:{seed}", crate::run::NAMES[*scenario])
    }
}

impl FromStr for Case {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let bad = || format!("{text:?} is no case: scenario:operation:fault:seed");
        let parts: Vec<&str> = text.split(':').collect();
        let [scenario, at, fault, seed] = parts[..] else {
            return Err(bad());
        };
        let scenario = crate::run::NAMES.iter().position(|name| *name == scenario);
        Ok(Self {
            scenario: scenario.ok_or_else(bad)?,
            at: at.parse().map_err(|_| bad())?,
            fault: fault.parse().map_err(|_| bad())?,
            seed: seed.parse().map_err(|_| bad())?,
        })
    }
}
