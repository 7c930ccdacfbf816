//! Filters combine and never add; what leaves nothing offers ways out.

use sportello_core::{find::Filter, model::Theme};
use sportello_tests::{Page, catalogue, journey};

use crate::steps::{self, CASTELLO};

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
