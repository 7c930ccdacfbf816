//! Pictures by the Chromium of this computer, with its own command line: no other program, no protocol.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::Trouble;

/// What it may be called, first to be taken first.
const NAMES: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "chrome.exe",
    "msedge.exe",
];

/// Where it lies on a Mac.
const MAC: &[&str] = &[
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/// A browser that takes pictures of a size.
pub struct Chromium {
    program: PathBuf,
    profile: TempDir,
    size: (u16, u16),
}

impl Chromium {
    /// `SPORTELLO_CHROMIUM`, or the first one that is on the path.
    ///
    /// # Errors
    /// When there is none.
    pub fn find(size: (u16, u16)) -> Result<Self, Trouble> {
        let asked = env::var_os("SPORTELLO_CHROMIUM").map(PathBuf::from);
        let path = env::var_os("PATH").unwrap_or_default();
        let found = || {
            let folders: Vec<PathBuf> = env::split_paths(&path).collect();
            let on_path = NAMES
                .iter()
                .flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
            on_path
                .chain(MAC.iter().map(PathBuf::from))
                .find(|program| program.is_file())
        };
        let program = asked.or_else(found).ok_or_else(|| {
            Trouble::Other(
                "there is no Chromium or Chrome on this computer: install one, or name it in the variable SPORTELLO_CHROMIUM; \
                 without --pictures any browser shows the screens"
                    .to_owned(),
            )
        })?;
        let profile = TempDir::new().map_err(|error| Trouble::Other(error.to_string()))?;
        Ok(Self {
            program,
            profile,
            size,
        })
    }

    /// Takes a picture of a page when it is loaded.
    ///
    /// # Errors
    /// When the browser does not start, or writes no picture.
    pub fn picture(&self, url: &str, to: &Path) -> Result<(), Trouble> {
        let _ = std::fs::remove_file(to);
        let (width, height) = self.size;
        let mut command = Command::new(&self.program);
        command
            .args([
                "--headless",
                "--disable-gpu",
                "--hide-scrollbars",
                "--no-first-run",
            ])
            .args(["--disable-background-networking", "--disable-sync"])
            .arg(format!("--user-data-dir={}", self.profile.path().display()))
            .arg(format!("--window-size={width},{height}"))
            .arg(format!("--screenshot={}", absolute(to).display()))
            .stdin(Stdio::null())
            .stdout(Stdio::null());
        if is_root() {
            // Its sandbox refuses to run for the administrator, as within a container.
            command.arg("--no-sandbox");
        }
        let program = self.program.display();
        let done = command.arg(url).output().map_err(|error| {
            Trouble::Other(format!(
                "{program}: {error}; name another browser in the variable SPORTELLO_CHROMIUM"
            ))
        })?;
        if to.is_file() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&done.stderr);
        Err(Trouble::Other(format!(
            "{program} wrote no {}: {}",
            to.display(),
            said.lines().last().unwrap_or_default()
        )))
    }
}

/// The browser has a folder of its own.
fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

#[cfg(unix)]
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt as _;
    // Who runs the program owns what it has of itself.
    std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}

#[cfg(not(unix))]
fn is_root() -> bool {
    false
}
