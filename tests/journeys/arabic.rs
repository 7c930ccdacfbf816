//! Arabic as a first language: direction, script, numbers, icons.

use serde_json::Value;
use sportello_core::{find::Filter, model::Desk};
use sportello_tests::{Page, catalogue, journey};

use crate::steps::{self, FABRO};

#[test]
fn every_screen_runs_right_to_left_and_speaks_arabic() {
    journey("arabic", |j| {
        let page = steps::start(j, "ar", FABRO);
        right_to_left(&page);
        page.picture("list");
        for part in [
            "h1",
            ".rooms a span",
            ".tile > span",
            ".chip span",
            "[data-desk] .status span",
            "[data-test=count]",
        ] {
            arabic(&page, part);
        }
        // Rows: the name begins at the right, the distance stands at the left of it; rooms run leftwards.
        let row = page.eval(
            "(() => { const box = (part) => document.querySelector('[data-desk] ' + part).getBoundingClientRect();
                const row = document.querySelector('[data-desk]').getBoundingClientRect();
                const name = box('h2'), far = box('.far');
                return { far: far.right <= name.left + 1, margin: Math.abs((row.right - name.right) - (far.left - row.left)) }; })()",
        );
        assert_eq!(row["far"], true, "the distance is left of the name: {row}");
        assert!(
            row["margin"].as_f64().is_some_and(|margin| margin < 2.0),
            "even margins: {row}"
        );
        let rooms = lefts(&page, ".rooms li");
        assert!(
            rooms.is_sorted_by(|a, b| a > b),
            "rooms from the right: {rooms:?}"
        );
        let tiles = lefts(&page, ".tile");
        assert!(tiles[0] > tiles[1], "tiles from the right: {tiles:?}");

        let answer = catalogue::near(FABRO, Filter::default(), 20);
        let with_phone = |desk: &&Desk| !desk.phones.is_empty();
        let desks: Vec<Desk> = answer.hits.into_iter().map(|hit| hit.desk).collect();
        let desk = desks.iter().find(with_phone).expect("a desk with a phone");
        steps::open_card(&page, &desk.id);
        card(&page);

        // Another language keeps the screen.
        page.press("[data-test=language]");
        page.press("[data-choose=it]");
        page.at(&format!("/desk/{}", desk.id));
        page.wait(
            "Italian",
            "document.documentElement.lang === 'it' && document.documentElement.dir === 'ltr'",
        );
        page.reads("[data-fact=fact-languages] h3", "Lingue");
        page.press("[data-test=language]");
        page.press("[data-choose=ar]");
        page.at(&format!("/desk/{}", desk.id));
        right_to_left(&page);

        for number in [2, 3, 4] {
            steps::room(&page, number);
            right_to_left(&page);
            arabic(&page, "h1");
        }
        page.picture("help");
    });
}

fn card(page: &Page) {
    page.picture("card");
    arabic(page, ".act span");
    arabic(page, "[data-fact] h3");
    let phone = page.eval(
        "(() => { const style = getComputedStyle(document.querySelector('[data-fact=fact-phone] a[href^=\"tel:\"]'));
            return [style.direction, style.unicodeBidi]; })()",
    );
    assert_eq!(phone[0], "ltr", "numbers are read from the left");
    let isolated = phone[1].as_str().unwrap_or_default();
    assert!(
        isolated.contains("isolate"),
        "a number is a piece of its own: {isolated}"
    );
    let address = page.eval(
        "(() => { const words = document.createRange();
            words.selectNodeContents(document.querySelector('[data-fact=fact-address] bdi'));
            const column = words.startContainer.parentElement.getBoundingClientRect();
            return Math.abs(column.right - words.getBoundingClientRect().right); })()",
    );
    assert!(
        address.as_f64().is_some_and(|gap| gap < 2.0),
        "an Italian address stands at its column's right: {address}"
    );
    let back = page.eval(
        "getComputedStyle(document.querySelector('.topbar .icon-btn .directional')).transform",
    );
    assert_eq!(
        back, "matrix(-1, 0, 0, 1, 0, 0)",
        "back points to the right"
    );
    let side = page.eval(
        "document.querySelector('.topbar .icon-btn').getBoundingClientRect().left > innerWidth / 2",
    );
    assert_eq!(side, true, "back stands at the right");
}

fn right_to_left(page: &Page) {
    page.wait(
        "right to left",
        "document.documentElement.dir === 'rtl' && document.documentElement.lang === 'ar' \
         && getComputedStyle(document.querySelector('main')).direction === 'rtl'",
    );
}

fn arabic(page: &Page, selector: &str) {
    page.see(selector);
    let visible = page.each(
        selector,
        "it.classList.contains('visually-hidden') ? '' : it.innerText.trim()",
    );
    let texts: Vec<_> = visible.iter().filter(|text| !text.is_empty()).collect();
    assert!(!texts.is_empty(), "{selector} says nothing");
    for text in texts {
        let script = |c: char| ('\u{600}'..='\u{6ff}').contains(&c);
        assert!(text.contains(script), "{selector} is not Arabic: {text}");
    }
}

fn lefts(page: &Page, selector: &str) -> Vec<f64> {
    let texts = page.each(selector, "it.getBoundingClientRect().left");
    texts
        .iter()
        .filter_map(|text| serde_json::from_str::<Value>(text).ok()?.as_f64())
        .collect()
}
