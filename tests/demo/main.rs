//! `make feed-demo`: the whole way of a change. A publisher publishes the catalogue; the app takes it in Chromium; an editor
//! changes a desk's hours in a spreadsheet; the running app shows them without being loaded again, and keeps them with the
//! network off; then a native window that has no network takes the same as a file.

#[path = "../journeys/steps.rs"]
#[allow(dead_code, reason = "the steps of all journeys")]
mod steps;

use std::path::Path;

use sportello_core::catalogue::Catalogue;
use sportello_core::user::{Change, Place, User};
use sportello_tests::{
    artefacts::say,
    feed::Feed,
    journey_with,
    page::until,
    screen::{Screen, Start},
    site,
};
use steps::CASTELLO;
use tempfile::TempDir;

/// A desk of Città di Castello, its hours in the tables, other hours, and how these stand on its card.
const DESK: &str = "AP001";
const HOURS: &str = "Tu,We 15:30-18:30; Sa 09:00-13:00";
const OTHER: &str = "Tu,We 16:45-18:15";
const SHOWN: &str = "16:45";

#[test]
fn a_change_goes_from_a_spreadsheet_to_a_running_app_and_to_a_window_without_a_network() {
    say("A publisher makes keys, signs a root, and publishes the catalogue.");
    let publisher = Feed::new();
    publisher.publish();
    in_the_browser(&publisher);
    in_a_window(&publisher);
}

fn in_the_browser(publisher: &Feed) {
    let build = publisher.app(&site::dist());
    journey_with(
        "feed-demo",
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
            page.picture("1-fresh");
            say("The app has looked for updates and has the newest list.");

            publisher.edit("umbria", "schedules", HOURS, OTHER);
            publisher.publish();
            say("An editor changed the hours of a desk in a spreadsheet; version 2 is published.");
            page.press("[data-test=look]:not([disabled])");
            page.reads("[data-test=news]", "orari");
            page.reads("[data-test=updates-status]", "I dati sono aggiornati.");
            page.picture("2-changed");
            page.press("[data-test=news] a");
            page.at(&format!("/desk/{DESK}"));
            page.reads("main", SHOWN);
            assert_eq!(
                page.eval("performance.timeOrigin"),
                loaded,
                "the page was never loaded again"
            );
            page.picture("3-card");
            say("The running app shows the new hours.");

            j.forgive("net::ERR_CONNECTION_REFUSED");
            j.forgive("/feed/entry");
            j.forgive("Failed to fetch");
            j.site.stop();
            page.reload();
            page.reads("main", SHOWN);
            page.press(".topbar .icon-btn");
            page.press("[data-test=look]:not([disabled])");
            page.reads("[data-test=updates-status]", "sono intatti");
            page.picture("4-failed");
            say(
                "The server is gone: the new hours stay, and the app says that its data is intact.",
            );
        },
    );
}

fn in_a_window(publisher: &Feed) {
    let file = publisher.file("umbria");
    let phone = TempDir::new().expect("a folder");
    let mut user = User::open(&phone.path().join("user.db"))
        .expect("a database")
        .user;
    for change in [
        Change::SetLocale("it".into()),
        Change::SetPlace(Some(Place::new(CASTELLO).expect("a town"))),
    ] {
        user.apply(&change).expect("a change");
    }
    drop(user);
    let screen = Screen::start();
    let start = Start::new(phone.path())
        .variable("SPORTELLO_ROOT", publisher.root())
        .argument(&file);
    let app = screen.open_as(&start);
    until("the file's hours in the window's catalogue", || {
        let hours = hours(phone.path())?;
        (hours == OTHER).then_some(())
    });
    app.wait("feed-demo-window", "a picture of it", |_| true);
    say("A window without a network has taken the file.");
}

/// The desk's hours in the catalogue of a data folder.
fn hours(folder: &Path) -> Option<String> {
    let catalogue = Catalogue::beside(&folder.join("catalogue.db")).ok()?;
    let desk = catalogue.read(|dao| dao.desk(DESK)).ok()??;
    desk.schedules.into_iter().next()?.opening_hours
}
