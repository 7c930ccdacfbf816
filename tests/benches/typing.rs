//! What typing costs on the page's main thread, with ten thousand desks: `make bench-typing`. Real keys in a
//! real browser, the browser's own trace, at full speed and slowed down four times (a cheap phone). Printed
//! and written to docs/bench, never tested: times are a machine's.

use std::fmt::Write as _;
use std::{fs, thread, time::Duration};

use chrono::Utc;
use serde_json::{Value, json};
use sportello_tests::{Journey, Page, artefacts, journey, trace, trace::Trace};

/// A frame of a screen that draws sixty in a second, in milliseconds.
const FRAME: f64 = 1000.0 / 60.0;
/// From here on a task is called long (W3C Long Tasks).
const LONG: f64 = 50.0;

/// The languages of the screen, and what is typed in each, one after the other.
const SCRIPTS: [(&str, &str, &[&str]); 3] = [
    (
        "it",
        "it",
        &[
            "permesso di soggiorno",
            "caritas orvieto",
            "questura",
            "citta di castelo",
        ],
    ),
    ("ar", "ar", &["إقامة", "تصريح الإقامة", "محامي"]),
    ("zh", "it", &["居留许可", "医生", "工作"]),
];

/// One row of the table.
struct Row {
    script: &'static str,
    slower: u32,
    words: &'static str,
    trace: Trace,
    /// From a key to the paint that shows it, the worst, in milliseconds (W3C Event Timing, in steps of 8).
    worst_key: f64,
}

fn main() {
    let mut rows = Vec::new();
    let mut desks = String::new();
    journey("typing", |j| {
        let page = j.open("/");
        desks = begin(j, &page);
        for (script, locale, queries) in SCRIPTS {
            speak(&page, locale);
            for slower in [1, 4] {
                let rate = json!({ "rate": slower });
                page.call("Emulation.setCPUThrottlingRate", &rate);
                rows.extend(typed(j, &page, script, slower, queries));
                page.call("Emulation.setCPUThrottlingRate", &json!({ "rate": 1 }));
            }
        }
    });
    let folder = artefacts::root().join("docs/bench");
    fs::create_dir_all(&folder).expect("docs can be written");
    let report = report(&rows, &desks);
    println!("{report}");
    fs::write(folder.join("typing.md"), report).expect("docs can be written");
    fs::write(folder.join("typing.svg"), picture(&rows)).expect("docs can be written");
}

/// A person in Perugia, on an app that has everything at hand. Gives the number of desks that it says it has.
fn begin(j: &mut Journey, page: &Page) -> String {
    page.press("[data-choose=it]");
    page.press("[data-town='054039']");
    page.see("[data-desk]");
    page.wait(
        "the offline copy",
        "navigator.serviceWorker.ready.then((r) => !!r.active)",
    );
    // What was chosen is stored beside the page.
    thread::sleep(Duration::from_secs(1));
    j.may_ask("/about");
    page.goto("/about");
    page.see(".about");
    let number = page.eval(
        "document.querySelector('main').innerText.match(/(\\d+)\\D{0,3} sportelli e numeri/)?.[1]",
    );
    number.as_str().unwrap_or("an unknown number of").to_owned()
}

/// The search, empty, in a language.
fn speak(page: &Page, locale: &str) {
    page.press("[data-test=language]");
    page.press(&format!("[data-choose={locale}]"));
    page.see(&format!("html[lang={locale}]"));
    page.press(".rooms li:nth-child(2) a");
    page.see("[data-test=words]");
}

/// Types each of the queries into the empty box and takes it out again, recorded as one trace.
fn typed(
    j: &Journey,
    page: &Page,
    script: &'static str,
    slower: u32,
    queries: &[&'static str],
) -> Vec<Row> {
    let mark = |name: &str| drop(page.eval(&format!("performance.mark('{name}'), 0")));
    page.press("[data-test=words]");
    page.eval(
        "new PerformanceObserver((list) => { (window.slow ??= []).push(...list.getEntries()
            .filter((it) => it.name === 'keydown').map((it) => [it.startTime, it.duration])); })
            .observe({ type: 'event', durationThreshold: 16 }), 0",
    );
    thread::sleep(Duration::from_secs(2));
    let name = format!("typing-{script}-{slower}x");
    let mut steps = 1;
    let mut worst = Vec::new();
    let events = trace::record(&j.browser().wire, &name, || {
        for (index, query) in queries.iter().enumerate() {
            page.eval("window.slow = []");
            mark(&format!("begin-{index}"));
            for letter in query.chars() {
                page.letter(letter);
                thread::sleep(pause(&mut steps));
            }
            // Until the last answer has been drawn and the address has followed.
            thread::sleep(Duration::from_millis(700));
            mark(&format!("end-{index}"));
            let slow = page.eval("window.slow.map((it) => it[1])");
            worst.push(worst_of(&slow));
            for _ in query.chars() {
                page.key("Backspace", 8);
            }
            thread::sleep(Duration::from_millis(700));
        }
    });
    let rows = queries.iter().zip(worst).enumerate();
    rows.map(|(index, (words, worst_key))| Row {
        script,
        slower,
        words,
        trace: Trace::between(&events, &format!("begin-{index}"), &format!("end-{index}")),
        worst_key,
    })
    .collect()
}

fn worst_of(slow: &Value) -> f64 {
    let all = slow.as_array().map(Vec::as_slice).unwrap_or_default();
    let all = all.iter().filter_map(Value::as_f64);
    all.fold(0.0, f64::max)
}

/// Between two keys: 60 to 120 ms, never even, always the same.
fn pause(steps: &mut u64) -> Duration {
    *steps = steps
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1);
    Duration::from_millis(60 + (*steps >> 33) % 61)
}

fn report(rows: &[Row], desks: &str) -> String {
    let cpu = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let cpu = cpu
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let cpu = cpu.map_or("an unknown processor", |(_, name)| name);
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let day = Utc::now().format("%Y-%m-%d");
    let mut text = format!(
        "# Typing, with {desks} desks\n\n\
         `make bench-typing`, {day}, on {cpu} ({cores} cores), headless Chromium without a graphics card. Keys are 60 to\n\
         120 ms apart. A task is a stretch of the page's main thread without a break, the drawing of frames included;\n\
         while one lasts, nothing else happens. A frame is dropped when the page had changed and the screen was not told\n\
         in time (Chromium's own count). *4x* is the same processor slowed down four times, as a cheap phone is. The last\n\
         column is the worst time from a key to the paint that shows its letter (W3C Event Timing; 0: all below 16 ms).\n\n\
         | typed | speed | keys | longest task, ms | tasks over 16.7 ms | over 50 ms | frames shown | dropped | key to paint, ms |\n\
         |---|---|---|---|---|---|---|---|---|\n"
    );
    for row in rows {
        let speed = if row.slower == 1 { "full" } else { "4x slower" };
        let _ = writeln!(
            text,
            "| <bdi>{}</bdi> ({}) | {speed} | {} | {:.1} | {} | {} | {} | {} | {:.0} |",
            row.words,
            row.script,
            row.trace.keys.len(),
            row.trace.longest(),
            row.trace.longer_than(FRAME),
            row.trace.longer_than(LONG),
            row.trace.shown,
            row.trace.dropped.len(),
            row.worst_key,
        );
    }
    text.push_str(
        "\n![Tasks while typing](typing.svg)\n\n\
         Each bar is a task, as high as it is long; ticks below are keys, crosses dropped frames. The lines are one frame\n\
         (16.7 ms) and 50 ms. The traces themselves (`target/test-artefacts/typing-*.json.gz`) open in any Chromium's\n\
         developer tools under Performance.\n",
    );
    text
}

/// The first query of each script, at both speeds: tasks over time.
fn picture(rows: &[Row]) -> String {
    const WIDTH: f64 = 900.0;
    const STRIP: f64 = 110.0;
    let mut shown: Vec<&Row> = Vec::new();
    for row in rows {
        let same = |one: &&Row| (one.script, one.slower) == (row.script, row.slower);
        if !shown.iter().any(same) {
            shown.push(row);
        }
    }
    let longest = shown.iter().map(|row| row.trace.length).fold(1.0, f64::max);
    let height = STRIP * f64::from(u32::try_from(shown.len()).unwrap_or(0)) + 10.0;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" font-family=\"sans-serif\" font-size=\"12\">\n\
         <rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#fff\"/>\n"
    );
    for (row, base) in shown.iter().zip((1..).map(|n| STRIP * f64::from(n) - 16.0)) {
        let x = |at: f64| 10.0 + at / longest * (WIDTH - 20.0);
        let up = |took: f64| took.min(80.0);
        let title = format!("{} · {}x slower", row.words, row.slower);
        let title = title.replace(" · 1x slower", " · full speed");
        let _ = writeln!(
            svg,
            "<text x=\"10\" y=\"{:.0}\">{title}</text>",
            base - 78.0
        );
        for (limit, colour) in [(FRAME, "#1f4f82"), (LONG, "#9b2c2c")] {
            let y = base - limit;
            let _ = writeln!(
                svg,
                "<path d=\"M10 {y:.1}H{:.0}\" stroke=\"{colour}\" stroke-dasharray=\"3 3\"/>",
                WIDTH - 10.0
            );
        }
        let mut bars = String::new();
        for task in &row.trace.tasks {
            let width = (task.took / longest * (WIDTH - 20.0)).max(1.0);
            let height = up(task.took);
            let _ = write!(
                bars,
                "M{:.1} {base}v-{height:.1}h{width:.1}v{height:.1}z",
                x(task.at)
            );
        }
        let _ = writeln!(svg, "<path d=\"{bars}\" fill=\"#0b5d4b\"/>");
        let ticks: String = row.trace.keys.iter().fold(String::new(), |mut all, at| {
            let _ = write!(all, "M{:.1} {base}v6", x(*at));
            all
        });
        let _ = writeln!(
            svg,
            "<path d=\"M10 {base}H{:.0}{ticks}\" stroke=\"#1c2321\"/>",
            WIDTH - 10.0
        );
        let crosses: String = row.trace.dropped.iter().fold(String::new(), |mut all, at| {
            let _ = write!(all, "M{:.1} {:.1}l6 6m0 -6l-6 6", x(*at) - 3.0, base + 8.0);
            all
        });
        let _ = writeln!(svg, "<path d=\"{crosses}\" stroke=\"#9b2c2c\"/>");
    }
    svg + "</svg>\n"
}
