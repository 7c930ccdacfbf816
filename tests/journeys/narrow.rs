//! A small phone with large letters: nothing runs off the side, and what is pressed is large enough.

use sportello_tests::{Page, journey};

use crate::screens;

/// The least height of what is pressed, in CSS pixels (WCAG 2.2, 2.5.5 asks 44; the house asks 48).
const TAP: f64 = 48.0;

#[test]
fn nothing_runs_off_a_small_screen_with_large_letters() {
    for language in ["it", "ar"] {
        journey(&format!("narrow-{language}"), |j| {
            let page = j.tab();
            page.resize(320, 640);
            page.before_scripts(
                "addEventListener('DOMContentLoaded', () => { document.documentElement.style.fontSize = '200%'; });",
            );
            let mut wide = Vec::new();
            screens::each(j, &page, language, |page, name| {
                assert_eq!(page.eval("document.documentElement.style.fontSize"), "200%");
                page.picture(name);
                wide.extend(overflows(page, name));
            });
            assert!(wide.is_empty(), "{wide:#?}");
        });
    }
}

#[test]
fn what_is_pressed_is_large_enough() {
    for language in ["it", "ar"] {
        journey(&format!("targets-{language}"), |j| {
            let page = j.tab();
            let mut small = Vec::new();
            screens::each(j, &page, language, |page, name| {
                page.picture(name);
                small.extend(too_small(page, name));
            });
            assert!(small.is_empty(), "{small:#?}");
        });
    }
}

/// What sticks out at either side.
fn overflows(page: &Page, name: &str) -> Vec<String> {
    let width = page.eval("document.documentElement.scrollWidth");
    if width == 320 {
        return Vec::new();
    }
    let out = page.each(
        "body *",
        "(() => { const box = it.getBoundingClientRect(); return box.width > 1 && !it.classList.contains('visually-hidden')
            && (box.right > 321 || box.left < -1) ? it.outerHTML.slice(0, 120) : ''; })()",
    );
    let first: Vec<_> = out
        .into_iter()
        .filter(|text| !text.is_empty())
        .take(3)
        .collect();
    vec![format!("{name}: {width} wide: {first:?}")]
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
