//! Android's files.

use std::{collections::BTreeSet, fs};

use resvg::usvg::roxmltree::Node;
use xtask::ladder::abi::Abi;

use crate::{packaging, parse, read, values};

#[test]
fn asks_for_what_is_documented() {
    let asked = values(
        &read("packaging/android/AndroidManifest.xml"),
        "uses-permission",
        "name",
    );
    let asked: BTreeSet<_> = asked
        .iter()
        .map(|name| name.trim_start_matches("android.permission."))
        .collect();
    let docs = read("docs/phones.md");
    let rows = docs.lines().filter_map(|line| line.strip_prefix("| `"));
    let documented: BTreeSet<_> = rows
        .filter_map(|row| row.split_once('`'))
        .map(|(name, _)| name)
        .filter(|name| {
            name.bytes()
                .all(|byte| byte.is_ascii_uppercase() || byte == b'_')
        })
        .collect();
    assert_eq!(
        asked, documented,
        "AndroidManifest.xml and the table of docs/phones.md"
    );
}

#[test]
fn has_every_resource_that_is_named_and_dx_writes_none_of_them() {
    let folder = packaging().join("android/res");
    let mut texts = vec![read("packaging/android/AndroidManifest.xml")];
    let mut there = BTreeSet::new();
    for kind in fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
    {
        let name = kind.file_name().unwrap().to_str().unwrap();
        let kind_name = name.split('-').next().unwrap().to_owned();
        for file in fs::read_dir(&kind)
            .unwrap()
            .map(|entry| entry.unwrap().path())
        {
            let stem = file.file_stem().unwrap().to_str().unwrap().to_owned();
            assert!(
                stem.starts_with("sportello"),
                "{}: dx may write a file of this name",
                file.display()
            );
            let text = fs::read_to_string(&file).unwrap();
            if kind_name == "values" {
                let document = parse(&text);
                let elements = document.root_element().children().filter(Node::is_element);
                there.extend(elements.map(|node| {
                    format!(
                        "@{}/{}",
                        node.tag_name().name(),
                        node.attribute("name").unwrap()
                    )
                }));
            } else {
                there.insert(format!("@{kind_name}/{stem}"));
            }
            texts.push(text);
        }
    }
    let mut named = BTreeSet::new();
    for text in &texts {
        for node in parse(text).descendants() {
            let attributes = node
                .attributes()
                .map(|attribute| attribute.value().to_owned());
            named.extend(attributes.chain(node.text().map(|text| text.trim().to_owned())));
        }
    }
    named.retain(|value| value.starts_with('@') && !value.starts_with("@android:"));
    assert!(named.len() > 5, "{named:?}");
    let missing: Vec<_> = named.difference(&there).collect();
    assert!(missing.is_empty(), "named, but not there: {missing:?}");
}

#[test]
fn two_sides_agree_on_the_file_that_is_handed_over_and_on_back() {
    let activity = read("packaging/android/MainActivity.kt");
    let rust = read("app/platform/native/paths/android.rs");
    let name = |text: &str| {
        let (_, after) = text.split_once("GIVEN").unwrap();
        after.split('"').nth(1).unwrap().to_owned()
    };
    let given = read("packaging/android/kotlin/GivenFile.kt");
    let kotlin = given.split("const val ").nth(1).unwrap();
    assert_eq!(name(kotlin), name(&rust));
    assert!(
        activity.contains("[data-back]")
            && read("app/components/bars.rs").contains("\"data-back\"")
    );
    assert!(
        activity.starts_with("package dev.dioxus.main\n"),
        "the package that dx wants"
    );
    let listed = values(
        &read("packaging/android/AndroidManifest.xml"),
        "activity",
        "configChanges",
    )
    .concat();
    for change in [
        "locale",
        "layoutDirection",
        "uiMode",
        "fontScale",
        "density",
        "orientation",
        "screenSize",
    ] {
        assert!(
            listed.split('|').any(|one| one == change),
            "{change} would make the window anew"
        );
    }
}

#[test]
fn the_activity_has_each_function_that_rust_calls() {
    let activity = read("packaging/android/MainActivity.kt");
    let mut called = BTreeSet::new();
    let mut folders = vec![
        xtask::workspace::root()
            .unwrap()
            .join("app/platform/native"),
    ];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
        {
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(path).unwrap();
            for (call, gives) in [
                ("ask(\"", "String"),
                ("answer(\"", "String"),
                ("tell(\"", ""),
            ] {
                let call = format!("bridge::{call}");
                let calls = text.split(&call).skip(1);
                called.extend(
                    calls.map(|after| (after.split('"').next().unwrap().to_owned(), gives)),
                );
            }
        }
    }
    assert!(called.len() > 5, "{called:?}");
    for (name, gives) in called {
        let (_, after) = activity
            .split_once(&format!("\n    fun {name}("))
            .unwrap_or_else(|| panic!("MainActivity.kt has no public {name}"));
        let (takes, after) = after.split_once(')').unwrap();
        let ours = takes
            .split(',')
            .all(|one| one.is_empty() || one.ends_with(": String"));
        assert!(ours, "{name} takes texts alone: {takes}");
        let given = after.lines().next().unwrap();
        assert_eq!(
            given.contains(": String"),
            gives == "String",
            "{name}{given}"
        );
    }
    // The words that both sides read.
    let ours =
        read("packaging/android/kotlin/Locator.kt") + &read("packaging/android/kotlin/Speaker.kt");
    let rust = read("app/platform/position.rs") + &read("app/platform/native/voice/android.rs");
    for word in [
        "denied",
        "denied-for-ever",
        "timeout",
        "unsupported",
        "done",
        "stopped",
        "no-voice",
    ] {
        let word = format!("\"{word}\"");
        assert!(rust.contains(&word) && ours.contains(&word), "{word}");
    }
}

#[test]
fn only_what_is_shared_is_handed_to_other_apps() {
    let manifest = read("packaging/android/AndroidManifest.xml");
    let authorities = values(&manifest, "provider", "authorities");
    assert_eq!(authorities.len(), 1, "one provider");
    assert_eq!(values(&manifest, "provider", "exported"), ["false"]);
    let activity = read("packaging/android/MainActivity.kt");
    assert!(activity.contains(&format!("getUriForFile(this, \"{}\"", authorities[0])));
    let paths = read("packaging/android/res/xml/sportello_files.xml");
    let paths = parse(&paths);
    let paths: Vec<_> = paths
        .root_element()
        .children()
        .filter(Node::is_element)
        .collect();
    assert_eq!(paths.len(), 1);
    let folder = paths[0].attribute("path").unwrap().trim_end_matches('/');
    assert!(read("app/platform/native/share/android.rs").contains(&format!(".join(\"{folder}\")")));
}

#[test]
fn both_abis_are_built_and_gradle_is_given_what_it_reads() {
    let script = read("scripts/phones/android.sh");
    let gradle = read("packaging/android/sportello.gradle");
    let asked = gradle.split("System.getenv('").skip(1);
    let asked: BTreeSet<_> = asked
        .map(|after| after.split('\'').next().unwrap())
        .collect();
    assert!(asked.contains("SPORTELLO_ABI"), "{asked:?}");
    for name in asked {
        assert!(script.contains(name), "{name} is given by nobody");
    }
    let config = read(".cargo/config.toml");
    for abi in Abi::ALL {
        let (name, target) = (abi.name(), abi.target());
        assert!(script.contains(&format!("{name}) target={target} ")));
        let flags = format!("[target.{target}]\nrustflags = [\"-Clink-arg=-Wl,--version-script=");
        assert!(config.contains(&flags), "{target} shows every name");
    }
}
