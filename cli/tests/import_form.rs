//! The one-sheet form and the workbook of tables, as CSV, XLSX and ODS; and what can be wrong with them.

mod make;
mod run;

use std::fmt::Write;

use make::Folder;
use make::ods::{Cell, ods};
use run::{failed, found, json, ok, refused};
use rust_xlsxwriter::{Format, Formula, Workbook};
use sportello_core::model::{GeoPrecision, Kind, Theme};

const HEADINGS: &str = "Codice;Nome;Ente;Tipo;Temi;Comune;Indirizzo;Telefono;Orari OSM;Orari;Su appuntamento;Lingue;Descrizione;Fonte;Data";

fn import<'a>(file: &'a str, to: &'a str) -> Vec<&'a str> {
    vec!["import", file, "--territory", "umbria", "--to", to]
}

#[test]
fn a_form_with_italian_headings_becomes_desks() {
    let folder = Folder::with_towns();
    let file = folder.write(
        "sportelli.csv",
        format!(
            "\u{feff}{HEADINGS};Colore\n\
             S1;Sportello Ponte;Associazione Ponte;Sportello immigrazione;Documenti e permessi di soggiorno; PERUGIA ;Via Roma 1;075/123456;Mo-Fr 09:00-13:00;dal lunedì al venerdì 9-13;no;arabo, francese;Primo piano;https://ponte.example/orari;2026-10-01;blu\n\
             \n\
             ;Mensa Città;Caritas di Todi;mensa;basic_needs;Todi;;;;tutti i giorni;sì;;;https://ponte.example/mensa;2026-09\n"
        ),
    );
    let to = folder.at("tables");
    let said = json(&import(&file, &to));
    assert_eq!(said["new"].as_array().unwrap().len(), 2, "{said}");
    assert_eq!(said["lost"]["sportelli.csv: Colore"], 1, "{said}");
    let row = folder.desk("S1");
    assert_eq!(row.organization_id, "umbria-associazione-ponte");
    let desk = row.desk;
    assert_eq!(
        (desk.kind, desk.themes.as_slice()),
        (Kind::ImmigrationDesk, &[Theme::Documents][..])
    );
    assert_eq!(
        (desk.town.as_deref(), desk.istat.as_deref()),
        (Some("Perugia"), Some("054039"))
    );
    assert_eq!(
        desk.geo_precision,
        GeoPrecision::TownCentre,
        "no point was given: the town's centre"
    );
    assert_eq!(desk.phones[0].number, "075 123456");
    assert_eq!(desk.languages, ["ar", "fr"]);
    assert_eq!(
        desk.schedules[0].opening_hours.as_deref(),
        Some("Mo-Fr 09:00-13:00")
    );
    assert_eq!(desk.description.as_ref().unwrap().1, "it");
    assert_eq!(desk.source.date.unwrap().to_string(), "2026-10-01");
    // Without an id it has one of its name and town, the same at each import.
    let canteen = folder.desk("umbria-mensa-citta-todi").desk;
    assert!(canteen.schedules[0].by_appointment && canteen.schedules[0].opening_hours.is_none());
    let before = folder.state();
    ok(&import(&file, &to));
    assert!(before == folder.state(), "a second import changes nothing");
}

#[test]
fn a_second_import_replaces_its_own_rows_and_leaves_others() {
    let folder = Folder::with_tables();
    let to = folder.at("tables");
    let rows = "A1;Uno;Ente Uno;canteen;basic_needs;Todi;;;;lunedì;;;;https://a.example;2026\nA2;Due;Ente Due;canteen;basic_needs;Todi;;;;lunedì;;;;https://a.example;2026\n";
    let file = folder.write("lista.csv", format!("{HEADINGS}\n{rows}"));
    let before = folder.state();
    let said = ok(&import(&file, &to));
    assert!(said.contains("2 in all; 2 new, 0 changed"), "{said}");
    folder.edit("lista.csv", "A2;Due;Ente Due", "A3;Tre;Ente Tre");
    folder.edit("lista.csv", "lunedì", "martedì");
    let dry = ok(&[&import(&file, &to)[..], &["--dry-run"]].concat());
    assert!(
        dry.contains("gone: A2 \"Due\"") && dry.contains("nothing was written"),
        "{dry}"
    );
    assert_eq!(folder.desk("A2").desk.name, "Due");
    let said = ok(&import(&file, &to));
    assert!(
        said.contains("2 in all; 1 new, 1 changed, 0 as before, 1 gone"),
        "{said}"
    );
    let package = folder.package();
    assert_eq!(package.desks().len(), 333 + 2);
    assert!(
        package
            .organizations()
            .iter()
            .all(|of| of.name != "Ente Due"),
        "what only it had use of goes too"
    );
    // An empty list under the same name takes all of them away, and the tables are as they were.
    let file = folder.write("lista.csv", format!("{HEADINGS}\n"));
    ok(&import(&file, &to));
    assert!(before == folder.state());
}

#[test]
fn rows_of_others_are_taken_over_only_when_asked() {
    let folder = Folder::with_tables();
    let to = folder.at("tables");
    let file = folder.write("lista.csv", format!("{HEADINGS}\nAP001;Uno;Ente Uno;canteen;basic_needs;Todi;;;;lunedì;;;;https://a.example;2026\n"));
    let before = folder.state();
    let said = failed(&import(&file, &to));
    assert!(said.contains("lista.csv:2: id: \"AP001\" stands already in services.csv and is not of this source; give --replace"), "{said}");
    assert!(before == folder.state());
    let said = ok(&[&import(&file, &to)[..], &["--replace"]].concat());
    assert!(said.contains("0 new, 1 changed"), "{said}");
    assert_eq!(folder.desk("AP001").desk.name, "Uno");
}

#[test]
fn every_fault_is_told_at_once_with_its_row_and_remedy() {
    let folder = Folder::with_towns();
    let before = folder.state();
    let file = folder.write(
        "rotto.csv",
        format!(
            "{HEADINGS};Lat;Lon;Precisione\n\
             S1;Uno;Ente;bar;documenti;Todi;;;;;;;;;;;;\n\
             S2;Due;Ente;canteen;calcio;Todi;;chiamare;Mo-Fr 9-25;;forse;klingonese;;https://a.example;ieri;NaN;12,4;address\n\
             S2;Tre;;canteen;basic_needs;Todi;;;;;;;;https://a.example;2026;43,1;12,4;\n"
        ),
    );
    let said = failed(&import(&file, &folder.at("tables")));
    for part in [
        "rotto.csv:2: Tipo: unknown kind \"bar\"; use one of immigration_desk,",
        "rotto.csv:2: Fonte: missing source of \"S1\"",
        "rotto.csv:2: Temi: unknown theme \"documenti\"",
        "rotto.csv:3: Temi: unknown theme \"calcio\"",
        "rotto.csv:3: Telefono: \"chiamare\" is not a phone number",
        "rotto.csv:3: Orari OSM: malformed hours \"Mo-Fr 9-25\"",
        "rotto.csv:3: Su appuntamento: \"forse\" is neither yes nor no; write sì or no",
        "rotto.csv:3: Lingue: \"klingonese\" is not a language tag",
        "rotto.csv:3: Data: \"ieri\" is not a date; write YYYY",
        "rotto.csv:3: Lat: broken coordinate \"NaN\"",
        "rotto.csv:4: Codice: duplicate id \"S2\"; it stands already at rotto.csv:3",
        "rotto.csv:4: Ente: is empty",
        "rotto.csv:4: Precisione: is empty, and there is a point",
        "nothing was written",
    ] {
        assert!(said.contains(part), "{part}\n---\n{said}");
    }
    assert!(before == folder.state());
}

#[test]
fn a_street_of_a_refuge_in_a_form_is_not_written() {
    let folder = Folder::with_towns();
    let file = folder.write(
        "case.csv",
        format!(
            "{HEADINGS};Lat;Lon;Precisione\n\
             R1;Casa rifugio Rosa;Ente;Accoglienza notturna;Alloggio;Todi;Via Nascosta 9;075 1;;;;;;https://a.example;2026;42.123456;12.4;address\n"
        ),
    );
    let said = ok(&import(&file, &folder.at("tables")));
    assert!(said.contains("withheld: street and point of 1"), "{said}");
    let written: String = folder.state().into_iter().map(|(_, text)| text).collect();
    assert!(!written.contains("Nascosta") && !written.contains("42.123456"));
    let desk = folder.desk("R1").desk;
    assert_eq!(
        (desk.address, desk.geo_precision),
        (None, GeoPrecision::TownCentre)
    );
}

/// A workbook as an association keeps it: a title over the table, merged cells, numbers, dates.
fn workbook(more: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Sportelli 2026").unwrap();
    sheet
        .merge_range(0, 0, 0, 5, "I nostri sportelli", &Format::new())
        .unwrap();
    let headings = [
        "Codice",
        "Nome",
        "Ente",
        "Tipo",
        "Temi",
        "Comune",
        "CAP",
        "Cellulare",
        "Latitudine",
        "Longitudine",
        "Precisione",
        "Fonte",
        "Data",
        "Orari OSM",
    ];
    for (column, heading) in (0..).zip(headings) {
        sheet.write(2, column, heading).unwrap();
    }
    sheet
        .merge_range(3, 2, 4, 2, "Associazione Ponte", &Format::new())
        .unwrap();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    for row in [3, 4] {
        sheet.write(row, 0, f64::from(row)).unwrap();
        sheet
            .write(row, 1, if row == 3 { "Uno" } else { "Due" })
            .unwrap();
        sheet.write(row, 3, "canteen").unwrap();
        sheet.write(row, 4, "basic_needs").unwrap();
        sheet.write(row, 5, "Todi").unwrap();
        sheet.write(row, 6, 6059).unwrap();
        sheet.write(row, 7, 3_331_234_567.0).unwrap();
        sheet.write(row, 8, 42.78).unwrap();
        sheet.write(row, 9, 12.41).unwrap();
        sheet.write(row, 10, "town_centre").unwrap();
        sheet.write(row, 11, "https://a.example").unwrap();
        let date = rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 3, 9).unwrap();
        sheet
            .write_datetime_with_format(row, 12, &date, &day)
            .unwrap();
    }
    more(sheet);
    book.add_worksheet().set_name("Appunti").unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn a_workbook_of_excel_may_have_titles_merged_cells_numbers_and_dates() {
    let folder = Folder::with_towns();
    let file = folder.write(
        "sportelli.xlsx",
        workbook(|sheet| {
            // A cell far away, as a slip of the hand leaves it.
            sheet.write(1_048_575, 16_383, "x").unwrap();
        }),
    );
    let said = ok(&import(&file, &folder.at("tables")));
    assert!(
        said.contains("2 new") && said.contains("left out: sheet \"Appunti\""),
        "{said}"
    );
    for id in ["3", "4"] {
        let desk = folder.desk(id).desk;
        assert_eq!(
            desk.organization, "Associazione Ponte",
            "merged down: said of both rows"
        );
        assert_eq!(desk.phones[0].number, "3331234567");
        assert_eq!(desk.source.date.unwrap().to_string(), "2026-03-09");
        assert!((desk.point.unwrap().lat() - 42.78).abs() < 1e-9);
    }
    assert!(
        folder
            .read("tables/umbria/addresses.csv")
            .contains(",06059,"),
        "the zero that a number lost"
    );
}

#[test]
fn faults_of_a_workbook_name_sheet_row_and_column() {
    let folder = Folder::with_towns();
    let file = folder.write(
        "sportelli.xlsx",
        workbook(|sheet| {
            sheet.write(3, 7, 75_123_456).unwrap();
            sheet.write(3, 13, 0.375).unwrap();
            sheet
                .write_formula(4, 1, Formula::new("=1/0").set_result("#DIV/0!"))
                .unwrap();
        }),
    );
    let said = failed(&import(&file, &folder.at("tables")));
    for part in [
        "sportelli.xlsx, sheet \"Sportelli 2026\", row 4: column H (Cellulare): is stored as a number, which loses a 0 or +",
        "row 4: column N (Orari OSM): is a number or a date; format the column as text",
        "row 5: column B (Nome): holds the error #DIV/0!; mend the formula",
    ] {
        assert!(said.contains(part), "{part}\n---\n{said}");
    }
}

#[test]
fn an_open_document_is_read_alike() {
    use Cell::{Date, Empty, Formula, Number, Text};
    let folder = Folder::with_towns();
    let header = || {
        [
            "id",
            "name",
            "organization",
            "kind",
            "themes",
            "town",
            "address",
            "source",
            "source_date",
        ]
        .map(Text)
        .into()
    };
    let row = |cell| {
        vec![
            Text("O1"),
            Text("Uno & Due"),
            Text("Ente"),
            cell,
            Text("basic_needs"),
            Text("Todi"),
            Empty,
            Text("https://a.example"),
            Date("2026-03-09"),
        ]
    };
    let file = folder.write(
        "s.ods",
        ods(&[("Foglio1", &[header(), vec![Empty], row(Text("canteen"))])]),
    );
    ok(&import(&file, &folder.at("tables")));
    let desk = folder.desk("O1").desk;
    assert_eq!(
        (
            desk.name.as_str(),
            desk.source.date.unwrap().to_string().as_str()
        ),
        ("Uno & Due", "2026-03-09")
    );
    let file = folder.write(
        "s.ods",
        ods(&[(
            "Foglio1",
            &[header(), row(Formula("=[.A1]")), row(Number(7.0))],
        )]),
    );
    let said = failed(&import(&file, &folder.at("tables")));
    assert!(said.contains("s.ods, sheet \"Foglio1\", row 2: column D (kind): holds a formula whose value is not in the file"), "{said}");
    assert!(
        said.contains("row 3: column D (kind): unknown kind \"7\""),
        "{said}"
    );
}

#[test]
fn the_tables_as_one_workbook_take_the_place_of_the_files() {
    let folder = Folder::with_tables();
    let to = folder.at("tables");
    let mut book = Workbook::new();
    for name in ["services", "schedules", "municipalities"] {
        let sheet = book.add_worksheet();
        sheet.set_name(name).unwrap();
        let text = folder.read(&format!("tables/umbria/{name}.csv"));
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(text.as_bytes());
        for (row, record) in (0..).zip(reader.records()) {
            for (column, cell) in (0..).zip(&record.unwrap()) {
                // Codes become numbers, as a spreadsheet makes them.
                match cell.parse::<f64>() {
                    Ok(number) if row > 0 => sheet.write(row, column, number).unwrap(),
                    _ => sheet.write(row, column, cell).unwrap(),
                };
            }
        }
    }
    let file = folder.write("umbria.xlsx", book.save_to_buffer().unwrap());
    let before = folder.state();
    let said = ok(&import(&file, &to));
    assert!(
        said.contains("0 new, 0 changed, 432 as before, 0 gone"),
        "{said}"
    );
    assert!(
        before == folder.state(),
        "what was only opened and saved is the same, byte for byte"
    );
}

#[test]
fn a_workbook_of_tables_tells_its_faults_by_sheet_and_cell() {
    let folder = Folder::with_tables();
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("schedules").unwrap();
    let header = [
        "id",
        "service_at_location_id",
        "valid_from",
        "valid_to",
        "description",
        "attending_type",
        "opening_hours",
        "by_appointment",
        "source",
        "source_name",
    ];
    for (column, name) in (0..).zip(header) {
        sheet.write(0, column, name).unwrap();
    }
    for (column, cell) in (0..).zip([
        "AP001-H1",
        "AP001",
        "",
        "",
        "",
        "physical",
        "Mo 9-99",
        "false",
        "https://a.example",
    ]) {
        sheet.write(1, column, cell).unwrap();
    }
    let file = folder.write("umbria.xlsx", book.save_to_buffer().unwrap());
    let said = failed(&import(&file, &folder.at("tables")));
    assert!(
        said.contains("umbria.xlsx, sheet \"schedules\", row 1: source_date: column is missing"),
        "{said}"
    );
    assert!(
        said.contains("row 2: column G (opening_hours): malformed hours"),
        "{said}"
    );
}

#[test]
fn files_that_are_none_are_told() {
    let folder = Folder::with_towns();
    let to = folder.at("tables");
    let before = folder.state();
    let whole = workbook(|_| {});
    let latin = [HEADINGS.as_bytes(), b"\nS1;Citt\xe0;"].concat();
    for (name, bytes, words) in [
        (
            "rotto.xlsx",
            &whole[..whole.len() / 2],
            "rotto.xlsx: is not a workbook",
        ),
        (
            "rotto.ods",
            b"PK\x03\x04 broken",
            "rotto.ods: is not a workbook",
        ),
        (
            "latin1.csv",
            &latin,
            "latin1.csv:2: is not UTF-8; save it again as \"CSV UTF-8\"",
        ),
        (
            "senza.csv",
            b"uno,due,tre\n1,2,3\n",
            "senza.csv: no sheet has a line of headings; write as its first line name,",
        ),
        (
            "vuoto.csv",
            b"",
            "vuoto.csv: no sheet has a line of headings",
        ),
        (
            "rotto.json",
            b"{\"contents\": [",
            "rotto.json:1: is not JSON",
        ),
        (
            "altro.json",
            b"[1, 2]",
            "altro.json: entry 1: is not an object",
        ),
    ] {
        let file = folder.write(name, bytes);
        let said = failed(&import(&file, &to));
        assert!(said.contains(words), "{words}\n---\n{said}");
    }
    let deep = "[".repeat(100_000);
    let file = folder.write("profondo.json", deep);
    assert!(failed(&import(&file, &to)).contains("is not JSON"));
    let missing = folder.write("mancano.csv", "Nome,Comune,Indirizzo\nUno,Todi,Via Roma\n");
    let said = failed(&import(&missing, &to));
    for column in ["organization", "kind", "themes", "source"] {
        assert!(
            said.contains(&format!(
                "mancano.csv:1: {column}: column is missing; add it"
            )),
            "{said}"
        );
    }
    assert!(refused(&import(&folder.write("x.doc", ""), &to)).contains("--format csv, xlsx"));
    assert!(
        refused(&["import", &missing, "--territory", "../etc", "--to", &to])
            .contains("is not a folder's name")
    );
    assert!(failed(&import(&folder.at("niente.csv"), &to)).contains("cannot be read"));
    assert!(before == folder.state());
}

#[test]
fn a_long_sheet_is_read_to_its_last_row() {
    let folder = Folder::new();
    let mut text = format!("{HEADINGS}\n");
    for row in 0..5_000 {
        writeln!(text, "S{row};Sportello {row};Ente {};canteen;basic_needs;;Via Roma {row};;;lunedì;;;;https://a.example;2026", row % 500).unwrap();
    }
    let file = folder.write("tanti.csv", text);
    folder.edit(
        "tanti.csv",
        "S4999;Sportello 4999;Ente 499;canteen",
        "S4999;Sportello 4999;Ente 499;bar",
    );
    let said = failed(&import(&file, &folder.at("tables")));
    assert!(
        said.contains("tanti.csv:5001: Tipo: unknown kind \"bar\""),
        "{said}"
    );
}

#[test]
fn tables_with_columns_of_their_own_are_not_written_again_without_them() {
    let folder = Folder::with_tables();
    folder.edit(
        "tables/umbria/contacts.csv",
        "source_date\n",
        "source_date,mio\n",
    );
    let file = folder.write("lista.csv", format!("{HEADINGS}\n"));
    let said = failed(&import(&file, &folder.at("tables")));
    assert!(
        said.contains("umbria/contacts.csv:1: mio: is not a column of the table"),
        "{said}"
    );
    found(&["check", &folder.at("tables")]);
}
