//! Apple's files.

use std::collections::BTreeSet;

use sportello_core::view::OUTSIDE;

use crate::{entry, parse, read, strings};

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
