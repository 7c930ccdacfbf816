//! Writing a PO file: always the same bytes for the same texts, so no dates.

use std::fmt::Write as _;

use sportello_core::l10n::Locale;

use super::super::folder::{Document, State, Unit};
use super::plural;

/// Weblate's checks of Fluent, which it leaves out for a PO file unless a message asks for them
/// (<https://docs.weblate.org/en/latest/user/checks.html>). Other tools pass by flags that they do not know.
const FLAGS: &str = "fluent-target-syntax, fluent-parts, fluent-references";

/// The file's text.
pub fn write(document: &Document) -> String {
    let mut out = String::new();
    header(&mut out, &document.tag);
    for part in &document.parts {
        for unit in &part.units {
            out.push('\n');
            entry(&mut out, unit);
        }
    }
    out
}

fn header(out: &mut String, tag: &str) {
    let _ = writeln!(
        out,
        "# Sportello, {tag}. Made by `sportello locales export`; bring it back by `sportello locales import`."
    );
    let mut lines = format!(
        "Project-Id-Version: sportello\nLanguage: {}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n",
        // gettext writes zh_Hans where BCP 47 writes zh-Hans.
        tag.replace('-', "_")
    );
    if let Some(forms) = plural::header(tag) {
        let _ = writeln!(lines, "Plural-Forms: {forms}");
    }
    let _ = writeln!(lines, "X-Source-Language: {}", Locale::SOURCE.code());
    field(out, "msgid", "");
    field(out, "msgstr", &lines);
}

fn entry(out: &mut String, unit: &Unit) {
    if let Some(note) = &unit.note {
        comment(out, "# ", note);
    }
    if let Some(heading) = &unit.heading {
        comment(out, "#. ", heading);
    }
    if let Some(text) = &unit.comment {
        comment(out, "#. ", text);
    }
    if let Some(english) = &unit.english {
        comment(out, "#. ", &format!("English: {english}"));
    }
    if !unit.forms.is_empty() {
        comment(
            out,
            "#. ",
            &format!("Plural forms: {}", unit.forms.join(", ")),
        );
    }
    if let Some(seen) = &unit.seen {
        comment(out, "#. ", &format!("Seen: {seen}"));
    }
    // A path with a space would read as two.
    comment(out, "#: ", &unit.origin.replace(' ', "%20"));
    let fuzzy = if unit.state == State::Unreviewed {
        "fuzzy, "
    } else {
        ""
    };
    comment(out, "#, ", &format!("{fuzzy}{FLAGS}"));
    field(out, "msgctxt", &unit.key);
    field(out, "msgid", &unit.source);
    field(out, "msgstr", &unit.translation);
}

fn comment(out: &mut String, sign: &str, text: &str) {
    for line in text.split('\n') {
        let line = format!("{sign}{line}");
        out.push_str(line.trim_end());
        out.push('\n');
    }
}

/// A field; of several lines one in each string, as `msgcat --no-wrap` has it.
fn field(out: &mut String, name: &str, text: &str) {
    let _ = write!(out, "{name} ");
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    if lines.len() > 1 {
        out.push_str("\"\"\n");
    }
    if lines.is_empty() {
        out.push_str("\"\"\n");
    }
    for line in lines {
        let _ = writeln!(out, "\"{}\"", escaped(line));
    }
}

/// A string as C writes it.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\\' => out.push_str("\\\\"),
            '"' => out.push_str("\\\""),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            control if u32::from(control) < 0x20 || control == '\u{7f}' => {
                let _ = write!(out, "\\{:03o}", u32::from(control));
            }
            other => out.push(other),
        }
    }
    out
}
