//! The Chinese font holds only the characters of the words: it must follow them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[test]
fn the_chinese_font_has_every_character_of_the_words() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |path: &str| fs::read_to_string(root.join(path)).expect("a file of the repository");
    let cut: BTreeSet<char> = read("assets/fonts/zh-Hans.txt").trim().chars().collect();
    let words = ["app.ftl", "base.ftl"].map(|name| read(&format!("locales/zh-Hans/{name}")));
    let words = words.iter().flat_map(|text| text.chars());
    let han = words.filter(|c| matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}'));
    let lacks: BTreeSet<char> = han.filter(|c| !cut.contains(c)).collect();
    assert!(
        lacks.is_empty(),
        "assets/fonts/zh-Hans.woff2 lacks {lacks:?}: run scripts/fonts/make.sh"
    );
}
