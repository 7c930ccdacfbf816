//! Every delta of a version is tried before phones can ask for one: from each state that it begins with it must lead to the
//! signed one. A phone would find out and take the snapshot instead, many times its size.

use std::collections::BTreeSet;
use std::path::Path;

use sportello_core::feed::{Hash, Line, Name, publish};

use super::Before;
use crate::Trouble;
use crate::feed::history::History;
use crate::feed::staging::Staging;
use crate::feed::{disk, fault, progress};

/// Tries the deltas of a version's shards on the texts that the staging folder has of the states before; those that are
/// published already were tried then.
///
/// # Errors
/// When one does not lead to the signed state, or cannot be tried.
pub fn check(
    staging: &Staging,
    to: &Path,
    before: Option<&Before>,
    version: u64,
    names: &[Name],
) -> Result<(), Trouble> {
    let history = staging.history()?;
    let bar = progress::bar("try the deltas", names.len());
    for name in names {
        let line = line(&staging.path(&format!("lines/{version}/{name}")))?;
        let published = before.map(|before| to.join(format!("lines/{}/{name}", before.version)));
        // One that cannot be read is published over: nothing of it was tried.
        let published = published.and_then(|path| self::line(&path).ok());
        let tried: BTreeSet<(Hash, Hash)> = published
            .iter()
            .filter(|published| published.state() == line.state())
            .flat_map(Line::deltas)
            .map(|delta| (delta.from, delta.content.sha256))
            .collect();
        for delta in line.deltas() {
            if !tried.contains(&(delta.from, delta.content.sha256)) {
                let old = before_it(staging, &history, name, delta.from)?;
                let text = staging.text(&delta.content)?;
                let new = publish::patched(name, &old, &text);
                if !new.is_ok_and(|new| Hash::of(new.as_bytes()) == line.state()) {
                    return Err(fault(
                        format!(
                            "nothing was published: the delta of {name} from the state {} does not give the signed one",
                            delta.from
                        ),
                        "take the staging folder from a backup; if it is as `build` left it, this is a fault of sportello: please report it",
                    ));
                }
            }
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok(())
}

fn line(path: &Path) -> Result<Line, Trouble> {
    let text = String::from_utf8_lossy(&disk::read(path)?).into_owned();
    publish::draft_line(&path.display().to_string(), &text)
        .map_err(|refusal| fault(refusal, "build the version again"))
}

/// The text of the state that a delta begins from.
fn before_it(
    staging: &Staging,
    history: &History,
    name: &Name,
    from: Hash,
) -> Result<String, Trouble> {
    let states = history.shards.get(&name.to_string());
    let mut states = states.into_iter().flatten();
    let state = states.find(|state| state.state == from.to_string());
    let state = state.ok_or_else(|| {
        fault(
            format!(
                "{name}: history.json does not have the state {from}, from which a delta begins"
            ),
            "take the staging folder from a backup",
        )
    })?;
    staging.text(&state.snapshot.content()?)
}
