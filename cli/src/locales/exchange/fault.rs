//! What is wrong with a file that is exchanged: where, what, the source text it is about, and what to do.

use std::fmt;

use crate::Trouble;

/// Something wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file with line, or sheet and row.
    pub place: String,
    /// What is wrong.
    pub what: String,
    /// The Italian text that it is about; empty when it is about none.
    pub source: String,
    /// What to do about it.
    pub remedy: String,
}

impl Fault {
    /// One that is about no message.
    pub fn new(
        place: impl Into<String>,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self {
            place: place.into(),
            what: what.into(),
            source: String::new(),
            remedy: remedy.into(),
        }
    }

    /// The same with the text that it is about.
    pub fn about(self, source: &str) -> Self {
        Self {
            source: source.to_owned(),
            ..self
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what)?;
        if !self.source.is_empty() {
            let source = self.source.replace('\n', "\n            ");
            write!(f, "\n    source: {source}")?;
        }
        write!(f, "\n    remedy: {}", self.remedy)
    }
}

/// All of them, as the command tells them.
pub fn trouble(faults: &[Fault], nothing: &str) -> Trouble {
    let list: Vec<String> = faults.iter().map(ToString::to_string).collect();
    Trouble::Other(format!(
        "{} fault(s), {nothing}:\n\n{}",
        faults.len(),
        list.join("\n\n")
    ))
}
