//! `locales pseudo`: what is put in, selectors and forms are whole, and words are what the name says.

use crate::folder::{Folder, codes, committed};
use crate::run::{failed, ok};

#[test]
fn the_pseudo_languages_pass_the_rules_of_the_build() {
    let folder = Folder::with(&["it", "en"]);
    let said = ok(&["locales", "pseudo", "--dir", folder.dir()]);
    assert_eq!(said.lines().count(), 3, "{said}");
    for tag in ["en-XA", "en-XL", "ar-XB"] {
        let (report, code) = folder.check(tag, &[]);
        assert_eq!(
            (code, codes(&report, "faults")),
            (Some(0), Vec::new()),
            "{tag}"
        );
        assert_eq!(
            (&report["percent"], codes(&report, "warnings")),
            (&100.into(), Vec::new())
        );
    }
    assert!(
        folder
            .read("en-XA/app.ftl")
            .contains("\nroom-search = ⟦Šéåŕçĥ⟧\n")
    );
    assert!(
        folder
            .read("ar-XB/base.ftl")
            .contains("\nlocale-digits = 0123456789\n")
    );
    // A second time, over the first.
    assert_eq!(ok(&["locales", "pseudo", "--dir", folder.dir()]), said);
}

#[test]
fn every_message_with_words_is_longer_by_two_fifths() {
    let folder = Folder::with(&["it", "en"]);
    ok(&["locales", "pseudo", "--dir", folder.dir()]);
    let values = |text: &str| -> Vec<(String, usize)> {
        let lines = text.lines().filter_map(|line| line.split_once(" = "));
        let lines =
            lines.filter(|(id, _)| !id.starts_with([' ', '#']) && !id.starts_with("locale-"));
        lines
            .map(|(id, value)| {
                let words: String = value
                    .split('{')
                    .map(|part| part.rsplit('}').next().unwrap())
                    .collect();
                (
                    id.to_owned(),
                    words.chars().filter(|c| c.is_alphabetic()).count(),
                )
            })
            .collect()
    };
    let (plain, long) = (
        values(&folder.read("en/app.ftl")),
        values(&folder.read("en-XL/app.ftl")),
    );
    let mut compared = 0;
    for (id, letters) in &plain {
        let Some((_, longer)) = long.iter().find(|(other, _)| other == id) else {
            continue;
        };
        assert!(longer * 5 >= letters * 7, "{id}: {letters} to {longer}");
        compared += 1;
    }
    assert!(compared > 300, "{compared}");
}

#[test]
fn they_may_be_written_elsewhere_and_need_english() {
    let (folder, out) = (Folder::with(&["it"]), tempfile::tempdir().unwrap());
    let out = out.path().join("pseudo");
    let out = out.to_str().unwrap();
    let said = failed(&["locales", "pseudo", "--dir", folder.dir(), "--out", out]);
    assert!(said.contains("has no `en`"), "{said}");
    let dir = committed();
    ok(&[
        "locales",
        "pseudo",
        "--dir",
        dir.to_str().unwrap(),
        "--out",
        out,
    ]);
    assert!(std::path::Path::new(out).join("ar-XB/app.ftl").exists());
    assert!(!dir.join("ar-XB").exists());
}
