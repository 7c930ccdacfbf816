//! `sportello locales preview`: the real app in a language as its files are at this moment, anew when one is saved.

use std::{
    fs,
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use serde_json::Value;
use sportello_tests::{Page, artefacts, browser::Browser, site};
use tempfile::TempDir;

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
                "locales", "preview", "fa", "--app", app, "--port", "0", "--json",
            ])
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
        // A broken one is said in English, as on a phone, and never by its id.
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
        assert!(seen.insert(bytes), "{} is like another", path.display());
    }
}
