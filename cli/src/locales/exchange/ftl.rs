//! An `.ftl` file with the place of everything in it, so that one value can be changed and every other byte stay.

use std::ops::Range;

use fluent_syntax::parser;

use super::fault::Fault;
use super::reading::Reading;

/// A file.
#[derive(Debug)]
pub struct File {
    /// Its name, such as `app.ftl`.
    pub name: String,
    /// How a person finds it, such as `locales/ar/app.ftl`.
    pub path: String,
    /// What is in it.
    pub text: String,
    /// Its messages and terms, in their order.
    pub entries: Vec<Entry>,
    /// What the file says of itself (`###`).
    pub about: Vec<String>,
    /// The messages that are laid out as comments until somebody translates them.
    pub stubs: Vec<Stub>,
}

/// A message as `sportello locales new` lays it out: `# id =` at the end of its comment.
#[derive(Debug)]
pub struct Stub {
    /// The message's id.
    pub id: String,
    /// From that line to the end of the comment.
    pub range: Range<usize>,
}

/// A message or a term.
#[derive(Debug)]
pub struct Entry {
    /// Its id, a term's with its `-`.
    pub id: String,
    /// The line of its id, from 1.
    pub line: usize,
    /// The comment right above it.
    pub comment: Option<String>,
    /// The heading (`##`) that it stands under.
    pub heading: Option<String>,
    /// Where the heading right above it begins; else where it begins itself.
    pub head: usize,
    /// Where it begins, with its comment.
    pub start: usize,
    /// Where the line of its id begins.
    pub at: usize,
    /// Where the line after it begins.
    pub end: usize,
    /// After its `=`.
    pub equals: usize,
    /// Its value and its attributes' values.
    pub slots: Vec<Slot>,
}

/// A value in a file.
#[derive(Debug)]
pub struct Slot {
    /// The id, for an attribute with its name: `id.name`.
    pub key: String,
    /// The text in the one layout of [`value`].
    pub value: String,
    /// What stands after the `=`.
    pub span: Range<usize>,
}

impl File {
    /// One that is not there yet.
    pub const fn empty() -> Self {
        Self {
            name: String::new(),
            path: String::new(),
            text: String::new(),
            entries: Vec::new(),
            about: Vec::new(),
            stubs: Vec::new(),
        }
    }

    /// Reads a file.
    ///
    /// # Errors
    /// Everything in it that is not Fluent, and every id that is there twice: with line and remedy.
    pub fn read(name: &str, path: &str, text: String) -> Result<Self, Vec<Fault>> {
        let resource = parser::parse(text.as_str()).map_err(|(_, errors)| {
            let faults = errors.into_iter().map(|error| {
                Fault::new(
                    format!("{path}:{}", line_of(&text, error.pos.start)),
                    format!("this is not Fluent: {}", error.kind),
                    "mend it in this file first, then ask again",
                )
            });
            faults.collect::<Vec<_>>()
        })?;
        let mut reading = Reading::new(&text);
        for node in &resource.body {
            reading.node(node);
        }
        let Reading { entries, about, .. } = reading.done();
        let faults = twice(path, &entries);
        if !faults.is_empty() {
            return Err(faults);
        }
        let mut stubs = stubs(&text);
        // One that somebody wrote a message right below is that message's comment.
        stubs.retain(|stub| {
            let mut entries = entries.iter();
            entries.all(|entry| entry.at <= stub.range.start || stub.range.end <= entry.start)
        });
        Ok(Self {
            name: name.to_owned(),
            path: path.to_owned(),
            entries,
            about,
            stubs,
            text,
        })
    }

    /// The entry of an id.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == id)
    }
}

/// The id of a key: all before an attribute's name.
pub fn id_of(key: &str) -> &str {
    key.split('.').next().unwrap_or(key)
}

/// A line that begins with `#` is a comment wherever it stands: what goes on with a value is set in.
fn stubs(text: &str) -> Vec<Stub> {
    let mut found: Vec<Stub> = Vec::new();
    let (mut at, mut is_open) = (0, false);
    for line in text.split_inclusive('\n') {
        let begins = at;
        at += line.len();
        is_open &= line.starts_with('#') && !line.starts_with("##");
        if is_open {
            if let Some(last) = found.last_mut() {
                last.range.end = at;
            }
        } else if let Some(id) = stub_id(line) {
            is_open = true;
            found.push(Stub {
                id: id.to_owned(),
                range: begins..at,
            });
        }
    }
    found
}

fn stub_id(line: &str) -> Option<&str> {
    let (id, rest) = line.strip_prefix("# ")?.split_once(" =")?;
    let is_id = id.starts_with(|sign: char| sign.is_ascii_alphabetic())
        && id
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    let rest = rest.trim();
    let is_empty = rest.is_empty() || (rest.starts_with("{ $") && rest.ends_with("->"));
    (is_id && is_empty).then_some(id)
}

fn twice(path: &str, entries: &[Entry]) -> Vec<Fault> {
    let keys = entries
        .iter()
        .flat_map(|entry| entry.slots.iter().map(move |slot| (&slot.key, entry.line)));
    let mut seen = std::collections::BTreeMap::new();
    let mut faults = Vec::new();
    for (key, line) in keys {
        if let Some(first) = seen.insert(key, line) {
            faults.push(Fault::new(
                format!("{path}:{line}"),
                format!("`{key}` is already there in line {first}"),
                "rename or remove one of the two, then ask again",
            ));
        }
    }
    faults
}

/// The line, from 1, of a place in a text.
pub fn line_of(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or(text);
    before.matches('\n').count() + 1
}
