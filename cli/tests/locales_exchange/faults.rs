//! What is wrong is told all at once, with place, source and remedy, and nothing is written.

use std::fs;

use super::run::{failed, output, refused};
use super::{Folder, po};

const SOURCE: &str = "\
near = Vicino a { $town }
count = { $count ->
    [one] { $count } posto
   *[other] { $count } posti
}
brand = { -brand } ti aiuta
-brand = Sportello
plain = Semplice
";

const TARGET: &str = "\
near = Aproape de { $town }
count = { $count ->
    [one] { $count } loc
    [few] { $count } locuri
   *[other] { $count } de locuri
}
brand = { -brand } te ajută
-brand = Sportello
plain = Simplu
";

/// What is said of a file, which must change nothing.
fn said_of(entries: &[(&str, &str, &str)]) -> String {
    let folder = Folder::with(&[("it/app.ftl", SOURCE), ("ro/app.ftl", TARGET)]);
    let file = folder.file("ro.po");
    fs::write(&file, po("ro", entries)).unwrap();
    let said = folder.refused(&file);
    assert_eq!(folder.get("ro/app.ftl"), TARGET);
    said
}

#[test]
fn all_faults_are_told_at_once_and_nothing_is_written() {
    let said = said_of(&[
        ("plain", "Semplice", "Simplu de tot"),
        ("near", "Vicino a { $town }", "Aproape de { $oras }"),
        ("count", "", "{ $count } locuri"),
        ("brand", "{ -brand } ti aiuta", "Ghișeul { te ajută"),
        ("gone", "Via", "Plecat"),
    ]);
    assert!(said.contains("5 fault(s), nothing was written"), "{said}");
    let near = "ro.po:10: `near` loses { $town }\n    source: Vicino a { $town }\n    remedy: put { $town } where it belongs";
    assert!(said.contains(near), "{said}");
    assert!(
        said.contains("`near` has { $oras }, which nobody fills in"),
        "{said}"
    );
    assert!(
        said.contains("use the names of the source: { $town }"),
        "{said}"
    );
    assert!(
        said.contains("ro.po:14: `count` loses the choice by $count"),
        "{said}"
    );
    assert!(said.contains("one, few, other"), "{said}");
    assert!(said.contains("ro.po:18: `brand` is not Fluent"), "{said}");
    assert!(
        said.contains("ro.po:22: there is no message `gone`\n    source: Via"),
        "{said}"
    );
}

#[test]
fn each_rule_is_told_by_itself() {
    let choice = "{ $count ->\n[one] { $count } loc\n*[other] { $count } locuri\n}";
    for (id, value, told) in [
        ("count", choice, "lacks a form of the plural by $count: few"),
        ("brand", "Ghișeul te ajută", "loses { -brand }"),
        (
            "brand",
            "{ -brand } { -other }",
            "refers to { -other }, which is not in this language",
        ),
        ("-brand", "{ -brand }", "comes back to itself"),
        (
            "-brand",
            "Sportello { $x }",
            "has { $x }, which nobody fills in",
        ),
        ("plain", "Simplu\n.titlu = x", "reads as an attribute"),
        (
            "plain",
            "unu\ndoi {",
            "`plain`, line 2 of the text, is not Fluent",
        ),
        ("plain", "{ FOO() }", "is not as messages are here"),
        ("plain", "}", "is not Fluent"),
    ] {
        let said = said_of(&[(id, "", value)]);
        assert!(
            said.contains("1 fault(s)") && said.contains(told),
            "{value}: {said}"
        );
        assert!(said.contains("remedy: "), "{said}");
    }
}

#[test]
fn a_language_without_plural_forms_needs_no_choice() {
    let folder = Folder::with(&[
        ("it/app.ftl", SOURCE),
        ("zh-Hans/app.ftl", "plain = 简单\n"),
    ]);
    let file = folder.file("zh.po");
    // As gettext and Weblate write the tag.
    fs::write(&file, po("zh_Hans", &[("count", "", "{ $count } 个地方")])).unwrap();
    folder.import(&file);
    assert_eq!(
        folder.get("zh-Hans/app.ftl"),
        "count = { $count } 个地方\nplain = 简单\n"
    );
}

#[test]
fn files_that_are_none_are_told() {
    let folder = Folder::with(&[("it/app.ftl", SOURCE), ("ro/app.ftl", TARGET)]);
    let good = po("ro", &[("plain", "Semplice", "Altfel")]);
    let xliff = |root: &str, rest: &str| {
        format!("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" {root}>\n{rest}</xliff>")
            .into_bytes()
    };
    let unit = |inner: &str| {
        xliff(
            "version=\"2.0\" srcLang=\"it\" trgLang=\"ro\"",
            &format!("<file id=\"f\"><unit id=\"plain\">{inner}</unit></file>"),
        )
    };
    for (name, bytes, told) in [
        ("a.po", good.replace("msgid \"\"\nmsgstr \"\"\n", "").into_bytes(), "a string that belongs to nothing"),
        ("b.po", po("", &[]).into_bytes(), "the header names no language"),
        ("c.po", b"msgid \"Ciao\nmsgstr \"\"\n".to_vec(), "c.po:1: a string without its two quotes"),
        ("d.po", good.replace("msgstr \"Altfel\"", "").into_bytes(), "an entry without msgstr"),
        ("e.po", [good.as_bytes(), b"\xff"].concat(), "is not UTF-8"),
        ("f.po", format!("{good}\nmsgid \"x\"\nmsgid_plural \"y\"\nmsgstr[0] \"z\"\n").into_bytes(), "a plural of gettext"),
        ("g.po", format!("{good}{}", good.split("\n\n").nth(1).unwrap()).into_bytes(), "`plain` is already there in line 6"),
        ("h.po", good.replace("UTF-8", "ISO-8859-2").into_bytes(), "says that it is ISO-8859-2"),
        ("i.po", good.replace("Language: ro", "Language: ???").into_bytes(), "is no tag"),
        ("j.po", good.replace("Language: ro", "Language: fa").into_bytes(), "locales new fa"),
        ("k.po", good.replace("Language: ro", "Language: it").into_bytes(), "the source that the others translate"),
        ("l.po", good.replace("msgctxt \"plain\"\n", "").into_bytes(), "an entry without msgctxt"),
        ("a.xlf", unit("<segment><source>x</source>"), "is no XML"),
        ("b.xlf", xliff("version=\"1.2\" srcLang=\"it\" trgLang=\"ro\"", ""), "is XLIFF \"1.2\", not 2"),
        ("c.xlf", xliff("version=\"2.0\" srcLang=\"en\" trgLang=\"ro\"", ""), "translates from \"en\""),
        ("d.xlf", xliff("version=\"2.0\" srcLang=\"it\"", ""), "trgLang"),
        ("e.xlf", unit("<segment><source>x</source><target><ph id=\"1\" dataRef=\"d9\"/></target></segment>"), "dataRef=\"d9\" is not in <originalData>"),
        ("f.xlf", unit("<segment><source>x</source><target>a &foo; b</target></segment>"), "an entity that XLIFF does not know"),
        ("g.xlf", b"<xliff version=\"2.0\"".to_vec(), "is no XML"),
        ("h.xlf", b"<!DOCTYPE x [<!ENTITY a \"b\">]><xliff version=\"2.0\" srcLang=\"it\" trgLang=\"ro\"/>".to_vec(), "a DOCTYPE"),
        ("i.xlf", "not at all".into(), "there is no <xliff>"),
        ("j.xlf", b"<xliff version=\"2.0\" srcLang=\"it\" trgLang=\"ro\"><file>".to_vec(), "ends inside of <file>"),
        ("a.xlsx", b"PK\x03\x04 not a workbook".to_vec(), "is no workbook"),
        ("b.xlsx", Vec::new(), "is no workbook"),
    ] {
        let file = folder.file(name);
        fs::write(&file, bytes).unwrap();
        let said = folder.refused(&file);
        assert!(said.contains(told) && said.contains("remedy: "), "{name}: {said}");
        assert_eq!(folder.get("ro/app.ftl"), TARGET, "{name}");
    }
    let other = folder.file("ro.txt");
    fs::write(&other, good).unwrap();
    let dir = folder.dir();
    let said = refused(&[
        "locales",
        "import",
        other.to_str().unwrap(),
        "--dir",
        dir.to_str().unwrap(),
    ]);
    assert!(said.contains(".po, .xlf, .xliff or .xlsx"), "{said}");
}

#[test]
fn an_export_overwrites_nobodys_work() {
    let folder = Folder::with(&[("it/app.ftl", SOURCE), ("ro/app.ftl", TARGET)]);
    let file = folder.export("ro", "po", "ro.po");
    // The same again is no loss.
    folder.export("ro", "po", "ro.po");
    let edited = fs::read_to_string(&file).unwrap().replace("Simplu", "Ușor");
    fs::write(&file, &edited).unwrap();
    let dir = folder.dir();
    let args = [
        "locales",
        "export",
        "ro",
        "--format",
        "po",
        "--out",
        file.to_str().unwrap(),
        "--dir",
        dir.to_str().unwrap(),
    ];
    let said = failed(&args);
    assert!(said.contains("is there already and differs"), "{said}");
    assert_eq!(fs::read_to_string(&file).unwrap(), edited);
}

#[test]
fn what_cannot_be_exported_is_told() {
    let folder = Folder::with(&[
        ("it/app.ftl", SOURCE),
        ("ro/app.ftl", "near = {\nplain = a\nplain = b\n"),
        ("ro/more.ftl", "ok = a\n= b\n"),
    ]);
    let dir = folder.dir();
    let export = |tag: &str| {
        let out = folder.file("out.po");
        let args = [
            "locales",
            "export",
            tag,
            "--format",
            "po",
            "--out",
            out.to_str().unwrap(),
            "--dir",
            dir.to_str().unwrap(),
        ];
        let done = output(&args);
        assert!(!out.exists());
        String::from_utf8(done.stderr).unwrap()
    };
    let said = export("ro");
    assert!(
        said.contains("app.ftl:2: this is not Fluent")
            || said.contains("app.ftl:1: this is not Fluent"),
        "{said}"
    );
    assert!(said.contains("more.ftl:2: this is not Fluent"), "{said}");
    assert!(export("it").contains("the source that the others translate"));
    assert!(export("fa").contains("sportello locales new fa"));
    assert!(export("not a tag").contains("is no language tag"));
}
