//! A new version: it comes beside the old one, takes over when the person says so, and keeps their data.

use sportello_core::find::Filter;
use sportello_tests::{catalogue, feed, journey};

use crate::steps::{self, CASTELLO};

const MARK: &str = "<meta name=\"test-build\" content=\"next\">";

#[test]
fn a_new_version_takes_over_cleanly_and_keeps_the_data() {
    journey("update", |j| {
        let next = feed::again(&j.build, |page| {
            page.replacen("<head>", &format!("<head>\n{MARK}"), 1)
        });

        let page = steps::start(j, "it", CASTELLO);
        let saved = catalogue::near(CASTELLO, Filter::default(), 1).hits[0]
            .desk
            .id
            .clone();
        steps::open_card(&page, &saved);
        steps::save(&page, &saved);
        steps::ready_for_offline(j, &page);
        let old = page.eval("caches.keys().then((names) => names.join())");

        j.site.resume(next.path());
        page.reload();
        // The old version still stands, whole, and says that there is a newer one.
        page.gone("meta[name=test-build]");
        page.reads(".note.ok", "C’è una nuova versione.");
        page.see("[data-test=save][aria-pressed=true]");
        page.picture("ready");
        page.press(".note.ok .btn");

        page.see("meta[name=test-build]");
        page.stands();
        page.see("[data-test=save][aria-pressed=true]");
        page.see("html[lang=it]");
        page.gone(".note.ok .btn");
        page.wait(
            "only the new version to be kept",
            &format!("window.kept !== undefined ? kept : (caches.keys().then((names) => {{ window.kept = names.length === 1 && names[0] !== {old}; }}), false)"),
        );
        steps::room(&page, 3);
        page.see(&format!("[data-desk='{saved}']"));

        // And it stands on its own.
        j.forgive("net::ERR_CONNECTION_REFUSED");
        j.site.stop();
        page.reload();
        page.see("meta[name=test-build]");
        page.see(&format!("[data-desk='{saved}']"));
    });
}
