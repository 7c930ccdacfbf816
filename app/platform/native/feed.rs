//! Updates where there are files and sockets: the core's own driver, by a connection of its own beside the screen's.

use std::time::{SystemTime, UNIX_EPOCH};

use sportello_core::catalogue::Catalogue;
use sportello_core::feed::{Root, Trust};
use sportello_core::sync::native::{self, Host};
use sportello_core::sync::{Choice, Failure, Outcome, Status};
use tokio::sync::watch;

use crate::boot::{Boot, Opened};
use crate::platform::Publisher;

use super::happenings::{self, Happening};
use super::paths::{Device, Paths as _};

/// The publisher that the app was built for (`SPORTELLO_ROOT`, a file, and `SPORTELLO_FEED`, an address, when it was
/// built) or was started with: the same two variables now, which only who starts the program can set.
pub fn publisher() -> Option<Publisher> {
    let root = match std::env::var_os("SPORTELLO_ROOT") {
        Some(path) => std::fs::read(path).ok()?,
        None => option_env!("SPORTELLO_ROOT_NOTE")?.as_bytes().to_vec(),
    };
    let address = std::env::var("SPORTELLO_FEED").ok();
    let address = address.or_else(|| option_env!("SPORTELLO_FEED").map(str::to_owned));
    Some(Publisher {
        root: Root::trusted(&root).ok()?,
        address: address.unwrap_or_default(),
    })
}

/// What is remembered of the feed.
#[allow(clippy::unused_async, reason = "the browser's is asynchronous")]
pub async fn remembered(boot: &Boot, publisher: &Publisher) -> Trust {
    let own = publisher.root.clone();
    let files = boot
        .opened()
        .and_then(|opened| opened.user.updates.as_ref());
    match files {
        Some(files) => files.trust(own),
        None => Trust::new(own),
    }
}

/// Keeps what is remembered of the feed: the catalogue is on the disk already.
#[allow(clippy::unused_async, reason = "the browser's is asynchronous")]
pub async fn keep(opened: &Opened, trust: &Trust) {
    if let Some(files) = &opened.user.updates {
        let _ = files.keep(trust);
    }
}

/// Makes a change to the catalogue, which is on the disk then, once more when no update is under way: one that had begun before
/// brings back what was taken out.
pub async fn keep_catalogue(boot: &Boot, again: impl Fn(&mut Catalogue) + 'static) {
    let Some(opened) = boot.opened() else { return };
    let Some(files) = opened.user.updates.clone() else {
        return;
    };
    let alone = tokio::task::spawn_blocking(move || files.alone()).await;
    if let Ok(Ok(_alone)) = alone {
        again(&mut opened.catalogue.borrow_mut());
    }
}

/// Looks for what is new and takes it. The screen's own connection then reads the new rows.
pub async fn update(
    boot: &Boot,
    publisher: &Publisher,
    choice: Choice,
    tell: impl Fn(Status) + 'static,
) -> (Outcome, Trust) {
    let failed = |why| Outcome::Failed {
        why,
        retry_after: None,
    };
    let files = boot.opened().and_then(|opened| opened.user.updates.clone());
    let outcome = match (files, Host::new(&publisher.address)) {
        (Some(files), Ok(host)) => {
            let (status, mut told) = watch::channel(Status::Checking);
            let own = publisher.root.clone();
            let work = native::update(&files, &host, choice, own, seed(), &status);
            let mut work = std::pin::pin!(work);
            loop {
                tokio::select! {
                    outcome = &mut work => break outcome,
                    Ok(()) = told.changed() => tell(told.borrow_and_update().clone()),
                }
            }
        }
        (None, _) => failed(Failure::Storage {
            full: false,
            why: "nothing can be stored here".into(),
        }),
        (_, Err(error)) => failed(Failure::Storage {
            full: false,
            why: error.to_string(),
        }),
    };
    (outcome, remembered(boot, publisher).await)
}

/// A number that other devices do not have.
#[allow(clippy::cast_possible_truncation, reason = "any number does")]
pub fn seed() -> u64 {
    let time = SystemTime::now().duration_since(UNIX_EPOCH);
    time.map_or(0, |time| time.as_nanos() as u64) ^ u64::from(std::process::id())
}

/// One window reads one file, and sees by itself that it has changed.
pub fn on_catalogue_changed(_boot: &Boot, _changed: impl Fn() + 'static) {}

/// Calls `given` with a file that the program was started with, and with each that another app hands over.
pub fn on_file_given(given: impl Fn(Vec<u8>) + 'static) {
    if let Some(bytes) = Device.given() {
        given(bytes);
    }
    happenings::on(move |happening| {
        if let Happening::File(bytes) = happening {
            given(bytes.clone());
        }
    });
}
