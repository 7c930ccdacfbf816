//! Reading a PO file, whoever wrote it: Weblate, Pontoon, Poedit, gettext's own tools.

use std::collections::BTreeMap;

use super::super::fault::Fault;
use super::super::row::{Returned, Row};

/// Reads a PO file's text. `name` is what the file is called.
///
/// # Errors
/// Everything in it that is no PO, with its line, all at once.
pub fn read(name: &str, text: &str) -> Result<Returned, Vec<Fault>> {
    let mut reading = Reading {
        name,
        entry: Entry::default(),
        field: None,
        returned: Returned::default(),
        faults: Vec::new(),
        seen: BTreeMap::new(),
        has_header: false,
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    for (index, line) in text.lines().enumerate() {
        reading.line(index + 1, line.trim());
    }
    reading.finish();
    if reading.has_header && reading.returned.tag.is_empty() {
        reading.fault(
            1,
            "the header names no language",
            "put the line \"Language: ar\\n\" (with your tag) into the first msgstr",
        );
    }
    if !reading.has_header {
        reading.fault(
            1,
            "there is no header",
            "begin with the entry msgid \"\" of the exported file, which names the language",
        );
    }
    if reading.faults.is_empty() {
        Ok(reading.returned)
    } else {
        Err(reading.faults)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Field {
    Context,
    Source,
    Translation,
    /// `msgid_plural` or `msgstr[1]`, which are not used here.
    Plural,
}

#[derive(Default)]
struct Entry {
    line: usize,
    note: Vec<String>,
    fuzzy: bool,
    fields: BTreeMap<Field, String>,
}

struct Reading<'a> {
    name: &'a str,
    entry: Entry,
    field: Option<Field>,
    returned: Returned,
    faults: Vec<Fault>,
    seen: BTreeMap<String, usize>,
    has_header: bool,
}

impl Reading<'_> {
    fn fault(&mut self, line: usize, what: impl Into<String>, remedy: impl Into<String>) {
        self.faults
            .push(Fault::new(format!("{}:{line}", self.name), what, remedy));
    }

    fn line(&mut self, number: usize, line: &str) {
        if line.starts_with("#~") {
            // An entry that the tool keeps though it is gone, with the comments above it.
            self.finish();
            return;
        }
        if line.is_empty() || line.starts_with("#|") {
            return;
        }
        if let Some(comment) = line.strip_prefix('#') {
            if self.entry.fields.contains_key(&Field::Translation) {
                self.finish();
            }
            self.comment(comment);
            return;
        }
        if line.starts_with('"') {
            return self.more(number, line);
        }
        let (word, rest) = line.split_once([' ', '\t', '"']).unwrap_or((line, ""));
        let rest = line.get(word.len()..).unwrap_or(rest).trim_start();
        let field = match word {
            "msgctxt" => Field::Context,
            "msgid" => Field::Source,
            "msgstr" => Field::Translation,
            word if word == "msgid_plural" || word.starts_with("msgstr[") => Field::Plural,
            other => {
                return self.fault(
                    number,
                    format!("`{other}` is no word of a PO file"),
                    "see that each string stands in quotes, with \\\" for a quote in it",
                );
            }
        };
        let begins = field == Field::Context || (field == Field::Source && !self.only_context());
        if begins && !self.entry.fields.is_empty() {
            self.finish();
        }
        if self.entry.fields.is_empty() {
            self.entry.line = number;
        }
        if field == Field::Plural {
            if !self.entry.fields.contains_key(&Field::Plural) {
                self.fault(
                    number,
                    "this is a plural of gettext",
                    "write one msgstr with all forms: { $count -> [one] ... *[other] ... }",
                );
            }
        } else if self.entry.fields.contains_key(&field) {
            self.fault(
                number,
                format!("a second {word} in one entry"),
                "put an empty line between the entries and begin each with msgctxt",
            );
        }
        self.field = Some(field);
        self.entry.fields.entry(field).or_default();
        self.more(number, rest);
    }

    fn only_context(&self) -> bool {
        self.entry.fields.len() == 1 && self.entry.fields.contains_key(&Field::Context)
    }

    fn comment(&mut self, comment: &str) {
        match comment.chars().next() {
            None => self.entry.note.push(String::new()),
            Some(' ') => self
                .entry
                .note
                .push(comment.get(1..).unwrap_or_default().to_owned()),
            Some(',') => {
                let mut flags = comment.trim_start_matches(',').split(',');
                self.entry.fuzzy |= flags.any(|flag| flag.trim() == "fuzzy");
            }
            // What was extracted and where from is ours; other signs are for other tools.
            Some(_) => {}
        }
    }

    /// A string that goes on with the field.
    fn more(&mut self, number: usize, quoted: &str) {
        let Some(field) = self.field else {
            return self.fault(
                number,
                "a string that belongs to nothing",
                "begin with msgctxt, msgid or msgstr",
            );
        };
        let inner = quoted
            .strip_prefix('"')
            .and_then(|rest| rest.strip_suffix('"'));
        match inner.ok_or("a string without its two quotes").and_then(plain) {
            Ok(text) => {
                self.entry.fields.entry(field).or_default().push_str(&text);
            }
            Err(what) => self.fault(number, what, "write \\\" for a quote, \\\\ for a backslash, \\n for a new line, and quotes around the whole"),
        }
    }

    fn finish(&mut self) {
        let entry = std::mem::take(&mut self.entry);
        self.field = None;
        let mut fields = entry.fields;
        if fields.is_empty() {
            // The comment at the head of a file, or at its end.
            return;
        }
        let (key, source) = (
            fields.remove(&Field::Context),
            fields.remove(&Field::Source),
        );
        let Some(translation) = fields.remove(&Field::Translation) else {
            if !fields.contains_key(&Field::Plural) {
                self.fault(
                    entry.line,
                    "an entry without msgstr",
                    "add msgstr \"\" for one that is not translated",
                );
            }
            return;
        };
        let source = source.unwrap_or_default();
        let Some(key) = key else {
            if source.is_empty() {
                return self.header(&translation);
            }
            let fault = Fault::new(
                format!("{}:{}", self.name, entry.line),
                "an entry without msgctxt",
                "put back the msgctxt, which is the message's id",
            );
            self.faults.push(fault.about(&source));
            return;
        };
        if let Some(first) = self.seen.insert(key.clone(), entry.line) {
            self.fault(
                entry.line,
                format!("`{key}` is already there in line {first}"),
                "leave one of the two",
            );
            return;
        }
        self.returned.rows.push(Row {
            place: format!("{}:{}", self.name, entry.line),
            key,
            source,
            translation,
            note: Some(entry.note.join("\n")),
            unsure: entry.fuzzy,
        });
    }

    fn header(&mut self, text: &str) {
        self.has_header = true;
        let language = text.lines().find_map(|line| line.strip_prefix("Language:"));
        self.returned.tag = language.unwrap_or_default().trim().replace('_', "-");
        let kind = text
            .lines()
            .find_map(|line| line.strip_prefix("Content-Type:"));
        let other = kind
            .and_then(|kind| kind.split_once("charset="))
            .map(|(_, set)| set.trim());
        if let Some(other) = other.filter(|set| !set.eq_ignore_ascii_case("utf-8")) {
            self.fault(
                1,
                format!("the file says that it is {other}"),
                "save it as UTF-8 (msgconv --to-code=UTF-8)",
            );
        }
    }
}

/// A string of C without its escapes.
fn plain(text: &str) -> Result<String, &'static str> {
    let mut out = String::with_capacity(text.len());
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        if sign == '"' {
            return Err("a quote inside of a string");
        }
        if sign != '\\' {
            out.push(sign);
            continue;
        }
        match signs.next() {
            Some('n') => out.push('\n'),
            Some('t') => out.push('\t'),
            Some('r') => out.push('\r'),
            Some('a') => out.push('\u{7}'),
            Some('b') => out.push('\u{8}'),
            Some('v') => out.push('\u{b}'),
            Some('f') => out.push('\u{c}'),
            Some(quoted @ ('"' | '\\' | '\'' | '?')) => out.push(quoted),
            Some(first) if first.is_digit(8) => {
                let mut code = first.to_digit(8).unwrap_or_default();
                for _ in 0..2 {
                    let Some(digit) = signs.peek().and_then(|next| next.to_digit(8)) else {
                        break;
                    };
                    code = code * 8 + digit;
                    signs.next();
                }
                out.push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            _ => return Err("a backslash before a sign that needs none"),
        }
    }
    Ok(out)
}
