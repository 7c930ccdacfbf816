//! A CSV file as rows of text that know their place: what an editor shows, not what a parser counts.

use std::collections::HashMap;
use std::path::Path;

use super::fault::Fault;
use super::tables::Table;

/// A file of one table.
#[derive(Debug)]
pub(super) struct Grid {
    /// The file, relative to the package's folder.
    pub file: String,
    columns: HashMap<&'static str, usize>,
    rows: Vec<Raw>,
}

#[derive(Debug)]
struct Raw {
    line: u64,
    fields: Vec<String>,
    whole: bool,
}

/// One row, with where it stands.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    grid: &'a Grid,
    raw: &'a Raw,
}

impl Grid {
    /// Reads the file at `path`, which faults call `file`; what cannot be read is a fault, and the rest is still read.
    pub fn read(path: &Path, file: String, table: &'static Table, faults: &mut Vec<Fault>) -> Self {
        let mut grid = Self {
            file,
            columns: HashMap::new(),
            rows: Vec::new(),
        };
        let bytes = match std::fs::read(path) {
            Ok(bytes) => bytes,
            Err(error) => {
                let remedy = "add the file with its header line, even when no row is known";
                faults.push(grid.fault(1, "file", format!("cannot be read: {error}"), remedy));
                return grid;
            }
        };
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .from_reader(&*bytes);
        let mut lines = Lines::default();
        let mut header: Option<usize> = None;
        for record in reader.byte_records() {
            let record = match record {
                Ok(record) => record,
                Err(error) => {
                    let remedy = "write the file again as comma-separated UTF-8 text";
                    faults.push(grid.fault(1, "file", format!("is not CSV: {error}"), remedy));
                    return grid;
                }
            };
            let start = record.position().map_or(0, csv::Position::byte);
            let line = lines.of(&bytes, usize::try_from(start).unwrap_or(usize::MAX));
            match header {
                None => header = Some(grid.header(&record, table, line, faults)),
                Some(width) => grid.row(&record, table, width, line, faults),
            }
        }
        if header.is_none() {
            let remedy = "write the header line of docs/catalogue.md";
            faults.push(grid.fault(1, "file", "is empty".into(), remedy));
        }
        grid
    }

    fn header(
        &mut self,
        record: &csv::ByteRecord,
        table: &'static Table,
        line: u64,
        faults: &mut Vec<Fault>,
    ) -> usize {
        for column in table.columns {
            if let Some(index) = record
                .iter()
                .position(|field| field == column.name.as_bytes())
            {
                self.columns.insert(column.name, index);
            } else {
                let remedy = format!("add the column {:?}: {}", column.name, column.about);
                faults.push(self.fault(line, column.name, "column is missing".into(), &remedy));
            }
        }
        record.len()
    }

    fn row(
        &mut self,
        record: &csv::ByteRecord,
        table: &'static Table,
        width: usize,
        line: u64,
        faults: &mut Vec<Fault>,
    ) {
        let mut whole = true;
        if record.len() != width {
            let problem = format!("has {} fields, the header has {width}", record.len());
            let remedy =
                "write one field for each column, and put fields with a comma in \"quotes\"";
            faults.push(self.fault(line, "row", problem, remedy));
            whole = false;
        }
        let mut at = line;
        let mut fields = Vec::with_capacity(record.len());
        for (index, bytes) in record.iter().enumerate() {
            let text = String::from_utf8_lossy(bytes).into_owned();
            if std::str::from_utf8(bytes).is_err() {
                let name = table.columns.iter().map(|column| column.name);
                let name = name
                    .into_iter()
                    .find(|name| self.columns.get(name) == Some(&index));
                let problem = format!("is not UTF-8: {text:?}");
                let remedy = "save the file as UTF-8";
                faults.push(self.fault(at, name.unwrap_or("row"), problem, remedy));
                whole = false;
            }
            at += text.bytes().filter(|byte| *byte == b'\n').count() as u64;
            fields.push(text);
        }
        self.rows.push(Raw {
            line,
            fields,
            whole,
        });
    }

    /// A fault of the file.
    pub fn fault(&self, line: u64, column: &str, problem: String, remedy: &str) -> Fault {
        Fault {
            file: self.file.clone(),
            line,
            column: column.into(),
            problem,
            remedy: remedy.into(),
        }
    }

    /// Whether the file has that column: a missing one is told once, not at every row.
    pub fn has(&self, column: &str) -> bool {
        self.columns.contains_key(column)
    }

    /// Every row, also those with faults: their ids count, so that one fault does not raise ten more.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|raw| Row { grid: self, raw })
    }
}

impl<'a> Row<'a> {
    /// Whether it has as many fields as the header, all of them text.
    pub fn whole(self) -> bool {
        self.raw.whole
    }

    /// The field's text without spaces around it; empty when the column is missing.
    pub fn get(self, column: &str) -> &'a str {
        let index = self.grid.columns.get(column);
        index
            .and_then(|index| self.raw.fields.get(*index))
            .map_or("", |field| field.trim())
    }

    /// The field, or `None` when it is empty.
    pub fn opt(self, column: &str) -> Option<String> {
        let text = self.get(column);
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// A fault of that field; its line is the field's own, when a field before it has several lines.
    pub fn fault(self, column: &str, problem: String, remedy: impl Into<String>) -> Fault {
        let before = self.grid.columns.get(column).copied().unwrap_or(0);
        let breaks = self
            .raw
            .fields
            .iter()
            .take(before)
            .flat_map(|field| field.bytes());
        let line = self.raw.line + breaks.filter(|byte| *byte == b'\n').count() as u64;
        self.grid.fault(line, column, problem, &remedy.into())
    }

    /// Whether its file has that column.
    pub fn has(self, column: &str) -> bool {
        self.grid.has(column)
    }

    /// File and line, to name a row in another row's fault.
    pub fn place(self) -> String {
        format!("{}:{}", self.grid.file, self.raw.line)
    }
}

/// Where the reading is: lines are counted on from one record to the next, as counting from the beginning for
/// each takes minutes for ten thousand desks.
#[derive(Default)]
struct Lines {
    to: usize,
    ended: u64,
}

impl Lines {
    /// The line, from 1, of the first byte of a record; records are asked for in their order. The parser's own
    /// count is of what it had read before: blank lines and the second half of `\r\n` come after it.
    fn of(&mut self, bytes: &[u8], start: usize) -> u64 {
        let rest = bytes.get(start..).unwrap_or_default();
        let skipped = rest
            .iter()
            .take_while(|byte| matches!(byte, b'\n' | b'\r'))
            .count();
        let to = bytes.len().min(start + skipped);
        let read = bytes.get(self.to..to).unwrap_or_default();
        let lines = read.split(|byte| *byte == b'\n').count() as u64;
        self.ended += lines.saturating_sub(1);
        self.to = self.to.max(to);
        self.ended + 1
    }
}
