//! Where everything in an `.ftl` file stands.
//!
//! The parser has no spans, but all that it gives back is borrowed from the text: where a piece lies in memory says
//! where it stands.

use fluent_syntax::ast::{Attribute, Comment, Entry as Node, Pattern};

use super::ftl::{Entry, Slot, line_of};
use super::value;

/// A file while it is read, entry by entry.
pub struct Reading<'a> {
    text: &'a str,
    /// Its messages and terms so far.
    pub entries: Vec<Entry>,
    /// What it says of itself so far.
    pub about: Vec<String>,
    heading: Option<String>,
    /// Where a heading begins that no entry has followed yet.
    pending: Option<usize>,
}

impl<'a> Reading<'a> {
    /// At the beginning of a text.
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            entries: Vec::new(),
            about: Vec::new(),
            heading: None,
            pending: None,
        }
    }

    /// Takes the next entry.
    pub fn node(&mut self, node: &Node<&'a str>) {
        match node {
            Node::Message(message) => {
                self.entry(
                    message.id.name,
                    "",
                    message.value.as_ref(),
                    &message.attributes,
                    message.comment.as_ref(),
                );
            }
            Node::Term(term) => {
                self.entry(
                    term.id.name,
                    "-",
                    Some(&term.value),
                    &term.attributes,
                    term.comment.as_ref(),
                );
            }
            Node::GroupComment(comment) => {
                self.cut(comment);
                let words = lines(comment);
                self.pending = self.begins(comment);
                self.heading = (!words.trim().is_empty()).then_some(words);
            }
            Node::ResourceComment(comment) => {
                self.cut(comment);
                self.about
                    .extend(comment.content.iter().map(|line| (*line).to_owned()));
            }
            Node::Comment(comment) => self.cut(comment),
            // A file with junk was refused.
            Node::Junk { .. } => {}
        }
    }

    /// The entry before ends where something else begins.
    fn end(&mut self, at: usize) {
        let Some(last) = self.entries.last_mut() else {
            return;
        };
        if last.end > 0 {
            return;
        }
        let body = self.text.get(last.at..at).unwrap_or_default();
        let filled = last.at + body.trim_end_matches([' ', '\n', '\r']).len();
        let rest = self.text.get(filled..).unwrap_or_default();
        last.end = rest
            .find('\n')
            .map_or(self.text.len(), |newline| filled + newline + 1);
        if let Some(slot) = last.slots.last_mut() {
            slot.span.end = filled;
        }
    }

    fn cut(&mut self, comment: &Comment<&'a str>) {
        if let Some(at) = self.begins(comment) {
            self.end(at);
        }
    }

    fn begins(&self, comment: &Comment<&'a str>) -> Option<usize> {
        let first = comment.content.first()?;
        Some(self.line_start(self.offset(first)))
    }

    fn entry(
        &mut self,
        name: &'a str,
        sign: &str,
        value: Option<&Pattern<&'a str>>,
        attributes: &[Attribute<&'a str>],
        comment: Option<&Comment<&'a str>>,
    ) {
        let named = self.offset(name);
        let at = self.line_start(named);
        let first = comment.and_then(|comment| self.begins(comment));
        self.end(first.unwrap_or(at));
        // The parser gives a message also the comment that an empty line sets apart from it.
        let comment = comment.filter(|comment| {
            let last = comment.content.last();
            last.is_some_and(|last| {
                let after = self.offset(last) + last.len();
                matches!(self.text.get(after..at), Some("\n" | "\r\n"))
            })
        });
        let start = comment.and(first).unwrap_or(at);
        let id = format!("{sign}{name}");
        let equals = self.after_equals(named + name.len());
        let mut slots = Vec::new();
        if let Some(pattern) = value {
            slots.push(Slot {
                key: id.clone(),
                value: value::text(pattern),
                span: equals..equals,
            });
        }
        for attribute in attributes {
            let begins = self.offset(attribute.id.name);
            let line = self.line_start(begins);
            if let Some(before) = slots.last_mut() {
                before.span.end = self.filled(before.span.start, line);
            }
            let equals = self.after_equals(begins + attribute.id.name.len());
            slots.push(Slot {
                key: format!("{id}.{}", attribute.id.name),
                value: value::text(&attribute.value),
                span: equals..equals,
            });
        }
        self.entries.push(Entry {
            line: line_of(self.text, at),
            comment: comment.map(lines),
            heading: self.heading.clone(),
            head: self.pending.take().unwrap_or(start),
            start,
            at,
            end: 0,
            equals,
            slots,
            id,
        });
    }

    fn filled(&self, from: usize, to: usize) -> usize {
        let body = self.text.get(from..to).unwrap_or_default();
        from + body.trim_end_matches([' ', '\n', '\r']).len()
    }

    fn after_equals(&self, from: usize) -> usize {
        let rest = self.text.get(from..).unwrap_or_default();
        rest.find('=').map_or(from, |equals| from + equals + 1)
    }

    fn line_start(&self, at: usize) -> usize {
        let before = self.text.get(..at).unwrap_or_default();
        before.rfind('\n').map_or(0, |newline| newline + 1)
    }

    fn offset(&self, piece: &str) -> usize {
        let from = self.text.as_ptr().addr();
        piece
            .as_ptr()
            .addr()
            .saturating_sub(from)
            .min(self.text.len())
    }

    /// At the end: the last entry ends here.
    pub fn done(mut self) -> Self {
        self.end(self.text.len());
        self
    }
}

/// A comment's lines without their signs.
fn lines(comment: &Comment<&str>) -> String {
    comment.content.join("\n")
}
