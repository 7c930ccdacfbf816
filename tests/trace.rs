//! What a page did with its time: Chromium's own trace (the one that its developer tools record), taken
//! while something happens and read for tasks and frames.
//! Format: <https://chromium.googlesource.com/catapult/+/HEAD/tracing/docs/>, "Trace Event Format".

use std::io::Write as _;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use flate2::{Compression, write::GzEncoder};
use serde_json::{Value, json};

use crate::{artefacts, page::until, wire::Wire};

/// What is recorded: tasks of the page's thread, the page's own marks, the fate of each frame.
const CATEGORIES: &str = "devtools.timeline,disabled-by-default-devtools.timeline,\
                          disabled-by-default-devtools.timeline.frame,blink.user_timing";

/// A stretch of the page's main thread without a break, in milliseconds from the first mark.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Task {
    /// When it began.
    pub at: f64,
    /// How long it took.
    pub took: f64,
}

/// What a trace says between two marks of the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trace {
    /// From the first mark to the last, in milliseconds.
    pub length: f64,
    /// When keys went down.
    pub keys: Vec<f64>,
    /// The tasks of a millisecond or more, in order.
    pub tasks: Vec<Task>,
    /// Frames that were shown.
    pub shown: usize,
    /// When a frame was due and was not shown in time although the page had changed.
    pub dropped: Vec<f64>,
}

/// Records while `what` happens, and keeps the trace as `<name>.json.gz` among the artefacts.
pub fn record(wire: &Wire, name: &str, what: impl FnOnce()) -> Vec<Value> {
    let call = |method: &str, params: Value| {
        let answer = wire.call(None, method, &params);
        answer.unwrap_or_else(|error| panic!("{error}"))
    };
    let config = json!({ "includedCategories": CATEGORIES.split(',').collect::<Vec<_>>() });
    call(
        "Tracing.start",
        json!({ "transferMode": "ReturnAsStream", "traceConfig": config }),
    );
    what();
    call("Tracing.end", json!({}));
    let stream = until("the trace", || wire.record().trace.take());
    let mut bytes = Vec::new();
    loop {
        let part = call("IO.read", json!({ "handle": stream, "size": 1 << 20 }));
        let text = part["data"].as_str().unwrap_or_default();
        if part["base64Encoded"] == true {
            bytes.extend(STANDARD.decode(text).expect("base64"));
        } else {
            bytes.extend(text.as_bytes());
        }
        if part["eof"] == true {
            break;
        }
    }
    call("IO.close", json!({ "handle": stream }));
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(&bytes).expect("memory");
    artefacts::keep(
        &format!("{name}.json.gz"),
        &packed.finish().expect("memory"),
    );
    let whole: Value = serde_json::from_slice(&bytes).expect("a trace in JSON");
    whole["traceEvents"].as_array().expect("events").clone()
}

impl Trace {
    /// What happened between the page's marks `from` and `to`.
    pub fn between(events: &[Value], from: &str, to: &str) -> Self {
        let name = |event: &Value| event["name"].as_str().unwrap_or_default().to_owned();
        let number = |value: &Value| value.as_f64().unwrap_or_default();
        let mark = |wanted: &str| {
            let mut marks = events.iter().filter(|event| {
                event["cat"]
                    .as_str()
                    .is_some_and(|cat| cat.contains("blink.user_timing"))
                    && event["name"] == wanted
            });
            marks
                .next()
                .unwrap_or_else(|| panic!("the trace has no mark {wanted}"))
        };
        let (first, last) = (mark(from), mark(to));
        let (begin, end) = (number(&first["ts"]), number(&last["ts"]));
        let at = |event: &Value| (number(&event["ts"]) - begin) / 1000.0;
        let inside = |event: &&Value| (begin..=end).contains(&number(&event["ts"]));
        // The mark was made on the page's main thread: so that is the thread to look at.
        let here = |event: &&Value| event["pid"] == first["pid"] && event["tid"] == first["tid"];
        let mut trace = Self {
            length: (end - begin) / 1000.0,
            ..Self::default()
        };
        for event in events.iter().filter(inside) {
            match name(event).as_str() {
                "RunTask" if here(&event) && number(&event["dur"]) >= 1000.0 => {
                    trace.tasks.push(Task {
                        at: at(event),
                        took: number(&event["dur"]) / 1000.0,
                    });
                }
                "EventDispatch" if here(&event) && event["args"]["data"]["type"] == "keydown" => {
                    trace.keys.push(at(event));
                }
                // One for each frame and each part of the browser; the page's has its process.
                "PipelineReporter" if event["ph"] == "b" && event["pid"] == first["pid"] => {
                    let frame = &event["args"]["frame_reporter"];
                    match frame["state"].as_str().unwrap_or_default() {
                        "STATE_PRESENTED_ALL" => trace.shown += 1,
                        "STATE_DROPPED" | "STATE_PRESENTED_PARTIAL"
                            if frame["affects_smoothness"] == true =>
                        {
                            trace.dropped.push(at(event));
                        }
                        _ => {}
                    }
                }
                _ => {}
            }
        }
        trace.tasks.sort_by(|a, b| a.at.total_cmp(&b.at));
        trace
    }

    /// The longest task, in milliseconds.
    pub fn longest(&self) -> f64 {
        self.tasks.iter().map(|task| task.took).fold(0.0, f64::max)
    }

    /// How many tasks took longer than this, in milliseconds.
    pub fn longer_than(&self, milliseconds: f64) -> usize {
        let long = self.tasks.iter().filter(|task| task.took > milliseconds);
        long.count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_reads_the_page_s_thread_between_the_marks() {
        let event = |name: &str, ts: u32, tid: u32, more: Value| {
            let mut event = json!({ "name": name, "ts": ts, "pid": 1, "tid": tid, "cat": "x" });
            for (key, value) in more.as_object().expect("fields") {
                event[key] = value.clone();
            }
            event
        };
        let timing = json!({ "cat": "blink.user_timing" });
        let frame = |state: &str| json!({ "ph": "b", "args": { "frame_reporter": { "state": state, "affects_smoothness": true } } });
        let events = [
            event("RunTask", 500, 7, json!({ "dur": 90_000 })),
            event("begin", 1000, 7, timing.clone()),
            event("RunTask", 3000, 7, json!({ "dur": 20_000 })),
            event("RunTask", 2000, 7, json!({ "dur": 900 })),
            event("RunTask", 4000, 8, json!({ "dur": 80_000 })),
            event(
                "EventDispatch",
                3100,
                7,
                json!({ "args": { "data": { "type": "keydown" } } }),
            ),
            event(
                "EventDispatch",
                3200,
                7,
                json!({ "args": { "data": { "type": "keyup" } } }),
            ),
            event("PipelineReporter", 5000, 9, frame("STATE_PRESENTED_ALL")),
            event("PipelineReporter", 6000, 9, frame("STATE_DROPPED")),
            event(
                "PipelineReporter",
                7000,
                9,
                frame("STATE_NO_UPDATE_DESIRED"),
            ),
            event("end", 51_000, 7, timing),
            event("RunTask", 60_000, 7, json!({ "dur": 70_000 })),
        ];
        let trace = Trace::between(&events, "begin", "end");
        assert!((trace.length - 50.0).abs() < 1e-9);
        assert_eq!(
            trace.tasks,
            [Task {
                at: 2.0,
                took: 20.0
            }]
        );
        assert_eq!(
            (trace.keys.len(), trace.shown, trace.dropped.len()),
            (1, 1, 1)
        );
        assert!((trace.longest() - 20.0).abs() < 1e-9);
        assert_eq!((trace.longer_than(16.7), trace.longer_than(50.0)), (1, 0));
    }
}
