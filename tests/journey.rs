//! One journey: a site, a profile, a browser, and the checks that end every one of them.

use std::{collections::BTreeSet, path::PathBuf, thread};

use serde_json::json;
use tempfile::TempDir;

use crate::{artefacts, browser::Browser, page::Page, privacy, record::Record, site, site::Site};

/// Walks through a journey, then checks what holds for all: no error on the console, no uncaught
/// exception, no request that tells anything.
pub fn journey(name: &str, steps: impl FnOnce(&mut Journey)) {
    journey_with(name, site::dist(), None, steps);
}

/// The same with another build, and a published feed beside it.
pub fn journey_with(
    name: &str,
    build: PathBuf,
    feed: Option<PathBuf>,
    steps: impl FnOnce(&mut Journey),
) {
    let mut journey = Journey::begin(name, build, feed);
    steps(&mut journey);
    journey.end();
}

/// A journey on its way.
pub struct Journey {
    name: String,
    /// The site.
    pub site: Site,
    /// The build that was served first.
    pub build: PathBuf,
    profile: TempDir,
    browser: Option<Browser>,
    /// What browsers that were closed had seen.
    earlier: Vec<Record>,
    opened: BTreeSet<String>,
    secrets: Vec<String>,
    forgiven: Vec<String>,
}

impl Journey {
    fn begin(name: &str, build: PathBuf, feed: Option<PathBuf>) -> Self {
        artefacts::forget_failures(name);
        let profile = TempDir::new().expect("a folder for the profile");
        Self {
            name: name.into(),
            site: Site::start_with(&build, feed),
            browser: Some(Browser::start(profile.path())),
            build,
            profile,
            earlier: Vec::new(),
            opened: BTreeSet::new(),
            secrets: Vec::new(),
            forgiven: Vec::new(),
        }
    }

    /// A new tab.
    pub fn tab(&self) -> Page {
        self.browser().tab(&self.site.origin(), &self.name)
    }

    /// A new tab at an address of the app.
    pub fn open(&mut self, path: &str) -> Page {
        self.may_ask(path);
        let page = self.tab();
        page.goto(path);
        page
    }

    /// The browser.
    pub fn browser(&self) -> &Browser {
        self.browser.as_ref().expect("the browser runs")
    }

    /// Closes the browser and starts it again with the same profile.
    pub fn restart_browser(&mut self) {
        if let Some(browser) = self.browser.take() {
            let wire = browser.wire.clone();
            browser.close();
            self.earlier.push(wire.record().clone());
        }
        self.browser = Some(Browser::start(self.profile.path()));
    }

    /// The person opens this address from outside: it may be asked of the server.
    pub fn may_ask(&mut self, path: &str) {
        let path = path.split('#').next().unwrap_or_default();
        self.opened.insert(path.into());
    }

    /// This must stand in no request.
    pub fn secret(&mut self, text: &str) {
        self.secrets.push(text.into());
    }

    /// A fault with this text is what the journey is about.
    pub fn forgive(&mut self, text: &str) {
        self.forgiven.push(text.into());
    }

    /// Says yes or no when the app asks for the position.
    pub fn position(&self, setting: &str) {
        let params = json!({
            "permission": { "name": "geolocation" }, "setting": setting, "origin": self.site.origin(),
        });
        let wire = &self.browser().wire;
        wire.call(None, "Browser.setPermission", &params)
            .expect("a permission can be set");
    }

    fn end(mut self) {
        let mut records = std::mem::take(&mut self.earlier);
        if let Some(browser) = self.browser.take() {
            let wire = browser.wire.clone();
            browser.close();
            records.push(wire.record().clone());
        }
        let mut wrong = Vec::new();
        for record in &records {
            let fault = |fault: &&String| !self.forgiven.iter().any(|text| fault.contains(text));
            wrong.extend(record.faults.iter().filter(fault).cloned());
            wrong.extend(self.breaches(record, &[]));
        }
        let requests = self.site.requests();
        wrong.extend(self.breaches(&Record::default(), &requests));
        artefacts::keep(
            &format!("{}.log", self.name),
            log(&records, &requests).as_bytes(),
        );
        assert!(wrong.is_empty(), "{}: {wrong:#?}", self.name);
        artefacts::say(&format!(
            "{}: pictures and log in {}/{}*",
            self.name,
            artefacts::folder().display(),
            self.name
        ));
    }

    fn breaches(&self, record: &Record, requests: &[String]) -> Vec<String> {
        privacy::breaches(
            record,
            requests,
            &self.site.origin(),
            &self.build,
            &self.opened,
            &self.secrets,
        )
    }
}

impl Drop for Journey {
    /// After a failure: what every tab showed, and what was said.
    fn drop(&mut self) {
        let Some(browser) = self.browser.take() else {
            return;
        };
        if !thread::panicking() {
            return;
        }
        let record = browser.wire.record().clone();
        let log = log(std::slice::from_ref(&record), &self.site.requests());
        artefacts::keep(&format!("{}-failed.log", self.name), log.as_bytes());
        let pages = record.tabs.values().filter(|tab| tab.page).enumerate();
        for (index, tab) in pages {
            let wire = &browser.wire;
            // A tab in the background draws nothing.
            let _ = wire.call(Some(&tab.session), "Page.bringToFront", &json!({}));
            let params = json!({ "format": "png" });
            let taken = wire.call(Some(&tab.session), "Page.captureScreenshot", &params);
            if let Some(data) = taken.ok().as_ref().and_then(|taken| taken["data"].as_str()) {
                let name = format!("{}-failed-{index}.png", self.name);
                let path = artefacts::keep(&name, &artefacts::decoded(data));
                artefacts::say(&format!("picture: {}", path.display()));
            }
        }
    }
}

fn log(records: &[Record], requests: &[String]) -> String {
    let mut text = String::from("# Console\n");
    for record in records {
        text += &record.console.join("\n");
        text += "\n";
    }
    text += "\n# Requests that reached the server\n";
    for request in requests {
        text += request.lines().next().unwrap_or_default();
        text += "\n";
    }
    text
}
