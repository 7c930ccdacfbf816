//! What is wrong in a file of words, told so that who translates can mend it.

use std::fmt;

/// What sort of fault; [`Kind::code`] is its stable name for scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The file is not Fluent.
    Syntax,
    /// Fluent that the app does not use, or an id that is not in kebab-case.
    Unsupported,
    /// The same id twice.
    Twice,
    /// A message of the source language is not translated.
    Missing,
    /// A message that the source language does not have.
    Obsolete,
    /// The variables differ from those of the source.
    Placeables,
    /// A reference to what is not there, or in a circle.
    Reference,
    /// A plural lacks a form of its language.
    Plural,
}

impl Kind {
    /// Its name in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::Unsupported => "unsupported",
            Self::Twice => "twice",
            Self::Missing => "missing",
            Self::Obsolete => "obsolete",
            Self::Placeables => "placeables",
            Self::Reference => "reference",
            Self::Plural => "plural",
        }
    }
}

/// Something wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file.
    pub path: String,
    /// The line, from 1; 0 when it is about the file or folder as a whole.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
    /// The language whose fault it is: a BCP 47 tag. Of a missing message, the one that lacks it.
    pub locale: String,
    /// The message or term (this with its `-`); empty when it is about more than one.
    pub id: String,
    /// What sort of fault.
    pub kind: Kind,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        write!(f, ": {}\n    remedy: {}", self.what, self.remedy)
    }
}
