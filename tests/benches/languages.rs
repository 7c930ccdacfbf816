//! What a language costs in time: `make bench-languages`. Changing over in a real browser, from the press to the list painted
//! in the other language; and reading a bundle of a thousand messages. Printed and written to docs/bench, never tested:
//! times are a machine's.

use std::fmt::Write as _;
use std::{fs, hint::black_box, time::Instant};

use chrono::Utc;
use serde_json::json;
use sportello_core::l10n::{Library, Locale, Words, built_in, check, msg};
use sportello_tests::{Page, artefacts, journey};

/// How often each thing is timed.
const TIMES: usize = 15;

/// Messages of the bundle that is read.
const MESSAGES: usize = 1000;

fn main() {
    let mut report = format!(
        "# What a language costs in time\n\n`make bench-languages`, {}, on this machine: {}. Milliseconds, median / worst of {TIMES}. \
         *4x* is the same processor slowed down four times, as a cheap phone is.\n\n\
         | what | target | full speed | 4x slower |\n|---|---|---|---|\n",
        Utc::now().date_naive(),
        machine(),
    );
    switching(&mut report);
    reading(&mut report);
    println!("{report}");
    let folder = artefacts::root().join("docs/bench");
    fs::create_dir_all(&folder).expect("docs can be written");
    fs::write(folder.join("languages.md"), report).expect("docs can be written");
}

/// From the press on a language to the list painted in it, in Chromium.
fn switching(report: &mut String) {
    journey("bench-languages", |j| {
        let page = j.open("/");
        page.press("[data-choose=it]");
        page.press("[data-town='054039']");
        page.see("[data-desk]");
        for (name, tags) in [
            ("Latin: Romanian and Albanian", ["ro", "sq"]),
            ("Arabic and Bengali", ["ar", "bn"]),
        ] {
            // The fonts and the words have come before.
            for tag in tags {
                page.eval(&switch(tag));
            }
            let mut cells = Vec::new();
            for slower in [1, 4] {
                page.call("Emulation.setCPUThrottlingRate", &json!({ "rate": slower }));
                cells.push(times(|turn| number(&page, &switch(tags[turn % 2]))));
                page.call("Emulation.setCPUThrottlingRate", &json!({ "rate": 1 }));
            }
            let _ = writeln!(
                report,
                "| changing between languages in Chromium, from the press to the list painted ({name}) | 100 | {} | {} |",
                cells[0], cells[1]
            );
        }
    });
}

/// Opens the language screen, presses a language, and gives the milliseconds to the list painted in it.
fn switch(tag: &str) -> String {
    format!(
        "new Promise((done) => {{
            const when = (true_, then) => {{
                const look = () => true_() ? then() : requestAnimationFrame(look);
                look();
            }};
            document.querySelector('[data-test=language]').click();
            when(() => document.querySelector('[data-choose={tag}]'), () => {{
                const begun = performance.now();
                document.querySelector('[data-choose={tag}]').click();
                when(
                    () => document.documentElement.lang === '{tag}' && location.pathname === '/' && document.querySelector('[data-desk]'),
                    () => requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun), 0)));
            }});
        }})"
    )
}

/// Reading a bundle, natively.
fn reading(report: &mut String) {
    // Without optimisation it would be another program's time.
    if cfg!(debug_assertions) {
        let _ = writeln!(
            report,
            "| reading a bundle of {MESSAGES} messages | 5 | not measured: this was a debug build | |"
        );
        return;
    }
    let wolof = Locale::parse("wo").expect("a tag");
    let entries = entries();
    let lines = entries.iter();
    let text = lines.fold(String::new(), |all, (id, text)| {
        all + id + " =" + text + "\n"
    });
    let mut library = Library::new();
    library.add(wolof, &text);
    let parsed = times(|_| {
        let begun = Instant::now();
        let words = Words::of(&library, &[wolof]);
        black_box(words.text(&msg::room_near()));
        begun.elapsed().as_secs_f64() * 1000.0
    });
    let checked = times(|_| {
        let begun = Instant::now();
        let pairs = entries
            .iter()
            .map(|(id, text)| (id.as_str(), text.as_str()));
        black_box(check(pairs));
        begun.elapsed().as_secs_f64() * 1000.0
    });
    let bytes = text.len();
    let _ = writeln!(
        report,
        "| reading a bundle of {MESSAGES} messages ({bytes} B), native | 5 | {parsed} | |\n\
         | checking each of them, at the start and after an update, native | | {checked} | |"
    );
}

/// A thousand entries: all of the app's in Arabic, and the same again as terms.
fn entries() -> Vec<(String, String)> {
    let mut entries: Vec<(String, String)> = Vec::new();
    for line in built_in(Locale::AR).lines() {
        match line.split_once(" =") {
            Some((id, text)) if id.starts_with(|c: char| c.is_ascii_lowercase()) => {
                entries.push((id.to_owned(), text.to_owned()));
            }
            _ => {
                if let Some((_, text)) = entries.last_mut() {
                    text.push('\n');
                    text.push_str(line);
                }
            }
        }
    }
    let again: Vec<_> = entries
        .iter()
        .map(|(id, text)| (format!("-{id}"), text.clone()))
        .collect();
    entries.extend(again.iter().cloned());
    let third = again.into_iter();
    entries.extend(third.map(|(id, text)| (format!("{id}-again"), text)));
    assert!(entries.len() >= MESSAGES, "{} messages", entries.len());
    entries.truncate(MESSAGES);
    entries
}

fn times(mut time: impl FnMut(usize) -> f64) -> String {
    let mut all: Vec<f64> = (0..TIMES).map(&mut time).collect();
    all.sort_by(f64::total_cmp);
    format!("{:.1} / {:.1}", all[TIMES / 2], all[TIMES - 1])
}

fn number(page: &Page, script: &str) -> f64 {
    page.eval(script).as_f64().expect("a number")
}

/// The processor, as Linux names it.
fn machine() -> String {
    let about = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = about
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    name.map_or("unknown", |(_, name)| name).to_owned()
}
