//! What a library's bytes are spent on: by part of the file, and by the crate whose name a symbol has.

use std::{collections::BTreeMap, fmt::Write as _};

/// Under this share of all, in thousandths, a crate is not named.
const SMALL: u64 = 10;

/// Whose name nobody knows: texts and tables that the compiler merges, the catalogue among them.
pub const CONSTANTS: &str = "constants without a name, the catalogue among them";

/// The crate of a symbol, as its name says it; a trait's method counts for the type. What is not Rust's is C's: SQLite, ring,
/// libunwind.
pub fn owner(symbol: &str) -> String {
    if symbol.starts_with("anon.") {
        return CONSTANTS.to_owned();
    }
    let Ok(name) = rustc_demangle::try_demangle(symbol) else {
        return "C".to_owned();
    };
    let name = format!("{name:#}");
    let inside = |letter: char| letter.is_alphanumeric() || letter == '_';
    let mut words = name.split(|letter| !inside(letter));
    // References and pointers stand before the type's name.
    let word = words.find(|word| !matches!(*word, "" | "mut" | "const" | "dyn" | "as" | "impl"));
    match word {
        Some(word) if name.contains(&format!("{word}::")) => word.to_owned(),
        _ => "Rust's own types".to_owned(),
    }
}

/// A table of bytes by crate, the largest first, of symbols and their bytes.
pub fn table(sizes: &[(String, u64)]) -> String {
    let mut crates = BTreeMap::<String, u64>::new();
    for (symbol, bytes) in sizes {
        *crates.entry(owner(symbol)).or_default() += bytes;
    }
    let all: u64 = crates.values().sum();
    let mut crates: Vec<_> = crates.into_iter().collect();
    crates.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    let (large, small): (Vec<_>, Vec<_>) = crates
        .into_iter()
        .partition(|(_, bytes)| bytes * 1000 >= all * SMALL);
    let mut text = String::new();
    for (name, bytes) in &large {
        let _ = writeln!(text, "  {bytes:>10}  {name}");
    }
    let rest: u64 = small.iter().map(|(_, bytes)| bytes).sum();
    let _ = writeln!(text, "  {rest:>10}  {} others", small.len());
    let _ = writeln!(text, "  {all:>10}  all that have a name");
    text
}
