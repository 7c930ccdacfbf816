//! The translators' kit, as somebody has it who has nothing else: the archive in an empty folder, no home, no Rust, and
//! docs/translate.md tried there as written: its shell blocks run one after the other, in one shell.

#[path = "../../cli/tests/run/document.rs"]
mod document;

use std::{
    collections::BTreeSet,
    fs,
    os::unix::fs::symlink,
    path::{Path, PathBuf},
    process::Command,
};

use sportello_tests::{artefacts, site};
use tempfile::TempDir;
use xtask::kit;

/// All that the page's blocks need of a computer besides the shell.
const TOOLS: [&str; 4] = ["gzip", "sed", "sha256sum", "tar"];

/// The kit of the command that these tests were built with: of a release's only the program is another.
fn kit() -> kit::Files {
    let command = artefacts::target().join("debug/sportello");
    kit::files(&artefacts::root(), &command, &site::dist())
        .expect("cargo build -p sportello-cli was run")
}

/// A folder with these tools and no other.
fn tools(folder: &Path) -> PathBuf {
    let path = folder.join("tools");
    fs::create_dir(&path).expect("a folder");
    for tool in TOOLS {
        let found = ["/usr/bin", "/bin"].map(|place| Path::new(place).join(tool));
        let found = found.iter().find(|tool| tool.is_file());
        symlink(found.expect("the tool"), path.join(tool)).expect("a link");
    }
    path
}

#[test]
fn from_the_archive_alone_the_walkthrough_works_as_written() {
    let folder = TempDir::new().expect("a folder");
    let (work, home) = (folder.path().join("work"), folder.path().join("home"));
    let made = folder.path().join("made");
    for new in [&work, &home, &made] {
        fs::create_dir(new).expect("a folder");
    }
    let files = kit();
    let archive = kit::write(&files, &made).expect("the kit");
    let name = archive.file_name().expect("its name");
    fs::rename(&archive, work.join(name)).expect("moved");
    // What the archive was made of is not there any more.
    fs::remove_dir_all(&made).expect("removed");

    let page = &files["docs/translate.md"].bytes;
    let text = String::from_utf8(page.clone()).expect("text");
    let mut shell = Command::new("/bin/bash");
    shell
        .env_clear()
        .env("PATH", tools(folder.path()))
        .env("HOME", &home)
        .current_dir(&work);
    document::works_as_written(&text, &mut shell);

    // And what it says is made, is made; nothing of it in the language's own folder.
    let unpacked = work.join(kit::name());
    for made in [
        "coverage.html",
        "pseudo/ar-XB/app.ftl",
        "fa.po",
        "fa.xlf",
        "fa.xlsx",
        "locales/fa/translations.csv",
        "bundles/fa/bundle.json",
    ] {
        assert!(unpacked.join(made).is_file(), "{made}");
    }
    let left = fs::read_dir(&home).expect("the home").count();
    assert_eq!(left, 0, "something was left in the home");
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

#[test]
fn a_kit_is_the_same_bytes_each_time_and_tells_nothing_of_where_it_was_made() {
    let mut files = kit();
    // The command that was built for tests names its source for who looks for a fault in it.
    let command = files.remove("sportello").expect("the command");
    assert!(command.runs && command.bytes.starts_with(b"\x7fELF"));
    files.insert(
        "sportello".into(),
        kit::File {
            bytes: b"a command".to_vec(),
            runs: true,
        },
    );
    assert_eq!(
        kit::naming(&files, &artefacts::root()),
        Vec::<String>::new()
    );
    let archive = |_| {
        let folder = TempDir::new().expect("a folder");
        let path = kit::write(&files, folder.path()).expect("the kit");
        fs::read(path).expect("the archive")
    };
    let [one, other] = [0, 1].map(archive);
    assert!(one == other, "two archives of the same files differ");

    // What its parts need of each other is there.
    let folders: BTreeSet<&str> = files
        .keys()
        .filter_map(|name| name.split('/').next())
        .collect();
    for part in [
        "LICENSE",
        "LICENSE.fonts",
        "SHA256SUMS",
        "catalogue",
        "completions",
        "docs",
        "man",
        "sportello",
        "web",
    ] {
        assert!(folders.contains(part), "{part} in {folders:?}");
    }
    let manual = String::from_utf8_lossy(&files["man/sportello.1"].bytes).into_owned();
    assert!(
        manual.contains("sportello\\-locales\\-preview"),
        "the manual has every command"
    );
}
