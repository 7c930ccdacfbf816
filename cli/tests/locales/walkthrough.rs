//! docs/translate.md, tried as written: its shell blocks run one after the other, in one shell and an empty folder, with the
//! real program and nothing else of the checkout.

use std::fs;

use crate::document::works_as_written;
use crate::folder::docs;

/// A page that tells where words lie, as the built app's does: the app itself is seen in `tests/journeys/preview.rs`.
const PAGE: &str =
    "<!doctype html><html><head><meta name=\"sportello-words\" content=\"{}\"></head></html>";

#[test]
fn the_walkthrough_works_as_written() {
    let text = fs::read_to_string(docs("translate.md")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (bin, work) = (folder.path().join("bin"), folder.path().join("work"));
    fs::create_dir_all(bin.join("web")).unwrap();
    fs::create_dir_all(&work).unwrap();
    fs::write(bin.join("web/index.html"), PAGE).unwrap();
    fs::write(bin.join("web/sw.js"), "").unwrap();
    works_as_written(&text, &bin, &work);
    // And what it says is made, is made; nothing of it in the language's own folder.
    for made in [
        "coverage.html",
        "pseudo/ar-XB/app.ftl",
        "fa.po",
        "fa.xlf",
        "fa.xlsx",
        "bundles/fa/bundle.json",
    ] {
        assert!(work.join(made).is_file(), "{made}");
    }
    // Every command of the kit is on the page.
    for command in [
        "new", "check", "preview", "pseudo", "export", "import", "texts", "pack", "sign",
    ] {
        assert!(
            text.contains(&format!("sportello locales {command} ")),
            "{command}"
        );
    }
}
