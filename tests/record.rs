//! What a browser did while it was watched: its requests, its console, what went wrong in it.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::wire::is_chromes_own;

/// A tab, by its target.
#[derive(Clone, Debug)]
pub struct Tab {
    /// The session through which it is spoken to.
    pub session: String,
    /// Whether it is a page, and not a worker.
    pub page: bool,
}

/// All that was seen.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// The addresses asked for, by pages and workers.
    pub addresses: Vec<String>,
    /// Headers that carried cookies.
    pub cookies: Vec<String>,
    /// The console and the browser's own log, one line each.
    pub console: Vec<String>,
    /// What must not happen: errors on the console, uncaught exceptions, crashes.
    pub faults: Vec<String>,
    /// The stream of the last trace that was taken, until it is read.
    pub trace: Option<String>,
    /// What lives, by target id.
    pub tabs: BTreeMap<String, Tab>,
}

impl Record {
    /// Takes in one event.
    pub fn hear(&mut self, method: &str, params: &Value, session: Option<&str>) {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        match method {
            "Target.attachedToTarget" => {
                let info = &params["targetInfo"];
                let tab = Tab {
                    session: text(&params["sessionId"]),
                    page: info["type"] == "page" && !is_chromes_own(info),
                };
                self.tabs.insert(text(&info["targetId"]), tab);
            }
            "Target.detachedFromTarget" => {
                let gone = text(&params["sessionId"]);
                self.tabs.retain(|_, tab| tab.session != gone);
            }
            "Tracing.tracingComplete" => self.trace = Some(text(&params["stream"])),
            "Network.requestWillBeSent" => self.addresses.push(text(&params["request"]["url"])),
            "Network.requestWillBeSentExtraInfo" => self.headers(&params["headers"]),
            "Runtime.consoleAPICalled" => {
                let line = words(&params["args"]);
                let kind = text(&params["type"]);
                self.log(&kind, &line, matches!(&*kind, "error" | "assert"));
            }
            "Runtime.exceptionThrown" => {
                let details = &params["exceptionDetails"];
                let what = &details["exception"]["description"];
                let line = format!("{} {}", text(&details["text"]), text(what));
                self.log("uncaught", &line, true);
            }
            "Log.entryAdded" => {
                let entry = &params["entry"];
                let kind = text(&entry["level"]);
                let line = format!("{} {}", text(&entry["text"]), text(&entry["url"]));
                self.log(&kind, &line, kind == "error");
            }
            "Inspector.targetCrashed" => {
                // Of a worker this only says that it was stopped.
                let page = |tab: &Tab| tab.page && Some(&*tab.session) == session;
                let crashed = self.tabs.values().any(page);
                self.log("crash", &format!("{session:?}"), crashed);
            }
            _ => {}
        }
    }

    fn log(&mut self, kind: &str, line: &str, fault: bool) {
        let line = format!("{kind}: {line}");
        if fault {
            self.faults.push(line.clone());
        }
        self.console.push(line);
    }

    fn headers(&mut self, headers: &Value) {
        for (name, value) in headers.as_object().into_iter().flatten() {
            if name.eq_ignore_ascii_case("cookie") {
                self.cookies.push(value.to_string());
            }
        }
    }
}

fn words(args: &Value) -> String {
    let args = args.as_array().map(Vec::as_slice).unwrap_or_default();
    let word = |arg: &Value| {
        let said = [&arg["value"], &arg["description"]];
        let said = said.into_iter().find(|value| !value.is_null());
        said.map_or_else(String::new, |value| {
            value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned)
        })
    };
    args.iter().map(word).collect::<Vec<_>>().join(" ")
}
