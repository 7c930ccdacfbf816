//! `cargo xtask size`: what a first visit downloads, as sent by a host that compresses.

use std::{fs, path::Path};

use anyhow::{Context as _, Result, ensure};

use crate::web::site::when;

/// What a first visit may cost, in bytes as sent.
pub const BUDGET: usize = 900_000;

/// A file that a first visit downloads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its name in the folder.
    pub name: String,
    /// Its bytes.
    pub raw: usize,
    /// Its bytes as sent: brotli where that is made, else as it is.
    pub sent: usize,
}

/// Every file of `dir` that a visit may download: all but 404.html (the page again) and the compressed twins
/// themselves. Of the words and fonts of languages ([`Line::of_a_language`]) only those of the chosen one belong to
/// the first visit.
///
/// # Errors
/// When the folder cannot be read or was built as a draft, without brotli.
pub fn lines(dir: &Path) -> Result<Vec<Line>> {
    let missing = || {
        format!(
            "{} is not a built app: run `cargo xtask web` first",
            dir.display()
        )
    };
    let length = |name: &str| -> Result<usize> {
        let path = dir.join(name);
        let bytes = fs::metadata(&path)
            .with_context(|| format!("{} cannot be read", path.display()))?
            .len();
        Ok(usize::try_from(bytes)?)
    };
    let mut names: Vec<String> = fs::read_dir(dir)
        .with_context(missing)?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    names.sort();
    ensure!(names.iter().any(|name| name == "index.html.br"), missing());
    names
        .iter()
        .filter(|name| {
            let extension = Path::new(name).extension().unwrap_or_default();
            extension != "br" && extension != "gz" && *name != "404.html"
        })
        .map(|name| {
            let twin = format!("{name}.br");
            let raw = length(name)?;
            Ok(Line {
                sent: if names.contains(&twin) {
                    length(&twin)?
                } else {
                    raw
                },
                name: name.clone(),
                raw,
            })
        })
        .collect()
}

impl Line {
    /// Whether it is only for who chooses a certain language.
    pub fn of_a_language(&self) -> bool {
        when(&self.name) > 0
    }
}

/// Prints the list, the budget, and on the last line the total.
///
/// # Errors
/// Those of [`lines`].
pub fn print(dir: &Path) -> Result<()> {
    let (languages, lines): (Vec<Line>, Vec<Line>) =
        lines(dir)?.into_iter().partition(Line::of_a_language);
    println!("What only a chosen language adds, in bytes (its font where the device has none):\n");
    for line in &languages {
        println!("{:>10} {:>10}  {}", line.raw, line.sent, line.name);
    }
    println!("\nWhat every first visit downloads, in bytes:\n");
    println!("{:>10} {:>10}  file", "raw", "brotli");
    for line in &lines {
        println!("{:>10} {:>10}  {}", line.raw, line.sent, line.name);
    }
    let raw: usize = lines.iter().map(|line| line.raw).sum();
    let sent: usize = lines.iter().map(|line| line.sent).sum();
    println!("{raw:>10} {sent:>10}  all\n");
    if sent <= BUDGET {
        println!("{} under the budget of {BUDGET}", BUDGET - sent);
    } else {
        println!("{} OVER the budget of {BUDGET}", sent - BUDGET);
    }
    println!("total brotli bytes: {sent}");
    Ok(())
}
