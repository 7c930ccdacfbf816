//! Numbers that look random, from a seed: so that a million phones do not ask at once, and a test can say what comes.

use std::time::Duration;

use chrono::TimeDelta;

/// A number of `SplitMix64` (Steele, Lea, Flood 2014): the `n`-th one of a seed.
fn number(seed: u64, n: u64) -> u64 {
    let mut z = seed.wrapping_add(n.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// A part of a length of time, from nothing to all of it, to the millisecond.
pub(super) fn part(of: TimeDelta, seed: u64, n: u64) -> TimeDelta {
    let most = u64::try_from(of.num_milliseconds()).unwrap_or(0);
    let millis = number(seed, n) % (most + 1);
    TimeDelta::milliseconds(i64::try_from(millis).unwrap_or(0))
}

/// Between a half of a pause and the whole of it.
pub(super) fn most_of(pause: Duration, seed: u64, n: u64) -> Duration {
    let half = pause / 2;
    let millis = u64::try_from(half.as_millis()).unwrap_or(u64::MAX);
    half + Duration::from_millis(number(seed, n) % millis.saturating_add(1))
}
