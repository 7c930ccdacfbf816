//! axe-core on every screen, in Italian and Arabic, light and dark: no violation, contrast included.

use sportello_tests::{axe, journey};

use crate::screens;

fn check(language: &str, dark: bool) {
    let name = if dark { "dark" } else { "light" };
    journey(&format!("axe-{language}-{name}"), |j| {
        let page = j.tab();
        page.colours(dark);
        let mut wrong = Vec::new();
        screens::each(j, &page, language, |page, screen| {
            page.picture(screen);
            let found = axe::violations(page);
            wrong.extend(found.into_iter().map(|one| format!("{screen}: {one}")));
        });
        assert!(wrong.is_empty(), "{wrong:#?}");
    });
}

#[test]
fn italian_by_day() {
    check("it", false);
}

#[test]
fn italian_by_night() {
    check("it", true);
}

#[test]
fn arabic_by_day() {
    check("ar", false);
}

#[test]
fn arabic_by_night() {
    check("ar", true);
}
