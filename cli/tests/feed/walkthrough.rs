//! docs/publish.md, tried as written: its shell blocks run one after the other, in one shell, with the real program.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// The text of every block of the shell.
fn blocks(text: &str) -> Vec<&str> {
    text.split("```sh\n")
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap())
        .collect()
}

#[test]
fn the_walkthrough_works_as_written() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let text = fs::read_to_string(root.join("docs/publish.md")).unwrap();
    let blocks = blocks(&text);
    assert!(blocks.len() > 5, "{} blocks", blocks.len());
    let folder = tempfile::tempdir().unwrap();
    let tables = folder.path().join("assets/catalogue");
    for territory in ["jesi", "umbria"] {
        fs::create_dir_all(tables.join(territory)).unwrap();
        for file in fs::read_dir(root.join("assets/catalogue").join(territory)).unwrap() {
            let file = file.unwrap().path();
            fs::copy(
                &file,
                tables.join(territory).join(file.file_name().unwrap()),
            )
            .unwrap();
        }
    }
    let bin = folder.path().join("bin");
    fs::create_dir_all(&bin).unwrap();
    fs::copy(env!("CARGO_BIN_EXE_sportello"), bin.join("sportello")).unwrap();
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
    // What is started in the background ends with the shell.
    let script = format!(
        "set -eux\ntrap 'kill $(jobs -p) 2>/dev/null || true' EXIT\n{}",
        blocks.concat()
    );
    let out = Command::new("bash")
        .args(["-c", &script])
        .current_dir(folder.path())
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
}
