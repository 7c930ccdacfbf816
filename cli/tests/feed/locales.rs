//! Languages from a publisher's folder to a phone's catalogue.

use std::fs;

use serde_json::json;

use crate::publisher::Publisher;

fn released() -> Publisher {
    let publisher = Publisher::with_root();
    publisher.bundle("Buñ");
    release(&publisher);
    publisher
}

fn release(publisher: &Publisher) {
    publisher.ok("build tables --locales bundles --feed st --valid-days 3650");
    publisher.ok("sign st --key feed.pem --passphrase-file phrase");
    publisher.ok("publish st --to site");
}

#[test]
fn a_bundle_becomes_a_line_with_deltas_and_stands_in_the_list() {
    let publisher = Publisher::with_root();
    publisher.bundle("Buñ");
    let command = "build tables --locales bundles --feed st --created 2026-01-01T00:00:00Z";
    let built = publisher.json(command);
    let line = &built["locales"][0];
    // What it says of itself, two messages, a recording, a desk.
    assert_eq!((&line["name"], &line["records"]), (&json!("wo"), &json!(5)));
    assert_eq!(built["territories"].as_array().unwrap().len(), 2);
    publisher.ok("sign st --key feed.pem --passphrase-file phrase");
    publisher.publish(1);
    let list = String::from_utf8(publisher.site("lines/1/locales")).unwrap();
    let list: serde_json::Value = serde_json::from_str(list.lines().next().unwrap()).unwrap();
    let bytes = &line["snapshot_bytes"];
    let wolof = json!({"tag": "wo", "name": "Wolof", "bytes": bytes, "app": "0.1.0"});
    assert_eq!(list["locales"], json!([wolof]));
    publisher.bundle("Bunt");
    let built = publisher.json(&command.replace("01-01", "01-02"));
    let line = &built["locales"][0];
    assert_eq!((&line["changed"], &line["added"]), (&json!(1), &json!(0)));
    assert!(line["delta_bytes"].as_u64().unwrap() < 60, "{line}");
    assert!(built["territories"][0]["same"].as_bool().unwrap());
    publisher.ok("sign st --key feed.pem --passphrase-file phrase");
    publisher.publish(2);
    // Without bundles only what the tables translate is left, and no language of the screens.
    let without = "build tables --without-locales --feed st --created 2026-01-03T00:00:00Z";
    let built = publisher.json(without);
    assert_eq!(built["locales"][0]["removed"], 3);
    publisher.ok("sign st --key feed.pem --passphrase-file phrase");
    publisher.publish(3);
    assert!(!publisher.path("site/lines/3/locales").exists());
    fs::remove_dir_all(publisher.path("tables/esempio-sud/translations")).unwrap();
    let built = publisher.json("build tables --feed st --created 2026-01-04T00:00:00Z");
    assert_eq!(built["gone"], json!(["locale/wo"]));
}

#[test]
fn a_language_is_not_lost_by_an_option_that_was_forgotten() {
    let publisher = released();
    let before = crate::publish::files(&publisher.path("st"));
    let is_as_it_was = || {
        let mut after = crate::publish::files(&publisher.path("st"));
        after.retain(|name, _| before.contains_key(name));
        assert_eq!(after, before, "the staging folder");
    };
    for renew in ["", " --renew"] {
        let said = publisher.fails(1, &format!("build tables --feed st{renew}"));
        let expected = "version 1 has the bundles of 1 language (wo), and this one would have none; \
                        give their folder with --locales each time; to take all of them back, give --without-locales";
        assert!(said.contains(expected), "{said}");
        is_as_it_was();
    }
    // Nor by the name of a folder that has none.
    fs::create_dir(publisher.path("empty")).unwrap();
    let said = publisher.fails(1, "build tables --locales empty --feed st");
    assert!(
        said.contains("(wo), and empty has none; name their folder"),
        "{said}"
    );
    is_as_it_was();
    // It is asked of the version that phones have, not of one that nobody signed.
    publisher.ok("build tables --without-locales --feed st");
    let said = publisher.fails(1, "build tables --feed st");
    assert!(said.contains("version 1 has the bundles"), "{said}");
    publisher.ok("build tables --without-locales --feed st");
    publisher.ok("sign st --key feed.pem --passphrase-file phrase");
    publisher.ok("publish st --to site");
    publisher.ok("build tables --feed st --renew");
    publisher.fails(
        2,
        "build tables --without-locales --locales bundles --feed st",
    );
}

#[test]
fn a_language_that_no_phone_could_show_is_not_published() {
    let publisher = Publisher::with_root();
    publisher.bundle("Buñ");
    for folder in ["bundles/wo", "tables/esempio-sud/translations/wo.csv"] {
        let variant = folder.replace("wo", "ca-valencia");
        fs::rename(publisher.path(folder), publisher.path(&variant)).unwrap();
        let said = publisher.fails(1, "build tables --locales bundles --feed st");
        let expected = if folder.starts_with("bundles") {
            "bundles/ca-valencia:1: file: \"ca-valencia\" is not named after a language; name the folder by language, script and region alone"
        } else {
            "\"ca-valencia\" cannot be a language of a feed; name its translations by language, script and region alone"
        };
        assert!(said.contains(expected), "{said}");
        assert!(!publisher.path("st/entry").exists());
        fs::rename(publisher.path(&variant), publisher.path(folder)).unwrap();
    }
}

#[test]
fn a_language_goes_alone_in_a_file_or_with_a_territory() {
    let publisher = released();
    let bundled = publisher.json("bundle site --locale wo --out wo.sportello");
    assert_eq!(
        (&bundled["territories"], &bundled["locales"]),
        (&json!([]), &json!(["wo"]))
    );
    let opened = publisher.json("open wo.sportello --root site/root/1 --data d");
    assert_eq!(
        (&opened["locales"], &opened["added"]),
        (&json!(["wo"]), &json!([]))
    );
    let said = publisher.ok("bundle site --locale wo --territory esempio-sud --out b.sportello");
    assert!(said.contains("of 1 territory and 1 language,"), "{said}");
    let opened = publisher.json("open b.sportello --data d");
    assert_eq!(
        (&opened["locales"], &opened["added"]),
        (&json!([]), &json!(["EX004"]))
    );
    let said = publisher.ok("bundle site --out all.sportello");
    assert!(said.contains("of 2 territories and 1 language,"), "{said}");
    let said = publisher.fails(2, "bundle site --locale fr --territory x --out c.sportello");
    assert!(
        said.contains("--locale \"fr\": the feed has no such one; it has wo"),
        "{said}"
    );
    assert!(said.contains("--territory \"x\""), "{said}");
}

#[test]
fn faults_of_bundles_and_of_tables_are_told_at_once_and_nothing_is_built() {
    let publisher = Publisher::with_root();
    publisher.bundle("{ $nothing }");
    let write = |path: &str, text: &str| {
        let path = publisher.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write(
        "bundles/wo/base.ftl",
        "locale-name = Wolof\nwelcome-title = {\n",
    );
    write("bundles/wo/audio/app-name.opus", "no sound");
    write("bundles/wo/notes.txt", "x");
    write("bundles/zh-hans/app.ftl", "app-name = x\n");
    write("bundles/ff/app.ftl", "app-name = x\napp-name = y\n");
    write("bundles/ps/bundle.json", r#"{"app": "soon", "made_by": 1}"#);
    // Neither is a bundle.
    write("bundles/src/lib.rs", "");
    write("bundles/README.md", "");
    write(
        "tables/esempio-sud/translations/wo.csv",
        "record,id,field,of,text,by\nservice,EX004,name,,x,y\n",
    );
    let said = publisher.fails(1, "build tables --locales bundles --feed st");
    for expected in [
        "the bundles have 9 faults",
        "bundles/ff/app.ftl:2: message: app-name is already in ff/app.ftl:1",
        "bundles/ff/bundle.json:1: file: cannot be read",
        "bundles/ps/bundle.json:1: app: \"soon\" is no version; write the lowest version of the app",
        "bundles/ps/bundle.json:1: made_by: is not a text",
        "bundles/wo/app.ftl:2: message: app-name: the app does not fill $nothing there",
        "bundles/wo/audio/app-name.opus:1: file: audio/app-name.opus is not what its name says (audio/ogg)",
        "bundles/wo/base.ftl:",
        "bundles/wo/notes.txt:1: file: is no part of a bundle",
        "bundles/zh-hans:1: file: \"zh-hans\" is not named after a language",
        "tables/esempio-sud/translations/wo.csv:2: of: is empty",
    ] {
        assert!(said.contains(expected), "{expected}\n{said}");
    }
    assert!(!publisher.path("st/entry").exists());
}

#[test]
fn what_is_out_of_date_is_said_and_left_out() {
    let mut publisher = released();
    publisher.tables.remove_desk("esempio-sud", "EX004");
    publisher.save();
    publisher.bundle("Buñ");
    let said = publisher.ok("build tables --locales bundles --feed st");
    let warning = "warning: tables/esempio-sud/translations/wo.csv:2: id: there is no service \"EX004\" (any more)";
    assert!(said.contains(warning), "{said}");
    assert!(
        said.contains("locale/wo: 4 records; 0 added, 0 changed, 1 removed"),
        "{said}"
    );
    let report = publisher.run("check tables --json --strict");
    let report: serde_json::Value = serde_json::from_slice(&report.stdout).unwrap();
    let codes = report["warnings"].as_array().unwrap();
    assert!(
        codes.iter().any(|one| one["code"] == "translation"),
        "{report}"
    );
}
