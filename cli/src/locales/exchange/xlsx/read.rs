//! Reading a workbook back, from Excel, LibreOffice or anything that writes .xlsx.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx, XlsxError, open_workbook_from_rs};

use super::super::fault::Fault;
use super::super::row::{Returned, Row};
use super::{ID, NOTE, REVIEWED, SOURCE, STATUS, TRANSLATION};
use crate::import::letters;

type Book = Xlsx<Cursor<Vec<u8>>>;
/// Rows by number, cells by column, both from 0.
type Cells = BTreeMap<u32, BTreeMap<u32, Result<String, &'static str>>>;

/// Reads a workbook. `name` is what the file is called.
///
/// # Errors
/// Every cell that is no text, and headings that are missing: with sheet, row, column and remedy.
pub fn read(name: &str, bytes: Vec<u8>) -> Result<Returned, Vec<Fault>> {
    let again = "open it in LibreOffice or Excel and save it again as .xlsx";
    let mut book: Book =
        open_workbook_from_rs(Cursor::new(bytes)).map_err(|error: XlsxError| {
            vec![Fault::new(name, format!("is no workbook: {error}"), again)]
        })?;
    let mut returned = Returned::default();
    let mut faults = Vec::new();
    for sheet in book.sheet_names() {
        let place = format!("{name}, sheet {sheet:?}");
        match cells(&mut book, &sheet) {
            Ok(cells) => self::sheet(&place, &cells, &mut returned, &mut faults),
            Err(error) => faults.push(Fault::new(place, format!("cannot be read: {error}"), again)),
        }
    }
    if returned.tag.is_empty() && faults.is_empty() {
        faults.push(Fault::new(
            name,
            "has no sheet with messages",
            "keep the first row as it was exported: id, source (it), translation (ar) with your tag",
        ));
    }
    if faults.is_empty() {
        Ok(returned)
    } else {
        Err(faults)
    }
}

fn cells(book: &mut Book, sheet: &str) -> Result<Cells, XlsxError> {
    let mut cells = Cells::new();
    let mut reader = book.worksheet_cells_reader(sheet)?;
    while let Some(read) = reader.next_cell_with_formula()? {
        let (row, column) = read.pos;
        let text = if read.formula.is_some() {
            Err("holds a formula")
        } else {
            text(&read.value.into())
        };
        if text.as_ref().is_ok_and(String::is_empty) {
            continue;
        }
        cells.entry(row).or_default().insert(column, text);
    }
    Ok(cells)
}

fn text(value: &Data) -> Result<String, &'static str> {
    match value {
        Data::String(text) => Ok(text.clone()),
        Data::Int(number) => Ok(number.to_string()),
        Data::Float(number) => Ok(number.to_string()),
        Data::Empty => Ok(String::new()),
        Data::Bool(_) => Err("holds true or false, not text"),
        Data::DateTime(_) | Data::DateTimeIso(_) | Data::DurationIso(_) => {
            Err("holds a date or a time, not text")
        }
        Data::Error(_) => Err("holds an error"),
    }
}

/// Where the columns are.
struct Columns {
    id: u32,
    source: u32,
    translation: u32,
    status: Option<u32>,
    note: Option<u32>,
}

fn sheet(place: &str, cells: &Cells, returned: &mut Returned, faults: &mut Vec<Fault>) {
    let empty = BTreeMap::new();
    let head = cells.get(&0).unwrap_or(&empty);
    let heading = |word: &str| {
        head.iter().find_map(|(column, text)| {
            let text = text.as_ref().ok()?.trim();
            let rest = text.strip_prefix(word)?;
            let tag = rest
                .trim()
                .strip_prefix('(')
                .and_then(|rest| rest.strip_suffix(')'));
            (rest.is_empty() || tag.is_some())
                .then_some((*column, tag.unwrap_or_default().to_owned()))
        })
    };
    // A sheet of somebody's own: it has none of the headings.
    if heading(ID).is_none() && heading(TRANSLATION).is_none() {
        return;
    }
    let (Some((id, _)), Some((source, _)), Some((translation, tag))) =
        (heading(ID), heading(SOURCE), heading(TRANSLATION))
    else {
        faults.push(Fault::new(
            format!("{place}, row 1"),
            "a heading is missing",
            "put back id, source (it) and translation (ar) with your tag, as they were exported",
        ));
        return;
    };
    if tag.is_empty() || (!returned.tag.is_empty() && returned.tag != tag) {
        faults.push(Fault::new(
            format!("{place}, row 1"),
            format!("the heading of the translation names the language {tag:?}"),
            "write translation (ar) with your tag, the same in every sheet",
        ));
        return;
    }
    returned.tag = tag;
    let columns = Columns {
        id,
        source,
        translation,
        status: heading(STATUS).map(|(column, _)| column),
        note: heading(NOTE).map(|(column, _)| column),
    };
    for (number, row) in cells.range(1..) {
        let place = format!("{place}, row {}", number + 1);
        one(&place, &columns, row, returned, faults);
    }
}

fn one(
    place: &str,
    columns: &Columns,
    row: &BTreeMap<u32, Result<String, &'static str>>,
    returned: &mut Returned,
    faults: &mut Vec<Fault>,
) {
    let mut of = |column: u32| match row.get(&column) {
        Some(Ok(text)) => text.clone(),
        Some(Err(what)) => {
            let letters = letters(usize::try_from(column).unwrap_or_default());
            faults.push(Fault::new(
                format!("{place}, column {letters}"),
                *what,
                "format the column as text (Excel: Home, Number, Text), write the text itself",
            ));
            String::new()
        }
        None => String::new(),
    };
    let row = Row {
        place: place.to_owned(),
        key: of(columns.id).trim().to_owned(),
        source: of(columns.source),
        translation: of(columns.translation),
        note: columns.note.map(&mut of),
        unsure: columns
            .status
            .is_some_and(|column| !of(column).trim().eq_ignore_ascii_case(REVIEWED)),
    };
    if row.key.is_empty() {
        if !row.translation.trim().is_empty() {
            let fault = Fault::new(
                place,
                "a translation without its id",
                "put back the id of column A",
            );
            faults.push(fault.about(&row.source));
        }
        return;
    }
    returned.rows.push(row);
}
