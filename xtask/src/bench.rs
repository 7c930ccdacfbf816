//! `cargo xtask bench`: times that are printed, never tested.

use std::path::Path;

use anyhow::Result;

/// Prints what is measured outside `cargo bench`.
///
/// # Errors
/// When a measured program cannot be started.
pub fn run(_root: &Path) -> Result<()> {
    println!("Nothing is measured here yet.");
    Ok(())
}
