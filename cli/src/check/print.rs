//! Findings for a person: by file, each with its line and remedy; counts at the end.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::{Finding, Report};

/// The report as lines.
pub fn text(report: &Report) -> String {
    let mut by_file: BTreeMap<&str, Vec<(&Finding, bool)>> = BTreeMap::new();
    let faults = report.faults.iter().map(|finding| (finding, true));
    let warnings = report.warnings.iter().map(|finding| (finding, false));
    for (finding, is_fault) in faults.chain(warnings) {
        by_file
            .entry(&finding.file)
            .or_default()
            .push((finding, is_fault));
    }
    let mut text = String::new();
    // Writing to a string does not fail.
    for (file, mut findings) in by_file {
        let _ = writeln!(text, "{file}");
        findings.sort_by_key(|(finding, is_fault)| (!is_fault, finding.line));
        for (finding, is_fault) in findings {
            let Finding {
                file: _,
                line,
                column,
                code: _,
                problem,
                remedy,
            } = finding;
            let word = if is_fault { "fault" } else { "warning" };
            let _ = writeln!(text, "  {line}: {word}: {column}: {problem}; {remedy}");
        }
        text.push('\n');
    }
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in &report.warnings {
        *counts.entry(finding.code).or_default() += 1;
    }
    let _ = writeln!(
        text,
        "{} desks in {}: {}, {}",
        report.desks,
        report.territories.join(", "),
        count(report.faults.len(), "fault"),
        count(report.warnings.len(), "warning")
    );
    for (code, number) in counts {
        let _ = writeln!(text, "  {code}: {number}");
    }
    text
}

fn count(number: usize, word: &str) -> String {
    match number {
        0 => format!("no {word}s"),
        1 => format!("1 {word}"),
        _ => format!("{number} {word}s"),
    }
}
