//! Integreat CMS v3: locations to desks.

mod make;
mod run;

use make::{Folder, fixture};
use run::{failed, json};
use sportello_core::model::{Kind, Wheelchair};

const MAP: &str =
    "from,kind,themes,audience\nBeratung,legal_advice,legal;documents,migrants\nGastronomie,-,,\n";

#[test]
fn locations_become_desks() {
    let folder = Folder::with_towns();
    let map = folder.write("kinds.csv", MAP);
    let args = [
        "import",
        &fixture("integreat.json"),
        "--territory",
        "augusta",
        "--to",
        &folder.at("tables"),
        "--map",
        &map,
    ];
    let said = json(&args);
    assert_eq!(said["new"].as_array().unwrap().len(), 3, "{said}");
    assert_eq!(
        said["left_out"]["category \"Gastronomie\", by --map"], 1,
        "{said}"
    );
    assert_eq!(said["lost"]["integreat appointment_url"], 1, "{said}");
    let desk = folder.desk("integreat-perugia-41").desk;
    assert_eq!(
        (desk.kind, desk.name.as_str()),
        (Kind::LegalAdvice, "Sportello legale")
    );
    assert_eq!(desk.organization, "Associazione Ponte");
    assert_eq!(
        desk.schedules[0].opening_hours.as_deref(),
        Some("Mo,Tu 09:00-12:00,14:00-17:00; Th 00:00-24:00")
    );
    assert!(!desk.schedules[0].by_appointment);
    assert_eq!(
        desk.schedules[1].opening_hours.as_deref(),
        Some("We 09:00-12:00")
    );
    assert!(desk.schedules[1].by_appointment);
    assert_eq!(
        (desk.town.as_deref(), desk.istat.as_deref()),
        (Some("Perugia"), Some("054039"))
    );
    assert_eq!(desk.wheelchair, Some(Wheelchair::Yes));
    assert_eq!(
        desk.description,
        Some(("Consulenza legale gratuita.".into(), "it".into()))
    );
    assert_eq!(desk.source.date.unwrap().to_string(), "2026-02-03");
    assert_eq!(
        desk.source.url,
        "https://integreat.example/perugia/it/locations/sportello-legale/"
    );
    let closed = folder.desk("integreat-perugia-42").desk;
    assert!(closed.doubtful && closed.schedules.is_empty());
    let odd = folder.desk("integreat-perugia-44").desk;
    assert!(
        odd.schedules.is_empty(),
        "a time that is none leaves the hours unknown"
    );
    assert_eq!(
        said["notes"]["hours that could not be read: the desk's hours are not known"],
        1
    );
}

#[test]
fn a_category_without_a_kind_is_told_once_with_its_remedy() {
    let folder = Folder::with_towns();
    let said = failed(&[
        "import",
        &fixture("integreat.json"),
        "--territory",
        "augusta",
        "--to",
        &folder.at("tables"),
    ]);
    assert!(
        said.contains(
            "no kind is known for \"Beratung\" (3 entries); add a row Beratung,<kind>,<themes>"
        ),
        "{said}"
    );
    assert_eq!(said.matches("Beratung\" (").count(), 1, "{said}");
    assert!(said.contains("--map"));
}
