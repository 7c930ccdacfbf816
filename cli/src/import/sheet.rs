//! Sheets of text cells from CSV, XLSX and ODS, each cell with its place. What a cell holds that is no text (a
//! number, a date, an error, a formula without a value) is kept in mind, because it may have lost something.

use std::collections::BTreeMap;
use std::fs;
use std::io::BufReader;
use std::path::Path;

use calamine::{Data, ExcelDateTime, Ods, Reader, Xlsx, open_workbook};

use super::Context;

/// What a cell was before it was text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Was {
    /// Text, or nothing.
    #[default]
    Text,
    /// A number: zeros before it and a plus sign are lost.
    Number,
    /// A date.
    Date,
    /// Something that has no value as text: why, and what to do.
    Broken(String, &'static str),
}

/// A cell.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    /// Its text, without spaces around it.
    pub text: String,
    /// What it was.
    pub was: Was,
}

/// A row that is not empty.
#[derive(Clone, Debug)]
pub struct Line {
    /// The number that a person sees beside it: a row of the sheet, a line of the file.
    pub number: u64,
    /// Its cells.
    pub cells: Vec<Cell>,
}

/// A sheet.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The file's name.
    pub file: String,
    /// The sheet's name; of a CSV file its name without the ending.
    pub name: String,
    /// Whether it is a file of text and no workbook.
    pub is_text: bool,
    /// Its rows.
    pub lines: Vec<Line>,
}

impl Sheet {
    /// The place of a row.
    pub fn place(&self, number: u64) -> String {
        if self.is_text {
            format!("{}:{number}", self.file)
        } else {
            format!("{}, sheet {:?}, row {number}", self.file, self.name)
        }
    }

    /// The place of the whole sheet.
    pub fn whole(&self) -> String {
        if self.is_text {
            self.file.clone()
        } else {
            format!("{}, sheet {:?}", self.file, self.name)
        }
    }
}

/// The letters above a column (0 is A).
pub fn letters(column: usize) -> String {
    let mut left = column + 1;
    let mut letters = Vec::new();
    while left > 0 {
        let digit = u8::try_from((left - 1) % 26).unwrap_or_default();
        letters.push(char::from(b'A' + digit));
        left = (left - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// The files of a folder, or one file.
pub fn csv(context: &Context<'_>, faults: &mut Vec<String>) -> Vec<Sheet> {
    if !context.path.is_dir() {
        return text(context.path, &context.name, faults)
            .into_iter()
            .collect();
    }
    let entries = match fs::read_dir(context.path) {
        Ok(entries) => entries,
        Err(error) => {
            faults.push(format!(
                "{}: cannot be read: {error}; name a folder of CSV files",
                context.name
            ));
            return Vec::new();
        }
    };
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension.eq_ignore_ascii_case("csv"))
    });
    paths.sort();
    if paths.is_empty() {
        faults.push(format!(
            "{}: holds no CSV file; name a folder of CSV files",
            context.name
        ));
    }
    let sheets = paths
        .iter()
        .filter_map(|path| text(path, &super::name_of(path), faults));
    sheets.collect()
}

/// A file of comma-separated text: UTF-8, with `,`, `;` or a tabulator between its cells.
fn text(path: &Path, name: &str, faults: &mut Vec<String>) -> Option<Sheet> {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            faults.push(format!("{name}: cannot be read: {error}; name a CSV file"));
            return None;
        }
    };
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&bytes);
    let body = match std::str::from_utf8(bytes) {
        Ok(body) => body,
        Err(error) => {
            let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let line = before.split(|byte| *byte == b'\n').count();
            faults.push(format!(
                "{name}:{line}: is not UTF-8; save it again as \"CSV UTF-8\" (LibreOffice: Save as, Edit filter settings, Unicode (UTF-8))"
            ));
            return None;
        }
    };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(body))
        .from_reader(body.as_bytes());
    let mut lines = Vec::new();
    let (mut read, mut line) = (0, 1_u64);
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                faults.push(format!("{name}: is not CSV: {error}; save it again as CSV"));
                return None;
            }
        };
        let start = record.position().map_or(0, csv::Position::byte);
        let start = usize::try_from(start).unwrap_or(usize::MAX).min(body.len());
        let skipped = body.as_bytes().get(start..).unwrap_or_default();
        let skipped = skipped
            .iter()
            .take_while(|byte| matches!(byte, b'\n' | b'\r'))
            .count();
        let passed = body
            .as_bytes()
            .get(read..start + skipped)
            .unwrap_or_default();
        line += passed.split(|byte| *byte == b'\n').count() as u64 - 1;
        read = start + skipped;
        let cells: Vec<Cell> = record
            .iter()
            .map(|text| Cell {
                text: text.trim().to_owned(),
                was: Was::Text,
            })
            .collect();
        if cells.iter().any(|cell| !cell.text.is_empty()) {
            lines.push(Line {
                number: line,
                cells,
            });
        }
    }
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    Some(Sheet {
        file: name.to_owned(),
        name: stem.to_owned(),
        is_text: true,
        lines,
    })
}

/// What is most often in the first line outside of quotes.
fn delimiter(body: &str) -> u8 {
    let first = body.lines().next().unwrap_or_default();
    let mut quoted = false;
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    for byte in first.bytes() {
        quoted ^= byte == b'"';
        for (delimiter, count) in &mut counts {
            *count += usize::from(!quoted && byte == *delimiter);
        }
    }
    let most = counts.into_iter().rev().max_by_key(|(_, count)| *count);
    most.map_or(b',', |(delimiter, _)| delimiter)
}

/// Rows by number, cells by column: a sheet may have a cell far away, and is not made full for it.
type Sparse = BTreeMap<u32, BTreeMap<u32, Cell>>;

/// No column of the forms and tables is farther right; what stands there is somebody's note.
const MOST_COLUMNS: u32 = 256;

/// Every sheet of a workbook of Excel.
pub fn xlsx(context: &Context<'_>, faults: &mut Vec<String>) -> Vec<Sheet> {
    let remedy = "open it in LibreOffice or Excel and save it again as .xlsx";
    let mut book: Xlsx<BufReader<fs::File>> = match open_workbook(context.path) {
        Ok(book) => book,
        Err(error) => {
            faults.push(format!(
                "{}: is not a workbook: {error}; {remedy}",
                context.name
            ));
            return Vec::new();
        }
    };
    let mut sheets = Vec::new();
    for name in book.sheet_names() {
        match xlsx_cells(&mut book, &name) {
            Ok(cells) => sheets.push(dense(context, &name, cells)),
            Err(error) => faults.push(format!(
                "{}, sheet {name:?}: cannot be read: {error}; {remedy}",
                context.name
            )),
        }
    }
    sheets
}

fn xlsx_cells(
    book: &mut Xlsx<BufReader<fs::File>>,
    name: &str,
) -> Result<Sparse, calamine::XlsxError> {
    let mut cells = Sparse::new();
    let mut reader = book.worksheet_cells_reader(name)?;
    while let Some(read) = reader.next_cell_with_formula()? {
        let cell = cell(&read.value.into(), read.formula.is_some());
        let (row, column) = read.pos;
        if column < MOST_COLUMNS && (!cell.text.is_empty() || cell.was != Was::Text) {
            cells.entry(row).or_default().insert(column, cell);
        }
    }
    drop(reader);
    // The text of merged cells is in the first one: it holds for all of them.
    for merged in book.merge_cells_by_sheet_name(name)? {
        let first = cells
            .get(&merged.start.0)
            .and_then(|row| row.get(&merged.start.1));
        let Some(first) = first.cloned() else {
            continue;
        };
        // Merged across, it is a title; merged down, it is said of each row.
        if merged.start.1 != merged.end.1 {
            continue;
        }
        let rows: Vec<u32> = cells
            .range(merged.start.0..=merged.end.0)
            .map(|(row, _)| *row)
            .collect();
        for row in rows {
            let row = cells.entry(row).or_default();
            row.entry(merged.start.1).or_insert_with(|| first.clone());
        }
    }
    Ok(cells)
}

/// Every sheet of a workbook of LibreOffice.
pub fn ods(context: &Context<'_>, faults: &mut Vec<String>) -> Vec<Sheet> {
    let remedy = "open it in LibreOffice and save it again as .ods";
    let mut book: Ods<BufReader<fs::File>> = match open_workbook(context.path) {
        Ok(book) => book,
        Err(error) => {
            faults.push(format!(
                "{}: is not a workbook: {error}; {remedy}",
                context.name
            ));
            return Vec::new();
        }
    };
    let mut sheets = Vec::new();
    for name in book.sheet_names() {
        let read = book
            .worksheet_range(&name)
            .and_then(|values| Ok((values, book.worksheet_formula(&name)?)));
        let (values, formulas) = match read {
            Ok(read) => read,
            Err(error) => {
                faults.push(format!(
                    "{}, sheet {name:?}: cannot be read: {error}; {remedy}",
                    context.name
                ));
                continue;
            }
        };
        let mut cells = Sparse::new();
        let (top, left) = values.start().unwrap_or_default();
        for (row, column, value) in values.used_cells() {
            let at = (u32::try_from(row), u32::try_from(column));
            let (Ok(row), Ok(column)) = at else { continue };
            let (row, column) = (row + top, column + left);
            if column < MOST_COLUMNS {
                cells
                    .entry(row)
                    .or_default()
                    .insert(column, cell(value, false));
            }
        }
        let (top, left) = formulas.start().unwrap_or_default();
        for (row, column, _) in formulas
            .used_cells()
            .filter(|(_, _, formula)| !formula.is_empty())
        {
            let at = (u32::try_from(row), u32::try_from(column));
            let (Ok(row), Ok(column)) = at else { continue };
            let (row, column) = (row + top, column + left);
            if column < MOST_COLUMNS {
                let row = cells.entry(row).or_default();
                row.entry(column)
                    .or_insert_with(|| cell(&Data::Empty, true));
            }
        }
        sheets.push(dense(context, &name, cells));
    }
    sheets
}

fn dense(context: &Context<'_>, name: &str, cells: Sparse) -> Sheet {
    let mut lines = Vec::new();
    for (number, row) in cells {
        let last = row.last_key_value().map_or(0, |(column, _)| *column);
        let mut row = row;
        let cells = (0..=last).map(|column| row.remove(&column).unwrap_or_default());
        lines.push(Line {
            number: u64::from(number) + 1,
            cells: cells.collect(),
        });
    }
    Sheet {
        file: context.name.clone(),
        name: name.to_owned(),
        is_text: false,
        lines,
    }
}

fn cell(value: &Data, formula: bool) -> Cell {
    let of = |text: &str, was| Cell {
        text: text.trim().to_owned(),
        was,
    };
    let broken = |why: String, remedy| Cell {
        text: String::new(),
        was: Was::Broken(why, remedy),
    };
    match value {
        Data::String(text) if text.is_empty() && formula => no_value(),
        Data::String(text) => of(text, Was::Text),
        Data::Int(number) => of(&number.to_string(), Was::Number),
        Data::Float(number) => of(&number.to_string(), Was::Number),
        Data::Bool(truth) => of(if *truth { "true" } else { "false" }, Was::Text),
        Data::DateTime(time) => date(*time),
        Data::DateTimeIso(text) => of(text.get(..10).unwrap_or(text), Was::Date),
        Data::DurationIso(_) => broken("is a time of day or a duration".into(), TIME),
        Data::Error(error) => broken(
            format!("holds the error {error}"),
            "mend the formula, or write the value itself",
        ),
        Data::Empty if formula => no_value(),
        Data::Empty => Cell::default(),
    }
}

const TIME: &str = "format the column as text and write it as text, such as Mo-Fr 09:00-13:00";

fn no_value() -> Cell {
    Cell {
        text: String::new(),
        was: Was::Broken(
            "holds a formula whose value is not in the file".into(),
            "open the file, let it compute, save it; or write the value itself",
        ),
    }
}

fn date(time: ExcelDateTime) -> Cell {
    if time.is_duration() || time.as_f64() < 1.0 {
        return Cell {
            text: String::new(),
            was: Was::Broken("is a time of day or a duration".into(), TIME),
        };
    }
    let (year, month, day, ..) = time.to_ymd_hms_milli();
    Cell {
        text: format!("{year:04}-{month:02}-{day:02}"),
        was: Was::Date,
    }
}

#[cfg(test)]
mod tests {
    use super::{delimiter, letters};

    #[test]
    fn columns_have_the_letters_that_a_sheet_shows() {
        let shown = [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")];
        for (column, said) in shown {
            assert_eq!(letters(column), said);
        }
    }

    #[test]
    fn the_delimiter_is_found_in_the_first_line() {
        assert_eq!(delimiter("nome;comune;\"a,b,c,d\"\n"), b';');
        assert_eq!(delimiter("name,town"), b',');
        assert_eq!(delimiter("name\ttown\tkind"), b'\t');
        assert_eq!(delimiter("name"), b',');
    }
}
