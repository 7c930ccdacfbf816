//! The promise: after the first visit everything works with the server gone, and after the browser was
//! closed as well.

use sportello_core::find::Filter;
use sportello_tests::{Page, catalogue, journey};

use crate::steps::{self, CASTELLO, NEED_IT};

#[test]
fn everything_works_with_the_server_gone_and_the_browser_restarted() {
    journey("offline", |j| {
        let page = steps::start(j, "en", CASTELLO);
        let first = page.desks()[0].clone();
        steps::open_card(&page, &first);
        steps::save(&page, &first);
        page.press("[data-test=language]");
        page.press("[data-choose=it]");
        page.see("html[lang=it]");
        steps::stored(&page, "it");
        steps::ready_for_offline(j, &page);

        j.site.stop();
        // The browser says that the server is gone when it looks for a newer version; so it must.
        j.forgive("net::ERR_CONNECTION_REFUSED");
        j.forgive("net::ERR_INTERNET_DISCONNECTED");
        page.reload();
        page.at(&format!("/desk/{first}"));
        page.see("[data-test=save][aria-pressed=true]");
        steps::room(&page, 1);
        works(&page, &first, "stopped");

        j.restart_browser();
        let page = j.tab();
        page.goto("/");
        works(&page, &first, "restarted");

        // An address that was never opened before.
        let other = catalogue::near("054039", Filter::default(), 1).hits[0]
            .desk
            .clone();
        let deep = j.tab();
        deep.goto(&format!("/desk/{}", other.id));
        deep.reads("h1", &other.name);
        deep.see("html[lang=it]");
        deep.picture("deep-link");
    });
}

/// Language, town, list, filter, search and favourites, all from what is on the device.
fn works(page: &Page, saved: &str, name: &str) {
    page.see("html[lang=it]");
    page.reads("h1", NEED_IT);
    page.reads("[data-test=place]", "Città di Castello");
    page.see("[data-desk]");
    let answer = catalogue::near(CASTELLO, Filter::default(), 20);
    assert_eq!(page.desks(), catalogue::ids(&answer));
    page.picture(&format!("{name}-list"));
    page.press("[data-theme=health]");
    page.see(".chosen[data-theme=health]");
    steps::room(page, 2);
    page.write("[data-test=words]", "permesso");
    page.see("[data-desk]");
    steps::room(page, 3);
    page.see(&format!("[data-desk='{saved}']"));
    page.picture(&format!("{name}-saved"));
    steps::room(page, 4);
    page.see("[data-test=emergency][href='tel:112']");
    page.see("[data-desk] a[href^='tel:']");
    steps::room(page, 1);
}
