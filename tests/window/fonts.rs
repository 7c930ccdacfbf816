//! The font of a language's bundle draws the window of a device that has no letters of the language's script.

use std::{fs, path::Path};

use sportello_tests::{
    artefacts,
    feed::Feed,
    screen::{Picture, SIZE, Screen, Start},
};
use tempfile::TempDir;

use crate::{data, is_list};

/// Debian's fonts-noto-core (scripts/setup.sh).
const NOTO: &str = "/usr/share/fonts/truetype/noto";

/// A device with no letters but those of Noto Sans: Latin, Greek, Cyrillic. Gives the file that says so to fontconfig.
fn without_arabic(folder: &Path) -> std::path::PathBuf {
    let (fonts, file) = (folder.join("fonts"), folder.join("fonts.conf"));
    fs::create_dir_all(&fonts).expect("a folder");
    for name in ["NotoSans-Regular.ttf", "NotoSans-Bold.ttf"] {
        fs::copy(Path::new(NOTO).join(name), fonts.join(name)).expect("a font");
    }
    let said = format!(
        "<?xml version=\"1.0\"?><fontconfig><dir>{}</dir><cachedir>{}</cachedir></fontconfig>",
        fonts.display(),
        folder.join("cache").display()
    );
    fs::write(&file, said).expect("a file");
    file
}

/// The list in Persian on such a device, whose bundle was packed with this font or with none.
fn persian(screen: &Screen, name: &str, font: Option<&str>) -> Picture {
    let publisher = Feed::new();
    publisher.run(&["locales", "new", "fa"]);
    for file in ["app.ftl", "base.ftl"] {
        let text = artefacts::root().join("tests/thirteenth/fa").join(file);
        fs::copy(text, publisher.path("locales/fa").join(file)).expect("a file");
    }
    let font = font.map(|font| format!("{NOTO}/{font}"));
    let mut pack = vec!["locales", "pack", "fa", "--by", "a test"];
    pack.extend(font.iter().flat_map(|font| ["--font", font]));
    publisher.run(&pack);
    publisher.publish();
    publisher.run(&["bundle", "site", "--locale", "fa", "--out", "fa.sportello"]);
    let (person, device) = (data("fa"), TempDir::new().expect("a folder"));
    let start =
        Start::new(person.path()).variable("FONTCONFIG_FILE", without_arabic(device.path()));
    let taken = start
        .variable("SPORTELLO_ROOT", publisher.root())
        .argument(&publisher.path("fa.sportello"));
    let app = screen.open_as(&taken);
    app.rest(name, "the list", is_list)
}

#[test]
fn a_window_without_the_letters_of_a_language_draws_with_the_font_of_its_bundle() {
    let screen = Screen::start();
    let boxes = persian(&screen, "fonts-none", None);
    let naskh = Some("NotoNaskhArabic-Regular.ttf");
    let drawn = persian(&screen, "fonts-naskh", naskh);
    let again = persian(&screen, "fonts-naskh-again", naskh);
    assert!(drawn.shows(&again), "the same font draws the same");
    // The first heading, and the rooms' names below.
    let (top, bottom) = (70..120, SIZE.1 - 30..SIZE.1 - 5);
    for lines in [top, bottom] {
        let part = |picture: &Picture| picture.part(12..SIZE.0 - 12, lines.clone());
        assert!(part(&boxes) != part(&drawn), "the letters of the bundle");
    }
}
