//! What is wrong with the source tables: where, what, and what to do about it.

use std::fmt;

/// One fault, placed where an editor's cursor can be put.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file, relative to the folder that was read, with `/` between its parts.
    pub file: String,
    /// The line as an editor counts it, from 1.
    pub line: u64,
    /// The column's name in the header; `row` when the fault is of the whole row, `file` of the file.
    pub column: String,
    /// What is wrong.
    pub problem: String,
    /// What to do about it.
    pub remedy: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            line,
            column,
            problem,
            remedy,
        } = self;
        write!(f, "{file}:{line}: {column}: {problem}; {remedy}")
    }
}

/// Every fault of a folder of source tables, in the order of file, line and column.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Faults(Vec<Fault>);

impl Faults {
    /// The faults, sorted and without repetition.
    pub(crate) fn new(mut all: Vec<Fault>) -> Self {
        all.sort();
        all.dedup();
        Self(all)
    }

    /// Each fault.
    pub fn iter(&self) -> std::slice::Iter<'_, Fault> {
        self.0.iter()
    }

    /// How many there are; never 0 in what [`super::read`] returns.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'a> IntoIterator for &'a Faults {
    type Item = &'a Fault;
    type IntoIter = std::slice::Iter<'a, Fault>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, fault) in self.0.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{fault}")?;
        }
        Ok(())
    }
}
