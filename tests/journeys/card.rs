//! A desk's card says all that is known, acts, and can be saved.

use sportello_core::{model::Desk, view};
use sportello_tests::{Page, catalogue, journey};

use crate::steps;

#[test]
fn a_card_says_all_that_is_known_and_can_be_saved() {
    journey("card", |j| {
        let full = |desk: &&Desk| {
            desk.address.is_some()
                && desk.point.is_some()
                && desk.phones.len() > 1
                && !desk.emails.is_empty()
                && !desk.schedules.is_empty()
                && !desk.source.url.is_empty()
        };
        let desks = catalogue::read(sportello_core::catalogue::Dao::desks);
        let desk = desks
            .iter()
            .find(full)
            .expect("a desk of which much is known");
        let town = catalogue::town(desk.istat.as_deref().expect("its town"));
        j.secret(&town.name);
        let page = steps::start(j, "it", &town.istat);
        steps::open_card(&page, &desk.id);
        page.picture("top");
        says_all(&page, desk);

        steps::save(&page, &desk.id);
        steps::room(&page, 3);
        page.see(&format!("[data-desk='{}']", desk.id));
        page.picture("saved");
        j.may_ask("/saved");
        page.reload();
        page.see(&format!("[data-desk='{}']", desk.id));

        // And taken off again.
        steps::open_card(&page, &desk.id);
        page.press("[data-test=save]");
        page.see("[data-test=save][aria-pressed=false]");
        steps::room(&page, 3);
        page.reads(".empty h2", "Qui trovi gli sportelli che salvi.");
        page.gone("[data-desk]");
    });
}

#[test]
fn a_card_is_passed_on_as_a_text() {
    journey("card-share", |j| {
        j.may_ask("/");
        let page = j.tab();
        // This browser has no sheet of its own, and asks before it lets a page copy: what both are given is written down.
        page.before_scripts(
            "window.given = []; \
             Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.given.push(['copied', text]); } } });",
        );
        page.goto("/");
        steps::begin(&page, "ar", steps::FABRO);
        steps::open_card(&page, "AP006");
        page.press("[data-test=share]");
        page.see("[data-test=passed] .note.ok");
        page.picture("copied");
        page.eval(
            "void (navigator.share = async ({ text }) => { window.given.push(['handed', text]); })",
        );
        page.press("[data-test=share]");
        page.gone("[data-test=passed]");
        let given = page.eval("window.given");
        let name = page.text("h1");
        let given = given.as_array().expect("a list");
        let hows: Vec<_> = given.iter().map(|one| one[0].as_str()).collect();
        assert_eq!(hows, [Some("copied"), Some("handed")], "{given:?}");
        for one in given {
            let text = one[1].as_str().expect("a text");
            assert!(text.starts_with(&name) && text.contains("0763"), "{text}");
            // In Arabic, and no sign that only a screen needs.
            assert!(text.contains('م') && !text.contains('\u{2068}'), "{text}");
        }
    });
}

fn says_all(page: &Page, desk: &Desk) {
    assert_eq!(page.text("h1"), desk.name);
    let facts = page.each("[data-fact]", "it.dataset.fact");
    for fact in [
        "fact-address",
        "fact-phone",
        "fact-languages",
        "fact-services",
        "fact-audience",
        "fact-bring",
        "fact-organization",
        "fact-email",
        "source-title",
    ] {
        assert!(facts.iter().any(|one| one == fact), "no {fact}: {facts:?}");
        let text = page.text(&format!("[data-fact='{fact}'] > div"));
        assert!(text.lines().count() > 1, "{fact} says nothing: {text}");
    }
    let address = page.text("[data-fact=fact-address]");
    assert!(
        address.contains(desk.address.as_deref().expect("an address")),
        "{address}"
    );
    assert!(
        address.contains("Il punto"),
        "how precise the point is: {address}"
    );
    for phone in &desk.phones {
        let link = format!(
            "[data-fact=fact-phone] a[href='{}']",
            view::tel(&phone.number)
        );
        assert!(page.text(&link).contains(&phone.number));
    }
    for email in &desk.emails {
        page.see(&format!("[data-fact=fact-email] a[href='mailto:{email}']"));
    }
    let source = page.text("[data-fact=source-title]");
    assert!(source.contains("Data della fonte"), "{source}");
    assert!(source.contains(&desk.source.url), "{source}");
    page.see(&format!(
        "[data-fact=source-title] a[href='{}']",
        desk.source.url
    ));
    page.see(".acts a.primary[href^='tel:']");
    page.reads(".note", "Notizie");

    // Directions go by words, because the point is a town's centre.
    let links = page.each(".acts a", "decodeURIComponent(it.href)");
    let query = view::directions_query(desk).expect("an address");
    let map = links.iter().find(|link| link.contains("openstreetmap.org"));
    let map = map.unwrap_or_else(|| panic!("no directions: {links:?}"));
    assert!(map.ends_with(&format!("?query={query}")), "{map}");
    let point = desk.point.expect("a point");
    for degrees in [point.lat(), point.lon()] {
        let digits = format!("{degrees:.2}");
        assert!(!map.contains(&digits), "coordinates in {map}");
    }
}
