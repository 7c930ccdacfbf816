//! What was measured, as a page to read, as JSON and as pictures.

mod page;
mod picture;

use std::fs;
use std::path::Path;
use std::process::Command;

use chrono::Utc;
use serde_json::{Value, json};
use sportello_bench::{Outcome, because};

use crate::measure::Times;
use crate::{check, nearest, words};

/// Everything of one run.
#[derive(Default)]
pub struct Report {
    pub nearest: Vec<nearest::Table>,
    pub words: Vec<words::Table>,
    pub exact: Vec<check::Exact>,
    pub cold: Vec<check::Cold>,
}

/// Where and when.
struct Run {
    machine: String,
    date: String,
    command: String,
    commit: String,
}

impl Report {
    /// Writes `find.md`, `find.json` and `find-*.svg`.
    pub fn write(&self, out: &Path) -> Outcome<()> {
        fs::create_dir_all(out).map_err(because("the folder to write to"))?;
        let run = Run::now();
        let write = |name: &str, text: String| {
            fs::write(out.join(name), text).map_err(|error| format!("{name}: {error}"))
        };
        write("find.md", page::page(self, &run))?;
        let json = format!("{:#}\n", self.json(&run));
        write("find.json", json)?;
        for table in &self.nearest {
            let name = format!("find-{}-{}.svg", table.shape, table.desks);
            write(&name, picture::nearest(table))?;
        }
        for table in &self.words {
            let name = format!("find-words-{}.svg", table.documents);
            write(&name, picture::words(table))?;
        }
        Ok(())
    }

    fn json(&self, run: &Run) -> Value {
        let nearest = self.nearest.iter().map(|table| {
            let cells = table.cells.iter().map(|cell| {
                let head = json!({ "engine": cell.engine, "filter": cell.filter, "matches": cell.matches });
                match &cell.result {
                    Err(why) => with(head, json!({ "none": why })),
                    Ok(measured) => {
                        let errors = json!({
                            "wrong": measured.wrong, "wrong_on_the_sphere": measured.wrong_sphere,
                        });
                        with(with(head, numbers(&measured.times)), errors)
                    }
                }
            });
            json!({
                "shape": table.shape, "desks": table.desks, "cells": cells.collect::<Vec<_>>(),
                "load_seconds": table.loads.iter().map(|(name, s)| ((*name).to_owned(), json!(s)))
                    .collect::<serde_json::Map<_, _>>(),
            })
        });
        let words = self.words.iter().map(|table| {
            let cells = table.cells.iter().map(|cell| {
                let head = json!({ "engine": cell.engine, "letters": cell.letters });
                match &cell.result {
                    Err(why) => with(head, json!({ "none": why })),
                    Ok(measured) => with(
                        with(head, numbers(&measured.times)),
                        json!({ "wrong": measured.wrong }),
                    ),
                }
            });
            json!({
                "documents": table.documents, "vocabulary": table.vocabulary,
                "cells": cells.collect::<Vec<_>>(),
            })
        });
        let exact = self.exact.iter().map(|exact| {
            json!({
                "world": exact.world, "asked": exact.asked, "mismatches": exact.mismatches,
                "greatest_difference_metres": exact.off,
            })
        });
        let cold = self.cold.iter().map(|cold| {
            json!({
                "world": cold.world, "what": cold.what, "filter": cold.filter, "openings": cold.openings,
                "first_median": cold.first.0, "first_most": cold.first.1,
                "next_median": cold.next.0, "next_most": cold.next.1,
            })
        });
        json!({
            "machine": run.machine, "date": run.date, "command": run.command, "commit": run.commit,
            "unit": "milliseconds", "nearest": nearest.collect::<Vec<_>>(), "words": words.collect::<Vec<_>>(),
            "exact": exact.collect::<Vec<_>>(), "cold_reads": cold.collect::<Vec<_>>(),
        })
    }
}

fn numbers(times: &Times) -> Value {
    json!({
        "asked": times.sorted.len(), "first": times.first, "p50": times.p50(), "p99": times.p99(),
    })
}

fn with(mut value: Value, more: Value) -> Value {
    if let (Value::Object(value), Value::Object(more)) = (&mut value, more) {
        value.extend(more);
    }
    value
}

impl Run {
    fn now() -> Self {
        let read = |path| fs::read_to_string(path).unwrap_or_default();
        let field = |text: &str, name: &str| {
            text.lines()
                .find_map(|line| {
                    Some(
                        line.strip_prefix(name)?
                            .split_once(':')?
                            .1
                            .trim()
                            .to_owned(),
                    )
                })
                .unwrap_or_else(|| "unknown".to_owned())
        };
        let cores = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
        let commit = Command::new("git")
            .args(["describe", "--always", "--dirty"])
            .output();
        let mut arguments: Vec<String> = std::env::args().skip(1).collect();
        // Folders of this machine say nothing elsewhere.
        while let Some(at) = arguments
            .iter()
            .position(|a| a == "--peers" || a == "--out")
        {
            arguments.drain(at..(at + 2).min(arguments.len()));
        }
        Self {
            machine: format!(
                "{}, {cores} processors, memory {}, Linux {}",
                field(&read("/proc/cpuinfo"), "model name"),
                field(&read("/proc/meminfo"), "MemTotal"),
                read("/proc/sys/kernel/osrelease").trim()
            ),
            date: Utc::now().format("%Y-%m-%d").to_string(),
            command: if arguments.is_empty() {
                "make bench-find".to_owned()
            } else {
                format!("make bench-find ARGS=\"{}\"", arguments.join(" "))
            },
            commit: commit
                .map(|out| String::from_utf8_lossy(&out.stdout).trim().to_owned())
                .unwrap_or_default(),
        }
    }
}

/// Milliseconds in three digits, as a person reads them.
fn ms(milliseconds: f64) -> String {
    if milliseconds >= 100.0 {
        format!("{milliseconds:.0}")
    } else if milliseconds >= 10.0 {
        format!("{milliseconds:.1}")
    } else if milliseconds >= 1.0 {
        format!("{milliseconds:.2}")
    } else if milliseconds >= 0.1 {
        format!("{milliseconds:.3}")
    } else {
        format!("{milliseconds:.4}")
    }
}

/// Thousands apart.
fn count(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
