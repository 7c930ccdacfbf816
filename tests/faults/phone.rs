//! A phone as the app is one: it opens its catalogue, asks a host for what is new, applies it and remembers what it trusts. The
//! real parts in the order of `sync::native`, on one thread and with a host that answers at once.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Duration;

use sportello_core::catalogue::Catalogue;
use sportello_core::error::Result;
use sportello_core::feed::{Pack, Root, apply};
use sportello_core::sync::native::Files;
use sportello_core::sync::{Choice, Head, HttpRequest, Job, Outcome, Standing, Step};

use crate::host::{ROOTS, new_root, now, signed};
use crate::words::TAG;

/// The files of a host, by path.
pub type Host = BTreeMap<String, Vec<u8>>;

/// Name of the catalogue's file.
pub const CATALOGUE: &str = "catalogue.db";

/// The root that comes with the app.
pub fn own_root() -> Root {
    Root::trusted(&signed(&new_root().text(), ROOTS)).expect("the first root")
}

/// What the person wants: every territory, and a language.
pub fn choice() -> Choice {
    Choice {
        locales: BTreeSet::from([TAG.to_owned()]),
        ..Choice::default()
    }
}

/// Opens the catalogue and brings it up to date.
///
/// # Errors
/// When the catalogue cannot be opened, or what is trusted cannot be stored. An update that fails is an outcome.
pub fn update(folder: &Path, bundle: &[u8], host: &Host) -> Result<Outcome> {
    let (mut catalogue, _) = Catalogue::open(&folder.join(CATALOGUE), bundle)?;
    let files = Files::of(folder);
    let standing = catalogue.read(|dao| Standing::read(dao, &choice()))?;
    let mut job = Job::new(files.trust(own_root()), standing, None, now(), 1);
    let mut at = Duration::ZERO;
    let outcome = loop {
        match job.next(at) {
            Step::Send(request) => answer(&mut job, at, host, &request),
            Step::Read(until) | Step::Wait(until) => at = until.max(at + Duration::from_millis(1)),
            Step::Apply(update) => {
                let stored = files.keep(job.trust());
                let applied = stored.and_then(|()| apply(&mut catalogue, &update));
                job.applied(at, applied);
            }
            Step::End(outcome) => break outcome,
        }
    };
    files.keep(job.trust())?;
    Ok(outcome)
}

/// Opens the catalogue and takes a `.sportello` file, as the app does it.
///
/// # Errors
/// When the catalogue cannot be opened, the file is refused, or it cannot be stored.
pub fn open(folder: &Path, bundle: &[u8], file: &[u8]) -> Result<()> {
    let (mut catalogue, _) = Catalogue::open(&folder.join(CATALOGUE), bundle)?;
    let files = Files::of(folder);
    let pack = Pack::parse(file)?;
    let have = catalogue.read(|dao| Standing::of(dao, pack.names()))?;
    let (update, trust) = pack.update(files.trust(own_root()), have.states().clone(), now())?;
    apply(&mut catalogue, &update)?;
    files.keep(&trust)
}

fn answer(job: &mut Job, at: Duration, host: &Host, request: &HttpRequest) {
    let found = host.get(&request.path);
    let status = if found.is_some() { 200 } else { 404 };
    job.head(at, &Head::new(status, |_| None));
    job.chunk(at, found.map_or(&[], Vec::as_slice));
    job.finished(at);
}
