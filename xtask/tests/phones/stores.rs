//! What the stores are told, against what they take. Each rule is broken here, to see that it is noticed.

use png::{BitDepth, ColorType, Encoder};
use xtask::{
    phones::rules::{self, FEATURE, IPAD, IPHONE, PHONE, Size, Tree},
    workspace,
};

use crate::{entry, parse, read};

fn tree() -> Tree {
    rules::tree(&workspace::root().unwrap()).unwrap()
}

/// A grey picture.
fn picture(size: Size, colours: ColorType) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, size.width, size.height);
    encoder.set_color(colours);
    encoder.set_depth(BitDepth::Eight);
    let pixels = size.width as usize * size.height as usize;
    let mut writer = encoder.write_header().unwrap();
    writer
        .write_image_data(&vec![128; pixels * colours.samples()])
        .unwrap();
    drop(writer);
    bytes
}

/// What is found in the tree when this text or picture stands at a path.
fn with(path: &str, bytes: &[u8]) -> String {
    let mut tree = tree();
    tree.insert(path.into(), bytes.into());
    rules::faults(&tree).join("\n")
}

#[test]
fn take_what_they_are_told() {
    let faults = rules::faults(&tree());
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn refuse_texts_that_are_too_long_or_empty() {
    for (path, most) in [
        ("metadata/android/it-IT/title.txt", 30),
        ("metadata/android/sq/short_description.txt", 80),
        ("metadata/android/bn-BD/full_description.txt", 4000),
        ("metadata/android/ar/changelogs/100.txt", 500),
        ("metadata/it/name.txt", 30),
        ("metadata/ar-SA/subtitle.txt", 30),
        ("metadata/zh-Hans/promotional_text.txt", 170),
        ("metadata/ur/description.txt", 4000),
        ("metadata/uk/release_notes.txt", 4000),
    ] {
        // Letters of two bytes, no two the same beside each other.
        let text: String = "дізнатися ".chars().cycle().take(most - 1).collect();
        assert_eq!(with(path, format!("{text}я\n").as_bytes()), "", "{path}");
        let long = with(path, format!("{text}яя").as_bytes());
        assert!(
            long.contains(&format!("has {} characters", most + 1)),
            "{path}: {long}"
        );
        let empty = with(path, b"\n");
        assert!(empty.contains("has 0 characters"), "{path}: {empty}");
    }
    let path = "metadata/ar-SA/keywords.txt";
    assert_eq!(with(path, "ع".repeat(50).as_bytes()), "");
    let long = with(path, "ع".repeat(51).as_bytes());
    assert!(long.contains("has 102 bytes"), "{long}");
    let short = with("metadata/it/name.txt", b"S");
    assert!(short.contains("has 1 characters"), "{short}");
}

#[test]
fn refuse_texts_without_manners() {
    for path in [
        "metadata/android/en-US/title.txt",
        "metadata/android/en-US/short_description.txt",
        "metadata/en-US/name.txt",
        "metadata/en-US/subtitle.txt",
        "metadata/en-US/promotional_text.txt",
    ] {
        for (text, what) in [
            ("Sportello \u{1f4cd}", "emoji"),
            ("Sportello \u{2605}", "emoji"),
            ("Sportello!!", "twice"),
            ("SPORTELLO", "shouts"),
            ("Free desks", "free"),
            ("The Best desk", "best"),
            ("#1 desk", "#1"),
            ("Download now: desks", "download now"),
            ("Sportelli gratis", "gratis"),
            ("最佳办事处", "最佳"),
            ("مكتب مجاني", "مجاني"),
            ("সেরা অফিস", "সেরা"),
            ("Desk\u{2068}1\u{2069}", "cannot be seen"),
        ] {
            let found = with(path, text.as_bytes());
            assert!(found.contains(what), "{path}: {text}: {found}");
        }
        for fine in [
            "Sportello",
            "Freedom of movement",
            "In danger, call 112.",
            "সবচেয়ে কাছের",
        ] {
            assert_eq!(with(path, fine.as_bytes()), "", "{fine}");
        }
    }
    let found = with("metadata/it/name.txt", &[0xff, 0xfe]);
    assert!(found.contains("is not UTF-8"), "{found}");
}

#[test]
fn read_no_file_of_another_name_or_language() {
    for path in [
        "metadata/android/it/title.txt",
        "metadata/android/it-IT/name.txt",
        "metadata/android/it-IT/changelogs/next.txt",
        "metadata/android/it-IT/images/banner.png",
        "metadata/mk-MK/name.txt",
        "metadata/it-IT/name.txt",
        "metadata/it/title.txt",
        "screenshots/sq/1.png",
        "notes.txt",
    ] {
        let found = with(path, b"Sportello");
        assert!(found.contains("no store reads"), "{path}: {found}");
    }
    let mut tree = tree();
    tree.remove("metadata/android/mk-MK/title.txt").unwrap();
    tree.remove("metadata/bn/keywords.txt").unwrap();
    assert_eq!(
        rules::faults(&tree),
        [
            "metadata/android/mk-MK/title.txt: is missing",
            "metadata/bn/keywords.txt: is missing"
        ]
    );
}

#[test]
fn refuse_pictures_of_another_size_or_kind() {
    let rgb = ColorType::Rgb;
    let size = |width, height| Size { width, height };
    let phone = "metadata/android/ro/images/phoneScreenshots/1.png";
    let feature = "metadata/android/en-US/images/featureGraphic.png";
    let icon = "metadata/android/en-US/images/icon.png";
    let apple = "screenshots/ro/1.png";
    let ipad = "screenshots/ro/1_IPAD_PRO_3GEN_129.png";
    for (path, bytes, what) in [
        (phone, picture(size(319, 500), rgb), "320 to 3840"),
        (phone, picture(size(1000, 2001), rgb), "320 to 3840"),
        (phone, picture(PHONE, ColorType::Rgba), "24 bits"),
        (phone, picture(PHONE, ColorType::Grayscale), "24 bits"),
        (phone, b"GIF89a".to_vec(), "is no PNG"),
        (feature, picture(size(1024, 512), rgb), "is 1024 x 512"),
        (feature, picture(FEATURE, ColorType::Rgba), "24 bits"),
        (icon, picture(size(511, 512), rgb), "is 511 x 512"),
        (apple, picture(size(1320, 2867), rgb), "is 1320 x 2867"),
        (apple, picture(IPHONE, ColorType::Rgba), "24 bits"),
        (apple, picture(IPAD, rgb), "says IPAD_PRO_3GEN_129"),
        (ipad, picture(IPHONE, rgb), "says IPAD_PRO_3GEN_129"),
        (
            "screenshots/ro/list.png",
            picture(IPHONE, rgb),
            "begins with its number",
        ),
    ] {
        let found = with(path, &bytes);
        assert!(found.contains(what), "{path}: {what}: {found}");
    }
    let mut heavy = picture(FEATURE, rgb);
    heavy.resize(1024 * 1024 + 1, 0);
    let found = with(feature, &heavy);
    assert!(found.contains("has 1048577 bytes"), "{found}");
}

#[test]
fn refuse_too_few_and_too_many_pictures() {
    let counted = |folder: &str, counts: &[(&str, usize, Size)]| {
        let mut tree = tree();
        tree.retain(|path, _| !path.starts_with(folder));
        for (end, count, size) in counts {
            for number in 0..*count {
                let path = format!("{folder}{number:02}{end}");
                tree.insert(path, picture(*size, ColorType::Rgb));
            }
        }
        rules::faults(&tree).join("\n")
    };
    let small = Size {
        width: 320,
        height: 640,
    };
    let folder = "metadata/android/sq/images/phoneScreenshots/";
    for (count, fine) in [(0, true), (1, false), (2, true), (8, true), (9, false)] {
        let found = counted(folder, &[(".png", count, small)]);
        assert_eq!(found.is_empty(), fine, "{count}: {found}");
    }
    let folder = "screenshots/ur/";
    let ipad = format!("_{}.png", rules::IPAD_NAME);
    for (phones, pads, fine) in [(0, 0, true), (1, 1, true), (1, 0, false), (0, 1, false)] {
        let found = counted(folder, &[(".png", phones, IPHONE), (&ipad, pads, IPAD)]);
        assert_eq!(found.is_empty(), fine, "{phones}, {pads}: {found}");
    }
    let found = counted(folder, &[(".png", 11, IPHONE), (&ipad, 1, IPAD)]);
    assert!(found.contains("11 pictures of an iPhone"), "{found}");
}

/// Apple wants pictures of each kind of device that the app says it is for.
#[test]
fn are_told_of_the_devices_that_there_are_pictures_of() {
    let plist = read("packaging/ios/Info.plist");
    let plist = parse(&plist);
    let families = entry(&plist, "UIDeviceFamily").expect("UIDeviceFamily");
    let families: Vec<_> = families.children().filter_map(|node| node.text()).collect();
    let families: Vec<_> = families.iter().map(|text| text.trim()).collect();
    let families: Vec<_> = families.iter().filter(|text| !text.is_empty()).collect();
    // https://developer.apple.com/documentation/bundleresources/information-property-list/uidevicefamily
    assert_eq!(families, [&"1", &"2"], "iPhone and iPad");
}
