//! `locales pack`: what a phone would not take whole is told with file, line and remedy, and nothing is written.

use crate::folder::Folder;
use crate::run::{failed, json, refused};

/// Packs Romanian of a folder, into it.
fn pack<'a>(folder: &'a Folder, out: &'a str) -> [&'a str; 9] {
    [
        "locales",
        "pack",
        "ro",
        "--dir",
        folder.dir(),
        "--out",
        out,
        "--by",
        "somebody",
    ]
}

/// What packing complains of, and that nothing was written.
#[track_caller]
fn fault(folder: &Folder, expected: &[&str]) {
    let out = folder.dir().to_owned() + "/out";
    let said = failed(&pack(folder, &out));
    for expected in expected {
        assert!(said.contains(expected), "{expected}\n{said}");
    }
    assert!(!folder.path().join("out").exists());
}

/// Romanian with another value of `back`, and the line where it stands.
fn with(value: &str) -> (Folder, String) {
    let folder = Folder::with(&["it", "en", "ro"]);
    folder.say("ro/app.ftl", "back", value);
    let text = folder.read("ro/app.ftl");
    let line = text
        .lines()
        .position(|line| line.starts_with("back ="))
        .unwrap()
        + 1;
    let place = format!("{}/ro/app.ftl:{line}: ", folder.dir());
    (folder, place)
}

#[test]
fn a_whole_language_is_packed() {
    let folder = Folder::with(&["it", "en", "ro"]);
    let out = folder.dir().to_owned() + "/out";
    folder.write(
        "ro/bundle.json",
        r#"{"made_by": "one", "contact": "x@example.org"}"#,
    );
    let packed = json(&pack(&folder, &out));
    assert_eq!(
        (&packed["percent"], &packed["texts"]),
        (&100.into(), &0.into())
    );
    let meta: serde_json::Value = serde_json::from_str(&folder.read("out/ro/bundle.json")).unwrap();
    // The command line has the last word.
    assert_eq!(
        (&meta["made_by"], &meta["contact"]),
        (&"somebody".into(), &"x@example.org".into())
    );
    assert_eq!(folder.read("out/ro/app.ftl"), folder.read("ro/app.ftl"));
}

#[test]
fn terms_in_a_circle() {
    let (folder, place) = with("{ -one }");
    let text = folder.read("ro/app.ftl") + "\n-one = { -two }\n-two = { -one }\n";
    folder.write("ro/app.ftl", &text);
    let line = text.lines().count();
    let circle = format!(
        "{}/ro/app.ftl:{line}: fault [reference] -two: `-two` refers back to itself",
        folder.dir()
    );
    fault(
        &folder,
        &[
            &place,
            &circle,
            "remedy: break the circle",
            "nothing was packed",
        ],
    );
}

#[test]
fn a_message_of_a_megabyte() {
    let (folder, place) = with(&"x".repeat(1 << 20));
    fault(
        &folder,
        &[
            &format!("{place}fault [too_long] back: it has 1048576 bytes, a phone takes 4096"),
            "remedy: shorten it",
        ],
    );
}

#[test]
fn a_placeable_that_the_screen_does_not_give() {
    let (folder, place) = with("{ $town }");
    let what = "fault [placeables] back: `back` has the variables $town, the source has none";
    fault(
        &folder,
        &[&format!("{place}{what}"), "remedy: use the same as"],
    );
}

#[test]
fn what_only_a_phone_refuses() {
    let folder = Folder::with(&["it", "en", "ro"]);
    folder.write("ro/audio/app-name.opus", "no sound");
    fault(
        &folder,
        &[
            "a phone would not take `ro` whole: 1 fault",
            "ro/audio/app-name.opus:1: file: audio/app-name.opus is not what its name says",
        ],
    );
}

#[test]
fn a_bundle_for_another_app_and_one_of_nobody() {
    let folder = Folder::with(&["it", "en", "ro"]);
    folder.write("ro/bundle.json", r#"{"app": "9.0.0"}"#);
    fault(
        &folder,
        &[
            "ro/bundle.json:1: app: the bundle would be for app 9.0.0",
            "remedy: pack it with the sportello of app 9.0.0, or write 0.1.0",
        ],
    );
    folder.write("ro/bundle.json", "{\n\"app\": 1,,\n}");
    fault(&folder, &["ro/bundle.json:2: it is no object"]);
    folder.write("ro/bundle.json", r#"{"app": "0.1.0"}"#);
    let out = folder.dir().to_owned() + "/out";
    let said = refused(&pack(&folder, &out)[..7]);
    assert!(
        said.contains("nobody says who made it: give --by WHO"),
        "{said}"
    );
}

#[test]
fn texts_of_desks_without_what_they_translate() {
    let folder = Folder::with(&["it", "en", "ro"]);
    folder.write(
        "ro/translations.csv",
        "record,id,field,text,by\nservice,AP112,name,x,y\n",
    );
    fault(
        &folder,
        &[
            "ro/translations.csv:1: it lacks the columns of",
            "remedy: write it as CSV",
        ],
    );
    folder.write(
        "ro/translations.csv",
        "record,id,field,of,text,by\nservice,AP112\n",
    );
    fault(&folder, &["ro/translations.csv:2: "]);
}

#[test]
fn a_tag_that_is_none_and_a_language_that_is_not_there() {
    let folder = Folder::with(&["it", "en"]);
    let of = |tag: &'static str| {
        refused(&[
            "locales",
            "pack",
            tag,
            "--dir",
            folder.dir(),
            "--by",
            "somebody",
        ])
    };
    assert!(of("romanian").contains("`romanian` is no tag of a language"));
    assert!(of("mo").contains("`mo` is written `ro` (BCP 47)"));
    assert!(of("ro").contains("there is no language `ro` in"));
    assert!(of("ro").contains("`sportello locales new ro` begins it"));
}

/// A font of Debian's `fonts-noto-core` (scripts/setup.sh).
const NOTO: &str = "/usr/share/fonts/truetype/noto/";

#[test]
fn a_font_is_cut_to_what_the_language_says_and_keeps_its_licence() {
    let folder = Folder::with(&["it", "en", "ro"]);
    let out = folder.dir().to_owned() + "/out";
    let font = NOTO.to_owned() + "NotoSans-Regular.ttf";
    let mut asked = pack(&folder, &out).to_vec();
    asked.extend(["--font", &font]);
    let packed = json(&asked);
    assert_eq!(packed["font"]["missing"], "");
    let cut = std::fs::read(folder.path().join("out/ro/font.woff2")).unwrap();
    assert!(cut.starts_with(b"wOF2"));
    assert_eq!(packed["font"]["bytes"], cut.len());
    let whole = std::fs::metadata(&font).unwrap().len();
    assert!(
        u64::try_from(cut.len()).unwrap() * 20 < whole,
        "{} bytes of {whole}",
        cut.len()
    );
    let meta: serde_json::Value = serde_json::from_str(&folder.read("out/ro/bundle.json")).unwrap();
    assert_eq!(meta["font"], "Noto Sans");
    let licence = meta["font_licence"].as_str().unwrap();
    assert!(licence.contains("SIL Open Font License"), "{licence}");
}

#[test]
fn what_is_no_font_of_the_language_is_told_and_nothing_is_packed() {
    let folder = Folder::with(&["it", "en", "ro"]);
    let out = folder.dir().to_owned() + "/out";
    let none = folder.dir().to_owned() + "/ro/app.ftl";
    let other = NOTO.to_owned() + "NotoSansKhmer-Regular.ttf";
    // Of Debian's `fonts-tlwg-loma-otf`.
    let postscript = "/usr/share/fonts/opentype/tlwg/Loma.otf".to_owned();
    for (font, expected) in [
        (&none, "it is no font"),
        (&other, "it has none of the letters of this language"),
        (&postscript, "its letters are PostScript outlines"),
    ] {
        let mut asked = pack(&folder, &out).to_vec();
        asked.extend(["--font", font]);
        let said = failed(&asked);
        assert!(
            said.contains(expected) && said.contains(font.as_str()),
            "{said}"
        );
        assert!(said.contains("remedy: give a font"), "{said}");
        assert!(!folder.path().join("out").exists());
    }
}
