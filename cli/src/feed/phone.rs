//! What phones would make of a version, before any of them sees it: one that has nothing, and one that has the version
//! before. A territory at a time, each with a catalogue of its own, as a phone that chose only it.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{DateTime, Utc};
use serde_json::Value;
use sportello_core::feed::{self, Hash, Name, Root, Trust, Update, publish};

use super::folder::Folder;
use super::{disk, history, staging};
use crate::Trouble;

/// The feed as it is, before the switch.
pub struct Before {
    /// Its version.
    pub version: u64,
    created: DateTime<Utc>,
}

impl Before {
    /// Of a published folder; `None` when nothing is published there, or nothing that can be read.
    pub fn of(dir: &Path) -> Result<Option<Self>, Trouble> {
        let bytes = disk::read_if_there(&dir.join(staging::ENTRY))?;
        let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
        let value = text.and_then(|text| {
            let line = text.lines().next()?.to_owned();
            serde_json::from_str::<Value>(&line).ok()
        });
        Ok(value.and_then(|value| {
            Some(Self {
                version: value["version"].as_u64()?,
                created: history::instant(value["created"].as_str()?)?,
            })
        }))
    }
}

/// Tries a version on phones, with what lies in the target already. Says why the version before could not be tried, if so.
///
/// # Errors
/// When a phone refuses the new one.
pub fn check(
    new: &Folder<'_>,
    before: Option<&Before>,
    first: &Root,
    names: &[Name],
    now: DateTime<Utc>,
    done: &dyn Fn(),
) -> Result<Option<String>, Trouble> {
    let mut note = None;
    for name in names {
        let refused = |trouble: Trouble, who: &str| {
            let why = trouble.lines().join("; ");
            Trouble::Other(format!(
                "nothing was published: {who} would refuse {name}: {why}"
            ))
        };
        let nothing = BTreeMap::from([(name.clone(), None)]);
        let (fresh, _) = new
            .update(Trust::new(first.clone()), nothing, now)
            .map_err(|trouble| refused(trouble, "a new phone"))?;
        let state = state_of(&fresh);
        let line = before.map(|before| format!("lines/{}/{name}", before.version));
        let had = line.is_some_and(|line| new.dir.join(line).is_file());
        let (Some(before), true) = (before, had) else {
            take(&[&fresh]).map_err(|trouble| refused(trouble, "a new phone"))?;
            done();
            continue;
        };
        let published = Folder {
            dir: new.dir,
            entry: None,
        };
        let nothing = BTreeMap::from([(name.clone(), None)]);
        match published.update(Trust::new(first.clone()), nothing, before.created) {
            Err(trouble) => {
                note = Some(format!(
                    "what is published now is damaged ({}); only new phones were tried",
                    trouble.lines().join("; ")
                ));
                take(&[&fresh]).map_err(|trouble| refused(trouble, "a new phone"))?;
            }
            Ok((old, trust)) => {
                let who = format!("a phone with version {}", before.version);
                let have = BTreeMap::from([(name.clone(), state_of(&old))]);
                let (step, _) = new
                    .update(trust, have, now)
                    .map_err(|trouble| refused(trouble, &who))?;
                if state_of(&old) != state {
                    take(&[&fresh]).map_err(|trouble| refused(trouble, "a new phone"))?;
                    take(&[&old, &step]).map_err(|trouble| refused(trouble, &who))?;
                }
            }
        }
        done();
    }
    Ok(note)
}

fn state_of(update: &Update) -> Option<Hash> {
    update.changes().first().map(|change| change.line().state())
}

/// Applies updates one after the other, to a catalogue that has nothing else.
fn take(updates: &[&Update]) -> Result<(), Trouble> {
    let mut catalogue = publish::empty_catalogue()?;
    for update in updates {
        feed::apply(&mut catalogue, update)?;
    }
    Ok(())
}
