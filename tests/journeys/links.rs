//! Addresses that come from outside.

use sportello_core::find::Filter;
use sportello_tests::{catalogue, journey};

use crate::steps::FABRO;

#[test]
fn a_desk_as_the_very_first_page() {
    journey("deep-link", |j| {
        let name = catalogue::read(|dao| dao.desk("AP006"))
            .expect("AP006")
            .name;
        j.may_ask("/desk/AP006");
        let page = j.tab();
        page.goto_first("/desk/AP006");
        page.see("[data-choose]");
        page.gone("[data-test=save]");
        page.press("[data-choose=it]");
        page.at("/desk/AP006");
        page.reads("h1", &name);
        page.see("[data-test=save]");
        page.picture("desk");
        // No history to go back to: back leads home.
        page.press(".topbar .icon-btn");
        page.at("/");
        page.reads("h1", "Dove sei?");
    });
}

#[test]
fn a_shared_list_opens_as_it_was() {
    journey("shared-list", |j| {
        j.secret(FABRO);
        j.secret("theme=");
        let page = j.open(&format!("/#theme=documents&town={FABRO}"));
        page.press("[data-choose=it]");
        page.see("[data-desk]");
        page.reads("[data-test=place]", "Fabro");
        page.see(".chosen[data-theme=documents]");
        let theme = sportello_core::model::Theme::from_code("documents");
        let answer = catalogue::near(
            FABRO,
            Filter {
                theme,
                ..Filter::default()
            },
            20,
        );
        assert_eq!(page.desks(), catalogue::ids(&answer));
        // To look from there is not to have chosen it.
        let kept = page.eval(&format!("({})('user.db')", sportello_tests::stored::STORED));
        assert!(!kept.as_str().unwrap_or_default().contains(FABRO));
    });
}

#[test]
fn what_is_not_there_says_so_and_leads_on() {
    journey("missing", |j| {
        let page = j.open("/desk/NOPE");
        page.press("[data-choose=it]");
        page.reads(".empty h1", "Questo sportello non c’è");
        page.picture("desk");
        page.press(".empty .btn");
        page.at("/");

        for path in ["/town-hall/999999", "/town-hall/x"] {
            j.may_ask(path);
            page.goto(path);
            page.reads(".empty h1", "Questo sportello non c’è");
        }
        for path in ["/nowhere", "/a/b/c"] {
            j.may_ask(path);
            page.goto(path);
            page.reads(".empty h1", "Questa pagina non c’è");
        }
        page.picture("page");
        page.press(".empty .btn");
        page.at("/");
    });
}

#[test]
fn numbers_to_call_need_neither_language_nor_place() {
    journey("help-first", |j| {
        let page = j.open("/");
        j.may_ask("/help");
        page.press("a[href='/help']");
        page.see("[data-test=emergency][href='tel:112']");
        page.see("[data-desk] a[href^='tel:']");
        page.picture("help");
    });
}
