//! The ladder to the phones: what can be proved of the phones' apps on a machine without Google's and Apple's kits.
//! `docs/phones.md` says of each rung what it proves and what it does not.

pub mod abi;
pub mod apk;
mod build;
pub mod elf;
pub mod imports;
pub mod kotlin;
pub mod library;
pub mod natives;
pub mod share;
pub mod twice;

use std::{env, path::Path, process::Command};

use anyhow::{Context as _, Result};

use crate::workspace::run;

/// Runs `climb` with what compiles C for phones. Where that is not set up, this very command is run once more, through
/// `scripts/phones/with-c.sh`, which sets it up.
///
/// # Errors
/// Those of `climb`, or of that script.
pub fn with_c(root: &Path, climb: impl FnOnce() -> Result<()>) -> Result<()> {
    if env::var_os("SPORTELLO_PHONES").is_some() {
        return climb();
    }
    let this = env::current_exe().context("this program does not know where it is")?;
    let mut again = Command::new(root.join("scripts/phones/with-c.sh"));
    if env::args_os().any(|one| one == "--release") {
        again.env("SPORTELLO_SAME", "1");
    }
    run(again.arg(this).args(env::args_os().skip(1)))
}
