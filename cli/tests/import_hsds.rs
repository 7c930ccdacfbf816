//! HSDS 2 and 3, JSON and packages; and the way there and back.

mod make;
mod run;

use make::{Folder, committed, fixture, package};
use run::{failed, json, ok};
use sportello_core::model::{Kind, Theme};

#[test]
fn hsds_2_json_becomes_a_desk_at_each_place() {
    let folder = Folder::with_towns();
    let map = folder.write("kinds.csv", "from,kind,themes\nHelp Find Work,work_orientation,work\nCorsi di lingua,language_course,education\n");
    let to = folder.at("tables");
    let args = [
        "import",
        &fixture("hsds2.json"),
        "--territory",
        "umbria",
        "--to",
        &to,
        "--map",
        &map,
        "--source-url",
        "https://ponte.example/api",
    ];
    let said = json(&args);
    assert_eq!(said["new"].as_array().unwrap().len(), 3, "{said}");
    let desk = folder.desk("8f9b6c1e-0001.1").desk;
    assert_eq!(
        (desk.kind, desk.themes.as_slice()),
        (Kind::WorkOrientation, &[Theme::Work][..])
    );
    assert_eq!(
        desk.schedules[0].opening_hours.as_deref(),
        Some("Mo,We 09:00-13:00")
    );
    assert_eq!(
        (
            desk.phones.len(),
            desk.phones[0].number.as_str(),
            desk.phones[0].extension.as_deref()
        ),
        (1, "075 123 456", Some("12"))
    );
    assert_eq!(
        desk.emails,
        ["lavoro@ponte.example", "segreteria@ponte.example"]
    );
    assert_eq!(desk.languages, ["ar", "fr"]);
    assert_eq!(desk.required_documents, ["Documento d'identità"]);
    assert_eq!(desk.address.as_deref(), Some("Via Roma 1"));
    assert_eq!(desk.source.url, "https://ponte.example/api");
    assert_eq!(desk.source.date.unwrap().to_string(), "2026-01-20");
    assert_eq!(
        folder.desk("8f9b6c1e-0001.2").desk.town.as_deref(),
        Some("Todi")
    );
    assert!(
        folder.desk("8f9b6c1e-0002").desk.doubtful,
        "its status is defunct"
    );
    // Nothing goes without a word.
    for (lost, count) in [
        ("service.fees", 1),
        ("organization.tax_status", 2),
        ("phone of type fax", 2),
        ("contact.name (no person is named)", 1),
    ] {
        assert_eq!(said["lost"][lost], count, "{lost}: {said}");
    }
    let written: String = folder.state().into_iter().map(|(_, text)| text).collect();
    assert!(!written.contains("Maria Rossi"));
    assert!(
        folder
            .read("tables/umbria/metadata.csv")
            .contains("no place for: ")
    );
}

#[test]
fn terms_without_a_kind_are_told_once_each() {
    let folder = Folder::with_towns();
    let to = folder.at("tables");
    let said = failed(&[
        "import",
        &fixture("hsds2.json"),
        "--territory",
        "umbria",
        "--to",
        &to,
        "--source-url",
        "https://a.example",
    ]);
    assert!(
        said.contains(
            "hsds2.json: entry 1, service 1 \"Sportello lavoro\": no kind and themes are known for"
        ),
        "{said}"
    );
    assert!(
        said.contains("add a row Corsi di lingua,<kind>,<themes>"),
        "{said}"
    );
}

#[test]
fn an_api_page_of_hsds_3_becomes_a_desk_and_unsure_hours_stay_unknown() {
    let folder = Folder::with_towns();
    let to = folder.at("tables");
    let map = folder.write("kinds.csv", "from,kind,themes,audience\n*,health_desk,,\n");
    let said = json(&[
        "import",
        &fixture("hsds3.json"),
        "--territory",
        "umbria",
        "--to",
        &to,
        "--map",
        &map,
        "--source-url",
        "https://cura.example",
    ]);
    let desk = folder.desk("e94c9f38").desk;
    assert_eq!(
        (desk.kind, desk.themes.as_slice()),
        (Kind::HealthDesk, &[Theme::Health][..]),
        "the theme by its Open Eligibility id"
    );
    assert_eq!(desk.schedules.len(), 1);
    assert_eq!(
        desk.schedules[0].opening_hours, None,
        "every second Saturday is not sure"
    );
    assert!(
        desk.schedules[0]
            .text
            .as_deref()
            .unwrap()
            .contains("byday TU,TH")
    );
    assert_eq!(
        (desk.town.as_deref(), desk.istat.as_deref()),
        (Some("Terni"), Some("055032"))
    );
    assert_eq!(desk.source.date.unwrap().to_string(), "2026-02-11");
    assert_eq!(said["lost"]["service.eligibility_description"], 1, "{said}");
    assert_eq!(said["lost"]["location.transportation"], 1, "{said}");
}

#[test]
fn a_tabular_package_of_hsds_2_is_read_alike() {
    let folder = Folder::with_towns();
    let to = folder.at("tables");
    let map = folder.write(
        "kinds.csv",
        "from,kind,themes\nServizi alla persona,social_services,housing;basic_needs\n",
    );
    let said = json(&[
        "import",
        &fixture("hsds2"),
        "--territory",
        "umbria",
        "--to",
        &to,
        "--map",
        &map,
        "--source-url",
        "https://todi.example",
        "--source-date",
        "2026-05",
    ]);
    let desk = folder.desk("sal-1").desk;
    assert_eq!(
        (desk.name.as_str(), desk.organization.as_str(), desk.kind),
        ("Servizi sociali", "Comune di Todi", Kind::SocialServices)
    );
    assert_eq!(
        desk.schedules[0].opening_hours.as_deref(),
        Some("Mo,We 09:00-12:00")
    );
    assert_eq!(desk.phones[0].number, "075 8956700");
    assert_eq!(desk.address.as_deref(), Some("Piazza del Popolo 1"));
    assert_eq!(desk.source.date.unwrap().to_string(), "2026-05");
    assert_eq!(said["lost"]["table holiday_schedules.csv"], 1, "{said}");
}

/// Every desk of every territory, out as HSDS JSON and in again, is the same in all that the app knows of it.
#[test]
fn hsds_json_there_and_back_gives_the_same_desks() {
    let folder = Folder::with_tables();
    let (to, json) = (folder.at("tables"), folder.at("out.json"));
    let before = package(&committed());
    for territory in before.territories() {
        ok(&[
            "export",
            committed().to_str().unwrap(),
            "--format",
            "hsds",
            "--territory",
            territory,
            "--to",
            &json,
        ]);
        ok(&[
            "import",
            &json,
            "--territory",
            territory,
            "--to",
            &to,
            "--replace",
        ]);
    }
    let after = folder.package();
    assert_eq!(after.desks().len(), 333);
    for (old, new) in before.desks().iter().zip(after.desks()) {
        assert_eq!(old, new);
    }
    assert_eq!(before.organizations(), after.organizations());
    // Of the files, only the notes have more rows: the marks of the import.
    for (path, text) in folder.state() {
        let name = path.strip_prefix(folder.at("tables")).unwrap();
        let committed = std::fs::read_to_string(committed().join(name)).unwrap();
        if name.ends_with("metadata.csv") {
            let lines: Vec<&str> = text
                .lines()
                .filter(|line| !line.contains("-IMPORT,"))
                .collect();
            assert_eq!(
                lines,
                committed.lines().collect::<Vec<_>>(),
                "{}",
                name.display()
            );
        } else {
            assert!(text == committed, "{}", name.display());
        }
    }
}

/// The package itself is HSDS: read as one it gives the same desks too.
#[test]
fn a_territory_read_as_a_tabular_package_gives_the_same_desks() {
    let folder = Folder::with_tables();
    let from = committed().join("umbria");
    ok(&[
        "import",
        from.to_str().unwrap(),
        "--territory",
        "umbria",
        "--to",
        &folder.at("tables"),
        "--replace",
    ]);
    let (before, after) = (package(&committed()), folder.package());
    for (old, new) in before.desks().iter().zip(after.desks()) {
        assert_eq!(old, new);
    }
}

/// The flat table holds one schedule of the door and one of the phone, and no source of a single field.
#[test]
fn the_flat_table_there_and_back_keeps_what_a_form_can_hold() {
    let folder = Folder::with_tables();
    let (to, csv) = (folder.at("tables"), folder.at("flat.csv"));
    ok(&[
        "export",
        committed().to_str().unwrap(),
        "--format",
        "csv",
        "--territory",
        "umbria",
        "--to",
        &csv,
    ]);
    ok(&[
        "import",
        &csv,
        "--territory",
        "umbria",
        "--to",
        &to,
        "--replace",
    ]);
    let (before, after) = (package(&committed()), folder.package());
    assert_eq!(before.desks().len(), after.desks().len());
    for (old, new) in before.desks().iter().zip(after.desks()) {
        let (mut old, mut new) = (old.desk.clone(), new.desk.clone());
        for desk in [&mut old, &mut new] {
            desk.schedules.truncate(1);
            for schedule in &mut desk.schedules {
                schedule.source_date = None;
            }
            for phone in &mut desk.phones {
                phone.extension = None;
                phone.description = None;
            }
        }
        assert_eq!(old, new);
    }
}
