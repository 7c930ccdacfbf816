//! `locales new`: a language that CLDR knows, one that it does not, and tags that are none.

use crate::folder::{Folder, codes};
use crate::run::{ok, refused};

/// The file with every stub turned into a message: what a translator does who says "x" everywhere.
fn translated(text: &str) -> String {
    let mut out = String::new();
    let mut within = false;
    for line in text.lines() {
        let Some(bare) = line.strip_prefix("# ").filter(|_| !line.starts_with("##")) else {
            out.push_str(line);
            out.push('\n');
            continue;
        };
        let begins = bare.split_once(" =").is_some_and(|(id, rest)| {
            id.chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
                && (rest.is_empty() || rest.ends_with("->"))
        });
        within |= begins;
        let end = bare == "}" || bare.ends_with(" =");
        if !within {
            continue;
        }
        out.push_str(bare);
        if bare.ends_with(']') || bare.ends_with(" =") {
            out.push_str(" x");
        }
        out.push('\n');
        within &= !end;
    }
    out
}

#[test]
fn a_language_that_cldr_knows_begins_with_what_it_says() {
    let folder = Folder::with(&["it", "en"]);
    let said = ok(&["locales", "new", "fa", "--dir", folder.dir()]);
    assert!(
        said.contains("Persian") && said.contains("plural forms: one, other"),
        "{said}"
    );
    let base = folder.read("fa/base.ftl");
    for line in [
        "locale-name = فارسی",
        "locale-digits = ۰۱۲۳۴۵۶۷۸۹",
        "locale-decimal = ٫",
        "locale-reviewed = no",
        "list-two = { $first } و { $last }",
        "date-day = { $day } { $month } { $year }",
        "month-1 = ژانویه",
        "weekday-mon = دوشنبه",
        "language-it = ایتالیایی",
        "app-name = Sportello",
    ] {
        assert!(base.contains(&format!("\n{line}\n")), "{line}: {base}");
    }
    let app = folder.read("fa/app.ftl");
    for line in [
        "## Stanze",
        "# it: Vicino",
        "# en: Near",
        "# seen: the bar at the bottom of every screen",
        "# room: a button of the bar below, about 10 Latin letters a line, 2 lines",
        "# room-near =",
        "# it: [one] { $count } comune",
        "# place-count = { $count ->",
        "#   *[other]",
    ] {
        assert!(app.contains(&format!("\n{line}\n")), "{line}: {app}");
    }
    // As it is: no fault, and nothing counts as translated that is not.
    let (report, code) = folder.check("fa", &[]);
    assert_eq!((code, codes(&report, "faults")), (Some(0), Vec::new()));
    let missing = report["missing"].as_array().unwrap().len();
    let filled = base
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .count();
    assert_eq!(
        u64::try_from(missing + filled).unwrap(),
        report["messages"].as_u64().unwrap()
    );
    let cldr: Vec<String> = codes(&report, "warnings")
        .into_iter()
        .filter(|code| code.ends_with("cldr"))
        .collect();
    assert_eq!(cldr, [""; 0]);
}

#[test]
fn every_message_is_laid_out_so_that_it_only_has_to_be_filled() {
    let folder = Folder::with(&["it", "en"]);
    ok(&["locales", "new", "pl", "--dir", folder.dir()]);
    for file in ["app.ftl", "base.ftl"] {
        let text = folder.read(&format!("pl/{file}"));
        // Each stub has its text, and where it is seen.
        let stubs: Vec<&str> = text
            .split("\n\n")
            .filter(|part| part.contains("# it: "))
            .collect();
        assert!(!stubs.is_empty());
        for stub in stubs {
            assert!(
                stub.contains("# en: ") && stub.contains("# seen: "),
                "{stub}"
            );
        }
        folder.write(&format!("pl/{file}"), &translated(&text));
    }
    let (report, _) = folder.check("pl", &[]);
    assert_eq!(report["percent"], 100, "{:#}", report["missing"]);
    let app = folder.read("pl/app.ftl");
    let (_, message) = app.split_once("place-count = ").unwrap();
    let forms: Vec<&str> = message.lines().skip(1).take(4).map(str::trim).collect();
    assert_eq!(forms, ["[one] x", "[few] x", "[many] x", "*[other] x"]);
    let faults = codes(&report, "faults");
    let other: Vec<&String> = faults
        .iter()
        .filter(|fault| {
            !["placeables", "count", "numbers"]
                .iter()
                .any(|code| fault.ends_with(code))
        })
        .collect();
    assert!(other.is_empty(), "{other:?}");
}

#[test]
fn a_language_that_cldr_does_not_know_is_all_to_be_written() {
    let folder = Folder::with(&["it", "en"]);
    let said = ok(&["locales", "new", "mnk", "--dir", folder.dir()]);
    assert!(said.contains("CLDR knows no months"), "{said}");
    assert!(folder.read("mnk/base.ftl").contains("\n# month-1 =\n"));
    let (report, code) = folder.check("mnk", &[]);
    assert_eq!((code, codes(&report, "faults")), (Some(0), Vec::new()));
}

#[test]
fn tags_that_are_none_and_languages_that_are_there_are_refused() {
    let folder = Folder::with(&["it", "en"]);
    for (tag, why) in [
        ("italiano", "no tag of a language"),
        ("../x", "no tag of a language"),
        ("fa_IR", "no tag of a language"),
        ("FA", "is written `fa`"),
        ("iw", "is written `he`"),
        ("xx", "no language of ISO 639-1"),
        ("en", "is there already"),
    ] {
        let said = refused(&["locales", "new", tag, "--dir", folder.dir()]);
        assert!(said.contains(why), "{tag}: {said}");
    }
    let mut left: Vec<String> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    left.sort();
    assert_eq!(left, ["en", "it"]);
}
