//! What the check found, as it is told in JSON.

use serde::Serialize;
use sportello_locales::Fault;

/// Something that is wrong, or may be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// The file. Of a missing message that of the source language.
    pub file: String,
    /// The line that an editor shows, from 1; 0 when it is of the whole file.
    pub line: usize,
    /// The message; empty when it is of the file.
    pub id: String,
    /// What kind of finding: stable, for scripts.
    pub code: &'static str,
    /// What is wrong.
    pub problem: String,
    /// What to do about it.
    pub remedy: String,
    /// The source language's text.
    pub source: Option<String>,
    /// The text as it is; of a plural its last form.
    pub text: Option<String>,
}

impl Finding {
    /// A fault of the rules that the build asks.
    pub fn of(fault: Fault, source: Option<String>) -> Self {
        Self {
            file: fault.path,
            line: fault.line,
            id: fault.id,
            code: fault.kind.code(),
            problem: fault.what,
            remedy: fault.remedy,
            source,
            text: None,
        }
    }
}

/// The findings of one language while they are gathered.
#[derive(Default)]
pub struct Findings {
    faults: Vec<Finding>,
    warnings: Vec<Finding>,
}

impl Findings {
    /// Adds one: a fault, or else a warning.
    pub fn add(&mut self, finding: Finding, is_fault: bool) {
        if is_fault {
            self.faults.push(finding);
        } else {
            self.warnings.push(finding);
        }
    }

    /// Whether there is a fault of this message.
    pub fn has_fault(&self, id: &str) -> bool {
        self.faults.iter().any(|fault| fault.id == id)
    }
}

/// How much of a language is there.
#[derive(Debug, Serialize)]
pub struct Coverage {
    /// Its BCP 47 tag.
    pub locale: String,
    /// Its own name, or its tag.
    pub name: String,
    /// Whether it runs from right to left.
    pub rtl: bool,
    /// Whether it comes with the app: the build stops when it lacks a message.
    pub built_in: bool,
    /// Whether it says that a native speaker has reviewed it.
    pub reviewed: bool,
    /// How many messages the source language has.
    pub messages: usize,
    /// The ids that it lacks.
    pub missing: Vec<String>,
}

impl Coverage {
    /// Whole percents of the messages that are there; 100 only when all are.
    pub fn percent(&self) -> usize {
        let there = self.messages.saturating_sub(self.missing.len());
        (there * 100).checked_div(self.messages).unwrap_or(0)
    }
}

/// One language.
#[derive(Debug, Serialize)]
pub struct Checked {
    /// How much of it is there.
    #[serde(flatten)]
    pub coverage: Coverage,
    /// [`Coverage::percent`].
    pub percent: usize,
    /// What the build would stop at, or must not reach a person.
    pub faults: Vec<Finding>,
    /// What is doubtful.
    pub warnings: Vec<Finding>,
}

/// All languages that were checked.
#[derive(Debug, Serialize)]
pub struct Report {
    schema: u32,
    /// The language that is translated.
    pub source: &'static str,
    /// By their tags.
    pub languages: Vec<Checked>,
}

impl Report {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            schema: 1,
            source: sportello_core::l10n::Locale::SOURCE.code(),
            languages: Vec::new(),
        }
    }

    /// Adds a language; its findings are put in the order of their places.
    pub fn add(&mut self, coverage: Coverage, findings: Findings) {
        let Findings {
            mut faults,
            mut warnings,
        } = findings;
        for found in [&mut faults, &mut warnings] {
            found.sort();
            found.dedup();
        }
        self.languages.push(Checked {
            percent: coverage.percent(),
            coverage,
            faults,
            warnings,
        });
    }

    /// Whether any language has a fault.
    pub fn has_faults(&self) -> bool {
        self.languages.iter().any(|found| !found.faults.is_empty())
    }

    /// Whether any language has a warning.
    pub fn has_warnings(&self) -> bool {
        self.languages
            .iter()
            .any(|found| !found.warnings.is_empty())
    }
}
