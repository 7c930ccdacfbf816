//! Every length of time and count that an update is held to, in one place.

use std::time::Duration;

use chrono::TimeDelta;

/// How long a check counts as new: then the next one is due, some time within [`SPREAD`].
pub const FRESH: TimeDelta = TimeDelta::hours(20);

/// Over how long the phones that checked at one moment spread their next checks.
pub const SPREAD: TimeDelta = TimeDelta::hours(4);

/// How long until a check that found a newer version, which has not wholly arrived, is due again.
pub const UNFINISHED: TimeDelta = TimeDelta::hours(1);

/// Over how long phones that start at one moment spread their checks.
pub const START_SPREAD: TimeDelta = TimeDelta::seconds(10);

/// Over how long phones that get their network back at one moment spread their checks.
pub const RECONNECTED_SPREAD: TimeDelta = TimeDelta::seconds(60);

/// The wait after the first failure; it doubles with each one.
pub const BACKOFF_FIRST: TimeDelta = TimeDelta::minutes(1);

/// The longest wait after a failure, whatever a host asks for.
pub const BACKOFF_MOST: TimeDelta = TimeDelta::hours(6);

/// How many times a file is asked for in a row without [`PROGRESS`], before the update fails.
pub const ATTEMPTS: u32 = 4;

/// Bytes that an attempt must have brought to count as progress.
pub const PROGRESS: u64 = 1024;

/// The pause before the second attempt; it doubles with each one.
pub const PAUSE_FIRST: Duration = Duration::from_secs(1);

/// The pause after an answer that was cut but brought something.
pub const PAUSE_AFTER_PROGRESS: Duration = Duration::from_millis(100);

/// The longest pause between two attempts. A host that asks for more is left alone: the update fails, and the
/// schedule waits.
pub const PAUSE_MOST: Duration = Duration::from_secs(30);

/// How long a host may take to begin its answer.
pub const HEAD_WITHIN: Duration = Duration::from_secs(30);

/// In each such time an answer must bring [`PERIOD_BYTES`], or be over.
pub const PERIOD: Duration = Duration::from_secs(20);

/// 100 bytes a second: a tenth of what the slowest mobile network (GPRS) gives.
pub const PERIOD_BYTES: u64 = 2000;

/// How long one update may take. What has come by then is kept, and the next one goes on from there.
pub const LONGEST: Duration = Duration::from_hours(1);

/// The longest tag (`ETag`) of a host that is kept and sent back.
pub const ETAG_BYTES: usize = 128;
