//! docs/translate.md, tried as written: its shell blocks run one after the other, in one shell and an empty folder, with the
//! real program and nothing else of the checkout.

use std::fs;
use std::process::{Command, Stdio};

use crate::folder::docs;

/// A page that tells where words lie, as the built app's does: the app itself is seen in `tests/journeys/preview.rs`.
const PAGE: &str =
    "<!doctype html><html><head><meta name=\"sportello-words\" content=\"{}\"></head></html>";

#[test]
fn the_walkthrough_works_as_written() {
    let text = fs::read_to_string(docs("translate.md")).unwrap();
    let blocks = text.split("```sh\n").skip(1);
    let blocks: Vec<&str> = blocks.filter_map(|rest| rest.split("```").next()).collect();
    assert!(blocks.len() > 5, "{} blocks", blocks.len());
    let folder = tempfile::tempdir().unwrap();
    let (bin, work) = (folder.path().join("bin"), folder.path().join("work"));
    fs::create_dir_all(bin.join("web")).unwrap();
    fs::create_dir_all(&work).unwrap();
    fs::write(bin.join("web/index.html"), PAGE).unwrap();
    fs::write(bin.join("web/sw.js"), "").unwrap();
    fs::copy(env!("CARGO_BIN_EXE_sportello"), bin.join("sportello")).unwrap();
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
    // What is started in the background ends with the shell.
    let script = format!(
        "set -eux\ntrap 'kill $(jobs -p) 2>/dev/null || true' EXIT\n{}",
        blocks.concat()
    );
    let out = Command::new("bash")
        .args(["-c", &script])
        .current_dir(&work)
        .env("PATH", path)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let (said, trace) = (
        String::from_utf8_lossy(&out.stdout),
        String::from_utf8_lossy(&out.stderr),
    );
    assert!(out.status.success(), "{said}\n{trace}");
    // What the page says is seen, is seen.
    for promised in text.lines().filter_map(|line| line.strip_prefix("> ")) {
        assert!(said.contains(promised), "{promised:?} in\n{said}\n{trace}");
    }
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
