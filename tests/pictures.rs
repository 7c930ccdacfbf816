//! The pictures that the stores show: six screens of a first use, on the built app with its real catalogue.

use std::collections::BTreeMap;

use sportello_core::{
    find::Filter,
    hours::{Certainty, State},
};
use xtask::{
    phones::{
        rules::{IPAD, IPAD_NAME, IPHONE, PHONE, Size},
        store::{FOLDERS, Folders},
    },
    web::icons,
};

use crate::{
    Journey, Page, artefacts, catalogue, journey,
    page::{NOW, until},
    stored::stored,
};

/// Jesi: a town with a desk that is open at [`NOW`], says a recent source.
const TOWN: &str = "042021";

/// The page's clock stands still, so that the pictures are the same tomorrow; the device speaks one language.
const DEVICE: &str = "{
  const Real = Date, now = Real.parse('NOW');
  globalThis.Date = class Date extends Real {
    constructor(...parts) { parts.length ? super(...parts) : super(now); }
    static now() { return now; }
  };
  Object.defineProperty(navigator, 'languages', { value: ['TAG'] });
  Object.defineProperty(navigator, 'language', { value: 'TAG' });
}";

/// Each set of letters is there, the device's or ours (app/web/letters.js): those of the languages' names, and the language's.
const LETTERS: &str = "[...document.fonts].filter((one) => one.family.includes('Sportello')).length
    >= (['ar', 'bn', 'ur', 'zh'].includes(document.documentElement.lang.split('-')[0]) ? 4 : 3)";

/// A device of a store's, and how many of its own pixels make one of a page's.
#[derive(Clone, Copy)]
struct Device {
    size: Size,
    scale: u32,
}

const fn device(size: Size, scale: u32) -> Device {
    Device { size, scale }
}

impl Device {
    /// Gives the page this screen.
    fn give(self, page: &Page) {
        let Self { size, scale } = self;
        page.screen(size.width / scale, size.height / scale, scale);
    }
}

/// Takes the pictures of a language, by its tag; by their paths from `fastlane/`.
pub fn take(language: &str) -> BTreeMap<String, Vec<u8>> {
    let folders = FOLDERS.into_iter().find(|one| one.code == language);
    let folders = folders.unwrap_or_else(|| panic!("the stores have no folder for {language:?}"));
    let mut pictures = BTreeMap::new();
    journey(&format!("pictures-{language}"), |j| {
        walk(j, &folders, &mut pictures);
    });
    pictures
}

fn walk(j: &mut Journey, folders: &Folders, pictures: &mut BTreeMap<String, Vec<u8>>) {
    let language = folders.code;
    j.may_ask("/");
    let page = j.tab();
    page.before_scripts(&DEVICE.replace("NOW", NOW).replace("TAG", language));
    let mut shoot = |number: usize, dark: bool| shots(&page, folders, number, dark, pictures);

    // Letters that were measured for a coarser screen keep their places on a finer one.
    device(PHONE, 3).give(&page);
    page.goto("/");
    page.see(&format!("[data-choose={language}]"));
    shoot(1, false);

    page.press(&format!("[data-choose={language}]"));
    page.press(&format!("[data-town='{TOWN}']"));
    page.see("[data-desk]");
    page.see("[data-test=count]");
    shoot(2, false);

    let near = catalogue::near(TOWN, Filter::default(), 20);
    let open = near.hits.iter().find(|hit| {
        matches!(hit.status.state, State::Open { .. }) && hit.status.certainty == Certainty::Current
    });
    let open = &open.expect("a desk that is open").desk.id;
    let path = format!("/desk/{open}");
    j.may_ask(&path);
    page.goto(&path);
    page.see("[data-test=save]");
    shoot(3, false);

    let path = format!("/search#{}", words(language));
    j.may_ask(&path);
    page.goto(&path);
    page.see("[data-desk]");
    shoot(4, false);

    for id in near.hits.iter().map(|hit| &hit.desk.id).take(3) {
        let path = format!("/desk/{id}");
        j.may_ask(&path);
        page.goto(&path);
        page.press("[data-test=save][aria-pressed=false]");
        page.see("[data-test=save][aria-pressed=true]");
        stored(&page, id);
    }
    j.may_ask("/saved");
    page.goto("/saved");
    page.wait(
        "what was saved",
        "document.querySelectorAll('[data-desk]').length === 3",
    );
    shoot(5, false);

    j.may_ask("/help");
    page.goto("/help");
    page.see("[data-test=emergency]");
    shoot(6, true);
}

/// A picture of the screen as it stands, of each size that the language's stores take.
fn shots(
    page: &Page,
    folders: &Folders,
    number: usize,
    dark: bool,
    pictures: &mut BTreeMap<String, Vec<u8>>,
) {
    let colours = if dark { "dark" } else { "light" };
    page.prefers(&[("color-scheme", colours), ("reduced-motion", "reduce")]);
    let android = format!(
        "metadata/android/{}/images/phoneScreenshots",
        folders.android
    );
    let mut wanted = vec![(device(PHONE, 3), format!("{android}/{number}.png"))];
    if let Some(apple) = folders.apple {
        let folder = format!("screenshots/{apple}");
        wanted.push((device(IPHONE, 3), format!("{folder}/{number}.png")));
        wanted.push((
            device(IPAD, 2),
            format!("{folder}/{number}_{IPAD_NAME}.png"),
        ));
    }
    for (device, path) in wanted {
        device.give(page);
        page.eval("void (document.activeElement?.blur(), scrollTo(0, 0))");
        page.wait("the letters that the device lacks", LETTERS);
        pictures.insert(path, still(page));
    }
}

/// The screen when it has come to rest: twice the same.
fn still(page: &Page) -> Vec<u8> {
    let mut last = Vec::new();
    let shot = until("a screen at rest", || {
        let shot = page.shot();
        (std::mem::replace(&mut last, shot) == last).then(|| last.clone())
    });
    icons::smaller(&shot).expect("a PNG")
}

/// What a person types who looks for a residence permit: the first of the language's queries, which `find_queries` holds true.
fn words(language: &str) -> String {
    let path = artefacts::root().join(format!("tests/queries/{language}.tsv"));
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut lines = text.lines().filter(|line| !line.starts_with('#')).skip(1);
    let first = lines.next().and_then(|line| line.split('\t').next());
    first.expect("a query").to_owned()
}
