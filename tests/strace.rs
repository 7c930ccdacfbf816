//! What a program does to some files, call by call, as `strace` sees it; and its end, by SIGKILL, just before one of those
//! calls. So a test reaches every moment between two writes, and none of them by luck.

use std::{
    collections::BTreeMap,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
};

/// The calls that change what stands in files, or make it durable.
const CALLS: [&str; 8] = [
    "pwrite64",
    "write",
    "ftruncate",
    "fsync",
    "fdatasync",
    "unlink",
    "rename",
    "renameat2",
];

/// A call: the nth one of its name in its thread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    call: String,
    nth: usize,
}

/// A watch over the calls on some files.
pub struct Strace {
    log: PathBuf,
    files: Vec<PathBuf>,
    kill: Option<Moment>,
}

impl Strace {
    /// Writes down every call on these files.
    pub fn of(log: &Path, files: Vec<PathBuf>) -> Self {
        Self {
            log: log.to_owned(),
            files,
            kill: None,
        }
    }

    /// Kills the program when it makes this call, which is not done any more.
    #[must_use]
    pub fn kill_at(mut self, moment: &Moment) -> Self {
        self.kill = Some(moment.clone());
        self
    }

    /// What stands before the program on its command line.
    pub(crate) fn command(&self) -> Vec<OsString> {
        let mut words: Vec<OsString> = ["strace", "-f", "-qq", "-e", "signal=none"]
            .map(Into::into)
            .into();
        if self.kill.is_none() {
            // Quicker: only these calls stop. strace 6.1 sends no signal then.
            words.push("--seccomp-bpf".into());
        }
        words.extend(["-o".into(), self.log.clone().into()]);
        for file in &self.files {
            words.extend(["-P".into(), file.into()]);
        }
        words.extend(["-e".into(), format!("trace={}", CALLS.join(",")).into()]);
        if let Some(Moment { call, nth }) = &self.kill {
            words.extend([
                "-e".into(),
                format!("inject={call}:signal=KILL:when={nth}").into(),
            ]);
        }
        words.push("--".into());
        words
    }
}

/// The calls of a log so far.
pub fn moments(log: &Path) -> Vec<Moment> {
    let text = fs::read_to_string(log).unwrap_or_default();
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let calls = text.lines().filter_map(|line| {
        let (thread, rest) = line.split_once(' ')?;
        let (call, _) = rest.trim_start().split_once('(')?;
        let call = CALLS.into_iter().find(|known| *known == call)?;
        let nth = counts.entry((thread, call)).or_default();
        *nth += 1;
        Some(Moment {
            call: call.to_owned(),
            nth: *nth,
        })
    });
    calls.collect()
}

/// The processes that a running `strace` (or what was started with its id) has begun.
pub(crate) fn seen(parent: u32) -> Vec<String> {
    let name = fs::read_to_string(format!("/proc/{parent}/comm")).unwrap_or_default();
    if name.trim() != "strace" {
        return Vec::new();
    }
    let children = fs::read_to_string(format!("/proc/{parent}/task/{parent}/children"));
    let children = children.unwrap_or_default();
    children.split_whitespace().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_are_counted_by_name_and_thread() {
        let folder = tempfile::TempDir::new().expect("a folder");
        let log = folder.path().join("log");
        let text = "7 pwrite64(3, \"(\", 4, 512)  = 4\n\
                    8  fsync(40 <unfinished ...>\n\
                    7 pwrite64(3, \"\", 4, 0) = 4\n\
                    8 <... fsync resumed>) = 0\n\
                    8 pwrite64(3, \"\", 4, 0) = 4\n\
                    8 +++ killed by SIGKILL +++\n";
        fs::write(&log, text).expect("a file");
        let seen: Vec<(String, usize)> = moments(&log)
            .into_iter()
            .map(|moment| (moment.call, moment.nth))
            .collect();
        let expected = [
            ("pwrite64", 1),
            ("fsync", 1),
            ("pwrite64", 2),
            ("pwrite64", 1),
        ];
        assert_eq!(seen, expected.map(|(call, nth)| (call.to_owned(), nth)));
    }
}
