//! A publisher changes a desk and the running app shows it: over the network, from tab to tab, from phone to phone.

use std::fs;

use sportello_tests::{feed::Feed, journey_with, page::until, site};

use crate::steps::{self, CASTELLO};

/// A desk of Città di Castello, its hours in the tables, other hours, and how these stand on its card.
const DESK: &str = "AP001";
const HOURS: &str = "Tu,We 15:30-18:30; Sa 09:00-13:00";
const OTHER: &str = "Tu,We 16:45-18:15";
const SHOWN: &str = "16:45";
const TABLE: &str = "umbria/schedules.csv";

#[test]
fn a_changed_desk_is_shown_without_a_reload_and_stays_with_the_network_off() {
    let publisher = Feed::new();
    publisher.publish();
    let build = publisher.app(&site::dist());
    journey_with(
        "updates",
        build.path().to_owned(),
        Some(publisher.site()),
        |j| {
            for secret in [CASTELLO, DESK, "Castello"] {
                j.secret(secret);
            }
            let page = steps::start(j, "it", CASTELLO);
            steps::open_card(&page, DESK);
            steps::save(&page, DESK);
            steps::ready_for_offline(j, &page);
            let loaded = page.eval("performance.timeOrigin");

            page.press(".topbar .icon-btn");
            page.press("[data-test=updates]");
            page.press("[data-test=look]:not([disabled])");
            page.reads("[data-test=updates-status]", "I dati sono aggiornati.");
            page.picture("fresh");

            publisher.edit(TABLE, HOURS, OTHER);
            publisher.publish();
            page.press("[data-test=look]");
            page.reads("[data-test=news]", "orari");
            page.reads("[data-test=updates-status]", "I dati sono aggiornati.");
            page.picture("changed");
            page.press("[data-test=news] a");
            page.at(&format!("/desk/{DESK}"));
            page.reads("main", SHOWN);
            assert_eq!(
                page.eval("performance.timeOrigin"),
                loaded,
                "the page was never loaded again"
            );

            // Another tab, and the next start without a network.
            j.forgive("net::ERR_CONNECTION_REFUSED");
            j.forgive("Failed to fetch");
            j.site.stop();
            page.reload();
            page.reads("main", SHOWN);
            page.goto("/updates");
            page.see("[data-test=look]:not([disabled])");
            page.press("[data-test=look]");
            page.reads("[data-test=updates-status]", "sono intatti");
            page.picture("failed");
        },
    );
}

#[test]
fn a_list_goes_from_phone_to_phone_without_a_network() {
    let publisher = Feed::new();
    publisher.edit(TABLE, HOURS, OTHER);
    publisher.publish();
    publisher.run(&[
        "bundle",
        "site",
        "--territory",
        "umbria",
        "--out",
        "umbria.sportello",
    ]);
    let build = publisher.app(&site::dist());
    journey_with("updates-file", build.path().to_owned(), None, |j| {
        let page = steps::start(j, "it", CASTELLO);
        page.goto("/updates");
        page.see("[data-test=take]");
        page.choose_file("[data-test=take]", &publisher.path("umbria.sportello"));
        page.reads(".note.ok", "Fatto");
        page.picture("taken");
        page.goto(&format!("/desk/{DESK}"));
        page.reads("main", SHOWN);

        // What was taken is passed on as it was signed.
        let downloads = page.downloads();
        page.goto("/updates");
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

        // A file that somebody spoilt.
        let spoilt = publisher.path("spoilt.sportello");
        let mut bytes = fs::read(publisher.path("umbria.sportello")).expect("the file");
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(&spoilt, bytes).expect("a file");
        page.choose_file("[data-test=take]", &spoilt);
        page.reads(".note.warn", "intatti");
    });
}
