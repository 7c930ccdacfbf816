//! The instructions of the hot paths, counted by callgrind and compared with the committed counts: the same
//! program needs the same instructions on a busy machine and on an idle one, which no clock can say.
//!
//! `BENCH_COUNTS=write` writes the counts anew: do that when a change is worth its price, and say why.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;

/// More than one in so many over the committed instructions is a regression: 10 %.
const TOLERANCE: u64 = 10;

const PATHS: [&str; 8] = [
    "nearest, 300 desks",
    "nearest rows, 300 desks",
    "nearest rows, 10000 desks",
    "nearest rows, 10000 desks, theme, language, open",
    "words, 300 desks",
    "words, 10000 desks",
    "hours, read and status",
    "hours, status of a plan",
];

#[test]
fn the_hot_paths_need_no_more_instructions_than_committed() {
    let folder = tempfile::tempdir().unwrap();
    let hot = env!("CARGO_BIN_EXE_hot");
    let prepared = Command::new(hot).arg("prepare").arg(folder.path()).status();
    assert!(prepared.unwrap().success());
    let counted: BTreeMap<String, u64> = PATHS
        .iter()
        .map(|path| {
            let run = Command::new("valgrind")
                .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
                .args([
                    "--collect-atstart=no",
                    "--toggle-collect=*counted_questions*",
                ])
                .args([hot, "count"])
                .arg(folder.path())
                .arg(path)
                .output();
            let run = run.unwrap_or_else(|error| {
                panic!("valgrind: {error}; scripts/setup.sh test installs it")
            });
            let said = String::from_utf8_lossy(&run.stderr);
            assert!(run.status.success(), "{path}: {said}");
            let count = said
                .lines()
                .find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok())
                .unwrap_or_else(|| panic!("{path}: callgrind told no count: {said}"));
            assert!(count > 1000, "{path}: {count} is no count");
            ((*path).to_owned(), count)
        })
        .collect();
    let committed = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("instructions.json");
    if std::env::var_os("BENCH_COUNTS").is_some_and(|what| what == "write") {
        let text = serde_json::to_string_pretty(&counted).unwrap();
        std::fs::write(&committed, text + "\n").unwrap();
        return;
    }
    let text = std::fs::read_to_string(&committed).unwrap();
    let before: BTreeMap<String, u64> = serde_json::from_str(&text).unwrap();
    let worse: Vec<String> = counted
        .iter()
        .filter_map(|(path, now)| {
            let Some(before) = before.get(path) else {
                return Some(format!("{path}: not in instructions.json"));
            };
            println!("{path}: {now} instructions, committed {before}");
            (*now > before + before / TOLERANCE)
                .then(|| format!("{path}: {now} instructions, committed {before}"))
        })
        .collect();
    assert!(
        worse.is_empty(),
        "more instructions than committed:\n{}\nMake it cheaper, or, when it is worth its price, write the counts \
         anew: BENCH_COUNTS=write cargo test --package sportello-bench --features counts --test instructions",
        worse.join("\n")
    );
}
