//! `desk`: all that is known of one desk, or of a town hall.

use sportello_core::catalogue::Dao;
use sportello_core::find;
use sportello_core::l10n::Words;

use crate::ask::{self, Faults};
use crate::{Desk, Trouble, json, print};

/// How the ids of town halls begin; the town's ISTAT code follows.
pub const TOWN_HALL: &str = "comune:";

/// One desk, as text or JSON.
///
/// # Errors
/// With every fault of the command line, or when the catalogue cannot be read.
pub fn desk(dao: &Dao, typed: &Desk) -> Result<String, Trouble> {
    let mut faults = Faults::default();
    let now = ask::now(&typed.how, &mut faults);
    let locale = ask::locale(&typed.how, &mut faults);
    let (now, locale) = faults.none(now.zip(locale))?;
    let words = Words::new(locale);
    if let Some(istat) = typed.id.strip_prefix(TOWN_HALL)
        && let Some(town) = dao.municipality(istat)?
    {
        return Ok(if typed.how.json {
            json::town_hall(&town, now, &words)
        } else {
            print::town_hall(&town, &words)
        });
    }
    let Some(hit) = find::desk(dao, &typed.id, None, now)? else {
        return Err(Trouble::Asked(vec![format!(
            "{:?}: no desk of the catalogue has this id; `sportello near` lists ids",
            typed.id
        )]));
    };
    Ok(if typed.how.json {
        json::desk(&hit, now, &words)
    } else {
        print::desk(&hit, now, &words)
    })
}
