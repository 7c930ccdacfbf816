//! A new version: it comes beside the old one, takes over when the person says so, and keeps their data.

use std::{fs, path::Path};

use sportello_core::find::Filter;
use sportello_tests::{catalogue, journey};
use tempfile::TempDir;
use xtask::digest;

use crate::steps::{self, CASTELLO};

const MARK: &str = "<meta name=\"test-build\" content=\"next\">";

#[test]
fn a_new_version_takes_over_cleanly_and_keeps_the_data() {
    journey("update", |j| {
        let next = TempDir::new().expect("a folder");
        build_again(&j.build, next.path());

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

/// A copy of a build whose page is another, as a newer build's is: a new digest in the worker's list and
/// a new name for its cache.
fn build_again(build: &Path, next: &Path) {
    for entry in fs::read_dir(build).expect("the build") {
        let path = entry.expect("a file").path();
        let name = path.file_name().expect("a name");
        fs::copy(&path, next.join(name)).expect("a copy");
    }
    for changed in ["index.html", "sw.js"] {
        for twin in ["br", "gz"] {
            fs::remove_file(next.join(format!("{changed}.{twin}"))).expect("a compressed twin");
        }
    }
    let page = fs::read_to_string(build.join("index.html")).expect("the page");
    let changed = page.replacen("<head>", &format!("<head>\n{MARK}"), 1);
    assert_ne!(page, changed);
    fs::write(next.join("index.html"), &changed).expect("the page");
    let worker = fs::read_to_string(build.join("sw.js")).expect("the worker");
    let listed = worker.replace(
        &digest::base64(page.as_bytes()),
        &digest::base64(changed.as_bytes()),
    );
    assert_ne!(listed, worker, "the page's digest is in the worker's list");
    let named = listed.replacen(
        "const CACHE = PREFIX + \"",
        "const CACHE = PREFIX + \"next-",
        1,
    );
    assert_ne!(named, listed);
    fs::write(next.join("sw.js"), named).expect("the worker");
}
