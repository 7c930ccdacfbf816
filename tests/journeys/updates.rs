//! The list from phone to phone: a file, no network. (Over a network: `tests/demo`.)

use std::fs;

use sportello_tests::{feed::Feed, journey_with, page::until, site};

use crate::steps::{self, CASTELLO};

/// A desk of Città di Castello, its hours in the tables, other hours, and how these stand on its card.
const DESK: &str = "AP001";
const HOURS: &str = "Tu,We 15:30-18:30; Sa 09:00-13:00";
const OTHER: &str = "Tu,We 16:45-18:15";
const SHOWN: &str = "16:45";

#[test]
fn a_list_goes_from_phone_to_phone_without_a_network() {
    let publisher = Feed::new();
    publisher.edit("umbria", "schedules", HOURS, OTHER);
    publisher.publish();
    let file = publisher.file("umbria");
    let build = publisher.app(&site::dist());
    journey_with("updates-file", build.path().to_owned(), None, |j| {
        // There is no network: the app looks for a feed and finds none.
        j.forgive("/feed/entry");
        let page = steps::start(j, "it", CASTELLO);
        steps::take(&page, &file);
        page.reads(".note.ok", "Fatto");
        page.picture("taken");
        page.press(".topbar .icon-btn");
        steps::open_card(&page, DESK);
        page.reads("main", SHOWN);

        // What was taken is passed on as it was signed.
        let downloads = page.downloads();
        page.press(".topbar .icon-btn");
        page.press("[data-test=updates]");
        page.press("[data-test=give]");
        page.reads(".note.ok", ".sportello");
        let given = until("the file", || {
            let files = fs::read_dir(&downloads).ok()?;
            files
                .flatten()
                .map(|file| file.path())
                .find(|path| path.extension().is_some_and(|end| end == "sportello"))
        });
        let said = publisher.run(&[
            "open",
            given.to_str().expect("text"),
            "--root",
            "site/root/1",
            "--data",
            "phone",
        ]);
        assert!(said.contains("version 1"), "{said}");

        // A newer one that somebody spoilt: of one that brings nothing new, nothing is read.
        publisher.edit("umbria", "schedules", OTHER, "Tu 10:00-12:00");
        publisher.publish();
        let spoilt = publisher.file("umbria");
        let mut bytes = fs::read(&spoilt).expect("the file");
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(&spoilt, bytes).expect("a file");
        page.choose_file("[data-test=take]", &spoilt);
        page.reads(".panel .note.warn", "intatti");
        page.press(".topbar .icon-btn");
        steps::open_card(&page, DESK);
        page.reads("main", SHOWN);
    });
}

/// A clock that the test can put forward.
const CLOCK: &str = "{
  const Real = Date;
  globalThis.ahead = 0;
  globalThis.Date = class Date extends Real {
    constructor(...parts) { parts.length ? super(...parts) : super(Real.now() + ahead); }
    static now() { return Real.now() + ahead; }
  };
}";

/// What the update's line says from now on.
const WATCH: &str = "(() => {
    const line = document.querySelector('[data-test=updates-status]');
    window.said = [];
    new MutationObserver(() => said.push(line.innerText)).observe(line, { childList: true, characterData: true, subtree: true });
})()";

/// Three frames and a task after each: what a signal changed is drawn.
const DRAWN: &str = "[1, 2, 3].reduce((before) => before.then(() => new Promise((done) =>
    requestAnimationFrame(() => setTimeout(done)))), Promise.resolve()).then(() => true)";

/// Who goes to and fro between two apps does not call a host that fails each time; a network that came back does, within its
/// minute.
#[test]
fn coming_back_to_the_page_is_no_new_network() {
    let publisher = Feed::new();
    let build = publisher.app(&site::dist());
    journey_with("updates-in-sight", build.path().to_owned(), None, |j| {
        // There is no feed: each look fails.
        j.forgive("/feed/entry");
        j.may_ask("/");
        let page = j.tab();
        page.before_scripts(CLOCK);
        page.goto("/");
        steps::begin(&page, "it", CASTELLO);
        page.press("[data-test=updates]");
        page.see("[data-test=updates-status].warn");
        page.eval(WATCH);
        // After the fourth failure it rests for more than four minutes.
        for _ in 0..3 {
            page.press("[data-test=look]:not(:disabled)");
            page.wait("a look", "said.splice(0).length > 0");
            page.see("[data-test=updates-status].warn");
        }
        let a_minute_later = |event: &str, way: &str| {
            page.eval(DRAWN);
            page.eval("void said.splice(0)");
            page.eval(event);
            page.eval("void (ahead += 61_000)");
            // What is due is asked anew.
            page.press(&format!("[data-test={way}]"));
            page.eval(DRAWN);
        };
        a_minute_later(
            "void document.dispatchEvent(new Event('visibilitychange'))",
            "wifi_only",
        );
        assert_eq!(page.eval("said"), serde_json::json!([]));
        a_minute_later("void window.dispatchEvent(new Event('online'))", "auto");
        page.wait("another look", "said.length > 0");
    });
}
