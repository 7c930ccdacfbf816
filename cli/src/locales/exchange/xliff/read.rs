//! Reading XLIFF 2, whoever wrote it: the codes come back as the data that they stand for.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use sportello_core::l10n::Locale;

use super::super::fault::Fault;
use super::super::ftl::line_of;
use super::super::row::{Returned, Row};

/// Reads a file's text. `name` is what the file is called.
///
/// # Errors
/// What is no XML ends the reading; everything else that is no XLIFF 2 is told at once, each with its line.
pub fn read(name: &str, text: &str) -> Result<Returned, Vec<Fault>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader::from_str(text);
    let mut reading = Reading {
        name,
        text,
        at: 0,
        open: Vec::new(),
        unit: None,
        sink: None,
        returned: Returned::default(),
        seen: BTreeMap::new(),
        faults: Vec::new(),
    };
    loop {
        reading.at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        match reader.read_event() {
            Ok(Event::Start(start)) => {
                reading.start(&start);
                reading.open.push(local(&start));
            }
            Ok(Event::Empty(start)) => {
                reading.start(&start);
                reading.end(&local(&start));
            }
            Ok(Event::End(end)) => {
                reading.open.pop();
                reading.end(end.local_name().as_ref());
            }
            Ok(Event::Text(text)) => reading.words(&text.xml10_content()),
            Ok(Event::CData(text)) => reading.words(&text.xml10_content()),
            Ok(Event::GeneralRef(reference)) => match resolved(&reference) {
                Some(sign) => reading.words(&sign),
                None => reading.fault(
                    "an entity that XLIFF does not know",
                    "write the character itself",
                ),
            },
            Ok(Event::DocType(_)) => reading.fault("a DOCTYPE, which XLIFF has not", "take it out"),
            Ok(Event::Eof) => break,
            Ok(Event::Comment(_) | Event::PI(_) | Event::Decl(_)) => {}
            Err(error) => {
                reading.at = usize::try_from(reader.error_position()).unwrap_or(usize::MAX);
                reading.fault(
                    format!("is no XML: {error}"),
                    "save it again with the tool that it comes from; do not edit it by hand",
                );
                return Err(reading.faults);
            }
        }
    }
    if let Some(open) = reading.open.last() {
        let what = format!("ends inside of <{open}>");
        reading.fault(what, "it was cut off: get the whole file");
    } else if reading.returned.tag.is_empty() && reading.faults.is_empty() {
        reading.fault(
            "there is no <xliff> with a trgLang",
            "put trgLang=\"ar\" (with your tag) into <xliff>",
        );
    }
    if reading.faults.is_empty() {
        Ok(reading.returned)
    } else {
        Err(reading.faults)
    }
}

/// What a reference such as `&lt;` or `&#xD;` stands for.
fn resolved(reference: &quick_xml::events::BytesRef<'_>) -> Option<String> {
    if let Ok(Some(sign)) = reference.resolve_char_ref() {
        return Some(sign.to_string());
    }
    let known = quick_xml::escape::resolve_xml_entity(&reference.xml10_content())?;
    Some(known.to_owned())
}

fn local(start: &BytesStart<'_>) -> String {
    start.local_name().as_ref().to_owned()
}

/// Where words go.
enum Sink {
    Data(String),
    Source,
    Target,
    Note,
}

#[derive(Default)]
struct Unit {
    key: String,
    line: usize,
    data: BTreeMap<String, String>,
    source: String,
    target: String,
    note: String,
    has_note: bool,
    state: Option<String>,
}

struct Reading<'a> {
    name: &'a str,
    text: &'a str,
    at: usize,
    open: Vec<String>,
    unit: Option<Unit>,
    sink: Option<Sink>,
    returned: Returned,
    seen: BTreeMap<String, usize>,
    faults: Vec<Fault>,
}

impl Reading<'_> {
    fn fault(&mut self, what: impl Into<String>, remedy: impl Into<String>) {
        let place = format!("{}:{}", self.name, line_of(self.text, self.at));
        let fault = Fault::new(place, what, remedy);
        let source = self.unit.as_ref().map(|unit| unit.source.clone());
        self.faults.push(fault.about(&source.unwrap_or_default()));
    }

    fn attribute(&mut self, start: &BytesStart<'_>, name: &str) -> Option<String> {
        for attribute in start.attributes() {
            match attribute {
                Ok(attribute) if attribute.key.as_ref() == name => {
                    let value = attribute.normalized_value(quick_xml::XmlVersion::Explicit1_0);
                    return value.ok().map(std::borrow::Cow::into_owned);
                }
                Ok(_) => {}
                Err(error) => {
                    self.fault(
                        format!("an attribute that is none: {error}"),
                        "save it again with the tool that it comes from",
                    );
                    return None;
                }
            }
        }
        None
    }

    fn start(&mut self, start: &BytesStart<'_>) {
        let name = local(start);
        match name.as_str() {
            "xliff" => self.root(start),
            "unit" => {
                let key = self.attribute(start, "id").unwrap_or_default();
                if key.is_empty() {
                    self.fault(
                        "a <unit> without an id",
                        "put back the id, which is the message's",
                    );
                }
                self.unit = Some(Unit {
                    key,
                    line: line_of(self.text, self.at),
                    ..Unit::default()
                });
            }
            "segment" => {
                let state = self.attribute(start, "state");
                if let Some(unit) = &mut self.unit {
                    unit.state = state;
                }
            }
            // Other modules, such as matches, have data, sources and targets of their own.
            "data" if self.is_of_unit() => {
                self.sink = self.attribute(start, "id").map(Sink::Data);
            }
            "source" if self.is_in_segment() => self.sink = Some(Sink::Source),
            "target" if self.is_in_segment() => self.sink = Some(Sink::Target),
            "note" if self.is_of_unit() => {
                let mine = self.attribute(start, "category").as_deref() == Some("translator");
                self.sink = (mine && self.unit.is_some()).then_some(Sink::Note);
                if let Some(unit) = self.unit.as_mut().filter(|_| mine) {
                    unit.has_note = true;
                }
            }
            "cp" => self.point(start),
            "ph" | "sc" | "ec" => self.code(start, "dataRef"),
            "pc" => self.code(start, "dataRefStart"),
            _ => {}
        }
    }

    fn is_in_segment(&self) -> bool {
        matches!(
            self.open.last().map(String::as_str),
            Some("segment" | "ignorable")
        )
    }

    /// Whether what is open is `<notes>` or `<originalData>` of a unit.
    fn is_of_unit(&self) -> bool {
        self.open
            .iter()
            .rev()
            .nth(1)
            .is_some_and(|open| open == "unit")
    }

    fn root(&mut self, start: &BytesStart<'_>) {
        let version = self.attribute(start, "version").unwrap_or_default();
        if !version.starts_with("2.") {
            self.fault(
                format!("is XLIFF {version:?}, not 2"),
                "export with --format xliff again and have your tool save XLIFF 2.0 or 2.1",
            );
        }
        let from = self.attribute(start, "srcLang").unwrap_or_default();
        if from != Locale::SOURCE.code() {
            self.fault(
                format!("translates from {from:?}, not from Italian"),
                "set srcLang=\"it\"",
            );
        }
        self.returned.tag = self.attribute(start, "trgLang").unwrap_or_default();
    }

    /// A character that XML cannot hold.
    fn point(&mut self, start: &BytesStart<'_>) {
        let hex = self.attribute(start, "hex").unwrap_or_default();
        let sign = u32::from_str_radix(&hex, 16).ok().and_then(char::from_u32);
        match sign {
            Some(sign) => self.words(sign.encode_utf8(&mut [0; 4])),
            None => self.fault(
                format!("<cp hex={hex:?}> is no character"),
                "write its number in hexadecimal",
            ),
        }
    }

    /// The text that a code stands for.
    fn code(&mut self, start: &BytesStart<'_>, name: &str) {
        let Some(Sink::Source | Sink::Target) = &self.sink else {
            return;
        };
        let Some(id) = self.attribute(start, name) else {
            return self.fault(
                format!(
                    "a <{}> without {name}: what it stands for is not known",
                    local(start)
                ),
                "copy the code from the source, or write the placeable as text: { $name }",
            );
        };
        let data = self
            .unit
            .as_ref()
            .and_then(|unit| unit.data.get(&id))
            .cloned();
        match data {
            Some(data) => self.words(&data),
            None => self.fault(
                format!("{name}={id:?} is not in <originalData>"),
                "copy the code from the source, or write the placeable as text: { $name }",
            ),
        }
    }

    fn words(&mut self, words: &str) {
        let (Some(sink), Some(unit)) = (&self.sink, &mut self.unit) else {
            return;
        };
        match sink {
            Sink::Data(id) => unit.data.entry(id.clone()).or_default().push_str(words),
            Sink::Source => unit.source.push_str(words),
            Sink::Target => unit.target.push_str(words),
            Sink::Note => unit.note.push_str(words),
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "data" | "source" | "target" | "note" => self.sink = None,
            "unit" => self.unit_ends(),
            _ => {}
        }
    }

    fn unit_ends(&mut self) {
        let Some(unit) = self.unit.take() else { return };
        if let Some(first) = self.seen.insert(unit.key.clone(), unit.line) {
            self.fault(
                format!("`{}` is already there in line {first}", unit.key),
                "leave one of the two",
            );
            return;
        }
        self.returned.rows.push(Row {
            place: format!("{}:{}", self.name, unit.line),
            unsure: matches!(unit.state.as_deref(), None | Some("initial" | "translated")),
            key: unit.key,
            source: unit.source,
            translation: unit.target,
            note: unit.has_note.then_some(unit.note),
        });
    }
}
