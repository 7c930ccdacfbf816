//! What was typed, checked: every option against its vocabulary or range, all faults at once.

use chrono::{Datelike, NaiveDateTime, Utc};
use sportello_core::catalogue::Dao;
use sportello_core::error::Result;
use sportello_core::find::{self, Filter, Query, WordsQuery};
use sportello_core::hours;
use sportello_core::l10n::{Locale, negotiate};
use sportello_core::model::{Audience, Kind, Municipality, Point, Theme};

use crate::{Find, How, Narrow, Near, Trouble};

/// A checked question.
pub struct Asked {
    /// The question.
    pub query: Query,
    /// The town that was named, or the one nearest to the point.
    pub town: Option<Municipality>,
    /// The language of the words.
    pub locale: Locale,
}

/// A checked question in words.
pub struct Sought {
    /// The question.
    pub query: WordsQuery,
    /// The town that was named.
    pub town: Option<Municipality>,
    /// The language of the words.
    pub locale: Locale,
}

/// Faults of a command line, each with its place and remedy.
#[derive(Default)]
pub struct Faults(Vec<String>);

impl Faults {
    fn add<T>(&mut self, fault: String) -> Option<T> {
        self.0.push(fault);
        None
    }

    /// The value, when nothing was wrong.
    ///
    /// # Errors
    /// With all faults.
    pub fn none<T>(self, value: Option<T>) -> std::result::Result<T, Trouble> {
        match value {
            Some(value) if self.0.is_empty() => Ok(value),
            _ => Err(Trouble::Asked(self.0)),
        }
    }
}

/// Checks what was asked of `near`.
///
/// # Errors
/// With every fault of the command line, or when the catalogue cannot be read.
pub fn near(dao: &Dao, typed: &Near) -> std::result::Result<Asked, Trouble> {
    let mut faults = Faults::default();
    let named = typed.town.as_deref().map(|name| ("--town", name));
    let place = place(dao, named, typed.at.as_deref(), &mut faults)?;
    let (filter, at) = narrow(dao, &typed.narrow, &typed.how, &mut faults)?;
    let locale = locale(&typed.how, &mut faults);
    let asked = place
        .zip(at)
        .zip(locale)
        .map(|(((origin, town), at), locale)| Asked {
            query: Query {
                origin,
                town: typed
                    .town
                    .as_ref()
                    .and(town.as_ref())
                    .map(|town| town.istat.clone()),
                filter,
                at,
                offset: typed.narrow.offset,
                limit: typed.narrow.limit,
            },
            town,
            locale,
        });
    faults.none(asked)
}

/// Checks what was asked of `find`.
///
/// # Errors
/// With every fault of the command line, or when the catalogue cannot be read.
pub fn words(dao: &Dao, typed: &Find) -> std::result::Result<Sought, Trouble> {
    let mut faults = Faults::default();
    let words = typed.words.join(" ");
    if !words.contains(char::is_alphanumeric) {
        faults.add::<()>(format!(
            "{words:?}: no word to find; write one or more, as sportello find permesso orvieto"
        ));
    }
    let named = typed.near_town.as_deref().map(|name| ("--near-town", name));
    let asked_place = named.is_some() || typed.at.is_some();
    let place = place(dao, named, typed.at.as_deref(), &mut faults)?;
    let (filter, at) = narrow(dao, &typed.narrow, &typed.how, &mut faults)?;
    let locale = locale(&typed.how, &mut faults);
    let place = place.map(Some).or((!asked_place).then_some(None));
    let sought = place.zip(at).zip(locale).map(|((place, at), locale)| {
        let (origin, town) = place.unzip();
        Sought {
            query: WordsQuery {
                typed: words,
                origin,
                filter,
                at,
                offset: typed.narrow.offset,
                limit: typed.narrow.limit,
            },
            town: named.and(town.flatten()),
            locale,
        }
    });
    faults.none(sought)
}

/// The filters, and the instant that they and every status are of.
fn narrow(
    dao: &Dao,
    typed: &Narrow,
    how: &How,
    faults: &mut Faults,
) -> Result<(Filter, Option<NaiveDateTime>)> {
    let filter = Filter {
        theme: typed.theme.as_deref().and_then(|code| theme(code, faults)),
        language: match typed.lang.as_deref() {
            Some(code) => language(dao, code, faults)?,
            None => None,
        },
        kind: typed.kind.as_deref().and_then(|code| kind(code, faults)),
        audience: typed
            .audience
            .as_deref()
            .and_then(|code| audience(code, faults)),
        territory: match typed.territory.as_deref() {
            Some(name) => territory(dao, name, faults)?,
            None => None,
        },
        wheelchair: typed.wheelchair,
        open: typed.open_at.is_some(),
    };
    let at = match typed.open_at.as_deref() {
        Some(text) => instant("--open-at", text, faults),
        None => now(how, faults),
    };
    Ok((filter, at))
}

type Place = (Point, Option<Municipality>);

/// The place of a named town (the option and the name), or of a point; `None` also when neither is given.
fn place(
    dao: &Dao,
    named: Option<(&str, &str)>,
    at: Option<&str>,
    faults: &mut Faults,
) -> Result<Option<Place>> {
    if let Some((option, name)) = named {
        if name.trim().is_empty() {
            return Ok(faults.add(format!(
                "{option}: the name is empty; name a town, as {option} Fabro"
            )));
        }
        return Ok(match find::town_named(dao, name)? {
            Some(town) => Some((town.point, Some(town))),
            None => faults.add(format!(
                "{option} {name:?}: no town of the catalogue has this name; the nearest names are: {}",
                nearest_names(dao, name)?.join(", ")
            )),
        });
    }
    let Some(point) = at.and_then(|text| point(text, faults)) else {
        return Ok(None);
    };
    Ok(Some((point, find::nearest_municipality(dao, point)?)))
}

/// Three names for one that is not known: those that contain what was typed, then the most alike.
fn nearest_names(dao: &Dao, typed: &str) -> Result<Vec<String>> {
    let mut names: Vec<String> = Vec::new();
    for town in find::towns(dao, typed, 3)?
        .into_iter()
        .chain(find::similar_towns(dao, typed, 3)?)
    {
        if names.len() < 3 && !names.contains(&town.name) {
            names.push(town.name);
        }
    }
    Ok(names)
}

fn point(text: &str, faults: &mut Faults) -> Option<Point> {
    let number = |part: &str| part.trim().parse::<f64>().ok();
    let parts = text
        .split_once(',')
        .and_then(|(lat, lon)| number(lat).zip(number(lon)));
    let Some((lat, lon)) = parts else {
        return faults.add(format!(
            "--at {text:?}: not a point; write degrees north and east with a dot, as --at 43.11,12.39"
        ));
    };
    Point::new(lat, lon).or_else(|| {
        faults.add(format!(
            "--at {text:?}: not on Earth; degrees north are -90 to 90, degrees east -180 to 180"
        ))
    })
}

fn theme(code: &str, faults: &mut Faults) -> Option<Theme> {
    Theme::from_code(code).or_else(|| {
        let known: Vec<_> = Theme::ALL.iter().map(|theme| theme.code()).collect();
        faults.add(format!(
            "--theme {code:?}: not a theme; one of: {}",
            known.join(", ")
        ))
    })
}

fn kind(code: &str, faults: &mut Faults) -> Option<Kind> {
    Kind::from_code(code).or_else(|| {
        let known: Vec<_> = Kind::ALL.iter().map(|kind| kind.code()).collect();
        faults.add(format!(
            "--kind {code:?}: not a kind of desk; one of: {}",
            known.join(", ")
        ))
    })
}

fn audience(code: &str, faults: &mut Faults) -> Option<Audience> {
    Audience::from_code(code).or_else(|| {
        let known: Vec<_> = Audience::ALL.iter().map(|one| one.code()).collect();
        faults.add(format!(
            "--audience {code:?}: nobody that desks are for; one of: {}",
            known.join(", ")
        ))
    })
}

fn territory(dao: &Dao, name: &str, faults: &mut Faults) -> Result<Option<String>> {
    let known = find::territories(dao)?;
    if known.iter().any(|one| one == name) {
        return Ok(Some(name.to_owned()));
    }
    Ok(faults.add(format!(
        "--territory {name:?}: not in the catalogue; one of: {}",
        known.join(", ")
    )))
}

/// A language that some desk or line speaks: a mistyped code must not pass for a language without desks.
///
/// # Errors
/// When the catalogue cannot be read.
pub fn language(dao: &Dao, code: &str, faults: &mut Faults) -> Result<Option<String>> {
    let known = find::spoken(dao)?;
    if known.iter().any(|spoken| find::speaks(spoken, code)) {
        return Ok(Some(code.to_owned()));
    }
    Ok(faults.add(format!(
        "--lang {code:?}: no source names this language; one of: {}",
        known.join(", ")
    )))
}

fn instant(option: &str, text: &str, faults: &mut Faults) -> Option<NaiveDateTime> {
    // chrono reads "2026-1-1T9:0" too; sixteen characters leave one way to write a time.
    let read = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M")
        .ok()
        .filter(|_| text.len() == 16);
    let Some(at) = read else {
        return faults.add(format!(
            "{option} {text:?}: not a time; write Italian time as YYYY-MM-DDTHH:MM, such as 2026-12-08T10:00"
        ));
    };
    if (hours::FIRST_YEAR..=hours::LAST_YEAR).contains(&at.year()) {
        return Some(at);
    }
    faults.add(format!(
        "{option} {text:?}: hours are known for the years {} to {}",
        hours::FIRST_YEAR,
        hours::LAST_YEAR
    ))
}

/// The time given with `--now`, else the clock's.
pub fn now(how: &How, faults: &mut Faults) -> Option<NaiveDateTime> {
    match how.now.as_deref() {
        Some(text) => instant("--now", text, faults),
        None => Some(hours::rome(Utc::now())),
    }
}

/// The language given with `--locale`, else the one that suits the system.
pub fn locale(how: &How, faults: &mut Faults) -> Option<Locale> {
    let Some(code) = how.locale.as_deref() else {
        return Some(negotiate(
            &sys_locale::get_locales().collect::<Vec<_>>(),
            Locale::BUILT_IN,
        ));
    };
    let known = Locale::parse(code).filter(|locale| locale.is_built_in());
    known.or_else(|| {
        let known: Vec<_> = Locale::BUILT_IN
            .iter()
            .map(|locale| locale.code())
            .collect();
        faults.add(format!(
            "--locale {code:?}: not a language of the words; one of: {}",
            known.join(", ")
        ))
    })
}
