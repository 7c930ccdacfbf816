//! What an old phone would feel, as far as this machine can say: `make bench-phones`. The real window (release) within a part
//! of one core and 256 MB, beside the least window that `WebKitGTK` can open, in the same run. Printed and written to
//! docs/bench, never tested: times are a machine's.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::{Command, exit};
use std::time::{Duration, Instant};
use std::{fs, thread};

use chrono::{DateTime, Utc};
use sportello_core::user::{Appearance, Change, Place, User};
use sportello_tests::artefacts;
use sportello_tests::limits::{Limits, Memory};
use sportello_tests::page::{NOW, until};
use sportello_tests::screen::{App, Picture, Screen, Start};
use tempfile::TempDir;

/// How often a start is timed.
const STARTS: usize = 5;

/// Screens that are opened one after the other.
const SCREENS: usize = 200;

/// 256 MB, as the kernel counts them.
const BYTES: u64 = 256 * 1024 * 1024;

/// The window's own size, in pixels.
const WINDOW: (usize, usize) = (430, 880);

/// The rooms in the bar below, from the left; and the first desk of the list.
const ROOMS: [(usize, usize); 4] = [(42, 842), (127, 842), (212, 842), (298, 842)];
const DESK: (usize, usize) = (150, 640);

/// Where the box of the search is, and below which line what it found.
const BOX: (usize, usize) = (215, 140);
const FOUND: usize = 330;

/// The colours that only the first list and the peer's page have all.
const TILES: [&str; 3] = ["t-documents", "t-women", "t-digital"];

/// One of the two that are measured.
struct Side {
    name: &'static str,
    program: Option<PathBuf>,
    page: Option<PathBuf>,
    data: TempDir,
}

fn main() {
    if let Err(error) = Limits::new("trial", None, BYTES) {
        eprintln!(
            "\nNo limits can be set here ({error}): this needs Linux with control groups of version 1 (/sys/fs/cgroup/cpu, \
             cpuacct, memory) and root.\n"
        );
        exit(2);
    }
    let work = TempDir::new().expect("a folder");
    let sides = [app(), peer(&work)];
    let mut report = format!(
        "# An old phone, as far as this machine can say\n\n`make bench-phones`, {}, {}.\n\n{}\n",
        Utc::now().date_naive(),
        machine(),
        HEAD
    );
    starts(&mut report, &sides);
    typing(&mut report, &sides);
    screens(&mut report, &sides);
    report.push_str(TAIL);
    println!("{report}");
    let file = artefacts::root().join("docs/bench/phones.md");
    fs::write(file, report).expect("docs can be written");
}

const HEAD: &str = "The real window (release, Debian's WebKitGTK, Xvfb, drawn without a graphics card) and all that it starts, in one \
control group: a tenth of one core (1 ms of every 10 ms) or a whole one, 256 MB of memory. *Peer*: a window of 20 lines of C with \
WebKitGTK alone, a page of three coloured tiles and a box (`tests/benches/phones/peer.c`), in the same run within the same limits: what is \
in it nobody can take away who draws by WebKitGTK. Pictures are read from the X server's memory every few ms, outside the limits.\n";

const TAIL: &str = "\nWhat this does not prove: Debian's WebKitGTK is not Android's WebView nor iOS's WKWebView, which are shared with the \
system, already in memory, and run on several cores with a graphics card. An old phone's core is slower at some things than a tenth of this \
one and quicker at others. The window's bar for scrolling is the page's own, not GTK's, which WebKitGTK fades in and out (`app/platform/native/window.rs`): \
of that gain in processor time no phone has a part.\n";

/// Sportello, with a person who comes back.
fn app() -> Side {
    let data = TempDir::new().expect("a folder");
    let mut user = User::open(&data.path().join("user.db"))
        .expect("a database")
        .user;
    let at: DateTime<Utc> = NOW.parse().expect("a time");
    for change in [
        Change::SetLocale("it".into()),
        Change::SetPlace(Some(Place::new("055011").expect("Fabro"))),
        Change::SetAppearance(Appearance::Light),
        Change::Save {
            desk: "AP006".into(),
            at,
        },
    ] {
        user.apply(&change).expect("a change");
    }
    let program = artefacts::target().join("release/sportello-app");
    assert!(
        program.is_file(),
        "no {}: `make bench-phones` builds it",
        program.display()
    );
    Side {
        name: "Sportello",
        program: Some(program),
        page: None,
        data,
    }
}

/// The peer, compiled here.
fn peer(work: &TempDir) -> Side {
    let source = artefacts::root().join("tests/benches/phones/peer.c");
    let program = work.path().join("peer");
    let script = "cc -O2 \"$0\" -o \"$1\" $(pkg-config --cflags --libs webkit2gtk-4.1)";
    let done = Command::new("sh")
        .args(["-c", script])
        .arg(&source)
        .arg(&program)
        .status();
    assert!(done.expect("a shell").success(), "the peer compiles");
    let tiles = TILES.iter().fold(String::new(), |mut all, name| {
        let _ = write!(
            all,
            "<div style='background:{};width:200px;height:80px'></div>",
            token(name)
        );
        all
    });
    let page = work.path().join("peer.html");
    let html = format!(
        "<!doctype html><body>{tiles}<input autofocus style='position:absolute;left:20px;top:320px;width:380px;height:40px' \
         oninput='document.querySelector(\"p\").textContent = this.value'>\
         <p style='position:absolute;top:500px;font-size:40px'></p>"
    );
    fs::write(&page, html).expect("a page");
    Side {
        name: "peer",
        program: Some(program),
        page: Some(page),
        data: TempDir::new().expect("a folder"),
    }
}

impl Side {
    fn open<'a>(&self, screen: &'a Screen, limits: &Limits) -> App<'a> {
        let mut start = Start::new(self.data.path())
            .variable("SPORTELLO_NOW", NOW)
            .within(limits)
            .own_size();
        if let Some(program) = &self.program {
            start = start.program(program);
        }
        if let Some(page) = &self.page {
            start = start.argument(page);
        }
        screen.open_as(&start)
    }
}

/// From the start of the process to the list on the screen.
fn starts(report: &mut String, sides: &[Side; 2]) {
    let _ = writeln!(
        report,
        "## Start to the first list\n\nOf one who comes back, from the start of the process to the list on the screen; median (least to most) of \
         {STARTS}. Target: 1.5 s at a tenth of a core.\n\n\
         | core | Sportello, s | peer, s | ratio of medians | processor time of all, s: Sportello, peer |\n|---|---|---|---|---|"
    );
    for (core, tenths) in [("a tenth", Some(1)), ("a whole", Some(10))] {
        let mut times = [Vec::new(), Vec::new()];
        let mut used = [Vec::new(), Vec::new()];
        // The first of each warms the system's memory of files and is not counted.
        for turn in 0..=STARTS {
            for (index, side) in sides.iter().enumerate() {
                let limits = limits(tenths);
                let screen = Screen::start();
                let before = limits.used();
                let began = Instant::now();
                let app = side.open(&screen, &limits);
                wait(&screen, has_tiles);
                let took = began.elapsed();
                if turn > 0 {
                    times[index].push(took.as_secs_f64());
                    used[index].push(limits.used().saturating_sub(before).as_secs_f64());
                }
                end(app, &limits);
            }
        }
        let [own, peers] = times.map(sorted);
        let [own_used, peers_used] = used.map(sorted);
        let _ = writeln!(
            report,
            "| {core} | {} | {} | {:.1} | {:.2}, {:.2} |",
            spread(&own, 2),
            spread(&peers, 2),
            middle(&own) / middle(&peers),
            middle(&own_used),
            middle(&peers_used)
        );
    }
    report.push('\n');
}

/// From a key to what it found on the screen.
fn typing(report: &mut String, sides: &[Side; 2]) {
    // Each alone in the box: the first letter of a word has the most answers, and all of them are new.
    let letters = "cdfglmprst";
    let _ = writeln!(
        report,
        "## Typing\n\nFrom a key to the first change below the box: the answer begins to be drawn (the peer writes the letter there). One \
         letter in an empty box, the one with the most to find; ms, median (least to most) of {} keys. The last column is the \
         processor's time that all processes use for a letter until nothing moves any more, the whole answer drawn.\n\n\
         | core | Sportello | peer | ratio of medians | processor time, ms: Sportello, peer |\n|---|---|---|---|---|",
        letters.len()
    );
    for (core, tenths) in [("a tenth", Some(1)), ("a whole", Some(10))] {
        let mut times = Vec::new();
        let mut used = Vec::new();
        for side in sides {
            let limits = limits(tenths);
            let screen = Screen::start();
            let app = side.open(&screen, &limits);
            wait(&screen, has_tiles);
            if side.page.is_none() {
                app.press(ROOMS[1]);
                wait(&screen, |picture| !has_tiles(picture));
                rest(&screen, &limits);
                app.press(BOX);
            } else {
                app.press((215, 340));
            }
            rest(&screen, &limits);
            let mut own = Vec::new();
            let mut whole = Vec::new();
            for letter in letters.chars() {
                let before = below(&screen.look());
                let unused = limits.used();
                let began = Instant::now();
                app.key(&letter.to_string());
                wait(&screen, |picture| below(picture) != before);
                own.push(began.elapsed().as_secs_f64() * 1000.0);
                rest(&screen, &limits);
                let spent = limits.used().saturating_sub(unused);
                whole.push(spent.as_secs_f64() * 1000.0);
                if letters.ends_with(letter) {
                    break;
                }
                app.key("BackSpace");
                wait(&screen, |picture| below(picture) == before);
                rest(&screen, &limits);
            }
            app.keep(&format!("phones-typing-{}", side.name));
            end(app, &limits);
            times.push(sorted(own));
            used.push(sorted(whole));
        }
        let _ = writeln!(
            report,
            "| {core} | {} | {} | {:.1} | {:.0}, {:.0} |",
            spread(&times[0], 0),
            spread(&times[1], 0),
            middle(&times[0]) / middle(&times[1]),
            middle(&used[0]),
            middle(&used[1])
        );
    }
    report.push('\n');
}

/// Memory at rest, and after many screens.
fn screens(report: &mut String, sides: &[Side; 2]) {
    let _ = writeln!(
        report,
        "## Memory\n\nAt rest after the first list, MB: what all processes hold (PSS: what two share counts half in each, so less while another program uses the same libraries), the app's own process \
         alone (RSS). Target: 150 for core and the webview's processes.\n\n| | all, PSS | all, RSS | its own process, RSS |\n|---|---|---|---|"
    );
    let row = |name: &str, memory: Memory| {
        format!(
            "| {name} | {:.1} | {:.1} | {:.1} |\n",
            mega(memory.pss),
            mega(memory.rss),
            mega(memory.own)
        )
    };
    let [own, peer] = sides;
    let limits = limits(None);
    let screen = Screen::start();
    let window = peer.open(&screen, &limits);
    wait(&screen, has_tiles);
    rest(&screen, &limits);
    let peers = row(peer.name, limits.memory());
    end(window, &limits);

    let limits = self::limits(None);
    let screen = Screen::start();
    let window = own.open(&screen, &limits);
    wait(&screen, has_tiles);
    rest(&screen, &limits);
    let first = limits.memory();
    report.push_str(&row(own.name, first));
    report.push_str(&peers);
    let mut line = vec![(0, first.pss, first.own)];
    let tour = [DESK, ROOMS[1], ROOMS[2], ROOMS[3], ROOMS[0]];
    for opened in 1..=SCREENS {
        let before = screen.look();
        window.press(tour[(opened - 1) % tour.len()]);
        wait(&screen, |picture| !picture.shows(&before));
        steady(&screen);
        if opened % 20 == 0 {
            rest(&screen, &limits);
            let now = limits.memory();
            line.push((opened, now.pss, now.own));
        }
    }
    window.keep("phones-screens");
    let _ = writeln!(
        report,
        "\n{SCREENS} screens, one after the other (a desk, search, saved, help, list), within 256 MB and a whole core; each \
         20 of them at rest. The limit was run into {} times.\n\n| screens | all, PSS, MB | its own process, RSS, MB |\n|---|---|---|",
        limits.failures()
    );
    for (opened, pss, own) in &line {
        let _ = writeln!(
            report,
            "| {opened} | {:.1} | {:.1} |",
            mega(*pss),
            mega(*own)
        );
    }
    end(window, &limits);
}

/// All the limits of one run: processor in tenths of a core, and the memory.
fn limits(tenths: Option<u64>) -> Limits {
    Limits::new("phones", tenths, BYTES).expect("limits")
}

fn end(app: App, limits: &Limits) {
    drop(app);
    until("the end of all processes", || {
        let gone = limits.memory().rss == 0;
        gone.then_some(())
    });
    limits.remove();
}

/// Waits, by looking every few milliseconds.
fn wait(screen: &Screen, wanted: impl Fn(&Picture) -> bool) {
    let patience = Instant::now() + Duration::from_mins(2);
    while !wanted(&screen.look()) {
        assert!(Instant::now() < patience, "the window never showed it");
        thread::sleep(Duration::from_millis(3));
    }
}

/// Waits until two pictures in a row are the same.
fn steady(screen: &Screen) {
    let mut last = screen.look();
    loop {
        thread::sleep(Duration::from_millis(60));
        let now = screen.look();
        if now.shows(&last) {
            return;
        }
        last = now;
    }
}

/// Waits until its processes have hardly worked for a while.
fn rest(screen: &Screen, limits: &Limits) {
    steady(screen);
    loop {
        let before = limits.used();
        thread::sleep(Duration::from_millis(700));
        if limits.used().saturating_sub(before) < Duration::from_millis(20) {
            return;
        }
    }
}

fn has_tiles(picture: &Picture) -> bool {
    let tile = |name: &&str| picture.places(&token(name)).len() > 300;
    TILES.iter().all(tile)
}

/// What stands below the box, without the edge where a bar for scrolling comes and goes.
fn below(picture: &Picture) -> Vec<u8> {
    picture.part(12..WINDOW.0 - 12, FOUND..WINDOW.1 - 80)
}

/// The light value of a token of the style.
fn token(name: &str) -> String {
    let css = sportello_assets::CSS;
    let start = css.find(&format!("--{name}: #")).expect("a token") + name.len() + 4;
    css[start..].chars().take_while(|&c| c != ';').collect()
}

fn machine() -> String {
    let about = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = about
        .lines()
        .find_map(|line| line.strip_prefix("model name"));
    let name = name.map_or("?", |rest| rest.trim_start_matches(['\t', ':', ' ']));
    let cores = about
        .lines()
        .filter(|line| line.starts_with("processor"))
        .count();
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or("?").to_owned();
    format!("on {name} ({cores} cores; load when it began: {load})")
}

fn mega(bytes: u64) -> f64 {
    Duration::from_micros(bytes).as_secs_f64()
}

fn sorted(mut all: Vec<f64>) -> Vec<f64> {
    all.sort_by(f64::total_cmp);
    all
}

fn middle(sorted: &[f64]) -> f64 {
    sorted[sorted.len() / 2]
}

fn spread(sorted: &[f64], digits: usize) -> String {
    let (least, most) = (sorted[0], sorted[sorted.len() - 1]);
    format!(
        "{:.digits$} ({least:.digits$} to {most:.digits$})",
        middle(sorted)
    )
}
