//! A page of docs/ tried as written: its shell blocks run one after the other, in one shell, with the real program.

use std::process::{Command, Stdio};

/// Runs the blocks in a shell, whose folder and environment are given, and holds the page to what it says is seen (lines that begin
/// with `>`).
pub fn works_as_written(text: &str, shell: &mut Command) {
    let blocks = text.split("```sh\n").skip(1);
    let blocks: Vec<&str> = blocks
        .map(|rest| rest.split("```").next().unwrap())
        .collect();
    assert!(blocks.len() > 5, "{} blocks", blocks.len());
    // What is started in the background ends with the shell.
    let script = format!(
        "set -eux\ntrap 'kill $(jobs -p) 2>/dev/null || true' EXIT\n{}",
        blocks.concat()
    );
    let out = shell
        .args(["-c", &script])
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let (said, trace) = (
        String::from_utf8_lossy(&out.stdout),
        String::from_utf8_lossy(&out.stderr),
    );
    assert!(out.status.success(), "{said}\n{trace}");
    for promised in text.lines().filter_map(|line| line.strip_prefix("> ")) {
        assert!(said.contains(promised), "{promised:?} in\n{said}\n{trace}");
    }
}
