//! `check`, `export`, `diff`, and the manual: on the committed tables and on broken ones.

mod make;
mod run;

use std::path::Path;

use make::{Folder, committed};
use run::{found, ok, output, refused, sportello};
use serde_json::Value;

fn dir() -> String {
    committed().to_str().unwrap().to_owned()
}

fn valid(schema: &str, value: &Value) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(schema);
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<String> = validator
        .iter_errors(value)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .take(5)
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn the_committed_tables_have_no_fault_and_their_warnings_are_counted() {
    let said = ok(&["check", &dir(), "--today", "2026-11-26"]);
    assert!(
        said.contains(
            "333 desks in basilicata, cremona, italia, jesi, sardegna, umbria: no faults, "
        ),
        "{said}"
    );
    assert!(said.contains("umbria/services.csv\n  "), "{said}");
    let answer: Value =
        serde_json::from_str(&ok(&["check", &dir(), "--today", "2026-11-26", "--json"])).unwrap();
    valid("../docs/schema/check.schema.json", &answer);
    assert_eq!(answer["faults"], Value::Array(Vec::new()));
    // The same day makes the same answer; an earlier day has fewer old sources.
    let stale = |day| {
        ok(&["check", &dir(), "--today", day])
            .matches("older than 548 days")
            .count()
    };
    assert!(stale("2026-11-26") > stale("2024-01-01"));
    // Warnings alone are no failure, unless they are to be.
    let out = output(&["check", &dir(), "--strict"]);
    assert_eq!(out.status.code(), Some(1));
}

#[test]
fn faults_and_warnings_are_told_together_with_file_line_and_remedy() {
    let folder = Folder::with_tables();
    folder.edit(
        "tables/umbria/schedules.csv",
        "\"Tu,We 15:30-18:30; Sa 09:00-13:00\"",
        "Mo 9-99",
    );
    folder.edit(
        "tables/umbria/services.csv",
        "Sportello di segretariato sociale per immigrati – Fratta Todina,",
        "Casa rifugio,",
    );
    // Perugia's point for a desk of Città di Castello; a point of exchanged degrees; the Gulf of Guinea.
    folder.edit(
        "tables/umbria/locations.csv",
        "43.46556,12.2375,town_centre,054013",
        "43.1,12.4,address,054013",
    );
    folder.edit(
        "tables/umbria/locations.csv",
        "42.92093,12.35066,town_centre",
        "12.35066,42.92093,town_centre",
    );
    folder.edit(
        "tables/umbria/locations.csv",
        "42.87287,12.39861,locality",
        "0,0,locality",
    );
    let said = found(&["check", &folder.at("tables"), "--today", "2026-11-26"]);
    for part in [
        "umbria/schedules.csv\n  2: fault: opening_hours: malformed hours \"Mo 9-99\"",
        "3: fault: address_1: is the street of a refuge; empty it, and write address_withheld true in locations.csv",
        "2: warning: latitude: the point of \"Sportello per l'Immigrazione (casa dell'inclusione)\" is 43 km from the centre of Città di Castello; check the point",
        "4: fault: latitude: coordinate 12.35066 is outside Italy",
        "4: warning: latitude: latitude and longitude of \"Sportello di segretariato sociale per immigrati – Marsciano\" look exchanged; write 42.92093 as latitude",
        "5: warning: latitude: the point of \"Sportello di segretariato sociale per immigrati – Todi\" is 0, 0",
    ] {
        assert!(
            said.contains(part),
            "{part}\n---\n{}",
            said.lines()
                .filter(|line| line.contains("fault") || line.contains("latitude"))
                .collect::<Vec<_>>()
                .join("\n")
        );
    }
    let out = output(&["check", &folder.at("tables"), "--json"]);
    let answer: Value = serde_json::from_slice(&out.stdout).unwrap();
    valid("../docs/schema/check.schema.json", &answer);
    assert!(
        answer["faults"]
            .as_array()
            .unwrap()
            .iter()
            .any(|fault| fault["code"] == "refuge_street"),
        "{}",
        answer["faults"]
    );
}

#[test]
fn desks_that_stand_twice_or_at_one_door_are_doubtful() {
    let folder = Folder::with_tables();
    folder.edit(
        "tables/umbria/locations.csv",
        "42.85684,12.36366,town_centre,054020",
        "42.86,12.37,address,054020",
    );
    folder.edit(
        "tables/umbria/locations.csv",
        "42.92093,12.35066,town_centre,054027",
        "42.86,12.37,address,054020",
    );
    folder.edit(
        "tables/umbria/services.csv",
        "immigrati – Marsciano",
        "immigrati – Fratta Todina",
    );
    folder.edit(
        "tables/umbria/addresses.csv",
        "AP003-A,AP003-L,Municipio,,Marsciano",
        "AP003-A,AP003-L,Municipio,,Fratta Todina",
    );
    let said = ok(&["check", &folder.at("tables"), "--today", "2026-11-26"]);
    assert!(said.contains("stands in Fratta Todina already, as umbria/service_at_location.csv:3; delete one of the two"), "{said}");
    assert!(
        said.contains(
            "is said to be at the door, at the same point as AP003, whose address is another"
        ),
        "{said}"
    );
    assert!(
        said.contains("  duplicate: 1\n") && said.contains("  shared_point: 2\n"),
        "{said}"
    );
}

#[test]
fn a_folder_that_is_none_is_told() {
    let folder = Folder::new();
    for command in ["check", "export"] {
        let args: &[&str] = if command == "export" {
            &["--format", "csv"]
        } else {
            &[]
        };
        let said = run::failed(&[&[command, &folder.at("nothing")], args].concat());
        assert!(
            said.contains("cannot be read")
                && said.contains("name the folder whose folders are the territories"),
            "{said}"
        );
    }
}

#[test]
fn hsds_json_is_as_its_schema_says() {
    let page: Value = serde_json::from_str(&ok(&["export", &dir(), "--format", "hsds"])).unwrap();
    assert_eq!(page["total_items"], 333);
    // Beside the profile's members, which docs/import.md lists, there is nothing that HSDS does not have.
    let mut page = page;
    strip(&mut page);
    valid("tests/fixtures/hsds-3.1.schema.json", &page);
    let whole = ok(&[
        "export",
        &dir(),
        "--format",
        "hsds",
        "--territory",
        "umbria",
    ]);
    let service = whole.split("\"id\": \"AP001\"").next().unwrap();
    assert!(!service.is_empty());
    let page: Value = serde_json::from_str(&whole).unwrap();
    let schedules = &page["contents"][0]["service_at_locations"][0]["schedules"];
    let (week, saturday) = (&schedules[0], &schedules[1]);
    assert_eq!(
        (
            &week["freq"],
            &week["byday"],
            &week["opens_at"],
            &week["closes_at"]
        ),
        (
            &"WEEKLY".into(),
            &"TU,WE".into(),
            &"15:30".into(),
            &"18:30".into()
        )
    );
    assert_eq!(
        (&saturday["byday"], &saturday["part_of"]),
        (&"SA".into(), &"AP001-H1".into())
    );
    assert_eq!(week["opening_hours"], "Tu,We 15:30-18:30; Sa 09:00-13:00");
}

/// The members of the Italian profile: docs/import.md.
const PROFILE: &[&str] = &[
    "kind",
    "audience",
    "doubtful",
    "status_hint",
    "verification",
    "description_language",
    "org_type",
    "source",
    "source_name",
    "source_date",
    "geo_precision",
    "istat_code",
    "social_zone",
    "address_withheld",
    "wheelchair",
    "opening_hours",
    "by_appointment",
    "part_of",
    "extension_text",
    "note",
];

fn strip(value: &mut Value) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(strip),
        Value::Object(object) => {
            object.retain(|name, _| !PROFILE.contains(&name.as_str()));
            object.values_mut().for_each(strip);
        }
        _ => {}
    }
}

#[test]
fn geojson_has_a_feature_for_each_desk_and_no_withheld_street() {
    let collection: Value =
        serde_json::from_str(&ok(&["export", &dir(), "--format", "geojson"])).unwrap();
    assert_eq!(collection["type"], "FeatureCollection");
    let features = collection["features"].as_array().unwrap();
    assert_eq!(features.len(), 333);
    let mut withheld = 0;
    for feature in features {
        let properties = &feature["properties"];
        if properties["geo_precision"] == "none" {
            assert!(feature["geometry"].is_null());
        } else {
            let point = feature["geometry"]["coordinates"].as_array().unwrap();
            // RFC 7946: east, then north. Italy is farther north than east.
            assert!(
                point[0].as_f64().unwrap() < 19.0 && point[1].as_f64().unwrap() > 35.0,
                "{feature}"
            );
        }
        if properties["address_withheld"] == true {
            withheld += 1;
            assert!(
                properties["address"].is_null() && properties["geo_precision"] != "address",
                "{feature}"
            );
        }
    }
    assert!(withheld > 0);
    let only: Value = serde_json::from_str(&ok(&[
        "export",
        &dir(),
        "--format",
        "geojson",
        "--territory",
        "jesi",
        "--territory",
        "italia",
    ]))
    .unwrap();
    assert_eq!(only["features"].as_array().unwrap().len(), 17 + 8);
    assert!(
        refused(&["export", &dir(), "--format", "csv", "--territory", "roma"])
            .contains("use one of basilicata, ")
    );
}

#[test]
fn tables_with_faults_are_not_exported() {
    let folder = Folder::with_tables();
    folder.edit(
        "tables/umbria/schedules.csv",
        "\"Tu,We 15:30-18:30; Sa 09:00-13:00\"",
        "Mo 9-99",
    );
    let said = run::failed(&[
        "export",
        &folder.at("tables"),
        "--format",
        "hsds",
        "--to",
        &folder.at("out.json"),
    ]);
    assert!(
        said.contains("umbria/schedules.csv:2: opening_hours"),
        "{said}"
    );
    assert!(!Path::new(&folder.at("out.json")).exists());
}

#[test]
fn diff_says_what_changed_as_an_editor_reads_it() {
    let folder = Folder::with_tables();
    let tables = folder.at("tables");
    assert_eq!(
        ok(&["diff", &dir(), &tables]),
        "0 changed (0 fields), 0 new, 0 gone\n"
    );
    folder.edit(
        "tables/umbria/schedules.csv",
        "Tu,We 15:30-18:30; Sa",
        "Tu,We 16:00-18:30; Sa",
    );
    folder.edit(
        "tables/umbria/services.csv",
        "Only desk in Alta Valle",
        "The only desk in Alta Valle",
    );
    folder.edit("tables/umbria/municipalities.csv", ",27605,", ",27606,");
    let file = folder.write("lista.csv", "id,name,organization,kind,themes,town,hours_text,source\nN1,Nuovo,Ente,canteen,basic_needs,Todi,lunedì,https://a.example\n");
    ok(&["import", &file, "--territory", "umbria", "--to", &tables]);
    let said = found(&["diff", &dir(), &tables]);
    for part in [
        "Hours of \"Sportello per l'Immigrazione (casa dell'inclusione)\" in Città di Castello (AP001): Tu,We 15:30-18:30; Sa 09:00-13:00, \"martedì e mercoledì 15.30-18.30; sabato 9.00-13.00\" -> Tu,We 16:00-18:30; Sa",
        "Description of \"Sportello per l'Immigrazione",
        "New: \"Nuovo\" in Todi (N1)",
        "Also: 2 rows of municipalities.csv",
        "1 changed (2 fields), 1 new, 0 gone",
    ] {
        assert!(said.contains(part), "{part}\n---\n{said}");
    }
    let back = found(&["diff", &tables, &dir()]);
    assert!(back.contains("Gone: \"Nuovo\" in Todi (N1)"), "{back}");
    let answer: Value = serde_json::from_str(&found(&["diff", &dir(), &tables, "--json"])).unwrap();
    valid("../docs/schema/diff.schema.json", &answer);
    assert_eq!(answer["changes"][1]["field"], "Description");
}

#[test]
fn diff_shows_no_street_that_is_withheld_now() {
    let folder = Folder::with_tables();
    folder.edit(
        "tables/umbria/addresses.csv",
        "AP001-A,AP001-L,Via Santa Margherita,",
        "AP001-A,AP001-L,,",
    );
    folder.edit(
        "tables/umbria/locations.csv",
        "054013,1,false",
        "054013,1,true",
    );
    let said = found(&["diff", &dir(), &folder.at("tables")]);
    assert!(
        said.contains("Withheld address of") && !said.contains("Santa Margherita"),
        "{said}"
    );
}

#[test]
fn the_manual_and_the_completions_name_every_command() {
    let manual = ok(&["man"]);
    let shells =
        ["bash", "zsh", "fish", "elvish", "powershell"].map(|shell| ok(&["completions", shell]));
    for command in [
        "near",
        "find",
        "desk",
        "helplines",
        "convert",
        "import",
        "check",
        "export",
        "diff",
        "locales\\-check",
        "locales\\-new",
        "locales\\-pseudo",
        "completions",
        "man",
    ] {
        assert!(
            manual.contains(&format!("sportello\\-{command}")),
            "{command}"
        );
        assert!(
            shells
                .iter()
                .all(|text| command.split("\\-").all(|part| text.contains(part))),
            "{command}"
        );
    }
    assert!(
        manual.contains("\\-\\-source\\-url"),
        "the options of each command too"
    );
    // Bash takes what it is given.
    let mut bash = std::process::Command::new("bash");
    let status = bash.args(["-n", "-c", &shells[0]]).status();
    assert!(status.is_ok_and(|status| status.success()));
    assert!(
        !sportello(&["completions", "tcsh"])
            .output()
            .unwrap()
            .status
            .success()
    );
}
