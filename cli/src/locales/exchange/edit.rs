//! Changing an `.ftl` file in place: only the values and comments that differ are written, new messages go where
//! the source has them, every other byte stays.

use std::ops::Range;

use super::ftl::{Entry, File, id_of};
use super::place::{New, Placed, Placing};
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

/// Which goes first of what is added at one place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    /// The rest of the message before.
    Value,
    /// A new message.
    New,
    /// The comment of the message after.
    Comment,
}

/// A change of the text.
pub struct Edit {
    /// What it takes the place of.
    pub range: Range<usize>,
    /// Its turn among those of one place.
    pub turn: Turn,
    /// What is written, with plain line feeds.
    pub text: String,
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
    let mut placing = Placing::new(file, source);
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

/// A comment's lines with their sign.
pub fn comment(text: &str, sign: &str) -> String {
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
