//! A workbook whose sheets are the catalogue's own tables: what LibreOffice makes of the CSV files.

use std::rc::Rc;

use sportello_core::catalogue::source::tables::{TABLES, Table};

use super::Context;
use super::entry::{Columns, Origin};
use super::report::Report;
use super::rows::Origins;
use super::sheet::{Sheet, Was, letters};
use crate::tables::{Source, Tables};

/// Whole tables.
#[derive(Debug, Default)]
pub struct Workbook {
    /// The tables that it has a sheet of.
    pub names: Vec<&'static str>,
    /// Their rows.
    pub tables: Tables,
    /// Where they stand.
    pub origins: Origins,
}

fn table_of(sheet: &Sheet) -> Option<&'static Table> {
    let mut tables = TABLES.iter();
    tables.find(|table| sheet.name.trim().eq_ignore_ascii_case(table.name))
}

/// Whether the sheets are tables: one has a table's name and its key in the first row.
pub fn is_one(sheets: &[Sheet]) -> bool {
    let mut named = sheets
        .iter()
        .filter_map(|sheet| Some((sheet, table_of(sheet)?)));
    named.any(|(sheet, table)| {
        let header = sheet.lines.first().map(|line| &line.cells);
        header.is_some_and(|cells| cells.iter().any(|cell| cell.text == table.key))
    })
}

/// Reads every sheet that has a table's name.
pub fn read(
    context: &Context<'_>,
    sheets: &[Sheet],
    report: &mut Report,
    faults: &mut Vec<String>,
) -> Workbook {
    let mut workbook = Workbook::default();
    for sheet in sheets {
        match table_of(sheet) {
            Some(table) => one(context, sheet, table, &mut workbook, report, faults),
            None => report.leave_out(format!("sheet {:?}, which has no table's name", sheet.name)),
        }
    }
    workbook
}

fn one(
    context: &Context<'_>,
    sheet: &Sheet,
    table: &'static Table,
    workbook: &mut Workbook,
    report: &mut Report,
    faults: &mut Vec<String>,
) {
    workbook.names.push(table.name);
    let Some((header, lines)) = sheet.lines.split_first() else {
        faults.push(format!(
            "{}: is empty; write the table's header line (docs/catalogue.md)",
            sheet.whole()
        ));
        return;
    };
    let mut columns = Vec::new();
    for column in table.columns {
        let at = header
            .cells
            .iter()
            .position(|cell| cell.text == column.name);
        match at {
            Some(index) => columns.push((column.name, index)),
            None => faults.push(format!(
                "{}: {}: column is missing; add the column {:?}: {}",
                sheet.place(header.number),
                column.name,
                column.name,
                column.about
            )),
        }
    }
    for cell in header.cells.iter().filter(|cell| !cell.text.is_empty()) {
        if !table.columns.iter().any(|column| column.name == cell.text) {
            report.lose(format!("column {:?} of {}", cell.text, table.name));
        }
    }
    let named: Columns = columns
        .iter()
        .map(|(name, index)| (table.name, *name, column(sheet, *index, name)))
        .collect();
    for line in lines {
        let mut cells = Vec::new();
        for (name, index) in &columns {
            let Some(cell) = line.cells.get(*index) else {
                continue;
            };
            if let Was::Broken(why, remedy) = &cell.was {
                let column = column(sheet, *index, name);
                faults.push(format!(
                    "{}: {column}: {why}; {remedy}",
                    sheet.place(line.number)
                ));
            }
            let text = padded(name, &cell.text, cell.was == Was::Number);
            cells.push((*name, text));
        }
        let key = cells.iter().find(|(name, _)| *name == table.key);
        let key = key.map_or(String::new(), |(_, key)| key.clone());
        let origin = Origin {
            place: sheet.place(line.number),
            columns: Rc::clone(&named),
        };
        let source = Source::default();
        let own = |name: &str| {
            cells
                .iter()
                .find(|(column, _)| *column == name)
                .map(|(_, cell)| cell.clone())
        };
        let source = Source {
            url: own("source").unwrap_or(context.source.url.clone()),
            name: own("source_name").unwrap_or(source.name),
            date: own("source_date").unwrap_or(context.source.date.clone()),
        };
        let given = cells.iter().map(|(name, cell)| (*name, cell.as_str()));
        if workbook.tables.add(table.name, given, &source) {
            workbook.origins.insert((table.name, key), Rc::new(origin));
        } else {
            let known = workbook.origins.get(&(table.name, key.clone()));
            let first = known.map_or("another row", |origin| origin.place.as_str());
            faults.push(format!(
                "{}: {}: duplicate id {key:?}; it stands already at {first}: give this row another id, or delete it",
                origin.place,
                origin.column(table.name, table.key)
            ));
        }
    }
}

/// A column as the person finds it: its letters in a workbook, its name in a file of text.
pub fn column(sheet: &Sheet, index: usize, heading: &str) -> String {
    if sheet.is_text {
        heading.to_owned()
    } else {
        format!("column {} ({heading})", letters(index))
    }
}

/// Codes of a fixed number of digits, of which a number has lost the zeros before it.
pub fn padded(column: &str, text: &str, was_number: bool) -> String {
    let width = match column {
        "istat_code" => 6,
        "cap" | "postal_code" => 5,
        _ => 0,
    };
    if was_number && text.len() < width {
        format!("{text:0>width$}")
    } else {
        text.to_owned()
    }
}
