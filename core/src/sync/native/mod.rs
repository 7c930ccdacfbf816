//! The driver where there are files and sockets: HTTP by `reqwest`, the catalogue by a connection of its own in a thread
//! that may block. It belongs to no screen: a command and a test use it the same way.
//!
//! It alone in this crate has a clock. Plain HTTP does as well as HTTPS for the truth of what comes, since everything is
//! signed; HTTPS also hides from the network which territories and languages are asked for.

mod desk;
mod host;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::Utc;
use fs4::FileExt;
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until};

use super::{Choice, Failure, Job, Outcome, Status, Step};
use crate::error::Result;
use crate::feed::{Root, Trust};
use crate::files::{New, about};

use desk::Desk;
use host::Answer;
pub use host::Host;

/// The files of an app's data folder that an update reads and writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    catalogue: PathBuf,
    trust: PathBuf,
    leftover: PathBuf,
    lock: PathBuf,
}

impl Files {
    /// Those of a folder: `catalogue.db`, which `Catalogue::open` has written; `trust.json`; `update.part`, what has come of
    /// a download that was cut; `update.lock`, empty.
    pub fn of(folder: &Path) -> Self {
        Self {
            catalogue: folder.join("catalogue.db"),
            trust: folder.join("trust.json"),
            leftover: folder.join("update.part"),
            lock: folder.join("update.lock"),
        }
    }

    /// Waits until no update is under way, here or in another window, and keeps others from beginning until the file that
    /// it gives is dropped. It may wait as long as an update takes: not for the thread of the screens.
    ///
    /// # Errors
    /// When the file system refuses.
    pub fn alone(&self) -> Result<File> {
        let lock = File::create(&self.lock).map_err(about(&self.lock))?;
        // The library's own, not Rust's: that one cannot, on Android.
        FileExt::lock(&lock).map_err(about(&self.lock))?;
        Ok(lock)
    }

    /// What is remembered of the feed; a beginning from the app's own root when nothing is.
    pub fn trust(&self, own: Root) -> Trust {
        Trust::load(std::fs::read(&self.trust).ok().as_deref(), own)
    }

    /// Remembers it; on return it is on the disk.
    ///
    /// # Errors
    /// When the file system refuses.
    pub fn keep(&self, trust: &Trust) -> Result<()> {
        New::write(&self.trust, &trust.to_bytes())?.put()
    }
}

/// Looks for something new and applies it; to be awaited on `tokio`, with time. Whether it is time for that, and allowed,
/// [`super::Schedule`] says. Of two windows one waits for the other.
///
/// Dropped, it ends: at once while it downloads, after the transaction while it applies.
///
/// - `choice`: the territories and languages to keep up to date.
/// - `own`: the root that came with the app.
/// - `seed`: any number, another one each time.
/// - `status`: what the person is told.
pub async fn update(
    files: &Files,
    host: &Host,
    choice: Choice,
    own: Root,
    seed: u64,
    status: &watch::Sender<Status>,
) -> Outcome {
    status.send_replace(Status::Checking);
    let (mut desk, begun) = match Desk::open(files.clone(), choice, own).await {
        Ok(opened) => opened,
        Err(error) => {
            let why = Failure::from(error);
            status.send_replace(Status::Failed {
                why: why.clone(),
                checked: None,
            });
            return Outcome::Failed {
                why,
                retry_after: None,
            };
        }
    };
    let mut job = Job::new(
        begun.trust,
        begun.standing,
        begun.leftover,
        Utc::now(),
        seed,
    );
    let outcome = drive(&mut job, &mut desk, host, status).await;
    // What was stored before counts on when this cannot be: the next update asks once more.
    let _ = desk.keep(job.trust(), job.leftover()).await;
    status.send_replace(Status::after(&outcome, job.trust()));
    outcome
}

async fn drive(
    job: &mut Job,
    desk: &mut Desk,
    host: &Host,
    status: &watch::Sender<Status>,
) -> Outcome {
    let began = Instant::now();
    let mut answer = Answer::None;
    loop {
        let step = job.next(began.elapsed());
        let told = job.status();
        status.send_if_modified(|status| {
            let differs = *status != told;
            if differs {
                *status = told;
            }
            differs
        });
        let at = |until: Duration| began + until;
        match step {
            Step::Send(request) => answer = host.send(&request),
            Step::Read(until) => tokio::select! {
                event = answer.event() => event.tell(job, began.elapsed()),
                () = sleep_until(at(until)) => {}
            },
            Step::Wait(until) => {
                answer = Answer::None;
                sleep_until(at(until)).await;
            }
            Step::Apply(update) => {
                answer = Answer::None;
                let applied = desk.apply(job.trust(), update).await;
                job.applied(began.elapsed(), applied);
            }
            Step::End(outcome) => return outcome,
        }
    }
}
