//! What a translator changes arrives where it belongs, and nothing else moves.

use std::fs;

use super::run::ok;
use super::{Folder, po};

const SOURCE: &str = "\
### Di prova

## Stanze
near = Vicino
# Il pulsante
count = { $count ->
    [one] { $count } posto
   *[other] { $count } posti
}
help = Aiuto

## Temi
work = Lavoro
health = Salute
";

#[test]
fn a_changed_value_is_written_and_every_other_byte_stays() {
    let target = "# testo   \n\n\nnear   =   Near\ncount =\n  { $count ->\n      [one]   one place\n     *[other] { $count } places\n  }\n\n\nhelp = Help\n \n";
    let folder = Folder::with(&[("it/app.ftl", SOURCE), ("en/app.ftl", target)]);
    let file = folder.file("en.po");
    fs::write(
        &file,
        po(
            "en",
            &[("near", "Vicino", "Close by"), ("help", "Aiuto", "Help")],
        ),
    )
    .unwrap();
    let said = folder.import(&file);
    assert!(said.contains("en: 1 changed, 0 new, 1 as before"), "{said}");
    assert_eq!(
        folder.get("en/app.ftl"),
        target.replace("near   =   Near", "near   = Close by")
    );
    // A choice is laid out as the others are.
    let value = "{ $count ->\n [one] { $count } place\n *[other] { $count } places, \n}";
    fs::write(&file, po("en", &[("count", "", value)])).unwrap();
    folder.import(&file);
    let written = folder.get("en/app.ftl");
    assert!(
        written.contains("\ncount = { $count ->\n    [one] { $count } place\n   *[other] { $count } places,\n}\n\n\nhelp"),
        "{written}"
    );
}

#[test]
fn a_file_with_windows_line_ends_keeps_them() {
    let target = "near = Near\r\nhelp = Help\r\n";
    let folder = Folder::with(&[("it/app.ftl", SOURCE), ("en/app.ftl", target)]);
    let file = folder.file("en.po");
    let count = "{ $count ->\r\n [one] { $count } place\r\n*[other] { $count } places\r\n}";
    fs::write(
        &file,
        po("en", &[("help", "Aiuto", "Ask"), ("count", "", count)]),
    )
    .unwrap();
    folder.import(&file);
    assert_eq!(
        folder.get("en/app.ftl"),
        "near = Near\r\ncount = { $count ->\r\n    [one] { $count } place\r\n   *[other] { $count } places\r\n}\r\nhelp = Ask\r\n"
    );
}

#[test]
fn a_new_message_goes_where_the_source_has_it() {
    let rows = [
        ("work", "Lavoro", "Work"),
        ("health", "Salute", "Health"),
        ("near", "Vicino", "Near"),
    ];
    let place = |target: &str| {
        let folder = Folder::with(&[("it/app.ftl", SOURCE), ("en/app.ftl", target)]);
        let file = folder.file("en.po");
        fs::write(&file, po("en", &rows)).unwrap();
        folder.import(&file);
        folder.get("en/app.ftl")
    };
    // Under its heading, whatever the language calls it; without a line end at the end.
    assert_eq!(
        place("## Rooms\nhelp = Help\n\n## Needs\nhealth = Health"),
        "## Rooms\nnear = Near\nhelp = Help\n\n## Needs\nwork = Work\nhealth = Health"
    );
    // A file without headings gets none, which would take in what follows.
    assert_eq!(
        place("work = Work"),
        "near = Near\nwork = Work\nhealth = Health\n"
    );
    // A heading of which the language has nothing comes along.
    assert_eq!(
        place("## Rooms\nhelp = Help\n"),
        "## Rooms\nnear = Near\nhelp = Help\n\n## Temi\nwork = Work\nhealth = Health\n"
    );
    // After all that stands under the heading before.
    assert_eq!(
        place("## Rooms\nhelp = Help\n-own = Own\n"),
        "## Rooms\nnear = Near\nhelp = Help\n-own = Own\n\n## Temi\nwork = Work\nhealth = Health\n"
    );
    assert_eq!(
        place("# Mine\n\n## Needs\nwork = Work\n"),
        "# Mine\n\n## Stanze\nnear = Near\n\n## Needs\nwork = Work\nhealth = Health\n"
    );
    assert_eq!(
        place(""),
        "## Stanze\nnear = Near\n\n## Temi\nwork = Work\nhealth = Health\n"
    );
}

#[test]
fn a_file_that_the_language_has_not_is_made() {
    let folder = Folder::with(&[
        ("it/app.ftl", SOURCE),
        ("it/more.ftl", "more = Altro\n"),
        ("en/app.ftl", "near = Near\n"),
    ]);
    let file = folder.file("en.po");
    fs::write(&file, po("en", &[("more", "Altro", "More")])).unwrap();
    let said = folder.import(&file);
    assert!(said.contains("more.ftl"), "{said}");
    assert_eq!(folder.get("en/more.ftl"), "more = More\n");
}

#[test]
fn what_came_back_empty_or_not_at_all_is_left_and_said() {
    let target = "near = Near\nhelp = Help\nwork = Work\n";
    let folder = Folder::with(&[("it/app.ftl", SOURCE), ("en/app.ftl", target)]);
    let file = folder.file("en.po");
    fs::write(
        &file,
        po("en", &[("near", "Vicino", "Near"), ("help", "Aiuto", "")]),
    )
    .unwrap();
    let said = folder.import(&file);
    assert!(
        said.contains("`help`, `work`") && said.contains("delete it in the .ftl"),
        "{said}"
    );
    assert_eq!(folder.get("en/app.ftl"), target);
}

#[test]
fn a_source_that_has_changed_since_is_said() {
    let folder = Folder::with(&[("it/app.ftl", SOURCE), ("en/app.ftl", "near = Near\n")]);
    let file = folder.file("en.po");
    fs::write(&file, po("en", &[("near", "Accanto", "Beside")])).unwrap();
    let said = folder.import(&file);
    assert!(
        said.contains("read these again") && said.contains("now \"Vicino\""),
        "{said}"
    );
    assert_eq!(folder.get("en/app.ftl"), "near = Beside\n");
}

#[test]
fn a_translators_comment_comes_along() {
    let target = "## Rooms\nnear = Near\n# old\n# words\nhelp = Help\n";
    let folder = Folder::with(&[("it/app.ftl", SOURCE), ("en/app.ftl", target)]);
    let exported = fs::read_to_string(folder.export("en", "po", "en.po")).unwrap();
    assert!(
        exported.contains("# old\n# words\n#. Stanze\n"),
        "{exported}"
    );
    // The source's comment is for reading.
    assert!(exported.contains("#. Il pulsante\n"), "{exported}");
    let changed = exported
        .replace("# old\n# words\n", "# new\n#\n# words\n")
        .replace(
            "#. Stanze\n#: locales/it/app.ftl:4",
            "# a button\n#. Stanze\n#: locales/it/app.ftl:4",
        );
    let file = folder.file("back.po");
    fs::write(&file, changed).unwrap();
    let said = folder.import(&file);
    assert!(
        said.contains("0 changed, 0 new, 2 as before, 2 comment(s) changed"),
        "{said}"
    );
    assert_eq!(
        folder.get("en/app.ftl"),
        "## Rooms\n# a button\nnear = Near\n# new\n#\n# words\nhelp = Help\n"
    );
}

#[test]
fn a_free_comment_is_no_messages() {
    let target = "# About this file\n\nnear = Near\n";
    let folder = Folder::with(&[("it/app.ftl", SOURCE), ("en/app.ftl", target)]);
    let exported = fs::read_to_string(folder.export("en", "po", "en.po")).unwrap();
    assert!(!exported.contains("About this file"), "{exported}");
    let file = folder.file("back.po");
    fs::write(
        &file,
        exported.replace(
            "#. Stanze\n#: locales/it/app.ftl:4",
            "# mine\n#: locales/it/app.ftl:4",
        ),
    )
    .unwrap();
    folder.import(&file);
    assert_eq!(
        folder.get("en/app.ftl"),
        "# About this file\n\n# mine\nnear = Near\n"
    );
}

#[test]
fn a_language_that_was_begun_takes_each_message_where_it_is_laid_out() {
    let folder = Folder::of_the_project(&["it", "en"]);
    let dir = folder.dir();
    ok(&["locales", "new", "de", "--dir", dir.to_str().unwrap()]);
    let begun = folder.get("de/app.ftl");
    assert!(begun.contains("\n# room-near =\n"), "{begun}");
    // Some first, as translators do; then the rest.
    let english = fs::read_to_string(folder.export("en", "po", "en.po")).unwrap();
    let german = english.replace("Language: en", "Language: de");
    let count = german.matches("\nmsgctxt ").count();
    let file = folder.file("de.po");
    let mut entries = german.split("\n\n");
    let header = entries.next().unwrap();
    let some: Vec<&str> = entries
        .enumerate()
        .filter(|(at, _)| at % 4 == 1)
        .map(|(_, entry)| entry)
        .collect();
    fs::write(&file, format!("{header}\n\n{}\n", some.join("\n\n"))).unwrap();
    folder.import(&file);
    fs::write(&file, &german).unwrap();
    let said = folder.import(&file);
    assert!(said.contains(" 0 comment(s)"), "{said}");
    for name in ["app.ftl", "base.ftl"] {
        let ids = |text: &str| -> Vec<String> {
            let lines = text
                .lines()
                .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
            lines
                .map(|line| line.split(' ').next().unwrap().to_owned())
                .collect()
        };
        let (written, source) = (
            folder.get(&format!("de/{name}")),
            folder.get(&format!("it/{name}")),
        );
        assert_eq!(ids(&written), ids(&source), "{name}");
        assert!(
            !written.contains("\n# room-near =") && !written.contains("\n#    ["),
            "{written}"
        );
        let headings = |text: &str| text.matches("\n## ").count();
        assert!(headings(&written) <= headings(&source), "{written}");
    }
    // What was said of it stays above it, also for who looks for it in a PO file.
    let written = folder.get("de/app.ftl");
    assert!(written.contains("# it: Vicino\n# en: Near\n"), "{written}");
    let exported = fs::read_to_string(folder.export("de", "po", "all.po")).unwrap();
    assert_eq!(exported.matches("\nmsgctxt ").count(), count);
    assert_eq!(exported.matches("\nmsgstr \"\"\n\n").count(), 0);
}

#[test]
fn terms_and_attributes_are_kept() {
    let source = "-brand = Sportello\nabout = { -brand } ti aiuta\n    .title = Chi siamo\n";
    let target = "-brand = Sportello\n-brand-of = dello Sportello\nabout = { -brand } helps\n    .title = About\n";
    let folder = Folder::with(&[("it/app.ftl", source), ("sq/app.ftl", target)]);
    for (format, ending) in super::FORMATS {
        let file = folder.export("sq", format, &format!("sq.{ending}"));
        let said = folder.import(&file);
        assert!(
            said.contains("0 changed, 0 new, 4 as before"),
            "{format}: {said}"
        );
        assert_eq!(folder.get("sq/app.ftl"), target, "{format}");
    }
    let file = folder.file("own.po");
    fs::write(
        &file,
        po(
            "sq",
            &[
                ("-brand-of", "dello Sportello", "i Sportellos"),
                ("about.title", "Chi siamo", "Rreth"),
            ],
        ),
    )
    .unwrap();
    folder.import(&file);
    assert_eq!(
        folder.get("sq/app.ftl"),
        "-brand = Sportello\n-brand-of = i Sportellos\nabout = { -brand } helps\n    .title = Rreth\n"
    );
}
