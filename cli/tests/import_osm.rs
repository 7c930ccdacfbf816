//! OpenStreetMap extracts: what becomes a desk, what hides, what is left out.

mod make;
mod run;

use make::Folder;
use make::pbf::{Node, Way, pbf};
use run::{failed, json, ok, output};
use sportello_core::model::{GeoPrecision, Kind, Theme, Wheelchair};

/// Perugia: a soup kitchen, a desk whose hours cannot be read, a refuge, a nursing home, a bar, a health centre as a
/// closed way, and a way whose nodes are not there.
fn extract() -> Vec<u8> {
    let nodes = [
        Node(
            11,
            43.111_234_5,
            12.389_1,
            &[
                ("amenity", "social_facility"),
                ("social_facility", "soup_kitchen"),
                ("name", "Mensa di San Lorenzo"),
                ("operator", "Caritas diocesana"),
                ("operator:type", "religious"),
                ("opening_hours", "Mo-Sa 12:00-13:30"),
                ("addr:street", "Via Roma"),
                ("addr:housenumber", "7"),
                ("addr:city", "perugia"),
                ("addr:postcode", "06121"),
                ("phone", "+39 075 123456; +39 333 1234567"),
                ("contact:whatsapp", "+39 333 1234567"),
                ("website", "www.example.org"),
                ("wheelchair", "limited"),
                ("check_date", "2026-05-04"),
                ("fee", "no"),
                ("language:ar", "yes"),
            ],
        ),
        Node(
            12,
            43.112,
            12.388,
            &[
                ("office", "association"),
                ("name", "Casa dei migranti"),
                ("opening_hours", "quando capita"),
            ],
        ),
        Node(
            13,
            43.2,
            12.3,
            &[
                ("amenity", "social_facility"),
                ("social_facility", "shelter"),
                ("social_facility:for", "woman"),
                ("name", "Casa Segretissima"),
                ("addr:street", "Via Nascosta"),
            ],
        ),
        Node(
            14,
            43.1,
            12.4,
            &[
                ("amenity", "social_facility"),
                ("social_facility", "nursing_home"),
                ("name", "Villa Serena"),
            ],
        ),
        Node(15, 43.1, 12.4, &[("amenity", "bar"), ("name", "Bar")]),
        Node(21, 43.10, 12.30, &[]),
        Node(22, 43.10, 12.32, &[]),
        Node(23, 43.12, 12.32, &[]),
        Node(24, 43.12, 12.30, &[]),
    ];
    let ways = [
        Way(
            31,
            &[21, 22, 23, 24, 21],
            &[
                ("amenity", "clinic"),
                ("name", "Casa della salute"),
                ("addr:city", "Perugia"),
            ],
        ),
        Way(
            32,
            &[98, 99, 98],
            &[("amenity", "clinic"), ("name", "Fuori")],
        ),
    ];
    pbf(&nodes, &ways)
}

fn import(folder: &Folder) -> Vec<String> {
    let file = folder.write("umbria.osm.pbf", extract());
    [
        "import",
        &file,
        "--territory",
        "osm-umbria",
        "--to",
        &folder.at("tables"),
    ]
    .map(str::to_owned)
    .into()
}

#[test]
fn an_extract_becomes_desks_with_their_source_and_date() {
    let folder = Folder::with_towns();
    let args = import(&folder);
    let said = json(&args.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(said["new"].as_array().unwrap().len(), 3, "{said}");
    let canteen = folder.desk("osm-n11");
    let desk = &canteen.desk;
    assert_eq!(
        (desk.kind, desk.themes.as_slice()),
        (Kind::Caritas, &[Theme::BasicNeeds][..])
    );
    assert_eq!(desk.organization, "Caritas diocesana");
    assert_eq!(desk.address.as_deref(), Some("Via Roma 7"));
    assert_eq!(
        (desk.town.as_deref(), desk.istat.as_deref()),
        (Some("Perugia"), Some("054039"))
    );
    let point = desk.point.unwrap();
    assert!((point.lat() - 43.111_234_5).abs() < 1e-9 && (point.lon() - 12.3891).abs() < 1e-9);
    assert_eq!(desk.geo_precision, GeoPrecision::Address);
    assert_eq!(desk.wheelchair, Some(Wheelchair::Limited));
    assert_eq!(
        desk.schedules[0].opening_hours.as_deref(),
        Some("Mo-Sa 12:00-13:30")
    );
    let numbers: Vec<&str> = desk
        .phones
        .iter()
        .map(|phone| phone.number.as_str())
        .collect();
    assert_eq!(
        numbers,
        ["+39 075 123456", "+39 333 1234567", "+39 333 1234567"]
    );
    assert_eq!(desk.website.as_deref(), Some("https://www.example.org"));
    assert_eq!(desk.languages, ["ar"]);
    assert_eq!(desk.source.url, "https://www.openstreetmap.org/node/11");
    assert_eq!(desk.source.date.unwrap().to_string(), "2026-05-04");
    assert_eq!(said["lost"]["osm fee"], 1);
    // The middle of the four corners, each counted once; the date of the last change.
    let clinic = folder.desk("osm-w31").desk;
    let point = clinic.point.unwrap();
    assert!(
        (point.lat() - 43.11).abs() < 1e-9 && (point.lon() - 12.31).abs() < 1e-9,
        "{point:?}"
    );
    assert_eq!(clinic.source.date.unwrap().to_string(), "2026-03-15");
    let odd = folder.desk("osm-n12").desk;
    assert_eq!(odd.schedules[0].opening_hours, None);
    assert_eq!(odd.schedules[0].text.as_deref(), Some("quando capita"));
    assert_eq!(
        odd.town.as_deref(),
        Some("Perugia"),
        "by the nearest centre"
    );
    assert!(
        folder
            .read("tables/osm-umbria/datapackage.json")
            .contains("OpenStreetMap contributors, ODbL 1.0")
    );
    assert!(
        folder
            .read("tables/osm-umbria/datapackage.json")
            .contains("ODbL-1.0")
    );
}

#[test]
fn nothing_of_a_refuge_is_written_or_said() {
    let folder = Folder::with_towns();
    let args = import(&folder);
    let said = ok(&args.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(said.contains("refuges from violence"), "{said}");
    let written: String = folder.state().into_iter().map(|(_, text)| text).collect();
    for secret in ["Segretissima", "Nascosta", "osm-n13", "node/13", "43.2,"] {
        assert!(
            !written.contains(secret) && !said.contains(secret),
            "{secret}"
        );
    }
}

#[test]
fn what_is_no_desk_is_left_out_and_counted_and_a_table_can_take_it() {
    let folder = Folder::with_towns();
    let args = import(&folder);
    let mut args: Vec<&str> = args.iter().map(String::as_str).collect();
    let said = ok(&args);
    assert!(
        said.contains("left out: social_facility=nursing_home: no desk"),
        "{said}"
    );
    assert!(
        said.contains("left out: ways whose nodes are not in the extract (1)"),
        "{said}"
    );
    let map = folder.write("kinds.csv", "from,kind,themes,audience\nsocial_facility=nursing_home,health_desk,salute,\nsocial_facility=soup_kitchen,-,,\n");
    args.extend(["--map", &map]);
    let said = json(&args);
    assert_eq!(said["new"][0]["id"], "osm-n14", "{said}");
    assert_eq!(said["gone"][0]["id"], "osm-n11", "{said}");
    assert_eq!(folder.desk("osm-n14").desk.kind, Kind::HealthDesk);
}

#[test]
fn a_second_import_changes_nothing() {
    let folder = Folder::with_towns();
    let args = import(&folder);
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    ok(&args);
    let before = folder.state();
    let said = json(&args);
    assert_eq!(
        (said["same"].as_u64(), said["new"].as_array().unwrap().len()),
        (Some(3), 0),
        "{said}"
    );
    assert!(before == folder.state());
}

#[test]
fn a_broken_extract_is_told_and_nothing_is_written() {
    let folder = Folder::with_towns();
    let whole = extract();
    let before = folder.state();
    for (name, bytes) in [
        ("cut.osm.pbf", &whole[..whole.len() - 40]),
        ("empty.osm.pbf", &[][..]),
        ("text.osm.pbf", &b"<osm version=\"0.6\"></osm>"[..]),
    ] {
        let file = folder.write(name, bytes);
        let said = failed(&[
            "import",
            &file,
            "--territory",
            "umbria",
            "--to",
            &folder.at("tables"),
        ]);
        assert!(
            said.contains(name) && said.contains("fetch it again"),
            "{said}"
        );
    }
    assert!(before == folder.state());
}

/// A byte of an extract that is another than it was may make other desks or a fault, never a panic.
#[test]
fn a_damaged_extract_is_a_fault_or_another_extract() {
    let folder = Folder::with_towns();
    let whole = extract();
    let mut refused = 0;
    for place in (0..whole.len()).step_by(29) {
        let mut damaged = whole.clone();
        damaged[place] ^= 0xff;
        let file = folder.write("damaged.osm.pbf", damaged);
        let to = folder.at("tables");
        let out = output(&[
            "import",
            &file,
            "--territory",
            "osm",
            "--to",
            &to,
            "--dry-run",
        ]);
        let said = String::from_utf8_lossy(&out.stderr).into_owned();
        assert!(
            matches!(out.status.code(), Some(0 | 1)),
            "byte {place}: {:?} {said}",
            out.status
        );
        assert!(!said.contains("panicked"), "byte {place}: {said}");
        refused += usize::from(out.status.code() == Some(1));
    }
    assert!(refused > 3, "{refused}");
}
