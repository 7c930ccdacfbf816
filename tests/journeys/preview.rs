//! `sportello locales preview`: the real app in a language as its files are at this moment, anew when one is saved.

use std::{
    fs,
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use serde_json::Value;
use sportello_core::{find::Filter, view};
use sportello_tests::{Page, artefacts, browser::Browser, catalogue, opus, site};
use tempfile::TempDir;

use crate::{recordings::EARS, steps::FABRO};

/// A translator's folder with Persian in it.
struct Translator(TempDir);

/// A running preview, ended when it is dropped.
struct Preview(Child);

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Translator {
    fn new() -> Self {
        let own = Self(TempDir::new().expect("a folder"));
        let begun = own.command(&["locales", "new", "fa"]).output();
        assert!(begun.expect("the command").status.success());
        for name in ["app.ftl", "base.ftl"] {
            let material = artefacts::root().join("tests/thirteenth/fa").join(name);
            fs::copy(material, own.path(name)).expect("a copy");
        }
        own
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.0.path().join("locales/fa").join(name)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(artefacts::target().join("debug/sportello"));
        command.args(arguments).current_dir(self.0.path());
        command
    }

    /// Writes another text of a message that stands in one line, and saves.
    fn say(&self, id: &str, text: &str) {
        let path = self.path("app.ftl");
        let old = fs::read_to_string(&path).expect("the words");
        let begin = format!("{id} =");
        let line = old.lines().find(|line| line.starts_with(&begin));
        let line = line.expect("the message");
        fs::write(path, old.replacen(line, &format!("{begin} {text}"), 1)).expect("saved");
    }

    /// Begins the preview; its address without a path.
    fn preview(&self) -> (Preview, String) {
        let dist = site::dist();
        let app = dist.to_str().expect("text");
        let mut child = self
            .command(&[
                "locales", "preview", "fa", "--app", app, "--port", "0", "--json", "--tables",
            ])
            .arg(artefacts::root().join("assets/catalogue"))
            .stdout(Stdio::piped())
            .spawn()
            .expect("cargo build -p sportello-cli was run");
        let mut line = String::new();
        let said = child.stdout.take().expect("a pipe");
        BufReader::new(said).read_line(&mut line).expect("a line");
        let said: Value = serde_json::from_str(&line).expect("JSON");
        let url = said["url"].as_str().expect("an address").to_owned();
        let origin = url.strip_suffix("/preview/").expect("the page of all");
        (Preview(child), origin.to_owned())
    }
}

fn chromium(origin: &str, what: impl FnOnce(Page)) {
    let profile = TempDir::new().expect("a folder");
    let browser = Browser::start(profile.path());
    what(browser.tab(origin, "preview"));
    let faults = browser.wire.record().faults.clone();
    browser.close();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn the_running_page_changes_when_a_file_is_saved() {
    let translator = Translator::new();
    let (_preview, origin) = translator.preview();
    chromium(&origin, |page| {
        page.goto_raw("/help");
        page.stands();
        page.wait(
            "Persian from right to left",
            "document.documentElement.lang === 'fa' && document.documentElement.dir === 'rtl'",
        );
        page.reads(".rooms", "نزدیک");
        translator.say("room-near", "همین‌جا");
        page.reads(".rooms", "همین‌جا");
        page.picture("saved");
        // What the app could not fill is said in English, and never by its id.
        translator.say("room-near", "{ $town }");
        page.reads(".rooms", "Near");
        // Other screens, within the app.
        page.press(".rooms li:nth-child(3) a");
        page.at("/saved");
        page.reads("h1", "ذخیره");
    });
}

#[test]
fn the_page_of_all_screens_tells_what_is_wrong_and_loads_them_again() {
    let translator = Translator::new();
    let (_preview, origin) = translator.preview();
    chromium(&origin, |page| {
        page.goto_raw("/preview/");
        let near = "document.querySelector('#near iframe').contentDocument?.querySelector('.rooms')?.innerText";
        page.wait("the first screen", &format!("{near}?.includes('نزدیک')"));
        page.reads("#findings", "no faults");
        translator.say("room-near", "{ $town } این‌جا");
        page.reads("#findings", "`room-near` has the variables $town");
        page.reads("#findings", "locales/fa/app.ftl:4");
        translator.say("room-near", "این‌جا");
        page.reads("#findings", "no faults");
        page.wait("the screen anew", &format!("{near}?.includes('این‌جا')"));
        page.picture("all");
        let screens = page.each("figure", "it.id");
        assert!(screens.len() > 15, "{screens:?}");
    });
}

#[test]
fn what_no_phone_would_take_is_not_said_and_is_named() {
    let translator = Translator::new();
    let (_preview, origin) = translator.preview();
    chromium(&origin, |page| {
        page.goto_raw("/saved");
        page.reads("h1", "ذخیره");
        // Fluent could say both; a phone takes neither: one asks for the form of a number, one is too long.
        translator.say(
            "saved-title",
            "{ NUMBER(3, minimumFractionDigits: 2) } ذخیره",
        );
        page.reads("h1", "Saved");
        page.eval("void (window.before = true)");
        let long = "ذخیره ".repeat(700);
        translator.say("saved-title", long.trim());
        page.wait("the page anew", "!window.before");
        page.reads("h1", "Saved");
        page.goto_raw("/preview/");
        page.reads("#findings", "locales/fa/app.ftl:");
        page.reads("#findings", "[too_long] saved-title: it has");
        translator.say(
            "saved-title",
            "{ NUMBER(3, minimumFractionDigits: 2) } ذخیره",
        );
        page.reads(
            "#findings",
            "[left_out] saved-title: a phone leaves it out: it calls NUMBER",
        );
    });
}

#[test]
fn the_first_screen_asks_for_the_language_as_on_a_phone_that_has_it() {
    let translator = Translator::new();
    let (_preview, origin) = translator.preview();
    chromium(&origin, |page| {
        for _ in 0..2 {
            // The other screens have begun in it, which the first one does not know; nor what was chosen on it before.
            page.goto_raw("/saved");
            page.reads("h1", "ذخیره");
            page.goto_raw("/#first-visit");
            page.reads("main.welcome h1", "زبان را انتخاب کنید");
            page.reads(".languages li:first-child [data-choose=fa]", "فارسی");
            page.picture("first");
            assert_eq!(page.each(".languages li", "it.lang").len(), 13);
            page.press("[data-choose=fa]");
            page.reads("h1", "کجا");
        }
        // A word of it is saved.
        page.goto_raw("/preview/");
        translator.say("welcome-title", "کدام زبان؟");
        page.goto_raw("/#first-visit");
        page.reads("main.welcome h1", "کدام زبان؟");
    });
}

#[test]
fn recordings_are_played_and_desks_say_what_was_translated() {
    let translator = Translator::new();
    let answer = catalogue::near(FABRO, Filter::default(), 1);
    let desk = &answer.hits[0].desk;
    let theme = desk.themes.first().expect("a theme");
    let spoken = [view::kind(desk.kind), view::theme(*theme)];
    fs::create_dir(translator.path("audio")).expect("a folder");
    for (message, packets) in spoken.iter().zip([10, 15]) {
        let name = format!("audio/{}.opus", message.id());
        fs::write(translator.path(&name), opus::silence(packets)).expect("a recording");
    }
    let texts = artefacts::root().join("tests/thirteenth/fa/translations.csv");
    fs::copy(texts, translator.path("translations.csv")).expect("a copy");
    let tables = artefacts::root().join("assets/catalogue");
    let laid_out = translator
        .command(&[
            "locales",
            "texts",
            "fa",
            "--territory",
            "italia",
            "--tables",
        ])
        .arg(&tables)
        .output();
    assert!(laid_out.expect("the command").status.success());
    let (_preview, origin) = translator.preview();
    chromium(&origin, |page| {
        page.before_scripts(EARS);
        page.goto_raw(&format!("/#town={FABRO}"));
        page.press("[data-desk] [data-test=listen]");
        page.see("[data-desk] [data-test=not-read] [data-test=recording]");
        let heard = page.eval("window.heard.map(one => one.ended && Math.round(one.seconds * 10))");
        assert_eq!(heard, serde_json::json!([2, 3]), "the kind and the theme");
        // A recording that is none is named.
        page.goto_raw("/preview/");
        fs::write(translator.path("audio/room-help.opus"), "no sound").expect("a file");
        page.reads("#findings", "locales/fa/audio/room-help.opus:1");
        page.goto_raw("/help");
        page.reads("main", "تعقیب");
        // A text whose original has changed since is not shown, and is named.
        let path = translator.path("translations.csv");
        let old = fs::read_to_string(&path).expect("the texts");
        let (before, after) = old.split_once("1522").expect("the number");
        fs::write(&path, format!("{before}1523{after}")).expect("saved");
        page.wait(
            "the original again",
            "!document.querySelector('main').innerText.includes('تعقیب')",
        );
        page.goto_raw("/preview/");
        page.reads("#findings", "is out of date");
    });
}

#[test]
fn every_screen_has_its_picture() {
    let translator = Translator::new();
    let folder = artefacts::folder().join("preview-fa");
    let _ = fs::remove_dir_all(&folder);
    let dist = site::dist();
    let taken = translator
        .command(&["locales", "preview", "fa", "--json", "--size", "390x900"])
        .arg("--app")
        .arg(&dist)
        .arg("--pictures")
        .arg(&folder)
        .output()
        .expect("the command");
    assert!(
        taken.status.success(),
        "{}",
        String::from_utf8_lossy(&taken.stderr)
    );
    let said: Value = serde_json::from_slice(&taken.stdout).expect("JSON");
    let pictures = said["pictures"].as_array().expect("a list");
    assert!(pictures.len() > 15, "{said}");
    let mut seen = std::collections::BTreeSet::new();
    for picture in pictures {
        let path = Path::new(picture.as_str().expect("a path"));
        let bytes = fs::read(path).expect("the picture");
        // PNG's first chunk: width and height.
        let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four"));
        assert_eq!((number(16), number(20)), (390, 900), "{}", path.display());
        // One colour alone is some three thousand bytes.
        assert!(bytes.len() > 8_000, "{} is empty", path.display());
        assert!(seen.insert(bytes), "{} is like another", path.display());
    }
}
