//! The files of an update, in a thread of their own: SQLite and the disk may take their time there.

use std::fs::{self, File};
use std::path::Path;
use std::sync::mpsc;

use tokio::sync::oneshot;
use tokio::task::spawn_blocking;

use super::Files;
use crate::catalogue::Catalogue;
use crate::error::{Error, Result};
use crate::feed::{Applied, Root, Trust, Update, apply};
use crate::files::New;
use crate::sync::{Choice, Leftover, Standing};

/// The thread, as it is spoken to. It ends when this is dropped.
pub(super) struct Desk {
    orders: mpsc::Sender<Order>,
}

/// What an update begins with.
pub(super) struct Begun {
    pub(super) trust: Trust,
    pub(super) standing: Standing,
    pub(super) leftover: Option<Leftover>,
}

enum Order {
    Apply {
        trust: Vec<u8>,
        update: Box<Update>,
        done: oneshot::Sender<Result<Applied>>,
    },
    Keep {
        trust: Vec<u8>,
        leftover: Option<Vec<u8>>,
        done: oneshot::Sender<Result<()>>,
    },
}

impl Desk {
    /// Waits until no other window updates, opens the catalogue and reads what there is.
    pub(super) async fn open(files: Files, choice: Choice, own: Root) -> Result<(Self, Begun)> {
        let (orders, taken) = mpsc::channel();
        let (begun, beginning) = oneshot::channel();
        spawn_blocking(move || work(&files, &choice, own, begun, &taken));
        let begun = beginning.await.unwrap_or_else(|_| Err(gone()))?;
        Ok((Self { orders }, begun))
    }

    /// Stores what is trusted, then applies.
    pub(super) async fn apply(&mut self, trust: &Trust, update: Box<Update>) -> Result<Applied> {
        let (done, result) = oneshot::channel();
        let trust = trust.to_bytes();
        let order = Order::Apply {
            trust,
            update,
            done,
        };
        self.orders.send(order).map_err(|_| gone())?;
        result.await.unwrap_or_else(|_| Err(gone()))
    }

    /// Stores what is trusted, and what has come of a download that was cut.
    pub(super) async fn keep(&mut self, trust: &Trust, leftover: Option<Leftover>) -> Result<()> {
        let (done, result) = oneshot::channel();
        let order = Order::Keep {
            trust: trust.to_bytes(),
            leftover: leftover.as_ref().map(Leftover::to_bytes),
            done,
        };
        self.orders.send(order).map_err(|_| gone())?;
        result.await.unwrap_or_else(|_| Err(gone()))
    }
}

/// The thread ended by itself: it panicked, or the runtime is shutting down.
fn gone() -> Error {
    Error::BadCatalogue("the thread that updates it has ended".into())
}

fn work(
    files: &Files,
    choice: &Choice,
    own: Root,
    begun: oneshot::Sender<Result<Begun>>,
    orders: &mpsc::Receiver<Order>,
) {
    let (_lock, mut catalogue, beginning) = match begin(files, choice, own) {
        Ok(opened) => opened,
        Err(error) => {
            let _ = begun.send(Err(error));
            return;
        }
    };
    if begun.send(Ok(beginning)).is_err() {
        return;
    }
    while let Ok(order) = orders.recv() {
        // Who asked may have gone; what was done is done.
        match order {
            Order::Apply {
                trust,
                update,
                done,
            } => {
                let stored = write(&files.trust, &trust);
                let _ = done.send(stored.and_then(|()| apply(&mut catalogue, &update)));
            }
            Order::Keep {
                trust,
                leftover,
                done,
            } => {
                match leftover {
                    // A beginning of a beginning does as well: nothing of it is believed.
                    Some(bytes) => drop(fs::write(&files.leftover, bytes)),
                    None => drop(fs::remove_file(&files.leftover)),
                }
                let _ = done.send(write(&files.trust, &trust));
            }
        }
    }
}

fn begin(files: &Files, choice: &Choice, own: Root) -> Result<(File, Catalogue, Begun)> {
    let lock = files.alone()?;
    let catalogue = Catalogue::beside(&files.catalogue)?;
    let standing = catalogue.read(|dao| Standing::read(dao, choice))?;
    let leftover = fs::read(&files.leftover).ok();
    let begun = Begun {
        trust: files.trust(own),
        standing,
        leftover: leftover.and_then(|bytes| Leftover::from_bytes(&bytes)),
    };
    Ok((lock, catalogue, begun))
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    New::write(path, bytes)?.put()
}
