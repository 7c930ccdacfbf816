//! "Near me": yes, no, not now, too late, and a question that nobody answers. It never ends on an empty page.

use serde_json::json;
use sportello_core::{find, find::Query, model::Point};
use sportello_tests::{Journey, Page, catalogue, journey};

fn asked(j: &mut Journey, setting: &str) -> Page {
    j.position(setting);
    let page = j.open("/");
    page.press("[data-choose=it]");
    page.see("[data-test=locate]");
    page
}

fn not_located(page: &Page, why: &str, picture: &str) {
    page.reads("[data-test=not-located]", why);
    page.picture(picture);
    // The towns are there, and so is another try.
    page.see("[data-test=locate]");
    page.press("[data-town='054039']");
    page.see("[data-desk]");
    page.reads("[data-test=place]", "Perugia");
}

#[test]
fn granted_shows_what_is_near_and_keeps_no_coordinates() {
    journey("position-granted", |j| {
        for secret in ["43.11", "12.39", "perugia"] {
            j.secret(secret);
        }
        let page = asked(j, "granted");
        let here = json!({ "latitude": 43.11, "longitude": 12.39, "accuracy": 30 });
        page.call("Emulation.setGeolocationOverride", &here);
        page.press("[data-test=locate]");
        page.see("[data-desk]");
        page.reads("[data-test=place]", "Vicino a Perugia");
        page.picture("list");
        let query = Query {
            origin: Point::new(43.11, 12.39).expect("a point"),
            town: None,
            filter: find::Filter::default(),
            at: catalogue::now(),
            offset: 0,
            limit: 20,
        };
        let answer = catalogue::read(|dao| find::nearest(dao, &query));
        assert_eq!(page.desks(), catalogue::ids(&answer));
        // Only the town is kept.
        crate::steps::stored(&page, "054039");
        let kept = page.eval(&format!("({})('user.db')", sportello_tests::stored::STORED));
        let kept = kept.as_str().unwrap_or_default();
        assert!(!kept.contains("43.11") && !kept.contains("12.39"));
        let hint = page.eval("JSON.stringify({ ...localStorage })").to_string();
        assert!(!hint.contains("054039") && !hint.contains("43.1"), "{hint}");
    });
}

#[test]
fn denied_says_so_and_offers_the_towns() {
    journey("position-denied", |j| {
        let page = asked(j, "denied");
        page.press("[data-test=locate]");
        not_located(&page, "Il telefono non ha dato la posizione.", "denied");
    });
}

#[test]
fn a_position_at_zero_or_abroad_says_so_and_offers_the_towns() {
    journey("position-outside", |j| {
        let page = asked(j, "granted");
        for (latitude, longitude) in [(48.85, 2.35), (0.0, 0.0)] {
            let here = json!({ "latitude": latitude, "longitude": longitude, "accuracy": 30 });
            page.call("Emulation.setGeolocationOverride", &here);
            page.press("[data-test=locate]");
            page.reads("[data-test=not-located]", "fuori dall’Italia");
        }
        not_located(&page, "fuori dall’Italia", "outside");
    });
}

#[test]
fn unavailable_says_so_and_offers_the_towns() {
    journey("position-unavailable", |j| {
        let page = asked(j, "granted");
        // Without a position the override means that there is none.
        page.call("Emulation.setGeolocationOverride", &json!({}));
        page.press("[data-test=locate]");
        not_located(&page, "La posizione non si trova adesso.", "unavailable");
    });
}

#[test]
fn too_late_says_so_and_offers_the_towns() {
    journey("position-timeout", |j| {
        j.may_ask("/");
        j.position("granted");
        let page = j.tab();
        // The protocol has no late position: the browser's own error for it, at once.
        page.before_scripts(
            "navigator.geolocation.getCurrentPosition = (found, failed) => failed({ code: 3, message: '' });",
        );
        page.goto("/");
        page.press("[data-choose=it]");
        page.press("[data-test=locate]");
        not_located(&page, "La posizione non è arrivata in tempo.", "timeout");
    });
}

#[test]
fn a_question_that_nobody_answers_can_be_taken_back() {
    journey("position-cancelled", |j| {
        j.may_ask("/");
        let page = j.tab();
        page.before_scripts("navigator.geolocation.getCurrentPosition = () => {};");
        page.goto("/");
        page.press("[data-choose=it]");
        // Nothing is asked before it is pressed; the towns stay in reach while it is.
        page.see("[data-test=locate]");
        page.press("[data-test=locate]");
        page.reads("[data-test=cancel]", "Cerco la posizione…");
        page.see("[data-town]");
        page.press("[data-test=cancel]");
        page.see("[data-test=locate]");
        page.press("[data-town='054039']");
        page.see("[data-desk]");
    });
}
