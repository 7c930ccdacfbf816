//! Words, as they are typed: what is found and marked, what filters leave, and the way back.

use sportello_core::{
    find::{self, Filter},
    model::{Kind, Theme},
};
use sportello_tests::{Page, catalogue, journey};

use crate::steps::{self, FABRO, NEED_IT};

const FIELD: &str = "[data-test=words]";

#[test]
fn words_find_desks_and_towns() {
    journey("search", |j| {
        j.secret("permesso");
        j.secret("orvieto");
        let page = steps::start(j, "it", FABRO);
        steps::room(&page, 2);
        page.write(FIELD, "permesso");
        answered(&page, "permesso", &Filter::default(), 20);
        page.picture("words");
        // Going back finds what was typed.
        page.press("[data-desk] h2 a");
        page.see("[data-test=save]");
        page.press(".topbar .icon-btn");
        page.at("/search#permesso");
        answered(&page, "permesso", &Filter::default(), 20);

        page.write(FIELD, "xyzzyq qwrtxx");
        page.see(".empty");
        page.gone("[data-desk]");

        page.write(FIELD, "ORVIETO");
        page.press("[data-town='055023']");
        page.reads("[data-test=place]", "Orvieto");
        page.reads("h1", NEED_IT);
    });
}

#[test]
fn letters_are_answered_as_they_come_and_the_last_answer_is_of_the_last_letter() {
    for (language, typed) in [
        ("it", "sportello orvieto"),
        ("ar", "إقامة"),
        ("ar", "Orvieto"),
    ] {
        journey(&format!("typed-{language}-{}", typed.len()), |j| {
            j.secret(typed);
            let page = steps::start(j, language, FABRO);
            steps::room(&page, 2);
            page.press(FIELD);
            page.type_on(typed);
            answered(&page, typed, &Filter::default(), 20);
            assert_eq!(
                page.eval(&format!("document.querySelector('{FIELD}').value")),
                typed
            );
            // The address follows when the typing rests, and reading on does not move the page.
            page.at(&format!("/search#{typed}"));
            page.picture("typed");
            marked(&page, typed);
        });
    }
}

/// Every name and place is whole, and marked where the core found the words.
fn marked(page: &Page, typed: &str) {
    let found = catalogue::words(typed, FABRO, Filter::default(), 20);
    let names = page.each("[data-desk] h2 a span", "it.textContent");
    let marks = page.each(
        "[data-desk] h2 a span",
        "[...it.querySelectorAll('mark')].map((mark) => mark.textContent).join('|')",
    );
    assert_eq!(names.len(), found.hits.len());
    for ((hit, name), marks) in found.hits.iter().zip(names).zip(marks) {
        assert_eq!(name, hit.desk.name);
        let ranges = find::marks(&name, &found.matched).into_iter();
        let expected: Vec<_> = ranges.map(|range| name[range].to_owned()).collect();
        assert_eq!(marks, expected.join("|"), "{name}");
    }
}

#[test]
fn a_mark_inside_a_word_changes_no_letters_shape() {
    journey("marks", |j| {
        let page = steps::start(j, "ar", FABRO);
        // A letter that is not joined to its neighbour is as wide as another letter.
        let wider = page.eval(
            "(() => {
                const line = document.createElement('span');
                line.style.whiteSpace = 'nowrap';
                document.querySelector('main').append(line);
                const width = (before, marked, after) => {
                    const mark = document.createElement('mark');
                    mark.textContent = marked;
                    line.replaceChildren(before, mark, after);
                    const split = line.getBoundingClientRect().width;
                    line.replaceChildren(before + marked + after);
                    return Math.abs(split - line.getBoundingClientRect().width);
                };
                const off = [['وال', 'إقامة', ''], ['بال', 'مستشف', 'ى'], ['অনু', 'মতি', ''], ['dell’', 'immigra', 'zione']]
                    .map((parts) => width(...parts));
                line.remove();
                return off;
            })()",
        );
        let wider: Vec<f64> = serde_json::from_value(wider).expect("widths");
        assert!(wider.iter().all(|pixels| *pixels < 0.5), "{wider:?}");
    });
}

#[test]
fn the_way_back_leads_to_the_same_words_rows_and_place() {
    journey("search-back", |j| {
        let page = steps::start(j, "it", FABRO);
        steps::room(&page, 2);
        page.write(FIELD, "sportello");
        answered(&page, "sportello", &Filter::default(), 20);
        page.press("[data-test=more]");
        answered(&page, "sportello", &Filter::default(), 40);
        let found = catalogue::words("sportello", FABRO, Filter::default(), 40);
        let far_down = &found.hits[33].desk.id;
        let row = format!("[data-desk='{far_down}'] h2 a");
        page.eval(&format!(
            "document.querySelector(\"{row}\").scrollIntoView({{ block: 'center' }})"
        ));
        let before = page.eval("scrollY").as_f64().expect("pixels");
        assert!(before > 1000.0, "far down: {before}");
        steps::open_card(&page, far_down);
        page.press(".topbar .icon-btn");
        page.at("/search#sportello");
        answered(&page, "sportello", &Filter::default(), 40);
        page.wait(
            "the place on the page",
            &format!("Math.abs(scrollY - {before}) <= 1"),
        );
        assert_eq!(
            page.eval(&format!("document.querySelector('{FIELD}').value")),
            "sportello"
        );
        page.picture("back");
        // The same with the browser's own way back, after a letter that nobody waited for.
        page.press(FIELD);
        page.key("End", 35);
        page.type_on("  orv");
        page.press("[data-desk] h2 a");
        page.see("[data-test=save]");
        page.eval("history.back()");
        page.wait(
            "the words that were typed last",
            &format!("document.querySelector('{FIELD}')?.value.endsWith('orv')"),
        );
    });
}

#[test]
fn filters_narrow_the_words_and_can_be_dropped() {
    journey("search-filters", |j| {
        j.secret("immigration_desk");
        let page = steps::start(j, "it", FABRO);
        steps::room(&page, 2);
        page.write(FIELD, "sportello");
        let mut filter = Filter::default();
        answered(&page, "sportello", &filter, 20);
        page.pick("[data-test=filter-theme]", "documents");
        filter.theme = Some(Theme::Documents);
        answered(&page, "sportello", &filter, 20);
        page.pick("[data-test=filter-kind]", "immigration_desk");
        filter.kind = Some(Kind::ImmigrationDesk);
        answered(&page, "sportello", &filter, 20);
        page.at("/search#theme=documents&kind=immigration_desk&words=sportello");
        page.picture("narrow");
        // What is asked stands in the address: it opens again.
        j.may_ask("/search");
        page.reload();
        answered(&page, "sportello", &filter, 20);
        let none = Theme::ALL.iter().find(|theme| {
            filter.theme = Some(**theme);
            catalogue::words("sportello", FABRO, filter.clone(), 1).total == 0
        });
        let none = none.expect("a theme that no such desk has").code();
        page.pick("[data-test=filter-theme]", none);
        page.reads(".empty h2", "Nessuno sportello con questi filtri");
        page.picture("nothing");
        page.press("[data-test=way-out]");
        answered(&page, "sportello", &Filter::default(), 20);
        page.at("/search#sportello");
    });
}

/// Waits until the list is the core's, and checks that the count is of all of it.
fn answered(page: &Page, typed: &str, filter: &Filter, limit: usize) {
    let found = catalogue::words(typed, FABRO, filter.clone(), limit);
    assert!(found.total > 0, "{typed}");
    let ids = serde_json::to_string(&catalogue::ids_of(&found.hits)).expect("JSON");
    page.wait(
        &format!("the {} desks of {typed}", found.total),
        &format!(
            "JSON.stringify([...document.querySelectorAll('[data-desk]')].map((it) => it.dataset.desk)) === '{ids}'"
        ),
    );
    let count = if found.exact == 0 {
        found.total
    } else {
        found.exact
    };
    let arabic = page.eval("document.documentElement.lang") == "ar";
    if !arabic {
        assert_eq!(page.number("[data-test=count]"), count, "{typed}");
    }
}

#[test]
fn a_slip_of_the_finger_is_put_right_with_one_press() {
    journey("search-meant", |j| {
        j.secret("questrua");
        let page = steps::start(j, "it", FABRO);
        steps::room(&page, 2);
        page.press(FIELD);
        page.type_on("questrua");
        answered(&page, "questrua", &Filter::default(), 20);
        page.at("/search#questrua");
        let found = catalogue::words("questrua", FABRO, Filter::default(), 20);
        let meant = found.meant.expect("a word like it");
        page.reads("[data-test=meant]", &meant);
        page.picture("offered");
        let entries = page.eval("history.length");
        page.press("[data-test=meant]");
        answered(&page, &meant, &Filter::default(), 20);
        page.gone("[data-test=meant]");
        page.at(&format!("/search#{meant}"));
        let value = page.eval(&format!("document.querySelector('{FIELD}').value"));
        assert_eq!(value, *meant);
        assert_eq!(
            page.eval("history.length"),
            entries,
            "in its place in the history"
        );
        page.picture("taken");
    });
}
