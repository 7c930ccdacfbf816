//! Writing XLIFF.

use std::collections::BTreeMap;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use sportello_core::l10n::Locale;

use super::super::folder::{Document, Part, State, Unit};
use super::super::value::{self, Piece};
use super::{NAMESPACE, is_xml};

/// The file's text.
///
/// # Errors
/// None that a text can cause: it is written into memory.
pub fn write(document: &Document) -> io::Result<Vec<u8>> {
    let mut xml = Xml {
        writer: Writer::new(Vec::new()),
        depth: 0,
    };
    xml.writer
        .write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    xml.open(
        "xliff",
        &[
            ("xmlns", NAMESPACE),
            ("version", "2.0"),
            ("srcLang", Locale::SOURCE.code()),
            ("trgLang", &document.tag),
            // A new line in a text is one in the message.
            ("xml:space", "preserve"),
        ],
    )?;
    // A <file> has at least one <unit>.
    let parts = document.parts.iter().filter(|part| !part.units.is_empty());
    for (index, part) in parts.enumerate() {
        xml.file(index + 1, part)?;
    }
    xml.close("xliff")?;
    let mut bytes = xml.writer.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

struct Xml {
    writer: Writer<Vec<u8>>,
    depth: usize,
}

impl Xml {
    fn file(&mut self, number: usize, part: &Part) -> io::Result<()> {
        let id = format!("f{number}");
        self.open(
            "file",
            &[
                ("id", &id),
                ("original", &part.name),
                // A message is one text: cut in two, its halves could not be put together by another tool.
                ("canResegment", "no"),
            ],
        )?;
        if !part.about.is_empty() {
            self.open("notes", &[])?;
            self.note("file", &part.about.join("\n"))?;
            self.close("notes")?;
        }
        // A heading is a group; `None` is what stands before the first or after the last.
        let mut groups = 0;
        for run in part.units.chunk_by(|a, b| a.heading == b.heading) {
            let heading = run.first().and_then(|unit| unit.heading.as_deref());
            if let Some(heading) = heading {
                groups += 1;
                let id = format!("g{groups}");
                let name = clean(&heading.replace('\n', " "));
                self.open("group", &[("id", &id), ("name", &name)])?;
            }
            for unit in run {
                self.unit(unit)?;
            }
            if heading.is_some() {
                self.close("group")?;
            }
        }
        self.close("file")
    }

    fn unit(&mut self, unit: &Unit) -> io::Result<()> {
        self.open("unit", &[("id", &unit.key), ("name", &unit.key)])?;
        let notes = [
            ("comment", unit.comment.clone()),
            ("english", unit.english.clone()),
            (
                "plural-forms",
                Some(unit.forms.join(", ")).filter(|forms| !forms.is_empty()),
            ),
            ("seen", unit.seen.clone()),
            ("location", Some(unit.origin.clone())),
            ("translator", unit.note.clone()),
        ];
        self.open("notes", &[])?;
        for (category, text) in notes {
            if let Some(text) = text {
                self.note(category, &text)?;
            }
        }
        self.close("notes")?;
        let mut codes = Codes::default();
        let source = codes.number(&unit.source, true);
        let target = codes.number(&unit.translation, false);
        if !codes.data.is_empty() {
            self.open("originalData", &[])?;
            for (index, data) in codes.data.iter().enumerate() {
                self.start("data", &[("id", &format!("d{}", index + 1))])?;
                self.text(data)?;
                self.end("data")?;
            }
            self.close("originalData")?;
        }
        let state = match unit.state {
            State::New => "initial",
            State::Unreviewed => "translated",
            State::Reviewed => "reviewed",
        };
        self.open("segment", &[("state", state)])?;
        self.content("source", &source)?;
        if unit.state != State::New {
            self.content("target", &target)?;
        }
        self.close("segment")?;
        self.close("unit")
    }

    fn content(&mut self, name: &str, bits: &[Bit]) -> io::Result<()> {
        self.start(name, &[])?;
        for bit in bits {
            match bit {
                Bit::Text(text) => self.text(text)?,
                Bit::Code { id, data, text } => {
                    let (id, data) = (id.to_string(), format!("d{data}"));
                    let shown = clean(text);
                    let mut ph = BytesStart::new("ph");
                    for pair in [
                        ("id", id.as_str()),
                        ("dataRef", &data),
                        ("equiv", &shown),
                        ("disp", &shown),
                    ] {
                        ph.push_attribute(pair);
                    }
                    self.writer.write_event(Event::Empty(ph))?;
                }
            }
        }
        self.end(name)
    }

    fn note(&mut self, category: &str, text: &str) -> io::Result<()> {
        self.start("note", &[("category", category)])?;
        self.text(&clean(text))?;
        self.end("note")
    }

    /// Text; what XML cannot hold is a `<cp>`.
    fn text(&mut self, text: &str) -> io::Result<()> {
        for piece in text.split_inclusive(|sign| !is_xml(sign)) {
            let last = piece.chars().next_back().filter(|sign| !is_xml(*sign));
            let plain = last.map_or(piece, |sign| {
                piece.get(..piece.len() - sign.len_utf8()).unwrap_or(piece)
            });
            let plain = quick_xml::escape::partial_escape(plain);
            self.writer
                .write_event(Event::Text(BytesText::from_escaped(plain)))?;
            if let Some(sign) = last {
                let mut cp = BytesStart::new("cp");
                cp.push_attribute(("hex", format!("{:04X}", u32::from(sign)).as_str()));
                self.writer.write_event(Event::Empty(cp))?;
            }
        }
        Ok(())
    }

    /// An element on a line of its own, with others in it.
    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        self.start(name, attributes)?;
        self.depth += 1;
        Ok(())
    }

    fn close(&mut self, name: &str) -> io::Result<()> {
        self.depth -= 1;
        self.line()?;
        self.end(name)
    }

    fn start(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        self.line()?;
        let start = BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.writer.write_event(Event::Start(start))
    }

    fn end(&mut self, name: &str) -> io::Result<()> {
        self.writer.write_event(Event::End(BytesEnd::new(name)))
    }

    fn line(&mut self) -> io::Result<()> {
        let indent = format!("\n{}", " ".repeat(self.depth));
        self.writer
            .write_event(Event::Text(BytesText::from_escaped(indent)))
    }
}

/// A text for attributes and notes, where there is no `<cp>`.
fn clean(text: &str) -> String {
    text.replace(|sign| !is_xml(sign), "\u{fffd}")
}

enum Bit {
    Text(String),
    Code {
        id: usize,
        data: usize,
        text: String,
    },
}

/// The inline codes of a unit: the same placeable has one `<data>`, and the target's first `{ $count }` the id of the
/// source's first. What only the target has gets an id of its own.
#[derive(Default)]
struct Codes {
    data: Vec<String>,
    /// The source's ids of each placeable, in their order.
    ids: BTreeMap<String, Vec<usize>>,
    last: usize,
}

impl Codes {
    fn number(&mut self, text: &str, is_source: bool) -> Vec<Bit> {
        // What is in a file was read as a value before, so that there are pieces.
        let pieces = value::read(text, value::pieces).unwrap_or_default();
        let mut met: BTreeMap<String, usize> = BTreeMap::new();
        let mut bits = Vec::new();
        for piece in pieces {
            let code = match piece {
                Piece::Text(text) => {
                    bits.push(Bit::Text(text));
                    continue;
                }
                Piece::Placeable(code) => code,
            };
            let data = self.data.iter().position(|known| *known == code);
            let data = data.unwrap_or_else(|| {
                self.data.push(code.clone());
                self.data.len() - 1
            });
            let nth = met.entry(code.clone()).or_default();
            let known = self.ids.get(&code).and_then(|ids| ids.get(*nth)).copied();
            *nth += 1;
            let id = known.filter(|_| !is_source).unwrap_or_else(|| {
                self.last += 1;
                self.last
            });
            if is_source {
                self.ids.entry(code.clone()).or_default().push(id);
            }
            bits.push(Bit::Code {
                id,
                data: data + 1,
                text: code,
            });
        }
        bits
    }
}
