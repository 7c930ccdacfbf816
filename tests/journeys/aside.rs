//! A page that was put aside and is in sight again.

use sportello_tests::{feed::Feed, journey_with, site};

use crate::steps::{self, CASTELLO};

/// Notes when each wait of the app's will end. Not those for the next full minute, which the clock on the screen waits for. The
/// draw by which phones spread their requests is always the same.
const WAITS: &str = "
  Math.random = () => 0.5;
  const real = setTimeout, noted = [];
  globalThis.setTimeout = (then, ms, ...rest) => {
    const ends = Date.now() + ms, from_minute = (ends + 500) % 60000;
    if (ms >= 5000 && from_minute > 1000) noted.push(ends);
    return real(then, ms, ...rest);
  };
  globalThis.waits = noted;
";

#[test]
fn who_comes_back_to_the_app_does_not_call_a_host_that_failed_any_sooner() {
    let build = Feed::new().app(&site::dist());
    journey_with("aside", build.path().to_owned(), None, |j| {
        // Nobody serves a feed: the first look fails, and the next one waits.
        j.forgive("/feed/entry");
        j.may_ask("/");
        let page = j.tab();
        page.before_scripts(WAITS);
        page.goto("/");
        steps::begin(&page, "it", CASTELLO);
        page.wait(
            "the wait after a failure",
            "waits.at(-1) - Date.now() > 20000",
        );
        page.eval("waits.splice(0, waits.length - 1)");
        page.eval("document.dispatchEvent(new Event('visibilitychange'))");
        page.wait(
            "another wait, for the rest of that time",
            "waits.length > 1",
        );
        let later = page.eval("waits[1] - waits[0]");
        let later = later.as_f64().expect("milliseconds");
        assert!(
            later.abs() < 2_000.0,
            "the next look was moved by {later} ms"
        );
    });
}
