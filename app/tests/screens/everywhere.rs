//! What must hold on every screen, in every language.

use std::collections::HashSet;
use std::sync::OnceLock;

use sportello_core::l10n::{Locale, Msg, format, msg};
use tempfile::TempDir;

use super::draw::{App, FABRO, GIOVE, Person, draw};
use super::read::{Screen, name_of, outside_isolates};

/// Every address, and some that nobody would make.
const ADDRESSES: &[&str] = &[
    "/",
    "/#theme=documents",
    "/#theme=documents&language=ar&open=1",
    "/#theme=digital&kind=shelter&language=wo",
    "/#town=055014",
    "/place",
    "/language",
    "/saved",
    "/help",
    "/about",
    "/updates",
    "/search",
    "/search#permesso",
    "/search#xyzzyx",
    "/search#sportello orvieto",
    "/search#theme=documents&kind=shelter&words=orvieto",
    "/desk/AP006",
    "/desk/AP112",
    "/desk/AP090",
    "/desk/AP089",
    "/desk/nope",
    "/town-hall/055014",
    "/town-hall/076007",
    "/town-hall/999999",
    "/nowhere/at/all",
];

/// Every screen of a language, with its address: a person with a place, one without, one at the start.
fn screens(locale: Locale) -> Vec<(String, Screen)> {
    let mut all = Vec::new();
    for address in ADDRESSES {
        all.push((
            (*address).to_owned(),
            draw(address, Person::in_fabro(locale)),
        ));
    }
    let in_giove = Person {
        locale: Some(locale),
        town: Some(GIOVE),
        saved: &[],
    };
    let nowhere = Person {
        town: None,
        ..in_giove
    };
    for (who, person) in [("in Giove", in_giove), ("nowhere", nowhere)] {
        for address in ["/", "/saved", "/search#orvieto", "/desk/AP006"] {
            all.push((format!("{address} {who}"), draw(address, person)));
        }
    }
    all
}

/// Screens on which the language is not chosen yet, or nothing can be opened.
fn early() -> Vec<(String, Screen)> {
    let mut all: Vec<_> = ["/", "/saved", "/help", "/about", "/desk/AP006"]
        .iter()
        .map(|address| (format!("first {address}"), draw(address, Person::default())))
        .collect();
    all.push((
        "nowhere to keep".into(),
        App::open_in("/help", None).screen(),
    ));
    all.push(("newer data".into(), newer_data()));
    all
}

/// The screen over data that a newer app wrote.
pub fn newer_data() -> Screen {
    let folder = TempDir::new().unwrap();
    Person::in_fabro(Locale::IT).write(folder.path());
    let file = folder.path().join("user.db");
    let mut bytes = std::fs::read(&file).unwrap();
    // SQLite's user_version, big-endian at offset 60 (file format, 1.3).
    bytes[60..64].copy_from_slice(&9999_u32.to_be_bytes());
    std::fs::write(&file, &bytes).unwrap();
    let app = App::open_in("/", Some(folder));
    let kept = std::fs::read(app.folder.as_ref().unwrap().path().join("user.db")).unwrap();
    assert!(kept == bytes, "newer data is not touched");
    app.screen()
}

/// All of them, drawn once for all tests of this file.
fn everything() -> impl Iterator<Item = (&'static str, Screen)> {
    static DRAWN: OnceLock<Vec<(String, String)>> = OnceLock::new();
    let drawn = DRAWN.get_or_init(|| {
        let mut all = early();
        for locale in Locale::BUILT_IN {
            let screens = screens(*locale).into_iter();
            all.extend(screens.map(|(name, screen)| (format!("{} {name}", locale.code()), screen)));
        }
        let all = all.into_iter();
        all.map(|(name, screen)| (name, screen.html())).collect()
    });
    let drawn = drawn.iter();
    drawn.map(|(name, html)| (name.as_str(), Screen::new(html)))
}

/// Those of one language.
fn everything_in(locale: Locale) -> impl Iterator<Item = (&'static str, Screen)> {
    everything().filter_map(move |(name, screen)| {
        let (tag, name) = name.split_once(' ')?;
        (tag == locale.code()).then_some((name, screen))
    })
}

#[test]
fn one_heading_and_one_main_part() {
    for (name, screen) in everything() {
        assert_eq!(screen.all("h1").len(), 1, "{name}: h1");
        assert_eq!(screen.all("main").len(), 1, "{name}: main");
        assert!(!name_of(screen.one("h1")).is_empty(), "{name}");
        screen.one("main#content");
    }
}

#[test]
fn headings_do_not_skip_a_level() {
    for (name, screen) in everything() {
        let mut level = 0;
        for heading in screen.all("h1, h2, h3, h4, h5, h6") {
            let next: u32 = heading.value().name()[1..].parse().unwrap();
            assert!(
                next <= level + 1,
                "{name}: h{next} after h{level}: {}",
                name_of(heading)
            );
            level = next;
        }
    }
}

#[test]
fn everything_that_can_be_pressed_has_a_name() {
    for (name, screen) in everything() {
        for element in screen.all("button, a, select, summary, [role=button]") {
            assert!(
                !name_of(element).trim().is_empty(),
                "{name}: {}",
                element.html()
            );
        }
        for link in screen.all("a") {
            assert!(
                link.attr("href").is_some_and(|href| !href.is_empty()),
                "{name}: {}",
                link.html()
            );
            if link.attr("target") == Some("_blank") {
                assert_eq!(
                    link.attr("rel"),
                    Some("noopener noreferrer"),
                    "{name}: {}",
                    link.html()
                );
            }
        }
        for input in screen.all("input, select, textarea") {
            let label = input
                .ancestors()
                .filter_map(scraper::ElementRef::wrap)
                .find(|e| e.value().name() == "label");
            let named = label.is_some_and(|label| !name_of(label).trim().is_empty());
            assert!(
                named || input.attr("aria-label").is_some(),
                "{name}: {}",
                input.html()
            );
        }
        for region in screen.all("nav, ol.list, [role=group]") {
            assert!(
                region
                    .attr("aria-label")
                    .is_some_and(|label| !label.is_empty()),
                "{name}: {}",
                region.html()
            );
        }
    }
}

#[test]
fn pictures_are_beside_words_never_instead() {
    for (name, screen) in everything() {
        for picture in screen.all("svg") {
            assert_eq!(picture.attr("aria-hidden"), Some("true"), "{name}");
        }
        assert!(screen.all("img:not([alt])").is_empty(), "{name}");
    }
}

#[test]
fn ids_are_used_once() {
    for (name, screen) in everything() {
        let ids = screen.values("id");
        let once: HashSet<_> = ids.iter().collect();
        assert_eq!(once.len(), ids.len(), "{name}: {ids:?}");
    }
}

#[test]
fn nobody_reads_an_id_or_a_bracket() {
    let ids: HashSet<&str> = msg::samples(2.0).iter().map(Msg::id).collect();
    for (name, screen) in everything() {
        for words in screen.words() {
            assert!(!ids.contains(words.text.as_str()), "{name}: {}", words.text);
            assert!(!words.text.contains(['{', '}']), "{name}: {}", words.text);
            let whole_ids = words
                .text
                .split(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'));
            for word in whole_ids.filter(|word| !words.foreign && word.contains('-')) {
                assert!(!ids.contains(word), "{name}: {word} in {}", words.text);
            }
        }
    }
}

#[test]
fn what_is_said_in_arabic_is_arabic() {
    // Names that stay as they are, also in Arabic.
    let names = [
        "Sportello",
        "WhatsApp",
        "PEC",
        "ISTAT",
        "openpolis",
        "GeoNames",
        "Open",
        "Eligibility",
        "Phosphor",
        "MIT",
        "EUPL",
        "CC",
        "BY",
        "SA",
        "Orvieto",
        "Prefettura",
        "Caritas",
        "Wi",
        "Fi",
    ];
    let autonyms: Vec<&str> = [
        "bin", "en", "es", "fr", "it", "mnk", "ff", "pcm", "pl", "pt", "ro", "sq", "wo",
    ]
    .iter()
    .filter_map(|code| format::autonym(code))
    .collect();
    for (name, screen) in everything_in(Locale::AR) {
        for words in screen.words().iter().filter(|words| !words.foreign) {
            let mut text = outside_isolates(&words.text);
            for autonym in &autonyms {
                text = text.replace(autonym, "");
            }
            let latin = text
                .split(|c: char| !c.is_alphabetic())
                .filter(|word| word.starts_with(is_latin));
            for word in latin {
                assert!(
                    names.contains(&word),
                    "{name}: {word:?} in {:?}",
                    words.text
                );
            }
            assert!(
                !text.contains(|c: char| ('\u{660}'..='\u{669}').contains(&c)),
                "{name}: {text}"
            );
        }
    }
}

fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic() || ('\u{c0}'..='\u{24f}').contains(&letter)
}

#[test]
fn what_is_said_in_italian_has_no_arabic_and_no_english_bars() {
    for (name, screen) in everything_in(Locale::IT) {
        for words in screen.words().iter().filter(|words| !words.foreign) {
            let arabic = words
                .text
                .contains(|c: char| ('\u{600}'..='\u{6ff}').contains(&c));
            // The list of languages names each in its own script too.
            assert!(
                !arabic || words.text.contains(" · "),
                "{name}: {}",
                words.text
            );
        }
        assert!(!screen.text().contains("Search"), "{name}");
    }
}

#[test]
fn facts_in_italian_are_marked_as_italian() {
    for locale in [Locale::EN, Locale::AR] {
        for address in ["/", "/saved", "/search#orvieto"] {
            let screen = draw(address, Person::in_fabro(locale));
            let names = screen.all("li.row h2 a span");
            assert!(!names.is_empty());
            assert!(
                names.iter().all(|name| name.attr("lang") == Some("it")),
                "{address}"
            );
        }
        let card = draw("/desk/AP006", Person::in_fabro(locale));
        assert_eq!(card.one("h1").attr("lang"), Some("it"));
        assert!(card.all("[data-fact=fact-organization] bdi[lang=it]").len() == 1);
    }
}

#[test]
fn the_first_question_is_asked_in_every_language() {
    let page = Screen::new(&sportello::prerender::shell());
    for locale in Locale::BUILT_IN {
        let said = page.all(&format!("[data-said] > span[lang={}]", locale.code()));
        assert_eq!(said.len(), 5, "{}", locale.code());
    }
    let screen = draw("/", Person::default());
    assert_eq!(
        screen.all("h1 span").len(),
        1,
        "the app knows the device's language"
    );
    for locale in Locale::BUILT_IN {
        let button = screen.one(&format!("button[data-choose={}]", locale.code()));
        assert_eq!(button.attr("lang"), Some(locale.code()));
        assert_eq!(button.attr("dir"), Some(locale.direction().code()));
        assert_eq!(name_of(button), locale.autonym());
    }
    assert!(
        screen.words().iter().all(|words| words.foreign),
        "all of it says its language"
    );
}

#[test]
fn nothing_on_a_screen_is_fetched_from_elsewhere() {
    for (name, screen) in everything() {
        assert!(
            screen
                .all("script, iframe, object, embed, link, [src], [srcset]")
                .is_empty(),
            "{name}"
        );
        for form in screen.all("form") {
            assert_eq!(form.attr("action"), None, "{name}");
        }
    }
}

#[test]
fn a_place_never_stands_in_an_address_that_a_server_sees() {
    for (name, screen) in everything() {
        for link in screen.all("a[href^='/']") {
            let href = link.attr("href").unwrap();
            let (seen, _) = href.split_once('#').unwrap_or((href, ""));
            assert!(
                !seen.contains('?') && !seen.contains(FABRO),
                "{name}: {href}"
            );
        }
    }
}
