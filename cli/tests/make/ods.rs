//! A small OpenDocument spreadsheet: `content.xml` in a zip, as LibreOffice lays it out.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A cell.
pub enum Cell {
    Text(&'static str),
    Number(f64),
    Date(&'static str),
    Empty,
    /// A formula whose value was never computed.
    Formula(&'static str),
}

/// The bytes of a workbook with these sheets: name and rows.
pub fn ods(sheets: &[(&str, &[Vec<Cell>])]) -> Vec<u8> {
    let mut body = String::new();
    for (name, rows) in sheets {
        body += "<table:table table:name=\"";
        body += name;
        body += "\">";
        for row in *rows {
            body += "<table:table-row>";
            for cell in row {
                body += &xml(cell);
            }
            body += "</table:table-row>";
        }
        body += "</table:table>";
    }
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content \
         xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
         xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.3\"><office:body>\
         <office:spreadsheet>{body}</office:spreadsheet></office:body></office:document-content>"
    );
    let mime = "application/vnd.oasis.opendocument.spreadsheet";
    let manifest = format!(
        "<?xml version=\"1.0\"?><manifest:manifest \
         xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry \
         manifest:full-path=\"/\" manifest:media-type=\"{mime}\"/></manifest:manifest>"
    );
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [
        ("mimetype", mime),
        ("META-INF/manifest.xml", &manifest),
        ("content.xml", &content),
    ] {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn xml(cell: &Cell) -> String {
    let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    match cell {
        Cell::Text(text) => format!(
            "<table:table-cell office:value-type=\"string\"><text:p>{}</text:p></table:table-cell>",
            escape(text)
        ),
        Cell::Number(number) => format!(
            "<table:table-cell office:value-type=\"float\" office:value=\"{number}\"><text:p>{number}</text:p></table:table-cell>"
        ),
        Cell::Date(day) => format!(
            "<table:table-cell office:value-type=\"date\" office:date-value=\"{day}\"><text:p>{day}</text:p></table:table-cell>"
        ),
        Cell::Empty => "<table:table-cell/>".to_owned(),
        Cell::Formula(formula) => format!("<table:table-cell table:formula=\"of:{formula}\"/>"),
    }
}
