//! `sportello near`, the real program: answers, paging, JSON.

mod run;

use std::collections::HashSet;

use run::{bundle, ids, json, ok, sportello};
use serde_json::Value;
use sportello_core::catalogue::Dao;
use sportello_core::model::{Desk, Kind};

const EVERYTHING: &str = "1000";

fn text<'a>(entry: &'a Value, field: &str) -> &'a str {
    entry[field]
        .as_str()
        .unwrap_or_else(|| panic!("{field} of {entry}"))
}

/// Metres on WGS84 by Vincenty's inverse formula (1975), to half a millimetre: not the core's way, so that it is
/// not its own judge. It does not converge for antipodes, and none are asked for here.
fn metres(from: (f64, f64), to: (f64, f64)) -> f64 {
    const A: f64 = 6_378_137.0;
    const F: f64 = 1.0 / 298.257_223_563;
    const B: f64 = A * (1.0 - F);
    let reduced = |lat: f64| ((1.0 - F) * lat.to_radians().tan()).atan().sin_cos();
    let ((sin1, cos1), (sin2, cos2)) = (reduced(from.0), reduced(to.0));
    let difference = (to.1 - from.1).to_radians();
    let mut lambda = difference;
    for _ in 0..100 {
        let (sin_l, cos_l) = lambda.sin_cos();
        let sin_sigma = (cos2 * sin_l).hypot(cos1 * sin2 - sin1 * cos2 * cos_l);
        if sin_sigma < 1e-15 {
            return 0.0;
        }
        let cos_sigma = sin1 * sin2 + cos1 * cos2 * cos_l;
        let sigma = sin_sigma.atan2(cos_sigma);
        let sin_alpha = cos1 * cos2 * sin_l / sin_sigma;
        let cos2_alpha = 1.0 - sin_alpha * sin_alpha;
        let cos_2m = cos_sigma - 2.0 * sin1 * sin2 / cos2_alpha;
        let c = F / 16.0 * cos2_alpha * (4.0 + F * (4.0 - 3.0 * cos2_alpha));
        let last = lambda;
        lambda = difference
            + (1.0 - c)
                * F
                * sin_alpha
                * (sigma
                    + c * sin_sigma * (cos_2m + c * cos_sigma * (2.0 * cos_2m * cos_2m - 1.0)));
        if (lambda - last).abs() < 1e-13 {
            let u2 = cos2_alpha * (A * A - B * B) / (B * B);
            let big_a = 1.0 + u2 / 16384.0 * (4096.0 + u2 * (-768.0 + u2 * (320.0 - 175.0 * u2)));
            let big_b = u2 / 1024.0 * (256.0 + u2 * (-128.0 + u2 * (74.0 - 47.0 * u2)));
            let turn = cos_2m * cos_2m;
            let correction = big_b
                * sin_sigma
                * (cos_2m
                    + big_b / 4.0
                        * (cos_sigma * (2.0 * turn - 1.0)
                            - big_b / 6.0
                                * cos_2m
                                * (4.0 * sin_sigma * sin_sigma - 3.0)
                                * (4.0 * turn - 3.0)));
            return B * big_a * (sigma - correction);
        }
    }
    panic!("{from:?} {to:?}: antipodes")
}

/// Every desk with a point, by distance and then id; lines answer from anywhere and are no desks near.
fn brute_force(from: (f64, f64), keep: impl Fn(&Desk) -> bool) -> Vec<(f64, String)> {
    let desks = bundle().read(Dao::desks).unwrap();
    let mut all: Vec<_> = desks
        .into_iter()
        .filter(|desk| desk.kind != Kind::Helpline && keep(desk))
        .filter_map(|desk| {
            desk.point
                .map(|p| (metres(from, (p.lat(), p.lon())), desk.id))
        })
        .collect();
    all.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.cmp(&b.1)));
    all
}

fn desks(answer: &Value) -> Vec<&Value> {
    let results = answer["results"].as_array().unwrap();
    results
        .iter()
        .filter(|entry| entry["kind"] != "town_hall")
        .collect()
}

#[test]
fn the_issues_own_question() {
    let question = [
        "near",
        "--town",
        "Fabro",
        "--theme",
        "documents",
        "--lang",
        "ar",
    ];
    let open_at = ["--open-at", "2026-12-08T10:00"];
    let answer = json(&[&question[..], &open_at].concat());
    assert_eq!(answer["query"]["town"]["istat"], "055011");
    assert_eq!(answer["query"]["time"], "2026-12-08T10:00");
    // 8 December is a holiday: nothing may be said to be open.
    assert_eq!(answer["total"], 0);
    assert_eq!(answer["results"], Value::Array(Vec::new()));
    assert!(answer["helplines"].as_array().unwrap().iter().all(|line| {
        line["languages"]
            .as_array()
            .unwrap()
            .iter()
            .any(|spoken| spoken == "ar")
    }));
    let ways = answer["ways_out"].as_array().unwrap();
    assert!(!ways.is_empty());
    for way in ways {
        let asked: Vec<&str> = match text(way, "without") {
            "open" => question.to_vec(),
            "language" => [&question[..5], &open_at].concat(),
            "theme" => [&question[..3], &question[5..], &open_at].concat(),
            other => panic!("{other}"),
        };
        assert_eq!(json(&asked)["total"], way["total"], "{way}");
    }
    let words = ok(&[&question[..], &open_at, &["--locale", "it"]].concat());
    assert!(
        words.contains("Nessuno sportello con questi filtri"),
        "{words}"
    );
    assert!(
        words.contains("Oppure chiama un numero nazionale") && words.contains("1522"),
        "{words}"
    );
}

#[test]
fn from_a_point_the_nearest_come_first_and_none_is_missing() {
    let answer = json(&["near", "--at", "43.11,12.39", "--limit", EVERYTHING]);
    let expected = brute_force((43.11, 12.39), |_| true);
    assert_eq!(answer["total"], expected.len());
    assert_eq!(answer["query"]["town"], Value::Null);
    let found = desks(&answer);
    let order: Vec<&str> = expected.iter().map(|(_, id)| id.as_str()).collect();
    assert_eq!(
        found
            .iter()
            .map(|entry| text(entry, "id"))
            .collect::<Vec<_>>(),
        order
    );
    for (entry, (metres, _)) in found.iter().zip(&expected) {
        let distance = entry["distance_m"].as_u64().unwrap();
        assert_eq!(distance.to_string(), format!("{metres:.0}"), "{entry}");
    }
}

#[test]
fn filters_give_what_a_plain_count_gives() {
    let town = bundle()
        .read(|dao| sportello_core::find::town_named(dao, "Orvieto"))
        .unwrap()
        .unwrap();
    let from = (town.point.lat(), town.point.lon());
    let asked = ["near", "--town", "orvieto", "--limit", EVERYTHING];
    for (option, code) in [
        ("--theme", "health"),
        ("--kind", "caritas"),
        ("--lang", "en"),
    ] {
        let answer = json(&[&asked[..], &[option, code]].concat());
        let expected = brute_force(from, |desk| match option {
            "--theme" => desk.themes.iter().any(|theme| theme.code() == code),
            "--kind" => desk.kind.code() == code,
            _ => desk.languages.iter().any(|spoken| spoken == code),
        });
        let order: Vec<_> = expected.into_iter().map(|(_, id)| id).collect();
        assert!(!order.is_empty());
        let found: Vec<_> = desks(&answer)
            .into_iter()
            .map(|entry| text(entry, "id").to_owned())
            .collect();
        assert_eq!(found, order, "{option} {code}");
    }
}

#[test]
fn open_at_keeps_open_desks_only_and_says_which_are_sure() {
    let at = "2026-11-24T10:00";
    let asked = ["near", "--town", "Perugia", "--limit", EVERYTHING];
    let answer = json(&[&asked[..], &["--open-at", at]].concat());
    let open = desks(&answer);
    assert!(!open.is_empty());
    for entry in &open {
        match (text(entry, "status"), text(entry, "certainty")) {
            ("open", "current") | ("open_unconfirmed", "dated" | "undated") => {
                let until = entry["open_until"].as_str();
                assert!(until.is_none_or(|until| until > at), "{entry}");
            }
            ("may_have_ended", "may_have_ended") => assert_eq!(entry["open_until"], Value::Null),
            _ => panic!("{entry}"),
        }
    }
    let open: HashSet<&str> = open.iter().map(|entry| text(entry, "id")).collect();
    let all = json(&[&asked[..], &["--now", at]].concat());
    for entry in desks(&all) {
        let said_open = text(entry, "status").starts_with("open");
        assert!(!said_open || open.contains(text(entry, "id")), "{entry}");
    }
}

#[test]
fn pages_neither_repeat_nor_skip() {
    let asked = ["near", "--town", "Avigliano", "--theme", "work"];
    let whole = ids(&json(&[&asked[..], &["--limit", EVERYTHING]].concat()));
    let mut paged = Vec::new();
    for offset in (0..=whole.len()).step_by(7) {
        let page = json(
            &[
                &asked[..],
                &["--limit", "7", "--offset", &offset.to_string()],
            ]
            .concat(),
        );
        assert_eq!(
            page["total"],
            whole.len() - 1,
            "the town hall is not counted"
        );
        paged.extend(ids(&page));
    }
    // The town hall stands under the first page, and under no other.
    let hall = paged.remove(7);
    assert_eq!(hall, "comune:076007");
    paged.push(hall);
    assert_eq!(paged, whole);
}

#[test]
fn a_town_hall_stands_below_the_desks_of_a_town_without_any() {
    let answer = json(&["near", "--town", "giove", "--limit", "3"]);
    let hall = answer["results"].as_array().unwrap().last().unwrap();
    assert_eq!(answer["results"].as_array().unwrap().len(), 4);
    assert_eq!(
        (text(hall, "kind"), text(hall, "id")),
        ("town_hall", "comune:055014")
    );
    assert_eq!(
        (text(hall, "status"), hall["distance_m"].as_u64()),
        ("unknown", Some(0))
    );
    assert!(text(hall, "pec").contains('@'));
    let with_desk = json(&["near", "--town", "Fabro", "--limit", EVERYTHING]);
    assert!(ids(&with_desk).iter().all(|id| !id.starts_with("comune:")));
    let words = ok(&["near", "--town", "giove", "--limit", "1", "--locale", "it"]);
    let (desks, hall) = words.split_once("comune:055014").unwrap();
    assert!(
        desks.contains("AP") && hall.contains("Dove chiedere"),
        "{words}"
    );
}

#[test]
fn json_is_as_its_schema_promises() {
    let schema: Value =
        serde_json::from_str(include_str!("../../docs/schema/near.schema.json")).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let all = ["near", "--limit", EVERYTHING];
    for (place, name) in [
        ("--town", "Giove"),
        ("--at", "43.11,12.39"),
        ("--town", "Cremona"),
    ] {
        for time in ["2026-11-24T10:00", "2026-12-25T03:00", "2027-01-29T11:30"] {
            for (option, locale) in [("--now", "it"), ("--open-at", "ar")] {
                let asked = [&all[..], &[place, name, option, time, "--locale", locale]].concat();
                let answer = json(&asked);
                let faults: Vec<_> = schema
                    .iter_errors(&answer)
                    .map(|fault| format!("{}: {fault}", fault.instance_path()))
                    .collect();
                assert!(faults.is_empty(), "{asked:?}: {faults:#?}");
            }
        }
    }
    let nothing = json(&[
        "near", "--town", "Fabro", "--kind", "shelter", "--lang", "wo", "--theme", "digital",
    ]);
    assert!(schema.is_valid(&nothing));
    assert_eq!(nothing["ways_out"][0]["without"], "all");
    // The schema is not so wide that it holds anything.
    let mut wrong = nothing.clone();
    wrong["helplines"][0]["status"] = "maybe".into();
    assert!(!schema.is_valid(&wrong));
    let mut wrong = nothing;
    wrong["total"] = Value::Null;
    assert!(!schema.is_valid(&wrong));
}

#[test]
fn words_come_in_the_language_asked_for_or_the_systems() {
    let asked = ["near", "--town", "Fabro", "--limit", "1"];
    let say = |locale: &str, lang: &str| {
        let out = sportello(&[&asked[..], &["--locale", locale]].concat())
            .env("LC_ALL", lang)
            .output();
        String::from_utf8(out.unwrap().stdout).unwrap()
    };
    assert!(say("it", "ar_MA.UTF-8").contains("dal più vicino"));
    assert!(say("en", "it_IT.UTF-8").contains("nearest first"));
    assert!(say("ar", "it_IT.UTF-8").contains("الأقرب أولًا"));
    let system = |lang: &str| {
        let mut command = sportello(&asked);
        let out = command
            .env_remove("LANGUAGE")
            .env("LC_ALL", lang)
            .output()
            .unwrap();
        String::from_utf8(out.stdout).unwrap()
    };
    assert!(system("it_IT.UTF-8").contains("dal più vicino"));
    assert!(system("ar_MA.UTF-8").contains("الأقرب أولًا"));
    assert!(system("C").contains("nearest first"));
}

#[test]
fn a_reader_who_has_had_enough_is_no_fault() {
    let asked = ["near", "--town", "Perugia", "--limit", EVERYTHING, "--json"];
    let mut child = sportello(&asked)
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    // Far more than a pipe holds is still to come.
    drop(child.stdout.take());
    let out = child.wait_with_output().unwrap();
    assert!(out.status.success(), "{out:?}");
    assert!(
        out.stderr.is_empty(),
        "{}",
        String::from_utf8_lossy(&out.stderr)
    );
}
