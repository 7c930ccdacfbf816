//! The phones' packages against the truth: what they ask for is what docs/phones.md says, what they repeat of the app is
//! what the app says. Whether a phone takes them, only a phone shows.

mod android;
mod both;
mod ios;
mod stores;

use std::{collections::BTreeSet, fs, path::PathBuf};

use resvg::usvg::roxmltree::{Document, Node, ParsingOptions};
use sportello_core::l10n::Locale;
use xtask::workspace;

/// The namespace of Android's attributes.
const ANDROID: &str = "http://schemas.android.com/apk/res/android";

fn packaging() -> PathBuf {
    workspace::root().unwrap().join("packaging")
}

fn read(path: &str) -> String {
    let path = workspace::root().unwrap().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn parse(text: &str) -> Document<'_> {
    let options = ParsingOptions {
        allow_dtd: true,
        ..ParsingOptions::default()
    };
    Document::parse_with_options(text, options).unwrap()
}

/// The values of one Android attribute of all elements of a name.
fn values(text: &str, element: &str, attribute: &str) -> Vec<String> {
    let document = parse(text);
    let elements = document
        .descendants()
        .filter(|node| node.has_tag_name(element));
    elements
        .filter_map(|node| node.attribute((ANDROID, attribute)))
        .map(str::to_owned)
        .collect()
}

/// What stands behind a key of a property list's outermost dictionary, or of one inside it.
fn entry<'a, 'input>(list: &'a Document<'input>, key: &str) -> Option<Node<'a, 'input>> {
    let keys = list.descendants().filter(|node| node.has_tag_name("key"));
    let mut named = keys.filter(|node| node.text() == Some(key));
    named.next()?.next_sibling_element()
}

/// The strings of an array of a property list.
fn strings(list: &Document, key: &str) -> BTreeSet<String> {
    let array = entry(list, key).unwrap_or_else(|| panic!("no {key}"));
    let texts = array.children().filter_map(|node| node.text());
    let texts = texts.map(str::trim).filter(|text| !text.is_empty());
    texts.map(str::to_owned).collect()
}

fn languages() -> BTreeSet<String> {
    let all = Locale::BUILT_IN.iter();
    all.map(|locale| locale.code().to_owned()).collect()
}
