//! One update over HTTP, step by step: the session says which file is needed, this asks for it as often as it takes and
//! no more, and hands what was verified to the driver to apply.
//!
//! Times are [`Duration`]s since the job began, by a clock that nobody sets (a monotonic one).

use std::collections::BTreeSet;
use std::time::Duration;

use chrono::{DateTime, Utc};

use super::fetch::{Fetch, NO_CONNECTION, Verdict};
use super::limits::{LONGEST, PAUSE_AFTER_PROGRESS, PAUSE_FIRST, PAUSE_MOST};
use super::{Broken, Failure, Head, HttpRequest, Leftover, Outcome, Standing, Status};
use super::{http, jitter};
use crate::error::{Error, Result};
use crate::feed::{Applied, Name, Need, Refusal, Session, Trust, Update};

/// What the driver does next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Drops the answer that is being read, if any, and sends this. Then tells [`Job::head`], or [`Job::failed`].
    Send(HttpRequest),
    /// Waits for more of the answer (or for its head) and tells it, but asks again at this time at the latest.
    Read(Duration),
    /// Drops the answer that is being read, if any, and asks again at this time.
    Wait(Duration),
    /// Stores [`Job::trust`], applies this (`feed::apply`) and tells [`Job::applied`]. Given once.
    Apply(Box<Update>),
    /// Drops the answer that is being read, if any; stores [`Job::trust`] and [`Job::leftover`]. The job is over.
    End(Outcome),
}

enum Phase {
    /// The session is asked what it needs.
    Next,
    /// An attempt failed; another one follows then.
    Paused(Duration),
    /// Ready for the next attempt.
    Ask,
    /// An answer is being read.
    Reading,
    /// The update is ready for the driver.
    Ready(Box<Update>),
    /// The driver applies it.
    Applying,
    /// It is over.
    Ended(Outcome),
}

/// An update that is going on.
pub struct Job {
    began: DateTime<Utc>,
    seed: u64,
    standing: Standing,
    session: Option<Session>,
    /// What is trusted when there is no session.
    trust: Trust,
    phase: Phase,
    fetch: Option<Fetch>,
    leftover: Option<Leftover>,
    /// Shards of which the snapshot is taken, whatever deltas there are.
    whole: BTreeSet<Name>,
    got: u64,
    /// What is to be remembered once the update was applied, and which shards it does not have.
    settled: Option<(Trust, Vec<Name>)>,
    pauses: u64,
}

impl Job {
    /// An update that begins now. The seed spreads the pauses; a leftover is what [`Job::leftover`] gave before.
    pub fn new(
        trust: Trust,
        standing: Standing,
        leftover: Option<Leftover>,
        now: DateTime<Utc>,
        seed: u64,
    ) -> Self {
        let mut trust = trust;
        // What the catalogue has counts: it may be another file than the one that was updated.
        for name in standing.have.keys() {
            if !standing.is_settled(name, &trust) {
                trust.unsettle(name);
            }
        }
        let mut session = Session::new(trust.clone(), standing.have.clone(), now);
        if standing.ask_offers {
            session = session.with_offers();
        }
        Self {
            began: now,
            seed,
            session: Some(session),
            standing,
            trust,
            phase: Phase::Next,
            fetch: None,
            leftover,
            whole: BTreeSet::new(),
            got: 0,
            settled: None,
            pauses: 0,
        }
    }

    /// What is to be done next. Asked again without an event it says the same, later perhaps something else.
    pub fn next(&mut self, at: Duration) -> Step {
        loop {
            let over = at >= LONGEST;
            match std::mem::replace(&mut self.phase, Phase::Next) {
                Phase::Next | Phase::Ask | Phase::Reading if over => {
                    self.fail(Failure::NoConnection, None);
                }
                Phase::Next => self.need(at),
                Phase::Ask => {
                    if let Some(fetch) = &mut self.fetch {
                        self.phase = Phase::Reading;
                        return Step::Send(fetch.request(at));
                    }
                }
                Phase::Paused(until) if at >= until || over => self.phase = Phase::Ask,
                Phase::Paused(until) => {
                    self.phase = Phase::Paused(until);
                    return Step::Wait(until);
                }
                Phase::Reading => {
                    self.phase = Phase::Reading;
                    let Some(fetch) = &mut self.fetch else {
                        self.phase = Phase::Next;
                        continue;
                    };
                    match fetch.look(at) {
                        Verdict::Read => return Step::Read(fetch.until().min(LONGEST)),
                        verdict => self.judge(at, verdict),
                    }
                }
                Phase::Ready(update) => {
                    self.phase = Phase::Applying;
                    return Step::Apply(update);
                }
                // The driver was given it and has not said how it went: nothing else is to be done.
                Phase::Applying => {
                    self.phase = Phase::Applying;
                    return Step::Wait(at);
                }
                Phase::Ended(outcome) => {
                    self.phase = Phase::Ended(outcome.clone());
                    return Step::End(outcome);
                }
            }
        }
    }

    /// The answer's head has come.
    pub fn head(&mut self, at: Duration, head: &Head) {
        self.event(at, |fetch| fetch.head(at, head));
    }

    /// More of the answer has come.
    pub fn chunk(&mut self, at: Duration, bytes: &[u8]) {
        self.event(at, |fetch| fetch.chunk(at, bytes));
    }

    /// The answer ended as HTTP says that it should.
    pub fn finished(&mut self, at: Duration) {
        self.event(at, Fetch::finished);
    }

    /// The request or its answer broke off.
    pub fn failed(&mut self, at: Duration, broken: Broken) {
        let now = self.now(at);
        let created = self.trust().created().max(self.standing.data_of());
        self.event(at, |fetch| match broken {
            Broken::Connection => NO_CONNECTION,
            Broken::Redirected => fetch.redirected(),
            // A clock that stands before a signature that was seen makes good certificates bad. A network that wants a
            // log-in shows one of its own.
            Broken::Certificate if created.is_some_and(|created| now < created) => {
                Verdict::Fail(Failure::Clock { expired: None })
            }
            Broken::Certificate => Verdict::Fail(Failure::LogIn),
        });
    }

    /// The update was applied, or was not.
    pub fn applied(&mut self, at: Duration, result: Result<Applied>) {
        if !matches!(self.phase, Phase::Applying) {
            return;
        }
        match result {
            Ok(applied) => {
                let mut absent = Vec::new();
                if let Some(settled) = self.settled.take() {
                    (self.trust, absent) = settled;
                }
                self.phase = Phase::Ended(Outcome::Updated { applied, absent });
            }
            Err(Error::Refused(refusal)) => self.instead(at, refusal),
            Err(error) => self.fail(error.into(), None),
        }
    }

    /// What is to be remembered, whether the job ends well or not.
    pub fn trust(&self) -> &Trust {
        self.session.as_ref().map_or(&self.trust, Session::trust)
    }

    /// What has come of a content file that has not come whole: worth keeping for the next job.
    pub fn leftover(&self) -> Option<Leftover> {
        self.fetch.as_ref()?.leftover()
    }

    /// Bytes of room that the file takes which is being fetched; never more than may be read of it.
    pub fn held(&self) -> usize {
        self.fetch.as_ref().map_or(0, Fetch::held)
    }

    /// What a person is told.
    pub fn status(&self) -> Status {
        match &self.phase {
            Phase::Ended(outcome) => Status::after(outcome, self.trust()),
            Phase::Ready(_) | Phase::Applying => Status::Applying,
            _ => {
                let left = self.session.as_ref().map_or(0, Session::bytes_left);
                match (self.got, left) {
                    (0, 0) => Status::Checking,
                    (done, left) => Status::Downloading {
                        got: done + self.fetch.as_ref().map_or(0, Fetch::content_got),
                        total: done + left,
                    },
                }
            }
        }
    }

    fn now(&self, at: Duration) -> DateTime<Utc> {
        let since = chrono::TimeDelta::from_std(at).unwrap_or_default();
        self.began.checked_add_signed(since).unwrap_or(self.began)
    }

    /// Only while an answer is read does an event say anything: a late one, of an answer that was dropped, does not.
    fn event(&mut self, at: Duration, event: impl FnOnce(&mut Fetch) -> Verdict) {
        if let (Phase::Reading, Some(fetch)) = (&self.phase, &mut self.fetch) {
            let verdict = event(fetch);
            self.judge(at, verdict);
        }
    }

    fn need(&mut self, at: Duration) {
        match self.session.as_ref().map(Session::need) {
            Some(Need::File(request)) => {
                let leftover = self
                    .leftover
                    .take_if(|_| request.path.starts_with("content/"));
                let fetch = Fetch::new(request, leftover);
                let whole = fetch.is_whole();
                self.fetch = Some(fetch);
                self.phase = Phase::Ask;
                if whole {
                    self.judge(at, Verdict::Whole);
                }
            }
            Some(Need::Nothing) => self.end(),
            None => self.fail(Failure::NoConnection, None),
        }
    }

    fn judge(&mut self, at: Duration, verdict: Verdict) {
        match verdict {
            Verdict::Read => {}
            Verdict::Retry { why, retry_after } => self.retry(at, why, retry_after.as_deref()),
            Verdict::Whole => self.give(),
            Verdict::Missing => {
                self.fetch = None;
                let outcome = self.session.as_mut().map_or(Ok(()), Session::missing);
                self.went(outcome);
            }
            Verdict::NotModified => {
                self.fetch = None;
                let outcome = self.session.as_mut().map_or(Ok(()), Session::not_modified);
                self.went(outcome);
            }
            Verdict::Wrong(refusal) => {
                self.fetch = None;
                // Of content something else may do; of everything else this was the answer.
                let content = matches!(&refusal, Refusal::Length { file, .. } if file.starts_with("content/"));
                let instead = self.session.as_mut().filter(|_| content);
                let outcome = instead.map_or(Err(()), |session| session.missing().map_err(|_| ()));
                self.went(outcome.map_err(|()| refusal));
            }
            Verdict::Fail(why) => self.fail(why, None),
        }
    }

    fn retry(&mut self, at: Duration, why: Failure, retry_after: Option<&str>) {
        let asked = retry_after.and_then(|text| http::retry_after(text, self.now(at)));
        let Some(fetch) = &mut self.fetch else {
            return;
        };
        let again = fetch.again();
        let pause = match fetch.attempts {
            0 => PAUSE_AFTER_PROGRESS,
            attempts => PAUSE_FIRST * 2_u32.saturating_pow(attempts.min(6) - 1),
        };
        let pause = jitter::most_of(pause.min(PAUSE_MOST), self.seed, self.pauses);
        let pause = pause.max(Duration::from_secs(asked.unwrap_or(0)));
        self.pauses += 1;
        if again && pause <= PAUSE_MOST {
            self.phase = Phase::Paused(at + pause);
        } else {
            self.fail(why, asked);
        }
    }

    fn give(&mut self) {
        let (Some(fetch), Some(session)) = (self.fetch.take(), &mut self.session) else {
            return;
        };
        let (need, bytes, etag) = fetch.take();
        let page = need.path == "entry" && bytes.trim_ascii_start().starts_with(b"<");
        match session.give(&bytes, etag) {
            Ok(()) => {
                if need.length.is_some() {
                    self.got += bytes.len() as u64;
                }
                self.phase = Phase::Next;
            }
            // A page where a signed line should be, whatever its head said.
            Err(Refusal::NotANote { .. }) if page => self.fail(Failure::LogIn, None),
            Err(refusal) => self.fail(refusal.into(), None),
        }
    }

    fn went(&mut self, outcome: std::result::Result<(), Refusal>) {
        match outcome {
            Ok(()) => self.phase = Phase::Next,
            Err(refusal) => self.fail(refusal.into(), None),
        }
    }

    /// Nothing more is needed.
    fn end(&mut self) {
        let Some(session) = self.session.take() else {
            return;
        };
        let trust = session.trust().clone();
        let settled = session.settled();
        match session.end() {
            None => {
                self.trust = trust;
                self.phase = Phase::Ended(Outcome::UpToDate);
            }
            Some(update) if update.says_nothing() && self.standing.is_newest(&trust) => {
                self.trust = settled;
                self.phase = Phase::Ended(Outcome::UpToDate);
            }
            Some(update) => {
                self.settled = Some((settled, update.absent().to_vec()));
                self.trust = trust;
                self.phase = Phase::Ready(Box::new(update));
            }
        }
    }

    /// The rows did not become the signed ones: once more with the snapshot of that shard, then with all of them.
    fn instead(&mut self, at: Duration, refusal: Refusal) {
        let every = || self.standing.have.keys().cloned();
        let more: BTreeSet<Name> = match &refusal {
            Refusal::NewerAppNeeded { .. } | Refusal::Rollback { .. } => BTreeSet::new(),
            Refusal::State { name } if !self.whole.contains(name) => {
                self.whole.iter().chain([name]).cloned().collect()
            }
            _ => every().collect(),
        };
        if more.len() <= self.whole.len() {
            return self.fail(refusal.into(), None);
        }
        let mut session =
            Session::new(self.trust.clone(), self.standing.have.clone(), self.now(at));
        for name in &more {
            session = session.with_snapshot_of(name.clone());
        }
        self.whole = more;
        self.got = 0;
        self.session = Some(session);
        self.phase = Phase::Next;
    }

    fn fail(&mut self, why: Failure, retry_after: Option<u64>) {
        if let Some(session) = self.session.take() {
            self.trust = session.trust().clone();
        }
        self.phase = Phase::Ended(Outcome::Failed { why, retry_after });
    }
}
