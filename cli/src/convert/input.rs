//! The collectors' tables: rows of text by column name.

use std::collections::HashMap;
use std::path::Path;

use super::ConvertError;

/// One table.
pub(super) struct Input {
    rows: Vec<Row>,
}

/// One row; a column that the table does not have is empty.
pub(super) struct Row {
    place: String,
    cells: HashMap<String, String>,
}

impl Input {
    /// Reads a file of the folder.
    pub fn read(folder: &Path, name: &str, faults: &mut Vec<String>) -> Result<Self, ConvertError> {
        let path = folder.join(name);
        match std::fs::read_to_string(&path) {
            Ok(text) => Ok(Self::parse(name, &text, faults)),
            Err(source) => Err(ConvertError::Io { path, source }),
        }
    }

    /// Reads the text of a table, with the spaces at the ends of its cells; a row that is not one of the table is a fault.
    pub fn parse(name: &str, text: &str, faults: &mut Vec<String>) -> Self {
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let mut rows = Vec::new();
        match reader.headers().cloned() {
            Ok(headers) => {
                for record in reader.records() {
                    match record {
                        Ok(record) => {
                            let line = record.position().map_or(0, csv::Position::line);
                            let cells = headers.iter().zip(&record);
                            let cells =
                                cells.map(|(column, cell)| (column.to_owned(), cell.to_owned()));
                            rows.push(Row {
                                place: format!("{name}:{line}"),
                                cells: cells.collect(),
                            });
                        }
                        Err(error) => faults.push(format!("{name}: {error}; mend the row")),
                    }
                }
            }
            Err(error) => faults.push(format!("{name}: {error}; mend the header")),
        }
        Self { rows }
    }

    /// Each row.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter()
    }
}

impl Row {
    /// A cell.
    pub fn get(&self, column: &str) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// File and line.
    pub fn place(&self) -> &str {
        &self.place
    }
}
