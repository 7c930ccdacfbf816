//! From nothing to the list: language, town, the desks nearest first, words.

use std::collections::BTreeSet;

use serde_json::Value;
use sportello_core::find::Filter;
use sportello_core::l10n::Locale;
use sportello_tests::{Page, catalogue, journey, page::until};

use crate::steps::{self, CASTELLO, FABRO, NEED_IT};

#[test]
fn choose_language_and_town_and_see_the_nearest_desks() {
    journey("first-start", |j| {
        j.secret("castello");
        j.secret(CASTELLO);
        let page = j.open("/");
        page.see("[data-choose=it]");
        // All of them, the browser's own first; the question is asked in it.
        let offered = page.each("[data-choose]", "it.dataset.choose");
        let mut all: Vec<&str> = Locale::BUILT_IN.iter().map(|each| each.code()).collect();
        all.sort_by_key(|code| *code != "en");
        assert_eq!(offered, all);
        page.reads("h1 > :not([hidden])", "Choose your language");
        // On a device without these letters too; a box is narrower than its em.
        page.wait(
            "letters, not boxes",
            "(() => { const name = document.querySelector('[data-choose=zh-Hans] span');
                return Math.abs(name.getBoundingClientRect().width - 4 * parseFloat(getComputedStyle(name).fontSize)) < 1; })()",
        );
        page.picture("1-welcome");
        page.press("[data-choose=it]");
        page.reads("h1", "Dove sei?");
        assert_eq!(page.eval("document.documentElement.lang"), "it");
        assert_eq!(page.eval("document.documentElement.dir"), "ltr");
        let all = catalogue::read(sportello_core::catalogue::Dao::municipalities).len();
        assert_eq!(page.each("[data-town]", "it.dataset.town").len(), all);
        assert!(all >= 385, "92 and 293 comuni: {all}");

        // Without the accent, in any case.
        page.write("[data-test=town]", "cITTA di c");
        page.wait(
            "one town",
            "document.querySelectorAll('[data-town]').length === 1",
        );
        page.reads("[data-town] bdi", "Città di Castello");
        page.picture("2-town");
        page.press(&format!("[data-town='{CASTELLO}']"));

        page.reads("h1", NEED_IT);
        page.see("[data-desk]");
        page.wait(
            "its title",
            &format!("document.title === '{NEED_IT} · Sportello'"),
        );
        page.picture("3-list");
        let answer = catalogue::near(CASTELLO, Filter::default(), 20);
        assert_eq!(
            page.desks(),
            catalogue::ids(&answer),
            "the core's own order"
        );
        assert_eq!(page.number("[data-test=count]"), answer.total);
        assert!(
            page.text("[data-desk] .where")
                .contains("Città di Castello")
        );
        ascending(&page);
        // Every row says its status, its themes in words and what languages are known.
        for part in [".status span", ".tag span", ".langs span"] {
            let script = format!("it.querySelector('{part}')?.innerText.trim().length > 1");
            let said = page.each("[data-desk]", &script);
            assert!(said.iter().all(|one| one == "true"), "{part}: {said:?}");
        }

        page.press("[data-test=more]");
        page.wait(
            "more desks",
            "document.querySelectorAll('[data-desk]').length === 40",
        );
        let more = catalogue::near(CASTELLO, Filter::default(), 40);
        assert_eq!(page.desks(), catalogue::ids(&more));
        ascending(&page);

        // A card from far down, and back to where one was.
        let last = more.hits.last().expect("desks").desk.id.clone();
        steps::open_card(&page, &last);
        page.press("nav a[href='/']");
        page.at("/");
        page.see("[data-desk]");

        // Another town, from the bottom of the list of towns.
        page.press("[data-test=place]");
        page.at("/place");
        steps::from_the_top(&page);
        page.press(&format!("[data-town='{FABRO}']"));
        page.reads("[data-test=place]", "Fabro");
        page.see("[data-desk]");
        steps::from_the_top(&page);
    });
}

/// The distances as they are read never go down.
fn ascending(page: &Page) {
    let far: Vec<f64> = page
        .each("[data-desk] .far", "it.innerText")
        .iter()
        .filter_map(|text| {
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            let number: f64 = digits.parse().ok()?;
            Some(if text.contains("km") {
                number * 1000.0
            } else {
                number
            })
        })
        .collect();
    assert!(far.len() > 2, "distances: {far:?}");
    assert!(far.is_sorted(), "nearest first: {far:?}");
}

/// Whatever language is chosen, the page asks for the words of all: nobody is told which.
#[test]
fn the_chosen_language_is_told_to_nobody() {
    journey("language-untold", |j| {
        j.may_ask("/");
        let page = j.tab();
        // The worker would ask for the others later.
        page.before_scripts(
            "Object.defineProperty(navigator, 'serviceWorker', { value: undefined });",
        );
        page.goto("/");
        steps::begin(&page, "uk", FABRO);
        let words = |address: &&String| address.starts_with("/words-");
        let known = sportello_tests::site::known(&j.build);
        let all: Vec<&String> = known.iter().filter(words).collect();
        let requests = j.site.requests();
        let asked: BTreeSet<&str> = requests
            .iter()
            .filter_map(|request| request.split(' ').nth(1))
            .filter(|address| address.starts_with("/words-"))
            .collect();
        assert_eq!(
            asked.len(),
            Locale::BUILT_IN.len() - Locale::LAST_RESORTS.len()
        );
        assert!(all.iter().all(|address| asked.contains(address.as_str())));
    });
}

/// What stands for a device that speaks these languages, the first one first.
fn speaks(tags: &str) -> String {
    format!(
        "Object.defineProperty(navigator, 'languages', {{ value: [{tags}] }});
         Object.defineProperty(navigator, 'language', {{ value: [{tags}][0] }});"
    )
}

#[test]
fn on_an_arabic_device_the_first_screen_runs_from_right_to_left() {
    journey("first-start-arabic", |j| {
        j.may_ask("/");
        j.may_ask("/help");
        let page = j.tab();
        page.before_scripts(&speaks("'ar-MA', 'fr'"));
        page.goto("/");
        // As it stands on the page before the app has come, and as the app draws it for one who comes back from the numbers.
        for which in ["page", "app"] {
            page.see("[data-choose=ar]");
            page.reads("h1 > :not([hidden])", "اختيار اللغة");
            let right = |selector: &str| {
                let script = format!(
                    "innerWidth - document.querySelector('{selector}').getBoundingClientRect().right"
                );
                page.eval(&script).as_f64().unwrap()
            };
            assert!(right(".welcome .mark") < 40., "{which}: the mark");
            assert!(right("[data-choose=ar]") < 40., "{which}: the first button");
            page.picture(which);
            page.press(".welcome a.wide");
            page.at("/help");
            page.press("nav a[href='/']");
            page.at("/");
        }
    });
}

#[test]
fn a_chinese_device_without_the_letters_gets_those_of_the_question_too() {
    journey("first-start-chinese", |j| {
        j.may_ask("/");
        let page = j.tab();
        page.before_scripts(&speaks("'zh-CN'"));
        page.goto("/");
        // What draws them has come, or the device has it after all; another font would draw boxes.
        until("letters, not boxes", || {
            let fonts = page.drawn_with("h1 > :not([hidden])");
            let han = |font: &Value| {
                let name = font["familyName"].as_str().unwrap_or_default();
                font["isCustomFont"] == true
                    || ["CJK", "PingFang", "YaHei"]
                        .iter()
                        .any(|own| name.contains(own))
            };
            (!fonts.is_empty() && fonts.iter().all(han)).then_some(())
        });
        page.picture("welcome");
    });
}
