//! Compares the hours with a table of opening_hours.js's answers and prints how they agree, by feature, as
//! Markdown. Fails when ours says open and the reference does not, and when a disagreement has no reason.
//! `make hours-conformance` makes the table and runs it.

use std::process::ExitCode;

#[path = "../tests/hours/compare.rs"]
mod compare;

use compare::{Reason, Tally, compare};

fn main() -> ExitCode {
    let Some(file) = std::env::args().nth(1) else {
        eprintln!("usage: hours_conformance TABLE; scripts/hours-conformance/run.sh makes one");
        return ExitCode::from(2);
    };
    let table = match std::fs::read_to_string(&file) {
        Ok(table) => table,
        Err(error) => {
            eprintln!("{file}: {error}");
            return ExitCode::from(2);
        }
    };
    let found = compare(&table);
    println!(
        "| feature | expressions | refused | asked | agree | refused | holiday | appointment |"
    );
    println!("|---|--:|--:|--:|--:|--:|--:|--:|");
    let mut all = Tally::default();
    for (feature, tally) in &found.features {
        row(feature, tally);
        all.expressions += tally.expressions;
        all.refused += tally.refused;
        all.asked += tally.asked;
        all.agreed += tally.agreed;
        for (reason, count) in &tally.differed {
            *all.differed.entry(*reason).or_default() += count;
        }
    }
    row("**all**", &all);
    println!();
    println!(
        "Open where the reference says closed or unknown: {}.",
        found.wrongly_open.len()
    );
    println!(
        "Other disagreements without a reason: {}.",
        found.unexplained.len()
    );
    for case in found.wrongly_open.iter().chain(&found.unexplained) {
        eprintln!("{case}");
    }
    ExitCode::from(u8::from(
        !(found.wrongly_open.is_empty() && found.unexplained.is_empty()),
    ))
}

fn row(feature: &str, tally: &Tally) {
    let Tally {
        expressions,
        asked,
        agreed,
        differed,
        refused,
    } = tally;
    let by = Reason::ALL.map(|reason| differed.get(&reason).copied().unwrap_or(0).to_string());
    println!(
        "| {feature} | {expressions} | {refused} | {asked} | {agreed} | {} |",
        by.join(" | ")
    );
}
