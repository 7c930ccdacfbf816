//! What comes back from a translator, whatever the format.

/// A file that came back.
#[derive(Debug, Default)]
pub struct Returned {
    /// The language's tag as the file names it.
    pub tag: String,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// A translation that came back.
#[derive(Debug, Default)]
pub struct Row {
    /// Where it stands: file and line, or sheet and row.
    pub place: String,
    /// The message's id, of an attribute with its name.
    pub key: String,
    /// The Italian text that was translated.
    pub source: String,
    /// The translation; empty when there is none.
    pub translation: String,
    /// The translator's own comment; `None` when the file has no place for it.
    pub note: Option<String>,
    /// Whether the tool says that somebody has still to look at it.
    pub unsure: bool,
}
