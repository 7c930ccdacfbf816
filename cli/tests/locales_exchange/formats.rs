//! Each format as other tools read it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Cursor;
use std::path::Path;

use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use quick_xml::events::{BytesStart, Event};
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

fn folder() -> Folder {
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

/// What an element of XLIFF's core may have (`xliff_core_2.0.xsd`): its elements in their order, its attributes.
fn allowed(element: &str) -> (&'static [&'static str], &'static [&'static str]) {
    match element {
        "xliff" => (
            &["file"],
            &["xmlns", "version", "srcLang", "trgLang", "xml:space"],
        ),
        "file" => (
            &["notes", "unit group"],
            &["id", "canResegment", "original"],
        ),
        "group" => (&["notes", "unit group"], &["id", "name"]),
        "unit" => (&["notes", "originalData", "segment"], &["id", "name"]),
        "notes" => (&["note"], &[]),
        "note" => (&[], &["category"]),
        "originalData" => (&["data"], &[]),
        "data" => (&["cp"], &["id"]),
        "segment" => (&["source", "target"], &["state"]),
        "source" | "target" => (&["cp ph"], &[]),
        "cp" => (&[], &["hex"]),
        "ph" => (&[], &["id", "dataRef", "equiv", "disp"]),
        other => panic!("<{other}> is not in XLIFF's core"),
    }
}

/// Holds a file to the structure of the core and to its constraints: ids that are unique in their place, references
/// that lead somewhere, codes of the target that are the source's.
fn hold_to_xliff(text: &str) {
    let mut reader = quick_xml::Reader::from_str(text);
    let mut open: Vec<(String, usize)> = vec![(String::new(), 0)];
    let mut ids: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut codes: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    loop {
        let event = reader.read_event().unwrap();
        let (start, is_open) = match &event {
            Event::Start(start) => (start, true),
            Event::Empty(start) => (start, false),
            Event::End(_) => {
                let (closed, _) = open.pop().unwrap();
                if closed == "unit" {
                    let (source, target) = (
                        codes.remove("source").unwrap_or_default(),
                        codes.remove("target").unwrap_or_default(),
                    );
                    for (id, data) in target {
                        assert!(source.get(&id).is_none_or(|own| *own == data), "code {id}");
                    }
                }
                continue;
            }
            Event::Eof => break,
            _ => continue,
        };
        let name = start.name().as_ref().to_owned();
        let attributes = attributes(start);
        let (parent, at) = open.last_mut().unwrap();
        if !parent.is_empty() {
            let children = allowed(parent).0;
            let turn = children
                .iter()
                .position(|turn| turn.split(' ').any(|child| child == name));
            let turn = turn.unwrap_or_else(|| panic!("<{name}> in <{parent}>"));
            assert!(turn >= *at, "<{name}> comes too late in <{parent}>");
            *at = turn;
        }
        for (attribute, value) in &attributes {
            assert!(
                allowed(&name).1.contains(&attribute.as_str()),
                "{attribute} of <{name}>"
            );
            let is_name = |sign: char| sign.is_alphanumeric() || "-_.:".contains(sign);
            if ["id", "dataRef"].contains(&attribute.as_str()) {
                assert!(
                    !value.is_empty() && value.chars().all(is_name),
                    "{value:?} is no NMTOKEN"
                );
            }
        }
        let scope: &[&'static str] = match name.as_str() {
            "file" => &["unit", "group"],
            "unit" => &["data"],
            "source" | "target" => &["ph"],
            _ => &[],
        };
        for inner in scope {
            ids.remove(inner);
        }
        if let Some(id) = attributes.get("id") {
            let kind = ["file", "unit", "group", "data", "ph"]
                .into_iter()
                .find(|kind| *kind == name)
                .unwrap();
            assert!(
                ids.entry(kind).or_default().insert(id.clone()),
                "{kind} {id} is there twice"
            );
        }
        if name == "ph" {
            let data = attributes["dataRef"].clone();
            assert!(ids["data"].contains(&data), "{data}");
            let parent = open.last().unwrap().0.clone();
            codes
                .entry(parent)
                .or_default()
                .insert(attributes["id"].clone(), data);
        }
        if name == "segment" {
            assert!(
                ["initial", "translated", "reviewed", "final"]
                    .contains(&attributes["state"].as_str())
            );
        }
        if is_open {
            open.push((name, 0));
        }
    }
    assert_eq!(open.len(), 1);
}

fn attributes(start: &BytesStart<'_>) -> BTreeMap<String, String> {
    let all = start.attributes().map(Result::unwrap);
    all.map(|pair| {
        let value = pair
            .normalized_value(quick_xml::XmlVersion::Explicit1_0)
            .unwrap();
        (pair.key.as_ref().to_owned(), value.into_owned())
    })
    .collect()
}

#[test]
fn xliff_is_as_its_core_has_it() {
    let folder = folder();
    let text = fs::read_to_string(folder.export("ar", "xliff", "ar.xlf")).unwrap();
    hold_to_xliff(&text);
    assert!(
        text.contains("<unit id=\"count\" name=\"count\">"),
        "{text}"
    );
    assert!(
        text.contains("<note category=\"comment\">Detto \"così\"</note>"),
        "{text}"
    );
    // Every placeable is a code; the third that the source has not gets an id of its own.
    let code = |id: u8| {
        format!("<ph id=\"{id}\" dataRef=\"d1\" equiv=\"{{ $count }}\" disp=\"{{ $count }}\"/>")
    };
    assert!(text.contains(&format!("[few] {} قليل", code(1))), "{text}");
    assert!(
        text.contains(&format!("*[other] {} غير", code(3))),
        "{text}"
    );
    assert!(text.contains("<segment state=\"translated\">"), "{text}");
    for tag in ["en", "ar"] {
        let real = Folder::of_the_project(&["it", "en", "ar"]);
        hold_to_xliff(&fs::read_to_string(real.export(tag, "xliff", "real.xlf")).unwrap());
    }
}

#[test]
fn xliff_comes_back_as_other_tools_write_it() {
    let folder = folder();
    let text = fs::read_to_string(folder.export("ar", "xliff", "ar.xlf")).unwrap();
    let file = folder.file("back.xlf");
    // A text for a code, a copied code, an annotation, CDATA, a match of another module, a state.
    let target = "<target>{ $count -&gt;
    [zero] <mrk id=\"m1\" type=\"term\">صفر</mrk>
    [one] <![CDATA[واحد & <كل>]]>
    [two] { $count } اثنان
    [few] <ph id=\"9\" copyOf=\"1\" dataRef=\"d1\"/> قليل
    [many] <ph id=\"10\" dataRef=\"d1\"/>&#x20;كثير
   *[other] <ph id=\"1\" dataRef=\"d1\"/> غير
}</target>";
    let from = text.find("<target>{ $count").unwrap();
    let to = from + text[from..].find("</target>").unwrap() + "</target>".len();
    let matches = "<mtc:matches xmlns:mtc=\"urn:oasis:names:tc:xliff:matches:2.0\"><mtc:match ref=\"#s\"><originalData><data id=\"d1\">BAD</data></originalData><source>BAD</source><target>BAD</target></mtc:match></mtc:matches>";
    let edited = format!("{}{target}{}", &text[..from], &text[to..]).replace(
        "<unit id=\"count\" name=\"count\">",
        &format!("<unit id=\"count\" name=\"count\">{matches}"),
    );
    fs::write(&file, edited).unwrap();
    let said = folder.import(&file);
    assert!(said.contains("1 changed, 0 new"), "{said}");
    let written = folder.get("ar/app.ftl");
    let count = "\
count = { $count ->
    [zero] صفر
    [one] واحد & <كل>
    [two] { $count } اثنان
    [few] { $count } قليل
    [many] { $count } كثير
   *[other] { $count } غير
}
";
    assert!(written.contains(count), "{written}");
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
