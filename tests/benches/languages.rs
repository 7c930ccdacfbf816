//! What a language costs in time: `make bench-languages`. Changing over in a real browser, from the press to the list painted
//! in the other language; and reading a bundle of a thousand messages. Each beside a peer in the same run, as only their ratio
//! travels to another machine. Printed and written to docs/bench, never tested: times are a machine's.

use std::collections::BTreeMap;
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
         *4x* is the same processor slowed down four times, as a cheap phone is. The peer of changing over is the browser alone: it \
         lays out and paints a copy of the same list, which stands whole in memory. The peer of reading is `serde_json`, which reads \
         the same texts from one object.\n\n\
         | what | target | full speed | its peer | 4x slower | its peer |\n|---|---|---|---|---|---|\n",
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
                let mut peers = Vec::new();
                cells.push(times(|turn| {
                    let time = number(&page, &switch(tags[turn % 2]));
                    peers.push(number(&page, PAINT));
                    time
                }));
                cells.push(summary(peers));
                page.call("Emulation.setCPUThrottlingRate", &json!({ "rate": 1 }));
            }
            let _ = writeln!(
                report,
                "| changing between languages in Chromium, from the press to the list painted ({name}) | 100 | {} |",
                cells.join(" | ")
            );
        }
    });
}

/// The peer: a copy of the list is laid out and painted in its place; gives the milliseconds.
const PAINT: &str = "new Promise((done) => requestAnimationFrame(() => {
    const main = document.querySelector('main');
    const begun = performance.now();
    const copy = main.cloneNode(true);
    main.after(copy);
    main.style.display = 'none';
    requestAnimationFrame(() => setTimeout(() => {
        const time = performance.now() - begun;
        copy.remove();
        main.style.display = '';
        done(time);
    }, 0));
}))";

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
            "| reading a bundle of {MESSAGES} messages | 5 | not measured: this was a debug build | | | |"
        );
        return;
    }
    let wolof = Locale::parse("wo").expect("a tag");
    let entries = entries();
    let lines = entries.iter();
    let text = lines.fold(String::new(), |all, (id, text)| {
        all + id + " =" + text + "\n"
    });
    let object: BTreeMap<&str, &str> = entries
        .iter()
        .map(|(id, text)| (id.as_str(), text.as_str()))
        .collect();
    let object = serde_json::to_string(&object).expect("JSON");
    let mut library = Library::new();
    library.add(wolof, &text);
    let last = Words::of(&library, &[wolof]).said(&msg::room_near());
    assert_eq!(
        last.lang, wolof,
        "the bundle was not read to its last message"
    );
    let parsed = times(|_| {
        let begun = Instant::now();
        let words = Words::of(&library, &[wolof]);
        black_box(words.text(&msg::room_near()));
        begun.elapsed().as_secs_f64() * 1000.0
    });
    let peer = times(|_| {
        let begun = Instant::now();
        let read: BTreeMap<String, String> = serde_json::from_str(&object).expect("JSON");
        black_box(read);
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
        "| reading a bundle of {MESSAGES} messages ({bytes} B), native | 5 | {parsed} | {peer} | | |\n\
         | checking each of them, at the start and after an update, native | | {checked} | {peer} | | |"
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
    // The message that is asked for stands last, so that what is timed is the reading of all.
    entries.retain(|(id, _)| id != "room-near");
    entries.truncate(MESSAGES - 1);
    entries.push(("room-near".to_owned(), " قريب مني".to_owned()));
    entries
}

fn times(mut time: impl FnMut(usize) -> f64) -> String {
    summary((0..TIMES).map(&mut time).collect())
}

fn summary(mut all: Vec<f64>) -> String {
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
