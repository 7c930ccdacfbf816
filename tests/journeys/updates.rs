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
