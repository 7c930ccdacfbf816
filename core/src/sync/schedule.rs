//! When to look for something new. No clock and no randomness: both are arguments.

use chrono::{DateTime, TimeDelta, Utc};

use super::limits::{
    BACKOFF_FIRST, BACKOFF_MOST, FRESH, RECONNECTED_SPREAD, SPREAD, START_SPREAD, UNFINISHED,
};
use super::{Outcome, Standing, jitter};
use crate::feed::Trust;
use crate::user::Updates;

/// Whether there is a network.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Online {
    /// As far as the device knows.
    Yes,
    /// The device says that there is none.
    No,
    /// The device does not say.
    #[default]
    Unknown,
}

/// What the device says of its network just now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Conditions {
    /// Whether there is one.
    pub online: Online,
    /// Whether bytes cost money: a mobile network. `false` where the device does not say.
    pub metered: bool,
    /// Whether the person asked the device to save data.
    pub data_saver: bool,
}

/// When the next check is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// Now.
    Now,
    /// Then, if the conditions are the same.
    At(DateTime<Utc>),
    /// Not before something else changes.
    Not(Because),
}

/// Why no check is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// The person wants to ask themselves.
    Manual,
    /// There is no network.
    Offline,
    /// The person wants updates by Wi-Fi only, and this network costs money.
    Metered,
    /// The person asked the device to save data.
    DataSaver,
}

/// What a person's own wish to check leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Demand {
    /// An update, at once.
    Go,
    /// A question first: it is against what the person set, for this reason.
    Confirm(Because),
}

/// What is known of the last check.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// When a host last answered with success.
    pub at: Option<DateTime<Utc>>,
    /// Whether all that it said was there has come.
    pub whole: bool,
}

impl Checked {
    /// By what is remembered and what the catalogue has.
    pub fn of(trust: &Trust, standing: &Standing) -> Self {
        Self {
            at: trust.checked(),
            whole: standing.is_newest(trust),
        }
    }
}

/// The schedule of a running app. It is not stored: whoever starts the app anew tries anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    seed: u64,
    /// Which number of the seed is next.
    drawn: u64,
    failures: u32,
    /// Nothing until so long after this moment.
    since: DateTime<Utc>,
    rest: TimeDelta,
}

impl Schedule {
    /// The app has started. The seed is any number that other phones do not have, a new one each time.
    pub fn started(seed: u64, now: DateTime<Utc>) -> Self {
        let mut schedule = Self {
            seed,
            drawn: 0,
            failures: 0,
            since: now,
            rest: TimeDelta::zero(),
        };
        schedule.rest = schedule.part(START_SPREAD);
        schedule
    }

    /// The network came back: what failed may do now.
    pub fn reconnected(&mut self, now: DateTime<Utc>) {
        self.failures = 0;
        self.since = now;
        self.rest = self.part(RECONNECTED_SPREAD);
    }

    /// The person asks for a check now; `confirmed` when they said yes to [`Demand::Confirm`].
    pub fn demanded(
        &mut self,
        now: DateTime<Utc>,
        conditions: Conditions,
        updates: Updates,
        confirmed: bool,
    ) -> Demand {
        let against = match (updates, conditions) {
            (Updates::WifiOnly, Conditions { metered: true, .. }) => Some(Because::Metered),
            (
                _,
                Conditions {
                    data_saver: true, ..
                },
            ) => Some(Because::DataSaver),
            _ => None,
        };
        match against {
            Some(because) if !confirmed => Demand::Confirm(because),
            _ => {
                self.failures = 0;
                self.since = now;
                self.rest = TimeDelta::zero();
                Demand::Go
            }
        }
    }

    /// An update ended.
    pub fn ended(&mut self, now: DateTime<Utc>, outcome: &Outcome) {
        self.since = now;
        let Outcome::Failed { retry_after, .. } = outcome else {
            self.failures = 0;
            self.rest = TimeDelta::zero();
            return;
        };
        let doubled = BACKOFF_FIRST * 2_i32.saturating_pow(self.failures.min(10));
        let most = doubled.min(BACKOFF_MOST);
        self.failures = self.failures.saturating_add(1);
        let own = most / 2 + self.part(most / 2);
        let Some(asked) = *retry_after else {
            self.rest = own;
            return;
        };
        let asked = i64::try_from(asked).ok().and_then(TimeDelta::try_seconds);
        let asked = asked.unwrap_or(BACKOFF_MOST);
        // Spread as well: a host that told all to come back at one moment would have them all then.
        let asked = asked.min(BACKOFF_MOST - BACKOFF_FIRST) + self.part(BACKOFF_FIRST);
        self.rest = own.max(asked);
    }

    /// When to check next by itself.
    pub fn due(
        &self,
        now: DateTime<Utc>,
        checked: Checked,
        conditions: Conditions,
        updates: Updates,
    ) -> Due {
        let Conditions {
            online,
            metered,
            data_saver,
        } = conditions;
        if updates == Updates::Manual {
            return Due::Not(Because::Manual);
        }
        if online == Online::No {
            return Due::Not(Because::Offline);
        }
        if updates == Updates::WifiOnly && metered {
            return Due::Not(Because::Metered);
        }
        if data_saver {
            return Due::Not(Because::DataSaver);
        }
        // A clock that was set back makes of a short wait a long one: then there is none.
        let earliest = if now < self.since {
            now
        } else {
            self.since + self.rest
        };
        let stale = match checked.at {
            // A check in the future was made by a wrong clock.
            Some(at) if at <= now => {
                let good = if checked.whole {
                    FRESH + jitter::part(SPREAD, self.seed, u64::MAX)
                } else {
                    UNFINISHED
                };
                at + good
            }
            _ => now,
        };
        // After a failure the wait for the next attempt counts, and not how new the last check is: it may have been
        // part of the update that failed.
        let at = if self.failures > 0 {
            earliest
        } else {
            stale.max(earliest)
        };
        if at <= now { Due::Now } else { Due::At(at) }
    }

    fn part(&mut self, of: TimeDelta) -> TimeDelta {
        self.drawn += 1;
        jitter::part(of, self.seed, self.drawn)
    }
}
