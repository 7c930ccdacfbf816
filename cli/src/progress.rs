//! Progress on long work: on a terminal only, and on stderr, so that results stay alone on stdout.

use indicatif::{ProgressBar, ProgressStyle};

/// A bar of so many steps, with what it does before it. It draws nothing where stderr is no terminal.
pub fn bar(steps: u64, what: &'static str) -> ProgressBar {
    let bar = ProgressBar::new(steps).with_message(what);
    let style = ProgressStyle::with_template("{msg} {wide_bar} {percent} %");
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
