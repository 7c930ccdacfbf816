//! Injects as many faults as asked for and says what they did: `make faults COUNT=100000`.

use std::process::ExitCode;

use clap::Parser;
use sportello_faults::case::Case;
use sportello_faults::run::{NAMES, Which, run};

/// Breaks the disk under updates and under the person's data.
#[derive(Parser)]
struct Arguments {
    /// How many faults.
    #[arg(long, default_value_t = 100_000)]
    count: u64,
    /// What decides all that is left to chance.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Only these scenarios.
    #[arg(long, value_parser = clap::builder::PossibleValuesParser::new(NAMES))]
    scenario: Vec<String>,
    /// Only this case, as a failure names it.
    #[arg(long)]
    case: Option<Case>,
}

fn main() -> ExitCode {
    let Arguments {
        count,
        seed,
        scenario,
        case,
    } = Arguments::parse();
    let which = match case {
        Some(case) => Which::Case(case),
        None if scenario.is_empty() => Which::All,
        None => Which::Scenarios(scenario),
    };
    let report = run(count, seed, &which, |cases| eprint!("\r{cases} cases"));
    eprintln!();
    println!("scenario\toperations\tfaults");
    for (name, operations, faults) in &report.scenarios {
        println!("{name}\t{operations}\t{faults}");
    }
    for (case, why) in report.bad.iter().take(20) {
        println!("bad: --case {case}: {why}");
    }
    println!(
        "{} faults injected, {} bad states (seed {seed})",
        report.faults,
        report.bad.len()
    );
    ExitCode::from(u8::from(!report.bad.is_empty()))
}
