//! Bad input, each fault with its place: the file, the line that an editor shows, the column, the remedy.
#![cfg(feature = "source")]
#![allow(missing_docs)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use sportello_core::catalogue::source::tables::TABLES;
use sportello_core::catalogue::source::{self, Package};
use sportello_core::catalogue::{Catalogue, FreeText};
use sportello_core::model::Wheelchair;

/// A small package: rows of named cells, written as CSV in the columns' order.
#[derive(Clone)]
struct Fixture {
    rows: BTreeMap<(&'static str, &'static str), Vec<BTreeMap<&'static str, String>>>,
}

/// Two territories with a town, and two desks: territory, table and cells.
const ROWS: &str = "\
est|taxonomies|id=themes|name=Temi
est|taxonomy_terms|id=theme:housing|code=housing|name=Nome|taxonomy_id=themes
est|taxonomy_terms|id=theme:women|code=women|name=Nome|taxonomy_id=themes
ovest|taxonomies|id=themes|name=Temi
ovest|taxonomy_terms|id=theme:housing|code=housing|name=Nome|taxonomy_id=themes
ovest|taxonomy_terms|id=theme:women|code=women|name=Nome|taxonomy_id=themes
est|municipalities|istat_code=054039|name=Perugia|province=Perugia|province_code=PG|region=Umbria\
|latitude=43.1122|longitude=12.38878|patron_month=1|patron_day=29|patron_trust=high|patron_source=una pagina
est|organizations|id=o1|name=Comune|org_type=public
est|services|id=D1|organization_id=o1|name=Sportello|description=Words|description_language=en\
|kind=immigration_desk|audience=all|doubtful=false
est|services|id=D2|organization_id=o1|name=Sportello|description=Words|description_language=en\
|kind=immigration_desk|audience=all|doubtful=false
est|locations|id=D1-L|location_type=physical|latitude=43.1|longitude=12.4|geo_precision=town_centre\
|istat_code=054039|address_withheld=false
est|locations|id=D2-L|location_type=physical|latitude=43.1|longitude=12.4|geo_precision=town_centre\
|istat_code=054039|address_withheld=false
est|service_at_location|id=D1|service_id=D1|location_id=D1-L
est|service_at_location|id=D2|service_id=D2|location_id=D2-L
est|addresses|id=D1-A|location_id=D1-L|address_1=Via Roma 1|city=Perugia
est|addresses|id=D2-A|location_id=D2-L|address_1=Via Roma 1|city=Perugia
est|attributes|id=D1-women|link_id=D1|taxonomy_term_id=theme:women|link_entity=service
est|attributes|id=D2-women|link_id=D2|taxonomy_term_id=theme:women|link_entity=service
est|schedules|id=D1-H1|service_at_location_id=D1|opening_hours=Mo-Fr 09:00-13:00\
|attending_type=physical|by_appointment=false
est|phones|id=D1-P1|service_at_location_id=D1|number=+39 075 123456|type=voice
est|languages|id=D1-ar|service_id=D1|name=Arabic|code=ar";

impl Fixture {
    fn new() -> Self {
        let mut new = Self {
            rows: BTreeMap::new(),
        };
        for territory in ["est", "ovest"] {
            for table in TABLES {
                new.rows.insert((territory, table.name), Vec::new());
            }
        }
        for row in ROWS.lines() {
            new.add(row);
        }
        new
    }

    /// Adds a row in the form of [`ROWS`].
    fn add(&mut self, row: &'static str) {
        let mut parts = row.split('|');
        let (territory, table) = (parts.next().unwrap(), parts.next().unwrap());
        let cells = parts.map(|cell| cell.split_once('=').unwrap());
        let mut row: BTreeMap<_, _> = cells.map(|(name, text)| (name, text.to_owned())).collect();
        row.insert("source", "https://example.org/page".to_owned());
        self.rows.get_mut(&(territory, table)).unwrap().push(row);
    }

    /// Writes another text in a cell; rows count from 0, so row 0 is line 2.
    fn set(mut self, table: &'static str, row: usize, column: &'static str, text: &str) -> Self {
        let rows = self.rows.get_mut(&("est", table)).unwrap();
        rows[row].insert(column, text.to_owned());
        self
    }

    fn text(&self, territory: &str, table: &str) -> String {
        let columns = TABLES
            .iter()
            .find(|known| known.name == table)
            .unwrap()
            .columns;
        let line = |cells: Vec<String>| cells.join(",") + "\n";
        let quote = |text: &str| {
            if text.contains(['"', ',', '\n']) {
                format!("\"{}\"", text.replace('"', "\"\""))
            } else {
                text.into()
            }
        };
        let mut text = line(
            columns
                .iter()
                .map(|column| column.name.to_owned())
                .collect(),
        );
        let rows = self
            .rows
            .iter()
            .find(|((a, b), _)| *a == territory && *b == table)
            .unwrap()
            .1;
        for row in rows {
            text += &line(
                columns
                    .iter()
                    .map(|column| row.get(column.name).map_or(String::new(), |t| quote(t)))
                    .collect(),
            );
        }
        text
    }

    fn write(&self, to: &Path) {
        for (territory, table) in self.rows.keys() {
            let folder = to.join(territory);
            fs::create_dir_all(&folder).unwrap();
            fs::write(
                folder.join(format!("{table}.csv")),
                self.text(territory, table),
            )
            .unwrap();
        }
    }

    fn faults(&self) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        self.write(folder.path());
        lines(folder.path())
    }
}

fn lines(folder: &Path) -> Vec<String> {
    source::read(folder, None)
        .unwrap_err()
        .to_string()
        .lines()
        .map(str::to_owned)
        .collect()
}

#[track_caller]
fn one(fixture: &Fixture, expected: &str) {
    assert_eq!(fixture.faults(), [expected]);
}

#[test]
fn the_fixture_itself_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    Fixture::new().write(folder.path());
    let package: Package = source::read(folder.path(), None).unwrap();
    assert_eq!(package.desks().len(), 2);
    assert_eq!(package.desks()[0].desk.patron.unwrap().1, 29);
}

#[test]
fn coordinates() {
    let new = Fixture::new;
    one(
        &new().set("locations", 1, "latitude", "43,11"),
        "est/locations.csv:3: latitude: broken coordinate \"43,11\"; write degrees with a point, such as 43.11220",
    );
    one(
        &new().set("locations", 0, "longitude", "NaN"),
        "est/locations.csv:2: longitude: broken coordinate \"NaN\"; write degrees with a point, such as 43.11220",
    );
    one(
        &new().set("locations", 0, "latitude", "95"),
        "est/locations.csv:2: latitude: coordinate 95 is out of range; write degrees within ±90",
    );
    one(
        &new().set("locations", 0, "longitude", ""),
        "est/locations.csv:2: longitude: is empty, latitude is not; write both latitude and longitude, or leave both empty",
    );
    let exchanged = new()
        .set("locations", 0, "latitude", "12.4")
        .set("locations", 0, "longitude", "43.1")
        .faults();
    assert_eq!(exchanged.len(), 2);
    assert!(
        exchanged[0]
            .starts_with("est/locations.csv:2: latitude: coordinate 12.4 is outside Italy; ")
    );
    assert!(exchanged[0].ends_with("check that latitude and longitude are not exchanged"));
    one(
        &new().set("locations", 0, "geo_precision", "none"),
        "est/locations.csv:2: geo_precision: is none, but there is a point; write how near to the door the point is",
    );
    one(
        &new().set("municipalities", 0, "latitude", "x"),
        "est/municipalities.csv:2: latitude: broken coordinate \"x\"; write degrees with a point, such as 43.11220",
    );
}

#[test]
fn vocabularies() {
    for (table, row, column, problem) in [
        (
            "attributes",
            1,
            "taxonomy_term_id",
            "est/attributes.csv:3: taxonomy_term_id: unknown theme \"x\"; use one of documents, ",
        ),
        (
            "taxonomy_terms",
            1,
            "code",
            "est/taxonomy_terms.csv:3: code: unknown theme \"x\"; use one of documents, ",
        ),
        (
            "services",
            1,
            "kind",
            "est/services.csv:3: kind: unknown kind \"x\"; use one of immigration_desk, ",
        ),
        (
            "services",
            1,
            "audience",
            "est/services.csv:3: audience: unknown audience \"x\"; use one of all, ",
        ),
        (
            "locations",
            1,
            "geo_precision",
            "est/locations.csv:3: geo_precision: unknown precision \"x\"; use one of address, ",
        ),
        (
            "organizations",
            0,
            "org_type",
            "est/organizations.csv:2: org_type: unknown organisation type \"x\"; use one of public, ",
        ),
        (
            "schedules",
            0,
            "attending_type",
            "est/schedules.csv:2: attending_type: unknown attending type \"x\"; use one of physical, phone",
        ),
        (
            "phones",
            0,
            "type",
            "est/phones.csv:2: type: unknown phone type \"x\"; use one of voice, whatsapp",
        ),
        (
            "services",
            0,
            "doubtful",
            "est/services.csv:2: doubtful: \"x\" is neither true nor false; write true or false",
        ),
        (
            "municipalities",
            0,
            "patron_trust",
            "est/municipalities.csv:2: patron_trust: unknown trust \"x\"; use one of high, medium, low",
        ),
        (
            "languages",
            0,
            "code",
            "est/languages.csv:2: code: \"x\" is not a language tag; write its BCP 47 tag, such as it, ar, zh-Hans or pcm",
        ),
    ] {
        let faults = Fixture::new().set(table, row, column, "x").faults();
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].starts_with(problem), "{faults:?}");
    }
    one(
        &Fixture::new().set("languages", 0, "code", "zh-hans"),
        "est/languages.csv:2: code: \"zh-hans\" is not written in the usual way; write zh-Hans",
    );
    let word = Fixture::new()
        .set("languages", 0, "code", "english")
        .faults();
    assert!(
        word[0].starts_with("est/languages.csv:2: code: \"english\" is not a language tag; "),
        "{word:?}"
    );
}

#[test]
fn hours_dates_and_numbers() {
    let faults = Fixture::new()
        .set("schedules", 0, "opening_hours", "Mo-Fr 9 alle 13")
        .faults();
    assert_eq!(faults.len(), 1);
    assert!(
        faults[0].starts_with(
            "est/schedules.csv:2: opening_hours: malformed hours \"Mo-Fr 9 alle 13\": "
        ),
        "{faults:?}"
    );
    one(
        &Fixture::new().set("schedules", 0, "valid_to", "2024-3-31"),
        "est/schedules.csv:2: valid_to: \"2024-3-31\" is not a day; write YYYY-MM-DD, or leave it empty",
    );
    one(
        &Fixture::new().set("schedules", 0, "valid_to", "2024-02-30"),
        "est/schedules.csv:2: valid_to: \"2024-02-30\" is not a day; write YYYY-MM-DD, or leave it empty",
    );
    one(
        &Fixture::new().set("services", 1, "source_date", "marzo 2024"),
        "est/services.csv:3: source_date: \"marzo 2024\" is not a date; \
         write YYYY, YYYY-MM or YYYY-MM-DD, or leave it empty when the source has none",
    );
    one(
        &Fixture::new().set("phones", 0, "number", "075 12 34 int. 3"),
        "est/phones.csv:2: number: \"075 12 34 int. 3\" is not a phone number; \
         write digits and spaces, 3 to 15 digits, with + before the country's code",
    );
    one(
        &Fixture::new().set("services", 0, "email", "a@b.it; c@d.it"),
        "est/services.csv:2: email: \"a@b.it; c@d.it\" is not an e-mail address; \
         write one address, name@place.it; further ones go to contacts.csv",
    );
    one(
        &Fixture::new().set("municipalities", 0, "patron_day", ""),
        "est/municipalities.csv:2: patron_day: month and day are not both filled; \
         write both patron_month and patron_day, or leave both empty",
    );
}

#[test]
fn ids_and_references() {
    let mut twice = Fixture::new();
    twice.add("est|phones|id=D1-P1|service_at_location_id=D2|number=112|type=voice");
    one(
        &twice,
        "est/phones.csv:3: id: duplicate id \"D1-P1\"; it stands already at est/phones.csv:2: give this row another id, or delete it",
    );
    let mut across = Fixture::new();
    across.add("ovest|organizations|id=o1|name=Altra|org_type=public");
    one(
        &across,
        "ovest/organizations.csv:2: id: duplicate id \"o1\"; it stands already at est/organizations.csv:2: \
         give this row another id, or delete it",
    );
    one(
        &Fixture::new().set("services", 1, "organization_id", "o9"),
        "est/services.csv:3: organization_id: \"o9\" is not in organizations.csv; \
         write an id of est/organizations.csv, or add that row",
    );
    one(
        &Fixture::new().set("phones", 0, "service_at_location_id", "D9"),
        "est/phones.csv:2: service_at_location_id: \"D9\" is not in service_at_location.csv; \
         write an id of est/service_at_location.csv, or add that row",
    );
    one(
        &Fixture::new().set("locations", 0, "istat_code", "054999"),
        "est/locations.csv:2: istat_code: unknown ISTAT code \"054999\"; \
         write a code of a municipalities.csv, or leave it empty",
    );
    one(
        &Fixture::new().set("services", 0, "source", ""),
        "est/services.csv:2: source: missing source of \"D1\"; \
         write the page's address in source, or what the source is in source_name",
    );
    one(
        &Fixture::new().set("services", 0, "source", "seed 002"),
        "est/services.csv:2: source: \"seed 002\" is not a web address; \
         write an address that begins with https:// or http://, without spaces",
    );
}

#[test]
fn a_terms_territories_must_agree() {
    one(
        &Fixture::new().set("taxonomy_terms", 0, "name", "Altro"),
        "ovest/taxonomy_terms.csv:2: id: \"theme:housing\" is another term than in another territory; \
         make the rows of every territory the same",
    );
}

#[test]
fn the_street_of_a_refuge_stops_the_build() {
    let refuge = Fixture::new()
        .set("services", 0, "kind", "antiviolence_centre")
        .set("attributes", 0, "taxonomy_term_id", "theme:housing");
    one(
        &refuge,
        "est/addresses.csv:2: address_1: is the street of a refuge; empty it, and write address_withheld true in locations.csv",
    );
    one(
        &refuge.set("addresses", 0, "address_1", "").set(
            "locations",
            0,
            "geo_precision",
            "address",
        ),
        "est/locations.csv:2: geo_precision: shows where a refuge is; write the centre of the town and town_centre",
    );
    one(
        &Fixture::new().set("locations", 1, "address_withheld", "true"),
        "est/addresses.csv:3: address_1: is the street of a refuge; empty it, and write address_withheld true in locations.csv",
    );
}

#[test]
fn columns_fields_and_encoding() {
    let folder = tempfile::tempdir().unwrap();
    let fixture = Fixture::new();
    fixture.write(folder.path());
    let path = folder.path().join("est/phones.csv");
    let text = fixture.text("est", "phones");
    fs::write(&path, text.replace(",number,", ",numero,")).unwrap();
    assert_eq!(
        lines(folder.path()),
        ["est/phones.csv:1: number: column is missing; \
          add the column \"number\": as it is dialled: digits, spaces and a leading +"]
    );
    fs::write(&path, text.replace(",voice,", ",voice,,")).unwrap();
    assert_eq!(
        lines(folder.path()),
        ["est/phones.csv:2: row: has 10 fields, the header has 9; \
          write one field for each column, and put fields with a comma in \"quotes\""]
    );
    let latin1: Vec<u8> = text
        .replace(",voice,,", ",voice,citt\u{1},")
        .bytes()
        .map(|b| if b == 1 { 0xE0 } else { b })
        .collect();
    fs::write(&path, latin1).unwrap();
    assert_eq!(
        lines(folder.path()),
        ["est/phones.csv:2: description: is not UTF-8: \"citt\u{fffd}\"; save the file as UTF-8"]
    );
    fs::remove_file(&path).unwrap();
    let faults = lines(folder.path());
    assert_eq!(faults.len(), 1);
    assert!(
        faults[0].starts_with("est/phones.csv:1: file: cannot be read: "),
        "{faults:?}"
    );
    fs::write(&path, "").unwrap();
    assert_eq!(
        lines(folder.path()),
        ["est/phones.csv:1: file: is empty; write the header line of docs/catalogue.md"]
    );
    let nothing = tempfile::tempdir().unwrap();
    assert!(lines(nothing.path())[0].contains(":1: file: holds no territory; "));
}

/// What a parser counts is not what an editor shows: `\r\n`, blank lines, a BOM, fields of several lines.
#[test]
fn lines_are_the_editors() {
    let fixture = Fixture::new().set("locations", 1, "latitude", "x").set(
        "locations",
        0,
        "name",
        "due\nrighe",
    );
    let folder = tempfile::tempdir().unwrap();
    fixture.write(folder.path());
    let path = folder.path().join("est/locations.csv");
    let text = fixture.text("est", "locations");
    let remedy = "latitude: broken coordinate \"x\"; write degrees with a point, such as 43.11220";
    assert_eq!(
        lines(folder.path()),
        [format!("est/locations.csv:4: {remedy}")]
    );
    fs::write(&path, format!("\u{feff}{}", text.replace('\n', "\r\n"))).unwrap();
    assert_eq!(
        lines(folder.path()),
        [format!("est/locations.csv:4: {remedy}")]
    );
    fs::write(&path, text.replace("D2-L", "\n\nD2-L")).unwrap();
    assert_eq!(
        lines(folder.path()),
        [format!("est/locations.csv:6: {remedy}")]
    );
    // The field's own line, when the field before it has two.
    let fixture = fixture.set("locations", 1, "name", "due\nrighe");
    fs::write(&path, fixture.text("est", "locations")).unwrap();
    assert_eq!(
        lines(folder.path()),
        [format!("est/locations.csv:5: {remedy}")]
    );
}

#[test]
fn all_faults_at_once_in_the_order_of_files_and_lines() {
    let mut fixture = Fixture::new()
        .set("locations", 1, "latitude", "43,11")
        .set("attributes", 0, "taxonomy_term_id", "theme:magic")
        .set("schedules", 0, "opening_hours", "quando capita")
        .set("services", 1, "source", "");
    fixture.add("est|phones|id=D1-P1|service_at_location_id=D1|number=1|type=fax");
    let faults = fixture.faults();
    let places: Vec<String> = faults
        .iter()
        .map(|line| line.splitn(4, ':').take(3).collect::<Vec<_>>().join(":"))
        .collect();
    assert_eq!(
        places,
        [
            "est/attributes.csv:2: taxonomy_term_id",
            "est/locations.csv:3: latitude",
            "est/phones.csv:3: id",
            "est/phones.csv:3: number",
            "est/phones.csv:3: type",
            "est/schedules.csv:2: opening_hours",
            "est/services.csv:3: source",
        ]
    );
}

/// A folder of tables and one of words: Italian as it is in the program, with one row changed.
struct Words {
    folder: tempfile::TempDir,
}

const ITALIAN: &str = include_str!("../../assets/thesaurus/it.csv");

impl Words {
    fn new(italian: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Fixture::new().write(&folder.path().join("tables"));
        let words = Self { folder };
        words.add("it.csv", italian)
    }

    fn add(self, name: &str, text: &str) -> Self {
        let thesaurus = self.folder.path().join("words");
        fs::create_dir_all(&thesaurus).unwrap();
        fs::write(thesaurus.join(name), text).unwrap();
        self
    }

    fn read(&self) -> Result<Package, source::Faults> {
        let thesaurus = self.folder.path().join("words");
        source::read(&self.folder.path().join("tables"), Some(&thesaurus))
    }

    #[track_caller]
    fn one(&self, expected: &str) {
        let faults = self.read().unwrap_err();
        let faults: Vec<_> = faults.iter().map(ToString::to_string).collect();
        assert_eq!(faults, [expected]);
    }
}

/// The Italian words with another text in place of a piece of a line.
fn italian(piece: &str, other: &str) -> String {
    assert_eq!(ITALIAN.matches(piece).count(), 1, "{piece}");
    ITALIAN.replacen(piece, other, 1)
}

#[test]
fn words_come_by_language_and_row() {
    let words = Words::new(ITALIAN).add("ar.csv", ITALIAN);
    let package = words.read().unwrap();
    let rows = ITALIAN.lines().count() - 1;
    let phrases = package.phrases();
    assert_eq!(phrases.len(), 2 * rows);
    assert!(phrases[..rows].iter().all(|words| words.language == "ar"));
    assert!(phrases[rows..].iter().all(|words| words.language == "it"));
    let first = &phrases[rows];
    assert_eq!(
        (first.taxonomy.as_str(), first.code.as_str()),
        ("themes", "documents")
    );
    assert_eq!(first.phrase, "Documenti e permessi di soggiorno");
    assert_eq!(phrases[rows + 1].phrase, "permesso di soggiorno");
    assert_eq!(phrases.last().unwrap().taxonomy, "kinds");
}

#[test]
fn words_that_have_a_fault() {
    let row = |text: &str| {
        let line = ITALIAN.lines().position(|line| line.starts_with(text));
        line.unwrap() + 1
    };
    let new = |piece: &str, other: &str| Words::new(&italian(piece, other));
    let line = row("theme:work,cerco lavoro,");
    let unknown = new("theme:work,cerco lavoro,", "theme:job,cerco lavoro,").read();
    let unknown = unknown.unwrap_err().to_string();
    assert!(
        unknown.starts_with(&format!(
            "thesaurus/it.csv:{line}: term: unknown term \"theme:job\"; use one of documents, work, "
        )) && unknown.ends_with(", digital, each after theme:"),
        "{unknown}"
    );
    new("theme:work,cerco lavoro,", "work,cerco lavoro,").one(&format!(
        "thesaurus/it.csv:{line}: term: unknown term \"work\"; write theme: or kind: and the code"
    ));
    new("theme:work,cerco lavoro,", "theme:work, ,").one(&format!(
        "thesaurus/it.csv:{line}: phrase: is empty; write it: it cannot be left out"
    ));
    new("theme:work,cerco lavoro,", "theme:work,LAVORO,").one(&format!(
        "thesaurus/it.csv:{line}: phrase: duplicate phrase \"LAVORO\" of theme:work; \
         it stands already at thesaurus/it.csv:{}: delete this row",
        line - 1
    ));
    // The same words may find two terms.
    let both = new("theme:work,cerco lavoro,", "theme:work,dottore,");
    assert!(both.read().is_ok());
    let whole = ITALIAN.lines().nth(line - 1).unwrap();
    new(whole, "theme:work,cerco lavoro,").one(&format!(
        "thesaurus/it.csv:{line}: source: is empty; write it: it cannot be left out"
    ));
    let line = row("kind:library,");
    let rows = ITALIAN
        .lines()
        .filter(|row| !row.starts_with("kind:library,"));
    let rows: Vec<_> = rows.collect();
    assert_eq!(rows.len(), ITALIAN.lines().count() - 2, "{line}");
    Words::new(&(rows.join("\n") + "\n")).one(
        "thesaurus/it.csv:1: term: no name of kind:library; \
         add a row for kind:library with its name in this language (it)",
    );
}

#[test]
fn files_of_words_that_have_a_fault() {
    for name in [
        "zh-hans.csv",
        "italiano.csv",
        "und.csv",
        "it.tsv",
        "it.csv.orig",
    ] {
        Words::new(ITALIAN).add(name, ITALIAN).one(&format!(
            "thesaurus/{name}:1: file: \"{name}\" is not named after a language; \
             name it by its BCP 47 tag, such as it.csv, ar.csv or zh-Hans.csv"
        ));
    }
    assert!(Words::new(ITALIAN).add(".it.csv.swp", "x").read().is_ok());
    assert!(
        Words::new(ITALIAN)
            .add("zh-Hans.csv", ITALIAN)
            .read()
            .is_ok()
    );
    let faults = Words::new("theme,phrase,source\n").read().unwrap_err();
    let faults: Vec<_> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(
        faults,
        ["thesaurus/it.csv:1: term: column is missing; \
          add the column \"term\": theme: or kind: and a code of core::model"]
    );
    let nowhere = Words::new(ITALIAN);
    let tables = nowhere.folder.path().join("tables");
    let missing = nowhere.folder.path().join("no");
    let faults = source::read(&tables, Some(&missing))
        .unwrap_err()
        .to_string();
    assert!(
        faults.starts_with(&format!("{}:1: file: cannot be read: ", missing.display()))
            && faults
                .ends_with("; name the folder whose files are <BCP 47 tag>.csv (assets/thesaurus)"),
        "{faults}"
    );
}

#[test]
fn faults_of_tables_and_words_are_told_together() {
    let words = Words::new(&italian("theme:work,cerco lavoro,", "theme:work,,"));
    Fixture::new()
        .set("services", 0, "doubtful", "x")
        .write(&words.folder.path().join("tables"));
    let faults = words.read().unwrap_err();
    let files: Vec<_> = faults.iter().map(|fault| fault.file.as_str()).collect();
    assert_eq!(files, ["est/services.csv", "thesaurus/it.csv"]);
}

#[test]
fn twelve_languages_have_enough_words_and_no_more() {
    let words = Words::new(ITALIAN);
    let thesaurus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/thesaurus");
    let package = source::read(&words.folder.path().join("tables"), Some(&thesaurus)).unwrap();
    let mut counts: BTreeMap<&str, BTreeMap<(&str, &str), usize>> = BTreeMap::new();
    for words in package.phrases() {
        let term = (words.taxonomy.as_str(), words.code.as_str());
        let language = counts.entry(&words.language).or_default();
        *language.entry(term).or_default() += 1;
    }
    let languages: Vec<_> = counts.keys().copied().collect();
    assert_eq!(
        languages,
        [
            "ar", "bn", "en", "es", "fr", "it", "mk", "ro", "sq", "uk", "ur", "zh-Hans"
        ]
    );
    for (language, terms) in counts {
        for ((taxonomy, code), count) in terms {
            let wanted = if taxonomy == "themes" { 4..=18 } else { 1..=4 };
            assert!(wanted.contains(&count), "{language} {code}: {count}");
        }
    }
}

#[test]
fn what_is_known_of_an_entrance_is_told_and_nothing_else() {
    let mut fixture = Fixture::new();
    fixture.add("est|accessibility|id=D1-L-W|location_id=D1-L|wheelchair=limited");
    let folder = tempfile::tempdir().unwrap();
    fixture.write(folder.path());
    let package = source::read(folder.path(), None).unwrap();
    let known: Vec<_> = package
        .desks()
        .iter()
        .map(|row| (row.desk.id.as_str(), row.desk.wheelchair))
        .collect();
    assert_eq!(known, [("D1", Some(Wheelchair::Limited)), ("D2", None)]);
    let faults = fixture
        .set("accessibility", 0, "wheelchair", "maybe")
        .faults();
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(
        faults[0].starts_with("est/accessibility.csv:2") && faults[0].contains("yes, limited, no"),
        "{faults:?}"
    );
}

#[test]
fn territory_by_territory_gives_the_rows_and_the_faults_of_all_at_once() {
    let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/catalogue");
    let whole = source::read(&tables, None).unwrap();
    let mut names = Vec::new();
    let (mut desks, mut towns) = (Vec::new(), Vec::new());
    source::each(&tables, &mut |territory| {
        names.push(territory.name);
        desks.extend(territory.desks);
        towns.extend(territory.municipalities);
    })
    .unwrap();
    desks.sort_by(|a, b| a.desk.id.cmp(&b.desk.id));
    towns.sort_by(|a, b| a.istat.cmp(&b.istat));
    assert_eq!(names, whole.territories());
    assert_eq!(desks, whole.desks());
    assert_eq!(towns, whole.municipalities());
}

/// Writes translations of `est` and reads all.
fn translated(tag: &str, rows: &str) -> (tempfile::TempDir, Result<Package, Vec<String>>) {
    let folder = tempfile::tempdir().unwrap();
    Fixture::new()
        .set("schedules", 0, "description", "la mattina")
        .set("phones", 0, "description", "centralino")
        .write(folder.path());
    let dir = folder.path().join("est/translations");
    fs::create_dir_all(&dir).unwrap();
    let text = format!("record,id,field,of,text,by\n{rows}");
    fs::write(dir.join(format!("{tag}.csv")), text).unwrap();
    let read = source::read(folder.path(), None);
    let read = read.map_err(|faults| faults.iter().map(ToString::to_string).collect());
    (folder, read)
}

#[test]
fn translations_reach_the_desk_whose_texts_they_are_of() {
    let rows = "service,D1,name,Sportello,شباك,machine\n\
                service,D1,description,Words,كلمات,Amina\n\
                schedule,D1-H1,description,la mattina,صباحا,machine\n\
                phone,D1-P1,description,centralino,بدالة,machine\n";
    let (_folder, package) = translated("ar", rows);
    let package = package.unwrap();
    assert_eq!(package.warnings(), []);
    assert_eq!(package.translations().len(), 4);
    let bytes = sportello_core::catalogue::build::build(&package).unwrap();
    assert_eq!(
        bytes,
        sportello_core::catalogue::build::build(&package).unwrap()
    );
    let catalogue = Catalogue::from_bytes(&bytes).unwrap();
    let read = catalogue.read(|dao| {
        let desk = dao.desk("D1")?.unwrap();
        let texts = dao.translations(&["D1"], &["fr", "ar"])?;
        let (description, _) = desk.description.unwrap();
        let shown = [
            (FreeText::ServiceName, desk.name),
            (FreeText::ServiceDescription, description),
            (
                FreeText::ScheduleDescription,
                desk.schedules[0].text.clone().unwrap(),
            ),
            (
                FreeText::PhoneDescription,
                desk.phones[0].description.clone().unwrap(),
            ),
        ];
        Ok(shown.map(|(what, original)| texts.get("D1", what, &original).unwrap().text.to_owned()))
    });
    assert_eq!(read.unwrap(), ["شباك", "كلمات", "صباحا", "بدالة"]);
    assert_eq!(catalogue.read(|dao| Ok(dao.locales()?.len())).unwrap(), 1);
}

#[test]
fn a_translation_of_what_was_changed_since_is_a_warning_and_left_out() {
    let rows = "service,D1,name,Lo sportello,شباك,machine\n\
                service,D2,name,Sportello,شباك,machine\n\
                service,D9,name,Sportello,شباك,machine\n";
    let (_folder, package) = translated("ar", rows);
    let package = package.unwrap();
    let warnings: Vec<String> = package.warnings().iter().map(ToString::to_string).collect();
    assert_eq!(
        warnings,
        [
            "est/translations/ar.csv:2: of: is out of date: the original is now \"Sportello\"; translate it anew and copy \
             the original into of: until then it is left out",
            "est/translations/ar.csv:4: id: there is no service \"D9\" (any more); delete the row, or correct the id: it is \
             left out",
        ]
    );
    let desks: Vec<&str> = package
        .translations()
        .iter()
        .map(|one| one.desk.as_str())
        .collect();
    assert_eq!(desks, ["D2"]);
}

#[test]
fn every_fault_of_translations_is_told_with_its_line() {
    let long = "x".repeat(16 * 1024 + 1);
    let rows = format!(
        "service,D1,name,Sportello,,machine\nservice,D1,address,Via Roma,x,machine\n\
         service,D2,name,Sportello,x,\nservice,D2,name,Sportello,y,machine\n\
         service,D1,description,Words,{long},machine\nshort,row\n"
    );
    let (_folder, read) = translated("ar", &rows);
    let known = "use one of phone description, required_document document, schedule description, service description, \
                 service name";
    assert_eq!(
        read.unwrap_err(),
        [
            "est/translations/ar.csv:2: text: is empty; write it: it cannot be left out".to_owned(),
            format!("est/translations/ar.csv:3: field: \"service\" with the field \"address\" cannot be translated; {known}"),
            "est/translations/ar.csv:4: by: is empty; write it: it cannot be left out".to_owned(),
            "est/translations/ar.csv:5: id: name of D2 is translated twice; it stands already at est/translations/ar.csv:4: \
             delete one of the two".to_owned(),
            "est/translations/ar.csv:6: text: has 16385 bytes, 16384 are allowed; shorten it".to_owned(),
            "est/translations/ar.csv:7: row: has 2 fields, the header has 6; write one field for each column, and put fields \
             with a comma in \"quotes\"".to_owned(),
        ]
    );
    let (_folder, read) = translated("arabic", "");
    let fault = read.unwrap_err().remove(0);
    assert!(
        fault.starts_with(
            "est/translations/arabic.csv:1: file: \"arabic.csv\" is not named after a language"
        ),
        "{fault}"
    );
}
