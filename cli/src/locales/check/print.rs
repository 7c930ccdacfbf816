//! The report as a person reads it in a terminal.

use std::fmt::Write as _;

use super::report::{Checked, Finding, Report};

/// The languages, each with its findings, then the counts.
pub fn text(report: &Report) -> String {
    let mut out = String::new();
    for language in &report.languages {
        findings(&mut out, language);
    }
    if !out.is_empty() {
        out.push('\n');
    }
    for language in &report.languages {
        let coverage = &language.coverage;
        // Writing to a String cannot fail.
        let _ = writeln!(
            out,
            "{:<8} {:>3} % of {} messages, {}, {}{}",
            coverage.locale,
            language.percent,
            coverage.messages,
            count(language.faults.len(), "fault"),
            count(language.warnings.len(), "warning"),
            if coverage.reviewed {
                ""
            } else {
                ", not reviewed"
            },
        );
    }
    out
}

/// The faults of a language alone.
pub fn faults(language: &Checked) -> String {
    let mut out = String::new();
    for found in &language.faults {
        finding(&mut out, "fault", found);
    }
    out
}

fn findings(out: &mut String, language: &Checked) {
    let (faults, warnings) = (&language.faults, &language.warnings);
    let all = faults.iter().map(|found| ("fault", found));
    for (level, found) in all.chain(warnings.iter().map(|found| ("warning", found))) {
        finding(out, level, found);
    }
}

fn finding(out: &mut String, level: &str, found: &Finding) {
    let Finding {
        file,
        line,
        id,
        code,
        problem,
        remedy,
        source,
        text,
    } = found;
    let line = if *line > 0 {
        format!(":{line}")
    } else {
        String::new()
    };
    let id = if id.is_empty() {
        String::new()
    } else {
        format!(" {id}:")
    };
    let _ = writeln!(out, "{file}{line}: {level} [{code}]{id} {problem}");
    if let Some(source) = source {
        let _ = writeln!(out, "    source: {source}");
    }
    if let Some(text) = text {
        let _ = writeln!(out, "    text: {text}");
    }
    let _ = writeln!(out, "    remedy: {remedy}");
}

/// "no faults", "1 fault", "2 faults".
pub fn count(number: usize, what: &str) -> String {
    match number {
        0 => format!("no {what}s"),
        1 => format!("1 {what}"),
        _ => format!("{number} {what}s"),
    }
}
