//! The find engine on the browser's own SQLite: the same desks in the same order as natively, for every theme
//! and for words of every language of `tests/queries`.

use std::fs;
use std::path::Path;

use sportello_core::{find::Filter, model::Theme};
use sportello_tests::{Page, catalogue, journey};

use crate::steps::{self, CASTELLO, FABRO};

#[test]
fn the_browser_finds_the_desks_that_the_core_finds() {
    journey("engine", |j| {
        let page = steps::start(j, "en", CASTELLO);
        for open in [false, true] {
            if open {
                page.press("[data-test=open]");
                page.see("[data-test=open][aria-pressed=true]");
            }
            for &theme in Theme::ALL {
                page.press(&format!("[data-theme={}]", theme.code()));
                let filter = Filter {
                    theme: Some(theme),
                    open,
                    ..Filter::default()
                };
                shows(
                    &page,
                    &catalogue::ids(&catalogue::near(CASTELLO, filter, 20)),
                    theme.code(),
                );
                page.press(".chosen");
                page.see(".tiles");
            }
        }
    });
}

#[test]
fn the_browser_finds_the_words_that_the_core_finds() {
    journey("engine-words", |j| {
        let page = steps::start(j, "en", FABRO);
        steps::room(&page, 2);
        let asked = questions();
        assert!(asked.len() > 60, "{}", asked.len());
        for typed in asked {
            page.write("[data-test=words]", &typed);
            let found = catalogue::words(&typed, FABRO, Filter::default(), 20);
            shows(&page, &catalogue::ids_of(&found.hits), &typed);
        }
    });
}

/// Every sixth question of each language, typed whole, and every seventh but for its last letter.
fn questions() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("queries");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("tests/queries")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|end| end == "tsv"))
        .collect();
    files.sort();
    let mut asked = Vec::new();
    for file in files {
        let text = fs::read_to_string(file).expect("a set of questions");
        let rows = text.lines().filter(|line| !line.starts_with('#')).skip(1);
        for (number, row) in rows.enumerate() {
            let mut typed = row.split('\t').next().unwrap_or_default().to_owned();
            if number % 7 == 3 {
                typed.pop();
            }
            if number % 6 == 0 || number % 7 == 3 {
                asked.push(typed);
            }
        }
    }
    asked
}

/// Waits until the rows are these desks, in this order.
fn shows(page: &Page, ids: &[String], asked: &str) {
    let ids = serde_json::to_string(ids).expect("JSON");
    page.wait(
        &format!("the desks of {asked}"),
        &format!(
            "JSON.stringify([...document.querySelectorAll('[data-desk]')].map((it) => it.dataset.desk)) === '{ids}'"
        ),
    );
}
