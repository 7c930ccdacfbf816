//! Times and how they are summed up.

use std::time::{Duration, Instant};

/// Times of one engine on one kind of question, in milliseconds.
#[derive(Clone, Debug, Default)]
pub struct Times {
    /// The very first question: what an engine does not yet know then, it finds out in this time.
    pub first: f64,
    /// The others after some that are not counted, ascending.
    pub sorted: Vec<f64>,
}

impl Times {
    /// The time that half of the questions need at most.
    pub fn p50(&self) -> f64 {
        self.rank(0.50)
    }

    /// The time that 99 of 100 questions need at most; the longest, when there are fewer than 100.
    pub fn p99(&self) -> f64 {
        self.rank(0.99)
    }

    fn rank(&self, share: f64) -> f64 {
        let rank = (share * self.sorted.len() as f64).ceil() as usize;
        let at = rank
            .saturating_sub(1)
            .min(self.sorted.len().saturating_sub(1));
        self.sorted.get(at).copied().unwrap_or(f64::NAN)
    }
}

/// How often each question is asked: its best time counts, so that what else the machine does is not measured.
pub const ROUNDS: usize = 3;

/// Asks questions one after another until all are asked or half of the time is over, three at least (one, when it
/// takes ten times the time); then
/// those again in the same order, [`ROUNDS`] times in all or until the time is over. Each question counts with
/// its best time; between two times of one question stand all the others, so nothing remembers it better
/// than in use. Each first answer is handed to `judge`, outside of the time. An answer may bring its own
/// nanoseconds.
pub fn times<Q, A, E>(
    questions: &[Q],
    most: Duration,
    mut ask: impl FnMut(&Q) -> Result<(A, Option<u64>), E>,
    mut judge: impl FnMut(usize, A),
) -> Result<Times, E> {
    let mut clock = |question: &Q| -> Result<(f64, A), E> {
        let start = Instant::now();
        let (answer, own) = ask(question)?;
        let nanos = own.map_or_else(|| start.elapsed().as_nanos() as f64, |own| own as f64);
        Ok((nanos / 1e6, answer))
    };
    let mut times = Times::default();
    let Some(first) = questions.first() else {
        return Ok(times);
    };
    let begin = Instant::now();
    times.first = clock(first)?.0;
    // Other questions than those that are counted first, so that nothing of them is remembered.
    for question in questions.iter().rev().take(50) {
        if begin.elapsed() > most / 10 {
            break;
        }
        clock(question)?;
    }
    let begin = Instant::now();
    for (number, question) in questions.iter().enumerate() {
        let enough = if number < 3 { most * 10 } else { most / 2 };
        if number > 0 && begin.elapsed() > enough {
            break;
        }
        let (milliseconds, answer) = clock(question)?;
        times.sorted.push(milliseconds);
        judge(number, answer);
    }
    for _ in 1..ROUNDS {
        for (best, question) in times.sorted.iter_mut().zip(questions) {
            if begin.elapsed() > most {
                break;
            }
            *best = best.min(clock(question)?.0);
        }
    }
    times.sorted.sort_by(f64::total_cmp);
    Ok(times)
}
