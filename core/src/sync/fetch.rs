//! One file over HTTP: attempts, what each status means, cut downloads, limits of bytes and time. It knows nothing of
//! signatures; whether the bytes are the right ones is for the session to say.

use std::time::Duration;

use super::http::{Head, HttpRequest};
use super::limits::{ATTEMPTS, HEAD_WITHIN, PERIOD, PERIOD_BYTES, PROGRESS};
use super::{Failure, Leftover};
use crate::feed::{Hash, Refusal, Request};

/// A file that is being fetched.
pub(super) struct Fetch {
    need: Request,
    bytes: Vec<u8>,
    /// Whether the bytes came in more than one answer.
    pieced: bool,
    /// Whether it is asked for whole from now on.
    whole: bool,
    /// Attempts since there was progress.
    pub(super) attempts: u32,
    /// Bytes that were there when the attempt began.
    before: u64,
    /// The most bytes that there were when progress was counted: a host that begins anew each time makes none.
    best: u64,
    etag: Option<String>,
    length: Option<u64>,
    /// When the guard looks next, and how many bytes there were when it looked last.
    guard: (Duration, u64),
}

/// What an event means for the file.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Go on reading.
    Read,
    /// The answer is of no use; another attempt may be.
    Retry {
        /// What is said when there are no more attempts.
        why: Failure,
        /// What the host said of when, unread.
        retry_after: Option<String>,
    },
    /// The whole file is there.
    Whole,
    /// The host does not have it.
    Missing,
    /// It is as it was.
    NotModified,
    /// The file that the host has cannot be the right one.
    Wrong(Refusal),
    /// No attempt will do.
    Fail(Failure),
}

/// The answer was cut, or too slow.
pub(super) const NO_CONNECTION: Verdict = Verdict::Retry {
    why: Failure::NoConnection,
    retry_after: None,
};

impl Fetch {
    /// Begins with what is left of an earlier attempt at the same content.
    pub(super) fn new(need: Request, leftover: Option<Leftover>) -> Self {
        let kept = leftover.filter(|kept| {
            kept.path == need.path
                && need
                    .length
                    .is_some_and(|all| kept.bytes.len() as u64 <= all)
        });
        let bytes = kept.map(|kept| kept.bytes).unwrap_or_default();
        Self {
            pieced: !bytes.is_empty(),
            bytes,
            need,
            whole: false,
            attempts: 0,
            before: 0,
            best: 0,
            etag: None,
            length: None,
            guard: (Duration::ZERO, 0),
        }
    }

    fn got(&self) -> u64 {
        self.bytes.len() as u64
    }

    /// Bytes that are held.
    pub(super) fn held(&self) -> usize {
        self.bytes.capacity()
    }

    /// Bytes of content that have come: what progress is made of.
    pub(super) fn content_got(&self) -> u64 {
        if self.is_content() { self.got() } else { 0 }
    }

    /// Only content is named by its hash: of nothing else the parts of two answers belong together for sure.
    fn is_content(&self) -> bool {
        self.need.path.starts_with("content/")
    }

    /// Whether nothing is left to be asked for.
    pub(super) fn is_whole(&self) -> bool {
        self.is_content() && self.need.length == Some(self.got())
    }

    /// Begins an attempt.
    pub(super) fn request(&mut self, at: Duration) -> HttpRequest {
        if self.whole || !self.is_content() {
            self.bytes.clear();
        }
        self.before = self.got();
        self.etag = None;
        self.length = None;
        self.guard = (at + HEAD_WITHIN, self.got());
        HttpRequest {
            path: self.need.path.clone(),
            from: self.before,
            etag: self.need.etag.clone(),
            cap: self.need.limit.saturating_sub(self.before),
        }
    }

    pub(super) fn head(&mut self, at: Duration, head: &Head) -> Verdict {
        self.guard = (at + PERIOD, self.got());
        let asked = self.before;
        let (first, whole) = head.range.unwrap_or((asked, None));
        let fits = first == asked && (whole.is_none() || whole == self.need.length);
        match head.status {
            // A page of a network's log-in; but a host without a newer root may well answer with a page of its own.
            200 | 203 | 206 if head.html && self.need.path.starts_with("root/") => Verdict::Missing,
            200 | 203 | 206 if head.html => Verdict::Fail(Failure::LogIn),
            200 | 203 => {
                self.bytes.clear();
                self.before = 0;
                self.pieced = false;
                self.begin(head)
            }
            206 if asked > 0 && fits => {
                self.pieced = true;
                self.begin(head)
            }
            // Another part than the one that was asked for, or none that there is.
            206 | 416 => {
                self.whole = true;
                Verdict::Retry {
                    why: self.missing(),
                    retry_after: None,
                }
            }
            304 if self.need.etag.is_some() => Verdict::NotModified,
            511 => Verdict::Fail(Failure::LogIn),
            300..=399 => self.redirected(),
            408 | 425 | 429 | 500..=599 => Verdict::Retry {
                why: Failure::Busy,
                retry_after: head.retry_after.clone(),
            },
            _ => Verdict::Missing,
        }
    }

    fn begin(&mut self, head: &Head) -> Verdict {
        self.etag.clone_from(&head.etag);
        self.length = head.length.map(|length| length.saturating_add(self.got()));
        self.guard.1 = self.got();
        match self.length {
            Some(length) if length > self.need.limit => self.too_long(length),
            _ => Verdict::Read,
        }
    }

    pub(super) fn chunk(&mut self, at: Duration, bytes: &[u8]) -> Verdict {
        let found = self.got().saturating_add(bytes.len() as u64);
        if found > self.need.limit {
            return self.too_long(found);
        }
        // Never more room than the file may have, and a phone without it is no reason to end the app.
        let limit = usize::try_from(self.need.limit).unwrap_or(usize::MAX);
        if self.bytes.capacity() - self.bytes.len() < bytes.len() {
            let room = self.bytes.len().max(bytes.len()).max(4096);
            let room = room.min(limit.saturating_sub(self.bytes.len()));
            if self.bytes.try_reserve_exact(room).is_err() {
                return Verdict::Fail(Failure::Storage {
                    full: true,
                    why: "no memory for a download".into(),
                });
            }
        }
        self.bytes.extend_from_slice(bytes);
        self.look(at)
    }

    /// The answer ended as HTTP says that it should.
    pub(super) fn finished(&mut self) -> Verdict {
        let shorter = |all: Option<u64>| all.is_some_and(|all| self.got() < all);
        if !shorter(self.length) && !shorter(self.need.length) {
            return self.whole();
        }
        // All that the host has of it, by its own word, is less than what was signed.
        if self.before == 0 && self.length == Some(self.got()) {
            return Verdict::Whole;
        }
        NO_CONNECTION
    }

    fn whole(&mut self) -> Verdict {
        let joined = self.pieced && self.is_content();
        if joined && self.need.path != format!("content/{}", Hash::of(&self.bytes)) {
            // Pieces that do not belong together, though each host may be honest: once more, whole.
            self.whole = true;
            self.pieced = false;
            self.bytes.clear();
            self.before = 0;
            return NO_CONNECTION;
        }
        Verdict::Whole
    }

    fn too_long(&self, found: u64) -> Verdict {
        Verdict::Wrong(Refusal::Length {
            file: self.need.path.clone(),
            expected: self.need.limit,
            found,
        })
    }

    fn missing(&self) -> Failure {
        Failure::Refused(Refusal::Missing {
            file: self.need.path.clone(),
        })
    }

    /// No host of a feed sends elsewhere: when the first file is not where it should be, the network has put itself between.
    pub(super) fn redirected(&self) -> Verdict {
        if self.need.path == "entry" {
            Verdict::Fail(Failure::LogIn)
        } else {
            Verdict::Fail(self.missing())
        }
    }

    /// When something must have happened.
    pub(super) const fn until(&self) -> Duration {
        self.guard.0
    }

    /// Whether the answer is too slow by now.
    pub(super) fn look(&mut self, at: Duration) -> Verdict {
        let (until, had) = self.guard;
        if at < until {
            return Verdict::Read;
        }
        if self.got().saturating_sub(had) < PERIOD_BYTES {
            return NO_CONNECTION;
        }
        self.guard = (at + PERIOD, self.got());
        Verdict::Read
    }

    /// Counts a failed attempt; `false` when there may be no other.
    pub(super) fn again(&mut self) -> bool {
        if self.got() >= self.best.saturating_add(PROGRESS) {
            self.best = self.got();
            self.attempts = 0;
        } else {
            self.attempts += 1;
        }
        self.attempts < ATTEMPTS
    }

    /// The file, with the tag that came with it.
    pub(super) fn take(self) -> (Request, Vec<u8>, Option<String>) {
        (self.need, self.bytes, self.etag)
    }

    /// What another update can go on from.
    pub(super) fn leftover(&self) -> Option<Leftover> {
        let worth = self.is_content() && !self.whole && self.got() > 0 && !self.is_whole();
        worth.then(|| Leftover {
            path: self.need.path.clone(),
            bytes: self.bytes.clone(),
        })
    }
}
