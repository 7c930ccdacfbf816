//! `sportello find`, the real program: the search's answers, paging, JSON, and what cannot be asked.

mod run;

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::process::Command;

use jsonschema::Registry;
use run::{bundle, ids, json, ok, output, refused};
use serde_json::Value;
use sportello_core::find::{self, Filter, Found, WordsQuery, town_named};
use sportello_core::l10n::{Locale, Words, msg};
use sportello_core::model::{Kind, Theme};

const NOW: &str = "2026-11-24T10:00";
const EVERYTHING: &str = "1000000000";

/// What the core finds near a town.
fn core(typed: &str, town: Option<&str>, filter: Filter) -> Found {
    bundle()
        .read(|dao| {
            let origin = match town {
                Some(name) => town_named(dao, name)?.map(|town| town.point),
                None => None,
            };
            let query = WordsQuery {
                typed: typed.to_owned(),
                origin,
                filter,
                at: chrono::NaiveDateTime::parse_from_str(NOW, "%Y-%m-%dT%H:%M").unwrap(),
                offset: 0,
                limit: usize::MAX,
            };
            find::words(dao, &query)
        })
        .unwrap()
}

fn ids_of(found: &Found) -> Vec<String> {
    found.hits.iter().map(|hit| hit.desk.id.clone()).collect()
}

#[test]
fn the_answer_is_the_cores() {
    for (typed, town) in [
        ("permesso", None),
        ("residence permit", Some("Orvieto")),
        ("إقامة", Some("Fabro")),
        ("sportello orvi", None),
    ] {
        let mut asked = vec!["find", "--now", NOW, "--limit", EVERYTHING];
        asked.extend(town.map(|name| ["--near-town", name]).into_iter().flatten());
        asked.extend(typed.split(' '));
        let answer = json(&asked);
        let found = core(typed, town, Filter::default());
        assert!(found.total > 0, "{typed}");
        assert_eq!(answer["query"]["words"], typed);
        assert_eq!(answer["query"]["town"]["name"].as_str(), town);
        assert_eq!(answer["query"]["point"].is_null(), town.is_none());
        assert_eq!(ids(&answer), ids_of(&found), "{typed}");
        assert_eq!(answer["total"], found.total);
        assert_eq!(answer["exact"], found.exact);
        assert_eq!(answer["did_you_mean"].as_str(), found.meant.as_deref());
        let matched: Vec<_> = found.matched.iter().map(|one| one.typed.as_str()).collect();
        let said = answer["matched"].as_array().unwrap();
        let said: Vec<_> = said
            .iter()
            .map(|one| one["typed"].as_str().unwrap())
            .collect();
        assert_eq!(said, matched);
        // One argument or several: the same words.
        let whole = json(&["find", typed, "--now", NOW, "--limit", EVERYTHING]);
        assert_eq!(whole["query"]["words"], typed);
    }
    let from = json(&["find", "caritas", "--at", "42.72,12.11", "--limit", "3"]);
    assert_eq!(from["query"]["town"], Value::Null);
    assert_eq!(from["query"]["point"]["lat"], 42.72);
    let near = from["results"].as_array().unwrap();
    assert!(near.iter().all(|entry| entry["distance_m"].is_u64()));
    let nowhere = json(&["find", "caritas", "--limit", "3"]);
    let nowhere = nowhere["results"].as_array().unwrap();
    assert!(nowhere.iter().all(|entry| entry["distance_m"].is_null()));
}

#[test]
fn filters_take_away_and_what_they_leave_empty_says_so() {
    let filter = Filter {
        theme: Some(Theme::Documents),
        kind: Some(Kind::ImmigrationDesk),
        ..Filter::default()
    };
    let found = core("sportello", None, filter);
    let narrow = ["--theme", "documents", "--kind", "immigration_desk"];
    let all = ["find", "sportello", "--limit", EVERYTHING, "--now", NOW];
    let answer = json(&[&all[..], &narrow].concat());
    assert!(found.total > 0);
    assert_eq!(ids(&answer), ids_of(&found));
    assert_eq!(answer["query"]["kind"], "immigration_desk");

    let open = json(&[&all[..4], &["--open-at", NOW]].concat());
    let whole = json(&all);
    assert!(open["total"].as_u64() < whole["total"].as_u64());
    assert!(ids(&open).iter().all(|id| ids(&whole).contains(id)));

    let nothing = ["find", "orvieto", "--kind", "shelter", "--lang", "wo"];
    let answer = json(&nothing);
    assert_eq!(answer["total"], 0);
    let way = &answer["ways_out"][0];
    assert_eq!(way["without"], "all");
    assert_eq!(way["total"], json(&["find", "orvieto"])["total"]);
    let said = ok(&[&nothing[..], &["--locale", "it"]].concat());
    assert!(
        said.contains("Nessuno sportello con questi filtri"),
        "{said}"
    );
    assert!(said.contains("Togli tutti i filtri"), "{said}");
    // Words that nothing has are not the filters' fault.
    let answer = json(&["find", "xyzzyxq", "--kind", "shelter"]);
    assert_eq!(answer["ways_out"], Value::Array(Vec::new()));
}

#[test]
fn pages_neither_repeat_nor_skip() {
    let asked = ["find", "comune", "--near-town", "Orvieto", "--now", NOW];
    let whole = ids(&json(&[&asked[..], &["--limit", EVERYTHING]].concat()));
    assert!(whole.len() > 20);
    let mut paged = Vec::new();
    for offset in (0..=whole.len()).step_by(7) {
        let offset = offset.to_string();
        let page = json(&[&asked[..], &["--limit", "7", "--offset", &offset]].concat());
        assert_eq!(page["total"], whole.len());
        paged.extend(ids(&page));
    }
    assert_eq!(paged, whole);
    for (limit, offset) in [("0", "0"), ("7", EVERYTHING), ("0", EVERYTHING)] {
        let page = json(&[&asked[..], &["--limit", limit, "--offset", offset]].concat());
        assert_eq!(
            (ids(&page).len(), page["total"].as_u64()),
            (0, Some(whole.len() as u64))
        );
    }
}

#[test]
fn in_words_it_says_what_the_app_says_and_marks_only_on_a_terminal() {
    let asked = [
        "find",
        "sportello",
        "orvieto",
        "--near-town",
        "Fabro",
        "--now",
        NOW,
    ];
    let said = ok(&[&asked[..], &["--locale", "it"]].concat());
    let found = core("sportello orvieto", Some("Fabro"), Filter::default());
    for known in [
        "Vicino a Fabro · centro del paese",
        "risultati",
        &found.hits[0].desk.name,
    ] {
        assert!(said.contains(known), "{known}: {said}");
    }
    assert!(!said.contains('\u{1b}'), "a pipe has no bold: {said}");
    let arabic = ok(&[&asked[..], &["--locale", "ar"]].concat());
    let count = Words::new(Locale::AR).text(&msg::search_count(found.exact));
    assert!(!arabic.contains('{') && arabic.contains(&count), "{arabic}");
    let none = ok(&["find", "xyzzyxq", "--locale", "it"]);
    assert!(none.contains("Nessun risultato per «"), "{none}");
    // What was typed comes back without what a terminal obeys.
    let sly = ok(&["find", "xyzzyxq\u{1b}[2Jxyzzyxq", "--locale", "it"]);
    assert!(!sly.contains('\u{1b}'), "{sly:?}");
}

#[test]
fn words_that_are_none_are_refused_with_the_remedy() {
    for nothing in ["", "   ", "—", "\"*()", "\u{301}\u{301}"] {
        let said = refused(&["find", nothing]);
        assert!(
            said.contains("sportello find permesso"),
            "{nothing:?}: {said}"
        );
    }
    assert!(refused(&["find"]).contains("<WORDS>"));
    let both = ["find", "pane", "--near-town", "Fabro", "--at", "43,12"];
    assert!(refused(&both).contains("cannot be used with"));
}

#[test]
fn all_faults_are_told_at_once() {
    let said = refused(&[
        "find",
        "",
        "--near-town",
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
    assert_eq!(said.lines().count(), 7, "{said}");
    assert!(said.contains("nearest names are: Fabro"), "{said}");
    for at in ["NaN,12", "43,inf", "91,12", "43,180.01", "43", ""] {
        let said = refused(&["find", "pane", "--at", at]);
        assert!(said.contains(&format!("--at {at:?}")), "{at}: {said}");
    }
}

#[test]
fn odd_words_are_answered() {
    let long = "permesso ".repeat(1200);
    let longer = "x".repeat(10_240);
    for odd in [
        long.as_str(),
        &longer,
        "orvieto إقامة perugia",
        "\u{202e}otseirvo permesso",
        "إِقَامَة",
        "a\u{301}\u{301}\u{301}",
        "'; DROP TABLE desk; --",
        "NEAR(a b, 5)",
        "名字",
        "🍞 pane",
        "\u{64b}",
    ] {
        let answer = json(&["find", odd]);
        let (total, exact) = (answer["total"].as_u64(), answer["exact"].as_u64());
        assert!(total >= exact, "{odd}: {answer}");
        assert!(answer["query"]["words"] == *odd);
    }
    // Bytes that are no text: said so, by the one who reads the arguments.
    let raw = Command::new(env!("CARGO_BIN_EXE_sportello"))
        .arg("find")
        .arg(OsStr::from_bytes(b"\xff\xfe"))
        .output()
        .unwrap();
    assert_eq!(raw.status.code(), Some(2), "{raw:?}");
    // A word that begins like an option is one after `--`.
    assert_eq!(output(&["find", "--orvieto"]).status.code(), Some(2));
    assert!(ok(&["find", "--", "-orvieto"]).contains("Orvieto"));
}

#[test]
fn json_is_as_its_schema_promises() {
    let read = |text| serde_json::from_str::<Value>(text).unwrap();
    let near = read(include_str!("../../docs/schema/near.schema.json"));
    let schema = read(include_str!("../../docs/schema/find.schema.json"));
    let registry = Registry::new().add("urn:sportello:near:1", near).unwrap();
    let registry = registry.prepare().unwrap();
    let schema = jsonschema::options()
        .with_registry(&registry)
        .build(&schema)
        .unwrap();
    for asked in [
        &["permesso", "--limit", EVERYTHING, "--now", NOW][..],
        &["caritas", "--near-town", "Cremona", "--locale", "ar"],
        &["إقامة", "--at", "43.11,12.39", "--open-at", NOW],
        &["orvieto", "--kind", "shelter", "--lang", "wo"],
        &["xyzzyxq", "--theme", "health"],
        &["permeso"],
        &["Citta di Castelo"],
    ] {
        let answer = json(&[&["find"], asked].concat());
        let faults: Vec<_> = schema
            .iter_errors(&answer)
            .map(|fault| format!("{}: {fault}", fault.instance_path()))
            .collect();
        assert!(faults.is_empty(), "{asked:?}: {faults:#?}");
    }
    // The schema is not so wide that it holds anything.
    let right = json(&["find", "permesso", "--limit", "1"]);
    for (pointer, wrong) in [
        ("/exact", Value::Null),
        ("/results/0/status", "maybe".into()),
        ("/query/words", "".into()),
        ("/query/point", "43,12".into()),
        ("/did_you_mean", 7.into()),
    ] {
        let mut answer = right.clone();
        *answer.pointer_mut(pointer).unwrap() = wrong;
        assert!(!schema.is_valid(&answer), "{pointer}");
    }
}
