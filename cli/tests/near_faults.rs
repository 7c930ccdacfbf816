//! What cannot be asked, each with its place and remedy; and the two smaller commands.

mod run;

use run::{bundle, ids, json, ok, refused};
use sportello_core::catalogue::Dao;
use sportello_core::model::{Kind, Theme};

#[test]
fn an_unknown_town_names_the_three_nearest() {
    let said = refused(&["near", "--town", "Fabbro"]);
    let (_, names) = said.split_once("nearest names are: ").unwrap();
    let names: Vec<&str> = names.trim_end().split(", ").collect();
    assert_eq!(names.len(), 3, "{said}");
    assert_eq!(names[0], "Fabro");
    assert!(said.contains("--town \"Fabbro\""));
    for name in names {
        ok(&["near", "--town", name, "--limit", "1"]);
    }
    assert!(refused(&["near", "--town", "citta di cast"]).contains("are: Città di Castello, "));
    assert!(refused(&["near", "--town", "  "]).contains("--town Fabro"));
}

#[test]
fn unknown_codes_list_the_known_ones() {
    let place = ["near", "--town", "Fabro"];
    let said = refused(&[&place[..], &["--theme", "papers"]].concat());
    assert!(said.contains("--theme \"papers\""));
    assert!(
        Theme::ALL.iter().all(|theme| said.contains(theme.code())),
        "{said}"
    );
    let said = refused(&[&place[..], &["--kind", "bar"]].concat());
    assert!(
        Kind::ALL.iter().all(|kind| said.contains(kind.code())),
        "{said}"
    );
    let said = refused(&[&place[..], &["--lang", "arabic"]].concat());
    let desks = bundle().read(Dao::desks).unwrap();
    assert!(
        desks
            .iter()
            .flat_map(|desk| &desk.languages)
            .all(|code| said.contains(code.as_str())),
        "{said}"
    );
    assert!(refused(&["helplines", "--lang", "arabic"]).contains("--lang \"arabic\""));
    let said = refused(&[&place[..], &["--locale", "tlh"]].concat());
    assert!(said.contains("it, en, ro, sq, ar"), "{said}");
}

#[test]
fn points_off_the_earth_are_refused() {
    for (at, remedy) in [
        ("91,12", "-90 to 90"),
        ("43,180.01", "-180 to 180"),
        ("NaN,12", "-90 to 90"),
        ("43,inf", "-180 to 180"),
        ("43", "43.11,12.39"),
        ("43,11,12,39", "43.11,12.39"),
        ("", "43.11,12.39"),
        ("north,east", "43.11,12.39"),
    ] {
        let said = refused(&["near", "--at", at]);
        assert!(
            said.contains(&format!("--at {at:?}")) && said.contains(remedy),
            "{at}: {said}"
        );
    }
    ok(&["near", "--at", "-43.11,-12.39", "--limit", "1"]);
    // The poles and the antimeridian are places like others.
    for at in ["90,0", "-90,180", "0,-180", "1e-300,-0.0"] {
        let answer = json(&["near", "--at", at, "--limit", "2"]);
        assert_eq!(ids(&answer).len(), 2, "{at}");
    }
}

#[test]
fn no_page_is_too_small_or_too_large() {
    let place = ["near", "--town", "Fabro"];
    let page = |limit, offset| {
        let answer = json(&[&place[..], &["--limit", limit, "--offset", offset]].concat());
        (ids(&answer).len() as u64, answer["total"].as_u64().unwrap())
    };
    let (whole, total) = page("1000000000", "0");
    assert_eq!(whole, total);
    assert_eq!(page("18446744073709551615", "0"), (total, total));
    assert_eq!(page("0", "0"), (0, total));
    assert_eq!(page("20", "1000000000"), (0, total));
    assert_eq!(
        page("18446744073709551615", "18446744073709551615"),
        (0, total)
    );
    for wrong in ["-1", "1.5", "many", "", "18446744073709551616"] {
        let said = refused(&[&place[..], &[&format!("--limit={wrong}")]].concat());
        assert!(said.contains("--limit"), "{wrong}: {said}");
    }
}

#[test]
fn times_have_one_spelling_and_a_range() {
    for option in ["--now", "--open-at"] {
        for text in [
            "today",
            "2026-12-08",
            "2026-12-08 10:00",
            "2026-2-30T10:00",
            "2026-1-1T9:0",
            "2026-12-08T25:00",
        ] {
            let said = refused(&["near", "--town", "Fabro", option, text]);
            assert!(
                said.contains(option) && said.contains("YYYY-MM-DDTHH:MM"),
                "{said}"
            );
        }
        for text in ["1999-12-31T23:59", "2200-01-01T00:00"] {
            assert!(refused(&["near", "--town", "Fabro", option, text]).contains("2000 to 2199"));
        }
    }
    let both = [
        "near",
        "--town",
        "Fabro",
        "--now",
        "2026-12-08T10:00",
        "--open-at",
        "2026-12-08T10:00",
    ];
    assert!(refused(&both).contains("cannot be used with"));
}

#[test]
fn all_faults_are_told_at_once() {
    let said = refused(&[
        "near",
        "--town",
        "Fabbro",
        "--theme",
        "a",
        "--lang",
        "b",
        "--kind",
        "c",
        "--open-at",
        "d",
        "--locale",
        "e",
    ]);
    assert_eq!(said.lines().count(), 6, "{said}");
    for option in [
        "--town",
        "--theme",
        "--lang",
        "--kind",
        "--open-at",
        "--locale",
    ] {
        assert!(
            said.lines()
                .any(|line| line.starts_with(&format!("error: {option} "))),
            "{said}"
        );
    }
}

#[test]
fn a_place_is_needed_and_one_is_enough() {
    assert!(refused(&["near"]).contains("--town <NAME>|--at <LAT,LON>"));
    assert!(refused(&["near", "--town", "Fabro", "--at", "43,12"]).contains("cannot be used with"));
    assert!(refused(&["near", "--town", "Fabro", "--limit", "many"]).contains("--limit"));
}

#[test]
fn one_desk_is_shown_whole() {
    let card = ok(&[
        "desk",
        "AP006",
        "--locale",
        "it",
        "--now",
        "2026-11-24T10:00",
    ]);
    for known in [
        "Fabro",
        "+39 0763 832214",
        "Su appuntamento: chiama",
        "22 febbraio 2021",
        "https://",
    ] {
        assert!(card.contains(known), "{known}: {card}");
    }
    let answer = json(&["desk", "AP006", "--now", "2026-11-24T10:00"]);
    assert_eq!(answer["desk"]["id"], "AP006");
    assert_eq!(answer["desk"]["distance_m"], serde_json::Value::Null);
    assert_eq!(answer["desk"]["status"], "by_appointment");
    assert_eq!(
        json(&["desk", "comune:055014"])["desk"]["kind"],
        "town_hall"
    );
    assert!(ok(&["desk", "comune:055014", "--locale", "it"]).contains("Comune di Giove"));
    for id in ["nope", "comune:000000", "AP006' OR 1", ""] {
        assert!(
            refused(&["desk", id]).contains("no desk of the catalogue"),
            "{id}"
        );
    }
}

#[test]
fn every_desk_has_a_card_in_words() {
    let desks = bundle().read(Dao::desks).unwrap();
    for desk in desks.iter().step_by(40) {
        let card = ok(&["desk", &desk.id, "--locale", "ar"]);
        assert!(card.contains(&desk.name) && !card.contains('{'), "{card}");
    }
}

#[test]
fn helplines_need_no_place() {
    let all = ids(&json(&["helplines"]));
    let speaking = ids(&json(&["helplines", "--lang", "wo"]));
    assert!(!speaking.is_empty() && speaking.len() < all.len());
    assert!(speaking.iter().all(|id| all.contains(id)));
    assert!(ok(&["helplines", "--locale", "it"]).contains("112"));
}
