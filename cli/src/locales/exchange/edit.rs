//! Changing an `.ftl` file in place: only the values and comments that differ are written, new messages go where
//! the source has them, every other byte stays.

use std::fmt::Write as _;
use std::ops::Range;

use super::ftl::{Entry, File, id_of};
use super::value::{self, NotFluent};

/// What is to change in a file, in the source's order.
#[derive(Debug)]
pub enum Change {
    /// A new value for a key; the key may be new.
    Value {
        /// The message's id, or `id.name` of an attribute.
        key: String,
        /// The value in the one layout.
        value: String,
    },
    /// A new comment for a message that is there or comes with its value.
    Comment {
        /// The message's id.
        id: String,
        /// Its lines.
        text: String,
    },
}

/// Which goes first of what is added at one place: the rest of the message before, a new message, the comment of the
/// message after.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    Value,
    New,
    Comment,
}

struct Edit {
    range: Range<usize>,
    turn: Turn,
    text: String,
}

/// The file's text with the changes in it. `source` is the file that it translates.
///
/// # Errors
/// When a value is none.
pub fn apply(file: &File, source: &File, changes: &[Change]) -> Result<String, NotFluent> {
    let mut edits = Vec::new();
    let mut new: Vec<New> = Vec::new();
    for change in changes {
        match change {
            Change::Value { key, value } => {
                let id = id_of(key);
                let Some(entry) = file.entry(id) else {
                    let at = new.iter().position(|entry| entry.id == id);
                    let at = at.unwrap_or_else(|| {
                        new.push(New::of(id));
                        new.len() - 1
                    });
                    if let Some(entry) = new.get_mut(at) {
                        entry.add(key, value)?;
                    }
                    continue;
                };
                edits.push(revalue(entry, key, value)?);
            }
            Change::Comment { id, text } => match file.entry(id) {
                Some(entry) => edits.push(Edit {
                    range: entry.start..entry.at,
                    turn: Turn::Comment,
                    text: comment(text, "#"),
                }),
                None => {
                    if let Some(entry) = new.iter_mut().find(|entry| entry.id == *id) {
                        entry.comment = comment(text, "#");
                    }
                }
            },
        }
    }
    let mut placing = Placing {
        file,
        source,
        headings: Vec::new(),
    };
    // In the source's order, so that of two that go to one place the earlier stands before the later.
    new.sort_by_key(|entry| placing.rank(entry.id));
    let mut placed: Vec<Placed> = Vec::new();
    for entry in &new {
        let next = placing.place(entry);
        if let Some(last) = placed.last_mut() {
            last.part_from(Some(&next));
        }
        placed.push(next);
    }
    if let Some(last) = placed.last_mut() {
        last.part_from(None);
    }
    edits.extend(placed.into_iter().map(|placed| placed.edit));
    // A stable sort: what goes to one place keeps its order.
    edits.sort_by_key(|edit| (edit.range.start, edit.turn));
    Ok(write(&file.text, &edits))
}

fn write(text: &str, edits: &[Edit]) -> String {
    let newline = match text.find('\n') {
        Some(at) if text.get(..at).is_some_and(|before| before.ends_with('\r')) => "\r\n",
        _ => "\n",
    };
    let (mut out, mut done) = (String::with_capacity(text.len()), 0);
    for edit in edits {
        out.push_str(text.get(done..edit.range.start).unwrap_or_default());
        // What is added at the end of a file whose last line has none needs its own line.
        let whole_lines = edit.range.is_empty() && edit.text.ends_with('\n');
        if whole_lines && !out.is_empty() && !out.ends_with('\n') {
            out.push_str(newline);
        }
        if newline == "\n" {
            out.push_str(&edit.text);
        } else {
            out.push_str(&edit.text.replace('\n', newline));
        }
        done = edit.range.end;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

/// A new value of an entry that is there.
fn revalue(entry: &Entry, key: &str, value: &str) -> Result<Edit, NotFluent> {
    let attribute = key.split_once('.').map(|(_, name)| name);
    let indent = if attribute.is_some() { 4 } else { 0 };
    let text = value::read(value, |pattern| value::laid_out(pattern, indent))?;
    if let Some(slot) = entry.slots.iter().find(|slot| slot.key == key) {
        return Ok(Edit {
            range: slot.span.clone(),
            turn: Turn::Value,
            text,
        });
    }
    Ok(match attribute {
        // The message had attributes only.
        None => Edit {
            range: entry.equals..entry.equals,
            turn: Turn::Value,
            text,
        },
        Some(name) => {
            let at = entry
                .slots
                .last()
                .map_or(entry.equals, |slot| slot.span.end);
            Edit {
                range: at..at,
                turn: Turn::Value,
                text: format!("\n    .{name} ={text}"),
            }
        }
    })
}

fn comment(text: &str, sign: &str) -> String {
    let lines = text.split('\n').map(|line| {
        let line = line.trim_end();
        if line.is_empty() {
            format!("{sign}\n")
        } else {
            format!("{sign} {line}\n")
        }
    });
    lines.collect()
}

/// A message that the file has not yet.
struct New<'a> {
    id: &'a str,
    comment: String,
    value: String,
    attributes: String,
}

impl<'a> New<'a> {
    fn of(id: &'a str) -> Self {
        Self {
            id,
            comment: String::new(),
            value: String::new(),
            attributes: String::new(),
        }
    }

    fn add(&mut self, key: &str, value: &str) -> Result<(), NotFluent> {
        match key.split_once('.') {
            Some((_, name)) => {
                let text = value::read(value, |pattern| value::laid_out(pattern, 4))?;
                let _ = writeln!(self.attributes, "    .{name} ={text}");
            }
            None => self.value = value::read(value, |pattern| value::laid_out(pattern, 0))?,
        }
        Ok(())
    }

    fn text(&self) -> String {
        format!(
            "{}{} ={}\n{}",
            self.comment, self.id, self.value, self.attributes
        )
    }
}

struct Placing<'a> {
    file: &'a File,
    source: &'a File,
    /// The headings that were written already.
    headings: Vec<&'a str>,
}

impl<'a> Placing<'a> {
    fn rank(&self, id: &str) -> usize {
        let mut ids = self.source.entries.iter();
        ids.position(|entry| entry.id == id).unwrap_or(usize::MAX)
    }

    /// After the nearest message before it under the same heading, else before the nearest one after it there;
    /// else with its heading after all under the heading before, or before the first that comes after it.
    fn place(&mut self, new: &New<'_>) -> Placed<'a> {
        // Where it was laid out to be translated; what is said of it above stays its comment.
        if let Some(stub) = self.file.stubs.iter().find(|stub| stub.id == new.id) {
            let edit = Edit {
                range: stub.range.clone(),
                turn: Turn::New,
                text: new.text(),
            };
            return Placed::new(edit, None);
        }
        let rank = self.rank(new.id);
        let Some(own) = self.source.entries.get(rank) else {
            return Placed::new(at(self.file.text.len(), new.text()), None);
        };
        let (before, after) = self.source.entries.split_at(rank);
        let here = |entry: &&'a Entry| entry.heading == own.heading;
        let there = |entry: &'a Entry| self.file.entry(&entry.id);
        if let Some(entry) = before.iter().rev().filter(here).find_map(there) {
            return Placed::new(at(entry.end, new.text()), None);
        }
        if let Some(entry) = after.iter().filter(here).find_map(there) {
            return Placed::new(at(entry.start, new.text()), None);
        }
        let before = before.iter().rev().find_map(there);
        let after = after.iter().find_map(there);
        // A file without headings gets none: it would take in all that follows.
        let flat = !self.file.entries.is_empty()
            && self
                .file
                .entries
                .iter()
                .all(|entry| entry.heading.is_none());
        let heading = own.heading.as_deref().filter(|_| !flat);
        let is_first = heading.is_some_and(|heading| !self.headings.contains(&heading));
        if is_first {
            self.headings.extend(heading);
        }
        let heading_line = match heading {
            Some(heading) if is_first => comment(heading, "##"),
            _ => String::new(),
        };
        let parted = |blank: bool| if is_first && blank { "\n" } else { "" };
        if let Some(entry) = before {
            let end = if heading.is_some() {
                self.end_of_group(entry)
            } else {
                entry.end
            };
            let text = format!("{}{heading_line}{}", parted(true), new.text());
            return Placed::new(at(end, text), None);
        }
        if let Some(entry) = after {
            let text = heading_line + &new.text();
            return Placed::new(at(entry.head, text), heading);
        }
        let blank = self.headings.len() > 1 || !self.file.text.is_empty();
        let text = format!("{}{heading_line}{}", parted(blank), new.text());
        Placed::new(at(self.file.text.len(), text), None)
    }

    /// Where the last message ends before the next heading.
    fn end_of_group(&self, entry: &Entry) -> usize {
        let rest = self
            .file
            .entries
            .iter()
            .skip_while(|other| other.id != entry.id);
        let group = rest.skip(1).take_while(|other| other.head == other.start);
        group.last().map_or(entry.end, |last| last.end)
    }
}

/// A new message in its place.
struct Placed<'a> {
    edit: Edit,
    /// The heading, when another one follows: an empty line goes between them.
    before: Option<&'a str>,
}

impl<'a> Placed<'a> {
    const fn new(edit: Edit, before: Option<&'a str>) -> Self {
        Self { edit, before }
    }

    fn part_from(&mut self, next: Option<&Self>) {
        if self.before.is_some() && next.and_then(|next| next.before) != self.before {
            self.edit.text.push('\n');
        }
    }
}

fn at(place: usize, text: String) -> Edit {
    Edit {
        range: place..place,
        turn: Turn::New,
        text,
    }
}
