//! From nothing to a saved desk: language, town, list, filters, ways out, card, favourite, search.

use sportello_core::{
    find::{self, Filter},
    model::{Desk, Theme},
    view,
};
use sportello_tests::{Page, catalogue, journey};

use crate::steps::{self, CASTELLO, FABRO, NEED_IT};

#[test]
fn choose_language_and_town_and_see_the_nearest_desks() {
    journey("first-start", |j| {
        j.secret("castello");
        j.secret(CASTELLO);
        let page = j.open("/");
        page.see("[data-choose=it]");
        assert_eq!(
            page.each("[data-choose]", "it.dataset.choose"),
            ["it", "en", "ar"]
        );
        page.picture("1-welcome");
        page.press("[data-choose=it]");
        page.reads("h1", "Dove sei?");
        assert_eq!(page.eval("document.documentElement.lang"), "it");
        assert_eq!(page.eval("document.documentElement.dir"), "ltr");
        let all = catalogue::read(sportello_core::catalogue::Dao::municipalities).len();
        assert_eq!(page.each("[data-town]", "it.dataset.town").len(), all);
        assert!(all >= 385, "92 and 293 comuni: {all}");

        // Without the accent, in any case.
        page.write("[data-test=town]", "cITTA di c");
        page.wait(
            "one town",
            "document.querySelectorAll('[data-town]').length === 1",
        );
        page.reads("[data-town] bdi", "Città di Castello");
        page.picture("2-town");
        page.press(&format!("[data-town='{CASTELLO}']"));

        page.reads("h1", NEED_IT);
        page.see("[data-desk]");
        page.wait(
            "its title",
            &format!("document.title === '{NEED_IT} · Sportello'"),
        );
        page.picture("3-list");
        let answer = catalogue::near(CASTELLO, Filter::default(), 20);
        assert_eq!(
            page.desks(),
            catalogue::ids(&answer),
            "the core's own order"
        );
        assert_eq!(page.number("[data-test=count]"), answer.total);
        assert!(
            page.text("[data-desk] .where")
                .contains("Città di Castello")
        );
        ascending(&page);
        // Every row says its status, its themes in words and what languages are known.
        for part in [".status span", ".tag span", ".langs span"] {
            let script = format!("it.querySelector('{part}')?.innerText.trim().length > 1");
            let said = page.each("[data-desk]", &script);
            assert!(said.iter().all(|one| one == "true"), "{part}: {said:?}");
        }

        page.press("[data-test=more]");
        page.wait(
            "more desks",
            "document.querySelectorAll('[data-desk]').length === 40",
        );
        let more = catalogue::near(CASTELLO, Filter::default(), 40);
        assert_eq!(page.desks(), catalogue::ids(&more));
        ascending(&page);

        // A card from far down, and back to where one was.
        let last = more.hits.last().expect("desks").desk.id.clone();
        steps::open_card(&page, &last);
        page.press(".topbar .icon-btn");
        page.at("/");
        page.see("[data-desk]");

        // Another town, from the bottom of the list of towns.
        page.press("[data-test=place]");
        page.at("/place");
        steps::from_the_top(&page);
        page.press(&format!("[data-town='{FABRO}']"));
        page.reads("[data-test=place]", "Fabro");
        page.see("[data-desk]");
        steps::from_the_top(&page);
    });
}

/// The distances as they are read never go down.
fn ascending(page: &Page) {
    let far: Vec<f64> = page
        .each("[data-desk] .far", "it.innerText")
        .iter()
        .filter_map(|text| {
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            let number: f64 = digits.parse().ok()?;
            Some(if text.contains("km") {
                number * 1000.0
            } else {
                number
            })
        })
        .collect();
    assert!(far.len() > 2, "distances: {far:?}");
    assert!(far.is_sorted(), "nearest first: {far:?}");
}

#[test]
fn filters_combine_and_never_add_and_an_empty_list_has_ways_out() {
    journey("filters", |j| {
        j.secret("documents");
        let page = steps::start(j, "it", CASTELLO);
        let all = page.number("[data-test=count]");

        page.press("[data-theme=documents]");
        page.see(".chosen[data-theme=documents]");
        page.at("/#theme=documents");
        let mut filter = Filter {
            theme: Some(Theme::Documents),
            ..Filter::default()
        };
        let themed = counted(&page, &filter);
        assert!(themed < all, "{themed} of {all}");

        let languages = page.each("[data-test=filter-language] option", "it.value");
        assert!(languages.iter().any(|code| code == "ar"), "{languages:?}");
        page.pick("[data-test=filter-language]", "ar");
        filter.language = Some("ar".into());
        let spoken = counted(&page, &filter);
        assert!(spoken <= themed, "{spoken} of {themed}");

        // A kind that some of them have.
        let kind = catalogue::near(CASTELLO, filter.clone(), 1).hits[0]
            .desk
            .kind;
        page.pick("[data-test=filter-kind]", kind.code());
        filter.kind = Some(kind);
        let of_kind = counted(&page, &filter);
        assert!((1..=spoken).contains(&of_kind), "{of_kind} of {spoken}");
        page.at(&format!(
            "/#theme=documents&language=ar&kind={}",
            kind.code()
        ));
        page.picture("combined");

        // What is asked stands in the address: it opens again.
        j.may_ask("/");
        page.reload();
        assert_eq!(counted(&page, &filter), of_kind);

        page.press("[data-test=clear]");
        filter = Filter {
            theme: filter.theme,
            ..Filter::default()
        };
        assert_eq!(counted(&page, &filter), themed);
        page.press("[data-test=open]");
        page.see("[data-test=open][aria-pressed=true]");
        filter.open = true;
        assert!(counted(&page, &filter) <= themed);
        page.press("[data-test=open]");
        page.press(".chosen");
        page.see(".tiles");
        assert_eq!(counted(&page, &Filter::default()), all);

        nothing_left(&page);
    });
}

/// A theme and a language that no desk has together.
fn nothing_left(page: &Page) {
    let languages = page.each("[data-test=filter-language] option", "it.value");
    let pairs = Theme::ALL.iter().flat_map(|&theme| {
        let filled = languages.iter().filter(|code| !code.is_empty());
        filled.map(move |code| Filter {
            theme: Some(theme),
            language: Some(code.clone()),
            ..Filter::default()
        })
    });
    let empty = pairs
        .map(|filter| (catalogue::near(CASTELLO, filter.clone(), 1), filter))
        .find(|(answer, _)| answer.total == 0);
    let (answer, filter) = empty.expect("some theme and language go not together");
    let (theme, language) = (filter.theme.expect("set"), filter.language.expect("set"));
    page.press(&format!("[data-theme={}]", theme.code()));
    page.pick("[data-test=filter-language]", &language);
    page.see(".empty [data-test=way-out]");
    page.gone("[data-desk]");
    page.see(".empty a[href='/help']");
    page.picture("empty");
    let promised = page.each("[data-test=way-out] small", "it.innerText");
    assert_eq!(promised.len(), answer.ways_out.len());
    page.press("[data-test=way-out]");
    page.see("[data-desk]");
    assert_eq!(page.number("[data-test=count]"), answer.ways_out[0].total);
    assert!(
        promised[0].starts_with(&answer.ways_out[0].total.to_string()),
        "{promised:?}"
    );
}

/// The number of desks that the page says, once it is the one that the core says.
fn counted(page: &Page, filter: &Filter) -> usize {
    let answer = catalogue::near(CASTELLO, filter.clone(), 20);
    let ids = serde_json::to_string(&catalogue::ids(&answer)).expect("JSON");
    page.wait(
        &format!("the {} desks of {filter:?}", answer.total),
        &format!(
            "JSON.stringify([...document.querySelectorAll('[data-desk]')].map((it) => it.dataset.desk)) === '{ids}'"
        ),
    );
    if answer.total > 0 {
        assert_eq!(page.number("[data-test=count]"), answer.total, "{filter:?}");
    }
    answer.total
}

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

#[test]
fn words_find_desks_and_towns() {
    journey("search", |j| {
        j.secret("permesso");
        j.secret("orvieto");
        let page = steps::start(j, "it", FABRO);
        steps::room(&page, 2);
        page.write("[data-test=words]", "permesso");
        page.see("[data-desk]");
        let origin = Some(catalogue::town(FABRO).point);
        let now = catalogue::now();
        let hits = catalogue::read(|dao| find::words(dao, "permesso", origin, now, 50));
        let ids: Vec<_> = hits.iter().map(|hit| hit.desk.id.clone()).collect();
        assert!(!ids.is_empty());
        assert_eq!(page.desks(), ids);
        assert_eq!(page.number("[data-test=count]"), ids.len());
        page.picture("words");
        // Going back finds what was typed.
        page.press("[data-desk] h2 a");
        page.see("[data-test=save]");
        page.press(".topbar .icon-btn");
        page.at("/search#permesso");
        page.see("[data-desk]");

        page.write("[data-test=words]", "xyzzy qwrt");
        page.see(".empty");
        page.gone("[data-desk]");

        page.write("[data-test=words]", "ORVIETO");
        page.press("[data-town='055023']");
        page.reads("[data-test=place]", "Orvieto");
        page.reads("h1", NEED_IT);
    });
}
