//! How much of the machine a program and all that it starts may have: Linux's control groups (version 1, docs:
//! cgroup-v1/memory.rst and scheduler/sched-bwc.rst), which root may make. What they used is read from them too.

use std::{
    ffi::OsString,
    fs, io,
    path::{Path, PathBuf},
    time::Duration,
};

/// The length of a turn, in microseconds: short, so that little speed is not a burst and a long wait.
const PERIOD: u64 = 10_000;

/// Two groups, one for the processor's time and one for memory.
#[derive(Clone, Debug)]
pub struct Limits {
    cpu: PathBuf,
    cpuacct: PathBuf,
    memory: PathBuf,
}

/// What a group's processes hold.
#[derive(Clone, Copy, Debug)]
pub struct Memory {
    /// Proportional set size: what is shared by some is divided among them. Bytes.
    pub pss: u64,
    /// Resident set size of each, added up. Bytes.
    pub rss: u64,
    /// Resident set size of the first process, the app's own. Bytes.
    pub own: u64,
}

impl Limits {
    /// A share of one core (`None`: all of it) and so many bytes.
    ///
    /// # Errors
    /// When this machine has no such groups, or they may not be made.
    pub fn new(name: &str, tenths_of_core: Option<u64>, bytes: u64) -> io::Result<Self> {
        let root = Path::new("/sys/fs/cgroup");
        let folder = |kind: &str| root.join(kind).join(format!("sportello-{name}"));
        let limits = Self {
            cpu: folder("cpu"),
            cpuacct: folder("cpuacct"),
            memory: folder("memory"),
        };
        for folder in [&limits.cpu, &limits.cpuacct, &limits.memory] {
            fs::create_dir_all(folder)?;
        }
        let quota =
            tenths_of_core.map_or_else(|| "-1".to_owned(), |n| (PERIOD / 10 * n).to_string());
        fs::write(limits.cpu.join("cpu.cfs_period_us"), PERIOD.to_string())?;
        fs::write(limits.cpu.join("cpu.cfs_quota_us"), quota)?;
        // Its part of the core comes to it before all else that runs on the machine: the most that the kernel takes.
        fs::write(limits.cpu.join("cpu.shares"), "262144")?;
        fs::write(
            limits.memory.join("memory.limit_in_bytes"),
            bytes.to_string(),
        )?;
        Ok(limits)
    }

    /// What stands before a program on its command line.
    pub(crate) fn command(&self) -> Vec<OsString> {
        let script = "for group in \"$0\" \"$1\" \"$2\"; do echo $$ > \"$group/cgroup.procs\" || exit 1; done; \
                      shift 2; exec \"$@\"";
        let mut words: Vec<OsString> = vec!["sh".into(), "-c".into(), script.into()];
        let groups = [&self.cpu, &self.cpuacct, &self.memory];
        words.extend(groups.map(|folder| folder.clone().into()));
        words
    }

    /// The processor's time that was used since the groups were made.
    pub fn used(&self) -> Duration {
        let text = fs::read_to_string(self.cpuacct.join("cpuacct.usage"));
        let nanoseconds = text.ok().and_then(|text| text.trim().parse().ok());
        Duration::from_nanos(nanoseconds.unwrap_or_default())
    }

    /// What its processes hold now; nothing when there are none.
    pub fn memory(&self) -> Memory {
        let list = fs::read_to_string(self.memory.join("cgroup.procs")).unwrap_or_default();
        let mut memory = Memory {
            pss: 0,
            rss: 0,
            own: 0,
        };
        for (index, pid) in list.lines().enumerate() {
            let roll = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
            let value = |key: &str| {
                let line = roll.lines().find(|line| line.starts_with(key))?;
                let number: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
                Some(number * 1024)
            };
            memory.pss += value("Pss:").unwrap_or_default();
            let rss = value("Rss:").unwrap_or_default();
            memory.rss += rss;
            if index == 0 {
                memory.own = rss;
            }
        }
        memory
    }

    /// How often the limit of memory was run into.
    pub fn failures(&self) -> String {
        let text = fs::read_to_string(self.memory.join("memory.failcnt"));
        text.unwrap_or_default().trim().to_owned()
    }

    /// Takes the groups away; their processes have ended.
    pub fn remove(&self) {
        for folder in [&self.cpu, &self.cpuacct, &self.memory] {
            let _ = fs::remove_dir(folder);
        }
    }
}
