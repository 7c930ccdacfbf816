//! The page: `docs/bench/find.md`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Report, Run, count, ms};
use crate::check::COLD;
use crate::measure::{ROUNDS, Times};
use crate::{check, nearest, peers, words};

/// Fewer questions than this have no 99th of a hundred.
const HUNDRED: usize = 100;

/// The whole page.
pub fn page(report: &Report, run: &Run) -> String {
    let mut page = String::new();
    let _ = write!(
        page,
        "# The find engine beside its peers\n\n\
         Written by `make bench-find`; do not edit. {} · commit {} · `{}`\n\n{}\n\n\
         Milliseconds for one question, **p50 / p99** of all that were asked in the time (up to 2,000 places, for \
         all engines the same in the same order; each asked in up to {ROUNDS} rounds, its best time counts), then the engine's p50 over Sportello's. Read the ratios: they \
         travel to other machines. `*`: fewer than {HUNDRED} questions, so the longest instead of p99. *Wrong*: \
         answers whose 20 desks are not the nearest by the WGS84 geodesic, found by brute force (desks equally \
         far may replace each other). *Wrong on the sphere*: not the nearest on a sphere, which is what most engines \
         measure; who is right by the geodesic is then wrong here. All figures, also of loading, stand in \
         [find.json](find.json).\n",
        run.date, run.commit, run.command, run.machine
    );
    truth(&mut page, report);
    for table in &report.nearest {
        nearest_table(&mut page, table);
    }
    for table in &report.words {
        words_table(&mut page, table);
    }
    legend(&mut page);
    page
}

fn truth(page: &mut String, report: &Report) {
    if report.exact.is_empty() && report.cold.is_empty() {
        return;
    }
    page.push_str("\n## Exactly right, and cold\n\n");
    for exact in &report.exact {
        let _ = writeln!(
            page,
            "- {}: {} of {} answers differ from brute force (other desks, or another order); distances differ \
             from the geodesic by {:.4} m at most.",
            exact.world,
            count(exact.mismatches),
            count(exact.asked),
            exact.off
        );
    }
    if report.cold.is_empty() {
        return;
    }
    page.push_str(
        "\nPages read in a file just opened: by the first question, then by the next one, elsewhere (median, in \
         brackets the most). The engine says which desks; the whole answer also reads the desks' own rows, and \
         where two things are asked together all of their sets, for the total.\n\n\
         | desks | filter | opened | engine, first | next | whole answer, first | next |\n\
         |---|---|--:|--:|--:|--:|--:|\n",
    );
    let pages = |(median, most): (u64, u64)| format!("{median} ({most})");
    for engine in report.cold.iter().filter(|cold| cold.what == COLD[0]) {
        let same = |cold: &&check::Cold| {
            cold.what == COLD[1] && cold.world == engine.world && cold.filter == engine.filter
        };
        let whole = report.cold.iter().find(same);
        let (first, next) = whole.map_or((String::new(), String::new()), |whole| {
            (pages(whole.first), pages(whole.next))
        });
        let _ = writeln!(
            page,
            "| {} | {} | {}× | {} | {} | {first} | {next} |",
            engine.world,
            engine.filter,
            engine.openings,
            pages(engine.first),
            pages(engine.next),
        );
    }
}

fn cell(times: &Times, base: Option<f64>) -> String {
    let few = if times.sorted.len() < HUNDRED {
        "*"
    } else {
        ""
    };
    let ratio = base.map_or(String::new(), |base| {
        format!(" · {}", ratio(times.p50() / base))
    });
    format!("{} / {}{few}{ratio}", ms(times.p50()), ms(times.p99()))
}

fn ratio(ratio: f64) -> String {
    if ratio >= 10.0 {
        format!("{}×", count(ratio.round() as usize))
    } else if ratio >= 1.0 {
        format!("{ratio:.1}×")
    } else {
        format!("{ratio:.2}×")
    }
}

/// What cannot be said in numbers, gathered under a table by its reason.
#[derive(Default)]
struct Notes(BTreeMap<String, Vec<String>>);

impl Notes {
    fn add(&mut self, engine: &str, why: &str) {
        let engines = self.0.entry(why.to_owned()).or_default();
        if !engines.iter().any(|known| known == engine) {
            engines.push(engine.to_owned());
        }
    }

    fn write(self, page: &mut String) {
        page.push('\n');
        for (why, engines) in self.0 {
            let _ = writeln!(page, "- {}: {why}", engines.join(", "));
        }
    }
}

fn nearest_table(page: &mut String, table: &nearest::Table) {
    let _ = write!(
        page,
        "\n## Nearest 20 of {} desks, {}\n\n![p50 and p99 of each engine](find-{}-{}.svg)\n\n| engine |",
        count(table.desks),
        table.shape,
        table.shape,
        table.desks
    );
    let (mut engines, mut filters) = (Vec::new(), Vec::new());
    for cell in &table.cells {
        if !engines.contains(&cell.engine) {
            engines.push(cell.engine);
        }
        if !filters.contains(&(cell.filter, cell.matches)) {
            filters.push((cell.filter, cell.matches));
        }
    }
    for (filter, matches) in &filters {
        let _ = write!(page, " {filter}, {} match |", count(*matches));
    }
    page.push_str(" wrong | wrong on the sphere |\n|---|");
    page.push_str(&"--:|".repeat(filters.len() + 2));
    page.push('\n');
    let find = |engine: &str, filter: &str| {
        let found = table
            .cells
            .iter()
            .find(|cell| cell.engine == engine && cell.filter == filter);
        found.map(|cell| &cell.result)
    };
    let ours = engines.first().copied().unwrap_or_default();
    let mut notes = Notes::default();
    for engine in &engines {
        let _ = write!(page, "| {engine} |");
        let (mut asked, mut wrong, mut sphere) = (0, 0, 0);
        for (filter, _) in &filters {
            match find(engine, filter) {
                Some(Ok(measured)) => {
                    let base = find(ours, filter).and_then(|ours| ours.as_ref().ok());
                    let base = base.filter(|_| *engine != ours).map(|b| b.times.p50());
                    let _ = write!(page, " {} |", cell(&measured.times, base));
                    asked += measured.times.sorted.len();
                    wrong += measured.wrong;
                    sphere += measured.wrong_sphere;
                }
                Some(Err(why)) => {
                    notes.add(engine, why);
                    page.push_str(" – |");
                }
                None => page.push_str(" |"),
            }
        }
        let _ = writeln!(
            page,
            " {} | {} |",
            share(wrong, asked),
            share(sphere, asked)
        );
    }
    notes.write(page);
    page.push_str(
        "\nThe first question of each filter, when nothing of it is remembered yet (one measurement each, ms):\n\n\
         | engine |",
    );
    for (filter, _) in &filters {
        let _ = write!(page, " {filter} |");
    }
    page.push_str("\n|---|");
    page.push_str(&"--:|".repeat(filters.len()));
    page.push('\n');
    for engine in &engines {
        let _ = write!(page, "| {engine} |");
        for (filter, _) in &filters {
            match find(engine, filter) {
                Some(Ok(measured)) => {
                    let _ = write!(page, " {} |", ms(measured.times.first));
                }
                _ => page.push_str(" – |"),
            }
        }
        page.push('\n');
    }
}

fn share(part: usize, whole: usize) -> String {
    if whole == 0 {
        "–".to_owned()
    } else if part == 0 {
        "0".to_owned()
    } else {
        format!("{:.2} %", 100.0 * part as f64 / whole as f64)
    }
}

fn words_table(page: &mut String, table: &words::Table) {
    let _ = write!(
        page,
        "\n## Words as they are typed, {} documents, {} different words\n\n\
         Every beginning of 400 words, by the number of letters. *Wrong*: answers \
         with a document that has no such word, or with fewer than there are.\n\n\
         ![p50 and p99 of each engine](find-words-{}.svg)\n\n| engine |",
        count(table.documents),
        count(table.vocabulary),
        table.documents
    );
    let mut engines: Vec<&str> = Vec::new();
    for cell in &table.cells {
        if !engines.contains(&cell.engine) {
            engines.push(cell.engine);
        }
    }
    let most = table.cells.iter().map(|c| c.letters).max().unwrap_or(0);
    for letters in 1..=most {
        let _ = write!(page, " {letters} |");
    }
    page.push_str(" wrong |\n|---|");
    page.push_str(&"--:|".repeat(most + 1));
    page.push('\n');
    let find = |engine: &str, letters: usize| {
        let found = table
            .cells
            .iter()
            .find(|cell| cell.engine == engine && cell.letters == letters);
        found.map(|cell| &cell.result)
    };
    let ours = engines.first().copied().unwrap_or_default();
    let mut notes = Notes::default();
    for engine in &engines {
        let _ = write!(page, "| {engine} |");
        let (mut asked, mut wrong) = (0, 0);
        for letters in 1..=most {
            match find(engine, letters) {
                Some(Ok(measured)) => {
                    let base = find(ours, letters).and_then(|ours| ours.as_ref().ok());
                    let base = base.filter(|_| *engine != ours).map(|b| b.times.p50());
                    let _ = write!(page, " {} |", cell(&measured.times, base));
                    asked += measured.times.sorted.len();
                    wrong += measured.wrong;
                }
                Some(Err(why)) => {
                    notes.add(engine, why);
                    page.push_str(" – |");
                }
                None => page.push_str(" |"),
            }
        }
        let _ = writeln!(page, " {} |", share(wrong, asked));
    }
    notes.write(page);
}

fn legend(page: &mut String) {
    page.push_str("\n## How each engine is used\n\n");
    for peer in peers::all() {
        let _ = writeln!(page, "- **{}**: {}.", peer.name(), peer.how());
    }
    for peer in peers::words::all() {
        let _ = writeln!(page, "- **{}** (words): {}.", peer.name(), peer.how());
    }
    page.push_str(
        "\nThe desks: themes and kinds in the catalogue's frequencies, 25 languages from 30 % to one desk in \
         100,000, 2,000 distinct expressions of hours over 60 % of the desks. *Clustered*: towns of Zipf's sizes \
         over a continent, 45 % of the desks at exactly the centre of a quarter of at most 500. *Uniform*: over \
         the sphere, with desks and people at the poles and on the antimeridian. All of it comes from a seed \
         (`bench/src`).\n",
    );
}
