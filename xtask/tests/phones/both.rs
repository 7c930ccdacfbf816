//! What both systems are told.

use std::{collections::BTreeSet, fs};

use xtask::{phones, workspace};

use crate::{entry, languages, packaging, parse, read, strings, values};

/// The number behind `name` in a text of settings.
fn number(text: &str, name: &str) -> u32 {
    let found = text.lines().find_map(|line| line.trim().strip_prefix(name));
    let digits = found
        .unwrap_or_else(|| panic!("no {name}"))
        .trim_start_matches([' ', '=']);
    digits.parse().unwrap()
}

#[test]
fn repeat_what_the_app_is_now() {
    let root = workspace::root().unwrap();
    let svg = read("assets/brand/icon.svg");
    for (name, text) in phones::files(&svg).unwrap() {
        let there = fs::read_to_string(root.join(&name)).unwrap_or_default();
        assert_eq!(
            there, text,
            "{name} is old: run `cargo xtask phones` and commit it"
        );
    }
    for (name, bytes) in phones::pictures(&svg).unwrap() {
        let there = fs::read(root.join(&name)).unwrap_or_default();
        assert!(
            there == bytes,
            "{name} is old: run `cargo xtask phones` and commit it"
        );
    }
}

#[test]
fn have_the_version_of_cargo_and_one_level_everywhere() {
    let manifest = read("packaging/android/AndroidManifest.xml");
    let gradle = read("packaging/android/sportello.gradle");
    let dioxus = read("Dioxus.toml");
    let version = env!("CARGO_PKG_VERSION");
    let parts: Vec<u32> = version
        .split('.')
        .map(|part| part.parse().unwrap())
        .collect();
    let code = (parts[0] * 10_000 + parts[1] * 100 + parts[2]).to_string();
    assert_eq!(values(&manifest, "manifest", "versionName"), [version]);
    assert_eq!(
        values(&manifest, "manifest", "versionCode"),
        std::slice::from_ref(&code)
    );
    let plist = read("packaging/ios/Info.plist");
    let plist = parse(&plist);
    let text = |key| {
        entry(&plist, key)
            .and_then(|node| node.text())
            .unwrap_or_default()
            .to_owned()
    };
    assert_eq!(text("CFBundleShortVersionString"), version);
    assert_eq!(text("CFBundleVersion"), code);
    assert!(dioxus.contains(&format!("identifier = \"{}\"", text("CFBundleIdentifier"))));

    let least = values(&manifest, "uses-sdk", "minSdkVersion")
        .concat()
        .parse::<u32>()
        .unwrap();
    assert_eq!(number(&dioxus, "android_min_sdk_version"), least);
    assert_eq!(number(&dioxus, "min_sdk"), least);
    assert_eq!(number(&gradle, "android.defaultConfig.minSdk"), least);
    let aim = values(&manifest, "uses-sdk", "targetSdkVersion")
        .concat()
        .parse::<u32>()
        .unwrap();
    assert_eq!(number(&dioxus, "target_sdk"), aim);
    assert_eq!(number(&gradle, "android.defaultConfig.targetSdk"), aim);
}

/// What F-Droid's builders are told is pinned to the same versions as the rest.
#[test]
fn are_built_by_f_droid_with_the_same_versions() {
    let recipe = read("packaging/fdroid/it.sportello.app.yml");
    let dioxus = read("Dioxus.toml");
    assert!(dioxus.contains("identifier = \"it.sportello.app\""));
    let manifest = read("packaging/android/AndroidManifest.xml");
    let version = env!("CARGO_PKG_VERSION");
    let code = values(&manifest, "manifest", "versionCode").concat();
    let docs = read("docs/phones.md");
    let (_, ndk) = docs.split_once("\"ndk;").unwrap();
    let (ndk, _) = ndk.split_once('"').unwrap();
    for told in [
        format!("versionName: {version}"),
        format!("CurrentVersion: {version}"),
        format!("    versionCode: {code}"),
        format!("CurrentVersionCode: {code}"),
        format!("ndk: {ndk}"),
        format!("      {}.0 --target", env!("CARGO_PKG_RUST_VERSION")),
        format!("License: {}", env!("CARGO_PKG_LICENSE")),
        "dioxus-cli --version 0.7.10 --locked".to_owned(),
    ] {
        assert!(recipe.contains(&told), "the recipe does not say {told}");
    }
}

#[test]
fn send_nothing_in_cleartext_but_to_the_phone_itself() {
    let network = read("packaging/android/res/xml/sportello_network.xml");
    let network = parse(&network);
    for node in network.descendants() {
        if node.attribute("cleartextTrafficPermitted") == Some("true") {
            let domains: Vec<_> = node
                .descendants()
                .filter(|node| node.has_tag_name("domain"))
                .collect();
            assert_eq!(domains.len(), 1);
            assert_eq!(domains[0].text(), Some("127.0.0.1"));
            assert_eq!(domains[0].attribute("includeSubdomains"), Some("false"));
        }
        let authority = node.attribute("src");
        assert!(
            authority.is_none_or(|source| source == "system"),
            "{authority:?}"
        );
    }
    let base = network
        .descendants()
        .find(|node| node.has_tag_name("base-config"))
        .unwrap();
    assert_eq!(base.attribute("cleartextTrafficPermitted"), Some("false"));
    let application = read("packaging/android/AndroidManifest.xml");
    assert!(values(&application, "application", "usesCleartextTraffic").is_empty());
    let plist = read("packaging/ios/Info.plist");
    let allowed = entry(&parse(&plist), "NSAppTransportSecurity").map(|node| {
        let keys = node.children().filter(|node| node.has_tag_name("key"));
        keys.filter_map(|key| key.text().map(str::to_owned))
            .collect::<Vec<_>>()
    });
    assert_eq!(allowed.unwrap(), ["NSAllowsLocalNetworking"]);
}

#[test]
fn are_told_of_every_language() {
    let locales = read("packaging/android/res/xml/sportello_locales.xml");
    let locales: BTreeSet<_> = values(&locales, "locale", "name").into_iter().collect();
    assert_eq!(locales, languages());
    let plist = read("packaging/ios/Info.plist");
    assert_eq!(
        strings(&parse(&plist), "CFBundleLocalizations"),
        languages()
    );
    let folders = fs::read_dir(packaging().join("ios")).unwrap();
    let found = folders.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let named: BTreeSet<_> = found
        .filter_map(|name| name.strip_suffix(".lproj").map(str::to_owned))
        .collect();
    assert_eq!(named, languages());
}
