//! A tab: what a person does in it and what they see.

use std::{
    fs,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::{artefacts, wire::Wire};

/// How long a condition may take to become true. Never an assertion: only what never comes takes it.
const PATIENCE: Duration = Duration::from_mins(1);

/// The moment at which every page begins: Tuesday, 24 November 2026, 10:07 in Italy. Time goes on from there.
pub const NOW: &str = "2026-11-24T09:07:00Z";

/// Sets the page's clock before any of its scripts.
const CLOCK: &str = "{
  const Real = Date, shift = Real.parse('NOW') - Real.now();
  globalThis.Date = class Date extends Real {
    constructor(...parts) { parts.length ? super(...parts) : super(Real.now() + shift); }
    static now() { return Real.now() + shift; }
  };
}";

/// An open tab.
pub struct Page {
    wire: Wire,
    session: String,
    origin: String,
    name: String,
}

impl Page {
    pub(crate) fn open(wire: &Wire, origin: &str, name: &str) -> Self {
        let params = json!({ "url": "about:blank" });
        let made = wire
            .call(None, "Target.createTarget", &params)
            .expect("a tab opens");
        let target = made["targetId"].as_str().expect("a target");
        let session = until("the new tab", || {
            let record = wire.record();
            record.tabs.get(target).map(|tab| tab.session.clone())
        });
        let page = Self {
            wire: wire.clone(),
            session,
            origin: origin.into(),
            name: name.into(),
        };
        page.resize(390, 844);
        page.clock(NOW);
        page
    }

    /// Asks the browser for something about this tab.
    pub fn call(&self, method: &str, params: &Value) -> Value {
        let answer = self.wire.call(Some(&self.session), method, params);
        answer.unwrap_or_else(|error| panic!("{error}"))
    }

    /// A script that runs in every document from now on, before its own ones.
    pub fn before_scripts(&self, source: &str) {
        let params = json!({ "source": source });
        self.call("Page.addScriptToEvaluateOnNewDocument", &params);
    }

    /// Which time it is (ISO 8601) when a document begins, from the next one on.
    pub fn clock(&self, now: &str) {
        self.before_scripts(&CLOCK.replace("NOW", now));
    }

    /// The fonts that really drew the first of these, as the browser tells them (DevTools, `CSS.PlatformFontUsage`).
    pub fn drawn_with(&self, selector: &str) -> Vec<Value> {
        self.call("DOM.enable", &json!({}));
        self.call("CSS.enable", &json!({}));
        let document = self.call("DOM.getDocument", &json!({}));
        let root = document["root"]["nodeId"].clone();
        let params = json!({ "nodeId": root, "selector": selector });
        let node = self.call("DOM.querySelector", &params);
        let params = json!({ "nodeId": node["nodeId"] });
        let fonts = self.call("CSS.getPlatformFontsForNode", &params);
        fonts["fonts"].as_array().cloned().unwrap_or_default()
    }

    /// The size of the screen, in CSS pixels.
    pub fn resize(&self, width: u32, height: u32) {
        self.screen(width, height, 1);
    }

    /// The same, with so many of the screen's own pixels for each of them.
    pub fn screen(&self, width: u32, height: u32, scale: u32) {
        let params =
            json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": true });
        self.call("Emulation.setDeviceMetricsOverride", &params);
    }

    /// Light or dark, as the device says.
    pub fn colours(&self, dark: bool) {
        self.prefers(&[("color-scheme", if dark { "dark" } else { "light" })]);
    }

    /// What the person has set on the device, by the names of CSS without `prefers-`.
    pub fn prefers(&self, set: &[(&str, &str)]) {
        let features = set
            .iter()
            .map(|(name, value)| json!({ "name": format!("prefers-{name}"), "value": value }));
        let params = json!({ "features": features.collect::<Vec<_>>() });
        self.call("Emulation.setEmulatedMedia", &params);
    }

    /// Goes to an address of the app, as one who types or follows it, and waits until the app stands.
    pub fn goto(&self, path: &str) {
        self.goto_raw(path);
        self.stands();
    }

    /// Goes to an address and waits for nothing but the document.
    pub fn goto_raw(&self, path: &str) {
        self.eval("window.left = true");
        let params = json!({ "url": format!("{}{path}", self.origin) });
        let answer = self.call("Page.navigate", &params);
        assert!(
            answer.get("errorText").is_none(),
            "{path} does not open: {answer}"
        );
        // Another place in the same document keeps the mark and has no loader.
        if answer.get("loaderId").is_some() {
            self.wait("the new document", "!window.left");
        }
    }

    /// Goes to an address as one whom a link opened a new tab for: there is nothing to go back to.
    pub fn goto_first(&self, path: &str) {
        self.goto(path);
        self.call("Page.resetNavigationHistory", &json!({}));
    }

    /// Loads again and waits until the app stands.
    pub fn reload(&self) {
        self.eval("window.left = true");
        self.call("Page.reload", &json!({}));
        self.wait("the document loaded again", "!window.left");
        self.stands();
    }

    /// Waits until the app stands; on a first visit, the pre-rendered first screen, which starts the app
    /// when it is pressed.
    pub fn stands(&self) {
        self.wait(
            "the app to stand",
            "document.readyState === 'complete' && document.querySelector('main#content') \
             && (!document.getElementById('shell') || (location.pathname === '/' \
                 && !document.documentElement.classList.contains('returning')))",
        );
    }

    /// Brings the tab to the front.
    pub fn front(&self) {
        self.call("Page.bringToFront", &json!({}));
    }

    /// The value of an expression; a promise's when it is one.
    pub fn eval(&self, script: &str) -> Value {
        self.try_eval(script)
            .unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    fn try_eval(&self, script: &str) -> Result<Value, String> {
        let params = json!({
            "expression": script, "awaitPromise": true, "returnByValue": true, "userGesture": true,
        });
        let session = Some(&*self.session);
        let answer = self.wire.call(session, "Runtime.evaluate", &params)?;
        match answer.get("exceptionDetails") {
            Some(details) => Err(details["exception"]["description"].to_string()),
            None => Ok(answer["result"]["value"].clone()),
        }
    }

    /// Waits until an expression is truthy.
    pub fn wait(&self, what: &str, script: &str) {
        let script = format!("Boolean({script})");
        until(&format!("{what} ({script})"), || {
            // While a document changes, there is none to ask.
            matches!(self.try_eval(&script), Ok(Value::Bool(true))).then_some(())
        });
    }

    /// Waits until something is there.
    pub fn see(&self, selector: &str) {
        self.wait(selector, &format!("document.querySelector({selector:?})"));
    }

    /// Waits until something is gone.
    pub fn gone(&self, selector: &str) {
        self.wait(
            &format!("no {selector}"),
            &format!("!document.querySelector({selector:?})"),
        );
    }

    /// Waits until the first of these says so.
    pub fn reads(&self, selector: &str, text: &str) {
        let script = format!("document.querySelector({selector:?})?.innerText.includes({text:?})");
        self.wait(&format!("{selector} to read {text:?}"), &script);
    }

    /// Waits until the address (path, query and fragment) is this one.
    pub fn at(&self, address: &str) {
        let script =
            format!("decodeURI(location.href.slice(location.origin.length)) === {address:?}");
        self.wait(&format!("the address {address}"), &script);
    }

    /// Presses the first of these, where a finger would, and scrolls to it before: it must be there and not covered.
    pub fn press(&self, selector: &str) {
        self.touch(
            selector,
            "found.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });",
        );
    }

    /// Presses the first of these where it stands: it must be in sight.
    pub fn tap(&self, selector: &str) {
        self.touch(selector, "");
    }

    fn touch(&self, selector: &str, before: &str) {
        let hit = (0..3).any(|_| self.touches(selector, before));
        assert!(hit, "{selector} moved away under the finger three times");
    }

    /// Presses once; `false` when it moved meanwhile, and something else was hit.
    fn touches(&self, selector: &str, before: &str) -> bool {
        let script = format!(
            "(() => {{
                const found = document.querySelector({selector:?});
                if (!found) return null;
                {before}
                window.missed = null;
                window.onpointerdown = ({{ target }}) => {{ window.missed = !target.closest({selector:?}); }};
                const box = found.getBoundingClientRect();
                const x = box.x + box.width / 2, y = box.y + box.height / 2;
                return found.contains(document.elementFromPoint(x, y)) ? [x, y] : null;
            }})()"
        );
        // Twice at the same place: a list that is still being drawn is not pressed.
        let mut last = None;
        let place = until(&format!("{selector} to be in reach"), || {
            let place = self.try_eval(&script).ok()?;
            let place = (place[0].as_f64()?, place[1].as_f64()?);
            (last.replace(place) == Some(place)).then_some(place)
        });
        for kind in ["mousePressed", "mouseReleased"] {
            let params = json!({
                "type": kind, "x": place.0, "y": place.1, "button": "left", "clickCount": 1,
            });
            self.call("Input.dispatchMouseEvent", &params);
        }
        // What was pressed may have led to another document, which knows nothing of it.
        let missed = matches!(self.try_eval("window.missed"), Ok(Value::Bool(true)));
        if missed {
            artefacts::say(&format!("{selector} moved away under the finger"));
        }
        !missed
    }

    /// Types into the first of these.
    pub fn write(&self, selector: &str, text: &str) {
        self.press(selector);
        self.wait(
            &format!("{selector} to have the focus"),
            &format!("document.activeElement === document.querySelector({selector:?})"),
        );
        self.eval(&format!("document.querySelector({selector:?}).select()"));
        if text.is_empty() {
            self.key("Backspace", 8);
        } else {
            self.call("Input.insertText", &json!({ "text": text }));
        }
    }

    /// Types into what has the focus, letter by letter, without a pause.
    pub fn type_on(&self, text: &str) {
        for letter in text.chars() {
            self.letter(letter);
        }
    }

    /// Presses the key of one letter, of any script.
    pub fn letter(&self, letter: char) {
        let text = letter.to_string();
        for (kind, text) in [("keyDown", &*text), ("keyUp", "")] {
            let params = json!({ "type": kind, "key": letter.to_string(), "text": text });
            self.call("Input.dispatchKeyEvent", &params);
        }
    }

    /// Presses a key without a letter.
    pub fn key(&self, key: &str, code: u32) {
        for kind in ["rawKeyDown", "keyUp"] {
            let params = json!({
                "type": kind, "key": key, "code": key, "windowsVirtualKeyCode": code,
            });
            self.call("Input.dispatchKeyEvent", &params);
        }
    }

    /// Takes a value of a native list, as the phone's own picker would set it.
    pub fn pick(&self, selector: &str, value: &str) {
        self.see(selector);
        let done = self.eval(&format!(
            "(() => {{
                const list = document.querySelector({selector:?});
                list.value = {value:?};
                list.dispatchEvent(new Event('change', {{ bubbles: true }}));
                return list.value === {value:?};
            }})()"
        ));
        assert_eq!(done, true, "{selector} has no {value}");
    }

    /// Chooses a file for the first of these, as a person does in the system's own list.
    pub fn choose_file(&self, selector: &str, file: &Path) {
        self.see(selector);
        let found = self.call(
            "Runtime.evaluate",
            &json!({ "expression": format!("document.querySelector({selector:?})") }),
        );
        let object = &found["result"]["objectId"];
        self.call(
            "DOM.setFileInputFiles",
            &json!({ "files": [file], "objectId": object }),
        );
    }

    /// Lets the page download, and gives the folder where that goes.
    pub fn downloads(&self) -> PathBuf {
        let folder = artefacts::folder().join(format!("{}-downloads", self.name));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("the target folder can be written");
        self.call(
            "Page.setDownloadBehavior",
            &json!({ "behavior": "allow", "downloadPath": folder }),
        );
        folder
    }

    /// The text of the first of these, as it is seen.
    pub fn text(&self, selector: &str) -> String {
        self.see(selector);
        let script = format!("document.querySelector({selector:?}).innerText");
        self.eval(&script).as_str().unwrap_or_default().to_owned()
    }

    /// What an expression over each of these (`it`) gives, as texts.
    pub fn each(&self, selector: &str, expression: &str) -> Vec<String> {
        let script = format!(
            "[...document.querySelectorAll({selector:?})].map((it) => String({expression}))"
        );
        serde_json::from_value(self.eval(&script)).expect("texts")
    }

    /// The ids of the desks in the list, in order.
    pub fn desks(&self) -> Vec<String> {
        self.each("[data-desk]", "it.dataset.desk")
    }

    /// The first whole number in the first of these.
    pub fn number(&self, selector: &str) -> usize {
        let text = self.text(selector);
        let mut digits = text.split(|c: char| !c.is_ascii_digit());
        let first = digits.find_map(|word| word.parse().ok());
        first.unwrap_or_else(|| panic!("{selector} has no number: {text}"))
    }

    /// What the screen shows, as PNG.
    pub fn shot(&self) -> Vec<u8> {
        // A tab in the background draws nothing, and would be waited for in vain.
        self.front();
        let taken = self.call("Page.captureScreenshot", &json!({ "format": "png" }));
        artefacts::decoded(taken["data"].as_str().unwrap_or_default())
    }

    /// Keeps a picture among the artefacts.
    pub fn picture(&self, name: &str) -> PathBuf {
        artefacts::keep(&format!("{}-{name}.png", self.name), &self.shot())
    }
}

/// Tries until there is a result.
pub fn until<T>(what: &str, mut attempt: impl FnMut() -> Option<T>) -> T {
    let patience = Instant::now() + PATIENCE;
    loop {
        if let Some(result) = attempt() {
            return result;
        }
        assert!(Instant::now() < patience, "waited in vain for {what}");
        thread::sleep(Duration::from_millis(20));
    }
}
