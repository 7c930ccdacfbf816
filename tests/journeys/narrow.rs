//! A small phone with large letters: nothing runs off the side, and what is pressed is large enough.

use sportello_tests::{Page, journey};

use crate::{screens, steps};

/// The least height of what is pressed, in CSS pixels (WCAG 2.2, 2.5.5 asks 44; the house asks 48).
const TAP: f64 = 48.0;

/// The screens of which a picture is kept in every language.
const PICTURES: [&str; 5] = ["welcome", "list", "card", "language", "search-marked"];

/// Walks through every screen in each language: on a phone of 390 px as it is, on one of 320 px with letters twice as
/// large.
fn fits(languages: &[&str]) {
    for language in languages {
        journey(&format!("fits-{language}"), |j| {
            let page = j.tab();
            let mut wrong = Vec::new();
            screens::each(j, &page, language, |page, name| {
                wrong.extend(in_both_sizes(page, name, PICTURES.contains(&name)));
                if ["welcome", "list"].contains(&name) {
                    // The width of most cheap phones.
                    page.resize(360, 640);
                    wrong.extend(broken(page, name));
                    page.resize(390, 844);
                }
                wrong.extend(too_small(page, name));
            });
            assert!(wrong.is_empty(), "{wrong:#?}");
        });
    }
}

#[test]
fn italian_english_and_romanian_fit() {
    fits(&["it", "en", "ro"]);
}

#[test]
fn albanian_arabic_and_ukrainian_fit() {
    fits(&["sq", "ar", "uk"]);
}

#[test]
fn french_spanish_and_chinese_fit() {
    fits(&["fr", "es", "zh-Hans"]);
}

#[test]
fn macedonian_bengali_and_urdu_fit() {
    fits(&["mk", "bn", "ur"]);
}

/// What is said of an odd world stands on screens that are otherwise looked at without it.
#[test]
fn a_wrong_clock_and_a_position_that_is_denied_are_said_within_the_screen() {
    for language in ["it", "ar", "bn"] {
        journey(&format!("fits-odd-{language}"), |j| {
            j.may_ask("/");
            j.may_ask("/place");
            j.position("denied");
            let page = j.tab();
            page.goto("/");
            steps::begin(&page, language, steps::CASTELLO);
            steps::stored(&page, steps::CASTELLO);
            page.goto("/place");
            page.press("[data-test=locate]");
            page.see("[data-test=not-located]");
            let mut wrong = in_both_sizes(&page, "denied", true);
            wrong.extend(too_small(&page, "denied"));
            page.clock("2040-11-26T09:30:00Z");
            page.goto("/");
            page.see("[data-test=clock]");
            wrong.extend(in_both_sizes(&page, "clock", true));
            wrong.extend(too_small(&page, "clock"));
            assert!(wrong.is_empty(), "{wrong:#?}");
        });
    }
}

/// What sticks out on a phone of 320 px with letters twice as large, and on one of 390 px as it is; it stays at that.
fn in_both_sizes(page: &Page, name: &str, picture: bool) -> Vec<String> {
    let mut wrong = Vec::new();
    for (width, size) in [(320, "200%"), (390, "")] {
        page.resize(width, 844);
        page.eval(&format!(
            "void (document.documentElement.style.fontSize = '{size}')"
        ));
        wrong.extend(overflows(page, name, width));
        if picture {
            page.picture(&format!("{name}-{width}"));
        }
    }
    wrong
}

/// What sticks out at either side.
pub fn overflows(page: &Page, name: &str, wanted: u32) -> Vec<String> {
    let width = page.eval("document.documentElement.scrollWidth");
    if width == wanted {
        return Vec::new();
    }
    let out = page.each(
        "body *",
        &format!(
            "(() => {{ const box = it.getBoundingClientRect(); return box.width > 1 && !it.classList.contains('visually-hidden')
                && (box.right > {wanted} + 1 || box.left < -1) ? it.outerHTML.slice(0, 120) : ''; }})()"
        ),
    );
    let first: Vec<_> = out
        .into_iter()
        .filter(|text| !text.is_empty())
        .take(3)
        .collect();
    vec![format!("{name} at {wanted} px: {width} wide: {first:?}")]
}

/// Words of needs and of languages that are broken in the middle. Chinese has no blanks between words.
fn broken(page: &Page, name: &str) -> Vec<String> {
    let words = page.each(
        ".tile, .language",
        "(() => {
            const texts = document.createTreeWalker(it, NodeFilter.SHOW_TEXT), broken = [];
            for (let text; (text = texts.nextNode()); ) {
                for (const word of text.data.matchAll(/[^\\s\\u2e80-\\u9fff]+/g)) {
                    const range = document.createRange();
                    range.setStart(text, word.index);
                    range.setEnd(text, word.index + word[0].length);
                    const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.top)));
                    if (lines.size > 1) broken.push(word[0]);
                }
            }
            return broken.join(', ');
        })()",
    );
    let words = words.iter().filter(|word| !word.is_empty());
    words
        .map(|word| format!("{name}: broken at 360 px: {word}"))
        .collect()
}

/// What acts and is lower than a finger. Links inside a text are not among them.
fn too_small(page: &Page, name: &str) -> Vec<String> {
    let selector =
        "button, select, label.chip, .rooms a, a.btn, a.chip, a.act, a.call, a.place, .field";
    let heights = page.each(
        selector,
        "(() => { const box = it.getBoundingClientRect();
            const own = it.closest('label') ?? it; const height = Math.max(box.height, own.getBoundingClientRect().height);
            return box.width === 0 ? '' : height + ' ' + it.outerHTML.slice(0, 90); })()",
    );
    let low = heights.iter().filter_map(|text| {
        let height: f64 = text.split(' ').next()?.parse().ok()?;
        (height < TAP - 0.5).then(|| format!("{name}: {text}"))
    });
    low.collect()
}
