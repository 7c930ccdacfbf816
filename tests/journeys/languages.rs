//! A language that this build of the app does not know: looked for, added, spoken, taken away; and the person's other
//! languages.

use std::fs;

use sportello_tests::{
    Journey, Page, feed::Feed, journey, journey_with, page::until, site, stored::STORED,
};

use crate::steps::{self, CASTELLO};

/// A publisher with a few words of Wolof and one better word of Ukrainian.
fn publisher() -> Feed {
    let feed = Feed::new();
    feed.bundle(
        "wo",
        "base.ftl",
        "locale-name = Wolof\nlocale-reviewed = yes\n".as_bytes(),
    );
    feed.bundle(
        "wo",
        "app.ftl",
        "room-near = Ci wet\nroom-help = Ndimbal\nhelp-title = Ndimbal\n".as_bytes(),
    );
    feed.bundle("uk", "app.ftl", "room-near = Осьде\n".as_bytes());
    feed.publish();
    feed
}

fn with_publisher(name: &str, feed: &Feed, steps: impl FnOnce(&mut Journey)) {
    let build = feed.app(&site::dist());
    journey_with(name, build.path().to_owned(), Some(feed.site()), steps);
}

/// Opens the language screen and has the list of languages come.
pub fn look(page: &Page) {
    page.press("[data-test=language]");
    page.press("[data-test=look-languages]:not([disabled])");
}

/// Adds a language of the list and waits until it is here.
pub fn add(page: &Page, tag: &str) {
    page.see(&format!("[data-more='{tag}'][data-stand=Offered]"));
    page.press(&format!("[data-test='add-{tag}']"));
    page.see(&format!("[data-more='{tag}'][data-stand=Added]"));
    page.see(&format!("[data-choose='{tag}']"));
}

/// From now on nothing answers, and the app may say so.
pub fn without_a_network(j: &mut Journey) {
    j.forgive("net::ERR_CONNECTION_REFUSED");
    j.forgive("Failed to fetch");
    j.forgive("/feed/entry");
    j.site.stop();
}

fn asked(j: &Journey, what: &str) -> bool {
    times_asked(j, what) > 0
}

fn times_asked(j: &Journey, what: &str) -> usize {
    let requests = j.site.requests();
    let addresses = requests
        .iter()
        .filter_map(|request| request.split(' ').nth(1));
    addresses.filter(|address| address.ends_with(what)).count()
}

/// Keeps the app's wait before its first look until the test ends it, with a clock that can be put on: phones spread their first
/// looks over ten seconds.
const BREATH: &str = "
  const wait = setTimeout, Clock = Date;
  globalThis.breaths = [];
  globalThis.setTimeout = (then, ms, ...rest) => ms === 2000 ? breaths.push(then) : wait(then, ms, ...rest);
  globalThis.later = 0;
  globalThis.Date = class Date extends Clock {
    constructor(...parts) { parts.length ? super(...parts) : super(Clock.now() + later); }
    static now() { return Clock.now() + later; }
  };
";

#[test]
fn who_looks_for_languages_before_the_first_look_gets_them_in_that_one() {
    let feed = publisher();
    with_publisher("languages-early", &feed, |j| {
        j.may_ask("/");
        let page = j.tab();
        page.before_scripts(BREATH);
        page.goto("/");
        steps::begin(&page, "it", CASTELLO);
        look(&page);
        page.wait("the wait before the first look", "breaths.length === 1");
        assert_eq!(times_asked(j, "/feed/entry"), 0, "it has not looked yet");
        page.eval("later = 10000, breaths[0](), 0");
        // Adding one looks again, after all looks that were asked for earlier.
        add(&page, "wo");
        assert_eq!(times_asked(j, "/feed/entry"), 2);
    });
}

#[test]
fn a_language_is_added_spoken_without_a_network_and_taken_away() {
    let feed = publisher();
    with_publisher("languages", &feed, |j| {
        let page = steps::start(j, "ro", CASTELLO);
        steps::ready_for_offline(j, &page);
        steps::room(&page, 4);
        page.press("[data-test=language]");
        page.see("[data-test=look-languages]:not([disabled])");
        assert!(!asked(j, "/locales"), "nothing asks for the list by itself");
        page.press("[data-test=look-languages]");
        page.see("[data-more=wo][data-stand=Offered]");
        page.picture("1-offered");
        add(&page, "wo");
        page.reads("[data-more=wo]", "Wolof");
        page.reads("[data-more=wo]", "%");
        page.picture("2-added");
        assert!(asked(j, "/locale/wo"));
        assert!(
            !asked(j, "/locale/ro"),
            "the language of the screens is told to nobody"
        );

        // Two taps, and where the person was. What it lacks is said in English, until they read something better.
        page.press("[data-choose=wo]");
        page.at("/help");
        page.see("html[lang=wo][dir=ltr]");
        page.reads(".rooms", "Ci wet");
        page.reads(".rooms", "Saved");
        page.reads("[data-test=language]", "Wolof");
        page.picture("3-spoken");
        page.press("[data-test=language]");
        page.press("[data-also=fr][aria-pressed=false]");
        page.press("[data-also=ro][aria-pressed=false]");
        page.reads("[data-also=fr][aria-pressed=true]", "1");
        page.reads("[data-also=ro][aria-pressed=true]", "2");
        page.reads("h1", "Langue");
        page.press("[data-also=fr]");
        page.reads("h1", "Limba");
        page.picture("4-also");

        // And without a network, after a new start.
        without_a_network(j);
        page.reload();
        page.see("html[lang=wo]");
        page.reads(".rooms", "Ci wet");
        page.reads("h1", "Limba");
        page.press("[data-test=look-languages]:not([disabled])");
        page.see("[data-test=more-languages] [data-test=updates-status].warn");
        page.picture("5-no-network");

        page.eval(&format!(
            "({STORED})('catalogue.db').then((text) => {{ window.before = text; }})"
        ));
        page.press("[data-test=remove-wo]");
        page.see("html[lang=en]");
        page.press("[data-test=language]");
        page.see("[data-choose=it]");
        page.gone("[data-choose=wo]");
        // It is stored beside the page: who goes away before that has not taken it away.
        until("it to be stored", || {
            let other = format!("({STORED})('catalogue.db').then((text) => text !== before)");
            (page.eval(&other) == true).then_some(())
        });
        until("it to be gone for good", || {
            page.reload();
            page.see("[data-choose=it]");
            let there = page.eval("Boolean(document.querySelector('[data-choose=wo]'))");
            (there == false).then_some(())
        });
    });
}

#[test]
fn a_built_in_language_with_a_bundle_keeps_its_own_words() {
    let feed = publisher();
    with_publisher("languages-built-in", &feed, |j| {
        let page = steps::start(j, "it", CASTELLO);
        look(&page);
        add(&page, "uk");
        page.press("[data-choose=uk]");
        page.see("html[lang=uk]");
        page.reads(".rooms", "Осьде");
        page.reads(".rooms", "Пошук");
        // Taken away, the words that came with the app stay.
        page.press("[data-test=language]");
        page.press("[data-test=remove-uk]");
        page.see("[data-more=uk][data-stand=Offered]");
        page.press(".topbar .icon-btn");
        page.reads(".rooms", "Поруч");
    });
}

/// The feed's answers come when `release` is called.
const HELD: &str = "(() => { const ask = window.fetch;
    const held = new Promise((release) => { window.release = release; });
    window.fetch = async (...what) => {
        if (String(what[0]?.url ?? what[0]).includes('/feed/')) { window.asked = true; await held; }
        return ask(...what);
    }; })()";

#[test]
fn a_language_taken_away_while_another_tab_updates_stays_away() {
    let feed = publisher();
    with_publisher("languages-away", &feed, |j| {
        let one = steps::start(j, "it", CASTELLO);
        look(&one);
        add(&one, "wo");
        feed.bundle("wo", "app.ftl", "room-near = Ci sama wet\n".as_bytes());
        feed.publish();

        // The other tab has asked for Wolof, and waits for it.
        j.may_ask("/updates");
        let two = j.tab();
        two.before_scripts(HELD);
        two.goto("/updates");
        two.press("[data-test=look]:not([disabled])");
        two.wait("an update under way", "window.asked === true");
        one.front();
        one.press("[data-test=remove-wo]");
        one.gone("[data-choose=wo]");
        two.front();
        two.eval("window.release()");
        two.see("[data-test=updates-status].ok");
        two.press("[data-test=language]");
        two.see("[data-choose=it]");
        two.gone("[data-choose=wo]");

        one.front();
        one.reload();
        one.see("[data-choose=it]");
        let there = one.eval("Boolean(document.querySelector('[data-choose=wo]'))");
        assert_eq!(there, false, "it is away for good");
    });
}

/// A publisher with a few words of Amharic and the font that they are written in.
fn publisher_with_a_font() -> Feed {
    let feed = Feed::new();
    feed.run(&["locales", "new", "am"]);
    let words = "locale-name = አማርኛ\nlocale-reviewed = yes\n";
    fs::write(feed.path("locales/am/base.ftl"), words).expect("a file");
    let words = "room-near = በአቅራቢያዬ\nroom-help = እርዳታ\nhelp-title = እርዳታ\n";
    fs::write(feed.path("locales/am/app.ftl"), words).expect("a file");
    // Of Debian's fonts-noto-core (scripts/setup.sh).
    let font = "/usr/share/fonts/truetype/noto/NotoSansEthiopic-Regular.ttf";
    feed.run(&["locales", "pack", "am", "--by", "a test", "--font", font]);
    feed.publish();
    feed
}

#[test]
fn the_font_of_a_bundle_draws_its_language_while_it_is_spoken() {
    let feed = publisher_with_a_font();
    with_publisher("languages-font", &feed, |j| {
        let page = steps::start(j, "en", CASTELLO);
        look(&page);
        add(&page, "am");
        let brought = "[...document.fonts].some((face) => face.family.includes('Sportello Bundle') && face.status === 'loaded')";
        assert_eq!(page.eval(brought), false, "nobody speaks it yet");
        page.press("[data-choose=am]");
        page.see("html[lang=am]");
        page.wait("the font of the bundle", brought);
        page.reads(".rooms", "እርዳታ");
        let fonts = page.drawn_with(".rooms li:nth-child(4) a");
        assert!(
            fonts.iter().any(|font| font["isCustomFont"] == true),
            "{fonts:?}"
        );
        page.picture("1-amharic");
        let gone = format!("!{brought}");
        page.eval("document.querySelector('[data-test=language]').click()");
        page.press("[data-choose=en]");
        page.see("html[lang=en]");
        page.wait("the font to be put away", &gone);
    });
}

/// Two taps where a person is, deep in a screen, and the language is another one; what they looked at is still there.
fn changed_in_two_taps(page: &Page, name: &str, mark: &str) {
    // What stands in the middle of the page is brought to the screen's top.
    let place = page.eval(&format!(
        "(() => {{
            const all = [...document.querySelectorAll('{mark}')];
            const at = Math.floor(all.length / 2);
            scrollBy({{ top: all[at].getBoundingClientRect().top - 120, behavior: 'instant' }});
            return at;
        }})()"
    ));
    page.wait("the page scrolled", "scrollY > innerHeight / 4");
    let before = page.eval("location.href");
    for tag in ["ro", "ar", "bn", "it"] {
        page.tap("[data-test=language]");
        page.see("h1 + .languages");
        page.tap(&format!("[data-choose={tag}]"));
        page.see(&format!("html[lang={tag}]"));
        // Texts of another language are longer or shorter: the same thing is on the screen, not the same pixel.
        page.wait(
            &format!("the same place of {name} on the screen in {tag}"),
            &format!(
                "(() => {{
                    const found = document.querySelectorAll('{mark}')[{place}];
                    const box = found?.getBoundingClientRect();
                    return box && scrollY > 0 && box.bottom > 0 && box.top < innerHeight;
                }})()"
            ),
        );
    }
    assert_eq!(page.eval("location.href"), before, "{name}");
    page.picture(name);
}

#[test]
fn two_taps_change_the_language_anywhere_and_keep_the_place_on_the_screen() {
    journey("languages-place", |j| {
        let page = steps::start(j, "it", CASTELLO);
        page.wait(
            "a list longer than the screen",
            "document.documentElement.scrollHeight > innerHeight * 2",
        );
        changed_in_two_taps(&page, "1-list", "[data-desk]");
        let desk = page.desks().remove(0);
        steps::open_card(&page, &desk);
        changed_in_two_taps(&page, "2-card", "[data-fact]");
        steps::room(&page, 2);
        page.write("[data-test=words]", "permesso");
        page.see("mark");
        // The address follows when the typing rests.
        page.at("/search#permesso");
        changed_in_two_taps(&page, "3-search", "[data-desk]");
    });
}

/// On the smallest phone, with letters twice as large, an inch of the list is left, and the way to another language.
#[test]
fn the_language_stays_in_reach_on_the_smallest_screen_with_large_letters() {
    journey("languages-small", |j| {
        let page = steps::start(j, "uk", CASTELLO);
        page.resize(320, 568);
        page.eval("void (document.documentElement.style.fontSize = '200%')");
        page.eval("scrollTo({ top: 2000, behavior: 'instant' })");
        page.wait("the list scrolled", "scrollY > innerHeight");
        page.picture("1-list");
        let bar = page.eval("document.querySelector('.rooms').getBoundingClientRect().height");
        let bar = bar.as_f64().expect("a height");
        assert!(bar < 568.0 / 5.0, "the bar is {bar} high");
        page.tap("[data-test=language]");
        page.see("h1 + .languages");
        // Pressed once more, it leads back.
        page.tap("[data-test=language]");
        page.see("[data-desk]");
        page.wait("the place kept", "scrollY > innerHeight");
    });
}
