//! Tables as CSV text (RFC 4180, lines end with a line feed).

use sportello_core::catalogue::source::tables::Table;

use super::Cells;

/// A table with its header line.
pub fn csv<'a>(table: &Table, rows: impl Iterator<Item = &'a Cells>) -> String {
    let header: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
    let mut text = header.join(",") + "\n";
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| quoted(cell)).collect();
        text.push_str(&cells.join(","));
        text.push('\n');
    }
    text
}

/// A cell as RFC 4180 writes it.
pub fn quoted(cell: &str) -> String {
    if cell.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}
