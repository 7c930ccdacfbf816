//! `sportello check`: every fault of the tables at once, as the build tells them, and warnings: what builds but may
//! send a person to a closed door.

mod print;
mod warnings;

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use serde::Serialize;
use sportello_core::catalogue::source::{Fault, Folder};

use crate::tables::desk::desks;
use crate::{Outcome, Trouble};

/// What `check` takes.
#[derive(Args)]
pub struct Check {
    /// Folder of the territories, such as assets/catalogue
    #[arg(value_name = "DIR")]
    dir: PathBuf,
    /// Answer in JSON (docs/schema/check.schema.json)
    #[arg(long)]
    json: bool,
    /// Exit with 1 on warnings too
    #[arg(long)]
    strict: bool,
    /// The day to count ages from, instead of today
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<NaiveDate>,
}

/// Something that is wrong, or may be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// The file, relative to the folder.
    pub file: String,
    /// The line that an editor shows, from 1.
    pub line: u64,
    /// The column; `row` or `file` when it is of all of it.
    pub column: String,
    /// What kind of finding: stable, for scripts.
    pub code: &'static str,
    /// What is wrong.
    pub problem: String,
    /// What to do about it.
    pub remedy: String,
}

impl Finding {
    fn of(fault: &Fault) -> Self {
        Self {
            file: fault.file.clone(),
            line: fault.line,
            column: fault.column.clone(),
            code: "fault",
            problem: fault.problem.clone(),
            remedy: fault.remedy.clone(),
        }
    }
}

/// All findings.
#[derive(Debug, Serialize)]
struct Report {
    schema: u32,
    today: String,
    territories: Vec<String>,
    desks: usize,
    faults: Vec<Finding>,
    warnings: Vec<Finding>,
}

/// Checks the folder. The exit code is 1 with faults, and with warnings when they are to count.
///
/// # Errors
/// When the folder cannot be read.
pub fn run(check: &Check) -> Result<Outcome, Trouble> {
    let today = check
        .today
        .unwrap_or_else(|| sportello_core::hours::rome(chrono::Utc::now()).date());
    let folder = Folder::open(&check.dir).map_err(|faults| Trouble::Other(faults.to_string()))?;
    let desks = desks(&folder);
    let mut late = Vec::new();
    let mut faults: Vec<Finding> = match folder.package(None) {
        Ok(package) => {
            let found = package.warnings().iter();
            late.extend(found.map(|fault| Finding {
                code: "translation",
                ..Finding::of(fault)
            }));
            Vec::new()
        }
        Err(found) => found.iter().map(Finding::of).collect(),
    };
    faults.extend(warnings::refuges(&desks));
    faults.sort();
    faults.dedup_by(|a, b| {
        (&a.file, a.line, &a.column) == (&b.file, b.line, &b.column) && a.problem == b.problem
    });
    let mut warnings = warnings::all(&folder, &desks, today);
    warnings.append(&mut late);
    warnings.sort();
    let code = u8::from(!faults.is_empty() || (check.strict && !warnings.is_empty()));
    let report = Report {
        schema: 1,
        today: today.to_string(),
        territories: folder.territories().map(str::to_owned).collect(),
        desks: desks.len(),
        faults,
        warnings,
    };
    let text = if check.json {
        // Strings, numbers and lists only: nothing in it can fail to be written.
        serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
    } else {
        print::text(&report)
    };
    Ok(Outcome { text, code })
}
