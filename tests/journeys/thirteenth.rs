//! A thirteenth language, Persian, as its translator makes it: begun, translated, checked, packed and signed with the command
//! alone, served, added in an app that was built before the language existed, and seen on every screen; and given to it as a file.

use std::{collections::BTreeSet, fs};

use serde_json::Value;
use sportello_tests::{Page, artefacts, feed::Feed, journey_with, site};

use crate::steps::{self, FABRO};
use crate::{languages, narrow, screens};

/// Persian's own digits.
const DIGITS: &str = "۰۱۲۳۴۵۶۷۸۹";

/// A file of the language, as its translator brings it (`tests/thirteenth`).
pub fn material(name: &str) -> String {
    let path = artefacts::root().join("tests/thirteenth/fa").join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// From nothing to `fa.sportello` and a published feed, in the publisher's folder.
fn made() -> Feed {
    let publisher = Feed::new();
    let begun = publisher.run(&["locales", "new", "fa"]);
    assert!(begun.contains("Persian"), "{begun}");
    for name in ["app.ftl", "base.ftl", "glossary.csv", "translations.csv"] {
        let path = publisher.path("locales/fa").join(name);
        fs::write(path, material(name)).expect("a file");
    }
    // Its translations name no originals yet.
    let texts = [
        "locales",
        "texts",
        "fa",
        "--tables",
        "tables",
        "--territory",
        "italia",
    ];
    publisher.run(&texts);
    publisher.run(&["locales", "check", "fa"]);
    publisher.run(&["locales", "pack", "fa", "--by", "a test"]);
    let signed = publisher.run(&[
        "locales",
        "sign",
        "fa",
        "--tables",
        "tables",
        "--feed",
        "staging",
        "--key",
        "feed.pem",
        "--passphrase-file",
        "phrase",
        "--out",
        "fa.sportello",
    ]);
    assert!(!signed.contains("warning"), "{signed}");
    publisher.run(&["publish", "staging", "--to", "site"]);
    publisher
}

#[test]
fn a_language_that_came_after_the_app_is_taken_and_shown_on_every_screen() {
    let publisher = made();
    let build = publisher.app(&site::dist());
    let (build, feed) = (build.path().to_owned(), publisher.site());
    journey_with("thirteenth", build, Some(feed), |j| {
        let page = steps::start(j, "en", FABRO);
        steps::ready_for_offline(j, &page);
        languages::look(&page);
        languages::add(&page, "fa");
        page.press("[data-choose=fa]");
        persian(&page);
        steps::stored(&page, "fa");

        let left = literals();
        let mut wrong = Vec::new();
        screens::rest(j, &page, |page, name| {
            persian(page);
            wrong.extend(narrow::overflows(page, name, 390));
            page.picture(name);
            let texts = said(page);
            assert!(
                texts.iter().any(|text| is_persian(text)),
                "{name}: {texts:?}"
            );
            let strange = texts
                .iter()
                .filter(|text| left.contains(*text) || is_id(text));
            wrong.extend(strange.map(|text| format!("{name}: {text:?}")));
            page.resize(320, 844);
            page.eval("void (document.documentElement.style.fontSize = '200%')");
            wrong.extend(narrow::overflows(page, name, 320));
            page.resize(390, 844);
            page.eval("void (document.documentElement.style.fontSize = '')");
        });
        assert!(wrong.is_empty(), "{wrong:#?}");

        // Counts in its own digits, and what desks say of themselves.
        page.goto("/");
        let count = page.text("[data-test=count]");
        assert!(count.contains(|c| DIGITS.contains(c)), "{count}");
        assert!(!count.contains(|c: char| c.is_ascii_digit()), "{count}");
        page.goto("/help");
        page.reads("main", "ضد خشونت");

        // It stays, with no network.
        languages::without_a_network(j);
        j.restart_browser();
        let page = j.open("/");
        persian(&page);
        page.reads("h1", "نیازی");

        // Taken away, it comes again from a file that somebody gives.
        page.press("[data-test=language]");
        page.press("[data-test=remove-fa]");
        page.see("html[lang=en]");
        steps::take(&page, &publisher.path("fa.sportello"));
        page.reads(".panel .note.ok", "Done");
        page.press("[data-test=language]");
        page.press("[data-choose=fa]");
        persian(&page);
    });
}

/// Speaks Persian, from right to left.
fn persian(page: &Page) {
    page.wait(
        "Persian, right to left",
        "document.documentElement.lang === 'fa' && document.documentElement.dir === 'rtl' \
         && getComputedStyle(document.querySelector('main')).direction === 'rtl'",
    );
}

fn is_persian(text: &str) -> bool {
    text.contains(|c: char| ('\u{600}'..='\u{6ff}').contains(&c))
}

/// Whether a text is a message's id: none is ever shown.
fn is_id(text: &str) -> bool {
    text.contains('-')
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// Each text on the screen that does not say that it is in another language.
fn said(page: &Page) -> BTreeSet<String> {
    let texts = page.eval(
        "(() => {
            const texts = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
                const within = walker.currentNode.parentElement;
                if (within.closest('[lang]')?.lang === 'fa' && !within.closest('script, style')) texts.push(walker.currentNode.data.trim());
            }
            return texts;
        })()",
    );
    let texts: Vec<String> = serde_json::from_value::<Vec<Value>>(texts)
        .expect("texts")
        .into_iter()
        .filter_map(|text| text.as_str().map(str::to_owned))
        .collect();
    texts.into_iter().filter(|text| !text.is_empty()).collect()
}

/// What Italian and English say in two words or more, of the messages that Persian has.
fn literals() -> BTreeSet<String> {
    let messages = |text: &str| -> Vec<(String, String)> {
        let lines = text.lines().filter(|line| !line.starts_with(['#', ' ']));
        lines
            .filter_map(|line| line.split_once(" = "))
            .map(|(id, text)| (id.to_owned(), text.to_owned()))
            .collect()
    };
    let (mut own, mut all) = (BTreeSet::new(), BTreeSet::new());
    for name in ["app.ftl", "base.ftl"] {
        own.extend(messages(&material(name)).into_iter().map(|(id, _)| id));
        for tag in ["it", "en"] {
            let path = artefacts::root().join("locales").join(tag).join(name);
            let text = fs::read_to_string(path).expect("the words");
            let texts = messages(&text).into_iter();
            let texts = texts.filter(|(id, text)| own.contains(id) && text.contains(' '));
            all.extend(texts.map(|(_, text)| text));
        }
    }
    all
}
