//! Apple's files.

use std::collections::BTreeSet;

use sportello_core::view::OUTSIDE;

use plist::Value;

use crate::{entry, packaging, parse, read, strings};

/// What a privacy manifest may say: <https://developer.apple.com/documentation/bundleresources/privacy-manifest-files>.
const PRIVACY: [&str; 4] = [
    "NSPrivacyTracking",
    "NSPrivacyTrackingDomains",
    "NSPrivacyCollectedDataTypes",
    "NSPrivacyAccessedAPITypes",
];

/// What it may be asked why an app uses it, and the reasons that Apple takes:
/// <https://developer.apple.com/documentation/bundleresources/describing-use-of-required-reason-api>.
const REASONS: [(&str, &[&str]); 5] = [
    ("FileTimestamp", &["DDA9.1", "C617.1", "3B52.1", "0A2A.1"]),
    ("SystemBootTime", &["35F9.1", "8FFB.1", "3D61.1"]),
    ("DiskSpace", &["85F4.1", "E174.1", "7D9E.1", "B728.1"]),
    ("ActiveKeyboards", &["3EC4.1", "54BD.1"]),
    ("UserDefaults", &["CA92.1", "1C8F.1", "C56D.1", "AC6B.1"]),
];

/// A property list, read by a reader that takes only what the format allows.
fn list(name: &str) -> plist::Dictionary {
    let path = packaging().join("ios").join(name);
    let value = Value::from_file(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
    value.into_dictionary().unwrap()
}

#[test]
fn reads_as_property_lists_with_the_types_that_apple_documents() {
    let info = list("Info.plist");
    for key in [
        "CFBundleIdentifier",
        "CFBundleVersion",
        "CFBundleShortVersionString",
        "CFBundleDevelopmentRegion",
    ] {
        let text = info.get(key).and_then(Value::as_string);
        assert!(
            text.is_some_and(|text| !text.is_empty()),
            "Info.plist: {key} is no text"
        );
    }
    for key in [
        "CFBundleLocalizations",
        "CFBundleDocumentTypes",
        "LSApplicationQueriesSchemes",
    ] {
        let many = info.get(key).and_then(Value::as_array);
        assert!(
            many.is_some_and(|many| !many.is_empty()),
            "Info.plist: {key} is no array"
        );
    }
    let privacy = list("PrivacyInfo.xcprivacy");
    for key in privacy.keys() {
        assert!(
            PRIVACY.contains(&key.as_str()),
            "{key} is nothing that Apple documents"
        );
    }
    for key in PRIVACY {
        assert!(
            privacy.contains_key(key),
            "PrivacyInfo.xcprivacy does not say {key}"
        );
    }
    let uses = privacy
        .get("NSPrivacyAccessedAPITypes")
        .and_then(Value::as_array)
        .unwrap();
    assert!(!uses.is_empty());
    for one in uses {
        let one = one.as_dictionary().unwrap();
        let name = one
            .get("NSPrivacyAccessedAPIType")
            .and_then(Value::as_string)
            .unwrap();
        let (_, taken) = REASONS
            .iter()
            .find(|(kind, _)| name == format!("NSPrivacyAccessedAPICategory{kind}"))
            .unwrap_or_else(|| panic!("{name} is no category of Apple's"));
        let given = one
            .get("NSPrivacyAccessedAPITypeReasons")
            .and_then(Value::as_array)
            .unwrap();
        assert!(!given.is_empty(), "{name} has no reason");
        for reason in given {
            let reason = reason.as_string().unwrap();
            assert!(
                taken.contains(&reason),
                "{reason} is no reason that Apple takes for {name}"
            );
        }
    }
}

#[test]
fn is_told_of_the_links_the_files_and_one_purpose() {
    let text = read("packaging/ios/Info.plist");
    let plist = parse(&text);
    let links: BTreeSet<_> = OUTSIDE.iter().map(|scheme| (*scheme).to_owned()).collect();
    assert_eq!(strings(&plist, "LSApplicationQueriesSchemes"), links);
    assert_eq!(
        strings(&plist, "public.filename-extension"),
        BTreeSet::from(["sportello".to_owned()])
    );
    let exported = entry(&plist, "UTTypeIdentifier")
        .and_then(|node| node.text())
        .unwrap();
    assert_eq!(
        strings(&plist, "LSItemContentTypes"),
        BTreeSet::from([exported.to_owned()])
    );
    let keys = plist
        .descendants()
        .filter(|node| node.has_tag_name("key"))
        .filter_map(|key| key.text());
    let asks: Vec<_> = keys
        .filter(|key| key.ends_with("UsageDescription"))
        .collect();
    assert_eq!(
        asks,
        ["NSLocationWhenInUseUsageDescription"],
        "what iOS asks the person for"
    );
    let purpose = entry(&plist, asks[0]).and_then(|node| node.text()).unwrap();
    let italian = read("packaging/ios/it.lproj/InfoPlist.strings");
    assert!(italian.contains(&format!("\"{}\" = ", asks[0])));
    assert!(
        italian.contains(&format!("\"{purpose}\"")),
        "the purpose in Info.plist is the Italian one"
    );
}

#[test]
fn is_told_that_nothing_is_collected() {
    let text = read("packaging/ios/PrivacyInfo.xcprivacy");
    let list = parse(&text);
    let tracking = entry(&list, "NSPrivacyTracking").unwrap();
    assert!(tracking.has_tag_name("false"));
    assert!(strings(&list, "NSPrivacyTrackingDomains").is_empty());
    let collected = entry(&list, "NSPrivacyCollectedDataTypes").unwrap();
    assert!(collected.has_tag_name("array") && !collected.has_children());
}
