//! A peer in another language: a process that takes one line of JSON and answers with one.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::Value;
use sportello_bench::{Outcome, because};

/// A process that is ended when it is dropped.
pub struct Process {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
}

impl Process {
    /// Starts a command.
    pub fn start(command: &mut Command) -> Outcome<Self> {
        let started = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = started.map_err(|error| format!("{command:?}: {error}"))?;
        let to = child.stdin.take().ok_or("a process without input")?;
        let from = child.stdout.take().ok_or("a process without output")?;
        Ok(Self {
            child,
            to,
            from: BufReader::new(from),
        })
    }

    /// Asks, and waits for the answer: its `rows` and `nanos`, or an error with its `error`.
    pub fn ask(&mut self, question: &Value) -> Outcome<(Vec<Value>, u64)> {
        let sent = writeln!(self.to, "{question}").and_then(|()| self.to.flush());
        sent.map_err(because("ask a process"))?;
        let mut line = String::new();
        self.from
            .read_line(&mut line)
            .map_err(because("hear a process"))?;
        let answer: Value = serde_json::from_str(&line)
            .map_err(|error| format!("an answer that is no JSON ({error}): {line}"))?;
        if let Some(error) = answer["error"].as_str() {
            return Err(error.to_owned());
        }
        let rows = answer["rows"].as_array().cloned().unwrap_or_default();
        Ok((rows, answer["nanos"].as_u64().unwrap_or_default()))
    }
}

/// Rows of a number and a distance.
pub fn hits(rows: &[Value]) -> Outcome<Vec<(u32, f64)>> {
    let hit = |row: &Value| Some((u32::try_from(row[0].as_u64()?).ok()?, row[1].as_f64()?));
    rows.iter()
        .map(|row| hit(row).ok_or_else(|| format!("a row that is none: {row}")))
        .collect()
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
