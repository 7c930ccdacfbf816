//! `locales check`: the real languages are clean; each kind of fault, made once, is found with place, source and remedy.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;

use serde_json::Value;

use crate::folder::{Folder, codes, committed, docs};
use crate::run::{failed, found, ok, refused};

/// The report on a language of the app, made once.
fn as_it_is(tag: &str) -> Value {
    static REPORTS: Mutex<BTreeMap<String, Value>> = Mutex::new(BTreeMap::new());
    let mut reports = REPORTS.lock().unwrap();
    let make = || Folder::with(&["it", "en", tag]).check(tag, &[]).0;
    reports.entry(tag.to_owned()).or_insert_with(make).clone()
}

/// What one other value of one message brings, against the language as it is.
#[track_caller]
fn new_findings(tag: &str, file: &str, id: &str, value: &str) -> (Vec<String>, Vec<String>) {
    let folder = Folder::with(&["it", "en", tag]);
    let before = as_it_is(tag);
    folder.say(&format!("{tag}/{file}"), id, value);
    let (after, code) = folder.check(tag, &[]);
    let new = |kind| -> Vec<String> {
        let old = codes(&before, kind);
        let all = codes(&after, kind).into_iter();
        all.filter(|found| !old.contains(found)).collect()
    };
    let faults = new("faults");
    assert_eq!(code, Some(i32::from(!faults.is_empty())), "{after:#}");
    for finding in after["faults"].as_array().unwrap() {
        let text = |field: &str| finding[field].as_str().unwrap_or_default();
        assert!(
            text("file").ends_with(&format!("{tag}/{file}")),
            "{finding:#}"
        );
        assert!(finding["line"].as_u64().unwrap() > 0, "{finding:#}");
        assert!(
            !text("remedy").is_empty() && !text("source").is_empty(),
            "{finding:#}"
        );
    }
    (faults, new("warnings"))
}

#[track_caller]
fn fault(tag: &str, file: &str, id: &str, value: &str, code: &str) {
    let (faults, _) = new_findings(tag, file, id, value);
    assert_eq!(faults, [format!("{id}: {code}")], "{value}");
}

#[track_caller]
fn warning(tag: &str, file: &str, id: &str, value: &str, code: &str) {
    let (faults, warnings) = new_findings(tag, file, id, value);
    assert_eq!(faults, [""; 0], "{value}");
    assert_eq!(warnings, [format!("{id}: {code}")], "{value}");
}

#[test]
fn the_languages_of_the_app_have_no_fault_and_no_doubt() {
    let dir = committed();
    let dir = dir.to_str().unwrap();
    let glossary = docs("glossary");
    let args = ["locales", "check", "--dir", dir, "--glossary", &glossary];
    let said = ok(&args);
    for tag in [
        "it", "en", "ro", "sq", "ar", "uk", "fr", "es", "zh-Hans", "mk", "bn", "ur",
    ] {
        let line = said.lines().rfind(|line| line.starts_with(tag)).unwrap();
        assert!(
            line.contains("100 % of ") && line.contains("no faults, no warnings"),
            "{said}"
        );
    }
    let text = ok(&[&args[..], &["--json"]].concat());
    let report: Value = serde_json::from_str(&text).unwrap();
    let schema = std::fs::read_to_string(docs("schema/locales-check.schema.json")).unwrap();
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let errors: Vec<String> = jsonschema::validator_for(&schema)
        .unwrap()
        .iter_errors(&report)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
    ok(&[&args[..], &["--strict"]].concat());
}

#[test]
fn words() {
    fault("ro", "app.ftl", "back", "{ \" \" }Înapoi", "outer_space");
    fault(
        "ro",
        "app.ftl",
        "place-type",
        "Scrie  localitatea",
        "double_space",
    );
    fault("ro", "app.ftl", "back", "<b>Înapoi</b>", "markup");
    fault("ro", "app.ftl", "back", "Înapoi &amp; gata", "entity");
    fault("ro", "app.ftl", "back", "Înapoi\\u00A0aici", "escape");
    fault("ar", "app.ftl", "back", "رجوع\u{200f}", "bidi_control");
    fault("ar", "app.ftl", "back", "رجوع\u{200b}هنا", "invisible");
    warning(
        "ro",
        "app.ftl",
        "welcome-what",
        "Trova lo sportello più vicino. Funziona anche senza internet.",
        "untranslated",
    );
}

#[test]
fn a_number_that_changed_is_found_and_one_in_the_languages_digits_is_not() {
    fault(
        "ro",
        "app.ftl",
        "help-free-note",
        "În pericol sună la 113.",
        "numbers",
    );
    let (faults, _) = new_findings(
        "bn",
        "app.ftl",
        "help-free-note",
        "বিপদে ১১২ নম্বরে ফোন করুন।",
    );
    assert_eq!(faults, [""; 0]);
    fault(
        "bn",
        "app.ftl",
        "help-free-note",
        "বিপদে ১১৩ নম্বরে ফোন করুন।",
        "numbers",
    );
}

#[test]
fn letters_of_other_scripts() {
    // Cyrillic а in a Latin word, Latin i in a Cyrillic one.
    fault("ro", "app.ftl", "back", "În\u{430}poi", "mixed_scripts");
    fault("uk", "app.ftl", "back", "Меню i назад", "lookalike");
    // The Urdu heh in Arabic.
    warning("ar", "app.ftl", "back", "رجوعہ", "letter");
    warning("ro", "app.ftl", "back", "Înapoi 返回", "foreign_script");
    // Arabic joins "and" to a Latin name, and names stay as they are.
    let (faults, warnings) = new_findings("ar", "app.ftl", "back", "رجوع وPEC");
    assert_eq!((faults, warnings), (Vec::new(), Vec::new()));
}

#[test]
fn what_is_put_in() {
    fault(
        "ro",
        "app.ftl",
        "place-near",
        "Lângă { $place }",
        "placeables",
    );
    let folder = Folder::with(&["it", "en", "ro"]);
    folder.say("ro/app.ftl", "place-near", "Lângă { $town");
    let (report, _) = folder.check("ro", &[]);
    let faults = codes(&report, "faults");
    assert_eq!(faults, ["place-near: missing", ": syntax"]);
    // A term of the source is to be held too.
    folder.write("it/more.ftl", "-desk = sportello\nmore = Uno { -desk }\n");
    folder.write("ro/more.ftl", "-desk = ghișeu\nmore = Un ghișeu\n");
    folder.say("ro/app.ftl", "place-near", "Lângă { $town }");
    let (report, _) = folder.check("ro", &[]);
    assert_eq!(codes(&report, "faults"), ["more: terms"]);
}

#[test]
fn what_a_phone_leaves_out_for_its_own_reasons() {
    let metres = "{ NUMBER($metres, minimumFractionDigits: 999999999) } m";
    fault("ro", "base.ftl", "distance-metres", metres, "left_out");
}

#[test]
fn forms_of_plurals() {
    let folder = Folder::with(&["it", "en", "uk"]);
    let text = folder.read("uk/app.ftl");
    let (before, after) = text.split_once("place-count = ").unwrap();
    let (message, rest) = after.split_once("\n}").unwrap();
    let few = message.lines().find(|line| line.contains("[few]")).unwrap();
    // Without its line.
    let without = message.replace(few, "").replace("\n\n", "\n");
    folder.write(
        "uk/app.ftl",
        &format!("{before}place-count = {without}\n}}{rest}"),
    );
    let (report, _) = folder.check("uk", &[]);
    assert_eq!(codes(&report, "faults"), ["place-count: plural"]);
    // With a form for 1, 21, 31 that says "one".
    let one = message.lines().find(|line| line.contains("[one]")).unwrap();
    let one_only = message.replace(one, "    [one] один муніципалітет");
    folder.write(
        "uk/app.ftl",
        &format!("{before}place-count = {one_only}\n}}{rest}"),
    );
    let (report, _) = folder.check("uk", &[]);
    assert_eq!(codes(&report, "faults"), ["place-count: count"]);
}

#[test]
fn signs_that_the_app_reads() {
    for (id, value) in [
        ("locale-digits", "012345678"),
        ("locale-digits", "0123456798"),
        ("locale-decimal", "comma"),
        ("locale-group", "9"),
        ("locale-group", ","),
        ("locale-group-from", "many"),
        ("locale-reviewed", "nu"),
        ("locale-name", "{ \"\" }"),
    ] {
        let (faults, _) = new_findings("ro", "base.ftl", id, value);
        assert!(
            faults.contains(&format!("{id}: locale_sign")),
            "{id} = {value}: {faults:?}"
        );
    }
    fault("ro", "base.ftl", "locale-name", "Romanian", "locale_sign");
}

#[test]
fn what_cldr_says_otherwise() {
    for (id, value, cldr) in [
        ("month-3", "marzo", "martie"),
        ("month-alone-3", "marzo", "martie"),
        ("weekday-wed", "mercoledì", "miercuri"),
        (
            "list-two",
            "{ $first } + { $last }",
            "{ $first } și { $last }",
        ),
        (
            "date-day",
            "{ $year } { $month } { $day }",
            "{ $day } { $month } { $year }",
        ),
        ("locale-group", "{ \"\\u00A0\" }", "."),
        ("language-uk", "ruteană", "ucraineană"),
    ] {
        let folder = Folder::with(&["it", "en", "ro"]);
        folder.say("ro/base.ftl", id, value);
        let (report, code) = folder.check("ro", &[]);
        assert_eq!(code, Some(0));
        // They count when they are to.
        assert_eq!(folder.check("ro", &["--strict"]).1, Some(1));
        let warnings = report["warnings"].as_array().unwrap();
        let found = warnings.iter().find(|warning| warning["id"] == id).unwrap();
        assert_eq!(found["code"], "cldr");
        assert_eq!(found["remedy"], format!("CLDR has “{cldr}”"));
    }
}

#[test]
fn room_and_glossary() {
    warning(
        "ro",
        "app.ftl",
        "room-saved",
        "Bineînțelessalvate",
        "long_word",
    );
    warning(
        "ro",
        "app.ftl",
        "act-save",
        "a b c d e f g h i j k l m n o p q r s t u",
        "long",
    );
    warning(
        "ro",
        "app.ftl",
        "near-list-label",
        "Birouri, de la cel mai apropiat",
        "glossary",
    );
    let (_, warnings) = new_findings(
        "ro",
        "app.ftl",
        "near-list-label",
        "Ghișeele, de la cel mai apropiat",
    );
    assert_eq!(warnings, [""; 0], "a word that is declined");
}

#[test]
fn missing_is_a_fault_of_a_language_of_the_app_and_a_gap_in_another() {
    let folder = Folder::with(&["it", "en", "ro"]);
    let text = folder.read("ro/app.ftl");
    let line = text
        .lines()
        .find(|line| line.starts_with("back = "))
        .unwrap();
    let without = text.replacen(&format!("{line}\n"), "", 1);
    folder.write("ro/app.ftl", &without);
    let (report, code) = folder.check("ro", &[]);
    assert_eq!(code, Some(1));
    assert_eq!(codes(&report, "faults"), ["back: missing"]);
    assert_eq!(
        (&report["percent"], &report["missing"]),
        (&99.into(), &serde_json::json!(["back"]))
    );
    folder.write("ro/app.ftl", &format!("{without}nothing = Nimic\n"));
    let (report, _) = folder.check("ro", &[]);
    assert_eq!(
        codes(&report, "faults"),
        ["back: missing", "nothing: obsolete"]
    );
    folder.write("fa/app.ftl", "back = بازگشت\n");
    let (report, code) = folder.check("fa", &[]);
    assert_eq!((code, &report["percent"]), (Some(0), &0.into()));
    assert!(codes(&report, "warnings").contains(&"close: missing".to_owned()));
}

#[test]
fn all_faults_are_told_at_once_in_the_order_of_their_places() {
    let folder = Folder::with(&["it", "en", "ro"]);
    folder.say("ro/app.ftl", "close", "<i>Închide</i>");
    folder.say("ro/app.ftl", "back", "{ \" \" }Înapoi");
    folder.say("ro/base.ftl", "locale-reviewed", "nu");
    let glossary = docs("glossary");
    let said = found(&[
        "locales",
        "check",
        "ro",
        "--dir",
        folder.dir(),
        "--glossary",
        &glossary,
    ]);
    let at = |text: &str| said.find(text).unwrap_or_else(|| panic!("{text}: {said}"));
    assert!(at("[outer_space] back") < at("[markup] close"));
    assert!(at("[markup] close") < at("[locale_sign] locale-reviewed"));
    assert!(
        said.contains("    source: Indietro\n    text:  Înapoi\n    remedy: take it away"),
        "{said}"
    );
    assert!(said.contains(" 3 faults, "), "{said}");
}

#[test]
fn what_cannot_be_asked() {
    let folder = Folder::with(&["it", "en"]);
    let said = refused(&["locales", "check", "xx", "yy", "--dir", folder.dir()]);
    assert!(
        said.contains("no language `xx`") && said.contains("no language `yy`"),
        "{said}"
    );
    let empty = tempfile::tempdir().unwrap();
    let said = failed(&["locales", "check", "--dir", empty.path().to_str().unwrap()]);
    assert!(
        said.contains("has no language") && said.contains("--dir"),
        "{said}"
    );
    let nowhere = Path::new(folder.dir()).join("nowhere");
    failed(&["locales", "check", "--dir", nowhere.to_str().unwrap()]);
    folder.write("glossary/it.csv", "word,says\na,b\n");
    let glossary = folder.path().join("glossary");
    let said = failed(&[
        "locales",
        "check",
        "it",
        "--dir",
        folder.dir(),
        "--glossary",
        glossary.to_str().unwrap(),
    ]);
    assert!(
        said.contains("it.csv:1: ") && said.contains("remedy"),
        "{said}"
    );
}
