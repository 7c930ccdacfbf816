//! Writing a workbook that a translator can work in: nothing in it is ever a formula.

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};
use sportello_core::l10n::{Direction, Locale};

use super::super::fault::Fault;
use super::super::folder::{Document, Part, State, Unit};
use super::{
    COMMENT, ENGLISH, ID, NOTE, REVIEWED, SEEN, SOURCE, STATUS, TO_REVIEW, TO_TRANSLATE,
    TRANSLATION,
};

/// Most UTF-16 units that Excel takes in a cell.
const MOST: usize = 32_767;
/// Most characters in the name of a sheet.
const LONGEST_NAME: usize = 31;
/// The built-in format of text, "@" (ECMA-376, part 1, 18.8.30).
const TEXT: u8 = 49;
/// The code of right to left in a cell's alignment (ECMA-376, part 1, 18.8.1: `readingOrder`).
const RIGHT_TO_LEFT: u8 = 2;

/// The workbook's bytes, the same for the same texts.
///
/// # Errors
/// The texts that a cell cannot hold.
pub fn write(document: &Document) -> Result<Vec<u8>, Vec<Fault>> {
    let faults: Vec<Fault> = document
        .parts
        .iter()
        .flat_map(|part| &part.units)
        .flat_map(too_much)
        .collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut book = Workbook::new();
    let written = properties(&mut book).and_then(|()| {
        for part in &document.parts {
            sheet(&mut book, &document.tag, part)?;
        }
        book.save_to_buffer()
    });
    written.map_err(|error| {
        vec![Fault::new(
            "the workbook",
            format!("cannot be written: {error}"),
            "export as po or xliff",
        )]
    })
}

fn too_much(unit: &Unit) -> Vec<Fault> {
    let mut faults = Vec::new();
    for text in [&unit.source, &unit.translation] {
        let mut fault = |what: &str, remedy: &str| {
            faults.push(Fault::new(
                unit.origin.clone(),
                format!("`{}` {what}", unit.key),
                remedy,
            ));
        };
        if text.encode_utf16().count() > MOST {
            fault(
                "is longer than a cell can be",
                "make messages of its parts, or export as po or xliff",
            );
        }
        // What writes the workbook takes such a text for formatted text of its own.
        if text.starts_with("<r>") && text.ends_with("</r>") {
            fault(
                "stands between <r> and </r>, which a workbook reads as its own signs",
                "take these out, or export as po or xliff",
            );
        }
    }
    faults
}

/// No date of today: the same texts give the same bytes.
fn properties(book: &mut Workbook) -> Result<(), XlsxError> {
    let day = ExcelDateTime::from_ymd(2020, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&day));
    Ok(())
}

struct Formats {
    head: Format,
    given: Format,
    translation: Format,
}

fn formats(tag: &str) -> Formats {
    // What is typed into it later stays text too, also 4 and =.
    let text = Format::new()
        .set_num_format_index(TEXT)
        .set_text_wrap()
        .set_align(FormatAlign::Top);
    let rtl = Locale::parse(tag).is_some_and(|locale| locale.direction() == Direction::Rtl);
    Formats {
        head: Format::new()
            .set_bold()
            .set_num_format_index(TEXT)
            .set_background_color(0x00E8_E8E8),
        translation: if rtl {
            text.clone().set_reading_direction(RIGHT_TO_LEFT)
        } else {
            text.clone()
        },
        given: text,
    }
}

/// A column: its heading, its width in characters, and what is in it.
struct Column {
    heading: String,
    width: f64,
    is_translators: bool,
    of: fn(&Unit) -> String,
}

fn columns(tag: &str) -> Vec<Column> {
    let column =
        |heading: &str, width: f64, is_translators: bool, of: fn(&Unit) -> String| Column {
            heading: heading.to_owned(),
            width,
            is_translators,
            of,
        };
    let source = format!("{SOURCE} ({})", Locale::SOURCE.code());
    let english = format!("{ENGLISH} ({})", Locale::EN.code());
    let mut columns = vec![
        column(ID, 26.0, false, |unit| unit.key.clone()),
        column(&source, 44.0, false, |unit| unit.source.clone()),
        column(&english, 44.0, false, |unit| {
            unit.english.clone().unwrap_or_default()
        }),
        column(&format!("{TRANSLATION} ({tag})"), 44.0, true, |unit| {
            unit.translation.clone()
        }),
        column(COMMENT, 30.0, false, comment),
        column(SEEN, 22.0, false, |unit| {
            unit.seen.clone().unwrap_or_else(|| unit.origin.clone())
        }),
        column(STATUS, 14.0, false, |unit| status(unit.state).to_owned()),
        column(NOTE, 30.0, true, |unit| {
            unit.note.clone().unwrap_or_default()
        }),
    ];
    if tag == Locale::EN.code() {
        columns.retain(|column| column.heading != english);
    }
    columns
}

fn comment(unit: &Unit) -> String {
    let forms =
        (!unit.forms.is_empty()).then(|| format!("Plural forms: {}", unit.forms.join(", ")));
    let lines = [unit.heading.clone(), unit.comment.clone(), forms];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

const fn status(state: State) -> &'static str {
    match state {
        State::New => TO_TRANSLATE,
        State::Unreviewed => TO_REVIEW,
        State::Reviewed => REVIEWED,
    }
}

fn sheet(book: &mut Workbook, tag: &str, part: &Part) -> Result<(), XlsxError> {
    let formats = formats(tag);
    let sheet = book.add_worksheet();
    sheet.set_name(sheet_name(&part.name))?;
    // The headings and the ids stay in sight.
    sheet.set_freeze_panes(1, 1)?;
    for (index, column) in (0_u16..).zip(columns(tag)) {
        let format = if column.is_translators {
            &formats.translation
        } else {
            &formats.given
        };
        sheet.set_column_width(index, column.width)?;
        sheet.set_column_format(index, format)?;
        sheet.write_string_with_format(0, index, &column.heading, &formats.head)?;
        for (row, unit) in (1_u32..).zip(&part.units) {
            cell(sheet, row, index, &(column.of)(unit), format)?;
        }
    }
    Ok(())
}

fn cell(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    text: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    // Comments of translators may be longer than a cell; what is exchanged is not.
    let text: String = if text.encode_utf16().count() > MOST {
        text.chars().take(MOST / 2).collect()
    } else {
        text.to_owned()
    };
    if text.is_empty() {
        sheet.write_blank(row, column, format)?;
    } else {
        sheet.write_string_with_format(row, column, text, format)?;
    }
    Ok(())
}

/// `app.ftl` is `app`; without the signs that Excel forbids.
fn sheet_name(file: &str) -> String {
    let stem = file.strip_suffix(".ftl").unwrap_or(file);
    let name: String = stem
        .chars()
        .filter(|sign| !"[]:*?/\\'".contains(*sign))
        .take(LONGEST_NAME)
        .collect();
    if name.is_empty() {
        "sheet".into()
    } else {
        name
    }
}
