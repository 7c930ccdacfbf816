//! Every screen in languages that nobody speaks: whatever is not in their brackets was never translated.

use sportello_tests::{artefacts, feed::Feed, journey_with, site};

use crate::{
    languages::{add, look},
    narrow, screens,
    steps::{self, FABRO},
};

/// Accented, longer, and from right to left (`sportello locales pseudo`).
const TAGS: [&str; 3] = ["en-XA", "en-XL", "ar-XB"];

#[test]
fn every_screen_in_the_three_pseudo_languages() {
    let feed = Feed::new();
    let own = artefacts::root().join("locales");
    let own = own.to_str().expect("text");
    feed.run(&["locales", "pseudo", "--dir", own, "--out", "pseudo"]);
    for tag in TAGS {
        for name in ["base.ftl", "app.ftl"] {
            let text = std::fs::read(feed.path("pseudo").join(tag).join(name));
            feed.bundle(tag, name, &text.expect("a file of a pseudo-language"));
        }
    }
    feed.publish();
    let build = feed.app(&site::dist());
    journey_with("pseudo", build.path().to_owned(), Some(feed.site()), |j| {
        let page = steps::start(j, "en", FABRO);
        look(&page);
        for tag in TAGS {
            add(&page, tag);
        }
        let mut wrong = Vec::new();
        for tag in TAGS {
            page.press(&format!("[data-choose='{tag}']"));
            page.see(&format!("html[lang='{tag}']"));
            steps::stored(&page, tag);
            screens::rest(j, &page, |page, name| {
                let dir = if tag == "ar-XB" { "rtl" } else { "ltr" };
                if page.eval("getComputedStyle(document.querySelector('main')).direction") != dir {
                    wrong.push(format!("{tag} {name}: it does not run {dir}"));
                }
                let literals = page.eval(LITERALS);
                let literals = literals.as_array().expect("a list");
                let named = literals.iter().map(|text| format!("{tag} {name}: {text}"));
                wrong.extend(named);
                for (width, size) in [(320, "200%"), (390, "")] {
                    page.resize(width, 844);
                    page.eval(&format!(
                        "void (document.documentElement.style.fontSize = '{size}')"
                    ));
                    let out = narrow::overflows(page, name, width).into_iter();
                    wrong.extend(out.map(|out| format!("{tag} {out}")));
                    if ["list-again", "card", "language"].contains(&name) {
                        page.picture(&format!("{tag}-{name}-{width}"));
                    }
                }
            });
            page.press("[data-test=language]");
            page.see("[data-choose]");
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    });
}

/// Texts that have letters outside the brackets and isolates of a pseudo-language, and are not marked as being of another
/// language: literals of the program, or ids. Texts that a search has marked are read whole.
const LITERALS: &str = "(() => {
    const own = document.documentElement.lang;
    const found = new Set();
    const bare = (text) => {
        for (let last = ''; last !== text;) {
            last = text;
            text = text.replace(/[\\u2066-\\u2068][^\\u2066-\\u2069]*\\u2069/g, '').replace(/⟦[^⟦⟧]*⟧/g, '');
        }
        return /\\p{L}/u.test(text);
    };
    const foreign = (element) => (element.closest('[lang]')?.lang ?? own) !== own;
    for (const element of document.body.querySelectorAll('[aria-label], [placeholder], [title], [alt]')) {
        for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
            const text = element.getAttribute(name);
            if (text && !foreign(element) && bare(text)) found.add(name + ': ' + text);
        }
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen = new Set();
    while (walker.nextNode()) {
        let holder = walker.currentNode.parentElement;
        while (holder.matches('mark')) holder = holder.parentElement;
        if (seen.has(holder) || holder.closest('script, style, noscript, svg, #shell')) continue;
        seen.add(holder);
        if (foreign(holder)) continue;
        if (holder.closest('bdi, a[href^=\"mailto:\"], a[href^=\"tel:\"], a[href^=\"http\"]')) continue;
        let text = [...holder.childNodes].filter((node) => node.nodeType === 3 || node.matches?.('mark'))
            .map((node) => node.textContent).join('');
        // A native list names a language first as its speakers do, and cannot mark that.
        if (holder.matches('option')) text = text.replace(/^[^·]*· /, '');
        if (bare(text)) found.add(holder.outerHTML.slice(0, 160));
    }
    return [...found];
})()";
