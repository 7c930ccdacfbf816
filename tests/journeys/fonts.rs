//! A font that `sportello locales pack --font` has cut draws every word of its language as the whole font does, letters that
//! join and marks that stand on others among them. The browser shapes and draws both.

use std::{collections::BTreeSet, fs, path::Path};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use sportello_tests::{Page, feed::Feed, journey};

/// Draws words with two fonts; names those that are not the same to the pixel, those that the fonts did not draw, and those
/// that look the same when no letter joins another.
const DRAWN: &str = "(async ({ whole, cut, words }) => {
    const bytes = (text) => Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
    for (const [family, text] of [['Whole', whole], ['Cut', cut]])
        document.fonts.add(await new FontFace(family, bytes(text)).load());
    const canvas = new OffscreenCanvas(700, 110), pen = canvas.getContext('2d', { willReadFrequently: true });
    const draw = (family, text) => {
        // Without hints, which are cut away: a phone's screen is too fine for them.
        pen.textRendering = 'geometricPrecision';
        pen.font = `40px ${family}`;
        pen.clearRect(0, 0, 700, 110);
        pen.fillText(text, 20, 70);
        const pixels = new Uint32Array(pen.getImageData(0, 0, 700, 110).data.buffer);
        return pen.measureText(text).width + ':' + pixels.reduce((sum, one, at) => one ? (sum * 31 + at + one) | 0 : sum, 0);
    };
    const apart = (word) => [...word].join('\\u200c');
    return {
        // The space too, though nobody sees it: see cli/src/locales/font.rs.
        other: [' ', ...words].filter((word) => draw('Whole', word) !== draw('Cut', word)),
        foreign: words.filter((word) => draw('Nobody', word) === draw('Cut', word)),
        unjoined: words.filter((word) => draw('Cut', apart(word)) === draw('Cut', word)),
    };
})(window.drawing)";

/// Packs a language with a font and has its words drawn with what was cut and with the font itself.
fn drawn(page: &Page, tag: &str, texts: &[(&str, String)], font: &str) -> (Vec<String>, Value) {
    let publisher = Feed::new();
    publisher.run(&["locales", "new", tag]);
    for (name, text) in texts {
        let file = publisher.path("locales").join(tag).join(name);
        fs::write(file, text).expect("a file");
    }
    publisher.run(&["locales", "pack", tag, "--by", "a test", "--font", font]);
    let cut = publisher.path("bundles").join(tag).join("font.woff2");
    let words: BTreeSet<&str> = texts
        .iter()
        .flat_map(|(_, text)| text.lines())
        .filter_map(|line| line.split_once(" = "))
        .flat_map(|(_, text)| text.split(|letter: char| letter < '\u{180}'))
        .filter(|word| word.chars().any(char::is_alphabetic))
        .collect();
    let base64 = |path: &Path| STANDARD.encode(fs::read(path).expect("a font"));
    let asked = json!({ "whole": base64(Path::new(font)), "cut": base64(&cut), "words": words });
    let words = words.into_iter().map(str::to_owned).collect();
    page.eval(&format!("void (window.drawing = {asked})"));
    (words, page.eval(DRAWN))
}

#[test]
fn a_cut_font_of_a_joined_script_joins_as_the_whole_one() {
    journey("fonts-joined", |j| {
        let page = j.open("/");
        let texts = ["base.ftl", "app.ftl"].map(|name| (name, crate::thirteenth::material(name)));
        // Of Debian's fonts-noto-core (scripts/setup.sh).
        for font in ["NotoNaskhArabic-Regular.ttf", "NotoSansArabic-Regular.ttf"] {
            let font = format!("/usr/share/fonts/truetype/noto/{font}");
            let (words, drawn) = drawn(&page, "fa", &texts, &font);
            assert!(words.len() > 400, "the words of a language: {words:?}");
            assert_eq!(drawn["other"], json!([]), "{font}");
            assert_eq!(drawn["foreign"], json!([]), "{font}");
            let unjoined = drawn["unjoined"].as_array().expect("a list").len();
            assert!(unjoined < words.len() / 10, "{font}: {}", drawn["unjoined"]);
        }
    });
}

#[test]
fn a_cut_font_with_marks_on_marks_draws_as_the_whole_one() {
    journey("fonts-marks", |j| {
        let page = j.open("/");
        let base = "locale-name = ไทย\nlocale-reviewed = yes\n".to_owned();
        // Vowels and tones above and below, some two on one letter. Not U+0E33, which is drawn as two signs, of which the cut font
        // still lacks one.
        let app = "room-near = ใกล้ที่นี่\nroom-search = ค้นหา\nroom-saved = บันทึกแล้ว\nroom-help = ช่วยเหลือ\n\
                   back = กลับ\nclose = ปิด\nhelp-title = หมายเลขโทรศัพท์ที่โทรได้\nlanguage-title = ภาษา\n\
                   saved-title = ที่บันทึกไว้\nsearch-title = ผู้ใหญ่ กู้ ญี่ปุ่น ฐานะ\n";
        let texts = [("base.ftl", base), ("app.ftl", app.to_owned())];
        // Of Debian's fonts-tlwg-loma-ttf (scripts/setup.sh). What it says of its licence is longer than a bundle holds.
        let font = "/usr/share/fonts/truetype/tlwg/Loma.ttf";
        let (words, drawn) = drawn(&page, "th", &texts, font);
        assert_eq!(words.len(), 14, "{words:?}");
        assert_eq!(drawn["other"], json!([]));
        assert_eq!(drawn["foreign"], json!([]));
    });
}
