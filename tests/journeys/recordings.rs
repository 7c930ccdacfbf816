//! What somebody recorded is played where the device has no voice for the language.

use sportello_core::{find::Filter, view};
use sportello_tests::{catalogue, feed::Feed, journey_with, opus, site};

use crate::{
    languages::{add, look},
    steps::{self, CASTELLO},
};

/// Notes what is played, and how it ends.
pub const EARS: &str = "
    window.heard = [];
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function () {
        const one = { local: this.src.startsWith('blob:'), ended: false };
        window.heard.push(one);
        this.addEventListener('ended', () => { one.ended = true; one.seconds = this.duration; });
        this.addEventListener('error', () => { one.error = this.error.message; });
        return play.call(this);
    };
";

#[test]
fn recordings_are_played_where_the_device_has_no_voice() {
    let answer = catalogue::near(CASTELLO, Filter::default(), 1);
    let desk = &answer.hits[0].desk;
    let theme = desk.themes.first().expect("a theme");
    let feed = Feed::new();
    feed.bundle("wo", "base.ftl", "locale-name = Wolof\n".as_bytes());
    for (message, packets) in [(view::kind(desk.kind), 10), (view::theme(*theme), 15)] {
        let name = format!("audio/{}.opus", message.id());
        feed.bundle("wo", &name, &opus::silence(packets));
    }
    feed.publish();
    let build = feed.app(&site::dist());
    journey_with(
        "recordings",
        build.path().to_owned(),
        Some(feed.site()),
        |j| {
            j.may_ask("/");
            let page = j.tab();
            page.before_scripts(EARS);
            page.goto("/");
            steps::begin(&page, "it", CASTELLO);
            // Italian has none: the device says so and nothing is played.
            page.press("[data-desk] [data-test=listen]");
            page.see("[data-desk] [data-test=not-read] .note.warn");
            page.gone("[data-test=recording]");
            assert_eq!(page.eval("window.heard.length"), 0);

            look(&page);
            add(&page, "wo");
            page.press("[data-choose=wo]");
            page.see("[data-desk]");
            page.press("[data-desk] [data-test=listen]");
            page.see("[data-desk] [data-test=not-read] [data-test=recording]");
            page.picture("played");
            let heard = page.eval("window.heard");
            let heard = heard.as_array().expect("a list").clone();
            assert_eq!(heard.len(), 2, "the kind and the theme: {heard:?}");
            for (one, seconds) in heard.iter().zip([0.2, 0.3]) {
                assert_eq!(one["local"], true, "{one}");
                assert_eq!(one["ended"], true, "{one}");
                let long = one["seconds"].as_f64().expect("a length");
                assert!((long - seconds).abs() < 0.02, "{one}");
            }
            // Once more, by the note's own button.
            page.press("[data-test=recording]");
            page.wait(
                "both once more",
                "window.heard.length === 4 && window.heard[3].ended",
            );
        },
    );
}
