//! A town without a desk of its own: the town hall is the place to ask.

use sportello_core::find::Filter;
use sportello_tests::{catalogue, journey};

use crate::steps;

#[test]
fn a_town_without_a_desk_names_its_town_hall() {
    let town = catalogue::read(sportello_core::catalogue::Dao::municipalities)
        .into_iter()
        .filter(|town| town.website.is_some() && town.pec.is_some())
        .find(|town| {
            let answer = catalogue::near(&town.istat, Filter::default(), 20);
            answer.town_hall.is_some() && answer.total > 0
        })
        .expect("a town without a desk");
    let (website, pec) = (town.website.expect("known"), town.pec.expect("known"));
    journey("town-hall", |j| {
        let page = steps::start(j, "it", &town.istat);
        page.see(&format!("[data-town-hall='{}']", town.istat));
        let below = page.eval(
            "[...document.querySelectorAll('[data-desk]')].every((desk) => desk.getBoundingClientRect().bottom
                <= document.querySelector('[data-town-hall]').getBoundingClientRect().top)",
        );
        assert_eq!(below, true, "below the real desks");
        let text = page.text("[data-town-hall]");
        assert!(
            text.contains("Dove chiedere"),
            "marked as what it is: {text}"
        );
        assert!(text.contains(&town.name), "{text}");
        page.press("[data-town-hall] h2 a");
        page.at(&format!("/town-hall/{}", town.istat));
        page.reads("h1", &town.name);
        page.see(&format!("[data-fact=fact-website] a[href='{website}']"));
        page.see(&format!("[data-fact=fact-pec] a[href='mailto:{pec}']"));
        page.reads("[data-fact=fact-address]", "non della porta");
        page.picture("card");
    });
}
