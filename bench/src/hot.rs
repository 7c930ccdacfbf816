//! The hot paths, one by one, for counting their instructions: `hot prepare FOLDER`, then
//! `hot count FOLDER PATH` under callgrind, which collects only within `counted_questions`
//! (tests/instructions.rs).

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use chrono::{NaiveDateTime, TimeDelta};
use serde_json::{Value, json};
use sportello_bench::asked::{Wanted, origins, wanted};
use sportello_bench::documents::{beginnings, documents};
use sportello_bench::ours::Ours;
use sportello_bench::timetable::{INSTANT, facts, hours, schedule};
use sportello_bench::world::{Shape, Spot, World};
use sportello_bench::{K, Outcome, because};
use sportello_core::hours::Plan;
use sportello_core::model::Schedule;

/// A question that is asked for its cost.
type Question<'a> = dyn FnMut() -> Outcome<usize> + 'a;

/// The whole answer, or only which desks.
type Nearest = fn(&Ours, Spot, &Wanted, usize) -> Outcome<Vec<(u32, f64)>>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        ["prepare", folder] => prepare(Path::new(folder)),
        ["count", folder, path] => count(Path::new(folder), path),
        _ => Err("usage: hot prepare FOLDER | hot count FOLDER PATH".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes the catalogues and the questions, so that making them costs nothing under callgrind.
fn prepare(folder: &Path) -> Outcome<()> {
    for size in [300, 10_000] {
        let world = World::new(Shape::Clustered, size);
        let documents = documents(size)?;
        Ours::write(&folder.join(format!("{size}.db")), &world, &documents)?;
        let origins = origins(&world, 2);
        let origins: Vec<[f64; 2]> = origins.iter().map(|spot| [spot.lat, spot.lon]).collect();
        let asked = json!({ "origins": origins, "typed": beginnings(&documents, 1) });
        fs::write(folder.join(format!("{size}.json")), asked.to_string())
            .map_err(because("write the questions"))?;
    }
    Ok(())
}

fn asked(folder: &Path, size: usize) -> Outcome<Value> {
    let text = fs::read_to_string(folder.join(format!("{size}.json")));
    let text = text.map_err(because("read the questions; `hot prepare` writes them"))?;
    serde_json::from_str(&text).map_err(because("the questions"))
}

fn count(folder: &Path, path: &str) -> Outcome<()> {
    match path {
        "nearest, 300 desks" => nearest(folder, 300, 0, Ours::nearest),
        "nearest rows, 300 desks" => nearest(folder, 300, 0, Ours::nearest_rows),
        "nearest rows, 10000 desks" => nearest(folder, 10_000, 0, Ours::nearest_rows),
        "nearest rows, 10000 desks, theme, language, open" => {
            nearest(folder, 10_000, 2, Ours::nearest_rows)
        }
        "words, 300 desks" => words(folder, 300),
        "words, 10000 desks" => words(folder, 10_000),
        "hours, read and status" => read_hours(),
        "hours, status of a plan" => plans(),
        _ => Err(format!("no such path: {path}")),
    }
}

/// Everything within is counted, and nothing else.
#[inline(never)]
fn counted_questions(question: &mut Question<'_>) -> Outcome<usize> {
    question()
}

/// Asks once uncounted, so that what is made once and kept is not counted, then counts one more.
fn once_warm(question: &mut Question<'_>) -> Outcome<()> {
    question()?;
    let found = counted_questions(question)?;
    // What is found is looked at, or it need not be found.
    if found == 0 {
        return Err("nothing was found: that costs nothing".to_owned());
    }
    Ok(())
}

fn nearest(folder: &Path, size: usize, filter: usize, ask: Nearest) -> Outcome<()> {
    let ours = Ours::in_memory(&folder.join(format!("{size}.db")))?;
    let wanted = wanted();
    let asked = asked(folder, size)?;
    let degrees = |value: &Value| value.as_f64().unwrap_or_default();
    let origins = asked["origins"].as_array().into_iter().flatten();
    let origins: Vec<Spot> = origins
        .map(|pair| Spot::new(degrees(&pair[0]), degrees(&pair[1])))
        .collect();
    once_warm(&mut || {
        let all = origins
            .iter()
            .map(|origin| ask(&ours, *origin, &wanted[filter], K));
        all.map(|hits| Ok(hits?.len())).sum()
    })
}

fn words(folder: &Path, size: usize) -> Outcome<()> {
    let ours = Ours::in_memory(&folder.join(format!("{size}.db")))?;
    let asked = asked(folder, size)?;
    let typed = asked["typed"].as_array().into_iter().flatten();
    let typed: Vec<&str> = typed.filter_map(Value::as_str).collect();
    once_warm(&mut || {
        let all = typed.iter().map(|typed| ours.words(typed, K));
        all.map(|hits| Ok(hits?.len())).sum()
    })
}

fn schedules() -> Vec<[Schedule; 1]> {
    let hours = hours(200).into_iter();
    hours.map(|hours| [schedule(&hours.expression)]).collect()
}

fn instant() -> Outcome<NaiveDateTime> {
    INSTANT.parse().map_err(because("the instant"))
}

fn read_hours() -> Outcome<()> {
    let (schedules, at) = (schedules(), instant()?);
    once_warm(&mut || {
        let all = schedules.iter().take(20);
        let states = all.map(|one| format!("{:?}", Plan::new(one).status(&facts(one), at)).len());
        Ok(states.sum())
    })
}

fn plans() -> Outcome<()> {
    let (schedules, at) = (schedules(), instant()?);
    let plans: Vec<Plan> = schedules.iter().map(|one| Plan::new(one)).collect();
    once_warm(&mut || {
        let all = schedules.iter().zip(&plans).enumerate();
        let states = all.map(|(hour, (one, plan))| {
            let at = at + TimeDelta::hours(hour.try_into().unwrap_or_default());
            usize::from(plan.status(&facts(one), at).state == plan.status(&facts(one), at).state)
        });
        Ok(states.sum())
    })
}
