//! All screens, one after the other, for what must hold on each.

use sportello_core::find::Filter;
use sportello_tests::{Journey, Page, catalogue};

use crate::steps::FABRO;

/// Walks from a first start through every screen, in a built-in language, and calls `look` on each.
pub fn each(j: &mut Journey, page: &Page, language: &str, mut look: impl FnMut(&Page, &str)) {
    j.may_ask("/");
    page.goto("/");
    page.see("[data-choose]");
    look(page, "welcome");
    page.press(&format!("[data-choose={language}]"));
    page.see("[data-town]");
    look(page, "place");
    page.write("[data-test=town]", "fabbro");
    page.wait(
        "similar towns",
        "document.querySelectorAll('[data-town]').length === 3",
    );
    look(page, "place-similar");
    page.write("[data-test=town]", "");
    page.press(&format!("[data-town='{FABRO}']"));
    page.see("[data-desk]");
    look(page, "list");
    crate::steps::stored(page, FABRO);
    rest(j, page, look);
}

/// Every screen that has an address, when language and town are chosen.
pub fn rest(j: &mut Journey, page: &Page, mut look: impl FnMut(&Page, &str)) {
    let answer = catalogue::near(FABRO, Filter::default(), 60);
    let desk = answer.hits.iter().map(|hit| &hit.desk);
    // The fullest card, and one with a table of hours.
    let facts = |desk: &sportello_core::model::Desk| {
        desk.phones.len() + desk.emails.len() + desk.themes.len() + desk.schedules.len() * 3
    };
    let fullest = desk
        .max_by_key(|desk| facts(desk))
        .expect("desks")
        .id
        .clone();
    let empty = "/#theme=digital&language=zz";
    for (name, path, sign) in [
        ("list-again", "/", "[data-desk]"),
        ("theme", "/#theme=documents", ".chosen"),
        ("empty", empty, "[data-test=way-out]"),
        ("card", &*format!("/desk/{fullest}"), "[data-test=save]"),
        ("desk-missing", "/desk/NOPE", ".empty"),
        ("town-hall", &*format!("/town-hall/{FABRO}"), "[data-fact]"),
        ("search", "/search", "[data-test=words]"),
        ("search-words", "/search#permesso", "[data-desk]"),
        ("search-marked", "/search#sportello orvieto", "mark"),
        ("search-none", "/search#xyzzy", ".empty"),
        ("saved-empty", "/saved", ".empty"),
        ("help", "/help", "[data-test=emergency]"),
        ("language", "/language", "[data-choose]"),
        ("updates", "/updates", "main h1"),
        ("about", "/about", ".about"),
        ("place-recent", "/place", "[data-town]"),
        ("page-missing", "/nowhere", ".empty"),
    ] {
        j.may_ask(path);
        page.goto(path);
        page.see(sign);
        look(page, name);
    }
}
