//! PO and workbooks as other tools read and write them.

use std::fs;
use std::io::Cursor;
use std::path::Path;

use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use rust_xlsxwriter::{Formula, Workbook};

use super::Folder;

const SOURCE: &str = "\
## Prove
sum = =1+1
# Detto \"così\"
count = { $count ->
    [one] { $count } posto
   *[other] { $count } posti
}
lines =
    Prima riga & <seconda>
      dentro _x0041_
four = 4
";
const TARGET: &str = "\
locale-reviewed = no
sum = =1+1
count = { $count ->
    [zero] صفر
    [one] واحد
    [two] اثنان
    [few] { $count } قليل
    [many] { $count } كثير
   *[other] { $count } غير
}
lines =
    أول & <ثان>
      داخل _x0041_
four = 4
";

/// A folder with a bit of everything.
pub fn folder() -> Folder {
    let source = format!("locale-reviewed = yes\n{SOURCE}");
    Folder::with(&[("it/app.ftl", &source), ("ar/app.ftl", TARGET)])
}

#[test]
fn po_has_context_comments_places_and_flags() {
    let folder = folder();
    let text = fs::read_to_string(folder.export("ar", "po", "ar.po")).unwrap();
    assert!(text.contains("\"Language: ar\\n\""), "{text}");
    assert!(
        text.contains("\"Plural-Forms: nplurals=6; plural=(n==0 ? 0"),
        "{text}"
    );
    let entry = "\
#. Prove
#. Detto \"così\"
#. Plural forms: zero (0), one (1), two (2), few (3, 4, 5, 6), many (11, 12, 13, 14), other (100, 101, 102)
#: locales/it/app.ftl:5
#, fuzzy, fluent-target-syntax, fluent-parts, fluent-references
msgctxt \"count\"
msgid \"\"
\"{ $count ->\\n\"
\"    [one] { $count } posto\\n\"
\"   *[other] { $count } posti\\n\"
\"}\"
";
    assert!(text.contains(entry), "{text}");
    // A language that somebody has reviewed has nothing to look at.
    folder.put(
        "ar/app.ftl",
        &TARGET.replace("reviewed = no", "reviewed = yes"),
    );
    let text = fs::read_to_string(folder.export("ar", "po", "reviewed.po")).unwrap();
    assert!(!text.contains("fuzzy"), "{text}");
}

/// The cells of a sheet by row and column.
fn cells(file: &Path) -> Vec<Vec<Data>> {
    let bytes = fs::read(file).unwrap();
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let name = book.sheet_names().first().unwrap().clone();
    let range = book.worksheet_range(&name).unwrap();
    assert!(
        book.worksheet_formula(&name).unwrap().is_empty(),
        "a formula"
    );
    range.rows().map(<[Data]>::to_vec).collect()
}

#[test]
fn a_workbook_has_text_in_every_cell() {
    let folder = folder();
    let file = folder.export("ar", "xlsx", "ar.xlsx");
    let cells = cells(&file);
    let head: Vec<String> = cells[0].iter().map(ToString::to_string).collect();
    assert_eq!(
        head,
        [
            "id",
            "source (it)",
            "English (en)",
            "translation (ar)",
            "comment",
            "where seen",
            "status",
            "note"
        ]
    );
    for cell in cells.iter().flatten() {
        assert!(matches!(cell, Data::String(_) | Data::Empty), "{cell:?}");
    }
    let row = |id: &str| {
        cells
            .iter()
            .find(|row| row[0] == Data::String(id.into()))
            .unwrap()
    };
    assert_eq!(row("sum")[3], Data::String("=1+1".into()));
    assert_eq!(row("four")[3], Data::String("4".into()));
    assert_eq!(row("four")[6], Data::String("to review".into()));
    let sheet = part(&file, "xl/worksheets/sheet1.xml");
    assert!(
        sheet.contains("<pane xSplit=\"1\" ySplit=\"1\""),
        "the headings are frozen"
    );
    let styles = part(&file, "xl/styles.xml");
    // Also what is typed into them later stays text.
    let wrapped: Vec<&str> = styles
        .split("<xf ")
        .filter(|style| style.contains("wrapText=\"1\""))
        .collect();
    assert_eq!(wrapped.len(), 2, "{styles}");
    assert!(
        wrapped
            .iter()
            .all(|style| style.starts_with("numFmtId=\"49\"")),
        "{styles}"
    );
    assert!(
        styles.contains("readingOrder=\"2\""),
        "Arabic runs from the right: {styles}"
    );
}

fn part(file: &Path, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(fs::File::open(file).unwrap()).unwrap();
    std::io::read_to_string(archive.by_name(name).unwrap()).unwrap()
}

/// A workbook by another hand: its rows with the columns in another order.
fn workbook(path: &Path, fill: impl Fn(&mut rust_xlsxwriter::Worksheet)) {
    let mut book = Workbook::new();
    // Somebody's own sheet is no fault.
    book.add_worksheet()
        .set_name("appunti")
        .unwrap()
        .write_string(0, 0, "da chiedere")
        .unwrap();
    let sheet = book.add_worksheet();
    sheet.set_name("app").unwrap();
    for (column, heading) in (0..).zip(["translation (ar)", "source (it)", "id"]) {
        sheet.write_string(0, column, heading).unwrap();
    }
    fill(sheet);
    book.save(path).unwrap();
}

#[test]
fn a_workbook_comes_back_as_others_write_it() {
    let folder = folder();
    let file = folder.file("back.xlsx");
    workbook(&file, |sheet| {
        sheet.write_number(1, 0, 5).unwrap();
        sheet.write_string(1, 2, "four").unwrap();
        sheet.write_string(2, 0, "سطر\r\n  ثان _x0041_").unwrap();
        sheet.write_string(2, 2, "lines").unwrap();
        sheet.write_string(3, 0, "=2+2").unwrap();
        sheet.write_string(3, 2, "sum").unwrap();
    });
    let said = folder.import(&file);
    assert!(said.contains("3 changed, 0 new"), "{said}");
    let written = folder.get("ar/app.ftl");
    assert!(
        written.contains("four = 5\n") && written.contains("sum = =2+2\n"),
        "{written}"
    );
    assert!(
        written.contains("lines =\n    سطر\n      ثان _x0041_\n"),
        "{written}"
    );
}

#[test]
fn cells_that_are_no_text_are_faults() {
    let folder = folder();
    let file = folder.file("bad.xlsx");
    workbook(&file, |sheet| {
        sheet
            .write_formula(1, 0, Formula::new("1+1").set_result("2"))
            .unwrap();
        sheet.write_string(1, 2, "sum").unwrap();
        sheet.write_boolean(2, 0, true).unwrap();
        sheet.write_string(2, 2, "four").unwrap();
        sheet.write_string(3, 0, "senza").unwrap();
    });
    let said = folder.refused(&file);
    assert!(said.contains("3 fault(s)"), "{said}");
    assert!(
        said.contains("bad.xlsx, sheet \"app\", row 2, column A: holds a formula"),
        "{said}"
    );
    assert!(
        said.contains("row 3, column A: holds true or false"),
        "{said}"
    );
    assert!(
        said.contains("row 4: a translation without its id"),
        "{said}"
    );
    assert_eq!(folder.get("ar/app.ftl"), TARGET);
    let mut book = Workbook::new();
    book.add_worksheet().write_string(0, 0, "id").unwrap();
    book.save(&file).unwrap();
    assert!(folder.refused(&file).contains("a heading is missing"));
}
