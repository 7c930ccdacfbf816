//! `make bench-find`: the find engine beside its peers, to `docs/bench/`.
#![allow(
    // Counts and nanoseconds end far inside every type that they are cast to.
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss
)]

mod check;
mod measure;
mod nearest;
mod peers;
mod report;
mod words;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use sportello_bench::ours::Ours;
use sportello_bench::world::{Shape, World};
use sportello_bench::{Outcome, because};

use peers::Places;
use report::Report;

const HELP: &str = "bench-find: measures the find engine beside its peers

  --sizes 300,10000      numbers of desks (default 300,10000,100000,1000000)
  --documents 10000      numbers of documents for words (default 10000,100000)
  --seconds 1            time for each engine and filter (default 1)
  --check 100000         questions compared with the truth, at the greatest size (default 100000)
  --only exact,cold      parts to do, of nearest, words, exact and cold (default all)
  --engines Sportello    only engines whose names begin with one of these
  --short                300 and 10000 desks, 10000 documents, 0.2 seconds, 600 compared
  --peers FOLDER         where scripts/bench-find.sh installed Python's and npm's packages
  --out FOLDER           where to write (default docs/bench)";

/// What was asked for.
struct Options {
    sizes: Vec<usize>,
    documents: Vec<usize>,
    seconds: f64,
    check: usize,
    only: Vec<String>,
    engines: Vec<String>,
    peers: PathBuf,
    out: PathBuf,
}

impl Options {
    fn wants(&self, part: &str) -> bool {
        self.only.iter().any(|wanted| wanted == part)
    }
}

/// The parts of a run.
const PARTS: [&str; 4] = ["nearest", "words", "exact", "cold"];

/// Tells a person how far it is.
fn say(line: &str) {
    eprintln!("{line}");
}

fn main() -> ExitCode {
    match options().and_then(|options| run(&options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn options() -> Outcome<Options> {
    let mut options = Options {
        sizes: vec![300, 10_000, 100_000, 1_000_000],
        documents: vec![10_000, 100_000],
        seconds: 1.0,
        check: 100_000,
        only: PARTS.map(str::to_owned).to_vec(),
        engines: vec![String::new()],
        peers: PathBuf::from("target/bench-find"),
        out: PathBuf::from("docs/bench"),
    };
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{name} wants a value"));
        let numbers = |text: String| {
            text.split(',')
                .map(|n| n.parse().map_err(because("a number")))
                .collect::<Outcome<Vec<usize>>>()
        };
        match name.as_str() {
            "--short" => {
                options.sizes = vec![300, 10_000];
                options.documents = vec![10_000];
                options.seconds = 0.2;
                options.check = 600;
            }
            "--sizes" => options.sizes = numbers(value()?)?,
            "--documents" => options.documents = numbers(value()?)?,
            "--seconds" => options.seconds = value()?.parse().map_err(because("--seconds"))?,
            "--only" => {
                options.only = value()?.split(',').map(str::to_owned).collect();
                if let Some(other) = options
                    .only
                    .iter()
                    .find(|one| !PARTS.contains(&one.as_str()))
                {
                    return Err(format!("no such part: {other}\n\n{HELP}"));
                }
            }
            "--engines" => options.engines = value()?.split(',').map(str::to_owned).collect(),
            "--check" => options.check = value()?.parse().map_err(because("--check"))?,
            "--peers" => options.peers = value()?.into(),
            "--out" => options.out = value()?.into(),
            _ => return Err(format!("unknown: {name}\n\n{HELP}")),
        }
    }
    Ok(options)
}

fn run(options: &Options) -> Outcome<()> {
    let scratch = tempfile::Builder::new()
        .prefix("bench-find-")
        .permissions(std::os::unix::fs::PermissionsExt::from_mode(0o755))
        .tempdir()
        .map_err(because("a folder to write to"))?;
    let places = Places {
        scratch: scratch.path().to_owned(),
        installed: std::path::absolute(&options.peers).map_err(because("--peers"))?,
        engines: options.engines.clone(),
        package: PathBuf::from(env!("CARGO_MANIFEST_DIR")),
    };
    let most = Duration::from_secs_f64(options.seconds);
    let mut report = Report::default();
    for shape in [Shape::Clustered, Shape::Uniform] {
        for size in options.sizes.iter().filter(|_| options.wants("nearest")) {
            say(&format!("{} {size}", shape.name()));
            let world = World::new(shape, *size);
            report.nearest.push(nearest::table(&world, &places, most));
            // After each part: a run that is stopped keeps what it measured.
            report.write(&options.out)?;
        }
    }
    for count in options.documents.iter().filter(|_| options.wants("words")) {
        say(&format!("words {count}"));
        report.words.push(words::table(*count, &places, most)?);
        report.write(&options.out)?;
    }
    if let Some(size) = options.sizes.iter().max() {
        if !options.wants("exact") && !options.wants("cold") {
            return Ok(());
        }
        for shape in [Shape::Clustered, Shape::Uniform] {
            let world = World::new(shape, *size);
            say(&format!("compared with the truth, {}", world.name()));
            let catalogue = check::catalogue(&world, &places)?;
            if options.wants("exact") {
                let exact = check::exact(&world, options.check, &catalogue)?;
                report.exact.push(exact);
            }
            if !options.wants("cold") {
                continue;
            }
            for (what, ask) in [
                (check::COLD[0], Ours::nearest_rows as check::Nearest),
                (check::COLD[1], Ours::nearest),
            ] {
                say(&format!("read from a cold file: {what}"));
                let cold = check::cold(&world, 20, &catalogue, what, ask)?;
                for one in &cold {
                    say(&format!(
                        "  {:40} first {:?}, next {:?}",
                        one.filter, one.first, one.next
                    ));
                }
                report.cold.extend(cold);
            }
            report.write(&options.out)?;
        }
    }
    Ok(())
}
