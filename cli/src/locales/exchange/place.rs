//! Where new messages go in a file: where its source has them.

use std::fmt::Write as _;

use super::edit::{Edit, Turn, comment};
use super::ftl::{Entry, File};
use super::value::{self, NotFluent};

/// A message that the file has not yet.
pub struct New<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its comment's lines.
    pub comment: String,
    value: String,
    attributes: String,
}

impl<'a> New<'a> {
    /// One without a value yet.
    pub fn of(id: &'a str) -> Self {
        Self {
            id,
            comment: String::new(),
            value: String::new(),
            attributes: String::new(),
        }
    }

    /// Takes its value, or an attribute's.
    ///
    /// # Errors
    /// When the value is none.
    pub fn add(&mut self, key: &str, value: &str) -> Result<(), NotFluent> {
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

/// Finds the places of new messages.
pub struct Placing<'a> {
    file: &'a File,
    source: &'a File,
    /// The headings that were written already.
    headings: Vec<&'a str>,
}

impl<'a> Placing<'a> {
    /// For a file and the one that it translates.
    pub const fn new(file: &'a File, source: &'a File) -> Self {
        Self {
            file,
            source,
            headings: Vec::new(),
        }
    }

    /// Where the source has a message.
    pub fn rank(&self, id: &str) -> usize {
        let mut ids = self.source.entries.iter();
        ids.position(|entry| entry.id == id).unwrap_or(usize::MAX)
    }

    /// After the nearest message before it under the same heading, else before the nearest one after it there;
    /// else with its heading after all under the heading before, or before the first that comes after it.
    pub fn place(&mut self, new: &New<'_>) -> Placed<'a> {
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
pub struct Placed<'a> {
    /// What is written.
    pub edit: Edit,
    /// The heading, when another one follows: an empty line goes between them.
    before: Option<&'a str>,
}

impl<'a> Placed<'a> {
    const fn new(edit: Edit, before: Option<&'a str>) -> Self {
        Self { edit, before }
    }

    /// Ends with an empty line when what comes next belongs to another heading.
    pub fn part_from(&mut self, next: Option<&Self>) {
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
