//! A language from its translator's folder to a phone: `locales pack` and `locales sign`.

use std::fs;

use serde_json::json;

use crate::publisher::Publisher;

const SIGN: &str =
    "locales sign wo --tables tables --feed st --key feed.pem --passphrase-file phrase";

/// A publisher, and a translator of Wolof with two messages, a recording and a text of a desk.
fn translated() -> Publisher {
    let publisher = Publisher::with_root();
    publisher.ok("locales new wo");
    let text = format!("app-name = Buñ\nroom-help = Ndimbal\nlocale-name = Wolof\n{SIGNS}");
    write(&publisher, "locales/wo/base.ftl", &text);
    write(&publisher, "locales/wo/app.ftl", "room-saved = Denc\n");
    write(
        &publisher,
        "locales/wo/audio/app-name.opus",
        "OggS, and no more",
    );
    write(
        &publisher,
        "locales/wo/glossary.csv",
        "term,translation,note\n",
    );
    write(
        &publisher,
        "locales/wo/translations.csv",
        "record,id,field,of,text,by\n\
         service,EX001,name,Sportello inventato EX001,Buñ bu njëkk,machine\n\
         service,EX002,name,Sportello inventato EX002,,\n\
         service,EX999,name,Nothing,Dara,machine\n\
         service,EX003,name,Another name,Buñ,machine\n",
    );
    publisher
}

/// What a language says of itself.
const SIGNS: &str = "locale-digits = 0123456789\nlocale-decimal = ,\nlocale-group = .\n\
                     locale-group-from = 4\nlocale-reviewed = no\n";

fn write(publisher: &Publisher, path: &str, text: &str) {
    let path = publisher.path(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

#[test]
fn a_language_is_packed_signed_and_taken_by_a_phone() {
    let publisher = translated();
    let packed = publisher.json("locales pack wo --by somebody");
    assert_eq!(
        (&packed["messages"], &packed["media"], &packed["texts"]),
        (&json!(9), &json!(1), &json!(3))
    );
    assert_eq!(packed["left_out"], json!(["glossary.csv"]));
    let meta = fs::read_to_string(publisher.path("bundles/wo/bundle.json")).unwrap();
    let meta: serde_json::Value = serde_json::from_str(&meta).unwrap();
    let percent = packed["percent"].to_string();
    assert_eq!(
        meta,
        json!({"app": "0.1.0", "made_by": "somebody", "coverage": percent, "reviewed": "no"})
    );

    let said = publisher.ok(&format!("{SIGN} --out wo.sportello"));
    for expected in [
        "locale/wo: 12 records",
        "warning: bundles/wo/translations.csv:4: id: there is no service \"EX999\" (any more)",
        "warning: bundles/wo/translations.csv:5: of: is out of date",
        "version 1 is signed by feed",
        "wo.sportello: version 1 of 1 language",
    ] {
        assert!(said.contains(expected), "{expected}\n{said}");
    }
    let opened = publisher.json("open wo.sportello --root st/root/1 --data d");
    assert_eq!(
        (&opened["locales"], &opened["words"]),
        (&json!(["wo"]), &json!([]))
    );
    // The same again is the same version; it goes to a host as any other.
    let signed = publisher.json(SIGN);
    assert_eq!(signed["build"]["built"], json!(false));
    publisher.ok("publish st --to site");
    assert!(publisher.path("site/lines/1/locale/wo").is_file());

    // What is taken out of the language goes out of the bundle.
    fs::remove_dir_all(publisher.path("locales/wo/audio")).unwrap();
    publisher.ok("locales pack wo --by somebody");
    assert!(!publisher.path("bundles/wo/audio/app-name.opus").exists());
}

#[test]
fn a_text_that_bundle_and_tables_translate_is_told_with_both_places() {
    let publisher = translated();
    write(
        &publisher,
        "tables/esempio-nord/translations/wo.csv",
        "record,id,field,of,text,by\nservice,EX001,name,Sportello inventato EX001,Buñ,machine\n",
    );
    publisher.ok("locales pack wo --by somebody");
    let said = publisher.fails(1, SIGN);
    let fault = "bundles/wo/translations.csv:2: id: name of EX001 is translated twice; \
                 it stands already at esempio-nord/translations/wo.csv:2";
    assert!(said.contains(fault), "{said}");
}

#[test]
fn what_nobody_signed_becomes_no_file_and_is_not_published() {
    let publisher = translated();
    publisher.ok("locales pack wo --by somebody");
    publisher.ok("build tables --locales bundles --feed st");
    let said = publisher.fails(1, "bundle st --locale wo --out wo.sportello");
    assert!(
        said.contains("entry") && said.contains("sportello sign"),
        "{said}"
    );
    assert!(!publisher.path("wo.sportello").exists());
    let said = publisher.fails(1, "publish st --to site");
    assert!(said.contains("sign it with `sportello sign`"), "{said}");
    // By somebody whom nobody named.
    publisher.key("stranger");
    let said = publisher.fails(1, &SIGN.replace("feed.pem", "stranger.pem"));
    assert!(said.contains("sign with one of: feed"), "{said}");
}

#[test]
fn a_bundle_for_a_later_app_is_said_when_it_is_signed_and_when_it_is_opened() {
    let publisher = translated();
    publisher.ok("locales pack wo --by somebody");
    write(
        &publisher,
        "bundles/wo/bundle.json",
        r#"{"app": "9.0.0", "made_by": "somebody"}"#,
    );
    let said = publisher.ok(&format!("{SIGN} --out wo.sportello"));
    assert!(
        said.contains(
            "warning: bundles/wo/bundle.json:1: app: phones with an app before 9.0.0 leave it"
        ),
        "{said}"
    );
    let said = publisher.ok("open wo.sportello --root st/root/1");
    assert!(
        said.contains("kept and not used: it needs app 9.0.0, this is 0.1.0; get the newer app"),
        "{said}"
    );
}

#[test]
fn with_two_signers_the_file_waits_for_the_second() {
    let publisher = Publisher::new();
    let keys = ["root", "feed", "second"].map(|name| publisher.key(name));
    publisher.ok(&format!(
        "root new st --root-key {} --entry-key {} --entry-key {} --threshold 2",
        keys[0], keys[1], keys[2]
    ));
    publisher.ok("root sign st/root/1 --key root.pem --passphrase-file phrase");
    publisher.bundle("Buñ");
    let said = publisher.ok(&format!("{SIGN} --out wo.sportello"));
    assert!(
        said.contains(
            "wo.sportello waits for the other signatures: sportello bundle st --locale wo"
        ),
        "{said}"
    );
    assert!(!publisher.path("wo.sportello").exists());
    publisher.ok(&format!(
        "{} --out wo.sportello",
        SIGN.replace("feed.pem", "second.pem")
    ));
    publisher.ok("open wo.sportello --root st/root/1");
    let said = publisher.fails(2, &SIGN.replace("sign wo", "sign fr"));
    assert!(
        said.contains("bundles has no bundle of \"fr\": make it with `sportello locales pack fr`"),
        "{said}"
    );
}

#[test]
fn texts_of_desks_are_laid_out_with_their_originals_and_what_is_translated_stays() {
    let publisher = translated();
    write(
        &publisher,
        "locales/wo/translations.csv",
        "record,id,field,text,by\nservice,EX001,name,Buñ bu njëkk,machine\n",
    );
    write(
        &publisher,
        "tables/esempio-nord/translations/wo.csv",
        "record,id,field,of,text,by\nservice,EX002,name,Sportello inventato EX002,Buñ,machine\n",
    );
    let texts = "locales texts wo --tables tables";
    let said = publisher.ok(&format!("{texts} --territory esempio-nord"));
    assert_eq!(
        said,
        "locales/wo/translations.csv: 2 texts, 1 to translate\n"
    );
    let read = || fs::read_to_string(publisher.path("locales/wo/translations.csv")).unwrap();
    let expected = "record,id,field,of,text,by\n\
                    service,EX001,name,Sportello inventato EX001,Buñ bu njëkk,machine\n\
                    service,EX003,name,Sportello inventato EX003,,\n";
    assert_eq!(read(), expected);
    // The original changes: what was translated keeps the one that it was translated from.
    let tables = publisher.path("tables/esempio-nord/services.csv");
    let changed = fs::read_to_string(&tables).unwrap();
    let changed = changed
        .replace("inventato EX001", "nuovo EX001")
        .replace("inventato EX003", "nuovo EX003");
    fs::write(&tables, changed).unwrap();
    publisher.ok(&format!("{texts} --territory esempio-nord"));
    assert_eq!(read(), expected.replace("inventato EX003", "nuovo EX003"));
    // All territories: those that are there stay in their places.
    let said = publisher.ok(texts);
    assert!(
        said.contains("3 texts, 2 to translate") && read().contains("EX004"),
        "{said}"
    );
    let said = publisher.fails(2, &format!("{texts} --territory nowhere"));
    assert!(
        said.contains("there are esempio-nord, esempio-sud"),
        "{said}"
    );
    let said = publisher.fails(2, "locales texts fr --tables tables");
    assert!(
        said.contains("`sportello locales new fr` begins it"),
        "{said}"
    );
}
