//! The checker of translations: each kind of fault, made once, is found with its place and remedy.
#![allow(missing_docs)]

use sportello_locales::{Catalogue, Fault, File, check};

fn files(all: &[(&str, &str, &str)]) -> Vec<File> {
    let file = |(locale, name, text): &(&str, &str, &str)| File {
        locale: (*locale).to_owned(),
        path: format!("locales/{locale}/{name}.ftl"),
        text: (*text).to_owned(),
    };
    all.iter().map(file).collect()
}

/// Checks one Italian and one Arabic file, as they would be in a build.
fn two(it: &str, ar: &str) -> Result<Catalogue, Vec<Fault>> {
    check(&files(&[("it", "a", it), ("ar", "a", ar)]), "it", &["ar"])
}

/// The only fault of the two files, as `path:line: what`.
#[track_caller]
fn fault(it: &str, ar: &str) -> String {
    let faults = two(it, ar).expect_err("there should be a fault");
    assert_eq!(faults.len(), 1, "{faults:#?}");
    assert!(!faults[0].remedy.is_empty());
    let text = faults[0].to_string();
    text.split_once("\n    remedy: ").unwrap().0.to_owned()
}

#[test]
fn good_files_pass() {
    let it = "# a comment\n-brand = Sportello\nhello = Ciao { $name } da { -brand }\nboth = { hello }!\nn = { $count ->\n    [one] { $count } sportello\n   *[other] { $count } sportelli\n}\n";
    let ar = "-brand = S\nhello = { $name }\nboth = { hello }\nn = { $count }\n";
    let catalogue = two(it, ar).expect("no fault");
    let ids: Vec<&str> = catalogue.messages.iter().map(|m| m.id.as_str()).collect();
    assert_eq!(ids, ["both", "hello", "n"], "messages only, no terms");
    assert_eq!(
        catalogue.messages[0].variables,
        [("name".to_owned(), false)].into(),
        "through `hello`"
    );
    assert_eq!(
        catalogue.messages[2].variables,
        [("count".to_owned(), true)].into(),
        "Italian counts by it"
    );
    assert!(
        !catalogue.sources["it"].contains("comment"),
        "comments stay out of the app"
    );
}

#[test]
fn syntax() {
    assert!(
        fault("a = uno\nb = { $x\n", "a = 1\n")
            .starts_with("locales/it/a.ftl:3: this is not Fluent: ")
    );
    assert!(
        fault("a = uno\n\nb due\n", "a = 1\n")
            .starts_with("locales/it/a.ftl:3: this is not Fluent: ")
    );
}

#[test]
fn ids_twice() {
    assert_eq!(
        fault("a = uno\na = due\n", "a = 1\n"),
        "locales/it/a.ftl:2: `a` is already in locales/it/a.ftl:1"
    );
    let across = check(
        &files(&[("it", "a", "a = uno\n"), ("it", "b", "\na = due\n")]),
        "it",
        &[],
    )
    .err()
    .unwrap();
    assert_eq!(
        (across[0].path.as_str(), across[0].line),
        ("locales/it/b.ftl", 2)
    );
    assert_eq!(across[0].what, "`a` is already in locales/it/a.ftl:1");
}

#[test]
fn missing_and_extra() {
    assert_eq!(
        fault("a = uno\nb = due\n", "a = 1\n"),
        "locales/it/a.ftl:2: `b` is missing in `ar`"
    );
    assert_eq!(
        fault("a = uno\n", "a = 1\nb = 2\n"),
        "locales/ar/a.ftl:2: `b` is not in the source language"
    );
}

#[test]
fn languages_missing_and_unknown() {
    let faults = check(
        &files(&[("it", "a", "a = uno\n"), ("xx", "a", "a = 1\n")]),
        "it",
        &["ar"],
    )
    .err()
    .unwrap();
    let whats: Vec<&str> = faults.iter().map(|f| f.what.as_str()).collect();
    assert_eq!(
        whats,
        ["no .ftl file here"],
        "`xx` is not to be complete: nobody asks"
    );
}

#[test]
fn variables() {
    assert_eq!(
        fault("a = { $x } { $y }\n", "a = { $x }\n"),
        "locales/ar/a.ftl:1: `a` has the variables $x, the source has $x, $y"
    );
    assert_eq!(
        fault("a = uno\n", "a = { $x }\n"),
        "locales/ar/a.ftl:1: `a` has the variables $x, the source has none"
    );
}

#[test]
fn references() {
    let lost = "locales/ar/a.ftl:1: `a` refers to";
    assert_eq!(
        fault("a = uno\n", "a = { b }\n"),
        format!("{lost} `b`, which is not there")
    );
    assert_eq!(
        fault("a = uno\n", "a = { -b }\n"),
        format!("{lost} `-b`, which is not there")
    );
    assert_eq!(
        fault("a = uno\n", "a = { a }\n"),
        "locales/ar/a.ftl:1: `a` refers back to itself"
    );
    let circle = two("a = { b }\nb = { c }\nc = { a }\n", "a = 1\nb = 2\nc = 3\n")
        .err()
        .unwrap();
    assert_eq!(circle.len(), 3, "each of the circle: {circle:#?}");
}

/// The faults of one Italian file alone.
#[track_caller]
fn alone(it: &str) -> Vec<String> {
    let faults = check(&files(&[("it", "a", it)]), "it", &[]).expect_err("there should be a fault");
    faults
        .into_iter()
        .map(|fault| format!("{}: {}", fault.line, fault.what))
        .collect()
}

#[test]
fn what_is_not_supported() {
    assert_eq!(alone("a = uno\n    .b = due\n"), ["1: `a` has attributes"]);
    assert_eq!(
        alone("a = { b.c }\nb = uno\n"),
        ["1: `a`: it refers to an attribute"]
    );
    assert_eq!(
        alone("-t = { $x }\na = { -t }\n"),
        ["1: the term `-t` has variables"]
    );
    assert_eq!(
        alone("a_b = uno\n"),
        ["1: the id `a_b` is not in kebab-case"]
    );
    assert_eq!(alone("aB = uno\n"), ["1: the id `aB` is not in kebab-case"]);
    assert_eq!(
        alone("a = { $aB }\n"),
        ["1: `a`: the variable $aB is not in kebab-case"]
    );
    assert_eq!(
        alone("a = { DATETIME($x) }\n"),
        ["1: `a`: the function DATETIME is not known"]
    );
    assert_eq!(
        alone("a = { $x ->\n    [man] lui\n   *[other] lei\n}\n"),
        ["1: `a`: it chooses by a word"]
    );
    assert_eq!(
        alone("a = { 1 ->\n   *[other] lei\n}\n"),
        ["1: `a`: it chooses by something that is no variable"]
    );
    assert_eq!(
        alone("a = { $x ->\n    [other] lui\n   *[one] lei\n}\n"),
        ["1: `a`: the default of the choice is not `other`"]
    );
}

#[test]
fn plural_forms() {
    let it = "n = { $c ->\n    [one] uno\n   *[other] molti\n}\n";
    assert_eq!(
        fault(it, "n = { NUMBER($c) ->\n    [one] 1\n   *[other] n\n}\n"),
        "locales/ar/a.ftl:1: `n`: the plural by $c lacks zero, two, few, many"
    );
    assert_eq!(
        fault(
            "n = { $c ->\n    [0] zero\n   *[other] molti\n}\n",
            "n = { $c ->\n    [zero] 0\n    [one] 1\n    [two] 2\n    [few] 3\n    [many] 11\n   *[other] n\n}\n"
        ),
        "locales/it/a.ftl:1: `n`: the plural by $c lacks one",
        "Arabic shows that it is a plural"
    );
    let figures = "n = { $c ->\n    [8] l’8\n   *[other] il { $c }\n}\n";
    assert!(
        two(figures, "n = { $c }\n").is_ok(),
        "a choice by figures is no plural"
    );
}

#[test]
fn all_faults_at_once_in_order() {
    let faults = two("b = { $x\na = { c }\n    .d = x\n", "z = 1\n")
        .err()
        .unwrap();
    let places: Vec<(&str, usize)> = faults
        .iter()
        .map(|fault| (fault.path.as_str(), fault.line))
        .collect();
    let it = "locales/it/a.ftl";
    assert_eq!(
        places,
        [("locales/ar/a.ftl", 1), (it, 2), (it, 2), (it, 2), (it, 2)],
        "{faults:#?}"
    );
}
