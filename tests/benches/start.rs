//! Times of a start, printed and never tested: `make bench`. Each beside a peer measured in the same run,
//! because only their ratio travels to another machine.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;

use sportello_tests::{Journey, Page, artefacts, journey};

/// How often each thing is timed.
const TIMES: usize = 15;

fn main() {
    journey("bench", in_the_browser);
    natively();
}

fn in_the_browser(j: &mut Journey) {
    println!(
        "In Chromium (390 x 844, this machine's full speed), ms from navigation, median / worst of {TIMES}"
    );
    let page = j.open("/");
    page.press("[data-choose=it]");
    page.press("[data-town='055011']");
    page.see("[data-desk]");
    page.wait(
        "the offline copy",
        "navigator.serviceWorker.ready.then((r) => !!r.active)",
    );
    let peer = times(|| {
        page.goto_raw("/manifest.webmanifest");
        page.wait("the file", "document.readyState === 'complete'");
        number(
            &page,
            "performance.timing.loadEventStart - performance.timing.navigationStart",
        )
    });
    print(
        "peer: a file of 800 bytes from the same worker, loaded",
        &peer,
        None,
    );
    let list = times(|| {
        page.goto_raw("/");
        page.see("[data-desk]");
        number(
            &page,
            "performance.getEntriesByName('sportello-list')[0].startTime",
        )
    });
    print("the list of a person who comes back", &list, Some(&peer));
    let desk = times(|| {
        page.goto_raw("/desk/AP006");
        page.see("[data-test=save]");
        number(
            &page,
            "performance.getEntriesByName('sportello-mounted')[0].startTime",
        )
    });
    print("a desk's card by its address", &desk, Some(&peer));
}

fn number(page: &Page, script: &str) -> f64 {
    page.eval(script)
        .as_f64()
        .expect("a number of milliseconds")
}

/// The command in release: from the start of the process to its end, with the whole answer printed.
fn natively() {
    let command = std::env::var_os("SPORTELLO_COMMAND").map_or_else(
        || artefacts::target().join("release/sportello"),
        PathBuf::from,
    );
    println!(
        "\nNative, release, ms from the start of the process to its end, median / worst of {TIMES}"
    );
    let peer = times(|| run(&mut Command::new("true")));
    print("peer: true", &peer, None);
    let town = [
        "near",
        "--town",
        "Fabro",
        "--theme",
        "documents",
        "--locale",
        "it",
    ];
    let near = times(|| run(Command::new(&command).args(town)));
    print(
        "sportello near --town Fabro --theme documents",
        &near,
        Some(&peer),
    );
    let near = times(|| run(Command::new(&command).args(town).arg("--json")));
    print("the same with --json", &near, Some(&peer));
}

fn run(command: &mut Command) -> f64 {
    let start = Instant::now();
    let status = command.stdout(Stdio::null()).status();
    let milliseconds = start.elapsed().as_secs_f64() * 1000.0;
    let status =
        status.unwrap_or_else(|error| panic!("{command:?}: {error}; `make bench` builds it"));
    assert!(status.success(), "{command:?} failed");
    milliseconds
}

fn times(once: impl FnMut() -> f64) -> Vec<f64> {
    let mut all: Vec<f64> = std::iter::repeat_with(once).take(TIMES).collect();
    all.sort_by(f64::total_cmp);
    all
}

fn print(what: &str, sorted: &[f64], peer: Option<&[f64]>) {
    let median = |sorted: &[f64]| sorted[sorted.len() / 2];
    let worst = sorted[sorted.len() - 1];
    let ratio = peer.map(|peer| format!("  ({:.1} x peer)", median(sorted) / median(peer)));
    println!(
        "  {:8.1} / {worst:8.1}  {what}{}",
        median(sorted),
        ratio.unwrap_or_default()
    );
}
