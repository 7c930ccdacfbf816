//! The query sets of `tests/queries`: in twelve languages, what people type finds what they need.
#![allow(missing_docs)]

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;
use sportello_core::catalogue::{Catalogue, Dao};
use sportello_core::find::{self, Filter, WordsQuery};
use sportello_core::model::Point;

/// The languages of the sets.
const LANGUAGES: [&str; 12] = [
    "ar", "bn", "en", "es", "fr", "it", "mk", "ro", "sq", "uk", "ur", "zh-Hans",
];

const HEADER: &str = "query\tnear\tids\twhy";

/// One row.
#[derive(Debug)]
struct Asked {
    query: String,
    near: Option<Point>,
    ids: Vec<String>,
    /// Whether the query has an error of its own.
    misspelt: bool,
}

thread_local! {
    static BUNDLE: Catalogue = Catalogue::from_bytes(sportello_assets::CATALOGUE).unwrap();
}

fn ask<T>(question: impl FnOnce(&Dao) -> sportello_core::error::Result<T>) -> T {
    BUNDLE.with(|bundle| bundle.read(question).unwrap())
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/queries")
}

/// A language's rows, and each fault as `it.tsv:12: what is wrong`.
fn parse(file: &str, text: &str, desks: &HashSet<String>) -> (Vec<Asked>, Vec<String>) {
    let (mut rows, mut faults) = (Vec::new(), Vec::new());
    let mut seen = HashSet::new();
    let lines = (1..).zip(text.lines());
    let mut lines = lines.filter(|(_, line)| !line.starts_with('#'));
    match lines.next() {
        Some((_, HEADER)) => {}
        Some((line, _)) => faults.push(format!("{file}:{line}: the header is not {HEADER:?}")),
        None => faults.push(format!("{file}:1: the header {HEADER:?} is missing")),
    }
    for (line, text) in lines {
        let mut fault = |what: String| faults.push(format!("{file}:{line}: {what}"));
        let cells: Vec<&str> = text.split('\t').collect();
        let [query, near, ids, why] = cells[..] else {
            fault(format!("has {} cells instead of 4", cells.len()));
            continue;
        };
        if query.trim().is_empty() || why.trim().is_empty() {
            fault("query or why is empty".into());
        }
        if !seen.insert((query, near)) {
            fault(format!("{query:?} is asked twice"));
        }
        let town = (!near.is_empty()).then(|| ask(|dao| dao.municipality(near)));
        if town == Some(None) {
            fault(format!("unknown ISTAT code {near:?}"));
        }
        let ids: Vec<String> = ids.split(';').map(str::to_owned).collect();
        let distinct: HashSet<_> = ids.iter().collect();
        if ids.len() > 5 || distinct.len() < ids.len() {
            fault("more than five ids, or one twice".into());
        }
        for id in ids.iter().filter(|id| !desks.contains(*id)) {
            fault(format!("no desk {id:?}"));
        }
        rows.push(Asked {
            query: query.to_owned(),
            near: town.flatten().map(|town| town.point),
            ids,
            misspelt: why.starts_with("misspelt: "),
        });
    }
    if rows.len() < 25 {
        faults.push(format!("{file}: has {} rows, 25 are wanted", rows.len()));
    }
    (rows, faults)
}

/// Every set, by language.
fn sets() -> Vec<(&'static str, Vec<Asked>)> {
    let desks: HashSet<String> = ask(Dao::desks).into_iter().map(|desk| desk.id).collect();
    let mut faults = Vec::new();
    let read = |language: &'static str| {
        let file = format!("{language}.tsv");
        let text = fs::read_to_string(folder().join(&file)).unwrap_or_default();
        let (rows, wrong) = parse(&file, &text, &desks);
        faults.extend(wrong);
        (language, rows)
    };
    let sets = LANGUAGES.map(read).into();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    sets
}

#[test]
fn there_is_a_whole_set_for_each_language() {
    let names = fs::read_dir(folder()).unwrap();
    let names = names.map(|file| file.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.filter(|name| name != "README.md").collect();
    names.sort();
    assert_eq!(names, LANGUAGES.map(|language| format!("{language}.tsv")));
    assert_eq!(sets().len(), 12);
}

#[test]
fn the_examples_of_the_plan_are_asked() {
    let sets = sets();
    for (language, query) in [
        ("it", "permesso"),
        ("en", "residence permit"),
        ("ar", "إقامة"),
        ("it", "Citta di Castelo lavoro"),
    ] {
        let set = sets.iter().find(|(name, _)| *name == language).unwrap();
        assert!(set.1.iter().any(|row| row.query == query), "{query}");
    }
}

#[test]
fn faults_are_told_with_their_line() {
    let desks = HashSet::from(["D1".to_owned()]);
    let row = |text: &str| {
        let text = format!("# who\n{HEADER}\n{text}\n");
        let mut faults = parse("x.tsv", &text, &desks).1;
        assert_eq!(
            faults.pop().unwrap(),
            "x.tsv: has 1 rows, 25 are wanted",
            "of the whole file"
        );
        faults
    };
    assert_eq!(row("a\t054039\tD1\twhy"), Vec::<String>::new());
    for (text, fault) in [
        (" \t\tD1\twhy", "query or why is empty"),
        ("a\t\tD1\t", "query or why is empty"),
        ("a\t999999\tD1\twhy", "unknown ISTAT code \"999999\""),
        ("a\t\tD1;D1\twhy", "more than five ids, or one twice"),
        ("a\t\tD9\twhy", "no desk \"D9\""),
        ("a\t\t\twhy", "no desk \"\""),
    ] {
        assert_eq!(row(text), [format!("x.tsv:3: {fault}")]);
    }
    let of = |text: &str| parse("x.tsv", text, &desks).1;
    let twice = of(&format!("{HEADER}\na\t\tD1\tb\na\t\tD1\tb"));
    assert_eq!(twice[0], "x.tsv:3: \"a\" is asked twice");
    assert_eq!(
        of("")[0],
        format!("x.tsv:1: the header {HEADER:?} is missing")
    );
    assert_eq!(
        of("query near")[0],
        format!("x.tsv:1: the header is not {HEADER:?}")
    );
    let three = of(&format!("{HEADER}\na\tD1\tb"));
    assert_eq!(three[0], "x.tsv:2: has 3 cells instead of 4");
}

/// Letters of a word in which an error can be made. A Chinese sign is a word of its own: there are no
/// letters to mistake in it.
fn letters(word: &str) -> Vec<char> {
    let han = |c: char| ('\u{3400}'..='\u{9fff}').contains(&c);
    if word.contains(han) {
        Vec::new()
    } else {
        word.chars().collect()
    }
}

/// The query with one error in its longest word: in turn another letter, one too few, one too many, two
/// exchanged, each time elsewhere in the word. `None` where no word has four letters, before and after.
fn mistyped(row: &Asked, number: usize) -> Option<String> {
    if row.misspelt {
        return Some(row.query.clone());
    }
    let apart = |c: char| c.is_whitespace() || matches!(c, '\'' | '’');
    let words = row.query.split(apart);
    let longest = words.rev().max_by_key(|word| letters(word).len())?;
    let mut word = letters(longest);
    let length = word.len();
    if length < 4 {
        return None;
    }
    let at = (7 * number + 3) % length;
    // A letter of the same word is of the same script, and may stand there.
    let other = *(1..length)
        .map(|step| &word[(at + step) % length])
        .find(|c| **c != word[at])?;
    match number % 4 {
        0 => word[at] = other,
        1 if length > 4 => {
            word.remove(at);
        }
        1 | 2 => word.insert(at, other),
        _ => {
            let at = (0..length - 1)
                .map(|step| (at + step) % (length - 1))
                .find(|at| word[*at] != word[at + 1])?;
            word.swap(at, at + 1);
        }
    }
    let word: String = word.into_iter().collect();
    Some(row.query.replacen(longest, &word, 1))
}

#[test]
fn who_says_where_they_are_wants_a_place_to_go() {
    for (language, rows) in sets() {
        for row in rows.iter().filter(|row| row.near.is_some()) {
            for id in &row.ids {
                let desk = ask(|dao| dao.desk(id)).unwrap();
                assert!(desk.point.is_some(), "{language} {:?}: {id}", row.query);
            }
        }
    }
}

#[test]
fn errors_are_made_one_at_a_time() {
    let row = |query: &str| Asked {
        query: query.into(),
        near: None,
        ids: Vec::new(),
        misspelt: false,
    };
    let made = |query| {
        (0..4)
            .map(|number| mistyped(&row(query), number).unwrap())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        made("medico todi"),
        ["medcco todi", "medio todi", "medicmo todi", "emdico todi"]
    );
}

fn first_five(typed: &str, origin: Option<Point>) -> Vec<String> {
    let query = WordsQuery {
        typed: typed.to_owned(),
        origin,
        filter: Filter::default(),
        at: NaiveDateTime::parse_from_str("2026-11-24T10:00", "%Y-%m-%dT%H:%M").unwrap(),
        offset: 0,
        limit: 5,
    };
    let hits = ask(|dao| find::words(dao, &query)).hits;
    hits.into_iter().map(|hit| hit.desk.id).collect()
}

/// The wanted ids of all rows, and those that were found; what was missed is printed.
fn recall<'a>(asked: impl Iterator<Item = (&'a str, String, &'a Asked)>) -> Vec<(&'a str, f64)> {
    let mut counts: Vec<(&str, usize, usize)> = Vec::new();
    for (language, typed, row) in asked {
        let found = first_five(&typed, row.near);
        let missed = row.ids.iter().filter(|id| !found.contains(id));
        let missed: Vec<_> = missed.map(String::as_str).collect();
        if !missed.is_empty() {
            println!(
                "{language}: {typed:?} ({}): no {}, but {}",
                row.query,
                missed.join(" "),
                found.join(" ")
            );
        }
        if counts.last().is_none_or(|(last, ..)| *last != language) {
            counts.push((language, 0, 0));
        }
        let count = counts.last_mut().unwrap();
        count.1 += row.ids.len() - missed.len();
        count.2 += row.ids.len();
    }
    let all = counts.iter().fold(("all", 0, 0), |sum, next| {
        (sum.0, sum.1 + next.1, sum.2 + next.2)
    });
    counts.push(all);
    for (language, found, wanted) in &counts {
        println!("{language}: {found} of {wanted}");
    }
    let share = |found: usize, wanted: usize| {
        f64::from(u32::try_from(found).unwrap()) / f64::from(u32::try_from(wanted).unwrap())
    };
    counts
        .into_iter()
        .map(|(language, found, wanted)| (language, share(found, wanted)))
        .collect()
}

#[test]
fn as_it_is_typed_every_language_finds() {
    let sets = sets();
    let rows = sets
        .iter()
        .flat_map(|(language, rows)| rows.iter().map(|row| (*language, row.query.clone(), row)));
    for (language, share) in recall(rows) {
        assert!(share >= 0.98, "{language}: {share}");
    }
}

#[test]
fn one_typing_error_hides_little() {
    let sets = sets();
    let rows = sets.iter().flat_map(|(language, rows)| {
        (0..)
            .zip(rows)
            .filter_map(|(number, row)| Some((*language, mistyped(row, number)?, row)))
    });
    for (language, share) in recall(rows) {
        assert!(share >= 0.9, "{language}: {share}");
    }
}
