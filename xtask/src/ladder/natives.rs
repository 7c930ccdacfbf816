//! The native methods of the Java side, read from its Kotlin sources: each must be in Rust's library under JNI's name for it.

use std::{collections::BTreeSet, fmt::Write as _, fs, path::Path};

use anyhow::{Context as _, Result, bail};

/// The names under which Java looks for the native methods of all Kotlin files of the folders.
///
/// # Errors
/// When a file cannot be read, has a native method outside of a class, or when there is none at all.
pub fn names(folders: &[&Path]) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for folder in folders {
        let about = || format!("{} cannot be read", folder.display());
        for entry in fs::read_dir(folder).with_context(about)? {
            let path = entry.with_context(about)?.path();
            if path.extension().is_some_and(|end| end == "kt") {
                let text = fs::read_to_string(&path)
                    .with_context(|| format!("{} cannot be read", path.display()))?;
                names.extend(of(&text).with_context(|| path.display().to_string())?);
            }
        }
    }
    if names.is_empty() {
        bail!("no native method in {folders:?}: was wry's Kotlin written there?");
    }
    Ok(names)
}

/// The names of one file's `external fun`.
///
/// # Errors
/// When one stands outside of a class: Java would look for it in a class that Kotlin makes up.
pub fn of(kotlin: &str) -> Result<BTreeSet<String>> {
    let text = bare(kotlin);
    let package = text
        .lines()
        .find_map(|line| line.trim().strip_prefix("package "))
        .unwrap_or_default()
        .trim();
    let mut names = BTreeSet::new();
    // The classes that are open here, each with the depth of braces at which it stands.
    let mut classes: Vec<(String, usize)> = Vec::new();
    let mut waiting = None;
    let mut depth = 0;
    let mut words = words(&text).into_iter().peekable();
    while let Some(word) = words.next() {
        match word {
            "{" => {
                if let Some(name) = waiting.take() {
                    classes.push((name, depth));
                }
                depth += 1;
            }
            "}" => {
                depth = depth.saturating_sub(1);
                classes.retain(|(_, at)| *at < depth);
            }
            "class" | "interface" | "object" => {
                if let Some(name) = words.next_if(|next| next.starts_with(char::is_alphabetic)) {
                    waiting = Some(name.to_owned());
                } else if word == "object" {
                    waiting = Some("Companion".to_owned());
                }
            }
            "external" if words.next_if_eq(&"fun").is_some() => {
                let name = words.next().unwrap_or_default();
                if classes.is_empty() {
                    bail!("the native method {name} stands outside of a class");
                }
                let path: Vec<_> = classes.iter().map(|(class, _)| class.as_str()).collect();
                names.insert(jni(package, &path.join("$"), name));
            }
            _ => {}
        }
    }
    Ok(names)
}

/// JNI's short name for a native method:
/// <https://docs.oracle.com/en/java/javase/17/docs/specs/jni/design.html#resolving-native-method-names>.
pub fn jni(package: &str, class: &str, method: &str) -> String {
    let escaped = |text: &str| {
        let mut name = String::new();
        for letter in text.chars() {
            match letter {
                '.' => name.push('_'),
                '_' => name.push_str("_1"),
                letter if letter.is_ascii_alphanumeric() => name.push(letter),
                letter => {
                    // Writing to a String cannot fail.
                    let _ = write!(name, "_0{:04x}", u32::from(letter));
                }
            }
        }
        name
    };
    format!(
        "Java_{}_{}_{}",
        escaped(package),
        escaped(class),
        escaped(method)
    )
}

/// The text without comments, strings and characters.
fn bare(text: &str) -> String {
    let mut bare = String::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let ends = [("//", "\n"), ("/*", "*/"), ("\"\"\"", "\"\"\"")];
        if let Some((start, end)) = ends.iter().find(|(start, _)| rest.starts_with(start)) {
            let inside = rest.get(start.len()..).unwrap_or_default();
            rest = inside.split_once(end).map_or("", |(_, after)| after);
            bare.push(if *end == "\n" { '\n' } else { ' ' });
        } else if letter == '"' || letter == '\'' {
            let mut inside = rest.chars();
            inside.next();
            while let Some(next) = inside.next() {
                if next == '\\' {
                    inside.next();
                } else if next == letter || next == '\n' {
                    break;
                }
            }
            rest = inside.as_str();
            bare.push(' ');
        } else {
            bare.push(letter);
            rest = rest.get(letter.len_utf8()..).unwrap_or_default();
        }
    }
    bare
}

/// Names and signs, one after the other.
fn words(text: &str) -> Vec<&str> {
    let inside = |letter: char| letter.is_alphanumeric() || letter == '_';
    let mut words = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let end = if inside(first) {
            rest.find(|letter| !inside(letter)).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (word, after) = rest.split_at(end);
        words.push(word);
        rest = after.trim_start();
    }
    words
}
