//! Broken storage: the app starts, says so, and throws nothing away.

use sportello_tests::{journey, stored::STORED};

use crate::steps::{self, FABRO};

#[test]
fn a_broken_database_is_set_aside_and_not_deleted() {
    journey("broken-database", |j| {
        let page = steps::start(j, "it", FABRO);
        steps::stored(&page, FABRO);
        page.eval(
            "new Promise((done, fail) => {
                const opening = indexedDB.open('sportello', 1);
                opening.onsuccess = () => {
                    const writing = opening.result.transaction('files', 'readwrite');
                    writing.objectStore('files').put(new TextEncoder().encode('garbage '.repeat(999)), 'user.db');
                    writing.oncomplete = () => { opening.result.close(); done(); };
                    writing.onerror = () => fail(writing.error);
                };
            })",
        );
        page.reload();
        page.see("[data-choose]");
        page.press("[data-choose=it]");
        page.reads(".note.warn", "messe da parte, non cancellate");
        page.picture("said");
        let aside = page.eval(&format!("({STORED})('user.db.corrupt')"));
        assert_eq!(aside, "garbage ".repeat(999));
        // And from now on it keeps again.
        page.press(&format!("[data-town='{FABRO}']"));
        steps::stored(&page, FABRO);
        page.reload();
        page.reads("[data-test=place]", "Fabro");
        page.gone(".note.warn");
    });
}

#[test]
fn a_broken_hint_does_no_harm() {
    journey("broken-hint", |j| {
        let page = steps::start(j, "it", FABRO);
        steps::stored(&page, FABRO);
        steps::ready_for_offline(j, &page);
        page.eval("localStorage.setItem('sportello.hint', '{{{')");
        page.reload();
        // The question of a first visit; the app then knows the answers.
        page.press("[data-choose=it]");
        page.reads("[data-test=place]", "Fabro");
    });
}

#[test]
fn without_any_storage_it_works_until_it_is_closed_and_says_so() {
    journey("no-storage", |j| {
        j.may_ask("/");
        let page = j.tab();
        page.before_scripts(
            "for (const name of ['indexedDB', 'localStorage']) {
                Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });
            }",
        );
        page.goto("/");
        steps::begin(&page, "it", FABRO);
        page.reads(".note.warn", "Questo dispositivo non può salvare");
        page.picture("said");
        let first = page.desks()[0].clone();
        steps::open_card(&page, &first);
        page.press("[data-test=save]");
        page.see("[data-test=save][aria-pressed=true]");
    });
}
