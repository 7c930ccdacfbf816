//! The Chrome DevTools Protocol over a pipe (`--remote-debugging-pipe`): JSON messages ended by NUL,
//! <https://chromedevtools.github.io/devtools-protocol/>. No port, so nothing else can speak to it; one
//! connection for all tabs and service workers (flat sessions), so that no request escapes being seen.

use std::{
    collections::HashMap,
    io::{BufRead as _, BufReader, Read, Write},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
        mpsc,
    },
    thread,
    time::Duration,
};

use serde_json::{Value, json};

use crate::record::Record;

/// How long one answer may take: generous, for a loaded machine; only a hanging browser takes it.
const ANSWER: Duration = Duration::from_secs(90);

/// One browser's wire.
#[derive(Clone)]
pub struct Wire(Arc<Shared>);

struct Shared {
    out: Mutex<Box<dyn Write + Send>>,
    next: AtomicU64,
    waiting: Mutex<HashMap<u64, mpsc::Sender<Value>>>,
    record: Mutex<Record>,
}

impl Wire {
    /// Speaks through `out` and hears from `from`, until the browser closes it.
    pub fn new(out: impl Write + Send + 'static, from: impl Read + Send + 'static) -> Self {
        let wire = Self(Arc::new(Shared {
            out: Mutex::new(Box::new(out)),
            next: AtomicU64::new(1),
            waiting: Mutex::default(),
            record: Mutex::default(),
        }));
        let hearing = wire.clone();
        thread::spawn(move || hearing.listen(from));
        wire
    }

    /// Asks and waits for the answer.
    ///
    /// # Errors
    /// What the browser says against it, or that it does not answer.
    pub fn call(
        &self,
        session: Option<&str>,
        method: &str,
        params: &Value,
    ) -> Result<Value, String> {
        let (answer, wait) = mpsc::channel();
        let id = self.0.next.fetch_add(1, Ordering::Relaxed);
        lock(&self.0.waiting).insert(id, answer);
        self.write(id, session, method, params)
            .map_err(|error| format!("{method}: the browser is gone: {error}"))?;
        let answer = wait
            .recv_timeout(ANSWER)
            .map_err(|_| format!("{method}: no answer"))?;
        match answer.get("error") {
            Some(error) => Err(format!("{method}: {error}")),
            None => Ok(answer["result"].clone()),
        }
    }

    /// What was seen so far.
    pub fn record(&self) -> MutexGuard<'_, Record> {
        lock(&self.0.record)
    }

    /// Asks without waiting: the answer is not looked at.
    fn tell(&self, session: &str, method: &str, params: &Value) {
        let id = self.0.next.fetch_add(1, Ordering::Relaxed);
        let _ = self.write(id, Some(session), method, params);
    }

    fn write(
        &self,
        id: u64,
        session: Option<&str>,
        method: &str,
        params: &Value,
    ) -> std::io::Result<()> {
        let mut message = json!({ "id": id, "method": method, "params": params });
        if let Some(session) = session {
            message["sessionId"] = session.into();
        }
        let mut bytes = message.to_string().into_bytes();
        bytes.push(0);
        let mut out = lock(&self.0.out);
        out.write_all(&bytes)?;
        out.flush()
    }

    fn listen(&self, from: impl Read) {
        let mut from = BufReader::new(from);
        let mut bytes = Vec::new();
        while matches!(from.read_until(0, &mut bytes), Ok(count) if count > 0) {
            bytes.pop();
            if let Ok(message) = serde_json::from_slice::<Value>(&bytes) {
                self.hear(message);
            }
            bytes.clear();
        }
        // Whoever still waits is told at once.
        lock(&self.0.waiting).clear();
    }

    fn hear(&self, message: Value) {
        if let Some(id) = message["id"].as_u64() {
            if let Some(answer) = lock(&self.0.waiting).remove(&id) {
                let _ = answer.send(message);
            }
            return;
        }
        let method = message["method"].as_str().unwrap_or_default();
        let params = &message["params"];
        if method == "Target.attachedToTarget" {
            self.watch(params);
        }
        self.record()
            .hear(method, params, message["sessionId"].as_str());
    }

    /// A new tab or worker, held until it is watched: from its very first request on.
    fn watch(&self, params: &Value) {
        let session = params["sessionId"].as_str().unwrap_or_default();
        let info = &params["targetInfo"];
        if is_chromes_own(info) {
            self.tell(session, "Runtime.runIfWaitingForDebugger", &json!({}));
            return;
        }
        for domain in ["Network", "Runtime", "Log"] {
            self.tell(session, &format!("{domain}.enable"), &json!({}));
        }
        if info["type"] == "page" {
            self.tell(session, "Page.enable", &json!({}));
            self.tell(session, "Inspector.enable", &json!({}));
        }
        self.tell(session, "Runtime.runIfWaitingForDebugger", &json!({}));
    }
}

/// The parts of Chromium's own window (its address bar is a page, too) read files inside the program.
pub fn is_chromes_own(info: &Value) -> bool {
    let url = info["url"].as_str().unwrap_or_default();
    url.starts_with("chrome://")
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A test that failed elsewhere must not hide its reason behind this one.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
