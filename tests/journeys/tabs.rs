//! Two tabs at once: nothing that one saves is lost by the other.

use sportello_core::find::Filter;
use sportello_tests::{catalogue, journey};

use crate::steps::{self, CASTELLO};

#[test]
fn two_tabs_lose_nothing_and_hear_of_each_other() {
    journey("tabs", |j| {
        let one = steps::start(j, "it", CASTELLO);
        steps::stored(&one, CASTELLO);
        let answer = catalogue::near(CASTELLO, Filter::default(), 3);
        let ids = catalogue::ids(&answer);
        let two = j.open(&format!("/desk/{}", ids[1]));
        two.see("[data-test=save]");

        one.front();
        steps::open_card(&one, &ids[0]);
        // Both at the same moment, neither waiting for the other.
        let click = "document.querySelector('[data-test=save]').click()";
        one.eval(click);
        two.eval(click);
        steps::stored(&one, &ids[0]);
        steps::stored(&one, &ids[1]);

        j.may_ask(&format!("/desk/{}", ids[0]));
        j.may_ask("/saved");
        for page in [&one, &two] {
            page.front();
            page.reload();
            steps::room(page, 3);
            for id in &ids[..2] {
                page.see(&format!("[data-desk='{id}']"));
            }
        }
        one.picture("both-saved");

        // The language, too, and what is saved, without loading again.
        one.front();
        one.press("[data-test=language]");
        one.press("[data-choose=ar]");
        one.see("html[dir=rtl]");
        two.front();
        two.see("html[dir=rtl][lang=ar]");
        two.press(&format!("[data-desk='{}'] h2 a", ids[0]));
        two.press("[data-test=save][aria-pressed=true]");
        two.see("[data-test=save][aria-pressed=false]");
        one.front();
        one.gone(&format!("[data-desk='{}']", ids[0]));
        one.see(&format!("[data-desk='{}']", ids[1]));
    });
}

/// Another tab tells that it stored something; while that is read, slowly, the person saves a desk.
#[test]
fn what_is_saved_while_another_tabs_change_is_read_stays_on_the_screen() {
    journey("tabs-slow", |j| {
        let page = steps::start(j, "it", CASTELLO);
        steps::stored(&page, CASTELLO);
        let answer = catalogue::near(CASTELLO, Filter::default(), 1);
        let desk = &catalogue::ids(&answer)[0];
        steps::open_card(&page, desk);
        page.see("[data-test=save][aria-pressed=false]");
        // A write that goes on: who reads waits for its end.
        page.eval(
            "new Promise((held) => {
                const opening = indexedDB.open('sportello');
                opening.onsuccess = () => {
                    const files = opening.result.transaction('files', 'readwrite').objectStore('files');
                    const on = () => { if (!window.free) files.get('nothing').onsuccess = on; held(0); };
                    on();
                };
            })",
        );
        page.eval(
            "new Promise((heard) => {
                const [ears, mouth] = [1, 2].map(() => new BroadcastChannel('sportello-user'));
                ears.onmessage = () => { ears.close(); setTimeout(heard, 100, 0); };
                mouth.postMessage(true);
            })",
        );
        page.eval(
            "window.seen = [], new MutationObserver(() => seen.push(document.querySelector('[data-test=save]').ariaPressed))
                .observe(document, { subtree: true, childList: true, attributes: true }), 0",
        );
        page.press("[data-test=save]");
        page.see("[data-test=save][aria-pressed=true]");
        page.eval("window.free = true");
        steps::stored(&page, desk);
        page.see("[data-test=save][aria-pressed=true]");
        let seen = page.eval("seen.join(' ')");
        let seen = seen.as_str().expect("a text");
        let saved = seen.split(' ').skip_while(|one| *one == "false");
        assert!(
            saved.clone().count() > 0 && saved.clone().all(|one| one == "true"),
            "{seen}"
        );
    });
}
