//! `near` and `helplines`: the app's list, through the same core.

use sportello_core::catalogue::Dao;
use sportello_core::error::Result;
use sportello_core::find::{self, Hit};
use sportello_core::l10n::Words;

use crate::ask::{self, Faults};
use crate::{Helplines, Near, Trouble, json, print};

/// The desks near a place, as text or JSON.
///
/// # Errors
/// With every fault of the command line, or when the catalogue cannot be read.
pub fn near(dao: &Dao, typed: &Near) -> std::result::Result<String, Trouble> {
    let asked = ask::near(dao, typed)?;
    let answer = find::nearest(dao, &asked.query)?;
    let lines = if answer.total == 0 {
        lines(dao, asked.query.filter.language.as_deref(), asked.query.at)?
    } else {
        Vec::new()
    };
    let words = Words::new(asked.locale);
    Ok(if typed.how.json {
        json::near(&asked, &answer, &lines, &words)
    } else {
        print::near(&asked, &answer, &lines, &words)
    })
}

/// The lines that need no place, as text or JSON.
///
/// # Errors
/// With every fault of the command line, or when the catalogue cannot be read.
pub fn helplines(dao: &Dao, typed: &Helplines) -> std::result::Result<String, Trouble> {
    let mut faults = Faults::default();
    let language = match typed.lang.as_deref() {
        Some(code) => ask::language(dao, code, &mut faults)?,
        None => None,
    };
    let now = ask::now(&typed.how, &mut faults);
    let locale = ask::locale(&typed.how, &mut faults);
    let (now, locale) = faults.none(now.zip(locale))?;
    let lines = lines(dao, language.as_deref(), now)?;
    let words = Words::new(locale);
    Ok(if typed.how.json {
        json::helplines(language.as_deref(), now, &lines, &words)
    } else {
        print::lines(&lines, now, &words)
    })
}

/// The lines that speak a language; when no source names it, all of them: someone there may know who does.
fn lines(dao: &Dao, language: Option<&str>, at: chrono::NaiveDateTime) -> Result<Vec<Hit>> {
    let all = find::helplines(dao, at)?;
    let Some(wanted) = language else {
        return Ok(all);
    };
    let speaking: Vec<Hit> = all
        .iter()
        .filter(|hit| {
            hit.desk
                .languages
                .iter()
                .any(|spoken| find::speaks(spoken, wanted))
        })
        .cloned()
        .collect();
    Ok(if speaking.is_empty() { all } else { speaking })
}
