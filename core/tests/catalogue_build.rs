//! The real tables compiled: the same bytes each time, and nothing of the source lost on the way.
#![cfg(feature = "source")]
#![allow(missing_docs)]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use Attending::{Phone, Physical};
use sportello_core::catalogue::source::{self, Package};
use sportello_core::catalogue::{
    Catalogue, Dao, META_CONTENT, META_EDITION, META_NEWEST, build, fold,
};
use sportello_core::model::{Attending, Desk, GeoPrecision, Kind, Theme, Trust};

fn tables() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/catalogue")
}

fn thesaurus() -> PathBuf {
    tables().with_file_name("thesaurus")
}

fn package() -> Package {
    source::read(&tables(), Some(&thesaurus())).unwrap_or_else(|faults| panic!("{faults}"))
}

/// Built once for all tests.
fn bundle() -> &'static [u8] {
    static BUNDLE: LazyLock<Vec<u8>> = LazyLock::new(|| build::build(&package()).unwrap());
    &BUNDLE
}

fn catalogue() -> Catalogue {
    Catalogue::from_bytes(bundle()).unwrap()
}

fn desk(id: &str) -> Desk {
    catalogue().read(|dao| dao.desk(id)).unwrap().unwrap()
}

/// Every file below a folder.
fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, files);
        } else {
            files.push(path);
        }
    }
}

#[test]
fn two_builds_give_the_same_bytes_whatever_the_file_systems_order() {
    let bytes = bundle();
    assert!(bytes == build::build(&package()).unwrap());
    // The same files, made in the opposite order, and their rows too.
    let folder = tempfile::tempdir().unwrap();
    let mut files = Vec::new();
    walk(&tables(), &mut files);
    files.sort();
    for file in files.iter().rev() {
        let to = folder.path().join(file.strip_prefix(tables()).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        let text = fs::read_to_string(file).unwrap();
        if file.extension().is_none_or(|end| end != "csv") {
            fs::write(to, text).unwrap();
        } else {
            let (header, rows) = text.split_once('\n').unwrap();
            let mut rows: Vec<&str> = rows.lines().collect();
            rows.reverse();
            fs::write(to, format!("{header}\n{}\n", rows.join("\n"))).unwrap();
        }
    }
    let other =
        source::read(folder.path(), Some(&thesaurus())).unwrap_or_else(|faults| panic!("{faults}"));
    assert!(bytes == build::build(&other).unwrap());
}

#[test]
fn the_content_hash_follows_the_content() {
    let hash = |catalogue: &Catalogue| {
        catalogue
            .read(|dao| dao.meta(META_CONTENT))
            .unwrap()
            .unwrap()
    };
    let folder = tempfile::tempdir().unwrap();
    let mut files = Vec::new();
    walk(&tables(), &mut files);
    // Without the edition, which only a bundle has.
    for file in files.iter().filter(|file| !file.ends_with("edition")) {
        let to = folder.path().join(file.strip_prefix(tables()).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(file, to).unwrap();
    }
    let path = folder.path().join("umbria/phones.csv");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replacen("3507854", "3507855", 1)).unwrap();
    let built = || {
        let package = source::read(folder.path(), Some(&thesaurus())).unwrap();
        Catalogue::from_bytes(&build::build(&package).unwrap()).unwrap()
    };
    let other = built();
    assert_eq!(hash(&catalogue()).len(), 64);
    assert_ne!(hash(&catalogue()), hash(&other));
    // Tables without an edition have none; of the same rows with one it is another bundle.
    let edition = |catalogue: &Catalogue| catalogue.read(|dao| dao.meta(META_EDITION)).unwrap();
    assert_eq!(edition(&other), None);
    fs::write(folder.path().join("edition"), "2026-11-26T11:00:00+01:00\n").unwrap();
    let dated = built();
    assert_eq!(edition(&dated).as_deref(), Some("2026-11-26T10:00:00Z"));
    assert_ne!(hash(&dated), hash(&other));
    fs::write(folder.path().join("edition"), "yesterday\n").unwrap();
    let faults = source::read(folder.path(), None).unwrap_err();
    assert!(
        faults
            .to_string()
            .starts_with("edition:1: file: is not an instant; write"),
        "{faults}"
    );
}

#[test]
fn every_row_is_there_as_it_was_read() {
    let package = package();
    let catalogue = catalogue();
    let desks = catalogue.read(Dao::desks).unwrap();
    assert_eq!(desks.len(), 333);
    assert!(desks.iter().eq(package.desks().iter().map(|row| &row.desk)));
    let towns = catalogue.read(Dao::municipalities).unwrap();
    assert_eq!(towns.len(), 385);
    assert!(towns.is_sorted_by_key(|town| fold(&town.name)));
    for town in package.municipalities() {
        assert_eq!(
            catalogue
                .read(|dao| dao.municipality(&town.istat))
                .unwrap()
                .as_ref(),
            Some(town)
        );
    }
    assert_eq!(
        desks
            .iter()
            .filter(|desk| desk.kind == Kind::Helpline)
            .count(),
        12
    );
    for (territory, desks, towns) in [
        ("basilicata", "34", "131"),
        ("cremona", "25", "113"),
        ("italia", "8", "0"),
        ("jesi", "17", "47"),
        ("sardegna", "15", "2"),
        ("umbria", "234", "92"),
    ] {
        let meta = |key: String| catalogue.read(|dao| dao.meta(&key)).unwrap().unwrap();
        assert_eq!(meta(format!("desks.{territory}")), desks);
        assert_eq!(meta(format!("municipalities.{territory}")), towns);
    }
    assert_eq!(
        catalogue
            .read(|dao| dao.meta(META_NEWEST))
            .unwrap()
            .as_deref(),
        Some("2026-09")
    );
}

#[test]
fn every_desk_has_a_source_and_a_theme() {
    for desk in catalogue().read(Dao::desks).unwrap() {
        assert!(
            desk.source.url.starts_with("http") || !desk.source.name.is_empty(),
            "{}",
            desk.id
        );
        assert!(!desk.themes.is_empty(), "{}", desk.id);
        assert!(desk.themes.is_sorted(), "{}", desk.id);
        assert_ne!(
            desk.geo_precision,
            GeoPrecision::Address,
            "{}: no point is a door yet",
            desk.id
        );
        assert_eq!(
            desk.point.is_none(),
            desk.geo_precision == GeoPrecision::None,
            "{}",
            desk.id
        );
    }
}

#[test]
fn no_street_of_a_refuge_is_published() {
    let desks = catalogue().read(Dao::desks).unwrap();
    let refuges: Vec<_> = desks
        .iter()
        .filter(|desk| {
            desk.kind == Kind::AntiviolenceCentre && desk.themes.contains(&Theme::Housing)
        })
        .collect();
    assert_eq!(refuges.len(), 3);
    for desk in refuges {
        assert_eq!(desk.address, None, "{}", desk.id);
        assert!(
            desk.description
                .as_ref()
                .is_some_and(|(text, _)| text.contains("treet")),
            "{}",
            desk.id
        );
    }
}

#[test]
fn hours_of_the_phone_are_not_the_doors() {
    let kinds = |id: &str| {
        desk(id)
            .schedules
            .iter()
            .map(|one| (one.attending, one.by_appointment))
            .collect::<Vec<_>>()
    };
    for id in ["AP092", "AP096", "AP3068", "AP2082", "AP112", "AP057"] {
        assert_eq!(kinds(id), [(Phone, false)], "{id}");
    }
    assert_eq!(kinds("AP3016"), [(Phone, false), (Phone, false)]);
    assert_eq!(kinds("AP2081"), [(Physical, false), (Phone, false)]);
    assert_eq!(kinds("AP100"), [(Physical, true), (Phone, false)]);
    assert_eq!(kinds("AP002"), [(Physical, true), (Phone, false)]);
    for id in [
        "AP005", "AP006", "AP025", "AP028", "AP2009", "AP2016", "AP2074",
    ] {
        assert_eq!(kinds(id), [(Physical, true)], "{id}");
    }
    for id in ["AP3020", "AP001"] {
        assert_eq!(kinds(id), [(Physical, false)], "{id}");
    }
    assert_eq!(
        desk("AP013").schedules[0].valid_to.unwrap().to_string(),
        "2024-03-31"
    );
    assert!(desk("AP013").doubtful && desk("AP127").doubtful && desk("AP2002").doubtful);
    assert!(!desk("AP001").doubtful);
    let doubtful = catalogue().read(Dao::desks).unwrap();
    assert_eq!(doubtful.iter().filter(|desk| desk.doubtful).count(), 66);
}

#[test]
fn desks_come_in_the_order_asked_for() {
    let catalogue = catalogue();
    let ids = ["AP3020", "AP001", "none", "AP\"; x", "AP025"];
    let desks = catalogue.read(|dao| dao.desks_by_ids(&ids)).unwrap();
    assert_eq!(
        desks
            .iter()
            .map(|desk| desk.id.as_str())
            .collect::<Vec<_>>(),
        ["AP3020", "AP001", "AP025"]
    );
    assert_eq!(desks[0].phones[0].extension.as_deref(), Some("3"));
    assert_eq!(
        desks[2].phones[1].description.as_deref(),
        Some("centralino")
    );
    assert_eq!(desks[2].source.url, "");
    let all = catalogue.read(Dao::desks).unwrap();
    let each: Vec<String> = all.iter().map(|desk| desk.id.clone()).collect();
    assert!(catalogue.read(|dao| dao.desks_by_ids(&each)).unwrap() == all);
    assert_eq!(catalogue.read(|dao| dao.desk("none")).unwrap(), None);
    let perugia = catalogue
        .read(|dao| dao.municipality("054039"))
        .unwrap()
        .unwrap();
    assert_eq!(perugia.patron, Some((1, 29, Trust::High)));
    assert_eq!(desk("AP028").patron, perugia.patron);
}
